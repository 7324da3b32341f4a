"""English."""

from __future__ import annotations

from brief.language.model import (
    Abbreviations,
    Idioms,
    Language,
    Meaning,
    Speech,
    Turns,
    Verbs,
    Wording,
    Words,
    cardinals,
    pairs,
    phrases,
    words,
)

VOWELS = "aeiou"
DOUBLING = words("""
    admit submit permit refer infer quip chip slam snap sum slur sob hum shrug nod grin beg blog pen
    tut wag stun brag dub rap concur
""")
"""Verbs whose last letter is doubled before “-ed”."""


def forms(*bases: str) -> Words:
    """The finite forms of regular verbs: base, third person, past."""
    found = set()
    for base in words(*bases):
        stem = base[:-1] if base.endswith("e") else base
        if base.endswith("y") and base[-2] not in VOWELS:
            found |= {base, base[:-1] + "ies", base[:-1] + "ied"}
        elif base.endswith(("s", "sh", "ch", "x")):
            found |= {base, base + "es", base + "ed"}
        elif base in DOUBLING:
            found |= {base, base + "s", base + base[-1] + "ed"}
        else:
            found |= {base, base + "s", stem + "ed"}
    return frozenset(found)


def participles(*bases: str) -> Words:
    return frozenset(
        (base[:-1] if base.endswith("e") and not base.endswith("ee") else base) + "ing"
        for base in words(*bases)
    )


CLAUSE = """
add admit allege argue assert believe claim complain concede contend declare estimate fear
imply insist maintain predict reckon reply respond retort state stress suggest suspect warn
acknowledge affirm caution conclude assume confirm note remark report reveal joke quip
reiterate announce emphasize emphasise explain
"""
THAT = """
charge agree boast brag doubt confess comment disclose counter demand deny dispute elaborate guarantee hint
indicate observe opine pledge point proclaim promise propose protest recall recommend reflect
request signal speculate swear testify underline underscore urge volunteer vow attest
mention expect tweet post blog email text advise lament muse theorize theorise marvel
contest grumble refute assure reassure remind inform confide concur reaffirm rebut grouse notify
conjecture postulate hypothesize hypothesise infer presume fret crow bewail wail groan restate
envisage avow wager vouch verify diagnose determine demonstrate establish ascertain dread
e-mail
"""
QUOTE = """
remember answer ask bark beg blast bristle call characterize characterise chuckle crack cry denounce
deride describe dismiss dub exclaim gasp gush hail interject intone implore jest joke label laugh
liken loathe mock mumble murmur mutter plead portray praise pronounce quote
rail rant scoff scream shout shrug sigh slam snap sneer sob sum term thunder
whisper yell chime chip continue conclude begin criticize criticise
compare refer ridicule rebuke condemn applaud berate brand accuse lambast decry
decline cite enthuse fume retort riposte chant lambaste attack express stammer
deadpan inquire enquire query wonder cheer echo interrupt press clarify
stun submit transcribe
pen sing smile grin beam nod wink giggle frown
roar whine rage drawl slur interpose venture advise instruct order
castigate excoriate assail laud skewer chide scold admonish exult gloat bellow bemoan disavow reject
"""
IRREGULAR_CLAUSE = """
says said say think thinks thought tells told tell feels felt hears heard
writes wrote write mean means meant
"""
IRREGULAR_THAT = """
ruled found finds find showed shows show hope hopes hoped knew knows swore forecast foresaw foresees
reads
read retweeted retweets put puts
figured guessed reasoned surmised posited recounted projected objected intimated insinuated averred
disagreed decreed divulged counseled counselled moaned griped reckoned calculated stipulated stipulates
specified specifies certified ventured decrees calculates
held holds ordered allowed allows
signalled marvelled worry worries prophesied prophesies foretold bet bets
"""
IRREGULAR_QUOTE = """
began went goes shot shoots threw throws spoke speaks quipped quips
hit hits shoots sang read reads put puts came cried cries wept ran runs ranted sobbed gave gives
repeat repeats repeated spat blurted blurts let lets broke wrote writes tweeted
ripped hammered faulted blamed touted
"""

VERBS = Verbs(
    clause=(forms(CLAUSE) | words(IRREGULAR_CLAUSE, "predicted"))
    - words("fear reckon report stress state note claim remark joke estimate"),
    that=(
        forms(THAT, CLAUSE)
        | words(IRREGULAR_THAT)
        | words("accepted accepts expressed expresses voiced conveyed relayed")
    )
    - words("volunteer volunteers")
    | words("forecasts projects foretells remembered remembers"),
    quote=(
        (forms(QUOTE) | words(IRREGULAR_QUOTE))
        - words("order press post pen term attack text brand echo")
    ),
    infinitive=forms("agree pledge promise threaten vow claim profess") | words("swore"),
    object=words("denied denies deny"),
    denial=forms("deny dispute contest refute doubt")
    | participles("deny dispute contest refute doubt")
    | {f"{form} out" for form in words("rule rules ruled ruling")},
    perfect=words("shown written sworn known foreseen"),
    tell=words("""
        tell tells told telling inform informs informed informing assure assures assured assuring
        warn warns warned warning remind reminds reminded reminding advise advises advised
        ask asks asked asking urge urges urged urging notify notifies notified promise promised
        persuade persuades persuaded convince convinces convinced texted texts emailed emails
        text email
    """),
    participles=participles(CLAUSE, THAT, QUOTE)
    | words("""
        saying telling writing denying quipping admitting bragging referring dubbing putting
        asking calling thinking predicting tweeting snapping summing shouting ruling
    """),
)

ACTS = """
abate abdicate abduct abhor abide abolish abort abound absolve absorb abstain accelerate accentuate
accept accommodate accompany accomplish accrue accumulate accuse achieve acknowledge acquire act
activate adapt add adhere adjourn adjust administer admire admit adopt adore adorn advertise advise
affect affirm afford aggravate agitate agree alienate align allay allege alleviate allocate allow
allude allure alter amass amend amplify amuse analyse analyze annihilate announce annoy anticipate
apologise apologize appear appease append applaud apply appoint appreciate apprehend approve argue
arise arouse arrange arrive ascend ascertain ascribe ask aspire assassinate assault assemble assert
assess assign assimilate assist assuage assume assure atone attach attain attend attest attract
augment authenticate authorise authorize automate avenge avert avoid await awaken backtrack banish
baptize bear beat beckon become befall befriend beg begin behave behold believe belittle belong
beseech beset betray bind bleed bless block blow bode boil bombard bootleg borrow bother brainwash
break breathe brighten bring broach broaden budge build bumble burn bury buy calculate calibrate
cancel capitalise capitalize carry catch categorize cater cease cede celebrate certify characterise
characterize cherish choose circulate circumvent cite clank clarify classify clean cleanse cling
coalesce coax coerce coexist coincide collaborate collapse collect collide colonize combine come
commemorate commence commend commit communicate commute compare compel compensate compete complain
complete complicate comply compose comprehend comprise compute conceal concede conceive concentrate
conclude concur condemn condense condone confer confess confide configure confine confirm confiscate
conform confound confront confuse congratulate conjure connect conquer consider consist consolidate
conspire constitute constrain construct consult consume contain contaminate contemplate contend
continue contradict contribute convene converge convey convince cooperate cope correct correspond
corroborate cost count counteract covet cram crave create crimp cringe criticise criticize cross
crucify cry culminate cultivate curtail customize dabble damage dampen dare darken deactivate deal
debunk deceive decide decipher declare decline decode decompose decorate decry dedicate deduce
deduct deem deepen defeat defend defer define deflate deflect defraud defuse defy degrade delay
delete deliver delve demolish demonstrate denote denounce deny depart depend depict deplete deploy
deport depose depress deprive derail derive descend describe deserve desist despise destabilize
destroy destruct detach detain detect deter deteriorate determine detest detonate detract devalue
devastate develop deviate devise devolve devote devour diagnose differ differentiate dig digress
diminish disable disagree disappear disappoint disapprove disarm disavow disband discern disclose
disconnect discontinue discourage discover discuss disembark disengage disintegrate dislike dislodge
dismantle dismiss dismount disobey disown dispel dispense displace dispose disprove disqualify
disrupt dissect disseminate dissipate dissolve dissuade distinguish distort distract distribute
disturb diverge diversify divert divest divide divulge dominate donate doubt downplay downsize drag
draw drift drink drive drown dub dwindle earn eat edit educate eject elect elevate elicit eliminate
elongate elucidate elude embark embarrass embed embody emerge emigrate emit empathize emphasise
emphasize employ empower emulate enable enact encapsulate encircle enclose encode encompass
encounter encourage encrypt endanger endorse endure energize enforce engage engender engulf enhance
enjoy enlarge enlighten enlist enquire enrich enrol enroll enslave ensue ensure enter entertain
entice entitle entrust envisage envision equate equip eradicate erase erode err erupt escalate
escape espouse establish estimate etch evacuate evade evaluate evaporate evict evoke evolve
exacerbate exaggerate exalt examine excavate exceed excel excite exclaim exclude execute exemplify
exert exhale exist exonerate expand expect expedite expel expend experience expire explain explode
exploit explore export express extend exterminate extinguish extort extract extrapolate exude
fabricate facilitate fade fail faint fall falter familiarize fantasize fascinate fasten faze feed
feel fend fertilize fester fetch fight fill finalize find fit fix flatten flaunt flee flinch float
flow fluctuate fly follow forbid forego foresee forestall forget forgive forgo form formulate
forsake fortify freshen frighten frustrate fulfil fulfill fumble furnish gain garner gather
generalize generate germinate get give glean glorify go govern grab grapple gravitate greet grieve
grow guarantee haggle halve hang happen harass harden harm harmonize hasten hate have heal hear
heighten help hesitate hibernate hide hijack hinder hire hold hope hover humiliate hurl hustle
identify ignite ignore illuminate illustrate imagine imitate immerse immigrate impair impart impeach
impede impersonate implement implicate implode implore imply impose impress imprison improve
improvise incite include incorporate increase incur indemnify indicate indict induce indulge infect
infer inflate inflict inform infringe infuse ingest inhabit inhale inherit inhibit inject injure
innovate inquire insert insist inspect inspire install instigate instill instruct insulate insure
integrate intend intensify interact intercept interconnect interfere interpret interrogate interrupt
intersect intervene intimidate introduce intrude invade invalidate invent invert invest investigate
invite invoke involve irritate jeopardize jest join justify keep kidnap kill kindle kneel know lack
lag last laud launder leach lead lean leap learn leave legalize legislate legitimize lend lengthen
lessen let liberate lie lift lighten like linger liquidate listen live liven loathe locate look
loosen lose love lurk madden magnify maintain make manage manipulate marry materialize matter
maximise maximize mean meander measure meddle meditate meet melt memorize mention merge migrate
mingle minimise minimize misinterpret mislead misread misrepresent miss misunderstand mitigate mix
mobilise mobilize modernize modify modulate molest monetize monitor motivate mourn move multiply
mumble murder muster mutate nab narrate navigate necessitate need negate neglect negotiate
neutralize normalize notice notify nourish nullify obey oblige obliterate observe obsess obstruct
obtain occupy occur offend offer officiate offload omit open operate oppose oppress opt optimise
optimize orchestrate organise organize originate oust outbid outdo outgrow outlast outlive outnumber
outperform outrun outsmart outsource outweigh overcome overdo overeat overestimate overhear overheat
overlook overpower overreact override overrule oversee overshadow overstate overtake overturn
overwhelm owe own pacify pamper paralyze pare parley parse partake participate patronize pave pay
peddle pelt penalise penalize penetrate perceive perform perish permeate permit perpetuate persecute
persevere persist personalize persuade pertain peruse pick pierce placate play plead please poach
point pollute ponder populate portray possess postpone pour practise preach precede preclude predict
prefer preheat prepare prepay prescribe preserve preside presume pretend prevail prevent prioritise
prioritize proceed proclaim procrastinate procure produce profess prohibit proliferate prolong
promote pronounce proofread propagate propel prophesy propose prosecute prosper protect prove
provide provoke pry publicize publish pull punish purify purport pursue push put qualify quantify
quash quell quench quicken quit raise ratify rationalize ravage reach react reactivate read reaffirm
realise realize reap reappear reapply rearrange reassess reassure rebel rebind rebuild rebut recast
recede receive reciprocate recite reckon reclaim recognise recognize recollect recommend reconcile
reconnect reconsider reconstruct recoup recover recreate recruit rectify recuperate recur recycle
redeem redefine redirect rediscover redistribute reduce reestablish reevaluate refer refine reflect
refocus refresh refrigerate refuel refuse refute regain regard regret regroup regulate rehabilitate
rehearse reheat reimburse reinforce reinstall reinstate reinvent reinvest reiterate reject rejoice
rejoin rejuvenate rekindle relate relax relieve relinquish relive reload relocate rely remain
remarry remember remind reminisce remit remodel remove rename render renegotiate renew renounce
renovate reopen reorganize repaint repair repay repeat repel repent rephrase replace replenish
represent repress reproduce require reread reschedule rescind resell resemble resend resent reset
reside resign resist resolve resonate respect respond restart restock restore restrain restrict
restructure resurface resurrect resuscitate retain retaliate retire retrace retract retreat retrieve
return reunite revamp reveal revere revert revise revisit revitalize revive revoke revolutionize
revolve rewrite ride ripen rise roam rob roll rot rotate rouse ruin run sadden sag satisfy save say
scoot scrutinize sculpt secede secrete seduce see seek seem seep segregate seize sell send separate
serve settle sever shamble share sharpen shatter shed shelve shift shine shirk shoot shorten show
shrink shun sift signify simplify simulate sing sink sit skyrocket slay sleep slide smell smuggle
soar socialize soften solicit solidify solve soothe sound speak specialise specialize specify
speculate spend spew spill spoil spread spring squander stabilise stabilize stand standardize stare
start starve stash stay steal stem sterilize stick stifle stimulate stink stipulate stonewall stop
store stow straddle straighten strangle streamline strengthen strive struggle study stun subdue
submerge submit subscribe subside subsidise subsidize substantiate subtract subvert succeed succumb
sue suffer suffice suffocate suggest suit summarise summarize summon supervise supply suppose
suppress surpass surrender surround survive suspect suspend sustain swear sweeten swim swivel
symbolize sympathise sympathize synchronize synthesize tailgate take talk tamper taste teach tear
tease tell tempt tend terminate terrify terrorize testify thank thicken think thrash threaten thrive
throw tighten tolerate topple tote touch toughen trace train trample transact transcend transcribe
transfer transform translate transmit travel treat trigger trust try turn unblock uncover undergo
undermine underpin understand undertake undo undress unearth unfold unify unite unleash unload
unlock unpack unplug unravel unveil unwind update uphold uproot urge urinate use usurp utilise
utilize vacate validate vanish vanquish vary veer verify vet vibrate vie violate visit visualize
volunteer vouch wait waive wake walk wander wane want warm warn wash watch waver weaken wean wear
weep weigh welcome whet whittle widen wield win wipe wish withdraw wither withhold withstand wonder
work worry worsen wrangle wreak wrest wrestle write yearn zoom
"""
"""Verbs that tell a clause from a noun phrase."""
THINGS = words("""
    abuse act address advocate aid aim alert ally amount answer appeal approach arrest attack
    attempt attribute award back bail balance ban bar bargain base battle benefit bid bill blame
    block blow board bolster book boost border brand breach break brief broadcast burden burn
    call campaign cast catch cause caution chair challenge change charge claim clash clean climb
    close coach combat command comment commission complete compromise concern conduct conflict
    consent contact contest contract contrast control convert convict cook coordinate correct
    cost count counter cover crack crash credit cross crush cry curb curse cut damage dance dash
    date deal debate decline default defeat delay delegate demand dent deposit design desire
    detail dig direct discharge discount dispatch dispute divide document dodge double doubt
    draft drag draw dream dress drift drill drink drive drop dump ease echo edge edit effect
    embrace encounter end endeavor escort estimate exchange excuse exempt exercise exhibit exit
    experience experiment exploit export express face fail fall fare fault favor favour fear
    feed feel field fight figure file fill film finance find fine finish fire fit fix flag float
    flood flow fly focus fool force form foster frame free freeze fuel function fund gain grant
    grip group guarantee guard guess guide halt hand handle harbor harm hate head help highlight
    hit hold honor honour hope host house hunt hurt impact import increase influence initiate
    insert insult interest interview invite isolate issue jail joke judge jump keep kick kill
    knock label lack land lapse last laugh launch lead leak lean leap lease leave level lie lift
    light like limit line link list load loan lobby look love make mandate manifest mark market
    match matter mean measure melt menace merit mind mine mirror miss mix model moderate monitor
    mount move murder nail name narrow need neglect net nominate note notice nurse object offer
    open order outline overhaul own pace pack package paint parade pardon park part pass patrol
    pay peak permit phase phone pick picture place plague plan plant play please pledge plot
    plunge point poll pool pose position post practice praise present press pressure price print
    probe process produce profit program progress project promise protest pull push question
    quit quote race rage raid rain rally ramp range rank ransom rate ration reach read rebel
    rebound recall record recruit reform refuse regard regret rein relay release remark remedy
    rent repair repeal repeat reply report reprimand request rescue research resort respect rest
    result retreat return reveal review revolt reward ride ring rise risk rock rocket roll root
    rot round ruin rule run rush sail sample sanction save scale scare schedule score scout
    scrap screen seal search seat secure sense sentence separate set shape share shelter shield
    shift shine ship shock shoot show sideline sign signal sink sit skip slash slide slip slow
    smell smoke solve sort sound source space spare spark spell spill splash split sponsor sport
    spot spray spread spring spur staff stage stake stall stamp stand star stare start state
    stay steal steer stem step stick stock stop store strain stream stress stretch strike strip
    structure struggle study subject substitute suit sum supplement supply support surface surge
    surprise surrender survey suspect swap swear sweep swim swing switch tackle tail talk tap
    target task taste tax tear tender test thank think thrust tie time tip tire toll top torture
    total touch tour trace track trade trail train transfer transport trap travel treat trend
    trick trigger triple triumph trust try turn type upgrade upset urge use value venture veto
    view visit voice void volunteer vote wage wager wait wake walk ward warm warrant wash waste
    watch water wave wear weather weigh welcome whip win wire wish witness wonder work worry
    wound wreck yield
""")
"""Those of them, and others, that are nouns or adjectives as well."""


