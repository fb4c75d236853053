"""About what was taken down, and about replies that were hidden."""

SHEET = """
== part: plain; about: deletion; stance: outraged critical
I was halfway through replying to that. Halfway!
it's like watching a cat push a vase and then look at you
my screenshot has better resolution than their conscience
so it did matter then
whoever told them to delete it should give the money back
you deleted it. You can't delete my nephew's group chat
funny time to discover the bin icon
well now I HAVE to look for it
gone in the time it took me to find my glasses
ok who's got it saved, my mother wants to see
found it. [screenshot: “{deleted}”]
it's gone from your page and it's on everyone else's
taking it down didn't take it back
I'd read it by then, is the trouble
my phone remembers everything, unlike some
there's a bloke selling mugs of it already
I've seen it eleven times since it went
down, yes. Forgotten, no
more people have seen it gone than saw it there
did it go in a bin or a drawer
it lives in our family chat now
[screenshot: “{deleted}”] for those who were at work
my cousin's screenshot says “{deleted}”. She keeps everything

== part: plain; about: deletion; stance: neutral
it's not loading for me, is it gone gone?
my page says not available, could be my wifi
I never saw it and now I'll never know
what was it, roughly? Was it long?
deleted or just hidden? There's a difference I think
[unexplained] they do that, or does the app do that after so many reports
I have the first half. Someone else have the second?
when did it go? It was there ten minutes before my stop
is deleting it good? I can't work out the rules
there's a hole in the thread where it was
has it gone off the other pages as well
it comes up in search still, without the picture
the link I sent my brother goes to a grey page now
I only know it from other people being cross about it
how many saw it, do you think, before it went
did it say anything rude or just daft
I've got the picture but not the words
asking for the minutes: gone yes or no
so everyone's replying to nothing now
does anyone keep these somewhere? Like a library
I can see people answering it so I assume it was there
is the one going round the real one? There are two
someone sent me a screenshot, “{deleted}”, is that all it was?
the two going round have different fonts, one of those is fake
my phone still shows it. Should I not refresh?
missed it by a cup of tea

== about: deletion; stance: neutral
(refreshed|opened) {brand}'s page (twice|on two phones|on the work computer): (gone|not there|nothing). (Any idea|Does anyone know) (when it went|who pulled it)?
(there are|I've seen) (two|three) screenshots of {brand}'s post (going round|in my feed) and they (don't|can't both) match. (Which|Who) has the (real|first) one?
[unexplained] (is|was) it {brand} who (took|pulled) it or was it (the app|a moderator|somebody who panicked)? (I'd|You'd) (like|want) to know before (shouting|deciding).
(what|which) (bit|part) of {brand}'s post was the (problem|trouble)? I (saw|read) it (quickly|on the stairs) and now (it's gone|there's only a gap).
(can|may) a (firm|company) (just |)(take down|remove) a post (like that|when people have answered it)? (My|Our) (work|council) (isn't|is not) allowed. {brand} must be.

== part: plain; about: deletion; stance: supportive
you told them to take it down and they took it down. What's next, leave it up?
best place for it
I've deleted worse before breakfast
it's called thinking again
better gone, kids read these
they saw it was wrong, they took it off. I'd do the same
that's what the button's for
good. One thing fewer to be cross about
so it's gone, so we can all breathe
I'd sooner they pull it than argue about it for a week
leave it. It's gone. Talk to your families
quick to take it down, I'll give them that
nobody needs that on their page, themselves included
it was hurting people and now it isn't there. I call that ok
a person realised. That's all that happened
not everything's a cover up, sometimes it's shame
if they'd left it you'd be shouting about that
my mate does their phones, she says everyone wanted it gone
takes guts to bin your own post with everyone watching
ok but some of you saved it and are still showing it round, what's that for
well it was horrible. Bye to it
they're clearing up. Let them clear up

== about: deletion; stance: supportive
(I'd|I would) have (pulled|removed|taken down) it too, {brand}. (Then|Next) tell people why, (when you've|once you have) (stopped shaking|had {drink}).
(we all|everyone) (said|shouted) "take it down" (at|to) {brand}, (they|so they) (did|have). (Can|Could) (somebody|anyone) (say|write) thank you? (Thank you|I will).
(gone|it's gone), and (a good job|quite right). {brand} (isn't|aren't) (hiding|sneaking), (half|most) of this (thread|town) (saw|read) it. (Calm|Settle) down.
{person} (runs|ran) a page for the (choir|allotment|bowls club) and (deletes|bins) (things|posts) all the time. (Nobody|No one) (calls|rings) the papers. (Be fair to|Leave) {brand}.
(I don't|not sure I) (miss|need) it, {brand}. Fewer (ugly|nasty) things on (here|my phone) is (fine|a good day) by me.

== part: plain; about: hiding; stance: outraged critical
hidden. Like a toddler behind a curtain, we can see your feet
mine's been hidden and all I asked was when
what's the hidden one? I've opened it. I've heard worse at bingo
the one you hid is the one I wanted answered
the hidden folder is the best thing on this page
someone's sat there with a finger on us one by one
you can hide forty of us, there's more at home
hiding questions is how you get more questions
good to know somebody there is reading. With a broom
never been hidden before, I feel like a celebrity
so it's a chat with only the nice bits left in
I wrote mine twice now. Hide that
they've got time to hide us then
who's on hiding duty? What do they tell their kids
now I want to see every one of them
take it out of the cupboard and answer it
sweeping. That's what that is. Under a rug
I'm going to ask it again every ten minutes till you answer or block me
ask a civil question, get put in the cellar

== about: hiding; stance: outraged critical
(I count|there are) (four|nine|eleven) hidden (ones|replies) under {brand}'s post. (Every|Each) (one|single one) is (a question|somebody asking when|politer than me).
{person} asked {brand} (a simple thing|one thing|about the door) and it's (hidden|gone behind the button). (Seventy, by the way|A vicar, by the way|A librarian). (Explain|Tell me) that.
(reply to|answer) “{deleted}”, {brand}, (don't|do not) (stuff|put) it (in a drawer|down the sofa|behind a button).
(whoever|the person who) (hides|is hiding) us at {brand}: (hello|good evening|we can see you). (I'm|This is) number (nine|forty|twelve).
(opened|I've opened) the (lot|hidden ones). (Not|There isn't) (a swear word|one rude word) in (it|any). {brand}, what (were you|was anybody) (afraid|frightened) of?

== part: plain; about: hiding; stance: neutral
where do I find the hidden ones? I've only got the app from 2019
is it hidden for everybody or just me
it says "hidden by author", is that them?
hang on, can they do that? Can I do that?
could it be the swear filter? It eats the word Scunthorpe
I didn't know you could hide other people
opened one. It was about parking
is hiding the same as deleting? Asking before I get cross
seems random which ones are gone
they've hidden a spam one as well, so maybe it's a sweep
my reply's still there and it was ruder, so who knows
do they know we can open them? I don't think they know
how many is it? I can see three
some are ads for crypto, to be fair, some aren't
never noticed that little button before today
is anyone listing which ones? Might be a pattern
mine came back, so maybe it was a glitch
ok so there's a second page of replies nobody told me about
does the person get told if they're hidden?
would like to know who decides. Not angry, just nosy
there's one in there that says “{deleted}” and I can't see what's wrong with it
hidden or held back for checking? It's not the same
I tried it on my own page and now I can't unhide my aunt

== about: hiding; stance: neutral
(does|do) {brand} (usually|always) (hide|tidy) replies or (is that|did that start) today? (Never|I never) (looked|checked) (before|till now).
(one|a) hidden (reply|one) says “{deleted}”. (Is|Was) that {brand} or a (filter|robot|fat thumb)? (Could|Might) be either.
I (can|could) still (read|open) (everything|all of them) under {brand}'s post, so (hidden|it) (isn't|is not) (gone|deleted), (just|only) (moved|one tap away).
(what's|what is) the (rule|etiquette) for hiding (people|replies)? {person} (hides|hid) (everyone|me) (all the time|at Christmas). Is {brand} (different|worse)?

== part: plain; about: hiding; stance: supportive
there was some nasty stuff in there, I'd have hidden it
have you read the hidden ones? Half of them are spam
they're still there if you want them, one tap
somebody has to keep it readable
I hide my own cousin. It's healthy
they're allowed to, it's their page
you try reading nine hundred of these with a straight face
it's a filter, I'd put money on it
I hope they hide the ones going after the staff
there's a person looking after that page and they've had enough, that's all
if mine gets hidden I'll live
you can moan about it in eleven other places
some of those were about people's looks, good riddance
hiding isn't banning, they could have banned
not every reply is a jewel
they've left plenty of angry ones up, go and look
probably hit the wrong one, it's a tiny menu
I moderate a village page. You'd hide half of us by noon
one got hidden, a thousand didn't
better hidden than a row with a stranger
the rude ones bury the real questions, so fine
people put their own phone numbers in those, best hidden
bit clumsy but I get why

== about: hiding; stance: supportive
(I|we) (run|look after) a page for the (school|club|surgery). You hide (three|a few) or you (cry|give up). (Go easy on|Give a break to) {brand}.
(hidden|that one) (isn't|is not) (gone|deleted), you can (still|all) (open|read) it. {brand} (could|should) answer it (too|as well), (I'd say|granted), (and|but) that's (all|it).
(fair's|fair is) fair, {brand} (left|has left) (hundreds|most) of the (angry|cross) ones (up|where they are). I (read|scrolled) them (all|on the loo).
(one|a) hidden reply and it's (the Kremlin|a scandal|a conspiracy)? (Come off it|Oh, please). {brand} (has|have) (two people|one lad|somebody) on (that|the page), (tired|new|on crisps).

== part: plain; about: deletion; stance: neutral supportive
it's gone, for anyone still looking
gone from here at least, can't speak for the rest of the internet
maybe they'll say why, maybe they won't, I've got a lasagne on
somebody must have told them
well it's not there now

== part: plain; about: deletion; stance: supportive
that was the quickest way to stop it, I'd guess
I'm glad it isn't the first thing you see any more
one of my lot runs a page and says you take it down first and explain after

== part: plain; about: hiding; stance: neutral supportive
there's a button that shows them, bottom of the thread
could be the spam thing, mine eats birthday wishes
they might not even know it's happened
you'd be amazed what gets reported on a page like that
I opened them all and I've seen ruder at a christening
maybe it's to stop the bots, there were some odd ones
one hidden, loads left, I don't know what that tells us
not gone, only folded away

== part: plain; about: hiding; stance: neutral
is there a list of what gets you hidden, I'd like to stay in

== part: plain; about: hiding; stance: supportive
I'd hide mine if I read it back, honestly

== part: plain; about: hiding; stance: outraged critical
hid it instead of typing one line back
"""
