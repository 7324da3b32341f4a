"""Who says something: verbs of saying with their subjects, and sources as in “according to”."""

from __future__ import annotations

from brief.suggest.events.event import Event as Event
from brief.suggest.events.finder import events as events
