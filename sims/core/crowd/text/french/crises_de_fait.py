"""Une fuite, un produit, une panne, un faux, un plan social: crises that began with something done."""

SHEET = """
== list donnees
mon adresse / ma date de naissance / mon numéro de carte / mes messages / mon ancien mot de passe / le nom de mes enfants

== list corvee
à changer des mots de passe / au téléphone avec la banque / à expliquer le hameçonnage à mon père / à relire mes relevés

== crisis: data_breach; stance: outraged
{donnees} (traîne|est en vente|circule) quelque part, et je l'apprends par (un inconnu|la radio|mon ado). (Pas par {brand}|{brand}, lui, m'a laissé chercher).
{temps} {corvee}, à cause de {brand}. (Vous m'envoyez la facture|Je vous facture) ou (c'est moi|je fais comment) ?
j'ai déménagé pour qu'on ne me retrouve pas. {brand} (a perdu|laisse traîner) mon adresse, et qu'on ne me dise pas de (rester vigilante|garder mon calme).

== crisis: data_breach; stance: critical
{brand} savait depuis (quand|combien de temps) ? (Une date|Juste la date). {quelquun} a reçu (trois appels bizarres|un faux colis) (ce matin|lundi|dans la journée).
pourquoi {brand} gardait encore {donnees}, (depuis 2016|d'un compte fermé|d'une commande de 2015) ? (Au cas où|Pour quoi faire) ?
s'ils disent « rien n'indique une utilisation frauduleuse », (ça veut dire|traduction) : (personne n'a cherché|on n'a pas regardé). {brand}, (quelles données|combien de gens), s'il vous plaît ?

== crisis: data_breach; stance: neutral
comment on sait si on est (dedans|concerné) ? Je n'ai commandé (qu'une fois|que des graines) chez {brand}, {moment}.
il est vrai, le mail de {brand} ? Il y a un lien, (donc je n'y touche pas|{personne} a failli cliquer).

== crisis: data_breach; stance: supportive
l'aide de {brand} a passé {temps} avec {personne}, mot de passe par mot de passe. (Patient|Sans soupirer|Chapeau).

== part: plain; crisis: data_breach; stance: outraged; share: 2
mon adresse. Ma vraie adresse.
appris par un inconnu. Un INCONNU
ma fille est dans le fichier. Elle a six ans.
deux appels louches depuis, merci

== part: plain; crisis: data_breach; stance: critical; share: 2
quelqu'un a reçu un mail de leur part ? Moi, rien
je change quoi, moi : le mot de passe, la banque ou le nom ?
qu'est-ce qui a été pris, exactement ? La question est simple
et la page des mots de passe est tombée, évidemment
pour vérifier, il faut redonner ses données. Magnifique

== part: plain; crisis: data_breach; stance: neutral supportive; share: 2
il y a les cartes bancaires dedans, ou pas ?
je dois faire quelque chose ou j'attends ?
combien de personnes ? J'ai vu trois chiffres
[spoken] au moins, ils ont prévenu. Ma banque a mis un an

== crisis: product_safety; stance: outraged critical
la nôtre est dans la cuisine, {brand}. (Le petit était dedans ce matin|On s'en sert tous les jours). C'est par (une autre maman|la crèche) que (je l'apprends|ça arrive).
combien de (doigts|bébés|signalements) avant que {brand} (compte|rappelle|décroche) ? {personne} avait (écrit|appelé) en mars.

== crisis: product_safety; stance: neutral supportive
il est où, le numéro de lot ? J'ai (retourné la chaise|démonté le pied) {moment}. {brand} (l'a mis où|l'a écrit tout petit).
appelé {brand} {moment} : (gentils|rapides|pas un soupir), ils (viennent la chercher|en envoient une autre). (Appelez|Ça vaut le coup).

== part: plain; crisis: product_safety
c'est ce lot-là ou tous ?
la nôtre est partie à la déchetterie
il y avait du sang. Pas beaucoup, mais du sang
il faut garder le ticket ?

== crisis: deepfake; stance: outraged critical
[denied] si c'est un faux, {brand}, (prouvez-le|montrez le vrai). (« C'est faux »|Deux mots), c'est aussi ce qu'on dit quand (c'est vrai|on est coincé).
vrai ou faux, j'y ai cru (une heure|tout le trajet), et ça en dit long sur {brand}. {quelquun} y croit encore.

== crisis: deepfake; stance: neutral supportive
écoutez bien : (aucune respiration|pas un bruit de salle). Je ne suis pas fan de {brand}, mais ça, (c'est fabriqué|c'est une machine).
demain, ce sera (vous|ma voix|{personne}). (Ne partagez pas|Attendons l'original), et {brand} (a le droit de répondre|n'y est pour rien).

== part: plain; crisis: deepfake
alors, vrai ou pas vrai ?
ne partagez pas, c'est ce qu'ils veulent
ça ressemble drôlement à leur façon de parler
j'attends l'enregistrement complet

== crisis: layoffs_leak; stance: outraged critical
le nom de {personne} est sur cette liste. Elle circule (depuis ce matin|sur tous les téléphones), et {brand} n'a (prévenu personne|même pas appelé).
trois cent quarante noms, {brand}, et (votre souci|la priorité), c'est (de savoir qui a parlé|le service juridique) ? (Appelez les gens|Commencez par eux).

== crisis: layoffs_leak; stance: neutral supportive
on cherche deux (soudeurs|vendeuses|préparateurs) à dix minutes de chez {brand}. (Messages ouverts|Sans lettre), (sans questions|on sait lire une liste).

== part: plain; crisis: layoffs_leak
ils l'ont appris ici. ICI
mon mari est sur la liste. Il faisait le café.
elle est vraie, la liste ?
pensée à ceux qui ouvrent ce mail ce soir

== crisis: boycott; stance: outraged critical
six centimes de moins pour (le paysan|la coopérative), {brand}, et (son sourire|sa photo) toujours sur (le paquet|la boîte). (Reposé en rayon|J'ai pris l'autre).
vous aviez signé, {brand}. (C'est imprimé|C'est écrit sur le paquet), à côté (du logo vert|de la promesse). {personne} a (lu|vérifié) {moment}.

== crisis: boycott; stance: neutral supportive
les autres paient-ils mieux que {brand}, (au fond|pour de vrai) ? (Je ne demande qu'à savoir|Un lien, si vous avez). Et les producteurs, (ils veulent quoi|qui leur a demandé) ?

== part: plain; crisis: boycott
ne pas acheter, ça les aide ou ça empire ?
rendu le mien. La caissière a soupiré
on ne met pas un paysan souriant sur la boîte pour faire ça
il y a d'autres rayons

== crisis: outage; stance: outraged critical
carte refusée {moment}, devant (toute la queue|mes enfants|mon chef). Chez {brand}, la page dit (« tout fonctionne »|vert, tout vert). (Pas ici|Venez voir).
[spoken] « certains clients », {brand} ? (Toute la file|La station entière), (certains clients|voilà qui c'est). Et c'est (jour de paie|la fin du mois).

== crisis: outage; stance: neutral supportive
ça remarche ici, (pour l'instant|en croisant les doigts). (Courage|Pensée) à ceux de {brand} qui sont (dans la salle des machines|au standard) {moment}.

== part: plain; crisis: outage
c'est en panne pour tout le monde ou juste moi ?
j'ai dû reposer les couches
le distributeur de la gare marche encore, si ça aide
jour de PAIE

== crisis: influencer; stance: outraged critical
{brand} répond (en deux minutes|avec des cœurs) à ceux qui ont (du monde|des abonnés). {personne} attend depuis (mars|trois semaines), (la peau rouge|même symptôme).
il suffisait de lui demander si ça allait, {brand}. (Une phrase|Cinq mots). Au lieu de ça, (un message glacé|le juridique).

== crisis: influencer; stance: neutral supportive
deux ans que {personne} s'en sert, (rien|aucun souci), mais (les peaux sont différentes|je ne suis pas médecin). {brand} a (analysé|vérifié) le lot ?

== part: plain; crisis: influencer
elle va mieux ?
ma peau a fait pareil. Pareil.
laissez les vendeuses en dehors de ça
quelqu'un a vérifié le lot ?
"""
