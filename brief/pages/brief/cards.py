"""The cards beside a brief: one for each actor, with its statements and its share of the words."""

from __future__ import annotations

from collections import Counter, defaultdict

from msgspec import Struct

from brief.anchor import Span
from brief.pages.brief.shares import percent, words_at
from brief.pages.brief.statement import StatementView, namesakes_of, position
from brief.site import Actor, Brief


class ActorCard(Struct, frozen=True):
    """An actor in a brief's sidebar, with the statements made there.

    `share` is the per cent of the words of all statements selected in the brief, rounded. `second`
    is of a voice for which the colours have come round again, a `namesake` has the name of another.
    """

    actor: Actor
    target: str
    initials: str
    description: str
    statements: tuple[StatementView, ...]
    words: int
    share: int
    second: bool
    namesake: bool


def words_of_actors(views: tuple[StatementView, ...], text: str) -> Counter[str | None]:
    """The number of each actor's own words in a brief's text; of unnamed sources under None.

    Words that are a part of two statements of an actor count once.
    """
    spans: dict[str | None, list[Span]] = defaultdict(list)
    for view in views:
        if view.speaker_name and not view.teller_name:
            spans[view.actor.id if view.actor else None] += view.statement.spans
    return Counter({name: words_at(text, own) for name, own in spans.items()})


def actor_cards(
    brief: Brief, views: tuple[StatementView, ...], words: Counter[str | None]
) -> tuple[ActorCard, ...]:
    """One card per actor, in the order in which they are first heard.

    `words` is what `words_of_actors` gives of the views.
    """
    total = words.total()
    namesakes = namesakes_of(brief.actors)
    made = defaultdict(list)
    for view in views:
        if view.actor:
            made[view.actor.id].append(view)
    return tuple(
        ActorCard(
            actor=actor,
            target=f"actors/{name}/",
            initials=actor.initials,
            description=position(actor),
            statements=tuple(made[name]),
            words=words[name],
            share=percent(words[name], total),
            second=actor.second,
            namesake=name in namesakes,
        )
        for name, actor in brief.actors.items()
    )
