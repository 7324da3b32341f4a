"""Swedish."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language, Meaning, words

ABBREVIATIONS = Abbreviations(
    always="hr fr dr prof St gen kapt ca bl ev inkl exkl jfr milj mdr kr proc osv",
    before_number="jan febr feb mar apr jun jul aug sep sept okt nov dec nr art kap kl fig bd tel",
)
MEANING = Meaning(
    negations=words("inte ingen aldrig"),
    told_by=words("sade säger"),
)
LANGUAGE = Language("sv", "Swedish", abbreviations=ABBREVIATIONS, meaning=MEANING)
