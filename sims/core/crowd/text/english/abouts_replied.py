"""Whom the team answered, with one paste for all or with a word of their own; and staff with accounts of their own."""

SHEET = """
== about: copies; stance: outraged critical
I (wrote|sent) {brand} (nine|four|six) lines about {person}. (Got|Back came) the (paragraph|thing) that {someone} (got|had) for asking about (parking|stamps|a lost hat).
(scroll|go) down {brand}'s replies (slowly|with {drink}|if you can). Same. Same. Same (again|comma|smiley). (We|People) (can|do) (see|read) each other, (you know|remember).
"(thank you for reaching out|we hear you|we understand your frustration)", (eleven|forty|six) times (in a row|in {spell}), {brand}. (Does|Did) (anyone|a person) read (mine|any)?
(even |){person}'s (parrot|answerphone|doorbell) has (two|three) (answers|lines). {brand} has (one|the one). {very} {daft}.
(changed|they changed) my name and (nothing|not a word) else. (Hi|Dear) (me|Sandra, I'm not Sandra|[first name]). (Charming|Warm|I felt seen), {brand}.
is there a (drawer|button|stamp) at {brand} (marked|called) "(cross people|reply, any|sorry, blue)"? (I got|{person} got|We all got) (number four|that one|the blue one).
(I'd|I would) (rather|sooner) have (no reply|silence|an honest "don't know") than (that|the same) (paste|stencil) {someone} (got|was sent), {brand}. (At least|Then) I'd (know|stop checking).
I (compared|put side by side) (mine|my reply) and (hers|{person}'s). (Same|Identical) to the (comma|typo|double space), {brand}. (Our|The) questions (weren't|were miles apart).

== about: copies; stance: neutral
(is|was) it (meant|supposed) to be the same (answer|text) for (everyone|all of us), {brand}? I'd (asked|written) about something (else|quite different).
(three|four) people (here|in this thread) have (my|exactly my) reply from {brand}. (Busy|A busy) (day|team), (I guess|perhaps), or (a robot|automatic)?
(does|did) anybody get (a different|their own) reply from {brand}? (Collecting|Comparing) them {moment}. (So far|Up to now): (one text|no|a lot of the same).
(fine|ok) as a (first|holding) reply, {brand}, (but|though) (my question|the thing I asked) (was|is) still (open|there). (Who|Where) do I (ask|go) (next|then)?
(odd|funny) (thing|moment): {person} and I (sat|were) {moment} (reading|holding) the (same|very same) reply from {brand} on two phones.

== about: copies; stance: supportive
(there are|count them,) (hundreds|thousands) of (you|us) and (four|three|six) people (typing|on shift) at {brand}. (They paste|Of course they paste|I'd paste too).
same (question|complaint) (four hundred|ninety|sixty) times, same answer (each time|back|every time). (What|Where) is the (scandal|surprise)? (Go easy|Good work), {brand}.
(yes|sure), it's a (paste|standard reply), but it had the (number|link|time) I (needed|was after). (Worked|Did the job) for {person} (too|as well), {brand}.
(copied|pasted) or not, they (came back|wrote) in {spell}. {someone} (waited|has waited) {years} for (the council|the water lot) to (do that|even paste).

== about: personal; stance: outraged critical
{person} (found|sent me) it {moment}: somebody (who works |)at {brand}, own (account|name|holiday photo), (saying|typing) (that|the quiet part). {very} {bad}.
(is|was) that how they (talk|joke) in the (canteen|lift|office), {brand}? (Your|Some) people have (accounts|phones), and we (can read|follow them|have eyes).
(off|not on) the clock, (own|private) account, (sure|fine). (Still|But still) {brand} in the (bio|photo|next line). (You|They) can't (take|hang) that (off|up) like a (coat|lanyard).
{department} (says|will say) one thing and (the staff|somebody there) (posts|says) (another|the opposite), {brand}. (Which|So which) do I tell {person}?
(somebody|a colleague|a friend) (take|prise) the phone off that (person|poor soul) at {brand}, (kindly|now|before {weekday}). (Then|After that) say {answer_to}.
(own account|personal views), (my foot|they say|here we go). (I've|We've) (read|had) {spell} of it. (Do|Does) (your managers|{department}) (know|follow) you, {brand} person?
(not|I'm not) after anybody's job, {brand}. (But|Only) when (your|a) person (posts|writes) that, (I need to hear|we need to know) if (you all think it|it's just them).

== about: personal; stance: neutral
{someone} says that (account|person) (is|really is) (from|with) {brand}, {person} says (ex|used to be|no). (Any proof|Is there a way to tell|Who would know)?
(posts|views) (one|their) own, (it says|fair enough). (Hard|Tricky) (to read|not to read) it as {brand}, (mind|though|all the same).
(rather|quite) like (hearing from|reading) a person instead of (a logo|{department}). (Not sure|Wonder whether) {brand} (does|agrees|knows).
(did {brand} say|has {brand} said) anything about that (post|account)? (Seems|It's) (unfair|a lot) to (ask|put on) one (person|tired person) {moment}.
(should|can) (staff|people at {brand}) (post|weigh in) on this (themselves|at all)? (My|At my) work (it's|you'd be) (in the handbook|a no|out by {weekday}).

== about: personal; stance: supportive
(good|brave) of (someone|a person) from {brand} to (say|post) it under their own (name|picture). (Worth more|I trust that more) than (ten|nine) statements.
(leave|don't hound) (that|the) person (alone|be). They (work|clock on) at {brand}, they (don't|do not) (run|own) it. (Kids|Bills|A bus to catch), (same as|like) you.
(a human being|an actual person) from {brand}, (upset|tired|honest), on (their own|a private) account. (And|So) people (pounce|shout). {someone} (sighed|put the phone down).
(they|that person) (spoke|wrote) from the heart {moment}. (Clumsy|A bit clumsy), (maybe|sure). (I'd|I would) (buy|make) them {drink}, {brand}.

== about: answered; stance: outraged
(so|oh), you do (reply|read these), {brand}. (Then|In which case) you (read|saw) what I (wrote|asked) and (chose|decided) to (answer|talk about) something (else|nicer).
(thanks|ta) for the (reply|words). I'm (still|no less) {angry}. It (happened|can't unhappen), and (a message|a nice tone) {moment} (doesn't|won't) (mend|reach) {person}.
(don't|please don't) "(hi there|hello you|hey)" me, {brand}. (Answer the question|I asked when|Say who). (It's|It was) the (second|only) line of my (post|message).
(nice|lovely) (manners|tone), (no|not one) (fact|answer|date). {brand} (answered|wrote to) me (like|as if) (I'd|I had) (dropped a glove|asked the time|won a prize).
(read|showed) your reply (to|round) (the table|{person}|the waiting room), {brand}. (Nobody|Not one of us) (felt|came away) (any better|heard|wiser).
you (want|asked) me to (DM|message|ring) you. (No|No thanks). You (did|said) it in (public|front of everyone), {brand}, (fix|answer) it (here|in public).
(now|oh, now) you (answer|have time), {brand}, (because|now that) (people|four hundred people) are (watching|reading). I (wrote|asked) {years_weeks} ago.

== about: answered; stance: critical
(ok|thank you|right), a reply. That's (half|a quarter) of it. The other (half|bit), {brand}: (when|who|what about {person})?
(fair play|credit where due), you (answered|came back) (inside|in) {spell}. (But|Only) I asked (when|what changes|for {answer}) and (heard how much you care|was told to be patient|got thanks).
(appreciate|I appreciate) (it|the reply), {brand}. (One|Just one) more (thing|question): (does that|will this) (include|reach) (people like {person}|those without a phone|us up here)?
(hm|well), (a person|somebody) (wrote|typed) that, I can tell, (thanks|so thanks). (Could|Can) the same person (find out|ask {department}) (why|when|who)?
(I'll|I will) (hold|keep) you to that, {brand}. (Written|I've written) it on the (fridge|calendar|back of my hand), (next to|under) (the dentist|bin day|{weekday}).
(better|kinder) than (the first|your last) (one|effort), {brand}. (Still|But) no {answer_no}. (Try|Go on), (once more|third time|you're nearly there).
(that|your reply) (answers|covers) the (easy|first) half. I (also |)(asked|wrote) about {person}, {brand}, and (that|it) (matters|is the reason I wrote) (more|to me).
(so|if I follow), {brand}, you're (sorry|looking into it|listening), and I should (wait|check back|trust you). (Until|Till) (when|{weekday}|which o'clock)?
thanks for (replying|answering), (really|I mean it). (Now|And now) (please |)(reply|say it) to the (woman|bloke|lad|mum) (above|under) me, who (asked first|has it worse|is still waiting).

== about: answered; stance: neutral
(oh|ah), a (reply|human). (Wasn't|I wasn't) (ready|expecting that). (Thanks|Cheers), {brand}. (Reading|I'll read) it (again|properly) {moment}.
(thanks|ok). So (just|only) to (check|be sure I follow), {brand}: (there's nothing|is there anything) (I need|for me) to do (before|until) {weekday}?
(useful|helpful), (thank you|ta). (Will|Would) you (post|put) that (where|somewhere) everyone can (see|find) it, {brand}? {someone} (asked|needs) the same.
{brand} (answered|replied) (in|after) {spell}, for (the record|those counting). (Polite|Short and polite|Clear enough). (Jury|Verdict) (still out|later).
(got|had) my answer from {brand}. (Not|It's not) (the one|quite what) I (wanted|hoped for), but (it's|at least it's) (an answer|clear|something).
(one|a) follow-up, if (you're|the person is) still there, {brand}: (does|would) it (change|matter) if (I paid cash|it was {person}'s name|I'm abroad|it was before {weekday})?
(passed|sent) your reply on to {person}, {brand}. (Waiting|I'm waiting) for (the verdict|a thumb). (Could|It could) be (a while|{spell}).

== about: answered; stance: supportive
(that's|now that's) (how|the way) you (do it|answer), {brand}: (a name|plain words|quick), and no (waffle|script). (Told|I told) {person} you would.
(wow|oh), (thank you|thanks). You didn't have to (answer|write) me (personally|in person|{moment_post}), {brand}, and you did. (Made my day|{person} is touched|Staying).
(all|that's all) I (needed|wanted), {brand}. (Get|Go and get) some (sleep|{drink}|air), whoever you are.
(I was|was) (cross|worried|ready to leave) {moment}. (Then|And then) {brand} (replied|answered) (like|as) a (person|neighbour). (Less cross now|Not cross any more|Hm, nearly fond).
(kind|good|honest) (reply|answer), {brand}. (Passing|I'll pass) it on to {person}, who (was|is) (fretting|ready to march|the worrier).

== list answer_to
sorry / what they should have / it plainly / a plain no / what the firm thinks

== list answer_no
date / name / reason / sorry / plan / yes or no / number to ring

== list years_weeks
three weeks / nine days / two months / a fortnight / ten weeks / a month

== list moment_post
on a day like this / this late / with all this going on / among four thousand others / with half the country shouting
"""
