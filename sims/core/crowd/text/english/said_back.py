"""What people answer each other: it takes up the attitude of whom it answers, or that they were beside the point."""

SHEET = """
== part: answer; to: outraged critical; stance: outraged
this. All of this.
couldn't have put it better
same here. Word for word.
I'm with you. Left (last week|just now|before you asked).
and they'll say they "value your feedback"
say it louder
they did the same to us in (spring|2022|October)
you're not the only one. (There are loads of us|Look at these replies).
my thoughts exactly, with more swearing
(sorry|so sorry) you had that. I had it too.
mine still isn't sorted either
exactly and nobody will (ever |)answer for it
yes!! thank you
write to your MP. I did, took four minutes
they won't read it but I did, and you're right
and it's only (half time|the first chapter)

== part: answer; to: outraged critical; stance: critical
you're not wrong.
fair point.
[unanswered] yep. Asked them the same earlier, nothing
did they ever get back to you?
[unanswered] same (question|boat) here, no reply so far
I wouldn't go that far but yes, poor
that's the bit that gets me as well
[unanswered] good luck getting an answer
wouldn't hold your breath
how long have you been waiting? I'm on day nine
sadly yes
ha, true. Sad but true
I'd add the hold music to your list
they told my sister something completely different
did you keep the email? Keep the email.
agree, though I'd blame the bosses, not the poor sod on the account

== part: answer; to: outraged critical; stance: neutral
is that what happened or what people say happened?
where did you see that?
how do you know though
might be right, might not. I'd wait
sorry that happened to you
hadn't thought of it like that
what did they say when you asked?
when was this?
not sure that's fair but I can see why you're cross
do you mean today's or the one from before
can I ask what you'd want them to do?
are you ok? That sounded rough
I had the opposite, oddly

== part: answer; to: outraged critical; stance: supportive
bit harsh.
that's not my experience at all
I don't think that's true though?
come on, it's one mistake
you don't know that.
easy. There's a person on the other end of this
they've been fine with us, just to balance it out
[unanswered] let them answer first, eh?
I get that you're cross but the staff didn't do this
hard disagree, sorry
what would you have done, honestly?
give over
you've clearly never run one of these accounts. It's no picnic

== part: answer; to: asking; stance: outraged
[unanswered] short version: they messed up and they're hiding
go and look at it, then tell me you're neutral
it's exactly as bad as people say
it's real. I wish it wasn't
[unanswered] yes. And then they did nothing about it.
scroll up. All the way up. Then come back (angry|and we'll talk).

== part: answer; to: asking; stance: critical
from what I can tell, yes
[unanswered] they haven't said. That's sort of the problem
[unexplained] nobody knows because they won't tell us
scroll up a bit, someone posted the whole thing
[unanswered] no reply so far as I can see
[unexplained] depends who you ask. They're not saying
(asked|rang) them that. I'm still (on hold|waiting|none the wiser)
[unexplained] good question. Wrong century to expect an answer

== part: answer; to: asking; stance: neutral
same question here
following, in case somebody answers
I asked that too. Got (nowhere|a joke and a lecture).
no idea, sorry
I only know what's on here
let me know if you find out
wondering that myself
my (neighbour|sister) says yes, my (colleague|brother) says no, so

== part: answer; to: asking; stance: supportive
[unanswered] I'd wait for them to answer, personally
[spoken] I think they said they're looking into it
finally someone asking instead of shouting
ring them, honestly, they were quick with me
try the help page, it was up to date when I looked

== part: answer; to: neutral; stance: outraged
there's nothing to wait for. We all saw it
must be nice, being neutral
wait for what? (More|A worse one)?
you'd think differently if it was your (mum|kid|job)

== part: answer; to: neutral; stance: critical
you and me both
[20] it's been going a good while
give it an hour, there'll be another one
don't envy you catching up
welcome to the thread, bring a chair

== part: answer; to: neutral; stance: neutral
think so? Not sure
same, I'm just reading
me too, for what it's worth
fence is quite comfy (up here|)

== part: answer; to: neutral; stance: supportive
it's being blown up a bit, in my view
sensible. (More of this please|Nobody else is).
a calm person! On here!
agree. I'd sleep on it

== part: answer; to: supportive; stance: outraged
how can you defend this
do you work for them?
read it again. Slowly.
glad it worked out for you. It didn't for us
"mistakes". It's always "mistakes"
easy to say when it isn't you
tell that to the people it happened to
no. Being nice about it is how we got here

== part: answer; to: supportive; stance: critical
nice that you had a good time. Some of us didn't
being patient is fine. I've been patient since spring
[unexplained] you can like them and still want an answer
sure, but they could just say so?
wouldn't call it one mistake
the staff are lovely. It's not about the staff
[unapologised] I'd agree if they'd said sorry

== part: answer; to: supportive; stance: neutral
fair. I've not had much to do with them
[unanswered] maybe. I'd still like to hear it from them
you might be right, we'll see
refreshing to read, whether or not it's true
are you a customer or on the staff? Genuinely asking

== part: answer; to: supportive; stance: supportive
thank you, was beginning to think it was just me
same, never a problem
well said
agreed. Bit of calm at last
yes. My daughter works there, she's had a horrible day
there are a few of us, just quieter

== part: answer; to: outraged critical neutral asking supportive; voice: troll; stance: outraged critical neutral
(who|nobody) asked
ok (grandad|boss|captain)
touch grass
didn't read, you're welcome
so brave
sounds like a you problem
calm down it's a (company|logo)

== part: answer; to: outraged critical neutral asking supportive; voice: joker; stance: outraged critical neutral
put that on a mug and I'll buy two
sir this is a bus stop
I'd vote for you
this is the best thing I've read (today|since the horoscope)
framing this
my horoscope said I'd meet someone cross

== part: answer; to: outraged critical neutral asking; voice: journalist
hi, reporter here. Could I ask you about this? DMs open.
were you there yourself? We'd like to talk to people who were
do you still have that in writing? I'd be interested to see it

== part: answer; to: outraged critical; voice: employee; stance: neutral supportive critical
I work there and I'm sorry. That's me, not the company
I'm on the desk tomorrow. Come and find me and I'll try
that shouldn't have happened to you

== part: answer; to: outraged critical neutral asking supportive; voice: expert; stance: critical neutral
small correction, though your point stands
half right. The other half takes a longer post than this
do you have a date for that? It matters

== part: answer; to: beside
wrong thread, I think
no idea, sorry!
ha, same
not the place, but good luck
everyone's cross and you're over here like this. Love it
I was wondering that too
best post in here, honestly
thank you, I needed a break from the rest of it
sorry, what?
you've made my day, carry on
this is the content I came for
ok but now I want to know as well
I think you're lost, friend
we've all been there
my mother has one exactly like that
nobody tell the others, they'll want to fight about it
I'd start a new thread for that
glad somebody's having a normal day
did you find out in the end?
keep us posted

== part: answer; to: beside; stance: outraged critical
not now, Derek
can we stay on the subject? People are hurt here
mate. Read the room
you've picked your moment
trust you. And yes, mine too
some of us are trying to be angry here
"""
