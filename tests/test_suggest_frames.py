"""What is said, in every frame with every kind of clause: a grid, so that no pair is left out."""

from __future__ import annotations

import pytest
from suggest_cases import bare

from brief.suggest import suggest

BEFORE = "Ann Ng, the mayor of Utby, met residents on Monday. Bo Day, a shopkeeper, was there.\n\n"
SPEAKERS = ("Ng", "officials", "the council's lawyer, Ida Lund,", "residents of the village")
CLAUSES = (
    "the bridge would close in May",
    "prices rose 3% last year",
    "he never touched the ball",
    "bees count with their legs",
    "nobody had been told",
    "most workers earn less than that",
    "there was no plan",
    "what worried her was the roof",
    "closing the bridge would cost jobs",
    "if it rained the game would be off",
    "the man who ran the shop had gone",
    "her party's voters want change",
    "up to 30 jobs could go",
    "half the town lives on fish",
    "three in four children walk to school",
    "only one of them knew",
    "neither side wanted war",
    "the firm's bosses ignored letters",
    "many families face higher bills",
    "more than 300 people died",
    "at least two doctors refused to go",
    "Brix owned the land",
    "children who sleep less eat more",
    "Bo Day stole the money",
    "people in the north speak another language",
    "to wait any longer would be a mistake",
    "a third of the staff left",
    "this made no difference",
    "years of neglect had weakened the dam",
)
FRAMES = (
    "{S} said {c}.",
    "{S} said on Monday {c}.",
    "{S} has said {c}.",
    "{S} believes {c}.",
    "{S} claimed {c}.",
    "{S} suggested {c}.",
    "In March, {s} said {c}.",
    "{C}, {s} said.",
    "{C}, said {s}.",
    "According to {s}, {c}.",
    "{C}, according to {s}.",
)


def upper(words: str) -> str:
    return words[0].upper() + words[1:]


def clauses(text: str) -> list[str]:
    """What is reported in a text behind its first paragraph."""
    whole = BEFORE + upper(text) + "\n"
    return [
        bare(whole[each.start : each.end]).lower()
        for each in suggest(whole, "en")
        if each.kind == "paraphrase" and each.start >= len(BEFORE)
    ]


@pytest.mark.parametrize("clause", CLAUSES)
@pytest.mark.parametrize("frame", FRAMES)
def test_a_clause_is_found_in_every_frame(frame: str, clause: str) -> None:
    for speaker in SPEAKERS:
        text = frame.format(S=upper(speaker), s=speaker, c=clause, C=upper(clause))
        assert clauses(text.replace(",,", ",").replace(",.", ".")) == [clause.lower()]
