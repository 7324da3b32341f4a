"""Swedish."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language, Meaning, cardinals, phrases, words

ABBREVIATIONS = Abbreviations(
    always="hr fr dr prof St gen kapt ca bl ev inkl exkl jfr milj mdr kr proc osv",
    before_number="jan febr feb mar apr jun jul aug sep sept okt nov dec nr art kap kl fig bd tel",
)
MEANING = Meaning(
    sources=(("enligt",),),
    nobody=words("någon ingen andra några många"),
    owned_by=words("av till"),
    relations=words("make maka man fru bror syster son dotter far mor vän granne kollega kritiker"),
    questions=words("f fråga reporter"),
    answers=words("s svar"),
    cardinals=cardinals(
        "en/ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton",
        "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio",
        "hundra",
        thousand="tusen",
        million="miljon miljoner",
        billion="miljard miljarder",
    ),
    signs={
        "%": "procent",
        "€": "euro",
        "km": "kilometer, km",
        "kr": "kronor, krona, kr",
    },
    versions=phrases(
        """
        version av artikeln
        version av den här artikeln
        version av denna artikel
        vi har tagit bort
        """
    ),
    turns={
        "condition": "om, ifall, förutsatt att, så länge",
        "exception": "om inte, såvida inte",
        "concession": "fastän, trots, trots att, även om, dock, ändå, emellertid, medan",
        "cause": "eftersom, därför att, därför, på grund av, tack vare, alltså",
        "until": "tills, fram till",
        "after": "efter, sedan, efter att, så snart",
        "before": "före, innan",
        "only": "bara, endast, enbart",
        "also": "också, även, dessutom, inklusive",
        "outside": "utom, förutom",
        "instead": "i stället för, istället för",
        "sure": "säkert, säkerligen",
        "unsure": "kanske, möjligen, troligen, förmodligen",
        "still": "fortfarande, ännu, ännu inte",
        "already": "redan",
        "ended": "inte längre",
        "nearly": "nästan, ungefär",
        "exactly": "exakt, precis",
        "scarcely": "knappt",
        "at_least": "minst, åtminstone",
        "at_most": "högst, som mest",
        "more_than": "mer än",
        "less_than": "mindre än",
        "always": "alltid",
        "often": "ofta",
        "rarely": "sällan, ibland",
        "either": "eller",
        "both": "och, både",
    },
    negations=words("inte ingen aldrig"),
    told_by=words("sade säger"),
)
LANGUAGE = Language("sv", "Swedish", abbreviations=ABBREVIATIONS, meaning=MEANING)
