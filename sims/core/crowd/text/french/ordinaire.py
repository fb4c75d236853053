"""What people posted before it all."""

SHEET = """
== list fait
repeint le cabanon / détartré la bouilloire / recousu un bouton / fini le puzzle / planté de l'ail / réparé le vélo / trié la cave
raté une pâte brisée / nagé quarante longueurs / purgé les radiateurs / coupé ma frange toute seule / appris un accord

== list saison
première gelée / week-end de pluie / grand vent / petit matin clair / dimanche gris / soirée douce / brouillard au réveil / longue journée

== part: ordinary
(enfin|aujourd'hui|ce week-end), j'ai {fait}. (Mal au dos|Très fière|Personne n'a remarqué|Il manque une pièce).
{saison}, (deux|trois) (pulls|cafés|bus) et (un bon|un excellent|un vrai) (livre|gratin|roupillon).
{personne} a découvert (les mèmes|les messages vocaux|le sudoku|l'appareil à raclette). (Au secours|Je suis fier|C'est sans fin).
(quelqu'un connaît|je cherche) (un plombier|une chorale|un bon parapluie|un dentiste doux) (dans le coin|qui répond|pour {personne}) ?
(perdu|retrouvé) (mes lunettes|la carte de bus|les bons ciseaux) {moment}. (Sur ma tête|Dans le frigo|Comme d'habitude).
{personne} (est passée|a appelé|a débarqué), et c'était {temps} de (rires|photos de vacances|recettes). (Épuisant|Adorable|On a tout mangé).
les (tomates|voisins|pigeons|courgettes) (ont gagné|sont en avance|recommencent) cette année. {saison}.
(repris|arrêté|commencé) (le tricot|la course|ce gros roman|un podcast). (Encore|Aucun regret|On en reparle).
(petite|grande) victoire du jour : j'ai {fait}.
(qui regarde|quelqu'un suit) (le vélo|l'émission des gâteaux|la série avec le bateau) ? (Sans divulgâcher|Je suis accro|{personne} déteste).
{saison}, alors j'ai {fait}. (Je recommande|Je déconseille|Maintenant, soupe).
(renversé|refait|oublié) {grignote} {moment}. (Ça forge|Parfait|Tant pis).
(nouvelles|vieilles) (lunettes|bottes|béquilles), (même|nouvelle) moi. {saison}.
(la chorale|l'équipe du quiz|le club de pétanque) (a perdu|a gagné|s'est retrouvé) (encore|enfin). {personne} a (pleuré|fêté ça|apporté des chips).
(le marché|la boulangerie|la bibliothèque) (sous la pluie|à huit heures|presque vide), {personne} et (moi|un chien|un cabas trop lourd).
"""
