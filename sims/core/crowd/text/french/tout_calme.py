"""What the undecided and the friendly say, and short things under a post; it fits every crisis."""

SHEET = """
== stance: neutral
(je rentre|je me réveille|je sors du boulot) et (tout le monde parle|mon fil est plein) de {brand}. (Un résumé|C'est grave|Par où je commence) ?
[unanswered] d'un côté (les captures|la vidéo|tout le monde), de l'autre {brand} qui (ne dit rien|dit autre chose|répond à côté). (Je ne tranche pas|J'attends|Allez savoir).
[unanswered] {quelquun} (jure|raconte|me dit) que {brand} (prépare quelque chose|va s'expliquer|est en réunion). (Vu ça|Un lien|Quelqu'un confirme) ?
[unexplained] ça (change|touche) quoi pour (les clients normaux|nous|{personne}), (en vrai|concrètement) ? {brand} (ne précise pas|reste vague|n'en parle pas).
(je suis|je lis) ça {moment}, (une oreille|un œil) seulement. {brand}, c'est (bien ceux du coin|la même boîte|lesquels déjà) ?
[unexplained] (trois|quatre) fils lus, (cinq|trois) versions. {brand} (devrait|pourrait) (mettre|poster) la sienne (en haut|au clair|une fois).
je connais {brand} (pour les promos|par mon travail|de nom), (alors|et) là je (découvre|tombe des nues|ne sais pas trop).
(sans vouloir|je ne vais pas) (défendre|accabler) {brand} : qui a (vérifié|vu l'original) ? (Moi non|Honnêtement|Je demande).
(c'est d'aujourd'hui|c'est vieux|ça date de quand), cette histoire avec {brand} ? {personne} (m'en parlait|l'a vu) {jour_passe}.
(on en saura plus|j'y reviendrai|je relirai) {jour}, (après {grignote}|au calme|avec mes lunettes).
(étrange|calme|drôle d'ambiance), ce fil sur {brand}. (Des gens tristes|Des blagues|Des experts), (et moi|et un chat), {moment}.
vous (restez|partez|faites quoi), chez {brand} ? {personne} (hésite|demande|a déjà fait son sac). (Moi, je ne sais pas|Ça dépend|On en discute).

== stance: supportive
{annees} chez {brand}, (jamais un souci|toujours corrects|un pépin, réglé). (Je leur laisse|Donnons-leur) (le temps|{temps}|une chance).
quand {personne} (était à l'hôpital|a tout perdu|galérait), {brand} a (rappelé|attendu|aidé). (Je n'oublie pas|Ça compte aussi|Voilà).
(les gens|celles et ceux) au (guichet|standard|téléphone) de {brand} n'ont rien (décidé|fait). (Doucement|Un bonjour|Pensez-y) (avec eux|quand vous appelez).
(oui, c'est raté|pas terrible|bon, c'est moche). Mais {brand} (sait|peut) (réparer|s'excuser|apprendre), (j'y crois|on l'a déjà vu).
qui n'a jamais (envoyé|dit|fait) une bêtise {moment} ? {brand} (aussi|en fait partie). (La suite|Ce qui compte|Le reste), c'est ce qu'on répare.
{personne} y travaille. (Journée longue|Pas dormi|Nuit blanche). (Critiquez|Râlez), d'accord, mais (pas elle|pas sur eux|gentiment), {brand} c'est (aussi du monde|des gens).
(moi|ici), on reste (chez|avec) {brand}. (Moquez-vous|Tant pis|Appelez ça comme vous voulez), {annees}, ça (pèse|se respecte|ne s'efface pas).
(attendons|laissez venir) (la suite|les faits|{jour}) avant (de brûler|de juger|les fourches). {brand} (mérite|a droit à) ça, (comme nous|comme chacun).
merci à (la dame|la jeune|la voix) de {brand} qui a (gardé son calme|souri|retrouvé mon dossier) {moment}. (Ce n'est pas sa faute|Quelle patience|Un chocolat pour elle).

== list daccord
pareil / exactement / voilà / tout à fait / merci / oui / je plussoie / bien dit / c'est ça / on est deux

== list doute
ah bon / vraiment / mouais / pas sûr / source / euh, non / qui dit ça / bof

== kind: reply; stance: outraged
{daccord}. {brand} (devrait avoir honte|ne lira même pas|recommencera {jour}).
{daccord}, et {quelquun} est (pareil|pire|{agace}).
(résilié|coupé|fermé) (moi aussi|aussi) {moment}. {annees}. (Adieu|Même pas mal|Triste).
(ne les défendez pas|arrêtez de leur trouver des excuses), (s'il vous plaît|pitié|pas aujourd'hui). C'est {nul}.
(trois|quatre|neuf) messages à {brand}. (Rien|Un smiley|Bloquée). {juron}.

== kind: reply; stance: critical
{daccord}. (Toujours pas|Où est|On attend) {reponse}, {brand} ?
(bonne|vraie) question, {brand} (n'aimera pas|passera son tour|va siffloter).
{doute} ? {brand} a eu {temps}, (quand même|je rappelle|montre en main).
(même|exactement la même) chose ici. (Des nouvelles|Ils ont rappelé) ? (Non plus|Ha|Jamais).
(signalé|transmis|dit) à {service}. (Une machine|Un sondage|Le vide) (m'a répondu|en retour).

== kind: reply; stance: neutral
{doute} ? Vous avez (un lien|une capture|vu ça où) ?
(peut-être|possible|ça se peut). (J'attends|Attendons) {reponse}.
(merci|ah|d'accord), je (comprends mieux|n'avais pas vu|note). (Bonne soirée|Et vous, ça va|On verra).
(c'était|c'est) (quand|aujourd'hui), (ça|votre message) ? {personne} (est cliente|y va {jour}).
je suis d'accord avec (la moitié|le début|votre deuxième phrase). (Laquelle|L'autre) (mystère|moins|à voir).

== kind: reply; stance: supportive
{doute}. {brand} a été (correct|gentil|patient) avec (moi|{personne}).
(un peu dur|vous y allez fort|doucement), (non|quand même|je trouve). (C'est une erreur|Des gens lisent).
{daccord}, laissez-les (répondre|travailler|souffler). (Après|Ensuite), on (crie|juge).
(merci|enfin), (un mot gentil|quelqu'un de calme). (Le premier|Le seul) (du fil|que je lis aujourd'hui).

== kind: reply; voice: terse
{daccord}(.|, {brand}.|, hélas.)
{doute}(.| ?|, {brand} ?)

== kind: reply; voice: joker; stance: outraged critical neutral
(encadré|imprimé|brodé) pour (mon salon|{personne}|le musée).
{bete} (approuve|hoche la tête|demande l'addition).

== kind: reply; voice: troll; stance: outraged critical neutral
(mdr|ptdr), {daccord}. {brand} est (cuit|fini|en PLS).
(qui a demandé|belle histoire|ok), (et les ronds-points|et toi t'es là|va dormir) ?

== list jour_passe
hier / avant-hier / dimanche / la semaine dernière / à midi / ce matin
"""
