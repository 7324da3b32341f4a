"""Speakers to the actors that the site knows, by name or alias."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

import msgspec

from brief.content.schema import ActorEntry
from brief.language.accents import without_accents
from brief.suggest.lexicon import Lexicon, articles, describing
from brief.suggest.statement import Statement

WORD = re.compile(r"[^\W_]+")


def matched(statements: Iterable[Statement], actors: Mapping[str, ActorEntry]) -> list[Statement]:
    """The statements, each with the id of the one actor whose name or alias its speaker has."""
    if not actors:
        return list(statements)
    ids = ids_by_name(actors)
    found = []
    for each in statements:
        who = ids.get(key_of(each.speaker or ""), ())
        found.append(msgspec.structs.replace(each, actor=who[0]) if len(who) == 1 else each)
    return found


def ids_by_name(actors: Mapping[str, ActorEntry]) -> dict[tuple[str, ...], tuple[str, ...]]:
    """The ids of the actors who have each name or alias."""
    ids: dict[tuple[str, ...], tuple[str, ...]] = {}
    for identifier, entry in actors.items():
        for key in {key_of(name) for name in (entry.name or "", *entry.aliases)} - {()}:
            ids[key] = (*ids.get(key, ()), identifier)
    return ids


def is_name(speaker: str, lex: Lexicon) -> bool:
    """Whether somebody is called by a name, not by a description: “the mayor”, “Villagers”."""
    words = speaker.split()
    if not words or not words[0][:1].isupper() or not words[-1][:1].isupper():
        return False
    first = words[0].lower()
    if first in describing() or (len(words) == 1 and is_common(first, lex)):
        return False
    return first not in articles() or words[1][:1].isupper()


def is_common(lower: str, lex: Lexicon) -> bool:
    """Whether a word says only what people are, with no name: “villagers”, “Anwohner”."""
    people = lower in lex.speech.groups and not lex.is_organisation(lower)
    return people or lex.is_role(lower)


def description(speaker: str, lex: Lexicon) -> str:
    """A description as it is within a sentence, without the capital that began one."""
    first = speaker.split()[0].lower()
    begins = first in describing() or first in articles()
    if begins or (is_common(first, lex) and not lex.speech.nouns_are_capitalised):
        return speaker[0].lower() + speaker[1:]
    return speaker


def key_of(name: str) -> tuple[str, ...]:
    """A name without case, accents, punctuation and a leading article."""
    words = WORD.findall(without_accents(name).casefold())
    while len(words) > 1 and words[0] in articles():
        words = words[1:]
    return tuple(words)
