"""Cues of what informs: explanations, promises, facts, and the way to a private talk."""

from __future__ import annotations

from typing import Final

from .cue import Cue, cue

TELLING: Final[tuple[Cue, ...]] = (
    cue(
        "exp.cause",
        "EXP",
        0.85,
        r"""
        \bbecause\b
        \bdue to\b
        \bowing to\b
        \b(?:was|were|is|been) (?:\w+ )?caused\b
        \bcaused by\b
        \bthe (?:root )?(?:cause|reason|reasons|explanation)(?: for \w+)?(?: \w+){0,4} (?:is|was|were|are)\b
        \bas a (?:result|consequence) of\b
        \b(?:stems?|stemmed|resulted|results|arose|arises|came) from\b
        \bled to\b
        \bthanks to an?\b
        \bdown to an?\b
        \btriggered (?:by|a|the)\b
        \b(?:which|that) (?:meant|means) (?:that )?\b
        \bmeant (?:that )?(?:some|the|your|our|payments|customers|people|orders|a)\b
        \btraced\b
        \b(?:human|technical|clerical|administrative|internal|system|software|scheduling|third-party|supplier) (?:error
          |fault|glitch|bug|mistake|mix-up|failure)\b
        \bmisconfigur\w+
        \b(?:a|an|the) (?:\w+ ){0,3}(?:bug|glitch|misconfiguration|mix-up|typo|miscommunication|power cut|power failure
          |faulty \w+|failed \w+)\b
        \bafter (?:an?|the) (?:\w+ ){0,3}(?:update|upgrade|change|failure|fault|migration|mix-up|storm|error|fire|strike
          |cut)\b
        \bhere(?:'s| is) (?:what|how|why) (?:\w+ )?(?:happened|it happened|we|this|that)\b
        \b(?:what|how) (?:\w+ )?(?:happened|went wrong)\b(?=\n| was| is)
        \bthis happened (?:when|because|after|while)\b
        \bhappened (?:when|because|after)\b
        \bbefore we (?:knew|had|saw|realised)\b
        """,
        unless=r"""
        \b(?:find out|finding out|establish|investigat\w+|looking into|understand|determine|work out|tell you|share
          |publish|explain) (?:\w+ ){0,4}(?:why|how|what|cause|because)\b
        \b(?:cause|reason) is (?:not|still|unknown)
        \bdo(?:n't| not) (?:yet )?know (?:the cause|why|how|what)
        """,
    ),
    cue(
        "exp.intent",
        "EXP",
        0.85,
        r"""
        \b(?:was|were|is|are|had been)(?: \w+)?(?: \w+)? (?:intended|meant|designed|supposed|aimed|made) (?:to|as|for)\b
        \b(?:our|the|my|its) (?:\w+ )?(?:intent|intention|aim|purpose|hope|idea|thinking|goal)s?(?: behind \w+ \w+| here
          | of the \w+)? (?:was|were|is|has been|behind)\b
        (?:\bnever|\bnot|n't|\bno) (?:\w+ )?(?:intend\w*|intention|meant|mean|our intent\w*)\b
        \bintended (?:to|as|for)\b
        \bunintention\w+
        \binadvertent\w*
        \bwe (?:\w+ )?(?:wanted|aimed|hoped|tried|set out|thought|believed|assumed|chose|decided|meant|quoted|shared
          |reposted) (?:\w+ ){0,5}(?:to|it|that|was|this|because|would|as)\b
        \bi (?:thought|believed|assumed|meant|was trying)\b
        \bwas (?:a|an) (?:\w+ )?(?:joke|satire|tribute|parody|attempt|test|draft|placeholder)\b
        \btongue-in-cheek
        \bin jest\b
        \blight-hearted
        \bgood faith\b
        """,
        unless=r"""
        \bnever again\b
        \bno intention of\b
        \bdo(?:n't| not) intend to\b
        \bhad no intent
        """,
    ),
    cue(
        "exp.context",
        "EXP",
        0.8,
        r"""
        \bfor context\b
        \b(?:the|some|full|wider|more|important) (?:\w+ )?(?:context|background)\b
        \bout of (?:its |their )?context\b
        \bin (?:its|the|full) context\b
        \bin (?:a|his|her|their|my) (?:private|personal|individual) capacity\b
        \b(?:selectively|heavily|misleadingly) edited\b
        \b(?:clip|video|recording|footage|quote|screenshot|image)s? (?:was|were|is|has been|had been
          |have been) (?:\w+ )?(?:edited|cut|shortened|cropped|clipped|trimmed|spliced|doctored|altered|old|from \d{4})\b
        \bby (?:mistake|accident|error|an? (?:\w+ ){0,3}(?:intern|agency|contractor|employee|colleague|member|supplier
          |partner|freelancer|attacker|hacker|former \w+))\b
        \bin error\b
        \bmistak(?:en|enly)\b
        \baccidental\w*
        \bmistook\b
        \bconfused (?:the|their|his|her|one|our)\b
        \bwrong (?:account|button|file|version|button|template|profile|phone|app|tab)\b
        \blogged in\b
        \b(?:was|were|got|been|is) (?:hacked|compromised|hijacked|breached|taken over|accessed)\b
        \bgained access\b
        \bunauthori[sz]ed (?:access|person|party|third|user|individual|use)\b
        \bwithout (?:our|any) (?:knowledge|approval|authorisation|authority|permission)\b
        \b(?:was|were) (?:scheduled|written|booked|recorded|filmed|queued|planned|shot|drawn up|prepared|drafted
          |signed off|approved|made|produced)(?: \w+){0,3} (?:weeks|days|months|before|in advance|long before|last|by
          |earlier|automatically|ago|in)\b
        \bscheduled (?:post|before|weeks|days|in advance|last)\b
        \bautomat(?:ed|ic|ically) (?:post|system|tool|repl|publish|sen[dt]|scheduled)\w*
        \ban? (?:junior|new|former|temporary|external|overtired|tired|single|individual) (?:\w+ )?(?:employee|member
          |colleague|contractor|intern|staff|agency|partner|account manager|supplier|executive|engineer|editor)\b
        \bposted by an?\b
        \b(?:closed|left|stopped|changed|raised|cut|ended|moved|dropped|withdrew)\b[^\n]{0,60}\b(?:because|since|as
          |after|so that|so we|in order to|due to)\b
        \bin order to\b
        \bthe (?:market|costs?|price|rules|law|regulator|contract)(?: \w+){0,3} (?:changed|rose|fell|require[sd]?|ended
          |doubled|expired)\b
        \bthrough (?:a|an|our) (?:\w+ ){0,4}(?:server|database|link|password|account|supplier|provider|vulnerability
          |hole|flaw|bug|misconfigur\w+|phishing \w+|email|laptop|login|plugin|tool)\b
        \b(?:exploit(?:ed|ing)|via) (?:a|an|our) \w+
        """,
        unless=r"""
        \bwhy (?:and|or) how\b
        """,
    ),
    cue(
        "prom.will",
        "PROM",
        0.85,
        r"""
        \b(?:we|i|he|she|they|our \w+(?: \w+)?|our \w+ of \w+|everyone|everybody|every \w+(?: \w+)?|each \w+|\w+
          |customers|results|details|findings|updates?|refunds?|teams?|engineers|answers?)(?:'ll| will| shall)(?: not only
          | also| now| then| each| all| both| personally| continue to| be able to| publicly| \w+ly)* <do>\b
        \b(?:we|i)(?:'re|'m| are| am) (?:also |now |already |currently |urgently |still |both |actively\s
          |\w+ly )*(?:going to |about to )?(?:working|investigating|reviewing|looking|refunding|replacing|recalling
          |collecting|offering|introducing|changing|contacting|calling|writing|emailing|speaking|talking|meeting|checking
          |testing|fixing|restoring|rolling|sending|setting|opening|pausing|suspending|stopping|moving|bringing|putting
          |adding|hiring|training|committed to|making|taking|doing|arranging|running|updating|removing|withdrawing|pulling
          |keeping|paying|treating|gathering|auditing|cancelling|extending|giving|trying|switching|rebuilding|replying
          |answering|reaching|asking|closing|ending|starting|launching)\b
        """,
        unless=r"""
        \bfurther comment
        \bwill not be (?:commenting|making|taking|responding)
        \bwill (?:take|pursue|consider|be taking|seek) (?:\w+ ){0,3}(?:legal|action against)
        \blegal action\b
        \blooking forward\b
        \bwill be (?:removed|blocked|banned|deleted|prosecuted|hidden)\b
        \bmaking (?:it|a) (?:up|fuss)
        \bwill (?:always )?(?:be|continue to be) (?:the|a|proud|leading|committed|at the heart)
        \b(?:so|so that|and) we(?:'ll| will| can) (?:look|check|help|get)\b
        \b(?:you|they) will (?:see|find|realise)\b
        \bproud\b
        \bwe are making (?:no|a lot)
        \bwill not comment\b
        \btaking (?:legal|this out)\b
        \bworking (?:hard )?for (?:you|our)
        """,
    ),
    cue(
        "prom.done",
        "PROM",
        0.8,
        r"""
        \b(?:we|i)(?:'ve| have)(?: \w+ly| now| also| already| since| today| both| and)* <done>\b
        \b(?:has|have|had)(?: now| already| also| since)? been <done>\b
        \b(?:is|are)(?: now| already| being)? (?:suspended|on leave|under review|being (?:\w+ly )?(?:\w+ed|dealt with
          |rewritten|rebuilt|investigated|called))\b
        \bdealt with\b
        \bas of (?:today|now|this)\b
        \bfrom (?:today|tomorrow|now on|this \w+|monday|tuesday|wednesday|thursday|friday)\b
        \beffective (?:today|immediately|now)\b
        \bwith immediate effect\b
        \bimmediately (?:stopped|suspended|paused|halted|ended)\b
        \bnever again\b
        \bwon't happen again\b
        \bnot happen again\b
        \bso (?:that )?(?:this|it) (?:can't|cannot|does not|doesn't|never|won't)\b
        \bhow (?:this|it) (?:was|came|got|could)\b
        \bwhile we (?:review|investigate|look|check|find|establish|work)\b
        \b(?:a|an|full|independent|external|internal|urgent|thorough) (?:\w+ )?(?:review|investigation|inquiry|enquiry
          |audit|recall)(?: is| has| was|,| into| of| by| with| led| begins?| starts?| under)\b
        \bunder (?:way|investigation|review)\b
        """,
        unless=r"""
        <no> (?:\w+ )?(?:been|has|have|under)
        \bposts? (?:has|have|was|were) (?:been )?(?:removed|deleted)\b
        \bblocked\b
        \blegal\b
        \bhave told (?:you|them)\b
        \bfalse\b
        \bused to\b
        """,
    ),
    cue(
        "prom.next",
        "PROM",
        0.85,
        r"""
        \b(?:next|further|another|more|regular|hourly|daily|fresh|our next) (?:\w+ )?(?:updates?|post|news|word
          |information|details|bulletin|statement)\b
        \bupdates? (?:\w+ )?(?:here|at|by|every|on|within|in|to|will|follow)\b
        \bmore (?:at|by|here|from us|to follow|tomorrow|soon|when|on this)\b
        \bback (?:here )?(?:at|by|in|with|within|before|on)\b[^\n]{0,24}(?:\d|noon|hour|today|tonight|tomorrow|update
          |news|answer|day)
        \bkeep(?:ing)? (?:you|everyone|people|customers|all of you) (?:\w+ )?(?:updated|informed|posted)\b
        \b(?:by|before|within) (?:the (?:end|close|hour|week|day)|\d|noon|midday|midnight|tonight|tomorrow|monday
          |tuesday|wednesday|thursday|friday|saturday|sunday|today|lunch|close|an hour|two|three|24|48|the next
          |end of)\b[^\n]*
        \bevery (?:\w+ )?(?:\d+|hour|half hour|thirty|twenty|fifteen|ten|two|few)? ?(?:minutes?|mins?|hours?)\b
        \b(?:any|all|every|whatever) (?:\w+ )?(?:necessary|appropriate|steps?|action)\b(?: to|\n| will|,)?
        \btake (?:\w+ )?(?:action|steps)\b
        \b(?:will|to) follow\b
        \bworking (?:hard |urgently |flat out |round the clock |with |to |on )
        \bare (?:on it|on the case|on to it)\b
        \bon the case\b
        \blooking into (?:it|this|the|what|how|these|reports|that|your|why)\b
        \b(?:please )?(?:bear with us|stay tuned|watch this space)\b
        \brefund
        \bfree of charge\b
        \breplacement\b
        \bfull (?:refund|recall|review)\b
        """,
        unless=r"""
        \b(?:so|so that|and) we can look into\b
        \bwas
        were (?:refunded)\b
        \bno refund
        \bno further (?:comment|updates?|statement|information)
        \bnot be (?:making|commenting)
        \blegal\b
        \bneither\b
        \bday by day\b
        \bagainst (?:whoever|anyone|those|the)\b
        """,
    ),
    cue(
        "fact.number",
        "FACT",
        0.85,
        r"""
        \b<number> (?:\w+[- ]){0,3}(?:customers?|people|users?|accounts?|emails?|addresses|records?|orders?|passengers?
          |trains?|flights?|stores?|shops?|stations?|homes?|households|colleagues|staff|employees|jobs|roles|posts
          |redundanc\w+|complaints?|reports?|reactions?|cases?|units?|chairs?|bottles?|jars?|packs?|bags?|toys|cars
          |chargers|batteries|times|copies|children|toddlers|babies|adults|minutes|mins|hours|days|seconds|cents|pounds
          |euros|dollars|farms?|farmers|sites?|factories|depots?|branches|cities|towns|countries|households|cards?
          |payments?|transactions?|ads?|posters?|views|shares|firms|suppliers|schools|hospitals|photos?|files?|documents?
          |names|degrees|%|percent|per cent|litres|kg|grams|samples|tests|drivers|members|patients|guests|visitors
          |licences|towers|servers|batches|models|pages|clinics|restaurants|hotels|warehouses|workers|creators|applicants
          |teachers|nurses|bags)\b
        (?:£|\$|€)\s?\d
        \b\d[\d.,]* ?(?:%|per ?cent)(?! off)
        \b(?:batch|lot|model|version|serial|reference|code|order|flight|train|line|section|article|clause|size
          |best before|sku|unit|firmware|route|platform|item)(?: numbers?| no\.?| code)?s? #?[a-z]{0,3}-?\d[\w/.-]*
        \b[a-z]{1,3}-?\d{2,}[-\w]*\b
        """,
        unless=r"""
        <yet>
        \bfor (?:over |more than |nearly |almost )?<number> years\b
        \b(?:since|established|founded) (?:in )?(?:18|19)\d\d\b
        \b<number> years (?:of|in|ago we)\b
        \b(?:answer|reply to) the \w+ questions\b
        """,
    ),
    cue(
        "fact.when",
        "FACT",
        0.75,
        r"""
        \b(?:at|since|from|between|around|about|until|before|after|for) (?:about |around |just )?<clock>\b
        \b(?:on|since|of|from|in|between|until|before|dated|after|last|this) (?:the )?(?:<day> )?(?:\d{1,2}(?:st|nd|rd
          |th)? (?:of )?<month>|<month> \d{1,4})\b
        \b\d{1,2}(?:st|nd|rd|th)? <month>\b
        \b(?:in|since|from|of|until) (?:<month> )?(?:19|20)\d\d\b
        \b(?:in|since|last) (?:january|february|april|june|july|august|september|october|november|december)\b
        \bon <day>(?: (?:morning|afternoon|evening|night|at))?\b
        \byesterday (?:at|morning|afternoon|evening)\b
        \blast (?:<day>|night at)\b
        """,
        unless=r"""
        <yet>
        \b(?:since|established|founded) (?:in )?(?:18|19)\d\d\b
        \banswer\w*[^\n]{0,40}\bon <day>
        """,
    ),
    cue(
        "fact.which",
        "FACT",
        0.7,
        r"""
        \bno (?:\w+ ){0,3}(?:passwords?|card|cards|payment|bank|financial|medical|personal|data|messages|customer|one
          |injur\w+|other)\b[^\n]{0,50}\b(?:were|was|have been|has been|had been|is|are)(?: \w+)? (?:taken|accessed
          |affected|stolen|exposed|lost|involved|leaked|touched|copied|shared|hurt|injured|reported|visible|stored
          |included|read)\b
        \bonly (?:\w+ ){0,6}(?:affected|involved|accessed|exposed)\b
        \b(?:passwords?|card (?:details|numbers|data)|payment (?:details|data)|bank (?:details|data)) (?:were|was|are|is
          |have)(?: \w+)? (?:not|safe|never|stored|encrypted)\b
        \b(?:names?|emails?|addresses|phone numbers|order histor\w+)(?:,| and)[^\n]{0,60}\b(?:taken|accessed|exposed
          |copied|stolen|leaked|visible)\b
        \b(?:independent|lab|laboratory|test) (?:\w+ )?(?:results?|tests?|analysis)\b
        \b(?:results|recording|report|evidence|data|figures|full \w+|minutes|transcript|list)(?: \w+){0,3} (?:is
          |are) (?:linked|attached|below|published|here|on our)\b
        \blinked (?:below|here)\b
        """,
        unless=r"""
        \bno evidence\b
        \bwill\b
        'll\b
        """,
    ),
    cue(
        "priv.write",
        "PRIV",
        0.9,
        r"""
        \bdms?\b
        \bdm'?(?:d|ing)?\b
        \bdirect(?:-| )messag\w+
        \bprivate (?:message|chat|channel)\w*
        \bpms? (?:us|me)\b
        \binbox(?:es)?\b
        \b(?:message|messaging|msg|text|email|e-mail|mail|write to|writing to|call|ring|phone|whatsapp|contact) (?:us|me
          |our (?:\w+ ){0,4}(?:team|line|desk|support|service|services|helpline|hotline|centre|centers?|office|care)
          |the (?:\w+ ){0,2}(?:team|helpline|hotline|line|number|support))\b
        \bdrop (?:us|me) (?:a|your)\b
        \bget in touch\b
        \bgetting in touch\b
        \breach out (?:to|directly|via|by)\b
        \b(?:send|share|give|pop|leave)(?: \w+)? us (?:your|a|an|the|more|some|details|with)\b
        \bsend (?:your|the|details)[^\n]{0,40}\b(?:to us|us|privately|by|over|via|via)\b
        \btake (?:this|it) (?:offline|private\w*|to (?:dm|private|email))
        \bprivately\b
        \boffline\b
        \b(?:call|ring|phone|freephone|text|dial|email|write to|helpline|hotline|line)(?: \w+){0,4}:? \+?\d[\d ]{2,}
        \b0\d{3}[ -]?\d{2,}
        \b[\w.]+@[\w]+\.\w+
        \b(?:helpline|hotline|help line|phone line|freephone|care line|careline|dedicated (?:line|number|email|inbox))\b
        \bcontact (?:form|details)\b
        \bcall (?:our|the) (?:\w+ )?(?:line|number)
        \bwe(?:'ve| have)(?: just| now)? (?:messaged|dm'?d|dmed|sent you|emailed you|written to you|replied to you)\b
        \b(?:in|check|to|via) your (?:dms?|inbox|messages|private)\b
        \bfollow us\b[^\n]{0,24}\bmessage\b
        \b(?:private|direct) line\b
        \b(?:your|the) (?:order|booking|account|case|ticket|reference|customer|phone|contact|policy) (?:number|no
          |details|reference|ref|id)\b
        """,
        unless=r"""
        \bwe (?:do not|don't|will never|never) (?:\w+ )?(?:ask|call|email|text)
        \bnever (?:ask|share|give|call|send|click)\b
        \b(?:cold|your) dm\b(?! us)
        \bdirect messag\w+ (?:was|were|sent by)
        \bpassed
        \bemail addresses\b
        \bwe (?:will|'ll) not\b
        \bscam
        \b(?:private|direct) messages? (?:between|from|sent|were|was|read|leaked)
        """,
    ),
)
