"""Who says what a label, a question or the head of a letter is before: “Q: Ms. Lee, why?”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from brief.anchor.outcome import Span
from brief.anchor.realign.speakers.headed import is_name, names_another, without_post
from brief.anchor.realign.speakers.names import is_same
from brief.anchor.realign.speakers.posts import has_another_post
from brief.anchor.realign.speakers.reader import PARTS, QUOTATION_MARKS, Reader, spelt
from brief.anchor.realign.speakers.telling import Telling
from brief.anchor.realign.stops import QUESTION_MARKS
from brief.anchor.realign.substance import Change, Substance, Word, continued
from brief.language import meaning

COLONS = ":："
LABEL = re.compile(r"[ >*]*([^\W_][^\n:：]{0,59}?)\s*[:：]\s*")
NUMBERED = re.compile(r"(?P<what>.*?)\s*(?P<which>\d+|\b[^\W\d_])", re.DOTALL)
LETTERED = re.compile(r"^([ >*]*)([^\W\d_])[.)] (?=\S|\Z)", re.MULTILINE)
"""A label that is a letter with a full stop, as long as a question has such a one: “Q. Why?”."""

IN_BRACKETS = re.compile(r"\([^()\n]*\)|\[[^\[\]\n]*\]")
LONGEST_LABEL = 68
LONGEST_QUESTION = 500
ANSWERS = 6
"""How many lines before words the question is looked for that has no label."""
TURNS = 12
"""How many lines before an answer the question is looked for which names who is asked."""


class Head(NamedTuple):
    """The head of a letter: where it begins and ends, and from whom the letter is."""

    start: int
    end: int
    sender: str


def heads(text: str) -> list[Head]:
    """The heads of letters: lines that begin with labels, one of which is “From:”."""
    found: list[Head] = []
    start, sender = -1, ""
    at = 0
    for line in f"{text}\n".splitlines(keepends=True):
        label = LABEL.match(line)
        if label:
            start = at if start < 0 else start
            if label[1].casefold() in meaning().senders:
                sender = without_address(line[label.end() :].strip())
        elif start >= 0 and sender:
            found.append(Head(start, at, sender))
        if not label:
            start, sender = -1, ""
        at += len(line)
    return found


def without_address(sender: str) -> str:
    """Who sent a letter: “Ann Lee” of “Ann Lee, 4 Church Row”, but all of “Lee, Ann”."""
    name = sender.partition(",")[0]
    return name if " " in name else sender


def head_before(found: list[Head], at: int) -> Head | None:
    return next((each for each in reversed(found) if each.end <= at), None)


def turned(one: Reader, was: Span, other: Reader, now: Span) -> Iterator[Change]:
    """Who says words by the label of their line, where it is another one now."""
    old, new = (
        label_before(reader.text, at[0], reader) for reader, at in ((one, was), (other, now))
    )
    if not old or not new:
        return
    is_question, is_question_now = (
        label.casefold() in reader.telling.questions for label, reader in ((old, one), (new, other))
    )
    if (
        is_numbered_otherwise(old, new)
        or is_question != is_question_now
        or has_another_post(old, new, one.telling)
        or are_labelled_otherwise(one, was, other, now)
    ):
        yield Change(Substance.SPEAKER, old, new)
    elif old.casefold() in one.telling.answers and new.casefold() in other.telling.answers:
        asked, asks = asked_before(one, was[0]), asked_before(other, now[0])
        if asked and asks and not is_same(asked, asks, one.telling):
            yield Change(Substance.SPEAKER, asked, asks)


def are_labelled_otherwise(one: Reader, was: Span, other: Reader, now: Span) -> bool:
    """Whether a speech has a label with another name now, be words not the first of it."""
    old, new = speaking(one, was[0]), speaking(other, now[0])
    return bool(old and new) and " " in old + new and names_another(one, old, other, new)


def are_labelled_alike(one: Reader, was: Span, other: Reader, now: Span) -> bool:
    """Whether the speeches that words are of have the label of the same one in two texts."""
    old, new = speaking(one, was[0]), speaking(other, now[0])
    return (
        bool(old and new)
        and " " in old + new
        and is_name(one, old)
        and is_name(other, new)
        and not names_another(one, old, other, new)
        and not has_another_post(
            label_before(one.text, was[0], one),
            label_before(other.text, now[0], other),
            one.telling,
        )
    )


def speaking(reader: Reader, at: int) -> str:
    """Who is in the label of the speech that a place is in; empty if others may speak in it."""
    label = label_before(reader.text, at, reader)
    line = reader.text[reader.text.rfind("\n", 0, at) + 1 : at]
    # What others call out is in brackets: “(Heckle: No!)”.
    speech = IN_BRACKETS.sub("", line.partition(label)[2].lstrip()[1:]) if label else ""
    if not label or any(mark in speech for mark in (*QUOTATION_MARKS, *COLONS)) or "/" in label:
        return ""
    first, _, rest = without_post(label).partition(" ")
    return rest if first.casefold() in reader.telling.articles else without_post(label)


def label_before(text: str, at: int, reader: Reader) -> str:
    """The label of the line that a place is in."""
    start = text.rfind("\n", 0, at) + 1
    line = with_colons(text[start : min(at, start + LONGEST_LABEL)], reader)
    label = LABEL.match(line) if ":" in line or "：" in line else None
    return label[1] if label else ""


def with_colons(text: str, reader: Reader) -> str:
    """A text of an interview with colons behind its labels, also where these are letters: “Q.”."""
    if not LETTERED.search(text) or not has_letters(reader.text, reader.telling):
        return text
    known = reader.telling.questions | reader.telling.answers
    return LETTERED.sub(
        lambda each: f"{each[1]}{each[2]}: " if each[2].casefold() in known else each[0], text
    )


@lru_cache(maxsize=4)
def has_letters(text: str, telling: Telling) -> bool:
    """Whether a question has such a label in a text."""
    return any(
        each[2].casefold() in telling.questions
        and "?" in text[each.end() : each.end() + LONGEST_QUESTION].partition("\n")[0]
        for each in LETTERED.finditer(text)
    )


def is_numbered_otherwise(old: str, new: str) -> bool:
    """Whether two labels have another number, or letter: “SPEAKER 2”, “Speaker B”."""
    one, two = NUMBERED.fullmatch(old.casefold()), NUMBERED.fullmatch(new.casefold())
    return bool(
        one
        and two
        and one["what"] == two["what"]
        and one["what"] not in meaning().columns
        and one["which"] != two["which"]
        and (one["what"] or not one["which"].isdigit())
    )


def asked_before(reader: Reader, at: int) -> str:
    """The last name, in the questions before an answer, of the one who is asked."""
    end = reader.text.rfind("\n", 0, at)
    for _ in range(TURNS):
        if end < 0:
            break
        start = reader.text.rfind("\n", 0, end) + 1
        line = with_colons(reader.text[start:end], reader)
        label = LABEL.match(line)
        if label and label[1].casefold() in reader.telling.questions:
            asked = line[label.end() :].replace(".", "")  # No sentence ends after “Ms.”.
            parts = (continued(part)[1:] for part in PARTS.split(asked))
            if named := [part for part in parts if is_address(part, reader)]:
                return " ".join(spelt(named[-1]))
        end = start - 1
    return interviewed(reader)


@lru_cache(maxsize=4)
def interviewed(reader: Reader) -> str:
    """The last name in the line before the first question: “We spoke to Ann Lee.”"""
    before = ""
    for line in filter(str.strip, reader.text.splitlines()):
        label = LABEL.match(with_colons(line, reader))
        if label and label[1].casefold() in reader.telling.questions:
            names = [each for each in reader.people([before]) if " " in each]
            return names[0] if len(names) == 1 and len(before) <= LONGEST_QUESTION else ""
        before = line
    return ""


def answering(one: Reader, other: Reader) -> Change | None:
    """Who answers questions that have no labels: whom the paragraph before the first one names."""
    names, others = introduced_above(one), introduced_above(other)
    if not names or not others or is_same(names, others, one.telling):
        return None
    return Change(Substance.SPEAKER, names, others)


def asked_above(text: str, at: int) -> bool:
    """Whether the paragraph of words follows one that is a question, or answers it with others."""
    end = text.rfind("\n", 0, at)
    for _ in range(ANSWERS):
        line = text[text.rfind("\n", 0, max(end, 0)) + 1 : max(end, 0)]
        if is_question(line):
            return True
        end = text.rfind("\n", 0, max(end, 0))
    return False


def is_question(line: str) -> bool:
    return (
        line.rstrip().endswith((*QUESTION_MARKS,))
        and len(line) <= LONGEST_QUESTION
        and not any(mark in line for mark in QUOTATION_MARKS)
    )


def introduced_above(reader: Reader) -> str:
    """The one name in the paragraph before the first of some questions; empty if there is none."""
    lines = [line for line in reader.text.splitlines() if line.strip()]
    asking = [number for number, line in enumerate(lines) if is_question(line)]
    if not asking or not asking[0]:
        return ""
    before = lines[asking[0] - 1]
    names = {each for each in reader.people([before]) if " " in each}
    return names.pop() if len(names) == 1 and len(before) <= LONGEST_QUESTION else ""


def is_address(part: tuple[Word, ...], reader: Reader) -> bool:
    """Whether a part of a sentence is a name, with or without a title, and nothing else."""
    return all(map(reader.is_capital_name, part)) and any(
        word.folded not in reader.telling.interrogatives for word in part
    )
