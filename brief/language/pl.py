"""Polish."""

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


def past(*stems: str) -> Words:
    """The past of a verb, third person: “powiedział”, “powiedziała”, “powiedzieli”."""
    found = set()
    for stem in words(*stems):
        plural = stem[:-1] + "e" if stem.endswith("a") and stem[-2:] in ("ia", "ea") else stem
        found |= {stem + "ł", stem + "ła", stem + "li", plural + "li", stem + "ło", stem + "ły"}
    return frozenset(found)


CLAUSE = past("""
    powiedzia oświadczy stwierdzi doda wyjaśni podkreśli zaznaczy poinformowa zapewni przyzna
    przekona zauważy ogłosi zapowiedzia ostrzeg odpowiedzia odpar twierdzi mówi uzna ocen oceni
    przypomnia wskaza przekaza relacjonowa opowiada argumentowa tłumaczy zaprzeczy potwierdzi
    alarmowa przewidywa podsumowa skomentowa komentowa napisa pisa uważa zapowiada podawa poda
    zaapelowa apelowa zarzuci wyrazi zadeklarowa deklarowa przestrzeg żartowa zażartowa
    zdradzi wyzna obieca sugerowa zasugerowa zwróci grzmia przekonywa wylicza skwitowa narzeka uspokaja uspokoi wtórowa oskarży
    ripostowa zripostowa dementowa zdementowa radzi ubolewa skarży sprecyzowa doprecyzowa uściśli zastrzeg krzycza oznajmi zakomunikowa
    ustali obliczy wyliczy dowiedzia przestrzega ujawni wspomina wspomnia dorzuci
""") | words("""
    mówi mówią twierdzi twierdzą uważa uważają podkreśla podkreślają dodaje dodają wyjaśnia
    wyjaśniają zaznacza zaznaczają informuje informują zapewnia zapewniają przyznaje przyznają
    zauważa ocenia oceniają przypomina wskazuje wskazują zapowiada zapowiadają ostrzega ostrzegają
    odpowiada odpowiadają tłumaczy tłumaczą podaje podają pisze sądzi sądzą myśli argumentuje
    przekonuje przekonują opowiada relacjonuje komentuje potwierdza zaprzecza alarmuje odparł
    odparła ostrzegł ostrzegła apeluje apelują wylicza wtóruje kwituje narzeka narzekają skarżą żalą uspokaja dziwi cieszy żali
    śmieje skarży wspomina zastanawia grzmi denerwuje przestrzega radzi deklaruje sugeruje
    dementuje szacuje szacują podsumowuje dorzuca dopytuje przypuszcza zdradza ubolewa chwali
    krytykuje oburza przestrzegł rzekł rzekła rzecze obawia
""")
QUOTE = past("""
    nazwa określi krzykną zawoła szepną zapyta pyta westchną zaśmia rzuci wykrzykną
    skrytykowa pochwali mrukną zacytowa opisa porówna
""") | words("""
    nazwał nazwała nazwali nazywa określił określa pyta woła krzyczy krzyknął krzyknęła szepnął
    szepnęła westchnął westchnęła mruknął mruknęła rzucił opisuje żartuje zaczął zaczęła
    kontynuował kontynuowała kontynuuje czytamy głosi brzmi
""")

IDIOMS = Idioms(
    mine=words("mój moja moje nasz nasza nasze"),
    describing_ends=("ych", "ich", "ego", "ej"),
    ours=words("naszych naszej naszego"),
    so_it=phrases("""
        o tym
    """),
    announcing=words(
        "poinformował poinformowała poinformowali powiedział powiedziała ogłosił ogłosiła przekazał przekazała"
    ),
    reactions=words("reakcja odpowiedź komentarz"),
    his=words("jego"),
    hers=words("jej"),
    pointing=words("te ten tę ta"),
    second=words("zastępca zastępczyni"),
    former=words("były była byłego byłej byli eks elekt elektka"),
    acting=words("przyszły przyszła przyszłego przyszłej"),
    relaying=words("cytując"),
    conditions=phrases(
        """
        jeśli
        jeżeli
        chyba że
        o ile
        pod warunkiem że
        """
    ),
    voices=words("rzecznik rzeczniczka rzecznicy"),
    small=words("i w na z"),
    woman=words("kobieta"),
    man=words("mężczyzna"),
    who=words("który która"),
    datives=words("nam mu jej im mi panu"),
    alone=words("inny inna drugi druga trzeci trzecia"),
    concerned={"zainteresowany": "m", "zainteresowana": "f"},
    emerging=words("wynika wynikało"),
    talk_of=phrases("""
        mowa jest o
        mowa była o
        mowa o
    """),
    without=words("nie"),
    unsaid=words("""
        precyzując podając ujawniając wyjaśniając wskazując zdradzając mówiąc wchodząc tłumacząc
    """),
    withholding=words("odmówił odmówiła odmówili"),
    withheld=words("""
        sprecyzował sprecyzowała podał podała ujawnił ujawniła wyjaśnił wyjaśniła zdradził
        zdradziła powiedział powiedziała chciał chciała
    """),
    gerunds=("ąc", "wszy", "łszy"),
    about_that=phrases("""
        o tym
    """),
    infinitives=("ć", "c"),
    asking=words("pytam pytamy pytałem pytałam zapytałem zapytałam spytałem spytałam dopytuję"),
    she_nouns=("a",),
    he_nouns=tuple("bcdfghjklłmnprstwzćńśźżd"),
    topics=phrases("""
        co do
        co się tyczy
        jeśli chodzi o
    """),
    noun_ends=tuple("abcdfgjklnprstwzźż"),
    reflexive=words("się"),
    reflexive_behind=words("się"),
    reflexive_before=words("się"),
    ended_adverbs=("e", "o"),
    plural_groups=("s", "n", "y", "i"),
    vowels="aąeęioóuy",
    cut_ends="aeiouyąęó",
    for_whom=words("dla"),
    placing=words("w na"),
    captions=words("foto video"),
    degrees=words("dr hab inż mgr"),
    units=words("zł gr tys mln mld km kg proc"),
    noun_endings=words("a u y i e ą ę em ie om ów ach ami owi iem ego emu ej ym im ych ją ii"),
    deputies=("wice", "vice", "eks", "ex-"),
    participial=("ący", "ąca"),
    plural_ends=("y", "i"),
)

