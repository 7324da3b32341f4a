"""From a text to its proposals, top to bottom."""

from __future__ import annotations

from brief.language import spoken
from brief.suggest.attribution import Attribution
from brief.suggest.detection import detect
from brief.suggest.lexicon import lexicon
from brief.suggest.narration import Narration
from brief.suggest.quotations import Quotation, quotations
from brief.suggest.statement import Statement
from brief.suggest.turns import speech


def understood(text: str, lang: str | None) -> str:
    """The code of the language whose words are looked for: that of the text, or one found out."""
    code = (lang or "").partition("-")[0].lower()
    return code if code in spoken() else detect(text)


def quoted(text: str, code: str) -> list[Quotation]:
    """What is spoken in a text, marked or not, whoever says it; what is nested has a depth."""
    return speech(text, quotations(text, lexicon(code)), code)


def suggest(
    text: str, lang: str | None = None, found: list[Quotation] | None = None
) -> list[Statement]:
    """The quotations and the reported speech of a text, each with its speaker where that is clear.

    `lang` is the text's language (BCP 47); one that is unknown, or none, is found out. `found` is
    what is spoken in it, where that is known.
    """
    code = understood(text, lang)
    if found is None:
        found = quoted(text, code)
    narration = Narration(text, found, lexicon(code))
    return Attribution(narration, [each for each in found if each.depth]).run()
