"""What comes or goes beside words that are whose they were: it is not asked for."""

from __future__ import annotations

import pytest
from test_voices import asked

KEPT = {
    "to whom": (
        "Der Rat kam am Dienstag zusammen.\n\n„[[Wir bleiben hier]]“, sagte Anna Vogel.",
        "Der Rat kam am Dienstag zusammen.\n\n„Wir bleiben hier“, sagte Anna Vogel zu Peter Kranz.",
    ),
    "capitals in what the same one says before": (
        "“It is a scandal,” said Ruth Orrell, a nurse. “[[My patients are waiting]].”",
        "“IT IS A SCANDAL,” said Ruth Orrell, a nurse. “My patients are waiting.”",
    ),
    "paragraphs in HTML": (
        "It was late.\n\n“It is a scandal,” said Ruth Orrell, a nurse. “[[My patients wait]].”",
        "<p>It was late.</p>\n\n<p>“It is a scandal,” said Ruth Orrell, a nurse. “My patients "
        "wait.”</p>",
    ),
    "a correction of what another one says": (
        "“The crew refused,” said Ada Stone.\n\n“[[Gusts are likely]],” a forecaster said.",
        "“The crew refused,” said Ada Stone.\n\n“Gusts are likely,” a forecaster said.\n\n"
        "*Clarification: this article was amended as “The crew refused” was misattributed.*",
    ),
}


@pytest.mark.parametrize(("before", "later"), KEPT.values(), ids=KEPT)
def test_it_is_not_asked_for(before: str, later: str) -> None:
    assert asked(before, later) == [False]


def test_a_correction_of_the_words_is_asked_for() -> None:
    before = "“[[The crew refused]],” said Ada Stone.\n\n“Gusts are likely,” a forecaster said."
    note = "*Clarification: this article was amended as “{}” was misattributed.*"
    later = before.replace("[[", "").replace("]]", "")
    for quoted in ("The crew refused", "The crew has refused it"):
        assert asked(before, f"{later}\n\n{note.format(quoted)}") == [True]
