"""About a post of the team's that has nothing to do with it all: about the post itself, or about its moment.

What speaks of the moment begins with `[begun]`; the rest is true on any day. All of it stands alone: who is amused by an advert
does not go on in the words of the crisis.
"""

SHEET = """
== part: plain; about: beside; stance: outraged critical
![light] [begun] read the ROOM
![light] [begun] today? You're posting this TODAY?
![light] [begun] is anyone looking at that page or does it run by itself
![light] [begun] someone forgot to turn the machine off
![light] [begun] who's steering? Is anyone steering?
![light] [begun] this is the worst timed thing I've seen since my uncle's toast
![light] [begun] wow. Go and look at your replies first
![light] [begun] switch the scheduler off. It's the one that looks like a clock
![light] [begun] I thought my app had frozen on last week
![light] [begun] in the middle of all that. Of all moments
![light] [begun] you've got time for this, then
![light] [begun] please tell me a computer sent that
![light] [begun] I had to scroll up to check that was real
![light] [begun] "meanwhile in another universe"
![light] [begun] not now. Honestly, not now
![light] [begun] did nobody over there think to stop the nice posts
![light] [begun] delete that or explain it, but not while people are asking you things
![light] [begun] oh good, an advert
![light] [begun] I'm reading two hundred angry people and then THAT slides in
![light] [begun] this aged badly in the time it took to load
![light] [begun] not in the mood for that today, sorry
![light] [begun] ask whoever runs this to look out of the window
![light] [begun] I laughed, but not in the way you wanted
![light] [begun] that's somebody's favourite post going out at the worst minute of its life
![light] [begun] who approved that for this hour
![light] [begun] it's like whistling at a funeral
![light] [begun] [unanswered] you answered nobody and posted this
![light] [begun] is this a bit? It reads like a bit
![light] you could fix the thing I wrote about in March first
![light] great, and my refund?
![light] another one of these. I followed for news
![light] who's this for
![light] do you ever post anything useful
![light] no thanks
![light] I'd swap ten of these for one person picking up the phone
![light] unfollowing, it's all adverts now
![light] you can post, so you can answer my email
![light] must be nice having time for this
![light] somebody's paid to write that. Imagine
![light] do these ever say anything

== about: beside; stance: outraged critical
![light] [begun] “{statement}”. (Now|Today|At this hour), {brand}? (Who|Which of you) is (looking|steering|awake)? (Have|Go and have) a look at your (own |)replies.
![light] [begun] {person} (read|showed) me {brand}'s (newest|latest) post and I (said|thought) it was (old|from last year|a joke). It's from (today|just now). (Somebody|Please) (stop|pause) the (machine|robot|queue).
![light] [begun] (half|all) the (town|internet) is (asking|waiting), and {brand} (posts|comes out with) (this|that). (Turn|Switch) (it|the timer) off, (please|before the next one).
![light] [begun] (a post|one) about something (else|jolly) (right|slap) in the middle of (it|all this), {brand}. (I|We) (can|could) (see|scroll) (both|down). (It's|That's) (grim|something).
![light] “{statement}”, (yes|fine|lovely), and (when|what time) does (somebody|anyone) at {brand} (answer|look at) (my|{person}'s) (email|form|question)?

== part: plain; about: beside; stance: neutral
![light] [begun] is that from today? It looks like it's from before
![light] [begun] scheduled, I'd say. Nobody would press that now
![light] [begun] odd to see that in the middle of everything
![light] [begun] I guess the queue doesn't read the news
![light] [begun] do these go out by themselves? I think they go out by themselves
![light] [begun] my feed has put that right under the other thing, bit surreal
![light] [begun] wonder if they know that's gone out
![light] [begun] normal post, strange day
![light] [begun] for a second I thought I'd dreamt the rest
![light] [begun] someone'll get a phone call about that one
![light] [begun] was that meant to wait? It feels like it was meant to wait
![light] [begun] nothing to do with it, is it? Just checking
![light] [begun] I had to look twice which account that was
![light] [begun] that'll be the automatic one
![light] [begun] they've posted, but it's about something else
![light] is that new?
![light] where's that?
![light] my kids would like that, actually
![light] first I've heard of it
![light] saw something like that on a bus
![light] didn't they do one like that last year
![light] nice, who does these?
![light] do they do that in the north as well
![light] tagging my sister, she likes these
![light] there's always small print
![light] not sure I get it but ok
![light] ok. Might, might not
![light] my husband used to write these for a soup company
![light] needs a cat
![light] been meaning to look into that
![light] who comes up with these
![light] not for me but my mum would
![light] I only follow for these, to be honest
![light] saved for the weekend
![light] made me look, I suppose
![light] would that work with a dog
![light] I'd have to ask my wife

== about: beside; stance: neutral
![light] [begun] “{statement}”? (Must|That must) have been (written|lined up) (on Monday|last week|before all this). {brand} (won't|can't) have (looked|meant it for now).
![light] [begun] (saw|just saw) {brand}'s (ordinary|everyday|usual sort of) post (go|come) by (among|between) (the others|all that). (Felt|It felt) like (a radio left on|an advert in a film|someone humming).
![light] “{statement}”. (Sounds|Looks) (nice|good|all right). (Is that|Would that be) (new|for everyone|a regular thing)? {person} (will|would) (ask|want to know).
![light] who (writes|does) these for {brand}? {person} reads them out (at breakfast|on the bus|to the cat).
![light] [begun] somebody at {brand} (has|had) (that|a whole week) (lined|queued) up, I (suppose|think). (Maybe stop|Could they hold) the rest (till|until) (tomorrow|it's calmer|{weekday}).

== part: plain; about: beside; stance: supportive
![light] [begun] oh leave it, it's a scheduled post
![light] [begun] you can talk about more than one thing in a day
![light] [begun] nice to see something normal on here for a second
![light] [begun] it was queued up last week, calm down
![light] [begun] some people do still want to know this stuff, hello
![light] [begun] life goes on, they've a shop to run
![light] [begun] poor intern who set that up on Monday all happy
![light] [begun] bad moment, harmless post
![light] [begun] I needed that between all the shouting
![light] [begun] nobody looked at the clock. It's not a crime
![light] [begun] it's a nice post having a bad day
![light] [begun] someone will take it down in a minute and then you'll shout about that
![light] love this
![light] oh that's cheered me up
![light] yes please
![light] count me in
![light] always enjoy these
![light] whoever does these is good
![light] my gran will love that
![light] this is the sort of thing I follow for
![light] made my tea break
![light] more of these
![light] read it to the little one, got a giggle
![light] nice one
![light] that's more like it
![light] good idea, that
![light] you do these well
![light] we still talk about the last one
![light] ok that's sweet
![light] happy to share that
![light] printed it for the noticeboard at work
![light] smiled at that
![light] aw. Say hello to everyone there
![light] perfect for my nephew, thanks
![light] useful, ta
![light] the staff there are lovely too
![light] thank you, I'd have missed that
![light] best thing on my feed all week
![light] ha, good one

== about: beside; stance: supportive
![light] [begun] (it's|that's) (a|one) (queued|timed) post, (folks|people). (Somebody|A person) at {brand} (wrote|set up) that (in good faith|on a quiet morning) and is (now|probably) (under a desk|running for the off switch).
![light] [begun] (I|we) (quite|rather) like (seeing|getting) something (ordinary|cheerful) from {brand} (today|among all this). (Sorry|Shoot me|Each to their own).
![light] “{statement}”. (Lovely|Nice|Ha), {brand}. (Told|Sent it to) {person}, who is (already |)(telling the neighbours|chuckling|asking questions).
![light] {person} still (has|uses) the (mug|umbrella|tote bag) that {brand} (gave away|handed out) {years} ago. (More|Keep them coming|Good times).
![light] (bless|good on) {brand} for (that|this). (Four|Ten) seconds of (something nice|calm) ({moment}|on a long day).

# A notice that was passed on.
== part: plain; about: beside; stance: outraged critical
![notice] thanks. And the other thing?
![notice] useful. Now do the rest of the questions
![notice] fine, passed on. I've not forgotten why I'm here
![notice] so you can share a thing with a point to it
![notice] good to know, still cross
![notice] [unanswered] you pass that on and step round the rest of us
![notice] right, noted. Next question's the big one
![notice] [begun] it's a proper notice and it's still an odd time to be reading it

== part: plain; about: beside; stance: neutral
![notice] is that for today?
![notice] thanks, hadn't seen that
![notice] passing it on
![notice] does that go for everywhere?
![notice] who put that out first?
![notice] till when is that, does it say
![notice] sent it to the group, they never check
![notice] [begun] that one's real at least, I looked it up

== part: plain; about: beside; stance: supportive
![notice] useful, thank you
![notice] good that somebody shares these
![notice] thanks, sent it to my mum
![notice] that's what the page is for
![notice] sensible. Cheers
![notice] I'd have walked straight into that, ta
![notice] [begun] good, some things can't wait for the shouting to stop
![notice] printed it for the lift at work
"""
