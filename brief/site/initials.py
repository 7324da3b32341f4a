"""Initials: the letters by which the signs of those who speak are told apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache

ARTICLE = re.compile("^ال(?=..)")
"""The Arabic article, by which nobody is told from another."""


@lru_cache(maxsize=10_000)
def initials(name: str) -> str:
    """The first letters of a name's first and last words, without the Arabic article."""
    words = [word for word in name.replace("-", " ").split() if word[0].isalnum()]
    letters = words[:1] + words[1:][-1:]
    return "".join(ARTICLE.sub("", word)[0].upper() for word in letters) or name[:1]


def distinct_initials(names: Mapping[str, str]) -> dict[str, str]:
    """Initials of some people by id, no two the same.

    Where two would agree, they have more letters of the last name; where these agree, too, numbers.
    """
    short = {key: initials(name) for key, name in names.items()}
    if len(set(short.values())) == len(short):
        return short
    for more in (1, 2, 3):
        counts = Counter(short.values())
        for key, name in names.items():
            if counts[short[key]] > 1:
                last = "".join(filter(str.isalnum, (name.replace("-", " ").split() or [name])[-1]))
                short[key] = initials(name) + last[1 : 1 + more]
    counts = Counter(short.values())
    taken = {sign for sign, times in counts.items() if times == 1}
    numbers: Counter[str] = Counter()
    for key, sign in short.items():
        first = initials(names[key])
        while short[key] not in taken and counts[sign] > 1:
            numbers[first] += 1
            if f"{first}{numbers[first]}" not in taken:
                short[key] = f"{first}{numbers[first]}"
                taken.add(short[key])
    return short
