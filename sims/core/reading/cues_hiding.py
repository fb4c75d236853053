"""Cues of what keeps away: denials and formulas, and the small things beside them."""

from __future__ import annotations

from typing import Final

from .cue import Cue, cue

HIDING: Final[tuple[Cue, ...]] = (
    cue(
        "den.false",
        "DEN",
        0.9,
        r"""
        \b(?:this|that|it|which|claims?|allegations?|story|stories|rumou?rs?|reports?|video|videos|clip|clips|audio
          |recording|image|images|photo|photos|screenshots?|statement|post|posts|quote|letter|memo|document|suggestions?
          |accusations?|they|these|those|all of (?:it|this)|idea|notion|article|account|email|message
          |voice)\b[^\n]{0,60}?<be>(?: \w+ly| simply| just| completely| entirely| all| also| plainly)* <false>\b
        \b(?:this|that|it|which|claims?|allegations?|story|rumou?rs?|reports?|video|clip|audio|recording|image|photo
          |screenshots?|statement|post|quote|memo|they|these|those|letter|voice|account)\b[^\n]{0,40}?(?:<be> (?:simply\s
          |just |absolutely |definitely |most certainly )?not|n't)(?: \w+ly| \w+)? <true>\b
        \b(?:no truth|nothing true|not a word (?:of it )?is true|no basis|no foundation|no substance|never happened
          |did not happen|didn't happen|no such (?:\w+ )?(?:thing|incident|breach|plan|plans|post|meeting|conversation
          |memo|list|decision|event|policy)|entirely untrue|simply untrue|categorically|completely false|totally false
          |utterly false|flatly deny|outright (?:false|fabrication)|pure (?:fiction|invention|fabrication)
          |complete (?:fabrication|nonsense|fiction|lies?))\b
        \ban? (?:\w+ )?(?:fabricated|fake|faked|doctored|manipulated|deepfake|deepfaked|false|forged|synthetic
          |ai-generated|computer-generated|cloned|phoney|bogus)(?:, \w+)? (?:\w+ ){0,3}(?:clip|video|audio|image|photo
          |recording|screenshot|post|statement|voice|memo|letter|quote|story|rumou?r|claim|call|message|account)\b
        \b(?:deepfake|deep fake)s?\b
        \b(?:false|fabricated|untrue|baseless|unfounded|malicious) (?:\w+ )?(?:claims?|allegations?|rumou?rs?
          |accusations?|stories|story|information|reports?|statements?)\b
        ^(?:fake|false|untrue|lies|nonsense|not true|not us|not real|fake news)\b
        \bfake news\b
        \bfakes? (?:of|purporting|pretending)\b
        """,
        unless=r"""
        \bnot (?:a )?(?:false|fake|untrue|wrong|baseless|misleading)\b
        \bcan(?:not|'t) (?:say|deny)\b
        \bif (?:it|this|that|they) (?:is|are|was|were|turn\w*)\b
        \bwhether\b
        \b(?:true or false|true or not)\b
        \bwe (?:were|are|was|had|got) wrong\b
        \bwhat we (?:said|posted|did)\b
        \b(?:said|told you|posted|published|gave|claimed)\b[^\n]{0,30}\b(?:was|were) (?:wrong|false|incorrect|inaccurate
          |untrue|misleading)\b[^\n]{0,20}\b(?:sorry|our|we)\b
        \b(?:advert|ad|campaign|poster|decision|post|that|it|this|joke|comment) (?:we \w+ )?(?:\w+ )*was wrong\b
        \bwrong (?:of|and)\b
        \bfalse (?:sense|alarm)\b
        \bfake (?:refund|accounts? (?:asking|offering|claiming))\b
        \bscam
        """,
    ),
    cue(
        "den.deny",
        "DEN",
        0.9,
        r"""
        <we><ly> (?:\w+ly )?(?:deny|refute|reject|dispute|contest|dismiss|rebut)\b
        \b(?:company|board|brand|management|team|group|firm|\w+) (?:\w+ly )?(?:denies|refutes|rejects|disputes
          |strongly denies)\b
        \b(?:denied|deny|denies|refute|refutes) (?:all|any|the|these|that|this|every)\b
        \bno evidence\b
        \bno (?:indication|sign|proof|reason to believe|credible|confirmed)\b
        \bno (?:wrongdoing|fault|liability|link|connection|involvement|risk|cause for|safety issue|defect|breach
          |data (?:was|has been|were) (?:lost|stolen|leaked|compromised)|knowledge of)\b
        \bnot (?:responsible|to blame|at fault|liable|involved|guilty|behind|connected|linked|affiliated)\b
        \b(?:was|were|is|are|did)(?:n't| not) (?:us|ours|our (?:fault|doing|responsibility|post|account|product|decision
          |mistake|employee|staff|team|policy))\b
        \b(?:nothing to do with|no part in|no role in|not our)\b
        \bdid nothing wrong\b
        \bdone nothing wrong\b
        \bnothing (?:\w+ )?wrong with\b
        \bstand by (?:our|the|every|what|it)\b
        \b(?:perfectly|completely|entirely|totally|absolutely|100%) safe\b
        \b(?:is|are|remain|remains) (?:\w+ )?safe\b(?: to|,|\n|$| and| for)
        <we><ly> (?:did not|didn't|do not|don't|have not|haven't|has not|had not|never|have never|'ve never|were not
          |are not|weren't|aren't)(?: ever| once| and (?:would|do|will) (?:not|never))? <charge>\b
        \b(?:he|she|they|our (?:\w+ ){1,3}|nobody (?:at|in|from|here)(?: \w+)?|no one (?:at|in|from|here)(?: \w+)?
          |the \w+|\w+ has) ?(?:did not|didn't|never|does not|do not|has never|have never|had not) (?:\w+ )?<charge>\b
        \b(?:nobody|no one|no-one|none of our \w+|no member) (?:at|in|from|here|of|has|was)\b[^\n]{0,40}\b(?:<charge>
          |involved|asked|told)\b
        \bcontains? no\b
        \bdoes not contain\b
        \bnot (?:\w+ )?contain\b
        \bno (?:\w+ ){0,3}(?:was|were|has been|have been|had been) (?:leaked|compromised|misused|contaminated|written
          |said|made|signed|planned|decided)\b
        """,
        unless=r"""
        \b(?:will not|won't|cannot|can't|not going to|do not|don't) (?:\w+ )?(?:deny|dispute|contest|pretend|claim
          |say)\b
        \bshould\b
        \bno excuse\b
        \bwhether\b
        \bsorry\b
        (?<!not )\bour fault\b
        \bthat(?:'s| is| was) (?:wrong|on us)
        \bdid not (?:say|tell|ask|make) (?:\w+ )?(?:so|enough|sorry|you|clear|sure|it clear|anything)\b
        \bendors\w+
        \bwe do not (?:\w+ )?(?:comment|discuss)
        \bcondone
        \bno (?:sign|indication) of (?:slowing|stopping)
        \bnot deleting\b
        \bdo not use\b
        \bdon't (?:make|use|post|ask|take|tell)\b
        \bhave not (?:told|paid|made|said|offered)\b[^\n]*\b(?:yet|enough)\b
        \bnever (?:asked?|told|said|promised)\b[^\n]{0,10}\b(?:you|them)\b[^\n]{0,20}\b(?:wrong|should)
        \bstand by (?:you|them|our (?:staff|colleagues|people|customers|team|community))\b
        \bsafe (?:again|to use again)
        \bnot (?:use|make|take) (?:this|it|that) (?:as|into)
        \bwe did not use\b
        """,
    ),
    cue(
        "disc.bio",
        "DISC",
        0.9,
        r"""
        \b(?:views?|opinions?|thoughts?|words|statements?|remarks?|comments?|tweets|posts)\b[^\n]{0,40}\b(?:are|is|were
          |was|remain)(?: \w+){0,2} (?:my own|our own|his own|her own|their own|those of|personal|hers alone|his alone
          |theirs alone|the author's|solely)\b
        \bviews (?:my|his|her|their|are) own\b
        \bnot (?:\w+ )?(?:endorse\w*|constitute|reflect|represent|represents?|an endorsement|official|necessarily)\b
        \b(?:does|do|did|is|are|was|were)(?:n't| not) (?:\w+ )?(?:endorse|reflect|represent|constitute
          |mean (?:\w+ )?(?:we )?(?:endorse|agree)|imply|equal|endorsements?|an endorsement|amount to|the (?:views?
          |position|opinion)|express|speak for)\b
        \bno endorsement\b
        \bnever an? (?:\w+ )?endors\w+
        \bas (?:our|the|my) (?:bio|profile)\b
        \b(?:in|read|see) (?:our|the|my) (?:bio|profile|terms|community guidelines|house rules|guidelines)\b
        \b(?:private|personal|individual) (?:capacity|account|opinion|view|views|opinions|matter|remarks?)\b
        \bindividual (?:employee|staff|views?)\b
        \bthird[- ]party (?:content|views?|opinions?)\b
        \b(?:automated|curated) account\b
        \bfor (?:information|information purposes|informational purposes)(?: only)?\b
        \bnot responsible for (?:\w+ )*(?:content|views|third)
        """,
        unless=r"""
        <not_hiding>
        """,
    ),
    cue(
        "disc.formula",
        "DISC",
        0.9,
        r"""
        \bno longer (?:works?|employed|with|part of|an employee|represents?|associated)\b
        \b(?:former|ex-?) ?(?:employee|contractor|intern|partner|agency)\b
        \bin line with (?:our|the) (?:\w+ )?(?:guidelines|policy|policies|terms|rules|standards|procedures)\b
        \bper our (?:\w+ )?(?:policy|terms|guidelines)\b
        \bin accordance with (?:our|applicable|the)\b
        \b(?:separate|independent) (?:legal )?entit\w+
        \bnot (?:affiliated|associated)\b
        \bsubject to (?:our|the) (?:terms|policy|guidelines|rules)\b
        \bterms (?:and|&) conditions\b
        \bwithout (?:prejudice|admission|admitting|accepting)\b
        \bnot an admission\b
        \bfully (?:compl(?:y|ies|iant)|compliant)\b
        \bcompl(?:y|ies|ied|iance|iant) with (?:all|applicable|the|every)\b
        \b(?:met|meets|exceed\w*|within) (?:all )?(?:applicable|legal|regulatory|industry|relevant)\b
        """,
        unless=r"""
        <not_hiding>
        """,
    ),
    cue(
        "disc.refuse",
        "DISC",
        0.9,
        r"""
        \bno (?:further )?comments?\b
        (?:\bnot|n't|\bcannot|unable to|never|decline to|declined to|won't|declines to|refrain from|not in a position to
          |not able to|not be|inappropriate to|no plans to|not going to)(?: \w+)? (?:comment\w*|discuss\w*|speculat\w*
          |respond|engage|elaborate|go into|confirm or deny|making (?:any )?(?:further )?(?:comment|statement)
          |be commenting|disclos\w+|provide (?:any |further )?(?:details|information|comment)|be (?:making|drawn
          |responding|discussing|engaging|providing)|share (?:any |further |more )?(?:details|information)
          |say (?:any)?(?:more|thing)(?: at| about| further| while|\n|$)|answer(?:ing)? questions)\b
        \b(?:would|will) be inappropriate\b
        \bneither confirm nor deny\b
        \bnothing (?:further|more|else) to (?:add|say)\b
        \bno (?:additional|further) (?:statements?|information|details)\b
        \bnot a matter (?:for|we)\b
        \b(?:for|on) legal (?:reasons|grounds|advice)\b
        \blegal (?:proceedings?|process|advice|review|counsel|constraints|obligations|matter)\b
        \b(?:ongoing|active|pending) (?:\w+ )?(?:investigation|litigation|legal|proceedings?|inquiry|process|matter)\b
        \blitigation\b
        \bbefore the courts?\b
        \bsub judice\b
        \b(?:internal|confidential|private|personnel|commercial|hr) matters?\b
        \bconfidential\w*\b
        \bcommercially sensitive\b
        \bsecurity reasons\b
        \bout of respect for (?:the )?(?:process|privacy|investigation)\b
        \bat this (?:time|stage|point|juncture)\b
        \bas a matter of (?:policy|course|principle)\b
        \bcompany policy\b
        \b(?:our )?policy (?:is )?(?:not )?to\b
        \brefer you to\b
        \bdirect(?:ed)? (?:all )?(?:enquiries|inquiries|questions) to\b
        \b(?:press|media) (?:enquiries|inquiries)\b
        \bstatement (?:speaks for itself|stands)\b
        \bspeculation\b
        """,
        unless=r"""
        \bwill not (?:use|hide)\b
        \bno comment (?:is|was|will)
        \bnot (?:hide|hiding) behind\b
        \bwithout comment\b(?! from)
        \blegal action\b(?! prevents)
        \bwho leaked\b
        \bwhoever\b
        \bleaked this\b
        \bcan (?:say|tell you|confirm)\b
        \bshould (?:not )?have\b
        \brather than (?:speculat|guess)
        \bno further\b[^\n]{0,10}\b(?:reports|cases|injuries)
        """,
    ),
    cue(
        "nocom.refuse",
        "NOCOM",
        0.9,
        r"""
        \bno (?:further )?comment\b
        \b(?:do not|don't|cannot|can't|will not|won't|unable to|not able to|decline[sd]? to|not) (?:\w+ )?(?:comment\w*
          |discuss\w*|speculat\w*)\b
        \bneither confirm nor deny\b
        \bnothing (?:further|more|else) to (?:add|say)\b
        \bwill be removed\b
        """,
    ),
    cue(
        "min.small",
        "MIN",
        0.85,
        r"""
        \b(?:some|a (?:small|limited|tiny|handful|minority)(?: \w+)?(?: of)?|a few|only a few|isolated|limited number of
          |small number of|very few|handful of) (?:\w+ )?(?:customers?|users?|people|incidents?|cases?|accounts?
          |complaints?|services?|individuals?|reports?|parents)\b[^\n]{0,20}\b(?:may|might|could|have|are|were
          |experienc\w+|affected|only)\b
        \bmay (?:be|have) (?:experienc\w+|been|notice[d]?)\b
        \bintermittent\b
        \bminor\b
        \b(?:isolated|one-off) (?:incident|case|error|event)\b
        \boperating (?:as )?normal\w*\b
        \bbusiness as usual\b
        \bblown (?:\w+ )?(?:up )?out of (?:all )?proportion\b
        \bstorm in a\b
        \bonly (?:a joke|words|one|a (?:\w+ )?(?:few|post|clip|repost))\b
        \bjust (?:a|an) (?:\w+ )?(?:joke|post|ad|advert|comment|repost|misunderstanding|glitch|clip)\b
        \bvast majority\b
        \bno (?:real|serious|lasting) (?:harm|damage|impact|risk|issue)\b
        \bnot a big deal\b
        \bovertaken
        \bno cause for (?:concern|alarm)\b
        \boverreact\w*
        \b(?:taken|quoted) out of context\b
        \bso-called\b
        \bno evidence\b
        \bclip was edited\b
        \bvocal minority\b
        \bsense of humou?r\b
        \bmisunderst\w+
        \bmisinterpret\w+
        \bperceived\b
        \bmistakes were made\b
        """,
        unless=r"""
        \bnot (?:a )?(?:minor|isolated|just)\b
        \bthat does not make
        \bno excuse\b
        """,
    ),
    cue(
        "scape.other",
        "SCAPE",
        0.8,
        r"""
        \b(?:our|the|an?|a former|an external|a third-party|a junior) (?:\w+ )?(?:supplier|agency|contractor|partner
          |intern|vendor|provider|freelancer|third party|subcontractor|junior (?:\w+ )?|employee|former employee
          |individual|ex-employee|distributor|franchisee|retailer|manufacturer)(?:'s|s')?\b[^\n]{0,60}\b(?:fault|error
          |mistake|responsib\w+|caus\w+|misconfigur\w+|fail\w+|post\w*|sent|publish\w*|was|were|did|made|has been
          |have been|is)\b
        \bwas hacked\b
        \bby an intern\b
        \bno longer works\b
        \b(?:rogue|lone|single) (?:employee|individual|member)\b
        \bhuman error by\b
        """,
        unless=r"""
        \bour (?:mistake|fault|failure|responsib)
        \bon us\b
        """,
    ),
    cue(
        "comp.money",
        "COMP",
        0.85,
        r"""
        \brefund\w*
        \bcompensat\w+
        \bvoucher\w*
        \breimburs\w+
        \bfree (?:of charge|replacement|month|delivery|credit monitoring|monitoring|repair|collection)\b
        \bcredit (?:your|all|every|each)\b
        \bgoodwill\b
        \breplac\w+ (?:\w+ ){0,4}free\b
        \bpay (?:for|back|every|your|the)\b
        \bcover (?:the|any|all|your|every) (?:\w+ )?(?:costs?|charges?|fees?|bills?|losses)\b
        \b\d+% off\b
        \bmake good\b
        \bout of pocket\b
        """,
        unless=r"""
        \bscam
        \bfake\b
        \bno refund
        """,
    ),
    cue(
        "boost.self",
        "BOOST",
        0.85,
        r"""
        \b(?:proud|pride ourselves|pride|award[- ]winning|world[- ]class|market[- ]leading|industry[- ]leading|leading
          |trusted by|beloved|finest|highest (?:\w+ )?standards?|gold standard|best-in-class|second to none
          |committed to (?:\w+ ){0,3}(?:excellence|quality|safety|diversity|inclusion|privacy|the highest)
          |at the heart of (?:everything|what|our)|(?:our|number one|top|first) priority|takes? (?:\w+ ){1,5}(?:very\s
          |extremely |incredibly )?seriously|always (?:been|put|placed|taken|strived?|valued)|for (?:over |more than\s
          |nearly )?\d+ years|\d+ years of|% off|sale|track record|heritage|family of|passionate|tradition|happy customers
          |millions of (?:\w+ )?(?:customers|families|people))\b
        """,
        unless=r"""
        \bnot proud\b
        \bnothing to be proud\b
        \bsorry\b
        \bfor sale\b
        \bfrom sale\b
        \boff sale\b
        \bon sale\b
        """,
    ),
)
