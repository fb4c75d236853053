"""What people say when replies were hidden under the team's post: `{deleted}` is what the hidden reply said."""

SHEET = """
== about: hiding; stance: outraged critical
{brand} (is hiding|has started hiding|hides) replies. (Open|Tap|Go and read) them (while you can|first), they're (mostly|only) (questions|people asking why).
(hiding|to hide) “{deleted}” (doesn't|does not|won't) (answer|unask) it, {brand}. [screenshot: “{deleted}”]
(somebody|{someone}) (wrote|asked) {brand} “{deleted}” and it's (hidden|behind a curtain) now. (No swearing|Not rude|Perfectly polite). {very} {bad}.
hide (the one|her|him|one person), {brand}, and (forty|three hundred|a whole street) more (ask|say) the same. [screenshot: “{deleted}”]
I (tapped|opened) the hidden replies under {brand}'s post {moment}. (Recommended|It's the only honest part|Best thing on the page).
(why|for what reason) is “{deleted}” hidden, {brand}? (Because it's|Was it) (true|awkward|hard to answer)?
so {department} has time to (hide|tidy away) (replies|complaints) and none to (answer|read) them. (Noted|Good to know|{bad}), {brand}.
{person} (had|got) a reply hidden by {brand} (once|{moment}) and (still talks|goes on) about it. (Now|So) it's (our|everyone's) turn.
(ignore|smile at|hide) the ones who (ask|mind), is that the (plan|policy|training), {brand}? Screenshot (kept|attached): “{deleted}”.
(please|do) (hide|cover) mine (next|too), {brand}, I (want|would like) to be (read|noticed) as well. (“{deleted}”|What they said), by the way.

== about: hiding; stance: neutral
is {brand} hiding (replies|people), or does the (site|app) do (that|it) (by itself|on its own)? (Honest question|Genuinely asking).
what (did|does) the hidden (reply|one) under {brand}'s post (say|do wrong)? I (can open|opened) it, I (just can't|don't) see (the harm|what was wrong with it).
there's a line (saying|that says) {brand} (hid|has hidden) (a reply|replies). (Anyone|Does anyone) know (why|what for)? It (says|reads) “{deleted}”.

== about: hiding; stance: supportive
(every|any) (page|account) (hides|tidies away) (some|a few) replies, {brand} (is allowed to|may) as well. You can (still|all) (open|read) them, (calm down|so).
(fine|fair enough), {brand}, but (answer|write back to) the (person|one) you hid (too|as well). “{deleted}” (isn't|is hardly) (abuse|an attack).
"""
