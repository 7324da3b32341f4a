"""Italian."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language, Meaning, cardinals, phrases, words

ABBREVIATIONS = Abbreviations(
    always=(
        "Sig Sigg ra na ssa Cav Rag Geom Dott Prof Avv Ing Arch On Sen Gen Col Cap Mons Ss "
        "Spett ca ecc es"
    ),
    before_number="genn febb apr giu lug ago sett ott nov dic art artt cap fig vol pag pagg tel num",
)
MEANING = Meaning(
    credits=words("foto"),
    furniture=phrases(
        """
        leggi anche
        pubblicità
        """
    ),
    numbering=words("numero n"),
    drops_subject=True,
    viewing=words("parere opinione giudizio avviso detta dire nota comunicato lettera"),
    nobody=words(
        """
        qualcuno qualcuna nessuno altri altre alcuni alcune molti molte chiunque tutti uno una
        """
    ),
    owned_by=words("di del dello della dell' dell’ dei degli delle d' d’"),
    relations=words(
        """
        marito moglie fratello sorella figlio figlia padre madre cugino cugina zio zia nipote
        nonno nonna suocero suocera compagno compagna fidanzato fidanzata amico amica vicino
        vicina collega socio socia rivale avversario avversaria critico critica detrattore
        sostenitore sostenitrice alleato alleata predecessore successore portavoce avvocato
        avvocata vedova vedovo
        """
    ),
    questions=words(
        """
        d domanda intervistatore intervistatrice giornalista cronista conduttore conduttrice
        """
    ),
    answers=words("r risposta"),
    cardinals=cardinals(
        "uno/un/una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
        "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
        "cento",
        thousand="mille mila",
        million="milione milioni",
        billion="miliardo miliardi",
    ),
    signs={
        "%": "per cento",
        "€": "euro",
        "$": "dollari, dollaro",
        "km": "chilometri, chilometro, km",
        "kg": "chilogrammi, chili, chilo, kg",
        "min": "minuti, minuto, min",
    },
    versions=phrases(
        """
        versione precedente di questo articolo
        versione precedente di questo testo
        versione precedente di questa notizia
        versione precedente dell articolo
        prima versione di questo articolo
        prima versione di questo testo
        prima versione di questa notizia
        prima versione dell articolo
        versione originale di questo articolo
        versione originale di questo testo
        versione originale di questa notizia
        versione originale dell articolo
        abbiamo rimosso
        abbiamo eliminato
        questo articolo riportava
        """
    ),
    hours=words("ore"),
    variants={"1/2": "la metà, metà", "1/4": "un quarto", "1/3": "un terzo", "2/3": "due terzi"},
    sources=phrases(
        """
        secondo
        stando a
        a detta di
        """
    ),
    turns={
        "condition": "se, purché, a condizione che, a patto che, qualora, nel caso in cui",
        "exception": "a meno che, a meno di, salvo che, tranne che",
        "concession": "sebbene, benché, anche se, nonostante, malgrado, tuttavia, eppure, mentre, comunque",
        "cause": "perché, poiché, siccome, dato che, a causa di, grazie a, grazie al, grazie alla, quindi, perciò, dunque",
        "until": "fino a, fino al, fino alla, fino ai, sino a, finché, fino a quando",
        "after": "dopo, dopo che, appena, a partire da, in seguito a",
        "before": "prima, prima di, prima che",
        "during": "durante, mentre, quando",
        "moment": "quando, appena",
        "only": "solo, soltanto, solamente, unicamente, esclusivamente",
        "also": "anche, inoltre, persino, oltre a, non solo, compreso, compresa, compresi",
        "outside": "tranne, eccetto, salvo, escluso, ad eccezione di",
        "instead": "invece di, anziché, al posto di",
        "sure": "certamente, sicuramente, senza dubbio, di certo",
        "unsure": "forse, probabilmente, magari, possibilmente, presumibilmente, a quanto pare",
        "still": "ancora, tuttora, non ancora",
        "already": "già, ormai",
        "later": "presto, più tardi",
        "ended": "non più",
        "nearly": "quasi, circa",
        "exactly": "esattamente, precisamente, completamente, del tutto",
        "scarcely": "appena, a malapena",
        "partly": "in parte, parzialmente",
        "at_least": "almeno, come minimo",
        "at_most": "al massimo, fino a",
        "more_than": "più di, oltre",
        "less_than": "meno di",
        "contrary": "contrariamente a, al contrario di, a differenza di",
        "always": "sempre, costantemente",
        "often": "spesso, frequentemente",
        "rarely": "raramente, di rado",
        "sometimes": "a volte, talvolta",
        "against": "contro",
        "favour": "pro, a favore di",
        "both": "ed",
        "either": "oppure",
        "may": "autorizza, autorizzano, permette, permettono, consente, consentono",
        "can": "può, possono, poteva, potevano, potrà, potranno",
        "could": "potrebbe, potrebbero",
        "must": "deve, devono, doveva, dovevano, dovrà, dovranno, obbliga, obbligano",
        "should": "dovrebbe, dovrebbero",
        "wants": "vuole, vogliono, voleva, volevano",
        "forbidden": "vieta, vietano, proibisce, proibiscono",
        "all": "tutti, tutte, tutto, tutta, ogni, ciascuno",
        "most": "la maggior parte, maggioranza",
        "many": "molti, molte",
        "some": "alcuni, alcune, diversi, diverse, qualcuno",
        "few": "pochi, poche, minoranza",
        "pair": "entrambi, entrambe",
        "north": "nord",
        "south": "sud",
        "east": "est",
        "west": "ovest",
        "yesterday": "ieri",
        "today": "oggi, stasera",
        "tomorrow": "domani",
        "morning": "mattina, mattino",
        "afternoon": "pomeriggio",
        "evening": "sera",
        "midnight": "mezzanotte",
        "noon": "mezzogiorno",
        "spring": "primavera",
        "summer": "estate",
        "autumn": "autunno",
        "winter": "inverno",
    },
    negations=words("non mai niente nessuno nessuna senza né"),
    numbers=words(
        """
        due tre quattro cinque sette otto nove dieci venti trenta cento mille milione
        milioni
        undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove
        quaranta cinquanta sessanta settanta ottanta novanta miliardo miliardi dozzina
        dozzine decina decine centinaio centinaia migliaio migliaia metà terzo terzi quarto
        quarti quinto decimo doppio triplo primo terza quarta quinta ultimo ultima
        """
    ),
    units=words(
        """
        secondo secondi minuto minuti ore giorno giorni notte notti settimana settimane
        mese mesi anno anni decennio decenni secolo secoli chilometro chilometri miglio
        miglia metro metri centimetro centimetri chilo chili chilogrammo chilogrammi grammo
        grammi tonnellata tonnellate sterlina sterline euro dollaro dollari centesimo
        centesimi franchi litro litri ettaro ettari grado gradi megawatt
        """
    ),
    dates=words(
        """
        gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre
        dicembre lunedì martedì mercoledì giovedì venerdì
        """
    ),
    reporting=words("che"),
    told_by=words(
        """
        detto dice aggiunge aggiunto dichiara dichiarato spiega spiegato afferma affermato sostiene
        sostenuto ribadisce ribadito replicato commenta commentato precisa precisato annuncia
        annunciato racconta raccontato risponde risposto osserva osservato concluso disse aggiunse
        dichiarò spiegò affermò sostenne ribadì commentò precisò annunciò raccontò rispose osservò
        concluse
        """
    ),
    denial_phrases=phrases(
        """
        al contrario
        contrariamente a
        a differenza
        """
    ),
    denials=words(
        """
        falso falsa smentito smentisce smentì correzione erroneamente contrario parodia
        """
    ),
    corrections=words(
        """
        errata rettifica correzione precisazione nota
        """
    ),
    sayings=words(
        """
        parole frase frasi citazione dichiarazione affermazione dato attribuita attribuito
        attribuite attribuiti attribuiva citato citata
        """
    ),
    pointing=words(
        """
        questo ciò
        """
    ),
    first_days=words("primo"),
    looking_back=words("così questo questa è tale queste almeno"),
    stances=words(
        """
        vede vedono vedeva pensa pensano pensava crede credono credeva opinione parere
        avviso giudizio parole posizione convinto convinta visione lettura ritiene
        sostiene dice conclusione
        """
    ),
    untruths=phrases(
        """
        ha ritrattato
        ha poi ritrattato
        si è corretto
        si è corretta
        si è poi corretto
        si è poi corretta
        è stato citato male
        è stata citata male
        si sbagliava
        si è scusato
        si è scusata
        si è poi scusato
        si è poi scusata
        ha ritirato queste parole
        si è rivelato falso
        """
    ),
    opposites=(
        ("deve", "può"),
        ("devono", "possono"),
        ("sarà", "sarebbe"),
        ("saranno", "sarebbero"),
        ("colpevole", "innocente"),
        ("pochi", "molti"),
        ("poco", "molto"),
        ("anche", "neanche"),
        ("sale", "scende"),
        ("vinto", "perso"),
        ("vittoria", "sconfitta"),
        ("accettato", "rifiutato"),
        ("accettare", "rifiutare"),
        ("contro", "favore"),
        ("morto", "ferito"),
        ("morti", "feriti"),
        ("ferito", "ucciso"),
        ("feriti", "uccisi"),
        ("arrestato", "rilasciato"),
        ("condannato", "assolto"),
        ("condannata", "assolta"),
        ("comprare", "vendere"),
        ("comprato", "venduto"),
        ("aprire", "chiudere"),
        ("aperto", "chiuso"),
        ("aperta", "chiusa"),
        ("aumentare", "ridurre"),
        ("aumento", "calo"),
        ("migliore", "peggiore"),
        ("meglio", "peggio"),
        ("vero", "falso"),
        ("vera", "falsa"),
        ("ricco", "povero"),
        ("grande", "piccolo"),
        ("caro", "economico"),
        ("guerra", "pace"),
        ("successo", "fallimento"),
        ("uomini", "donne"),
        ("uomo", "donna"),
        ("tutti", "alcuni"),
        ("sempre", "talvolta"),
        ("sempre", "mai"),
        ("solo", "anche"),
        ("prossimo", "scorso"),
        ("prossima", "scorsa"),
        ("ieri", "domani"),
        ("ieri", "oggi"),
        ("usciti", "entrati"),
        ("uscito", "entrato"),
        ("assunto", "licenziato"),
        ("assumere", "licenziare"),
        ("pubblico", "privato"),
        ("massimo", "minimo"),
        ("vivo", "morto"),
        ("nega", "ammette"),
        ("negato", "ammesso"),
        ("legale", "illegale"),
        ("possibile", "impossibile"),
        ("prima", "dopo"),
        ("più", "meno"),
        ("sopra", "sotto"),
    ),
)
LANGUAGE = Language(
    "it", "Italian", abbreviations=ABBREVIATIONS, meaning=MEANING, quotes=("«»", "“”")
)
