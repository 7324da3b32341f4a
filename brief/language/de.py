"""German."""

from __future__ import annotations

from brief.language.model import (
    Abbreviations,
    Idioms,
    Language,
    Meaning,
    Speech,
    Verbs,
    Wording,
    Words,
    cardinals,
    pairs,
    phrases,
    words,
)

SYLLABIC = ("d", "t", "chn", "gn", "ffn", "tm")
"""Ends of stems that need an “e” before “te”."""


def weak(*stems: str) -> Words:
    """Past and present, singular and plural, of verbs that form their past with “-te”."""
    found = set()
    for stem in words(*stems):
        past = stem + ("ete" if stem.endswith(SYLLABIC) else "te")
        found |= {past, past + "n", stem + ("et" if stem.endswith(SYLLABIC) else "t")}
        found.add(
            stem + ("n" if stem.endswith(("er", "el")) and not stem.endswith("ier") else "en")
        )
    return frozenset(found)


CLAUSE = weak("""
    sag erklär betont mein beton behaupt bericht bestätig versicher ergänz erläuter
    bekräftig bekund twitter enthüll rüg schlussfolger
    antwort kritisier warn vermut glaub fürcht befürcht erinner erwart forder bemängel beteuer
    beklag bedauer argumentier entgegn erwider konter prophezei prognostizier mutmaß kündig
    schwör hoff äußer schilder vermeld resümier folger unterstreich versprich
    wett poch beharr offenbar mahn spott scherz witzel signalisier denk begründ verkünd moniert monier
    plädier appellier bilanzier bemerk konstatier
    erzähl erinner schimpf murr stichel raun rühm würdig beschwer resignier spekulier stell zitier
    präzisier dementier bezweifel beziffer ermahn jammer klag korrigier kommentier leugn protestier
    prahl rechtfertig tadel urteil wiederhol zweifel zürn veranschlag skizzier
    meld verlaut informier beschuldig bezichtig unterstell attestier bescheinig insistier
""") | words("""
    sagt sagte sagten sagen meinte meinten meint meinen schrieb schrieben schreibt schreiben
    sprach sprachen spricht gab gaben gibt geben teilte teilten teilt teilen hieß heißt
    unterstrich unterstreicht versprach versprachen verspricht rief riefen ruft befand befindet
    fand fanden findet wies wiesen weist räumte räumten räumt fügte fügten fügt kündigte kündigten
    kündigt stellte stellten stellt hob hoben hebt warf warfen wirft legte legten legt hakte
    führte führten führt pflichtete schloss schlug schlugen schlägt bat baten bittet dachte
    dachten denkt wusste weiß gestand gestanden gesteht bekannte bekannten bekennt trat
    ließ ließen lässt setzte setzten setzt
    bestritt bestritten bestreitet bestreiten stritt stritten streitet
    verriet verrät widersprach widerspricht empfahl empfiehlt bot verneinte
    lobte lobt schwor verwies verweist nannte betonte betonten betont fragte fragten fragt
    antwortete verlangte verlangt
    hielt hielten hält wandte wandten wendet merkte merkten merkt deutete deuteten deutet
    rechnete rechneten rechnet schob schoben schiebt fuhr fuhren fährt brachte brachten bringt
    trug trugen trägt sicherte sicherten sichert fasste fassten fasst
    schickte schickten schickt winkte winkten winkt wiegelte wiegelt
    plauderte plauderten plaudert tat taten tut
    entschied entscheidet machte machten macht begrüßte begrüßten begrüßt
""")
SEPARABLE = {
    **dict.fromkeys(("teilte", "teilten", "teilt", "teilen"), words("mit")),
    **dict.fromkeys(
        ("gab", "gaben", "gibt", "geben"),
        words("zu an bekannt sich bedenken protokoll preis zurück entwarnung verstehen"),
    ),
    **dict.fromkeys(
        ("machte", "machten", "macht", "machen"), words("aufmerksam deutlich klar geltend")
    ),
    **dict.fromkeys(("zeigte", "zeigten", "zeigt", "fühlte", "fühlten", "fühlt"), words("sich")),
    **dict.fromkeys(("fügte", "fügten", "fügt"), words("hinzu an")),
    **dict.fromkeys(("kündigte", "kündigten", "kündigt"), words("an")),
    **dict.fromkeys(("räumte", "räumten", "räumt"), words("ein")),
    **dict.fromkeys(("stellte", "stellten", "stellt"), words("klar fest aussicht")),
    **dict.fromkeys(("hob", "hoben", "hebt"), words("hervor an")),
    **dict.fromkeys(("warf", "warfen", "wirft"), words("vor ein")),
    **dict.fromkeys(("legte", "legten", "legt"), words("nach dar")),
    **dict.fromkeys(("führte", "führten", "führt"), words("aus an")),
    **dict.fromkeys(("hakte",), words("nach")),
    **dict.fromkeys(("pflichtete",), words("bei")),
    **dict.fromkeys(("schlug", "schlugen", "schlägt"), words("vor")),
    **dict.fromkeys(("trat",), words("entgegen")),
    **dict.fromkeys(
        ("ließ", "ließen", "lässt"),
        words("wissen mitteilen verlauten ausrichten zitieren erklären"),
    ),
    **dict.fromkeys(("setzte", "setzten", "setzt"), words("fort hinzu nach")),
    **dict.fromkeys(("wies", "wiesen", "weist"), words("hin zurück darauf")),
    **dict.fromkeys(("stritt", "stritten", "streitet"), words("ab")),
    **dict.fromkeys(("hielt", "hielten", "hält"), words("dagegen entgegen fest vor")),
    **dict.fromkeys(
        ("pochte", "pochten", "pocht", "pochen", "beharrte", "beharrten", "beharrt", "beharren"),
        words("darauf"),
    ),
    **dict.fromkeys(("wandte", "wandten", "wendet"), words("ein")),
    **dict.fromkeys(("merkte", "merkten", "merkt"), words("an")),
    **dict.fromkeys(("deutete", "deuteten", "deutet"), words("an")),
    **dict.fromkeys(("rechnete", "rechneten", "rechnet"), words("vor damit")),
    **dict.fromkeys(("schob", "schoben", "schiebt"), words("nach")),
    **dict.fromkeys(("fuhr", "fuhren", "fährt"), words("fort")),
    **dict.fromkeys(("brachte", "brachten", "bringt"), words("vor punkt spiel")),
    **dict.fromkeys(("trug", "trugen", "trägt"), words("vor")),
    **dict.fromkeys(("sicherte", "sicherten", "sichert"), words("zu")),
    **dict.fromkeys(("fasste", "fassten", "fasst"), words("zusammen")),
    **dict.fromkeys(("schickte", "schickten", "schickt"), words("voraus hinterher")),
    **dict.fromkeys(("winkte", "winkten", "winkt", "wiegelte", "wiegelt"), words("ab")),
    **dict.fromkeys(("plauderte", "plauderten", "plaudert"), words("aus")),
    **dict.fromkeys(("tat", "taten", "tut"), words("kund")),
}
JOINED = frozenset(
    particle + form for form, particles in SEPARABLE.items() for particle in particles
)
"""The same verbs at the end of a clause: “wie sie mitteilte”."""
QUOTE = weak("""
    frag nenn bezeichn bezeichnet jubel zitier flüster höhn murmel seufz brüll johl stöhn
    skandier begrüß charakterisier beschimpf titulier kommentier
    schimpf freu verteidig fauch lach ruf wetter poltert polter ätz kalauer frotzel raun
    urteil schwärm attackier verurteil lob tweet twitter notier post empör ereifer verbreit entrüst
    mokier echauffier brüst stammel stotter schluchz grummel brumm knurr zürn schmunzel scherz
""") | words("""
    nannte nannten nennt nennen bezeichnete bezeichneten bezeichnet beschrieb beschreibt rief
    schrie las liest begann beginnt endete sprach spricht lautet lautete hieß heißt tat schloss
    schloß zitierte kannte unterbrach fuhr befand fand sah sieht pries verglich vergleicht
    warf gab stand steht setzte zeigte zeigten zeigt fühlte fühlten fühlt
""")

