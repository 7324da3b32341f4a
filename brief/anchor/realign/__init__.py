"""Where spans of an old text are in a new one, and what has become of their words.

One alignment of the old text to the new carries every span: equal paragraphs are paired, then
similar ones in any order, then the words inside each pair. What it cannot carry is looked for only
among text that no old word accounts for. Whatever is in doubt stays without a place.
"""

from brief.anchor.realign.added import with_added
from brief.anchor.realign.house import styled
from brief.anchor.realign.realignment import Outcome, realign
from brief.anchor.realign.search import respelt
from brief.anchor.realign.substance import Change, Substance, changes, corrected

__all__ = [
    "Change",
    "Outcome",
    "Substance",
    "changes",
    "corrected",
    "realign",
    "respelt",
    "styled",
    "with_added",
]
