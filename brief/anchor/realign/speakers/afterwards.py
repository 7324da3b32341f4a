"""Who says words by a sentence behind theirs that is about them: “That is how Ann Lee sees it.”"""

from __future__ import annotations

from itertools import islice

from brief.anchor.realign.speakers.names import is_same
from brief.anchor.realign.speakers.reader import QUOTATION_MARKS, Reader
from brief.anchor.realign.stops import sentences
from brief.anchor.realign.substance import Change, Substance, words_of
from brief.language import meaning

LOOKED_AT = 3
"""The rest of the words' own sentence, its end, and the one behind it."""
LONGEST = 14
"""How many words tell no more than whose others are."""


def told_afterwards(one: Reader, behind: str, other: Reader, since: str) -> list[Change]:
    """Whose words are by the sentence behind them, where that names another one now."""
    old, new = telling_back(one, behind), telling_back(other, since)
    if old == new:
        return []
    names, others = named(one, old), named(other, new)
    lost = [name for name in names if not any(is_same(name, each, one.telling) for each in others)]
    gained = [
        name for name in others if not any(is_same(name, each, one.telling) for each in names)
    ]
    # Where the sentence is gone, its name may stand with the words themselves.
    if not new and all(name in since for name in lost):
        lost = []
    return [Change(Substance.SPEAKER, old, new)] if lost or gained else []


def named(reader: Reader, text: str) -> list[str]:
    """Whom a sentence names, but for what it begins with."""
    back = meaning().looking_back
    return [name for name in reader.people([text]) if name.casefold() not in back]


def telling_back(reader: Reader, behind: str) -> str:
    """The sentence behind words that tells whose they are; empty where there is none."""
    known = meaning()
    paragraph = behind.partition("\n")[0]
    for each in islice(sentences(paragraph), LOOKED_AT):
        text = each.strip(f"{QUOTATION_MARKS} .–—-")
        found = words_of(text)
        words = [word.folded.replace("’", "'") for word in found]
        if not text[:1].isupper() or not 1 < len(words) <= LONGEST:
            continue
        stances = [each.rpartition("'")[2] in known.stances for each in words]
        # “Das Ministerium sagte …” is about somebody, “Diese Ansicht vertritt …” about words.
        is_noun = found[1].text[0].isupper() and reader.telling.is_article(found[0])
        is_back = words[0] in known.looking_back and (stances[1] or not is_noun)
        # “So Lee.” has no more.
        if is_back and len(words) == 2:
            return text
        if any(stances) and (is_back or words[-1] in known.pointing):
            return text
    return ""