IDIOMS = Idioms(
    of_before=phrases("das\ndies"),
    asides=phrases("""
        etwa
        beispielsweise
        zum beispiel
        unter anderem
        vor allem
        nicht zuletzt
    """),
    adjectival=(
        "sche",
        "schen",
        "liche",
        "lichen",
        "ige",
        "igen",
        "ere",
        "eren",
        "bare",
        "lose",
        "scharfe",
        "harsche",
        "deutliche",
        "klare",
        "große",
        "breite",
        "massive",
        "herbe",
        "laute",
        "offene",
        "neue",
        "erste",
        "letzte",
        "hohe",
        "starke",
        "zweite",
    ),
    born=words("gebürtige gebürtiger"),
    shown=words("entschieden ergeben gezeigt"),
    proving=words("zeigt zeigen zeigte zeigten ergab ergaben belegt belegen belegte"),
    accordingly=words("demnach"),
    by_document=words("nach"),
    therein=words("darin"),
    mine=words("mein meine meinen unser unsere unserem"),
    ours=words("unseren unserer unseres unserem"),
    so_it=phrases("""
        das
        dies
    """),
    announcing=words(
        "teilte teilten gab gaben sagte sagten erklärte erklärten berichtete berichteten meldete meldeten bestätigte bestätigten kündigte schrieb"
    ),
    reactions=words("reaktion antwort kommentar fazit urteil rat botschaft begründung"),
    quoting=words("zitierte zitierten zitiert zitieren"),
    own=words("eigenen eigener eigenem"),
    participial=("end", "elnd", "ernd"),
    past_ends=("te", "ten"),
    past_ends_of_several=("ten",),
    ends_of_several=("en",),
    mood_ends=("e",),
    nominative=words("er wir man ich"),
    name_articles=words("der"),
    contracted_origin=words("vom"),
    possessors={"sein": "er", "seine": "er", "ihr": "sie", "ihre": "sie"},
    spoken_words=words("worte"),
    quoted_words=words("mit"),
    alone_before=words("nach"),
    alone_after=words("zufolge"),
    how=words("wie"),
    out_of=words("aus"),
    emphatic=words("selbst"),
    infinitive_to=words("zu"),
    be=words("sein"),
    hearsay="hieß",
    first_person=words("ich"),
    stressing=words("betonte"),
    as_what=words("als"),
    plural_groups=("s", "n", "y", "i"),
    describing_participles=("ed", "ing", "seen", "é", "ée"),
    his=words("sein seine"),
    hers=words("ihr ihre"),
    pointing=words("diese diesen dieses dieser"),
    second=words("stellvertretender stellvertretende stellvertretenden vize"),
    former=words("""
        ehemaliger ehemalige ehemaligen früherer frühere früheren
        designierter designierte designierten künftiger künftige künftigen
    """),
    acting=words("kommissarischer kommissarische kommissarischen nächster nächste nächsten"),
    relaying=words("zitierend"),
    conditions=phrases(
        """
        höchstens
        mindestens
        falls
        sofern
        wenn
        nur wenn
        es sei denn
        außer wenn
        """
    ),
    articles=words("der die das"),
    describing=words("der die das ein eine einige mehrere zwei drei"),
    small=words("der die das und van von"),
    alone=words("einer eine beide viele manche dieser"),
    she_nouns=("die ", "eine "),
    he_nouns=("der ", "ein "),
    senders=words("von vom"),
    sons=words("sohn tochter"),
    fathers={"sein": "vater", "seine": "vater", "ihr": "mutter", "ihre": "mutter"},
    elder=words("ältere älteren"),
    younger=words("jüngere jüngeren"),
    parents=words("mutter vater großmutter großvater"),
    talk="rede",
    without=words("ohne"),
    unsaid=words("nennen sagen erklären verraten präzisieren erläutern"),
    experts=words("""
        sachverständiger sachverständige sachverständigen experte experten expertin gutachter
        gutachterin forscher forscherin wissenschaftler wissenschaftlerin professor professorin
    """),
    learned=(
        "chemiker",
        "chemikerin",
        "biologe",
        "biologin",
        "loge",
        "login",
        "physiker",
        "physikerin",
        "historiker",
        "historikerin",
        "ökonom",
        "ökonomin",
        "mediziner",
        "medizinerin",
        "jurist",
        "juristin",
    ),
    latter={"dieser": "m", "diese": "f", "letzterer": "m", "letztere": "f"},
    concerning=words("angeht betrifft anbelangt anlangt"),
    woman=words("frau mutter"),
    man=words("mann vater"),
    objects=words("ihm ihn"),
    impersonal=words("er sie es man"),
    reflexive=words("sich"),
    oneself=words("sich"),
    no=words("kein keine"),
    for_whom=words("für"),
    answered=words("""
        kritik vorwurf vorwürfe vorwürfen anschuldigung anschuldigungen forderung forderungen
        spekulation spekulationen gerücht gerüchte verdacht behauptung behauptungen bericht
        berichte bedenken einwand einwände befürchtungen zweifel lob widerspruch zustimmung
        unterstützung protest rückendeckung applaus
    """),
    seeming=words("bleibt bleiben blieb blieben klingt klang wirkt wirkte gilt galt"),
    surely_reported=words("sei seien"),
    coming=words("kam kamen kommt kommen erntete"),
    belonging=words("von vom des der"),
    partitive=words("von der"),
    placing=words("in im am"),
    origin=words("von vom"),
    impersonal_places=words("aus bei beim von vom in im"),
    inner_places=words("in im"),
    impersonal_verbs=words("""
        hieß heißt verlautete verlautet stand steht geht ging gehen gingen
    """),
    heard_by=words("dem der im gegenüber in"),
    supposing=words("falls"),
    whereas=words("während"),
    although=words("obwohl"),
    unreported=words("um ohne statt und sondern aber doch"),
    going_on=words("sondern weil wenn"),
    emerging=words(
        "verlautete verlautet verlautbarte hervorgeht hervorging hervorgehe hören erfahren vernehmen entnehmen lesen"
    ),
    upon=words("auf an"),
    standing=words("steht prangt prangte stand"),
    calling=words("heißt hieß"),
    captions=words("foto video"),
    certain=words("ist war sind waren"),
    degrees=words("dr med rer nat"),
    surnames=words("meister schäfer schneider wagner förster"),
    either_mood=words("""
        blieben gingen fielen hielten liefen ließen stiegen schrieben hießen griffen litten trieben
        schienen rieten stießen fingen hingen
    """),
    attributive=("te", "ten", "tes", "ter", "ene", "enen", "nde", "nden", "nahe", "nahen"),
    parted={"davon": "ausgehen", "hervor": "hervorgehen"},
    parted_forms=words("geht gehen ging gingen"),
    meaning=words("machte machten macht machen"),
    within=words("in"),
    accusing=words("""
        warf warfen wirft werfen vorgeworfen bescheinigte bescheinigten bescheinigt attestierte
        attestierten attestiert unterstellte unterstellten unterstellt
    """),
    no_works=words("beispiel gegenbeispiel grundstück frühstück gegenstück"),
    name_cases=("es", "s", "en", "n", "e"),
    convinced=words("überzeugt sicher zuversichtlich besorgt optimistisch"),
    stances={
        **dict.fromkeys(
            words("ansicht meinung auffassung überzeugung"),
            (words("die der"), words("ist sind war waren vertrat vertraten vertritt vertreten")),
        ),
        **dict.fromkeys(
            words("schluss ergebnis fazit"),
            (words("zum dem"), words("kam kamen kommt kommen gelangte gelangten gelangt")),
        ),
        **dict.fromkeys(
            words("überzeugt zuversichtlich sicher besorgt optimistisch"),
            (frozenset[str](), words("ist sind war waren")),
        ),
        "an": (words("erwiesen"), words("sah sahen sieht sehen")),
        "gemacht": (words("aufmerksam deutlich klar geltend"), words("hat haben hatte hatten")),
        "gegeben": (
            words("bekannt bedenken protokoll verstehen"),
            words("hat haben hatte hatten"),
        ),
        "lassen": (
            words("wissen mitteilen ausrichten verlauten erklären"),
            words("hat haben hatte hatten"),
        ),
        **dict.fromkeys(
            words("möglich denkbar wahrscheinlich unwahrscheinlich"),
            (words("für"), words("hält halten hielt hielten")),
        ),
    },
    irreal=words("hätte könnte müsste wäre"),
    deputies=("vice-", "vize", "ex-"),
    weak_cases=("n", "en"),
    weak_ends=("e", "ent", "ant", "ist", "at", "kollege", "zeuge", "loge", "graf", "arch", "oph"),
)

SOURCES = (
    *(
        "nach " + noun
        for noun in words("""
        angaben informationen aussage aussagen ansicht auffassung meinung einschätzung erkenntnissen
        überzeugung worten darstellung auskunft berechnungen schätzungen lesart berichten
        recherchen ermittlungen beobachtungen medienberichten
    """)
    ),
    "nach den worten",
    "in den worten",
    "aus sicht",
)
"""What stands before whose words or whose view something is, in the genitive or with “von”."""

