"""Norwegian Bokmål."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language, Meaning, words

ABBREVIATIONS = Abbreviations(
    always="hr fr dr prof St gen kapt ca bl evt inkl ekskl jf mill mrd kr pst osv",
    before_number="jan febr feb mar apr jun jul aug sep sept okt nov des nr art kap kl fig bd tlf",
    ordinals=True,
)
MEANING = Meaning(
    negations=words("ikke ingen aldri"),
    told_by=words("sier"),
)
LANGUAGE = Language("nb", "Norwegian Bokmål", abbreviations=ABBREVIATIONS, meaning=MEANING)
