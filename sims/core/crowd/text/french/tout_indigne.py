"""What the outraged and the critical say; it fits every crisis."""

SHEET = """
== stance: outraged; arousal: hot
(lu|relu|vu) {moment}, (je tremble|je n'y crois pas|j'ai posé ma tasse). {brand}, (qui êtes-vous|à quoi vous pensiez|comment vous dormez) ?
{juron}, {brand}. {personne} (vous défendait|payait tous les mois|vous adorait). (C'est terminé|Ça pleure ici|Plus maintenant).
des (cadres|chefs|réunions|badges) plein les étages chez {brand}, et (personne|pas un) pour dire (non|stop|attendez). {nul_cap}.
(supprimé|résilié|désabonnée|carte coupée), {moment}. (Deux minutes|Sans regret|Ça soulage). {brand}, (adieu|bon vent|c'était {annees}).
vous vous (moquez|fichez) de (nous|{personne}|tout le monde), {brand} ? (Répondez|Dites-le|Osez), (pas un robot|quelqu'un|à voix haute).
(ça|cette histoire) me rend {folle}. (Pas surprise|Pas étonnée|Même plus triste) : {folle}. {brand}, (merci pour la soirée|félicitations|bravo).
je ne veux pas (un bon d'achat|des fleurs|« on vous entend »), {brand}. Je veux {reponse}, (et vite|comme tout le monde|et {personne} aussi).
un {metier} qui ferait ça serait (dehors|convoqué|viré) {jour}. Chez {brand}, (on le promeut|prime et pot de départ|on cherche un slogan).
(arrêtez|stop) avec vos « (valeurs|engagements|équipes mobilisées) », {brand}. {quelquun} (rit|s'étouffe) {moment}.
(partagez|faites tourner|parlez-en), {brand} (n'attend que le silence|compte sur l'oubli|espère tenir jusqu'à {jour}).
(pensez|songez) deux secondes à (ceux à qui c'est arrivé|ces gens-là), {brand}. (Et après|Maintenant|Là), (osez|relisez|dormez bien).
le (culot|toupet|cran) de {brand}. {quelquun} a un mot (plus court|moins poli|que je ne peux pas écrire ici).

== list folle
folle / malade / dingue / amère / nerveuse / triste à pleurer / muette

== stance: outraged; arousal: cool
{annees} (cliente|client|de fidélité), (une réclamation|trois lettres|deux réclamations) en tout. {brand}, là, (je m'arrête|je ferme la porte|c'est non).
[unanswered] ce n'est pas (l'erreur|le bruit|la maladresse) qui (me reste|fait mal|me pèse), {brand}. C'est (le silence|l'habitude|que personne n'ait rien dit).
j'ai (lu|montré) ça à {personne}. (Long silence|Le journal est resté posé|Pas un mot). (On part|On ne revient pas|Voilà), {brand}.
(des gens|certains d'entre nous) (paient|paieront) pour ça, (pas|et jamais) {service}. {brand} le (sait|savait).
je me sens (bête|petite|vieux|de trop|trahie), {brand}. (À cause de vous|C'est nouveau|Je voulais que vous le sachiez).
j'ai (écrit|envoyé un recommandé) à {brand} {moment}. (Poliment|Trois lignes|Sans fautes). Je n'attends (rien|qu'un accusé|plus {reponse}).
(c'était un choix|quelqu'un a choisi|rien d'un accident), chez {brand}. (Un matin|Autour d'une table|Entre deux cafés), (calmement|à plusieurs|sans trembler).
{personne} m'avait (prévenue|dit de me méfier) il y a {annees}. (J'avais ri|Je défendais {brand}|J'ai eu tort).

== stance: critical; arousal: hot
[spoken] {brand}, {temps} de (réflexion|réunion|travail) pour (ça|accoucher de ça|trois lignes). {quelquun} (fait mieux|répond plus vite) (en faisant la vaisselle|sans réunion|avec deux enfants dans les bras).
(on attend|il manque|il nous faut) {reponse}, {brand}. (Pas demain|Avant {jour}|Ce n'est pas sorcier). {personne} (s'impatiente|recharge la page).
(appelé|écrit à|tenté de joindre) {brand} {moment} : (occupé|un robot|« votre avis compte »|raccroché au nez). (Super|Merci|{nul_cap}).
qui (gère|tient|relit) le compte de {brand} ? {bete_cap}, (j'espère|sûrement|à ce niveau). (On veut|Passez-moi) un humain.
[spoken] [unexplained] (réponse|la com) de {brand}, (traduite|en clair) : « (dormez|circulez|on cherche une idée) ». {reponse_cap}, (c'était trop|c'est si dur|jamais) ?
{brand}, même {personne}, qui (ne sait pas allumer|déteste) (son téléphone|l'ordinateur), aurait (attendu|relu|demandé).
[unanswered] (toujours là|tout sourire|très rapides) pour (vendre|prélever|les promos), {brand}, et (absents|muets|en réunion) (quand ça brûle|depuis {temps}|aujourd'hui).
si je (travaillais|répondais|gérais) comme {brand}, (mon chef|{quelquun}|le syndic) (m'attendrait|aurait changé la serrure) {jour}.
[unanswered] {brand} va nous sortir « (nous prenons note|nous sommes à l'écoute|nous suivons la situation) », (je parie|vous verrez). (Avec quoi|Notez plus fort|Et donc).

== stance: critical; arousal: cool
(une phrase|deux lignes|un appel), {brand}, et (on passait|tout le monde passait) à autre chose. Là, c'est (long|{nul}|parti pour la semaine).
{metier}, ici. Quand (je me trompe|ça casse), je (le dis|préviens) (d'abord|tout de suite), (j'explique|je répare) après. {brand} (pourrait essayer|a fait l'inverse).
on peut (aimer|fréquenter|payer) {brand} et (trouver|dire) que là, c'est {tres} {nul}. (Les deux|Ça va ensemble|J'y arrive).
[unanswered] (j'ai laissé|je donne) {temps} à {brand}, (le temps d'{grignote_un}|montre en main|bonne poire). (Rien|Toujours rien|La bouilloire a sifflé).
(pas la première|la troisième) fois, {brand}. {personne} (tient une liste|se souvient|garde les courriers) depuis {annees}.
quelqu'un chez {brand} a (vu|su|levé un sourcil), (forcément|j'en suis sûre|c'est obligé). Qui lui a dit (de se taire|plus tard|que ça passerait) ?
(ajoutez|je note) {brand} sur (ma|la) liste, (entre|juste après) {service_autre} et {service_encore} : ceux qui me doivent {reponse}.
(je ne crie pas|sans colère|posément) : {brand} a (raté|perdu|gâché) {temps} (de notre vie|de trop|de patience), et (des gens|les clients) comptaient dessus.
[unapologised] (la franchise|dire vrai|s'excuser), ça ne coûte (rien|que du temps|pas un bras), {brand}. (Le reste|Tourner autour|Attendre), si.

== stance: critical outraged; voice: joker
{brand}, c'est comme (le bus de 8 h|mon ex|la fibre) : (annoncé|promis|sur le papier), (jamais là|en retard|en dérangement).
j'ai demandé (à une mouette|à mon chat|au poisson rouge) ce qu'il fallait penser de {brand}. (Plus personne|Silence gêné|Regard long). (Je comprends|Tout est dit).
[unapologised] (réunion|lundi matin) chez {brand} : « (on s'excuse|on dit la vérité) ? » (Rires|Une chaise tombe). « (Non, un logo|Plutôt un arc-en-ciel|Qui veut {grignote}) ? »
(à vendre|je donne) : {annees} de confiance en {brand}, (peu servie|bon état|à débarrasser), (contre {grignote}|à venir chercher {lieu}).

== stance: critical outraged; voice: parent
[unapologised] (expliqué|tenté d'expliquer) {brand} à (ma grande|mon petit) {moment}. « Et ils ont dit pardon ? » (Euh|Alors|Mange ta purée).
à la (crèche|cantine|maison), qui (casse|renverse) (répare|le dit|ramasse). {brand} (devrait venir|n'a pas fait de maternelle).

== stance: critical outraged; voice: expert
[unanswered] (métier|quinze ans de métier) oblige : dans ces cas-là, la première (heure|réponse) (décide|pèse) (de presque tout|le plus). {brand} l'a (perdue|passée à se taire|donnée aux rumeurs).

== stance: critical outraged; voice: employee
je (bosse|travaille) chez {brand}, (loin des décisions|au guichet|de nuit). On (l'a appris|a lu ça) (par vous|en même temps que vous|{moment}). (Pas fier|Désolée|Soyez doux avec nous).

== stance: critical outraged; voice: activist
(on écrit|on appelle|on note), (poliment|avec les dates|une lettre chacun), et on recommence {jour}. {brand} (finira par lire|n'aura pas le silence).

== list nul_cap
Lamentable / Minable / Honteux / Indigne / Gênant / Consternant

== list bete_cap
Une mouette / Le chat / Un pigeon / Le poisson rouge / La tortue du voisin

== list reponse_cap
Une réponse / Un nom / Une date / La vérité / Des excuses

== list grignote_un
un café / un thé / une tartine / une soupe / un yaourt

== list service_autre
la mairie / mon proprio / l'eau

== list service_encore
le syndic / mon opérateur / la salle de sport
"""
