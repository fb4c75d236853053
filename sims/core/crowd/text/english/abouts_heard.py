"""What the team said, and what it passed on: more ways to take it, most of them without quoting."""

SHEET = """
== about: statement; stance: outraged critical
who is (this|that) (for|meant for), {brand}? (Not|Hardly) {person}. (More like|I'd say) (the lawyers|your investors|each other).
[unexplained] (count|I counted) the (words|commas) in that. (Now|Then) count the (facts|names|dates). {brand} (wins|comes out ahead) by (nine|six|a lot).
(I've|even my {person_bare} has) had (warmer|clearer) (letters|post) from the (water board|parking office|gas people) than (that|this), {brand}.
(that|this) (went|has been) through (four|five|six) (people|desks) and (not one|none of them) (asked|wondered) what {person} would make of it.
[unexplained] (nice|lovely|tidy) (font|logo|paragraph). (Where|So where) is the (name|date|bit where you do something), {brand}?
(read|went through) it (twice|slowly), (and|but) (not one|no) sentence I could (repeat|read out) to {person} with a straight face.
“{statement}”? (Funny|Odd), because (the people|everyone) I know who (rang|asked|wrote) got (the opposite|pan pipes|a link).
[unexplained] (don't|do not) tell me “{statement}”. (Tell|Show) me (what changes|who decides|what happens) on {weekday}, {brand}.
[unexplained] (translated|put) into (human|plain words), that says "(we were caught|please go away|ask us later)". (Try|Have) another (go|run at it), {brand}.
(read|I read) that {moment} and (sat down|laughed out loud|missed my stop). {brand} must think we're (new|daft|easily tired).
(somebody|someone) was paid to (write|approve) that. My {person_bare} would have done it for (a sandwich|nothing|bus fare), with (a name|a verb|some feeling) in it.
[unexplained] (you|you lot) (answered|talked about) everything (except|but) what (we|people) (asked|wanted to know), {brand}. (Was|Is) that (on purpose|the training)?
[nonapology] that has the (shape|sound) of (a sorry|an apology) and (no|none of the) (middle|filling|weight). {very} {daft}.
I'm no (writer|lawyer|genius), but “{statement}” (isn't|is not) what you (say|write) to people you've (hurt|let down).
(keep|put) “{statement}” (somewhere safe|on the fridge), (everyone|all of you). We'll (want|need) it on {weekday}, when they've (forgotten|lost|deleted) it.
(half|most) of what {brand} (wrote|says) is about {brand}. (Go and|Do) (look|check). {person} isn't in it (once|at all).
whatever {brand} (pays|paid) {department} for that, (halve it|ask for it back|it's too much).
[unexplained] (next|new|second) draft, (free|no charge): (what happened|what you did), (what you'll do|who it hurt), (when|your name). Three lines, {brand}. (Still|I'm still) waiting.
[unexplained] {someone} (read|has read) it to the (whole|entire) (office|bus|kitchen). (Nobody|Not one of us) could say what {brand} is (going to do|promising|on about).
it might have (worked|done) {spell} (ago|sooner), {brand}, (but|and even then) only with (a name under it|the truth in it|some shame).
does anyone at {brand} (say|read) these (out loud|aloud) (before they post|first)? “{statement}”. To (a face|a mirror|{person}).
(I'll|I will) (give|grant) {brand} this: (the spelling's fine|the commas are in the right place|it fits on one screen). The rest is (fog|air|wallpaper).

== about: statement; stance: neutral
(okay|right), (read|seen) it. What (happens|is meant to happen) (next|now), {brand}, and who do (we|people) (ask|chase)?
is (that|this) the (whole|final) (word|thing) or (just the|a) (first|quick) one? (Can't|I can't) tell from (here|the page|my phone).
has (anyone|anybody) (actually |)(rung|asked) {brand} what “{statement}” (means|covers) (in practice|for them)?
(better|worse|longer) than the last thing they (posted|said), I think. (Not|I'm not) sure it (answers|settles) (much|anything) though.
(my|our) (group chat|office|table) is (split|in two halves) on “{statement}”. I (want|need) {answer} before I (pick|say) anything.
(reading|I'm reading) the (replies|answers) under what {brand} said. (Half|Some) say (fine|good), (half|the rest) say (rubbish|no). {moment_cap}, so no verdict.

== about: statement; stance: supportive
(that|this) is how you (do|say) it, {brand}. (Short|Plain|No fuss). (Now|And now) (keep|stick) to it.
(fair play|credit) to {brand}: (they|somebody) (answered|turned up|spoke). (Most|Plenty of) (firms|places) would (hide|still be hiding).
I (expected|was braced for) (fog|waffle|three pages) and got “{statement}”. (I'll|I will) take (it|that), {brand}.
(whoever|the person who) wrote that at {brand} (had|must have had) a (long|rotten) (day|shift). (Give|Buy) them {drink}. It (helps|helped).
(nobody|no one) (writes|gets) this (perfectly|right) first time. {brand} (tried|said something human). (Good|That counts).
{person} (works|used to work) (on a help desk|in a call centre) and says what {brand} wrote is (decent|as good as it gets). That (will do|does it) for me.

== about: repost; stance: outraged critical
(which|what) (bit|part) of it did you (like|enjoy), {brand}? (Take your time|We'll wait|Go on).
one tap. That's all it took to (undo|lose|spend) {years} of (goodwill|trust), {brand}.
(who|which of you) (has|holds) the (phone|login|password) at {brand} (today|right now)? (Take|Somebody take) it (away|off them).
(no|not one) (word|line) of your own, {brand}, so (I|we) have to (guess|assume) you (meant|liked) it. (Did|Do) you?
(imagine|picture) being the (person|one) in it and (seeing|finding) {brand} (pass|hand) it (round|on).
(sharing|passing on) (isn't|is not) (neutral|nothing). Ask {person}. It says "(look at this|good, this)" in your (name|colours), {brand}.
(hands|fingers) off the (arrows|share button) until (somebody|an adult) has (read|watched) it, {brand}. (How hard is that|Is that too hard)?
what did {department} think would happen? (Applause|Hearts|A parade|Cake)? {brand}, (say something|own it|explain it).
I've (unfollowed|muted) (firms|people) for less, {brand}. (Say|Just say) what you (meant|were thinking) (or|and) (take it down|own it).
so that's what {brand} (finds|thinks is) (funny|worth sharing). (Noted|Good to know|I've told {person}).
"""
