"""From a text to its proposals, top to bottom."""

from __future__ import annotations

from brief.language import spoken
from brief.suggest.attribution import Attribution
from brief.suggest.detection import detect
from brief.suggest.lexicon import lexicon
from brief.suggest.narration import Narration
from brief.suggest.quotations import quotations
from brief.suggest.statement import Statement
from brief.suggest.turns import speech


def understood(text: str, lang: str | None) -> str:
    """The code of the language whose words are looked for: that of the text, or one found out."""
    code = (lang or "").partition("-")[0].lower()
    return code if code in spoken() else detect(text)


def marked_quotations(text: str, lang: str) -> list[tuple[int, int]]:
    """The spans of what is between quotation marks, whoever says it; nothing nested."""
    found = quotations(text, lexicon(lang))
    return [(each.start, each.end) for each in found if not each.depth]


def suggest(text: str, lang: str | None = None) -> list[Statement]:
    """The quotations and the reported speech of a text, each with its speaker where that is clear.

    `lang` is the text's language (BCP 47); one that is unknown, or none, is found out.
    """
    code = understood(text, lang)
    lex = lexicon(code)
    found = speech(text, quotations(text, lex), code)
    narration = Narration(text, found, lex)
    return Attribution(narration, [each for each in found if each.depth]).run()
