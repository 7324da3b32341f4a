"""Signs of a bound or of a calculation among words, which are others now: “≤ 5” and “≥ 5”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.anchor.realign.substance import Change, Substance

SIGNS = re.compile(r"\d\s?[+′″×÷±]\s?\d*|[≤≥<>±]\s?\d+")
SIGN = re.compile(r"[≤≥<>÷±×+′″]")


def signed_otherwise(old: str, new: str) -> Iterator[Change]:
    """The signs beside numbers that another one replaces; what is written in words is style."""
    before, after = SIGNS.findall(old), SIGNS.findall(new)
    if len(before) == len(after) and SIGN.findall(" ".join(before)) != SIGN.findall(
        " ".join(after)
    ):
        yield Change(Substance.NUMBER, " ".join(before).strip(), " ".join(after).strip())
