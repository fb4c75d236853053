"""A forged recording goes round as the brand's own words. Whether it is one is what people argue about."""

SHEET = """
== list clip_df
that recording / the clip / that audio / the voice note / the thing going round / that file

== list sign
the breathing / the pauses / that hum / the way it says "actually" / the vowels / the room noise / the mouth / the cut at nine seconds

== list sender
my uncle's golf group / the family chat / three strangers / a page with an eagle on it / my boss / somebody selling gold / the school mums

== crisis: deepfake; stance: outraged; arousal: hot
[denied] "(it's fake|deepfake|not us)" is what (everyone|anybody|every firm) would say now, {brand}. (Prove|Show) it. (Timestamps|Something with a date|Anything).
I (played|heard) {clip_df} (twice|three times) {moment} and I'm {angry}, (fake or not|real or half real). It (sounded|sounds) like {brand} (to me|all over).
either {brand} said (it|that), or {brand} (let|left) the whole (town|internet) (think|believe) so for {spell}. (I'd call either|Either way it's) {bad}.
{person} (moved money|cancelled|cried) over {clip_df}, {brand}. (Real|True) or not, that's (done|real). Who (kept|held) back {answer} {spell} ago?
(whoever made|if somebody forged) {clip_df}, (shame|lock them up). And {brand}, who (sat|slept) (on|through) it: (shame|you next|same to you).

== crisis: deepfake; stance: outraged; arousal: cool
(sad|odd) thing: {clip_df} may be (false|forged), (and|but) (nobody|no one I know) found it hard to (believe|picture), {brand}. (Think about|Sit with) that.
I (don't|can't) trust (my ears|a voice|anything) after {clip_df}. {brand} could (help|give us something solid). (A date|A face|Two facts) would (do|be a start).

== crisis: deepfake; stance: critical; arousal: hot
[denied] "(fake|false|not real)" is (one word|four letters), {brand}. (Where|So where) was (the real person|the boss|whoever it is) (at the time|that hour)? (Somebody|A diary) knows.
{brand}, {clip_df} is in (front of|the hands of) {sender}, (with captions|in capitals|already remixed). You're on page (four|nine). (Swap|Move).
[unanswered] {clip_df} reached (my nan|me|the whole office) in {spell}. {brand} (hasn't|didn't|is still on the bus). (Faster|Louder), please.
(don't|please don't) (shout at|insult|block) people for (sharing|believing) {clip_df}, {brand}. (We|{person} and I) (aren't|never were) (labs|experts).
[denied] (so|right), (is|was) {clip_df} real? {brand} (says|said) no, {sender} says yes, {sign} says (maybe|I should get out more).

== crisis: deepfake; stance: critical; arousal: cool
(I|I'd) (want|need) (two|three) things for {clip_df}: where (it came|it started) from, where (the speaker was|they were|it was made) really, (who|somebody outside who) checked. {brand}?
[denied] a denial (works|lands) when it (carries|brings) (something|a thing) (I|we) can (check|open). {brand} (brought|has) (a tone|adjectives|a logo).
(fake|forged) or not, {brand}, (say|tell us) plainly if the thing it (says|claims) is (true|untrue). (Those|That) are two (different|separate) questions.
(been|I was) {years} a customer and I (couldn't|can't) tell {brand}'s (real|own) voice from {clip_df}. (That|Which) is (worth a thought|a thing to think about|new).

== crisis: deepfake; stance: critical outraged neutral; voice: expert
(audio|sound) (person|engineer) here. {sign} (bothers|puzzles) me, but a phone copy of {clip_df} (proves|tells you) (nothing|little) (either way|on its own). (Ask for|Find|{brand} needs) the first upload.
(detectors|those online checkers) gave {clip_df} (61|48|83) and (12|90|55) per cent. (So|In other words): (useless|a coin). {brand} (should|had better) (publish|show) (an alibi|the diary).

== crisis: deepfake; stance: critical outraged neutral; voice: joker
I've listened to {clip_df} so (often|many times) that {sign} (follows|has followed) me (home|to bed|into the bath). {brand}, (free me|settle this|rent is due).
(tomorrow|next week): {clip_df} of {brand} (ordering chips|singing|apologising). (That's|Then we'll know) how (we'll|you) know it's fake.
(my|the) {animal} (listened|tilted its head) at {sign} and (left|walked off). (Fake|Expert opinion|Case closed), {brand}.

== crisis: deepfake; stance: neutral
(got|had) {clip_df} from {sender}. (Real|Is it real)? {sign} (is|sounds) (off|odd), (or|but) it's my (phone|ears|cold).
has anyone (neutral|outside {brand}|with ears) checked {clip_df} yet? (Not|I'm not) (sharing|passing on) (anything|a thing) (until|till) (then|I know).
(where|who) did {clip_df} (start|first appear|come from)? (Everyone|Everybody) (has|got) it from {sender}, (nobody|no one) from (the source|a name).
there's (a second|another) one (now|too), {person} says, (better|clearer|longer). {brand}, (yours|real|also fake)? I've (stopped|given up) (listening|guessing).
(shared|I shared) {clip_df} {moment} and (took|have taken) it (down|back) (since|to be safe). If it's (fake|not {brand}), (sorry|my mistake).

== crisis: deepfake; stance: supportive
{sign}. (Listen|Go back and listen) to {sign}. (No|That's no) (person|human) (talks|speaks) (so|like that). (Poor|I feel for) {brand}.
[denied] (it could|this could) be (any|one) of us (next|tomorrow): a voice, a (phone|laptop), (ten|four) minutes. (Stop|Please stop) (sharing|forwarding) {clip_df}. {brand} (has said|says) it's (false|not theirs).
I've (met|dealt with|heard) {brand}'s people for {years}. {clip_df} (isn't|is not) (how they talk|them). (Even |){person} (said|spotted) it (at once|in a second).
(deleted|I binned) {clip_df} when {sender} sent it. (Do|You) (the same|likewise). {brand} (deserves|should get) (a fair|an honest) (hearing|day).
"""
