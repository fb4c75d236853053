"""About what came out last, from those who are not angry: more ways, most of them without quoting it."""

SHEET = """
== part: plain; about: inject; stance: neutral
so that's a thing now as well
I'd only just understood the first part
is this confirmed by anyone with a job
I'm going to need a bigger cup
where did that come from, it wasn't there at lunch
my feed's showing me them in the wrong order
is that good or bad for them? Genuinely can't tell
could be nothing. Could be the whole thing
can someone who's been here longer explain that one
I go and put the bins out and there's another chapter
hm, that's not what I'd heard
not reading any more until I've eaten
who posted that first? Does anyone know them
that's the second version I've seen
adding it to the group chat, brace yourselves
so do we believe that one
I only follow this for the replies and even I sat up
right, that's new, I think. Is it new?

== part: plain; about: inject; stance: supportive
even so. I'd wait
that's one side of it
ok that one isn't great but they're not monsters
I'm not changing my mind over that, sorry
somebody's enjoying this a bit too much if you ask me
every hour a new stick to hit them with
you don't know that's them though, do you
they'll be having a horrible day in there
doesn't square with the people I know there
one at a time, they've only got two hands
let's see what they make of it before we boil the tar
I know two people who work there and I bet they're in bits
that's a lot to throw at one office
could we check one of these before the next one lands
still here, still on their side, bit quieter
my mate there says it's chaos and they're all being lovely to each other
people dig up all sorts when they smell blood
nobody comes out well if you go through the bins
it's a bad day. I've had those

== about: inject; stance: supportive
(ok|yes|right), (that|the new one) (stings|isn't pretty|hurts to read). I (keep thinking|still think) of the (woman|lad|man) at {brand} who (found|drove|rang) {person} (in the rain|when it mattered|on a Sunday).
(before|while) you all (pile|jump) on the {brand} (thing|new one): (who|which of you) (checked|asked)? (Thought so|Me neither|I did, it's half right).
(I'd|I would) like to (hear|know) how {brand} (found|finds) out about that. (Same|Probably the same) way (we|you) did, on a (phone|bus|break).
"""
