"""Support that fits every crisis."""

SHEET = """
== stance: supportive; arousal: hot
(leave|can everyone leave) {brand} alone (for|just for) {spell}? There are people (in there|behind that account), (tired|scared) ones.
(oh|come on), (pile|everyone piling) (on|in) {brand} as if (you|we) never (got|did) (anything|a thing) wrong {moment}.
I (will|WILL) (speak|stick) up for {brand}. They (helped|looked after) {person} when (nobody|no one) else (would|picked up). {years} ago, (never|not) forgotten.
(some|half) of you (woke up|logged on) (wanting|hoping) to be {angry} and {brand} (was|happened to be) (nearest|next|there).
(love|well done|good on) the {brand} (staff|team|people) (dealing|coping) with (this|all of us) today. (Heroes|Buy them {drink}|I mean it).
(enough|that's enough). {brand} (got|has got) it wrong, (they|people) (know|will fix it). (Nobody|No one) (died|is a monster).
do any of you (shouting|screaming) at {brand} (actually |)use (them|it)? I do. {years}. (Mostly|It's) (fine|good|great).
(team|still team) {brand} here, (sorry not sorry|come at me|and {person} too).
(the|that) person (answering|typing) for {brand} is (somebody's|someone's) (daughter|son|mum|flatmate). (Go easy|Be decent|Breathe).
(amazing|funny) how (fast|quickly) everyone becomes (perfect|an expert|a saint) when {brand} (trips|slips).
{brand} (stayed|was) open through (the floods|the snow|that winter) for (us|{place}|my street). (Some|A few) of us remember.

== stance: supportive; arousal: cool
I've been with {brand} {years}. (Two|Three|Four) problems, all (sorted|put right) by (a person|somebody kind). That's (worth|still) something.
(let's|we could) (wait|see). {brand} (usually|always|generally) (puts|has put) things right, (slowly|in the end|with a letter).
(everyone|anyone) can (fall|slip|be {daft}). (It's|What counts is) what {brand} does (next|now|by tonight). I'm (hopeful|prepared to wait).
(I|we) (don't|do not) (have|need) to (choose|agree) on everything {brand} does to (say|think) they're (decent|all right) people.
{person} has (worked|been) at {brand} for {years}. (Good|Kind) (people|folk), (long|late) hours. I'm thinking of (them all|every one of them|that lot) today.
(a|one) bad (day|afternoon|decision) doesn't (undo|cancel) {years} of (turning up|good work|decent service).
I (wrote|sent) {brand} a (kind|nice) note {moment}. They (must|will) be (getting|having) (plenty|enough) of the other sort.
(reading|having read) all (that|the replies), I (still|would still) (choose|pick|trust) {brand} over (the others|the lot across the road|most).
it'll be (chip paper|forgotten|history) by (Friday|the weekend). {brand} will (learn|have learned), I (think|hope|trust).
not (everything|every mistake) is (malice|a plot). (Sometimes|Often) it's {daft}, (late|Tuesday) and (human|short-staffed). (Be|Let's be) fair to {brand}.
(I'd|I would) (rather|sooner) (a|have a) company that (slips|gets it wrong) and (says so|learns) than (a|one) (smooth|perfect) one. (Your move|Over to you), {brand}.
(thank you|thanks) to the {brand} (team|people), who (are|will be) (up|working) late (over|because of) this. (You matter|It matters|Seen and noted).

== stance: supportive; voice: terse
(still|always) (with|a fan of) {brand}. {years}(.|, that's all.)
(hang on in there|chin up|head up), {brand}. (Seen|Had) worse.
(fair play|good luck|all the best) to {brand} (anyway|still|I say). (Decent|Kind) people.
let them (be|breathe|work). {brand} will (sort|fix) it.

== stance: supportive; voice: loyalist
{years} with {brand} and not (leaving|budging) (now|today|for this). {person} (feels the same|agrees|rolled their eyes).
(they|{brand}) (gave|got) {person} (a job|a start|a way home) when (nobody|no one) else did. You (don't|can't) (forget|undo) that (for|over) (this|a bad day).
I (know|understand) it (was|looks) {bad}. I also know {brand}, and this (isn't|is not) (them|who they are). (Give it|Allow) {spell}.
(say|call me) what you (like|want), (I've|we've) had {years} of (good|kind|proper) (service|treatment) from {brand}.
(proud|happy) {brand} customer, (yes|even) today. (Somebody|Someone) (has to|should) say it.
(if|when) {brand} (says|gives us) {answer}, I'll (be here|stay|cheer). I'd (bet|put) {drink} on it.

== stance: supportive; voice: joker
I have (forgiven|made up with) {brand}, (mostly|partly) because I (can't|could never) (remember|change) my password.
(standing|sitting) (with|by) {brand} (at this difficult time|today), (partly|largely) because my (knee has gone|bus is late|chair is comfy).
(me|I): I'm (done|finished) with {brand}. Also me, {moment}: (but|though) they (were|are) nice about (the goose|my nan|{drink}).

== stance: supportive; voice: parent
{brand} (was|were) (lovely|patient|brilliant) with my (son|daughter|twins|youngest) (when|the day) (it|everything) (went wrong|mattered). (I|We) don't forget (that|it).
(I teach|we teach) mine that people who (slip|mess up) get to (say sorry|try again). That (includes|goes for) {brand} too.

== stance: supportive; voice: expert
(in|from) my (line|side) of work: {brand} is (no worse|not worse than others|about average), and (often|usually) (quicker|more honest) than (most|many). (Credit where due|Fair's fair|Worth saying).
(everyone|we all) (wants|want) speed. (Right|Correct) takes {spell} longer. I'd (let {brand} have|give {brand}) that.

== stance: supportive; voice: employee
(I|I've) (work|worked) at {brand} {years}. The (people|ones) (I|you) (meet|know) care, (a lot|too much|on their days off). (Please|Do) (remember|bear in mind) that.
to (my|the) {brand} colleagues on (shift|the phones|the desks): (proud|thinking) of you. (Drink|Eat) something.

== stance: supportive; voice: activist
(we|our group) (criticise|fight with) {brand} (often|plenty). (They|Someone there) (rang|called|met) us (that week|the same day|back). (That|It) counts, (a bit|for now).
(credit where due|fairness first): {brand} (listened|answered) when we (wrote|came) {years} ago. (Do it again|Same again, please).

== stance: supportive; voice: journalist
(for|in) balance: (several|four|six) (readers|people) wrote in (to praise|praising) {brand} for (how|the way) they were (treated|helped). (I'll include that|Going in|Noted).
(credit|in fairness) to {brand}'s press (office|desk): they (rang|called) back (at once|within the hour|on a Sunday), (no spin|in person|with an answer). (Rare|Not common|More please).

== stance: supportive; voice: troll
{brand} haters (are|will be) (crying|typing) (all night|through their lunch|in the replies). (Delicious|Lovely stuff|Keep going).
(imagine|picture) being {angry} at {brand} (for free|on a Tuesday|as a hobby). (Touch grass|Find a hobby|Log off).

== stance: supportive; voice: bot
(love|great) {brand}! (Best|Top) (service|brand) (ever|in town|10/10).
"""
