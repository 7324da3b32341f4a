"""Whether words that somebody says are still anybody's: “said Ann Lee” is gone, or another one's.

A statement may become a heading, a pull quote or the article's own, or go into a quotation of
somebody else, while its words stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from typing import NamedTuple

from brief.anchor.outcome import Span
from brief.anchor.realign.run_on import CLOSING
from brief.anchor.realign.speakers import QUOTATION_MARKS, Beside, Reader, Sides, is_same
from brief.anchor.realign.speakers.crossheads import is_crosshead
from brief.anchor.realign.speakers.leads import BREAK, is_heading, lead_above, leads_in
from brief.anchor.realign.speakers.reader import LEADS_IN
from brief.anchor.realign.substance import Change, Substance, words_of

LONGEST = 600
"""How many characters of a quotation are looked at, before words and behind them."""


FARTHEST = 3_000
"""How many characters before their paragraph are looked at."""

CROSSHEADS = 3
"""How many paragraphs before words are looked at of which some name nobody."""

MARK = re.compile(f"[{QUOTATION_MARKS}]")


class VoiceBeside(NamedTuple):
    """What tells in a text who says words, and all that is beside them, or beside the quotation
    `within` which they are."""

    text: str
    sides: Sides = Sides("", "")
    within: bool = False


NOBODY = VoiceBeside("")


class QuotedWords(NamedTuple):
    """Words of a text, what is beside them, and beside the quotation that they are part of."""

    reader: Reader
    text: str
    span: Span
    told: Beside
    whole: Beside | None


def voiced(old: QuotedWords, new: QuotedWords) -> Iterator[Change]:
    """Who says words, where nothing tells in the other text that anybody does.

    Or where they are within a quotation of another one.
    """
    alike = (old.told, old.whole) == (new.told, new.whole)
    if alike and any(map(words_of, (*old.told.sides, old.told.earlier))):
        return
    one, two = voice(old), voice(new)
    if not one.text and not two.text:
        # Words in marks are whose the sentences beside them tell.
        lost, gained = around_marks(old), around_marks(new)
        if (lost and not is_told_around(new, old.reader.people(lost))) or (
            gained and not is_told_around(old, new.reader.people(gained))
        ):
            texts = (clean(" … ".join(map(clean, each))) for each in (lost, gained))
            yield Change(Substance.SPEAKER, *texts)
    elif not two.text:
        if not is_told_around(new, old.reader.people(one.sides)):
            yield Change(Substance.SPEAKER, one.text, "")
    elif not one.text:
        if not is_told_around(old, new.reader.people(two.sides)):
            yield Change(Substance.SPEAKER, "", two.text)
    elif one.within or two.within:
        names = old.reader.people(one.sides) or near(old)
        others = new.reader.people(two.sides) or near(new)
        if names and others and not are_any_same(names, others, old.reader):
            yield Change(Substance.SPEAKER, one.text, two.text)


def voice(said: QuotedWords) -> VoiceBeside:
    """What tells who says words: in their own sentence, or beside the quotation that has them."""
    if text := attribution(said.reader, said.told):
        return VoiceBeside(text, said.told.sides)
    if said.whole and (text := attribution(said.reader, said.whole)):
        return VoiceBeside(text, said.whole.sides, within=True)
    return NOBODY


def attribution(reader: Reader, told: Beside) -> str:
    """What is beside words, where it tells that somebody says them."""
    sides = told.sides
    if not (
        reader.says(sides)
        or (reader.has_source(sides) and names_source(reader, sides))
        or (LEADS_IN.search(sides.before) and words_of(sides.before))
        or (
            any(side.strip()[:1] in QUOTATION_MARKS for side in sides if side.strip())
            and (
                reader.people(sides)
                or any(reader.telling.is_pronoun(word) for side in sides for word in words_of(side))
            )
        )
    ):
        return ""
    return " … ".join(filter(None, map(clean, sides)))


def names_source(reader: Reader, sides: Sides) -> bool:
    """Whether there is more beside words than what stands before a source: “Laut”.

    Then the source is among the words themselves.
    """
    known = {word for phrase in reader.telling.sources for word in phrase}
    return any(word.folded not in known for side in sides for word in words_of(side))


def clean(text: str) -> str:
    return text.strip(f"{QUOTATION_MARKS} ,:.\n")


def have_same_speaker(old: QuotedWords, new: QuotedWords) -> bool:
    """Whether the same one is named as who says words, by both texts."""
    names, others = named(old), named(new)
    return bool(names) and bool(others) and are_any_same(names, others, old.reader)


def named(said: QuotedWords) -> list[str]:
    """Who is named as who says words: beside them, or, where a pronoun is there, before them."""
    found = voice(said)
    names = said.reader.people(found.sides)
    if names or not (found.text or quotation_of(said.text, said.span)):
        return names
    start = said.text.rfind("\n", 0, said.span[0]) + 1
    return near(said) or said.reader.subject(paragraph_before(said.reader, start))


def near(said: QuotedWords) -> list[str]:
    """Who is named in the paragraph of words before their sentence, as the subject of the last."""
    return said.reader.subject(said.told.earlier)


def is_told_around(said: QuotedWords, names: Sequence[str]) -> bool:
    """Whether it is told around words which nothing is beside whose they are.

    Of words in quotation marks, that is somebody in their paragraph, or in the one before, if they
    are all of theirs; of others, a heading or what leads a list in.
    """
    reader, text = said.reader, said.text
    beside = reader.people(said.told.sides)
    if beside and (not names or are_any_same(names, beside, reader)):
        return True
    if quotation_of(text, said.span) is not None:
        return tells_of(reader, around_marks(said), names)
    start = text.rfind(BREAK, 0, said.span[0])
    leads = (lead_above(text, start, each) for each in (leads_in, is_heading))
    return any(tells_of(reader, [lead.text], names) for lead in leads if lead)


def around_marks(said: QuotedWords) -> list[str]:
    """What is around the quotation of words in their paragraph, if it tells of somebody at all.

    Where nothing is, that is the paragraph before.
    """
    quotation = quotation_of(said.text, said.span)
    if quotation is None:
        return []
    text = said.text
    start, end = text.rfind("\n", 0, said.span[0]) + 1, text.find("\n", quotation[1])
    around = [text[start : quotation[0]], text[quotation[1] : end if end >= 0 else len(text)]]
    if not words_of(" ".join(around)):
        around = [paragraph_before(said.reader, start)]
    return around if tells_of(said.reader, around, ()) else []


def paragraph_before(reader: Reader, start: int) -> str:
    """The last paragraph of a text before a place that is no crosshead."""
    text = reader.text[max(0, start - FARTHEST) : start]
    for _ in range(CROSSHEADS):
        text, _, paragraph = text.rstrip().rpartition("\n")
        if not is_heading(paragraph, False) or not is_crosshead(reader, paragraph):
            return paragraph
    return ""


def tells_of(reader: Reader, texts: Sequence[str], names: Sequence[str]) -> bool:
    """Whether texts name one of those with some names, or tell of somebody without a name."""
    found = reader.people(texts)
    if names and found:
        return are_any_same(names, found, reader)
    telling = reader.telling
    return bool(found) or any(
        telling.is_pronoun(word) or telling.is_verb(word) or word.folded in telling.sayers
        for text in texts
        for word in words_of(text)
    )


def are_any_same(names: Iterable[str], others: Iterable[str], reader: Reader) -> bool:
    return any(is_same(*pair, reader.telling) for pair in product(names, others))


def quotation_of(text: str, span: Span) -> Span | None:
    """The quotation in their paragraph that words are in, with its marks, if they are in one."""
    low = max(text.rfind("\n", 0, span[0]) + 1, span[0] - LONGEST)
    start = None
    for sign in MARK.finditer(text, low, span[0]):
        if start is None:
            start = sign.start() if sign[0] in CLOSING else None
        elif sign[0] in CLOSING[text[start]]:
            start = None
    if start is None:
        return None
    # Words may run on behind their mark: «We knew,” said Lee».
    ends = re.compile(rf"[{''.join(CLOSING[text[start]])}](?!\w)")
    closed = ends.search(text, span[0], span[1]) or ends.search(text, span[1], span[1] + LONGEST)
    line = text[span[1] : span[1] + LONGEST].partition("\n")[0]
    return start, min(closed.end() if closed else len(text), span[1] + len(line))
