"""About a silence, and about a promise whose time has passed."""

SHEET = """
== part: plain; about: silence; stance: outraged critical
someone turn the lights on over there
I've had a bath, a row and a sandwich since I last heard from them
is this a strategy or did they all go home
gone to ground. Like moles. Wet moles
I know they can type, I've had their newsletters
they're hoping it rains and we all go in
the phone's in a drawer, isn't it
my toddler goes this quiet when he's drawing on something
[spoken] one post and then straight back under the duvet
[spoken] said their bit and put the shutters down
[spoken] that was it? We're just left with that now?
[spoken] we're all still here, you know. You can come back out
[spoken] they popped up, they popped down. Like a toaster
[spoken] people have asked a hundred things since then. A hundred
[spoken] you spoke once. It isn't a vaccination
[spoken] so we get one go of you and that's the ration
whoever's holding the phone, it won't bite
I can hear a clock from here
they must be able to see us. Wave if you can see us
even the weather's said more than they have
every time my phone buzzes I think it's them and it's my dentist
that's long enough, I'd say
you leave a gap and look who fills it. Him from the newspaper
my kettle's talked more this afternoon
it's the not hearing. Shout at me, anything
do you think they drew straws and everyone lost
quiet as a Sunday in there
I've seen statues with more to say
they answered a bloke about wifi in 2022 in four minutes
my granddad's been dead nine years and he'd have got back to me sooner
going to start sending them birthday cards until they reply
still waiting. Still sat on the same step

== about: silence; stance: outraged critical
I (went|walked) the dog (twice|round the whole park), came (home|back), (looked|checked): (the same|no change) on {brand}'s page. The dog (sighed|noticed|has had enough).
{spell} (now|and counting). In that time {person} can (cook a roast|cross town|forget a grudge). {brand} (can't|cannot) (find|lend us) (a minute|one human|a thumb).
(people|we) are (talking|chatting) (among ourselves|to each other) (here|down here), {brand}, (and|so) we've (decided|agreed) (things|quite a lot). (Come|You should come) and (listen|correct us).
(is|are) {brand} (waiting|holding out) for (us to go to bed|the football|rain|somebody else's scandal)? (Because|I ask because) {someone} has (tomorrow off|popcorn).
[spoken] (one|a single) post (from {brand} |)and (then|after that) {spell} of (nothing|carpet|fridge hum). Did the (battery|nerve|courage) (run|give) out?

== part: plain; about: silence; stance: neutral
been quiet a while now, hasn't it
anything new? I was at the dentist
is this normal? I've never followed one of these before
I keep checking, no idea why, I don't even use them
maybe it's lunch. Do they have lunch
when did they last post? My app shows things in a funny order
no change this end
can't decide if quiet is good
[spoken] nothing since the last one, that I can see
[spoken] are they done or is there another one coming
[spoken] I've only seen the one post, did I miss some
[spoken] is that them finished for today?
could be meetings. It's always meetings
what happens in there, do you think? Like actually, in the room
checked three places, all quiet
will look again when the washing's out
do they have someone on at night? Does anyone know
if they've put something somewhere else could someone link it
I put the radio on in case. It was gardening
quiet in there, loud in here
asked my cousin who works in an office like that. "Drafts," she said. "Nine drafts"
maybe their internet's down. That'd be something
how long is long, with these things?
I've got a bet on with my brother, he says half past
can't tell if they're thinking or hiding
someone said they rang somebody. Did anyone ring anybody?
it's like waiting for a bus with strangers, I quite like some of you
nothing new, carrying on with my ironing
I'd post a holding picture of a kettle if I were them
same as it was, for those joining us
they'll have to say something at some point, no?
have they gone to bed? It's not even dark

== about: silence; stance: neutral
(still|it's still) (quiet|nothing new) on {brand}'s page, for anyone (keeping|making) a (list|note). (Checked|Looked) {moment}.
{someone} (says|reckons) {brand} (is|must be) in (a meeting|a car|talks with somebody). (No idea|I've no idea) how (they'd|anyone would) know. {spell} (so far|now).
(how|who) does it work, (inside|in a place like that)? Does (one person|somebody) (write|decide) and (nine|six) people (nod|cross things out)? {brand} (must|might) be (there|on page two).
(has|did) anyone (here|on here) (get|hear) (something|anything) from {brand} by (email|post|phone)? (Nothing|It's quiet) (on my side|here), {spell}.

== part: plain; about: silence; stance: supportive
they'll speak when they know. I'd rather that
would you want it fast or right? You can't have both, I've tried
quiet isn't guilty
give them room, it's a lot of people shouting at one account
they've probably been told to wait by someone with a tie
I'd not say a word either with this lot in the replies
someone's making calls in there, bet you anything
there might be people they have to ring first. I'd hope so
my sister's on their desk, she hasn't sat down since it started
[spoken] they've said something, you can't expect a new one every minute
[spoken] they spoke, now they're getting on with it. Good
[spoken] I don't need hourly bulletins, thanks
patience, people. Go and water something
it takes me longer than that to answer my mum
let them get the facts straight
you'd be the first to shout if they got it wrong in a hurry
have some crisps and wait
what would they even say every five minutes
I was in one of those rooms once. Time goes very odd
not posting isn't the same as not working
nobody ever died of waiting for a post
the good ones think first
they'll be back. They've got a cat picture scheduled for Friday, they'll be back
it's only been a bit. Look at a clock
trust them to turn up, they always have with me
I like a firm that doesn't babble
they're on the phone to real people I expect, we're only the internet
slow and careful please
let them eat
there's two of them on tonight, my mate says. Two

== about: silence; stance: supportive
(it takes|you need) {spell} to (find|wake) the (one|person) who (knows|has the key) (anywhere|in any firm). {brand} (will|is going to) (turn up|be back). (I'd|I would) (wait|hold on).
my {person_bare} did this (for a living|for a council|at a hospital): first you (ring|see to) the people (it happened to|who got hurt). (Posting|The post) (comes|is) (after|third). (Let|Leave) {brand} (to it|do that).
(I|we) (don't|do not) (need|have) to hear from {brand} every (five minutes|time I look|half hour). (Get|Go and get) (it|things) (done|right), (I'll|we'll) (be|still be) here (after {drink}|on {weekday}).
(quiet|it's quiet) (at|over at) {brand} because they're (ringing|helping|talking to) (people|somebody), I'd (guess|put money on it). (Shouting|Hammering the page) (won't|doesn't) (speed|hurry) (that|it).

== part: plain; about: promise; stance: outraged critical
I moved my dentist for this
well it's gone that now
you picked the time! YOU picked it!
they couldn't even be late with a sorry we're late
my bus has a better record and my bus is a disgrace
I said to my wife "just wait, they've promised". She's still laughing
was that o'clock or eventually
so when they say a time they mean a mood
I had it in my diary next to the vet
set a timer. It's been going off. I've let it go off
one job: turn up when you said. One
my mum always says judge them by the second promise. We didn't get through the first
nothing. I've checked under the sofa
“{promise}”. And?
I wrote it down: “{promise}”. Shall I frame it or bin it
a promise with a time on it and the time's gone off like milk
they could have said nothing and been on time with that
I believed that one. Put it on my tab
if I was that late my kids would be stood at the school gate in the dark
that's it then, isn't it. Nobody's coming
an update about the update would do
don't give times if you can't tell them

== about: promise; stance: outraged critical
(put|I put) the (tea|potatoes|kids) on hold for “{promise}”. (Cold|Burnt|Furious), (the lot|all of them), {brand}. And (nothing|not a line) (here|to show for it).
(five|ten|a few) minutes late (I'd|I could) (forgive|live with), {brand}. (This|It) is {spell} and (no|not one) (word|excuse|dog ate it).
{person} (said|bet) they'd (miss|forget) it. (I|Muggins here) (said|bet) no. (That's|There goes) a (tenner|bottle|week of washing up), {brand}. (Thanks|Cheers).
(who|which of you) (types|writes) a time and then (doesn't|forgets to) (look at|own) a (clock|watch)? {brand}, (apparently|it seems).

== part: plain; about: promise; stance: neutral
did it come? I was in the shower
what time did they say, exactly? My screenshot's cut off
they said a time, didn't they. I'm not imagining that
could be posted somewhere I don't look
refreshed, nothing, refreshed, an advert for shoes
might be a time zone thing, they're never on the same one as me
is it late or am I early
not seen it yet, has anyone
is it on the website? I can't get the website to open
someone shout when it's up please, I'm cooking
they're a bit over, I make it
that's the time gone, for anyone watching with me
I've seen these go an hour over. I've seen them never come
was it today they meant? It doesn't say today
hello, is this the queue for the update
nothing here. Nothing on the other one either
ok I'll give it till the end of this programme
did they say update or did they say statement, is that different
maybe it needs signing off by someone on a train
anyone get it by email?
still blank at my end
I'll check again after I've done the bins
late, or I'm blind, one of those
does late mean bad news or just late?
my neighbour says she saw it. She can't find it now

== about: promise; stance: neutral
it (said|was) “{promise}”, (right|I think|if I read it right)? (Looked|I've looked) {moment}, (can't|couldn't) (see|find) (it|anything new) from {brand}.
(is|was) there a (second|later) time (given|mentioned)? I (only|just) have “{promise}” and {brand}'s page (hasn't|has not) moved (since|at all).
(late|running late), by my (watch|oven|phone): {spell}. Did {brand} say why (somewhere|anywhere)? (Not|I'm not) (fussed|cross), (just|only) (waiting|checking).
(anyone|does anyone) know if {brand} (usually|normally) (keeps|sticks) to these? (First|It's my first) time (following|waiting for) one, {person} (says|thinks) (give it a bit|forget it).

== part: plain; about: promise; stance: supportive
they're late because they're checking, I'd bet my hat
so they're late. You've never been late?
a late good answer beats an early rubbish one for me
give it five more minutes, put some toast in
trains run late, babies come late, we cope
I'd rather they told the truth at ten past
somebody's rewriting line two in there, I can feel it
no need to count the seconds, honestly
it'll come. They said so
they gave a time at all, most don't
people are messaging the poor things every two seconds, no wonder
it's harder than it looks to be on time with bad news
my builder said Tuesday. He didn't say which
oh they missed it by a bit, call the army
it's a few minutes, have a stretch
they'll be cross with themselves, I know that lot
might be waiting on somebody else, you never know
I've kept people waiting for worse reasons
don't rush it on my account
something came up. Something always comes up
when it comes it'll be right, that's my guess
shame, but I'm not marching over it
late happens. I've the kettle on
if it helps, take another ten
the clock isn't the point for me, the content is
I was late for my own wedding and it's lasted

== about: promise; stance: supportive
“{promise}” was (a brave|an optimistic|a kind) thing to (say|put a time on). {brand} (will|are going to) (get|be) there, (slowly|a bit red in the face|with better facts).
(late|yes, late), and I'd (still|sooner) have {brand} (ring round|check|ask the people) (once more|first). (You|They) only get (one|this) go.
{person} (waited|was kept waiting) (nine weeks|a year) for (the council|a hip|the gas people). (I think|Surely) we can (give|spare) {brand} {spell}.

== part: plain; about: promise; stance: neutral supportive
might be stuck behind somebody's signature
a bit behind, looks like
could be any minute, I've got the page open
mine's still loading, so who knows
probably typing right now

== part: plain; about: promise; stance: supportive
I'd sooner wait than read something half true

== part: plain; about: silence; stance: supportive
leave them be till the morning if need be
if it was my name on it I'd check it four times
they'll not be sat there with their feet up
"""
