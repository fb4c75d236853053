"""Somebody posted on the brand's account what was meant for another, or for nobody."""

SHEET = """
== list slip
that post / that thing / whatever that was / that little outburst / the one about you-know-what / that masterpiece

== list wrongplace
the group chat / a private account / their best mate / the drafts folder / the pub / a diary / nobody at all / the toilet wall

== crisis: rogue_post; stance: outraged; arousal: hot
(I|we) (pay|trust|follow) {brand} and (get|find|scroll into) {slip}, (with my kid next to me|on the big screen at work|over breakfast)? {oath}.
{slip} is how they (talk|joke) at {brand} when (they think|it's believed) we've (left the room|gone home). (Now|Well, now) we (know|heard).
(wrong account|a slip|oops)? Somebody at {brand} (thought|wrote|meant) {slip}, (every word of it|and smiled|and pressed the button). {bad}.
{person} (opened|was reading) {brand}'s page (for the opening hours|to pay a bill|about a refund) and (met|found|got) {slip}. (Explain that|You tell {person_them}), {brand}.

== crisis: rogue_post; stance: outraged; arousal: cool
it's not (only|even|so much) {slip}, it's (how easily|how quickly) it came. (Somebody|A grown person) at {brand} had that (ready|to hand|in the thumb).
(People laughed|{someone} laughed|They laughed) at {slip}. I (didn't|couldn't). It was (about|aimed at) (people like us|someone like {person}), {brand}.

== crisis: rogue_post; stance: critical; arousal: hot
two (buttons|accounts|phones), {brand}. (One|The left one) for work, (one|the other) for {wrongplace}. (How hard|What went wrong)?
(who|which poor soul) has the (password|login|phone) at {brand} (today|on a {day_of})? Because {slip} was (not|never) (in the plan|on the rota|signed off).
{slip} belongs (in|on) {wrongplace}, {brand}. (Not|Never) (on my screen|under your logo|in front of my gran).
has {brand} (got|heard of) (a second pair of eyes|a four-second rule|a grown-up on shift)? {slip} (says|suggests) (no|otherwise).
if I (sent|posted) {slip} from (my|a) work account (my {job} of a boss|{department}|{someone}) would (have my badge|be at my desk) (by|before) lunch.

== crisis: rogue_post; stance: critical; arousal: cool
a (slip|mistake) I (can|could) forgive, {brand}. (Saying|Admitting) whose, (when|how) and what changes (would|might) (help|do it): (two|three) (lines|sentences).
(I've|I have) (run|looked after) accounts. You (log out|use another phone|set a colour) for exactly (this|{slip}). {brand} (hadn't|skipped it|is learning).
(please|whatever you do), {brand}, don't (hang|blame) {slip} on (the intern|a hacker|a cat). (Somebody|A person) (gave|left) (them|it) the keys.
(hacked|a hack), (people say|will they say)? (Hackers|They) don't (stop|sign off) after (one|a single) {slip_bare}, {brand}. (They|Real ones) sell (sunglasses|coins).
the (post|slip) (lasts|took) a second. What {brand} does (next|in {spell}) (lasts|is what people keep|is the story). (Choose|Go) well.

== crisis: rogue_post; stance: critical outraged neutral; voice: joker
{slip} is the (best|most honest) thing {brand} has (posted|written) in {years}. (Give|Hand) that {animal} a (rise|contract).
somewhere a (thumb|person at {brand}) is (looking at|holding) a phone, (cold|grey|quite still), (whispering|thinking) "(wrong account|no no no|that was for Dave)".
(next|tomorrow) on {brand}: (somebody's shopping list|a word about the boss|a thumb|the wifi code). {slip} was only the (trailer|pilot|starter).

== crisis: rogue_post; stance: neutral
(what|so what) (did|was) {slip}? I (see|get) (screenshots of screenshots|only laughing|twelve versions), (none|no two) the same. {brand}?
(there's|I've seen) a second (screenshot|post) going round (next to|with) {slip}. (Different font|Looks off|Fake, I think). (Anyone sure|Did anyone check)?
(was|is) it (really|actually) {brand}, or (a fake page|a hack|one of those edited ones)? {person} (says|swears) (real|edited).
(half|most) of (my feed|work) is (laughing|in stitches), half is (cross|hurt). {slip} (did|managed) that in (nine|eleven) words. (Odd|Quite a) {day_of}, {brand}.

== crisis: rogue_post; stance: supportive
(I sent|I once sent|{person} once sent) a (kiss|photo of a rash|rude poem) to the (whole office|school group|landlord). (Breathe|You'll live|It passes), {brand} person.
(please|dear all), (nobody|don't) (hunt|name|look for) whoever (wrote|sent) {slip}. It's a (job|person|bad day), not a (crime|sport). {brand}, (mind|look after) them.
(honestly|sorry), {slip} made me (snort|like {brand} more|spit out my tea). (A human|Somebody alive) (works|is in) there. (Own it|A deep breath) and (carry on|keep them).

== list person_them
them / my sister / gran / the whole table

== list slip_bare
joke / grumble / one-liner / outburst
"""
