"""About the team's own words: an apology, a denial, a holding line, a fact. Most of it without quoting."""

SHEET = """
== part: plain; about: statement; stance: outraged critical
I read it on the bus and said "oh do shut up" out loud
my reaction was a noise, I can't type the noise
that was written for a different crisis and they changed the nouns
sent it to my sister. She sent back a picture of a dustpan
[nonapology] "if anyone was offended". IF. Hello, I'm anyone
[nonapology] sorry IF. My dad used to do those
[nonapology] so it's our feelings that went wrong, good to know
[unapologised] the word I was looking for has five letters and isn't in there
[unapologised] I searched it for sorry. Zero results
[unapologised] they regret nothing then. Edith Piaf does social media now
[apologised] sorry's fine. I'd have liked it before the whole town had to ask for it
[apologised] yes well. You were sorry after four hundred people told you to be
[apologised] it's a good sorry, I just don't believe the next bit
[apologised] I heard the sorry. I'm still cross, am I allowed both
[apologised] an apology's a start. I'd still like my Tuesday back
[apologised] ok, sorry accepted, now who's paying for my phone bill
[denied] so I imagined it, did I
[denied] "not true" is a brave thing to type with that going round
[denied] deny, deny, then what? It's on video half the time these days
[denied] if that's false then show me the true one
[denied] I believed them for nine seconds
[explained] right so that's what happened. Doesn't make it better, mind
[explained] I asked for facts and I got some, I didn't say I'd like them
[explained] ok they'll change something. I've put it in my diary, in pen
[explained] so it can be fixed. So it could have been fixed last year
that's my break gone on a paragraph
reads like my landlord when the boiler goes
three of us read it, three of us understood something else
well I've seen worse. I've been to worse weddings as well
it's the tone. Who talks like that, at whom
nan asked me to read it to her twice and then asked what was for tea
who's "we" in that? Names of we, please
someone got a biscuit for writing that
I've underlined the bit I don't believe, it's most of it
they've numbered nothing, I can't even argue with point two
bit pleased with themselves, aren't they

== part: plain; about: statement; stance: critical neutral
ok I've read it. I'd like to think about it over a bath
has anyone had the same wording by email or is it only on here
is that the boss talking or someone in an office with a plant
better than yesterday's hold music
my brother-in-law says it's fine, so now I doubt it
I'd give it a six. The six is for the spelling
so do I need to do something now or just feel better
that's longer than I have battery for
put it in bigger letters for those of us on the train
is this pinned anywhere? I had to scroll past a cake to find it
who do I ring about the second sentence

== part: plain; about: statement; stance: neutral
right. Read it. Going back to my soup
they've said something, for anyone who just got in
I don't know these people well enough to say if that's good
is it normal for a firm to write that quickly? Asking as someone who works in pensions
read it out at work. Nobody said anything for a bit, then Karen asked about the rota
sounds all right to me but I've been wrong about kettles and men
what's the bit everyone's quoting? I can't see it in there
it was shorter than I thought it'd be
it's up on their page now if that's what you were waiting for
so is that the end of it or are we carrying on
does it say the same on the other app? I only have this one
not sure who that's aimed at, I only came for the photos
I'd want to see what the people it happened to make of it
someone translate for the back of the bus please
can't tell if the replies have read it
half past whatever and I'm reading a company statement in my dressing gown
noted, will look again tomorrow with glasses
I was about to ask and then there it was
could go either way, that
read it twice. Second time it was about the same
[apologised] they did say sorry, if anyone's still asking that
[apologised] there's a sorry in it, line one or two depending on your phone
[denied] so they say it isn't so. Somebody's wrong then
[denied] two stories now. I'll wait for a third
[explained] at least there's something in it you can look up
[explained] that answers what I wanted to know, weirdly
[unexplained] nice enough, but what happened? I still don't know
[unexplained] ok but is there more? It stops where I'd have started
my dog barked at the notification, that's all I have

== about: statement; stance: neutral
(saw|read) (what they put out|the new post|it) (in the queue for the post office|while the pasta went over|with one eye shut). (Seems|Looks|Sounds) (fine|normal|a bit stiff), I'm (no|hardly an) expert on {brand}.
(is there|do they do) a (plain|short|large print) version of that for {person}? (Reads|She reads|He reads) (everything|these) (twice|out loud) and (rings|then rings) me.
(somebody|someone) at {brand} (hit|pressed) send on that and (went|has gone) for (a walk|a wee|{drink}), I (hope|should think). I would have.
what (do|would) (you lot|people|the rest of you) (make|think) of what {brand} (put|wrote)? (Honest|Real) (question|answers), I've (had|got) (flu|a plumber in|four minutes).
(I'll|I will) (leave|save) (my|any) verdict on {brand} till (the weekend|{person} has read it|I've eaten). (Read|Skimmed) it (once|standing up).

== part: plain; about: statement; stance: supportive
that'll do me
read it to my mum, she said "well then"
good on whoever pressed send
that's how my old boss used to talk to people. In a good way
I'd have made a worse job of it, and I'd have cried
short. I like short.
fine by me. Anyone want to talk about anything else
took some nerve to put that up with this lot in the replies
they've said their bit, can we all have our tea
somebody stayed late for that
I was ready to be annoyed and now I've nothing to do
ok that made me feel a bit better, not going to lie
didn't expect to say this today but fair play
thanks for not making me read three pages
that's my pitchfork back in the shed
I'll take that over a fancy video any day
it's got a bit of heart in it, if you read it slowly
you lot wanted them to say something and they said something
they sound tired. I'd be tired
they could have hidden under the desk and they didn't
see you all tomorrow, I'm off to bed happy enough
the person who wrote that deserves a lie-in
my husband wrote to them years ago and got a letter like that back. We kept it
shared it with the family group, that'll calm Auntie Jean down
[apologised] apology accepted here, for what one customer's worth
[apologised] they said sorry and nobody made them add a "but"
[apologised] a sorry without an if. Frame it
[apologised] thank you for saying it. I mean that
[apologised] my kids get pudding for a sorry like that
[explained] clear as you like. Cheers
[explained] right, so now I know what to tell my mum
[explained] that's proper information, that is
[denied] good, say it isn't true if it isn't true
[denied] I never believed it in the first place
[denied] about time somebody said it was rubbish
still a customer. Was before, am now

== about: statement; stance: supportive
I (thought|was sure) {brand} would (hide|send a lawyer|go on holiday) and (instead|no,) there's (a person|somebody|a human) (talking|on the page). (Good|Nice surprise|I'll have that).
{person} never (likes|trusts) (anyone|a firm), and (nodded|said fair enough|called that decent of {brand}). (Mark|Circle) the (day|calendar).
(typed|wrote) a (rude|long) (reply|answer) to {brand}, read (theirs|what they wrote), (deleted|binned) mine. (Had|I had) {drink} instead.
(you|people) can tell (somebody|a person) at {brand} (swallowed hard|took a breath|had a lump in the throat) (before|while) writing that. (Respect|I felt for them|I've been there).
(right|ok), {brand}, that's (enough|plenty|good enough) for (me|this house). (Back|We're going back) to (moaning about the weather|the crossword|our dinner).
"""
