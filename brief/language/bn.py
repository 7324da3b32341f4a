"""Bengali."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language

ABBREVIATIONS = Abbreviations(
    rare=True,
)
LANGUAGE = Language("bn", "Bengali", abbreviations=ABBREVIATIONS, quotes=("“”",))
