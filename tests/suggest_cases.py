"""Short invented texts with what somebody says in them, and how they are compared."""

from __future__ import annotations

import re
from typing import NamedTuple

from brief.suggest import suggest

ARTICLE = re.compile(
    r"(?:(?:the|a|an|der|die|das|ein|eine|le|la|les|un|une|el|los|las|una) |l['’])", re.IGNORECASE
)
EDGES = " \t\n\u00a0\u202f\"“”„‟«»‹›‘’‚'—–-.,;:!?…"


class Case(NamedTuple):
    """`said` has a line per statement: its kind (q or p), its speaker or `?`, its words."""

    name: str
    text: str
    said: str


def expected(case: Case) -> list[tuple[str, str, str]]:
    lines = (line.strip() for line in case.said.strip().splitlines())
    found = []
    for line in lines:
        if line:
            kind, speaker, words = (part.strip() for part in line.split("|", 2))
            found.append((kind, speaker, bare(words)))
    return sorted(found)


def proposed(text: str, lang: str) -> list[tuple[str, str, str]]:
    found = []
    for each in suggest(text, lang):
        words = text[each.start : each.end]
        found.append((each.kind[0], without_article(each.speaker) or "?", bare(words)))
    return sorted(found)


def bare(words: str) -> str:
    return re.sub(r"\s+", " ", words).strip(EDGES)


def without_article(name: str | None) -> str:
    """A speaker's name; descriptions in lower case and without their article."""
    if name is None:
        return ""
    found = ARTICLE.match(name)
    return name[found.end() :] if found else name
