"""Cues of what takes it on and informs, by who does what: subject and verb, rather than set phrases."""

from __future__ import annotations

from typing import Final

from .cue import Cue, cue

CURT: Final[tuple[Cue, ...]] = (
    cue(
        "apo.curt",
        "APO",
        0.85,
        r"""
        ^(?:(?:very|so|really|truly|deeply|terribly|genuinely|and|we're|i'm|we are|i am) )*sorry[.!]*(?:$| sorry| all
          | everyone| folks
          | about| for (?!any)| again| to (?:all|every|our|the|[a-z]+[,.!])|,)
        \b(?:so|very|really|truly|deeply|terribly|genuinely) sorry\b
        \b(?:and|but|again|, )(?:we are |we're |i am |i'm )?sorry[.!]?$
        \b(?:i|we) apologi[sz]e (?:to|for|unreserved|without|,|\.|$|and)
        \bwe apologi[sz]e\b
        \bour (?:sincere(?:st)? |deepest |full |unreserved )*apologies\b
        \bsay sorry to\b
        """,
        unless=r"""
        <conditional>
        <refused>
        \bsorry (?:if|you|that (?:you|some|people|offence|anyone)|to (?:hear|see|read|learn|anyone who|those who))\b
        \bsorry (?:we're|we are) (?:closed|sold|full)
        """,
    ),
    cue(
        "nonapo.curt",
        "NONAPO",
        0.85,
        r"""
        \b(?:sorry|apolog\w+|regret\w*|excuse)\b[^\n]*\b(?:if|should|anyone|any (?:\w+ ){0,2}(?:concern|confusion
          |offence|offense|upset|distress
          |inconvenience|alarm|bother|trouble|disappointment)|may have|might have|could have|taken out of context
          |perceived|felt|feel
          |offence (?:was|has been) taken|didn't (?:enjoy|like|get)|some (?:people|viewers|customers|colleagues
          |members))\b
        \b(?:if|should) [^\n]*\b(?:sorry|apolog\w+|regret\w*)\b
        """,
        unless=r"""
        \bsorry\b[^\n]*\bif you (?:need|have|want|were|are)\b
        \bshould (?:not|never|have)
        \bshouldn't
        \bsorry to hear\b
        """,
    ),
    cue(
        "resp.curt",
        "RESP",
        0.85,
        r"""
        \b(?:i|we) knew\b[^\n]*\b(?:and|but)\b
        \b(?:sat on it|looked the other way|turned a blind eye|let (?:you|them|her|him|people|everyone) down
          |out of (?:line|order)|our bad|my bad
          |no spin|nobody to blame but|indefensible|unforgivable|inexcusable|shame on us|ashamed|of our own making
          |took our eye off)\b
        \b(?:decision|call|choice|mistake|fault|error|failure|failing|oversight|promise|words?|silence|blame|shame
          |setup|job) (?:was|is|were|are|,
          )? ?(?:mine|ours|my own|our own|on (?:me|us))\b
        \b(?:that's|this is|that is|it's|it was|that was|this one is|this one's|all)(?: \w+)? (?:on|down to
          |because of) (?:us|me)\b
        \b(?:mine|ours|us|me|ours and ours)(?:,| and)? (?:alone|nobody else|no one else|nobody else's|no one else's)\b
        \bno one else's (?:fault|doing)
        \b(?:should've|should have|shouldn't have|ought to have|could have)\b[^\n]*$
        \b(?:we|i) (?:\w+ly |both |all |simply |just |even )?(?:failed|lied|misled|cheated|ignored|forgot|skipped
          |rushed|undercooked|underpaid
          |overcharged|mishandled|misjudged|botched|missed|dropped|broke|lost|leaked|exposed|mislabel\w*|belittled
          |mocked|sneered|insulted|hurt
          |offended|hid|dithered|neglected|overlooked|let|left|chose|approved|signed|shipped|pushed|sold|served|ran
          |kept|put|waited|stayed|got|gave
          |dragged|told you|promised|posted|shared|boosted|clapped|laughed|called|said|made|did|used)\b[^\n]*\b(?:wrong
          |anyway|without|too (?:late|long
          |slow|little|far|fast|much)|late|badly|unpatched|unlocked|open|lazy|careless|cruel|stupid|down|didn't|never
          |failure|fault|nothing|quiet
          |mistake|sorry|shouldn't|mess|bad)\b
        \b(?:we|i) (?:undercooked|underpaid|overcharged|misled|lied|belittled|mocked|sneered|failed|broke|messed
          |screwed|cocked|dropped
          |misjudged|mislabelled|mislabeled|ballsed|blew)\b
        \b(?:we|i) (?:didn't|did not|never|hadn't|failed to) (?:\w+ )?(?:check|test|listen|watch|read|think|ask|answer
          |tell|warn|act|look|patch|plan
          |keep|put enough|have enough|do enough|notice|catch|stop)\b
        \b(?:careless|thoughtless|lazy|arrogant|negligent|sloppy|daft|stupid|foolish|clumsy|tone[- ]deaf|greedy|bad
          |poor|wrong) (?:of (?:us|me)
          |on our part|on my part|setup|choice|call|decision|judgement)\b
        \b(?:i|we) (?:was|were|'ve been|have been) (?:\w+ )?(?:wrong|careless|rude|cruel|slow|late|arrogant|lazy|stupid
          |out of|at fault|in the wrong
          |complacent|asleep|unprepared|dishonest)\b
        \bso did (?:we|i)\b
        \byou (?:were|are) right\b
        \b(?:is|was|were|are) (?:our|my) (?:own )?(?:doing|fault|failure|failing|mistake|error|responsibility|shame|job
          |making)\b
        \bour (?:own )?(?:failure|failing|fault|carelessness|mistake|error|negligence|doing)\b
        """,
        unless=r"""
        \bif we\b
        \b(?:not|n't|never|nor) (?:\w+ ){0,3}(?:our|my|ours|mine|on us|at fault|to blame)\b
        \bthey should
        \byou should(?:'ve| have)?\b
        \bshould have (?:been )?(?:read|checked|received|arrived)\b
        \b(?:customers|users|parents|passengers|drivers|people) should
        \bwe never (?:ask|share|sell|give|tell|said|did|posted)\b
        \b(?:did|done) nothing wrong
        """,
    ),
    cue(
        "emp.curt",
        "EMP",
        0.8,
        r"""
        ^(?:oh|ouch|ugh|poor|argh|eek|yikes|gosh|blimey)\b[^\n]{0,40}
        \bpoor (?:you|[a-z]+)\b
        \b(?:how's|how is|how are) (?:your|you|he|she|the|everyone|[a-z]+)\b
        \b(?:hope|hoping) (?:you're|you are|he's|she's|everyone|she|he|they|your|all)\b
        \b(?:you|they|he|she|families|customers|staff|people|some of you|many of you|lots of you|a lot of you
          |everyone)\b[^\n]{0,40}\b(?:wrecked
          |ruined|mocked|scared|frightened|tired|exhausted|let down|hurt|angry|upset|worried|furious|cross|insulted
          |humiliated|stuck|stranded|waiting
          |cold|hungry|in tears|crying|betrayed|trusted|deserve\w*|shouldn't have|should never have)\b
        \b(?:is|was|must be|must have been|feels?|sounds?|looks?) (?:\w+ )?(?:awful|horrible|rotten|rubbish|miserable
          |grim|rough|humiliating|frightening
          |terrifying|scary|maddening|sickening|painful|sore|nasty|horrid|cruel|brutal|a slap|hard|distressing
          |upsetting|infuriating)\b
        \b(?:we|i)(?:'d| would|'ll) be (?:\w+ )?(?:furious|angry|upset|livid|cross|raging|scared|fuming|gutted|the same
          |too)\b
        \b(?:we|i) (?:do )?(?:get|hear|understand|see|know|feel)\b[^\n]{0,50}\b(?:anger|fear|worry|scared|frightened
          |upset|angry|hurt|hard|frustrat\w+
          |feel|mean\w*|home|matters?|much|kids|children|money|that|you're|worried)\b
        \b(?:feel|feeling) for\b
        \b(?:slap in the face|in tears|through hell|last thing (?:you|anyone)|every (?:right|reason)
          |of course you(?:'re| are)|no joke|no fun|heart\w*
          (?:breaks?|sank|goes|go|are with)|hurt to read|hard to read|rough (?:read|night|day|time)|you deserved?
          |deserves? better)\b
        """,
        unless=r"""
        \bif (?:any|some)\w*\b
        \bwithout\b[^\n]*\bhow will you
        \bhow(?:ever)? will you cope\b
        \bpoor (?:delicate|precious|service|connection|quality|weather|journalism|taste|choice|judgement|decision)
        \boh (?:please|come on|look|well)\b
        \b(?:offended|upset) (?:by a|over a|at a)\b
        \bsome (?:members|customers|people|users)\b
        \bhope you enjoy\b
        \bbut\b[^\n]*\b(?:facts|calm|reason)\b
        """,
    ),
    cue(
        "ack.curt",
        "ACK",
        0.75,
        r"""
        ^(?:yes|yep|yeah|yup|aware|seen|noted|ok|okay|right|true|fair|well|understood|morning|update|still|back|correct
          |recall|incident)\b
        \b(?:we|i)(?:'ve| have)? (?:see|seen|saw|know|hear|heard|been told|been made aware|read|noticed|looked at
          |learned|confirm|understand)\b
        \b(?:is|are|went|gone|been|still) (?:\w+ )?(?:down|out|dark|off|frozen|offline|late|delayed|broken|closed|shut
          |back|restored)\b
        \b(?:has|have) been (?:removed|deleted|taken down|pulled|withdrawn|suspended|recalled)\b
        \b(?:wasn't|weren't|shouldn't|was not) (?:supposed|meant|have)\b
        \b(?:earlier|last|first|previous|second) (?:post|tweet|message|reply|statement|night|email|clip)\b
        \b(?:were|was|are) (?:ill|hurt|injured|taken|left|sent|viewed|copied|visible|exposed|stolen|lost|affected
          |shared|posted|made|said|shown)\b
        \b(?:flagging|letting us know|telling us|pointing (?:it|this|that) out|bringing this)\b
        """,
    ),
    cue(
        "exp.curt",
        "EXP",
        0.75,
        r"""
        \b(?:originat\w+|stem\w*|result(?:s|ed)|arose|arises?|came|comes|lies|lay|sits?) (?:\w+ )?(?:with|from|in
          |out of)\b
        \b(?:designed|produced|made|supplied|written|posted|published|sent|run|provided|handled|built|bought in|chosen
          |picked|translated|dreamt up)
          (?:\w+ )?(?:by|from) (?:an?|our|the|another|someone)\b
        \b(?:to|in order to) (?:celebrate|honou?r|highlight|draw attention|raise|show|illustrate|warn|inform|correct
          |help|save|make|let|point)\b
        \b(?:our|the|my|its|his|her) (?:aim|intention|intent|idea|point|plan|hope|goal|thinking)\b
        \b(?:meant|intended|supposed|designed|written|queued|aimed|scheduled) (?:for|as|to|at|in|by)\b
        \b(?:wrong|mistaken) (?:account|login|tab|button|list|file|folder|address|version|label|template|draft|phone)\b
        \b(?:by mistake|in error|by accident|accidental\w*|mix-?up|autocorrect|typo|draft|test folder|burner|logged in
          |unattended)\b
        \b(?:joke|banter|satire|irony|humou?r|tongue)\b
        \b(?:refers? to|reference to|stands for|folk tale|proverb|quote from|comes? in|is cut|was cut|been cut
          |cut (?:off|short|out)|full sentence
          |out of context|in full)\b
        \b(?:an?|the|our|some) (?:\w+ ){1,3}(?:failed|broke|tripped|cut|burst|wore|crashed|dug|hit|fell|slipped|snapped
          |overheated|leaked|flooded
          |expired|jammed|melted|ran over|went wrong|picked|opened|clicked|chewed|shorted|gave way|blew|stopped working
          |locked up)\b
        \bwe (?:pushed|shipped|switched|changed|moved|ran|set|left|lost|cut|closed|hired|ended|updated|upgraded
          |migrated|rolled out|tried|wanted|thought
          |assumed|hoped|had assumed|had hoped|only saw|mixed|confused|relied)\b
        \bi (?:tripped|mixed|confused|was tired|was annoyed|typed|thought|pressed|hit|misread|meant|was trying
          |approved)\b
        \bwhat (?:he|she|they|we|i) (?:was|were|meant)\b
        \b(?:the|which) (?:brief|brief said|setting|spring|script|casting|template|system|tool
          |software) (?:\w+ )?(?:said|asked|picked|posted|sent|was
          |had|put)\b
        \bhow it happened\b
        \bbackground\b
        """,
        unless=r"""
        \b(?:can't|cannot|don't|do not) (?:yet )?(?:say|know)\b
        \bfind out\b
        \btake a joke\b
        \blooking (?:at|into)\b
        \bhiring\b
        """,
    ),
    cue(
        "prom.curt",
        "PROM",
        0.75,
        r"""
        \b(?:on it|on (?:the|its|their|our) way|back (?:up|on|online|soon|shortly|by|at|to you)|fixing|fixed|sorted
          |restored|sorting|looking|checking
          |investigating|reviewing|chasing|rebooking|working on|dealing with|digging|splicing|repairing|tracing
          |refunding|writing to|calling round)\b
        \b(?:will be|'ll be|being|are to be|is to be|to be) (?:\w+ )?(?:\w+ed|fitted|sent|paid|put|made|given|met|rung
          |written|back|open|closed|shut)\b
        \b(?:should|will|due to|expected to|set to|going to) (?:\w+ )?(?:land|be|arrive|return|reopen|resume|follow
          |start|finish|get|have|hear|receive)\b
        \b(?:results?|answers?|updates?|refunds?|statements?|letters?|details|codes|bulletin|news|report|minutes
          |findings) (?:are |is |go |goes |out |due
          |follow|here|on|at|by|tomorrow|tonight|today|next|within|this)\b
        \b(?:next|further|another|full) (?:\w+ )?(?:update|statement|bulletin|post|shout|message|news)\b
        \b(?:from|as of|starting|by|before|within|until|no later than) (?:now|today|tonight|tomorrow|this|next|monday
          |tuesday|wednesday|thursday|friday
          |saturday|sunday|noon|midnight|january|february|march|april|may|june|july|august|september|october|november
          |december|\d)
        \b(?:is|are|has been|have been|we've|we have) (?:now )?(?:shut|closed|stopped|suspended|paused|pulled|halted
          |recalled|reset|revoked|locked
          |changed|hired|engaged|notified|reported|stepped (?:back|down)|off (?:the|shift)|appointed|banned|added
          |stopped using|cut back|emptied)\b
        \b(?:separate|new) (?:phones?|rules?|passwords?|team|process|supplier|sign-?off|checks?)\b
        \b(?:take|bring|return|send) (?:it|them|yours) (?:back|to)\b
        \b(?:stop using|do not use|don't use|unplug)\b
        \b(?:full|free) (?:refund|replacement|swap)\b
        \bcan claim\b
        \b(?:has|have) asked (?:for|the)\b
        \b(?:meets?|meeting|reports?|speaks?|publish(?:es)?|answers?|opens?) (?:\w+ ){0,2}(?:today|tonight|tomorrow
          |at \w+|on \w+day|by \w+|next week)\b
        """,
        unless=r"""
        \b(?:sue|sued|prosecut|legal action|dismissed|hear from|lawyers|removed\b[^\n]*guidelines)
        \bbooking\b[^\n]*\bopen
        \bcan look into\b
        \b(?:on sale|in (?:store|shops)|sale|tickets|catalogue|range|offer|giveaway)\b
        """,
    ),
    cue(
        "fact.curt",
        "FACT",
        0.7,
        r"""
        \b(?:at|since|from|between|until|by|around|before|after) \d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m|p\.m)?\b
        \b\d{1,2}[:.]\d\d\b
        \b\d{1,3}(?:,\d{3})+\b
        \b(?:batch|lot|model|serial|flight|terminal|line|platform|route|unit|site|zone|code|room|version|no\.?
          |number)s? [a-z]{0,3}-?\d+
        \bin [A-Z]?[a-z]+(?:, [a-z]+)* and [a-z]+\b
        \b(?:fourteen|eleven|twelve|thirteen|fifteen|nineteen|twenty|thirty|forty|fifty|six|seven|eight|nine
          |ten) (?:people|customers|homes|reports|cases
          |children|guests|staff|roles|minutes|passengers|families|flights|shops)\b
        \bon (?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?<month>
        """,
        unless=r"""
        <yet>
        \b0\d{3}\b
        """,
    ),
)
"""Built on classes of words, so that they hold for other brands and other troubles than those of the building texts."""