def of_one(bases: Words) -> Words:
    """The form that verbs have behind a singular."""
    found = set()
    for base in bases:
        if base.endswith("y") and base[-2] not in VOWELS:
            found.add(base[:-1] + "ies")
        else:
            found.add(base + ("es" if base.endswith(("s", "sh", "ch", "x", "o")) else "s"))
    return frozenset(found)


IDIOMS = Idioms(
    acts=words(ACTS) - THINGS,
    acts_of_one=of_one(words(ACTS) - THINGS)
    | words("makes takes gets keeps puts gives finds feels thinks pays lets fails helps loses"),
    acts_or_things=THINGS,
    acts_or_things_of_one=of_one(THINGS),
    intending=words(
        "needs need wants want plans plan hopes hope aims aim seeks seek tends tend fails"
    ),
    counted=words("only about nearly almost just roughly around over some even barely hardly up"),
    mine=words("my our"),
    ours=words("our"),
    going_further=words("added adds continued continues wrote writes replied replies explained"),
    nor=words("nor neither"),
    own_deeds=words("""
        contradicting echoing breaking joining using leaving repeating reversing
        invoking underscoring highlighting signaling signalling mocking defending thanking
        brushing sidestepping reviving escalating deflecting waving nodding shaking pausing
        pushing parting siding
        blaming citing attributing betting hoping fearing speaking addressing gesturing testifying
    """),
    joining_deeds=words("and"),
    speech_acts=words("""
        challenged urged accused invited demanded criticized criticised praised thanked
        blamed questioned refused declined dismissed rejected promised vowed pledged apologized
        apologised faulted defended likened compared referred pointed
    """),
    but=words("but"),
    deeds_but=words("""
        questioned praised criticized criticised faulted dismissed preferred refused declined
        commended applauded stopped defended rejected attributed credited ascribed
    """),
    deeds=words("""
        questioned praised criticized criticised faulted commended attributed credited ascribed
        apologised apologized apologises apologizes thanked thanks jailed fined sentenced adjourned
        resigned voted abstained wished hung walked bowed waved shrugged stormed kissed hugged
    """),
    changing=phrases("""
        down from
        up from
    """),
    occasions=words("""
        interview statement conference briefing email e-mail tweet letter memo filing post message
        submission blog podcast affidavit
    """),
    on_occasion=words("in at during by"),
    of_whom=words("of about"),
    broadcasts=words("programme program show podcast broadcast newscast"),
    of_clauses=words("something"),
    when_asked=words("when after as"),
    seeing=words("sees saw tells told remembers remembered recalls recalled puts"),
    from_whom=words("by from"),
    claimed=words("""
        claim claims assertion assertions contention insistence allegation allegations accusation
        accusations argument arguments suggestion suggestions warning warnings prediction
        predictions promise promises pledge pledges vow assurance assurances statement statements
        remark comment announcement admission acknowledgment acknowledgement confession revelation
        conclusion finding findings ruling estimate forecast complaint complaints declaration boast
        possibility prospect case testimony belief view opinion hint threat demand demands concern concerns fear fears worry
        worries doubt doubts hope hopes position explanation answer response message theory
        interpretation stance feeling impression point guess hunch reply verdict line excuse
        understanding conviction suspicion defence defense objection contention thesis diagnosis
        advice assumption denial disclosure discovery expectation hypothesis idea indication
        insinuation intimation judgment judgement notion observation plea proposal reassurance
        recommendation reminder speculation
        assessment call calls report reports rumour rumours rumor rumors
    """),
    by_whom=words("by"),
    voicing=words("""
        left leaves floated floats raised raises voiced voices gave gives took takes made makes issued issues offered offers
        repeated repeats reiterated reiterates expressed expresses aired airs sounded delivered
        shared shares advanced raise voice give take make issue offer repeat express
    """),
    of_mind=words("""
        adamant convinced confident certain sure insistent concerned worried afraid fearful hopeful
        optimistic doubtful sceptical skeptical emphatic clear positive
    """),
    made_known=phrases("""
        made clear
        makes clear
        made it clear
        makes it clear
        made plain
        made it plain
        let it be known
        lets it be known
        left no doubt
        leaves no doubt
    """),
    known_at_last=words("clear plain known doubt"),
    to_somebody=words("""
        told tells tell telling informed informs assured assures reminded reminds notified notifies
        persuaded persuades convinced convinces
    """),
    requests=words("""
        request requests motion motions bid bids appeal appeals application applications petition
        petitions permission permit permits bail entry access visa visas parole asylum clemency
        license licence licenses licences coverage benefits leave pay relief injunction chance
        opportunity right rights service
    """),
    wishing=words("""
        suggested suggests demanded demands insisted insists recommended recommends proposed
        proposes requested requests suggesting demanding insisting recommending proposing
        requesting
    """),
    be=words("be"),
    bases=words("""
        check stay resign step stop end drop return publish apologise apologize wait look hold open close
        hand pull withdraw act join postpone
        go get make know take see come want find give need become leave keep begin seem hear live
        believe bring happen write sit lose pay include continue understand follow speak spend grow
        learn remember consider appear buy serve die stay kill pass sell decide explain develop
        carry break receive agree eat choose sleep suffer face earn owe own drink smoke trust oppose
        favor favour prefer struggle tend exist remain depend rely feel think expect lack hate love
        help improve reduce increase cause affect protect
        enjoy avoid refuse fail contain require enter reach deserve worry
    """),
    preterites=words("""
        was were had did went came left took got gave made saw ran began became kept held stood fell
        rose grew knew drew flew threw wore tore bore swore broke spoke chose froze woke drove wrote
        rode sang rang sank drank swam sat met led fed fled sped bled paid laid sold told heard lost
        sent spent built lent bent dealt meant felt slept swept wept crept brought bought fought
        caught taught sought thought found ground wound bound hit cut put let shut set hurt cost
        struck stuck hung dug won spun shot slid hid bit lit beat ate forgot understood withdrew
        overcame arose
        stole awoke bade befell bet bred burst cast clung dreamt dwelt flung foresaw forbade forgave
        forsook knelt knit leant leapt learnt lay mistook misled overtook overran overthrew outgrew
        partook quit shone shook shrank slew slung smelt spat split spread sprang stank strode
        strove stung thrust trod undertook undid upheld withheld withstood wove wrung underwent
        rebuilt retook undercut outdid redrew slit sped swung
        lied died tied vied owed eyed used
    """),
    irregular=words(
        "put brought sent written shown given made held read seen taken drawn kept filed"
    ),
    accepting=words("accepted accepts"),
    undisclosed=words("identify name specify describe"),
    without=words("without"),
    unsaid=words("""
        saying giving naming elaborating specifying offering providing identifying explaining
    """),
    how_many=words("more than nearly almost roughly some about around over at least"),
    senders=words("from"),
    issuing=words("""
        issued released sent emailed e-mailed posted published tweeted shared texted filed wrote
        signed circulated mailed
    """),
    sons=words("son daughter child"),
    fathers={"his": "father", "her": "mother"},
    elder=words("elder older senior"),
    younger=words("younger junior"),
    parents=words("mother father grandmother grandfather"),
    topics=phrases("""
        as for
        as to
    """),
    reactions=words("""
        argument theory prediction reasoning rationale request demand reason fear worry
        reaction response reply answer verdict comment message advice explanation warning plea pitch
        rebuke retort motto excuse complaint summary assessment conclusion question promise
    """),
    his=words("his"),
    hers=words("her"),
    pointing=words("this these that those"),
    second=words("deputy vice assistant associate shadow"),
    former=words("former ex onetime elect designate incoming"),
    acting=words("prime lieutenant acting interim caretaker junior next future late"),
    relaying=words("quoting"),
    conditions=phrases(
        """
        at most
        at the most
        at least
        unless
        if
        only if
        provided
        provided that
        as long as
        except if
        """
    ),
    voices=words(
        "spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople spokespersons representative representatives"
    ),
    indefinite=words("a an"),
    articles=words("the a an"),
    describing=words("a an one two three some several"),
    small=words("a an the of and or in on at to for with from by"),
    single=words("one another"),
    alone=words("one another both many some few others several most half those"),
    woman=words("""
        woman mother daughter wife sister grandmother aunt niece widow girlfriend spokeswoman
        chairwoman congresswoman assemblywoman councilwoman actress
    """),
    man=words("""
        spokesman chairman congressman councilman assemblyman policeman businessman salesman
        fisherman man father son husband brother grandfather uncle nephew widower boyfriend
    """),
    wordless=words("same thing few words word lot bit"),
    claims=words("""
        claim vow promise pledge remark comment assertion accusation allegation statement
        suggestion warning threat charge description contention argument insistence prediction
        complaint declaration boast quip reference characterization depiction
    """),
    who=words("who whose"),
    defining=words("who that which"),
    objects=words("him them us me"),
    oneself=words("itself himself herself themselves"),
    themselves=words("himself herself"),
    no=words("no"),
    for_whom=words("for"),
    month_names=words("june april may august"),
    in_words=frozenset({"in the words of"}),
    belonging=words("of for"),
    partitive=words("of per"),
    shares=words("in"),
    placing=words("in with from at"),
    origin=words("of from"),
    of_works=words("on titled"),
    supposing=words("if whether unless"),
    supposing_first=words("had should"),
    possessors={"his": "he", "her": "she", "their": "they", "its": "it"},
    spoken_words=words("words"),
    accompanied=words("with"),
    onward=words("on"),
    no_noun=words("say"),
    at_least=phrases("""
        at least
        at most
        as many
        up to
        more than
        fewer than
        less than
    """),
    which=words("which whom"),
    men_ends=("men",),
    doing=words("done did does"),
    agreeing=words("agree agreed agrees"),
    either=words("or"),
    blaming=words("blamed accused attacked hit"),
    then=words("then"),
    spending=words("spent spends spend"),
    known_before=words("known"),
    otherwise=words("otherwise"),
    plural_groups=("s", "n", "y", "i"),
    describing_participles=("ed", "ing", "seen", "é", "ée"),
    finding=words("held holds allowed allows shown known sworn foreseen"),
    anybody=words("anyone anybody whoever"),
    subordinating=words("after before since until once"),
    whereas=words("while whereas"),
    what_clauses=words("what"),
    opening=words("if when unless although once whenever"),
    although=words("though although"),
    emerged=phrases("""
        it emerged
        it has emerged
        it has since emerged
        it was reported
        it is understood
    """),
    only=words("only"),
    going_on=words("because if unless since so until once"),
    existential=words("there here now"),
    counting=words("about around over under between near"),
    before_participle=words("by before after while in beyond besides except"),
    quotable=words("quoted heard"),
    hearing=words("told informed assured warned reminded asked notified advised"),
    quoting=words("recalled recalls remembered quoted quotes heard overheard cited"),
    overhearing=words("heard overheard"),
    quoted_saying=words("saying telling"),
    remembering=words("remembers remembered recalls recalled admits admitted denies denied"),
    showing=words("show"),
    stating=words("""
        calling accusing attacking saying stating arguing warning alleging claiming demanding urging
        telling informing announcing
    """),
    keeping_on=words("""
        on continued used liked likes like loved loves love tended tends tend began begins happened
    """),
    eager=words("keen quick careful anxious eager pains swift"),
    speaking_up=words("""
        stopped paused hung stayed responded replied reacted went goes gathered rallied
        used took takes uses wrote writes written called calls rang phoned emailed texted intervened
        interrupted appeared messaged messages tweeted posted emails texts rings faxed spoke stood stepped broadcast visited met
        contacted
    """),
    purposes=words("say announce complain tell explain insist deny warn argue declare point claim"),
    on_record=words("record reported"),
    going=words("went goes"),
    standing=words("stand"),
    calling=words("called labelled labeled dubbed"),
    saying=words("said says say saying thinks thought told"),
    speaking=words("said says say told tells saying"),
    claiming=words("saying arguing claiming believing conceding writing thinking"),
    just_said=words("said says"),
    unsure=words("""
        found finds find showed shows show heard hears hear saw felt feels feel met read let lets
        went goes go put puts
    """),
    states=words("""
        wanted needed liked loved hated wished hoped expected intended planned seemed appeared
        feared tried remained
    """),
    minding=words("feared fears thought thinks believed believes felt feels"),
    knowing=words("knew knows hoped hopes expected expects foresaw foresees"),
    had=words("had"),
    chosen=words("elect designate"),
    putting=words("put puts putting"),
    unchanged=words("read put hit let said told forecast bet"),
    plurals=words("people police men women children data percent cent third quarter majority"),
    assessed=words("""
        decision point move step claim charge allegation accusation assertion figure statement remark
        comment view position promise pledge suggestion idea argument prediction stance answer
        reply response line comparison conclusion finding demand threat warning request proposal
        notion theory admission concession denial explanation excuse quip joke
        break blow reversal shift swipe jab dig reference sign departure contrast rebuke gesture
        tactic strategy theme refrain
        offer advice commitment plea criticism verdict judgment judgement opinion belief suspicion
        sentiment message term description label characterization characterisation
        night day result outcome defeat victory loss collapse rise fall increase decrease drop
        twist turn milestone feat achievement mistake error failure tragedy irony coincidence
        task role record total
        bet gamble acknowledgment acknowledgement rarity reminder setback boost about-face
        turnabout turnaround signal indication example echo measure effort attempt
        change development condition requirement category practice
    """),
    pointed_at=words(
        "problem issue idea approach system method number position plan bill law deal vote meeting trip call money case story"
    ),
    so_far_as=("so", "far", "as"),
    viewing=words("view opinion telling account estimation reckoning estimate count admission"),
    while_another=words("when as after while because since before"),
    contrasting=words("while whereas"),
    spans=words("seconds minutes hours days weeks months years decades"),
    alluding=words("reference nod allusion jab dig swipe shot salute homage"),
    wanting=words("like rather prefer love welcome"),
    withholding=words("declined declines refused refuses stopped stops"),
    withheld=words("""
        rule explain offer provide mention address endorse name confirm answer say comment
        elaborate specify identify disclose discuss respond give
    """),
    giving=words("gave offered provided cited named"),
    none_of=words("no few little"),
    reaction=words("""
        raising setting putting fueling fuelling stoking drawing prompting sparking earning winning
        eliciting triggering dealing marking capping upending heightening deepening
        angering infuriating stunning alarming rattling dashing casting
    """),
    postposed=words("familiar close present privy opposed able likely briefed involved"),
    seated_as=words("republican democrat senator congressman congresswoman lawmaker"),
    seated=words("sen rep senator representative congressman congresswoman"),
    of_documents=words("by from in of"),
    departments=words("""
        state defense defence staff treasury education labor labour health energy commerce justice
        agriculture war police operations security
        communications research marketing policy affairs programs programmes finance engineering
        strategy sales elections corrections transportation planning content development design
    """),
    captions=words("photo image picture video read"),
    degrees=words("dr rev hon fr"),
    latter={"latter": ""},
    deputies=("vice-", "vice", "ex-"),
    participial=("ing", "ed"),
    past_ends=("ed",),
    outside=words("outside inside"),
    viewing_now=words("sees wants urges favours favors prefers backs supports hopes plans"),
    of_so_many=("out", "of"),
    nobody=words("none nobody neither nothing no-one"),
    saints=words("st"),
    owners_names=words("""
        sotheby christie moody mcdonald lloyd sainsbury macy kohl lowe wendy domino denny arby levi
        kellogg cadbury morrison trader debenham
    """),
    minding_now=words("believing thinking knowing hoping fearing assuming expecting trusting"),
    singular_ends=("ss", "us", "is"),
    trailing=words("however though"),
    hearing_said=words("hear heard hearing hears see saw"),
    audience=words("""
        applause cheers laughter boos jeers groans gasps dismay delight surprise anger horror relief
        astonishment annoyance consternation amusement chagrin
    """),
    listening=words("hall room crowd audience conference meeting rally hearing gathering summit"),
    asides=phrases("""
        in recent days
        in recent weeks
        in recent months
        in recent years
        in the past
        more than once
        for years
        for months
        for weeks
        at times
        in private
        in public
        on occasion
        of late
    """),
    repeatedly=phrases("""
        more than once
        more than twice
        at least twice
        at least once
        time and again
        again and again
        over and over
        many times
        several times
        a number of times
        for the first time
        for the second time
        at the time
        at one point
        all along
        under oath
        on the record
        in public
        in private
        in part
        in turn
        in the past
        in recent days
        in recent weeks
        in recent months
        in recent years
        as recently as
        so far
        of late
    """),
    whoever=words("""
        whoever whatever anyone anybody everyone everybody someone somebody nothing everything
        something anything people
    """),
    circumstances=words("""
        in on at during after before through via from outside inside over following throughout
        since for
    """),
    when_nearest=words("this last next late early earlier later that"),
    ways=phrases("""
        the way
        to hear
        to listen to
    """),
    telling=words("tell tells told explain explains describe describes"),
    views=words("view opinion impression belief conclusion position stance understanding idea"),
    holding=words("takes took take taken holds hold held shares share shared has had have"),
    coming_round=words("round around"),
    coming_to=words("came come comes coming jumped leaned leans leaning"),
    meaning=words("mean means meant"),
    plainly=words("""
        blunt clear simple direct unequivocal plain succinct emphatic stark frank philosophical
        categorical terse scathing dismissive straightforward familiar
    """),
    having=words("had has have"),
    summing=words("summed sums framed frames"),
    half_days=words("a.m. p.m."),
    zones=words("eastern pacific central mountain atlantic et est edt pt pst pdt ct gmt bst utc"),
    seasons=words("spring summer autumn fall winter weekend"),
    parts_of_day=words("morning afternoon evening night"),
    durations=words("""
        second seconds minute minutes hour hours day days week weeks month months year years
        quarter quarters decade decades
    """),
    nearer=words("later earlier sooner"),
    apart_in_time=words("after before"),
    remarked=words("remarks comments response testimony words"),
    evenly=words("even just"),
    ordinals=words("first second third fourth fifth latest last"),
    newest=words("latest newest"),
    superlatives=words("""
        best most biggest largest strongest clearest sharpest newest only highest lowest worst
        strictest bluntest starkest
    """),
    occurring=words("time"),
    numbered=words("no number"),
    numbered_offices=words("10 11"),
    ranking=words("world"),
)

