"""Le silence et les heures passées: about a silence, about a promise whose time is over, and about posts that are beside the point."""

SHEET = """
== part: plain; about: silence; stance: outraged critical
allumez la lumière, là-dedans
j'ai pris un bain, fait une sieste et mangé un sandwich depuis
ma bouilloire a plus de conversation
le téléphone est dans un tiroir, c'est ça
ils attendent qu'il pleuve et qu'on rentre
[spoken] un message et hop, sous la couette
[spoken] ils sont sortis, ils sont rentrés. Un coucou suisse
[spoken] on est toujours là, vous pouvez revenir
vous laissez un trou et regardez qui le remplit
muets comme un dimanche

== part: plain; about: silence; stance: neutral supportive
du nouveau ? J'étais chez le dentiste
pareil que tout à l'heure, pour ceux qui arrivent
c'est normal, ce calme ? C'est ma première fois
je jette un œil après le linge
ma cousine travaille dans un bureau comme ça : « des brouillons », dit-elle
ils appellent des gens, sûrement
long comment, d'habitude, ces choses-là ?
c'est comme attendre un bus avec des inconnus, il y en a de sympas
mieux vaut lent que faux

== part: plain; about: silence; stance: supportive
moi non plus je ne dirais rien avec cette foule dans les réponses
laissez-les manger
ne pas poster, ce n'est pas ne rien faire
ils parleront quand ils sauront
personne n'est mort d'attendre un message

== part: plain; about: promise; stance: outraged critical
j'ai déplacé mon dentiste pour ça
c'est VOUS qui aviez choisi l'heure
j'ai mis un minuteur. Il sonne. Je le laisse sonner
donc quand ils donnent une heure, c'est une humeur
ma mère dit de juger à la deuxième promesse. On n'a pas fini la première
mon bus fait mieux, et mon bus est une honte

== part: plain; about: promise; stance: neutral supportive
c'est arrivé ? J'étais sous la douche
ils avaient bien dit une heure, je n'ai pas rêvé
un peu en retard, on dirait
c'est peut-être posté ailleurs, là où je ne vais pas
c'est moi qui suis en avance ou eux en retard ?
sûrement une signature qui manque
rien ici. Rien à côté non plus
que quelqu'un crie quand ça sort, je cuisine

== part: plain; about: promise; stance: supportive
j'ai été en retard à mon mariage et il tient
mieux vaut la vérité à dix
quelqu'un réécrit la deuxième ligne, je le sens
mon maçon avait dit mardi. Il n'avait pas dit lequel

== part: plain; about: beside; stance: outraged critical
![light] [begun] aujourd'hui ? Vous postez ça AUJOURD'HUI ?
![light] [begun] regardez vos réponses d'abord
![light] [begun] quelqu'un a oublié d'arrêter la machine
![light] [begun] dites-moi que c'est un ordinateur qui a publié ça
![light] [begun] j'ai cru que mon appli s'était figée la semaine dernière
![light] [begun] pas maintenant. Vraiment, pas maintenant
![light] [begun] c'est siffler à un enterrement
![light] [begun] coupez le programmateur, c'est le bouton avec l'horloge
![light] [begun] au milieu de tout ça. Voilà, voilà
![light] [begun] qui a validé ça pour cette heure-ci
![light] [begun] j'ai ri, mais pas comme vous vouliez
![light] super, et mon remboursement ?
![light] encore un. Je suivais pour les nouvelles
![light] c'est pour qui, ça
![light] vous savez poster, donc vous savez répondre à mon mail
![light] je me désabonne, il n'y a plus que ça

== about: beside; stance: outraged critical
![light] [begun] « {statement} ». (Là|Maintenant|À cette heure), {brand} ? (Qui|Lequel d'entre vous) (tient le volant|regarde l'heure|est réveillé) ?
![light] « {statement} », (oui|très bien|charmant), et (quand|à quelle heure) {brand} (regarde|traite) (mon mail|la question de {personne}) ?

== part: plain; about: beside; stance: neutral
![light] [begun] c'est d'aujourd'hui, ça ? On dirait d'avant
![light] [begun] programmé, je pense. Personne n'appuierait maintenant
![light] [begun] bizarre de voir ça au milieu du reste
![light] [begun] la file d'attente ne lit pas les nouvelles
![light] [begun] rien à voir, hein ? Je vérifie
![light] [begun] c'était fait pour attendre, non ?
![light] [begun] message normal, drôle de journée
![light] c'est nouveau ?
![light] jamais vu, ça
![light] qui les écrit ?
![light] ils n'en avaient pas fait un pareil l'an dernier ?
![light] pas sûr d'avoir compris, mais d'accord
![light] ma mère aimerait bien
![light] il manque un chat

== about: beside; stance: neutral
![light] « {statement} ». (Tiens|Ah bon|Pas mal). {personne} (voudra savoir|va demander) si c'est (nouveau|pour tout le monde|tous les ans).

== part: plain; about: beside; stance: supportive
![light] [begun] oh, laissez, c'était programmé
![light] [begun] ça fait du bien, un message normal
![light] [begun] la vie continue, ils ont une boutique à tenir
![light] [begun] mauvais moment, message innocent
![light] [begun] pauvre stagiaire, tout content lundi
![light] j'adore
![light] ah, ça me fait ma pause
![light] oui, s'il vous plaît
![light] c'est pour ce genre de choses que je suis ce compte
![light] ma grand-mère va aimer
![light] lu au petit, il a pouffé
![light] encore
![light] bien vu
![light] utile, merci

== about: beside; stance: supportive
![light] « {statement} ». (Joli|Ha|Merci), {brand}. (Lu|Envoyé) à {personne}, qui (rigole|le raconte déjà aux voisins|pose des questions).

== part: plain; about: promise; stance: neutral
c'était aujourd'hui, au moins ? Ça ne le dit pas
bon, je laisse jusqu'à la fin de l'émission
ma voisine dit l'avoir vu. Elle ne le retrouve plus

== part: plain; about: silence; stance: neutral
mon frère parie sur la demie
c'est calme chez eux, c'est bruyant ici
quelqu'un a essayé d'appeler ?

== part: plain; about: beside; stance: outraged critical
![notice] merci. Et le reste ?
![notice] utile. Maintenant, les autres questions
![notice] noté. Je n'oublie pas pourquoi je suis là
![notice] donc vous savez partager quelque chose d'utile
![notice] [unanswered] ça, vous le passez, et nous, vous nous contournez

== part: plain; about: beside; stance: neutral
![notice] c'est pour aujourd'hui ?
![notice] pas vu passer, merci
![notice] je transmets
![notice] c'est valable partout ?
![notice] jusqu'à quand, ça le dit ?

== part: plain; about: beside; stance: supportive
![notice] utile, merci
![notice] envoyé à ma mère
![notice] c'est à ça que sert la page
![notice] j'y allais tout droit, merci
![notice] bien que quelqu'un les partage
"""
