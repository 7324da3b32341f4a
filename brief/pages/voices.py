"""Voices: who speaks, as a list shows it. A sign of one's own, a name, and what is known of it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sized

from msgspec import Struct
from msgspec.structs import replace

from brief.pages.brief.statement import position
from brief.site import Actor
from brief.site.initials import ARTICLE, initials

Look = tuple[str, str, str, bool]
"""What there is to see of a sign: its shape, colour, initials, and whether it is hollow."""

NEAR = 4
"""As many columns of voices stand beside each other at most: so far back is the one above."""


class Voice(Struct, frozen=True, cache_hash=True):
    """Somebody who speaks.

    `shape` is that of the sign: `round` for a person, `square` for another actor, `unnamed` for a
    source without a name, who has neither `id`, colour nor initials. The sign is hollow for a
    `second` one of a colour: colours come round again in a brief, signs do not. A `namesake` is who
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


def voice(actor: Actor, initials: str = "", *, namesake: bool = False) -> Voice:
    """An actor as a voice, by the initials that it has in the brief, or among those of a site."""
    shape = "round" if actor.kind == "person" else "square"
    told = position(actor)
    sign = initials or actor.initials
    return Voice(actor.name, actor.id, sign, actor.colour, shape, told, actor.second, namesake)


def told_apart(voices: Iterable[Voice]) -> tuple[Voice, ...]:
    """Voices of a list, each with its own sign; where one near has the same, the other way filled.

    That is so where no letters tell two names apart. Else nobody's sign depends on who is beside.
    """
    found: list[Voice] = []
    above: deque[tuple[str, Look]] = deque(maxlen=NEAR)
    for each in voices:
        look = looks(each)
        # Nearly all differ from those near them.
        if any(look == other for _, other in above):
            near = [other for name, other in above if name != each.id]
            other = replace(each, second=not each.second)
            if look in near and looks(other) not in near:
                each, look = other, looks(other)
        found.append(each)
        above.append((each.id, look))
    return tuple(found)


def looks(voice: Voice) -> Look:
    """What there is to see of a sign."""
    return voice.shape, voice.colour, voice.initials, voice.second


def unnamed(description: str) -> Voice:
    """A source that the article describes and does not name."""
    return Voice(description)


def signs_of(actors: Mapping[str, Actor], said: Mapping[str, Sized]) -> dict[str, str]:
    """The initials of the actors of a site, by their ids: those of the brief, if nobody has them.

    Who speaks most chooses first. They are told apart by letters, as far as these go; the name
    stands beside them anyway.
    """
    found: dict[str, str] = {}
    taken: set[str] = set()
    for name in sorted(actors, key=lambda each: (-len(said.get(each, ())), each)):
        choices = [actors[name].initials, *signs(actors[name].name)]
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
    elif words:
        word = ARTICLE.sub("", words[0])
        yield from (word[:2], word[:3])
