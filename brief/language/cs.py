"""Czech."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language, Meaning, phrases, words

ABBREVIATIONS = Abbreviations(
    always=(
        "Mgr Bc Ing MUDr JUDr PhDr RNDr Dr doc prof gen plk mjr kpt por sv tzv tzn např atd "
        "apod cca resp popř event mil mld tis"
    ),
    before_number="led ún bř dub čvn čvc srp zář říj list pros čís čl odst písm kap obr str roč tel",
    ordinals=True,
)
MEANING = Meaning(
    sources=(("podle",),),
    drops_subject=True,
    nobody=words("někdo nikdo jiní někteří mnozí všichni"),
    questions=words("otázka redaktor moderátor"),
    answers=words("odpověď"),
    versions=phrases(
        """
        verzi tohoto článku
        verze tohoto článku
        odstranili jsme
        """
    ),
    turns={
        "condition": "pokud, jestliže, jestli, pod podmínkou že",
        "exception": "pokud ne, ledaže",
        "concession": "ačkoli, ačkoliv, přestože, i když, navzdory, však, nicméně, zatímco",
        "cause": "protože, neboť, kvůli, díky, proto, tedy",
        "until": "až do, dokud",
        "after": "po, poté, jakmile, od",
        "before": "před, předtím, než",
        "only": "jen, pouze, jenom, výhradně",
        "also": "také, též, rovněž, dokonce, včetně",
        "outside": "kromě, vyjma, s výjimkou",
        "instead": "místo, namísto",
        "sure": "určitě, jistě",
        "unsure": "možná, snad, pravděpodobně, údajně",
        "still": "ještě, stále, ještě ne",
        "already": "už, již",
        "ended": "už ne",
        "nearly": "téměř, skoro, asi, přibližně",
        "exactly": "přesně, zcela",
        "scarcely": "sotva",
        "at_least": "alespoň, nejméně, přinejmenším",
        "at_most": "nejvýše, maximálně",
        "more_than": "více než",
        "less_than": "méně než",
        "always": "vždy",
        "often": "často",
        "rarely": "zřídka, občas",
        "either": "nebo, anebo",
    },
)
LANGUAGE = Language("cs", "Czech", abbreviations=ABBREVIATIONS, meaning=MEANING, quotes=("„“",))
