"""Questions and shrugs that fit every crisis."""

SHEET = """
== stance: neutral; arousal: hot
(what|wait, what) is (going on|happening) with {brand}? My (feed|phone|timeline) has (gone mad|exploded) and I was only (asleep|swimming|gone) for {spell}.
(is {brand} (ok|on fire)|has {brand} said anything)? {someone} (just|has) sent me (nine|six|a dozen|four) (links|screenshots|voice notes).
(quick|somebody) (tell|explain to) me what {brand} did, (in|using) (one sentence|short words|crayon), I'm {moment}.
(I go|went) (to the dentist|for a swim|under a tunnel) for {spell} and {brand} is (all over|everywhere on) (here|my phone)?
so (do|should) I (cancel|do anything|worry) or (not|wait|just sit here)? (Customer|With {brand}) for {years}, (no idea|nobody's told me).
(everyone|the whole office) is (suddenly |)(shouting|talking) about {brand} and I (can't|still can't) find (the start|what they did|the actual thing).
(has anyone seen|has anybody seen|did anybody see) the (original|first|actual) (post|thing|clip)? (I'm|We're) (three|four|nine) (arguments|screenshots) deep.
(wow|blimey|crikey), {brand}. (What|Who) (happened|started it)? {someone} (says|reckons) one thing, the (radio|telly|lad in the shop) (says|swears) another.
(does this affect|is this true for|has anyone asked about) (people|customers) in {place} (too|as well), or is it just (me|some of us)?
(can|will) (someone|somebody) at {brand} (confirm|say) (either way|yes or no|if it's true)? (Lots|A lot) of us (asking|in the dark).
(reading|been reading) the {brand} (thing|replies) for {spell} and I've (changed sides|changed my mind) (twice|three times|again).
{brand} is (trending|number one) above (the football|the budget|the weather|a volcano). (What|Why)?

== stance: neutral; arousal: cool
(not|I'm not) (sure|certain) what I think about {brand} (yet|here). (Waiting|Happy to wait) for {answer}.
(does anyone know|do we know|has it been said) whether {brand} (meant it|knew|has answered)? (Only|I only) (see|saw) (opinions|screenshots).
[unanswered] I'd (like|want) to hear {brand} (first|out) before I (decide|join in|shout). {spell} (more|longer) won't (hurt|kill me).
(how|in what way) does this (work|happen), (technically|in practice)? Is there (a person|a button|a process) at {brand}?
(two|three) (versions|stories) of the {brand} (thing|business) in my feed and they (can't|don't) (both |)(be right|match).
(someone|{someone}) (asked|wanted to know) what I (think|make) of {brand}. (Ask|Try) me (tomorrow|when I've read it|after {drink}).
I (missed|seem to have missed) (how|where) this (began|started). Is there a (summary|thread|timeline) that isn't (shouting|a video)?
I've (used|been with) {brand} for {years}, (never|not once) (loved|hated) them. (Following|Watching) this (with interest|from the stairs|{moment}).
(what|so what) would a good (answer|reply) from {brand} (even |)(look|sound) like, (to you|do you think)? (Honestly asking|Not a trap).
(who|which office|what team) (runs|looks after) {brand}'s (account|page) on a (day|night) like this? (Wouldn't|Would not) want (to be them|that shift).
[unanswered] (noted|noticed|interesting): {brand} has (posted|said) (nothing|little) since (it broke|it began|I looked). (Could|May) mean (anything|lunch|lawyers).
(can't|couldn't yet) tell if this is (a big|a real|an actual) (scandal|thing) or (just |)(a slow day|Tuesday|the internet). (Thoughts|Anyone)?
{person} (works|used to work) near {brand}. (Says|Reports) it's {dull} (there|outside), two (vans|photographers|umbrellas) and (a pigeon|rain|one chip).
is there (anything|something) (ordinary|normal) people can do about {brand}, (apart from|besides) (posting|reading)?
(I|we) (talked|argued) about {brand} (over {drink}|at work|{moment}) and (nobody|none of us) (agreed|knew enough).
(somebody|someone) will have (kept|saved) the (original|first version), (no doubt|surely). I'd (like|prefer) to see it before (judging|the rest).
what's the (history|background|back story) here? Has {brand} (done this before|been here before|had this sort of thing)?
(keep|I keep) seeing {brand} and (thinking|hoping) it's (a sale|good news|the other {brand}).

== stance: neutral; voice: terse
(source|link|context|when|since when|says who)? {brand}, (I mean|that is|this).
(what|which) {brand} (thing|post|person)? (Lost|Late|Confused).
(following|watching|reading). (Popcorn|Quietly|For now).
{brand}? (Explain|Go on|Since when|Again).
(so|and) {brand} (said|did) (what|nothing) (exactly|so far)?

== stance: neutral; voice: joker
(explaining|trying to explain) {brand} to {person} (using|with) (salt and pepper|fridge magnets|two spoons) and I've (run out of spoons|lost the plot|run out of pepper).
(my|the) (group chat|family chat|street) has (split|divided) into (two|three|five) {brand} (camps|parties). {person} is (neutral|armed|selling cake).
is {brand} having (a moment|a normal one|a day off)? (Asking|I ask) as a (shareholder in popcorn|man with a burnt dinner|person with no stake).
[unanswered] (put|pop) the kettle on, {brand} is (typing|about to speak|in the group chat).
I don't (have|hold) an opinion on {brand}, I have (a headache|two left shoes|{drink} and a blanket) and (no|little) (signal|shame|battery).

== stance: neutral; voice: parent
does this {brand} (thing|business) matter for (people|families) with (kids|a baby|teenagers)? (No time to read it all|Can't read it all|Twins).
(school|nursery) (WhatsApp|chat) (is|has gone) (wild|feral|quiet) about {brand}. (Half|Most) of it is (guessing|emojis|about lost jumpers).
(asking|checking) (before|as) {person} (asks|gets home): what do we (know|think) about {brand}, (facts|true things) only?

== stance: neutral; voice: expert
[spoken] (worth|it's worth) (separating|keeping apart) what we know, what {brand} (says|said), and what (is|we're) (guessed|assumed). (So far|Today) the first (list|pile) is short.
(people|folk) ask me (about|because of) my job. I'd (want|need) {answer} (and|plus) (a date|a timeline) from {brand} before (saying|judging) anything.
(statistically|usually|in my experience) the first (account|version|number) is wrong. (Hold on|Wait) {spell}. That (goes for|includes) {brand}.

== stance: neutral; voice: journalist
(looking|I'm looking) for people who (saw|were there for|were affected by) the {brand} (thing|story) (first-hand|directly). (DMs open|Ring me|In confidence is fine).
(what|here's what) we know about {brand}: (little|one post|two versions). What we (don't|do not): who (decided|knew), (why|when). (Updating|More at four).
asked {brand}: (what happened|who decided), (when did you know|since when), (what now|what will you do). (Will post|I'll share) (the|any) answer here.
(can|could) (anyone|the person) who (filmed|posted|saw) it (first|originally) (get in touch|message me)? (Names kept out|I listen first).

== stance: neutral; voice: employee
(I|yes, I) work at {brand}. (No idea|I know less than you|Don't ask). (They tell us|We get told) (last|by email|on Fridays).
(before|in case) anyone asks: yes, {brand}, no, not that (team|floor|office), (can't|won't) comment, (tired|hungry|on shift till ten).

== stance: neutral; voice: activist
(gathering|collecting) (facts|accounts) on {brand}. If you (saw|have|kept) (something|anything), (send|post) it with (a date|times), (no|not) (rumours|guesses).
(we|our group) (will|is going to) hear {brand} (first|out) and (then|only then) (say|decide) (something|what to do).

== stance: neutral; voice: loyalist
(fan|customer) of {brand} for {years} and (I've|have) no idea what to (say|think) (here|today). (Waiting|Not jumping).
(not|I'm not) (defending|attacking|judging) {brand} until (I've|we've) (heard|seen) {answer}. (That's|It's) only fair.

== stance: neutral; voice: troll
(sides|teams), please. Who's (winning|ahead), {brand} or (the mob|common sense|the replies)?
(I don't care|couldn't care less), but (keep|please keep) (arguing|going) about {brand}, (I'm|it's) (bored|raining|better than work).

== stance: neutral; voice: bot
{brand} (in the news|trending) (now|today). (Follow|Turn on alerts) for (more|updates).
"""
