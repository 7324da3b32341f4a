"""From a subject to a speaker: names, last names, pronouns and descriptions, and what is known.

A pronoun is followed by grammar: to the subject of the clause or the sentence before, never to
whoever was named last. What fits two is nobody.
"""

from __future__ import annotations

from brief.suggest.coreference.memory import NEAR as NEAR
from brief.suggest.coreference.speaker import NOBODY as NOBODY
from brief.suggest.coreference.speaker import Speaker as Speaker
from brief.suggest.coreference.subjects import Coreference as Coreference
