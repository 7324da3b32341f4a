"""The demo content: its quotations are those of its sources, to the letter."""

from __future__ import annotations

import re

import pytest
from sites import REPOSITORY

from brief.content.read import read
from brief.pipeline import load

QUOTED = {
    "“Ukraine will not participate”",
    "We will not recognize such agreements.",
    "“I don't think that people should view this as something that is about details or moving "
    "forward in some kind of a negotiation”",
    "“went well”",
    "“irritants”",
    "“lay the groundwork for future cooperation”",
    "“One phone call followed by one meeting is not sufficient to establish enduring peace. We "
    "must take action, and today we took an important step forward”",
    "The goal is to bring an end to this conflict in a way that's fair, enduring, sustainable and "
    "acceptable to all parties involved",
    "“daily”",
    "“We were not invited to this Russian-American meeting in Saudi Arabia. It was a surprise for "
    "us. I don't want any coincidences, so I'm not going to Saudi Arabia”",
    "Any country has a bilateral track with other countries. Please, you can discuss anything, but "
    "you can't make a decision on how to end the war in Ukraine without Ukraine",
    "“(Ukraine) didn't want to appear to give anything that happened in Riyadh any legitimacy.”",
}
"""Every quotation of the further briefs, as `shared/facts/riyadh-2025-02.md` has it."""


def test_the_further_briefs_quote_nothing_but_their_sources() -> None:
    site, problems = load(read(REPOSITORY))
    assert problems == []
    texts = {
        brief.slug: " ".join(brief.article.document.text.split())
        for brief in site.briefs
        if brief.slug != "riyadh"
    }
    assert 3 <= len(texts) <= 5
    everything = "\n".join(texts.values())
    assert [quotation for quotation in sorted(QUOTED) if quotation not in everything] == []
    assert set(re.findall("“[^”]*”", everything)) <= QUOTED


@pytest.mark.parametrize("trait", ["attributed_to", "links", "tags", "actor", "note", "sources"])
def test_the_demo_shows_what_a_sidecar_can_say(trait: str) -> None:
    site, _ = load(read(REPOSITORY))
    assert any(getattr(each, trait) for brief in site.briefs for each in brief.statements)
