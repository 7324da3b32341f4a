"""The languages that Brief knows: one file per language, with all that is particular to it."""

from __future__ import annotations

import importlib
from functools import cache

from brief.language.model import Language as Language
from brief.language.model import Speech as Speech
from brief.language.model import Words as Words

CODES = ("en", "de", "fr", "es", "pl", "ru")
"""The code of each language is the name of its module."""


@cache
def language(code: str) -> Language:
    """The language of a code of `CODES`."""
    found = importlib.import_module(f"brief.language.{code}").LANGUAGE
    assert isinstance(found, Language)
    return found
