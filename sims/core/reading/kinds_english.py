"""Kinds of English words. One that ends in `*` stands for all that begin so; the longest that fits counts."""

from __future__ import annotations

from typing import Final

ENGLISH: Final[dict[str, str]] = {
    "WE": "we i we're i'm we've i've we'd i'd we'll i'll im ive weve",
    "OUR": "our my ours mine",
    "US": "us me ourselves myself",
    "YOU": "you you're you've you'd you'll u ya yourself yourselves",
    "YOUR": "your yours ur",
    "THEY": "they them their he she him her his hers they're he's she's they've themselves himself herself",
    "WHO": "whoever anyone anybody someone somebody those certain",
    "EVERY": "everyone everybody all each every folks both",
    "NOT": """
        not no never none nothing nor cannot don't doesn't didn't isn't wasn't aren't weren't haven't hasn't hadn't
        won't can't couldn't wouldn't ain't nope without nobody neither dont didnt isnt cant wont nowhere hardly""",
    "SHOULD": "should shouldn't should've shouldve ought must",
    "WILL": "will shall they'll it'll gonna",
    "MAY": "may might could can",
    "IF": "if whether unless",
    "BE": "is are was were be been being am it's that's there's what's here's",
    "HAVE": "have has had",
    "DO": "do does did done doing",
    "DAY": """
        monday* tuesday* wednesday* thursday* friday* saturday* sunday* mon tue tues wed thu thurs fri sat sun weekend
        weekday*""",
    "MONTH": """
        january february march april june july august september october november december jan feb mar apr jun jul aug
        sept sep oct nov dec""",
    "NOWISH": "today tonight now immediately currently already",
    "NEXT": "tomorrow soon shortly next further later until till by within before",
    "PAST": "yesterday earlier ago previously overnight last",
    "TIME": """
        morning afternoon evening noon midnight midday hour* minute* mins hrs week* month* year* day days lunchtime am
        pm""",
    "EVER": "always again usual typical ever still anymore",
    "CRITIC": """
        journalist* press media activist* troll* union* critic critics reporter* paper papers newspaper* researcher*
        blogger* influencer* mob mobs rival* competitor* campaigner* hater* leaker* protest* tabloid* columnist*
        creator* youtuber* ngo lobby agitator* whistleblower* internet twitter commentators outlet* gazette blog""",
    "INSULT": """
        idiot* pathetic ridiculous absurd laughable ludicrous snowflake* crybab* whin* moan* hysteri* outrage* outraged
        clickbait stunt agenda jealous* bitter* clout pitchfork* drama tantrum* meltdown woke smear* witch hunt liar*
        coward* vulture* clown* crook* grifter* hypocri* gutter malicious* vindictive opportunis* disgruntled armchair
        keyboard so-called bandwagon fools fool loser* lazy ignoran* entitled dishonest* shameful* disgrace* despicable
        vile bully bullies bullying mischief scaremonger* fearmonger* nonsense rubbish garbage trash hack hacks
        parasites attention freebie* fame petty hater spite* sneaky sore weirdo* sad boring bored""",
    "SCORN": """
        imagine funny lol lmao boo congrats congratulations bravo perhaps maybe try grow calm relax chill interesting*
        curious* convenient* strange* odd* remarkabl* surpris* suddenly apparently obviously clearly surely simply
        seriously really honestly newsflash yawn homework lesson* perspective grip buddy mate pal sweetheart darling
        babe genius expert experts""",
    "THREAT": """
        sue sued suing prosecut* legal lawyers solicitors attorneys lawyer solicitor counsel court courts libel* defam*
        slander* injunction damages consequences punish* identif* traced track* hunted liable jail disciplin* dismiss*
        sacked fired trespass warn* warning""",
    "LAW": """
        litigation proceedings liabilit* clause waiver admission prejudice jurisdiction* applicable regulation*
        regulatory compl* obligation* statutory contractual contract contracts pending ongoing terms conditions rights
        reserved""",
    "AUTHORITY": """
        police regulator* commissioner inspector* ombudsman ministry authority authorities council coroner inquest
        inquiry enquiry investigation* investigator* audit auditor* barrister forensic* independent* laborator* lab labs
        institute university expert-led specialist* hospital""",
    "PRIVATE": """
        dm dms pm pms inbox email* e-mail mail call calls ring phone* telephone* text directly direct* private*
        privately message messages hotline helpline freephone line desk extension chat form contact* address reach visit
        number details ref reference booking""",
    "TEAM": "engineer* team teams crew crews techs tech technician* staff colleague* support",
    "BOSS": """
        ceo chief chairman chairwoman chair director* board founder* president management manager* executive* exec execs
        leadership boss head minister mayor""",
    "WORKER": """
        employee* worker* intern interns temp trainee* volunteer* driver drivers nurse* cleaner* farmer* grower* picker*
        porter* apprentice*""",
    "PUBLIC": """
        customer* client* passenger* patient* guest* member* user* parent* famil* resident* tenant* rider* viewer*
        follower* shopper* subscriber* traveller* traveler* visitor* owner* kid kids child children baby babies toddler*
        mum mums mom moms dad dads mother* father* people neighbour* student* communit* fan fans woman women man men
        girl boy teacher* pupil* household* homes survivors readers players buyer* supporters donor*""",
    "PARTNER": """
        supplier* contractor* subcontractor* vendor* agenc* provider* partner* freelancer* third-party third party
        parties distributor* reseller* franchisee* manufacturer* carrier* processor* outsourced external* outside
        haulier* studio broker landlord operator""",
    "INCIDENT": """
        outage* breach* leak leaks leaked incident* crash* accident fire fires recall recalled attack* glitch*
        disruption* delay* cancellation* contaminat* explosion* flood* issue issues problem* intrusion* interruption*
        malfunction* defect* hack hacked hacking bug bugs closure* derailment spill* shortage* layoff* redundanc* cuts
        boycott* situation matter event events difficulties""",
    "FAULT": """
        mistake* blunder* failing* failure* fault faults oversight error errors negligen* careless* misjudg* lapse*
        wrong wrongly unacceptable inexcusable indefensible unforgivable thoughtless* shame ashamed embarrass* sloppy
        complacen* cock-up screw-up incompeten* stupid* dumb daft foolish arrogan* insensitive tone-deaf cruel crass
        racist sexist""",
    "OWN": "responsib* accountab* blame own owns owned owning buck excuse excuses",
    "FAILED": """
        failed fail fails missed ignored broke broken botched mishandled forgot forgotten skipped overlooked neglected
        rushed misled lied cheated underpaid overcharged exposed lost mislabel* undercooked let belittled mocked sneered
        insulted betrayed offended dropped knew slow late slipped messed screwed fell short blew sat""",
    "REMEDY": """
        fix fixes fixed fixing repair* restor* refund* replac* reimburs* compensat* revers* rebuild* rebuilt patched
        resolv* sort sorted sorting swap* waive* credit* voucher* goodwill collect* recollect* rebook* reinstat* return
        returned returning""",
    "CHECK": """
        investigat* review reviews reviewing reviewed check checks checked checking test tests tested testing inspect*
        audited look looking examin* analys* monitor* tracing finding findings establish* gather* assess* verify*
        reports results""",
    "STOPPED": """
        stop stopped stopping suspend* paus* halt* withdraw* withdrawn withdrew pull pulled pulling remov* cancel*
        scrap* shut switched quarantin* revok* terminat* ban banned locked isolat* deleted delete taken down unplug*
        pulped reset restrict* cease""",
    "CHANGE": """
        chang* introduc* hire* hiring appoint* train* retrain* improv* strengthen* tighten* upgrad* new process
        procedure* safeguard* measure* step steps action actions policy""",
    "INFORM": """
        publish* updat* announc* shar* tell tells told confirm* notif* inform* explain* answer* repl* respond* write
        writing written statement bulletin* posted letter letters post-mortem timeline transparen* open openly clarify
        brief briefing""",
    "MEET": "meet meets meeting met listen* sit sitting speak speaking talk talking town hall invite* host",
    "CAUSE": """
        because since due owing caus* result* stem stems stemmed led trigger* reason* root behind thanks therefore hence
        so why follow* originat* aris* arose happened happens happen consequence""",
    "BROKE": """
        cut burst tripped overheat* overload* jammed wore snapped melted expired froze frozen blocked corrupted faulty
        misconfigur* loose cracked worn blown gave slipped power cable fibre router server servers valve pump sensor
        pipe battery seal fuse software hardware database script system systems maintenance migration storm weather rain
        snow lorry digger demand""",
    "INTENT": """
        intend* intention* meant mean aim* hoped hope hoping wanted tried trying thought believed assumed purpose goal
        joke jokes humour humor satire irony banter tribute celebrat* honour* honor* highlight* meaning refers reference
        context background proverb idea concept inspired""",
    "ACCIDENT": """
        accidental* mistakenly inadvertent* unintention* mix-up typo logged scheduled draft automat* autocorrect queued
        unauthori* login account accounts password*""",
    "TRUE": "true real genuine authentic accurate correct right fair fairly rightly",
    "FALSE": """
        false fake* untrue fabricat* baseless unfounded groundless bogus doctored hoax* invent* misleading manipulat*
        lie lies fiction* deepfake* synthetic ai ai-generated forged forgery impostor* imposter* photoshop* inaccurate
        incorrect misquoted edited cloned distort* misrepresent*""",
    "CLAIM": "claim* allegation* alleg* rumour* rumor* accus* suggest* speculation story stories headline* figures article",
    "DENY": "deny denies denied denying reject* refut* disput* contest contests rebut* dismisses categorically",
    "PRAISE": """
        proud* pride award* leading trusted trust quality excellen* commit* passion* heritage best finest heart priority
        values dedicated world-class paramount tradition loved love loves favourite reputation rigorous highest
        standards standard number-one success* innovative delighted thrilled excited""",
    "SMALL": """
        minor small limited few isolated handful brief* tiny slight* negligible modest routine only just merely majority
        unlikely vast mere intermittent temporary occasional""",
    "SOME": "any some several many most lots",
    "SORRY": "sorry apolog* regret* forgive forgiveness condolences",
    "HURT": """
        hurt* angry anger upset* scar* fright* afraid fear* awful horribl* horrid pain painful furious fury worr*
        stress* miserabl* cross livid grim rough humiliat* frustrat* disappoint* distress* devastat* heartbr* alarm*
        anxi* shaken shock* griev* grief terrif* terribl* dreadful sickening gutted exhaust* tired tough hard difficult
        rotten nasty sore betray* insult insulting degrad* offen* inconvenien* confus* concern* panic uncomfortable
        lonely excluded unsettl* rage fuming raging tears cry crying""",
    "CARE": """
        thoughts hearts sympath* imagine understand understands feel feels feeling felt care deserve* gratitude recover*
        wish heartfelt""",
    "HARM": """
        ill sick injur* burn burned burnt burns died dead death hospital* blister* rash wound* stitches allerg* poison*
        choke* bleeding""",
    "SAFE": "safe safety safely harm* risk* danger* hazard* toxic secure* security protect* privacy",
    "MONEY": """
        pay paid pays payment* money price prices cost costs charge charged charges fee fees bill bills wage wages
        salary bonus free discount""",
    "VIEWS": """
        view views opinion* endors* reflect* represent* capacity personal personally bio retweet* rts rt repost*
        individual* independent* entity position stance political neutral""",
    "COMMENT": """
        comment* speculat* discuss* confidential* policies guideline* interviews statement* remark remarks add elaborate
        engage""",
    "SAW": """
        see sees seen saw read reading heard hear hearing aware know noticed receiv* reported flag* raised note noted
        spotted acknowledge*""",
    "THANKS": "thanks thank cheers grateful appreciate appreciat* ta",
    "GREETING": "hi hello hey dear team evening folks",
    "POLITE": "please pls kindly",
    "THING": """
        post posts tweet* clip clips video* ad ads advert* poster* reply photo* picture* image* screenshot* recording*
        quote* memo* list file files audio campaign* film spot billboard* hashtag* tag thread voice""",
    "STATUS": """
        down offline unavailable stuck closed delayed dark online live working up back running affected impact*
        experienc* operational normal*""",
    "SAID": "say says said saying wrote called made shared sent ran aired launched used showed shown",
    "SHIP": """
        batch* lot lots model models code codes serial product products item items unit units stock shelf shelves store
        stores shop shops""",
    "USE": "use using used eat drink wear return bring keep avoid",
    "OFFER": """
        offer offers sale win enjoy giveaway competition prize season range launch menu recipe weekend happy welcome
        vote tag ticket* join""",
}
