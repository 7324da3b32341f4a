"""Italian."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language

ABBREVIATIONS = Abbreviations(
    always=(
        "Sig Sigg ra na ssa Cav Rag Geom Dott Prof Avv Ing Arch On Sen Gen Col Cap Mons Ss "
        "Spett ca ecc es"
    ),
    before_number="genn febb apr giu lug ago sett ott nov dic art artt cap fig vol pag pagg tel num",
)
LANGUAGE = Language("it", "Italian", abbreviations=ABBREVIATIONS)
