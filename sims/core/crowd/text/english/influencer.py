"""Somebody with many followers says that the brand did them harm. Who is right is not known."""

SHEET = """
== list she
that creator / the one with the video / somebody I've followed for years / a person with a ring light / the person in the video / that account

== list vid
the video / that long video / the video, all of it / the clip / the story / the whole story / the one everybody sends me

== list reply_cold
"please DM us" / a voucher code / "hi hun" / a link to a form / "we take this seriously" / nothing / a thumbs up / "as per our terms"

== crisis: influencer; stance: outraged; arousal: hot
(watched|I watched) {vid} (to the end|twice|with the sound off) {moment}. (Believe|I believe) every (minute|word). {brand}, she got {reply_cold}. {oath}.
(the same|exactly that) happened to (me|{person}) with {brand}, (only|but) we've (nine|forty|no) followers, so (we got|it was) {reply_cold}.
(someone|a person) (shows|tells) you they were (hurt|harmed) and you (answer|send) {reply_cold}, {brand}? {bad}. (Properly|Really) {bad}.
(don't|do not) (go after|hint about|dig into) {she}, {brand}. Look at (what happened|the thing you sold|yourselves). {angry}.
it took (somebody|a person) with (a crowd|a ring light|all those followers) for {brand} to (notice|wake up). {person} (wrote|asked) in (March|May|the spring) and (got|had) {reply_cold}.

== crisis: influencer; stance: outraged; arousal: cool
I (don't|never) (watch|follow) these people. (Sent|Shown) {vid} by {someone}. (Sat|I sat) there (longer than I meant|till it ended). {brand} (hasn't rung her|is counting likes|is posting offers).
{she} (stopped|went quiet) (near|at) the end. What {brand} sent her had (an exclamation mark|a sun emoji|a code) in it. (I can't|That's hard to) unsee (that|it).
it's (the|that) {reply_cold}, (more than|after) {vid}, that (did|finished) it for me, {brand}. (Someone|A person) was (asking for|in need of) help.

== crisis: influencer; stance: critical; arousal: hot
{reply_cold}? (That's|Is that) what you (send|say), {brand}, with (everyone|all those people) watching {vid}?
(ring|call|phone) them, {brand}. (A person|A name|Somebody senior). Not {reply_cold}. (Then|And then) (tell|show) us what you (found|did).
(how many|so how many) (others|more) are there, {brand}? {vid} has (forty|four hundred|pages of) "(me too|same here)" under it.
(is|was) it the (product|stuff|service), the (batch|day), or {she}? (Test|Check) it and (say|publish) (how|when), {brand}. (Not|Just not) {reply_cold}.
(free stuff|a hamper|a voucher) (won't|doesn't) (fix|answer) {vid}, {brand}. (Looks|It looks) like (a gag|hush money with a ribbon).
{brand} (found|had) time to (like|answer) (nine|all the) (fan posts|happy videos) and (sent|gave) {she} {reply_cold}. (We|I) (looked|counted).

== crisis: influencer; stance: critical; arousal: cool
I don't know if {vid} is (the whole story|fair|all true). I (do know|know) {reply_cold} isn't how (you|firms) treat someone (upset|who's hurt), {brand}.
(followers|a big account) (shouldn't|should not) (decide|be how you get) who (gets|is given) an answer, {brand}. Write back to (the small ones|{person}) (too|first).
(a plan|what I'd like): what {brand} will (test|check), who (does|runs) it, (which day|when) we (hear|read) it. Till then (I'm|we're) (neither side|waiting).
(even|supposing) {she} (is|turns out) wrong, {brand}, you'd (answer|treat) them the (same|very same) way: (gently|with care), (in public|by name), (without|no) {reply_cold}.

== crisis: influencer; stance: critical outraged neutral; voice: expert
(skin|complaints|testing) is my (trade|job). (One|A) video can't (show|tell) cause. {brand} can: (keep|hold) the (batch|records), test (blind|outside), (publish|say) the date. {reply_cold} isn't (on the list|a method).

== crisis: influencer; stance: critical outraged neutral; voice: joker
{brand} to {she}: {reply_cold}. (Also|Meanwhile) {brand} to (me|my spam folder): "(we miss you|come back|twelve things you'll love)".
(reaction|I've made a reaction) to the reaction to {vid}. (Part one|Nine hours). It's me, (eating|dropping) {drink}. {brand}, (sponsor|DM) me.

== crisis: influencer; stance: critical outraged; voice: parent
my (teenager|daughter|eldest) (lives|hangs) on every word in those videos, (and|so) (we've|the house has) thrown (out|away) (everything|a whole drawer) from {brand}. (Is|Was) that (right|needed)? (Say|Tell us).

== crisis: influencer; stance: neutral
who is {she}, and why is (my|the) whole (office|feed|bus) (talking|arguing|whispering) about {vid}? (Is|Was) {brand} (bad|that bad)?
has anybody (else|ordinary|dull) had trouble with {brand}, or (only|just) {she}? (Mine|I've had mine) for {years}, (fine|no trouble).
(both|two) sides (sound|seem) (sure|certain). (I'll|I'd) wait for (a test|somebody boring|{answer}). {vid} is (long|loud), {brand} is (short|quiet).
was {vid} (paid|sponsored|an ad) by (someone|anyone)? (Not|I'm not) (accusing|saying so), (just|only) (used to|tired of) (asking|wondering). {brand}'s (too|as well).
should (one|we|I) (stop|keep) using {brand} (for now|meanwhile|until they've checked)? {person} (has|uses) it (daily|each morning) and doesn't (do|watch) videos.

== crisis: influencer; stance: supportive
I (like|follow) {she} and I (like|use) {brand}. (Both|They) can be (honest|decent) and (one|somebody) can be (mistaken|unlucky). (Stop|Enough with) the (pitchforks|sides).
{years} of {brand}, (sensitive|awkward) (skin|stomach|customer), (no|never any) trouble. (Sorry|Sad) for {she}, (truly|really). (Could be|Maybe it's) (a fluke|something else).
(leave|please leave) the (shop|counter|phone) (girls|staff|lads) at {brand} alone. They (didn't|never) (make|see) {vid}. (One|A lad) was (shaking|in tears) {moment}.
{brand} (should|will) (look into|check) {vid}, (and|I'm sure) (properly|with care). (A|One) {vid_bare} (isn't|is not) a (court|lab|verdict).

== list vid_bare
video / clip / car park monologue / story
"""