ROLES = words(
    """
        rep reps fan
        linebacker cornerback lineman shortstop outfielder infielder fullback batsman bowler
        agent sponsor lobbyist hardliner protester demonstrator tenant clergyman congregant welder nanny
        frontrunner front-runner republican democrat mogul politician native star president
        vice-president premier minister
        secretary spokesman spokeswoman spokesperson
        senator congressman congresswoman assemblyman assemblywoman selectman selectwoman
        representative governor mayor chairman chairwoman chair
        chairperson chief director manager executive ceo cfo coo cto founder co-founder cofounder
        owner leader head coach captain editor publisher author writer novelist poet professor
        lecturer
        researcher scientist astronomer physicist chemist biologist economist analyst strategist
        adviser advisor aide ambassador envoy diplomat delegate commissioner commander general
        colonel major lieutenant sergeant officer detective inspector sheriff marshal prosecutor
        attorney lawyer solicitor barrister counsel judge justice magistrate doctor surgeon nurse
        physician teacher principal headteacher headmaster dean chancellor bishop archbishop
        priest pastor rabbi imam cardinal pope deacon actor actress singer musician composer
        conductor artist painter sculptor designer architect engineer farmer fisherman fishmonger
        butcher baker grocer driver pilot owner tenant landlord resident neighbour neighbor
        activist campaigner organiser organizer volunteer campaigner student pupil player striker
        midfielder defender goalkeeper keeper forward winger quarterback pitcher referee champion
        treasurer secretary-general administrator coordinator co-ordinator superintendent
        supervisor foreman investor trader broker banker accountant auditor consultant expert
        specialist historian philosopher psychologist psychiatrist sociologist epidemiologist
        virologist geologist meteorologist climatologist archaeologist curator librarian archivist
        critic columnist commentator pundit correspondent reporter journalist anchor host
        presenter broadcaster moderator interviewer producer filmmaker playwright speaker
        candidate nominee incumbent challenger lawmaker legislator deputy councillor councilman
        councilwoman alderman mp mep master harbourmaster worker official witness defendant
        plaintiff victim survivor widow wife husband mother father son daughter brother sister
        uncle aunt cousin partner friend colleague counterpart rival opponent successor
        predecessor king queen prince princess duke duchess firefighter paramedic ranger warden
        guard technician mechanic machinist electrician plumber carpenter shopkeeper stallholder
        barista chef cook waiter clerk cashier developer programmer hacker gamer blogger
        entrepreneur businessman businesswoman magnate tycoon billionaire philanthropist
        fellow scholar academic naturalist ecologist conservationist beekeeper translator
        interpreter negotiator mediator peacekeeper soldier veteran rebel dissident
        whistleblower informant operator convener convenor whip treasurer pollster surrogate
        boss comptroller controller registrar bailiff umpire trainer jockey skipper helmsman
        sailor trainee apprentice intern patient customer client shopper commuter passenger
        cyclist visitor guest villager islander parishioner caretaker janitor gardener
        housekeeper carer midwife pharmacist dentist vet veterinarian trustee solicitor-general
        man woman boy girl teenager pensioner parent grandmother grandfather
        hotelier confidant loyalist supporter backer donor operative staffer contender trooper
        undersecretary superdelegate voter retiree rancher investigator bystander passerby
        waitress trucker realtor bartender homemaker coroner grower miner logger breeder brewer
        roofer retailer wholesaler importer exporter shipbuilder lobsterman
        mate teammate classmate roommate housemate flatmate schoolmate cellmate stepfather stepmother
    """
)
NEVER_PLURAL = words("heads chairs stars anchors forwards whips counsels natives masters")
"""Plurals that mean other things than people more often."""


