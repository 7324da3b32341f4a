"""What was accepted as it is, of articles whose records ask for more than that.

A record is renewed when all of its article is exact: until then, what was accepted is remembered
for as long as the article and the annotation stay as they were.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from brief.anchor import Status
from brief.annotate.edits import ArticleFiles, anchored_entries, entry_digest
from brief.content.sidecar import Selector
from brief.problems import Problem


class AskedAnnotation(Struct, frozen=True):
    """An annotation that a record asks for, as it is: what its answer is an answer to."""

    text: str
    entry: str
    said_by: tuple[str | None, str | None]
    selector: Selector


def asked_of(sources: ArticleFiles) -> dict[str, AskedAnnotation]:
    """The annotations, by id, that a record of an article's earlier text asks for."""
    text = sources.article.document.text
    if sources.record is None or not sources.record.asks_of(text):
        return {}
    read = anchored_entries(sources.sidecar, sources)
    if isinstance(read, Problem):
        return {}
    entries, anchored = read
    return {
        each.annotation.id: AskedAnnotation(
            text,
            entry_digest(entry),
            (entry.speaker, entry.attributed_to),
            each.annotation.selector,
        )
        for each, entry in zip(anchored, entries.entries, strict=True)
        if each.status is not Status.EXACT
    }


class Acceptances:
    """What was accepted of each article, by the ids of its annotations."""

    def __init__(self) -> None:
        self.known: dict[str, dict[str, AskedAnnotation]] = {}

    def add(self, article: str, identifier: str, asked: AskedAnnotation) -> None:
        """An annotation was accepted as it is."""
        self.known.setdefault(article, {})[identifier] = asked

    def remove(self, article: str, identifier: str) -> None:
        """It was not, after all."""
        self.known.get(article, {}).pop(identifier, None)

    def any(self, article: str) -> bool:
        """Whether anything of an article was accepted."""
        return bool(self.known.get(article))

    def of(self, article: str, asked: Mapping[str, AskedAnnotation]) -> frozenset[str]:
        """The ids of what was accepted of all that is asked, and is as it was then."""
        known = self.known.get(article, {})
        return frozenset(each for each, now in asked.items() if known.get(each) == now)

    def waiting(self, article: str, sources: ArticleFiles) -> frozenset[str]:
        """The ids of what was accepted and waits for something else to be settled."""
        if not self.any(article):
            return frozenset()
        asked = asked_of(sources)
        accepted = self.of(article, asked)
        return accepted if asked.keys() - accepted else frozenset()

    def forget(self, article: str) -> None:
        """The record of an article has been renewed."""
        self.known.pop(article, None)
