"""Outrage that fits every crisis."""

SHEET = """
== stance: outraged; arousal: hot
what in the world is {brand} (doing|thinking|playing at)? {someone} (showed|sent) me this and I'm {angry}.
{brand} should be (ashamed|utterly ashamed|hiding), (every|each) one of them, from {department} (down|up).
[unanswered] (thousands|crowds) of people {angry} and {brand} (is|are) (silent|asleep|at lunch)? (Unreal|Typical|Disgraceful).
I (gave|have given) {brand} (my money|my custom|the benefit of the doubt) for {years}. (This|And this) is (what I get|the thanks).
(somebody|someone) at {brand} (has to|needs to|must) (answer for|resign over|explain) this. (By name|Today|Not {department}).
you (can't|don't get to) (just |)(do|pull) this, {brand}, and (go home|carry on|post about lunch) as if (nothing|nobody) (happened|noticed).
{someone} was {angry} about {brand} {moment} and I've never (heard that before|seen them swear|heard such words).
{adults} at {brand} and (nobody|no one|not one) {checks}? (I don't believe it|How|Hopeless).
{brand}: (sort|fix|own) (it|this) (out|up|now). (People|Real people) are (hurt|affected|paying for it).
[unanswered] (every|each) minute {brand} says nothing it gets (worse|uglier|harder to forgive). {oath}.
I'm {leave}. (Told|Texting) {person} to do the same. {brand} has (lost the plot|had its chances|blown it).
[unanswered] (I have|I've) been {angry} for {spell} and {brand} (still|just) (hasn't|has not) (said|done) (a thing|anything|sorry).
how (dare|DARE) they. How (dare|DARE) {brand} (treat|think of) (people|us|customers) (like this|that way).
if a (shop|school|café|neighbour) did what {brand} did (we'd|you'd|they'd) (be|have been) (outside with signs|in the paper|closed by Friday).
{bad}, {brand}. {bad} and {bad} and you (knew|KNOW) it.
{oath}, {brand}, (read|look at) (the|these) replies. (Nobody|Not a soul) is (on your side|laughing|buying it).
{person} (cried|was in tears|rang me crying) (over|about) this. (Hope|I hope) it was (worth|worth it for) (the|whatever) (clicks|money|point), {brand}.
(don't|do NOT) tell me it's (complicated|being looked into|a learning). It's {bad}, {brand}, and that's (simple|all|the whole of it).
(where|WHERE) is (the boss|the person in charge|an adult) at {brand}? (Come out|Show your face|We're all here).
what a {mess}. {brand} had {years} of (goodwill|trust|us defending them) and (burned|spent) it (in an afternoon|before lunch|in one post).
I (want|WANT) (my money|names|{answer}) and I want it (today|now|in writing), {brand}.
(can|could) everyone who is {angry} with {brand} (please |)(write to|email|ring) {department}? (They count|Numbers matter|I have|Twice).
to whoever (decides|decided) things at {brand}: I (hope|trust) you (sleep badly|read all of this|have to explain it to your mother).
(no|there is NO) (excuse|defence|version of this) where {brand} (comes out well|is the victim|looks good). (No version|Not one|Nope).
{brand} (treats|sees) us like (fools|numbers|wallets|furniture). {person} said it {years} ago and (I laughed|I argued).

== stance: outraged; arousal: cool
I have (closed|cancelled|ended) (my account|everything I have) with {brand}, {moment}. It took {spell}. (I recommend it|They asked why|I told them).
I (wrote|have written) to {brand} {moment}. (Politely|Two pages|By hand). I (don't|do not) expect {answer}.
what (stays|sits) with me isn't what {brand} (did|has done), it's how (easy|ordinary|normal) it (seems to have been|was) for them.
(there were|I count) (at least |)(three|four|five) (moments|points) where {brand} could have stopped. They (went|walked) (past|through) (all|every one) of them.
for {years} I told people {brand} was (decent|different|one of the good ones). I'd like (those conversations|that) back.
{person} (asked|has asked) me why I look {feeling}. (Hard|Difficult) to explain that it's (a company|{brand}|about a company).
(somewhere|tonight) {adults} at {brand} will (say|agree) this will (blow over|pass|be forgotten). I've (made|written) a note (in the calendar|on the fridge|to check).
I'm too (old|tired|far gone|used to this) to (shout|be shocked|argue). {brand} (did|has done) a {bad} thing, and (everyone|all of us) (can see|knows) it.
this is not a (mistake|slip|hiccup). A (mistake|slip) is (spilt tea|a wrong number|odd socks). {brand} (made|took) a (choice|decision).
the (people|ones) hurt by this are (not|never) the ones {brand} will (ring|call|write to|meet) (first|today).
I (used|have used) {brand} for {years}. I (won't|shall not) be (using|giving money to) them again, and (I'm quite calm about it|it's as simple as that|that's that).
(nobody|no one) at {brand} will (lose|miss) (a night's sleep|a bonus|lunch) over this. (People|Others) already (have|did). That is what's {bad}.
[spoken] I keep (reading|hearing) that {brand} is ("looking into it"|"listening"|"aware"). Aware of what? It's {very} (plain|visible|clear).
I (sat|stood there) {moment} (reading|and read) all of it. {brand} (has|have) no idea (what they've done|who they hurt|how this reads).
(the worst|what's worst|the saddest part) is that I'm not (surprised|shocked). {someone} (said|warned me) {years} ago that this is who {brand} (is|are).
{brand} (will|is going to) spend more on (flowers|lawyers|an agency) than (caring|asking|checking) would (ever |)have cost.
dear {brand}, I look after {person}, and we (rely|relied) on you. (Think|Please think) about that word (today|tonight).
(I've|I have) worked with the public for {years}. You (never|do not|must never) treat people as {brand} (has|did). It is the first thing you learn.
there is a kind of {bad} that (needs|takes) {adults} and a (process|meeting|budget). {brand} (managed|achieved) it.
one day (someone|a teacher|some lecturer) will (teach|use) {brand} as (an example|a warning). I (hope|only hope) (the ones|whoever) it hurt (are asked|get a say).
my trust in {brand} (went|left) {moment}, (quietly|without a fuss), like (a lodger|the cat|heat from a house).

== stance: outraged; voice: terse ranter troll loyalist
(done|finished|through) with {brand}. {years}(.|, gone.|, and this.)
{bad}. {bad}. {bad}. (That's|There's) the (review|post|whole thing), {brand}.
{brand} can (do one|get in the sea|jog on|whistle) (with|and take) (this|their slogans|{department}) (too|as well|today).
(hope|I hope) {department} at {brand} (enjoy|enjoyed) (lunch|the view|their bonus). (The rest of us|We|I) (didn't|can't eat).
(utter|absolute|complete) {lot}, (running|in charge of) {brand}. (Always|Since day one|I said so).
[unapologised] (resign|apologise|explain|own it), {brand}. (Pick one|Any order|All three|Today).
{oath}, {brand}. {very} {bad}.

== stance: outraged; voice: loyalist
I (defended|stuck up for|backed) {brand} for {years}, to {person}, to (everyone|strangers|the whole pub). (Never again|I feel a fool|That's over).
(had|I had) the (mug|loyalty card|tote bag|fleece). It's in the (bin|charity bag|shed) now, {brand}. (Hurts|Genuinely|{years}).
(nobody|no one) liked {brand} more than (me|{person}). (Nobody|No one) is more {angry} today.

== stance: outraged; voice: parent
(my|our) (eldest|daughter|son|youngest) asked why {brand} did (this|it) and (I had nothing|I couldn't answer|I lied). (Thanks|Cheers) for that.
I've (two|three|four) kids and (a job|no time|nine minutes), and {brand} (has|have) (used up|eaten) my (patience|whole evening). I'm {angry}.
what do I (tell|say to) a (nine|six|seven|thirteen)-year-old about {brand} (now|after this)? That {adults} (did|thought of) this?

== stance: outraged; voice: expert
(in|after) {years} in this field I've not seen (a company|anyone) (get|do) it so {bad} with so (much warning|many people watching|many meetings). {brand}, (hire someone|listen).
(professionally|technically) speaking, {brand} (ignored|skipped|failed) every (step|check|lesson) we teach. (Every one|All nine|In order). It's {bad}.

== stance: outraged; voice: activist
(this|it) is a pattern, {brand}, not (a slip|an accident|one bad day). (We have|I've got) (the dates|a folder|receipts), going back {years}.
(the people|those) (hurt|affected) by {brand} (have names|are here|can speak). (Ask|Listen to|Hire|Pay) them, (not|before) {department}.
(sign|share|print) the (letter|petition|list). {brand} (counts|fears|understands) (numbers|names|noise), and nothing else.

== stance: outraged; voice: employee
(I|some of us) (warned|told) {department} at {brand} about (this|exactly this) (in the spring|months ago|twice). (We got|The answer was) (a poster|a smile|a webinar).
(I'm|we're) the ones who (answer|face) the (phones|doors|customers) for {brand}. (Be|Please be) {angry} (upstairs|higher up). (I am|We are) too.
I (work|still work) at {brand}, (for now|until Friday|somehow). I'm (ashamed|{angry}), and so is (most|all|half) of my (team|shift|floor).

== stance: outraged; voice: joker
{brand} (looked|stared) into the (abyss|mirror) and the (abyss|mirror) (unfollowed|asked for a refund|called a lawyer).
my (houseplant|toddler|dog) has better (judgement|ethics|crisis comms) than {brand} and (it eats soil|that one licks windows|barks at soup|it is mostly asleep).
(congratulations|well done) to {brand} on (winning|entering) the {bad} (olympics|awards|cup). (Gold|A landslide|Clean sweep).

== stance: outraged; voice: journalist
(several|four|seven|a dozen) people have (told|messaged) me that {brand} knew. I'm (checking|calling) (now|all of them). (More soon|More when I have it).
[unexplained] {brand} has (declined|refused|failed) to say who (approved|decided|knew about) this. I've asked (three|four|five) times. (Readers|People) are {angry}.
[unanswered] (people|readers|callers) (tell|are telling) me they feel {feeling}. {brand} had nothing to (say|add|offer) when I (rang|asked).
"""
