"""Suggest: who says what in a text, by rules and each language's words; nothing is guessed."""

from __future__ import annotations

from brief.language.detection import surely as surely
from brief.suggest.actors import matched as matched
from brief.suggest.proposals import language_of as language_of
from brief.suggest.proposals import quoted as quoted
from brief.suggest.proposals import read_as as read_as
from brief.suggest.proposals import suggest as suggest
from brief.suggest.proposals import understood as understood
from brief.suggest.reading import TextRead as TextRead
from brief.suggest.reading import TextReader as TextReader
from brief.suggest.reading import site_language as site_language
from brief.suggest.statement import Statement as Statement
