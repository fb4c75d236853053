"""About the same reply to all, about staff with accounts of their own, and from those whom the team answered."""

SHEET = """
== part: plain; about: copies; stance: outraged critical
I've had more personal letters from the bank
same reply, different crying person
they've got a stamp. Bang, bang, bang
you answered my question about a wheelchair with the one about parking
reply number 14 is exactly reply number 3, I've checked the commas
it even spells my problem wrong the same way
thank you for your generic concern
do they think we can't scroll
I said my dad was in hospital. "Hi there!"
I'd rather be ignored by a human
somewhere there's a spreadsheet with me in it
same sentence again. I could sing it by now
answering everybody and talking to nobody
ours came with someone else's name on it
I asked one thing, it answered a different thing to forty people
paste paste paste, is your finger all right
is there a person in there? Blink twice
they've run out of things to say and it's only one thing
even my scam texts use my name
told my mum they'd written back. Had to tell her they hadn't, really
five of us in the office got it at once, like a bingo

== about: copies; stance: outraged critical
(laid|put) (ours|four of them) side by side on the (table|bus|fridge): mine, {person}'s, (a stranger's from Hull|someone's nan's). (One|The same) (text|letter), (every|each) time, {brand}.
(told|I told) {brand} (something|a thing) I (don't tell|hadn't told) (people|anyone). (Back came|I got|What came back was) the (paragraph|card) they (gave|sent) (a man about a bin|everybody|a pizza shop).
(if|when) I (say|paste) the same (thing|sentence) to (every|each) (customer|patient|child) I (get a talking-to|am moved to filing). (What|So what) does {brand} get?
(change|swap) (a word|one word|the hello) (now and then|between us), {brand}. (Just|Only) so (I|we) (can|could) (pretend|believe) (somebody|you) (looked|read it).

== part: plain; about: copies; stance: neutral
mine's the same as hers, is that how it works
I got that reply too, I only said hello
is it an auto thing? It came in one second
same text on the other app, for what it's worth
they must be getting a lot, I suppose
so everybody gets that one first?
I don't mind, I just want to know if there's another one after it
has anyone had a different one? Mine says the same as all these
it does answer my question, weirdly. Not his though
copied, but the link works
I compared, it's word for word. Not complaining, just reporting
is there a way to get past that reply to a person
it's the third time I've read it and I wasn't even asking
maybe they'll write properly later
how many are they answering? I lost count at thirty
I thought it was written to me and then I scrolled down
does that mean they've seen it or a machine has?
my reply had a full stop extra, so perhaps a person
could be worse, could be nothing
when I worked in a call centre we had six of those, lettered
is it the same in French, does anyone know? Asking for work
ok so it's a form reply. Noted
anyone tried writing back to it?
I showed my daughter, she said "that's a macro, mum"

== about: copies; stance: neutral
(I've|we've) got (the same|an identical) (reply|message) (here|at our end), me, {person} and (a lad|somebody) from (Hull|the next town|two doors down). (Is|Was) {brand} (reading from|working through) a list?
(that|the) (reply|text) from {brand} (covers|answers) (half|some) of what I (asked|wrote). (Do|Should) I (write|ask) again or (wait|is that it)?
(fine|no problem), {brand}, (I know it's busy|busy day), but is there (a|one) (address|number|person) for (things|questions) that (aren't|are not) in (it|the standard one)?
(funny|odd): {person} asked (about|something about) (Tuesday|a coat|the lift), I asked about (my card|a ramp|a date), (same|one) (answer|reply) to (both|us two). (Does|Did) it (fit|suit) (either|anyone)?

== part: plain; about: copies; stance: supportive
there's nine hundred of us and about three of them
they wrote back, I don't care if it's the same as yours
I'd copy and paste too, my wrists aren't what they were
everyone asked the same thing, everyone got the same answer
it had the info in it, I'm happy
you want a poem each?
they're getting round to everybody, that's nice actually
same words, still true
quick and the same beats slow and personal, for me
I got mine in two minutes. Two!
consistent, I call that. Imagine if they'd told us all something different
at least it's one story for everyone
some of you wrote the same complaint word for word as well
the poor person typing that all day
it was friendly enough the first time and it's friendly enough the ninth
better a copied answer than a made-up one
I rang after and got a person, she was lovely
they're not ignoring anyone, look at the list
it's a standard reply because it's a standard question
I've had standard replies from my own brother
give them a breather and they'll do proper ones
mine said to ring and I rang and it was fine
it's manners, not magic
pasted or not it got my mum sorted

== about: copies; stance: supportive
(count|have you counted) how many {brand} has (answered|written to) (today|in {spell}): I (got|made it) (ninety|two hundred|sixty) and (gave up|my tea went cold). (Same|One) text, (who|nobody) (cares|dies).
(mine|my reply) was the (standard|same) one and it (said|had) (where to ring|what to do|who to ask). (Did|I did) that. (Sorted|Done in ten minutes|They were nice), {brand}.
I (did|worked on) a (help desk|phone line) for {years}. You (paste|send) the (same one|basics) (first|so nobody waits), then you (sit down|go) with the (hard|sad) ones. {brand} (will|may) (too|get there).

== part: plain; about: personal; stance: outraged critical
does HR know about this account
log off, mate, you're making it worse
your name's on that. Your actual name
so that's what they say in the kitchen
I'd be careful who I called names with a work lanyard in my photo
speak for yourself. You just did
they'll have you in the office tomorrow and you'll have earned it
that isn't helping anyone you work with
ok so one of them talks. And says THAT
private account, public mouth
I don't care that it's your day off
one of yours is in the replies picking fights
you can't answer for them and be one of them and not be them
whose side are you on, apart from payroll's
did nobody tell the staff to sit on their hands tonight
you posted that and you've customers to face in the morning
that was written on an empty stomach, I hope
we can see where you work, love
take it down and go for a walk
it's always the ones with the company logo as their cover photo
[unanswered] so the official page says nothing and Darren says that
my boss would've rung me by now

== about: personal; stance: outraged critical
(clicked|I clicked) on the (name|photo|profile): (works|it says works) at {brand}, (likes|loves) (dogs|trail running|craft beer). (And|Then) (posts|writes) that. (Shame about the|Poor) (dog|dogs).
(someone|somebody) at {brand} (thinks|reckons) (we're|people are) (daft|the problem|making it up) and (says|types) so under their own name. (Bold|At least it's honest|Well, thanks).
(if|when) (I|anyone here) (posted|wrote) that about (my|our) (patients|pupils|customers) I'd be (out|home) by {weekday}. {brand}, (is that allowed|what's your rule|your turn)?

== part: plain; about: personal; stance: neutral
is that a real employee or someone pretending
are they allowed to post about it? I wouldn't be
it says "views my own", so I suppose that's that
who is this? Should I know them
are they speaking for the firm or having a moment
I can't tell if that's brave or unwise
did anyone ask them to say that?
looks like a real person, there are holiday photos from 2015
what department's that? Does it matter?
hard to know how much they know
can we not all message them at once, they've got about forty followers
my mate works there and says he doesn't know them. It's a big place
fair enough, but is it official?
there's another one from there saying the opposite
interesting to hear one of them, whatever it is
do you get in trouble for that? I'd get in trouble
is it the same one who posted earlier
it's their own account, it's their own time, I think
I read it as a tired person typing
not sure a firm's account and a person's account are the same thing
somebody's off script
maybe they just wanted to say it to someone

== about: personal; stance: neutral
(looked|had a look) at the account: (works|worked) at {brand}, (posts|mostly posts) about (sourdough|a spaniel|Sheffield). (Real|Seems real). (Speaks|Talks) for themselves, (I'd say|I assume).
(does|do) {brand} (know|mind) when (staff|people) (post|talk) like that? (Ours|My lot) (signed|had to sign) a (thing|paper). (Genuine|Real) question.
(two|three) people from {brand} in (this|my) (thread|feed) now, (own|private) accounts, (saying|with) (different|opposite) things. (Which|Who) do I (listen to|believe)?

== part: plain; about: personal; stance: supportive
good for them, that took something
a person, at last
leave that one alone, they only work there
nice to hear from someone with a name
I'd rather read that than any press office
they didn't have to say a thing and they did
please don't go digging through their photos
that's somebody's kid, be kind
I've worked places like that. You want to shout and you can't
bless them, on their day off as well
hope the boss is decent about it
they're allowed to be upset, it's their workplace
that sounded like the truth to me
be gentle, they've got a shift tomorrow
more of that, less of the logo
whoever that is, I'd have them on my team
one honest person and you lot go for the throat
you can tell they care about the place
it's not their fault and they're the one saying sorry
my daughter has a job like that, please think
brave of them. I'd have kept my head down
I hope someone's buying them a drink tonight
they said it better than the ones with the title

== about: personal; stance: supportive
(that's|there's) (a|one) (person|human) from {brand} with (more|twice the) (nerve|spine) than (a boardroom|most of us). (Leave them alone|Let them be|Let them sleep). (I mean it|Please).
(I'd|I would) (shake|want to shake) that (person|one)'s hand. (Own|Under their own) name, (own|on their own) (time|phone), and (still|yet) (polite|fair) about {brand}.
{person} (works|is) (behind a counter|on a desk|in a depot) (too|as well) and wouldn't dare. (Be|So be) (decent|kind) to the {brand} one, they didn't (choose|do) this.

== part: plain; about: answered; stance: outraged
thanks but I wasn't asking how sorry you are that I'm upset
you found me quickly enough now
that's a reply shaped like a reply
no. I asked who and you told me how you feel
my mum's still stood there, is the thing
don't thank me for my patience, I never gave you any
you used my name three times in two lines, who taught you that
I don't want to "reach out", I want it sorted
lovely. And the answer?
so you can type. Now do the other bit
you've answered the easy half of my sentence
that took you long enough to write nothing
read it to my husband, he just shook his head
I asked in public and you want me in private. No
nice try
you've made me crosser. I didn't think there was room
is this you or a machine? I can't tell and that's bad either way
I know you're only the one typing. Tell the one who isn't
you're sorry I feel that way? I feel that way because of you
go back and read what I wrote. I'll wait
too late for me, but answer her underneath
you answered the bloke with the blue tick first, I saw
I'm not a ticket
thank you for nothing, politely

== part: plain; about: answered; stance: critical
appreciate you coming back. You left out the when
right, that's one of my two questions
ok thanks. My sister had a different answer off you though
so I should wait. How long's waiting?
fine, thanks, but could a person with a name ring me
I'll believe it when the postman brings it
thanks. Could you say that where everyone can see it
that's kinder than I expected and emptier too
well, it's a reply. I had nine quid on you not
you've answered, so I'll say thank you. Now the rest
all right. I'm holding you to the second line
I get that it's not you personally. Who is it, personally?
hm, thanks. It doesn't change my mind, it slows me down a bit
is that a yes? I'd like it to be a yes
ok. I'd rather have had that without asking
thank you, I've saved that in case I need it
good that you answered. Do him above me next, he's worse off
that helps a bit. A bit
you didn't mention the bit I was worried about
noted with thanks and one raised eyebrow
and what do I tell my mum, who doesn't do links
so it's with somebody. Which somebody

== part: plain; about: answered; stance: neutral
oh, hello. Ok thanks
fair enough, thanks for telling me
thank you, I'll have a read when I'm off shift
got it. Ta
didn't think anyone was reading, good to know
ok, I'll keep an eye out then
that's clear, thanks
right you are
thanks. Is that the same for my neighbour?
cool, will do that tonight
ah ok, I'd got the wrong end of it then
thanks for the quick reply, I've nothing to add
understood, I think. I'll shout if not
ok. I was half joking but thanks
that answers it, cheers
alright. And is it the same number as before?
good to know, passing it on
thanks, will wait and see
I only asked out of curiosity but thank you
sure, I'll message when I find the receipt
ok then. Have a good evening, I guess
seen, thanks

== part: plain; about: answered; stance: supportive
oh that's nice of you, thanks
you're a star, whoever you are
that was quick! Bless
lovely, I'll tell my mum
see, you ask and you get an answer. Thank you
thanks, and look after yourself tonight
that's really put my mind at rest
ok I take it back, you're all right
someone give this person a raise
thank you for being human about it
perfect. Off you go, there's a queue
aw, cheers. Didn't expect that
thanks for the honest answer, I'd guessed as much
you've got enough on, thank you for bothering with mine
kind of you. I'll stop worrying now
that's all I was after. Hope your day gets better
brilliant, thanks. Go and eat something
made me smile on a rubbish day
told my wife, she says thank you as well
I'm easy to please today, that did it
cheers love
well I'm impressed, and I'm hard work
thanks for not sending me a link

== part: plain; about: copies; stance: neutral supportive
they're doing them in batches, I think
mine came at the same second as hers
it's the short version for now I suppose
probably one lad and a keyboard shortcut
same text, but they did reply to everybody

== part: plain; about: copies; stance: supportive
I got the copy and then a proper one an hour on, hang on in there
you'd want six hands for it

== part: plain; about: personal; stance: outraged critical
ring your union before you ring anyone else, but take that down
I hope your mum reads that
five minutes with your own thoughts and you typed them
now you've got your name in it as well

== part: plain; about: personal; stance: neutral supportive
they're one person, remember, not a head office
don't all pile in on one account
I'd want a friend to take the phone off them now
it's not official, it's somebody's evening
I'd not hold the firm to what one person types
they work there, they don't run it
might be sorry about it by breakfast, might not

== part: plain; about: answered; stance: outraged critical
that's the nice version of "go away"
I've had that sentence from you before, with a different name under it
so I'm to be grateful I got a reply
right. And him? And her? And the rest of us?
you wrote back to me and it still isn't fixed
ok but I can't tell my boss "they were nice about it"

== part: plain; about: answered; stance: neutral supportive
oh! Thanks. I'd forgotten I asked
that was quick, thank you
ok, thank you, that's one worry less
right, thanks for explaining
much obliged
thanks, I'll tell the others

== part: plain; about: answered; stance: supportive
thank you for taking the trouble
"""
