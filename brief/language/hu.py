"""Hungarian."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language, Meaning, words

ABBREVIATIONS = Abbreviations(
    always="dr ifj id özv prof Szt stb ún kb pl ill vö",
    before_number="jan febr márc ápr máj jún júl aug szept okt nov dec sz old bek tel",
    ordinals=True,
)
MEANING = Meaning(
    nobody=words("valaki senki mások néhányan"),
    questions=words("kérdés riporter újságíró"),
    answers=words("válasz"),
    turns={
        "condition": "ha, amennyiben",
        "exception": "hacsak, kivéve ha",
        "concession": "bár, habár, noha, ellenére, azonban, mégis",
        "cause": "mert, mivel, miatt, köszönhetően, ezért",
        "until": "amíg",
        "after": "után, miután, óta",
        "before": "előtt, mielőtt",
        "only": "csak, csupán, kizárólag",
        "also": "is, szintén, sőt, beleértve",
        "outside": "kivéve, kívül",
        "instead": "helyett",
        "sure": "biztosan, bizonyosan",
        "unsure": "talán, esetleg, valószínűleg, állítólag",
        "still": "még",
        "already": "már",
        "at_least": "legalább",
        "at_most": "legfeljebb",
        "more_than": "több mint",
        "less_than": "kevesebb mint",
        "always": "mindig",
        "often": "gyakran",
        "rarely": "ritkán, néha",
        "either": "vagy",
    },
)
LANGUAGE = Language("hu", "Hungarian", abbreviations=ABBREVIATIONS, meaning=MEANING, quotes=("„”",))
