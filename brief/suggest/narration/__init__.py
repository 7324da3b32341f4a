"""A text without its quotations: words with their classes, sentences, paragraphs."""

from __future__ import annotations

from brief.suggest.narration.circumstances import behind_circumstances as behind_circumstances
from brief.suggest.narration.circumstances import time_of as time_of
from brief.suggest.narration.classes import STARTS as STARTS
from brief.suggest.narration.classes import manner as manner
from brief.suggest.narration.classes import plural as plural
from brief.suggest.narration.finite import behind_aside as behind_aside
from brief.suggest.narration.finite import is_clause as is_clause
from brief.suggest.narration.finite import is_finite as is_finite
from brief.suggest.narration.narration import Narration as Narration
from brief.suggest.narration.reading import PARTY as PARTY
