"""Criticism that fits every crisis."""

SHEET = """
== stance: critical; arousal: hot
come on, {brand}. (You're|You are) (better|bigger|older) than this, or (you|I) (used to be|thought so).
[unanswered] (is|so is) {brand} (going to|ever going to) (say|post|admit) (something|anything), or do we (all |)(just |)(guess|wait|make it up)?
(why|how) does {brand} (keep doing|keep ending up with|always end up with) (this|something like this)? {someone} (warned|told) me.
{brand}, (talk|speak) to us like (people|adults|humans). (What happened|Who did it|What now)?
(whoever|the person who) (approved|waved through|thought of) this at {brand} (didn't|should have) {checks}. (That's it|Simple as that|It shows).
[unapologised] it (isn't|is not) (hard|complicated|rocket science), {brand}: (say|tell us) what (went wrong|happened), say sorry, (fix|change) it.
(so|right) {brand} (has|have) {department}, {adults}, a (budget|fancy office), and we (get|still get) (this|that|a {mess}).
[unanswered] I've (refreshed|checked) {brand}'s page for {spell}. (Nothing|Tumbleweed|A post about the weather|Not a word).
[unanswered] (don't|please don't) (hide|vanish|go quiet), {brand}. (People|We) (only |)get (louder|crosser|funnier) (when you do|in the dark).
(four|six|nine|three) (messages|emails) to {brand} and all I (get|got) back is (a robot|a survey|a smiley|a case number). Really?
this is (a|turning into a|such a) {mess}, {brand}, and (every|each) minute (makes|is making) it (worse|sillier|dearer).
(nobody|no one) (asked|wants) {brand} to be (perfect|saints). (Just|Only) (honest|quick|awake|human). (Is that|Was that) so (hard|much)?
[spoken] (stop|can you stop) (answering|replying to) the (nice|easy) (ones|comments), {brand}. (We can see|It's obvious|Answer this one).
[unexplained] {brand} needs to (explain|answer) this (before|by) (tonight|teatime|the news). {someone} is (already |)(asking|cancelling|on the phone).
(big|huge|massive) (logo|budget|office), {brand}. (Small|Tiny|No) (spine|answers|manners).
{oath}, how is {brand} (still|this) {daft} in this (day and age|century|economy)?
I'm (not|hardly) a (difficult|fussy) customer. (But|Still,) {brand}, {very} {bad}. (Answer me|Call me|Do something).
(two|three) (things|questions), {brand}. (Who|Which team) (knew|decided)? (And|Then) (when|why) (were|weren't) we told?
(can|does) (anybody|anyone) at {brand} (see|read) (these|this)? (Blink|Wave|Cough) if you're (being held by|in a meeting with|hiding from) {department}.
that's {person} (lost|gone|off) as a customer, {brand}. (Six|Nine|Eleven|Four) (of us|in this house), so (do the sums|you count).

== stance: critical; arousal: cool
I'd (expected|hoped for) (more|better) from {brand}. (Not miracles|Nothing grand|Not a parade), (just|only) {answer}.
it's not the (end of the world|worst thing|crime of the century). It is {daft}, though, and {brand} (should|could) (say so|know).
(somebody|someone) (chose|decided|agreed to) this at {brand}. I'd be (interested|curious) to hear how that (meeting|conversation) went.
(the thing|what) {brand} (doesn't|won't) (get|understand) is that (we'd|most of us would) (forgive|forget) (it|almost anything) for {answer}.
I've (worked|been|sat) in (customer service|a call centre|complaints) for {years}. {brand} is (making|repeating) every (mistake|error) on the (list|sheet).
(still|I'm still) a customer of {brand}, (mostly|largely) because (switching|leaving) takes {spell} (and|plus) a (form|phone call|fax).
{brand} (tends|likes) to (wait|go quiet) until people (forget|get bored|have work). (I've|We've) (seen|watched) it (before|twice). (Not|Maybe not) this time.
(a|one) (note|thought) for {department} at {brand}: people (read|notice) what you (don't|do not) say (first|too|more).
(it|this) could have been (over|done) (at once|straight away|in a minute), {brand}. One (post|call|sentence). (Instead|Now) it's a {mess}.
I (don't|do not) think {brand} is (evil|wicked). I think it's {daft}, and (big|slow|rich), (which|and that) is (worse|harder to fix).
(asked|I asked) {someone} who (knows|has dealt with) {brand}. (A long|The) sigh was (all|most of) the answer.
it'd be (nice|useful) if {brand} (spent|gave) {spell} (reading|looking at) (the replies|this) before (posting|saying) (again|anything).
(my rule|old rule|rule of thumb): (when|if) a company needs {department} to (say|tell you) (sorry|what happened), (it isn't|they aren't). {brand}, (prove me wrong|over to you).
{brand} will learn (something|a lot) from this, or nothing. I (know|suspect|fear) which. {person} (says|thinks) (I'm unkind|the same).
the (replies|comments) under {brand} are (clearer|better written|more honest) than (anything|whatever) {brand} has (put out|written) (in {years}|all year).
(I like|I've always liked) {brand}. That's why it's {very} (annoying|sad|odd) to see them (handle|do) it (like this|so badly).
(no|not) (drama|outrage) from me. (Only|Just) that {brand} (was|were) (asked|told), and (shrugged|nodded|yawned), and here we are.
who pays for this (in the end|eventually|really)? Not {department} at {brand}. (Somebody|A person) on {drink} and (minimum wage|nights).
(I've|I have) (drafted|written) (three|four|six) (versions|replies) of this to {brand}. (This|Here) is the (polite|short|printable) one: {very} {bad}.

== stance: critical; voice: terse
{brand}(.|?) {very} {daft}. (Why|Who|How)?
{bad} (stuff|work|effort|form), {brand}. {answer}(, please|?|, then).
(poor|weak|thin|feeble), {brand}. {very} {bad}.
not (great|clever|ideal|a triumph), {brand}. {someone} (agrees|says worse).
{brand}. {answer}. (Today|Please|Soon|Any time).

== stance: critical; voice: ranter
(first|last year) the (prices|queues), then the (app|phones), (now|and now) this. {brand}, I've paid for {years}, and what (for|do I get)? {answer}? No.
(don't|do not) get me started on {brand}. {years}. The (letters|forms|hold music), the (excuses|"values"|surveys), (and now|and on top of it) this {mess}.
I (rang|called) {brand} about it. {spell}. (Then|And then) (cut off|a survey|a recorded voice that said they care). I'm {angry}, and I'm (only halfway|not even at the good bit|still wearing my coat).

== stance: critical; voice: joker
{brand} has three (moods|settings): (silent|asleep), (late|wrong) and (sorry you noticed|on a webinar).
(somewhere|right now) in {brand} HQ (a|one) (man|woman) is (typing|saying) "let's circle back" while (everything|the sofa|the building) (burns|is on fire).
I'd (explain|describe) {brand}'s (strategy|plan) but (it's|you can do it) just (closing|covering) your eyes and (humming|hoping|facing the wall).
(rating|reviewing) {brand}'s day: (plot|timing) (two|one), (acting|script) (three|zero), (catering|lighting) (fine|unclear).
{brand} (reacts|responds) like {person} to (a smoke alarm|the self-checkout|a wasp): (slowly|loudly), then with a (tea towel|shoe|form).
(asked|I asked) {brand} for {answer}, (got|received) (a smiley|a voucher|hold music|a leaflet). (Framing it|It's on the fridge).
the (pigeons|geese|ducks) {where} have a (better|clearer) (chain of command|spokesperson|plan) than {brand}.

== stance: critical; voice: parent
if (my|our) (six|seven|nine|four)-year-old did (this|it) we'd have (a chat|words|a think) about (saying sorry|other people). {brand} (could|should) (come|sit in|join us).
(I|we) (trust|trusted) {brand} because (it was|they were) (easy|local|{person}'s choice), (not|hardly) because we've time to (check|think). ({answer}, please|So: {answer}|I'd like {answer}).
(the kids|both kids|mine) are asking about {brand} (over|at) (tea|breakfast), (that's|which is) how (far|big) it's got. (Sort it|Say something).

== stance: critical; voice: expert
[unanswered] (boring|dull) (professional|technical) (note|point): the first (hour|half hour) (decides|sets) the (week|rest). {brand} (spent|wasted) it (waiting for {department}|drafting|silent).
I (advise|have advised) (firms|places|teams) like {brand}. (Facts|What you know), (harm|who is hurt), (next step|when you'll say more). (It|That) fits (on a card|in two lines).
there's a (checklist|standard|procedure) for (this|exactly this). (It|Page one) says {answer}. {brand} (has|will have) a copy. (Somewhere|In a drawer).
[spoken] [unexplained] (reading|looking at) {brand} (closely|with my work hat on): (no|not one) (date|name|number), (four|three) adjectives. (Poor|Could do better|See me).

== stance: critical; voice: journalist
(I've|have) asked {brand} for {answer}. (Deadline|They have until|The story runs at) (four|five|half past three|noon). (I'll say|Line's busy).
[unanswered] (for|to) those asking: {brand} (has|have) (not|still not) (replied|commented). I (rang|called) {department} (twice|three times) {moment}.
[spoken] what {brand} (says|said) and what (staff|people there) tell me (differ|don't match). (Working on it|More later|Talk to me, in confidence).

== stance: critical; voice: employee
(colleagues|my team) and I (learned|read) about this (here|on this app|from {person}). {brand} hasn't told (its own people|us) (anything|a thing).
(I|we) can't (say|post) much. (But|Only): it's {bad} (in here|on this side) too, and {department} (knows|was told).
speaking (only|just) for me, not {brand}: (we|the front line) (deserve|need) {answer} (as well|too|before the shift ends).

== stance: critical; voice: activist
{brand}, (publish|release|show us) the (report|emails|policy|numbers). (Words|Posters) are (free|cheap).
(we|our group) (asked|wrote to|met) {brand} about this {years} ago. The (letter|email|report) (exists|is online|is on my wall).
(what|which) (rule|practice) will {brand} change by (Friday|the end of the month|summer)? (That's|Only that is) the (test|question).

== stance: critical; voice: troll
{brand} (fell off|lost it|peaked) in (2014|2011|2019), (that's|this is) just the (paperwork|credits|smell).
(everyone|all of you) (acting|pretending to be) (shocked|surprised) that {brand} is {bad} (lol|is sweet|cracks me up).
(ratio|bookmarked|saved), this {mess} is (better|funnier) than (telly|the football|my job).

== stance: critical; voice: loyalist
I (like|love|rate) you, {brand}, and I've (said|posted|told people) so for {years}, so (listen|hear me): this was {daft}. (Own it|Put it right|Please).
(hard|tough) (one|day) for those of us who (stick|stuck) up for {brand}. (Give|Hand) us something to (defend|work with).

== stance: critical; voice: bot
(trending|top topic): {brand} (+|up )(140|320|85|210) (mentions|percent) (today|this hour).
{brand}: (more|see) (at|in) (the link|bio|profile). (News|Updates|Alerts) (day and night|24h|as it happens).
"""