SPEECH = Speech(
    idioms=IDIOMS,
    turns=Turns(short_dash=True, parted_by_dashes=True, within_lines=True, letters="a-ząćęłńóśźż"),
    verbs=Verbs(
        clause=frozenset(),
        that=CLAUSE,
        quote=QUOTE | CLAUSE,
        infinitive=past("obieca zapowiedzia zadeklarowa deklarowa")
        | words("obiecuje obiecują zapowiada zapowiadają deklaruje deklarują"),
        object=past("zaprzeczy zaprzecza") | words("zaprzecza zaprzeczają"),
        denial=past("zaprzeczy zaprzecza dementowa zdementowa wykluczy wyklucza")
        | words("""
            zaprzecza zaprzeczają dementuje dementują wyklucza wykluczają zaprzeczając dementując
        """),
        participles=words("""
            mówiąc dodając podkreślając twierdząc zaznaczając zapewniając wyjaśniając tłumacząc
            przypominając
        """),
    ),
    determiners=words("""
        ten ta to ci te tego tej tym jego jej ich mój moja nasz nasza swój każdy każda jeden jedna
        pewien pewna dwaj dwie dwóch trzej trzy kilka kilku wielu niektórzy wszyscy oba obie obaj
        inny inna inni
    """),
    indefinite=words(
        "jeden jedna inny inna inni kolejny kolejna pewien pewna kilku wielu niektórzy"
    ),
    possessives=words("jego jej ich mój moja nasz nasza"),
    prepositions=words("""
        w we na do z ze od po o przed za pod nad przy przez dla bez u między według wobec
        podczas wśród ku oprócz poza obok
    """),
    of=words("z ze w we do od dla przy"),
    locative=words("w we"),
    staffed=True,
    plural_verbs=("li", "ły", "ą"),
    impersonal=words("czytamy głosi brzmi napisano"),
    to_hearer=words(""),
    coordinators=words("i a ale oraz lub albo ani lecz zaś"),
    subordinators=words("gdy kiedy ponieważ bo choć chociaż jeśli jeżeli gdyż jak"),
    conjunctions=words("że iż żeby jakoby"),
    relatives=words("który która którzy które którego której"),
    put=words(
        "zapytany zapytana zapytani pytany pytana pytani spytany spytana dopytywany dopytywana"
    ),
    questions_put=words("pytanie pytania"),
    interrogatives=words("czy kto co kiedy gdzie dlaczego jak ile"),
    auxiliaries=words("jest są był była byli było się został została"),
    modals=words("może mogą będzie będą powinien powinna chce chciałby mógłby mogłaby musi"),
    negations=words("nie nigdy nikt"),
    refusals=words("odmówił odmówiła odmówili chciał chciała chcieli zdołał"),
    adverbs=words("""
        tak kolei też także również już jeszcze potem później następnie wcześniej dziś dzisiaj wczoraj teraz
        tylko nawet znów znowu wtedy tymczasem jednak ponadto dodatkowo niedawno krótko
        żartobliwie spokojnie
    """),
    he=words("on"),
    she=words("ona"),
    it=words("ono"),
    they=words("oni one"),
    i=words("ja my ty wy"),
    one=words("jeden jedna"),
    implied=True,
    feminine_verbs=("ła",),
    masculine_verbs=("ł",),
    sources_before=phrases("""
        według
        zdaniem
        w ocenie
        w opinii
        jak wynika z
        wedle
    """),
    sources_own={
        ("jego", "zdaniem"): "on",
        ("jej", "zdaniem"): "ona",
        ("według", "niego"): "on",
        ("według", "niej"): "ona",
        ("w", "jego", "ocenie"): "on",
        ("w", "jej", "ocenie"): "ona",
    },
    sources_as=words("jak"),
    men=words("pan"),
    women=words("pani"),
    titles=words(
        "dr prof profesor hab inż mgr ks gen płk kpt mjr por mec red abp bp o sierż mł asp nadkom "
        "podkom kom insp podinsp st bryg ppłk ppor adm lek"
    ),
    abbreviations=words("""
        dr prof hab inż mgr ks gen płk kpt mjr por mec red abp bp o św ul al pl np tj itd itp m r
        tys mln mld zł im ok godz nr art ust sp st mł asp sierż wg tzw nadkom podkom kom insp
        podinsp bryg ppłk ppor adm lek
    """),
    relations=words("""
        krytyk krytyczka zwolennik zwolenniczka współpracownik
        rywal rywalka konkurent konkurentka przeciwnik przeciwniczka oponent poprzednik
        poprzedniczka następca następczyni odpowiednik kolega koleżanka sojusznik przyjaciel
        przyjaciółka znajomy znajoma partner partnerka wspólnik sąsiad sąsiadka żona mąż wdowa
        wdowiec matka ojciec syn córka brat siostra wujek ciotka kuzyn kuzynka
    """),
    roles=words("""
        żona mąż
        prezydent premier minister ministra wicepremier prezes prezeska wiceprezes burmistrz
        burmistrzyni wójt wojewoda starosta poseł posłanka senator senatorka marszałek sekretarz
        dyrektor dyrektorka kierownik kierowniczka szef szefowa rzecznik rzeczniczka przewodniczący
        przewodnicząca prokurator sędzia adwokat mecenas komendant komisarz kapitan pułkownik
        generał trener trenerka piłkarz bramkarz napastnik założyciel założycielka właściciel
        właścicielka autor autorka pisarz pisarka reżyser reżyserka aktor aktorka piosenkarz
        piosenkarka kompozytor profesor badacz badaczka naukowiec historyk historyczka ekonomista
        ekonomistka ekspert ekspertka specjalista specjalistka analityk analityczka lekarz lekarka
        pielęgniarka rolnik rolniczka rybak związkowiec delegat dziennikarz dziennikarka
        korespondent redaktor redaktorka kandydat kandydatka radny radna ambasador ambasadorka
        dyplomata biskup ksiądz papież świadek sąsiad sąsiadka mieszkaniec mieszkanka student
        studentka uczeń uczennica matka ojciec syn córka brat siostra kobieta mężczyzna
        wolontariusz wolontariuszka aktywista aktywistka koordynator koordynatorka architekt
        inżynier piekarz piekarka sprzedawca sprzedawczyni bibliotekarz bibliotekarka kucharz
        weterynarz astronom fizyk fizyczka biolog geolog rektor dziekan kanclerz król królowa
        skarbnik skarbniczka lider liderka kustosz kustoszka nauczyciel nauczycielka kierowca
        recenzent recenzentka krytyk krytyczka suflerka internauta internautka
        polityk polityczka samorządowiec działacz działaczka wirusolog strażak leśniczy konserwator konserwatorka wiceminister
    """),
    ordinals=True,
    offices=words("""
        wojewoda starosta minister ministra prezydent premier prokurator komendant rzecznik
        rzeczniczka marszałek wójt sołtys burmistrz
    """),
    female_roles=("ka", "ca", "na", "owa", "yni", "ini"),
    groups=words("""
        autorzy posłowie senatorowie nauczyciele działacze rolnicy pielęgniarki kibice
        pasażerowie pracownicy właściciele
        ratusz magistrat
        policja straż rząd opozycja ministerstwo urząd prokuratura związek związkowcy firma spółka
        grupa dyrekcja stowarzyszenie federacja partia komisja rada sąd wojsko szpital szkoła
        uniwersytet bank instytut eksperci naukowcy mieszkańcy sąsiedzi świadkowie krytycy
        ekonomiści analitycy protestujący aktywiści organizatorzy rodzice uczniowie studenci
        nauczyciele lekarze pracownicy strażacy władze źródła ministrowie posłowie festiwal
        muzeum teatr kościół klub drużyna agencja zarząd miasto gmina jury obrona gabinet ofiary
        prawnicy zespół
    """),
    feminine_names=words("a ina ia"),
    numbered_verbs=(
        ("ał", "eli"),
        ("ał", "ały"),
        ("ała", "ały"),
        ("ała", "eli"),
        ("ił", "ili"),
        ("ł", "li"),
        ("ła", "ły"),
    ),
    documents=words("""
        raporcie liście dokumencie protokole piśmie
        raport komunikat oświadczenie list badanie dokument tekst artykuł wiadomość notatka sondaż
        wyrok opinia protokół
    """),
    records=words("""
        stenogram stenogramy nagranie nagrania zapis zapisu wideo protokół oświadczenie komunikat
        e-mail mail list listu wpis wpisu tweet książka wywiad wywiadu przemówienie kopia
    """),
    rumours=words("rzekomo podobno ponoć"),
    rumour_modals=words("miał miała mieli"),
    organisations=words("""
        ministerstwo agencja biuro urząd komisja komitet rada związek partia stowarzyszenie
        federacja fundacja instytut uniwersytet szkoła szpital bank spółka grupa fundusz liga klub
        sąd sejm senat parlament rząd policja straż kościół muzeum teatr orkiestra centrum
        ratusz kancelaria koalicja sojusz organizacja nato ue onz pis po psl obserwatorium zarząd prokuratura
    """),
    outlets=words("""
        pap reuters afp tvn tvp polsat rmf radio telewizja gazeta dziennik tygodnik rzeczpospolita
        wyborcza wprost polityka onet newsweek fakt kurier głos echo express agencja portal bbc cnn
        wiadomości
    """),
    places=words("""
        polska polsce warszawa warszawie kraków krakowie gdańsk gdańsku wrocław poznań łódź
        szczecin lublin europa rosja ukraina niemcy francja włochy hiszpania chiny usa bruksela
        londyn berlin moskwa kijów ulica plac most rzeka jezioro góra wyspa
    """),
    works=words("""
        festiwal festiwalu konkurs konkursu nagroda stadion książka książkę książki powieść film piosenka utwór album płyta sztuka spektakl opera serial
        odcinek program wiersz obraz rzeźba wystawa wystawę esej artykuł czasopismo gazeta gra
        statek prom jacht restauracja bar kawiarnia tytuł tytułem tytuł komedia projekt akcja
        kampania pod
    """),
    naming=words("""
        tzw tak-zwany zwany zwana nazwany nazwana znany znana słowo słowa termin określenie
        przydomek imię nazwa nazwie nazwą pseudonim ps przezwisko zwanej zwanego
    """),
    signs=words("""
        transparent transparenty transparentem transparentów transparentach transparencie banerze baner banery plakat plakaty napis napisem hasło
        hasłem hasła tablica koszulka koszulki
    """),
    no_content=words("nic tak nie to"),
    times=words("""
        poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę stycznia
        lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
        dziś wczoraj jutro rano wieczorem nocy tygodniu miesiącu roku
    """),
    interviewer="dziennikarz",
    questions=words("pytanie p dziennikarz"),
    answers=words("odpowiedź o"),
    male_names=words("""
        jan andrzej piotr krzysztof stanisław tomasz paweł józef marcin marek michał grzegorz
        jerzy tadeusz adam łukasz zbigniew ryszard dariusz henryk mariusz kazimierz wojciech robert
        mateusz marian rafał jacek janusz mirosław maciej sławomir jarosław kamil wiesław roman
        władysław jakub artur zdzisław edward mieczysław damian dawid przemysław sebastian
        czesław leszek daniel waldemar donald lech aleksander bartosz bogdan bronisław cezary
        dominik filip franciszek hubert igor konrad leon radosław szymon witold zenon antoni
        karol bartłomiej wacław kacper
        aleksy alfred alojzy anatol arkadiusz arnold august augustyn benedykt bernard błażej
        bolesław borys bruno brunon bogumił bogusław dionizy edmund eryk eugeniusz fabian feliks
        ferdynand florian fryderyk gerard gustaw gracjan herbert hieronim hipolit ignacy ireneusz
        jeremi jędrzej joachim jonasz juliusz julian kajetan kazik klaudiusz klemens kordian
        kosma krystian lesław lubomir lucjan ludwik maksymilian marceli marcel maurycy maksym
        mikołaj miłosz nikodem norbert olaf olgierd oskar patryk remigiusz roch roland romuald
        rudolf rufin samuel seweryn stefan sylwester tobiasz teodor tymoteusz tytus walenty
        walerian walery wiktor wilhelm wincenty włodzimierz zygmunt zenek ziemowit
    """),
    female_names=words("""
        anna maria katarzyna małgorzata agnieszka krystyna barbara ewa elżbieta zofia janina
        teresa joanna magdalena monika jadwiga danuta irena halina helena beata aleksandra marta
        dorota marianna grażyna jolanta stanisława iwona karolina bożena urszula justyna renata
        alicja paulina sylwia natalia wanda agata aneta izabela ewelina marzena wiesława genowefa
        patrycja kazimiera edyta stefania hanna julia zuzanna lena maja oliwia wiktoria kinga
        kamila klaudia weronika dominika emilia gabriela iga ilona kornelia lidia lucyna łucja
        mirosława róża tamara
        adela adrianna albina aldona alina amelia anastazja aniela anita antonina apolonia
        balbina beatrycze bernadeta blanka bogna bogumiła brygida cecylia
        celina daria diana eleonora eliza elwira emma eryka eugenia eulalia felicja
        franciszka gertruda gizela gracja greta hanka hermina honorata ida inga
        ingrid irmina iza jagoda judyta julianna józefina kaja kalina
        karina klara klementyna konstancja laura leokadia liliana lilianna luiza
        ludmiła łada maciejka magda malwina małgosia marcelina maria-anna marieta mariola
        marlena matylda melania michalina milena mira mirela nadia nel nina nikola nora olga ola
        otylia pola regina roksana romana roma rozalia sabina salomea sandra sara sława
        tatiana tekla teodora ula violetta wiesia wioletta walentyna zenobia
        zyta żaneta joasia gosia kasia basia
    """),
    incises=True,
    source_joined=True,
    citing=words("cytuje cytują cytował cytowała"),
    genitives={
        "first m": (
            ("a", ""),
            ("ka", "ek"),
            ("ła", "eł"),
            ("iego", "i"),
            ("ego", "y"),
            ("y", "a"),
        ),
        "first f": (("y", "a"), ("ii", "ia"), ("i", "a"), ("i", "ia")),
        "m": (
            ("skiego", "ski"),
            ("ckiego", "cki"),
            ("dzkiego", "dzki"),
            ("szy", "sza"),
            ("dy", "da"),
            ("ry", "ra"),
            ("a", ""),
        ),
        "f": (
            ("skiej", "ska"),
            ("ckiej", "cka"),
            ("dzkiej", "dzka"),
            ("owej", "owa"),
            ("szy", "sza"),
            ("dy", "da"),
            ("ry", "ra"),
        ),
    },
    family_endings=(
        "a",
        "owi",
        "em",
        "iem",
        "ego",
        "emu",
        "im",
        "ej",
        "ą",
        "y",
        "i",
        "owie",
        "iego",
        "iemu",
        "iej",
        "imi",
        "ią",
        "ich",
        "ie",
    ),
)

