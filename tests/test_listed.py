"""Items of a list that change their order, or lose the first of them, stay who says them."""

from __future__ import annotations

import pytest
from test_voices import asked, settled

from brief.anchor import Status

LISTS = {
    "en": ("The union has three demands:", "Higher pay for all drivers.",
           "Longer breaks between the tours.", "Safe stops at all schools.", "The talks go on."),
    "no stops": ("The union has three demands:", "higher pay for all drivers",
                 "longer breaks between the tours", "safe stops at all schools",
                 "The talks go on."),
    "de": ("Drei Punkte sind offen:", "Höhere Löhne für alle Fahrer.", "Längere Pausen zwischen "
           "den Touren.", "Sichere Haltestellen an den Schulen.", "Die Gespräche dauern an."),
    "fr": ("Le syndicat a trois demandes :", "des salaires plus élevés ;",
           "des pauses plus longues ;", "des arrêts plus sûrs.", "Les discussions continuent."),
    "es": ("El sindicato tiene tres demandas:", "salarios más altos;", "pausas más largas;",
           "paradas más seguras.", "Las conversaciones continúan."),
    "pl": ("Rada ma trzy postulaty:", "autobus zastępczy co dziesięć minut;",
           "tańsze bilety dla uczniów;", "nowy przystanek przy szkole.", "Rozmowy trwają."),
    "ru": ("У профсоюза три требования:", "высокие зарплаты для всех;",
           "длинные перерывы между рейсами;", "безопасные остановки у школ.",
           "Переговоры продолжаются."),
}  # fmt: skip
ENDS = ".;"


def article(lead: str, items: list[str], last: str) -> str:
    lines = "\n".join(f"- {each}" for each in items)
    return f"{lead}\n\n{lines}\n\n{last}\n"


def marked(item: str) -> str:
    return f"[[{item.rstrip(ENDS)}]]{item[len(item.rstrip(ENDS)) :]}"


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("order", [(1, 2, 0), (2, 0, 1), (1, 0, 2), (2, 1, 0)])
def test_items_in_another_order_are_not_asked_for(name: str, order: tuple[int, ...]) -> None:
    lead, *items, last = LISTS[name]
    before = article(lead, [*map(marked, items)], last)
    after = article(lead, [items[index] for index in order], last)
    assert asked(before, after) == [False] * 3


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("gone", range(3))
def test_what_is_left_of_a_list_is_not_asked_for(name: str, gone: int) -> None:
    lead, *items, last = LISTS[name]
    left = [each for index, each in enumerate(items) if index != gone]
    before = article(lead, [marked(each) if each in left else each for each in items], last)
    assert asked(before, article(lead, left, last)) == [False, False]
    assert asked(article(lead, [*map(marked, left)], last), article(lead, items, last)) == (
        [False, False]
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        # What leads the list in says who says it; the town's own words are hers now.
        ("Ann Lee said:\n\n- We sold the boats.\n\n[[The town is calm]].\n",
         "Ann Lee said:\n\n- The town is calm.\n- We sold the boats.\n"),
        ("Ann Lee:\n\n- We sold the boats.\n\n[[The town is calm]].\n",
         "Ann Lee:\n\n- The town is calm.\n- We sold the boats.\n"),
        ("The union has three demands:\n\n- Higher pay.\n- [[Safe stops]].\n- No cuts.\n",
         "The council has three demands:\n\n- Safe stops.\n- Higher pay.\n- No cuts.\n"),
        ("The union has three demands:\n\n- Higher pay.\n- “No cuts,” said Ann Lee.\n\n"
         "[[The town is calm]].\n",
         "The union has three demands:\n\n- The town is calm.\n- Higher pay.\n"
         "- “No cuts,” said Ann Lee.\n"),
    ],
)  # fmt: skip
def test_who_says_the_items_is_asked_for_where_it_is_another_one(before: str, after: str) -> None:
    assert asked(before, after) == [True]


def test_a_lead_is_named_as_it_is_written() -> None:
    before = "Ann Lee said:\n\n- [[We sold the boats]].\n- They were old.\n\nThe talks go on.\n"
    after = "Ann Lee said:\n\n- They were old.\n- We sold the boats.\n\nThe talks go on.\n"
    (one,) = settled(before, after)[1]
    assert one.status is Status.CHANGED
    assert one.named == (("speaker", "Ann Lee said:", ""),)
