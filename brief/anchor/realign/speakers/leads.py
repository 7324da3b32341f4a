"""Who says the words below a paragraph that tells so.

“## Ann Lee” has paragraphs below it, “Lee said:” a list, and “Question to Ann Lee: …” an answer.
"""

from __future__ import annotations

import re
from itertools import product
from typing import NamedTuple

from brief.anchor.outcome import Span
from brief.anchor.realign.speakers.headed import names_another
from brief.anchor.realign.speakers.names import is_same
from brief.anchor.realign.speakers.reader import Reader
from brief.anchor.realign.stops import SENTENCE_END
from brief.anchor.realign.substance import Change, Substance, words_of
from brief.language.detection import function_words

PARAGRAPHS = 10
"""How many paragraphs before that of words are looked at."""

LONGEST_HEADING = 60
BREAK = "\n\n"
COLONS = ":："
ASKED = re.compile(rf"([^{COLONS}\n]{{1,{LONGEST_HEADING}}})[{COLONS}]")


class Lead(NamedTuple):
    """A paragraph before that of words which may tell who says these, and those between."""

    text: str
    between: str
    leads_in: bool = False
    """Whether its end tells so: it is no heading."""


def led(one: Reader, was: Span, other: Reader, now: Span) -> Change | None:
    """Who says the words of a text by a paragraph far above, where that is another one now."""
    old, new = lead_before(one.text, was[0]), lead_before(other.text, now[0])
    if old is None or new is None or old.text == new.text or old.leads_in != new.leads_in:
        return None
    if one.tells(old.between) or other.tells(new.between):
        return None
    names, others = one.people([old.text]), other.people([new.text])
    if not names or not others:
        return None
    if any(is_same(*pair, one.telling) for pair in product(names, others)):
        return None
    if old.leads_in and (one.people([old.between]) or other.people([new.between])):
        return None
    if not old.leads_in and not names_another(one, old.text, other, new.text):
        return None
    return Change(Substance.SPEAKER, old.text, new.text)


def lead_before(text: str, at: int) -> Lead | None:
    own = end = text.rfind(BREAK, 0, at)
    for _ in range(PARAGRAPHS):
        if end < 0:
            return None
        start = text.rfind(BREAK, 0, end)
        paragraph = text[start + len(BREAK) if start >= 0 else 0 : end]
        between = text[end:own]
        if paragraph.rstrip()[-1:] in COLONS and paragraph:
            return Lead(paragraph, between, leads_in=True)
        if len(paragraph) <= LONGEST_HEADING and not SENTENCE_END.search(paragraph):
            return Lead(paragraph, between)
        if end == own and (asked := ASKED.match(paragraph)) and is_asked(asked[1]):
            return Lead(asked[1], between, leads_in=True)
        end = start
    return None


def is_asked(label: str) -> bool:
    """Whether a label says to whom something is said: “Question to Ann Lee”."""
    return any(word.text in function_words() for word in words_of(f"x {label}")[2:-1])
