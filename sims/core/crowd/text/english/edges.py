"""How people begin and how they leave off."""

SHEET = """
== part: opener; about: any
(right|ok|okay|so|well)(.|,|...)
(sorry|apologies) but
(look|listen),
(honestly|truthfully|frankly),
(hang on|hold on|wait)(.|,)
(late to this|only just seen this|catching up) but
(hm|hmm|huh|eh)(.|...)
(just|only) (saying|my view|thinking aloud)(:|.)
{oath}(.|,)

== part: opener; about: any; stance: outraged; arousal: hot
{oath}(!|.) (No.|Really?|What?|)
(no|nope)(.|. No.|, no.)
(are you|are they) (serious|joking|kidding|well)?
(wow|wow wow)(.|. Just|. Ok.)
(excuse|pardon) me?
absolutely (not|no way|disgraceful|vile|furious).
(how|HOW)(?|.|?!)
{brand}(.|!) (What|Why|How).
(shame|SHAME)(.|!) (Shame|Real shame).

== part: opener; about: any; stance: outraged; arousal: cool
(I have been|been) thinking about this {moment}.
(I don't|I never|don't normally) (post|say much|comment on these things).
(quietly, for once|calmly|for the record):
(I will|let me) (say it|put this) (once|plainly|simply):
no (capitals|shouting), just (this|facts|tired):
it took me {spell} to (write|find words for) this.

== part: opener; about: any; stance: critical; arousal: hot
(er|um|erm),
(come on|really), {brand}(.|?)
(seriously|honestly|really)(?|, {brand}?)
(am I|are we) (missing something|the only one|going mad)?
(hello|hi|dear|morning) {brand},
(oh dear|oh {brand}|oh for goodness' sake)(.|,)

== part: opener; about: any; stance: critical; arousal: cool
(not going to|won't) shout.
(with respect|to be fair|in fairness|all due respect),
(year|winter) (two|four|nine|six) of (being disappointed|paying for this|giving them a chance):
(small|quick|minor) (point|thing|note)(:|.)
(saw|read) this {moment}.
(for what it's worth|fwiw|if anybody is counting),

== part: opener; about: any; stance: neutral
(genuine|serious|stupid|quick|honest) question(:|,|.)
(anyone|anybody) (know|following|keeping up)?
(sorry|ignore me) if (this was asked|I missed it|it's obvious)(:|,|.)
(not|I'm not) taking sides(:|,|.)
(can|could) someone (explain|help)(?|:)
(out of|pure) curiosity(:|,)
(people|half the street|some of us) want to know(:|,)
(asking|I ask) for {person}(:|.)

== part: opener; about: any; stance: supportive
(unpopular|unfashionable|minority) (opinion|view)(:|,|.)
(deep|everyone take a) breath(.|, everyone.)
(in|to) (their|{brand}'s) defence(,|:)
(I'll|let me) say (it|this)(:|.)
(downvote|shout at|unfollow) me (all you like|if you want|later)(.|, but)
(sorry|can't help it), (but |)I (like|love) {brand}(.|:)
(be|let's be) (kind|fair|nice)(.|:)

== part: opener; about: any; voice: parent
(as a|speaking as a) (mum|dad|parent|tired parent) of (two|three|four|twins)(:|,)
kids (in bed|at school|finally quiet|eating), so(:| finally:)

== part: opener; about: any; voice: expert
(professional|occupational) (hazard|interest)(:|,)
({years} in this (trade|field|line of work)|I do this for a living)(:|.)

== part: opener; about: any; voice: troll; stance: outraged critical neutral
(lol|lmao|haha|ha)(.|,|)
(imagine|popcorn|here we go)(.|...)
(bit|getting) (awkward|spicy)(.|...)

== part: opener; about: any; voice: joker
(thread|live update|exclusive|developing)(:|.)
(plot twist|fun fact|weather report|status)(:|.)
(dear diary|previously on {brand}|scene one)(.|:)

== part: opener; about: any; voice: activist
(reminder|once more|again|for the back row)(:|.)
(we see you|noted|taking notes), {brand}(.|,)

== part: closer; about: any; stance: outraged; arousal: hot
(shame|SHAME) on (you|every one of you|the lot of you), {brand}.
(never|not ever) again(.|!|. Never.)
(disgusting|vile|foul|appalling|indefensible)(.|!)
(I'm|that's me) {leave}.
who (signed|waved|nodded) (it|this) (off|through)?
(do|fix) something(!|.| NOW.)
[unanswered] and (not|not even) (a|one) (sorry|sensible word)(.|!)
(explain|answer)(!|.| that.)
{bad}(.| and {bad}.| and you know it.| is too kind a word.)
(words fail|language fails) (me|us).
I (hope|expect) the (papers|radio|regulator) (will pick this up|will ring you|can read).

== part: closer; about: any; stance: outraged; arousal: cool
I'm {leave}. (No scene|Quietly|That's all).
I (thought|expected|hoped for) better(.|, for some reason.| once.)
(it|this) makes me feel {feeling}.
I won't (forget|be back|raise it again).
(that's|and that is) all I have (to say|left).
(I have|I've) (written|sent it) to (my MP|the ombudsman|the regulator|{department}).
{person} (used to trust|won't trust|used to defend) them.

== part: closer; about: any; stance: critical
(do|you can do|be) better(.|, {brand}.| than this.)
(and|so) what (happens|changes) (now|next)?
(who|which person) is (in charge|looking after this|answerable)?
(not|hardly) (good enough|your finest hour|a good look|rocket science).
(I'll|we'll) wait(.| here.| for {answer}.| up.)
what a {mess}.
could have been worse. (Not by much|Just about|Somehow).
(someone|somebody) should have {checks}.
(do|did) any of {department} (read|see) (this|these)?
I (want|would like|am owed|expect) {answer}.
[unanswered] (and|meanwhile) {department} (is|are) (asleep|at lunch|in a meeting|hiding).
(two|three|four) out of ten(.|, and that's kind.| for effort.)

== part: closer; about: any; stance: critical; share: 0.25
{very} {bad}.
{very} {daft}.
(all|it's all) a bit {bad}, (isn't it|no|frankly).

== part: closer; about: any; stance: outraged; arousal: hot; share: 0.3
(absolute|complete|total|utter) {lot}.

== part: opener; about: any; stance: outraged; arousal: hot; share: 0.3
(I am|I'm) {very} {angry}.

== part: closer; about: any; stance: neutral
(we'll|let's|I'll) see(.| what comes.| what they say.| tomorrow.)
(back to|now where is) my {drink}.
(that's|just) (my two pennies|a thought|me wondering).
(anyone|anybody|someone)?
(thanks|ta|cheers) (in advance|if you know|anyway).
I (honestly |really |)don't know.
(make|take) of that what you (will|like).
either way, (an odd|a strange|quite a) (day|afternoon|week).
(asking|it's) for a (friend|colleague|crossword).
(carry|move) on(.|, everyone.| then.)
(interesting|curious|long) day(.| for somebody.| at {brand}.)

== part: closer; about: any; stance: supportive
(hang in there|stay strong|keep going)(.|, {brand}.| all.)
(thinking of|sympathy to|love to|spare a thought for) (the staff|whoever is on shift|the people on the phones|the night team).
(we all|all of us|most people) make mistakes(.|, I make nine a day.)
(be|let's be) (kind|patient|gentle)(.| out there.| today.)
(give|allow) them (a chance|an hour|until tonight|room).
(my|our) (custom|loyalty|money) stays (put|where it is|with you).
(still|always) a fan(.|, sorry.| here.)
{years} a customer and (staying|not budging|happy).

== part: closer; about: any; voice: joker
(I|I'll) see myself out.
(send|bring) {drink}.
(ten out of ten|five stars), (no notes|would watch again|nice lighting).
(and|then) (scene|curtain|roll credits).
(anyway|so), how's everybody's (Tuesday|sourdough|knee|landlord)?
(this|today) was (brought to you|sponsored) by {drink}.
my (therapist|accountant|cat|dentist) will hear about this.

== part: closer; about: any; voice: ranter; stance: outraged critical
and (another|one more) thing, (the hold music|your app|those phone queues|the parking).
(I could|I might|watch me) go on (all night|for pages|till Friday).
I've (kept|still got) the (emails|receipts|letters). All (nine|fourteen|of them).
({years}|all those years) and (this|here we are|for what).

== part: closer; about: any; voice: activist; stance: outraged critical
(we|people) (won't|are not going to) (go away|forget|stop asking).
(pass it on|share this|tell people|read the replies).
who (benefits|pays|gets hurt)? (Ask that|Not them|Not {department}).

== part: closer; about: any; voice: troll; stance: outraged critical neutral
(cope|sit down|delete your account|log off)(.| lol.| mate.)
(keep|keep on) (digging|posting|scrolling), (it's|this is) (great|free|funny).
(worst|best) (thing|account) on here(.| today.| by miles.)
"""
