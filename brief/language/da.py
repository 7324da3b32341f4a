"""Danish."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language, Meaning, words

ABBREVIATIONS = Abbreviations(
    always="hr fr frk dr prof St Sct gen kapt ca bl evt inkl ekskl jf mio mia kr pct osv bl",
    before_number="jan febr feb mar apr jun jul aug sep sept okt nov dec nr stk art kap kl fig bd tlf",
    ordinals=True,
)
MEANING = Meaning(
    negations=words("ikke ingen aldrig"),
    told_by=words("siger sagde"),
)
LANGUAGE = Language("da", "Danish", abbreviations=ABBREVIATIONS, meaning=MEANING)
