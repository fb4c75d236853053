"""What fits every crisis."""

SHEET = """
# What stands for the brand where a scenario names none.
== list brand
cette marque

== list quelquun
ma sœur / mon voisin / ma collègue / mon père / ma cheffe / le facteur / mon fils / notre boulangère / ma grand-mère / un copain

== list moment
dans le métro / en robe de chambre / chez le dentiste / entre deux réunions / à la crèche / en salle d'attente / sur le quai
en pleine vaisselle / à la machine à café

== list duree
depuis trois ans / depuis toujours / depuis dix ans / depuis le lycée / depuis six ans / depuis mon mariage

== list nul
lamentable / minable / honteux / indigne / petit / bête / gênant / pathétique^1 / nul / consternant

== list reponse
une réponse / un nom / une date[unexplained] / la vérité / une phrase claire / des excuses[unapologised] / un être humain

== part: opener; about: any
(bon|alors|euh|bref)(,|...|.)
(franchement|sincèrement|honnêtement),
(pardon|désolé|désolée) mais

== part: closer; about: any; stance: outraged critical
(c'est|vraiment) {nul}.
(on attend|j'attends) {reponse}.
(et après|et maintenant|on fait quoi) ?

== part: closer; about: any; stance: neutral supportive
(on verra|à suivre|bonne journée|courage).

== about: incident inject statement deletion hiding promise silence repost bio copies personal; stance: outraged; share: 0.3
{brand}, (vous n'avez pas honte|c'est une blague|vous vous moquez de qui) ? {quelquun} (m'a montré ça {moment}|n'y croit pas|n'en dort plus).
(client|cliente) {duree}, (c'est fini|je m'en vais|je résilie). {brand}, (c'est|tout ça, c'est) {nul}.
(personne|pas un adulte) chez {brand} n'a (relu|réfléchi|levé la main) ? (Incroyable|{nul}|Bravo).
(on mérite|je veux|il nous faut) {reponse}, {brand}, (pas|et pas) (un slogan|du silence|un formulaire).

== about: incident inject statement deletion hiding promise silence repost bio copies personal; stance: critical; share: 0.3
{brand}, (il faudrait|ce serait bien de donner|on attend) {reponse}. (Ce soir|Vite|Avant lundi).
(je ne suis pas en colère|sans crier), mais {brand}, là, c'est {nul}. {quelquun} (pense|dit) (pareil|pire).
(on dirait que|je crois que) personne ne (dirige|surveille|relit) rien chez {brand}. {nul}.

== about: incident inject deletion hiding promise silence repost; stance: neutral
(quelqu'un|qui) peut (m'expliquer|résumer) ce qui se passe avec {brand} ? (J'étais|Je lis ça) {moment}.
[unexplained] (je ne sais pas quoi penser|j'attends de voir), {brand} n'a pas (encore |)donné {reponse}.
[unanswered] (vraie question|sans malice) : {brand} a (répondu|publié) (quelque chose|un mot) ?

== about: incident inject statement deletion hiding promise silence repost bio copies personal; stance: supportive; share: 0.5
(client|cliente) {duree}, et (je reste|ça va). {brand} (va|saura) (réparer|s'expliquer), (laissez-leur|donnons-leur) (une heure|le temps).
(tout le monde|on) se trompe. (Courage|Pensée) (à l'équipe|aux gens) de {brand} qui (bossent|répondent) en ce moment.

== part: aside
(rien à voir|hors sujet), mais (le bus|la boulangerie|le wifi) {moment}, (quelle histoire|quelle aventure|c'est quelque chose).

== part: ordinary
(pluie|soleil|vent) {moment}, (et|avec) (un croissant|un bon livre|deux bottes).
{quelquun} (a repeint|a fini|a perdu) (la cuisine|le puzzle|ses clés). (Bravo|Enfin|On cherche).
"""
