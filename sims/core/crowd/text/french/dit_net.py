"""En un souffle, comme on poste le plus souvent: in one breath; it fits every crisis."""

SHEET = """
== part: plain; stance: outraged; arousal: hot
comment c'est passé, ça
(incroyable|inadmissible|lunaire). Juste (incroyable|inadmissible|lunaire).
résilié. (Voilà|Ça, c'est fait).
je l'ai lu trois fois et à chaque fois c'est pire.
mais qui valide un truc pareil ??
!HONTEUX
j'en ai les mains (qui tremblent|toutes froides).
non. Non, non et non.
virez-moi (tout ce monde|celui qui a signé ça).
j'espère que ça passera au journal de vingt heures
on est censés faire défiler et passer à autre chose ? (Non|Sans moi).
et dire que je paie pour ça
j'allais passer une bonne soirée. (Merci, hein|Bravo).
c'est de ma mère qu'on parle. De MA mère.
pleuré au bureau. Merci pour le moment de gêne
que des numéros. On est que des numéros pour ces gens
vous n'aviez qu'UNE chose à faire
qu'on me passe un responsable. Un vrai.

== part: plain; stance: outraged; arousal: hot; heat: 1
bande de clowns.
aucun courage. Du haut en bas.
leur enquête de satisfaction, qu'ils se la gardent (bien au chaud|)
il faut être sacrément à côté de ses pompes

== part: plain; stance: outraged; arousal: cool
je n'ai pas de mots. J'ai cherché.
parti aujourd'hui. J'aurais dû le faire (il y a des années|au printemps).
plus en colère. Juste (fatiguée|terminé|ailleurs).
celle-là, elle fait mal, je ne vais pas mentir.
mon père n'a rien dit. Il a toujours quelque chose à dire, d'habitude.
je pense aux gens à qui c'est arrivé.
quelqu'un a décidé. Avec un salaire et une chaise.
ce n'est pas une erreur quand on fait ça tout le temps
et personne ne perdra un centime, vous verrez
je leur faisais confiance. Tant pis pour moi.
j'ai écrit un long message, puis je l'ai effacé. Ça ne vaut pas la batterie
je le dis une fois et je m'en vais : honte à vous.
demain, il y en a qui devront expliquer ça à leurs enfants
[unanswered] on se souviendra du silence, surtout

== part: plain; stance: critical; arousal: hot
il y a quelqu'un derrière ce compte ?
[unexplained] bon, l'explication, elle vient ou pas
répondez. à. la. question.
[unanswered] pourquoi personne n'a encore rien dit
décrochez !!
[60] une HEURE que je regarde ça
mais qui s'est dit que c'était une bonne idée
ce n'est pas compliqué : (dites ce qui s'est passé|reconnaissez, et on avance)
personne n'a levé la main en réunion ? (Personne|Pas un) ?
[unanswered] les réponses brûlent et eux, silence radio
d'accord, mais QUI
vous n'êtes pas sérieux, là
allô ? (Il y a de la friture|Toc toc|Ça sonne dans le vide) ?
donc personne n'a vérifié. (Super|Parfait|Formidable).
soyez rapides, soyez honnêtes. C'est tout le métier
ne me dites pas que vous « suivez la situation ». On la suit TOUS
je recharge la page comme pour les résultats du bac

== part: plain; stance: critical; arousal: cool
pas terrible. Vraiment pas terrible.
j'attendais mieux (pour être honnête|, franchement).
c'était évitable, ça.
et voilà comment on perd quelqu'un au bout de (dix|quinze) ans.
ce qui me frappe, c'est le temps que ça a pris
j'aimerais quand même savoir qui a décidé.
quelqu'un savait. Il y a toujours quelqu'un qui sait.
réglé en cinq minutes, si on avait voulu (dès le début|tout de suite)
ils vont attendre le week-end et espérer. Comme d'habitude.
je ne résilie pas. Je regarde juste les prix ailleurs
[unanswered] c'est de ne pas répondre que je ne supporte pas
[unapologised] dites que vous vous êtes trompés, et on n'en parle plus
[unanswered] on est deux dans ma boutique et on aurait répondu depuis longtemps
hm. Ça ne tient pas debout.
[spoken] deux personnes, deux réponses différentes. (Laquelle on garde|Rassurant) ?
le plus inquiétant, c'est ce qu'on ne sait pas encore
on se plaint à qui, concrètement
il y aura un formulaire. Il y a toujours un formulaire.
[spoken] l'horodateur de ma rue répond mieux
déçue. Voilà, c'est tout : déçue.
noté. (Et rangé|Pas oublié).
je leur donne le bénéfice du doute et ils le dépensent aussitôt
ma collègue m'avait prévenue en 2019. Je lui dois (un verre|des excuses)

== part: plain; stance: neutral
il se passe quoi
quelqu'un peut résumer ? J'étais (au jardin|en réunion toute la journée|sous un tunnel)
j'ai raté quoi
c'est vrai, ça ?
une source ?
attendez, quoi
c'est confirmé ou c'est (juste internet|des gens qui parlent) ?
je n'ai rien à ajouter, je veux juste voir comment ça finit
qui sont ces gens et pourquoi je ne vois plus que ça
quelqu'un les a appelés, au moins ?
c'est la même histoire qu'hier ou une nouvelle ?
les deux camps ont l'air très sûrs d'eux
je ne suis pas trop ça, mais les réponses, ouh là
impossible de dire si c'est grave ou pas
il y a une version courte ?
je suis partagé.
quelqu'un ici est client, en vrai ?
bon, j'ai lu l'original, et ce n'est pas tout à fait ce qu'on raconte
mon fil : 90 % ça, 10 % un monsieur qui restaure une tondeuse
je reviendrai quand il y aura du neuf
beaucoup de chaleur, peu de lumière
[unanswered] je préférerais l'entendre de leur bouche
c'est toujours aussi agité, ici ?
c'est lequel, le message de départ ? Je ne vois que des captures
je passe mon tour
[unanswered] il y aura un mot officiel ou rien du tout ?
ah, je croyais que c'était un compte parodique

== part: plain; stance: supportive
laissez-les tranquilles.
un peu de recul, s'il vous plaît.
toujours été bien reçu, moi. (Pardon|Voilà, c'est dit).
tout le monde se trompe.
donnez-leur cinq minutes !
que de colère ici. Prenez un biscuit.
ils vont arranger ça. Ils ont arrangé le mien.
je pense à la personne qui est de garde
personne n'est mort, que je sache
soyez gentils avec qui lit ces messages : ce n'est pas sa faute
je reste. Pour ce que ça vaut.
pas idéal, mais j'ai vu bien pire, et bien plus mal géré
la meute est pire que l'affaire, maintenant
mon frère conduit pour eux. C'est un type bien. C'est tout
[unanswered] laissez-les parler, vous crierez après
ils ont été adorables avec ma grand-mère, ça ne s'oublie pas
certains n'ont jamais eu un mauvais jour au travail, et ça se voit

== part: plain; stance: outraged critical; voice: joker
mon petit gère mieux ses crises, et il mange des craies
demain, il y a un stagiaire qui va apprendre le mot « escalade »
donnez-moi le mot de passe. J'ai mon après-midi et aucune honte
j'ai vu des poubelles avec de meilleurs réflexes
un film que j'éteindrais au bout de dix minutes

== part: plain; stance: neutral supportive; voice: joker
je venais pour les horaires de bus
le pop-corn est prêt
c'est trop tard pour dire que je n'ai jamais été client ? Je demande pour moi

== part: plain; stance: outraged critical; voice: parent
allez expliquer ça devant l'école, vous
ma fille de huit ans m'a demandé ce qu'ils avaient. J'ai dit : mange tes petits pois

== part: plain; stance: outraged critical neutral; voice: troll
mdr
ptdr ils sont cuits
la meilleure chose de la semaine
continuez, j'ai du pop-corn
et vous payez encore, les gars
je l'avais dit en (2018|mars), personne n'écoutait
l'an prochain ils auront un prix pour ça

== part: plain; stance: outraged critical; voice: activist
on garde tout. Il y a un classeur, pour de vrai.
ça fait deux ans qu'on le dit.
demandez des chiffres. Il n'y en a jamais.
[spoken] un communiqué n'est pas une politique.

== part: plain; stance: critical neutral; voice: expert
c'est au programme du premier jour de n'importe quelle formation.
[spoken] deux choses à la fois : une mauvaise décision, et une suite pire encore
je prendrais des dates avant des adjectifs

== part: plain; stance: outraged critical; voice: ranter
et l'appli, on en parle de l'appli
je les appelle depuis MARS. Mars !
j'ai un dossier entier sur eux. Un CLASSEUR

== part: plain; voice: employee; stance: critical neutral
je ne peux pas dire grand-chose. Sale journée, ici.
on l'a appris en même temps que vous, si ça vous aide
ne criez pas sur les gens au téléphone. S'il vous plaît.

== part: plain; voice: loyalist; stance: supportive neutral
toujours là. Toujours content. Faites-moi un procès.
je les ai connus avec une boutique et une camionnette

== part: plain; kind: quote; stance: outraged critical
voilà.
regardez-moi ça
je garde ça avant que ça disparaisse
lisez celui-là (lentement|deux fois)
et encore un
ce que j'essaie de dire depuis le début

== part: plain; kind: quote; stance: neutral
quelqu'un en sait plus ?
c'est là que je ne comprends plus
tiens, je n'avais pas vu ça comme ça

== part: plain; kind: quote; stance: supportive
un peu fort, ça
tout le monde n'est pas d'accord, je précise
"""
