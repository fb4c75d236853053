"""Cues of what keeps away, by who does what: subject, negation and verb, rather than set phrases."""

from __future__ import annotations

from typing import Final

from .cue import Cue, cue

CURT_KEEPING: Final[tuple[Cue, ...]] = (
    cue(
        "den.nothing",
        "DEN",
        0.8,
        r"""
        \bthere(?:'s| is| was| has been| have been|'ve been| are| were) (?:been )?(?:no|never|nothing|not an?|zero
          |absolutely no)\b
        \bnothing (?:in|about|at|of) [^\n]{1,40} (?:is|was|are|were)\b
        \bnothing (?:is|was|has been) (?:\w+ )?(?:wrong|hidden|missing|lost|taken|stolen|leaked|broken|amiss)\b
        ^no(?:,|pe\b|,? we|,? it|,? that|,? this|,? she|,? he|,? they)
        ^no (?:\w+[ -]){0,4}(?:here|on our (?:side|end)|from (?:us|our)|at our|in our|at any|with our)\b
        ^no (?:\w+ ){1,4}(?:was|were|is|are|has been|have been|had been|will be) \w+
        """,
        unless=r"""
        \bno (?:excuse|doubt|soft|way|version|denying|rush|need|spin|justif|comfort|word|better|longer|point|update|news
          |eta|easy|pleasant|shame|deadline|time|two ways|charge|question of|comment|catch|limit|decision)
        \bnothing (?:to add|more|further|else|we can say)\b
        \bno,? (?:worries|problem|thanks|kidding)
        \bplanned\b[^\n]*\buntil\b
        """,
    ),
    cue(
        "den.did-not",
        "DEN",
        0.8,
        r"""
        \b(?:our|the|this|that|these|those|no|its|his|her|mr|ms|mrs|dr) (?:[\w'-]+ ){1,4}(?:did not|didn't|does not
          |doesn't|do not
          |don't|has not|hasn't|have not|haven't|had not|hadn't|has never|have never|never) (?:\w+ly |ever\s
          |even )?(?:start|cause
          |come|came|contain|say|said|post|send|sent|write|wrote|use[d]?|sell|sold|leave|belong|match|exist|affect|harm
          |break|breach
          |pose|carry|carried|employ|show|lose|lost|take|take place|happen|make|made|pay|paid|leak|share|work|order
          |approve|sign
          |been|support|back|endorse|touch|reach|suffer)
        \b(?:isn't|is not|wasn't|was not|weren't|were not|aren't|are not|never) (?:\w+ly |even |in any way\s
          |at all )?(?:racist|sexist
          |offensive|discriminatory|dangerous|toxic|harmful|defective|unsafe|mine|ours|his|hers|theirs|genuine|real
          |authentic|true
          |made by|made in|sent by|taken (?:in|at|from)|written by|filmed|recorded|linked|connected|the cause|closing
          |sacked
          |from (?:us|our)|our|an? (?:hack|cyber|breach|leak|recall|attack|racist|cover)|what (?:was|happened|he|she
          |they|we) )
        \b(?:not|isn't|wasn't) (?:with|from|in|on|down to|at) (?:us|our)\b
        \bnot an? (?:\w+ )?(?:hack|cyber ?-?attack|breach|leak|recall|cover-?up|real|genuine)\b
        \b(?:nobody|no one|no-one) (?:\w+ )?(?:hacked|attacked|stole|leaked|ordered|planned|was (?:hurt|fired|sacked
          |paid|asked
          |dismissed)|is (?:losing|being)|has been)\b
        <we><ly> (?:have(?:n't| not)|were(?:n't| not)|was(?:n't| not)|had(?:n't| not)|did(?:n't| not)|don't|do not
          |never)(?: \w+ly
          | ever)? (?:been )?(?:hacked|breached|compromised|fined|charged|involved|aware of|lost|sell|sold|share|pay
          |paid|cut
          |stop|stopped|change[d]?|fire[d]?|broken|sponsor\w*|support\w*|back|buy|bought|dump\w*|test|tested|underpay
          |overcharge
          |own|run|operate|plan|intend to)\b
        """,
        unless=r"""
        \bshould
        \bsorry\b
        \bwe (?:didn't|did not|haven't|have not|never) (?:check|listen|ask|act|tell|told|think|look|answer|test|see
          |read|watch|do)
        \bendors
        \b(?:reflect|represent)
        \bworks? (?:here|for us)
        \bit didn't work\b
        \bthat (?:didn't|doesn't|did not) (?:happen|work|come) (?:here|across|as)
        \bdon't use\b
        """,
    ),
    cue(
        "den.words",
        "DEN",
        0.85,
        r"""
        \b(?:reject|rejects|rejected|denies|disputes?|refutes?|rebuts?) (?:the|this|that|these|any|all|every|your|his
          |her|their)\b
        \b(?:photoshop\w*|hoax|smears?|forg(?:ed|ery)|bogus|fabricat\w+|deep ?fak\w+|invention|invented|made[- ]up
          |cooked up|fiction
          |untrue|inaccurate|baseless|unfounded|groundless|rubbish|utter|a lie|lies|nonsense|ai[- ]generated|cloned
          |synthetic|phon(?:e)?y)\b
        ^(?:fake|false|wrong|lies|nope|untrue|not us|not ours|not true|not real|rubbish|nonsense|never)\b
        \b(?:systems?|services?|app|site|servers?|network|platform|everything|all)\b[^\n]{0,20}\b(?:is fine|are fine
          |are up|is up|green
          |normally|operational|as usual|as normal|as it should)\b
        \b(?:totally|completely|perfectly|entirely|absolutely|quite|fully) (?:safe|legal|lawful|normal|fine|false
          |untrue)\b
        \b(?:is|are) safe to\b
        \bmeets? (?:all|every|the)\b[^\n]{0,20}\bstandards?\b
        \bfully (?:compliant|complies)\b
        \bdoes(?:n't| not) (?:come|originate|stem) from\b
        \b(?:the|that) (?:\w+ )?(?:figure|number|claim|story|report|quote|headline|date)s? (?:\w+ ){0,3}(?:is|are|was
          |were) (?:\w+ly )?(?:wrong
          |false|incorrect|inaccurate|misleading|off|invented)\b
        \bcontrary to\b
        """,
        unless=r"""
        \bwe (?:were|was|got|had|have|did) (?:\w+ )?wrong\b
        \b(?:that|it|this|which) was (?:\w+ )?wrong\b
        \bour (?:\w+ )?(?:lie|lies)\b
        \bwe lied\b
        \butterly? (?:wrong|sorry|ashamed|unacceptable)
        \bsafe (?:again|and sound)
        \bmade up (?:for|of)\b
        \bscam
        """,
    ),
    cue(
        "att.you",
        "ATT",
        0.75,
        r"""
        ^(?:maybe|perhaps|try|next time|how about|why not|and if|have you|imagine|oh please|oh no, |boo|wow|aww
          |poor (?:delicate|precious)
          |congratulations|congrats|bravo|well done|nice|funny|weird|strange|odd|interesting|typical|classic|cute|sure
          |lol|yawn)\b
        ^(?:go|get|grow|calm|relax|chill|stop|delete|blame|ask|cry|read|learn|take|touch) (?:outside|a life|over|up
          |down|the|it|yourself
          |back|sharing|tagging|harder|your|some|whining|that|this|on)\b
        \b(?:you lot|you people|you'd think|you'd call|you would call|if you'd only|if people|as if any
          |some people (?:will|really|can't|could|just
          |would|wake))\b
        \b(?:should(?:n't| not)? have|might want to|ought to|could always|need to|must) (?:\w+ )?(?:read|check\w*
          |thought|known|followed
          |listen\w*|watched|kept|learn|look\w*|worn|paid|supervis\w+)\b
        \b(?:user error|used? (?:it )?(?:wrongly|incorrectly)|standing on|weak passwords?|reus\w+ passwords?
          |password123|themselves to
          |yourself to|own fault|your (?:own )?fault|your own|their own (?:fault|doing|choice|carelessness))\b
        \b(?:members|customers|users|drivers|parents|owners|passengers|guests|patients|riders
          |tenants) (?:\w+ )?(?:picked|chose|ignored|misused
          |failed|forgot|refused|let \w+ children)\b
        """,
        unless=r"""
        \bsorry\b
        \bthank
        \bplease\b
        \bwell done (?:to|on|for)? ?(?:our|the (?:team|winners?|crew)|everyone|all)
        """,
    ),
    cue(
        "att.them",
        "ATT",
        0.8,
        r"""
        \b(?:crook|crooks|vultures?|weirdos?|idiots?|cowards?|losers?|fools?|clowns?|liars?|hypocrites?|snakes?|rats?
          |parasites?|thugs
          |grifters?|hacks?|criminals?|delicate flowers?|crybab\w+|moaners?|whiners?|pathetic|stunt|agenda|cheap
          |freebie|hamper|payout
          |hysteria|crucif\w+|lapped up|stirring|stir up|twisted|twisting|gutter|lazy reporters?|smear|witch[- ]hunt
          |circus|mob|outrage
          |offended for a living|professional\w* (?:offended|victims?|complain\w+)|manufactured|sore loser|axe to grind
          |grudge)\b
        \b(?:will|'ll|can|should|may|are going to|'re going to) (?:be )?(?:sue[d]?|prosecuted?|hear from|hearing from
          |regret|find out who
          |found|hunted|tracked down|dismissed|sacked|pay for|answer for|be in touch with)\b
        \b(?:coming for|come for|coming after|going after|we know who|we're logging|logging you|report(?:ing)? you
          |legal will|hear from legal)\b
        \b(?:whoever|anyone|anybody|everybody|everyone|those|people) (?:who |still )?(?:repeats?|repeating|downloads?
          |downloading|shares?|sharing
          |records?|recorded|leaks?|leaked|spreads?|spreading|posts?|posting|films?|filmed|prints?|published)\b
        \bshame on (?:the|you|them|him|her|anyone|those|[a-z]+)\b
        \b(?:committed|broken|broke|breaking|committing) (?:a crime|the law|an offence|their contract)\b
        \b(?:the|this|that) (?:press|papers?|media|union|lobby|tabloids?|journalists?|reporter|blogger|competition
          |council|students?)
          \b[^\n]{0,30}\b(?:have|has|is|are|love|loves|twisted|decided|enjoy\w*|want|wants|should|needs?|does|do)\b
        \b(?:paid for|paid by|cooked up|pushed|funded|orchestrated|organised) (?:by|this)\b
        """,
        unless=r"""
        \bsorry\b
        \bshame on us\b
        \bthank
        \bwe (?:were|have been|should be) (?:\w+ )?(?:cheap|lazy|cowards?|fools?|hypocrites?)
        \bcheap(?:er|est)? (?:flights?|tickets?|option|part|supplier|rate)
        \bhack(?:s|ed)?\b[^\n]*\bnot\b
        \bpaid by\b[^\n]*\bus\b
        \beveryone (?:who )?(?:posting|shar\w+)\b[^\n]*\bkind
        """,
    ),
    cue(
        "disc.curt",
        "DISC",
        0.8,
        r"""
        \b(?:won't|will not|can't|cannot|not going to|shan't) (?:be )?(?:add|adding|say|saying|comment\w*|discuss\w*
          |go into|get into|answer
          |answering|speculat\w*|engag\w+|elaborat\w*|giv\w+ (?:interviews?|any))\b
        \b(?:that's|that is|this is) all (?:you'll|you will|we'll|we will|we can|we have)\b
        \b(?:lawyers?|solicitors?|counsel|legal)\b[^\n]{0,30}\b(?:told|asked|advised|instructed)\b[^\n]{0,20}\b(?:not
          |leave|us)\b
        \b(?:we|i|our (?:brand|company|bank|shop)) (?:do not|don't) (?:do|comment|discuss|get into|take (?:sides
          |positions?)|respond
          |speculate|dignify|talk about)\b
        \bnot (?:something|a matter) we\b
        \bnothing (?:further|more|else)(?: will| to|\.|\n|$)
        \bconsider (?:this|the matter|it) closed\b
        \b(?:views?|opinions?|comments?|posts?|words|remarks) (?:\w+ ){0,6}(?:are|is|do|does) (?:not|n't|those of
          |their own|his own|her own|the)\b
        \b(?:rts?|retweets?|reposts?|shar(?:e|es|ing)|likes?|links?|quot(?:e|es|ing)) (?:\w+ )?(?:is|are|does|do|don't
          |doesn't|isn't|aren't|≠|not
          |never)\b[^\n]{0,20}\b(?:not|endors\w+|agree\w*|approv\w*|support|equal|mean)\b
        \b(?:doesn't|does not|isn't|not|never) (?:mean|imply) (?:that )?(?:we|i) (?:agree|approve|support|share|endorse)
        \b(?:personal|private) (?:capacity|account|view|chat|time|opinion)
        \b(?:speaks?|spoke|speaking|acted|acting) (?:only )?(?:for (?:himself|herself|themselves)|in a personal
          |privately|on (?:his|her|their) own)\b
        \bfor information(?: purposes)? only\b
        \badmission of\b
        \b(?:governed by|set out in|subject to) (?:your|our|the) (?:contract|terms|policy|policies|conditions)\b
        \bcode of conduct\b
        \b(?:matters?|cases?|details|questions) (?:are|is|remain|remains) (?:confidential|private|internal|for the)\b
        \b(?:independent|external|third[- ]part\w+) (?:contractors?|franchis\w+|sellers?|contributors?|creators?
          |businesses)\b
        \bdo(?:es)? not (?:necessarily )?(?:represent|reflect|constitute|speak for)\b
        """,
        unless=r"""
        \bno excuse\b
        \bsorry\b
        \b(?:we'll|we will) answer\b
        \bcan't say (?:sorry|enough|how)
        \brepost\w* (?:was|is) (?:a mistake|wrong)
        """,
    ),
)
"""Built on classes of words, so that they hold for other brands and other troubles than those of the building texts."""
