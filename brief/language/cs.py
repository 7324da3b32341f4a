"""Czech."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language

ABBREVIATIONS = Abbreviations(
    always=(
        "Mgr Bc Ing MUDr JUDr PhDr RNDr Dr doc prof gen plk mjr kpt por sv tzv tzn např atd "
        "apod cca resp popř event mil mld tis"
    ),
    before_number="led ún bř dub čvn čvc srp zář říj list pros čís čl odst písm kap obr str roč tel",
    ordinals=True,
)
LANGUAGE = Language("cs", "Czech", abbreviations=ABBREVIATIONS, quotes=("„“",))
