"""A company lost what people had trusted it with."""

SHEET = """
== list data
my address / my date of birth / my phone number / my card number / everything / my password / my whole inbox
my medical file / my mother's maiden name / my old address / every message I ever sent / half my life / my kid's school

== list scam
a text about a parcel / a call from "the bank" / an email with their logo on it / a man who knew my middle name / a login from nowhere
fourteen password resets / a bill for a phone I don't own / a very polite fraudster / a message from "support"

== list chore
changing passwords / freezing cards / ringing the bank / resetting everything / explaining phishing to my dad / on hold
writing down what I gave them / checking statements / turning on two-factor for the whole family

== list known
the researcher / a stranger on the internet / the news / a hacker forum / my bank / my teenager / somebody in {place_any}

== list place_any
the pub / our WhatsApp group / a comment section / the staff room / the hairdresser's

== list leak
the leak / the breach / this / the hack / the "incident" / all of it / the data thing

== crisis: data_breach; stance: outraged; arousal: hot
I (found|had to find) out from {known}. (Not|NOT) from {brand}. {data} is out there and I (heard|learned) it from {known}.
{brand} has (lost|leaked|spilled) {data} and if anybody tells me to (stay vigilant|remain calm|rest assured) I'll scream. (Rest|You rest) assured, I'm {angry}.
(how long have you known|since when did you know|when did you find out), {brand}? (Days ago|Weeks)? While I got {scam}? {oath}.
(already|since then) got {scam}. (Already|Day one). (Thank you|Cheers|Brilliant), {brand}.
{spell} of {chore} because {brand} (couldn't|didn't) (lock|patch|guard) a (door|server|database). (Send|Pay) me (my evening|the bill).
so much for (privacy|security), {brand}. {data} is on a forum for the price of {drink_bare}.
(my nan|my gran|my great-aunt) is (eighty-one|seventy-six|on her own|easily frightened) and (has|had) {scam} {moment}. (That|This) is on you, {brand}. (On you|Yours).
(you|{brand}) (asked|nagged me|begged) for {data} to (sign me up|open an account|send a newsletter). And kept it in a (bucket|drawer|spreadsheet). {bad}.
[unanswered] (encrypted|was it encrypted)? (Simple|Yes-no) question, {brand}, {spell} now, and {department} is (silent|drafting|hiding).
(delete|DELETE) my account. (Oh|Wait), I can't, the (page|button|link) is down. {brand} (loses|leaks) {data} and then (locks|shuts) us in.
(how many|so how many) of us, {brand}? (Hundreds|Thousands)? (Everyone|All of us)? (Somebody|One of you) must have (counted|a list).
I can (change|replace) a password. I can't (change|replace) {data}. (Think|Did you think) about that, {brand}?
if I (left|dropped) {brand}'s (files|secrets) on a (bus|bench) I'd be in (court|the papers|cuffs). They (lose|drop) ours and it's an "incident".
{known} told {brand} (weeks ago|in the spring|twice). (They did nothing|They sent a ticket number|{brand} shrugged). Now {data} is (everywhere|out).

== crisis: data_breach; stance: outraged; arousal: cool
I moved (house|town) to get away from somebody. {brand} had (my new address|{data}). (Please|I'd like you to) (think|read that) (about that|again|slowly).
{chore}. {spell} so far. (Nobody|No one) at {brand} (is|will be) up (tonight|this late) doing it (for|with) me.
it's not (the hackers|{leak}) that (bothers|worries) me (most|any more). It's that {brand} (knew|waited|let {known} tell us).
I (gave|handed) {brand} {data} in (good faith|a hurry|nine clicks). (It will|That's going to) (follow|outlive) me (for years|for good).
[spoken] {brand} (calls|is calling) it {leak}. I'd (call|say) it {chore}, {scam}, and not (sleeping|answering the phone).
[spoken] (two|three) letters from {brand} in {years}: a price rise, a survey, and now one to (say|admit) {data} is gone. (Unsigned|“Dear customer”|Second class).
the (regulator|law) (gives|allows) {brand} seventy-two hours. (Fraud|{scam}) took (six|nine|under two).

== crisis: data_breach; stance: critical; arousal: hot
{brand}, (yes or no|straight answer): is {data} in (it|{leak})? (I've looked|I asked {person}) and (can't tell|it could be either).
(why|how) does {known} know more about {leak} than {brand}'s (own page|support line|{department})?
support (queue|line|chat) at {brand}: (four hundred|ninety|"more than usual") in front of me. (Hire|Wake|Clone) someone.
so (do|should) I change (my password|everything|banks) or not, {brand}? (Say something|Tell us what to do|Just answer). (Anything|Four words).
if (anyone|{department}) says "no evidence of misuse", {brand}: I've had {scam}. (There's|That's) your evidence. (You're welcome|Signed, me).
the {brand} (status page|help page|banner) is (green|cheerful|about cookies). (Green|Cheerful|Cookies)! (On a day like this|While {data} is out).
(who|which bright spark) (keeps|stores) {data} for (six|eleven) years (unlocked|in one place)? (Why|What for), {brand}?
{spell} (spent|gone) {chore}. (Where do I send|Who gets) the (invoice|bill), {brand}?
[spoken] they (emailed|wrote to) me about {leak} with a (link|button|big blue button) to click. (To click|A LINK). {brand}, (read|train) (yourselves|the room).

== crisis: data_breach; stance: critical; arousal: cool
what we (need|want) from {brand}: what (was taken|went), (since when|when), what to do (today|now), when you'll (say|know) more. (It fits|That's) (on a postcard|four lines).
I (can|could) (live|cope) with {leak}, it (happens|does happen). (It's|What I can't take is) {known} (telling|having to tell) me.
{brand} (kept|still had|was hoarding) {data} from an account I (closed|cancelled|thought I'd closed) (in 2016|{years} ago|before the baby). (Nobody|Not one person) can (say|explain) why.
(small|one) (tip|request), {brand}: never (put|send) (links|buttons) in (a warning|an email about this). It's (training|teaching) {person} to get (robbed|phished).
[spoken] (dates|the dates) don't (add up|fit). {known} (says|has) the third, {brand} says the (ninth|eleventh). (Somebody|One of them) is (tidying|rounding).
everyone (gets|will get) hacked (one day|sooner or later). The (test|measure) is the (next|first) {spell}. {brand} is (failing|at two out of ten|making tea).
[spoken] [explained] (my|a) free year of (credit monitoring|a checking service), says {brand}. The form asks for {data}. (I laughed|No|Think about it).
I've (made|written) a list of what {brand} (has|had) on me. First line: {data}. It's (longer|sadder) than (I thought|my CV).
(who|which supplier) (ran|hosted) it doesn't (matter|interest me). I (signed up|gave {data}) to {brand}, (nobody|no one) else.

== crisis: data_breach; stance: critical outraged; voice: joker
good news: {brand} has (backed up|shared) {data} (to|with) (eleven countries|a man in a hoodie|the entire internet). (Free|No extra charge).
(new|my new) password: {brand}_lost_the_last_one. (Strength: strong|Also leaked|Hint: tears).
at last (someone|somebody) (reads|has read) {data}. (Even|Not even) {person} (gets|got) through (that|it).
{brand} security: a (post-it|{animal}|polite sign) and (hope|vibes|the honour system).
hacker, if you're (reading|in there): (please|could you) (unsubscribe me|pay the gas bill|answer mum's email), you've got {data} (anyway|now).
(two-factor|2FA) at {brand}: factor one, (crossed fingers|hope). Factor two, (also|{known} tells you).

== crisis: data_breach; stance: critical outraged; voice: expert
incident responder here. (Change|Start with) the (password|email password), (turn on|then) two-factor, (ignore|trust no) links "from {brand}". (That's all you can do|Then sleep). They (can|should) do more.
(patch|the fix) for this was out in (March|spring|May). (Months|Weeks). {brand} (didn't|hadn't) (apply|read) it. (That's|It's) not a (sophisticated attack|mystery|master hacker).
"hashed" isn't "safe". (Hashed how|With what|Salted), {brand}? If they (won't|don't) say, (assume|reckon on) (the worst|plain text|it's bad).
[spoken] blind sysadmin, so I (read|hear) every word: {brand}'s notice says "may" (nine|eleven|seven) times and (a date|what was taken) (no|zero) times.
(done|ran) (twenty|thirty|fifty) of these. The (good|best) ones (say|publish) a (number|timeline) (by night one|in hours) and (correct|raise) it. {brand} (could|should) try it.
data protection (officer|lawyer), {years}: the clock (started|starts) when {brand} knew, not when {known} (posted|noticed). (Ask|Find out) which.

== crisis: data_breach; stance: critical outraged neutral; voice: journalist
(seen|I've seen) a sample. It's (real|genuine), (as far as|so far as) I can (check|tell): (nine|six|four) people (confirm|recognise) {data_their}. {brand} (has|have) been asked.
[spoken] {brand} says (forty|"some") thousand. (Two|Three) sources say (far|many) more. (Asked|I asked) (twice|again {moment}).
had {scam} since the {brand} breach? (Tell|Message) me (what it said|how it began). (Don't|Please don't) click (it|anything).

== list data_their
their own emails / their addresses / the messages / what is in it

== crisis: data_breach; stance: critical outraged; voice: employee
{brand} (support|helpdesk) here, (personal account|off the clock). We've (had|got) a script (of four lines|from {department}) and (three|four) thousand (calls|of you). (I'm sorry|Please be kind).
we (raised|reported) the (old|unpatched) server at {brand} (in spring|{years} ago|three times). There's a ticket. (It's|Status:) "(low|won't fix|parked)".

== crisis: data_breach; stance: critical outraged; voice: parent
the kids' (names|school|birthdays), {brand}. (The kids'|Children's). And {data}. (I don't|Do you) (sleep|know) (tonight|what that's worth).
(sat|spent) {spell} {chore} with (a toddler|the baby|twins) on my (lap|head|keyboard). (Thanks|Bless you), {brand}.

== crisis: data_breach; stance: critical outraged; voice: activist
{brand} (collected|hoarded) {data} (because|since) (it could|nobody stopped them). (What you don't keep you can't lose|Less kept, less lost|Ask why they had it).
(group|joint) (claim|letter) about {leak}: (names|sign-ups) (open|are open). It was (ours|our lives|never theirs), {brand}.
(women|people) in (refuges|hiding) are (in|on) that (list|file), {brand}. (Ring them first|Ask them what they need), before (the press|shareholders|{department}).

== crisis: data_breach; stance: critical outraged; voice: troll
(joke's on|too bad for) the hackers, {data} is (boring|made up|all pizza). (Sue me|Ask {person}|Enjoy).
imagine giving {brand} {data} (in the first place|and being shocked|for ten percent off) (lol|babes|then crying).

== crisis: data_breach; stance: critical outraged; voice: loyalist
{years} with {brand}, never (a problem|a worry|late with a bill), and {data} is (gone|out) and no one (rang|has rung). I (thought|hoped) I (mattered|was known).

== crisis: data_breach; stance: neutral
(how do I|where can I|how can people) (check|find out) if {data} was in {leak}? (Customer|With {brand}) since (2014|{years} ago|forever).
(do|should) I (change|reset) (just|only) the {brand} password or (all of them|the others) too? (Asking|Checking) for {person}.
is the {brand} email (real|genuine)? It (says|wants) "click here" and {person} (nearly|almost) (did|clicked).
[spoken] (what|which) (data|details) exactly? {known} says {data}, {brand} says "(limited|some)". (Anyone know|Who got the letter|Anybody had more)?
(I|we) (closed|left) {brand} {years} ago. Are (we|old customers) in {leak} (too|as well)?
(got|had) {scam} (today|{moment}). (Coincidence|Is that connected|{brand}-related)? (Didn't click|Not clicking|Hung up).
is there a (number|human|phone line) at {brand} that (works|answers)? (Chat|The app) says {spell}.
how much would {data} (even |really |)(be worth|fetch|get me)? (Curious|Serious question), not (panicking|offering).
when did {brand} (first |)(know|notice)? (I've|Have) (seen|read) two dates. {someone} (says|claims) (weeks|spring).

== crisis: data_breach; stance: supportive
[spoken] {brand} (told|emailed) me (before|the same day), (plain|clear) words, what to (do|change). (My|The) (bank|council|old provider) took (months|a year|until the papers). (Credit|Fair play).
(everyone|any firm) can be (robbed|hacked). (Be|I'm) {angry_thief} with the (thief|hackers), not (just|only) {brand}.
the {brand} (helpline|support) (lady|lad|person) (stayed|sat) with {person} through every (password|step|form). {spell}. (Patient|Kind|Angel).
(changed|reset) my (password|logins), took {spell}, (done|life goes on). {brand} will (sort|fix) the rest. (Breathe|{drink}, everyone).
(rather|I'd rather) a company that admits {leak} (early|at once) than one that (hides|buries) it. {brand} at least (spoke|said so|wrote).

== list angry_thief
angry / cross / furious / annoyed
"""
