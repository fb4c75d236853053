"""What the team did or left undone: took down, kept quiet, passed on, hid behind. More of what fits every crisis."""

SHEET = """
== about: deletion; stance: outraged critical
{spell}. That's how long {brand} (left|had) it up. [screenshot: “{deleted}”] (Now|And now) we (pretend|all imagine) it (never was|was a dream).
(dear|hello) {brand}, (this|is this) yours? (You|Somebody) (dropped|left|lost) it: [screenshot: “{deleted}”] (Found|Picked up) {moment}.
deleting “{deleted}” (won't|doesn't) (delete|remove) it from (my|{person}'s|half the town's) phone, {brand}. (Screenshot|I took a screenshot) (first|attached|and a printout).
{person} (sent|forwarded|read) me the screenshot before I (even |)(saw|opened) the (post|app). “{deleted}”. (Gone|It's gone) now. (Brave|Classy), {brand}.
(quick|live) (lesson|tip) for {department}: a thing (removed|deleted) is a thing (read|shared) (twice|by everyone|with popcorn). [screenshot: “{deleted}”]
[unexplained] (own|stand by) it or (say why|take it back). (Not|But not) (this|creeping off with it|the bin). Screenshot (kept|here): “{deleted}”. {very} {bad}, {brand}.
[unexplained] (how come|so) it's (gone|there one minute, then not|gone so fast), {brand}? (Wrong|Untrue|Too true)? (You|Somebody) (must|could) (say|tell us).
(bin|erase|bury) it (all you like|as deep as you want), {brand}, {someone} (had|has) (printed|framed|laminated) the screenshot: “{deleted}”.
I (commented|replied|wrote a long answer) under that post, {brand}. You (binned|deleted) (me|us|my words) (too|with it). (Ask|Warn|Tell) people (first|next time).

== about: deletion; stance: neutral
[unexplained] (one minute|I refreshed and) {brand}'s post was (there|up), (next|then) it (wasn't|had gone). (Did they say|Any idea) why? My (tea|toast|soup|coffee) is (still warm|not even cold).
(is|was) this screenshot (real|right|doctored): “{deleted}”? The (original|link) (is gone|goes nowhere|says not found), {brand}.
[unexplained] (did|so did) {brand} take it down (themselves|on purpose), or did (the site|someone) (pull|report) it? (Matters|Makes a difference), (I think|no).
(anyone|somebody) (keep|got|save) {brand}'s (post|first version)? (I|{person}) (only |)(saw|heard) (the end|about it) {moment}. A screenshot (would do|is fine).

== about: deletion; stance: supportive
(leave it up|keep it) and you (shout|complain), take it down and you (shout|complain) (louder|again). What (should {brand} do|is {brand} meant to do|would you like {brand} to do)?
(I've|we've all) (deleted|regretted) (a post|worse) {moment}. (Good|Glad) that {brand} (saw sense|thought again|looked twice). (Now|Next) a (cup of tea|walk|sit down).
(removing|taking down) it was the (kind|decent|right) thing, {brand}. (Say|Add) (so|that) (out loud|in a sentence) and I'm (with you|happy).

== about: silence; stance: outraged critical
I've (boiled|eaten|ironed) (an egg|a whole dinner|nine shirts) in the time {brand} has (taken to say nothing|spent looking at its shoes). ({spell}|{spell}, I timed it).
[unanswered] {someone} (asked|texted|wants to know) if there's anything from {brand}. (I|So I) (held up|showed) an empty (page|screen). (Long laugh|"Typical"|"Still?").
[unanswered] (say|post) (something|anything|a word), {brand}. (A full stop|"We're here"|The weather). {spell} is (a long time|an age) when it's (you|your mum|your own name) (waiting|in it).
(every|each) minute {brand} (says|posts) nothing, {person} (makes|fills in) (up |)something (worse|scarier|sillier). (So do we all|Your choice|Think on).
you were (quick|chatty|loud) enough (when|on {weekday} when) you (wanted|had) something to sell, {brand}. {spell} now. (Cat|What) got your (tongue|keyboard)?
[unanswered] (is {department} asleep|has {department} gone home|who told {department} to hide)? {spell} and not (one|a single) (line|name|face) from {brand}. {very} {bad}.
[unanswered] the last (thing|post) on {brand}'s page is (cheerful|a picture of lunch|a competition|from another planet). {spell} of (that|it) (sitting|smiling) there. {bad}.
[unanswered] (rang|I rang) {brand}: (engaged|pan pipes|closed). (Wrote|I wrote): (nothing|a robot). (Read|I read) their page: (nothing|tumbleweed|yesterday). (Where|Who) are you (all|people)?
[unanswered] (no|still no) (news|word) isn't (good|neutral) news, {brand}. (By|After) {spell} it's (a shrug|a sulk|a choice), and {someone} (took|read) it as one.

== about: silence; stance: neutral
[unanswered] (maybe|perhaps) I (missed|scrolled past) it, {moment}. Has {brand} (put|said) anything (out|up), (anywhere|even small)? ({spell}|A good while), I make it.
how long do (firms|companies|these places) (normally|usually) (take|wait)? {spell} (seems|feels) (long|short|about average) (for {brand}|to me, {brand}|from here).
(checked|been checking) {brand}'s page (between|during) {errand_two}. Still (the same|quiet|smiling). (Will|I'll) (look|try) (later|after {drink}).
is {brand} (quiet|silent) (everywhere|on the other apps too), or (only|just) here? {person} (says|thinks) they (emailed|spoke on the radio|rang somebody).

== about: silence; stance: supportive
{spell} isn't (silence|forever), it's (two phone calls|a meeting|somebody reading the file). Let {brand} (get it right|finish|find out).
I'd (sooner|rather) {brand} (said nothing|kept quiet) for {spell} than (said|posted) something (daft|wrong) they'd have to (eat|take back) by {weekday}.
(quiet|not posting) (doesn't|does not) mean (idle|asleep|not caring). My {person_bare} (works|worked) (somewhere|in a place) like {brand}: days like this, nobody (sits down|eats).

== about: repost; stance: outraged critical
(whoever|the person who) (tapped|pressed) the button at {brand}: (did you read|what did you see in) it? (Some of us|{person} and I|People) (have to |)live with (that|what it says).
no (comment|caption|sentence) of your own, {brand}. (Just|Only) somebody else's (words|mess), (under|beside) your (name|logo), for everyone. {very} {daft}.
(if|when) {person} (shares|passes on) something like that I (ring|ask), "(do you mean it|did you read this)?" So, {brand}: (do|did) you?
(thousands|all of us|your customers) (follow|followed) {brand} for (news|offers|one thing), (and|then) (get|got) that (passed on|in our faces) (today|without a word|over breakfast). (No thanks|Why|Who asked).
a repost is a (nod|raised hand|vote), {brand}. (Everyone|Every {job}) in {where_people} (knows|could tell you) that.
[unapologised] so {brand} (agrees with that|likes that|is on its side), or (hasn't read|didn't look at|never opened) it. (Which|Pick one|I'm not sure which is worse).
[up] (undo|reverse|unshare) it (and|, then) (say|explain) why you (shared|did) it, {brand}. (Both|In that order|Not just the first). {someone} is {angry}.

somebody at {brand} (saw|read) that and (thought|said) "(ours|lovely|pass it on)". (Not a soul|Nobody) from {department} (coughed|blinked|looked up)?
(show|read) (me|{person}) the bit you (liked|agreed with), {brand}. (Out loud|Slowly|Line by line). (Or|Otherwise) (take|have) it (down|back) and (say|tell us) why.

== about: repost; stance: neutral
(does|did) {brand} (mean|know) what it (just |)(shared|passed on)? (No|There's no) (text|comment) with it, (so|and) I (can't tell|keep rereading).
(sharing|passing on) isn't (always|the same as) (agreeing|liking), (but|though) (a word|one line) from {brand} would (help|settle it). {moment_cap} and (puzzled|none the wiser).
(who|which person) (looks after|runs) {brand}'s account (today|on a {day_of})? That (share|repost) (looks|feels) (odd|automatic|like a thumb).
(has anyone asked|did anyone ask|who has asked) {brand} about (that|the) (repost|share) (directly|yet)? {person} (sent|showed) it (to me|round) with (just|only) (a question mark|"eh?").

== about: repost; stance: supportive
(a thumb|a finger|somebody's thumb) (slipped|hit the wrong thing), {brand} will (say so|fix it). (Mine|I) (liked|shared) (a funeral|my ex|a sofa) {moment}.
(I'd|I would) (want|wait) to (hear|know) why {brand} (shared it|passed it on). (Might be|Perhaps it's) to (argue|answer|warn people).
{years} of (sensible|decent|good) posts from {brand} and (one|a single) share (undoes|ruins) (it|everything)? (Come on|Be fair|Let them explain).

== about: bio; stance: outraged critical
(hiding|sheltering) behind (your|a) bio, {brand}? It's (four|six|five) words (long|wide). (You're|Your whole head office is) (showing|sticking out) at both (ends|sides).
I (asked|showed) {person} the bio of {brand}. "(So|And) they can (do|share) anything, then?" (Apparently|It seems so|That's the idea).
my (van|front door|email footer|apron) says "(not my fault|views my own|errors excepted)". (Doesn't|It doesn't) (work|wash) for a {job}(| either|, {brand}).
(pointing|point) at (the|your) bio (isn't|is not) (an answer|sorry|a defence), {brand}. It's a (fire exit|fig leaf|sign on a broken lift). (Try|I'd prefer) {answer}.
(so|right): {brand} (means|stands by) what it posts, (except|unless) it (goes badly|gets caught|upsets people), and then (see|read) the bio. {oath}.
(who|which {job}) reads a bio (before|when) (they're|being) (hurt|laughed at|left waiting), {brand}? (Nobody|Not {person}|Not one soul).
"(views|posts|shares) not (ours|endorsed)". (Whose|Then whose), {brand}? The (pigeon|cleaner|intern)'s? It (has|had) your (name|logo) on (it|top).

(tell|explain to) {person} that it's (fine|nobody's fault) because of (a line|small print) (under|beside) your (logo|picture), {brand}. I'll (wait|hold the coats|film it).
{years} (with|of) {brand} and I've (never|not once) (opened|seen) the bio. I (read|saw) the (post|thing) itself, {moment}. (So did|As did) (everyone|{person}).

== about: bio; stance: neutral
(has {brand} always had|did {brand} always have|since when has {brand} had) that line in the bio, or (is it new|did it turn up on {weekday})? (Can't|I can't) remember.
(legal|law) people: does (a bio|that line) (do|change|protect) anything (at all|really)? {brand} (points|keeps pointing) at it. (Curious|Just nosy).
(went|I went) and (read|looked at) {brand}'s bio {moment}. It (says|does say) (that|what they claim). (Not sure|No idea) what it (settles|proves).
(mine|my bio) says (I like cheese|opinions of my dog|part-time adult). (Is that binding|Does that count as a defence), (asking|same question) for {brand}?

== about: bio; stance: supportive
it's (in|right there in) the bio, (folks|people|everyone). {brand} (told|warned) you (what the account is for|how the account works) {years} ago.
(clumsy|not their best), pointing at a bio, but {brand} (has|had) (a point|no time|tired people on). (They'll|Let them) (find|write) (better|kinder) words.
(every|nearly every) account (I follow|in {where_people_online}) has (that|the same) line. (Odd|Unfair|Funny) that only {brand} gets (shouted at|mocked) for it.

== list moment_cap
On a bus / In a queue / Half asleep / On my break / In the bath / Between meetings

== list errand_two
two buses / school and swimming / the bins and the bath / meetings / loads of washing / patients / two chapters / the starters and the pudding

== list where_people_online
my feed / this town / the whole trade / my line of work / half the country
"""
