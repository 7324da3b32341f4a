"""Dutch."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language

ABBREVIATIONS = Abbreviations(
    always=(
        "dhr mevr mw dr drs mr ing ir prof St ds gen kol kapt bijv ca enz resp incl excl vgl "
        "evt mln mld min"
    ),
    before_number=(
        "jan feb mrt apr jun jul aug sep sept okt nov dec nr nrs art artt blz hfst fig tel par"
    ),
)
LANGUAGE = Language("nl", "Dutch", abbreviations=ABBREVIATIONS)
