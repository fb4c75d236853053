"""Themes of English words: what a sentence is about beside who does what in it. A word may belong to several.

One that ends in `*` stands for all that begin so; the longest that fits counts. Longer small words are their own themes.
"""

from __future__ import annotations

from typing import Final

ENGLISH_THEMES: Final[dict[str, str]] = {
    "that": "that that'll",
    "with": "with",
    "this": "this these",
    "from": "from",
    "what": "what whatever",
    "which": "which",
    "here": "here",
    "there": "there there'll",
    "would": "would would've",
    "when": "when whenever",
    "than": "than",
    "about": "about regarding",
    "over": "over above",
    "under": "under beneath below",
    "into": "into",
    "after": "after",
    "through": "through",
    "between": "between among",
    "then": "then",
    "more": "more less fewer",
    "very": "very truly deeply extremely genuinely",
    "such": "such",
    "even": "even",
    "though": "though although however",
    "while": "while during",
    "instead": "instead",
    "SELF": "itself one's who've who'd who's whose whom",
    "PERSON": "person persons lady gentleman gentlemen man's folk lads chap fellow bloke couple",
    "COUNT": """
        three four five seven eight nine eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
        twenty* thirty* forty* fifty* sixty* seventy* eighty* ninety* hundred* thousand* million* dozen* half twice
        double quarter zero second seconds""",
    "DATE": """
        date dates dated o'clock noon yesterday's today's tonight's morning's winter summer spring autumn lunchtime
        teatime night nights""",
    "ORDER": "first second third fourth firstly finally",
    "ASK": "ask* question* query queries wonder* enquir* inquir* request* demand*",
    "KIN": """
        wife husband daughter* son sons sister* brother* nephew niece auntie aunt uncle gran grandmother*
        grandfather nan mum's dad's kid's widow* twins friend* girls boys babies newborn* toddler* mother's
        children's son's""",
    "PLACE": """
        office room rooms floor door doors street streets road school home house houses ward wards kitchen table
        hall platform* gate gates station depot yard warehouse factory village town city county region country site
        sites building branch* club library museum hotel airport terminal stairs corridor lobby canteen cafe pub
        clinic* surgery shed barn farm river harbour bridge park garden roof ceiling wall window* corner garage
        workshop pool beach stadium theatre stage church""",
    "GO": """
        go goes going gone went come comes came coming leave leaves left leaving arriv* walk* move moves moved
        moving carry carries carried drove driving turn turns turned""",
    "TAKE": """
        take takes took taken taking bring brings brought give gives gave given giving hand handed hold held holding
        keeps kept put carry pick picks picked fetch*""",
    "DID": """
        signed approved typed pressed pushed clicked printed drafted ordered bought waved nodded chose chosen picked
        decided skipped packed sold cut opened filled fitted marked posted booked hit ticked left laughed turned ran
        plugged unplugged drove parked built wrote drew taught told trusted assumed hid""",
    "LEARNT": """
        understood known knows notice noticed watched watching seeing looked looking looks hears remember* learn*
        recognise* read""",
    "ONLINE": """
        page pages feed site website forum group groups channel link links thread threads podcast stream reel portal
        facebook whatsapp tiktok reddit instagram handle""",
    "MEDIA": """
        radio news courier gazette herald echo mail television telly editor* author* columnist* interview* footage
        podcast show presenter* anchor* correspondent* publisher* journalism scoop""",
    "ANON": "egg eggs bot bots profile profiles avatar* anonymous* burner* fake pseudonym* nameless faceless handle troll*",
    "NOISE": """
        shout* shouting loud louder loudest noise noisy scream* yell* squeal* squawk* parrot* chorus choir brigade
        crowd crowds circus parade megaphone* whistle* din racket playground pantomime theatre* performance*
        performative spectacle""",
    "SCOFF": """
        grown-up* grown clever brave cute charming touching adorable precious brilliant splendid marvellous
        delightful heroic hero heroes wisdom bless dear dears poor darlings gentlemen villain* villains grudge*
        spite contempt envy envious shabby petty bitter hobby hobbies spare crusade* fury easily busy idle idly
        dare* cheap cheaply sofa armchair bedroom basement pyjamas quid axe grind selling fame* followers audience
        likes applause""",
    "OTHERONE": """
        another other others else else's elsewhere different former formerly someone's somebody's somebody nobody's
        neither previous predecessor* namesake* lookalike* unrelated separate twin rival""",
    "EXIST": "exist* such real unreal happened happens occurred nowhere existed appears appear appeared appearing",
    "TALE": """
        gossip tale tales yarn fairy fiction fictional novel script story-telling myth* legend* invention
        imagination fantasy dream dreamt fancy cartoon* parody satire sketch april""",
    "VERSION": """
        original version copy copies edit* cropped full whole entire unedited clip clipped screenshot* pixel*
        shadow* font* logo* spelling letterhead watermark*""",
    "ACTUAL": """
        actual actually fact facts truth contrary rather correct* correction wrong opposite indeed exactly evidence
        proof""",
    "DECLINE": """
        declin* refus* unable liberty shan't withhold* withheld refrain* silence silent quiet quietly mouth lips lid
        zip mum speak* word words say saying sentence further forthcoming""",
    "CHANNEL": """
        rung rang ring rings knock* postcode mailbox mailed number numbers case counter reception extension kettle
        coffee tea biscuit* corner separately discreet* quietly confidence one-to-one face-to-face somewhere inbox
        portal envelope door open ask""",
    "ROLE": """
        officer* officer secretary dean bishop professor doctor doctors guard guards pilot captain chef cook coach
        teacher* clerk cashier* editor host producer designer intern apprentice junior senior supervisor chairman's
        treasurer mayor's minister's lead steward*""",
    "LEGALMEN": """
        insurer* insurers underwriter* counsel solicitor* tribunal judge magistrate* barrister* consent permission
        rule rules condition* contract* licence licensed jurisdiction evidence hearing appeal* filed petition""",
    "REMORSE": """
        mortified guilty sheepish culpa pardon ashamed embarrass* red-faced blush* cringe* wince* sorriest contrite
        heartfelt sincere sincerely humbl* bow bowed repent* shame* hang""",
    "DESK": "mine fault hands shoulder shoulders desk signature name chair table roof watch door buck doorstep",
    "BADLY": """
        bad badly worse worst rude poor poorly ugly mess awkward clumsy cheap hollow wrong-headed rubbish unfair
        shoddy lazy late broken""",
    "SLEEP": """
        awake sleep* slept asleep tired lying bed beds night nights alone cold dark waited waiting wait stood sat
        hungry cried crying shaking lonely missing""",
    "BODY": """
        hand face faces eyes eye mouth head heads thumb thumbs finger* hair skin throat tooth teeth nose back foot
        feet knee* wrist* leg legs arm arms blood hip""",
    "HURTING": """
        killed kills kill loss lost grave funeral fall fallen fell fever stings sting stung scald* trapped broke
        unpaid owed robbed stolen theft fraud""",
    "FOOD": """
        bread milk cake cakes flour soup cheese chicken fish pie pies sandwich* biscuit* cream yoghurt* yogurt* jar
        jars bottle bottles beer wine eggs sausage* tomato* pizza* nuts nut chocolate* crisps salad* lunch dinner*
        breakfast supper meal* cooked""",
    "GOODS": """
        tin tins box boxes card cards bag bags pack packs packet* label labels sticker* ticket* seat seats tray
        trays carton crate* litre* metres kilo* size sizes device* toy toys charger* lamp* kettle* heater* shoe*
        coat* jacket* dress*""",
    "DEVICE": """
        machine machines camera* laptop* computer* spreadsheet* printer* fridge* freezer* oven* boiler* crane* tank
        tanks lock locks switch* screen* generator* sensor* valve* plug* wire* cord* latch* bolt* brake* tyre*
        engine* hose* fan filter*""",
    "ANIMAL": """
        dog dogs cat cats horse* mouse mice swan* goose geese fish bird* heron squirrel* seagull* gull* bee bees
        wasp* rat rats cow cows sheep goat* animal*""",
    "WEATHER": "storm* wind frost ice rain* snow* fog flood* heat* sun sunny lightning tree trees branch",
    "FEST": """
        birthday christmas easter halloween wedding festival party holiday* harvest gala quiz match game football
        cup raffle coffee tea sunday's happy""",
    "NICE": "lovely nice good better great glad fine kind kindly perfect fresh sweet favourite* enjoy* welcome smile* love",
    "DATA": "data record records file list postcode* birth accounts names addresses card passwords details photos numbers",
    "THINKING": "think* believe* guess* suppose* reckon* seem* sounds sound sounded feels apparently expect* hope",
    "PLEDGE": """
        promise* promised pledge* guarantee* vow* swear* commit* plan plans planned aim start* starts starting
        begin* begins opening opens until ready deadline""",
    "RESULT": "so therefore reason cause meant why turned result led behind explain* explanation",
    "SAYSO": """
        say says said claim* quote* quoted quoting headline* caption* wording phrase* sentence* slogan* poster* line
        lines word words""",
    "ROUTE": """
        bus buses train trains ferry flight* plane* coach* tram* boat* ship lorry lorries van vans taxi* car cars
        platform* runway ramp lane road""",
    "HELD": "hold holding waiting queue* line call calls shift shifts",
    "AGREE": "agree* accept* right respect* fair deserve* serious seriously",
    "STAYS": "stay* remain* keep keeps stays live alive stand stands standing",
    "WORK": """
        work works worked working worker's job jobs career* payroll overtime pension* salary wage* staffing
        headcount role roles redundan* notice""",
}
