"""How people begin and how they leave off."""

SHEET = """
== list agace
énervée / furieux / hors de moi / fatiguée de tout ça / remonté / verte de rage / pas ravie / au bout du rouleau / à deux doigts de crier

== list personne
ma sœur / mon père / ma mère / ma grand-mère / mon fils / ma fille / mon oncle / ma tante / mon mari / ma femme / mon coloc / ma voisine
mon cousin / mon beau-frère / ma meilleure amie

== list jour
lundi / mardi / mercredi / jeudi / vendredi / samedi / dimanche soir / la fin du mois / ce soir / demain matin

== list temps
quelques minutes~0-20 / de longues minutes~0-20 / plusieurs minutes~0-20 / cinq minutes~5-15 / un café et demi~10-45 / dix minutes~10-30
un quart d'heure~15-30 / tout un trajet de bus~15 / vingt minutes~20-45 / une demi-heure~30-60 / le temps d'une lessive~45
trois quarts d'heure~45-90 / une heure~60-120 / une bonne heure~60-120 / la durée d'un film~90 / deux heures~120

== list annees
trois ans / six ans / dix ans / huit ans / quinze ans / bientôt vingt ans / quatre ans / deux ans et des poussières

== list service
le service com / la direction / le juridique / le siège / la RH / le troisième étage / l'équipe du week-end / celui qui a le mot de passe

== list bete
une mouette / le chat / un pigeon / une oie / le poisson rouge / la tortue du voisin / un hamster / le chien

== list metier
plombier / infirmier / chauffeur / boulanger / prof / caissier / facteur / couvreur / dentiste / serveur / maçon / fleuriste

== list grignote
un café / un thé / une tartine / des chips / une soupe / un yaourt / des pâtes froides / un croissant

== list juron
non mais / sérieux / au secours / mon dieu / purée / bon sang / la honte / incroyable / les bras m'en tombent / punaise

== list tres
vraiment / franchement / tellement / assez / bien / carrément / sacrément

== part: opener; about: any
(oui|non|attendez|minute)(,|...)
(je tombe dessus|je découvre|je rattrape le fil)(,|...)
{juron}(,|...)
(je dis ça|c'est juste mon avis|à chaud)(,|...)
(à froid|après réflexion|la nuit a passé)(,|...)

== part: opener; about: any; stance: outraged; arousal: hot
{juron} !
(non|mais non|ah non)(.|, non.|, mais non.)
(je rêve|c'est une blague|vous êtes sérieux) ?
(là|alors là), (je craque|c'est trop|stop).
(honte à vous|bravo, vraiment), {brand}.

== part: opener; about: any; stance: outraged; arousal: cool
(je ne poste jamais|je poste rarement|d'habitude je me tais)(,|...)
(calmement|sans majuscules|une seule fois)(,|:)
(j'y pense|ça me trotte) (sans arrêt|tout le temps|{moment}).

== part: opener; about: any; stance: critical
(dites|bonjour|allô|hé) {brand},
(petite|simple) (remarque|question)(,|...)
(avec tout le respect|sans m'énerver|entre nous)(,|...)
(pardon d'insister|je reviens dessus|encore moi)(,|...)
(lu|vu) ça {moment}.

== part: opener; about: any; stance: neutral
(vraie|petite) question(,|...)
(quelqu'un suit|j'ai raté un épisode|où on en est) ?
(je ne prends pas parti|ni pour ni contre|par curiosité)(,|...)
(désolé|désolée) si (c'est déjà dit|ça a été demandé)(,|...)

== part: opener; about: any; stance: supportive
(à contre-courant|avis impopulaire|je vais me faire huer)(,|...)
(on respire|du calme|doucement)(.|...)
(allez|bon)(,|...)

== part: opener; about: any; voice: parent
(les petits dorment|enfin couchés|entre deux bains)(,|...)
(en tant que|ici) (maman|papa) de (deux|trois|jumeaux)(,|...)

== part: opener; about: any; voice: joker
(flash info|dernière minute|épisode quatre)(,|...)
(cher journal|météo du jour|anecdote)(,|...)

== part: opener; about: any; voice: troll; stance: outraged critical neutral
(mdr|ptdr|lol)(,|...|)

== part: closer; about: any; stance: outraged; arousal: hot
(honte|la honte|honte à vous)(.| !)
(plus jamais|c'est fini|terminé)(.| !)
je suis {agace}.
(qui|mais qui) a (validé|signé|laissé passer) ça ?
(réagissez|remuez-vous|faites quelque chose)(.| !)
(tous|ils sont tous) (en réunion|aux abris|partis), (j'imagine|bien sûr).

== part: closer; about: any; stance: outraged; arousal: cool
(je résilie|je pars), (sans bruit|tout simplement|et voilà).
(je n'oublierai pas|je m'en souviendrai|on s'en souviendra).
(j'attendais mieux|je croyais mieux), (bêtement|comme quoi|tant pis).
{personne} (leur faisait|ne leur fera plus) confiance.

== part: closer; about: any; stance: critical
(peut mieux faire|à revoir|recalé), {brand}.
(deux|trois|quatre) sur dix(.|, et je suis gentille.|, pour l'effort.)
(qui|quelqu'un) (décide|pilote|lit) (chez vous|là-bas) ?
j'attends {reponse}(.|, toujours.|, assise.)
[unanswered] (et {service}|{service}, au fait), (ça dort|en congé|en pause) ?
(un peu|très) {nul}, (non|quand même|tout ça) ?

== part: closer; about: any; stance: neutral
(voilà|bref|c'est tout), (je retourne à|je reprends) {grignote}.
(merci d'avance|merci si vous savez|dites-moi).
(on verra|je verrai) {jour}.
(drôle de|sacrée|longue) journée.
(aucune idée|je ne sais pas|mystère), (au fond|en vrai|franchement).

== part: closer; about: any; stance: supportive
(courage|tenez bon|force) (à vous|à l'équipe|aux gens du standard).
(soyons|restons) (gentils|corrects|humains).
(je reste|toujours là|on reste), (désolé|et oui|moi).
(chacun|tout le monde) a ses (jours|mauvais jours).

== part: closer; about: any; voice: joker
(je sors|je prends ma veste|rideau).
(qui apporte|qui a|il reste) {grignote} ?
(mon dentiste|mon chat|ma psy) (en entendra parler|est au courant|n'y croit pas).

== part: closer; about: any; voice: ranter; stance: outraged critical
et (la musique d'attente|l'appli|le parking|le formulaire), (on en parle|j'en parle quand|parlons-en) ?
(j'ai|je garde) (tous les|les) (mails|courriers|tickets). (Tous|Les neuf).

== part: closer; about: any; voice: troll; stance: outraged critical neutral
(allez pleurer|la suite, vite|continuez), (c'est gratuit|j'adore|mdr).
"""
