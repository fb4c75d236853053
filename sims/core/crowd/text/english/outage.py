"""Nothing works, and people stand there with it."""

SHEET = """
== list stuck
at the till / with a full trolley / on a platform / outside a locked door / with a queue behind me / at the pump / in a car park / with a taxi waiting

== list tried
off and on / the app, the site, the phone / a different browser / another card / standing near the window / deleting it and starting over / prayer

== list screen
a spinning circle / "something went wrong" / a blank page / a cartoon of a sad robot / error 5-something / "please try later" / a login that forgets me

== crisis: outage; stance: outraged; arousal: hot
{stuck}, {screen}, (people|everybody) (staring|sighing). {brand}, I have (never|not) been so (embarrassed|red). (Fix it|Say something|What do I do)?
(my|our) (shopping|whole day|livelihood|evening) (is|sits) behind {screen}, {brand}. And (not|nobody gives) (a word|a time|one person). {angry}.
{person} (can't|couldn't) (pay|get in|reach anyone) because {brand} is (down|dead|asleep). (Eighty|On her own|With a toddler). (Proud|Happy)?
[spoken] (it's|IT'S) (down|broken|off). We (know|can see). (Stop|Please stop) (telling|emailing) me "some (users|customers)", {brand}. I'm {stuck} with (all|twelve) of them.
{spell} {stuck}. (Left|I left) (the shopping|my dignity|everything) (there|in a heap) and (walked|went home). {brand} (will|can) (pay|answer) for (that|it). (How|When)?
every (month|time it rains|payday) {brand} (falls over|dies|shows me {screen}) and every (month|time) it's "(rare|an incident|unprecedented)". {bad}.

== crisis: outage; stance: outraged; arousal: cool
I (put|held) my (card|phone) out {stuck} and (nothing|it said no). (People were|The woman behind me was) kind. {brand} wasn't (anywhere|there|on the line).
it (will|does) come back, it (always|usually) does. What (stays|I remember) is (standing|being) {stuck} with {someone} (paying|lending me a tenner). {brand}, (never|not) again.

== crisis: outage; stance: critical; arousal: hot
{brand} status page: (all green|"operational"|last updated {weekday}). (Me|My life|Everyone I know): {screen}. (One|Somebody) is (lying|wrong|in another country).
(tried|I tried) {tried}. (Still|Result): {screen}. (Just|Please just) tell us it's you, {brand}, (so|and) we can (stop|go to bed|put the kettle on).
(when|roughly when), {brand}? (Ten minutes|An hour|{weekday})? I can plan (round|for) any (answer|of them), I can't plan round {screen}.
[spoken] (stop|quit) (pasting|posting) "we are (aware|investigating)", {brand}. (Aware|Great) of what? (Since|From) when? (What|And what) (should|do) I do {stuck}?
{spell} of {screen} and {brand}'s last (post|message) was (a competition|a picture of a dog|"happy weekend"). (Read|Look at) the (room|replies).
(no|there's no) (phone|human|backup), {brand}? (One|A single) (wire|box|plug) and the (whole|entire) (town|country) is {stuck}?

== crisis: outage; stance: critical; arousal: cool
things break. I (fix|mend) (boilers|vans|pianos), I (know|get it). You (ring|tell) the customer (first|before they ring you), {brand}. (Then|After that) you get the (torch|spanner).
an update every (twenty minutes|half hour), (even|also) if it says "(no news|still looking)", {brand}. (That's|It's) (all|the whole trick). (Free|It costs nothing).
(please|could you) say what (still works|does work), {brand}: (cash|phone|the branch|the old app)? {someone} is {stuck} and (asking|has no signal).
(I'll|we'll) want to know (why|the cause), {brand}. (Not|But not) (now|tonight). (Now|Tonight): (a time|what works|who to ring).

== crisis: outage; stance: critical outraged; voice: employee
(work|on the front desk) for {brand}: we (see|have) {screen} (too|as well). (Be|Please be) (gentle|kind), (we know|I've been told) (less than|what) you (do|know).

== crisis: outage; stance: critical outraged neutral; voice: joker
{brand} is down so (I talked|we had to talk) to (my family|the neighbours|each other). (Nice|Strange) people. (One|Somebody) is called (Derek|Pauline), (apparently|it seems).
(have you|has anyone|have they) (tried|thought of) {tried}, {brand}? My {person_bare} (always asks|swears by it).
(paid|I'm paying) in (eggs|acorns|song) (till|until) {brand} (is back|wakes up). The (baker|driver|man at the pump) (prefers|takes) (eggs|requests).

== crisis: outage; stance: critical neutral; voice: expert
(it's|looks like) (names|certificates|a bad change|one overloaded thing), it (usually|nearly always) is. (Refreshing|Hammering) {screen} makes it (worse|slower). {brand} (should|could) (say|tell people) so.

== crisis: outage; stance: neutral
(is|anyone else's) {brand} (down|dead) (for everyone|in the north too) or is it my (phone|wifi|luck)? (Getting|I see) {screen}.
(back|working) (here|for me), (slow|just about), {moment}. (You lot|Anyone else)? (Don't|I won't) (breathe|touch it), {brand}.
(is it|could it be) (a hack|an attack|the weather), do (we|they) know? {person} (heard|says) so {stuck}. (Who knows|I don't).
(does|will) a payment go (twice|through later) if I (saw|got) {screen}? (Asking|I ask) before I (try|press) again, {brand}.
(watch out|careful): an account with {brand}'s (logo|name) and (four|nine) followers is (offering|promising) refunds. (Fake|That's fake|Not yours), (right|no), {brand}?

== crisis: outage; stance: supportive
(somebody|some poor soul) at {brand} is (under a desk|in a cold room|on call number nine) with (a torch|cold coffee|no dinner). (Go on|You've got this|Thank you).
(down|off) for {spell} in {years}. (My|The) (boiler|bus|back) (manages|does) worse (weekly|before lunch). (Take|You take) your time, {brand}.
the {brand} (lad|woman|man) {stuck_with} (wrote|did) it all (by hand|on paper|from memory), (smiling|apologising|with a pencil). (Give|Somebody give) (that one|them) a (medal|rise|chair).

== list stuck_with
on the door / at the counter / on the phone / on our platform / behind the till
"""
