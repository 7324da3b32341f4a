"""Danish."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language, Meaning, cardinals, phrases, words

ABBREVIATIONS = Abbreviations(
    always="hr fr frk dr prof St Sct gen kapt ca bl evt inkl ekskl jf mio mia kr pct osv bl",
    before_number="jan febr feb mar apr jun jul aug sep sept okt nov dec nr stk art kap kl fig bd tlf",
    ordinals=True,
)
MEANING = Meaning(
    sources=(("ifølge",),),
    nobody=words("nogen ingen andre nogle mange"),
    owned_by=words("af til"),
    relations=words("mand kone bror søster søn datter far mor ven nabo kollega kritiker"),
    questions=words("spørgsmål journalist"),
    answers=words("svar"),
    cardinals=cardinals(
        "en/et to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten",
        "tyve tredive fyrre halvtreds tres halvfjerds firs halvfems",
        "hundrede",
        thousand="tusind tusinde",
        million="million millioner",
        billion="milliard milliarder",
    ),
    signs={
        "%": "procent",
        "€": "euro",
        "km": "kilometer, km",
        "kr": "kroner, krone, kr",
    },
    versions=phrases(
        """
        version af artiklen
        version af denne artikel
        vi har fjernet
        """
    ),
    turns={
        "condition": "hvis, såfremt, så længe",
        "exception": "medmindre",
        "concession": "selvom, skønt, trods, på trods af, dog, alligevel, mens",
        "cause": "fordi, eftersom, derfor, på grund af, takket være",
        "until": "indtil",
        "after": "efter, siden, efter at",
        "before": "inden, før",
        "only": "kun, udelukkende",
        "also": "også, endda, inklusive",
        "outside": "undtagen, bortset fra",
        "instead": "i stedet for",
        "sure": "sikkert, helt sikkert",
        "unsure": "måske, muligvis, sandsynligvis, formentlig",
        "still": "stadig, endnu ikke",
        "already": "allerede",
        "ended": "ikke længere",
        "nearly": "næsten, omtrent",
        "exactly": "præcis, nøjagtigt",
        "scarcely": "knap, næppe",
        "at_least": "mindst",
        "at_most": "højst, højest",
        "more_than": "mere end",
        "less_than": "mindre end",
        "always": "altid",
        "often": "ofte",
        "rarely": "sjældent",
        "either": "eller",
        "both": "både",
    },
    negations=words("ikke ingen aldrig"),
    told_by=words("siger sagde"),
)
LANGUAGE = Language("da", "Danish", abbreviations=ABBREVIATIONS, meaning=MEANING)