def plurals(nouns: Words) -> Words:
    """The plurals of nouns of people."""
    found = set()
    for noun in nouns:
        if noun.endswith(("man", "woman")):
            found.add(noun[:-2] + "en")
        elif noun.endswith("y") and noun[-2] not in VOWELS:
            found.add(noun[:-1] + "ies")
        elif noun.endswith(("s", "sh", "ch", "x")):
            found.add(noun + "es")
        else:
            found.add(noun + "s")
    return frozenset(found)


SPEECH = Speech(
    idioms=IDIOMS,
    turns=Turns(subject=r"(?:(?:[A-Z][\w.'-]*\s+){1,4}|(?:he|she|they|I)\s+|the\s+\w+\s+)?"),
    verbs=VERBS,
    determiners=words("""
        the a an this these those my your his her its our their some any no each every both all
        another one two three four five six seven eight nine ten eleven twelve thirteen fourteen
        fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty
        ninety half several many most few other various certain numerous dozens
    """),
    indefinite=words("""
        a an one another some two three four five six seven eight nine ten eleven twelve thirteen
        fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
        seventy eighty ninety half most several many few dozens numerous various
    """),
    possessives=words("my your his her its our their"),
    prepositions=words("""
        of in on at by for from with without to about against after before during since until
        under over between among amid near outside inside into onto through across behind
        beyond despite per via within toward towards upon off like unlike alongside around above aboard atop
        below beside besides concerning regarding following including throughout ahead because
        according versus amongst
    """),
    whose=words("of"),
    of=words("of at for from with in"),
    to_hearer=words("to"),
    coordinators=words("and but or nor"),
    subordinators=words("""
        as because when while whilst although though whereas if unless once where why how so
        than lest
    """),
    conjunctions=words("that"),
    relatives=words("who which whom whose what"),
    interrogatives=words("whether if what why how who whom when where which whose"),
    put=words("asked questioned pressed quizzed grilled challenged"),
    questions_put=words("question"),
    auxiliaries=words("""
        has have had is are was were be been being do does did 's 've 'd 're 'm hasn't isn't aren't wasn't weren't got
        gets kept
    """),
    being=words("is are was were be been being"),
    modals=words("""
        will would may might could can should must shall 'll won't wouldn't can't cannot couldn't
        shouldn't ought
    """),
    negations=words("not n't never didn't doesn't don't hasn't hadn't haven't nobody neither"),
    refusals=words("""
        refused refuses refuse refusing declined declines decline declining failed fails failing
        unable unwilling hesitated hesitate want wants wanted expected likely ready
        about going reluctant able try tries tried trying plans planned hope hopes hoped need
        needs needed free asked told forced supposed
    """),
    adverbs=words("""
        also later then still again once only just already previously recently earlier
        repeatedly since too even often soon yesterday today now always sometimes twice
        perhaps instead further first finally much ever rather quite actually meanwhile
        afterward afterwards however therefore moreover nonetheless nevertheless simply
        online offline
        back there here out up down on in away off aloud long
        thus indeed almost nearly likewise privately publicly yet
        himself herself itself themselves
    """),
    to=words("to"),
    he=words("he him"),
    she=words("she"),
    it=words("it"),
    they=words("they them"),
    i=words("i we you"),
    one=words("one"),
    sources_before=phrases("""
        according to
        in the words of
        in the view of
        in the opinion of
        in the eyes of
    """),
    sources_own={
        (where, whose, noun): pronoun
        for whose, pronoun in (("his", "he"), ("her", "she"), ("their", "they"))
        for where, noun in (
            ("in", "view"),
            ("in", "opinion"),
            ("in", "telling"),
            ("by", "account"),
            ("in", "estimation"),
            ("by", "reckoning"),
            ("by", "admission"),
            ("by", "estimate"),
            ("on", "account"),
            ("to", "mind"),
        )
    }
    | {
        ("by", whose, "own", noun): pronoun
        for whose, pronoun in (("his", "he"), ("her", "she"), ("their", "they"), ("its", "it"))
        for noun in ("account", "admission", "reckoning", "estimate")
    },
    sources_as=words("as"),
    men=words("mr sir lord monsieur herr viscount marquess"),
    women=words("mrs ms miss lady dame baroness viscountess countess madam madame mme frau"),
    titles=words("""
        dr prof professor rev reverend fr capt captain lt col gen general sgt sergeant maj major
        cmdr commander adm admiral cpl pvt det detective insp inspector supt gov sen rep reps sens
        govs cllr councillor hon judge justice rabbi imam pastor bishop archbishop cardinal father
        pope atty asst brig sec amb pres del dep king queen prince princess duke duchess
        chancellor officer constable nurse sheikh ayatollah
    """),
    ranks={
        "gen": "general",
        "col": "colonel",
        "lt": "lieutenant",
        "maj": "major",
        "capt": "captain",
        "sgt": "sergeant",
        "sen": "senator",
        "gov": "governor",
        "rep": "representative",
        "prof": "professor",
        "det": "detective",
        "insp": "inspector",
        "adm": "admiral",
        "cmdr": "commander",
        "amb": "ambassador",
        "rev": "reverend",
        "supt": "superintendent",
        "atty": "attorney",
        "cllr": "councillor",
        "pres": "president",
    },
    abbreviations=words("""
        mr mrs ms dr prof rev fr capt lt col gen sgt maj cmdr adm cpl pvt det insp supt gov sen
        rep reps sens govs cllr hon st atty asst brig sec amb pres del dep vs no inc ltd co corp
        jr sr etc jan feb mar apr jun jul aug sept sep oct nov dec ave blvd dept univ est approx
        calif mass conn ala ariz ark colo fla ga ill ind kan ky md mich minn miss mont neb nev
        okla ore pa tenn tex va vt wash wis wyo p pp vol ed figs fig messrs mme hr
    """),
    relations=words("""
        supporter detractor backer follower
        rival opponent challenger predecessor successor counterpart colleague co-worker coworker
        mate teammate classmate roommate housemate flatmate schoolmate cellmate
        ally friend companion partner boss neighbour neighbor critic
        wife husband widow widower spouse fiancé fiancée girlfriend boyfriend mother father parent
        son daughter child brother sister twin uncle aunt cousin nephew niece grandmother
        grandfather stepson stepdaughter stepfather stepmother in-law landlord tenant guest client
        customer patient victim mentor protégé
    """),
    roles=ROLES,
    variations=words("""
        republican democrat nominee candidate frontrunner front-runner billionaire mogul tycoon
        businessman businesswoman hotelier
        lawmaker congressman congresswoman politician star veteran native author writer novelist
        actor actress singer striker midfielder defender teenager pensioner
    """),
    variation_endings=("year-old",),
    parties={"r": "republican", "d": "democrat", "i": "independent"},
    peoples=words("""
        republicans democrats libertarians greens tories americans canadians mexicans europeans
        africans asians australians indians pakistanis russians ukrainians iranians iraqis israelis
        palestinians syrians germans italians belgians austrians hungarians koreans brazilians
        arabs kurds christians catholics muslims jews hindus sikhs evangelicals texans floridians
        californians londoners parisians berliners
    """),
    groups=words("""
        majority minority plurality handful
        groups agencies departments ministries councils committees boards universities colleges
        hospitals banks foundations charities teams clubs associations bureaus courts governments
        airlines organizations organisations coalitions churches museums retailers insurers lenders
        automakers utilities newspapers networks
        authors auditors reviewers camp
        pair duo couple trio
        agents deputies delegates strategists insiders staffers operatives lobbyists donors backers
        loyalists surrogates advocates pollsters pundits observers veterans attorneys women men
        americans evangelicals bystanders passersby onlookers respondents rivals detractors
        proponents watchdogs commentators columnists congressmen representatives governors mayors
        sheriffs troopers commissioners negotiators contractors consultants moderators independents
        police officials authorities residents critics supporters opponents experts scientists
        researchers astronomers economists analysts lawyers prosecutors investigators detectives
        witnesses neighbours neighbors villagers locals ministers lawmakers politicians senators
        diplomats sources aides advisers advisors allies friends relatives family families
        organisers organizers campaigners activists protesters protestors demonstrators
        firefighters doctors nurses teachers students parents workers employees union unions
        management staff fans players coaches reporters journalists editors historians
        republicans democrats conservatives liberals campaign firm company firms companies
        agency regulator regulators government opposition ministry department council committee
        commission court inquest tribunal board army military navy hospital school university college bank institute
        party charity group team club union association federation administration
        spokesmen spokespeople people voters farmers sailors passengers customers drivers owners
        traders investors executives leaders sides parties festival museum theatre theater church
        embassy office watchdog source bureau organisation organization foundation panel jury
        troops forces media jury prosecution defense defence cabinet victims survivors
        everyone everybody someone somebody others many some most both few
    """)
    | (plurals(ROLES) - NEVER_PLURAL),
    feminine_names=words("a e ina ine ette na"),
    documents=words("""
        suit suits papers articles editorials memoranda books columns motions orders tweets notices rulings
        audits transcripts bulletins messages ads
        motion petitions appeal brief briefs op-eds communiqué declaration resolutions
        futures pictures images footage logs tests calculations projections tallies
        work evidence experiment experiments trial trials modelling modeling simulations
        inquiry inquiries investigation investigations probe audits inspection inquest
        petition resolution figures data statistics records documents filings reports polls surveys
        charter emails texts memos minutes notes findings results log polling
        order orders spot commercial mailer flyer messages
        report ad ads advertisement statement indictment letter paper study document memo email
        e-mail message note
        lawsuit complaint filing affidavit survey poll article editorial post tweet notice
        ruling verdict judgment judgement review audit transcript manifesto communique bulletin
        guidelines guidance guideline leaflet brochure pamphlet memorandum dossier analysis
        advisory factsheet handbook questionnaire subpoena warrant writ prospectus testimony
        disclosure disclosures letters statements studies lawsuits complaints surveys
        book memoir biography op-ed blog column release caption text inscription diary
    """),
    records=words("""
        transcript transcripts recording recordings video videos footage tape tapes audio minutes
        statement statements email emails e-mail e-mails letter letters tweet tweets post posts
        release book memoir broadcast interview interviews podcast copy copies testimony speech
        remarks message messages note notes text texts memo
    """),
    rumours=words("reportedly allegedly supposedly purportedly"),
    organisations=words("""
        manufacturer retailer carrier airline lender insurer supplier brokerage consultancy
        downing pentagon kremlin
        ministry department agency bureau office commission committee council board union party
        association federation foundation institute university college school hospital bank
        company corporation corp inc ltd plc llc group fund trust society league club team
        treasury guild coastguard bloc
        court parliament senate congress house government administration authority service
        services police army navy force guard church museum gallery theatre theater orchestra
        centre center coalition alliance organisation organization nato eu un fbi cia nasa
        opec imf who unesco unicef nhs wto observatory laboratory lab network campaign airport
        airlines airways motors industries partners holdings systems technologies solutions bros
        democrats republicans conservatives tories greens labour united states nations kingdom
        city county district region ledger forum movement front watch international line
        rangers rovers
    """),
    firms=words("""
        pictures studios entertainment media water energy electric electricity gas oil power capital
        homes foods rail railway railways railroad freight broadband broadcasting telecom
        communications mobile pharma pharmaceuticals bio biotech therapeutics insurance mutual
        securities ventures mining mines shipping logistics stores supermarkets publishing records
        games software labs robotics semiconductor leisure hotels properties estates farms dairies
        breweries grid utilities motor automotive aerospace aviation steel chemicals textiles
        brands products services healthcare health clinics dairy lending savings finance financial
        investments advisers advisors associates consulting partners
    """),
    outlets=words("""
        reuters ap afp upi bloomberg cnn bbc nbc abc cbs fox msnbc npr pbs itv sky axios politico
        buzzfeed vox times post news newspaper newspapers journal herald tribune gazette guardian
        telegraph mail mirror sun express observer independent star chronicle examiner
        courier ledger dispatch press today magazine newsweek radio television tv network channel
        wire agency podcast broadcaster website weekly daily spiegel zeitung monde figaro
        al-jazeera jazeera tass interfax ria xinhua dpa wnyc c-span espn
    """),
    places=words("""
        america britain england scotland wales ireland france germany italy spain portugal poland
        russia ukraine china japan india pakistan israel iran iraq syria turkey egypt
        canada mexico brazil argentina australia africa europe asia london paris berlin moscow
        washington beijing brussels geneva vienna kyiv kiev riyadh york angeles francisco chicago
        boston texas florida california ohio iowa nevada michigan pennsylvania virginia georgia
        carolina hampshire arizona wisconsin tennessee alabama kentucky louisiana arkansas oklahoma
        missouri mississippi minnesota illinois indiana kansas nebraska utah colorado oregon idaho
        wyoming maryland delaware connecticut massachusetts vermont maine alaska hawaii
        city county street avenue road square river bay harbor harbour lake mount island islands
        valley bridge hill park beach airport station north south east west northern southern
        eastern western
    """),
    works=words("""
        book novel film movie song single album play musical opera show series episode programme
        program documentary poem painting sculpture exhibition exhibit essay article column
        magazine newspaper journal podcast broadcast game ship ferry boat yacht vessel trawler schooner
        restaurant pub bar cafe track ballad hit sitcom drama comedy thriller memoir bestseller
        title titled entitled headline report paper study plan project operation campaign app
        ballet symphony anthem hymn locomotive submarine spacecraft probe satellite
    """),
    naming=words("""
        named nicknamed so-called dubbed known called codenamed aka titled entitled
        word words term phrase phrases expression nickname moniker label labelled
        labeled letter letters name alias christened spelled spelt pronounced marked
    """),
    signs=words("""
        marquee awning
        banner banners sign signs placard placards poster posters slogan slogans t-shirt t-shirts
        shirt sticker stickers billboard billboards plaque graffiti hashtag motto chant chants
        chanted chanting chanting shouted wearing hat hats sang sing sings singing
    """),
    no_content=words("so nothing yes no anything something much little hello goodbye it this"),
    times=words("""
        monday tuesday wednesday thursday friday saturday sunday january february march april may
        june july august september october november december yesterday today tomorrow tonight
        night morning afternoon evening week month year
    """),
    interviewer="the interviewer",
    questions=words("q question reporter interviewer journalist host"),
    answers=words("a answer"),
    male_names=words("""
        hal lon burt hank vic sal marv clifton delbert dwayne amos brendan buddy burl chet cyrus
        dewayne dex duane eldon elton galen gino hoyt jude kermit maury monty olin oren orson
        quincy rocco rusty stan thurman vaughn woody zeke ricky curt
        james john robert michael william david richard joseph thomas charles christopher daniel
        matthew anthony mark donald steven steve paul andrew joshua kenneth ken kevin brian george
        edward ed ted ronald ron timothy tim jason jeffrey jeff ryan jacob gary nicholas nick eric
        jonathan stephen larry justin scott brandon benjamin ben samuel sam gregory greg frank
        alexander alex raymond ray patrick jack dennis jerry tyler aaron jose adam nathan henry
        douglas doug zachary peter pete kyle walter ethan jeremy harold keith christian roger noah
        gerald carl terry sean austin arthur lawrence jesse dylan bryan joe bill bob tom jim mike
        dan dave barack bernie mitt marco rudy newt rand jeb chris philip phillip phil neil colin
        graham gordon tony nigel boris rishi keir gareth owen rhys hugh ian alan allan alastair
        duncan ewan angus hamish liam declan callum oliver harry charlie leo oscar theo max luke
        toby simon martin stuart geoffrey nigel trevor clive derek dominic giles piers rupert
        sebastian miles edmund edgar ernest ralph stanley leonard louis vincent victor hector
        bruce dean glenn wayne wade clint curtis dwight earl eugene francis fred frederick
        jared kirk lee lloyd marcus mason morgan neal norman otis percy quentin reginald rick
        ross roy russell seth shane spencer ted todd troy vernon warren wesley
        mohammed muhammad ahmed ali omar hassan hussein ibrahim rashid khalid abdul yusuf tariq
        bo jamal malik tyrone raj sanjay amit arjun vikram
        abraham adrian ajay albert alec alfonso alfred allen alvin amir andre andres andy
        angelo antonio archie armando arnold arturo ashton avery barney barrett barry         basil bert blake brad bradley brady brant brent brett brock brody bruno bryant bryce
        byron caleb calvin cameron carlos carson carter cary casey cecil cedric chester         chuck clarence clark claude clay clayton cliff clifford clinton clyde cody colby cole
        conrad cooper corey cornelius cory craig damian damon damien dan-el danny darin darius
        darrell darren darryl darwin daryl davis deandre denis denny desmond devin dewey         diego dimitri dirk dom don donnie doyle drew dustin edwin eli elias elijah elliot elliott
        ellis elmer elvis emanuel emilio emmett enrique erik ernie ervin esteban evan everett
        ezra felipe felix fernando fidel fletcher floyd forrest frankie franklin fredrick gabriel
        garrett garry gavin geoff gerard gerry gil gilbert glen gus harlan harley harvey
        herb herbert herman herschel homer horace howard howie hubert ignacio ira irving
        irvin isaac isaiah ismail ivan jackson jaime jake jamie jarrod javier jay jed
        jefferson jermaine jerome jesus jimmy jody joel joey johnnie johnny jon jonah jonas
        jorge josef josh juan judd jules julian julio julius karl keenan kelvin kerry
        kurt lamar lance landon leland len lenny leon leonardo leroy leslie lester levi
        lewis lionel logan lonnie loren lorenzo lou lowell lucas luis luther lyle lyndon mac         malcolm manny manuel marc marcelo mario marlon marshall marty marvin mathew maurice
        mauricio maxwell mel melvin merle merrick merritt micah mickey miguel mikhail milton
        mitch mitchell monroe mort moses murray myron napoleon nate nathaniel ned nelson nicolas
        nicky noam noel nolan norbert norm ollie orrin orville oswald otto pablo paddy
        pat paulo pedro perry pierre preston rafael ramiro ramon randall randolph randy raphael
        raul reed reggie reid reuben reynaldo rico riley rob robbie rodney rodrigo
        rogelio roland rolando ronnie rory roscoe roosevelt rowan royce rubin ruben rudolph
        rufus russ salvatore sammy santiago saul saxby scot sergio sherman
        sherrod sid sidney silas sonny spiro stefan stewart stu sylvester tad
        tanner tate taylor terence terrance terrell terrence thad thaddeus theodore timmy tobias
        tommie tommy trent trey tristan tucker tyson ulysses valentin vance vern vince
        vinny virgil wally walt wendell wes weston wilbert wilbur wilfred will willard willie
        willis wilson winston woodrow wyatt xavier zack zane ziad
        rajesh deepak anil sunil vijay hiroshi kenji akira haruto takeshi kwame kofi chinedu
        oluwaseun tunde thabo sipho dmitri sergei yevgeny bjorn darragh gethin deshawn darnell jayden
        aiden dalton travis jeremiah alton benny billy bobby cesar chad derrick eddie elbert freddie
        gilberto grady jeffery jimmie joaquin kenny micheal randal rickey rodolfo sheldon tomas
        wallace karim hamid reza mehdi farid samir
    """),
    female_names=words("""
        farah anjali neha meera kavita sunita lakshmi nadia samira soraya zara leyla shirin sakura
        yuna hana isabela ngozi amara adaeze wanjiru svetlana ludmila oksana freya siobhan niamh
        aoife ciara bronwyn carys scarlett savannah skylar doreen laurie opal luz latoya shanice
        deb kiki joan lorna mable shawna sonya sybil thelma toni trish velma verna zora aaliyah
        mattie imani june
        peg
        mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty
        margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah
        debbie stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda
        pamela emma nicole helen samantha katherine catherine christine debra rachel carolyn janet
        maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan
        evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara
        madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber
        doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie
        kayla alexis lori hillary kellyanne ivanka melania michelle condoleezza nikki kamala
        theresa nicola priya wendy tracy fiona gillian gemma jane joanna harriet heidi holly
        imogen ingrid irene iris isabel ivy jill jo josephine june katie kate kirsty leah lily
        lucy lucille lydia mabel maggie mandy marion maud mavis melanie mildred miranda moira
        molly muriel naomi nora norma paula pauline peggy penelope penny philippa phoebe polly
        rhoda rita roberta rosa rose rosemary rosie sadie sally sheila sonia stella sue susannah
        sylvia tessa tina ursula valerie vanessa vera veronica violet vivian yvonne zoe
        elaine eleanor edith celia clara daisy dawn ellen esther ethel fatima aisha amina leila
        layla maryam yasmin zainab
        noor petra marta selma lena ilona marta mei aiko
        addie adele adrienne agatha agnes aileen alana alberta alexandra alexandria alexa alisha
        alison allison alma alyssa amalia amelia anastasia angelica angelina anita annabel
        anne-marie annette annie antoinette ariana arlene ashlee audrey ava barbra
        bea beatrice becky belinda bernadette bernice bertha bessie beth bethany betsy bette
        bettye beulah bianca billie blanche bobbie bonnie brandi brandy bridget brooke caitlin
        candace candice cara carey carla carlene carmen caroline carrie cass cassandra
        cassie cate cathy cecilia celeste chandra cherie chloe christa christie christy
        cindy claire clarissa claudette claudia colleen connie constance cora courtney         daniela daphne darla darlene deanna debby dee deirdre delia delores desiree dianna
        dina dolores donna-marie dora dottie edna effie eileen elena elisa elisabeth elise
        eliza ella ellie eloise elsa elsie emilia erica erika erin erma estelle eunice eva
        evangeline fannie faye felicia fern flora frankie freda frieda gabriela
        gabrielle gail gayle genevieve geraldine gertrude gina ginger gladys
        glenda gretchen greta guadalupe gwen gwendolyn haley hallie harriette hattie hazel hedy
        helena henrietta hilary hilda ida ilene imelda ina inez irma isabelle jackie jaclyn
        jaime jami jana janelle janette janie janis jasmine jayne jeanette jeanne jeannie jenna
        jenny jeri jessie jillian joann joanne jocelyn jodi jodie johanna jolene joni josie
        josephina juana juanita judi juliana juliet justine kara karin karla kasey kathie kathy
        katrina kay kaye kayleigh keisha kellie kelli kendra kerri kim kris krista kristen kristi
        kristin kristina kristine kristy krystal lacey lana latoya laverne lea leanne lee-ann
        leigh lela lenora leona leslie leticia liliana lillian lina lindsay lindsey liz liza lois
        lola loretta lorraine louise luann luisa lula lynda lynette lynn lynne mackenzie
        madeleine madeline mae magdalena malia mamie marcella marci marcia margarita margie margo
        marguerite mariah marian marianne maribel maricela marina marisa marisol marissa marjorie
        marla marlene marsha maureen maxine maya meg meghan melinda meredith mia mindy
        minnie mollie mona monica monique myra nadia nadine nan nanette natasha nell
        nellie nettie nina nola norah noreen olga ollie ora paige pam patrice patsy patti
        patty phyllis ramona randi raquel reba reena regina rena renee rhonda robin robyn
        rochelle ronda rosalie rosalind rosalyn rosanna roseanne roslyn roxanne sabrina
        sallie sasha saundra selena serena shannon shari shauna sheena shelby shelia
        shelley shelly sheri sherri sherry sheryl shirin silvia simone sofia sondra sonja
        stacey staci stacie stacy stefanie susana susie suzanne suzette tabitha
        tamara tameka tami tamika tammie tammy tania tanya tara tasha teri terri tiffany toni
        tonya tracey tracie traci tricia trina trisha trudy twila vicki vickie vicky vivienne
        vonda wanda whitney willa wilma winifred yasmine yesenia yolanda yvette zelda zoey
    """),
)

