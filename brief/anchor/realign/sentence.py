"""The sentence of words, with a label or signature that tells who says them: “Ann Lee: …”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import product, starmap

from brief.anchor.realign.listed import lead_of
from brief.anchor.realign.speakers import (
    QUOTATION_MARKS,
    Beside,
    Sides,
    Speakers,
    Telling,
    is_same,
    is_signature,
    without_post,
)
from brief.anchor.realign.stops import DASHES, SENTENCE_END, STOPS, is_stop
from brief.anchor.realign.substance import Change, Substance, are_unlike, words_of
from brief.language.detection import function_words

CLOSED = re.compile(rf"^[{STOPS},]?[{QUOTATION_MARKS}]+")
"""A stop within the marks ends no sentence that goes on after them."""

ENDED = re.compile(rf"^\.[{QUOTATION_MARKS}]+(\s+\w[^{STOPS}{QUOTATION_MARKS}]*)")
"""But a full stop does, before another sentence that tells nobody's saying it."""

IN_BRACKETS = re.compile(
    rf"[.!?]?[^\S\n]?[{STOPS},{QUOTATION_MARKS}]*[^\S\n]\([^()\n]+\)[.]?(?:\n|$)"
)
CLOSES = rf"(?:[.!?,]*[^\S\n]?[{QUOTATION_MARKS}]+[.,]?|[.!?])[^\S\n]+"
SIGN = r"(?:[—–―→|·•~-]|//?)[^\S\n]+"
NAMED_BEHIND = re.compile(
    rf"(?:{CLOSES}(?:{SIGN})?|[^\S\n]+{SIGN})([^\W\d_a-z][^\n]{{1,79}})(?:\n|$)"
)
"""A name that ends the line of words: “We stay.” Ann Lee"""
SHORT_LINE = 100
FULL_STOPS = frozenset(".!?")
NAME_BEHIND = re.compile(
    rf"[.!?]\s?[{QUOTATION_MARKS}] (?=[^\W\d_a-z])([^\n.!?{QUOTATION_MARKS}]{{1,80}})\.(?:\s|$)"
)
"""One that is a sentence."""

TIME = re.compile(r"^\s*\d{1,2}[:.]\d\d\b(?:\s?(?:Uhr|h|a\.?m\.?|p\.?m\.?)(?!\w))?[\s:–—-]*")
STAMP = re.compile(
    r"^[\[(]\d{1,2}(?::\d\d){1,2}[\])]\s+|\s[\[(]\d{1,2}(?::\d\d){1,2}[\])](?=\s?:|\s?$)"
)
"""When something is said in a recording, beside who says it: “[02:41] Ann Lee:”."""
CLOSING_MARK = re.compile(rf"(?<=\S)[{QUOTATION_MARKS}]|[{QUOTATION_MARKS}](?=[\s,.])")
"""What ends a quotation, whatever its marks are."""

SIGNATURE = re.compile(rf"[{STOPS},{QUOTATION_MARKS}\s]*\n[ ]*([^\n]{{1,80}})(?:\n|$)")
SIGNED = re.compile(r"[^\n]*\n\s*([^\n]{1,80})(?:\n|$)")
PULLED = 2
"""The fewest words that are taken out of others to be set above them."""

COLONS = ":： "
LABEL = 60
"""How long a paragraph, or a cell, may be that names who says the next one."""


@lru_cache(maxsize=8)
def sentence(around: Sides, telling: Telling) -> Beside:
    """What of the text around words is in their sentence, and before that in its paragraph.

    Before words that a paragraph begins with is the one before it, or a label, as in a table.
    """
    # A list of “We stay (Ann Lee)” has whose each is behind it.
    own = around.before.rpartition("\n")[2]
    signature = name_behind(around.after, own)
    is_named = signature or IN_BRACKETS.match(around.after)
    label = None if is_named else label_before(around.before)
    before = around.before
    if own[:1].isdigit() or STAMP.search(own):
        before = before.removesuffix(own) + without_time(own)
    before = labelled(before, label)
    is_led = label is not None and (label.endswith(tuple(COLONS)) or is_signature(label))
    after = closed(around.after, telling) if is_led else signed(around.after, telling)
    after = f" {signature}\n" if signature else after
    ends = (end for end in reversed([*SENTENCE_END.finditer(before)]) if is_stop(end))
    first = next((end.end() for end in ends), 0)
    last = next(filter(is_stop, SENTENCE_END.finditer(after)), None)
    paragraph = before.rfind("\n", 0, first) + 1
    if (
        begins_with_words(before[paragraph:])
        if paragraph >= first
        else before[paragraph] in QUOTATION_MARKS and is_open(before[paragraph:first])
    ):
        paragraph = before.rfind("\n", 0, len(before[:paragraph].rstrip())) + 1
    sides = Sides(before[first:], after[: last.start() if last else len(after)])
    return Beside(sides, before[paragraph:first])


def name_behind(after: str, own: str) -> str:
    """Who says words by a name behind them that ends their line: “We stay.” Ann Lee.

    Or, behind those before which their `own` line has nothing, by one that is a sentence.
    """
    end = after.find("\n")
    named = NAMED_BEHIND.match(after) if (len(after) if end < 0 else end) <= SHORT_LINE else None
    if named and is_signature(named[1]):
        return named[1]
    if after[:1] not in FULL_STOPS or not (begins_with_words(own) or not own.strip()):
        return ""
    named = NAME_BEHIND.match(after)
    return named[1] if named and is_signature(named[1]) else ""


