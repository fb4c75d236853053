"""Beside the point: one in five has something else on their mind."""

SHEET = """
== list bus
14 bus / 73 / replacement bus / tram / last bus / X5 / school bus / ferry / night bus / 8.02

== list late
late / full / cancelled / warm inside / on fire, a bit, / driven by a saint / parked across the crossing / a different colour today

== list lost
glove / umbrella / grey cat / child's scooter / hearing aid / left shoe / casserole dish / library book / single crutch / trombone

== list where
by the fountain / at the market / outside the library / near the lido / on Mill Lane / by the big Co / behind the bowls club
on the top deck / at the swings / under the clock

== list gripe
a refund / a call back / my parcel / a replacement / a new card / my deposit / a letter back / the engineer / an invoice

== list offtopic
the new roundabout / their hold music / the old logo / who chooses their fonts / that advert with the dog / their car park
the weather / the price of butter / whether a wrap is a sandwich / the football / the one in the green cardigan

== part: aside; about: incident; stance: neutral supportive critical
(is|was) (anyone else's|the|your) {bus} {late} (today|just now|or is it me)?
(found|lost): one {lost}, {where}. (Message me|Pics if needed|Sentimental value|No questions asked).
(off topic|unrelated|nothing to do with this), (but |)does anybody (know|have views on) {offtopic}?
(wrong thread|ignore|sorry, wrong chat), (meant|trying) to (text|answer) {person} about (lunch|the boiler|Sunday|the dog).
why is everyone (suddenly |)(talking|shouting) about {brand}, I (only |)came (here|on) for (the cricket|a recipe|bird photos|the lottery numbers).
I (can't|cannot) (follow|keep up with) this, I'm (still|too busy) thinking about {offtopic}.
(all this|everyone's cross) and (nobody|no one) mentions {offtopic}.
(my|our) (cat|dog|toddler|smoke alarm|tortoise) has (opinions|views|strong feelings) and they're (about|nothing to do with) {brand}, (weirdly|I think|sadly).
(I once went out with|we used to share a flat with|I used to play five-a-side with) someone from {brand}. (Terrible|Decent) (cook|goalkeeper|singer), (lovely|strange) (mother|car|shoes).
{someone} (just asked|wants to know|rang to ask|is convinced and asks) (if|whether) {brand} is the (one|lot|firm|place) (with the jingle|that sponsors the fun run|next to the shoe shop|that had the hot air balloon).
(posting|reading) this {moment}. (Wish me luck|Could be worse|Send {drink}).
(anyone|anybody else|who is) (going|still going|being dragged) to the (thing|quiz|talk about bees|sing-along) {where} (later|on Saturday|tonight)? (Bring|I'll bring|They promised) {drink}.
(does|did) {brand} still do (that|the) (calendar|pen|student thing|free mug)? (Loved|Still use|Miss) (it|mine).
{brand} owes (me|{person}) {gripe} (from|since) (March|August|last year|before Christmas). (While we're here|Different matter, I know|Just putting it here).
(just|only) here to say {person} (passed the driving test|passed that exam|finished the marathon|got the cast off) (today|at last). (Carry on|Sorry, carry on).
(not|nothing) about {brand} but the light {where} (tonight|just now) is (ridiculous|lovely|worth going out for).
my (phone|autocorrect|predictive text) (keeps|insists on) (changing|turning) {brand} (into|to) (something rude|Brenda|a kind of cheese). (Fair|That's all|Help).
(muting|blocking) the (word|name) {brand} (until|till) (Monday|teatime|the weekend), (I have|there are) (exams|deadlines|tomatoes) (to worry about|coming).
I've (read|scrolled) (four hundred|sixty|all the) replies and (burnt my toast|missed my stop|forgotten an appointment). (Worth it|Not worth it|Typical).
(happy birthday|get well soon|good luck) to {person}, who isn't on here (any more|thankfully|and never will be).

== part: aside; about: incident; stance: outraged critical
(still|STILL) waiting for {gripe} from {brand}. (Since|From) (March|June|October|the spring). (Add it to the list|But sure).
(and|also) {brand} (charged|billed|took money from) (me|{person}) (twice|three times|again) (in May|in August|last spring|the week of the funeral) and (called|labelled|filed) it (a courtesy|an adjustment|my mistake|"seasonal").
(never mind|forget|leave) (this|all that), (when|how) do I (get|chase|squeeze) {gripe} out of {brand}? {spell} (on hold|in a queue|listening to pan pipes) (today|so far|and then cut off).
{spell} on hold to {brand} about {gripe}. They (played|have) (pan pipes|the same eight bars|a harp|that song). (Hell|I know it by heart now|I cried).
(this|it) is the same {brand} that (sent|posted) {person} (someone else's|a stranger's) (letter|bill|form). (Twice|And a mug|Nobody laughed).
{brand} (rang|called) me {moment} to (sell|offer) me (insurance|an upgrade|something). (Today|Of all days|I said things).
(while|since) everybody is (cross|here): the {brand} (website|app|phone line) has been {bad} for (weeks|months|ever). (Nobody trends about that|Just me|There).
(remember|anyone remember|am I the only one who remembers) when {brand} (moved|closed|changed|lost the keys to) the (office|branch|timetable|number|desk by the door) and (told nobody|told only the pigeons|put a sign up, inside)? (I do|{person} does|{spell} I stood there).
{person} (wrote|sent|posted) {brand} (a proper letter|two letters|a card), (with a stamp|in real ink|second class), (about|asking for) {gripe}. (Guess|That was April|They got a survey back|A leaflet came).

== part: aside; about: incident; voice: joker
(scientists|experts|my aunt) (confirm|say) {brand} and (soup|geese|car parks) have (the same|a similar) (number of|amount of) (scruples|managers|legs).
(we|scientists) (can|could) put a man on the moon but (nobody|not one person) can (open|fix|explain) (a yoghurt|the printer|{offtopic}).
(I|I've) asked my (horoscope|cat|smart speaker) about {brand}. It (recommends|suggests|said) (rest|{drink}|leaving the country).

== part: aside; about: incident; stance: supportive
the {brand} person who (helped|found|walked) {person} (with {gripe}|to the right bus|last winter): (you|if you see this, you) were (a star|so kind|great).
(say|think) what you like, {brand} (found|returned|posted back) my {lost}. (In a bag|With a note|Dry-cleaned).
(a word|thank you) for the (cleaner|guard|man|lady) at {brand} who (waved|whistled|sings) {moment}.

== list errand
dropping off a coat / picking up a prescription / returning a drill / buying one lemon / getting keys cut / queueing for stamps
taking the cat to the vet / paying in a cheque / having my ears done / looking at a carpet

== list oldgripe
the price of parking / self-checkouts / lids that don't fit / bus shelters without a roof / leaf blowers / automatic doors that aren't
the new logo / apps for everything / paper straws / password rules / adverts before the advert / hand dryers

== part: aside; about: incident; stance: outraged critical
(nobody|no one) is (cross|angry) enough about {oldgripe}, if you (ask|want to know) {person}. (Today|Right now) it's {brand}, (fine|carry on).
was {errand} when {someone} (told|showed) me about {brand}. (Lost|Forgot) (the ticket|my place|the lemon|my temper) (over it|somewhere).
(on top of|after) {oldgripe}, {gripe} that never (came|arrived), and my (knee|boiler|ex), now {brand}. (What a|Some) (week|month|year).
I (blame|put it down to) {oldgripe}. (Not just|Not only) {brand}. (All|The lot) of it. {person} (says|thinks) I need (a nap|a hobby|{drink}).
(once|{years} ago) {brand} (lost|sat on|mislaid) {gripe_theirs} for (nine weeks|a whole summer|so long I moved). (Never an apology|Never said sorry|Not even a letter).
(can|could) we (do|have a go at) {oldgripe} next? (After|Next to|Right behind) {brand}. I've (got|made) (a list|notes|slides).
my {job} (says|swears) {brand} still owes (him|her) for (a job|the sink|two Thursdays). (Add|Put) that (to the pile|on the list).
I (switched|moved|crossed town) to {brand} (to escape|to get away from|because of) {oldgripe}, (and|only to find) (they have|they invented|the lobby is all) {oldgripe}. (Plus|And|Now) this.
{someone} (works|used to work|sits every day) opposite {brand} and (says|reports|swears) the (car park|smoking shelter|bin store) is (always full|the best-run part|full of foxes|where they decide things).
(argued|fell out) with {person} (about|over) {brand}, (then|ended up) about {oldgripe}, then (about|over) who (started it|ate the {animal} biscuits).
{years} of {brand} (calendars|pens|fridge magnets|carrier bags) in (this house|my mum's kitchen|the shed). (All|Every one|The lot) (going in|off to|headed for) the (bin|charity bag|fire|tip).
{errand} took (less|no more) time than {brand} takes to (answer|pick up). (Nicer|Better) (music|people|chairs) too.
the {brand} (branch|office|van) on (Mill Lane|the ring road|our estate) has (blocked|been across) the dropped kerb since {weekday}. (While|Seeing as) we're (here|at it).
(they|{brand}) (spelled|got) (my|{person}'s) (name|surname) wrong for {years}. (Four|Six|Nine) letters. (Rang|Wrote|Went in) (twice|every spring|with a passport). (So I'm not amazed|And you're all surprised|Today makes sense).
(someone|whoever) at {brand} (keeps|is still) (sending|posting) letters to a (dead|former) (tenant|neighbour) (here|at ours). I've (told|rung) them (four|nine) times.

== list gripe_theirs
my form / a deposit of mine / my mum's letter / a complaint of ours / the one key / a cheque

== part: aside; about: incident; stance: neutral supportive critical
(I was|was) {errand} and (missed|slept through|walked past) (all|the whole) of this {brand} (thing|business). (Good|Long) queue, though.
(can|does) anyone {where} (lend|have) (a ladder|a pasta machine|jump leads|a cello) till {weekday}? (Wrong|Not the) thread, I (know|realise).
(today's|my) (rating|score): {errand}, (seven|eight) out of ten. {oldgripe_cap}, (two|one). {brand}: (no idea|didn't attend|ask my {person_bare}).
{someone} thinks {brand} is a (band|soup|horse|brand of tights). I (haven't|have not) (corrected|told) them.
(trying|I'm trying|spent {spell} trying) to teach {person} to (mute|block) a word. So far (the casualties are|they have lost|blocked are) (me|my sister|the vicar), (the council|the weather|the dentist) and (not {brand}|half of {brand}|a cousin).
the {animal} (next door|from number nine|in the bins) (is|looks) (calmer|happier) than anyone (on here|in these replies). (Wise|Role model|Different priorities).
(who else|anyone else) just reads the replies for the (typos|fights|recipes)? (Good|Strong) (crop|selection) {moment}.
(my|this) {day_of}: {errand}, {drink}, {brand} (shouting|on every screen), {drink}. (Repeat|Bed|Ideal, mostly).

== list oldgripe_cap
Self-checkouts / Bus shelters / Leaf blowers / Automatic doors / Paper straws / The new logo
"""
