"""Whoever says words by a post alone, where that is another one's now: never in silence."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_voices import asked
from test_whence import Pairs, statuses

pytestmark = pytest.mark.slow

OTHERS: dict[str, Pairs] = {
    "en": (
        ("“{},” the governor said.", "“{},” the lieutenant governor said."),
        ("“{},” the governor said.", "“{},” the acting governor said."),
        ("“{},” the governor said.", "“{},” the interim governor said."),
        ("“{},” the governor said.", "“{},” the junior governor said."),
        ("“{},” the governor said.", "“{},” the next governor said."),
        ("“{},” said the minister.", "“{},” said the prime minister."),
        ("“{},” said the minister.", "“{},” said the acting minister."),
        ("“{},” said the minister.", "“{},” said the junior minister."),
    ),
    "fr": (
        ("« {} », a dit le ministre.", "« {} », a dit le Premier ministre."),
        ("« {} », a dit le ministre.", "« {} », a dit le ministre délégué."),
        ("« {} », a dit le ministre.", "« {} », a dit le futur ministre."),
        ("« {} », a dit le ministre.", "« {} », a dit le ministre par intérim."),
    ),
    "de": (
        ("„{}“, sagte die Ministerin.", "„{}“, sagte die kommissarische Ministerin."),
        ("„{}“, sagte die Ministerin.", "„{}“, sagte die künftige Ministerin."),
    ),
    "es": (
        ("«{}», dijo el ministro.", "«{}», dijo el primer ministro."),
        ("«{}», dijo el ministro.", "«{}», dijo el ministro en funciones."),
        ("«{}», dijo el ministro.", "«{}», dijo el futuro ministro."),
        ("«{}», dijo el ministro.", "«{}», dijo el ministro interino."),
    ),
    "pl": (
        ("„{}” – powiedział minister.", "„{}” – powiedział przyszły minister."),
        ("„{}” – powiedział minister.", "„{}” – powiedział wiceminister."),
        ("„{}” – powiedział minister.", "„{}” – powiedział premier."),
    ),
    "ru": (
        ("«{}», — сказал министр.", "«{}», — сказал премьер-министр."),
        ("«{}», — сказал министр.", "«{}», — сказал будущий министр."),
        ("«{}», — сказал министр.", "«{}», — сказал замминистра."),
    ),
}
SAME: dict[str, Pairs] = {
    "en": (
        ("“{},” the minister said.", "“{},” the health minister said."),
        ("“{},” the governor said.", "“{},” the new governor said."),
        ("“{},” the minister said.", "“{},” the minister said for the first time."),
        ("“{},” Minister Ann Lee said.", "“{},” Prime Minister Ann Lee said."),
        ("The Prime Minister: “{}.”", "Prime Minister: “{}.”"),
    ),
    "fr": (("« {} », a dit le ministre.", "« {} », a dit le ministre pour la première fois."),),
    "es": (("«{}», dijo el ministro.", "«{}», dijo el ministro por primera vez."),),
    "de": (("„{}“, sagte die Ministerin.", "„{}“, sagte die Ministerin am Montag."),),
}


def test_another_ones_post_is_asked_for(tmp_path: Path) -> None:
    found = statuses(tmp_path, OTHERS)
    assert {name: each for name, each in found.items() if each != ["changed"]} == {}


def test_the_same_post_is_not_asked_for(tmp_path: Path) -> None:
    found = statuses(tmp_path, SAME)
    assert {name: each for name, each in found.items() if set(each) - {"exact", "moved"}} == {}


DEBATE = """
The House sat on Tuesday for a debate about the money for the hospitals of the country.

**Nora Pike:** When will the Prime Minister visit the hospital in my town?

**{}:** [[I will visit it]]. We have a plan. [[We have hired 1,200 nurses]].

**Nora Pike:** That is not an answer.
"""


@pytest.mark.parametrize(
    ("label", "other"),
    [
        ("The Prime Minister", "The Deputy Prime Minister"),
        ("The Prime Minister", "The former Prime Minister"),
        ("The Prime Minister", "The Shadow Minister"),
        ("The Prime Minister (Edith Shaw)", "The Prime Minister (Colin Dean)"),
        ("The Prime Minister (Edith Shaw)", "The Deputy Prime Minister (Colin Dean)"),
        ("Mr Speaker", "Mr Deputy Speaker"),
        ("Mr Speaker", "Madam Speaker"),
    ],
)
def test_another_post_in_a_label_is_asked_for(label: str, other: str) -> None:
    for before, after in ((label, other), (other, label)):
        assert asked(DEBATE.format(before), DEBATE.format(after)) == [True, True]


@pytest.mark.parametrize(
    ("label", "other"),
    [
        ("The Prime Minister", "Prime Minister"),
        ("Mr Speaker", "The Speaker"),
        ("The Prime Minister (Edith Shaw)", "The Prime Minister (E. Shaw)"),
        ("The Minister (Edith Shaw)", "The Prime Minister (Edith Shaw)"),
    ],
)
def test_the_same_one_in_a_label_is_not_asked_for(label: str, other: str) -> None:
    for before, after in ((label, other), (other, label)):
        assert asked(DEBATE.format(before), DEBATE.format(after)) == [False, False]
