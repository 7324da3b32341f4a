"""Articles whose lines are broken to fit a width: what stands on the other line counts, too."""

from __future__ import annotations

import re
import textwrap

import pytest
from test_voices import MARKED, asked, settled

from brief.anchor import Status
from brief.anchor.realign.wrapped import unwrapped

ARTICLE = "The council met on Monday.\n\n{}\n\nThe clerk slept.\n\nThe lights went out at ten."
PEOPLE = ("Ann Lee", "Bob Marsh")
OTHERS = [
    ("“[[We will talk]],”\nsaid @.", *PEOPLE),
    ("@\nsaid:\n“[[We will talk]].”", *PEOPLE),
    ("Ann Lee @\nsaid “[[we will talk]]”.", "then", "never"),
    ("It is @ that\n[[we will talk]].", "true", "not true"),
    ("> “[[We will talk]],”\n> said @.", *PEOPLE),
    ("- “[[We will talk]]”\n  (@)\n- “[[We stay]]”\n  (Al Ng)", *PEOPLE),
    ("“[[We will talk]],”  \nsaid @.", *PEOPLE),
    ("“[[We will talk]],”\\\nsaid @.", *PEOPLE),
    ("“[[We will talk]].”\n— @", *PEOPLE),
    ("> [[We will talk]].\n> @", *PEOPLE),
    ("From: @\nTo: Al Ng\n\n[[We will talk]] about the port and the boats.", *PEOPLE),
    ("ANN: [[we stay]]\n@: [[we go]]", "BOB", "EVE"),
    ("@ spoke about the port and its\nboats. “[[We stay]],” she\nsaid on Monday.", "Ann", "Eve"),
    ("The boats, @\nsaid, [[were old and\nbroken]].", *PEOPLE),
]
LONG = (
    "“[[We will talk]],” said Ann Lee, who was there with all of her friends. She had not slept "
    "for long, and never will. “[[No boat was sold]],” she said. It is not true, said Bob Marsh, "
    "that [[the clerk was told]] of it."
)


@pytest.mark.parametrize(("words", "one", "two"), OTHERS)
def test_what_is_told_on_another_line_is_asked_for(words: str, one: str, two: str) -> None:
    for each, other in ((one, two), (two, one)):
        before, later = (ARTICLE.format(words.replace("@", who)) for who in (each, other))
        assert any(asked(before, later)), (each, other)


RUN_ON = "The chief, @, came at noon.\n\n“We could not get in,” he said. “[[The road was gone]].”"
STAMPED = "**14:48** — @, a nurse, has been waiting since 11 am. “[[I support them]],” she says."
PROMISED = (
    "« [[Le pont sera fermé]] », a promis la maire, @. Elle a ajouté que [[la ville paierait]]."
)
SAID = "„[[Der Zug fährt nicht]]“, sagt @, der Bahnchef. „[[Es gibt keinen Strom]].“"
RETYPED = [(RUN_ON, "Derek Otto", "Sam Rourke"), (SAID, "Ulrich Kern", "Eva Roth")]
MOST = [*RETYPED, (PROMISED, "Claire Morel", "Anne Petit")]


@pytest.mark.parametrize(("words", "one", "two"), RETYPED)
def test_another_speaker_is_asked_for_where_marks_are_straight_now(
    words: str, one: str, two: str
) -> None:
    later = re.sub("[“”„]", '"', words.replace("@", two))
    for before, after in ((words.replace("@", one), later), (later, words.replace("@", one))):
        assert all(asked(ARTICLE.format(before), ARTICLE.format(after)))


@pytest.mark.parametrize(("words", "one", "two"), MOST)
def test_straight_marks_alone_are_nothing_to_ask_for(words: str, one: str, two: str) -> None:
    del two
    before = words.replace("@", one)
    later = re.sub("« | »|[“”„]", '"', before)
    assert not any(asked(ARTICLE.format(before), ARTICLE.format(later)))


@pytest.mark.parametrize("width", [24, 38, 52])
def test_lines_broken_behind_a_time_stamp_are_the_same(width: int) -> None:
    before, later = (ARTICLE.format(STAMPED.replace("@", who)) for who in ("Leila Amin", "Jo Bell"))
    same, other = (
        each.replace(line, "\n".join(textwrap.wrap(line, width)))
        for each in (before, later)
        for line in [each.split("\n\n")[1]]
    )
    assert not any(asked(before, MARKED.sub(r"\1", same)))
    assert all(asked(before, MARKED.sub(r"\1", other)))


@pytest.mark.parametrize("width", [20, 33, 50, 72])
def test_lines_that_are_broken_otherwise_are_the_same(width: int) -> None:
    later = "\n".join(textwrap.wrap(MARKED.sub(r"\1", LONG), width))
    for before, after in ((LONG, later), (later, LONG)):
        marked = before
        for quote in MARKED.findall(LONG):
            words = r"\s".join(map(re.escape, quote.split()))
            marked = re.sub(rf"(?<!\[\[){words}", lambda each: f"[[{each[0]}]]", marked)
        ends = settled(ARTICLE.format(marked), ARTICLE.format(after))[1]
        assert [each.status for each in ends] == [Status.EXACT] * 3


def test_a_text_stays_as_long_as_it_is() -> None:
    text = "Ann\nLee said:\n“We stay.”\n— Ann Lee\n\nTo: Al Ng\nFrom: Bo Day\nA line\nof two."
    found = unwrapped(text)
    assert len(found) == len(text)
    assert found == (
        "Ann Lee said: “We stay.”\n— Ann Lee\n\nTo: Al Ng\nFrom: Bo Day\nA line of two."
    )
