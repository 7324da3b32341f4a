"""Noun phrases: who is meant by the words before or after a verb, with role and affiliation."""

from __future__ import annotations

from brief.suggest.phrases.appositions import apposition as apposition
from brief.suggest.phrases.left import np_left as np_left
from brief.suggest.phrases.meaning import affiliated as affiliated
from brief.suggest.phrases.meaning import behind_place as behind_place
from brief.suggest.phrases.meaning import interpret as interpret
from brief.suggest.phrases.meaning import run_start as run_start
from brief.suggest.phrases.meaning import thing_first as thing_first
from brief.suggest.phrases.phrase import NOUN as NOUN
from brief.suggest.phrases.phrase import Phrase as Phrase
from brief.suggest.phrases.right import behind_where as behind_where
from brief.suggest.phrases.right import np_right as np_right
from brief.suggest.phrases.right import speaking_subject as speaking_subject
from brief.suggest.phrases.roles import is_relation as is_relation
from brief.suggest.phrases.roles import owner as owner
from brief.suggest.phrases.roles import role_before as role_before
