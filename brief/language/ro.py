"""Romanian."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language

ABBREVIATIONS = Abbreviations(
    always="dl dna dra dnul dvs prof sf str bd ing av gen col etc",
    before_number="nr art alin pag cap",
)
LANGUAGE = Language("ro", "Romanian", abbreviations=ABBREVIATIONS, quotes=("„”", "«»"))
