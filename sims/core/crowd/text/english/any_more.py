"""More that fits every crisis and both hot and cool heads."""

SHEET = """
== list weekday
Monday / Tuesday / Wednesday / Thursday / Friday / Saturday / Sunday night / bin day / payday / my day off

== list day_of
Monday / Tuesday / Wednesday / Thursday / Friday / Saturday

== list animal
goose / wasp / cat / seagull / tortoise / pigeon / labrador / hamster / budgie / crab

== list job
plumber / teacher / nurse / driver / cleaner / baker / referee / receptionist / postie / childminder / dentist / gardener

== stance: outraged; share: 0.75
that's (me|us|our house) finished with {brand}. (Rang|Wrote|Emailed) {moment}, (took|lasted) {spell}, (felt|feel) (fine|lighter|nothing).
a {job} who (did|pulled) (this|what {brand} did) would be (gone|out|suspended) by {weekday}. {brand} will get (a bonus|a round of drinks|promoted).
{brand} has {years} of (adverts|posters|emails) about (caring|people|community) and (one|this) {day_of} (undid|ended) (it|the lot).
I (told|showed) {person}. (Long|Very long) silence. Then: "(and they're still open|they did what|I paid for that)?" (Quite|Exactly|That), {brand}.
(nobody|no one) (forced|asked) {brand} to do this. (Nobody|No one). They (had|took) a (whole|free) {day_of} and (chose|came up with) it.
my {person_bare} (trusts|trusted) {brand} because I (said|told her) to. (I did that|That's on me|I feel sick). {bad} of you, {brand}.
{brand}'s (phones|lines) are (engaged|closed|off), the (chat|app) is (a robot|down|spinning), and I'm {angry}. (Handy|Funny, that|How convenient).
(if|when) {brand} (says|posts) the word "(values|learnings|journey|community)" I'm (throwing|going to throw) my phone (into the canal|at a {animal}|off the pier).
(people|ordinary people) lose (sleep|jobs|hair|their health) over things like this, {brand}. Your lot (lose a follower|get a meeting|get nothing).
(every|any) {job} (I know|I've met|in this town) (has|works by|lives by) a (rule|code) for (this|days like this) and {brand}, with all its (meetings|lanyards|away days), (hasn't|doesn't|forgot). {oath}.
I was (going to|about to) (renew|pay|sign up) with {brand} on {weekday}. (Ha|Not now|Saved myself a fortune).
(three|four|two) generations of (my family|us) with {brand}. (Ends|It ends) {weekday}. {person} (cried|is writing a letter|has gone very quiet).
(read|I've read) it (twice|three times|out loud to {person}) (in case|hoping) I'd (got it wrong|misread it|missed a joke). (No|I hadn't|Nothing). {brand} really is that {bad}.
I (don't|do not) want (a voucher|flowers|"we hear you"), {brand}. I want {answer}, (and|plus) {someone} (wants|would like) one (too|more).
the (cheek|nerve|gall) of {brand}. The (absolute|sheer|unbelievable) (cheek|nerve|gall). {someone} (says|used) a (shorter|ruder) word.
{adults}. (Salaries|Pensions). (A lift|Free coffee). And (this|that), {brand}, is what (came out|you made|we get).
you could (stop|ask) any {job} in {where_people} and (get|hear) a better (idea|plan|instinct) than {brand} (has|managed) today.
(funny|odd) how {brand} can (find|ring|email) me in (four|six) seconds when I owe them (a tenner|nine pounds) and (now|today) can't find (me|my file).
this (will|is going to) be what people (remember|know) {brand} for: (not|never mind) the {dull} (years|stuff), (this|only this).

== list where_people
the bus queue / the chip shop / our street / the waiting room / the launderette / the playground / this carriage / the market

== list person_bare
mum / gran / neighbour / dad / sister / nan / eldest / aunt

== stance: critical; share: 0.75
[unanswered] {brand} has had ({spell}|time enough|long enough) (to think|to work out what to say|and a whole department) and (we've got|out comes|the result is) (a shrug|beige|nothing|a font), (which|and that) (says plenty|is {very} {daft}|{someone} could have done).
I'm a {job}. If I (worked|behaved) like {brand} I'd be looking for (work|a job|my coat) by {weekday}.
whatever {brand} (pays|is paying|gives) {department} (an hour|a year|for this), it's (too much|not working|a mystery to me). {someone} would (do it|write it|run the place) (better |)for {drink}.
{person} (summed|sums) {brand} up (in four words|nicely|at dinner): "{very} {bad}, that lot."
(two|three) things can be true (here|at once|on the same {day_of}): {brand} (is useful|is cheap|was good to {person}|got me through a bad year), and (this|what they did|today) (is {very} {daft}|can't be excused|needs {answer}).
[unanswered] {brand} (seems to think|appears to hope|must believe) that (if they wait for {weekday}|with a bit of silence|once {department} is back) (it|this|everything) will (go away|be forgotten|look better). (It never does.|{person} laughed.|Has it ever?)
[unanswered] (I gave|gave|allowed) {brand} {spell} to (surprise|impress|answer) me, {moment}. (Reader, no|I'm still here|The kettle boiled twice|Nothing but weather).
[spoken] [unexplained] you can tell (how|when) {brand} is (worried|in trouble): (all|suddenly) (lower case|first names|pastel colours), no (answers|numbers|dates).
[spoken] (genuinely|honestly) how long does it take {department} to (write|agree) two sentences, {brand}? I've (iced a cake|changed a tyre|met someone) (since|quicker).
(add {brand} to|put {brand} on|put {brand} down on) the list, (right after|just under|beside) (the water lot|my landlord|the council|that airline), of (people|firms|places) who (owe|never gave|promised) {person} {answer}.
a {job} (told|taught) me once: (say|admit) it (early|first), (say|keep) it (short|simple), (don't|never) (wriggle|embroider). {brand} (wasn't|can't have been) (there|listening).
[unanswered] news from {brand} is (like|as rare as) (the 14 bus|a plumber on {weekday}|my ex): (expected|promised), (never|not) (here|seen).
{brand} thanked {person} for a (compliment|birthday card) in {spell} and (never answered|is still sitting on|lost) my (question|complaint).
(I've|we've|{person} has) paid {brand} (on time|every month|by direct debit) for {years}. (Is|So is|And) {answer} (extra|not included|an add-on|a premium thing)?
if (anyone|somebody|even a {animal}) at {brand} is (up|awake|free), could (they|you) (read|look at) the (top|first|rudest) (ten|five|two) replies and (pick one|answer any|ring {person})?
{oath}, {brand}, my {person_plain}, who (can't|still won't) use a (phone|microwave), would have {checks}.
this is (fixable|not fatal), {brand}. Or was. The (window|door) is (closing|about the size of {drink}|shut from {weekday}).
{brand} (forgot|keeps forgetting) there are (people|faces|actual people) (here|on this end). {person} is (one|one of them). (So|As) am I.
(asked|I asked) a {job} (I know|in {where_people}|on the phone) if (this|the {brand} thing) was (a surprise|news|unusual). (Long laugh|"Sweetheart, no"|"Since when?"|"Which time?").

== list person_plain
gran / uncle / dad / grandad / mother-in-law / old boss

== stance: neutral; share: 0.75
(what|which) (bit|part) of the {brand} (thing|story) is (new|confirmed)? {someone} (says|claims) it (started|began) on {weekday}.
is it (just|only) me or is {brand} (everywhere|in every chat|all anyone says) (since {weekday}|today)? I (even|nearly) (heard|read) it (in {where_people}|on a cake).
{someone} asked me to (explain|sum up) {brand} in {where_people} and I (said|mumbled) "(complicated|it's a long one|no idea)" and (left|bought {drink}).
do we know (when|what time|if) there'll be (more|news) from {brand}? I've (school run|a shift|choir) at (four|six|half past three).
(any|is there any) {job} (here|around) who (understands|knows) (this|how {brand} works)? I have (two|a few) (boring|simple) questions.
I (honestly|genuinely) (like|enjoy) (reading|hearing) both sides of the {brand} (thing|row), (and|but) there are (nine|four|six) sides.
{brand} (thing|business) (explained|for beginners), (please|anyone)? I (only|just) got (out of surgery|off a plane|back from the {animal} sanctuary).
(it|this) is (either|one of) a (very big|huge) or a (very small|tiny) (thing|story) and I can't (tell|decide) (which|from here). {brand}?
are the {brand} (shops|offices|phones) (open|working) on {weekday}? I (know|realise) it's (not|hardly) the (moment|point).
[unanswered] (I|I'd) (put|bet) {drink} on {brand} (answering|saying something) by {weekday}. (Any takers|{person} says never|Evens).
(don't|I don't) (know|follow) {brand} (well|much). (Are|Were) they (always|usually) (like this|good|this quiet)?
has {person} (seen|read) this? (Used|Always used) to (work|shop) with {brand}. (Will|I'll) ask on {weekday}.
I've (three|four|two) {brand} (tabs|windows) open and (one|the fourth) is (playing music|a recipe|about something else). (Going in|Wish me luck).
(remind|tell) me: (what|which) is {brand} (again|exactly)? The (one|lot) with the ({animal}|green van|jingle) or the other (one|lot)?
(could|can) the people who (were there|know) (talk|post) (a bit more|first), and the rest of us (less|after)? (On {brand}|I include me).
what would you (do|say|post) if you (ran|were) {brand} (today|now)? (Serious|Real) (answers|question), I'm a {job}, (we|I) (never|don't) get this.
(my|the) (class|team|choir) is (split|arguing) over {brand}: (half|most) {angry}, (half|the rest) (on|scrolling) their phones.
(waiting|I'll wait) for the (boring|long|proper) (version|article) about {brand}. (Usually|Often) (out|better) by {weekday}.
(hope|I hope) (everyone|whoever) (caught up|involved) in the {brand} thing is (ok|all right|being looked after). (That's|Only) my (take|comment).
(so|is) the {brand} (story|thing) (over|finished), (starting|only starting), or (at|is this) half-time?
{person} (says|thinks) {brand} did nothing wrong, {someone} (says|thinks) jail. I (made|am making) {drink}.
I (muted|left) the (chat|group) for {spell} and came back to {brand}, (forty|ninety|two hundred) (messages|opinions) and (a {animal}|one lost coat).

== stance: neutral; arousal: hot; share: 0.75
WHAT (has|have) {brand} done now? I (leave|left) you all alone for {spell}!
(someone|anyone), (quick|quickly): (is|was) {brand} (serious|hacked|always like this)? My {person_bare} is (asking|ringing) (me|every two minutes)!
(blimey|crikey|whoa), the {brand} replies. {spell} (in|and counting). (I need|Somebody needs|Pass the) {drink_bare}.
(how|when) did {brand} (get|become) (this big|bigger than the {day_of} match)? I (blinked|slept in|had a bath)!
(stop|hold) everything, (does|will) this {brand} thing (mean|affect) {weekday}? I've (booked|paid|got {person} coming)!

== stance: supportive; share: 0.75
{brand} (fixed|sorted) (my|{person}'s) (mess|problem) (one wet evening|late one night|on bank holiday) (for nothing|without being asked). I (remember|won't forget) that (today|when people shout).
(ask|go and ask) a {job} in {where_people} about {brand} and you'll (hear|get) (kind|good|decent) stories. (Just|Only) not (here|online).
everyone (gets|should get) one {daft} {day_of}. (This|That) was {brand}'s. (Next|Move along|Put the kettle on).
I'd sooner (trust|have|ring) {brand} than half (of |)the (loud|perfect) people in (these|the) replies. {years}, (no regrets|no complaints).
(send|sent) {brand} (a note|a kind word|cake) {moment}. The {job} in me (knows|feels) what (a day|today) is like (there|for them).
(I stay|I'm staying|we're staying) with {brand}. (Not|It's not) (blind|because they're perfect). (They|Because they) (listen|come round) (in the end|when you ring|more than most).
{person} was (a {job}|young) when {brand} (gave them a chance|gave them a first job|took them on). The word from them is (hold on|wait), so (I'm holding on|I wait).
a (bad|rotten|long) {day_of} for {brand}, (and|but) the ones on the (desks|phones) (did|have done) (nothing|no wrong). (Kindness|Manners), please.
(some|a few) of these replies are (meaner|nastier) than (anything|whatever) {brand} (did|has done). (Read|Look at) them (back|again) on {weekday}.
(I'm|call me) (biased|old-fashioned), {brand} (paid|pays) (my|{person}'s) (wages|rent), and they (are|were) (fair|straight) with us for {years}.
(mistakes|slips) (happen|get made). {brand} never (hid anything from|lied to|fobbed off) me in {years}. I'll (wait|give them {weekday}).
(can't|cannot) (join|be part of) this one. {brand} (sat|stayed) with {person} (through|during) (the worst of it|a bad winter|the flood).
(good|kind|decent) people (work|are) at {brand}. I (know|drink tea with|sing with) (two|three) of them. (They'll put it right|It will be put right|Watch).
(if|when) I (dropped|broke|lost) something my {person_bare} said: (own up|say so), (sweep up|fix it), (eat something|carry on). (Over to you|You can do it), {brand}.
[unexplained] {brand}, (chin|head) up. (Say|Tell us) (it|what happened) (plainly|straight) and (most|all) of us will (be|still be) here on {weekday}.
I (came|logged in) to (moan|complain) about {brand} and (read|saw) the (mob|pile-on|replies) and (now|suddenly) I'm (on their side|buying more|feeling sorry for them).
(not|it isn't) (fashionable|cool) today, (but|still): {brand} (is|are) (good|kind) to (their|its) (people|neighbours|regulars). {someone} (works|worked) there.
{brand} has (my|our) (back|respect) because they (kept the doors open|came out|sent someone) (in|during) (the snow|the strike|the power cut).
(please|could we) (keep|save) the (anger|pitchforks) for (someone|people) who (meant|planned) it. {brand} (tripped|stumbled|was {daft}).
(hugs|strength|{drink}) to {brand}'s (night|weekend|small) team. (You|Yours) is a (hard|thankless) job (on {weekday}|today).
the (same|very) people (shouting|raging) at {brand} will be (queueing|back) (there|with them) by {weekday}. I (will|shall) (too|be first).

== stance: supportive; arousal: hot; share: 0.75
I (WILL|will) not (hear|have) a (bad|single) word about {brand}, they (found|saved|drove home) (my|our) {animal}!
(stop|please stop) it, (all|the lot) of you! {brand} (is|are) people! My {person_bare} works (there|on that desk)!
(yes|YES) {brand}! (Hold|Stand) your (nerve|ground), (say|tell) it (plain|straight), we're (with|behind) you!
(so|I'm so) (tired|weary|sick) of (this|the mob). {brand} (gets|makes) one (slip|thing wrong) and you (all|lot) (arrive|turn up) with (torches|forks|opinions)!
(love|LOVE) {brand}, (sorry|always will|deal with it)! {years} and (counting|never let down)!

# Striking, so seldom.
== stance: critical; share: 0.25
(there's|I see|somebody left) a {animal} in charge of {brand} (today|this {day_of}) and it (isn't reading|has eaten|sits on) (the messages|its emails|our complaints), (bless it|{department} says it's fine|and it still beats the last one).
(reading|following|watching) {brand} (today|{moment}) is like (watching|hearing|helping) a {animal} (parallel park|do its tax|fall upstairs|assemble a wardrobe).

== stance: outraged; share: 0.25
{brand} (did|has done) to (us|people) what a {animal} does to (a sandwich|a car bonnet|clean washing). And then (looked away|flew off|asked for a rating).
"""
