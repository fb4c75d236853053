"""An advert that says of people what should not be said."""

SHEET = """
== list advert
that advert / that thing / the campaign / that ad / that advert of yours / that picture / your big idea

== list chain
the agency / the client / the photographer / six meetings / the printer / a focus group / the last man to see it / casting / sign-off

== list seenat
in the middle of the match / between two songs / twice on the way to work / right above the news / in front of the grandparents / under a recipe
where kids can see it / where everybody sees it / big as you like

== crisis: racist_ad; stance: outraged; arousal: hot
(saw|met|ran into) {advert} {seenat}, (my son|my mum|my little cousin) next to me. (I had to explain why|Then I was asked what it means|"Is that us?"). {brand}, (you answer|over to you).
{chain}, {chain}, {chain}, and (nobody|not one of them) said (no|stop|hang on)? {brand}, (who|what sort of people) (do you have in|work in|run things in) there?
(I am|we are|my family is) not your (joke|prop|contrast|"concept"), {brand}. Take {advert} (down|away|out of my sight). (Now|Tonight|Today).
it's racist. (Not|No, not) "(edgy|misjudged|bold)". (Say|Use|Try) the word, {brand}, you (paid|had the money) for {advert}.
(laughed|they laughed) at (us|kids like me) in (year five|the playground|the changing room) with (that|the same) joke. {brand} (put|ran) it {seenat}. {angry}.
{person} (saw|photographed) {advert} {seenat}, (sent|showed) it to me, (no|without a) word. {spell} of (no words|staring) (here|at my end), {brand}.

== crisis: racist_ad; stance: outraged; arousal: cool
you (learn to look|learn to walk|get used to looking) past things. I (couldn't|can't) walk past {advert}, it's {seenat}. {brand} (chose|paid for) that (spot|place).
my {person_bare} (came|moved) here (at nineteen|with one bag|for work). (Bought|Shopped) {brand} for {years}. (Saw|Looked at) {advert}, (said nothing|went to water the plants|took the bus home early).
(people|they) will (say|write) it wasn't meant (that way|like that). {advert} (wasn't|isn't) (an accident|weather), {brand}. It was (approved|invoiced|paid for).
I'm (tired|too tired) of (explaining|being the one who explains). {brand} has (a budget|{department}). (Hire|Ask|Pay) someone to explain {advert} to (you|the board).

== crisis: racist_ad; stance: critical; arousal: hot
(who|which person) was in the room for {advert}, {brand}? And who (wasn't|never is|wasn't asked)? (Start|Begin) there.
{brand}, if {advert} needs (a thread|a footnote|"context") to (be|look) harmless, it (isn't|wasn't|never was).
(pull it|take it down) everywhere, {brand}, not (just|only) where (the cameras are|people complained|it's trending). It's still {seenat}.
(don't|please don't) say "(if anyone was offended|it was meant to celebrate|we value diversity)" about {advert}, {brand}. (I've|We've) (a full card|bingo|heard it).
how many (times|rounds) did {advert} go through {chain} and {chain}, {brand}? (And|Yet) it was {someone} who (saw|spotted) it in (two|four) seconds.

== crisis: racist_ad; stance: critical; arousal: cool
(intent|what you meant) is (between|for) {brand} and {chain}. (What|The thing that) hangs {seenat} is (between|for) (all of us|us and our kids).
(I work|worked) in (print|ads|design). (Somebody|Someone junior) always (sees|says) it. The question, {brand}, is who (talked over them|made them stop saying it).
(to|for) the people (cheering|defending) {advert}: {brand} (doesn't|can't) (need|want) you (as|for) friends (today|I hope). (Does it|Do you), {brand}?
[unapologised] an apology for {advert} (has|needs) a (noun|name) in it: what it was. (Then|Next) who, (then|next) what changes. {brand} (could|might) (write|manage) that by {weekday}.
(sacking|blaming) {chain} (won't|doesn't) (mend|answer) it. {brand}'s (name|logo) is (bottom right|in the corner), (bigger|brighter) than theirs.

== crisis: racist_ad; stance: critical outraged; voice: joker
(pitch meeting|one meeting earlier) at {brand}: "(could this|will this) be read badly?" "(Only by people|Only with eyes)." "(Great|Print it|Love that)."
{advert} was (seen|passed|loved) by {chain}, {chain} and (a man called Giles|a plant|a {animal}). (Only|Just) the {animal} (had doubts|asked questions). {brand}, (promote|hire) it.

== crisis: racist_ad; stance: critical outraged; voice: parent
my (daughter|eldest|boy) (asked|wants to know) if {advert} is about (her|us|him). (I said no|Said I'd ask|I had no answer). I'm asking, {brand}.
(school|the teacher) (did|had) a whole (week|assembly) on being kind. (Then|And on the way home), {advert}, {seenat}. (Homework|Cheers), {brand}.

== crisis: racist_ad; stance: neutral
(can|could) someone (describe|tell me what's in) {advert}? (Rather|I'd rather) not (share|spread|go looking for) it. What's in it?
is {advert} (still|even) (up|running)? (Missed|I missed) it (this morning|{moment}) and (now|all) I (see|get) is people shouting.
(didn't|I didn't) (see|get) it (at first|first time), {advert}. {person} (explained|sat me down). (Saw it|Got it) then. (Has|So has) {brand}?
(did|was) {advert} made (here|by {brand} itself) or (bought in|sent from abroad|by {chain})? (Not an excuse|Just curious|Might explain it).

== crisis: racist_ad; stance: supportive
I (know|have met) (people|folk) at {brand}, (of|from) every (colour|corner), (and |)they'll be (ashamed|sick) of {advert}. (They'll|Let them) (fix|say) it.
{brand} (did|got) {advert} wrong and (I think|I believe) they'll (say so|own it). {years} of (treating|serving) {person} (well|like family) (count|weighs something).
(take|get) it down, (say|call it) what it was, and I'm (staying|still here), {brand}. (People|Firms|I) can (learn|change).
"""
