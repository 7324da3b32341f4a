"""Fragments: the ids on a brief's page, to which links may lead."""

from __future__ import annotations

from collections.abc import Iterable

from brief.content.document import Document

PAGE_IDS = frozenset(
    {"cards-title", "corrections", "corrections-title", "keys", "keys-title", "main",
     "related-title", "sheet", "sheet-title", "unnamed"}
)  # fmt: skip
"""The ids that the theme gives on a brief's page whatever is in it."""


def page_ids(statements: Iterable[str], actors: Iterable[str]) -> frozenset[str]:
    """The ids on a page, but for its headings': of the theme, the statements, notes and cards."""
    statements = frozenset(statements)
    return statements | theme_ids(statements, actors)


def theme_ids(statements: Iterable[str], actors: Iterable[str]) -> frozenset[str]:
    """The ids that the theme gives on a page: no statement may have one of them."""
    ids = set(PAGE_IDS)
    for name in statements:
        ids.update((note_id(name), f"entry-{name}"))
    ids.update(f"actor-{name}" for name in actors)
    return frozenset(ids)


def note_id(statement: str) -> str:
    """The id of a statement's note."""
    return f"note-{statement}"


def heading_ids(document: Document, taken: frozenset[str]) -> dict[str, str]:
    """The id on the page of each heading, by the one that it has in the file.

    It is another where the page has the file's already: a statement's permalink comes first.
    """
    ids = {each.id: each.id for each in document.headings}
    for name in ids.keys() & taken:
        number = 1
        while f"{name}-{number}" in taken or f"{name}-{number}" in ids.values():
            number += 1
        ids[name] = f"{name}-{number}"
    return ids
