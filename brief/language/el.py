"""Greek."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language

ABBREVIATIONS = Abbreviations(
    always="κ κα κκ δρ καθ βλ π Αγ λεωφ οδ δισ εκατ χλμ",
    before_number="αρ σελ άρθρ κεφ τηλ",
)
LANGUAGE = Language("el", "Greek", abbreviations=ABBREVIATIONS, quotes=("«»", "“”"))
