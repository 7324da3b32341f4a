"""When, where and how English words were said, between a verb and what was said."""

from __future__ import annotations

from brief.suggest.narration.classes import manner
from brief.suggest.narration.finite import is_clause
from brief.suggest.narration.narration import Narration

LONGEST = 32
"""The most words between a verb of saying and its clause."""


def behind_circumstances(n: Narration, first: int, end: int) -> int:
    """Where a clause begins behind when, where and how it was said, or -1.

    “said in an interview with the Post on Monday that it was late”, “said in a letter they were”,
    “said Tuesday night on Fox News the law was bad”. With “that” it is the token behind it.
    """
    tags, lowers, idioms = n.tags, n.lowers, n.lex.speech.idioms
    if not n.lex.speech.only_clauses:
        return -1
    if lowers[first] in idioms.while_another and tags[first + 1] == "r":
        return behind_another(n, first + 2, end)
    if not circumstantial(n, first):
        return -1
    k = timed = first
    high = min(end - 1, first + LONGEST)
    while k < high:
        tag = tags[k]
        if tag == "m" and (size := time_of(n, k)) > 0 and tags[k + size] == "m":
            k = timed = k + size  # “wrote in her diary that night that”
            continue
        if k > first and tag == "m" and tags[k - 1] not in "pd":
            past = tags[k + 1] == "l" and (
                lowers[k + 1].endswith("ed") or lowers[k + 1] in idioms.preterites
            )
            if (tags[k + 1] in "aMvN" or past) and tags[k - 1] in "lCoO" and timeless(n, k - 1):
                return -1  # “said in a letter that was sent on Monday”
            pointed = (
                tags[k + 1] == "l"
                and tags[k + 2] in "aMvN"
                and (lowers[k + 1] in idioms.pointed_at or lowers[k + 1] in idioms.assessed)
            )  # “said Monday that position had not changed”
            return k + (tags[k + 1] not in "aM" and not pointed)  # “that would be up to them”
        if k > first and clause_begins(n, k, end, closed=k == timed):
            return k
        if (size := time_of(n, k)) > 0:
            k = timed = k + size
        elif lowers[k] in n.lex.speech.to and (
            tags[k + 1] in "QNb" or lowers[k + 1] in idioms.acts or lowers[k + 1] in idioms.be
        ):  # fmt: skip
            return -1  # “vowing on Twitter to never sign a bill that …”
        elif tag in "pbDdlCoO#'" or (tag == "Q" and tags[k - 1] in "pdl'"):
            k += 1
        elif tag == "c" and tags[k - 1] in "lCD" and tags[k + 1] in "pdlC":
            k += 1  # “in speeches and interviews”
        elif tag == "v" and tags[k - 1] in "dl'" and lowers[k] in idioms.acts_or_things:
            k += 1  # “in a report to Congress”
        else:
            return -1
    return -1


def behind_another(n: Narration, first: int, end: int) -> int:
    """Where a clause begins behind what its speaker did meanwhile: “said as she left that”."""
    for k in range(first, min(end - 2, first + LONGEST // 2)):
        if n.tags[k] == "m" and k > first:
            return k + 1 if n.tags[k + 1] in "drClN" and is_clause(n, k + 1, end) else -1
        if n.tags[k] in ",;:.!?QvgRs":
            return -1
    return -1


def circumstantial(n: Narration, k: int) -> bool:
    """Whether a token begins when, where or how something was said."""
    tags, lowers = n.tags, n.lowers
    if time_of(n, k):
        return True
    if tags[k] == "p":
        counted = tuple(lowers[k : k + 2]) in n.lex.speech.idioms.at_least
        return lowers[k] in n.lex.speech.idioms.circumstances and not counted
    if tags[k] == "b":
        return lowers[k] not in n.lex.speech.idioms.existential | n.lex.speech.idioms.counted or (
            tags[k + 1] in "pD"
        )
    how = tags[k] == "l" and manner(lowers[k], n.lex) and tags[k + 1] not in "loO"
    return how or tags[k] == "D"


def time_of(n: Narration, k: int) -> int:
    """How many tokens a time has that begins with one: “last week”, “this month”, “late Monday”."""
    tags, lowers, idioms = n.tags, n.lowers, n.lex.speech.idioms
    if tags[k] == "D" and tags[k + 1] == "'":
        return 0  # “said today’s vote was late”
    for each in idioms.repeatedly:
        if lowers[k] == each[0] and tuple(lowers[k : k + len(each)]) == each:
            return len(each)
    if lowers[k] in idioms.when_nearest:
        at = k + 1
        if lowers[at] in idioms.durations or tags[at] == "D" or lowers[at] in idioms.seasons:
            return 2 + (lowers[at + 1] in idioms.parts_of_day)
    if tags[k] == "D":
        return 1 + (lowers[k + 1] in idioms.parts_of_day)
    return 0


def timeless(n: Narration, k: int) -> bool:
    """Whether a token is no time, so that “that” behind it may tell it apart."""
    return n.tags[k] != "D" and n.lowers[k] not in n.lex.speech.idioms.durations


def clause_begins(n: Narration, k: int, end: int, *, closed: bool) -> bool:
    """Whether a clause of its own begins with a token, behind what may end a circumstance.

    It is `closed` where a time ends before the token.
    """
    tags, lowers, speech = n.tags, n.lowers, n.lex.speech
    idioms = speech.idioms
    tag, before = tags[k], tags[k - 1]
    if before in "pd'":
        return False
    if lowers[k] in idioms.objects or time_of(n, k):
        return False
    if tag == "r":
        return is_clause(n, k, end) or tags[k + 1] == "b"
    if tag == "d":
        return before != "d" and is_clause(n, k, end)
    if tag == "N":
        return lowers[k] in idioms.nobody and tags[k + 1] in "aMvl"
    if tag == "b":
        there = lowers[k] in idioms.existential and tags[k + 1] in "aM"
        counted = lowers[k] in idioms.counted and tags[k + 1] in "d#"
        return there or (counted and is_clause(n, k, end))
    if tag == "p":
        counted = tuple(lowers[k : k + 2]) in idioms.at_least
        act = lowers[k] in speech.to and (
            lowers[k + 1] in idioms.acts or lowers[k + 1] in idioms.acts_or_things
        )
        return (counted or act) and is_clause(n, k, end)
    if tag in "sR":
        opens = idioms.opening | idioms.what_clauses | speech.interrogatives
        return lowers[k] in opens and is_clause(n, k, end)
    if tag == "_" and tags[k + 1] == "#":
        return is_clause(n, k, end)  # “said on Monday $2 million had been lost”
    if tag not in "lCoOt#":
        return False
    closed = closed or (
        before in "bDQ"
        or lowers[k] in idioms.whoever
        or tuple(lowers[k : k + 2]) in idioms.at_least
        or (before == "l" and manner(lowers[k - 1], n.lex))
        or lowers[k - 1] in idioms.durations | idioms.occasions | idioms.parts_of_day
        or lowers[k - 1] in idioms.listening
        or (before in "l" and tag in "Ct" and tags[k + 1] in "CaMv")
    )
    return closed and not (tag == "#" and before == "D") and is_clause(n, k, end)
