"""About something passed on without a word, and about a line in a bio."""

SHEET = """
== part: plain; about: repost; stance: outraged critical
a whole company pressed a button and looked out of the window
did it have sound on when you watched it? Did you watch it?
my mum shares things by accident. She's 81 and it's recipes
what's the caption? Oh there isn't one. Right
that came up between my niece's birthday and a curry
no words of your own, so I'll use mine: why
all those people follow you, and for that?
someone over there found it funny and had the login
I don't share a casserole without saying what I think of it
who's minding the shop
read it out in your next meeting, in your normal voice
passing it on is doing it again
one of you thought "our customers will love this". Which one
is that what you're for now
so that's on your page with your name on it, how does it look to you
the arrows aren't a toy
I can't unsee whose name was on top of that
my aunt thinks you made it yourselves now
you can't whistle and say it was the wind
that's the first time I've ever looked at who runs your page
a share with nothing on it. Even my nephew writes “lol”

== part: plain; about: repost; stance: neutral
did they mean to share that, do we think
is it a mistake or an opinion? Looks the same from here
was it scheduled? They schedule things
I never know what a repost means, mine mean "read later"
who's the original by? I don't know them
it came up on my feed with their name on top, bit confusing
is there a caption I'm not seeing?
could be a new person on the account
I saw it and thought I'd followed the wrong lot
some people share things to argue with them, is it that?
what's it got to do with what they sell
watched it, not sure why it's on there
anyone asked them yet?
maybe they'll add something. It'd help
does a share show up as theirs or as the other person's?
no idea what they're saying with that, if they're saying anything
is it on their other pages too or only here
they've shared odd things before, there was a duck
might be a thumb. Might be a plan
not offended, just puzzled
can you share by sitting on a phone? I have
would've been clearer with a sentence
I'd like to know what they think of it, that's all
could someone describe it, I don't want to press play at work

== about: repost; stance: neutral
(came|just came) up (in|on) my feed (under|from) {brand}, (no|without a) (word|caption). (Is|Was) that (for|aimed at) (me|all of us) or did a (finger|thumb) slip?
I (share|repost) (things|stuff) (to find them again|so I don't lose them|by mistake) and {brand} (may|might) (too|do the same). (Would|I'd) (like|want) to hear it (from them|said), though.
(who|does anyone know who) (made|posted) it (first|to begin with)? {brand} (only|just) passed it on, (as far as I can see|I think), (but|and) that's (where|how) I (saw|got) it.
(can|could) {brand} add a (line|sentence) (about|on) why that's on their page? (Then|That way) (we|everybody) can (agree|disagree|go home).

== part: plain; about: repost; stance: supportive
it's a share, not a tattoo
I'd bet they never watched it to the end
we've all passed on something daft
somebody's thumb is having a bad day
leave it a minute, they'll say what they meant
they've shared my choir's poster before now, they share everything
I once shared a funeral notice with a laughing face. I'm still alive
doesn't say they agree anywhere
not their words, is it
could be to warn people? I've done that
the one who shared it is probably nineteen and crying
ask them nicely and see
a button got pressed. It happens in the best houses
I don't think for a second they meant that badly
let whoever did it explain, then shout if you still want to
one share in years of decent stuff
you can tell it's not them, it's nothing like their usual
they'll be kicking themselves
it's the person who made it I'd be cross with
people share with their elbows, honestly
a share from them doesn't tell me what they're like. The staff do
I'm going to assume accident till somebody says otherwise
give them the chance to add a line
nobody's perfect on a phone before coffee

== about: repost; stance: supportive
(I've|we've) known {brand} for {years} and that (isn't|is not) (them|how they are). (Somebody|A thumb) (slipped|didn't look). (Ask|Give them a minute).
(say|suppose) it was (a slip|a trainee|a fat thumb). {brand} (says|can say) so, (we|you) (nod|laugh), (done|next). (Why|What's) the (rush|stampede)?
{person} (shared|passed on) (an advert for a coffin|a chain letter|my school photo) to {someone_many}. (Nobody|Not a soul) (endorsed|meant) (anything|a thing). (Easy|Breathe) on {brand}.
(before|until) {brand} (has|have) (said|told us) what that was (for|about), I'm (holding my fire|holding my horses|keeping quiet). (Could|It could) be (nothing|a warning|a slip).

== list someone_many
four hundred people / the whole parish / her old school / the bowls club / everyone she has ever met

== part: plain; about: bio; stance: outraged critical
I'll put "not my fault" in mine and rob a bank
who scrolls up to read that. Who
you can't wipe your feet on a bio
small print on a profile picture, brilliant
it's like a sign saying mind the step after you've fallen down it
my dog has a bio, it says he's a good boy. He ate a shoe
so the bio's sorry, is it
hiding behind a line you wrote in 2016
tell the people it hurt to check your profile next time, go on
that line protects you from nothing and you know it
if you don't stand by what you post don't post it
try that in a courtroom. Try it at a dinner table
you shared it, it's yours, take it home
when has anyone ever said "ah, the bio, fair enough"
pointing at a sign you hung up yourself
the bio does all the work, they should pay it
I read bios for the dog photos
it isn't a magic hat
nobody at the bus stop had read your bio
"not endorsements", so what are they? Decorations?
whoever told them that works is still charging them
you can't small-print your way out of a thing with a picture
my tattoo says the same, doesn't stop anyone

== about: bio; stance: outraged critical
(my|our) (shop|van|gate) (has|had) a sign (too|as well): "(not responsible for anything|use at own risk|mind the dog)". The dog (still bites|still bit) (people|the postman). (Think about it|Same thing), {brand}.
(next|from now on) {person} (answers|will answer) everything with "(see my bio|it's in the bio)". (Rent|Dishes|Speeding)? (Bio|See bio). (Works|It works) for {brand}.
(you|they) (wrote|put) a line (up there|under the logo) so (nobody|no one) has to (think|look) (before|when) they (press|share). (How|And how) did that go, {brand}?
(a|one) line of (small|tiny) print (against|versus) a (picture|thing) (everybody|{person}) saw. (Guess|Have a guess) which (we|people) (remember|felt), {brand}.

== part: plain; about: bio; stance: neutral
is that line new? I've never looked
does it work like that? I don't think it works like that but I teach PE
where's the bio even, on the phone? I can't find it
read it now. It does say that
mine just says "mum" so I don't know what I'm endorsing
are there cases about this? Actual legal ones?
everyone at my work has that line, I've no idea why
it says so, but does saying so do anything
who writes those? Is there a template
so a share means nothing, or it means something unless you say it doesn't?
I had to go and look. It's between a phone number and an emoji
looked up some other firms, about half have it
is it the same line on all their pages?
I'd forgotten bios existed
do people check these before they get upset? I don't
I mean, it's there. I don't know what I'm meant to do with that
first time I've read one of those from start to end
what does it cover, just shares or everything?
ok, it's in the bio. And?
somebody with a law degree, please, one line
my lad says they're worthless. My lad also says that about vegetables
is that their answer or are they just saying

== about: bio; stance: neutral
(went|I went) to (look|check): (yes|right), it's (there|in {brand}'s bio), (under|next to) (the opening hours|a phone number|the logo). (How|Quite how) that (helps|changes it) I (can't|couldn't) say.
(does|would) a line like that (hold|count) (anywhere|in real life)? (Asked|I asked) {person}, who (does|did) (contracts|conveyancing|parking law): (a shrug|"no idea"|long laugh). {brand} (must|may) know more.
(mine|my bio) (says|has said) "(tea, cats, cricket|views are my cat's|somewhere in Leeds)" for {years}. (Nobody|Not one person) ever (asked|brought it up). {brand}'s (is|gets) more (use|visitors).
(so|if I've got it right), {brand} (shares|passes on) things and the bio (says|explains) they don't (mean|back) (them|it). (Ok|Hm|Fair enough). (How|And how) would (I|anyone) (tell|know)?

== part: plain; about: bio; stance: supportive
it does say that, in fairness
they're not wrong, it's right there
every journalist has that line and nobody minds
fine, it's a bit of a lawyer thing to say, but it's true
I share things I hate all the time, that line's on mine too
not their finest answer but the bio's the bio
at least they're consistent, it's been there years
you can share a thing without loving it
somebody was told to say that. Don't blame the typist
I know what they mean even if they said it badly
it's a standard line. My old firm had it
I'd have said it nicer. Same point though
people want a share to be a marriage vow
ok it's a dry thing to say when people are upset, they'll learn
bios are how you know the rules of a page, read them
the line's there so people don't read too much into it, and look
I take it at its word, I'm simple like that
bit stiff, but they're not lying
I'd leave the bio out of it next time, otherwise fine
a share's just a share to me
they'll work out that nobody likes that answer
wrong moment to mention it, still true

== about: bio; stance: supportive
(yes|ok), pointing at a bio when people are (upset|cross) isn't (pretty|graceful|clever). It is (true|there), though, and {brand} (never|hardly) said they (loved|backed) it.
(half|most) of (the people|those) shouting at {brand} have (the same|that very) line in their own bio. I (checked|counted) ten. (Nine|Six) of them.
{person} (works|worked) on an account like that and (had|was told) to (put|add) that line. (Not their own idea|Nobody asked them). (I'd|I would) (bet|guess) it's the same at {brand}.
(tired|new) people (say|grab) the (first|nearest) thing, and {brand} (grabbed|went for) the bio. (They'll|Give them a chance to) (say|find) something (warmer|better).

== part: plain; about: repost; stance: neutral supportive
would be handy to have one line from them with it
could be somebody's first week
I've shared things upside down before now
might be they only read the headline
you press the wrong arrow and it's done, no "are you sure"
I'll wait for whoever did it to say

== part: plain; about: repost; stance: supportive
they're a decent bunch and it doesn't look like them

== part: plain; about: bio; stance: neutral supportive
it's been there as long as I've followed them
a lot of pages have that line, look around
I suppose it's meant for days like this
whoever wrote it probably copied it from somewhere
it says what it says
can't say I'd noticed, but there it is
legal made them put it, I'd guess
my old work made us all have one

== part: plain; about: bio; stance: supportive
they did warn us, in very small letters
"""
