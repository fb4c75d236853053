"""The head of a company said out loud what they think of people."""

SHEET = """
== list chief
the boss / the chief executive / the CEO / the head / the big boss

== list remark
that remark / that line / that sentence / that little joke / that theory / that pearl of wisdom / that bit of wisdom
that clip / that speech

== list shift
nights / doubles / six nights in a row / four till noon / the late turn / weekends and bank holidays / ten hours standing up
the early shift / split shifts / five nights and a birthday

== list unseen
cleaned that stage / stacked those chairs / drove the CEO home / set up that microphone / made that lunch / guarded that car park
swept up after that panel / mopped that lobby / carried those cables / cooked that breakfast

== list pay
eleven an hour / a bit over the minimum / less than that suit cost / what {person} earned in 1998 / about a CEO minute
the price of that tie, per week / not enough to park there

== crisis: ceo_comment; stance: outraged; arousal: hot
{chief} of {brand} (should|can) (come and|try to) do (one|a single) week of {shift} and (then|afterwards) (talk|lecture) us about (drive|grit|ambition).
I (work|do) {shift} for {pay}. (Tell me|Explain to me) (again|slowly) about my (attitude|commitment), {brand}.
(who|WHO) does {chief} (think|imagine) {unseen}? (Us|People like us|{person} did). {oath}.
{remark}. (Into a microphone|On a stage|With cameras on). And people (clapped|laughed|nodded). {brand}, I'm {angry}.
{person} has done {shift} for {years} and (just|now) (heard|watched) {chief} of {brand} (sneer|laugh) at (them|people like them). (Crying|Shaking|No words).
{brand} runs on (us|people doing {shift}). (Say|Repeat) {remark} to (our|my) face, (in|outside) the (canteen|locker room|car park), (tonight|at four in the morning).
it (wasn't|is not) a (slip|joke|gaffe), it's what {chief} (thinks|says over dinner). The (microphone|stage|camera) just (happened|was) (to be on|there).
(resign|step down|go). {chief} of {brand} (can't|doesn't get to) (say|think) {remark} and (keep|collect) the (bonus|car|office).
hands up who (missed|has missed) a (birthday|school play|Christmas) for {brand}. (Now|Then) (read|listen to) {remark} (again|with me).
I (held|was holding) a (stranger's hand|drip|mop) at four this morning while {chief} (slept|was asleep|polished that speech). {bad}.
[unapologised] apologise. Without "if", without "out of context", from {chief}, (standing up|on the same stage|to people's faces).
and {brand} (pays|is paying) {chief} (how much|millions) to (say|think) {remark} about people on {pay}? {oath}.
(everyone|every single person) I (work|clock on) with has (seen|heard) {remark}. (You|{brand}) could (hear|fry an egg on) the (silence|anger) in that (locker room|minibus|break room).

== crisis: ceo_comment; stance: outraged; arousal: cool
I've done {shift} for {years}. I never minded being (tired|invisible). I do mind being (called|made out) (lazy|less).
my (mother|father|gran) did {shift} (so|in order that) I could (study|sleep|eat). {chief} of {brand} (has|had) a (word|theory) for her. I (have|had) (one|several) for them.
{remark} will be (forgotten|old news) by {weekday}, (upstairs|at the top). (Down here|On {shift}) we (remember|keep) things.
the (people|ones) who {unseen} (heard|were in the room for) {remark}. (Nobody|Not one person) (looked|turned round).
(ambition|drive|commitment) is (getting|turning) up for {shift}, on {pay}, (year after year|for {years}), for {brand}, (and|then) (hearing|reading) {remark}.
inside {brand} is a (whole|second) company that (starts|begins) when {chief} goes (home|to bed). It (heard|has heard) you.
I (wrote|have written) to {chief}. I (described|told them about) my (night|Tuesday night|shift). I (don't|do not) think it will be read (before|at) (breakfast|the board meeting).

== crisis: ceo_comment; stance: critical; arousal: hot
has {chief} of {brand} ever (worked|done) {shift}? (Once|Ever|One)? (Asking|I ask) on behalf of (everybody|the 5.10 bus|my feet).
{remark}? (Really|Seriously|In {weekday}'s news), {brand}? With {adults} (to check|writing the speech)?
(which|what) (genius|adviser|speechwriter) let {chief} (near|loose on) a microphone (without {drink}|unsupervised|before lunch), {brand}?
[unapologised] (say|just say) sorry, {brand}. (Not|And not) "(context|clarify|regret any)". (Sorry|The word is sorry|Five letters).
(come|{chief} should come) (and do|on) {shift} with us. (I'll|We'll) (lend|find) a (hi-vis|mop|torch). (Bring {drink}|Dress warm).
{chief}: {remark}. (Also|Meanwhile) {brand}: "(our people are our greatest asset|we're a family|here for our heroes)". (Pick one.|Which is it?|Ha.)
[30] the full (clip|video) is (longer|out), and it (helps|changes) (a bit|almost nothing). {remark} is (still|right) there (in the middle|at minute nine).
who (clapped|laughed), (though|by the way)? (Somebody|Half the room) (clapped|laughed) at {remark}. (Names|Employers) please.
(if|since) people on {shift} (lack|have no) (drive|ambition), who (answered|picked up) {brand}'s phones at (two|four) this morning?

== crisis: ceo_comment; stance: critical; arousal: cool
{remark} tells me (two|three) things: {chief} has never met {person}, and (doesn't know|has no idea|never asked) who (locks up|{unseen}).
I managed (night|shift|weekend) teams for {years}. The (laziest|least committed) (person|people) I (met|knew) (worked|were) (upstairs|nine to five|in strategy).
(context|the whole talk) (matters|is worth hearing). I sat through (all of it|every minute), {spell}. {remark} is (no|not) better (with|after) it.
(it's|I find it) (interesting|odd) that {brand} can (measure|count) (everything|every parcel) but (can't|not) (see|spot) who is (there|awake) at night.
{chief} has (a point|something) (buried|somewhere) in there about (training|careers). {remark} (buried|sank) it. (Pity|Shame|Own goal).
(a|one) (visit|night) would (do|fix) more than (a|any) statement. {shift}, {chief}, {brand}, (no cameras|no press).
(most|half) of my (street|family|bus) (does|works) {shift}. (Nobody|Not one) (shouted|is shouting) about {remark}. They (just |)(went quiet|looked at the floor|put the kettle on).
dear {brand}: you pay {pay}. That doesn't also (get|buy) you the right to {remark}.

== crisis: ceo_comment; stance: critical outraged; voice: joker
{chief} of {brand} (lacks|has no) (ambition|drive): (only|just) one foot in one mouth. (We|My team) (manage|do) two before (breakfast|clocking off).
(motivational|new) poster for {brand}: {remark}, (over|on) a (sunset|mountain|kitten), signed {chief}. (Slightly|Already) (on fire|sold out).
(my|the) {animal} does {shift}. (He|She) would (like|love) a word with {chief} about (ambition|drive) and (fish|biscuits|the lock on the bin).
breaking: {chief} to (swap|trade) places with (whoever|the person who) {unseen}. (Only joking|Imagine|Share price doubles).
(tip|note) for {chief}: the (red|little) light means (it's on|people can hear|the microphone works).

== crisis: ceo_comment; stance: critical outraged; voice: parent
{person} minds my kids so I can do {shift}. We (eat|have) breakfast at (supper|tea) time. {chief} of {brand} (calls|called) that (what|lacking what)?
my (daughter|son|eldest) (asked|wants to know) if I'm "(one of those|lazy|the people in the video)". (Thanks|Lovely), {chief}. (I do|I'm just in from) {shift}.

== crisis: ceo_comment; stance: critical outraged; voice: employee
(I am one of|we are) the (people|staff) {chief} (meant|was talking about). {shift}, {pay}. (Petition|Letter) is (in the canteen|going round|at sixty names).
[spoken] {brand} (staff|night staff) here. (They|Someone) (emailed|texted) us a "(context|message from leadership)" (link|video). (It's|It runs) forty minutes. I (get|have) a ten minute break.
I (do|work) {shift} at {brand}. (Tonight|Last night) (no one|nobody) (spoke|said a word) for the first hour. (Then|And then) (somebody|one of us|the new lad) laughed. Not a (happy|nice) laugh.

== crisis: ceo_comment; stance: critical outraged; voice: expert
occupational health, {years}. (People|Those) on {shift} (lose|give up) (sleep|years|health), not (drive|ambition). {chief} (could|should) have (asked|read one paper).
(data|the numbers), since {chief} likes (those|them): night staff (stay longer|do more overtime|train in their own time). {remark} is (wrong|backwards), (politely|and measurably so).
I (coach|train) (leaders|executives). Rule one: (never|don't) (joke|theorise) about people who can't (answer back|leave the room). {brand}'s {chief_bare} (skipped|missed) it.

== list chief_bare
CEO / boss / chief / number one

== crisis: ceo_comment; stance: critical outraged neutral; voice: journalist
(asked|I've asked) {brand} (whether|if) {chief} (stands by|still holds|would repeat) {remark}. (Also|And) when they last (worked|visited) (a night|{shift}).
[30] (longer|full) recording of {chief} (here|reached me). {spell}. {remark} (comes|is) (two thirds in|after the pensions bit). (Transcript|More) soon.
do you (work|do) {shift} for {brand}? I'd like to hear (about your night|what you made of it|from you). (No names|Anonymous is fine|Messages open).

== crisis: ceo_comment; stance: critical outraged; voice: activist
(nurses|cleaners|drivers|carers|porters) (heard|have heard) {remark}. We're (collecting|posting) (pictures|selfies) from {shift}. (Tag|Send them to) {brand}.
{brand} (made|reports) (record|fat) (profits|margins) on {pay} and {shift}. {remark} is how they (sleep|justify it). (Join|Ask) your union.
(one demand|a simple demand|our demand): {chief} (apologises|says sorry) to night staff in person, (paid|on the clock), (filmed|minuted), this (week|{weekday}).

== crisis: ceo_comment; stance: critical outraged; voice: troll
{chief} (speedran|discovered) being (hated|a meme) (in nine seconds|before lunch). (Respect|Personal best|lol).
{remark} (lol|haha). The (stock|share price) (is doing|has gone for) {shift}.

== crisis: ceo_comment; stance: critical outraged; voice: loyalist
I (met|shook hands with) {chief} (once|years ago). (Seemed|Was) (decent|kind). So {remark} (hurts|stings) (more|twice), {brand}.
(long-time|loyal) {brand} customer, (and|also) {years} of {shift}. You can't (have|expect) (one|the money) and (mock|sneer at) the other.

== crisis: ceo_comment; stance: neutral
(is|was) there (a|any) longer (clip|version)? I've (only|just) (seen|heard) {spell_short} of {chief} and {remark}.
what (exactly|precisely) did {chief} say? I've (read|seen) (three|four) (versions|quotes) of {remark} and {someone} (added|has) a fifth.
(was|is) {chief} (talking|speaking) about (all|every) (night staff|shift workers), or (some|one) (study|report|team)? {remark} (sounds|reads) badly (either way|to me).
has {chief} of {brand} (ever |once |)(worked|done) {shift}? (Genuinely|Honestly) don't know.
I (do|work) {shift} (too|as well), (not|though not) for {brand}. (Not|Can't say I'm) (hurt|bothered) by {remark}, (mostly|just) {tired}.
[unapologised] (will {chief}|is {chief} going to) (apologise|say anything|resign), (do we|does anyone) (think|know)? {someone} (has put|bets) {drink} on {weekday}.
(where|which event) was this (panel|talk)? Did anyone else on it say (anything|something) about {remark}?

== list spell_short
nine seconds / twelve seconds / half a minute / one sentence / a blurry bit

== crisis: ceo_comment; stance: supportive
{chief} (put|said) it (badly|like a fool), (but|and) {brand} (trained|promoted|paid for) {person}, from {shift} to (a desk|management|a proper career). (True story|Fact).
(watch|listen to) the (whole|full) thing. {chief} (meant|was saying) that people on {shift} (deserve|should get) (more|training). {remark} came out (wrong|sideways).
I do {shift} at {brand} and (my|our) (manager|team) is (brilliant|fair|kind). {remark} (isn't|was not) (us|them|the place I know).
(anyone|who hasn't) (ever|) said something {daft} on a stage? (I|{person}) did, (at|during) (a wedding|assembly|harvest festival). {chief} will (learn|live it down).
a (clumsy|daft) sentence (on|from) a (long|hot) panel. {brand} (pays|treats) its (night|shift) people (better|more) than (most|my lot). (That|It) matters (more|too).
"""
