"""Where a reported clause ends before what its speaker did not say."""

from __future__ import annotations

from brief.suggest.narration import Narration

DETAIL = 4
"""How many words behind “without” the noun stands of what was left open."""


def withheld(n: Narration, begin: int, end: int) -> int:
    """Where a clause ends before what its speaker did not say: “but declined to elaborate”."""
    tags, lowers, idioms = n.tags, n.lowers, n.lex.speech.idioms
    if not idioms.withholding:
        return end
    for k in range(begin + 2, end - 1):
        if tags[k - 1] == "," and lowers[k] in idioms.although and tags[k + 1] in "rN" and (
            silent_clause(n, k + 2)
        ):  # fmt: skip
            return k - 1  # “…, though she gave no date”
        if tags[k] != "c":
            continue
        if tags[k - 1] == "," and tags[k + 1] == "r" and lowers[k + 2] in idioms.giving and (
            lowers[k + 3] in idioms.none_of
        ):  # fmt: skip
            return k - 1  # “…, but she offered no excuses”
        at = k + 1 + (tags[k - 1] == "," and tags[k + 1] == "r")
        while at < end - 1 and (tags[at] == "b" or lowers[at] in idioms.otherwise):
            at += 1
        not_so = at
        while not_so < end and tags[not_so] in "aMN":
            not_so += 1
        silent = lowers[not_so] in idioms.withheld and "N" in tags[at:not_so]
        if silent or lowers[at] in idioms.withholding:
            return k - 1 if tags[k - 1] == "," else k
    return end


def silent_clause(n: Narration, at: int) -> bool:
    """Whether a verb at a token, with its negation, leaves open what could be told."""
    idioms, lowers = n.lex.speech.idioms, n.lowers
    if lowers[at] in idioms.withholding:
        return True
    if lowers[at] in idioms.giving:
        return lowers[at + 1] in idioms.none_of
    verb = at
    while n.tags[verb] in "aMNb":
        verb += 1
    return "N" in n.tags[at - 1 : verb] and lowers[verb] in idioms.withheld


def without(n: Narration, begin: int, end: int) -> int:
    """Where a clause ends before “, sans préciser jusqu’à quand”, “, не уточнив даты”."""
    idioms, lowers = n.lex.speech.idioms, n.lowers
    if not idioms.without:
        return end
    for k in range(begin + 2, end - 1):
        if (
            n.tags[k - 1 : k + 1] == [",", "R"]
            and "N" in n.tags[k : k + DETAIL + 2]
            and "," not in n.tags[k:end]
            and not idioms.undisclosed.isdisjoint(lowers[k : k + DETAIL + 4])
        ):
            return k - 1  # “…, whom she did not name”
        if n.tags[k - 1] != "," or lowers[k] not in idioms.without:
            continue
        next_comma = next((at for at in range(k, end) if n.tags[at] == ","), end)
        words = lowers[k + 1 : next_comma if n.lex.speech.verb_first else k + 2 + DETAIL]
        verbs = words if n.lex.speech.verb_first else words[:1]
        if not idioms.unsaid.isdisjoint(verbs) or not idioms.details.isdisjoint(words):
            return k - 1
    return end
