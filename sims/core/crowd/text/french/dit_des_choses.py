"""Supprimé, masqué, partagé, écrit dans la bio: about what was taken down, hidden, passed on, and what a bio says."""

SHEET = """
== part: plain; about: inject; stance: neutral supportive
c'est donc une affaire de plus
une chose à la fois, ils n'ont que deux mains
ça ne ressemble pas aux gens que je connais là-bas
on vérifie celle-là avant d'attraper la suivante ?

== part: plain; about: deletion; stance: neutral supportive
chez moi la page dit « introuvable »
c'est parti, pour ceux qui cherchent encore
il y a un trou dans le fil à cet endroit
quelqu'un a dû leur dire
une copine m'envoie la capture : « {deleted} ». C'était ça ?
j'ai l'image, mais pas les mots
raté d'une tasse de thé
c'est l'appli qui retire ça, ou c'est eux ?

== part: plain; about: deletion; stance: supportive
le bouton est fait pour ça
j'ai effacé pire avant le petit-déjeuner
mieux parti que là, des enfants lisent
vous criiez « enlevez-le », ils l'ont enlevé

== part: plain; about: hiding; stance: outraged critical
masquée. Comme un gosse derrière un rideau, on voit les pieds
la mienne est masquée et je demandais seulement quand
celle que vous cachez, c'est celle dont je voulais la réponse
le coin masqué est le meilleur de la page
je la reposerai toutes les dix minutes
vous avez donc quelqu'un pour lire. Avec un balai

== part: plain; about: hiding; stance: neutral supportive
on les trouve où, les masquées ? J'ai une vieille appli
c'est masqué pour tout le monde ou juste chez moi ?
ça pourrait être le filtre, il mange des mots au hasard
j'en ai ouvert une, ça parlait de parking
ce n'est pas effacé, c'est plié
il y en a du spam, là-dedans, pour être juste
la mienne était plus rude et elle est encore là, allez comprendre
est-ce que la personne est prévenue ?

== part: plain; about: hiding; stance: supportive
je masque ma propre cousine, c'est sain
c'est leur page, après tout
il y avait des choses méchantes, j'aurais fait pareil
les plus rudes enterrent les vraies questions

== part: plain; about: repost; stance: outraged critical
vous l'avez regardé avec le son ?
ma mère partage par accident. Elle a 81 ans et ce sont des recettes
pas un mot à vous, alors le mien : pourquoi
c'est arrivé chez moi entre l'anniversaire de ma nièce et un curry
passer le plat, c'est servir
il y a quelqu'un à la boutique ?
je n'arrive plus à oublier quel nom était au-dessus
ma tante croit que c'est vous qui l'avez tournée

== part: plain; about: repost; stance: neutral supportive
je ne sais jamais ce que veut dire un partage, les miens veulent dire « à lire »
il y a une légende que je ne vois pas ?
c'est peut-être la première semaine de quelqu'un
on peut partager en s'asseyant sur son téléphone. Moi, oui
c'est de qui, à l'origine ?
une phrase à côté aurait aidé
pas fâché, juste perdu
ils n'ont peut-être lu que le titre

== part: plain; about: repost; stance: supportive
un partage, pas un tatouage
ils ont partagé l'affiche de ma chorale, ils partagent tout
demandez gentiment, pour voir
je parie qu'ils n'ont pas regardé la fin

== part: plain; about: bio; stance: outraged critical
je mets « pas ma faute » dans la mienne et je braque une banque
c'est le panneau « attention à la marche » une fois qu'on est tombé
mon chien a une bio : « gentil ». Il a mangé une chaussure
vous l'avez partagé, il est à vous, ramenez-le chez vous
qui remonte lire ça, qui
celui qui leur a vendu cette phrase leur facture encore

== part: plain; about: bio; stance: neutral supportive
j'ai dû aller voir. C'est entre un numéro et un smiley
la mienne dit « maman », je ne sais pas ce que je cautionne
tout le monde a cette phrase à mon travail, aucune idée pourquoi
c'est écrit, en effet
quelqu'un qui a fait du droit, une ligne, merci
un modèle recopié quelque part, à mon avis
je les lis pour les photos de chiens, d'habitude
première fois que j'en lis une jusqu'au bout

== part: plain; about: bio; stance: supportive
tous les journalistes l'ont et personne ne dit rien
mal dit, mais pas faux
ils ne mentent pas, c'est là
elle y est depuis des années, au moins
on a dû leur dire d'écrire ça

== part: plain; about: deletion; stance: neutral
c'était long ? C'était drôle ?
il y a deux captures, avec deux polices. Laquelle ?

== part: plain; about: hiding; stance: neutral
qui décide ? Pas fâché, juste curieux
masquer, c'est comme supprimer ? Je demande avant de m'énerver
ça revient, des fois, la mienne est revenue

== part: plain; about: repost; stance: neutral
ça apparaît comme de vous ou comme de l'autre ?
regardé sans le son, au bureau. Rien compris
c'était prévu ou c'est un pouce ?

== part: plain; about: bio; stance: neutral
j'avais oublié que ça existait, les bios
ça couvre quoi, au juste ? Les partages, ou tout ?
c'est leur dernier mot ou juste une remarque ?
elle est où, la bio, sur le téléphone ? Je ne trouve pas
bon, c'est dans la bio. Et ?

== part: plain; about: bio; stance: outraged critical
essayez ça devant un juge. Essayez à table, déjà

== part: plain; about: deletion; stance: outraged critical
j'étais en train de répondre. En train !
on dirait un chat qui pousse un vase en vous regardant
donc ça comptait
ma capture est plus nette que leur conscience
le temps de trouver mes lunettes, plus rien
maintenant je suis OBLIGÉE de chercher
qui l'a gardé ? Ma mère veut voir
j'avais la page ouverte dans un autre onglet. Je la laisse ouverte
retrouvé : [capture : « {deleted} »]
[capture : « {deleted} »] pour ceux qui travaillaient
ma cousine a la capture : « {deleted} ». Elle garde tout
drôle de moment pour découvrir la corbeille
on ne range pas ça comme une chaussette
même pas un mot à la place. Un trou
six mille personnes l'ont vu, remettez ça dans le tube
bon, on en est à la partie où on efface
ma question a sa réponse, du coup
le truc le plus vieux du monde, et ça n'a jamais marché
celui qui a appuyé doit se sentir très malin

== part: plain; about: repost; stance: outraged critical
toute une entreprise a appuyé, puis regardé par la fenêtre
dites-le en réunion, avec votre voix normale
l'un de vous s'est dit « nos clients vont adorer ». Lequel
c'est à ça que sert la page, maintenant ?
c'est la première fois que je regarde qui tient votre compte
même mon neveu écrit « mdr » quand il partage
les petites flèches ne sont pas un jouet
vous vous entendez penser, des fois ?
quelqu'un a trouvé ça drôle et il avait le mot de passe
on ne siffle pas en disant que c'est le vent
ce que vous avez aimé là-dedans, soulignez-le-moi
je suis venu pour les nouvelles, moi
"""
