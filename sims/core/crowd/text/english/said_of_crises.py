"""In one breath, about what each kind of crisis is about."""

SHEET = """
== part: plain; crisis: repost_endorsement; stance: outraged; share: 2
a joke about someone in a wheelchair. In 2020-whatever. From a company.
she could be my sister. That's a person in that clip
they thought it was FUNNY
who watches that and thinks "share"
laughed at on the bus, now laughed at by the bus people
I use a chair. I've been that clip. It isn't funny from down here.
so my son's disability is a bit of Tuesday content now
punching down with a marketing budget
you don't accidentally press share. There's a second button. I checked

== part: plain; crisis: repost_endorsement; stance: critical; share: 2
a repost with no comment means you agree. Everyone knows that
did anybody watch it to the end before sharing?
[up] why is that even on their page
[unapologised] whoever shared that, is it a yes or a no? Do you agree with it?
nothing underneath it. Not even an emoji. Just the clip
I follow them for delays, not for this
thirty seconds of video and nobody got to second twelve
"reposts aren't endorsements" only works if you're a bloke with a cat picture
[up] so is it still up? Someone told me it's still up

== part: plain; crisis: repost_endorsement; stance: neutral; share: 2
which clip is it? Everyone's talking about a clip and nobody links it
is the woman in the video ok? Has anyone asked her
could have been an accident, could have been someone's idea of humour
did they share it or did they like it? Different thing
I watched it without sound, is it worse with sound?

== part: plain; crisis: repost_endorsement; stance: supportive; share: 2
I bet somebody's thumb slipped and they're in bits about it
they put a ramp in at our stop last year and nobody clapped
probably never watched it to the end. Daft, not wicked

== part: plain; crisis: ceo_comment; stance: outraged; share: 2
say that to my face at 4am.
my wife's on nights tonight. She heard it in the car park before her shift.
I've done nights for eleven years. Lazy, am I
he'd last an hour. An HOUR.
ambition?? I've got a degree and two jobs
people clapped. That's the part. People in that room clapped
who does he think cleaned that stage

== part: plain; crisis: ceo_comment; stance: critical; share: 2
it wasn't a slip, look at how comfortable that was
name me the context that makes that better. Go on
and nobody on that panel said a word
somebody wrote those notes for them
one shift. I'd like to see just one shift
so when do the rest of the board say something?
you can hear someone laugh. I'd like to know who

== part: plain; crisis: ceo_comment; stance: neutral; share: 2
is there a longer clip? This one starts in the middle
was it a joke? Can't tell from the transcript
what was the question they were answering
how long ago was this said?

== part: plain; crisis: ceo_comment; stance: supportive; share: 2
it came out wrong. I've said worse at Christmas
one line out of a forty minute talk
they did come down to our depot once, unannounced. Knew names

== part: plain; crisis: data_breach; stance: outraged; share: 2
my address. My actual home address.
I moved house so that someone couldn't find me. Do you understand that?
found out from a stranger. A STRANGER
you had one thing to look after and it was our names
my kid's date of birth is out there. She's six.
already had two scam calls, thanks for that
I never even wanted an account, you made me make one

== part: plain; crisis: data_breach; stance: critical; share: 2
has anyone had an email from them? I've had nothing
when did they know though
so do I change my password or my bank or my name
if they say "no evidence of misuse", that means nobody looked
what exactly was taken. It's not a hard question
why did they still have my details from 2016
the checking service wants MORE of my details. Lovely
is it everybody or just the unlucky ones
I've got to ring my mum now and explain all this to her
the password page has fallen over, obviously

== part: plain; crisis: data_breach; stance: neutral; share: 2
how do I find out if I'm in it?
is that email real? It has a link so I'm not touching it
do I need to do something or do I wait
I only ever bought one thing from them, does that count
does it include cards?
what's the number now? I've seen three different ones

== part: plain; crisis: data_breach; stance: supportive; share: 2
everyone gets hacked sooner or later, it's what you do next
the help desk answered me in ten minutes and they sounded shattered
[spoken] at least they told us. My bank took a year

== part: plain; crisis: rogue_post; stance: outraged critical
that went to forty thousand people, mate
wrong account?? Sure.
which of you was it
my nan follows that account
!we ALL saw it

== part: plain; crisis: rogue_post; stance: neutral supportive
every social media manager just checked which account they're logged into
I laughed, sorry. I laughed
please don't sack them
was it a hack or did somebody have a glass of wine

== part: plain; crisis: product_safety; stance: outraged critical
ours is in the kitchen. The baby was in it this morning.
is it just that batch or all of them
[unanswered] why do I hear this from another parent and not from you
there's blood on ours. Small, but there was blood
it's been in the shops all week
how many before somebody counts as a pattern
took ours to the tip

== part: plain; crisis: product_safety; stance: neutral supportive
where's the batch number? I've turned it upside down
do we need the receipt?
is the older model all right?
rang the shop, they were kind, they're sending someone

== part: plain; crisis: racist_ad; stance: outraged critical
it went past how many people?
my kids walk past that poster on the way to school
not one person in the room. You can tell there wasn't one
and it's STILL at the bus stop on our road
there is no context. It's a poster. The context is a wall
I've worked in advertising, six people sign that

== part: plain; crisis: racist_ad; stance: neutral supportive
have they taken it down everywhere or only here
what did the agency say?
the model deserves better than all this as well

== part: plain; crisis: deepfake; stance: outraged critical
if it's fake then prove it's fake
fake or not, I believed it for a bit, and that tells you something
[denied] "it's fake" is what you'd say if it was real too
sounds exactly like how they'd talk

== part: plain; crisis: deepfake; stance: neutral supportive
listen to the breathing, there isn't any
so is it real or isn't it
I'd wait for the full recording before I share anything
this could be any of us next week
don't share it, that's what they want

== part: plain; crisis: layoffs_leak; stance: outraged critical
my husband's name is on that list. He was making the tea.
they found out on here. On HERE
three weeks before Christmas, or near enough
and who leaked it isn't the question
there's a pool table in that office
somebody's mum is reading that list right now

== part: plain; crisis: layoffs_leak; stance: neutral supportive
is it the whole site or just the office
does anyone know if the list is real
we're hiring two fitters, messages open, no questions asked
thinking of everyone opening that mail tonight

== part: plain; crisis: boycott; stance: outraged critical
six cents. They took six cents off a farmer
I'm not buying it again. There are other shelves
they signed a pledge! It's on the packet!
you can't put a smiling farmer on the box and do that
returned mine. The lady at the till sighed

== part: plain; crisis: boycott; stance: neutral supportive
does not buying it help them or make it worse?
do the others pay more? Serious question
what do the farmers want us to do? Has anyone asked

== part: plain; crisis: outage; stance: outraged critical
can't pay for petrol. Standing at the pump like a lemon
it's payday. PAYDAY
status page: all green. Me: declined
my card got declined in front of the whole queue
if they say “some users”: hi, I'm some users
had to put the nappies back

== part: plain; crisis: outage; stance: neutral supportive
is it down for everyone or is it me
working again here, for now
cash machine by the station still works if that helps anybody
someone's in a very hot server room right now, bless them

== part: plain; crisis: influencer; stance: outraged critical
my skin did the same thing. The same.
you could have just asked if she was all right
they only answer people with followers
that DM they sent her was cold

== part: plain; crisis: influencer; stance: neutral supportive
been using it two years, no problem, but everybody's skin is different
is she ok?
did anyone check the batch?
leave the shop staff out of it, they only sell the stuff

== part: plain; crisis: hashtag_hijack; stance: outraged critical
they did ask for our stories
I've got a story. It's about unpaid overtime
are they deleting these?
they're still posting balloons. Has nobody told them

== part: plain; crisis: hashtag_hijack; stance: neutral supportive
this is the best use of a hashtag I've seen all year
is anyone from there actually reading these?
I liked working there. Sorry to spoil it
"""
