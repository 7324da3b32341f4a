"""Norwegian Bokmål."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language, Meaning, cardinals, phrases, words

ABBREVIATIONS = Abbreviations(
    always="hr fr dr prof St gen kapt ca bl evt inkl ekskl jf mill mrd kr pst osv",
    before_number="jan febr feb mar apr jun jul aug sep sept okt nov des nr art kap kl fig bd tlf",
    ordinals=True,
)
MEANING = Meaning(
    sources=(("ifølge",),),
    nobody=words("noen ingen andre mange"),
    owned_by=words("av til"),
    relations=words("mann kone bror søster sønn datter far mor venn nabo kollega kritiker"),
    questions=words("spørsmål journalist"),
    answers=words("svar"),
    cardinals=cardinals(
        "en/ett to tre fire fem seks sju/syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten",
        "tjue tretti førti femti seksti sytti åtti nitti",
        "hundre",
        thousand="tusen",
        million="million millioner",
        billion="milliard milliarder",
    ),
    signs={
        "%": "prosent",
        "€": "euro",
        "km": "kilometer, km",
        "kr": "kroner, krone, kr",
    },
    versions=phrases(
        """
        versjon av artikkelen
        versjon av denne artikkelen
        vi har fjernet
        """
    ),
    turns={
        "condition": "hvis, dersom, så lenge",
        "exception": "med mindre, hvis ikke",
        "concession": "selv om, skjønt, til tross for, på tross av, likevel, mens",
        "cause": "fordi, ettersom, derfor, på grunn av, takket være",
        "until": "inntil, fram til, frem til",
        "after": "etter, siden, etter at",
        "before": "innen, før",
        "only": "bare, kun, utelukkende",
        "also": "også, til og med, inkludert",
        "outside": "unntatt, bortsett fra",
        "instead": "i stedet for",
        "sure": "sikkert",
        "unsure": "kanskje, muligens, sannsynligvis, trolig",
        "still": "fortsatt, ennå, fremdeles",
        "already": "allerede",
        "ended": "ikke lenger",
        "nearly": "nesten, omtrent",
        "exactly": "nøyaktig, akkurat",
        "scarcely": "knapt",
        "at_least": "minst",
        "at_most": "høyst",
        "more_than": "mer enn",
        "less_than": "mindre enn",
        "always": "alltid",
        "often": "ofte",
        "rarely": "sjelden",
        "either": "eller",
        "both": "både",
    },
    negations=words("ikke ingen aldri"),
    told_by=words("sier"),
)
LANGUAGE = Language("nb", "Norwegian Bokmål", abbreviations=ABBREVIATIONS, meaning=MEANING)
