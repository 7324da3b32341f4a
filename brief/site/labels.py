"""Labels: topics and tags, whose names become addresses of lists of briefs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Literal, NamedTuple, TypeVar

from brief.formats import urls
from brief.problems import Place, Problem

T = TypeVar("T")
Folder = Literal["topics", "tags"]
NOUN: Mapping[Folder, str] = {"topics": "topic", "tags": "tag"}
TOPICS_LIMIT = 50
TAGS_LIMIT = 500
TAGS_OF_ONE_LIMIT = 20
"""How many an article, all its annotations, and one of them may have: each has a page of its own,
which tells what else there is beside it."""


PAGES_LIMIT = 10_000
PAGES_OF_EACH_LIMIT = 10
"""How many different ones a site may have whatever its size, or, if that is more, for each article:
a page is made for each, so that a few letters would else make many."""


class Label(NamedTuple):
    """A topic or a tag, with the place that has it; the slug is that of its page."""

    slug: str
    name: str
    place: Place


def labels_of(names: Iterable[tuple[str, Place]]) -> tuple[Label, ...]:
    """The labels of an article or an annotation, each once, as it has them first."""
    found: dict[str, Label] = {}
    for name, place in names:
        found.setdefault(urls.same_name(name), Label(urls.name_slug(name), name, place))
    return tuple(found.values())


def refused(labels: Iterable[Label]) -> list[Problem]:
    """Labels from whose names no address can be made."""
    return [
        Problem("name-invalid", refusal, label.place, "Name it in words.")
        for label in labels
        if (refusal := urls.slug_refusal(label.slug))
    ]


def too_many(folder: Folder, places: Sequence[Place], limit: int, owner: str) -> Iterator[Problem]:
    """That an owner has more labels than it may; it is told at the first that is too many."""
    if len(places) > limit:
        yield Problem(
            "value-invalid",
            f"{owner} {len(places):,} {folder}; the limit is {limit:,}.",
            places[limit],
            "Remove some, or merge those that mean the same: each has a page of its own.",
        )


def too_many_tags(places: Sequence[Place]) -> Iterator[Problem]:
    """That the annotations of an article have more tags than they may have together."""
    return too_many("tags", places, TAGS_LIMIT, "The annotations of this article have")


def too_many_pages(
    noun: str, articles: Sequence[Sequence[T]], at: Callable[[T], tuple[str, Place]]
) -> Iterator[Problem]:
    """That the articles have more different topics, tags or actors than a site may have.

    Each is `at` its slug, or id, and its place. It is told at the first that is too many.
    """
    limit = max(PAGES_LIMIT, PAGES_OF_EACH_LIMIT * len(articles))
    if sum(map(len, articles)) <= limit:
        return
    first: dict[str, Place] = {}
    for each in articles:
        for slug, place in map(at, each):
            first.setdefault(slug, place)
    if len(first) > limit:
        yield Problem(
            "value-invalid",
            f"The site has {len(first):,} different {noun}; the limit is {limit:,}: "
            f"{PAGES_LIMIT:,}, or {PAGES_OF_EACH_LIMIT} for each article.",
            next(islice(first.values(), limit, None)),
            "Remove some, or merge those that mean the same: each has a page of its own.",
        )


def headings(briefs: Sequence[Iterable[tuple[str, str]]]) -> dict[str, str]:
    """How each label is written at the head of its page, by its slug.

    As most briefs write it; of two that are as frequent, as the older brief does. `briefs` have
    slugs and names, newest first.
    """
    counts: dict[str, Counter[str]] = {}
    for labels in reversed(briefs):
        for slug, name in labels:
            counts.setdefault(slug, Counter())[name] += 1
    # Where counts are equal, what was counted first is the most common one.
    return {slug: names.most_common(1)[0][0] for slug, names in sorted(counts.items()) if slug}


def clashes(folder: Folder, articles: Iterable[tuple[Label, ...]]) -> list[Problem]:
    """Different names that come to one address: two lists would become one."""
    first: dict[str, dict[str, Label]] = {}
    problems = []
    for labels in articles:
        for label in labels:
            if not label.slug:
                continue
            # On some systems upper and lower case are one: “ß” and “ss” would be one folder.
            here = first.setdefault(label.slug.casefold(), {})
            if urls.same_name(label.name) in here:
                continue
            if here:
                earlier = next(iter(here.values()))
                problems.append(clash(folder, label, earlier))
            here[urls.same_name(label.name)] = label
    return problems


def clash(folder: Folder, label: Label, earlier: Label) -> Problem:
    noun = NOUN[folder]
    of = f" of {earlier.place}" if earlier.place.path else ""
    return Problem(
        "slug-duplicate",
        f"The {noun} “{label.name}” and the {noun} “{earlier.name}”{of} would both "
        f"have the address “{folder}/{earlier.slug}/”.",
        label.place,
        f"If both are one {noun}, write both in the same way; if not, rename one of them.",
    )
