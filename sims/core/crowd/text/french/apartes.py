"""Beside the point."""

SHEET = """
== list perdu
un gant / un parapluie / une trottinette d'enfant / un chat gris / une chaussure gauche / un livre de la bibliothèque / une béquille / un doudou

== list lieu
près de la fontaine / au marché / devant la médiathèque / à l'arrêt du 14 / derrière le gymnase / sur le quai / à la piscine / rue du Moulin

== list attente
un remboursement / un rappel / mon colis / une facture / ma caution / un technicien / une nouvelle carte / une réponse à mon courrier

== list ailleurs
le nouveau rond-point / leur musique d'attente / l'ancien logo / le prix du beurre / la pub avec le chien / leur parking / la météo
pain au chocolat ou chocolatine / les trottoirs

== list un_pro
mon plombier / mon garagiste / le couvreur / notre facteur / ma dentiste

== list course
j'étais chez le coiffeur / je rendais une perceuse / j'achetais un citron / je faisais la queue à la poste / je cherchais mes clés
je choisissais un tapis / j'emmenais le chat chez le véto

== part: aside; about: incident; stance: neutral supportive critical
(trouvé|perdu) : {perdu}, {lieu}. (Écrivez-moi|Valeur sentimentale|Photo si besoin|Sans question).
(rien à voir|hors sujet|je profite du monde), (quelqu'un a|vous avez) un avis sur {ailleurs} ?
(mauvais fil|oups|pardon), (je voulais répondre|c'était) à {personne} pour (le déjeuner|la chaudière|dimanche|le chien).
tout le monde (crie|s'énerve) et moi je pense à autre chose : {ailleurs}.
{personne} (me demande|veut savoir|appelle exprès) si {brand}, c'est (ceux du jingle|ceux à côté du magasin de chaussures|la montgolfière|une sorte de soupe).
{course} et (j'ai raté|je n'ai rien vu de|on m'a raconté) toute l'histoire de {brand}. (Belle file, cela dit|Bon citron|Longue journée).
je (coupe|masque) le mot {brand} jusqu'à {jour}, j'ai (des examens|des tomates|une vie|un déménagement) (à finir|en cours|qui attend).
j'ai (lu|fait défiler) (quatre cents|soixante|toutes les) réponses et (brûlé|oublié|raté) (mes pâtes|mon arrêt|ma tartine). (Ça valait le coup|Même pas|Typique).
(juste pour dire|petite parenthèse :) {personne} a (eu le permis|fini le marathon|retiré son plâtre) (aujourd'hui|enfin). (Reprenez|Voilà, continuez).
mon (correcteur|téléphone) transforme {brand} en (un fromage|Brigitte|quelque chose de grossier). (Honnêtement, ça va|C'est tout|Aidez-moi).
{bete} (d'en face|du palier|sur le rebord) (a l'air plus calme|dort mieux|réfléchit plus) que (ce fil|tout le monde ici|{service}). (Un modèle|À méditer|Je prends exemple).

== part: aside; about: incident; stance: outraged critical
(au fait|au passage|tant qu'on y est), j'attends toujours {attente} de {brand}, (depuis mars|depuis l'été|depuis Noël). (Je dis ça|Ajoutez à la liste|Mais bon).
{temps} au téléphone avec {brand} pour {attente}. (Flûte de pan|La même boucle|Une harpe). (Je la chante maintenant|Puis coupé|J'ai pleuré).
{brand} a prélevé {personne} (deux fois|trois fois) (en mai|cet été|l'hiver dernier), et a (appelé|classé) ça (un ajustement|une régularisation|mon erreur).
c'est (le même|bien ce) {brand} qui a envoyé à {personne} (la facture|le courrier|le dossier) d'un inconnu. (Deux fois|Avec un stylo offert|Personne n'a ri).
{brand} (écrit|écorche) mon nom de travers depuis {annees}. (Cinq|Sept) lettres. (Rappelé|Écrit|Passée au guichet) (deux fois|chaque printemps|avec ma carte d'identité).
{course} quand {quelquun} m'a (montré|raconté) {brand}. J'en ai (perdu mon ticket|oublié le citron|lâché mes clés).
après {ailleurs}, (voilà|maintenant) {brand}. (Quelle|Sacrée) (semaine|année). {personne} (conseille|propose) {grignote}.
{un_pro} (jure|raconte) que {brand} lui doit (un lundi|deux déplacements|un évier). (À noter|Sur la pile|Moi je dis ça).
"""
