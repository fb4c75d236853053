"""What happened since: the last event, the team's words, a deletion, a promise, silence, and the rest. These fit every crisis."""

SHEET = """
== about: inject; stance: outraged critical
et (maintenant|voilà que|par-dessus) : « {inject} ». {brand}, (il y en a encore beaucoup|vous comptiez le dire|on s'assoit) ?
{personne} (m'appelle|m'écrit) {moment} : « {inject} ». (Voilà comment on|C'est comme ça qu'on) apprend (tout|les choses), {brand}.
« {inject} ». (Lu deux fois|Je recopie|Mot pour mot). {service_cap} (choisit une police|est en réunion|cherche un logo), (j'imagine|sûrement).

== about: inject; stance: neutral
« {inject} », (c'est sûr|quelqu'un confirme|c'est d'où) ? (Je lis|Je vois) ça {moment}.
(ça change quoi|et donc|c'est grave), « {inject} », pour (nous|{brand}|les clients) ?

== about: inject; stance: supportive
« {inject} », (bon|d'accord|c'est rude). (Laissons|Il faut laisser) {brand} (répondre|vérifier|respirer) (avant de crier|une heure).

== about: statement; stance: outraged critical
« {statement} ». (Lisez|Dites) ça (à voix haute|à {personne}|lentement), {brand}, et (regardez sa tête|revenez|comptez jusqu'à dix).
{temps} pour (écrire|pondre|valider) « {statement} » ? Un {metier} (fait mieux|en dit plus) (sur un post-it|entre deux clients|en se mouchant).
[unexplained] (j'attendais|il fallait|on voulait) {reponse}. (On a eu|Résultat :|J'ai) « {statement} ». {nul_cap}.

== about: statement; stance: neutral
{brand} (écrit|répond) « {statement} ». C'est (un oui|une promesse|tout) ? (Vraie question|Je relis|Je demande).
« {statement} », (ça concerne|ça vaut pour) (tout le monde|{personne}|les anciens clients), {brand} ? (Pas clair|Je n'ai pas compris|Merci).

== about: statement; stance: supportive
« {statement} » : (c'est clair|simple|humain), (je prends|ça me va|merci). {brand}, (maintenant|à vous de|reste à) le faire.

== about: deletion; stance: outraged critical
(trop tard|raté|bien essayé), {brand}. [capture : « {deleted} »] (Gardée|Envoyée à {personne}|Imprimée) {moment}.
(effacer|cacher|retirer), ça ne (répare|gomme) rien, {brand}. (La moitié de la ville|{quelquun}|Tout le monde) a la capture : « {deleted} ».

== about: deletion; stance: neutral
(il disait quoi|c'était quoi), le message de {brand} ? (Disparu|Plus rien) (chez moi|nulle part), je ne vois que (les réponses|la colère|un trou).

== about: deletion; stance: supportive
{brand} l'a (retiré|enlevé). (Bien|Bon|Parfait). (C'est ce que vous vouliez|On le demandait), (non|je crois) ?

== about: promise; stance: outraged critical
« {promise} », (disait|promettait) {brand}. (Ma montre|Le four|{quelquun}) (rit|dit autre chose|s'inquiète). {temps} de retard.
(on attend|j'attends) toujours : « {promise} ». {personne} a (posé sa matinée|gardé la ligne libre|rechargé la page), {brand}.

== about: promise; stance: neutral
« {promise} », c'était (pour quand|ici|aujourd'hui) ? Je ne (trouve|vois) rien (chez|sur la page de) {brand}.

== about: promise; stance: supportive
(en retard|un peu tard), (oui|d'accord). Je préfère que {brand} (vérifie|appelle les gens|ait raison) (d'abord|avant de poster).

== about: silence; stance: outraged critical
{temps} sans un mot de {brand}. J'ai eu le temps de (cuire un gratin|repasser neuf chemises|faire une sieste). (Allô|Il y a quelqu'un|Toc toc) ?
(se taire|ne rien dire) pendant {temps}, c'est (bouder|un choix|un aveu), {brand}. {quelquun} l'a (compris|lu) comme ça.

== about: silence; stance: neutral
{brand} a (parlé|posté|réagi) (quelque part|ailleurs) ? {temps} que je (cherche|regarde), {moment}.

== about: silence; stance: supportive
{temps}, ce n'est pas (un siècle|l'éternité). {brand} (vérifie|appelle|cherche), (sûrement|laissez faire|et tant mieux).

== about: repost; stance: outraged critical
{brand} (partage|relaie) ça (sans un mot|sans légende|l'air de rien). Vous (êtes d'accord|signez|avez lu) ? (Oui ou non|Dites-le).

== about: repost; stance: neutral supportive
un partage de {brand}, (sans commentaire|tout seul), {moment}. (Un pouce qui glisse|Un avis|Une erreur), (à votre avis|qui sait) ?

== about: bio; stance: outraged critical
(se cacher|s'abriter) derrière (une|sa) bio, {brand} ? (Six mots|Une ligne), (on voit tout dépasser|personne ne lit ça|{personne} a bien ri).

== about: bio; stance: neutral supportive
(c'est écrit|il paraît que c'est) dans la bio de {brand}. (Quelqu'un lit|Qui lisait) (les bios|ça) ? (Ça vaut quoi ?|Depuis quand ?|Moi non.)

== about: copies; stance: outraged critical
{brand} m'envoie (mot pour mot|exactement) la réponse de {personne}. (Copier|Photocopie), (coller|encore), (respirer|au suivant). {nul_cap}.

== about: copies; stance: neutral supportive
même (réponse|paragraphe) de {brand} pour (tous|nous quatre). (Beaucoup de monde|Une machine|Journée chargée), (j'imagine|sans doute).

== about: personal; stance: outraged critical
(quelqu'un|un compte perso) de chez {brand} (écrit|poste) ça, (la nuit|{moment}) ? C'est (ce qu'on pense là-bas|la ligne officielle|l'humour maison) ?

== about: personal; stance: neutral supportive
(c'est|on est sûr que c'est) quelqu'un de {brand}, (ce compte|cette personne) ? (Laissez-la|Ne la harcelez pas|Je demande), (elle a le droit|ça arrive).

== about: answered; stance: outraged
(merci|ah), (une réponse|vous lisez donc). Ce n'est pas {reponse}, {brand}, et {personne} (attend|est toujours {agace_neutre}).

== about: answered; stance: critical
(merci|bon), (c'est poli|c'est déjà ça|un début). (Reste|Il manque) {reponse}, {brand} : (quand|qui|pour {personne} aussi) ?
je (note|retiens|colle ça sur le frigo), {brand}. (On se revoit|Je repasse|Rendez-vous) {jour}.

== about: answered; stance: neutral
(merci|d'accord, merci) (d'avoir répondu|pour la réponse), {brand}. (Je relirai|Je transmets à {personne}|Une précision) : (il faut faire quoi|ça vaut pour tous|jusqu'à quand) ?

== about: answered; stance: supportive
(merci|oh, merci), {brand}. (Un humain|Des mots simples|Et rapide), (ça fait du bien|{personne} est rassurée|je reste). (Reposez-vous|Bon courage|Bonne nuit).

== list service_cap
Le service com / La direction / Le juridique / Le siège

== list agace_neutre
en colère / sans nouvelles / au même point / dans le noir
"""
