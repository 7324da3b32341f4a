"""Reported speech: the clause that a verb of saying, or a source, makes somebody's."""

from __future__ import annotations

from brief.suggest.reported.after_verb import following as following
from brief.suggest.reported.around import described_only as described_only
from brief.suggest.reported.ending import whole_before as whole_before
from brief.suggest.reported.german import mood_within as mood_within
from brief.suggest.reported.german import unlisted_mood as unlisted_mood
from brief.suggest.reported.reporting import clause as clause
from brief.suggest.reported.reporting import denies as denies
