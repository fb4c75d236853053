"""Short things that people say to each other under a post. They fit every crisis."""

SHEET = """
== list agreed
this / exactly this / yes / quite / spot on / same / thank you / correct / couldn't agree more / what she said / hard agree / amen

== list doubt
is it though / really / hm, not sure / come on / no / be serious / I don't buy it / source / says who / not what I saw

== kind: reply; stance: outraged; arousal: hot
{agreed}. {brand} (should|ought to) be {very} ashamed.
{agreed}, and {someone} is {angry} (about it|as well|too).
(they'll|{brand} will|that lot will) (do it again|get away with it|have forgotten it) (by {weekday}|before my tea|while we argue), (watch|you'll see|ask {person}). {bad}.
I (can't|cannot) even (look at|say) the name {brand} (today|now|any more).
{doubt}? {brand} (KNEW|knew|did it on purpose|laughed at us). (Wake up|Read it again).
(don't defend|stop making excuses for|never mind defending) them. {bad}, plain and simple.
{oath}, (right|agreed|you too)? I'm {angry}.
(complain to|write to|tag) the (regulator|papers|ombudsman). I (did|have) {moment}.
sent (them|{brand}) (four|three|nine) messages. (Nothing|Blocked|A smiley). {bad}.

== kind: reply; stance: outraged; arousal: cool
{agreed}. I (closed|cancelled) mine {moment}.
(sadly|unfortunately), {agreed}. {years} (gone|for this).
it's the (ease|casualness|coolness) of it that I (mind|keep thinking about). {brand} (isn't|aren't) (even |)(rattled|sweating).
(my|our) {person_bare} (said|felt) the same. (Quiet|No fuss|In tears), then (cancelled|left).
{brand} (won't|will never) (read|answer) this. (Thank you|Glad|Good) for (writing|saying) it (anyway|though).
I was a customer for {years}. (Never|Not) again. (Sad|Sorry) to (say|agree).
[spoken] better (said|put) than anything {brand} has (managed|written|mumbled).
it was (a choice|deliberate|planned), (I think|I'm afraid|no question). {bad}.

== kind: reply; stance: critical; arousal: hot
{agreed}. (Where|So where) is {answer}, {brand}?
[unapologised] {agreed}! How (hard|difficult) is (sorry|it to say sorry|a sentence)?
(right|honestly|you too)? {someone} (asked|wanted to know|was shouting) the (very same|exact same) thing {moment}.
[unexplained] {doubt}? {brand} (had|has had) {spell} to (answer|explain).
(tag|tell|ask) {department}, they (love|enjoy) (this|a mention).
(what|which) (part|bit) of (this|it) do they not (get|understand)?
they (won't|never) answer you. (Tried|I tried) {moment}. (Robot|A survey|Nothing).
[unanswered] (still|STILL) no (reply|answer|word) to (you|this)? {daft}.

== kind: reply; stance: critical; arousal: cool
{agreed}. {very} {daft}, (that's|which is) the (kindest|politest) word.
(I'd|I would) (settle for|be happy with|take) {answer}.
(fair|good) (point|question). {brand} (won't|may not) (like|answer) it.
(not|hardly) the first time, (is it|either|{someone} says).
(to|in) (their|its) defence, (no|I've got nothing|there isn't one).
{years} here. (You're|That's) (right|not wrong).
(somebody|someone) (signed|nodded) it (off|through), (remember|that's the thing).
(you|one) would (think|hope) they'd {checks_bare}. (Apparently|Evidently) not.
(same|mine was the same|identical) here. (Heard|Had) anything? (No|Never|Ha).

== list checks_bare
read it first / check / think / ask somebody / stop for a second / look twice / count to ten

== kind: reply; stance: neutral
{doubt}? (Where|When) did you (see|hear|read) that?
(do you have|have you got|is there) a (link|source|screenshot)? (I only see|I just see|All I see is) (half of it|the shouting|people's replies).
(not|I'm not) sure (that's|it's) (right|fair|the whole story). (Anyone|Did you check)?
(what|so what) did {brand} (say|reply) (to you|in the end|when you asked)?
(oh|ah), (I see|right|that makes sense). (Thanks|Ta|Cheers).
(wrong|I think that's the wrong) {brand}, (isn't it|no|maybe). (Different|Other) (logo|town|lot).
(maybe|perhaps|could be). (Let's wait|I'd wait) for {answer}.
(is that|was that) (today|from {weekday}|the old one)?
(sorry|hi|hello), (how do you know|are you sure)? Asking because {person} (works|shops|banks) there.
(agree|I agree) with (half|most|the second bit) of (that|this). (Guess which half|Not saying which half).
(came|I came) here from (the other|your) (thread|post). (Same|Better) (jokes|fight).
(is|are) you (ok|all right)? (Not|Nothing) about {brand}, (just|only) (asking|you sound tired).

== kind: reply; stance: supportive
{doubt}. {brand} were (good|kind|fair) to (me|{person}).
(be|let's be) (nice|fair). (Someone|Somebody) (reads|has to read) (this|these).
(give|allow) them {spell}. (Then|After that) shout (all you like|away).
(sorry|no), I (disagree|don't see it). {years} and (fine|no trouble|always fair).
(I|we) (like|love) them (anyway|still). (Shoot|Sue) me.
(it|this) was a (slip|mistake), not a (crime|plot|murder).
(bit|a little) (harsh|strong), (no|isn't it|I think).
(agree|exactly): (wait|hold on) and (see|hear them out).
(you|have you) never (made|had) a (mistake|bad {day_of})?
(I worked|my {person_bare} works|I used to work) (there|with them). (Decent|Good) people, (tired|honestly).
{agreed}, (leave|let) them (be|answer|work).
(thank|bless) you. (First|Only) (kind|sane) (reply|comment) (here|I've seen today).

== kind: reply; voice: joker; stance: outraged critical neutral
(put|send) that on a (mug|tea towel|billboard).
(my|the) {animal} (agrees|says the same|is nodding).
(screenshotted|printed) for (the museum|my therapist|{person}).
{agreed}, (he|she) typed, (eating|dropping|from under) {drink}.
(sir|madam|friend), this is a (library|chip shop|launderette).
(ten|nine|eleven) out of ten, (would|will) (read|weep) again.

== kind: reply; voice: troll; stance: outraged critical neutral
(cool|lovely) story, (now do|what about) (the council|geese|my landlord).
(who|nobody) asked, (but|yet) (here|there) you are (lol|again|typing).
(cry|sob|weep) (more|harder|quieter), some of us (are|were) (asleep|eating|watching the snooker).
(lol|lmao), {agreed}. {brand} is (finished|toast|soup).

== kind: reply; voice: terse
{agreed}(.|, {brand}.|, sadly.|, every word.)
{doubt}(.|?|, {brand}?)
{bad}(.|, agreed.|, isn't it.|, the lot.)

== kind: reply; voice: parent
{agreed}. (Mine|Both mine|The kids) (asked|are asking) (about it|why) (at tea|in the car|at bedtime).
(with|as someone with) (three|two|four) kids and no (time|patience): {agreed}.

== kind: reply; voice: expert
{agreed}, (with|and) (one|a small) (note|correction): it (usually|nearly always) takes {spell} more to (know|check|be sure).
(not|isn't) (quite|strictly) (right|how it works), (but|though) (close|near enough|the point stands).

== kind: reply; voice: journalist
(could|can) I (quote|use) this? (DM|Message) me (first|if so), (please|thanks).
(were|are) you (there|a customer|on staff)? (I'm|We're) (writing|working on) (it|something) (now|for tonight).

== kind: reply; voice: employee
(I'm|we're) (sorry|so sorry) you had that. (Not|I'm not) (official|the account), (just|only) (someone|me) (inside|on the desk).
{agreed}, (and|and yes) I (work|clock on) (there|at {brand}). (Shh|Please|Don't tell {department}).

== kind: reply; voice: activist
{agreed}. (Write|Say) it to (your MP|{department}|the regulator), (and|then) (copy|tell) us.
(would|will) you (add|put) your name to (the letter|ours|this)? (We're|There are) (forty|two hundred|ninety) (so far|of us).

== kind: reply; voice: loyalist; stance: supportive neutral
{years} with {brand}. (I'd|I would) (still|always) (say|choose) (yes|them).
(they|{brand}) (wrote|rang) back to me (personally|by hand) {years} ago. (Try|Write to) them.
"""