ABBREVIATIONS = Abbreviations(
    always=(
        "min pos red woj sen tj wg dr prof hab mgr inż gen płk mjr kpt por św ks bp abp tzw "
        "tzn np itd itp ok ur zm im ul al pl woj pow gm mln mld tys godz"
    ),
    before_number=(
        "stycz lut mar kwiet maj czerw lip sierp wrz paźdz listop grudz nr art ust pkt str "
        "rozdz rys tel poz"
    ),
    ordinals=True,
)
MONTHS = (
    "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca",
    "lipca", "sierpnia", "września", "października", "listopada", "grudnia",
)  # fmt: skip
WEEKDAYS = ("poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela")
MEANING = Meaning(
    recanting=phrases(
        """
        wycofał się z
        wycofała się z
        wycofuje się z
        odwołał
        odwołała
        odwołuje
        cofnął
        cofnęła
        """
    ),
    credits=words("foto fot zdjęcie zdjęcia"),
    furniture=phrases(
        """
        czytaj też
        czytaj także
        czytaj również
        czytaj więcej
        zobacz też
        zobacz także
        reklama
        """
    ),
    numbering=words("nr numer"),
    manner_verbs={
        "asking": """
            pyta pytał pytała pytają pytali zapytał zapytała zapytali spytał spytała zastanawia
            zastanawiał zastanawiała dopytywał dopytywała
        """,
        "joking": """
            żartuje żartował żartowała zażartował zażartowała ironizuje ironizował ironizowała
            dowcipkował dowcipkowała
        """,
        "guessing": """
            przypuszcza przypuszczał przypuszczała podejrzewa podejrzewał podejrzewała zgaduje
            spekuluje spekulował spekulowała domyśla
        """,
        "hoping": "marzy marzył marzyła",
        "fearing": "obawia obawiał obawiała boi bał bała",
        "repeating": "śpiewa zaśpiewał zaśpiewała recytuje recytował recytowała",
        "mocking": "kpi kpił kpiła zakpił zakpiła szydzi szydził szydziła",
    },
    manners={
        "joking": "żartem, w żartach, dla żartu, ironicznie, z ironią",
        "hoping": "ma nadzieję, miał nadzieję, miała nadzieję, mają nadzieję",
        "dreaming": "we śnie, w swoim śnie",
        "invented": "w powieści, na karykaturze, w skeczu",
        "written": "w akcie oskarżenia, w projekcie",
        "forced": "pod przymusem, na torturach, pod presją",
        "erring": "przez pomyłkę, omyłkowo",
        "unsure": """
            chyba, prawie, podobno, rzekomo, niemal, ponoć, wydaje się, zdaje się, powiedziałaby,
            powiedziałby, mniej więcej
        """,
        "made": "kazał … powiedzieć, kazała … powiedzieć",
        "sent": "dostał wiadomość, dostała wiadomość",
    },
    fictions=words("deepfake satyra satyrze parodia parodii załóżmy fikcyjny fikcyjna fikcyjnym"),
    drops_subject=True,
    told_by=words(
        "zeznał zeznała zeznali zeznały zeznaje zeznają poinformowano przekazano podano dodano zaznaczono podkreślono stwierdzono"
    ),
    in_turn=words("odpowiednio kolejno pierwszy pierwsza drugi druga ostatni ostatnia"),
    nobody=words("ktoś nikt inni inne ktokolwiek niektórzy niektóre wielu wszyscy każdy"),
    questions=words("dziennikarka prowadzący prowadząca reporter reporterka"),
    cardinals=cardinals(
        "jeden/jedna/jedno dwa/dwie/dwóch trzy/trzech cztery/czterech pięć/pięciu sześć/sześciu siedem/siedmiu osiem/ośmiu dziewięć/dziewięciu dziesięć/dziesięciu jedenaście/jedenastu dwanaście/dwunastu trzynaście/trzynastu czternaście/czternastu piętnaście/piętnastu szesnaście/szesnastu siedemnaście/siedemnastu osiemnaście/osiemnastu dziewiętnaście/dziewiętnastu",
        "dwadzieścia/dwudziestu trzydzieści/trzydziestu czterdzieści/czterdziestu pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt",
        "sto",
        thousand="tysiąc tysiące tysięcy tys",
        million="milion miliony milionów mln",
        billion="miliard miliardy miliardów mld",
    ),
    signs={
        "%": "procent, proc, procenta",
        "€": "euro",
        "$": "dolarów, dolary, dolar",
        "km": "kilometrów, kilometry, kilometr, km",
        "kg": "kilogramów, kilogramy, kg",
        "min": "minut, minuty, minuta, minutę, min",
        "zł": "złotych, złote, złoty, zł",
    },
    versions=phrases(
        """
        wersji tego artykułu
        wersji tego tekstu
        wersji tej depeszy
        wersji artykułu
        wersja tego artykułu
        wersja tego tekstu
        wersja tej depeszy
        wersja artykułu
        usunęliśmy
        wcześniej napisaliśmy
        """
    ),
    hours_before=words("godz godz. godzinie godzina godziny"),
    variants={
        "1/2": "połowa, połowy, połowę, połowie, pół",
        "1/4": "jedna czwarta, jedną czwartą, ćwierć",
        "3/4": "trzy czwarte",
        "1/3": "jedna trzecia, jedną trzecią",
        "2/3": "dwie trzecie",
        "profesor": "prof.",
        "doktor": "dr",
        "USA": "Stany Zjednoczone, Stanów Zjednoczonych, Stanach Zjednoczonych, Stanom Zjednoczonym",
    },
    days_with_points=True,
    ordinal_days="pierwszego drugiego trzeciego czwartego piątego szóstego siódmego ósmego dziewiątego dziesiątego jedenastego dwunastego trzynastego czternastego piętnastego szesnastego siedemnastego osiemnastego dziewiętnastego dwudziestego",
    turns={
        "condition": "jeśli, jeżeli, o ile, pod warunkiem że, czy",
        "exception": "chyba że, chyba żeby",
        "concession": "chociaż, choć, mimo, mimo że, pomimo, jednak, jednakże, niemniej, podczas gdy, nawet jeśli",
        "cause": "ponieważ, bo, bowiem, gdyż, dzięki, z powodu, dlatego, więc, zatem, wskutek",
        "until": "do, aż, aż do, dopóki, dopóki nie",
        "after": "po, od, odkąd, gdy tylko, następnie",
        "before": "przed, zanim",
        "during": "podczas, gdy, kiedy, w trakcie",
        "moment": "gdy, kiedy, gdy tylko",
        "only": "tylko, jedynie, wyłącznie",
        "also": "także, też, również, nawet, oraz, nie tylko, łącznie z, włącznie z, wraz z, wraz",
        "outside": "oprócz, poza, z wyjątkiem, prócz",
        "instead": "zamiast",
        "sure": "pewne jest, faktem jest, na pewno, z pewnością, niewątpliwie, oczywiście, pewne",
        "unsure": "może, być może, możliwe że, rzekomo, podobno, chyba, teoretycznie, oby",
        "still": "jeszcze, wciąż, nadal, jeszcze nie",
        "already": "już",
        "later": "wkrótce, później",
        "ended": "już nie",
        "nearly": "prawie, niemal, około, blisko",
        "exactly": "dokładnie, całkowicie, w pełni",
        "scarcely": "ledwie, ledwo, zaledwie",
        "partly": "częściowo, po części",
        "at_least": "co najmniej, przynajmniej, minimum",
        "at_most": "co najwyżej, najwyżej, maksymalnie, maksimum",
        "more_than": "więcej niż, ponad",
        "less_than": "mniej niż, poniżej",
        "contrary": "wbrew, w przeciwieństwie do",
        "always": "zawsze, stale",
        "often": "często, regularnie",
        "rarely": "rzadko",
        "sometimes": "czasami, czasem",
        "above": "nad, ponad",
        "under": "pod",
        "both": "i, oraz",
        "either": "lub, albo",
        "may": "wolno, zezwala, zezwalają, pozwala, pozwalają",
        "can": "może, mogą, mógł, mogła, mogli, można",
        "must": "musi, muszą, musiał, musiała, musieli, trzeba, nakazuje, nakazują, zobowiązuje",
        "should": "powinien, powinna, powinno, powinni, powinny, należy",
        "will": "będzie, będą",
        "wants": "chce, chcą, chciał, chciała, chcieli",
        "forbidden": "zakazuje, zakazują, zakazał, zabrania, zabraniają",
        "all": "wszyscy, wszystkie, wszystkim, wszystkich, każdy, każda, każdą, każde, każdego, każdym",
        "alternate": "co drugi, co druga, co drugą",
        "most": "większość, większości, większością",
        "many": "wielu, wiele, liczni, liczne, licznych",
        "some": "niektórzy, niektóre, niektórym, niektórych, kilka, kilku, część, części, ktoś, niejeden, niejedna, niejedną, niejedno",
        "few": "nieliczni, nieliczne, nielicznym, nielicznych, niewielu, mniejszość, mniejszości",
        "pair": "obu, oba, obie, obaj",
        "north": "północ, na północ, na północy, północny, północna, północnej",
        "south": "południe, na południe, na południu, południowy, południowa, południowej",
        "east": "wschód, wschodzie, wschodni, wschodnia",
        "west": "zachód, zachodzie, zachodni, zachodnia",
        "yesterday": "wczoraj",
        "today": "dziś, dzisiaj",
        "tomorrow": "jutro",
        "morning": "rano, ranek, poranek",
        "noon": "w południe",
        "afternoon": "po południu",
        "evening": "wieczorem, wieczór",
        "midnight": "o północy",
        "spring": "wiosna, wiosną, wiosnę, wiosny",
        "summer": "lato, latem",
        "autumn": "jesień, jesienią, jesieni",
        "winter": "zima, zimą, zimę, zimy",
        "this_one": "tym, tego, ten, ta, tej",
        "next_one": "przyszły, przyszłym, przyszłego, przyszłej, następny, następnym, następnej",
        "last_one": "zeszły, zeszłym, zeszłego, zeszłej, ubiegły, ubiegłym, ubiegłej, minionym",
        "claimed": "twierdzi, twierdzą, twierdził, twierdziła",
        "rumoured": "plotki, plotka, pogłoski, pogłoska",
        "feared": "obawia, obawiają, boi, boją",
        "likely": "prawdopodobnie, zapewne, prawdopodobne",
        "unlikely": "nieprawdopodobne, mało prawdopodobne",
    },
    adverbs=words("no cóż wreszcie najpierw potem jednak wkrótce"),
    columns=words(
        """
        miejsce miasto gdzie kraj partia data dzień kiedy temat komentarz odpowiedź odpowiedzi
        reakcja reakcje stanowisko opinia pytanie pytania punkt punkty krok rozdział część sekcja
        tydzień miesiąc rok zasada etap przykład
        """
    ),
    senders=words("od nadawca"),
    negations=words(
        "nie nigdy nikt nikogo nikomu nic niczego bez żaden żadna żadne żadnego żadnej żadną żadnych żadnym"
    ),
    numbers=words(
        """
        jedenastu dwunastu dwustu trzystu czterystu pięciuset pięćdziesięciu sześćdziesięciu
        siedemdziesięciu osiemdziesięciu dziewięćdziesięciu
        jeden jedna jednego dwa dwie dwóch trzy trzech cztery czterech pięć pięciu sześć
        sześciu siedem siedmiu osiem ośmiu dziewięć dziewięciu dziesięć dziesięciu
        jedenaście dwanaście piętnaście dwadzieścia dwudziestu trzydzieści trzydziestu
        czterdzieści czterdziestu pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt
        dziewięćdziesiąt sto stu dwieście trzysta czterysta pięćset tysiąc tysiące tysięcy
        milion miliony milionów miliard miliardy miliardów pół połowa
        trzynaście czternaście szesnaście siedemnaście osiemnaście dziewiętnaście trzynastu
        czternastu piętnastu szesnastu siedemnastu osiemnastu dziewiętnastu połowę połowy
        ćwierć trzecia trzecią czwarta czwartą dwukrotnie trzykrotnie pierwszy pierwsza
        pierwsze czwarty czwarte piąty piąta ostatni ostatnia tuzin dziesiątki setki
        """
    ),
    units=words(
        """
        godzinie dniu tygodniu miesiącu latach wieku mila mile mil baryłka baryłki baryłek
        sekunda sekundę sekundy sekund minuta minutę minuty minut godzina godzinę godziny
        godzin dzień dnia dni tydzień tygodnia tygodnie tygodni miesiąc miesiąca miesiące
        miesięcy rok roku lata lat dekada dekadę dekady dekad wiek wieku wieki wieków
        kilometr kilometra kilometry kilometrów metr metra metry metrów centymetry
        centymetrów kilogram kilograma kilogramy kilogramów tona tonę tony ton funt funta
        funty funtów euro dolar dolara dolary dolarów grosze groszy złoty złotego złote
        złotych litr litra litry litrów hektar hektara hektary hektarów stopień stopnie
        stopni procent procenta megawatów
        """
    ),
    dates=words(
        """
        poniedziałek wtorek środę czwartek piątek sobotę niedzielę
        styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad
        grudzień styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku
        listopadzie grudniu
        """
    ),
    elder=words("starszy starsza starszego starszej starszemu starsi"),
    younger=words("młodszy młodsza młodszego młodszej młodszemu młodsi"),
    informants=words("źródło źródła źródle źródeł źródłach źródłami"),
    others=words(
        "przez usłyszał usłyszała przeczytał przeczytała cytuje cytują cytował cytowała zacytował"
        " zacytowała chciał chciała mógł mogła musiał musiała zapomniał zapomniała naśladował naśladowała podważył podważyła wątpię wątpi boję oskarżony oskarżona oskarżono pomyślał pomyślała pomyśleli prawie"
    ),
    places=words("w we"),
    denial_phrases=phrases(
        """
        nie udało się zweryfikować
        nie można zweryfikować
        nie zweryfikowano
        w przeciwieństwie
        """
    ),
    denials=words(
        """
        nieprawda fałsz kłamstwo kłamstwem zmyślony zmyślona zaprzeczył zaprzeczyła zaprzeczyło wątpi wątpił wątpiła zaprzecza odmówił
        odmówiła zdementował zdementowała sprostowanie błędnie omyłkowo parodia żartował
        żartowała odwołał odwołała wycofał wycofała zmyślono zmyślone ironicznie wykluczył wykluczyła
        """
    ),
    gestures=words("śmiech śmieje śmieją uśmiecha wzdycha oklaski cisza pauza płacze"),
    looking_back=words("tak to takie taka taki o w tego"),
    stances=words(
        """
        widzi widzą widział widziała uważa uważają uważał uważała sądzi sądzą sądził
        sądziła myśli twierdzi twierdzą przekonany przekonana pewien pewna zdanie zdania
        opinia opinii pogląd poglądu stanowisko ocena słowa ujął ujęła mówi powiedział
        powiedziała wierzy
        """
    ),
    untruths=phrases(
        """
        była ironia
        błąd w tłumaczeniu
        błąd tłumaczenia
        był żart
        został błędnie zacytowany
        została błędnie zacytowana
        mylił się
        myliła się
        odwołał te słowa
        odwołała te słowa
        wycofała te słowa
        wycofał te słowa
        przeprosiła za to
        przeprosił za to
        wycofała się z tych słów
        wycofał się z tych słów
        poprawiła się
        poprawił się
        przeprosiła za te słowa
        przeprosił za te słowa
        mylił się
        się mylił
        się myliła
        się pomylił
        się pomyliła
        myliła się
        nie miał racji
        nie miała racji
        skłamał
        skłamała
        kłamał
        kłamała
        nic takiego
        nic podobnego
        odwrotnie
        """
    ),
    truths=words("prawda prawdą prawdziwe tak"),
    corrections=words("sprostowanie sprostowania korekta wyjaśnienie"),
    closings=words("poważaniem pozdrowieniami pozdrawiam wyrazami szacunku podpisano"),
    letters=words("oświadczenie list wiadomość komentarz odpowiedź przemówienie wypowiedź cytat"),
    sayings=words(
        """
        słowa słów słowom wypowiedź wypowiedzi cytat cytatu zdanie przypisano przypisaliśmy
        przypisała zacytowana zacytowany zacytowano twierdzenie
        """
    ),
    pointing=words("tego temu"),
    negating_prefixes={"nie": ""},
    opposites=(
        ("rośnie", "spada"),
        ("wzrósł", "spadł"),
        ("wzrost", "spadek"),
        ("wygrał", "przegrał"),
        ("wygrała", "przegrała"),
        ("przyjął", "odrzucił"),
        ("przyjęła", "odrzuciła"),
        ("przyjęto", "odrzucono"),
        ("za", "przeciw"),
        ("zabity", "ranny"),
        ("zabitych", "rannych"),
        ("kupić", "sprzedać"),
        ("kupił", "sprzedał"),
        ("otworzyć", "zamknąć"),
        ("otwarty", "zamknięty"),
        ("otwarte", "zamknięte"),
        ("lepszy", "gorszy"),
        ("lepiej", "gorzej"),
        ("duży", "mały"),
        ("drogi", "tani"),
        ("drożej", "taniej"),
        ("największa", "najmniejsza"),
        ("największy", "najmniejszy"),
        ("wojna", "pokój"),
        ("tylko", "także"),
        ("tylko", "też"),
        ("wczoraj", "jutro"),
        ("wczoraj", "dziś"),
        ("zniszczy", "ocali"),
        ("zniszczyć", "ocalić"),
        ("skazany", "uniewinniony"),
        ("winny", "niewinny"),
        ("winna", "niewinna"),
        ("przyszły", "zeszły"),
        ("przyszłym", "zeszłym"),
        ("zwycięstwo", "porażka"),
        ("prawda", "nieprawda"),
        ("zatrudnić", "zwolnić"),
        ("publiczny", "prywatny"),
        ("mężczyzna mężczyzny mężczyźni", "kobieta kobiety"),
        ("chłopiec chłopca", "dziewczyna dziewczyny dziewczynka"),
        ("ojciec ojca", "matka matki"),
        ("syn syna", "córka córki"),
        ("brat brata", "siostra siostry"),
        ("mąż męża", "żona żony"),
        ("ofiara ofiary", "podejrzany podejrzanego sprawca sprawcy"),
        ("on jego jemu", "ona jej"),
        ("my nas nam nasz nasza nasze", "oni ich im"),
        ("zawsze", "nigdy rzadko czasem"),
        ("wszyscy wszystkie", "niektórzy niektóre"),
        ("północ północny", "południe południowy"),
        ("wschód wschodni", "zachód zachodni"),
        ("winny winna", "niewinny niewinna"),
        ("aresztowany zatrzymany", "zwolniony uwolniony"),
        ("może mogą", "musi muszą"),
        ("przed", "po"),
        ("więcej", "mniej"),
        ("powyżej", "poniżej"),
        ("otwiera- otwar- otworz-", "zamyka- zamkn-"),
        ("włącz-", "wyłącz-"),
        ("wyższ-", "niższ-"),
        ("wzros- wzrós- wzrast- rośn- rosn-", "spad- malej- zmalał-"),
        ("potwierdz-", "zaprzecz- zdement-"),
        ("większ-", "mniejsz-"),
        ("najwięk- najwyższ-", "najmniej- najniższ-"),
        ("starsz-", "młodsz-"),
        ("dłuż-", "krót-"),
        ("przyj-", "odrzuc-"),
        ("wewnątrz", "zewnątrz"),
        ("winn-", "niewinn-"),
        ("ważn-", "nieważn-"),
    ),
)
WORDING = Wording(
    same=phrases(
        """
        jest są
        byli były
        powiedział stwierdził dodał według zdaniem
        powiedziała stwierdziła dodała według zdaniem
        w we
        z ze
        aby żeby
        też także również
        zaczął rozpoczął
        zaczęła rozpoczęła
        """
    ),
    variants={"według": "w opinii, zdaniem", "na przykład": "np., np"},
    misspelt=pairs("""
        napewno na pewno, conajmniej co najmniej, poprostu po prostu, wogóle w ogóle,
        wogole w ogóle, niewiadomo nie wiadomo, wziąść wziąć, porzar pożar, obiecal obiecał,
        wspanialy wspaniały, pociag pociąg, ktury który, narazie na razie,
        naprzykład na przykład, codzień co dzień, nadewszystko nade wszystko, wkońcu w końcu,
        odrazu od razu, dopuki dopóki, puki póki, puźno późno, rzucac rzucać, włanczać włączać,
        wyłanczać wyłączać, poszłem poszedłem, przyszłem przyszedłem, orginalny oryginalny,
        sprubować spróbować, spowrotem z powrotem, zpowrotem z powrotem, żadko rzadko,
        nażekać narzekać, pożądek porządek, karzdy każdy, tógo tego, dzisaj dzisiaj,
        wktórym w którym, juz już, takze także, poniewaz ponieważ, rowniez również,
        wiecej więcej, pieniadze pieniądze, miedzy między
    """),
    light=words("że iż to"),
    how_many=words(
        """
        niewielu niewiele mało kilka kilku wiele wielu większość wszyscy wszystkie każdy każda
        mniej więcej tylko połowa obaj obie
        """
    ),
    telling=words("przed po niemal prawie ponad nad pod około do od bez mimo przeciw by"),
)
LANGUAGE = Language(
    "pl",
    "Polish",
    months=MONTHS,
    weekdays=WEEKDAYS,
    abbreviations=ABBREVIATIONS,
    speech=SPEECH,
    meaning=MEANING,
    wording=WORDING,
    quotes=("„”",),
)
