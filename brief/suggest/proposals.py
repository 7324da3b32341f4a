"""From a text to its proposals, top to bottom."""

from __future__ import annotations

from brief.language import primary, spoken
from brief.language.detection import detect, surely
from brief.suggest.attribution import Attribution
from brief.suggest.lexicon import lexicon
from brief.suggest.narration import Narration
from brief.suggest.quotations import Quotation, quotations
from brief.suggest.statement import Statement
from brief.suggest.turns import speech


def language_of(text: str, lang: str | None, site: str | None) -> str | None:
    """The code of the language that a text is in: as it says, as its words show, or its site's.

    None where that is a language in which statements can't be proposed.
    """
    code = primary(lang) if lang else surely(text) or primary(site or "")
    return code if code in spoken() else None


def read_as(text: str, lang: str | None, site: str | None) -> str:
    """The code of the language that a text is read in: its own, be it known here or not.

    It is found out where neither the text nor the site says it.
    """
    return language_of(text, lang, site) or primary(lang or site or "") or detect(text)


def understood(text: str, lang: str | None, site: str | None = None) -> str:
    """The code of the language whose words are looked for; a guess where none is known."""
    return language_of(text, lang, site) or detect(text)


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
