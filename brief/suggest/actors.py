"""Speakers to the actors that the site knows, by name or alias."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

import msgspec

from brief.content.schema import ActorEntry
from brief.language.model import words
from brief.suggest.statement import Statement

WORD = re.compile(r"[^\W_]+")
ARTICLES = words("the a an der die das le la les el los las")


def matched(statements: Iterable[Statement], actors: Mapping[str, ActorEntry]) -> list[Statement]:
    """The statements, each with the id of the one actor whose name or alias its speaker has."""
    ids: dict[tuple[str, ...], set[str]] = {}
    for identifier, entry in actors.items():
        for name in (entry.name or "", *entry.aliases):
            if key := key_of(name):
                ids.setdefault(key, set()).add(identifier)
    found = []
    for each in statements:
        who = ids.get(key_of(each.speaker or ""), set())
        found.append(
            msgspec.structs.replace(each, actor=next(iter(who))) if len(who) == 1 else each
        )
    return found


def key_of(name: str) -> tuple[str, ...]:
    """A name without case, accents, punctuation and a leading article."""
    plain = unicodedata.normalize("NFKD", name)
    letters = "".join(each for each in plain if not unicodedata.combining(each))
    words = WORD.findall(letters.casefold())
    while len(words) > 1 and words[0] in ARTICLES:
        words = words[1:]
    return tuple(words)
