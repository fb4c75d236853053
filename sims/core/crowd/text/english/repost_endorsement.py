"""A brand passed on something without a word of its own."""

SHEET = """
== list clip
that clip / that video / that thing / that post / that so-called joke / that nasty little clip / somebody's cheap joke / that

== list press
pressed repost / hit share / tapped the little arrows / passed it on / put it on their page / sent it to everyone who follows them

== list below
punching down / a joke with a victim / bullying with a soundtrack / laughing at people who can't get up the stairs
playground stuff / the kind of joke you grow out of / meanness with a caption / kicking the person at the bottom

== list unreached
ramp / lift / step-free entrance / ticket gate / taxi / toilet / seat / bus / stairlift / dropped kerb

== crisis: repost_endorsement; stance: outraged; arousal: hot
{brand} (saw|watched|looked at) {clip} and (thought|decided): yes, (that's us|our customers need this|share)?
(somebody|someone|a person) at {brand} {press} (and went to lunch|and felt clever|with a straight face|in work time). (Who|Which one of you)?
[unanswered] you (don't get to|can't|do not) repost {below} and (say nothing|stay silent|call it content), {brand}.
{angry}. (My|Our) {unreached} (has been broken|didn't work|was out of order) (again |)this week and {brand} (shares|spreads|amplifies) {clip}.
[up] no comment, no context, (just|only) {clip} on the (official|actual|verified) page of {brand}. (Disgraceful|Shame on you|That IS the comment).
so (disabled people|wheelchair users|people like me|people like {person}) are (a punchline|a bit of content|a laugh) to {brand} now. (Good to know|Noted|Charming).
{person} (uses a wheelchair|is disabled|gets about on wheels) and (pays|paid) {brand} (good money|the full fare|like everyone else). And then (this|you share this|you pass this on).
a repost IS an endorsement when (a company|a brand|{brand}) does it. (You|They) have (lawyers|a whole department|meetings) for this.
{clip} is (bad enough|foul|vile). {brand} (sharing|reposting|boosting) it to (everyone|thousands|half the country) is (worse|the bit I can't get over|on another level).
(how much sleep|how many meetings|how little thought) does it take before {brand} (laughs at|mocks) a (wheelchair|disabled woman|stranger in a wheelchair)?
I've (just|now) had to explain {clip} to {person}, who (uses a chair|is disabled|can't do stairs), because {brand} (put it in our feed|shared it|thought it was fun).
[up] [unapologised] take it down, (say|admit) it was (wrong|yours), and (then|only then) (talk to us|come back), {brand}. (In that order|Today).
(right|well), {brand}, which (part|second|bit) of {clip} did you (like best|enjoy|agree with)? The (fall|wheelchair|laughing)?

== crisis: repost_endorsement; stance: outraged; arousal: cool
a company (chose|decided) to (amplify|pass on|share) {below}, and (chose|decided) to add (nothing|not one word). (Both|Those) are choices.
I have (missed|been left behind by) (three|four|two|five) trains this year because a {unreached} (failed|was broken|was locked). {brand} (found|had) time (for a joke about it|to share {clip}).
it is not (the joke|{clip}) that (stays with me|hurts|bothers me). It's that (somebody|a person) at {brand} (looked at it|watched it) and (felt at home|saw nothing wrong|thought of us as the audience).
to {brand}: (silence|saying nothing) above {clip} is (a sentence|a speech|a position). We can (all |)read it.
I've spent {years} (asking|writing to) {brand} about a {unreached}. (Never|Not once) (got|had) a reply. {clip} took them (seconds|one tap|no time at all).
(people|they) will (say|tell you) it's (only|just) a repost. (Nobody|No one) ever says it's only (the stairs|a kerb|a {unreached}).
there are {adults} at {brand} who could have (stopped|caught|questioned) this. (That|This) is the (part|bit) I (can't|won't) (get past|forgive|laugh off).

== crisis: repost_endorsement; stance: critical; arousal: hot
did (anyone|anybody|one single person) at {brand} (watch|finish|play) {clip} to the end (before|when) they (shared it|{press})?
[unapologised] {brand}, do you (agree with|stand behind|actually believe) {clip}? (Yes or no|It's a yes or no question|Simple question).
(reposting|sharing|boosting) {clip} with no comment is a (choice|message|statement), {brand}. (What did you mean?|Explain.|Own it.)
[up] why is {brand} (reposting|sharing) {clip}? (Who asked for this|What is going on|Is the account ok)?
I (follow|followed) {brand} for (delays|service updates|one thing only). (Not|Certainly not) for {clip}.
that's (my feed|my afternoon|my break) ruined: {brand} has (found|discovered) {below}.
{brand} (cannot|can't) be (bothered|trusted) to fix a {unreached} but (has|finds) time (for|to share) {clip}. (Priorities|Speaks volumes|Righto).
if I (shared|reposted|sent round) {clip} from (my|a) work account I'd be (in a meeting|out|packing my desk) by now. (Just saying.|Is {brand} hiring?|One rule for them.)
whoever runs {brand}: that's not (edgy|funny|banter), it's {below}. (Shame on them|Put it right|Grow up).

== crisis: repost_endorsement; stance: critical; arousal: cool
I'd (like|love) to know (who|what sort of person) at {brand} looks at {clip} and thinks (of|about) their (customers|passengers|followers).
a repost (without|with no) comment (reads as|looks like|is) agreement. (Everybody|Anyone) who (runs|has run) an account (knows|knows that). {brand} should too.
it'd have taken {brand} (ten words|one line|eight seconds) to say (what they thought of|why they were sharing) {clip}. They (didn't|chose not to).
I teach (media studies|year nine|teenagers). We (do|have) a whole lesson on (why you don't|not) (share|pass on) things (like {clip}|you haven't watched). {brand} is (welcome|invited) to sit in.
{clip} is someone else's (mess|joke|cruelty). (Passing it on|Sharing it|Pressing repost) is {brand}'s (own|alone).
(eleven|forty|nine|twenty-three) seconds long, {clip}. (Apparently|It seems) {brand} (couldn't|didn't) (spare|manage) the last (three|five|four).
the (odd|strange|worst) thing is that {brand} (employs|has) (disabled staff|people in wheelchairs|an accessibility team). Did anyone (ask|show|listen to) them?
(not|I'm not) (shouting|angry|surprised), just (noting|writing down) that {brand} (thinks|thought) {clip} was worth (everyone's|our) time and a (caption|sentence|word) wasn't.
(disabled|wheelchair-using) customer here, since (you're all asking|people ask): I've (seen|had) worse than {clip}. I haven't seen a (company|brand) (sign|back) it before.
(my|our) {unreached} is (still|also) out of order, {brand}, if you've (finished|run out of) videos.

== crisis: repost_endorsement; stance: critical outraged; voice: joker
{brand} social media policy: 1. (see|find) video 2. (don't think|close eyes) 3. share 4. (lunch|go home|biscuits).
(breaking|live|news just in): {brand} discovers (other people can see|the internet is public|what reposting does).
the intern at {brand} (has|with) the (login|password), a (dream|phone) and (no|zero) (adult|supervision|brakes).
{brand}: reposts are not endorsements. (Also {brand}|{brand} again): {clip}, (with our logo|presented by us|lovely stuff).
petition to give the {brand} (account|login|phone) to the (station cat|man with the flask|pigeon on platform two|lady in the ticket office). (Can't be worse|They would have watched it first).
somewhere at {brand} a (laminated|forty-page|colour-coded) social media policy is (crying|propping up a desk|under a mug).
(imagine|picture) the meeting at {brand}. "(So|Right), who has seen {clip}?" (A hand goes up|Silence|Someone drops a croissant). "(Share it|Great, post it)."

== crisis: repost_endorsement; stance: critical outraged; voice: expert
former (social media|comms|community) manager here. A brand repost with no comment is (read as|taken as|heard as) (agreement|approval) by (most|nearly all) people, (every time|whatever the bio says).
access consultant, wheelchair user, (twenty|eleven|nine) years of both. {clip} isn't (new|original). A (big|national|household) name (passing it on|signing it), that's (new|what is new|what hurts).
I (train|trained) people to run accounts like {brand}'s. Rule one is (watch it to the end|sound on, to the end|say why you share it). There (is no|isn't really a|may be a) rule two.
(speaking|writing) as someone who (audits|designs|tests) step-free routes: {clip} is (why|the reason) people (laugh at|stop listening to) us. (Thanks|Cheers|Much obliged), {brand}.

== crisis: repost_endorsement; stance: critical outraged neutral; voice: journalist
[unanswered] has {brand} said anything (yet |)about (the repost|{clip})? I've (asked|put that to) their press office (twice|in writing|and they are thinking).
I'm (writing|working on a piece) about {brand} and {clip}. If you're (affected|disabled and travel with them|a member of staff), my messages are open.
{brand} reposted {clip} (without comment|with no text of its own). I've asked whether (that is the company's view|it was approved|they'd like to add some).

== crisis: repost_endorsement; stance: critical outraged; voice: employee
I work (for|at) {brand}, (not|nowhere near) social. (We|Half of us) found out from (customers|our kids|you lot). (Not proud today|I'm so sorry|Keeping my head down).
(staff|member of staff) here, {brand}, (on the ground|front line). I (carry|help people with) ramps (all day|every shift). And (then|now) (head office|someone upstairs) shares {clip}.

== crisis: repost_endorsement; stance: critical outraged; voice: activist
disabled people (pay|work|travel|vote) and (read|can see) what you share, {brand}. We're (asking|still asking) for a (meeting|date|named person), not a (statement|hashtag).
(this|{clip}) is what (we|disabled people) mean by attitudes being the (biggest barrier|first step you can't get over). {brand}, (call us|talk to us|our line is open).
screenshot (taken|saved|archived). {brand} shared {clip}; (remember|keep) that (the next time|when) they (write|post) about (inclusion|access week|diversity).

== crisis: repost_endorsement; stance: critical outraged; voice: parent
my (son|daughter|youngest|girl), (nine|twelve|seven|fifteen), wheelchair, big laugh, saw {clip} (because|when) {brand} shared it. (You explain it.|What would you like me to say?|I'd like a word.)
(tried|trying) to teach my kids (not to|never to) pass on (mean|nasty) videos. {brand} is (not helping|a great example of why|undoing my work).

== crisis: repost_endorsement; stance: neutral
(can|could) (someone|anyone) tell me what {brand} (actually |)(shared|reposted)? (All I see is|My feed is just) (people shouting|screenshots|anger).
[up] is {clip} (still|even) up on {brand}'s page? I (only|just) see (people shouting|screenshots|half of it).
(genuine|honest|serious) question, does (a repost|pressing repost) mean (you agree|anything)? I (repost|share) (recipes|all sorts) I'll never (make|read).
(haven't|not) seen {clip} and (don't want|no wish) to. What has {brand} said about it (so far|since|to anybody)?
who (made|posted) {clip} in the first place? (Everyone's|People are) only talking about {brand}.
I (saw|watched) {clip} {moment}. (Not sure|Can't decide) what {brand} (was thinking|meant by it). (Waiting|Will wait) to hear.
(was it|is this) {brand} itself or (some|one) (person|agency|bot) with the (password|login)? (Matters|Makes a difference) to me.
(hang on|wait), is that the real {brand} (account|page) or (one of those fakes|a joke one|a copy)? The (tick|logo) looks (right|odd|real).

== crisis: repost_endorsement; stance: supportive
one (wrong|stupid|daft) repost and {brand} is (the devil|finished|on trial)? The (staff|guards|drivers) I meet are (lovely|brilliant|kind).
(somebody|a tired person) at {brand} {press} without (watching|thinking). (I've|We've all) done (it|worse). (Fix it and|A deep breath and) move on.
I'm disabled and {brand} (staff|people) have (lifted|wheeled|got) me (on|home) (more times than I can count|when nobody else would|in the snow). (Judge|Weigh) them by that too.
[unanswered] (can|could) we (wait|hold on) until {brand} has (explained|answered)? (It's|A repost is) a (thumb|slip), not a (policy|manifesto).
{clip} was (awful|not funny). I (don't|can't) think {brand} (meant|means) it, and I (know|have met) the people there.
"""
