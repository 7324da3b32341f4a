"""The people and organisations of a text, and who is meant by a last name, a pronoun, a role."""

from __future__ import annotations

from brief.suggest.people.people import People as People
from brief.suggest.people.person import Person as Person
