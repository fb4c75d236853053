"""What people say who are not trying to be funny. It fits every crisis."""

SHEET = """
== stance: outraged; share: 1.2
(can't believe|still can't believe|finding it hard to believe) (what I'm reading|this is real|{brand} would do this|nobody stopped it).
(just saw|just read|only now seeing) (this|what {brand} did). (Not ok|So wrong|I feel sick|Speechless|No words|How awful).
(unfollowed|unfollowed and blocked|account closed|app deleted|cancelled). (Should have done it|I meant to do it) (years ago|last time|months ago).
this (made|has made) me (really |so |)(angry|upset|sad), and I'm not (even |)(the one|one of the people) (it happened to|who got hurt).
(imagine|just imagine|think about) being one of the people {brand} (did this to|hurt). (Imagine|And then) reading the (replies|news) {moment}.
{brand} (hurt|has hurt) (real|actual|a lot of) people here and (doesn't|does not) (seem|appear) to (care|mind|understand).
(this|it|what happened) is (wrong|not right|not ok|unacceptable), (and|so) (it doesn't|you don't|I don't) need a (debate|thread|long explanation|statement from {department}). {brand} (knows|must know) (it|that).
(never|I have never) (complained|written) about a company (before|in my life). {brand} (has changed that|is the first|has earned it).
(whoever|the people who) (decided|did|agreed to) this at {brand} should (lose their job|be sacked|hand in their notice). (Sorry|I mean it|No sympathy).
so (disappointed|angry|upset|let down) (by|with) {brand} (right now|today|just now). (Thought|I thought) (they were|you were) (better|one of the good ones).
(please|everyone please|could people) (share|pass on|keep talking about) (this|what they did). {brand} (wants it|would love it|is waiting for it all) to (go quiet|blow over|be forgotten) (by {weekday}|before the news|without {answer}).
[unanswered] my heart (goes out to|breaks for) (everyone|the people|anyone) (hit by|affected by|caught up in) this. (Shame on|Not one word from|Nothing from) {brand}.
what (a horrible|an awful|a nasty|a miserable) thing to (do|see|wake up to). {brand}, you (owe|really owe) (people|us|them) (more than this|{answer}).
(people|customers|families) (trusted|relied on) {brand}. (That's|That is) what (hurts|makes it worse|gets me) (the most|here|about this).
I (hope|really hope) (someone|the regulator|somebody with power) (looks into|investigates|goes after) {brand} (for this|now|properly this time).
(no|there's no) excuse for (it|this|what {brand} did). (Not one|Not a good one|Not today|I looked for one).
(the|exactly the) same thing happened to (me|{person}) with {brand}, {years} ago. (Nothing changed|They learned nothing|Nobody listened then).
(reading|I'm reading) what people (went|have gone) through because of {brand} and (I'm in tears|my blood is boiling|I can't put the phone down).

== stance: critical; share: 1.2
(bit|rather) (disappointed|let down|surprised), {brand}. (Expected|I expected) (more|better) (from you|than this|by now).
[unanswered] (when|how soon|what time) (are we getting|can we expect|will there be|do we hear) (a statement|an update|{answer}|more) (from {brand}|on this, {brand})? (People|A lot of us|{person} and I) are (waiting|watching the clock|losing patience).
this (was|is) badly (handled|done), {brand}. (Not|It's not) (the first time|a one-off) (either|is it|I'm sorry to say).
(somebody|someone|a person|one adult) at {brand} (needs|has|is going to have) to (get a grip|take charge|step up|pick up the phone) (here|now|before this gets worse), (and|preferably) (today|before {weekday}|with {answer}).
(not|this is not) (good enough|how you treat people|what I pay for|acceptable), {brand}. (Please|You can) (do better|fix it|think again).
I (don't|really don't) understand (how|why) {brand} (let|would let) (this|something like this) happen. (Can anyone there explain|Does anyone there know|Did nobody ask)?
[unanswered] {brand} (could have|should have|might have) (apologised|said something|answered|shown a face) (long ago|by now|straight away|at once), (so|and) (why the|what's with the|who ordered this) (wait|delay|silence)?
[unexplained] I'm a customer and I'd (like|quite like|expect) to (know|hear) (what happened|what comes next|whether this is fixed), {brand}.
(it's|that's) the (lack of|missing) (respect|care|communication) (that|which) (gets|annoys|bothers) me, {brand}. (Not|More than) (the mistake|what happened).
(tried|I tried) (ringing|calling|emailing) {brand} (twice|three times|over and over). (No answer|Engaged|Cut off|Voicemail). (Pretty|Very) poor.
(sorry|I'm sorry), but {brand} (got|has got) this (wrong|badly wrong|all wrong), and (they|you) (know|must know) (it|that).
[unexplained] (can|could) {brand} (please |)(just |)(say|tell us) (what happened|who this affects|what they're doing about it)? (Plain|Simple) (words|English).
[unanswered] (they're|{brand} is|you're) (always there|quick to answer|all smiles) when (people|customers|we) (want to buy something|say something nice|are paying) and (silent|gone|in a meeting|nowhere) when (something|it all|a thing like this) goes wrong.
(I've|I have) been (patient|loyal|quiet) (with {brand} |)for {years}. This (is|might be) (where it ends|the last straw|too much).
(it|this) (looks|is looking) (bad|worse and worse) for {brand}. (Own up|Get ahead of it|Talk to people) (now|today|while you can).
(who do I|does anyone know who to|where do I) complain to about {brand}? (Their|The) (form|page) (times out|doesn't load|asks for a fax).
(hope|I hope) {brand} (is|are) (taking notes|reading all this|embarrassed). (Should be|They ought to be).
(honestly|I think) {brand} (needs|could do with) new people (in charge|at the top|on the phones). (This|It) (keeps|can't keep) happening.
(seen|I've seen) (a lot of|plenty of) companies (handle|deal with) this (sort of thing|better). {brand} (isn't|is not) one of them.
(two|three) (friends|people I know) have (left|already left) {brand} over this. (Thinking|I'm thinking) (about|of) (it|doing the same) (too|myself).

== stance: neutral; share: 1.2
(what's|what is) (all this|everyone saying) about {brand}? (Just|Only just) (woke up|got in|finished work).
(can|could) (someone|anyone) (explain|sum up|link me to) (what happened|the start of this|what's going on) (with {brand}|here|today)?
[unanswered] (is there|has there been|did I miss) (any|an official) (word|statement|reply) from {brand} (yet|today)? (Can't|I can't) (see|find) (one|anything).
(just|I'm just) (here|reading) (to see|for) what {brand} (says|will say) (next|about it). (No|Not much of an) opinion (yet|so far).
(does|will) this (change|affect) anything for (existing|ordinary|normal) customers (of {brand} |)or (not|is it too early to say)?
(hard|difficult) to (know|say) what (really|actually) happened (here|at {brand}). (Too many|All I see are) (rumours|screenshots|hot takes).
(following|bookmarking|saving) this (for|until) (later|tonight|when I finish work). (Late shift|Back at six|No spoilers).
(anyone else|is anyone else) (confused|lost|only half following)? (First|One minute) {brand} (did|had done) (one thing|nothing), (then|now) it's (another|something else).
I (only|just) (follow|know) {brand} (for|from) (the offers|work|the local news), (so|and) this is (news to me|a surprise|a lot).
[unapologised] has {brand} (replied|spoken|said sorry) to (the person|anyone|the people) (affected|who complained|at the centre of this) (yet|at all)?

== stance: supportive; share: 1.2
(I|we) still (trust|like|believe in) {brand}. They (will|always) put (it|things) right.
[unexplained] (give|let's give) {brand} (a chance|some time|a day) to (explain|fix it|find out what happened) (first|before judging).
(I'm|we're) sure {brand} (didn't mean it like that|never set out to hurt anyone|would take it back).
(sending|sending some) (support|love|good thoughts) to (everyone|the staff|the team) at {brand} (today|right now). It can't be easy.
(they've|{brand} has) always been (good|great|kind|helpful) to (me|us|{person}). (Can't|I can't) (fault them|complain|say otherwise).
(people make|everyone makes|we all make) mistakes. What matters is (how you put them right|what comes next|what you do by tonight). (Come on|I believe in you), {brand}.
(happy|very happy) customer of {brand} for {years}. (One|A) (mistake|bad day) (won't|doesn't) change (that|my mind).
(thank you|thanks) {brand} for (all|everything) you (do|did) for (us|{person}|this town). (Ignore|Don't mind) the (noise|haters|shouting).
"""