SPEECH = Speech(
    idioms=IDIOMS,
    verbs=Verbs(
        clause=CLAUSE | JOINED | words("ausgehen hervorgehen"),
        that=CLAUSE | JOINED | words("ausgehen hervorgehen"),
        quote=QUOTE,
        infinitive=weak(
            "versprech droh forder hoff beschuldig bezichtig appellier mahn warn dräng plädier empfehl"
        )
        | words("rief riefen ruft bat baten bittet riet rieten rät empfahl empfahlen empfiehlt")
        | words("""
            kündigte kündigten kündigt versprach verspricht drohte drohten droht schlug
            forderte forderten fordert warf warfen wirft sprach sprachen spricht bestritt bestritten bestreitet leugnete
            leugnet beteuerte beteuert versicherte versichert behauptete behauptet räumte gestand
        """),
        tell=frozenset(),
        perfect=words("""
        gerufen
            gesagt erklärt betont mitgeteilt angekündigt behauptet bestätigt versichert gewarnt
            kritisiert gefordert erläutert geschrieben berichtet bekräftigt eingeräumt zugegeben
            hinzugefügt genannt bezeichnet gemeint geäußert ausgesagt versprochen unterstrichen
            bekanntgegeben hervorgehoben zurückgewiesen vorgeworfen vorgeschlagen beklagt
            bemängelt dementiert verkündet gefragt bestritten abgestritten geleugnet verneint
            angegeben gemeldet verlangt gedroht verraten gestanden beteuert signalisiert
            informiert gebeten zugesichert zugesagt eingestanden dargelegt entgegnet erwidert
            eingewandt eingewendet vorgehalten angemerkt angedeutet festgehalten dagegengehalten vorgerechnet
            nachgeschoben vorgebracht vorgetragen zusammengefasst vorausgeschickt
            geantwortet klargestellt beschuldigt bezichtigt unterstellt prophezeit spekuliert
            hingewiesen verwiesen klargemacht ergänzt moniert geschildert gemutmaßt vermutet
            ausgeführt festgestellt prognostiziert geurteilt erzählt argumentiert
            bekundet herausgefunden verlautbart befürchtet erinnert gesprochen getwittert gepostet
            enthüllt bezeugt gerügt begrüßt bedauert geschlussfolgert
        """),
        denial=weak("dementier bestreit leugn vernein bezweifel zweifel")
        | words("""
            bestritt bestritten bestreitet geleugnet verneint abgestritten zurückgewiesen
            widersprach widersprachen widerspricht widersprechen
        """)
        | {
            f"{form} {particle}"
            for particle, forms in {
                "zurück": words("wies wiesen weist"),
                "ab": words("stritt stritten streitet"),
                "aus": words("schloss schlossen schließt"),
                "entgegen": words("trat"),
            }.items()
            for form in forms
        },
        particles=SEPARABLE,
        participles=frozenset(),
    ),
    determiners=words("""
        der die das den dem des ein eine einer eines einem einen kein keine keiner
        keinen keinem keines
        sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres unser unsere
        unseres mein meine dieser
        diese dieses diesem diesen jeder jede jedes alle viele einige mehrere manche beide beiden
        zwei drei vier fünf sechs sieben acht neun zehn zahlreiche
    """),
    focus=words("auch nur sogar selbst allein ebenso gerade vor"),
    oblique=words("""
        den dem des einen einem eines keinen keinem seinen seinem ihren ihrem unseren unserem
        diesen diesem
    """),
    indefinite=words(
        "ein eine einer einem einen eines weitere weiterer einige mehrere viele zwei drei manche"
    ),
    possessives=words(
        "sein seine seiner seines ihr ihre ihrer ihres unser unsere mein meine dessen deren"
    ),
    prepositions=words("""
        in im ins an am ans auf aus bei beim mit nach seit von vom zu zum zur vor für gegen ohne
        um durch über unter neben zwischen hinter während wegen trotz laut gegenüber bis ab per
        gemäß innerhalb außerhalb anlässlich angesichts infolge samt seitens
    """),
    whose=words("von vom des der seines seiner ihres ihrer"),
    of=words("von vom für bei beim im in am an aus"),
    genitive=words("der des"),
    inflecting=words("des"),
    put=words("gefragt befragt angesprochen"),
    questions_put=words("frage nachfrage rückfrage"),
    to_hearer=words("der dem gegenüber zu"),
    coordinators=words("und aber oder doch sondern denn"),
    subordinators=words("""
        als wenn weil da obwohl während bevor nachdem sobald solange damit falls wie indem
        sodass wo warum weshalb sofern
    """),
    conjunctions=words("dass daß"),
    relatives=words("welcher welche welches dessen deren was wer"),
    interrogatives=words("ob wer was wann wo warum wie weshalb wen wem welche"),
    auxiliaries=words("hat haben hatte hatten habe hätte ist sind war waren wurde wurden wird"),
    perfect_auxiliaries=words("hat haben hatte hatten habe hätte hätten"),
    modals=words("""
        werde werden würde würden kann können könnte könnten will wollen wollte
        wollten soll sollen sollte sollten möchte dürfte darf muss müssen
        könne müsse dürfe wolle solle möge
    """),
    negations=words("nicht nie niemals keineswegs niemand"),
    refusals=words("weigerte weigert vermied lehnte wollte wollten mochte"),
    adverbs=words("""
        übereinstimmend einhellig einmütig gemeinsam unisono
        auch noch schon erst nur sonst dann danach zuvor später nun jetzt heute gestern bereits
        zudem außerdem weiter dagegen dazu darauf daraufhin hingegen jedoch allerdings wiederum
        indes indessen unterdessen wörtlich ebenfalls einmal mehrfach wiederholt sogar so
        ausdrücklich gleichzeitig zugleich anschließend schließlich abschließend
        sich immer selbst hier dort da ferner kürzlich jüngst damals einst
        inzwischen mittlerweile erstmals mehrmals abermals nochmals erneut zunächst zuletzt zuerst
        vorerst bisher bislang seither seitdem nachher vorher früher umgehend prompt sofort
        hierzu hierbei dabei davor hiernach demnach demzufolge demgegenüber dennoch trotzdem
        deshalb deswegen daher vielmehr stattdessen jedenfalls gleichfalls gleichwohl
        einerseits andererseits seinerseits ihrerseits zusätzlich ergänzend einschränkend
        schlussendlich letztlich offiziell öffentlich intern gestern tags abends morgens nachts
        vormittags nachmittags überdies obendrein neuerdings weiterhin insgesamt ebenso ähnlich
        nachdrücklich vehement entschieden
        ganz anders genauso darin hierin darüber daran davon dafür hierfür darunter
    """),
    he=words("er ihm ihn"),
    she=words("sie"),
    it=words("es"),
    they=words(""),
    i=words("ich wir du man"),
    one=words("einer eine eines"),
    verb_first=True,
    nouns_are_capitalised=True,
    ordinals=True,
    reported_mood=words("""
        stamme
        sei seien wären habe hätten hätte werde würden würde könne könnten könnte müsse müssten müsste
        solle sollten wolle wollten dürfe dürften gebe gäbe gehe ginge komme käme kämen stehe
        bleibe brauche lasse sehe finde nehme mache wisse liege führe trage bestehe gelte
        handle handele fehle bekomme erhalte arbeite zeige stelle bringe laufe
        biete drohe fordere heiße glaube denke lebe spiele freue hoffe frage unterstütze verstehe falle treffe koste ziehe fahre fließe spreche sinke steige reiche
        helfe kenne verdiene erwarte plane öffne schließe beginne ende schade nutze wirke sorge
        möge bedeute verliere gewinne biete entspreche bedürfe halte setze
        warte erwarte leiste achte fürchte befürchte rette schalte gestalte verwalte enthalte behalte
        vertrete trete betrete vermute beachte betrachte unterhalte bestreite bereite
        verbreite verhafte starte verzichte leite rechne kaufe verkaufe zahle bezahle suche
        versuche untersuche prüfe überprüfe sammle lerne wohne leide erleide wachse schrumpfe
        stimme beschränke richte schaffe verhindere erhöhe senke vermisse übernehme vergesse
        überlege erlaube verbiete verlange ermittle erkenne erinnere ändere
        stünde stünden gäben ließe ließen bräuchte bräuchten läge lägen hieße säße säßen täte täten
        wüsste wüssten brächte brächten bliebe fände fänden sähe sähen nähme nähmen spräche
        sprächen träfe träfen zöge zögen verlöre verlören schriebe trüge trügen begänne bestünde
        bestünden entstünde entstünden verstünde
    """),
    sources_before=phrases(
        "\n".join(f"{source} {of}" for source in SOURCES for of in ("von", "des", "der", "aus", ""))
    )
    + phrases(
        "\n".join(
            f"laut {source.removeprefix('nach ')} {of}"
            for source in SOURCES
            if source.startswith("nach ")
            for of in ("von", "des", "der")
        )
    )
    + phrases("laut"),
    sources_own={
        ("seiner", "meinung", "nach"): "er",
        ("ihrer", "meinung", "nach"): "sie",
        ("seiner", "ansicht", "nach"): "er",
        ("ihrer", "ansicht", "nach"): "sie",
        ("nach", "seinen", "angaben"): "er",
        ("nach", "ihren", "angaben"): "sie",
        ("nach", "seinen", "worten"): "er",
        ("nach", "ihren", "worten"): "sie",
    },
    sources_after=phrases("zufolge"),
    sources_as=words("wie so"),
    sources_alone=words("angaben"),
    men=words("herr herrn sir"),
    women=words("frau"),
    titles=words("dr prof professor professorin pater schwester ing dipl-ing med rer nat"),
    abbreviations=words("""
        dr prof st str nr ca bzw usw etc z b d h u a o ä v chr mio mrd min max tel vgl ing
        dipl evtl ggf inkl sog bspw geb gest jan feb mär apr jun jul aug sept okt nov dez abs art
        med rer nat hl co ltd inc jun sen jr sr
    """),
    relations=words("""
        kritiker kritikerin anhänger anhängerin vertraute vertrauter stellvertreter stellvertreterin
        rivale rivalin konkurrent konkurrentin gegner gegnerin gegenkandidat gegenkandidatin
        herausforderer herausforderin vorgänger vorgängerin nachfolger nachfolgerin amtskollege
        amtskollegin kollege kollegin mitstreiter mitstreiterin freund freundin kumpel partner
        partnerin lebensgefährte lebensgefährtin nachbar nachbarin frau mann ehefrau ehemann gatte
        gattin witwe witwer mutter vater sohn tochter bruder schwester onkel tante cousin cousine
        neffe nichte enkel enkelin großmutter großvater vermieter mieter kunde kundin
    """),
    roles=words("""
        sachverständiger sachverständige sachverständigen chemiker chemikerin biologe biologin
        züchter züchterin ehemann ehefrau lebensgefährte lebensgefährtin
        reisende reisender fahrgast passagier passagierin urlauberin augenzeugin
        präsident präsidentin minister ministerin kanzler kanzlerin sprecher sprecherin chef
        chefin leiter leiterin direktor direktorin vorsitzende vorsitzender vorsitzenden
        bürgermeister bürgermeisterin kämmerer kämmerin abgeordnete abgeordneter senator senatorin
        anwalt anwältin rechtsanwalt rechtsanwältin richter richterin staatsanwalt staatsanwältin
        trainer trainerin spieler spielerin kapitän stürmer torwart geschäftsführer
        geschäftsführerin vorstand gründer gründerin inhaber inhaberin autor autorin
        schriftsteller schriftstellerin regisseur regisseurin schauspieler schauspielerin
        professor professorin forscher forscherin wissenschaftler wissenschaftlerin historiker
        historikerin ökonom ökonomin experte expertin arzt ärztin pfleger pflegerin lehrer
        lehrerin schüler schülerin student studentin bauer bäuerin landwirt landwirtin
        gewerkschafter gewerkschafterin journalist journalistin reporter korrespondent redakteur
        politiker politikerin könig königin papst bischof bischöfin pfarrer pfarrerin kardinal
        general oberst kommandeur polizist polizistin zeuge zeugin nachbar nachbarin anwohner
        anwohnerin mitarbeiter mitarbeiterin beamter beamtin mann frau mutter vater sohn tochter
        bruder schwester kollege kollegin nachfolger nachfolgerin vorgänger botschafter
        botschafterin diplomat diplomatin wirt wirtin händler händlerin künstler künstlerin
        sänger sängerin komponist dirigent dirigentin architekt architektin ingenieur ingenieurin
        förster försterin tierarzt tierärztin kurator kuratorin intendant intendantin rektor
        rektorin dekan landrat landrätin stadtrat stadträtin dezernent dezernentin referent
        berater beraterin analyst analystin kandidat kandidatin amtsinhaber gouverneur
        insider augenzeuge besucher besucherin kunde kundin fahrer fahrerin
        wirtschaftsweise bundestrainer manager managerin moderator moderatorin
        chefredakteur meteorologe meteorologin physiker physikerin biologe biologin
        unternehmer unternehmerin eigentümer eigentümerin rentner rentnerin betreiber betreiberin
        besitzer besitzerin bewohner bewohnerin mieter mieterin vermieter pendler passant passantin
        urlauber aktivist aktivistin ermittler ermittlerin investor aktionär hotelier gastronom
        verkäufer verkäuferin bäcker bäckerin metzger kaufmann kauffrau hersteller geschäftsmann
        geschäftsfrau oberstaatsanwalt oberstaatsanwältin sozialarbeiter hausarzt chemiker chemikerin virologe virologin psychologe psychologin soziologe soziologin
        kumpel bergmann arbeiter arbeiterin
        verteidiger verteidigerin angeklagte angeklagter ministerpräsident premier
    """),
    role_endings=(
        "meister",
        "meisterin",
        "minister",
        "ministerin",
        "präsident",
        "präsidentin",
        "kanzler",
        "kanzlerin",
        "sprecher",
        "sprecherin",
        "chef",
        "chefin",
        "leiter",
        "leiterin",
        "direktor",
        "direktorin",
        "vorsitzende",
        "vorsitzender",
        "vorsitzenden",
        "anwalt",
        "anwältin",
        "beauftragte",
        "beauftragter",
        "sekretär",
        "sekretärin",
        "führer",
        "führerin",
        "forscher",
        "forscherin",
        "wissenschaftler",
        "wissenschaftlerin",
        "experte",
        "expertin",
        "trainer",
        "trainerin",
        "politiker",
        "politikerin",
        "ärztin",
        "arzt",
        "lehrer",
        "lehrerin",
        "rat",
        "rätin",
        "dezernent",
        "dezernentin",
        "manager",
        "managerin",
        "inhaber",
        "inhaberin",
        "händler",
        "händlerin",
        "besitzer",
        "besitzerin",
        "kommissar",
        "kommissarin",
        "richter",
        "richterin",
        "pfleger",
        "pflegerin",
        "premier",
        "botschafter",
        "botschafterin",
        "loge",
        "login",
        "pilot",
        "pilotin",
        "referent",
        "referentin",
        "intendant",
        "intendantin",
        "historiker",
        "historikerin",
        "mitarbeiter",
        "mitarbeiterin",
        "aktivist",
        "aktivistin",
    ),
    female_roles=("in", "frau"),
    variations=words("""
        regierungschef regierungschefin staatschef staatschefin staatsoberhaupt ressortchef
        ressortchefin parteichef parteichefin rathauschef rathauschefin stadtoberhaupt
        gewerkschafter gewerkschafterin jurist juristin mediziner medizinerin funktionär funktionärin
        parlamentarier parlamentarierin geistliche geistlicher theologe theologin unternehmer
        unternehmerin politiker politikerin autor autorin regisseur regisseurin sänger sängerin
    """),
    variation_endings=(
        "oberhaupt",
        "jährige",
        "jähriger",
        "jährigen",
        "politiker",
        "politikerin",
        "führer",
        "führerin",
        "demokrat",
        "demokratin",
        "stürmer",
        "stürmerin",
    ),
    groups=words("""
        redaktion sender agentur landratsamt
        büro polizei feuerwehr staatsanwaltschaft regierung bundesregierung opposition ministerium
        behörde behörden stadt gemeinde verwaltung stadtverwaltung kreis partei fraktion koalition
        gewerkschaft verband unternehmen firma konzern verein klub bank institut universität
        hochschule gericht landgericht amtsgericht kommission parlament senat rat gemeinderat
        jury anklage verteidigung kabinett opfer anwälte ngo hilfsorganisation
        armee militär kirche experten forscher wissenschaftler anwohner nachbarn zeugen
        augenzeugen kritiker beobachter analysten ökonomen politiker minister abgeordnete
        demonstranten aktivisten veranstalter organisatoren eltern schüler studenten lehrer
        ärzte mitarbeiter beschäftigte arbeitgeber arbeitnehmer kreise insider quellen leute
        menschen spd cdu csu fdp grünen grüne linke linken afd bahn krankenhaus klinik leitung
        geschäftsführung vorstand betreiber museum theater zoo amt wetterdienst
        nachrichtenagentur betriebsrat ermittler fahnder retter helfer union bundeswehr
        weiße haus kreml vatikan
    """),
    feminine_names=words("a e ina ine"),
    documents=words("""
        katalog leitantrag antrag antrags hinweise hinweisen reisehinweise reisehinweisen
        begründung urteilsbegründung satzung vorlage bescheid verordnung drucksache
        bericht erklärung mitteilung pressemitteilung studie brief schreiben gutachten papier
        dokument anklageschrift anklage umfrage urteil text artikel nachricht aussendung
        stellungnahme bekennerschreiben protokoll vermerk analyse kommuniqué verlautbarung
        presseerklärung videobotschaft botschaft blog eintrag communiqué rundschreiben
    """),
    records=words("""
        mitschnitt mitschnitte mitschrift protokoll protokolle wortprotokoll video videos aufnahme
        aufnahmen tonaufnahme aufzeichnung aufzeichnungen mitteilung pressemitteilung erklärung
        e-mail e-mails mail mails brief briefe briefen schreiben tweet post buch interview
        interviews rede abschrift stellungnahme aussendung
    """),
    rumours=words("angeblich mutmaßlich vorgeblich"),
    rumour_modals=words("soll sollen"),
    organisations=words("""
        organisation ministerium behörde amt kommission ausschuss rat verband verein partei fraktion
        gewerkschaft universität hochschule institut bank gmbh ag kg gruppe konzern stiftung
        gericht polizei feuerwehr zoo museum theater kirche club klub fc sv tsv union bund
        bündnis liga agentur zentrum zentrale klinik werke stadtwerke nato eu un uno
        grünen grüne linke cdu csu spd fdp afd verdi ig staatsanwaltschaft bundestag landtag
        senat parlament regierung staatskanzlei rathaus haus fonds gesellschaft
    """),
    organisation_endings=(
        "initiative",
        "kreise",
        "kreisen",
        "ministerium",
        "behörde",
        "amt",
        "verband",
        "verein",
        "partei",
        "fraktion",
        "kommission",
        "ausschuss",
        "institut",
        "gericht",
        "gesellschaft",
        "gewerkschaft",
        "anwaltschaft",
        "verwaltung",
        "werke",
        "zentrale",
        "bank",
        "klinik",
        "universität",
        "schule",
        "haus",
        "agentur",
        "konzern",
        "stiftung",
        "bund",
        "rat",
        "kammer",
        "dienst",
    ),
    outlets=words("""
        zeitung zeitungen nachrichtenagentur dpa reuters afp ap ard zdf rtl orf srf spiegel stern
        focus zeit welt bild tagesschau tagesspiegel faz taz rundfunk deutschlandfunk wdr ndr mdr
        swr br hr rbb anzeiger kurier blatt post presse magazin magazins sender nachrichten tageblatt bote
        morgenpost handelsblatt rundschau abendblatt heute echo allgemeine merkur phoenix n-tv cnn
        bbc kna epd sid apa standard kronen
    """),
    places=words("""
        deutschland österreich schweiz frankreich italien spanien polen russland ukraine china
        usa europa berlin hamburg münchen köln frankfurt stuttgart düsseldorf wien zürich bern
        brüssel paris london moskau washington kiew bayern sachsen hessen thüringen brandenburg
        niedersachsen nordrhein-westfalen schleswig-holstein saarland straße platz brücke
        bahnhof flughafen fluss see tal berg
    """),
    works=words("""
        buch roman film lied song album stück theaterstück oper show serie folge sendung gedicht
        bild gemälde skulptur ausstellung aufsatz artikel fachblatt zeitschrift zeitung magazin magazins spiel
        schiff fähre boot yacht segler gaststätte restaurant kneipe titel überschrift projekt
        operation kampagne musical dokumentation bestseller single hit komödie drama motto
        band gruppe verein initiative bündnis partei programm reihe frachter tanker
        dokumentarfilm spielfilm kurzfilm kinofilm fernsehfilm talkshow
        sonde satellit hotel café organisation stiftung aktion bewegung preis
    """),
    naming=words("""
        sogenannte sogenannten sogenannter sogenanntes genannt genannte genannten namens getauft
        wort worte begriff ausdruck spitznamen spitzname bekannt heißen heißt hieß name namen
        titel mit bezeichnung schriftzug
    """),
    signs=words("""
        plakat plakate plakaten transparent transparente transparenten banner schild schilder
        schildern slogan slogans parole parolen aufschrift spruch losung motto aufkleber
        sprechchöre sprechchören
    """),
    no_content=words("nichts ja nein jein das dies so etwas"),
    times=words("""
        montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz
        april mai juni juli august september oktober november dezember montagabend morgen abend
        mittag nachmittag vormittag nacht wochenende woche monat jahr jahren uhr heute gestern
        anfang ende mitte dienstagabend mittwochabend donnerstagabend freitagabend
    """),
    interviewer="der Interviewer",
    questions=words("frage f reporter journalist interviewer"),
    answers=words("antwort a"),
    male_names=words("""
        alois xaver reinhold ekkehard ronny maik enrico hauke hinnerk gernot helmuth henrik jost
        bastian ehrhard falk gerd gerrit gunnar gunther hasso ingolf jasper lutz magnus ahmet hasan
        hüseyin özgür ümit thilo tilman urs wenzel wieland
        dragan zoran goran milan nenad dušan bojan mehmet mustafa emre murat cem deniz yusuf kemal
        oleg dmitri oleksandr wolodymyr tarik khaled bassam
        hans peter michael thomas andreas stefan stephan christian martin klaus jürgen wolfgang
        frank uwe bernd matthias markus jörg ralf dieter günter günther horst helmut gerhard
        heinz karl werner walter rolf kurt fritz franz josef jens sven dirk torsten thorsten
        holger olaf lars kai jan tim tobias sebastian florian daniel alexander philipp felix
        lukas jonas leon paul max maximilian moritz friedrich wilhelm otto ludwig georg johannes
        joachim volker axel ingo udo detlef manfred siegfried rainer reiner norbert hubert anton
        robert christoph benjamin david simon dominik patrick fabian marcel rené oliver carsten
        karsten ulrich ulf armin boris bodo egon erich ernst eduard emil gregor gustav hartmut
        heiko henning hendrik hermann jakob jochen konrad lothar ludger malte marko mario nils
        reinhard roland rüdiger sigmar theodor theo till tilo timo veit viktor vinzenz winfried
        wolfram mehmet mustafa cem murat emre
        adam adolf albert albrecht alfons alfred andré arne arnold arthur artur august
        benedikt benno bernhard bert berthold björn burkhard clemens cord dennis diethelm dietmar
        dietrich eberhard eckart eckhard edmund egbert elmar elias engelbert erhard ernest erwin
        eugen ewald ferdinand finn franz-josef friedhelm friedemann fridolin gabriel gerald
        gereon gero gerold götz gottfried guido guntram hannes hanno hans-jürgen harald hartwig
        hassan heiner heinrich helge herbert heribert hilmar ibrahim ilja immanuel ivo jannik
        jannis joe johann jonathan josua julian julius justus kaspar kilian klaas knut
        korbinian kristian lennart lennard leopold levin linus lorenz luca luis marc marek marius
        marten maurice mika mirko nico nicolas niels niklas noah norman olav ole oskar otmar
        ottmar pascal philip pirmin quirin raimund ralph raphael richard rico roger ronald
        ruben rudi rudolf rupert samuel sascha sepp severin silvio steffen toni tom ullrich utz
        valentin vincent wendelin wilfried willi willy wladimir yannick yusuf
    """),
    female_names=words("""
        edeltraud christel mathilda maike heidrun dörte merle finja lilly mila britta anke emine zeynep
        elif hatice
        jelena jovana milica dragana snežana gordana vesna aylin ayşe elif emine esra zeynep leyla
        meryem oxana svetlana ludmila olena mariam amira nour rania samira
        angela anna maria ursula petra sabine monika susanne andrea karin claudia birgit gabriele
        ingrid renate helga brigitte heike martina silke stefanie stephanie nicole katja katrin
        kathrin katharina julia christina christine christiane kerstin anja tanja sandra melanie
        daniela barbara elisabeth eva ute ulrike annette annegret annalena ricarda saskia franziska
        johanna luise louise lena laura sarah sara lisa hannah hanna emma mia sophie sofia marie
        leonie charlotte klara clara greta frieda hilde hildegard gertrud gisela erika erna edith
        elke ellen antje beate bettina carola cornelia cornelia doris dagmar dorothea
        elfriede friederike gerda gudrun hannelore heidi heidemarie ilse inge inga ingeborg irene
        iris jana janina judith jutta karoline kirsten kristin kristina lieselotte lotte
        manuela margarete margot marianne marion marlene miriam nadine nina olga rosemarie ruth
        regina regine rita roswitha sigrid silvia simone sonja steffi svenja sylvia tina ulla
        vera veronika viktoria waltraud wiebke yvonne selma ayşe fatma maren wenke imke
        adele agathe agnes aileen alexandra alice alina alwine amelie anett angelika anika anita
        anneliese annemarie annika antonia ariane astrid auguste babette bärbel bernadette bianca
        brunhilde caroline celine clarissa conny constanze corinna daria deborah delia diana edda
        elena elisa elvira emilia emilie esther evelyn fabienne felicitas fiona flora franka
        frauke gabriela gerlinde germaine gesa gesine gitta gundula hedwig heide helena helene
        hella henrike hermine hertha ida ilka ilona ines irina irma irmgard isa isabel isabell
        isabella jacqueline jasmin jenny jessica josefine josephine juliane julie karola
        karolin kim klaudia konstanze lea leni liane lilli linda liselotte lucia lydia lynn
        magda magdalena maja malin mandy mareike margarethe margit margitta margrit marina marita
        marit marta martha mechthild melina merle meike mona monique nadja natalie natascha
        nele nora ottilie patricia paula pauline pia ramona rebecca rebekka resi romy ronja         rosi roxana ruta sabrina samira sibylle sigrun silja sina siri sofie solveig sophia
        stella susann susanna svea swantje tabea tamara tatjana thea theresa therese traudel
        trude uschi valentina valerie vanessa veronica viola viviane walburga waltraut wilhelmine
        zoe
    """),
    family_endings=("s",),
)

