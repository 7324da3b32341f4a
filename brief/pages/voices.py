"""Voices: who speaks, as a list shows it. A sign of one's own, a name, and what is known of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sized

from msgspec import Struct
from msgspec.structs import replace

from brief.pages.brief.statement import initials, position
from brief.site import Actor

NEAR = 4
"""As many columns of voices stand beside each other at most: so far back is the one above."""


class Voice(Struct, frozen=True):
    """Somebody who speaks.

    `shape` is that of the sign: `round` for a person, `square` for another actor, `unnamed` for a
    source without a name, who has neither `id`, colour nor initials. The sign is hollow for a
    `second` one of a colour: colours come round again in a list, signs do not. A `namesake` is who
    has the name of another actor: readers are to be told more than the name.
    """

    name: str
    id: str = ""
    initials: str = ""
    colour: str = ""
    shape: str = "unnamed"
    position: str = ""
    second: bool = False
    namesake: bool = False

    @property
    def target(self) -> str:
        """The page of the actor."""
        return f"actors/{self.id}/"


def voice(actor: Actor, initials: str, *, second: bool = False, namesake: bool = False) -> Voice:
    """An actor as a voice, by the initials that it has among others."""
    shape = "round" if actor.kind == "person" else "square"
    told = position(actor)
    return Voice(actor.name, actor.id, initials, actor.colour, shape, told, second, namesake)


def told_apart(voices: Iterable[Voice]) -> tuple[Voice, ...]:
    """Voices that stand beside each other: of two of one colour, the sign of one is hollow.

    It is that of the later one, unless the first one's is already; of more, of all but the first.
    """
    first: dict[str, Voice] = {}
    found = []
    for each in voices:
        before = first.setdefault(each.colour, each)
        found.append(each if before.id == each.id else replace(each, second=not before.second))
    return tuple(found)


def apart_from_neighbours(voices: Iterable[Voice]) -> tuple[Voice, ...]:
    """Voices of a list that may be long: none looks as the last one of its colour that is near."""
    found: list[Voice] = []
    for each in voices:
        near = [one.second for one in found[-NEAR:] if one.colour == each.colour]
        found.append(replace(each, second=bool(near) and not near[-1]))
    return tuple(found)


def unnamed(description: str) -> Voice:
    """A source that the article describes and does not name."""
    return Voice(description)


def signs_of(actors: Mapping[str, Actor], said: Mapping[str, Sized]) -> dict[str, str]:
    """The initials of the actors of a site, by their ids; who speaks most has the shortest.

    They are told apart by letters, as far as these go; the name stands beside them anyway.
    """
    found: dict[str, str] = {}
    taken: set[str] = set()
    for name in sorted(actors, key=lambda each: (-len(said.get(each, ())), each)):
        choices = list(signs(actors[name].name))
        found[name] = next((each for each in choices if each not in taken), choices[0])
        taken.add(found[name])
    return found


def signs(name: str) -> Iterator[str]:
    """Initials of a name, and then with more of its letters."""
    yield initials(name)
    words = [word for word in name.replace("-", " ").split() if word[0].isalnum()]
    if len(words) > 1:
        first, last = words[0], words[-1]
        for one, other in ((2, 1), (1, 2), (2, 2), (1, 3)):
            yield first[:one] + last[:other]
