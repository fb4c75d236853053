"""Ce qui vient de sortir: ways to take what came out last without quoting it."""

SHEET = """
== about: inject; stance: outraged critical
(encore|et encore) (une|une de plus), {brand} ? (Il en reste|Vous en avez) (combien|beaucoup) (dans le tiroir|en réserve|sous le tapis) ?
{quelquun} m'a (envoyé|montré|lu) la (dernière|nouvelle) {moment}. (Je me suis assise|J'ai relu|Pas un commentaire). {nul_cap}, {brand}.
à chaque fois que je (pose le téléphone|me calme|crois que c'est fini), il (sort|arrive|tombe) (autre chose|un morceau de plus). {brand}, (qui tient la liste|on va jusqu'où|c'est tout) ?
(ça|tout) sort (par morceaux|goutte à goutte|au compte-gouttes), et jamais (par|grâce à) {brand}. (Qui|Lequel d'entre vous) a (trouvé ça malin|décidé ça|cru que ça passerait) ?
(vous le saviez|{brand} le savait) depuis (quand|longtemps) ? (Une date|Un nom|La vérité), (pas plus|c'est tout|et vite). {personne} (attend|demande) aussi.
(là|avec ça), c'est (fini|réglé) pour moi, {brand}. (Tout à l'heure|Au début) je vous (écoutais|défendais|laissais une chance).
(pire|bien pire|plus gros) que je ne (pensais|croyais). {brand}, (reprenez depuis le début|tout, cette fois|racontez), (s'il vous plaît|sans {service}|lentement).

== about: inject; stance: neutral
(la nouvelle|la dernière), (quelqu'un l'a vérifiée|elle est sûre|elle vient d'où) ? Je (lis|suis) ça {moment}, (pas tout compris|j'ai perdu le fil).
(quelqu'un peut|on peut) (remettre ça dans l'ordre|faire un résumé|dessiner un plan) ? Il y a (du nouveau|encore une suite) chez {brand} et (je suis perdue|{personne} me demande).
ce qui (vient de sortir|est tombé), ça (change|déplace) (quelque chose|beaucoup|quoi) pour (nous|les clients|{personne}), {brand} ?
(deux|trois) versions de la (dernière|nouvelle), déjà. (Elles ne collent pas.|Laquelle est la bonne ?|Je garde les deux.) {brand} (pourrait|devrait) trancher.

== about: inject; stance: supportive
(bon|d'accord), la (dernière|nouvelle) n'est pas (belle|glorieuse). Ça n'efface pas {annees} (sans souci|sans accroc|de bons services) chez {brand}.
(doucement|respirez|on se calme) : les gens de {brand} (l'apprennent|le lisent) en même temps que (nous|vous). (Laissez-les|Qu'ils puissent) (vérifier|chercher|comprendre).
je l'ai (lue|vue), la nouvelle, et je (reste|ne bouge pas). {brand} (va|saura) (s'en occuper|réparer|faire face).
"""
