"""In one breath, as most people post: no opener, no scene, no joke. They fit every crisis."""

SHEET = """
== part: plain; stance: outraged; arousal: hot
how did this get past anybody
unbelievable. (just |really |)unbelievable.
what is WRONG with (them|these people|you)
I am shaking. (Actually|Properly) shaking.
cancelled.
sack (whoever did this|the lot|everyone in that meeting).
I've read it three times and it gets worse (each|every) time.
disgusting behaviour.
nope. Done. (Card's|Account's|That's me) gone.
get in the bin
oh they can (do one|jog on|get lost)
no. No no no. (NO|Absolutely not|No).
who (the hell|on earth) signs off on this??
!FIX IT
my hands are actually cold, I'm that (angry|cross).
you had ONE (job|thing to do)
screaming into (a|this) cushion
so that's it then, we're (nothing|numbers|an inconvenience) to them
burn it down (and start again|)
everyone involved should be (ashamed|unemployable|made to read these replies).
absolutely livid and I'm usually (asleep by now|the calm one).
I hope it's all over the (front pages|six o'clock news) tomorrow
!EVERY. SINGLE. TIME.
I was going to have a nice (evening|day off). (Cheers|Thanks).
and people PAY for this
you people make me (sick|so tired)
we're (all |)supposed to just scroll past this? (No chance|No).
that's my mum they're (talking about|doing this to). My MUM.
crying at (my desk|the bus stop), thanks for that

== part: plain; stance: outraged; arousal: hot; heat: 1
what the actual
absolute clowns.
spineless. All of them.
complete and utter cowards (from top to bottom|)
[spoken] they can stick their statement (sideways|where it fits)
how thick do you have to be

== part: plain; stance: outraged; arousal: cool
I don't have words. (I've tried|There aren't any).
left them today. Should've done it (years ago|in spring).
not angry any more, just (done|finished|tired).
this one (hurts|stings), I won't lie.
I used to work (with|alongside) people like that. It never (changes|gets better).
I keep thinking about the people this (happened|was done) to.
remember this next time they send you a (birthday email|friendly leaflet).
somebody decided. (That's what I can't get past|A person with a salary decided).
my dad's gone quiet. He never goes quiet.
closed the account on (the train|my break). They asked why in a (drop-down|box of forty characters).
I'll say it once and then I'm off: shame on you.
it's not a mistake if it's (how you are|what you do every time)
I'd like my (loyalty|fifteen years|money) back please.
and nobody will lose a penny over it, you'll see
I wrote a long thing and deleted it. They're not worth (it|the battery).
some of us have (to live with|to explain) this tomorrow
I believed them. More fool me.
this is who they are. (This is who they always were|Believe them).
I feel a bit sick, actually.
[unanswered] that silence afterwards. That's what I'll remember.

== part: plain; stance: critical; arousal: hot
[unanswered] is anyone (actually |)running that account
[unexplained] so... are we getting an explanation or (what|not)
answer. the. question.
[unanswered] why has nobody (said anything|answered this) yet
pick up the phone!!
[60] an HOUR. I've been watching this for an hour
how was this ever a good idea
it's not even hard?? just (say what happened|tell us|own it)
did nobody think "hm, (maybe not|let's ask someone)"
[unanswered] the replies are on fire and they're (posting nothing|asleep|out for a sandwich)
ok but WHO
you can't be serious with this
genuinely how do you mess this up
[unanswered] hello?? (anyone|is this thing on|knock knock)
!this is embarrassing. For you. Not for us.
someone's having a bad day at the office and for once it (isn't|is not) me
so nobody checked. (Right|Great|Wonderful|Cool cool cool).
be quicker. be honest. (that's the whole job|it's two things)
don't tell me you're "aware". I'm aware. We're ALL aware
refreshing this page like it's (concert tickets|exam results)

== part: plain; stance: critical; arousal: cool
poor. Really poor.
not a great look, is it.
expected better (tbh|to be honest|if I'm honest).
well that was avoidable.
and that's how you lose me after all this time.
what strikes me is how long nobody noticed.
I'd still like to know who decided.
someone there knew. Someone always knows.
could've been sorted in five minutes (by anybody|at the start).
they'll wait till the weekend and hope. They always do.
I'm not cancelling. I'm just (thinking about it|looking at prices).
[unanswered] it's the not answering I can't stand
[unapologised] just say you got it wrong. (That's it. That's the post|We'd be done by now).
[unanswered] I run a (café|small shop) with two staff and we'd have (dealt with|answered) this by now
hm. No. That doesn't add up.
[spoken] two different answers from two different people, so (which is it|that's reassuring)
the bit that worries me is what else we don't know
so who do we actually complain to
not the worst thing they've done, just the one people saw
my (sister|colleague) warned me off them in 2019. I owe her (a drink|an apology).
[unanswered] I don't even care about the thing itself now, I care that nobody's (talking|answering)
[spoken] would it kill them to use a (normal|plain) sentence
noted. (And filed|And not forgotten).
for a company this size that's just lazy
you'd get a written warning for this (where I work|at our place)
I keep giving them the benefit of the doubt and they keep (spending it|using it up)
there'll be a form to fill in. There's always a form.
[spoken] I've had better answers from a parking meter
disappointed. That's all, just disappointed.

== part: plain; stance: neutral
what's going on
can someone (explain|catch me up), I've been (in meetings|in the garden|down a tunnel)
what did I miss
is this real?
source?
wait what
hm
so is that confirmed or just (people talking|the internet)
I've got nothing to add, I just want to see how it ends
who are these people and why is it all over my timeline
has anyone actually rung them?
is this the same thing as (yesterday|last week) or a new thing
both sides seem very sure of themselves
not following this closely but wow, the replies
genuinely can't tell if this is a big deal
is there a (short|plain) version
I'm in two minds.
anyone here actually a customer?
ok I've now read the original and it's (different from|not quite) what people say
what do they even do (these days|again)
reading the comments so you don't have to. Don't.
my feed is 90% this and 10% (a man restoring a lawnmower|somebody's wedding)
will come back to this when there's news
well, that escalated
a lot of heat, not much (light|information)
[unanswered] I'd want to hear it from them first.
is it (always|usually) this busy on here
bookmarking, will read when the kids are down
does this affect (anyone|people) outside the UK?
which one's the original post? I only see screenshots
sitting this one out
I have no dog in this fight. I do have a dog. He's asleep
[unanswered] is anyone going to say something official or is this it
oh I thought that was a parody account

== part: plain; stance: supportive
leave them alone.
bit of perspective, please.
I've only ever had good service from them. (Sorry|There, I said it).
people make mistakes.
give them five minutes!
everyone's so angry on here. Have a biscuit.
they'll sort it. They sorted mine.
I feel for whoever's on shift (tonight|right now).
nobody died (though|), did they
be kind to the person reading these. They didn't do it.
I'm sticking with them (fwiw|for what that's worth).
wasn't ideal but I've seen far worse handled far worse
the pile-on is worse than the thing (now|by now)
my brother drives for them. He's a good man. That's all.
look, they'll learn. (We've all had to|I did).
don't love it, but I'm not throwing things either
they were lovely to my nan and I don't forget that
some of you have never had a bad day at work and it shows
[unanswered] let them speak, then shout
it's one day. One.
still using them. (No regrets so far|Can't complain).
proud of my mates there keeping their cool (today|)
hope the staff get a (drink|lie-in) after this

== part: plain; stance: outraged critical; voice: joker
my toddler has better damage control and he eats crayons
tomorrow's training course is going to be (awkward|long)
somewhere an intern has just learned what "escalate" means
give me the login. I've got a free afternoon and no shame
if I read "we take this seriously" once more I'm having a drink
in their defence, I've run out of things to put here
I've seen wheelie bins with better reflexes
plot of a film I'd turn off after ten minutes

== part: plain; stance: neutral supportive; voice: joker
I came here for bus times
popcorn's in the microwave
is it too late to pretend I was never a customer, asking for me

== part: plain; stance: outraged critical; voice: parent
try explaining this one at the school gate
my eight-year-old asked me what's wrong with them. I said eat your peas
no energy left for this, I've done (three|two) packed lunches and a (nit|nativity) letter

== part: plain; stance: outraged critical neutral; voice: troll
lol
lmao (even|they're cooked|imagine)
this is the best thing to happen all week
you love to see it
keep posting (please|), I've got popcorn
cope
and you all still pay them
called it in (2018|March), nobody listened
next year they'll win an award for it
skill issue

== part: plain; stance: outraged critical; voice: activist
we keep the receipts. Literally, there's a folder.
this is what we've been saying for two years
ask them for numbers. They never bring numbers.
[spoken] a statement isn't a policy.
who was in the room? Not us.

== part: plain; stance: critical neutral; voice: expert
this is covered on day one of any course. Day one.
what you say in the first hour is what they print. Nobody believes it until it happens to them
[spoken] two things can be true: bad call, and worse follow-up
I'd want dates before I'd want adjectives

== part: plain; stance: outraged critical; voice: ranter
and don't get me started on the app
I have been on to them since MARCH. March!
I've got a whole folder on this lot. A FOLDER
they've got form for this. Go and look. I'll wait

== part: plain; voice: employee; stance: critical neutral
can't say much. It's (been a day|not nice in here today).
we found out when you did, if that helps
please don't shout at the people on the phones. Please.

== part: plain; voice: loyalist; stance: supportive neutral
still here. Still happy. Sue me.
I remember when they were one shop and a van
they wrote to my wife by hand when her dad died. I don't forget that

== part: plain; kind: quote; stance: outraged critical
this.
look at this (though|)
saving this before it (goes|disappears)
read this one (slowly|twice)
case in point.
and another one
exactly what I've been trying to say
somebody at head office should be made to read this aloud

== part: plain; kind: quote; stance: neutral
anyone know more about this?
this is the bit I don't get
huh, hadn't seen this side of it

== part: plain; kind: quote; stance: supportive
a bit much, this
not everyone agrees with this, just saying
"""
