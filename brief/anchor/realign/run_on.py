"""Quotations that go on over paragraphs: an opening mark at each, a closing one at the last."""

from __future__ import annotations

from brief.anchor.outcome import Span

CLOSING = {"“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』", '"': '"'}
"""What closes a quotation, by what opens it."""

FARTHEST = 3_000
"""How many characters a mark of one paragraph is looked for."""

MOST = 20
"""How many paragraphs are looked at before words, and behind them."""


def run_on(text: str, span: Span) -> Span:
    """The whole quotation that words are in, where that goes on over paragraphs; else the words.

    Who says one of its paragraphs is told beside the first, or behind the last.
    """
    paragraph = text.rfind("\n", 0, span[0]) + 1
    before = text[max(paragraph, span[0] - FARTHEST) : span[0]]
    opening = next((mark for mark in CLOSING if mark in before and is_open(before, mark)), None)
    if opening is None:
        return span
    start = first_mark(text, span[0] - len(before) + before.rfind(opening), opening)
    end = last_mark(text, span[1], opening)
    return (start + 1, end) if "\n" in text[start : span[0]] + text[span[1] : end] else span


def is_open(text: str, mark: str) -> bool:
    """Whether a text opens a quotation that it does not close."""
    if mark in CLOSING[mark]:
        return text.count(mark) % 2 == 1
    return text.rfind(mark) > max(map(text.rfind, CLOSING[mark]))


def first_mark(text: str, start: int, mark: str) -> int:
    """Where the quotation opens in whose paragraph a mark is at `start`."""
    for _ in range(MOST):
        paragraph = text.rfind("\n", 0, start) + 1
        before = text[max(0, paragraph - FARTHEST) : paragraph].rstrip().rpartition("\n")[2]
        if text[paragraph:start].strip() or not is_open(before, mark):
            break
        start = len(text[:paragraph].rstrip()) - len(before) + before.rfind(mark)
    return start


def last_mark(text: str, end: int, mark: str) -> int:
    """Where the quotation closes, or the last of its paragraphs ends, that goes on at `end`."""
    for _ in range(MOST):
        line = text[end : end + FARTHEST].partition("\n")[0]
        closing = [at for each in CLOSING[mark] if (at := line.find(each)) >= 0]
        if closing:
            return end + min(closing)
        following = text[end + len(line) : end + len(line) + FARTHEST]
        if following[:1] != "\n" or following.lstrip()[:1] != mark:
            return end + len(line)
        end += len(line) + following.index(mark) + 1
    return end
