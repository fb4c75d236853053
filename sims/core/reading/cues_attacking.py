"""Cues of what hits back: blame, scorn and threats for those who complain, report or leak."""

from __future__ import annotations

from typing import Final

from .cue import Cue, cue

ATTACKING: Final[tuple[Cue, ...]] = (
    cue(
        "att.who",
        "ATT",
        0.8,
        r"""
        \b<critics>\b[^\n]{0,70}\b(?:chose|choos\w+|look(?:s|ing)? for|hunt\w*|agenda|clickbait|headlines|attention
          |smear\w*|outrage|hysteri\w+|overreact\w*|pretend\w*|lie[sd]?|lying|liars?|twist\w*|distort\w*|exploit\w*
          |weaponi\w+|pil(?:e|ing)|bully\w*|harass\w*|bandwagon|mislead\w*|misrepresent\w*|manufactur\w+|whip\w*|stir\w*
          |jump\w*|profit\w*|hate|hates|hating|jealous|bitter|grudge|spread\w*|push\w*|peddl\w+|irresponsib\w+|reckless\w*
          |sensational\w*|ignoran\w+|should (?:be ashamed|know better|try|check|get|learn|apologi\w+|do|consider|have)
          |do better|grow up|calm down|nothing better|hijack\w*|abus\w+|flood\w*|coordinat\w+|orchestrat\w+|fund\w+|paid
          |sponsor\w*|motiv\w+|clout|clicks|fame|publicity|blackmail\w*|extort\w*|decided|refus\w+|fail\w*|wants?
          |prefer\w*|enjoy\w*|love|unable|cannot|can't|don't|do not|never|violat\w+|damage|disrupt\w*|tarnish\w*
          |undermin\w+|target\w*|attack\w*|determined|desperate)\b
        \b(?:by|from|for|of|to) (?:\w+ ){0,3}<critics>\b[^\n]{0,30}(?:$|\n|,|\bwho\b|\bwith\b|\bthat\b)
        """,
        unless=r"""
        \bthank
        \bgrateful
        \bwelcome
        \bfair\b
        \bthey(?:'re| are) right
        \b(?:is|are|was|were) right\b
        \bwe (?:will|'ll) (?:answer|meet|talk|listen|speak)
        \banswer
        \bmeet(?:ing)? (?:with )?
        \bsorry\b
        \bapolog
        \bour (?:\w+ )?minority\b
        \binvit
        \bspoke(?:n)? (?:to|with)
        \blisten
        \bplease (?:stop|be kind|do not|don't|leave)
        \bnot (?:the|about|an attack)\b
        \bcredit
        \bquestions? (?:from|by)\b
        \breported by\b
        \bkind to\b
        \bwe (?:asked|owe|told|read|saw|have seen|heard)\b
        \bsupplier\b
        \bdeserv
        """,
    ),
    cue(
        "att.words",
        "ATT",
        0.85,
        r"""
        \b(?:witch[- ]?hunt|smear|smears|smear campaign|mob (?:mentality|rule|justice)|cancel (?:culture|mob|brigade)
          |outrage (?:mob|machine|industry|culture|merchants?|brigade|economy)|pile-?on|fake outrage|faux outrage
          |manufactured (?:outrage|anger|controversy)|perpetually offended|professional(?:ly)? (?:offended|victims?
          |complainers?|outrage)|easily offended|too sensitive|oversensitive|over-sensitive|thin-skinned|snowflakes?|woke
          |keyboard warriors?|trolls?|haters|clickbait|cheap (?:shots?|headlines|publicity|clicks|attention)
          |attention[- ]seek\w+|publicity stunt|virtue[- ]signal\w*|hit piece|hatchet job|gutter|hysteri[ac]\w*|hype
          |scaremonger\w*|fear-?monger\w*|so-called|armchair|jumping on the|bandwagon|nothing better to do|too much time
          |axe to grind|hidden agenda|ulterior motives?|vendetta|grudge|sour grapes|jealous\w*|bitter|disgruntled
          |malicious\w*|mischief|bad[- ]faith|bad actors?|opportunis\w+|shameful|shameless|disgraceful|pathetic|laughable
          |ridiculous|ludicrous|absurd|clueless|ignorant|idiot\w*|stupid|hypocri\w+|cowardly|cowards?|liars?
          |irresponsible (?:report\w*|journalis\w*|post\w*|behaviou?r)|(?:sloppy|lazy|biased|reckless|tabloid|yellow
          |dishonest) (?:journalism|reporting|coverage|research)|sensationali\w+|agitat\w+|extremist\w*|blackmail
          |extort\w*|shakedown|thieves|traitors?|disloyal\w*|mutin\w+)\b
        \bcompetitor-(?:funded|led|backed|driven)\b
        \b(?:funded|paid|backed|pushed|driven|orchestrated|organised|organized|coordinated|fuelled|fueled|whipped up
          |spread|amplified|promoted|stirred up|hijacked|abused|exploited|instigated|engineered|manufactured|sponsored
          |co-ordinated|inspired|weaponised) by (?:\w+ ){0,4}(?:competitors?|rivals?|activists?|campaigners?|trolls?|bots?
          |interests?|group|groups|parties|people|media|minority|individuals?|accounts?|lobby|agitators|union|unions
          |opponents|those|outsiders|someone|few)\b
        \b(?:orchestrated|coordinated|organised|concerted|deliberate|politically motivated
          |targeted) (?:\w+ )?(?:campaign|attack|attempt|effort|smear)\b
        \bcampaign (?:against|to (?:damage|discredit|hurt|smear|harm))\b
        \b(?:get a life|get over it|grow up|calm down|lighten up|move on|do better|do your (?:homework|research|job)
          |educate yourself|read the (?:label|instructions|manual|small print|facts|terms)|check (?:your|the) facts
          |get your facts|shame on|how dare|learn to|toughen up|if you don't like|nobody forced|no one forced|take a joke
          |sense of humou?r|can't take|give it a rest|cry about|stop (?:whin\w+|moan\w+|complain\w+|lying|spreading
          |the lies)|go (?:elsewhere|somewhere)|get a grip|wake up|think before you|try reading|spare us)\b
        """,
        unless=r"""
        \bour (?:\w+ )?(?:post|ad|advert|campaign|joke|reply|behaviou?r|words) (?:\w+ )?(?:was|were)\s
        \b(?:we|i) (?:were|was|must|need to|should|have to|promise to|will|'ll|want to) (?:\w+ )?(?:do better|check
          |learn|ignorant|irresponsible|stupid|reckless|sloppy|lazy|pathetic)
        \bwe (?:were|made|posted|sent|wrote|are|let|ran)\b
        \bi (?:was|am|made|said|should)\b
        \bit was (?:a )?(?:\w+ )?(?:stupid|ignorant|pathetic|shameful|disgraceful|absurd|ridiculous|cowardly)
        \bplease (?:stop|be kind)
        \bcalls? (?:it|this) a witch
        \bshameful of us
        \byou deserve\w* better
        \bdo better\b[^\n]{0,12}\b(?:by|for) you
        \bbetter than (?:that|this)\b
        \bnot (?:too sensitive|being|trolls|bad|malicious|hysteri)
        \bteam to do better\b
        """,
    ),
    cue(
        "att.threat",
        "ATT",
        0.85,
        r"""
        \b(?:whoever|those who|anyone who|anybody who|any (?:employee|person|individual|staff|user|account)s? (?:who
          |found|caught)|people who|the (?:person|people|individuals?|employee|source|leaker|account|accounts|ones?
          |culprits?|user|users) (?:who|behind|responsible)|colleagues? who|persons? (?:who|behind
          |responsible))\b[^\n]{0,60}\b(?:leak\w*|shar\w+|spread\w*|post\w*|publish\w*|repeat\w*|repost\w*|passed|started
          |made|record\w*|film\w*|stole|wrote|releas\w+|disclos\w+|circulat\w+|creat\w+|responsible|organis\w+|urging
          |calling|complain\w*|behind|choose|chose|continue\w*|talk\w*|find|use|used|misus\w+)\b[^\n]*\b(?:will|face|faces
          |be|have|has|should|must|can expect|is|are|know|betray\w*|hearing|hear|consequences|action|ashamed|dismiss\w*)\b
        \b(?:legal action|legal (?:steps|proceedings|measures) against|our (?:lawyers|solicitors
          |legal team) (?:\w+ ){0,3}(?:will|are|have|to|is)|see you in court|hear(?:ing)? from our (?:lawyers|solicitors)
          |sue|suing|prosecut\w+|press(?:ing)? charges|defam\w+|libel\w*|slander\w*|cease and desist|injunction
          |take[- ]?down notice|damages from|disciplinary (?:action|proceedings|measures)|dismissal|gross misconduct
          |breach of (?:confidence|contract|trust|confidentiality)|(?:face|facing|have|suffer) (?:\w+ )?consequences
          |be held (?:accountable|responsible|liable|to account)|will be (?:found|identified|traced|tracked|blocked|banned
          |reported|dismissed|punished|pursued|removed|disciplined|dealt with|hidden|deleted|named|muted)
          |identify the (?:source|leaker|person|culprit)|reserve (?:the|our|all) (?:right|rights)|rights reserved
          |hunt (?:down|for))\b
        \b(?:you|they|she|he|her|his|your|parents?|customers?|users?|drivers?|passengers?|the (?:family|customer|user
          |parent|mother|father|creator|victim|passenger|driver|patient)|some (?:customers|parents|users|people)
          |owners?)(?: \w+){0,2} (?:should (?:\w+ )?(?:have|not|read|know|check|follow|take|learn|try|supervise)|failed to
          |ignored (?:our|the|clear|basic)|misus\w+|did not (?:follow|read|use|supervise|check|bother)|didn't (?:follow
          |read|use|supervise|check|bother)|must have|chose to|decided to|refused to|forgot to|neglect\w*|violat\w+|wanted
          |have only (?:themselves|yourself)|only (?:have|has) (?:themselves|yourself|herself|himself)|brought (?:this
          |it))\b
        \b(?:user error|misuse|used incorrectly|incorrect use|improper use|not (?:\w+ )?supervis\w+|unsupervised
          |did not follow|failure to follow|ignor\w+ (?:the|our) (?:instructions|warnings?|guidance|advice|label)
          |the victim'?s own|careless (?:users?|parents?|customers?|handling))\b
        \b(?:funny|strange|odd|curious|curiously|interesting|interestingly|convenient|conveniently|coincidence
          |coincidentally|suspicious|suspiciously|ironic|amusing|remarkable|telling)(?:ly)?(?: \w+)? (?:how|that|timing
          |enough|appeared|came|surfaced|timed|you|she|he|they|the|now|just)\b
        \bwhat a coincidence\b
        \bjust (?:days|hours|weeks|minutes)? ?after we (?:declined|refused|turned|said no|stopped|ended)\b
        \b(?:declined|refused|turned down|rejected|ended|cancelled)\b[^\n]{0,30}\b(?:paid|partnership|collaboration
          |contract|sponsor\w*|deal|demands?|discount|freebies)\b
        \b(?:want\w*|after|demand\w*|asked for|seeking|chasing) (?:\w+ )?(?:a |an )?(?:\w+ )?(?:payout|money|freebies
          |free \w+|compensation|fame|followers|clicks|likes|views|attention|headlines)\b
        \b(?:sad|sadly|shame|disappointing|disappointed|saddened|regrettable|unfortunate|pity) (?:that|to see|in|how
          |when|by)(?: \w+){0,3} (?:people|some|few|minority|you|they|media|press|journalist|paper|reporter|union
          |activists|mia|creators?|influencers?|accounts?|ones|critics|anyone|others|her|him|the)\b
        \b(?:abused?|hijack(?:ed|ing)|flood(?:ed|ing)|spamm?(?:ed|ing)?|brigad\w+|misus(?:ed|ing)|weaponi[sz]ed|derailed
          |overrun|exploited|trolled|vandali[sz]ed)\b[^\n]{0,30}\b(?:by|with|our|this|the)\b[^\n]{0,30}\b(?:hashtag|thread
          |campaign|page|activists?|accounts?|trolls?|bots?|people|agenda|group|groups|users|individuals|those|few|union
          |protest\w*|posts?)\b
        \bhashtag\b[^\n]{0,30}\b(?:abused|hijacked|misused|spammed|flooded|exploited|overrun)\b
        \boff-topic\b
        \b(?:posts?|comments?|replies|accounts?|users?)\b[^\n]{0,30}\bwill be (?:\w+ )?(?:removed|deleted|blocked|hidden
          |banned|reported)\b
        """,
        unless=r"""
        \bsorry\b
        \bwe (?:will not|won't|are not going to|have no plans to) (?:\w+ )*(?:sue|take legal|hunt|look for|look|try
          |pursue|identify)
        \bnobody will\b
        \bno one will\b
        \bnot (?:be )?(?:hunt|looking for|looking|punish|disciplin|delet|remov|trying)\w*
        \bscam
        \bfraudster
        \bhackers?\b
        \battackers?\b
        \bthe attacker
        \bthank
        \bthat person\b
        \bwho (?:was|were|are) (?:hurt|affected|harmed|injured)\b
        \bplease (?:stop|do not|don't)\b
        \bshould (?:not |never )?have (?:to|had to|been told|heard|been|known)\b
        \byou should (?:not|never)\b
        \bthose responsible\b
        \byou(?:'ve| have)? must have been\b
        \bwe(?: have|'ve)? (?:ignored|hijacked|failed|misused|flooded)\b
        \bwe ask\b[^\n]*\bcall
        """,
    ),
)