INTERFACE = {
    "skip": "Skip to the text",
    "site": "Site",
    "dark": "Dark",
    "briefs": "Briefs",
    "actors": "Actors",
    "quotations": "Quotations",
    "topics": "Topics",
    "archive": "Archive",
    "feed": "Feed",
    "draft": "Draft",
    "source-article": "Source article",
    "author": "By {name}",
    "retrieved": "Retrieved",
    "minutes": "{n} min read",
    "voices": "Voices",
    "also-named": "Also named",
    "annotator": "Annotated by {name}",
    "corrected": "Corrected",
    "formerly": "Until {day}, the article said:",
    "step-of": "{i} of {n}",
    "step-none": "No {kind} by {name} here",
    "next-by": "Next statement by {name}",
    "previous-by": "Previous statement by {name}",
    "within": "Within the words of",
    "table": "Table",
    "plain": "Plain text",
    "shown": "Statements highlighted: {shown} of {total}",
    "keys": "Keys",
    "key-next": "Next statement",
    "key-previous": "Previous statement",
    "key-help": "These keys",
    "keys-on": "Use these keys",
    "close": "Close",
    "notes": "Notes",
    "to-words": "Note {n}: back to the words",
    "by": "Note by {name}",
    "archived": "saved copy",
    "archived-of": "Saved copy of {title}",
    "exact": "These words in the source",
    "see-also": "See also",
    "repeats": "Repeats",
    "repeated-by": "Repeated by",
    "contradicts": "Contradicts",
    "contradicted-by": "Contradicted by",
    "unnamed": "Unnamed sources",
    "unnamed-told": "As the article describes them; two of them may be one person or several.",
    "unnamed-told-one": "As the article describes the source.",
    "corrections": "Corrections",
    "related": "Related briefs",
    "also-heard": "also heard: {names}",
    "also-on": "also on {names}",
    "onward": "More briefs",
    "older": "Previous",
    "newer": "Next",
    "kind-quotation": "Quotation",
    "kind-paraphrase": "Paraphrase",
    "kind-claim": "Claim",
    "kind-context": "Context",
    "kind-note": "Note",
    "tags": "Tags",
    "latest-on": "latest: {day}",
    "and-more": "and {n} more",
    "as-told": "{name}, as {teller} tells it",
    "as-selected": "Counts are of the statements selected in the briefs of this site.",
    "pages": "Pages",
    "page-of": "Page {n} of {count}",
    "page-first": "First",
    "page-last": "Last",
    "page-previous": "Previous",
    "page-next": "Next",
    "all-briefs": "All briefs, by date",
    "all-actors": "All actors",
    "all-said": "All that they said",
    "all-statements": "All statements",
    "all-topics": "All topics",
    "all-tags": "All tags",
    "nothing-yet": "There is nothing here yet.",
    "quotations-of": "Quotations: {label}",
    "quotations-told": "Who said what: every statement selected in the briefs, with its source.",
    "narrow": "Narrow the list",
    "facet-actor": "Actor",
    "facet-kind": "Kind",
    "facet-topic": "Topic",
    "facet-tag": "Tag",
    "facet-year": "Year",
    "filter-words": "Words",
    "filter-any": "any",
    "filter-clear": "Clear",
    "filter-more": "Look further",
    "filter-found": "Found: {found}. Pages looked through: {pages} of {count}.",
    "all": "All",
    "said-by": "What {name} said, each with its source.",
    "also-written": "Also written {names}",
    "when": "When",
    "in-numbers": "The same in numbers",
    "statements": "Statements",
    "appears-with": "Appears with",
    "said-in": "{said} in {title}",
    "network": "Who appears with whom",
    "network-told": "It says who is reported on together, and nothing of who is close to whom.",
    "network-hidden": "Further actors in the index: {n}.",
    "actor": "Actor",
    "not-found": "Page not found",
    "not-found-told": (
        "There is no page at this address. It may have been mistyped, or the page was "
        "removed. Try one of these:"
    ),
    "front-page": "Front page",
    "latest-briefs": "The latest briefs",
    "json-feed": "JSON Feed",
    "search": "Search",
    "search-told": (
        "Find words in the briefs, statements, notes and actors. The lists below have all of "
        "them too."
    ),
    "search-lists": "Or look through the lists",
    "search-brief": "Brief",
    "comma": ", ",
    "search-none": "Nothing found. Try fewer or other words, or fewer filters.",
    "search-more": "More results",
    "search-failed": "The search can't run here. Look through the lists instead.",
    "data-csv": "All statements as CSV",
    "data-json": "All statements as JSON",
    "latest": "Latest",
    "in-the-news": "In the news",
    "evidence-disputed": "Said against said",
    "evidence-unnamed": "By unnamed sources",
    "evidence-second-hand": "As others tell it",
    "all-disputed": "All statements that stand against another",
    "facet-evidence": "Evidence",
    "own-words": "In {name}’s own words",
    "retold-told": (
        "Words that reached the brief through somebody else. Each stands under whoever "
        "tells it; none is counted among those of {name}."
    ),
    "tells": "What {name} tells of others",
    "tells-told": (
        "Words of others that reached the brief through {name}. None is counted as the "
        "words of either."
    ),
    "says-nothing": "Nothing that this actor says was selected.",
    "words-of": "tells the words of",
    "not-named": "not named in the article",
    "whole-note": "The whole note",
    "figure-own": "in the actor’s own words",
    "figure-retold": "as others tell it",
    "figure-noted": "with a note",
    "then": "Then: {post}",
    "line-told": "The article from first word to last:",
    "who-speaks": "Who speaks in it",
    "who-on-topic": "Who speaks about it",
    "all-on-topic": "All statements on this topic",
    "near-topics": "Topics of the same briefs",
    "newest-first": "Briefs, newest first",
    "annotated-by": "annotated by {name}",
    "index-told": "Newest brief first, in the order of the article.",
    "archive-told": "Briefs by date. The number is how many a month has.",
    "network-strings": (
        "Those with a bead in one column appear in one brief; a row with two beads joins "
        "two briefs."
    ),
    "network-beads": (
        "The number in a bead is of the statements selected here; a ring is an actor without one."
    ),
    "network-pairs": (
        "Go left from a name and down from another: where they meet stands the number of "
        "briefs in which both appear."
    ),
    "network-order": "Those who appear in the same briefs stand together.",
    "most-together": "Most often together",
    "search-who": "Who says it",
    "search-where": "Where",
    "search-results": "Results, best first",
}
COUNTS = {
    "n-briefs": {
        "one": "{n} brief",
        "other": "{n} briefs",
    },
    "n-statements": {
        "one": "{n} statement",
        "other": "{n} statements",
    },
    "n-others": {
        "one": "{n} other",
        "other": "{n} others",
    },
    "in-briefs": {
        "one": "{said} in {n} brief",
        "other": "{said} in {n} briefs",
    },
    "more-briefs": {
        "one": "{n} more brief",
        "other": "{n} more briefs",
    },
    "n-actors": {
        "one": "{n} actor",
        "other": "{n} actors",
    },
    "n-results": {
        "one": "{n} result",
        "other": "{n} results",
    },
    "n-annotations": {
        "one": "{n} annotation",
        "other": "{n} annotations",
    },
    "n-sources": {
        "one": "{n} source",
        "other": "{n} sources",
    },
    "by-speakers": {
        "one": ", by {n} speaker",
        "other": ", by {n} speakers",
    },
    "by-nameless": {
        "one": ", by {n} unnamed source",
        "other": ", by {n} unnamed sources",
    },
    "and-nameless": {
        "one": " and {n} unnamed source",
        "other": " and {n} unnamed sources",
    },
    "figure-briefs": {
        "one": "brief",
        "other": "briefs",
    },
    "n-nameless": {
        "one": "{n} unnamed source",
        "other": "{n} unnamed sources",
    },
    "statements-here": {
        "one": "{n} statement selected here",
        "other": "{n} statements selected here",
    },
    "of-statements": {
        "one": "{n} of {total} statement selected here",
        "other": "{n} of {total} statements selected here",
    },
    "share-of": {
        "one": "Share of {n} selected word",
        "other": "Share of {n} selected words",
    },
}
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
ABBREVIATIONS = Abbreviations(
    always=(
        "Mr Mrs Ms Mx Messrs Dr Drs Prof St Ste Mt Ft Gen Maj Brig Sen Sens Rep Reps Gov Govs"
        " Lt Col Capt Cmdr Sgt Cpl Pvt Adm Hon Pres Supt Det Insp Rev Fr Sr Jr Esq Atty vs "
        "Inc Corp Ltd Co Bros Ave Blvd Rd Hwy Sq Dept Assn Assoc Univ Asst Sec Amb Cllr Rt "
        "Tue Tues Wed Thu Thur Thurs Fri al approx ca cf viz incl Ph Ala Ariz Ark Calif Colo "
        "Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa"
        " Tenn Tex Vt Va Wash Wis Wyo"
    ),
    before_number=(
        "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No Nos Art Arts Ch Sec Fig Figs Vol"
        " Mon Sat Sun Vols pp Par Para Pt Ex Eq Tel Ext Reg Dist Rm Apt"
    ),
)
MEANING = Meaning(
    rumours=words("rumour rumours rumor rumors report reports"),
    recanting=phrases(
        """
        take back
        takes back
        took back
        taken back
        withdrew
        withdraws
        retracted
        retracts
        recanted
        walked back
        """
    ),
    credits=words("photo photos photograph photographs picture pictures image images credit"),
    furniture=phrases(
        """
        read more
        read also
        read next
        see also
        also read
        related article
        related articles
        more on this
        advertisement
        advert
        sponsored
        story continues below
        """
    ),
    numbering=words("no nos number numbers"),
    before_infinitive=words("to"),
    manner_verbs={
        "asking": "ask asks asked asking wonder wonders wondered wondering inquired enquired",
        "joking": "joke jokes joked joking quip quips quipped quipping jested teased wisecracked",
        "guessing": "guess guesses guessed guessing speculates speculated surmised supposed",
        "hoping": "hope hopes hoped hoping wished prayed dream dreams dreamed dreamt",
        "fearing": "fear fears feared fearing dreaded",
        "repeating": "recite recites recited sang sings translated translates forwarded",
        "mocking": "mock mocks mocked mocking ridiculed ridicules",
        "learning": "learned learnt",
    },
    manners={
        "joking": "in jest, jokingly, half-jokingly, as a joke, tongue in cheek",
        "dreaming": "in a dream, in her dream, in his dream, in a nightmare",
        "invented": """
            in a novel, in the novel, in her novel, in his novel, in a video game, in the video game,
            in a comic, in the comic, in a cartoon, in the cartoon, in a sketch, in the sketch
        """,
        "written": """
            in the indictment, in an indictment, in the charge sheet, in a leaked draft,
            in the leaked draft
        """,
        "forced": "under duress, under torture, at gunpoint, under pressure",
        "erring": "by mistake, in error, by accident",
        "unsure": """
            apparently, seemingly, ostensibly, presumably, seems to, seem to, seemed to,
            appears to, appear to, appeared to, is believed to, is thought to, is understood to,
            is said to, is reported to, in effect, more or less, almost, all but, as good as,
            everything but
        """,
        "quoted": """
            is quoted as, was quoted as, are quoted as, were quoted as, is quoted by, was quoted by
        """,
        "sent": """
            got a text, got a message, got a letter, got a note, received a text, received a message,
            received a letter, received a note, was shown, were shown, was handed, was sent
        """,
        "made": """
            asked … to say, let … say, lets … say, made … say, makes … say, got … to say,
            told … to say, ordered … to say, forced … to say, wanted … to say, urged … to say
        """,
    },
    fictions=words(
        "deepfake deepfakes satire parody spoof hoax suppose supposing imagine fictional fictitious imaginary invented"
    ),
    in_turn=words("respectively former latter first second"),
    nobody=words(
        """
        somebody someone anybody anyone nobody everybody everyone others another one some many
        few several both all none
        """
    ),
    owned_by=words("to"),
    questions=words("moderator presenter anchor"),
    cardinals=cardinals(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
        "twenty thirty forty fifty sixty seventy eighty ninety",
        "hundred",
        thousand="thousand k",
        million="million mn",
        billion="billion bn",
        trillion="trillion",
    ),
    no_cardinals=words(
        "once due sei sto cent mil mille elf tres un une um uma en et to ti ni een fire firs fem sex sept ett dix k"
    ),
    signs={
        "%": "per cent, percent",
        "€": "euros, euro",
        "$": "dollars, dollar",
        "£": "pounds, pound",
        "¥": "yen",
        "km": "kilometres, kilometers, kilometre, kilometer, km",
        "kg": "kilograms, kilogrammes, kilogram, kilos, kilo, kg",
        "min": "minutes, minute, mins, min",
    },
    versions=phrases(
        """
        version of this article
        version of the article
        draft of this article
        this article originally said
        this article originally stated
        this article originally reported
        this article originally quoted
        this article previously said
        this article previously stated
        this article previously quoted
        this article previously reported
        this article incorrectly said
        this article incorrectly stated
        this article incorrectly quoted
        this article wrongly said
        this article wrongly stated
        this article misstated
        this article misquoted
        this article mistakenly said
        this article erroneously said
        this article said earlier
        this article has been updated
        this article has been corrected
        this article has been amended
        this article has been changed
        this article was updated
        this article was corrected
        this article was amended
        this article was edited
        this article was changed
        removed from this article
        deleted from this article
        version of this story
        version of the story
        draft of this story
        this story originally said
        this story originally stated
        this story originally reported
        this story originally quoted
        this story previously said
        this story previously stated
        this story previously quoted
        this story previously reported
        this story incorrectly said
        this story incorrectly stated
        this story incorrectly quoted
        this story wrongly said
        this story wrongly stated
        this story misstated
        this story misquoted
        this story mistakenly said
        this story erroneously said
        this story said earlier
        this story has been updated
        this story has been corrected
        this story has been amended
        this story has been changed
        this story was updated
        this story was corrected
        this story was amended
        this story was edited
        this story was changed
        removed from this story
        deleted from this story
        version of this report
        version of the report
        draft of this report
        this report originally said
        this report originally stated
        this report originally reported
        this report originally quoted
        this report previously said
        this report previously stated
        this report previously quoted
        this report previously reported
        this report incorrectly said
        this report incorrectly stated
        this report incorrectly quoted
        this report wrongly said
        this report wrongly stated
        this report misstated
        this report misquoted
        this report mistakenly said
        this report erroneously said
        this report said earlier
        this report has been updated
        this report has been corrected
        this report has been amended
        this report has been changed
        this report was updated
        this report was corrected
        this report was amended
        this report was edited
        this report was changed
        removed from this report
        deleted from this report
        version of this page
        version of the page
        draft of this page
        this page originally said
        this page originally stated
        this page originally reported
        this page originally quoted
        this page previously said
        this page previously stated
        this page previously quoted
        this page previously reported
        this page incorrectly said
        this page incorrectly stated
        this page incorrectly quoted
        this page wrongly said
        this page wrongly stated
        this page misstated
        this page misquoted
        this page mistakenly said
        this page erroneously said
        this page said earlier
        this page has been updated
        this page has been corrected
        this page has been amended
        this page has been changed
        this page was updated
        this page was corrected
        this page was amended
        this page was edited
        this page was changed
        removed from this page
        deleted from this page
        version of this piece
        version of the piece
        draft of this piece
        this piece originally said
        this piece originally stated
        this piece originally reported
        this piece originally quoted
        this piece previously said
        this piece previously stated
        this piece previously quoted
        this piece previously reported
        this piece incorrectly said
        this piece incorrectly stated
        this piece incorrectly quoted
        this piece wrongly said
        this piece wrongly stated
        this piece misstated
        this piece misquoted
        this piece mistakenly said
        this piece erroneously said
        this piece said earlier
        this piece has been updated
        this piece has been corrected
        this piece has been amended
        this piece has been changed
        this piece was updated
        this piece was corrected
        this piece was amended
        this piece was edited
        this piece was changed
        removed from this piece
        deleted from this piece
        version of this post
        version of the post
        draft of this post
        this post originally said
        this post originally stated
        this post originally reported
        this post originally quoted
        this post previously said
        this post previously stated
        this post previously quoted
        this post previously reported
        this post incorrectly said
        this post incorrectly stated
        this post incorrectly quoted
        this post wrongly said
        this post wrongly stated
        this post misstated
        this post misquoted
        this post mistakenly said
        this post erroneously said
        this post said earlier
        this post has been updated
        this post has been corrected
        this post has been amended
        this post has been changed
        this post was updated
        this post was corrected
        this post was amended
        this post was edited
        this post was changed
        removed from this post
        deleted from this post
        version of this text
        version of the text
        draft of this text
        this text originally said
        this text originally stated
        this text originally reported
        this text originally quoted
        this text previously said
        this text previously stated
        this text previously quoted
        this text previously reported
        this text incorrectly said
        this text incorrectly stated
        this text incorrectly quoted
        this text wrongly said
        this text wrongly stated
        this text misstated
        this text misquoted
        this text mistakenly said
        this text erroneously said
        this text said earlier
        this text has been updated
        this text has been corrected
        this text has been amended
        this text has been changed
        this text was updated
        this text was corrected
        this text was amended
        this text was edited
        this text was changed
        removed from this text
        deleted from this text
        version of this item
        version of the item
        draft of this item
        this item originally said
        this item originally stated
        this item originally reported
        this item originally quoted
        this item previously said
        this item previously stated
        this item previously quoted
        this item previously reported
        this item incorrectly said
        this item incorrectly stated
        this item incorrectly quoted
        this item wrongly said
        this item wrongly stated
        this item misstated
        this item misquoted
        this item mistakenly said
        this item erroneously said
        this item said earlier
        this item has been updated
        this item has been corrected
        this item has been amended
        this item has been changed
        this item was updated
        this item was corrected
        this item was amended
        this item was edited
        this item was changed
        removed from this item
        deleted from this item
        the article originally said
        the article previously said
        the article incorrectly said
        the story originally said
        the story previously said
        earlier version misquoted
        earlier version said
        earlier version quoted
        earlier version misstated
        previous version said
        editing error
        reporting error
        we removed
        we have removed
        we deleted
        was reported here
        earlier this page
        earlier this article
        """
    ),
    hours=words("hrs"),
    mornings=words("am"),
    afternoons=words("pm"),
    variants={
        "1/2": "one half, a half, one-half, half",
        "1/4": "one quarter, a quarter, one-quarter",
        "3/4": "three quarters, three-quarters",
        "1/3": "one third, a third, one-third",
        "2/3": "two thirds, two-thirds",
        "USA": "United States of America, United States, US, U.S.",
        "UK": "United Kingdom",
        "Mr": "Mr.",
        "Mrs": "Mrs.",
        "Dr": "Dr.",
    },
    ordinal_days="first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
    turns={
        "condition": "if, only if, whether, provided, provided that, providing, on condition that, as long as, so long as, in case, assuming",
        "exception": "unless, except if, lest, except when",
        "concession": "although, though, even though, even if, despite, in spite of, notwithstanding, regardless of, however, nevertheless, nonetheless, whereas, while, whilst, yet, still",
        "cause": "because, because of, since, due to, thanks to, owing to, as a result of, therefore, thus, hence, consequently, so that",
        "until": "until, till, up until",
        "after": "after, since, once, as soon as, from, following",
        "before": "before, ahead of, prior to",
        "during": "during, while, whilst, when",
        "moment": "when, once, as soon as",
        "only": "only, solely, merely, just, exclusively, alone, nothing but",
        "also": "also, too, as well, as well as, even, likewise, not only, including, among others",
        "outside": "except, except for, apart from, excluding, but for, other than",
        "instead": "instead of, rather than, in place of",
        "sure": "is certain, are certain, certain that, certainly, surely, definitely, undoubtedly, of course, clearly",
        "unsure": "perhaps, maybe, possibly, allegedly, reportedly, apparently, supposedly, hopefully, in theory, with luck, at worst, at best",
        "still": "still, not yet",
        "already": "already, by now, now",
        "later": "soon, later",
        "ended": "no longer, not any more, no more",
        "nearly": "almost, nearly, about, around, roughly, approximately",
        "exactly": "exactly, precisely, fully, completely, entirely",
        "scarcely": "barely, hardly, scarcely",
        "partly": "partly, partially, in part, largely, mostly, mainly",
        "at_least": "at least, no less than, no fewer than, a minimum of",
        "at_most": "at most, up to, no more than, a maximum of",
        "more_than": "more than, over, above",
        "less_than": "less than, fewer than, under, below",
        "contrary": "contrary to, unlike",
        "always": "always, every time, constantly",
        "often": "often, frequently, mostly, usually, regularly",
        "rarely": "rarely, seldom",
        "sometimes": "occasionally, sometimes",
        "within": "within, inside",
        "beyond": "beyond, outside",
        "both": "and, both",
        "either": "or, either",
        "against": "against",
        "favour": "for, with, in favour of, in favor of",
        "may": "may, might, can, allow, allows, allowed, permit, permits, permitted",
        "can": "can, able to",
        "could": "could, might",
        "must": "must, have to, has to, had to, obliged, oblige, obliges, required, require, requires, need to, needs to, needed to",
        "should": "should, ought, ought to",
        "will": "will, shall, going to",
        "would": "would",
        "wants": "want to, wants to, wanted to, wish to, wishes to, hope to, hopes to, hoped to, plan to, plans to, intend to, intends to",
        "forbidden": "forbid, forbids, forbidden, ban, bans, banned, prohibit, prohibits, prohibited",
        "all": "all, every, each, everybody, everyone, everything",
        "alternate": "every other, every second",
        "most": "most of, majority, a majority of, most",
        "many": "many, numerous",
        "some": "some, several, somebody, someone, a few",
        "few": "few, a handful of, minority",
        "north": "north, northern",
        "south": "south, southern",
        "east": "east, eastern",
        "west": "west, western",
        "yesterday": "yesterday",
        "today": "today, tonight",
        "tomorrow": "tomorrow",
        "morning": "morning, mornings",
        "noon": "noon, midday",
        "afternoon": "afternoon, afternoons",
        "evening": "evening, evenings",
        "midnight": "midnight",
        "spring": "spring",
        "summer": "summer",
        "autumn": "autumn",
        "winter": "winter",
        "this_one": "this, current",
        "next_one": "next, coming",
        "last_one": "last, past, previous",
        "claimed": "claim, claims, claimed, claiming, alleges, alleged",
        "rumoured": "rumour, rumours, rumoured, rumor, rumors, rumored",
        "feared": "fear, fears, feared, suspect, suspects, suspected",
        "likely": "probably, likely",
        "unlikely": "unlikely",
    },
    adverbs=words(
        "yes okay yeah initially lastly eventually afterward nevertheless nonetheless moreover furthermore"
    ),
    columns=words(
        """
        place places city town where country party date day when topic subject venue location team
        comment comments response responses reply replies answer answers reaction reactions
        position view views opinion summary note notes point points item items question questions
        step steps chapter part section week month year round rule session stage phase figure
        example reading option version
        """
    ),
    senders=words("from sender"),
    negations=words(
        """
        no not never none nobody nothing nowhere neither nor without cannot hardly barely
        """
    ),
    numbers=words(
        """
        doubled doubles doubling halved halves halving tripled triples tripling trebled quadrupled
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen
        fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy
        eighty ninety hundred thousand million billion trillion half third quarter dozen
        dozens first second once twice double hundreds thousands millions billions
        thirds quarters fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
        thirteenth fourteenth fifteenth twentieth thirtieth hundredth
        """
    ),
    units=words(
        """
        h
        second seconds minute minutes hour hours day days night nights week weeks weekend
        weekends month months year years decade decades century centuries kilometre
        kilometres kilometer kilometers mile miles metre metres meter meters centimetre
        centimetres foot feet inch inches yard yards kilo kilos kilogram kilograms
        kilogramme kilogrammes gram grams tonne tonnes tons pound pounds euro euros
        dollar dollars cent cents pence penny yen franc francs rouble roubles ruble rubles
        crown crowns zloty percent percentage litre litres liter liters gallon gallons
        barrel barrels acre acres hectare hectares degree degrees watt watts kilowatt
        kilowatts megawatt megawatts gigawatt gigawatts
        """
    ),
    dates=words("monday tuesday wednesday thursday friday saturday sunday"),
    no_dates=words("may march august"),
    told_by=words("quoted quoting according"),
    elder=words("elder older"),
    younger=words("younger"),
    hearing=words("heard hears overheard"),
    either_names=words("""
        robin ashley leslie kelly taylor jordan morgan casey kim alex sam jamie terry tracy dana lee
        kerry lindsay lindsey shannon jean marion gail beverly evelyn vivian courtney sandy stacy
        carol jackie jo charlie frankie ronnie bobbie bobby hilary billie billy june
        alexis sydney avery riley cameron drew blair reese quinn rory rowan harper logan
        parker peyton dakota skyler shelby aubrey bailey laverne loren lorin pat chris lou nicky
        ira noel toni rene dale dusty dominic dominique rudy mel meredith
        andrea nicola simone gabriele daniele michele pascale camille claude sascha sasha
        toni vanja zhenya ming wei li ping min jin hong xin yu ji yan
    """),
    informants=words("source sources"),
    others=words(
        "by heard hears read reads reading quoted quotes quoting cited cites citing hoped hopes"
        " hope fear pretended yet accused mocked mocks mocking parodied retweeted reposted mimicking imitating"
        " feared fears thought imagined imagines dreamed dreamt almost nearly"
    ),
    places=words("in at near outside"),
    denials=words(
        """
        falsely allegedly supposedly purportedly
        false untrue inaccurate incorrect wrong lie lies lied myth debunked disproved disproven refuted denied denies deny denying rejected disputed
        doubt doubted doubts doubting questioned questions contradicted contradicts refused
        refuses declined declines unable whether correction corrected misquoted
        misattributed wrongly mistakenly erroneously retracted withdrawn opposite
        retracts withdrew withdraws recanted recants disavowed disavows invented fabricated
        impersonating impersonator impostor parody satirical fake forged forgery hoax misleading joked joking
        jokingly sarcastically ironically
        """
    ),
    denial_phrases=phrases(
        """
        no record of
        not be verified
        not be independently verified
        cannot be verified
        cannot be independently verified
        couldn't be verified
        can't be verified
        contrary to
        rule out
        rules out
        ruled out
        ruling out
        stop short
        stops short
        stopped short
        fell short
        take back
        takes back
        took back
        took … back
        walked … back
        made up
        """
    ),
    gestures=words(
        "laughs laughing laughter laugh chuckles smiles smiling sighs sighing pauses pause applause cheers cries crying weeps nods shrugs shouting"
    ),
    looking_back=words("that this those these so or such"),
    stances=words(
        """
        see sees saw put puts view views opinion opinions belief beliefs believe believes
        believed think thinks thought convinced certain sure word words position reading
        verdict conviction argument argues argued hope hopes hoped feel feels felt says
        said say claim claims stance assessment conclusion message
        """
    ),
    untruths=phrases(
        """
        being ironic
        being sarcastic
        was sarcasm
        was satire
        mistranslation
        was misquoted
        were misquoted
        had been misquoted
        has been misquoted
        was mistranslated
        had been mistranslated
        was misunderstood
        apologised for the remark
        apologised for it
        apologized for it
        has apologised for the remark
        has apologised for it
        has apologized for it
        has since apologised for the remark
        has since apologised for it
        withdrew the claim
        has since withdrawn the accusation
        made no such remark
        backtracked
        has backtracked
        before retracting it
        before retracting that
        misspoke
        made it up
        made that up
        made the story up
        had made the story up
        corrected herself
        corrected himself
        corrected themselves
        apologised for the claim
        apologised for the remark
        apologised for the remarks
        apologised for the statement
        apologised for the comment
        apologised for the comments
        apologised for the words
        apologized for the claim
        apologized for the remark
        apologized for the remarks
        apologized for the statement
        apologized for the comment
        apologized for the comments
        apologized for the words
        lied
        lying
        mistaken
        misleading
        forgery
        hoax
        wrong
        false
        untrue
        no such thing
        nothing of the sort
        nothing of the kind
        show otherwise
        shows otherwise
        showed otherwise
        suggest otherwise
        suggests otherwise
        suggested otherwise
        no evidence for
        no evidence of
        not supported by the records
        not supported by the evidence
        the opposite
        the reverse
        """
    ),
    truths=words("true right correct accurate case"),
    corrections=words(
        """
        correction corrections corrected clarification clarifications editor editors update
        amended retraction retractions erratum errata note
        """
    ),
    closings=words(
        """
        yours sincerely faithfully truly kind best warm regards wishes cheers respectfully
        signed
        """
    ),
    letters=words(
        """
        statement letter message comment answer reply response remarks speech text words
        note email quote
        """
    ),
    sayings=words(
        """
        remark remarks statement statements quote quotes quotation quotations words claim
        claims comment comments promise promises attributed attributes attribution
        misattributed misquoted misquotes quoted accusation accusations
        """
    ),
    pointing=words("this that it so"),
    negating_prefixes={
        "dis": "",
        "un": "",
        "in": "",
        "non": "",
        "i": "l",
        "im": "bmp",
        "il": "l",
        "ir": "r",
    },
    opposites=(
        ("convicted", "acquitted"),
        ("increase", "reduce"),
        ("increases", "reduces"),
        ("increased", "reduced"),
        ("hire", "fire"),
        ("hired", "fired"),
        ("left", "right"),
        ("rich", "poor"),
        ("upper", "lower"),
        ("large", "small"),
        ("cheap", "expensive"),
        ("war", "peace"),
        ("murder", "manslaughter"),
        ("success", "failure"),
        ("alive", "dead"),
        ("public", "private"),
        ("voluntary", "forced"),
        ("yesterday", "tomorrow"),
        ("next", "last"),
        ("this", "last"),
        ("morning", "evening"),
        ("morning", "afternoon"),
        ("welcome", "condemn"),
        ("welcomed", "condemned"),
        ("welcomed", "rejected"),
        ("welcomes", "rejects"),
        ("welcome", "reject"),
        ("kept", "broken"),
        ("refuse", "agree"),
        ("refused", "agreed"),
        ("fail", "manage"),
        ("failed", "managed"),
        ("few", "many"),
        ("all", "most"),
        ("all", "some"),
        ("if", "unless"),
        ("because", "although"),
        ("should", "could"),
        ("suspended", "reinstated"),
        ("charged", "cleared"),
        ("accused", "cleared"),
        ("innocent", "guilty"),
        ("sold", "bought"),
        ("towards", "from"),
        ("upheld", "overturned"),
        ("domestic", "foreign"),
        ("temporary", "permanent"),
        ("minor", "major"),
        ("questioned", "arrested"),
        ("daily", "weekly"),
        ("weekly", "monthly"),
        ("monthly", "yearly"),
        ("annual", "monthly"),
        ("percent", "percentage"),
        ("man men", "woman women"),
        ("boy boys", "girl girls"),
        ("father fathers", "mother mothers"),
        ("son sons", "daughter daughters"),
        ("brother brothers", "sister sisters"),
        ("husband", "wife"),
        ("victim victims", "suspect suspects perpetrator perpetrators"),
        ("witness witnesses", "suspect suspects"),
        ("citizens citizen", "foreigners foreigner"),
        ("employer employers", "employee employees"),
        ("teacher teachers", "student students pupil pupils"),
        ("he him his himself", "she her hers herself"),
        ("we us our ours ourselves", "they them their theirs themselves"),
        ("must shall", "can could may might should"),
        ("will won't", "would could may might should"),
        ("always", "never rarely seldom sometimes"),
        ("often frequently", "never rarely seldom"),
        ("all every", "some few"),
        ("north northern", "south southern"),
        ("east eastern", "west western"),
        ("arrest arrests arrested jailed detained", "release releases released freed"),
        ("hope hopes hoped", "doubt doubts doubted fear fears feared"),
        ("guilty", "innocent"),
        ("legal", "criminal"),
        ("worst worse bad", "best better good"),
        ("wet", "dry"),
        ("near nearer close closer", "far farther further"),
        ("fact facts", "fiction"),
        ("noon midday", "midnight"),
        ("summer", "winter"),
        ("friend friends ally allies", "enemy enemies"),
        ("before", "after"),
        ("above over", "below under beneath"),
        ("more", "less fewer"),
        ("most", "least fewest"),
        ("inside within", "outside"),
        ("for", "against"),
        ("up", "down"),
        ("high", "low"),
        ("higher", "lower"),
        ("highest", "lowest"),
        ("early", "late"),
        ("earlier", "later"),
        (
            (
                "rise rises rose risen rising increase increases increased increasing grow grows grew "
                "growing"
            ),
            (
                "fall falls fell fallen falling decrease decreases decreased decreasing decline "
                "declines declined declining shrink shrinks shrank shrinking"
            ),
        ),
        ("raise raises raised raising", "lower lowers lowered lowering cut cuts cutting"),
        (
            "accept accepts accepted accepting approve approves approved approving",
            "reject rejects rejected rejecting refuse refuses refused refusing",
        ),
        ("support supports supported supporting", "oppose opposes opposed opposing"),
        (
            "confirm confirms confirmed confirming admit admits admitted admitting",
            "deny denies denied denying",
        ),
        (
            "allow allows allowed allowing permit permits permitted permitting",
            (
                "forbid forbids forbade forbidden forbidding ban bans banned banning prohibit "
                "prohibits prohibited prohibiting"
            ),
        ),
        ("open opens opened opening", "close closes closed closing shut shuts shutting"),
        (
            "start starts started starting begin begins began begun beginning",
            "stop stops stopped stopping end ends ended ending",
        ),
        ("win wins won winning", "lose loses lost losing"),
        ("buy buys bought buying", "sell sells sold selling"),
        ("guilty", "innocent"),
        ("true right", "false wrong"),
        ("minimum", "maximum"),
        ("may might could", "will shall must would"),
        ("yes", "no"),
        ("always", "never"),
        ("safe", "unsafe dangerous"),
        ("injured wounded hurt", "killed dead"),
        ("all every each", "some few"),
        ("on", "off"),
        ("certain", "unlikely"),
        ("agree agrees agreed", "fail fails failed refuse refuses refused"),
        ("fail fails failed", "refuse refuses refused"),
        ("safe", "unsafe"),
        ("always", "never"),
    ),
)
WORDING = Wording(
    same=phrases(
        """
        said says say stated states told tells according
        is are
        is iz
        has iz
        was were
        has have
        does do
        shall will
        ought should
        would wud
        had wud
        until till
        while whilst
        among amongst
        amid amidst
        toward towards
        afterward afterwards
        on upon
        who that which
        who whom
        which that
        everybody everyone
        somebody someone
        anybody anyone
        may might
        grey gray
        practise practice
        practised practiced
        practising practicing
        judgement judgment
        ageing aging
        jewellery jewelry
        sceptical skeptical
        sceptic skeptic
        aluminium aluminum
        enquiry inquiry
        plough plow
        skilful skillful
        fulfil fulfill
        enrol enroll
        enrols enrolls
        enrolment enrollment
        enrolments enrollments
        fulfils fulfills
        fulfilment fulfillment
        instalment installment
        instalments installments
        instil instill
        wilful willful
        marvellous marvelous
        woollen woolen
        tyres tires
        moustache mustache
        artefact artifact
        artefacts artifacts
        mould mold
        anaemia anemia
        paediatric pediatric
        paediatrician pediatrician
        paediatricians pediatricians
        anaesthetic anesthetic
        haemorrhage hemorrhage
        oestrogen estrogen
        foetus fetus
        diarrhoea diarrhea
        leukaemia leukemia
        acknowledgement acknowledgment
        minutes mins
        hours hrs
        seconds secs sec
        weeks wks
        week wk
        months mths
        month mth
        years yrs
        year yr
        cosy cozy
        kerb curb
        pyjamas pajamas
        disc disk
        manoeuvre maneuver
        manoeuvres maneuvers
        cheque check
        cheques checks
        tyre tire
        maybe perhaps
        begin start
        begins starts
        began started
        begun started
        big large
        bigger larger
        biggest largest
        buy purchase
        bought purchased
        around about approximately roughly
        nearly almost
        also too
        through via
        per a
        because since
        got gotten
        learnt learned
        spelt spelled
        burnt burned
        dreamt dreamed
        gonna going
        wanna want
        although though
        film movie
        lorry truck
        lorries trucks
        """
    ),
    variants={"noon": "12 pm, 12 p.m., 12 noon, 12pm", "12": "a dozen, dozen"},
    misspelt=pairs("""
        occured occurred, occuring occurring, occurence occurrence, calender calendar,
        publically publicly, succesful successful, succesfully successfully,
        succesfull successful, begining beginning, responsable responsible,
        arent aren't, couldnt couldn't, didnt didn't, doesnt doesn't, dont don't, hadnt hadn't,
        hasnt hasn't, havent haven't, isnt isn't, shouldnt shouldn't, wasnt wasn't,
        werent weren't, wouldnt wouldn't, theyre they're, theyve they've, youre you're,
        youve you've, weve we've, ive I've, im I'm,
        maintainance maintenance, tommorow tomorrow, tommorrow tomorrow, sargeant sergeant,
        assasin assassin, embarass embarrass, embarassed embarrassed, harrass harass,
        harrassed harassed, greatful grateful, fourty forty, concensus consensus,
        existance existence, goverment government, priviledge privilege, seperate separate,
        supercede supersede, wich which, thier their, teh the, adn and, alot a lot,
        atleast at least, noone no one, aswell as well, infact in fact, ofcourse of course,
        eachother each other, anyone any one, everyone every one, anymore any more,
        anytime any time, awhile a while, thankyou thank you, incase in case, inspite in spite,
        abit a bit,
        recieve receive, recieved received, beleive believe, acheive achieve, untill until,
        wether whether, agression aggression, commited committed, comittee committee,
        refered referred, transfered transferred, prefered preferred,
        aproximately approximately, definately definitely, dissapointed disappointed,
        dissapear disappear, enviroment environment, independant independent, liason liaison,
        millenium millennium, mispell misspell, neccessary necessary, noticable noticeable,
        ocassion occasion, ocurred occurred, perseverence perseverance, posession possession,
        questionaire questionnaire, reccomend recommend, relevent relevant, rythm rhythm,
        sieze seize, threshhold threshold, truely truly, tyrany tyranny, vaccum vacuum,
        withold withhold, licens licence, accross across, arguement argument, buisness business,
        cemetary cemetery
    """),
    clitics={"m": "am", "re": "are", "ve": "have", "ll": "will", "s": "iz", "d": "wud"},
    hosts=words("i you he she it we they that there here who what where how this these those"),
    parted=words(
        "resign resigned resigns recover recovered reform reformed resent release represent"
    ),
    few=words("little few"),
    near_others=words(
        """
        abduction ablution abolition accept adduction adverse affect aid allusion angel angle
        assume assure attached attacked averse ballet ballot banned bared barred bazaar beach
        beard beside besides bizarre blood board bobbed bombed bomber bombers bordered boss
        brake breach bread break broad bullet buried burned calm calvary cancel cancer cannon
        canon captain caption career carrier cash castes casts casual casualty causal causality
        cause cavalry change charge clam clause clothes cloths coast collage college collision
        collusion coma comma complaint complement compliant compliment concur confirm conform
        conquer conscientious conservation contentious conversation cooperation corporal
        corporation corporeal cost costume council counsel country county covert crash critic
        critique crowd crown cruise cruse custom dairy daughter decease deceased deduction
        defect defer deplored deployed deprecate depreciate desert dessert detained detect
        detention deter device devise diary dining dinning discreet discrete disease diseased
        divers diverse division drafted drifted economic economics effect ejected elected elicit
        emigrants emigrate eminent envelop envelope erected especially evasion evolution
        excelled except exclusion execution exercise exertion exorcise expand expelled expend
        expensive explosion explosive expulsion farm farther father fiend find fined fired
        fitness flood flounder form formal former founded founder freed fried friend from
        further general generals guilt guilty gun harm haunting heal health hired horse
        hospitable hospital hostage hostile house human humane hunting illicit illusion
        immigrants immigrate imminent immoral immortal important impotent inclusion incursion
        industrial industrious inequity infection inflection ingenious ingenuous iniquity
        injured insured interment internment invade invalid invasion killed later latter
        laughter legal lethal liable libel lightening lightning loose lose loss manned
        manslaughter marina marine marital marred married marshal martial massage mattress
        message migrants minister ministry minster minstrel mistress moral morale mortal motion
        naive nation national native notion notional nun nurse ordered overt pastor patent
        patient peace persecute persecution persecutor personal personnel perspective pillage
        place planed planned poison police policy poster pray precede precedent premier premiere
        premise prescribe preserve president prey price prince principal principle prison
        proceed projects promise proscribe prosecute prosecution prosecutor prospective protects
        protest protests pubic public quiet quite raid rain raised ration rational razed reality
        realty refuge refugee refuse refute regulation reign relegation rescue rescued reserve
        reserved resided resident resign resisted resistless respectfully respectively restless
        retained retention reversed revision revolt revolution revolve rioters rise risen
        rotters sacred sanction scared scarred scoured section secured seduction served sever
        severe severed silver skilled slain slander slaughter slender sliver soldier solider
        sounds specially staff stain staring starring starved starving stationary stationery
        statue statute staving stole stolen straggled strangled strike striped stripped stroke
        stuff super supper suspect suspend sympathetic synthetic terrorist terrorists thorough
        though thought threat through thrust tired torture tortured torturer tourist tourists
        trail train treat treaty trial tried troops troupe trust tutored undo undue united
        untied urban urbane veracious veracity vetoes vice victims victors village violent
        violet voice voracious voracity votes wagers wages wander wandered warmed warned warrant
        warren warship were where witness wonder wondered worship wounded wounds wreak wreck
        yoke yolk
        """
    ),
    light=words("that reporters"),
    how_many=words(
        """
        few fewer less more most many much some several all every each both half least only any
        enough
        """
    ),
    telling=words(
        "before after until since over under above below about around near nearly almost up down from without despite against"
    ),
)
LANGUAGE = Language(
    "en",
    "English",
    interface=INTERFACE,
    counts=COUNTS,
    months=MONTHS,
    weekdays=WEEKDAYS,
    abbreviations=ABBREVIATIONS,
    speech=SPEECH,
    meaning=MEANING,
    wording=WORDING,
    quotes=("“”",),
)
