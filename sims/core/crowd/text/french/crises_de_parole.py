"""Un partage, une phrase, un message de trop, une affiche: crises that began with something said."""

SHEET = """
== list clip
cette vidéo / ce truc / cette blague / cette « blague » / cet extrait

== crisis: repost_endorsement; stance: outraged
quelqu'un chez {brand} a regardé {clip} (jusqu'au bout|au bureau|en riant) et s'est dit : (allez, on partage|c'est tout à fait nous|ça va plaire).
partager {clip} sans un mot, c'est (signer|applaudir|dire oui), {brand}. (Le silence au-dessus|La case vide), c'est (une phrase|une opinion) aussi.
je suis en fauteuil. L'ascenseur est en panne (depuis mars|une semaine sur deux), et {brand} trouve le temps (de rire de nous|de partager {clip}).
{personne} est en fauteuil et paie (plein tarif|son abonnement comme tout le monde). Pour {brand}, visiblement, c'est (du contenu|une chute|un gag).

== crisis: repost_endorsement; stance: critical
[unapologised] (vous cautionnez|vous êtes d'accord avec) {clip}, {brand}, oui ou non ? (C'est une question simple|Deux lettres ou trois).
je suis {brand} pour (les retards|les horaires), pas pour {clip}. (Qui a les codes|Quelqu'un relit) ?
un partage sans commentaire, de la part d'une entreprise, (c'est un avis|tout le monde lit ça comme un oui). (Ce n'est pas nouveau|{quelquun} vous le dira).

== crisis: repost_endorsement; stance: neutral
j'ai vu {clip} {moment} et je ne sais pas ce que {brand} a voulu dire. (Une erreur|Un pouce|Une prise de position) ?

== crisis: repost_endorsement; stance: supportive
personne n'a regardé {clip} jusqu'au bout, (à mon avis|c'est tout). (Bête|Maladroit), pas méchant. {brand} a (refait la rampe|posé un ascenseur) chez nous l'an dernier.

== part: plain; crisis: repost_endorsement; stance: outraged; share: 2
se moquer d'une femme en fauteuil. En 2020 et quelques. Une entreprise.
ça pourrait être ma sœur, sur cette vidéo
j'ai été cette vidéo. Vue d'en bas, elle n'est pas drôle.
on n'appuie pas sur « partager » par hasard. J'ai vérifié, il y a un deuxième bouton

== part: plain; crisis: repost_endorsement; stance: critical; share: 2
partager sans commentaire, c'est approuver. Tout le monde sait ça
quelqu'un a regardé jusqu'au bout avant de partager ?
rien en dessous. Même pas un smiley. Juste la vidéo
[up] et c'est toujours en ligne ? On m'a dit que c'était toujours en ligne

== part: plain; crisis: repost_endorsement; stance: neutral supportive; share: 2
c'est quelle vidéo ? Tout le monde en parle et personne ne met le lien
elle va bien, la dame de la vidéo ? Quelqu'un lui a demandé ?
ils l'ont partagée ou aimée ? Ce n'est pas pareil

== crisis: ceo_comment; stance: outraged
je fais (des nuits|les trois-huit|du 4 h - midi) depuis {annees}. (Venez me le dire en face|Répétez ça au vestiaire), au patron de {brand}.
qui a (installé ce micro|nettoyé cette scène|gardé ce parking) pendant que le patron de {brand} parlait (d'ambition|de mérite|d'effort) ? (Nous|{personne}).
{personne} a fait les nuits (trente ans|pour payer mes études). (Le patron de {brand}|Ce monsieur) tiendrait (une heure|jusqu'à la première pause).

== crisis: ceo_comment; stance: critical
le patron de {brand} devrait faire (une semaine|une seule nuit) avec (l'équipe|nous), et puis (parler|refaire son discours).
dans la version longue, la phrase du patron de {brand} est (pire|encore plus tranquille). (J'ai tenu onze minutes|J'ai tout regardé). Les rires aussi (s'entendent|comptent).
personne sur cette scène n'a (bronché|répondu|toussé) ? (Pas un|Pas une voix), {brand} ?

== crisis: ceo_comment; stance: neutral supportive
il y a la séquence entière quelque part ? Celle qui tourne (commence au milieu|fait huit secondes), et il manque (la fin|le début), chez {brand} ou ailleurs.

== part: plain; crisis: ceo_comment; stance: outraged; share: 2
venez me le dire à quatre heures du matin.
ma femme est de nuit ce soir. Elle l'a entendu sur le parking, avant de prendre son poste
de l'ambition ? J'ai un diplôme et deux boulots
et la salle a applaudi. C'est ça que je retiens

== part: plain; crisis: ceo_comment; stance: critical; share: 2
ce n'était pas un lapsus, il était très à l'aise
quelqu'un lui a écrit ces notes
une nuit. Juste une, pour voir
on entend quelqu'un rire. J'aimerais savoir qui

== part: plain; crisis: ceo_comment; stance: neutral supportive; share: 2
c'était quoi, la question, au départ ?
c'était une blague ? À l'écrit, on ne voit pas
une phrase sur quarante minutes de discours

== crisis: rogue_post; stance: outraged critical
(quarante mille personnes|ma grand-mère|toute ma classe) ont lu ce message avant vous, {brand}. « Mauvais compte », (bien sûr|c'est ça), (mais lequel|et après).
{brand}, vous avez (six responsables|une charte de trente pages) et (un seul mot de passe|personne qui relit). {quelquun} a fait la capture {moment}.

== crisis: rogue_post; stance: neutral supportive
tous ceux qui tiennent un compte viennent de vérifier (lequel est ouvert|trois fois). (Courage|Pensée) à la personne de {brand} qui (a cliqué|ne dormira pas).
j'ai ri, (pardon|désolée). (Ne la virez pas|Ne virez personne), {brand}, (c'était presque drôle|ça arrive aux meilleurs).

== part: plain; crisis: rogue_post
c'est parti à quarante mille personnes, ça
un piratage, ou quelqu'un qui a bu un verre ?
mauvais compte. (Bien sûr|Mais oui).
qui a posté ça, là, franchement

== crisis: racist_ad; stance: outraged critical
ils étaient combien autour de la table pour valider cette affiche, {brand} ? (Six|Douze|Une agence entière) ? Et (pas un|personne) pour dire (non|stop|attendez).
mes enfants passent devant cette affiche de {brand} (matin et soir|pour aller à l'école). (Expliquez-leur|Vous voulez leur parler), vous ?
ne dites pas « sorti de son contexte », {brand}. C'est une affiche. Le contexte, c'est (un mur|l'arrêt de bus|notre rue).

== crisis: racist_ad; stance: neutral supportive
l'affiche de {brand} est (retirée|toujours là) chez vous ? Ici, (à l'arrêt du 14|près de la gare), (elle y est encore|il reste la colle).

== part: plain; crisis: racist_ad
elle est TOUJOURS à l'arrêt de bus
il n'y avait personne dans la pièce. On voit qu'il n'y avait personne
et l'agence, elle dit quoi ?
le mannequin non plus ne méritait pas ça

== crisis: hashtag_hijack; stance: outraged critical
vous vouliez nos histoires, {brand} ? (La mienne|Voilà la mienne) : (trois cents heures|onze week-ends) jamais (payées|comptés). (Bonne lecture|Avec le mot-dièse).
{brand} publie encore (des ballons|des cœurs|un gâteau) pendant que (les anciens|les gens) racontent (leurs nuits|leurs heures). (Quelqu'un lit|Personne n'éteint la machine) ?

== crisis: hashtag_hijack; stance: neutral supportive
j'ai aimé travailler chez {brand}, (désolée de casser l'ambiance|pour de vrai). (Mais|Cela dit), ces récits-là, (je les crois|il faut les lire).

== part: plain; crisis: hashtag_hijack
ils les avaient demandées, nos histoires
ils suppriment ou pas ?
le meilleur usage d'un mot-dièse cette année
quelqu'un de chez eux lit tout ça ?
"""
