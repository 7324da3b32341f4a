"""What of the disk a preview depends on: the site's folders, and the ways of symbolic links."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from msgspec import Struct

from brief.content.left_out import left_out
from brief.content.read import CONFIG, CONTENT, TEMPLATES
from brief.content.tree import SymbolicLink, inside

LINKS_LIMIT = 40
"""How many links are followed on the way of one, as by Linux."""


class Reach(Struct, frozen=True):
    """Real paths from the site's root: whole `trees` of files, and single `steps`.

    A step is a file, link or folder that is a part of the site by itself or on the way to one, also
    where there is nothing yet.
    """

    trees: frozenset[str] = frozenset({CONTENT, TEMPLATES})
    steps: frozenset[str] = frozenset({CONFIG, CONTENT, TEMPLATES})

    def has(self, path: str) -> bool:
        """Whether a change at a path may be one of the site."""
        return path in self.steps or any(
            path.startswith(f"{tree}/") and not left_out(path[len(tree) + 1 :])
            for tree in self.trees
        )

    def folders(self) -> dict[str, bool]:
        """The folders to watch, each with whether all below it is meant; the root is empty."""
        tops = {tree for tree in self.trees if not self.trees.intersection(above(tree))}
        ways = {step.rpartition("/")[0] for step in self.steps}
        beside = {way for way in ways if not tops.intersection((way, *above(way)))}
        return {**dict.fromkeys(beside, False), **dict.fromkeys(tops, True)}


def reach(root: str, links: Iterable[SymbolicLink]) -> Reach:
    """What a site depends on that has these links."""
    steps = set(Reach().steps)
    trees = set(Reach().trees)
    for link in links:
        trees.discard(link.place)
        if link.folder:
            trees.add(link.folder)
        for place in way(root, link.place):
            if place != root and inside(place, root):
                steps.add(place[len(root) :].strip(os.sep).replace(os.sep, "/"))
    steps.update([each for step in [*steps, *trees] for each in above(step)])
    return Reach(frozenset(trees), frozenset(steps | trees))


def way(root: str, link: str) -> Iterator[str]:
    """The links on the way of a link from the root, and where it ends, by their whole paths."""
    place, rest, passed = root, link.split("/")[::-1], 0
    while rest and passed < LINKS_LIMIT:
        step = rest.pop()
        if step == "..":
            place = os.path.dirname(place)
        elif step not in {"", "."}:
            here = os.path.join(place, step)
            try:
                target = os.readlink(here)
            except OSError:
                place = here
                continue
            yield here
            passed += 1
            place = os.path.abspath(os.sep) if os.path.isabs(target) else place
            rest += reversed(target.split(os.sep))
    yield place


def above(path: str) -> Iterator[str]:
    """The folders above a path, the nearest first."""
    while path := path.rpartition("/")[0]:
        yield path
