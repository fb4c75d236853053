"""A campaign's hashtag, in other hands. It is called 'the tag' here, since not every scenario names one."""

SHEET = """
== list tag_what
the tag / your hashtag / that hashtag / your lovely campaign / the cheerful hashtag / the story wall

== list tale
the overtime I never saw / what the back door looks like / my nine hours on hold / a Christmas shift with no heating / the bill they sent my late dad
how we were told to smile / the van with one brake / the manager who timed our toilet breaks / my cancelled wedding order

== list fluff
a smiling salad / balloons / a paid dancer / a stock photo of a meeting / confetti / a puppy with a logo / somebody high-fiving

== crisis: hashtag_hijack; stance: outraged; arousal: hot
you (wanted|asked for) stories, {brand}. Here's (one|mine): {tale}. (Like it|Print that|Put it on the wall). {tag_what_cap} is (ours|all ours) now.
(read|I've read) {tag_what} for {spell}. {tale}, (people crying|one after another), and {brand} (posts|scheduled) {fluff}. {oath}.
{brand} (deleting|hiding) (posts|people) (from|under) {tag_what}? (Try|Go on), {someone} (has|keeps) (them all|a folder). {tale}, (twice|first on the list).
(proud|so proud) of everyone (telling|posting) (the truth|what it's like) on {tag_what}. {tale} was (mine|ours). (Hear|Answer) THAT, {brand}.
"(tell us|share) your {brand} (moment|day|story)". {tale}. (That was|There's) my (moment|day|story). {angry}, (still|{years} on).

== crisis: hashtag_hijack; stance: outraged; arousal: cool
I (wrote|typed) {tale} on {tag_what}, (deleted|unposted) it, wrote it (again|once more). (My hands|I) shook. {brand} (answered|replied) (somebody|the one) who (sent|posted) {fluff}.
(each|every one) of those (posts|stories) is (a person|somebody's bad year), {brand}. {tale}. (That's not|It isn't) (abuse|a hijack), it's (an answer|what you asked).
(funny|strange), a (joke|promotion) of a hashtag and {person} (finally|for once) (talked|told us) about {tale}. {years} (late|of silence). {brand} (should|could) (listen|sit down).

== crisis: hashtag_hijack; stance: critical; arousal: hot
(turn off|stop|kill) the scheduler, {brand}. {fluff} (just|has) (gone|landed) (right under|on top of) a post about {tale}.
who (thought|said) {tag_what} was (safe|a good idea), {brand}? (Had|Have) they (met|asked|paid) (anyone|a person) who (works|shops) there?
(don't|please don't) call (people|us) trolls for (answering|using) {tag_what}, {brand}. You (asked|invited us). {tale} is (not|hardly) trolling.
{fluff}, {fluff}, then {tale}. {brand}'s {tag_what_bare} in three (posts|thumbs|inches). (Guess|Have a guess) which (got|has) (the likes|no reply).
(and|so) what will {brand} (do|change) about {tale}? (Not|Leave) (the hashtag|{tag_what}). The (thing|hours|people).

== crisis: hashtag_hijack; stance: critical; arousal: cool
a hashtag is (a microphone|an open door), {brand}. You (don't|can't) choose who (walks in|speaks). You (can|could) choose to (answer|stay in the room).
(pick|take) the ten (worst|most asked|saddest) (posts|questions) on {tag_what} and answer them by {weekday}, {brand}. (Worth|Better than) (any|a year of) {fluff}.
(somebody|an agency) was (paid|given) (well|good money) for {tag_what}. (Half|A tenth) of it would have (paid|settled) {tale}, {brand}.
I (came|went) to {tag_what} for (a voucher|the competition|a laugh), {moment}. (Stayed|I stayed) for {spell}. (Left|Came away) {feeling}, {brand}.
(leave|keep) them (up|all up), {brand}. (Deleting|Hiding) {tale} (only|just) gives it (legs|a second life|a title).

== crisis: hashtag_hijack; stance: critical outraged neutral; voice: joker
the {brand} (marketing|social) (meeting|lunch): "what (could|can) go wrong?" {tag_what_cap}: (hello|watch this|pulls up a chair).
(whoever|the person who) (gets|is paid) to read {tag_what} at {brand} (tonight|all weekend): (blink twice|there's soup|take {drink}, take two).
(rename|change) {tag_what} to "(things we'd rather not know|complaints, but catchy|free therapy)", {brand}. (Same|No) posts, (better|truer) (title|label).

== crisis: hashtag_hijack; stance: critical outraged; voice: employee
(worked|I work|used to work) at {brand}: {tale} is (true|about right|the mild version). (We|Some of us) have been told not to (post|read) {tag_what}. (Hi|Oops|So here I am).

== crisis: hashtag_hijack; stance: critical outraged; voice: activist
(keep|keep on) (posting|telling it), (politely|one each|with dates): {tale}, (what|whatever) you (saw|lived). {brand} (opened|built) {tag_what}; we (only|just) (moved|walked) in.

== crisis: hashtag_hijack; stance: neutral
what (was|is) {tag_what} (meant|supposed) to be (for|about)? I (see|get) {fluff}, {tale}, {fluff} (again|once more|, more balloons). (Confusing|Quite a mix), {brand}.
are the (stories|posts) on {tag_what} (real|checked|all one person), do we know? {tale} (sounds|seems) (real|too odd to invent). What (does {brand} say|did {brand} say)?
(came|here) for the (prize|competition) on {tag_what}. (Is|Was) it (still |)(on|running), {brand}, or (awkward|bad timing|have I walked in on something)?
(who|which account) (started|turned) it? (First|One minute) {fluff}, (then|next) {tale} and it (all|just) (went|tipped). (Interesting|Long) {day_of}, {brand}.
(reading|I read) {tag_what} {moment} (like|as if it were) a (novel|soap). (Some|Parts) (sad|very sad), (some|parts) (very |)funny. {brand} (isn't|is not) in it (yet|much).

== crisis: hashtag_hijack; stance: supportive
my (story|{brand} moment), (a real one|unpaid), for {tag_what}: they (stayed|opened) late for {person}, (in the snow|no fuss|on Christmas Eve). (That|It) (happened|counts) too.
I (worked|have worked) at {brand} {years}: (good|decent) (crew|boss), (paid|always paid) on time. (Sorry|I'm sorry) for (those|the ones) who (weren't|had worse). (Both|Put both) on {tag_what}.
(credit|fair play) to {brand} if they (leave|keep) {tag_what} (open|up). (Plenty|Most firms) would have (pulled|closed) it by {drink_time}. (Read|Now read) it all.

== list tag_what_cap
Your hashtag / The tag / That hashtag / The cheerful hashtag

== list tag_what_bare
hashtag / story wall / campaign / happy tag

== list drink_time
lunch / teatime / breakfast / ten past nine
"""
