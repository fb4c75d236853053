"""Ce qu'ils ont dit, ce qu'on leur répond, ce qu'ils collent partout: about the team's words, whoever they were for."""

SHEET = """
== part: plain; about: statement; stance: outraged critical
ma grand-mère me l'a fait relire deux fois, puis elle a demandé ce qu'on mangeait
on dirait le mot de mon propriétaire quand la chaudière lâche
« nous », c'est qui ? Des prénoms, s'il vous plaît
j'ai souligné ce que je ne crois pas. Il ne reste pas grand-chose
lu dans le bus, j'ai soufflé si fort qu'on m'a proposé une place
quelqu'un a eu un biscuit pour écrire ça
[nonapology] « si certains ont été blessés ». SI. Bonjour, je suis certains
[unapologised] le mot que je cherche a six lettres et il n'y est pas
[apologised] l'excuse est bien. Il a juste fallu qu'on soit quatre cents à la demander
[apologised] d'accord, désolés. Et mon mardi, qui me le rend
[denied] donc j'ai rêvé, c'est ça
[denied] « faux », il fallait oser, avec ce qui circule
[explained] bon, on sait ce qui s'est passé. Ça ne le rend pas plus joli

== part: plain; about: statement; stance: neutral
lu. Je retourne à ma soupe
ils ont écrit, pour ceux qui viennent d'arriver
je les connais trop peu pour dire si c'est bien
c'était plus court que je ne croyais
quelqu'un peut le lire aux gens du fond du bus ?
je m'apprêtais à demander et c'était là
ça peut aller dans les deux sens
mon chien a aboyé à la notification, c'est tout ce que j'ai

== part: plain; about: statement; stance: supportive
moi ça me suffit
lu à ma mère, elle a dit « bon »
il fallait du cran pour publier ça au milieu de tout ce bruit
je range ma fourche
quelqu'un est resté tard pour écrire ça
j'étais prête à râler et je n'ai plus rien à faire
court. J'aime le court
ils auraient pu se cacher sous le bureau
[apologised] excuses acceptées, pour ce que vaut une cliente
[apologised] désolés sans « si ». À encadrer
[explained] clair. Je sais quoi dire à ma mère, maintenant

== part: plain; about: statement; stance: neutral supportive
on verra demain avec des lunettes
ça se lit, en tout cas
mon collègue dit que c'est correct, mon collègue dit ça de tout
c'est épinglé quelque part ? J'ai dû faire défiler un gâteau

== part: plain; about: copies; stance: outraged critical
ma banque m'écrit des lettres plus tendres
j'ai parlé de mon père à l'hôpital. « Bonjour ! »
un tampon. Boum, boum, boum
ils croient qu'on ne sait pas faire défiler
la mienne portait le prénom d'une autre
vous répondez à tout le monde et vous ne parlez à personne
je pourrais la chanter, maintenant

== part: plain; about: copies; stance: neutral supportive
reçu la même que la dame au-dessus, ça marche comme ça ?
elle est arrivée en une seconde, c'est une machine, non ?
copiée, mais le lien fonctionne
ils font ça par paquets, je crois
j'ai comparé : mot pour mot. Je ne me plains pas, je constate
ça répond à ma question, bizarrement. Pas à la sienne
même texte sur l'autre appli, pour info
une fille et un raccourci clavier, j'imagine

== part: plain; about: copies; stance: supportive
on est neuf cents et ils sont trois
vous voulez un poème chacun ?
mon frère me répond moins bien que ça
mêmes mots, toujours vrais
au moins tout le monde a la même version

== part: plain; about: personal; stance: outraged critical
éteins ton téléphone, tu aggraves
ça, c'est écrit le ventre vide
ton nom est dessus. Ton vrai nom
donc voilà ce qui se dit à la cafétéria
compte privé, bouche publique
mon chef m'aurait déjà appelée
tu ne rends service à personne là-dedans

== part: plain; about: personal; stance: neutral supportive
c'est quelqu'un de chez eux ou quelqu'un qui fait semblant ?
ils ont le droit d'écrire ça ? Moi, non
c'est une personne, pas un siège social
ne tombez pas tous sur un seul compte
un peu fatigué, peut-être
c'est son compte, c'est son soir
intéressant d'en entendre un, quoi qu'il dise
ça se lit comme quelqu'un qui a mal dormi

== part: plain; about: personal; stance: supportive
un être humain, enfin
ne fouillez pas dans ses photos, s'il vous plaît
il en faut, du courage, un jour pareil
j'espère que quelqu'un lui paie un verre après
mieux dit que par ceux qui ont un titre

== part: plain; about: answered; stance: outraged critical
je n'ai pas demandé si vous étiez désolés pour moi
vous avez mon prénom trois fois en deux lignes, qui vous apprend ça
lu à mon mari, il a secoué la tête
j'ai écrit en public, vous me voulez en privé. Non
d'accord, et la réponse à la deuxième moitié de ma phrase ?
ça, c'est la version polie de « circulez »
c'est bien, vous savez taper. Maintenant, le reste

== part: plain; about: answered; stance: neutral supportive
ah, quelqu'un ! Merci
noté, je regarde ça en rentrant
j'avais oublié que j'avais demandé
d'accord. C'est pareil pour ma voisine ?
bon, un souci de moins
je posais la question à moitié pour rire, mais merci

== part: plain; about: answered; stance: neutral
reçu, merci
ah d'accord, j'avais compris de travers

== part: plain; about: answered; stance: supportive
vous êtes un amour, qui que vous soyez
je retire ce que j'ai dit, vous êtes bien
merci de ne pas m'avoir envoyé un lien
allez manger quelque chose, il y a la queue
ça me rassure pour de bon

== part: plain; about: copies; stance: neutral
il y en a une autre après celle-là ou c'est tout ?
quelqu'un en a eu une différente ?
ils ont lu, ou c'est la machine ?
ma fille dit : « c'est une macro, maman »

== part: plain; about: personal; stance: neutral
il y en a un autre, de là-bas, qui dit le contraire
c'est quel service ? Ça compte ?
difficile de savoir ce qu'ils savent
c'est officiel ou c'est un soir comme ça ?

== part: plain; about: answered; stance: neutral
j'attends, alors. Bonne soirée
merci, je transmets à ma sœur
c'est le même numéro qu'avant ?

== part: plain; about: answered; stance: outraged critical
j'ai posé une question, j'ai reçu une accolade
et elle, en dessous ? Elle attend depuis plus longtemps
donc je dois dire merci, maintenant
lu. Relu. Toujours au même endroit

== part: plain; about: silence; stance: neutral
le linge est sec et toujours rien de neuf
"""
