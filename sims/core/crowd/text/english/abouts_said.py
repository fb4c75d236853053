"""What happened last, what the team said of it, and what it had promised: more of what fits every crisis."""

SHEET = """
== about: inject; stance: outraged critical
was {brand} (going to|planning to) (mention|tell us) this (ever|at some point|by {weekday})? “{inject}”. {someone} (had to show it to|read it out to) me {moment}.
(just|only) (got to|reached) the bit (with|about) “{inject}” and I've (put my cup down|stopped the car|had to sit). {brand}, (what|how|really).
I (was|had been) (nearly|almost) (calm|over it|asleep). Then “{inject}”. (Thanks|Cheers|Lovely), {brand}. (Awake|Shaking|Typing) (again|now).
(first|to begin with) {brand}, then “{inject}”, (next|after tea) (what|frogs|a plague of wasps)? (My money is on|I'd guess|{person} says) worse by {weekday}.
{person} (rang|texted|shouted up the stairs): “{inject}”. (That|Which) is how (we|our house|I) (find|found) things out about {brand} (these days|now).
(nobody|not one person) at {brand} (saw|expected) this (coming|next)? “{inject}”. (Even my|My) {someone_plain} (called|guessed) it {moment}.
“{inject}”. (Copied|Read|Written down) (word for word|twice|{moment}), because (nobody|no one) will believe me (at work|tomorrow|at dinner), {brand}.
(there it is|there we go|and there it goes)(:|, then:) “{inject}”. And {department} (is|will be) (choosing a font|in a lift|looking for the tone), (I bet|no doubt|as ever).
how (much more of this|much worse than this|much more like that) (is there|have you got), {brand}? (It's|Today's is) “{inject}”, (the first one was bad enough|and it's not even {day_of}|and I've had {spell} of it).

== about: inject; stance: neutral
{someone} (says|swears|heard): “{inject}”. (True|Real|Old news)? (I'm|Am) {moment} and (can't check|have one bar|only half following).
(so|ok), “{inject}” (came|is) (before|after|because of) the {brand} (thing|business), or (the other way round|is it separate|am I muddled)?
where did “{inject}” (come from|start)? (Everyone|My whole feed|{person}) (has it|repeats it), (nobody|no one) (links|says who).
(filed|noted|saved): “{inject}”. (Will|I'll) (look|read) again (after tea|tonight|on {weekday}) when {brand} has (replied|said its bit).
is “{inject}” (as big|as bad|as odd) as it (sounds|looks)? (Asking|I ask) as someone who (uses|knows) {brand} (twice a year|by name|through work).

== about: inject; stance: supportive
“{inject}” (sounds|looks) (bad|rough), (I'll give you that|sure|I know). {brand} (has got through|got us through|has seen) worse in {years}.
(and|so) how is “{inject}” the fault of (the person on the till|whoever answers the phone|the staff)? (Leave|Go easy on) {brand} (for {spell}|tonight).
(everyone|people) (piling in|jumping) on “{inject}” (as if|like) they (were there|never had a bad {day_of}). (Wait|One thing at a time|Breathe).

== about: statement; stance: outraged critical
(I've read|read|went through) it (twice|three times|aloud to {person}). The (only|one) (line|bit) with a (pulse|verb|point) is “{statement}”, and (that's|even that is) (thin|borrowed|late).
{spell} for {department} to (come up with|type|agree on) “{statement}”. (My|A) {job} (writes|leaves) (more|better) on a (sticky note|fridge|van).
(which|what) part of “{statement}” (helps|is for|reaches) {person}, (who it happened to|today|exactly)? (Point|Show me|Take your time), {brand}.
[unexplained] {person} (wanted|waited for|needed) {answer}. (What came|What we have|The answer) was “{statement}”. (We've|I have) (put the kettle on|stopped laughing|closed the laptop).
“{statement}”. (Lovely|Nice|Smooth). (And|So|Now) (who|which human being) (does|will do) it, (and when|by what time|with what money), {brand}?
[unexplained] (nowhere|not once) does {brand} say (what happened|who did it|why). (Just|Only|Instead) “{statement}”, (with a logo|in a nice font|and a full stop like a slammed door).
(say|try saying) “{statement}” to (a child|your mother|the man at the bus stop) (and watch their face|and see how long you last|with a stopwatch), {brand}.
(is|was) “{statement}” (written|approved|typed) by (a person|anyone with a pulse|the same machine as last time)? It (has|reads with) the (warmth|grip) of {drink_cold}.
(sorry|forgive me), but after {years} (with|of) {brand}, “{statement}” (leaves|has) me feeling {feeling}. (More|Rather more) than (saying nothing|the thing itself) did.
if “{statement}” is the (good|final|careful) version, (who binned|I'd like to read|show me) the (bad one|first draft|one {department} cut), {brand}.

== about: statement; stance: neutral
(reading|read) {brand}'s (words|post|statement) {moment}. “{statement}” is (clear enough|new|the part I'd underline); the rest (I'd need explained|is the usual|I skimmed).
does “{statement}” (cover|include|apply to) (people who|those of us who) (left|signed up) {years} ago? (Genuinely|Just) (asking|can't tell), {brand}.
(someone|anyone) (good with|fluent in) company English: is “{statement}” a (promise|plan|maybe) or (just|only) (weather|manners|a mood)?
{person} (thinks|says) “{statement}” is (fine|a start), I (think|say) it (depends|needs a date). (Dinner|The car) is (quiet|lively) (tonight|now). {brand}, settle it.
(so|right), that's {brand}'s (side|version): “{statement}”. (Haven't|I've not) (made my mind up|decided). (Better|Longer|Shorter) than I (expected|feared).

== about: statement; stance: supportive
(no|there's no) (waffle|wriggling|corporate fog) in “{statement}”. (Somebody|A person) at {brand} (typed|wrote) that (themselves|at a kitchen table|with shaking hands).
{person} (read|showed) me “{statement}” and (nodded|said fair enough|stopped grumbling). (Round here|In our house), that's (a standing ovation|something|huge).
(can|could) (we|everyone) (take|accept) “{statement}” and see (what they do|if it happens|who does it) by {weekday}? It's (plain|human) (enough|and it's more than we get elsewhere).
[apologised] (I|we) (needed|wanted) one (thing|line) from {brand}, and (it's there|they said it|here it is): “{statement}”. (Thank you|Right, onwards|I can sleep).

== about: promise; stance: outraged critical
(set|I set) an alarm for it, like a fool. “{promise}”. (The alarm|It) (rang|went off) {spell} ago, {brand}. (Snooze|I let it ring|{person} woke up).
(what|which) clock does {brand} (use|own|look at)? (Mine|The one on the cooker) says “{promise}” was {spell} ago and (my page|your page|the feed) (is empty|says nothing|has a cat on it).
{person} (stayed in|took the day off|kept the line free) for this: “{promise}”. (Nothing|No one|Not a peep). You (can't|don't) (do|say) that to (people|{person}), {brand}.
“{promise}”. Your (words|exact words), {brand}, not (mine|ours). (Keep|Honour) (one|that) and I'll (believe|read) the next (one|three).
(refresh|refreshing), (refresh|tea), (refresh|biscuit), refresh. {brand} said “{promise}” and I (took|believed) it (literally|like an adult|at face value).
a {job} who (said|told me) “{promise}” and (vanished|didn't turn up) would (lose|not keep) (my|the) (key|work|number). {brand}?
one promise. (One|You had one). “{promise}”. And {brand} (couldn't|didn't) (even |)(keep|manage|remember) it, (with a whole department|not even late|for all its meetings).
(don't|please don't|never) (say|write) “{promise}” if you (can't|won't) (do it|keep it), {brand}. (Silence|Nothing) would have been (kinder|cheaper|less {bad}).

== about: promise; stance: neutral
(wasn't|weren't) there (supposed|meant) to be (something|news) from {brand} by now? “{promise}”, (I thought|it said|if I read it right). (Missed|Did I miss) it?
(is|was) “{promise}” (our|local) time or (theirs|head office time)? {brand}'s (page|feed) (is|looks) (quiet|unchanged) from {moment_here}.
(that's {spell} past|it's {spell} since) “{promise}”. (Not cross|Not complaining|Only counting). (Anyone|Has anybody) heard from {brand} (elsewhere|by email)?
(checked|looked at) (the site|the app|both pages) {moment}: {brand} (still has|shows) (the old text|yesterday's post). (Maybe|Perhaps) “{promise}” (slipped|moved|meant tomorrow).

== about: promise; stance: supportive
“{promise}” was (hopeful|brave|always going to be tight). {brand} will (post|say) when they (know|have) something. (Put the kettle on|Give it {spell}|Breathe).
(someone|a person) is (typing|checking|ringing round) at {brand} (right now|as we shout), I (promise|bet) you. being {spell} late isn't (a crime|the end|{years}).
(late|a bit late) (isn't|is not) never. {brand} (came through|kept their word) for {person} {years} ago, (slowly|after two nudges|on a {day_of}).

== list someone_plain
nan / hairdresser / dentist / nephew / bus driver / dog walker

== list drink_cold
cold tea / a wet bus seat / a car park / last week's soup / a voicemail / a damp towel

== list moment_here
here / where I sit / the bus / my kitchen / the night shift / the waiting room
"""
