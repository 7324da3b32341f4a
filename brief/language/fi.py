"""Finnish."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language, Meaning, words

ABBREVIATIONS = Abbreviations(
    always="ks vrt hra rva nti tri prof St ns esim mm ym yms ts eli milj mrd klo noin",
    before_number=(
        "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu nro art luku kpl puh"
    ),
    ordinals=True,
)
MEANING = Meaning(
    nobody=words("joku kukaan toiset jotkut monet"),
    questions=words("kysymys toimittaja"),
    answers=words("vastaus"),
    turns={
        "condition": "jos, mikäli",
        "exception": "ellei, paitsi jos",
        "concession": "vaikka, huolimatta, kuitenkin",
        "cause": "koska, sillä, takia, vuoksi, ansiosta, siksi",
        "until": "kunnes, asti, saakka",
        "after": "jälkeen, sen jälkeen kun, lähtien",
        "before": "ennen, ennen kuin",
        "only": "vain, ainoastaan",
        "also": "myös, lisäksi, jopa, mukaan lukien",
        "outside": "paitsi, lukuun ottamatta",
        "instead": "sijaan, sijasta",
        "sure": "varmasti",
        "unsure": "ehkä, mahdollisesti, todennäköisesti, kenties",
        "still": "vielä, yhä",
        "already": "jo",
        "at_least": "vähintään, ainakin",
        "at_most": "enintään, korkeintaan",
        "more_than": "yli",
        "less_than": "alle",
        "always": "aina",
        "often": "usein",
        "rarely": "harvoin, joskus",
        "either": "tai",
    },
)
LANGUAGE = Language("fi", "Finnish", abbreviations=ABBREVIATIONS, meaning=MEANING)
