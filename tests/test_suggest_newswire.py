"""What is said as agencies and newspapers write it: when, where and how stand between the words.

Each subject, circumstance, clause and ending is tried with many of the others, so that what is
right of one sentence is right of its kind.
"""

from __future__ import annotations

import re

import pytest
from suggest_cases import bare

from brief.suggest import suggest

BEFORE = (
    "UTBY, Ohio — Ann Ng, a Republican senator from Ohio, met voters on Monday. Bo Day, a"
    " Democrat, was there.\n\n"
)
SUBJECTS = (
    "Ng",
    "Sen. Ida Lund, R-Utah,",
    "Rep. Tim Roe (D-Ohio)",
    "House Speaker Ida Lund",
    "Ng, the committee’s top Republican,",
    "Ng, a Republican who has long backed the bill,",
    "the White House",
    "White House press secretary Ida Lund",
    "a senior administration official who was not authorized to speak publicly",
    "officials briefed on the matter",
    "two people familiar with the talks",
    "House Republicans",
    "critics of the bill",
    "aides to Ng",
    "a spokeswoman for Ng",
    "a spokesman for the agency, Tim Roe,",
    "U.S. District Judge Ida Lund",
    "lawyers for Day",
    "court documents",
    "a report by the inspector general",
    "many of those interviewed",
    "some in the party",
    "a growing number of Democrats",
    "residents who live near the plant",
    "the company, which makes tires,",
    "former Gov. Ida Lund of Ohio",
    "several of her allies",
    "the majority leader, Sen. Ida Lund of Ohio,",
    "Ida Lund, a professor of law at Quinn University,",
    "local officials and residents",
    "the nonpartisan Tax Policy Center",
    "leaders of both parties",
)
CIRCUMSTANCES = (
    "Monday",
    "in a statement",
    "in a statement on Tuesday",
    "in an interview with The Post",
    "at a news conference",
    "during a hearing",
    "late Sunday",
    "last week",
    "at the time",
    "again on Thursday",
    "this week",
    "in court papers filed Friday",
    "in his opening remarks",
    "more than once",
    "under oath",
    "privately",
    "for the first time",
    "Wednesday in a speech to veterans",
    "in a letter to Congress",
    "in a brief interview outside the Capitol",
    "earlier this month",
    "on “Fox News Sunday”",
    "in a series of tweets",
    "during the call",
    "in recent weeks",
)
CLAUSES = (
    "the bill would cut taxes for the middle class",
    "he had no knowledge of the payments",
    "it was too early to draw conclusions",
    "there was no evidence of fraud",
    "Democrats were playing politics with the border",
    "his client did nothing wrong",
    "more than 40 people had been arrested",
    "the law violates the First Amendment",
    "whoever leaked the memo should be fired",
    "the three men were never paid",
    "the cuts hurt rural hospitals",
    "the measure lacks the votes to pass",
    "what happened in the room was private",
    "most of the money went to two firms",
    "at least six states plan to sue",
    "it’s time for a change",
    "the agency broke the law when it shared the data",
    "if the vote failed, the government would close",
    "the deputies who fired at him acted properly",
    "the wall that he built would not last",
    "the plan makes sense",
    "they support the ban",
    "how the money was spent remains unclear",
    "the pipeline, which crosses two rivers, was unsafe",
)
ENDS = (
    "",
    ", adding that [he had no knowledge of the payments]",
    ", but declined to give details",
    ", a charge Day denies",
    " and called for hearings",
    ", and urged the Senate to act",
    ", as the House prepared to vote",
    ", while Day argued that [there was no evidence of fraud]",
    ", days before the election",
    ", a move that angered conservatives",
    ", referring to Day",
    ", calling the plan “a joke”",
    ", drawing applause",
    ", the latest sign of tension in the party",
    ", the clearest signal yet of a split",
    ", a reversal from last year",
    ", a bet that voters will forget",
    ", something Day disputes",
    ", pointing to a report by the agency",
    ", citing security concerns",
    ", a claim that has been widely debunked",
    ", though she offered no evidence",
    "; Day said [it was too early to draw conclusions]",
    ", without elaborating",
)
AROUND = (
    ("the bill", "would cut taxes for the middle class"),
    ("Democrats", "were playing politics with the border"),
    ("by the end of the year", "most of the money will be gone"),
    ("if the vote fails", "the government will close"),
    ("what worries her most", "is the deficit"),
    ("in the end", "nobody was paid"),
    ("there is", "no evidence of fraud"),
    ("it was", "the worst decision of her career"),
    ("the ban has failed", "and drugs still cross the border"),
    ("the law went too far", "because it punished the poor"),
    ("instead of cutting taxes", "Congress should pay down the debt"),
    ("under the plan", "taxes would rise for most families"),
)
SOURCED = (
    ("the officers", "fired nine shots"),
    ("the president", "was told about the memo in May"),
    ("what the committee did not see", "was the second letter"),
    ("by the end of the year", "the fund will be empty"),
    ("the two men", "met twice in Prague"),
)


def upper(words: str) -> str:
    return words[0].upper() + words[1:]


def checked(text: str) -> None:
    """What is reported in a text is what it has in brackets."""
    text = re.sub(r",(\]?)([,.;])", r"\1\2", upper(text.removeprefix("[")))
    text = "[" * (text.count("]") > text.count("[")) + text
    said = [bare(each).lower() for each in re.findall(r"\[([^]]*)\]", text)]
    whole = BEFORE + text.replace("[", "").replace("]", "") + "\n"
    found = [
        bare(whole[each.start : each.end]).lower().removeprefix("that ")
        for each in suggest(whole, "en")
        if each.kind == "paraphrase" and each.start >= len(BEFORE)
    ]
    assert found == said, text


@pytest.mark.parametrize("circumstance", CIRCUMSTANCES)
@pytest.mark.parametrize("clause", CLAUSES)
def test_a_clause_is_found_behind_each_circumstance(circumstance: str, clause: str) -> None:
    for verb in ("said", "has since insisted", "told reporters", "made clear"):
        checked(f"Ng {verb} {circumstance} that [{clause}].")
    if clause[0].islower() and "Congress" not in circumstance and "outside" not in circumstance:
        checked(f"Ng said {circumstance} [{clause}].")


@pytest.mark.parametrize("subject", SUBJECTS)
@pytest.mark.parametrize("clause", CLAUSES)
def test_each_subject_says_each_clause(subject: str, clause: str) -> None:
    checked(f"{subject} said [{clause}].")
    checked(f"{subject} warned on Tuesday that [{clause}].")
    checked(f"[{clause}], {subject} said.")
    checked(f"[{clause}], according to {subject}.")
    checked(f"According to {subject}, [{clause}].")


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("clause", CLAUSES)
def test_a_clause_ends_before_what_the_reporter_goes_on_with(end: str, clause: str) -> None:
    if end.startswith(" and") and {"who", "when"} & set(clause.split()):
        return  # whoever fired at him may have called for hearings
    checked(f"Ng said [{clause}]{end}.")
    checked(f"The agency’s lawyer argued in a letter that [{clause}]{end}.")


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_clause_goes_on_over_who_says_it(subject: str) -> None:
    for first, second in AROUND:
        if first == "Democrats" and ", which" in subject:
            continue  # a list, to begin with
        checked(f"[{first}, {subject} said, {second}].")
        if not first.startswith(("it", "the ban", "the law")):
            checked(f"[{first}, {subject} told reporters on Tuesday, {second}].")
    for first, second in SOURCED:
        checked(f"[{first}, according to {subject}, {second}].")
