"""Nepali."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language

ABBREVIATIONS = Abbreviations(
    rare=True,
)
LANGUAGE = Language("ne", "Nepali", abbreviations=ABBREVIATIONS, quotes=("“”",))
