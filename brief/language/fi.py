"""Finnish."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language

ABBREVIATIONS = Abbreviations(
    always="ks vrt hra rva nti tri prof St ns esim mm ym yms ts eli milj mrd klo noin",
    before_number=(
        "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu nro art luku kpl puh"
    ),
    ordinals=True,
)
LANGUAGE = Language("fi", "Finnish", abbreviations=ABBREVIATIONS)
