"""En un souffle, sur ce qui s'est passé depuis: in one breath, about what was done since."""

SHEET = """
== part: plain; about: inject; stance: outraged critical
ah, ça s'aggrave
et voilà la suite.
et maintenant ça. (Génial|Parfait|Super).
une nouvelle chaque fois que je regarde
donc ce n'était pas tout. Évidemment que ce n'était pas tout
je venais de me calmer
qu'est-ce qu'on ne nous a pas encore dit ?

== part: plain; about: inject; stance: neutral supportive
attendez, c'est nouveau, ça ?
quelqu'un a vérifié ?
doucement, une chose à la fois
première nouvelle
prudence, tant que personne ne confirme

== part: plain; about: statement; stance: outraged
c'est tout ?? C'est ça, le communiqué ?
trop peu, trop tard.
des mots.
[30] tout ce temps pour ÇA
non. Recommencez.
[unexplained] pas une phrase droite là-dedans
traduction : (laissez-nous tranquilles|on s'est fait prendre|circulez)
[nonapology] lu deux fois, je ne sais toujours pas de quoi vous vous excusez
vous venez d'aggraver les choses, bravo

== part: plain; about: statement; stance: critical
d'accord. Et maintenant ?
[unexplained] c'est un début. Ce n'est pas une réponse.
qui a écrit ça, un grille-pain ?
[unexplained] ni qui, ni quand. J'ai cherché.
[unexplained] une demi-réponse à une question que je n'ai pas posée
au tout début, ça passait
de jolis mots. À suivre.
[unexplained] il manque une date. Il manque toujours une date.

== part: plain; about: statement; stance: neutral
bon, c'est déjà quelque chose
ils ont publié quelque chose, pour ceux qui cherchent encore
c'est tout ou il y a une suite ?
impossible de savoir si c'est un oui

== part: plain; about: statement; stance: supportive
ça me va.
[apologised] bien. C'est tout ce que je voulais entendre.
pas facile à écrire. Respect pour ça
merci. Simple et clair
[apologised] vous voyez, ce n'était pas si dur. (Merci|Bien).
on dirait quelqu'un, pas un logo. Ça change

== part: plain; about: deletion; stance: outraged critical
ils l'ont SUPPRIMÉ ?
les captures, ça reste, les amis
un peu tard, j'ai la capture
supprimer, c'est avouer
[unexplained] disparu, sans un mot. La grande classe.
pouf
j'ai voulu le montrer à ma femme : plus rien. Peur de quoi ?
on efface le message, pas le fait de l'avoir lu
ah, LÀ, il y a quelqu'un de réveillé
[unanswered] plus rapides pour effacer que pour répondre
il est déjà sur quatre autres comptes
la moitié des réponses est partie avec, dont la mienne

== part: plain; about: deletion; stance: neutral
c'est supprimé ou je cherche mal ?
ça disait quoi ? Plus rien chez moi
quelqu'un a une capture ?
il était là quand je suis montée dans le bus

== part: plain; about: deletion; stance: supportive
ils l'ont retiré. Ce n'est pas ce que tout le monde demandait ?
tant mieux, bon débarras

== part: plain; about: hiding; stance: outraged critical
pourquoi cette réponse est masquée ? C'était une question
ouvrez les réponses masquées, ce sont les meilleures
masquez la mienne aussi, tant que vous y êtes
on fait le ménage ? Maintenant ?

== part: plain; about: hiding; stance: neutral supportive
il y a des réponses masquées, c'est eux ou l'appli ?
on peut toujours les ouvrir, au passage

== part: plain; about: promise; stance: outraged critical
l'heure est passée. Et même bien passée
bon, ben voilà
tic tac
même pas fichus de tenir un rendez-vous avec eux-mêmes
on attend. Vous aviez DIT.

== part: plain; about: promise; stance: neutral supportive
il ne devait pas y avoir des nouvelles, là ?
un peu de retard, ça arrive

== part: plain; about: silence; stance: outraged critical
[unanswered] rien. Toujours rien.
[unanswered] les grillons.
ils attendent qu'on se lasse ?
[unanswered] dites quelque chose. N'importe quoi.
c'est bien calme, tout d'un coup
[unanswered] pour la pub à sept heures du matin, il y a du monde

== part: plain; about: silence; stance: neutral supportive
[unanswered] ils ont parlé ou pas ? Je ne trouve rien
en réunion, sûrement. En plusieurs réunions

== part: plain; about: repost; stance: outraged critical
[unapologised] donc vous êtes d'accord avec ça ? Simple question
pourquoi partager ça
partagé sans un mot. Comme ça, posé là
[unapologised] vous cautionnez, oui ou non

== part: plain; about: repost; stance: neutral supportive
c'était pour un autre compte, ce partage ?
un pouce qui a glissé, peut-être

== part: plain; about: bio; stance: outraged critical
ah, c'est dans la BIO, rentrez chez vous
ça ne marche pas comme ça. Ça n'a jamais marché comme ça
personne ne lit la bio

== part: plain; about: bio; stance: neutral supportive
ça change vraiment quelque chose, d'écrire ça dans sa bio ?

== part: plain; about: copies; stance: outraged critical
copier. coller. copier. coller.
j'ai reçu le même
changez au moins le prénom
c'est un robot ?

== part: plain; about: copies; stance: neutral supportive
j'ai eu la même réponse, ils doivent être débordés
c'est le même texte qu'au-dessus, non ?

== part: plain; about: personal; stance: outraged critical
votre chef sait que vous écrivez ça ?
écrire ça avec son vrai nom, quand même
voilà ce qu'on dit quand le logo est rangé

== part: plain; about: personal; stance: neutral supportive
laissez-la, elle a le droit d'avoir un avis
courageux, sous son propre nom

== part: plain; about: answered; stance: outraged
ce n'est pas ce que j'ai demandé.
vous avez répondu. Pas à la question.
donc vous lisez

== part: plain; about: answered; stance: critical
merci de répondre. Ça ne règle rien, mais merci
d'accord. Et quand ?
c'est gentil. Je suis toujours coincée, cela dit

== part: plain; about: answered; stance: neutral
d'accord, merci d'être revenus vers moi
je n'attendais pas de réponse, merci
compris. J'attends

== part: plain; about: answered; stance: supportive
oh, c'est gentil, merci
merci ! Je ne demandais rien de plus
ça, c'est rapide. Merci
"""
