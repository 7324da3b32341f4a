"""Withheld: the articles that a build leaves out, why, and what is left out with them."""

from __future__ import annotations

import datetime
import posixpath
from collections.abc import Iterable, Mapping
from unicodedata import normalize

from msgspec import Struct

from brief.content.schema import FrontMatter
from brief.formats import urls
from brief.problems import Problem, Severity
from brief.site.model import Brief
from brief.site.parts import Part, addresses_of


class Withheld(Struct, frozen=True):
    """The articles that are left out. A reason goes on from the article: `is a draft`."""

    articles: tuple[tuple[Part, str], ...] = ()

    @property
    def reasons(self) -> dict[str, str]:
        """The reasons, by each article's path under `content/` and by its slug."""
        found = {}
        for part, reason in self.articles:
            for name in part.address:
                found[name] = reason
        return found

    def problems(self) -> list[Problem]:
        """A hint for each article that waits for its date."""
        return [
            Problem(
                "date-ahead",
                f"This article waits for its date: it {reason}.",
                part.dated,
                "The first build on that day, in UTC, has it; “brief build --future” has it now.",
                Severity.HINT,
            )
            for part, reason in self.articles
            if not part.brief.article.meta.draft
        ]


def withhold(
    parts: Iterable[Part], *, drafts: bool, until: datetime.date | None
) -> tuple[list[Part], Withheld]:
    """The articles that are shown, and those that are not.

    Without `drafts` drafts are left out; with `until`, so are articles of a later date.
    """
    shown, withheld = [], []
    for part in parts:
        reason = reason_for(part.brief.article.meta, drafts=drafts, until=until)
        if reason is None:
            shown.append(part)
        else:
            withheld.append((part, reason))
    return shown, Withheld(tuple(withheld))


def reason_for(meta: FrontMatter, *, drafts: bool, until: datetime.date | None) -> str | None:
    if meta.draft and not drafts:
        return "is a draft"
    if until is not None and meta.date > until:
        return f"is not published until {meta.date}"
    return None


def unseen_assets(
    assets: Mapping[str, object], parts: Iterable[Part], withheld: Withheld
) -> frozenset[str]:
    """The files that are named, but only by what is left out."""
    unseen: set[str] = set()
    for part, _ in withheld.articles:
        unseen |= paths(part.brief, [*shown_by(part), *part.unseen])
    parts = tuple(parts)
    for part in parts:
        if part.unseen:
            unseen |= paths(part.brief, part.unseen)
    # What is not shown is not checked either: its paths may be written in another way.
    wanted = {alike(path) for path in unseen}
    unseen = {path for path in assets if alike(path) in wanted} if wanted else set()
    for part in parts if unseen else ():
        unseen -= paths(part.brief, shown_by(part))
    return frozenset(unseen)


def shown_by(part: Part) -> list[str]:
    """The addresses within the site that the page of an article names."""
    return [*(url for url, _ in part.references), *addresses_of(part.brief.actors.values())]


def alike(path: str) -> str:
    """A path as it is the same on file systems that take cases and forms of letters as one."""
    return normalize("NFC", path).casefold()


def paths(brief: Brief, addresses: Iterable[str]) -> set[str]:
    """What files under `content/` the addresses in an article name."""
    folder = posixpath.dirname(brief.article.path.removeprefix("content/"))
    return {urls.local_path(url, folder)[0] for url in addresses if not urls.is_external(url)}
