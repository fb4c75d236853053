"""What came out last: ways to take it without quoting it, whatever it is."""

SHEET = """
== about: inject; stance: outraged critical
(just|only now) (seen|read) the (latest|new bit) about {brand} {moment}. (Sat down|Swore out loud|Read it twice). (I thought|We all thought) that was (the worst of it|the bottom|the lot).
(so|right), (that's|there's) (another|one more) thing, {brand}. (How many|Are there many) more in that (drawer|cupboard|box)? I'd (like|want) them (all at once|today|in one go).
{someone} (sent|forwarded|showed) me the (new|latest) one with (no comment|four exclamation marks|only a face). (Fair|Quite right|Says it all). {very} {bad}, {brand}.
every time I (put the phone down|think that's it|calm down) (another|one more) (piece|bit|slice) of this (turns up|comes out). {brand}, (is there a list|who's counting|how deep does it go)?
it's (coming|dripping) out (bit by bit|in slices|like teeth), and (never|not once) from {brand} (first|of its own accord). (Who|Which of you) (thought|decided) that was (clever|a plan)?
(did|when did) {brand} know about (this one|the new bit)? (Before us|Yesterday|Since spring)? I'd (like|take) {answer} and (a date|a name|the truth) with it.
(new|fresh) (chapter|page|episode), same {brand}. (I'm|Now I'm) {angry} (twice|all over again|on top of {angry}). {person} (has given up|stopped reading|went for a walk).
(that|the newest bit) (changes|settles) it for me, {brand}. (Before that|Until just now|Before lunch) I'd have (listened|forgiven|waited). (Not now|Too late|No chance).
(who|which of you) (feels|is feeling) (calm|good|proud) about the way this is (going|heading), {brand}? (Because|I ask because) {person} and I (aren't|don't|can't look away).
my (money|bet) was on this being (the end of it|a one-off|a slip). (Wrong|I was wrong|More fool me). {brand} has (range|form|a whole shelf of it).
(explain|go on, explain) the (new|latest) one to {person}, {brand}. (Slowly|In small words|Over {drink}). I (tried|had a go) and (ran out of road|got nowhere|started shouting).
(first|at first) I was {angry}. (Now|After the latest) I'm (tired|just sad|making a list). How does {brand} (get|manage) from (bad|that) to this in one (day|go)?
(nobody|no one) (makes|invents) a (mess|thing) like this alone, {brand}. With (what's come out now|the new bit|this on top) I'd (count|say) (four|six|a dozen) people who (knew|looked away|signed it).
(whatever|anything) {brand} (was going to say|had planned|had in the drawer), (bin it|tear it up|start again). The (latest|new bit) (needs|wants) {answer} of its own.
I (had|was holding) a (kind|half-kind) word for {brand} and (the new bit|what came out now) (ate it|took it away|made me swallow it). {oath}.
(worse|it's worse|bigger) than (I|we|{person}) thought, then. (Noted|Right|Lovely). {brand}, (start at the beginning|all of it this time|from the top), please.

== about: inject; stance: neutral
(is|so is) the (new|latest) bit (confirmed|checked), or (just|only) (going round|somebody's word)? I'm {moment} and (can't tell|have lost track).
I (stepped|went) away from the {brand} (thing|story) for {drink} and there's (a new part|another bit|more). (Could|Can) somebody (put it in order|draw a map|do a timeline)?
(does|will) what (just came out|we've just heard) (change|alter) (anything|much) for (people like me|customers|{person}), {brand}? (Plain|Honest) question.
{person} (rang|texted) about the (latest|newest) on {brand} and I had to (say|admit) I'd (only read half|not seen it|lost the thread). (Reading|Catching up) now.
(careful|easy|steady) with the new one, (everyone|all). The (first|last) bit was (half right|told six ways|fine until it wasn't). I'd (wait for|want) (a second source|{answer}|somebody who was there).
(two|three) (versions|accounts) of the latest (in my feed|already|going round). They (can't|don't) both (fit|add up). {brand} (could|would have to) (say which|clear that up).
(odd|funny|strange) (timing|moment) for that to (come out|turn up), (no|isn't it)? (Not saying anything|Just noticing|Make of it what you like), {brand}.
(so|ok), with the (new|latest) part: is {brand} (in more trouble|in the clear|where it was)? I (honestly|really) can't (judge|tell|say) from (here|my kitchen|the bus).
has {brand} (seen|been asked about) the (new|latest) one? I (only ask|ask) because {someone} (wants to know|rang me|is in a state about it).
(adding|I'm adding) it to the (pile|list) of things to (read properly|check|ask about) (tonight|after {drink}|on {weekday}). The (other side|long version) (too|as well).

== about: inject; stance: supportive
(yes|ok), the (new|latest) bit (isn't|doesn't look) (pretty|good). (It|That) doesn't (undo|wipe out) {years} of {brand} being (decent|fair|kind) to (us|{person}).
(one|another) more thing to (throw|aim) at {brand}, and (everyone|half of you) (threw it|took aim) before (reading it|asking|lunch). (Slow down|Read first|Breathe).
(people|folk) at {brand} are (reading|hearing) the new bit (at the same time as|along with) (us|you). (Let them|Give them room to) (find out|work it out|catch up).
I've (read|seen) the latest and I'm (still|staying) with {brand}. (They'll|I think they'll) (face it|sort it|put it right), and I'll be (here|watching|first to say so).
(say|suppose) the new one is (true|half true). {brand} (can|will) (mend it|deal with it). (I've seen|{person} has seen) them (do it before|mend worse|try).
(every|each) new (scrap|bit) and the (same|usual) people (cheer|clap). (There are|It's) real (people|staff) at {brand} (under|behind) it. (Mind|Remember) that.
(not great|a bad one), (granted|I know), but (the woman at {brand}|the lad at {brand}|whoever at {brand}) who (helps|looks after) {person} (didn't do it|has nothing to do with it|had no say).
(wait|hold on) (for|until) {brand} (has had a look|gets to the new one|has checked) before you (hang|sentence) (anyone|the whole firm). {years} of (good|straight) dealing (buys|earns) that.

== part: plain; about: inject; stance: outraged critical
hang on. There's MORE?
I take back the nice thing I said (earlier|before).
(every|each) time I think we've hit the bottom
how many more of these are there
“{inject}”. Sorry, WHAT
“{inject}” and it isn't even dark yet
just when I'd (stopped checking|put the phone away)
well that's made it (worse|a lot worse)
did they think that wouldn't come out
now I'm properly annoyed

== part: plain; about: inject; stance: neutral supportive
I need a timeline for this
(who|where) is that from?
not sure what to do with that one
let them look into it first
that's one for the lawyers I suppose
bit early to say what that means
"""
