"""What people say when replies were hidden under the team's post: `{deleted}` is what the hidden reply said."""

SHEET = """
== about: hiding; stance: outraged critical
{brand} (masque|cache) les réponses, maintenant. (Ouvrez-les|Allez les lire), (ce sont surtout des questions|c'est là que c'est intéressant).
(masquer|cacher) « {deleted} » ne (règle|répond à) rien, {brand}. (Capture gardée|Capture faite) {moment}.
[capture : « {deleted} »] (Masqué|Caché) par {brand}. (Pas un gros mot|Rien de méchant), (juste une question|et pourtant).

== about: hiding; stance: neutral
(c'est {brand} qui|qui donc) masque les réponses, ou (c'est l'appli|le site le fait tout seul) ? (Vraie question|Je demande).

== about: hiding; stance: supportive
(tout le monde|n'importe quel compte) masque des réponses, {brand} (aussi|comme les autres). (Mais répondez|Répondez) (quand même|aussi), « {deleted} » (n'a rien de méchant|c'est poli).
"""
