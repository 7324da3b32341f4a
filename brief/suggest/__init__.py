"""Suggest: who says what in a text, by rules and each language's words; nothing is guessed."""

from __future__ import annotations

from brief.suggest.actors import matched as matched
from brief.suggest.proposals import quoted as quoted
from brief.suggest.proposals import suggest as suggest
from brief.suggest.proposals import understood as understood
from brief.suggest.reading import Reading as Reading
from brief.suggest.reading import reading as reading
from brief.suggest.statement import Statement as Statement
