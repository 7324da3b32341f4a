"""A name beside words that is spelt otherwise, with another accent or a hyphen, is the same one."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_exchanged import all_statuses, corrected_all
from test_nameless import IN, STAY

pytestmark = pytest.mark.slow

SHAPES = {
    "en": ("“{}”, said %s.", "%s said: “{}.”", "%s: “{}.”", "“{}”, according to %s.", "“{}.” — %s"),
    "de": ("„{}“, sagte %s.", "%s sagte: „{}.“"),
    "fr": ("« {} », a dit %s.",),
    "es": ("«{}», dijo %s.",),
    "pl": ("„{}” – mówi %s.",),
}
SAME = (
    ("Erdogan", "Erdoğan"),
    ("Jose Garcia", "José García"),
    ("Lech Walesa", "Lech Wałęsa"),
    ("Angela Müller", "Angela Mueller"),
    ("Søren Kjær", "Soren Kjaer"),
    ("Anna Groß", "Anna Gross"),
    ("Zelensky", "Zelenskyy"),
    ("Ann-Marie Stone", "Ann Marie Stone"),
    ("Jean-Luc Picard", "Jean Luc Picard"),
)
OTHERS = (
    ("José García", "Josef García"),
    ("Bjørn Lund", "Björn Land"),
    ("Müller", "Miller"),
    ("Lech Wałęsa", "Leo Wałęsa"),
    ("René Petit", "Renée Petit"),
    ("Kim Jong-il", "Kim Jong-un"),
    ("Jan Stone", "Jane Stone"),
)
MOVED = (
    ("“{}”, said Erdogan.", "Erdoğan said: “{}.”"),
    ("“{}”, said Lech Walesa.", "According to Lech Wałęsa, “{}.”"),
    ("“{}”, said the UN.", "“{}”, said the United Nations."),
    ("The WHO said: “{}.”", "The World Health Organization said: “{}.”"),
)


def ends(
    folder: Path, pairs: tuple[tuple[str, str], ...], shapes: dict[str, tuple[str, ...]]
) -> dict[str, str]:
    edits = [
        (lang, shape.replace("%s", one), shape.replace("%s", two))
        for lang, each in shapes.items()
        for shape in each
        for pair in pairs
        for one, two in (pair, pair[::-1])
    ]
    cases = [
        (
            *(IN[lang].format(each.format(STAY[lang])) for each in (before, later)),
            [("lee", f"quote: {STAY[lang]}")],
        )
        for lang, before, later in edits
    ]
    found = all_statuses(corrected_all(folder, cases), map(" ⇒ ".join, edits))
    return {name: status for name, [status] in found.items()}


def test_a_name_that_is_spelt_otherwise_is_the_same(tmp_path: Path) -> None:
    found = ends(tmp_path, SAME, SHAPES)
    assert not [name for name, status in found.items() if status != "exact"]


def test_a_name_that_is_much_like_another_is_not(tmp_path: Path) -> None:
    found = ends(tmp_path, OTHERS, SHAPES)
    assert not [name for name, status in found.items() if status != "changed"]


def test_it_may_be_moved_or_written_in_full_at_once(tmp_path: Path) -> None:
    found = ends(tmp_path, MOVED, {"en": ("%s",)})
    assert not [name for name, status in found.items() if status not in {"exact", "moved"}]


NOT_YET = {
    "en": (
        ("“{}”, said the mayor.", "“{}”, said the mayor-elect."),
        ("The mayor: “{}.”", "The incoming mayor: “{}.”"),
    ),
    "de": (("„{}“, sagte der Bürgermeister.", "„{}“, sagte der designierte Bürgermeister."),),
    "es": (("«{}», dijo el alcalde.", "«{}», dijo el alcalde electo."),),
    "pl": (("„{}” – mówi burmistrz.", "„{}” – mówi burmistrz elekt."),),
    "ru": (("«{}», — сказал мэр.", "«{}», — сказал избранный мэр."),),
}


def test_who_is_to_have_a_post_has_it_not_yet(tmp_path: Path) -> None:
    for lang, pairs in NOT_YET.items():
        found = ends(tmp_path / lang, pairs, {lang: ("%s",)})
        assert not [name for name, status in found.items() if status != "changed"]