INTERFACE = {
    "skip": "Zum Text",
    "site": "Website",
    "dark": "Dunkel",
    "briefs": "Berichte",
    "actors": "Beteiligte",
    "quotations": "Zitate",
    "topics": "Themen",
    "archive": "Archiv",
    "feed": "Feed",
    "draft": "Entwurf",
    "source-article": "Quelltext",
    "author": "Von {name}",
    "retrieved": "Abgerufen am",
    "minutes": "Lesezeit: {n} Min.",
    "voices": "Stimmen",
    "also-named": "Außerdem genannt",
    "annotator": "Kommentiert von {name}",
    "corrected": "Berichtigt am",
    "formerly": "Bis zum {day} stand im Artikel:",
    "step-of": "{i} von {n}",
    "step-none": "Nichts der Art „{kind}“ von {name}",
    "next-by": "Nächste Aussage von {name}",
    "previous-by": "Vorherige Aussage von {name}",
    "within": "In den Worten von",
    "table": "Tabelle",
    "plain": "Nur Text",
    "shown": "Hervorgehobene Aussagen: {shown} von {total}",
    "keys": "Tasten",
    "key-next": "Nächste Aussage",
    "key-previous": "Vorherige Aussage",
    "key-help": "Diese Tasten",
    "keys-on": "Tasten verwenden",
    "close": "Schließen",
    "notes": "Anmerkungen",
    "to-words": "Anmerkung {n}: zurück zum Wortlaut",
    "by": "Anmerkung von {name}",
    "archived": "gesicherte Kopie",
    "archived-of": "Gesicherte Kopie von {title}",
    "exact": "Wortlaut in der Quelle",
    "see-also": "Siehe auch",
    "repeats": "Wiederholt",
    "repeated-by": "Wiederholt von",
    "contradicts": "Widerspricht",
    "contradicted-by": "Widersprochen von",
    "unnamed": "Ungenannte Quellen",
    "unnamed-told": "So nennt sie der Artikel; zwei davon können eine Person sein oder mehrere.",
    "unnamed-told-one": "So bezeichnet der Artikel die Quelle.",
    "corrections": "Berichtigungen",
    "related": "Verwandte Berichte",
    "also-heard": "auch dort: {names}",
    "also-on": "auch zu {names}",
    "onward": "Weitere Berichte",
    "older": "Voriger",
    "newer": "Nächster",
    "kind-quotation": "Zitat",
    "kind-paraphrase": "Wiedergabe",
    "kind-claim": "Behauptung",
    "kind-context": "Hintergrund",
    "kind-note": "Anmerkung",
    "tags": "Schlagwörter",
    "latest-on": "zuletzt: {day}",
    "and-more": "und {n} weitere",
    "as-told": "{name}, wie {teller} es berichtet",
    "as-selected": "Gezählt sind die in den Berichten dieser Website ausgewählten Aussagen.",
    "pages": "Seiten",
    "page-of": "Seite {n} von {count}",
    "page-first": "Erste",
    "page-last": "Letzte",
    "page-previous": "Vorige",
    "page-next": "Nächste",
    "all-briefs": "Alle Berichte nach Datum",
    "all-actors": "Alle Beteiligten",
    "all-said": "Alles, was sie sagten",
    "all-statements": "Alle Aussagen",
    "all-topics": "Alle Themen",
    "all-tags": "Alle Schlagwörter",
    "nothing-yet": "Hier ist noch nichts.",
    "quotations-of": "Zitate: {label}",
    "quotations-told": "Wer was sagte: jede in den Berichten ausgewählte Aussage mit ihrer Quelle.",
    "narrow": "Liste eingrenzen",
    "facet-actor": "Beteiligte",
    "facet-kind": "Art",
    "facet-topic": "Thema",
    "facet-tag": "Schlagwort",
    "facet-year": "Jahr",
    "filter-words": "Wörter",
    "filter-any": "alle",
    "filter-clear": "Zurücksetzen",
    "filter-more": "Weitersuchen",
    "filter-found": "Gefunden: {found}. Durchgesehene Seiten: {pages} von {count}.",
    "all": "Alle",
    "said-by": "Was {name} sagte, jeweils mit Quelle.",
    "also-written": "Auch geschrieben: {names}",
    "when": "Wann",
    "in-numbers": "Dasselbe in Zahlen",
    "statements": "Aussagen",
    "appears-with": "Kommt vor mit",
    "said-in": "{said} in {title}",
    "network": "Wer mit wem vorkommt",
    "network-told": "Das sagt, über wen zusammen berichtet wird, und nicht, wer wem nahesteht.",
    "network-hidden": "Weitere Beteiligte im Verzeichnis: {n}.",
    "actor": "Beteiligte",
    "not-found": "Seite nicht gefunden",
    "not-found-told": (
        "Unter dieser Adresse gibt es keine Seite. Sie ist vielleicht vertippt, oder die "
        "Seite wurde entfernt. Vielleicht hilft eine von diesen:"
    ),
    "front-page": "Startseite",
    "latest-briefs": "Die neuesten Berichte",
    "json-feed": "JSON-Feed",
    "search": "Suche",
    "search-told": (
        "Findet Wörter in Berichten, Aussagen, Anmerkungen und Beteiligten. Auch die Listen "
        "unten haben alle davon."
    ),
    "search-lists": "Oder in den Listen nachsehen",
    "search-brief": "Bericht",
    "comma": ", ",
    "search-none": "Nichts gefunden. Vielleicht helfen weniger oder andere Wörter, oder weniger Filter.",
    "search-more": "Weitere Ergebnisse",
    "search-failed": "Die Suche geht hier nicht. Bitte in den Listen nachsehen.",
    "data-csv": "Alle Aussagen als CSV",
    "data-json": "Alle Aussagen als JSON",
    "latest": "Neueste",
    "in-the-news": "Im Gespräch",
    "evidence-disputed": "Aussage gegen Aussage",
    "evidence-unnamed": "Von ungenannten Quellen",
    "evidence-second-hand": "Wie andere es berichten",
    "all-disputed": "Alle Aussagen, die gegen eine andere stehen",
    "facet-evidence": "Beleg",
    "own-words": "{name} wörtlich und sinngemäß",
    "retold-told": (
        "Worte, die über andere in den Bericht kamen. Jedes steht bei dem, der es "
        "berichtet; keines zählt zu denen von {name}."
    ),
    "tells": "Was {name} von anderen berichtet",
    "tells-told": (
        "Worte anderer, die über {name} in den Bericht kamen. Sie zählen bei niemandem als eigene."
    ),
    "says-nothing": "Von hier ist keine Aussage ausgewählt.",
    "words-of": "berichtet Worte von",
    "not-named": "im Artikel nicht genannt",
    "whole-note": "Die ganze Anmerkung",
    "figure-own": "eigene Aussagen",
    "figure-retold": "wie andere es berichten",
    "figure-noted": "mit Anmerkung",
    "then": "Damals: {post}",
    "line-told": "Der Artikel vom ersten bis zum letzten Wort:",
    "who-speaks": "Wer darin spricht",
    "who-on-topic": "Wer dazu spricht",
    "all-on-topic": "Alle Aussagen zu diesem Thema",
    "near-topics": "Themen derselben Berichte",
    "newest-first": "Berichte, die neuesten zuerst",
    "annotated-by": "angemerkt von {name}",
    "index-told": "Der neueste Bericht zuerst, in der Folge des Artikels.",
    "archive-told": "Berichte nach Datum. Die Zahl sagt, wie viele ein Monat hat.",
    "network-strings": (
        "Wer in einer Spalte eine Perle hat, kommt im selben Bericht vor; eine Zeile mit "
        "zwei Perlen verbindet zwei Berichte."
    ),
    "network-beads": (
        "Die Zahl in einer Perle zählt die hier ausgewählten Aussagen; ein Ring steht für "
        "Beteiligte ohne eine."
    ),
    "network-pairs": (
        "Von einem Namen nach links, von einem anderen nach unten: Wo sie sich treffen, "
        "steht, in wie vielen Berichten beide vorkommen."
    ),
    "network-order": "Wer in denselben Berichten vorkommt, steht beisammen.",
    "most-together": "Am häufigsten zusammen",
    "search-who": "Wer es sagt",
    "search-where": "Wo",
    "search-results": "Treffer, die besten zuerst",
}
COUNTS = {
    "n-briefs": {
        "one": "{n} Bericht",
        "other": "{n} Berichte",
    },
    "n-statements": {
        "one": "{n} Aussage",
        "other": "{n} Aussagen",
    },
    "n-others": {
        "one": "{n} weiterer Name",
        "other": "{n} weitere Namen",
    },
    "in-briefs": {
        "one": "{said} in {n} Bericht",
        "other": "{said} in {n} Berichten",
    },
    "more-briefs": {
        "one": "{n} weiterer Bericht",
        "other": "{n} weitere Berichte",
    },
    "n-actors": {
        "one": "{n} Eintrag bei den Beteiligten",
        "other": "{n} Einträge bei den Beteiligten",
    },
    "n-results": {
        "one": "{n} Treffer",
        "other": "{n} Treffer",
    },
    "n-annotations": {
        "one": "{n} Anmerkung",
        "other": "{n} Anmerkungen",
    },
    "n-sources": {
        "one": "{n} Quelle",
        "other": "{n} Quellen",
    },
    "by-speakers": {
        "one": " von {n} Stimme",
        "other": " von {n} Stimmen",
    },
    "by-nameless": {
        "one": " von {n} ungenannten Quelle",
        "other": " von {n} ungenannten Quellen",
    },
    "and-nameless": {
        "one": " und {n} ungenannten Quelle",
        "other": " und {n} ungenannten Quellen",
    },
    "figure-briefs": {
        "one": "Bericht",
        "other": "Berichte",
    },
    "n-nameless": {
        "one": "{n} ungenannte Quelle",
        "other": "{n} ungenannte Quellen",
    },
    "statements-here": {
        "one": "{n} hier ausgewählte Aussage",
        "other": "{n} hier ausgewählte Aussagen",
    },
    "of-statements": {
        "one": "{n} von {total} hier ausgewählten Aussage",
        "other": "{n} von {total} hier ausgewählten Aussagen",
    },
    "share-of": {
        "one": "Anteil an {n} ausgewählten Wort",
        "other": "Anteil an {n} ausgewählten Wörtern",
    },
}
MONTHS = (
    "Januar", "Februar", "März", "April", "Mai", "Juni",
    "Juli", "August", "September", "Oktober", "November", "Dezember",
)  # fmt: skip
WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
ABBREVIATIONS = Abbreviations(
    always=(
        "Hr Hrn Fr Frl Dr Drs Prof Mag Ing Dipl Univ St Sankt Hl Abg Min MinR Kard Bgm Bgmst "
        "Bm Stv Vors Gen Obst Hptm Lt Ltn Kpt bzw ca vgl sog bspw evtl ggf inkl exkl zzgl "
        "abzgl Chr med jur phil rer nat Reg Präs Vizepräs Staatssekr Sekr Bez insb insbes geb"
        " verh gest dgl einschl ehem gem lt lfd mind max ungef Tsd Mio Mrd bez betr Nrn jun "
        "sen Bhf Hbf vs od resp österr dt schweiz franz engl amerik europ"
    ),
    before_number=(
        "Jan Jän Feb Febr Mär Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Sa So Nr "
        "Abs Art Ziff Bd Kap Abb Tab Anm Lit Rz Rn Rdnr Par Pkt Str Tel Az Kl Jg Std Sek "
        "Hausnr Top Bl Sp"
    ),
    ordinals=True,
)
MEANING = Meaning(
    rumours=words("gerücht gerüchte meldung meldungen berichte"),
    recanting=phrases(
        """
        nahm … zurück
        nimmt … zurück
        zog … zurück
        zieht … zurück
        widerrief
        hat … zurückgenommen
        hat … zurückgezogen
        """
    ),
    credits=words("foto fotos bild bilder grafik bildquelle"),
    furniture=phrases(
        """
        lesen sie auch
        lesen sie mehr
        mehr zum thema
        zum thema
        auch interessant
        anzeige
        werbung
        """
    ),
    numbering=words("nr nummer"),
    before_infinitive=words("zu"),
    manner_verbs={
        "asking": "frage fragt fragen fragte fragten gefragt rätselt rätselte",
        "joking": """
            scherzt scherzte gescherzt witzelt witzelte gewitzelt flachst flachste ulkt ulkte
            spöttelt spöttelte frotzelt frotzelte
        """,
        "guessing": "vermutet vermutete vermuteten mutmaßt mutmaßte spekuliert spekulierte",
        "hoping": "hofft hoffte hofften hoffe träumt träumte träumten",
        "fearing": "fürchtet fürchtete fürchteten befürchtet befürchtete",
        "repeating": "sang singt rezitiert rezitierte übersetzt übersetzte",
        "mocking": "spottet spottete spotteten verspottete",
    },
    manners={
        "joking": "im Scherz, scherzhaft, zum Scherz, im Spaß, aus Spaß",
        "dreaming": "im Traum, in einem Traum",
        "invented": """
            im Roman, in einem Roman, in seinem Roman, in ihrem Roman, im Videospiel, im Comic,
            in der Karikatur, in einer Karikatur, im Sketch, in einem Sketch
        """,
        "written": "in der Anklageschrift, in einem Entwurf, im durchgesickerten Entwurf",
        "forced": "unter Zwang, unter Folter, unter Druck",
        "erring": "aus Versehen, versehentlich",
        "unsure": """
            offenbar, wohl, anscheinend, scheinbar, sinngemäß, fast, beinahe, nahezu, vermutlich,
            wahrscheinlich, womöglich, scheint, schien, mehr oder weniger
        """,
        "quoted": "habe gesagt, habe … gesagt, hätte gesagt, hätte … gesagt",
        "contrary": "entgegen dem, anders als",
        "sent": "sagte jemand, sagte man, bekam eine Nachricht, erhielt eine Nachricht, bekam … zu hören",
        "made": "ließ … sagen, lässt … sagen, bat … zu sagen",
    },
    fictions=words(
        "deepfake satire parodie angenommen fiktiv fiktiver fiktive fiktiven erfunden erfundenen erfundene"
    ),
    told_by=words("verlautete verlautet"),
    in_turn=words("beziehungsweise bzw jeweils ersterer erstere letzterer letztere erste zweite"),
    nobody=words(
        """
        jemand irgendjemand irgendwer niemand andere anderer mancher manche viele einige keiner
        einer eine alle
        """
    ),
    questions=words("moderator moderatorin interviewerin journalistin reporterin"),
    cardinals=cardinals(
        "ein/eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
        "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
        "hundert einhundert",
        thousand="tausend tsd",
        million="million millionen mio",
        billion="milliarde milliarden mrd",
    ),
    signs={
        "%": "prozent",
        "€": "euro, euros",
        "$": "dollar",
        "km": "kilometer, kilometern, km",
        "kg": "kilogramm, kilo, kg",
        "min": "minuten, minute, min",
    },
    versions=phrases(
        """
        version dieses artikels
        version dieses textes
        version dieses beitrags
        version dieser meldung
        version des artikels
        version des textes
        fassung dieses artikels
        fassung dieses textes
        fassung dieses beitrags
        fassung dieser meldung
        fassung des artikels
        fassung des textes
        früheren fassung hieß
        früheren version hieß
        früheren fassung stand
        früheren version stand
        wir haben die worte
        wir haben den satz
        aus dem text entfernt
        wurde nachträglich geändert
        wurde nachträglich korrigiert
        """
    ),
    hours=words("uhr"),
    variants={
        "1/2": "halb, die hälfte",
        "1/4": "ein viertel, einem viertel",
        "3/4": "drei viertel, dreiviertel",
        "1/3": "ein drittel, einem drittel",
        "2/3": "zwei drittel",
        "USA": "Vereinigte Staaten, Vereinigten Staaten",
        "aufgrund": "auf Grund",
        "anstelle": "an Stelle",
        "sodass": "so dass",
        "mithilfe": "mit Hilfe",
    },
    ordinal_days="ersten/erste/erster zweiten/zweite/zweiter dritten/dritte/dritter vierten/vierte fünften/fünfte sechsten/sechste siebten/siebte achten/achte neunten/neunte zehnten/zehnte elften zwölften dreizehnten vierzehnten fünfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten einundzwanzigsten zweiundzwanzigsten dreiundzwanzigsten vierundzwanzigsten fünfundzwanzigsten sechsundzwanzigsten siebenundzwanzigsten achtundzwanzigsten neunundzwanzigsten dreißigsten einunddreißigsten",
    number_joint="und",
    turns={
        "condition": "wenn, falls, sofern, ob, nur wenn, vorausgesetzt, solange, unter der bedingung, im falle",
        "exception": "es sei denn, außer wenn, ausser wenn, sofern nicht",
        "concession": "obwohl, obgleich, obschon, trotz, trotzdem, dennoch, ungeachtet, auch wenn, selbst wenn, jedoch, allerdings, während",
        "cause": "weil, denn, da, wegen, aufgrund, dank, deshalb, deswegen, daher, darum, folglich, sodass",
        "until": "bis, bis zu, bis zum, bis zur",
        "after": "nachdem, nach, seit, seitdem, sobald, ab",
        "before": "bevor, ehe, vor",
        "during": "während",
        "moment": "sobald, wenn",
        "only": "nur, lediglich, bloß, ausschließlich, allein, einzig",
        "also": "auch, ebenfalls, ebenso, sogar, selbst, nicht nur, einschließlich, inklusive, samt",
        "outside": "außer, ausgenommen, abgesehen von, ausschließlich",
        "instead": "statt, anstatt, anstelle",
        "sure": "sicher ist, steht fest, fest steht, sicher, sicherlich, gewiss, bestimmt, zweifellos, auf jeden fall",
        "unsure": "vielleicht, möglicherweise, womöglich, angeblich, vermutlich, offenbar, hoffentlich, theoretisch, mit Glück",
        "still": "noch, immer noch, noch immer, noch nicht",
        "already": "schon, bereits, inzwischen",
        "later": "bald, später",
        "ended": "nicht mehr, nicht länger",
        "nearly": "fast, beinahe, nahezu, knapp, etwa, rund, ungefähr",
        "exactly": "genau, exakt, ganz, völlig, vollständig",
        "scarcely": "kaum",
        "partly": "teilweise, zum teil, größtenteils, überwiegend",
        "at_least": "mindestens, wenigstens, zumindest",
        "at_most": "höchstens, maximal, bis zu",
        "more_than": "mehr als, über",
        "less_than": "weniger als, unter",
        "contrary": "anders als, im gegensatz zu, entgegen",
        "always": "immer, stets, jedes mal",
        "often": "oft, häufig, meist, meistens, regelmäßig",
        "rarely": "selten",
        "sometimes": "manchmal, gelegentlich",
        "within": "innerhalb",
        "beyond": "außerhalb, jenseits",
        "against": "gegen, dagegen",
        "favour": "für, dafür",
        "both": "und, sowohl",
        "either": "oder, entweder",
        "may": "darf, dürfen, durfte, durften, dürfe, erlaubt, erlauben, erlaubte, gestattet, gestatten",
        "can": "kann, können, konnte, konnten, könne",
        "could": "könnte, könnten",
        "must": "muss, müssen, musste, mussten, müsse, müsste, müssten, verpflichtet, verpflichten, verpflichtete",
        "should": "soll, sollen, sollte, sollten, solle",
        "will": "wird, werden, werde",
        "would": "würde, würden",
        "wants": "will, wollen, wollte, wollten, wolle, möchte, möchten",
        "forbidden": "verbietet, verbieten, verboten, untersagt, untersagen",
        "all": "alle, allen, aller, jede, jeder, jedes, jeden, jedem, sämtliche",
        "alternate": "jeden zweiten, jede zweite, jedes zweite, jeder zweite",
        "most": "die meisten, den meisten, der meisten, mehrheit, mehrzahl",
        "many": "viele, vielen, vieler, zahlreiche, zahlreichen",
        "some": "einige, einigen, einiger, manche, manches, mancher, manchen, mehrere, mehreren, jemand",
        "few": "wenige, wenigen, minderheit",
        "pair": "beide, beiden, beides",
        "north": "norden, nördlich, nördlichen",
        "south": "süden, südlich, südlichen",
        "east": "osten, östlich, östlichen",
        "west": "westen, westlich, westlichen",
        "yesterday": "gestern",
        "today": "heute",
        "tomorrow": "morgen",
        "morning": "am morgen, morgens, vormittag, vormittags",
        "noon": "mittag, mittags",
        "afternoon": "nachmittag, nachmittags",
        "evening": "abend, abends",
        "midnight": "mitternacht",
        "spring": "frühjahr, frühling",
        "summer": "sommer",
        "autumn": "herbst",
        "winter": "winter",
        "this_one": "diese, dieser, dieses, diesem, diesen",
        "next_one": "nächste, nächsten, nächster, nächstes, kommende, kommenden",
        "last_one": "letzte, letzten, letzter, letztes, vergangene, vergangenen, vorige, vorigen",
        "claimed": "behauptet, behaupten, behauptete, behaupteten",
        "rumoured": "gerücht, gerüchte, gerüchten",
        "feared": "befürchtet, befürchten, fürchtet, fürchten",
        "likely": "wahrscheinlich, wohl",
        "unlikely": "unwahrscheinlich",
    },
    adverbs=words(
        "ja doch naja zunächst anfangs zuletzt zuerst abschließend endlich jedoch allerdings inzwischen außerdem zudem"
    ),
    columns=words(
        """
        ort orte stadt wo land partei datum tag wann thema kommentar antwort antworten reaktion
        reaktionen haltung meinung frage fragen punkt punkte schritt kapitel teil abschnitt woche
        monat jahr runde regel phase beispiel
        """
    ),
    senders=words("von absender absenderin"),
    negations=words(
        """
        nicht nie niemals kein keine keinen keinem keiner keines niemand nichts ohne weder
        keineswegs kaum
        """
    ),
    numbers=words(
        """
        zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig
        fünfzig sechzig siebzig achtzig neunzig hundert tausend million millionen milliarde
        milliarden
        dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn doppelt dreifach
        vierfach zehnfach zweimal dreimal viermal fünfmal einzige einziger einziges
        einzigen erste erster erstes ersten zweite zweiter zweites zweiten dritte dritter
        drittes dritten vierte vierter viertes vierten fünfte fünften sechste sechsten
        siebte siebten neunte neunten zehnte zehnten letzte letzter letztes
        letzten hälfte drittel viertel fünftel verdoppeln verdoppelt verdreifachen
        verdreifacht halbieren halbiert
        """
    ),
    units=words(
        """
        sekunde sekunden minute minuten stunde stunden tag tage tagen nacht nächte nächten
        woche wochen monat monate monaten jahr jahre jahren jahrzehnt jahrzehnte jahrzehnten
        jahrhundert jahrhunderte jahrhunderten kilometer kilometern meile meilen meter
        metern zentimeter zentimetern millimeter fuß kilo kilogramm gramm tonne tonnen pfund
        euro euros dollar dollars cent franken kronen rubel prozent prozentpunkt
        prozentpunkte prozentpunkten liter litern hektar hektare grad watt kilowatt megawatt
        gigawatt
        """
    ),
    dates=words("montag dienstag mittwoch donnerstag freitag samstag sonntag"),
    no_dates=words("mai"),
    elder=words("ältere älterer älteren älteres älterem"),
    younger=words("jüngere jüngerer jüngeren jüngeres jüngerem"),
    informants=words("quelle quellen"),
    others=words(
        "von vom durch hörte las zitiert zitierte erfuhr vorgeworfen beschuldigt entgegen träumte spottete vergaß fast hofft hoffte hoffe fürchte fürchtet fürchtete bezweifle bezweifelt zweifelt dachte dachten beinahe"
    ),
    places=words("in bei aus"),
    denials=words(
        """
        falsch unwahr gelogen widerlegt bestritt bestreitet bestritten dementierte dementiert
        bezweifelt bezweifelte bezweifelten verneint verneinte weigerte ob korrektur
        berichtigung dementieren widerrief widerrufen widerruft widersprach widersprochen leugnete
        leugnet erfunden zurückgenommen zurückgezogen zurückgewiesen abgestritten fälschlich irrtümlich gegenteil parodie gefälscht gefälschten scherzte
        ironisch
        """
    ),
    denial_phrases=phrases(
        """
        liess sich nicht überprüfen
        lässt sich nicht überprüfen
        liessen sich nicht überprüfen
        nicht überprüft werden
        nicht verifiziert werden
        anders als
        im gegensatz zu
        trifft nicht zu
        traf nicht zu
        stritt … ab
        streitet … ab
        stritten … ab
        schloss … aus
        schließt … aus
        schlossen … aus
        schloss aus
        schließt aus
        schlossen aus
        wies … zurück
        weist … zurück
        wiesen … zurück
        nahm … zurück
        nimmt … zurück
        nahmen … zurück
        zog … zurück
        zieht … zurück
        """
    ),
    days_with_points=True,
    to_hearers=words("dem einem"),
    gestures=words(
        "lacht lachen lachend gelächter lächelt schmunzelt seufzt zögert pause beifall applaus weint nickt"
    ),
    looking_back=words("so das dies davon darin diese diesen dieser dieses jedenfalls"),
    stances=words(
        """
        sieht sehen sah sähe meint meinen meinte glaubt glauben glaubte findet finden fand
        denkt dachte hofft hoffte überzeugt sicher ansicht meinung auffassung sicht
        sichtweise einschätzung urteil fazit worte worten position standpunkt überzeugung
        these formuliert formulierte sagt sagte behauptet einig
        """
    ),
    untruths=phrases(
        """
        übersetzungsfehler
        war ironie
        war satire
        war ironisch gemeint
        wurde falsch zitiert
        sei falsch zitiert worden
        ist falsch zitiert worden
        wurde falsch wiedergegeben
        korrigierte sich
        korrigierte sie sich
        korrigierte er sich
        irrte sich
        hat sich dafür entschuldigt
        hat sich inzwischen dafür entschuldigt
        entschuldigte sich dafür
        entschuldigte sie sich dafür
        entschuldigte er sich dafür
        entschuldigte er sich für diese äußerung
        entschuldigte sie sich für diese äußerung
        das bestritt sie
        das bestritt er
        stellte sich als falsch heraus
        erwies sich als falsch
        erwies sich als unwahr
        ruderte zurück
        ruderte später zurück
        distanzierte sich davon
        distanzierte er sich davon
        distanzierte sie sich davon
        widerrief
        widerrief sie
        widerrief er
        hat widerrufen
        nahm das zurück
        korrigierte sich
        sich korrigiert
        entschuldigte sich für die aussage
        entschuldigte sich für die äußerung
        unrecht
        irrte sich
        irrten sich
        irrt sich
        geirrt
        geirrt zu haben
        gelogen
        log
        lügt
        lügte
        nichts dergleichen
        das gegenteil
        """
    ),
    truths=words("wahr wahrheit stimmt stimmte richtig zutreffend korrekt"),
    corrections=words(
        """
        korrektur berichtigung richtigstellung klarstellung anmerkung korrigiert anm hinweis
        korrekturhinweis transparenzhinweis
        """
    ),
    closings=words(
        """
        hochachtungsvoll herzlich herzliche herzlichst freundlichen freundliche grüßen gruß
        grüße besten lieben liebe viele gezeichnet mfg
        """
    ),
    letters=words(
        """
        erklärung brief zuschrift leserbrief stellungnahme mitteilung antwort kommentar
        nachricht rede wortmeldung mail zitat
        """
    ),
    sayings=words(
        """
        aussage aussagen äußerung äußerungen zitat zitate worte satz bemerkung bemerkungen
        zugeschrieben zuschrieb zuschrieben schrieb zitiert wiedergegeben behauptung
        behauptungen angabe angaben
        """
    ),
    pointing=words("das dies so"),
    negating_prefixes={"un": "", "nicht": ""},
    opposites=(
        ("nirgends", "überall"),
        ("wenige", "viele"),
        ("wenig", "viel"),
        ("muss", "darf"),
        ("muss", "kann"),
        ("will", "muss"),
        ("soll", "muss"),
        ("können", "wollen"),
        ("können", "müssen"),
        ("müssen", "dürfen"),
        ("sollen", "müssen"),
        ("darf", "soll"),
        ("wird", "könnte"),
        ("werden", "könnten"),
        ("verurteilt", "freigesprochen"),
        ("kaufen", "verkaufen"),
        ("gekauft", "verkauft"),
        ("öffnen", "schließen"),
        ("geöffnet", "geschlossen"),
        ("einstellen", "entlassen"),
        ("eingestellt", "entlassen"),
        ("reich", "arm"),
        ("groß", "klein"),
        ("große", "kleine"),
        ("billig", "teuer"),
        ("billiger", "teurer"),
        ("günstig", "teuer"),
        ("günstiger", "teurer"),
        ("zugeben", "bestreiten"),
        ("nur", "auch"),
        ("wenn", "obwohl"),
        ("weil", "obwohl"),
        ("diese", "letzte"),
        ("dieses", "letztes"),
        ("diesen", "letzten"),
        ("gestern", "morgen"),
        ("gestern", "heute"),
        ("zuvor", "danach"),
        ("vorher", "nachher"),
        ("innen", "außen"),
        ("öffentlich", "privat"),
        ("lebendig", "tot"),
        ("maximal", "minimal"),
        ("maximum", "minimum"),
        ("überflüssig", "notwendig"),
        ("überflüssig", "nötig"),
        ("vorgelegt", "zurückgezogen"),
        ("alle", "einige"),
        ("täter", "opfer"),
        ("sieg", "niederlage"),
        ("gewinn", "verlust"),
        ("prozent", "prozentpunkt prozentpunkte prozentpunkten"),
        ("mann männer", "frau frauen"),
        ("junge jungen", "mädchen"),
        ("vater väter", "mutter mütter"),
        ("sohn söhne", "tochter töchter"),
        ("bruder brüder", "schwester schwestern"),
        ("ehemann", "ehefrau"),
        ("opfer", "täter verdächtige verdächtiger verdächtigen"),
        ("zeuge zeugen", "täter verdächtige verdächtiger"),
        ("er ihn ihm sein seine seinen seinem seiner", "sie ihr ihre ihren ihrem ihrer"),
        ("wir uns unser unsere unseren unserem unserer", "sie ihnen ihr ihre ihren ihrem ihrer"),
        ("immer", "nie selten manchmal"),
        ("oft häufig", "nie selten"),
        ("alle jeder jede jedes", "einige wenige"),
        ("norden nördlich", "süden südlich"),
        ("osten östlich", "westen westlich"),
        ("will wollen", "soll sollen sollte sollten"),
        ("schuldig", "unschuldig"),
        ("festgenommen verhaftet", "freigelassen entlassen"),
        ("gut besser beste besten", "schlecht schlechter schlechteste schlechtesten"),
        ("sommer", "winter"),
        ("nass", "trocken"),
        ("könnte könnten dürfte dürften", "wird werden muss müssen"),
        ("vor bevor", "nach nachdem"),
        ("mit", "ohne"),
        ("mehr", "weniger"),
        ("über", "unter"),
        ("oben", "unten"),
        ("für", "gegen wider"),
        ("höher", "niedriger tiefer"),
        ("hoch", "niedrig tief"),
        ("früh", "spät"),
        ("früher", "später"),
        ("mindestens", "höchstens"),
        (
            "steigen steigt stieg stiegen gestiegen wachsen wächst wuchs wuchsen gewachsen",
            (
                "fallen fällt fiel fielen gefallen sinken sinkt sank sanken gesunken schrumpfen "
                "schrumpft schrumpfte geschrumpft"
            ),
        ),
        ("anstieg zunahme", "rückgang abnahme"),
        ("erhöhen erhöht erhöhte erhöhten", "senken senkt senkte senkten gesenkt"),
        ("zustimmen zugestimmt annehmen angenommen", "ablehnen abgelehnt"),
        ("erlauben erlaubt erlaubte erlaubten", "verbieten verbietet verbot verboten"),
        ("öffnen öffnet öffnete geöffnet", "schließen schließt schloss geschlossen"),
        ("gewinnen gewinnt gewann gewonnen", "verlieren verliert verlor verloren"),
        ("bestätigen bestätigt bestätigte", "bestreiten bestreitet bestritt bestritten"),
        ("schuldig", "unschuldig"),
        ("wahr richtig", "falsch"),
        ("ja", "nein"),
        ("sicher", "gefährlich"),
        ("verletzt verletzte verletzten", "getötet tot tote toten"),
        ("läng-", "kürz-"),
        ("schuldig", "frei"),
        ("zugestimmt zustimmt zustimmte", "widersprochen widerspricht widersprach"),
        ("öffnet öffnen öffnete", "schließt schließen schloss"),
        ("eingeschaltet einschalten", "ausgeschaltet ausschalten"),
        ("genehmigt genehmigen genehmigte", "abgelehnt ablehnen verweigert"),
        ("lang lange", "kurz kurze"),
    ),
)
WORDING = Wording(
    same=phrases(
        """
        sagte sagt sagten sagen erklärte erklärt laut zufolge
        so sagte erklärte
        laut nach
        ist sind
        war waren
        hat haben
        wird werden
        wurde wurden
        beginnen anfangen
        begann fing
        etwa ungefähr rund circa ca
        jede jeder jedes jeden jedem
        auch ebenfalls
        bekommen erhalten
        bekam erhielt
        obwohl obgleich
        gerne gern
        heute heut
        in im
        an am
        zu zum zur
        von vom
        bei beim
        """
    ),
    variants={
        "laut": "nach Angaben von, nach Angaben der, nach Angaben des",
        "Samstag": "Sonnabend",
        "Samstags": "Sonnabends",
        "Januar": "Jänner",
        "Februar": "Feber",
        "zum Beispiel": "z. B., z.B.",
        "12": "ein Dutzend",
    },
    clitics={"s": "es"},
    hosts=words("gibt geht ist war hat wird habe kann macht kommt ich er sie wir"),
    inflected=words("e en em er es"),
    near_others=words(
        """
        fordern fördern fordert fördert gefordert gefördert belasten entlasten belastet
        entlastet geehrt geerbt lüge liege massaker massage drucken drücken gedruckt gedrückt
        schon schön wurde würde konnte könnte musste müsste hatte hätte zahlen zählen gezahlt
        gezählt losen lösen stutzen stützen tauschen täuschen lauten läuten achten ächten töten
        toten kirche kirsche leiten leisten klagen klären klage lage streit streik mord mund
        macht nacht rat tat raub rauch schuld geduld wahl wall zahl
        """
    ),
    misspelt=pairs("""
        standart standard, standarts standards, packete pakete, kommitee komitee,
        kommittee komitee, nähmlich nämlich, gallerie galerie, vorraus voraus,
        reperatur reparatur, maschiene maschine, maschienen maschinen,
        warscheinlich wahrscheinlich, rhytmus rhythmus, interresant interessant,
        interressant interessant, terasse terrasse, addresse adresse, wiederrum wiederum,
        wiederspiegeln widerspiegeln, wiederspruch widerspruch, entgeld entgelt,
        vierteljärlich vierteljährlich, insgesammt insgesamt, gesammt gesamt, akkustik akustik,
        udn und, vieleicht vielleicht, vorrausgesetzt vorausgesetzt,
        vorraussichtlich voraussichtlich, seperat separat, orginal original,
        entgültig endgültig, morgends morgens, projezieren projizieren, tollerant tolerant,
        agressiv aggressiv, algorhythmus algorithmus, authorisiert autorisiert,
        brilliant brillant, dilletant dilettant, enttäuschent enttäuschend,
        ersteinmal erst einmal, zuhause zu hause, zurzeit zur zeit, infrage in frage,
        zugrunde zu grunde, zugunsten zu gunsten, zulasten zu lasten, mithilfe mit hilfe,
        anstelle an stelle, zustande zu stande, imstande im stande, sodass so dass, garnicht gar nicht, garnichts gar nichts, irgentwie irgendwie,
        irgentwo irgendwo, jahrtausent jahrtausend, karrikatur karikatur, lizens lizenz,
        meißtens meistens, nocheinmal noch einmal, paralel parallel, parrallel parallel,
        pupertät pubertät, rückrad rückgrat, sylvester silvester, tryptichon triptychon,
        umsomehr umso mehr, unentgeldlich unentgeltlich, wohlmöglich womöglich,
        zumindestens zumindest, heisst heißt, karussel karussell, resourcen ressourcen,
        satelit satellit
    """),
    light=words(
        """
        der die das den dem des ein eine einen einem einer eines dass daß angaben
        """
    ),
    how_many=words(
        """
        wenige weniger mehr viele einige mehrere manche alle jede jeder jedes beide kaum nur
        mindestens höchstens genug meisten hälfte
        """
    ),
    telling=words("vor nach seit über unter um auf ab bis gegen ohne trotz fast etwa rund knapp"),
)
LANGUAGE = Language(
    "de",
    "German",
    interface=INTERFACE,
    counts=COUNTS,
    months=MONTHS,
    date="{day}. {month} {year}",
    weekdays=WEEKDAYS,
    abbreviations=ABBREVIATIONS,
    speech=SPEECH,
    meaning=MEANING,
    wording=WORDING,
    quotes=("„“",),
)
