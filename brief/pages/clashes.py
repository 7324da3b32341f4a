"""Whether each file of the site has a path that is its own, and one on every system."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator

from brief.content.read import CONTENT, TEMPLATES
from brief.formats.urls import path_refusal
from brief.pages.page import DataFile, Page
from brief.problems import Place, Problem
from brief.site import Site

LISTED = frozenset({"topics", "tags", "quotations"})
"""The folders of lists whose addresses follow from names of topics and tags."""


def clashes(
    site: Site, pages: Iterable[Page | DataFile], theme: Iterable[str] = ()
) -> list[Problem]:
    """A problem for each path that two files want, that is a file's and a folder's too, or unfit.

    `theme` are the paths of the theme's files. Case and how accents are composed are ignored: on
    some systems the two would be one file. Two articles of one name are not reported again, nor
    are topics and tags: the site's assembly does that. Slugs are fit to be names already:
    only files that are copied may not be.
    """
    pages, theme = tuple(pages), tuple(theme)
    problems = [*unfit(theme, TEMPLATES), *unfit(sorted(site.assets), CONTENT)]
    if not any_clash([*(page.path for page in pages), *theme, *site.assets]):
        return problems
    counts = Counter(same(brief.slug) for brief in site.briefs)
    twice = {slug for slug, n in counts.items() if n > 1}
    wanted = [(page.path, same(page.path), origin(site, page)) for page in pages]
    wanted += [(path, same(path), f"the theme's file “{path}”") for path in theme]
    wanted += [(path, same(path), f"content/{path}") for path in sorted(site.assets)]
    inside = {folder: source for _, folded, source in wanted for folder in above(folded)}
    first: dict[str, tuple[str, str]] = {}
    for path, folded, source in wanted:
        if folded.partition("/")[0] in twice:
            continue
        if folded in first:
            earlier, other = first[folded]
            if earlier == path or path.partition("/")[0] not in LISTED:
                problems.append(clash(path, other, source))
        elif folded in inside:
            problems.append(clash(path, source, f"what is in the folder of {inside[folded]}"))
        first.setdefault(folded, (path, source))
    return problems


def unfit(paths: Iterable[str], folder: str) -> Iterator[Problem]:
    """A problem for each file of a folder whose name some system can't have."""
    for path in paths:
        if refused := path_refusal(path):
            place = Place(f"{folder}/{path}")
            yield Problem("name-invalid", refused, place, "Rename it: it is published as it is.")


def any_clash(paths: Iterable[str]) -> bool:
    """Whether any two of them would be one file, or one a folder of the other.

    That is seldom so, and found out in less time than which ones they are.
    """
    folded = list(map(same, paths))
    folders: set[str] = set()
    for path in folded:
        while (path := path.rpartition("/")[0]) and path not in folders:
            folders.add(path)
    files = set(folded)
    return len(files) < len(folded) or not files.isdisjoint(folders)


def same(path: str) -> str:
    """The path as systems have it that know no case, or compose accents."""
    return path.casefold() if path.isascii() else unicodedata.normalize("NFC", path).casefold()


def above(path: str) -> Iterator[str]:
    """The folders that a path is in."""
    while path := path.rpartition("/")[0]:
        yield path


def clash(path: str, *sources: str) -> Problem:
    """The problem of a path that two want: it is with the user's file, if one of them is."""
    address = path.removesuffix("index.html")
    mine = next((each for each in sources if each.startswith(f"{CONTENT}/")), CONTENT)
    other = next((each for each in sources if each != mine), "another file of the same")
    return Problem(
        "slug-duplicate",
        f"This and {other} would both be at “{address}”.",
        Place(mine),
        "Rename it: the address follows from its name.",
    )


def origin(site: Site, page: Page | DataFile) -> str:
    """What a page or data file follows from: the user's file, or what the site has by itself."""
    folder, _, rest = page.path.partition("/")
    name = rest.partition("/")[0]
    of_brief = isinstance(page, DataFile) or page.template == "brief.html"
    if folder in site.by_slug and rest and of_brief:
        return site.by_slug[folder].article.path
    if folder == "topics" and name in site.about:
        return site.by_slug[site.about[name][0]].article.path
    name = page.path.removesuffix("index.html")
    return f"the site's own page “{name}”" if name else "the site's front page"
