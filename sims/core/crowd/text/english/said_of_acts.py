"""In one breath, about what was done since: the last event, the team's words, a deletion, a promise, silence and the rest."""

SHEET = """
== part: plain; about: inject; stance: outraged critical
oh it gets worse
and there it is.
and now this. (Brilliant|Great|Super).
every time I look there's a new one
so that wasn't all. Of course that wasn't all
I'd only just calmed down
what else haven't they told us
right, this changes things

== part: plain; about: inject; stance: neutral supportive
wait, is this new?
has that been checked by anyone
hang on, one thing at a time
is this part of it or something separate
ok, that's news to me
I'd be careful with that one until somebody confirms it

== part: plain; about: statement; stance: outraged
that's it?? That's what we get?
too little, too late.
words.
[30] they had all that time and wrote THAT
no. Try again.
[unexplained] not one straight sentence in it
translation: (please stop|we got caught|go away)
[nonapology] I've read it twice and I still don't know what they're sorry for
[unexplained] so no answer then. Just (weather|noises|a paragraph).
you've made it worse, well done
my lawyer friend is laughing at this
pathetic response. Next.

== part: plain; about: statement; stance: critical
ok. And what happens now?
[unexplained] it's a start. It's not an answer.
who wrote this, a toaster?
[unexplained] doesn't say who or when. I looked.
[unexplained] half an answer to a question I didn't ask
would've been fine at the start
nice words. Let's see.
[unexplained] needs a date. Everything needs a date.
[unexplained] right words, wrong order, no details
I'll believe it when something's different
a person would have put that differently

== part: plain; about: statement; stance: neutral
well, that's something I suppose
they've put something out, if anyone's still looking for it
is that everything or is there more coming
I can't tell whether that's a yes
ok so they have replied now

== part: plain; about: statement; stance: supportive
fair enough.
[apologised] good. That's all I wanted to hear.
that can't have been easy to write. Credit for that
thank you. Plain and simple
alright, that was decent
[apologised] see, was that so hard? (Thank you|Good).
sounds like a person wrote it, which is nice
[apologised] accepted, from me anyway

== part: plain; about: deletion; stance: outraged critical
[unexplained] did they just DELETE it
screenshots last for ever, lads
bit late for that, I have the screenshot
deleting it is basically a confession
gone! Like it never happened! Except we all saw it and took screenshots
[unexplained] deleted, no explanation, nothing. Classy.
the internet doesn't have an undo button
and poof
went to show my (wife|mum|mate) and it's gone. What are they scared of
you can delete it, you can't delete that I read it
[unexplained] why take it down without saying why?
six thousand people saw that. You can't put it back in the tube
[unanswered] oh so NOW someone's awake over there
deleted. The oldest trick there is and it has never worked
it's on four other accounts already
[unexplained] that answers my question, then
bet the person who deleted it feels (great|very clever) right now
had the page open in another tab. It's still there. I'll leave it open
half the replies are gone as well, including mine
[unanswered] quicker at deleting than at answering
[unexplained] ok so we're doing the deleting thing
you don't get to just tidy that away
look up what happens when you try to hide something on here. Look it up

== part: plain; about: deletion; stance: neutral
was it deleted or am I looking in the wrong place
what did it say? It's gone now
anyone got a screenshot
it was there when I got on the bus
[unexplained] did they take it down or did the site?
[unexplained] is there a word on why it went?

== part: plain; about: deletion; stance: supportive
they took it down. Isn't that what people asked for
good that it's gone
down is better than up, no?
[unexplained] give them a minute to say why they took it down

== part: plain; about: hiding; stance: outraged critical
why is that reply hidden? It was a question
open the hidden ones, they're better than the rest
you can hide mine too while you're at it
hiding people now, are we
that wasn't rude. That was polite. And it's hidden
tidying up, are we? At a time like this

== part: plain; about: hiding; stance: neutral supportive
some replies are hidden, is that them or the app?
you can still open the hidden ones, by the way
everybody hides a few, to be fair

== part: plain; about: promise; stance: outraged critical
that time has been and gone
so much for that then
tick tock
they can't even keep an appointment with themselves
still waiting. You said. You SAID.
promised an update. Have an update: there isn't one

== part: plain; about: promise; stance: neutral supportive
wasn't there supposed to be an update by now
running a bit late I suppose

== part: plain; about: silence; stance: outraged critical
[unanswered] nothing. Still nothing.
[unanswered] crickets.
are they hoping we'll get bored?
[unanswered] say something. Anything.
it's gone very quiet over there
the silence is deafening
[unanswered] they can post adverts at 7am but not this
hello? Hello?
[unanswered] still no word from them and it's all anybody's talking about

== part: plain; about: silence; stance: neutral supportive
[unanswered] have they said anything yet? Can't find it
no news is... I don't know what it is actually
probably in a meeting. Probably several

== part: plain; about: repost; stance: outraged critical
[unapologised] so you agree with it then? Just checking
why would you share that
reposted it. No comment. Just... there it is
[unapologised] do you endorse this, yes or no
what are you trying to tell us with that

== part: plain; about: repost; stance: neutral supportive
was that repost meant for another account
could be a slip of the thumb tbf

== part: plain; about: bio; stance: outraged critical
oh it's in the BIO, everyone go home
that's not how it works. That has never been how it works
nobody reads the bio
"not endorsements", sure

== part: plain; about: bio; stance: neutral supportive
does putting that in your bio actually do anything? Asking seriously
every account has that line, doesn't it

== part: plain; about: copies; stance: outraged critical
copy. paste. copy. paste.
I got that one as well
same reply to everyone. We can see each other, you know
at least change the name
is this a bot

== part: plain; about: copies; stance: neutral supportive
they've sent me the same, must be busy
same text as the one above, no?

== part: plain; about: personal; stance: outraged critical
does your boss know you're posting this
imagine typing that with your own name on it
so that's what they say when the logo's off

== part: plain; about: personal; stance: neutral supportive
leave her alone, she's entitled to an opinion
is that someone who works there?
brave to say it under your own name

== part: plain; about: answered; stance: outraged
that's not what I asked.
don't "hi" me
you answered. You didn't answer the question.
so you do read these

== part: plain; about: answered; stance: critical
thanks for replying. Doesn't solve it, but thanks
ok. And when?
appreciate that. Still stuck though
better than silence I suppose

== part: plain; about: answered; stance: neutral
ok, thanks for getting back to me
didn't expect a reply, thanks
right, understood. I'll wait

== part: plain; about: answered; stance: supportive
oh that's kind, thank you
thank you! That's all I needed
cheers, appreciate you answering
now that's what I call quick. Thanks
"""
