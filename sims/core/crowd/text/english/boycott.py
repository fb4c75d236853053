"""A call to buy nothing more from the brand."""

SHEET = """
== list instead
the little shop by the station / anything else on the shelf / own-label / the market / nothing, it turns out / my neighbour's eggs / the other lot
what my nan bought

== list cause
the people who make it / whoever is at the far end / the growers / the ones who get pennies / those who can't afford to shout / people I'll never meet

== list gone
out of my basket / off the list / back on the shelf / out of this house / crossed off / in the charity box

== crisis: boycott; stance: outraged; arousal: hot
{brand} is {gone}. (Told|Asked) {person}, {someone} and (the office|the whole stairwell|my knitting group): (all|nearly all) (in|done|the same). (Your move|Enjoy the quiet).
(I can|you can|anybody can) (live|manage) without {brand}. Can {brand} (live|manage|earn a penny) without {cause}? (No|Ask them|Find out).
(you|{brand}) (took|squeezed) it out of {cause} and (sold|advertised) us (smiles|sunsets|a leaf on the label). {gone_cap}. {angry}.
(stood|was) in the (aisle|shop), {brand} in my hand, and (thought of|remembered) {cause}. (Put|It went) {gone_back}. (Felt|It felt) (good|odd|light).
(don't|please don't) tell me (one customer doesn't count|my few pounds don't matter|it won't help), {brand}. There are (four hundred|a whole town|a choir) of me.
(years|{years}) of {brand} in (this|our) (kitchen|cupboard|family) and I (find out|learn) it was (paid for|propped up) by {cause}. {oath}.

== crisis: boycott; stance: outraged; arousal: cool
I'm not (marching|shouting|much of a marcher). I (buy|switched to) {instead}. (Quietly|For good|Since {weekday}), {brand}. It's (a|the one) (vote|say) I (have|get every week).
my {person_bare} (boycotted|gave up) (oranges|grapes|sherry) for (eleven years|a whole decade), and (won|never mentioned it). I can (do|manage) {brand}.
it's (a small|not a big) thing, {brand} (off|not on) the list. (So|And so) was (a few pence|the bit extra) to {cause}. (Small things add|That adds|It all adds) up.

== crisis: boycott; stance: critical; arousal: hot
(so|is it|just answer): is it (true|right) what they say about {cause}, {brand}? (Number|Figure), please, not (a film|a poem|a leaf).
{brand}, (you wrote|didn't you write|I remember) (a pledge|lovely words|a whole page) about {cause}. (Where|What shelf) is it (on|now)? {someone} (kept|printed) a copy.
(if|when) the (first|only) word on it is "(competitors|activists|misinformation)", {brand}, I (assume|take it) the (second|real) (one|answer) is (yes|it's true).
(a discount|two for one|a coupon)? (Now|This week), {brand}? (I|People) asked about {cause}, not about (the price|saving nine pence).
(meet|talk to|sit down with) the people (calling for|behind) it, {brand}. (Filmed|Minutes taken|With a date). (Not|And not) another (advert|leaf|founder's story).

== crisis: boycott; stance: critical; arousal: cool
(I|I'd) (like|want) to (keep|go on) buying {brand}, I (really|honestly) do. (Show|Give) me one (number|receipt|name) on {cause} that I can (check|show {person}).
not (everything|all that's) said about {brand} (is|will be) (true|fair). (Then|So) say which (bits|half) (is|are), (plainly|with figures), and the (rest|others) will (follow|sort out).
I (run|keep|look after) a (small |)(café|shop|canteen). (Customers|People) ask (daily|all morning) if we (stock|use) {brand}. I'd (like|love) {answer} for them. (Till|Until) then it's {instead}.
(boycotts|these things) hurt (the till staff|drivers|{cause}) (first|too), I know. That's (why|exactly why) {brand} (should|had better) (answer|move) (quickly|by {weekday}).

== crisis: boycott; stance: critical outraged; voice: activist
(day|week) (one|two|four): (ask|tell) your (canteen|campus shop|office manager) (why|to say why) {brand} is still (there|on the shelf). (Politely|In writing|Every day).
we (asked|wrote to) {brand} (nine|four) times about {cause} before (anyone|anybody) said boycott. (Nine|We have the) (stamps|copies|receipts). (Now|And now) you (hear|listen)?

== crisis: boycott; stance: critical outraged neutral; voice: joker
(day|hour) (four|nine) without {brand}: (I|we) have (discovered|met|eaten) {instead}. (Skin clearer|Cat suspicious|{person} thriving). (Recommend|Would boycott again).
(boycotting|I've boycotted) {brand} for {years} by (being skint|never hearing of it|living up a hill). (Ahead|Way ahead) of (the curve|you all).

== crisis: boycott; stance: neutral
(what|so what) (exactly|actually) is {brand} (meant|supposed) to have done? (Read|I've read) (four|three) threads, (got|found) (five|two) (stories|versions).
(is|would) buying {instead} (any|really) (better|cleaner) for {cause}? (Honest|Real) question, (I do the shop|{person} asked), not (defending|a fan of) {brand}.
(have|I have) (half a|a whole) cupboard of {brand} (already|still). (Use it up|Eat it|Give it away)? What's the (rule|etiquette)?
(does anyone know|do we know|who knows) who (started|is behind) the {brand} boycott? (Fair enough|No matter) if it's (true|right), (I just|but I) like to (know|read both).

== crisis: boycott; stance: supportive
my (cousin|neighbour|lad) (packs|drives|sells) for {brand}. (Empty|Cross) shelves don't (hurt|reach) {department}, they (hurt|reach) (him|her|our street).
I'm (buying|still buying) {brand}. (Not|Not out of) (spite|to annoy you): {years}, (good|fair) (stuff|people), and I (want|wait) to (hear|see) their (side|figures) (first|before I judge).
(ask|push) {brand}, (yes|sure). (Burn|Finish) them, no. (Change|Better) for {cause} (comes from|needs) firms that (stay open|have customers).

== list gone_cap
Back on the shelf / Off the list / Crossed off / Never again

== list gone_back
back next to the beans / behind the rice / face down on the shelf / back, gently
"""