def with_paragraph_before(told: Beside, around: Sides) -> Beside:
    """What is told of words, with the paragraph before if no sentence of their own is."""
    if told.earlier.strip():
        return told
    before = around.before.removesuffix(told.sides.before).rstrip()
    return Beside(told.sides, before.rpartition("\n")[2])


def is_open(paragraph: str) -> bool:
    """Whether the quotation that a text begins with goes on at its end."""
    return not CLOSING_MARK.search(paragraph, 1)


def without_time(line: str) -> str:
    """A line without when it was written: “10:45 “We stay.””"""
    return TIME.sub("", line) if line[:1].isdigit() else STAMP.sub("", line)


def begins_with_words(paragraph: str) -> bool:
    """Whether a paragraph, as far as it is before words, has nothing but a mark, or opens one."""
    return without_time(paragraph).lstrip()[:1] in QUOTATION_MARKS


def without_crosshead(
    old: Sides, new: Sides, words: str, speakers: Speakers
) -> tuple[Sides, Sides]:
    """What is around words, without a crosshead that one text alone has before them.

    Be it one that quotes them. Nor has it what leads in their list in both texts, and is just
    before them in one.
    """
    one, two = label_before(old.before), label_before(new.before)
    lists = lead_of(old.before, speakers.old), lead_of(new.before, speakers.new)
    if lists[0] and lists[1] and lists[0].text == lists[1].text:
        old, new = (
            Sides(each.before[: lead.start], each.after)
            for each, lead in zip((old, new), lists, strict=True)
            if lead
        )
    elif one and not two and (is_pulled(one, words) or speakers.is_crosshead(one)):
        old = without_label(old, one)
    elif two and not one and (is_pulled(two, words) or speakers.is_crosshead(two)):
        new = without_label(new, two)
    else:
        return old, new
    # What is far before them is in neither text, so that it is in both.
    length = min(len(old.before), len(new.before))
    before, after = (
        Sides(each.before[len(each.before) - length :], each.after) for each in (old, new)
    )
    return before, after


def is_pulled(label: str, words: str) -> bool:
    """Whether a paragraph has some of the words behind it, or all: a pull quote, or a headline."""
    quoted = label.strip(f"{QUOTATION_MARKS} .")
    return quoted in words and len(quoted.split()) >= PULLED


def without_label(around: Sides, label: str) -> Sides:
    own, _, mine = around.before.rpartition("\n")
    return Sides(own.rstrip("\n").removesuffix(label) + mine, around.after)


def labelled(before: str, label: str | None) -> str:
    """The text before words, with a label in the paragraph before joined to their own."""
    return f"\n{label.rstrip(COLONS)}: " if label is not None else before


def label_before(before: str) -> str | None:
    """The paragraph before words that begin their own, if it may be who says them."""
    own, blank, mine = before.rpartition("\n")
    label = own.rstrip("\n").rpartition("\n")[2]
    if not blank or mine.strip(f"{QUOTATION_MARKS} ") or not is_label(label):
        return None
    return label


def signed(after: str, telling: Telling) -> str:
    """The text after words, with a signature first that is the next paragraph."""
    signature = SIGNATURE.match(after)
    if signature and (signature[1][0] in DASHES or is_signature(signature[1])):
        return f" {without_place(signature[1])}\n"
    if (signature := SIGNED.match(after)) and is_signature(signature[1].lstrip(DASHES)):
        after = f" {without_place(signature[1])}, {CLOSED.sub('', after)}"
    return closed(after, telling)


def without_place(signature: str) -> str:
    """A signature without where its writer lives: “Ann Lee” of “Ann Lee, Lower Wend”."""
    name, comma, place = signature.partition(",")
    is_place = comma and all(word[0].isupper() and word.isalpha() for word in place.split())
    return name if is_place and " " in name.strip(DASHES + " ") else signature


def signed_by_another(around: Sides, since: Sides, telling: Telling) -> Iterator[Change]:
    """Who has signed words below them by a name, that may be a label of what follows."""
    one, two = (
        found[1]
        if (found := SIGNATURE.match(each.after))
        and is_signature(found[1])
        and not (label_before(each.before) or "").endswith(tuple(COLONS))
        else ""
        for each in (around, since)
    )
    if one and two and not is_same(without_post(one), without_post(two), telling):
        yield Change(Substance.SPEAKER, one, two)


def signed_otherwise(around: Sides, since: Sides, telling: Telling) -> Iterator[Change]:
    """Who has signed words below them without a name: “— a letter of neighbours”."""
    signatures = [SIGNATURE.match(each.after) for each in (around, since)]
    if not all(found and found[1][0] in DASHES for found in signatures):
        return
    one, two = (
        [
            word
            for word in words_of(found[1])
            if word.folded not in function_words() and not telling.is_verb(word)
        ]
        for found in signatures
        if found
    )
    lost, gained = (
        [word.text for word in words if word.folded not in {each.folded for each in others}]
        for words, others in ((one, two), (two, one))
    )
    if lost and gained and all(starmap(are_unlike, product(lost, gained))):
        yield Change(Substance.SPEAKER, " ".join(lost), " ".join(gained))


def closed(after: str, telling: Telling) -> str:
    """The text after words without the mark that closes them, where their sentence goes on."""
    ended = ENDED.match(after)
    if (
        ended
        and ended[1].lstrip()[0].isupper()
        and not any(map(telling.is_verb, words_of(ended[1])))
    ):
        return after
    return CLOSED.sub(" ", after)


def is_label(paragraph: str) -> bool:
    """Whether a paragraph may be who says the next one: it is short, and no sentence."""
    return len(paragraph) <= LABEL and not SENTENCE_END.search(paragraph)
