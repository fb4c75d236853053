"""Words and phrases that many cues share, each by the name that stands for it in a cue: `<we>`, `<critics>`."""

from __future__ import annotations

from typing import Final

from .patterns import named

FRAGMENTS: Final = named(
    we=r"""
    \b(?:we|i)(?:'(?:re|m|ve|d|ll))?
    """,
    ly=r"""
    (?:\s+(?:\w+ly|so|very|all|just|also|now|still|too|both|already|hereby|only|today|both|clearly|to))*
    """,
    no=r"""
    \bnot\b|\bnever\b|\bno\b|n't\b|\bnothing\b|\bnone\b|\bneither\b|\bnor\b|\bwithout\b|\bcannot\b|\bhardly\b
    """,
    be=r"""
    's|'re|'m|\sis|\sare|\sam|\swas|\swere|\sbe|\sbeen|\sbeing|\shas been|\shave been
    """,
    critics=r"""
    critics?|trolls?|haters?|mob|mobs|activists?|agitators?|campaigners?|protest[eo]rs?|journalists?|reporters?
    newspapers?|tabloids?
    the (?:media|press|paper|outlet|union|unions|author|blogger|researcher|poster|creator|whistleblower|leaker)
    researchers?|bloggers?|influencers?|competitors?|rivals?|union (?:bosses|leaders|officials|reps)
    keyboard warriors?|armchair \w+|so-called \w+|self-(?:appointed|styled|proclaimed) \w+|opportunists?
    troublemakers?|attention[- ]seekers?|minority|snowflakes?|the internet|twitter|social media|the usual \w+
    outrage merchants?|clout[- ]chasers?|disgruntled (?:\w+ )?\w+
    certain (?:people|individuals|groups|parties|accounts)|some (?:people|individuals|users|parents|customers)
    """,
    conditional=r"""
    \bif (?:any|you|some|we|it|this|that|people|they|the)\b
    \b(?:any|some)(?:one|body| people| customers| viewers| of you)?\b[^\n]{0,12}\b(?:who )?(?:may|might|could|feel
      |felt|took|were|was|has been|have been|who)\b
    \bthat (?:you|some|people|they) (?:feel|felt|chose|found)\b
    \byou (?:feel|felt) that\b
    \bany (?:\w+ ){0,2}(?:offen[cs]e|confusion|inconvenience|upset|misunderstanding|distress|hurt|harm|impression
      |concern)\b
    \b(?:those|people|anyone|anybody) who (?:felt|feel|took|found|were offended|misunder\w+|misread)\b
    \bthe way (?:it|this) was (?:taken|perceived|received|interpreted)\b
    \b(?:was|were|has been|have been) (?:misunderstood|misinterpreted|misread|taken out of context)\b
    \bcaused offen[cs]e\b
    """,
    refused=r"""
    \b(?:not|never|n't|no)\b[^\n]{0,30}\b(?:apolog|sorry)
    \bnothing to apologi
    \bowes? (?:us|me)\b
    \bdemand\w* an apolog
    \bsorry,? but\b
    \bsorry,? not sorry\b
    \bsorry (?:excuse|state|sight|tale)\b
    \bsorry (?:to|you) (?:hear|read|learn|see|disappoint|say|inform|burst)\b
    \bfeel sorry for\b
    \bafraid not\b
    \bapologi\w+ (?:from|by) (?:the|them|him|her)\b
    """,
    pain=r"""
    stress\w*|worr(?:y|ied|ying|ies)|scar(?:ed|y)|fright\w+|frighten\w*|terrif\w+|afraid|fear(?:s|ed|ful)?
    upset(?:ting)?|hurt(?:ing|ful|s)?|pain(?:ful|s)?|ang(?:er|ry)|furious|fury|rage|frustrat\w+|let down
    disappoint\w+|distress\w*|harm(?:ed|s)?|suffer\w*|heartbr\w+|devastat\w+|awful|dreadful|horri\w+|horrendous
    appalling|alarm(?:ed|ing)|anxi\w+|unsettl\w+|shaken|shock(?:ed|ing)?|grie[fv]\w*|loss|mourn\w*|humiliat\w+
    degrad\w+|demean\w+|insult(?:ed|ing)|excluded|betray\w*|rotten|miserable|exhaust\w*|stranded|stuck|injur\w+
    burn(?:s|ed|t)?|ill|sick|poorly|bereaved|trauma\w*|sad(?:dened|ness)?|sleepless|panic\w*|confus(?:ed|ing)
    annoy\w+|infuriat\w+|inconvenien\w+|disrespect\w*|ashamed|unsafe|vulnerable|lonely|desperate|out of pocket|hungry
    cold|missed|ruined|cruel|unfair|disgust\w*|wounded|sting|stung|ache
    """,
    others=r"""
    you|your|you've|you're|they|their|them|she|her|he|his|him|everyone|everybody|anyone|people|customers?|patients?
    passengers?|parents?|famil(?:y|ies)|colleagues?|staff|workers?|farmers?|communit(?:y|ies)|members|guests|riders
    users|viewers|players|children|kids|toddlers?|those|many|all of you|so many|child|baby|babies|mothers?|fathers?
    mums?|dads?|neighbours?|readers|fans|drivers|nurses|women|men
    """,
    number=r"""
    \d[\d,.]*(?:k|m|bn)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen
    eighteen|twenty(?:[- ]\w+)?|thirty(?:[- ]\w+)?|forty(?:[- ]\w+)?|fifty(?:[- ]\w+)?|sixty|seventy|eighty|ninety
    (?:a|one|several) (?:hundred|thousand|dozen|million)|half
    (?:two|three|four|five|six|seven|eight|nine) (?:hundred|thousand|million)
    """,
    month=r"""
    jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?
    nov(?:ember)?|dec(?:ember)?
    """,
    day=r"""
    (?:mon|tues|wednes|thurs|fri|satur|sun)day
    """,
    clock=r"""
    \d{1,2}[:.]\d\d(?: ?[ap]m)?|\d{1,2} ?[ap]m|noon|midnight|midday
    """,
    yet=r"""
    \b(?:will|'ll|shall|going to|next|by (?:\d|noon|midday|midnight|tonight|tomorrow|the end|end|close|mon|tue|wed
      |thu|fri|sat|sun|lunch)|within|every \w+ (?:minutes|hours)|until|from (?:today|tomorrow|now|mon|tue|wed|thu|fri)
      |starting|please|call|ring|phone|freephone|0800|helpline|hotline|dm|email|visit|% off|discount|sale|offer
      |years? (?:of|experience|in business)|updates? (?:at|by|in|every|here)|again at|back at|here at|we open
      |opens? at|live at|tonight at|tomorrow at)\b
    """,
    do=r"""
    answer|publish|post|update|share|tell|report|speak|talk|meet|refund|replace|repair|fix|pay|reimburse|compensate
    collect|recall|review|investigate|change|introduce|contact|write|call|ring|phone|email|message|visit|invite
    appoint|hire|train|retrain|audit|test|check|release|set|open|close|stop|end|suspend|pause|remove|withdraw|restore
    bring|give|provide|offer|send|make|put|work|keep|come|be back|follow|do|take|ensure|start|begin|continue|look
    listen|read|learn|reply|respond|host|hold|explain|correct|cover|donate|return|reinstate|raise|apologise|get|sit
    let|go|name|issue
    be (?:in touch|publish\w*|shar\w*|post\w*|answer\w*|contact\w*|refund\w*|review\w*|speak\w*|meet\w*|updat\w*
      |chang\w*|writ\w*|reach\w*|call\w*|held|paid|told|given|available|here|replac\w*|releas\w*|work\w*|sett\w*
      |bring\w*|send\w*|introduc\w*|test\w*|audit\w*|inspect\w*|transparent|honest)
    """,
    done=r"""
    suspended|stopped|paused|halted|recalled|fixed|patched|changed|introduced|appointed|hired|reset|moved|set up
    opened|commissioned|reported|brought|withdrawn|locked|secured|closed|shut|switched|started|begun|launched|asked
    called in|instructed|notified|told|alerted|informed|contacted|written|emailed|invited|agreed|doubled|added|put
    restored|refunded|replaced|cancelled|ended|dropped|cut ties|terminated|taken (?:\w+ ){0,3}(?:off|down|out)|pulled
    passed|handed|referred|engaged|isolated|blocked|arranged|booked|ordered|turned off|tightened|retrained
    strengthened|rolled back|reversed|updated|made sure|taken (?:steps|action|measures)|offered|reinstated|scrapped
    corrected|revoked
    """,
    true=r"""
    true|real|genuine|authentic|accurate|correct|ours|our doing|the case|us|what happened|what (?:was|we) said
    based (?:on|in) fact|credible|legitimate
    """,
    false=r"""
    false|untrue|fake|faked|fabricated|bogus|baseless|unfounded|groundless|incorrect|inaccurate|wrong|misleading
    fiction(?:al)?|invented|made[- ]up
    a (?:\w+ )?(?:hoax|fake|forgery|lie|fabrication|fiction|myth|deepfake)
    doctored|manipulated|ai-generated|generated (?:by|with|using)|synthetic|a smear|nonsense
    without (?:any )?(?:basis|foundation|merit)|not true
    """,
    charge=r"""
    writ\w+|wrote|post(?:ed)?|publish\w*|say|said|send|sent|authori[sz]ed?|approved?|make|made|record(?:ed)?|creat\w+
    sell|sold|shar(?:e|ed) (?:\w+ )?(?:data|with)|leak(?:ed)?|lose|lost|pay|paid|order(?:ed)?|instruct\w*
    ask(?:ed)? (?:\w+ )?to|fire[d]?|dismiss\w*|discriminat\w+|use[d]?|employ(?:ed)?|contain(?:s|ed)?|happen(?:ed)?
    occur(?:red)?|take place|cause[d]?|endorse[d]?|delete[d]?|block(?:ed)?|target(?:ed)?|commission\w*|produce[d]?
    tell|told|promise[d]?|offer(?:ed)?|withh[eo]ld|condone[d]?|ignore[d]?|cut|refuse[d]?|hide|hid|hidden
    """,
    not_hiding=r"""
    \bdoes not (?:matter|excuse)
    \bthat(?:'s| is) no excuse
    \bno excuse\b
    \bhiding behind\b
    \bhide behind\b
    \bour bio (?:is|was|does|did|will|protects?|line)\b
    \bshare the author's\b
    \bourselves\b
    \bsays? (?:otherwise|so) and
    """,
)
"""Later ones may hold earlier ones."""
