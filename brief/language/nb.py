"""Norwegian Bokmål."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language

ABBREVIATIONS = Abbreviations(
    always="hr fr dr prof St gen kapt ca bl evt inkl ekskl jf mill mrd kr pst osv",
    before_number="jan febr feb mar apr jun jul aug sep sept okt nov des nr art kap kl fig bd tlf",
    ordinals=True,
)
LANGUAGE = Language("nb", "Norwegian Bokmål", abbreviations=ABBREVIATIONS)
