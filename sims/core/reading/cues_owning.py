"""Cues of what takes it on: apology, responsibility, sympathy, awareness."""

from __future__ import annotations

from typing import Final

from .cue import Cue, cue

OWNING: Final[tuple[Cue, ...]] = (
    cue(
        "apo.sorry",
        "APO",
        0.9,
        r"""
        <we>(?: are| am| feel)?<ly> sorry\b
        ^(?:so |very |truly |really |and |deeply |i'm |we're |again,? |once again,? )*sorry\b
        \bsorry (?:for|about|that (?:we|i|our|my|this|it)|we|i)\b
        \b(?:say|saying|said) sorry\b
        """,
        unless=r"""
        <conditional>
        <refused>
        """,
    ),
    cue(
        "apo.apologise",
        "APO",
        0.9,
        r"""
        <we><ly> apologi[sz]e\b
        \b(?:want|wants|like|need|have|must|wish|here) to apologi[sz]e\b
        ^apologising\b
        \bapologi[sz](?:e|ing) (?:to|for|unreservedly|without|sincerely|again|wholeheartedly)\b
        \b(?:our|my|an?|full|sincere\w*|unreserved|heartfelt|deepest|humble|public|proper|this|unconditional
          |personal) (?:\w+ )?apolog(?:y|ies)\b
        ^(?:\w+ )?apologies\b
        \bapologies (?:to|for)\b
        \bapology (?:to|is due|without)\b
        \bour apologies\b
        """,
        unless=r"""
        <conditional>
        <refused>
        """,
    ),
    cue(
        "apo.regret",
        "APO",
        0.7,
        r"""
        <we><ly>(?: \w+)? regret (?:posting|publishing|sharing|sending|saying|running|not|our|my|the (?:post|harm|hurt
          |pain|distress|delay|failure|error|mistake)|what (?:we|i)|that we|having)\b
        \b(?:ask|asking|beg|hope|hoping)[^\n]{0,20}\bforgiv\w+
        \bforgive (?:us|me)\b
        \bmea culpa\b
        \bi beg your pardon\b
        """,
        unless=r"""
        <conditional>
        <refused>
        """,
    ),
    cue(
        "nonapo.if",
        "NONAPO",
        0.9,
        r"""
        (?:sorry|apolog\w+|regret\w*)[^\n]*(?:<conditional>)
        """,
        unless=r"""
        \bif you (?:need|have|want|were affected|are affected)\b
        """,
    ),
    cue(
        "nonapo.regret",
        "NONAPO",
        0.7,
        r"""
        \bregret (?:any|that (?:some|people|anyone|you|this|the)|the (?:confusion|misunderstanding|way))\b
        \bit is regrettable\b
        \bregrettabl[ey]\b
        \bmistakes were made\b
        \bunfortunate (?:that|misunderstanding|choice)\b
        """,
    ),
    cue(
        "resp.ours",
        "RESP",
        0.9,
        r"""
        \b(?:our|my) (?:own )?(?:\w+ )?(?:mistakes?|faults?|errors?|failings?|failures?|doing|blunder|oversight
          |carelessness|negligence|shame|mess|decision|choice|blame|judgement|judgment) (?:alone|entirely|and (?:ours|mine
          |nobody|no one)|was wrong)\b
        \b(?:that|this|it|which|all of (?:it|this)|both)(?:'s| is| was| were)(?: \w+ly| all| also| a)? (?:our
          |my) (?:own )?(?:\w+ )?(?:mistakes?|fault|errors?|failing|failure|failures|doing|responsibility|oversight
          |blunder|job)\b
        \b(?:our|my) (?:own )?(?:mistake|fault|error|failing|failure|blunder|oversight|carelessness|negligence)\b
        \b(?:mistake|fault|failure|error|failing|blame|responsibility|decision)s?(?: here| for (?:this|that|it))?(?:'s
          | is| was| are| were| lies?| rests?| sits?)(?: \w+ly| all| squarely)? (?:ours|mine|with (?:us|me)|on (?:us
          |me))\b
        """,
        unless=r"""
        (?:\bnot|n't|\bnever|\bno|\bnor) (?:\w+ ){0,3}(?:our|my|ours|mine|with us)\b
        \bif\b[^\n]{0,25}\b(?:mistake|error|fault)
        \btake\w* (?:our|this|that|its|the) responsib\w+ (?:\w+ )?seriously
        \bour responsibilit(?:y|ies) (?:to|is to|as)\b
        """,
    ),
    cue(
        "resp.take",
        "RESP",
        0.9,
        r"""
        \b(?:take|takes|took|taking|accept|accepts|accepting|bear|bears|assume|carry|shoulder|hold)s?(?: \w+)? (?:full\s
          |sole |complete |total |all |the |entire |personal )*(?:responsibility|blame|accountability)\b
        \b(?:i am|i'm|we're|we are)(?: \w+ly| both| fully)? (?:responsible|accountable|to blame|at fault)\b
        \b(?:that|this|it)(?:'s| is| was)(?: \w+ly| all| squarely| still| also)? (?:on|down to) (?:us|me)\b
        \bwe own (?:this|that|it|up|what|the)\b
        \bi own (?:this|that|it|up|what)\b
        \bours to (?:own|fix|answer for|put right|carry)\b
        \bthe buck stops\b
        \b(?:nobody|no one|no-one|nobody's) (?:else's?|else is|but us|but me|but ours)\b
        \bthe blame (?:is|sits|belongs|lies|stops)\b[^\n]{0,20}\b(?:us|me|ours|mine|here)\b
        \bthere (?:is|are|'s) no excuses?\b
        \bno excuses?\b
        \bwe (?:have|offer|make) no excuse\b
        \bwithout excuse\b
        \binexcusable\b
        \bnot (?:hers|his|theirs|the intern's|the agency's|the supplier's)[,;]? (?:but )?(?:ours|mine)\b
        \bwe will not (?:hide behind|blame)\b
        \bwe (?:won't|are not going to) (?:hide behind|blame)\b
        """,
        unless=r"""
        <no> (?:\w+ )?(?:accept|take|assume|bear|responsib|our|on us|to blame|at fault)
        \bnot (?:responsible|to blame|liable|accountable)
        \bhold\w* (?:them|those|him|her|anyone|whoever)\b
        \bif we\b
        """,
    ),
    cue(
        "resp.failed",
        "RESP",
        0.9,
        r"""
        <we><ly>(?: had| have| did| were| was| am| are| simply| really| badly| all)*<ly> (?:failed|fell short|got (?:it
          |this|that|these|them|things|some\w*|the \w+|your \w+|her|his)(?: \w+){0,2} wrong|messed up|screwed up
          |slipped up|blew it|were wrong|was wrong|dropped the ball|let (?:\w+ ){1,4}down|missed (?:it|this|that
          |the (?:signs|warning|warnings|error|fault|problem))|ignored|overlooked|broke (?:it|this|your|that|our)
          |caused (?:this|that|it|the)|misjudged|mishandled|neglected|did wrong|made (?:a|this|that|the
          |an?) (?:\w+ )?(?:\w+ )?(?:mistake|error|blunder|misjudgement|mess)|botched|fumbled|bungled|were careless
          |was careless|were too slow|were slow|were late|was too slow|did too little|did not do enough|didn't do enough
          |knew (?:about|of) (?:it|this)|chose (?:badly|wrongly|the wrong))\b
        <we><ly> (?:should|ought to|could) (?:\w+ )?(?:never |not |have |n't )+\w+
        \bwe should(?:n't| not| never)? have\b
        \bi should(?:n't| not| never)? have\b
        \bshould(?:n't| not| never) (?:ever )?have (?:been|gone|happened|left|left|appeared|run|reached|passed|come
          |shipped|taken|made it|got)\b
        \bought (?:never|not) to have\b
        \bhad no (?:business|right|place)\b
        <we><ly> (?:did not|didn't|had not|hadn't|never|failed to|neglected to|forgot to|took too long to
          |were too slow to|waited too long to) (?:\w+ )?(?:check|test|listen|act|read|look|ask|think|watch|patch|fix|warn
          |tell|respond|answer|notice|catch|stop|see|understand|verify|review|prepare|plan|encrypt|update|do (?:enough|our
          |the|it|that)|live up|meet|protect|keep|follow|take it seriously|take (?:this|you) seriously|give)\w*\b
        \b(?:that|this|it|which|what (?:we|i) (?:did|said|posted|wrote|shared|published))(?:'s| is
          | was) (?:\w+ )?(?:wrong|unacceptable|careless|thoughtless|not good enough|not ok(?:ay)?|a (?:\w+ )?(?:mistake
          |failure|failing|misjudgement|blunder))\b
        \bnot good enough\b
        \bbelow (?:the|our) (?:\w+ )?standards?\b
        \bbroke (?:our|a|your) (?:\w+ )?(?:promise|trust|word)\b
        \bin the wrong\b
        \berror of judge?ment on (?:our|my)\b
        \bon our (?:part|watch|side)\b
        """,
        unless=r"""
        (?:\bnot|n't|\bnothing|\bnever) (?:\w+ )?(?:wrong|careless|fail)
        \bif we\b
        \bwhether\b
        \b(?:claims?|suggest\w*|alleg\w+|rumou?rs?|accus\w+) (?:that )?we\b
        \bit would be (?:wrong|unacceptable)
        \b(?:you|they|he|she) (?:were|was|are|is) wrong\b
        \bwe never (?:ask|share|sell|give|tell)\b
        """,
    ),
    cue(
        "emp.hear",
        "EMP",
        0.85,
        r"""
        \bsorry (?:to|you had to) (?:hear|read|learn|see|find)\b
        \b(?:sad|saddened|upset|distressed|shocked|dismayed|concerned|gutted|heartbroken|horrified) (?:to (?:hear|read
          |learn|see)|by (?:what|this|the)|for|at (?:what|this|the)|about what)\b
        \b(?:our|my|all our) (?:thoughts|hearts?|deepest|sincere|heartfelt) (?:\w+ ){0,3}(?:with|go|goes|out|sympath\w+
          |condolences?|are)\b
        \bthinking (?:of|about) (?:you|them|her|him|both|everyone|everybody|all|the|anyone|those|every)\b
        \bheart goes out\b
        \bcondolences?\b
        \bfeel for (?:you|them|everyone|anyone|her|him|every|those|all)\b
        \bwe (?:do )?hear (?:you|how|the (?:anger|hurt|pain|frustration)|your)\b
        \bi hear (?:you|how)\b
        \bwe(?: \w+)? feel (?:it|that|the same|your)\b
        \bwe(?:'d| would) (?:be|feel) (?:\w+ )?(?:angry|upset|furious|worried|hurt|cross|frustrated|the same|too)\b
        \bi(?:'d| would) be (?:\w+ )?(?:angry|upset|furious|worried|too|the same)\b
        \b(?:you|they|he|she|everyone|nobody|no one|no-one|people|your \w+|our \w+|customers|staff|families
          |colleagues)(?: all)? (?:deserve|deserved|deserves)(?: \w+)? (?:better|more|an? (?:\w+ )?(?:answer
          |explanation))\b
        \bevery right to\b
        \b(?:no one|nobody|no-one|no parent|no child|no customer|nobody's) (?:should|ought|deserves?)\b
        \b(?:you|they|nobody|people) should(?:n't| not| never) (?:ever )?have (?:to|had to)\b
        \bmust (?:have been|be|feel|have felt)\b
        \b(?:can't|cannot|can only|only) (?:begin to )?imagine\b
        \bsounds (?:\w+ )?(?:awful|horrible|terrible|dreadful|frightening|scary|painful|grim|miserable|upsetting|really
          |rough|so|like)\b
        \b(?:that|this|it)(?:'s| is| was| must be| has been)(?: \w+)? (?:awful|horrible|dreadful|frightening|scary
          |painful|stressful|worrying|upsetting|distressing|frustrating|infuriating|miserable|rotten|hard to (?:read|hear
          |watch)|hurtful|rough|heartbreaking|alarming|unsettling|hard|tough|exhausting|maddening|grim)\b
        """,
        unless=r"""
        \b(?:if|may|might) (?:\w+ )?(?:any|some|you|be)\w*[^\n]{0,20}\b(?:hurt|upset|offend|distress)
        \bfake\b
        \bsad that\b
        \bsad to see (?:\w+ )?(?:people|some)
        """,
    ),
    cue(
        "emp.understand",
        "EMP",
        0.8,
        r"""
        \b(?:understand|know|see|realise|realize|recognise|recognize|appreciate|get|acknowledge
          |share)\b[^\n]{0,45}\b(?:<pain>)\b
        \b(?:understand|know|see|realise|recognise|appreciate|get)\b[^\n]{0,16}\b(?:how|why|what) (?:\w+ ){0,6}(?:feel
          |felt|feels|means?|meant|matters?|mattered|affects?|hits?|costs?|hard|much|bad|many|important|difficult)\b
        """,
        unless=r"""
        \b(?:any|some) (?:customers|users|people)? ?(?:may|might)\b
        \bif\b[^\n]{0,20}\b(?:hurt|upset|offend)
        \bbut (?:let's|please|this is|the facts)\b
        """,
    ),
    cue(
        "emp.harm",
        "EMP",
        0.7,
        r"""
        \b<others>\b[^\n]{0,40}\b(?:<pain>)\b
        \b(?:<pain>)\b[^\n]{0,36}\b<others>\b
        """,
        unless=r"""
        \b(?:any|some)(?:one|body)?\b[^\n]{0,20}\b(?:offend|upset|hurt|inconvenien|confus)
        \bif\b[^\n]{0,30}\b(?:offend|upset|hurt|inconvenien)
        \bany (?:\w+ )?(?:distress|hurt|harm|upset|inconvenience|confusion|pain|loss|worry)\b
        \bno (?:one|customers?|data|risk|harm)\b
        \bsad (?:that|people|how)\b
        \bsick of\b
        \bno\b[^\n]{0,14}\b(?:harm|hurt|injur|ill)
        \bcause (?:fear|alarm|panic|confusion)\b
        \bharm (?:our|the) (?:brand|company|reputation|business)\b
        \b(?:leak|whoever)\w*\b[^\n]*betray
        """,
    ),
    cue(
        "ack.aware",
        "ACK",
        0.9,
        r"""
        \baware\b
        \b(?:have|has|'ve) (?:\w+ )?(?:seen|heard|read|received|learned|learnt|noticed|spotted|watched|become)\b
        \b(?:we|i) (?:\w+ )?(?:see|saw|hear|heard|read|know|learned|learnt|realise|understand|recognise|recognize
          |acknowledge|note|noted|confirm|confirmed|watched)\b
        \bit (?:has )?(?:came|come|been brought) to our attention\b
        \bwe can confirm\b
        \bthank\w* (?:you )?(?:to everyone |to all |all )?(?:for|who) (?:\w+ )?(?:telling|flagging|raising|reporting
          |the (?:reports|messages|alert|warning)|bringing|pointing|letting|your patience|flagged|reported|spotted|told)\b
        \b(?:looking|look) (?:into|at) (?:this|it|the|what|reports|these|that|your|how|why)\b
        \b(?:investigating|reviewing|examining|checking) (?:this|it|the|what|reports|these|that|your|how|an?)\b
        \b(?:reports?|claims?|complaints?|calls|videos?|clips?|footage|posts?|allegations?|messages) (?:of|about|that
          |from|circulating|claiming|going|showing|saying|alleging)\b
        """,
        unless=r"""
        \bwe know (?:\w+ )?(?:quality|what makes)\b
        \bso that we can look\b
        \bso we can look\b
        """,
    ),
    cue(
        "ack.named",
        "ACK",
        0.7,
        r"""
        \b(?:this morning|this afternoon|this evening|last night|yesterday|earlier|today|on <day>|overnight
          |at \d{1,2}[:.]\d\d|since \d|last (?:week|month)|for (?:\w+ )?(?:hours|minutes))\b
        <we><ly> (?:posted|reposted|retweeted|shared|quoted|published|ran|sent|said|wrote|asked|left|closed|cut|removed
          |deleted|took|made|launched|liked|used|put|sold|shipped|stored|lost|tweeted|aired|printed|released|recalled
          |paused|suspended|stopped|switched|pulled|withdrew)\b
        \b(?:our|the|an?|this|that|these|your) (?:\w+ ){0,3}(?:outage|breach|incident|attack|leak|fault|failure|advert
          |ad|campaign|poster|post|repost|retweet|clip|video|recording|remarks?|comments?|memo|recall|redundancies|layoffs
          |job cuts|boycott|hack|disruption|problem|issue|error|delays?|injur\w+|product|account|mistake|image|message
          |tweet|payments?|service|app|hashtag)\b
        \b(?:is|are) circulating\b
        \bis down\b
        \bare down\b
        \bwas up for\b
        """,
        unless=r"""
        \bno (?:evidence|comment)\b
        \bendors
        \bif (?:any|some)
        \bany (?:offen[cs]e|confusion|inconvenience|upset)
        """,
    ),
)
