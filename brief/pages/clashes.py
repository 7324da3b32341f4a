"""Whether two files of the site would stand at one path."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from brief.pages.page import DataFile, Page
from brief.problems import Place, Problem
from brief.site import Site

LISTED = frozenset({"topics", "tags", "quotations"})
"""The folders of lists whose addresses follow from names of topics and tags."""


def clashes(site: Site, pages: Iterable[Page | DataFile]) -> list[Problem]:
    """A problem for each path that two files want, or that is a file's and a folder's too.

    Case is ignored: on some systems the two would be one file. Two articles of one name are not
    reported again, nor are topics and tags: the site's assembly does that.
    """
    twice = {slug for slug, n in Counter(brief.slug for brief in site.briefs).items() if n > 1}
    paths = [*(page.path for page in pages), *sorted(site.assets)]
    folders = {folder for path in paths for folder in above(path.casefold())}
    first: dict[str, str] = {}
    problems = []
    for path in paths:
        if path.partition("/")[0] in twice:
            continue
        earlier = first.setdefault(path.casefold(), path)
        if earlier != path and path.partition("/")[0] in LISTED:
            continue
        if earlier is not path:
            problems.append(clash(site, path, earlier))
        elif path.casefold() in folders:
            problems.append(clash(site, path, f"{path}/"))
    return problems


def above(path: str) -> Iterator[str]:
    """The folders that a path stands in."""
    while path := path.rpartition("/")[0]:
        yield path


def clash(site: Site, path: str, other: str) -> Problem:
    address = path.removesuffix("index.html")
    what = "a folder" if other == f"{path}/" else "another page or file"
    return Problem(
        "slug-duplicate",
        f"This would stand at “{address}”, where {what} of the site stands.",
        Place(origin(site, path)),
        "Rename it: the address follows from its name.",
    )


def origin(site: Site, path: str) -> str:
    """The user's file whose name, or whose entry, a path of the site follows from."""
    folder, _, rest = path.partition("/")
    name = rest.partition("/")[0]
    if folder in site.by_slug:
        return site.by_slug[folder].article.path
    if path in site.assets:
        return f"content/{path}"
    if folder == "topics" and name in site.about:
        return site.about[name][0].article.path
    return "content/actors.yaml" if folder == "actors" else "content"
