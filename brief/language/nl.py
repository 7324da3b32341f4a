"""Dutch."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language, Meaning, cardinals, phrases, words

ABBREVIATIONS = Abbreviations(
    always=(
        "dhr mevr mw dr drs mr ing ir prof St ds gen kol kapt bijv ca enz resp incl excl vgl "
        "evt mln mld min"
    ),
    before_number=(
        "jan feb mrt apr jun jul aug sep sept okt nov dec nr nrs art artt blz hfst fig tel par"
    ),
)
MEANING = Meaning(
    credits=words("foto beeld"),
    furniture=phrases(
        """
        lees ook
        lees meer
        advertentie
        """
    ),
    sources=(("volgens",),),
    nobody=words("iemand niemand anderen sommigen velen"),
    owned_by=words("van"),
    relations=words(
        """
        man vrouw broer zus zoon dochter vader moeder vriend vriendin buurman buurvrouw collega
        criticus
        """
    ),
    questions=words("v vraag interviewer verslaggever"),
    answers=words("a antwoord"),
    cardinals=cardinals(
        "een/één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
        "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
        "honderd",
        thousand="duizend",
        million="miljoen mln",
        billion="miljard mld",
    ),
    signs={
        "%": "procent",
        "€": "euro",
        "$": "dollar",
        "km": "kilometer, km",
    },
    versions=phrases(
        """
        versie van dit artikel
        versie van dit bericht
        versie van deze tekst
        wij hebben verwijderd
        """
    ),
    turns={
        "condition": "indien, mits, zolang",
        "exception": "tenzij",
        "concession": "hoewel, zelfs als, ook als, ondanks, ofschoon, niettemin, echter, terwijl",
        "cause": "omdat, doordat, vanwege, dankzij, daarom, dus, aangezien",
        "until": "totdat, tot aan",
        "after": "nadat, sinds, zodra, vanaf",
        "before": "voordat, alvorens",
        "only": "slechts, alleen, enkel, uitsluitend",
        "also": "ook, eveneens, zelfs, inclusief",
        "outside": "behalve, uitgezonderd",
        "instead": "in plaats van",
        "sure": "zeker, ongetwijfeld",
        "unsure": "misschien, mogelijk, waarschijnlijk, vermoedelijk, naar verluidt",
        "still": "nog, nog steeds, nog niet",
        "already": "reeds, al",
        "ended": "niet meer, niet langer",
        "nearly": "bijna, ongeveer, circa",
        "exactly": "precies, volledig",
        "scarcely": "nauwelijks",
        "at_least": "minstens, ten minste, tenminste",
        "at_most": "hoogstens, ten hoogste, maximaal",
        "more_than": "meer dan",
        "less_than": "minder dan",
        "always": "altijd, steeds",
        "often": "vaak, meestal",
        "rarely": "zelden, soms",
        "both": "zowel",
        "either": "ofwel",
    },
    negations=words("niet geen nooit niemand niets zonder"),
    told_by=words("zei zegt"),
)
LANGUAGE = Language("nl", "Dutch", abbreviations=ABBREVIATIONS, meaning=MEANING, quotes=("“”",))
