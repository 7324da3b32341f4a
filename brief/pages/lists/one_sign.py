"""One sign each: what is hollow in one list of a page is hollow in all of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from operator import is_not
from typing import Any, TypeVar, cast, get_args, get_type_hints

from msgspec import Struct
from msgspec.structs import replace

from brief.pages.listing import Group, Item
from brief.pages.lists.disputes import Pair
from brief.pages.lists.rows import BriefRow
from brief.pages.voices import Voice

T = TypeVar("T", bound=Struct)


def one_sign_each(shown: T, *first: Iterable[Voice]) -> T:
    """What a page shows, the sign of each actor hollow in all of its lists, or in none.

    In each list those of one colour are told apart as far as the lists before leave it open. Those
    that need it most come `first`; then what the page shows, in its order.
    """
    hollow = hollow_of([*first, *beside_each_other(shown)])
    return cast(T, with_signs(shown, hollow))


def hollow_of(lists: Iterable[Iterable[Voice]]) -> Mapping[str, bool]:
    """Whether the sign of each actor is hollow, by its id, from those who stand beside each other.

    It is as in its brief, unless another of the same colour in its list has that sign already.
    """
    found: dict[str, bool] = {}
    for voices in lists:
        taken: defaultdict[str, set[bool]] = defaultdict(set)
        named = [each for each in voices if each.id]
        for each in named:
            if each.id in found:
                taken[each.colour].add(found[each.id])
        for each in named:
            if each.id not in found:
                others = taken[each.colour]
                found[each.id] = False in others if len(others) == 1 else each.second
            taken[each.colour].add(found[each.id])
    return found


def beside_each_other(shown: object) -> Iterator[tuple[Voice, ...]]:
    """The voices in each list of what a page shows."""
    match shown:
        case BriefRow():
            yield shown.voices
        case Group():
            yield voices_in(shown.rows)
        case Pair():
            yield voices_in((shown.claim, *shown.against))
        case Item():
            yield voices_in((shown,))
        case tuple():
            for each in shown:
                yield from beside_each_other(each)
        case Struct():
            for name in fields_with_voices(type(shown)):
                yield from beside_each_other(getattr(shown, name))


@cache
def fields_with_voices(kind: type) -> tuple[str, ...]:
    """The names of the fields of a type in which there may be a voice: few of all there are."""
    hints = get_type_hints(kind) if issubclass(kind, Struct) else {}
    return tuple(name for name, hint in hints.items() if any(map(has_voices, types_in(hint))))


def has_voices(kind: type) -> bool:
    return kind is Voice or bool(fields_with_voices(kind))


def types_in(hint: Any) -> Iterator[type]:
    """The types that a type hint names."""
    if isinstance(hint, type):
        yield hint
    for each in get_args(hint):
        yield from types_in(each)


def voices_in(items: Iterable[Item]) -> tuple[Voice, ...]:
    return tuple(each for item in items for each in (item.speaker, item.teller) if each)


def with_signs(shown: object, hollow: Mapping[str, bool]) -> object:
    """The same with each sign as it is on the page; the very same object where nothing changes."""
    if isinstance(shown, Voice):
        second = hollow.get(shown.id, shown.second)
        return shown if second == shown.second else replace(shown, second=second)
    if type(shown) is tuple:
        found = tuple([with_signs(each, hollow) for each in shown])
        return found if any(map(is_not, found, shown)) else shown
    changed = {}
    kind: type = type(shown)
    for name in fields_with_voices(kind):
        was = getattr(shown, name)
        now = with_signs(was, hollow)
        if now is not was:
            changed[name] = now
    return replace(cast(Struct, shown), **changed) if changed else shown
