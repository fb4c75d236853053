"""More anger and more complaint that fits every crisis, with many ways to go in the middle."""

SHEET = """
== list room
the kitchen / the back of a van / the canteen / a lift / bed / the garden / the corridor at work / my mum's hallway / a car park

== list saw
saw / read / heard about / found out about / was shown / came across

== list felt
cold / sick / hot in the face / small / nothing at first, then all of it / a bit ashamed of my own loyalty / old / very awake

== list did_then
rang {person} / put the phone down / read it out to {someone} / made {drink} / walked round the block / closed my account
wrote three emails and sent one / shouted at the radio / sat on the stairs

== list give_up
the benefit of the doubt / my direct debit / a good review / my phone number / {years} / a lot of patience / a second chance

== list would_rather
be stuck in a lift with a {animal} / queue twice / pay more elsewhere / walk / do it by post / ask {person} to do it / go without

== list official
an ombudsman / a regulator / a select committee / trading standards / a judge / a watchdog with teeth / the local paper

== list word
"sorry" / "we got it wrong" / "our fault" / "here is what happened" / "we should have known" / "we will fix it" / "ask us anything"

== stance: outraged; share: 0.85
I {saw} what {brand} did in {room}, felt {felt}, and {did_then}. (That's my evening|That was {spell} ago|Still {angry}).
(gave|I gave) {brand} {give_up}. (What|And what) I (got|get) back is (this|a slap|a shrug) and {someone} (saying|who says) (told you so|I warned you|never liked them).
(honest|frank|fair) question for {brand}: which of your {adults_bare} (looked|stared) at this in {room} and (felt|thought) "(yes|fine|lovely)"? I'd like {answer}.
(I'd|I would|we'd) (honestly |much |)rather {would_rather} than (give|hand) {brand} another (penny|minute|click). {person} (says|thinks) the same (and more|with swearing|from {room}).
(I hope|let's hope|somebody tell me) {official} is (reading|watching|awake) {moment}, because {brand} won't (stop|learn|change) (by itself|unless made to|while it's free).
[unanswered] not one person at {brand} has (said|managed|typed) {word}. (Free of charge|No lawyer needed|Nobody would die). (Instead|So far), {felt_bare}.
{someone} came into {room} and (asked|said) "(have you seen {brand}|what have they done now|is it true)" and I (couldn't|didn't know how to) (answer|stop talking|look up).
(it|this) is the kind of {bad} you (remember|tell people about) in {years}: where you (were|sat) ({moment}|in {room}), who (rang|told you), what {brand} (didn't say|did next).
(today|this {day_of}) I (explained|described) {brand} to {person} (over {drink}|in {room}|by text) and (hearing|saying) it out loud made it (worse|smaller|even more {bad}).
(my|our) (mistake|fault) for trusting {brand} (with anything|after the last time|after all that), (apparently|I suppose|says {someone}). No. It's (theirs|yours|on them), and it's {bad}.
(if|when) {brand} (wants|asks for) {give_up} again, (from me|in this house), the answer comes from {person}, who (doesn't|never did) (swear|shout|forgive).
there's (angry|cross), there's {angry}, and there's whatever (I was|happened to me) in {room} when I {saw} (this|what {brand} did). (Neighbours|{someone}) (heard|asked|knocked).
[unapologised] {brand} (has|keeps) a (slogan|poster|wall) about (people|respect|care) in (every|its) {room_bare}. (Somebody|One of you) go and (read|look at) it, then (come back|explain this|say {word}).
so (let me|I'll) (get this straight|sum up): {brand} (does|did) this, {adults} (knew|nodded), {official} (yawns|sends a form), and we are to ({did_we}|be over it|shrug) by {weekday}?
(some|the) (damage|hurt) {brand} (did|does) doesn't (trend|show|fit in a post). It's {person} (going quiet|not sleeping|in tears) in {room}, (and|with) nobody (to ring|on the line).

== list felt_bare
tumbleweed / a logo / a pinned post about parking / a recorded voice / not one human voice / a bot with a heart emoji

== list felt_said
a logo with commas / a paragraph that looks at its shoes / wallpaper / a hand over a microphone / four adjectives and a full stop

== list room_bare
lift / canteen / lobby / stairwell / brochure / reception

== list adults_bare
managers / directors / experts / advisers / team leads / grown-ups

== list did_we
forget it / clap / carry on / keep paying / say thank you

== stance: critical; share: 0.85
I {saw} (this|what {brand} did) in {room} and (my first|the only) thought was: (nobody|no one) there has (ever|once) {met} a {job}.
[unanswered] {brand} could (end|stop|calm) this with {word}. (Instead|So far) we (have|get) {felt_bare}, (and|plus) {someone} in {room} (laughing|guessing|making it up).
[unapologised] (pop|quick|{weekday}) quiz, {brand}: is it (better|cheaper|kinder) to (say|post|mean) {word} (now|on day one|before lunch), or to {official_bare} (in front of {official}|in six weeks|with {person} watching)?
[unanswered] a {job} (fixed|sorted|answered) (my sink|a real emergency|{person}) in {spell} (today|once|on {weekday}). {brand} has had {spell_more} and (found|produced|chosen) {felt_bare}.
[unapologised] I (ask|asked) (three|four|two) people in {room} what {brand} (should|ought to) do. (All|Every one) said {word}. (One|{someone}) added (a sandwich|a proper phone line|"and mean it").
[unapologised] (somewhere|right now) between {department} and {department_two}, {brand} (lost|dropped|mislaid) the (bit|page|draft) that says {word}. (Look|Check) (under the sofa|in {room}|behind the {animal}).
[unapologised] (fine|all right|ok), {brand} (isn't|aren't) (monsters|villains). (But|Still) (who|which person) (sees|reads|gets) this in {room} and (goes|carries on) to lunch without {word}?
(in|after) {years} of (dealing with|using|paying) {brand} I've (learned|worked out) (one|this) rule: they (hear|answer) {official}, (not|never) {person}, (not|nor) me, {did_so}.
[spoken] [unapologised] (every|each) time {brand} (posts|says) something, it's {felt_said}. (Every|Each) time I (think|hope) it will be {word}. (My fault|More fool me|I'll learn).
[unapologised] it takes {brand} {spell} to (send|write) (me|{person}) an advert and (a week|a crisis|{official}) to (send|write) {word}. (Noticed|Noted) in {room}, (with {drink}|by all of us|{moment}).
[unapologised] (give|hand) (me|{person}|any {job}) the {brand} (login|account|megaphone) for {spell}. {word_cap}, a (name|number to ring|time), (done|home by {weekday}|kettle on).
[unapologised] the (problem|trouble) with {brand} isn't (the mistake|one person|today), it's that in {years} (nobody|no one) in {room_up} (had to|was made to) (say|learn|practise) {word}.
(I've|I have) (two|three) (friends|neighbours|cousins) who (work|worked) for {brand}, and (all|both) went (quiet|red|to {room}) when I (asked|said) (why|"really?"|about this).
[unanswered] (would|could|can) {brand} (please|kindly|for once) (just |)(answer|ring|face) the {people_who}? (Before|By) {weekday}, (if possible|ideally|or else {official}).
[unapologised] I'd (forgive|forget) (a lot|nearly anything) (for|from) a company that says {word} (first|unprompted|without {official}). {brand} (waits|looks at the ceiling|asks {department}).

== list met
met / listened to / queued behind / apologised to / needed / thanked

== list official_bare
explain yourselves / look at your shoes / say it anyway / read it off a card

== list spell_more
time enough / {spell} / long enough / a news bulletin~30 / longer than my lunch~60 / two news bulletins~90 / a whole news cycle~240

== list department_two
the lawyers / the lift / page nine / the Tuesday meeting / somebody's holiday / the agency

== list did_so
so I kept the receipts / so here we are / so I post / so ring the papers / in that order

== list room_up
the top office / that boardroom / head office / the nice part of the building / {department}

== list people_who
people who got hurt / person who asked first / ones it happened to / customers still waiting / woman at the top of the replies

== list word_cap
"Sorry" / "We got it wrong" / "Our fault" / "Here is what happened"
"""
