"""Names that an article and its sidecar have otherwise now, of somebody who stays the same one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from brief.anchor.recorded import REATTRIBUTED, CarriedEntry, Names, words_in

ALIKE = 0.6
"""How much alike two spellings of a name are."""


def but_renamed(entries: Sequence[CarriedEntry], names: Names, text: str) -> list[CarriedEntry]:
    """Entries without what is told of somebody who has another of the own `names` now.

    With an alias, a sidecar says that both are one; so it does with a name that was put right
    there and throughout the article, which has this `text` now.
    """
    if not any(entry.told for entry in entries):
        return [*entries]
    several = [[words_in(name) for name in own] for own in names.values() if len(own) > 1]
    found = []
    for entry in entries:
        renamed = {
            each
            for each in entry.told
            if (several and is_renaming(each, several))
            or is_respelling(each, names, entry.text, text)
        }
        told, changes = (
            tuple(each for each in changed if each not in renamed)
            for changed in (entry.told, entry.changes)
        )
        found.append(entry._replace(told=told, changes=changes) if renamed else entry)
    return found


def is_renaming(change: tuple[str, str, str], several: Iterable[Sequence[set[str]]]) -> bool:
    """Whether a name is in the place of another one that the same actor has, among `several`."""
    kind, before, after = change
    old, new = words_in(before), words_in(after)
    lost, gained = old - new, new - old
    return (
        kind in REATTRIBUTED
        and bool(lost)
        and bool(gained)
        and any(
            any(lost <= each and not gained <= each for each in own)
            and any(gained <= each for each in own)
            for own in several
        )
    )


def is_respelling(change: tuple[str, str, str], names: Names, before: str, after: str) -> bool:
    """Whether one word of a name is spelt otherwise throughout both texts, and in the sidecar.

    None of the `names` is left that has the old spelling.
    """
    kind, was, now = change
    old, new = words_in(was), words_in(now)
    lost, gained = old - new, new - old
    if kind not in REATTRIBUTED or len(lost) != 1 or len(gained) != 1:
        return False
    (one,), (other,) = lost, gained
    known = {word for own in names.values() for name in own for word in words_in(name)}
    if (
        other not in known
        or one in known
        or one in words_of_all(after)
        or other in words_of_all(before)
    ):
        return False
    from rapidfuzz.distance import Indel

    return Indel.normalized_similarity(one, other) >= ALIKE


@lru_cache(maxsize=4)
def words_of_all(text: str) -> frozenset[str]:
    return frozenset(words_in(text))
