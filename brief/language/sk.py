"""Slovak."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language, Meaning, words

ABBREVIATIONS = Abbreviations(
    always=(
        "Mgr Bc Ing MUDr JUDr PhDr RNDr Dr doc prof gen plk mjr kpt sv tzv tzn napr atď apod "
        "cca resp príp mil mld tis"
    ),
    before_number="jan feb mar apr máj jún júl aug sep okt nov dec čís čl ods písm kap obr str roč tel",
    ordinals=True,
)
MEANING = Meaning(
    sources=(("podľa",),),
    drops_subject=True,
    nobody=words("niekto nikto iní niektorí mnohí"),
    questions=words("otázka redaktor moderátor"),
    answers=words("odpoveď"),
    turns={
        "condition": "ak, pokiaľ",
        "exception": "ak nie, iba ak",
        "concession": "hoci, aj keď, napriek, avšak, zatiaľ čo",
        "cause": "pretože, lebo, kvôli, vďaka, preto",
        "until": "až do, kým",
        "after": "po, potom, odkedy",
        "before": "pred, predtým",
        "only": "len, iba, výlučne",
        "also": "tiež, taktiež, dokonca, vrátane",
        "outside": "okrem, s výnimkou",
        "instead": "namiesto",
        "sure": "určite, iste",
        "unsure": "možno, azda, pravdepodobne, údajne",
        "still": "ešte, stále",
        "already": "už",
        "at_least": "aspoň, najmenej",
        "at_most": "najviac, maximálne",
        "more_than": "viac ako",
        "less_than": "menej ako",
        "always": "vždy",
        "often": "často",
        "rarely": "zriedka, občas",
        "either": "alebo",
    },
)
LANGUAGE = Language("sk", "Slovak", abbreviations=ABBREVIATIONS, meaning=MEANING, quotes=("„“",))
