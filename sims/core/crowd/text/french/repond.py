"""Ce qu'on se répond: what people answer each other."""

SHEET = """
== part: answer; to: outraged critical; stance: outraged
voilà. Tout est dit.
on ne peut pas mieux dire
pareil ici, mot pour mot.
je suis avec vous. Partie (la semaine dernière|tout de suite|sans un mot).
et ils répondront que « votre avis compte »
plus fort !
ils m'ont fait la même chose (au printemps|en 2022|en octobre)
vous n'êtes pas la seule. (On est nombreux|Lisez les réponses).
exactement ce que je pense, les gros mots en plus
navrée pour vous. Moi aussi, j'y ai eu droit
oui !! merci
écrivez à votre député, ça m'a pris quatre minutes
ils ne liront pas, mais moi si, et vous avez raison

== part: answer; to: outraged critical; stance: critical
pas faux.
c'est juste.
[unanswered] demandé la même chose tout à l'heure. Rien
on vous a rappelée, finalement ?
[unanswered] même question, même silence
je n'irais pas jusque-là, mais oui, c'est faible
c'est ça qui me gêne aussi
[unanswered] bon courage pour avoir une réponse
hélas oui
à ma sœur, on a dit tout le contraire
vous avez gardé le mail ? Gardez le mail.
d'accord, mais moi j'en veux aux chefs, pas au pauvre gars du compte
vous attendez depuis quand ? Moi, neuf jours

== part: answer; to: outraged critical; stance: neutral
c'est ce qui s'est passé ou ce qu'on raconte ?
vous avez vu ça où ?
comment vous le savez ?
peut-être, peut-être pas. J'attends
désolé que ça vous soit arrivé
je n'avais pas vu ça sous cet angle
on vous a dit quoi, quand vous avez demandé ?
c'était quand ?
vous parlez d'aujourd'hui ou de la fois d'avant ?
vous voudriez qu'ils fassent quoi, au juste ?
moi, ça a été l'inverse, bizarrement

== part: answer; to: outraged critical; stance: supportive
un peu dur.
ce n'est pas du tout mon expérience
vous n'en savez rien.
doucement, il y a quelqu'un qui lit
chez nous, tout s'est toujours bien passé, pour équilibrer
[unanswered] laissez-les répondre d'abord, non ?
je comprends la colère, mais le personnel n'y est pour rien
pas d'accord du tout, désolé
et vous, vous auriez fait quoi ?

== part: answer; to: asking; stance: outraged
[unanswered] en bref : ils ont fauté et ils se cachent
c'est exactement aussi grave qu'on le dit
c'est vrai. J'aimerais mieux pas
[unanswered] oui. Et depuis, ils n'ont rien fait.

== part: answer; to: asking; stance: critical
d'après ce que je lis, oui
[unanswered] ils ne disent rien. C'est bien le problème
[unanswered] personne ne sait, puisqu'on ne nous dit rien
remontez un peu, quelqu'un a tout mis
ça dépend à qui on demande

== part: answer; to: asking; stance: neutral
même question
je suis le fil, au cas où
aucune idée, désolée
je ne sais que ce qu'on lit ici
dites-moi si vous trouvez
mon voisin dit oui, ma sœur dit non, alors

== part: answer; to: asking; stance: supportive
[unanswered] j'attendrais qu'ils répondent, perso
[spoken] je crois qu'ils ont dit qu'ils vérifiaient
enfin quelqu'un qui demande au lieu de crier

== part: answer; to: neutral; stance: outraged
il n'y a rien à attendre. On a tous vu
ça doit être reposant, d'être neutre
ce serait votre mère, vous diriez autre chose

== part: answer; to: neutral; stance: critical
on est deux
[20] ça dure depuis un bon moment
attendez une heure, il y en aura une autre
bon courage pour rattraper, prenez une chaise

== part: answer; to: neutral; stance: neutral
vous croyez ? Pas sûr
pareil, je lis, c'est tout
moi aussi, si ça peut aider

== part: answer; to: neutral; stance: supportive
on en fait un peu trop, à mon avis
sage. (Il en faudrait plus|Vous êtes bien le seul).
quelqu'un de calme ! Ici !

== part: answer; to: supportive; stance: outraged
comment on peut défendre ça
vous travaillez chez eux ?
relisez. Lentement.
tant mieux pour vous. Nous, non
facile à dire quand ce n'est pas soi
dites ça à ceux à qui c'est arrivé

== part: answer; to: supportive; stance: critical
ravie que ça se soit bien passé pour vous
patienter, d'accord. Je patiente depuis mars
[unexplained] on peut les aimer et vouloir une réponse
le personnel est adorable, ce n'est pas la question
[unapologised] je serais d'accord s'ils s'étaient excusés

== part: answer; to: supportive; stance: neutral
possible. Je ne les connais pas trop
vous avez peut-être raison, on verra
cliente ou de la maison ? Je demande vraiment

== part: answer; to: supportive; stance: supportive
merci, je croyais être la seule
pareil, jamais un souci
bien dit
d'accord avec vous. Un peu de calme, enfin
oui. Ma fille y travaille, elle a passé une sale journée

== part: answer; to: outraged critical neutral asking supportive; voice: troll; stance: outraged critical neutral
on t'a demandé ?
ok (papi|chef|capitaine)
pas lu, de rien
va prendre l'air
calme-toi, c'est un logo

== part: answer; to: outraged critical neutral asking supportive; voice: joker; stance: outraged critical neutral
sur un mug, j'en achète deux
monsieur, ici c'est un arrêt de bus
je vote pour vous
encadré, au-dessus du buffet

== part: answer; to: outraged critical neutral asking; voice: journalist
bonjour, je suis journaliste. Je peux vous poser une question en privé ?
vous y étiez ? Nous aimerions parler à ceux qui y étaient

== part: answer; to: outraged critical; voice: employee; stance: neutral supportive critical
j'y travaille et je suis désolée. Moi, pas la maison
ça n'aurait pas dû vous arriver

== part: answer; to: outraged critical neutral asking supportive; voice: expert; stance: critical neutral
petite correction, mais le fond est juste
à moitié vrai. L'autre moitié est plus longue à expliquer
vous avez une date ? C'est important

== part: answer; to: beside
mauvais fil, je crois
aucune idée, désolé !
ha, pareil
pas le bon endroit, mais bonne chance
tout le monde s'énerve et vous, vous êtes là. J'adore
je me posais la même question
le meilleur message du fil, honnêtement
merci, ça fait une pause
pardon, quoi ?
ne changez rien
maintenant, moi aussi, je veux savoir
ma mère a exactement le même
ne le dites pas aux autres, ils vont se battre
enfin quelqu'un qui passe une journée normale
et alors, vous avez trouvé ?
tenez-nous au courant

== part: answer; to: beside; stance: outraged critical
pas maintenant, Gérard
on peut rester dans le sujet ? Il y a des gens qui souffrent
sens du moment : dix sur dix
bien choisi. Et oui, la mienne aussi
"""
