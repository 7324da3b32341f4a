"""Dutch."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language, Meaning, words

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
    negations=words("niet geen nooit niemand niets zonder"),
    told_by=words("zei zegt"),
)
LANGUAGE = Language("nl", "Dutch", abbreviations=ABBREVIATIONS, meaning=MEANING, quotes=("“”",))
