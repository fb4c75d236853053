"""Something that people bought may hurt them."""

SHEET = """
== list thing
the thing / mine / ours / the one we bought / a nearly new one / the one {person_had} / that model / the same one

== list person_had
my sister passed on / gran gave us / we saved up for / the nursery uses / the neighbours have too

== list stowed
in the shed / taped up in the hall / on top of the wardrobe / out with the bins / face down in the garage / in the boot of the car

== list check
serial numbers / the little label underneath / old receipts / batch numbers / the box in the loft / a sticker with a torch in my mouth

== crisis: product_safety; stance: outraged; arousal: hot
(is|so is) {thing} (safe|dangerous) or not, {brand}? I (used|had) it {moment}, with (my own hands|people I love near it). (Answer|Say|Yes or no).
{spell} on (the floor|my knees) with {check}, because {brand} (can't|won't) (just |)(say|tell us) (which|what to do).
(somebody|a person) got HURT, {brand}. (Not|This isn't) "an (issue|isolated case|experience)". Hurt. (Type|Say|Try) the word.
(how long|since when) did {brand} (know|have this in a drawer)? I (bought|was sold) mine (in good faith|last month|with a smile and a voucher).
{thing} is {stowed} and I'm {angry}. {brand}, I (trusted|believed) (the label|the advert|your tests|the nice man in the shop).
(don't|do not) (start telling|tell) (people|us) we (used|held|fitted) it wrong, {brand}. {someone} (read|followed) the (leaflet|manual) (twice|like scripture).
{person} (uses|has used) one (daily|every morning|for {years}). I (rang|drove over) {moment}. (You|Did you) (ring|warn) anybody, {brand}?

== crisis: product_safety; stance: outraged; arousal: cool
I (put|moved) {thing} {stowed} and (sat|stood) (with it|on the stairs) for {spell}. I (chose|bought) it. {brand} (made|sold) it. (Both|I can't sleep on that).
(a refund|money back) is (fine|kind), {brand}. It (isn't|was never) (the point|about that). I (gave|lent) one to {person}.
(you|we) (learn|expect) to check (the road|the bath|the stove). (I|We) didn't (think|expect) to (check|doubt) {thing}. {brand}'s name was on it.

== crisis: product_safety; stance: critical; arousal: hot
(which|what) (ones|models|batches), {brand}? {spell} of {check} and I (still can't tell|have three guesses|need a bigger torch).
(stop using|bin|return) it or (carry on|not), {brand}? (That|It) is (all|the only thing) (I'm|anyone is) asking, (before|and it's nearly) {moment_use}.
your (helpline|hotline|number): {spell}, (four|nine) (menus|options), none (of them |)(is|says) "(is it safe|somebody is hurt|worried)". {brand}, (please|fix that|come on).
(the shop|my shop) (took it off|cleared) the shelf before {brand} (said|wrote) (a thing|anything). When the (lad|woman) (on the till|with the trolley) knows (first|more)...
(don't|please don't) (make|have) (people|us) (DM|message|email) for safety (advice|news), {brand}. (Post|Say) it (here|big|in capitals). {person} doesn't (have|do) apps.

== crisis: product_safety; stance: critical; arousal: cool
a (clear|plain) notice: what, (which numbers|which ones), (what to do|where to take it). {brand} has (most of|all) that (on file|in a cupboard). (Post|Publish) it.
I'd (rather|sooner) (throw out|return) a good one than (keep|risk) a bad one. {brand}, (say so|make it easy), (and |)pay the (postage|bus fare).
"(safety is our priority|rigorous testing|highest standards)", {brand}. (Fine|Good). (Then|So) (show|post) the (test|date|result) for {thing}.
(kept|found) the (box|receipt), {moment}. Small print (says|tells me) (wipe with a cloth|not for soup|batteries sold separately). (Nothing|No word) on (this|what happened), {brand}.

== crisis: product_safety; stance: critical outraged; voice: parent
(mine|our two|my youngest) (slept|played|sat) (next to|near|right by) {thing}. I (keep|can't stop) (doing the sums|going back to look|checking the door), {brand}.
(every|each) parent in (our|the school) (chat|group) is (reading out|photographing) {check}. (Where|And where) is {brand}? (Not|Certainly not) in the (chat|room).

== crisis: product_safety; stance: critical neutral outraged; voice: expert
(I test|I used to test|my day job is testing) (this sort of thing|household stuff). (One|A single) report (proves|shows) little, (three|a pattern) (proves|shows) a lot. {brand} has the (log|list|returns).
(until|till) {brand} (says|names) which: (stop using|unplug and leave) it, (keep|hold on to) the (box|label), (photograph|write down) the number, (report|tell) the (shop|safety people).

== crisis: product_safety; stance: neutral
(does|has) anyone (have|got) the (number|list|link) from {brand} (for|to) (mine|my sort|the old ones)? It's {stowed} (for now|till I know).
(is|was) it all of them or (one|a bad) (batch|lot)? {brand}'s (page|notice) (doesn't say|is slow|says one thing), {someone} says (another|all).
bought {thing} (second-hand|at a car boot|from a neighbour), no box. (How|Where) do I (check|find out), {brand}? (Daft|Honest) question, (sorry|I know).
(had|I've had) {thing} for {years}, (no|not a bit of) trouble. (Old|Are the old) ones (fine|included|different), (does anyone know|{brand})?

== crisis: product_safety; stance: supportive
{years} with {thing} (and|,) (fine|not a scratch). {brand} (will put|always puts) it right if (asked|you write). (Check|Read) yours and (breathe|stay calm).
(took|rang about) mine {moment}: {brand} (were|was) (kind|quick|lovely) about it, (no|not one) (receipt|question|sigh). (Go|Ring) in and ask.
(better|I'd rather) {brand} (checked|counted) twice than (scared|frightened) (everyone|my mum) over (a rumour|one photo). (Hope|I hope) whoever got hurt is (mending|ok).

== list moment_use
bath time / bedtime / breakfast / the school run / tea / the weekend
"""
