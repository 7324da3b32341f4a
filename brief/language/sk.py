"""Slovak."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language

ABBREVIATIONS = Abbreviations(
    always=(
        "Mgr Bc Ing MUDr JUDr PhDr RNDr Dr doc prof gen plk mjr kpt sv tzv tzn napr atď apod "
        "cca resp príp mil mld tis"
    ),
    before_number="jan feb mar apr máj jún júl aug sep okt nov dec čís čl ods písm kap obr str roč tel",
    ordinals=True,
)
LANGUAGE = Language("sk", "Slovak", abbreviations=ABBREVIATIONS, quotes=("„“",))
