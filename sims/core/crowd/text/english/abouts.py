"""What happened since: the last event, the team's words, a deletion, a promise, silence, and the rest. These fit every crisis."""

SHEET = """
== about: inject; stance: outraged critical
(and now|now|then) this: “{inject}”. (Every|Each) time I look, {brand} (has found|has reached) a new (floor|low|cellar).
[unanswered] “{inject}” (and|, and) {brand} (says|does) (nothing|what exactly)? {very} {bad}.
have you (seen|read) this? “{inject}”. (It gets|They make it) (worse|sillier), (doesn't it|every time|{brand}).
(so|right), “{inject}”. (Any|Would you like to share any) (comment|thoughts), {brand}? {answer} would (do|be nice).

== about: inject; stance: neutral
(is it true|can anyone confirm|who says): “{inject}”? (Only|I only) saw it {moment}.
“{inject}”. (What|So what) does that (mean|change) for {brand}, (if anything|in practice)?

== about: inject; stance: supportive
“{inject}”. (Let's|We should) (hear|wait for) the other side before (the pitchforks|shouting|deciding).
(yes|fine|all right), “{inject}”, but the people at {brand} (I know|on the ground) are (trying|decent|working).

== about: statement; stance: outraged critical
“{statement}”. (Who|Which of you) (wrote|signed off) that, {department}? It (slips|slides) (through|out of) my hands.
(“{statement}”, says {brand}|{brand} says “{statement}”). (Read|Say) that (out loud|slowly) to (somebody|the person) it (hurt|happened to).
[unexplained] “{statement}” is (not|hardly) (an answer|a plan|much to go on), {brand}. {answer}, (please|that's all|if it isn't too much).
(translated|in English|put simply), “{statement}” means (we got caught|please stop looking|{department} wrote this).

== about: statement; stance: neutral
{brand} (writes|says) “{statement}”. (Is that|Was that) (a yes or a no|everything|all of it)?
“{statement}”. (Ok|Fair enough|Hm). (And|So) what (next|happens now|does that mean)?

== about: statement; stance: supportive
[apologised] “{statement}”. (That's|There,) (all I wanted|what I needed) to (hear|read), {brand}. (Now|So) do it.
[explained] (good|decent|fair), {brand}: “{statement}”. (More|Rather more) than (most|others) (would|manage|ever say).

== about: deletion; stance: outraged critical
(too late|nice try|we have it), {brand}. [screenshot: “{deleted}”] (Deleting|Hiding) it (isn't|is not) (brave|an eraser|a fix).
they (deleted|removed|binned) it. (Luckily|Here): [screenshot: “{deleted}”] (Saved|Kept) {moment}.
[unexplained] (who deleted|why remove|what was wrong with) the post, {brand}? Half the (internet|country|office) has a (screenshot|copy) (already|anyway).
[unexplained] (gone|vanished|deleted), (no|without a) word. (That|It) says more than the (post|thing) itself, {brand}.

== about: deletion; stance: neutral
(did {brand} just (delete|remove)|has {brand} (just |)(deleted|removed)) (that|it), or is my (app|phone) (broken|old)?
(what did it say|what was it)? {brand}'s post is gone and I (only|just) (see|have) (replies|half a screenshot).

== about: deletion; stance: supportive
(they|{brand}) took it down. (Good|Fine|Right). (Isn't|Wasn't) that what (everyone|you all) (asked for|wanted)?

== about: promise; stance: outraged critical
{brand} (promised|said): “{promise}”. (It's|That time has) (gone|been and gone|past). (Nothing|Not a word).
(still|we're still) waiting, {brand}. “{promise}”, (you said|remember|was it)? (My watch|The clock|{someone}) (works|says otherwise|is laughing).
(so|right), (when|what time) is {brand} (coming|talking) to us? They promised an update. (Ages|{spell}|A while) ago.

== about: promise; stance: neutral
(has {brand} (posted|sent)|did {brand} (post|send)) the update (yet|they promised)? I (can't|couldn't) find (it|anything).

== about: promise; stance: supportive
(they're|{brand} is) late, (yes|I know). I'd (rather|sooner) they (checked than guessed|were right than on time|rang people first).

== about: silence; stance: outraged critical
[unanswered] {spell} of (nothing|silence|tumbleweed) from {brand}. (Nothing|Not a line|Not even a holding line).
(hello|knock knock|anyone in), {brand}? (The|Your) (house|roof|feed) is on fire and you're (posting|doing) (nothing|the crossword).
the (silence|quiet) from {brand} is (deafening|doing the talking). {someone} (noticed|asked) (too|as well).

== about: silence; stance: neutral
[unanswered] has {brand} (said|posted) (anything|a word) (yet|so far)? I've (looked|been looking) for {spell}.

== about: silence; stance: supportive
(maybe|perhaps) {brand} is (quiet|silent) because they're (checking|finding out|ringing people), (ever|did you) (think|consider) (that|it)?

== about: repost; stance: outraged critical
[unapologised] (so|is that), {brand}, do you (endorse|agree with|stand by) (what|the thing) you just (reposted|shared|passed on)?
{brand} (reposted|shared) that without a (word|comment|reason). (What are we meant to take from it|How are we supposed to read it)?

== about: repost; stance: neutral
{brand} (shared|reposted) something (odd|strange) (earlier|a while ago|just now). (Is|Was) that their (view|opinion), or (a slip|an accident)?

== about: repost; stance: supportive
it's (only|just) a repost. (I|We all) (share|repost) things to (argue with|remember) them. Let {brand} (say|explain|answer).

== about: bio; stance: outraged critical
“reposts are not endorsements” (in|says) the bio of {brand}. (Oh well|That settles it|Magic words), (then|I suppose), {oath}.
(a|one) line in (a|the) bio (protects|excuses|covers) (nobody|no one), {brand}. (Nobody|No one) (reads|has ever read) (them|bios).

== about: bio; stance: neutral
did (anyone|anybody) (ever|actually) read (bios|the bio)? {brand} (seems to|apparently) (think|thinks) (so|we do).

== about: bio; stance: supportive
(well|to be fair), it (does|did) say (so|that) in {brand}'s bio. (Not|I know, not) (much|everything), but (it's|it is) there.

== about: copies; stance: outraged critical
{brand} (has sent|sent) (me|{person}) the same (reply|sentence|paragraph) as (everyone|the last nine people). (Copy|Ctrl C), (paste|Ctrl V), (sorry|breathe).
(spot|find) the difference: (forty|twelve|six) replies from {brand}, (one|a single) (text|paragraph). (Are you|Is it) a (robot|parrot)?

== about: copies; stance: neutral
is {brand} using (a bot|a script|a rubber stamp)? (My|The) reply is (the same|word for word the same) as {someone}'s.

== about: copies; stance: supportive
(same|identical) reply to everyone, (yes|sure), but {brand} (is answering|answers) (hundreds|all) of you. (Try it|You do it).

== about: personal; stance: outraged critical
(that|this) was (posted|written) by a (person|human) at {brand} from their own account, (surely|wasn't it)? (Delete|Explain) (that|it) (too|next).
so this is what people at {brand} (say|write) when they think nobody's (looking|listening)? {bad}.

== about: personal; stance: neutral
is that (person|account) (really|actually) from {brand}? (Speaking|Posting) (for them|officially), or (just|only) (tired|themselves)?

== about: personal; stance: supportive
(people|staff) at {brand} are (allowed|entitled) to (have|hold) (feelings|opinions) (on|from) their own (account|page).

== about: answered; stance: outraged critical
(you|they) (answered|replied), (fine|good|thank you). It wasn't {answer}, (though|{brand}), was it.
(a|one) reply. (Polite|Quick|Late). (Doesn't|Does not) (change|fix) (what happened|much|it), {brand}.

== about: answered; stance: neutral
(thanks|ok, thanks|cheers) for (answering|the reply|coming back to me), {brand}. (I'll|We'll) (wait|see|read it properly later).
(didn't|did not) expect (a reply|a person|an answer), {brand}. (Noted|Thanks|Appreciated).

== about: answered; stance: supportive
(thank you|thanks|bless you) for (answering|getting back to me|the honest reply), {brand}. (That helps|Means a lot|I'll tell {person}|Good to talk to a person).
(oh|well), they (answered|actually replied). (Credit|Fair play) to whoever is (typing|on shift) at {brand}.
"""
