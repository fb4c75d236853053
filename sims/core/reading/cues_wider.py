"""Cues of the looser forms: what takes it on and informs, in everyday words."""

from __future__ import annotations

from typing import Final

from .cue import Cue, cue

WIDER: Final[tuple[Cue, ...]] = (
    cue(
        "emp.wider",
        "EMP",
        0.7,
        r"""
        \b(?:oh no|ouch|poor (?:you|thing|little|lad|girl)|hugs|noo+|heartbreaking|gutting|gutted|what a (?:scare
          |shock|nightmare|day|week
          |mess|horrid|horrible|terrible)|bless you|are you (?:ok|okay|alright|all right)|is (?:he|she|your
          |everyone)\b[^\n]{0,20}\b(?:ok|okay
          |alright|all right|safe))\b
        \b(?:you|they|she|he|people|many|some|lots|half|all)(?: of you)?(?:'ve| have| had| were| felt| feel| was| are| must)?
          (?: been| be| \w+ly)* (?:mocked|laughed at|humiliated|ignored|left (?:in|out|behind|waiting|on|without
          |alone)|treated|cry|crying|cried
          |asleep|awake|haven't slept|slept|lost|shut out|locked out|locked in|afraid|scared|kept waiting|trusted
          |brought to tears|talked over|made to feel
          |turned away|stuck|stranded|sat in|stood in)\b
        \b(?:like|felt like|feels like) (?:a|an) (?:slap|number|punch|insult|kick|joke|afterthought|outsider)\b
        \b(?:takes?|took) (?:guts|courage|a lot)\b
        \b(?:no shame in|isn't embarrassing|not your fault|nobody's fault but|we believe you|with good reason
          |every reason to|it's ok(?:ay)? to be)\b
        \b(?:tough|hard|painful|difficult|a lot|horrible|awful|upsetting) to (?:read|take in|hear|watch|see
          |live with|swallow|accept|explain)\b
        \b(?:broken|nasty|bad|deep) (?:\w+ )?(?:hip|arm|leg|wrist|cut|burn|rash|fall|bruise|wound|shock|fright)\b
        \bworst (?:\w+ )?(?:way|years|day|days|time|moment|night|week)\b
        \b(?:humiliat|degrad|frighten|terrify|sicken|embarrass|exhaust|heartbreak|crush|shatter)\w*\b
        \b(?:rent is|bills are|wages|payday|wedding|funeral|hospital|birthday|exam|homeless|sleepless|lonely|stammer
          |grieving)\b[^\n]{0,40}
          \b(?:due|missed|ruined|late|spoil\w*|without|lost|matters?|aren't|isn't|gone)\b
        \b(?:made|makes|making) (?:you|her|him|them|people|anyone|so many|many|customers|staff)[^\n]{0,12}\bfeel\b
        \b(?:died|death|dead|killed|widow\w*|orphan\w*|bereaved)\b
        \b(?:scared|scary|scares|worried|anxious|livid|shaken|tearful|in tears|dreadful|miserable|horrid)\b
        """,
        unless=r"""
        \bif\b[^\n]{0,30}\b(?:offend|upset|hurt)
        \bjust want\b
        \bfor likes\b
        \blooking to be\b
        \bmob\b
        \bgrow up\b
        \bnever hurt\b
        \bspecial kind\b
        \btouch\b
        \bno one (?:died|was)\b
        """,
    ),
    cue(
        "apo.wider",
        "APO",
        0.8,
        r"""
        ,? (?:really |so |very )?sorry(?:,? (?:folks|all|everyone|everybody|team|guys|about that|[a-z]+))?[.!]*$
        \bbeg your pardon\b
        \b(?:do so|apologise|apologised?) again here\b
        \b(?:and|so|but) i apologi[sz]e\b
        \bto (?:you|her|him|them|everyone|all|every|both|our) [^\n]{0,60}: (?:we're |i'm |we are )?(?:so )?sorry\b
        ^(?:we're |i'm |so )*sorry\b
        """,
        unless=r"""
        <conditional>
        <refused>
        \b(?:closed|sold out|open|available|sale)\b
        \bthose few\b
        \bi'd apologi
        \byou were upset\b
        \byou think\b
        \bnot going to say sorry
        """,
    ),
    cue(
        "resp.wider",
        "RESP",
        0.8,
        r"""
        \bblame (?:us|me)\b
        \b(?:we|i) (?:\w+ )?(?:knew|were warned|had been warned|was warned|had the chance
          |were told)\b[^\n]*\b(?:nothing|looked away|ignored|didn't|did not|anyway|still|ignored)\b
        \b(?:this|that|it|they|these|all this) (?:one )?(?:is|are|was|were|one's|'s|'re|and they're) on (?:us|me)\b
        \b(?:they're|one's) on (?:us|me)\b
        \b(?:nobody|no one) (?:else )?(?:made|forced|told|asked) us\b
        \bthe responsibility (?:lies|rests|is|sits)\b
        \b(?:you|they|critics|she|he|students|the \w+|parents)(?: are| were|'re| was| is)(?: \w+ly| all
          | both)? (?:right|correct)\b[^\n]*\b(?:we|not|our)\b
        \bwe (?:were|are|was) (?:not|rude|slow|late|wrong|careless|lazy|cruel|arrogant|blind|greedy|sloppy|dishonest
          |unfair|thoughtless|unprepared|deaf)\b
        \bwe (?:treated|underpaid|overcharged|misled|lied|hurt|ignored|mocked|excluded|lost|exposed|cheated|broke
          |spilled|poisoned|cut a corner
          |cut corners|left that|left the|acted too|put profit|put speed|got lazy|made that|made this|did it|did this
          |did that|kept records|let it|let this|let that
          |chose|looked away|stayed silent|waited|forgot|skipped|rushed|allowed|approved it|approved this)\b
        \b(?:we'd|we had|i'd|i had|we have) (?:no|had no) (?:business|right|excuse|reason)\b
        \b(?:we|i) did(?:n't)? (?:this|that|it)\b[^\n]{0,30}(?:$|\bsorry|\bwrong|\bno business)
        \bours,? not\b|\bours to (?:answer|put|fix|own|carry)\b|\bmy job to\b|\bour job to\b|\bthe fault (?:is|was|lies)\b
        \b(?:my|our) decision,? and\b
        \bwas (?:arrogant|stupid|cruel|careless|thoughtless|ignorant|lazy|greedy|foolish) (?:of (?:me|us))?
        \bbecause of (?:me|us)\b
        \bi (?:got|broke|did|typed|wrote|shipped|pressed|made fun|mocked|laughed|approved|forgot)\b[^\n]*
        \b(?:cut that corner|cut corners|a failing of ours|failing of ours|left the door open|take it back
          |signed it off ourselves)\b
        \b(?:finding|criticism|report|complaint|charge|accusation) (?:is|was) (?:\w+ )?(?:correct|right|fair|true
          |justified|deserved)\b
        \b(?:has|have) been (?:\w+ )?(?:broken by us|let down by us)\b
        """,
        unless=r"""
        \bif we\b|\bnot (?:on us|because of us)\b|\b(?:did|done) nothing wrong\b|\bwe chose (?:the|these|this)\b[^\n]*\bfor\b
        \bwe (?:lost|ended|chose|waited) (?:the|a) (?:contract|supplier|partner)
        \bwhoever\b
        \bi'd apologi
        \bwe were not (?:hacked|aware|told|involved|informed|asked|responsible)
        """,
    ),
    cue(
        "prom.wider",
        "PROM",
        0.7,
        r"""
        \b(?:is|are|was|were) (?:being|now|on (?:its|their|the) way|expected|due|suspended|stopped|cancelled
          |restricted|withdrawn|no longer on sale|taken off|under review|reviewing|analysing|coming|paid for|off shift
          |checking|finding out|monitoring|inspecting|working)\b
        \b(?:has|have|had|'ve|it's|they've)(?: \w+)? been (?:arranged|restricted|suspended|withdrawn|asked|taken
          |removed from|appointed|stopped|cancelled|reset|fixed|restored|informed|replaced|pulled|reported|called|told
          |painted|ordered|booked|warned)\b
        \b(?:starts?|begins?|meets?|goes?|go|lands?|leaves?|arrives?|opens?) (?:out |up |live |to |back |into |at\s
          |on )?(?:today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|this week
          |this spring|at \w+|by \w+|the relief|the hospice|instead|shortly|soon)\b
        \bgoes to the\b
        \b(?:should|will) be (?:restored|back|fixed|done|ready|working|available|open|running|live|published
          |inspected|put on|replaced|streamed|read|phoned|refunded|offered|paid)\b
        \b(?:i'm|we're|i am|we are) (?:also |now |still )?(?:writing|having|finding|checking|monitoring|reviewing
          |going to|getting|sorting|running|on it|on our way|fixing|sending|asking|phoning|calling|taking|pulling
          |working|putting)\b
        \b(?:i'll|we'll|i will|we will|we shall|you'll|you will) (?:\w+ )?(?:hear|get|have|see|be|shout|stay|let
          |write|tell|report|publish|sort|swap|sit|know|own|find|read|put|pay|make|fix|ask|bring|look|keep|reply|show
          |post|do|try|meet|ring|call)\b
        \b(?:get|gets|getting) (?:their|your|the) money back\b
        \byou have our word\b
        \b(?:are|is) on (?:site|the way|their way|the case)\b
        \bnew \w+ (?:start|starts|are being|is being)\b
        \b(?:in its place|pulled it|taken off sale|no longer on sale|swap it|off the shelves|off sale
          |pending (?:further|a|the|an)|while we carry out|carry out a|even so, we're|at six|at nine
          |news or no news)\b
        \b(?:we've|we have|i've|i have) (?:now |since |also |already )?(?:put|asked|stopped|removed|pulled|ended|set
          |hired|reported|told|moved|written|sent|cut|changed|called|given|paid|started|taken (?:the|it|this)|banned
          |fired)\b
        \b(?:money|proceeds|£\d[\d,]*|\$\d[\d,]*|€\d[\d,]*) (?:goes|go|will go)\b
        \btake a look at it\b
        \bdrivers are being\b
        \b(?:asked|told) (?:stores|shops|the platform|our|the regulator)\b
        """,
        unless=r"""
        \b(?:dm|message|write to|mail|call|email) (?:us|me)\b[^\n]{0,30}\bwe'll (?:sort|look|help|see)\b
        \bpay for this\b
        \bthey'll pay\b
        \bwe'll find them\b
        \bwe'll see you\b
        \bwill find out\b
        \byou will be (?:found|hearing)\b
        \bhear from our\b
        \bhiring\b
        \bcongrat
        \bsale ends\b
        \btickets\b
        \b(?:has|have) been (?:warned|taken out of context|misunder)\b
        \bclosed\b
        \bsales are up\b
        \bwill be (?:hidden|removed|deleted|banned|blocked|unmasked|dragged)\b
        \bgame night\b
        \bit's been (?:a|an|one)\b
        \binbox\b
        \bwho had told\b
        \bwe've (?:compared|noticed|seen|heard|always|put customers)\b
        \bis real\b
        \bdon't miss\b
        \bare still available\b
        \blearn how\b
        \bwe'll look into\b
        """,
    ),
    cue(
        "fact.wider",
        "FACT",
        0.65,
        r"""
        \b(?:affects?|covers?|concerns?|involves?) (?:\w+ ){0,3}(?:\d[\d,]*|models|units|batches|only
          |[a-z]+, [a-z]+ and|the \w+ cups)\b
        \b\d[\d,]* (?:of|out of) (?:the )?\d[\d,]*\b
        \b(?:lab|laboratory|water|blood|safety|independent|full) (?:\w+ )?(?:reports?|tests?
          |results)\b[^\n]{0,30}\b(?:attached|clean|show|linked|clear|negative|found)\b
        \bonly the \w+\b[^\n]{0,40}\b(?:sold|made|are|is)\b
        \bbetween (?:june|july|january|february|march|april|may|august|september|october|november|december)\b
        \b\d[\d,]* (?:roles?|people|posts|jobs|of them|pupils|trams|mailboxes|buses|lifts|beds|tills|tablets|cups
          |kettles|prams|bikes|tyres|cans)\b
        \b\d+p off\b|\b(?:serial|part|line) \d
        """,
        unless=r"""
        <yet>
        \bimagine\b|\bhappy\b|\bover \d+ million\b|\bgrown\b|\bas many\b
        """,
    ),
    cue(
        "priv.wider",
        "PRIV",
        0.75,
        r"""
        \b(?:via|by|on|in|over|use|into our|through) (?:chat|the app|dms?|email|e-mail|phone|private|our (?:site
          |website|form|app|chat|inbox)|the (?:form|website|confidential))\b
        \bgive us a (?:bell|call|ring|shout)\b
        \bslide into\b
        \b(?:ring|call|text) (?:any ?time|me|the (?:staff|number|welfare|line))\b
        \bmail (?:us|me)\b
        \bcould you (?:mail|message|email|drop|send)\b
        \bwrite to (?:the|our|[a-z]+)\b
        \b(?:can|please) (?:\w+ )?(?:talk to|speak to|speak with|contact|phone|reach|visit|ask for|raise
          |take (?:the|your))\b
        \bmy (?:own )?(?:number|mobile)\b
        \b(?:drop|send) me (?:a|an)\b
        \bpop in\b
        \b(?:raise|open|log) a ticket\b
        \bfill (?:in|out) (?:the|our|a)\b
        \bcan be reached\b
        \breach (?:us|me|our)\b
        \bask for \w+ at\b
        \boff the timeline\b
        \bcustomer (?:service|services|care|service desk)\b
        \bin confidence\b
        \breply to (?:the|our) email\b
        """,
        unless=r"""
        \bnever (?:ask|bothered)\b
        \bdungeon\b
        \bwe will never\b
        \bpaid by\b
        \bby (?:email|phone) (?:today|tomorrow|before)\b
        \bposts are pulled\b
        \bnot (?:by|over) phone\b
        \bor by text\b
        """,
    ),
    cue(
        "ack.wider",
        "ACK",
        0.7,
        r"""
        \b(?:you're right|you are right|good (?:catch|spot|point)|fair (?:point|enough)|yes,|yep|yikes
          |loud and clear|well spotted|it's true|that's true|is genuine|is real|we hear|understood|that was us
          |you've told us|you told us|you asked|you turned|seen it)\b
        \b(?:we|i) (?:posted|boosted|broke|sold|shared|hit share|quoted|underpaid|made fun|typed|cut|closed|tested
          |bottled|asked for|sent|lost|left|laid off|ran|used|circulated|apologise for|regret)\b
        \b(?:earlier|yesterday'?s?|last night'?s?|this morning'?s?|today'?s?|monday'?s?|friday'?s?|the first
          |an earlier) (?:\w+ )?(?:post|tweet|message|reply|email|advert|ad|town hall|clip|screenshot|photo|video)\b
        \b(?:is|are) (?:down|out of service|offline|not working|affected|late|delayed|stuck|closed|unavailable
          |still off|being recalled|doing the rounds|going around)\b
        \b(?:was|were) (?:affected|sent from|hurt|injured|left|stuck|copied|exposed|underpaid|taken to hospital)\b
        """,
        unless=r"""
        \bno (?:one|data|customer)\b|\byes, (?:we ship|the|you can|all)\b|\bnot (?:hurt|affected)\b|\bnever\b
        """,
    ),
)
"""Weaker than the stricter cues."""
