"""Quotation marks to quotations: where words stand between marks, of any make and nesting.

A mark is told from an apostrophe, an inch or a minute by what stands around it. A quotation that
goes on over paragraphs, with an opening mark at each, is one quotation a paragraph.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from brief.suggest.lexicon import Lexicon

MARK = re.compile(
    r"(?P<noise>[\"“”„‟«»‹›‘’‚'`＂]{5,})|''|``|[\"“”„‟«»‹›‘‚＂]|(?<!\w)['’]|['’](?!\w)"
    r"|(?P<gap>\n[ \t\r]*\n\s*)|(?P<line>\n[ \t]*)"
)
"""A mark, or the end of a paragraph; an apostrophe within a word is none."""
SIGN = re.compile("[\"“”„‟«»‹›‘’‚'`＂\n]")
"""What a mark begins with: a set of characters is found far sooner than their uses are."""
QUOTING = re.compile(SIGN.pattern.replace("\n", ""))
CLOSERS = {
    '"': '"”“＂', "“": '”"“', "”": '”"', "„": '“”"‟', "‟": '”"', "«": "»", "»": "«", "‹": "›",
    "›": "‹", "‘": "’'", "'": "'’", "‚": "‘’'", "''": "''", "``": "''", "＂": '＂"',
}  # fmt: skip
"""What may close a quotation that a mark has opened."""
SINGLES = frozenset("‘'‚")
MARKS = frozenset("“”„‟«»＂") | {"''", "``"}
"""Marks that are nothing else: no apostrophe, no inch."""
BEFORE_OPENING = frozenset(" \t\n\r\u00a0\u202f\u2009([{—–-/:=>*_|\"“„«»‘'‚‹¿¡")
DEPTH_LIMIT = 4
LOOK_AHEAD = 30
"""How many marks are looked at for the one that closes a single mark."""
PARAGRAPHS_LIMIT = 4
LONGEST = 4000
WIDE_LINE = 100
ELIDED = re.compile(r"['’](?:em|til|tis|twas|cause|n|s|ll|re|ve|d|t|m|\d\d?s?)\b", re.IGNORECASE)
ENDS = frozenset(".,?!…;:—")


class Quotation(NamedTuple):
    """Words between marks: `[start, end)` without them, `[outer, after)` with them."""

    start: int
    end: int
    outer: int
    after: int
    mark: str
    depth: int = 0
    closed: bool = True
    continued: bool = False
    """It goes on from the paragraph before."""

    @property
    def whole(self) -> bool:
        """Whether both of its marks are there, or none."""
        return self.closed and (self.outer < self.start) == (self.end < self.after)


class OpenQuotation(NamedTuple):
    mark: str
    outer: int
    start: int
    closer: int
    """The index of the mark that closes it, where that is settled; else -1."""
    continued: bool


def paragraph_pattern(text: str) -> bool:
    """Whether each line is a paragraph: not so where lines are wrapped at some width."""
    lines = text.split("\n")
    if max(map(len, lines)) > WIDE_LINE:
        return True
    full = sum(len(line) > WIDE_LINE // 2 for line in lines)
    return full * 2 < sum(bool(line) for line in lines)


def marks(text: str, *, lines: bool) -> list[tuple[int, int, str]]:
    """Where the marks and the ends of paragraphs stand; `lines`: each line is a paragraph."""
    found = []
    reached = 0
    for sign in SIGN.finditer(text):
        if sign.start() < reached or (match := MARK.match(text, sign.start())) is None:
            continue
        reached = match.end()
        group = match.lastgroup
        if group != "noise" and (lines or group != "line"):
            found.append((match.start(), reached, match.group() if group is None else "\n"))
    return found


class Scanner:
    """One pass over the marks of a text."""

    def __init__(self, text: str, lex: Lexicon) -> None:
        self.text = text
        self.lex = lex
        lines = paragraph_pattern(text)
        self.marks = marks(text, lines=lines)
        self.found: list[Quotation] = []
        self.stack: list[OpenQuotation] = []
        self.continued = False

    def run(self) -> list[Quotation]:
        skip = -1
        for index, (start, end, mark) in enumerate(self.marks):
            if index == skip:
                continue
            if mark == "\n":
                self.paragraph(index, start, end)
            elif self.stack and self.stack[-1].closer == index:
                self.close(len(self.stack) - 1, start, end)
            else:
                self.mark(index, start, end, mark)
        self.paragraph(len(self.marks), len(self.text), len(self.text))
        self.found.sort(key=lambda each: (each.outer, -each.after))
        return self.found

    def boundary_before(self, start: int) -> bool:
        return start == 0 or self.text[start - 1] in BEFORE_OPENING

    def boundary_after(self, end: int) -> bool:
        return end >= len(self.text) or not self.text[end].isalnum()

    def spaced_after(self, end: int) -> bool:
        return end >= len(self.text) or self.text[end].isspace()

    def spaced_before(self, start: int) -> bool:
        return start == 0 or self.text[start - 1].isspace()

    def mark(self, index: int, start: int, end: int, mark: str) -> None:
        text = self.text
        before, after = self.boundary_before(start), self.boundary_after(end)
        if mark in "‘’'" or mark == "‚":
            self.single(index, start, end, mark, before, after)
            return
        opens = before and not self.spaced_after(end)
        closes = after and not self.spaced_before(start)
        depth = self.open_for(mark)
        if mark in {"„", "‟", "‹", "``"} or (mark == "«" and depth is None):
            if mark == "«" or not self.spaced_after(end) or before:
                self.open(mark, start, end)
            return
        if mark == "“":
            top = self.stack[-1].mark if self.stack else ""
            if depth is not None and (
                self.stack[depth].mark == "„" or (top in '"“' and closes and not opens)
            ):
                self.close(depth, start, end)
            elif opens or not closes or not self.stack:
                self.open(mark, start, end)
            return
        if depth is not None and self.may_close(depth, opens, closes):
            self.close(depth, start, end)
        elif mark == '"' and start and text[start - 1].isdigit() and not opens:
            return  # an inch
        elif mark in {'"', "＂", "''"}:
            if opens or before:
                if depth is not None:
                    del self.stack[depth:]
                self.open(mark, start, end)
        elif opens and not closes and (mark != "»" or not self.spaced_after(end)):
            self.open(mark, start, end)

    def may_close(self, depth: int, opens: bool, closes: bool) -> bool:
        """Whether a mark closes rather than opens anew."""
        opened = self.stack[depth].mark
        if opened in {"«", "»", "„", "“", "‹", "›"}:
            return True
        return closes or not opens

    def single(
        self, index: int, start: int, end: int, mark: str, before: bool, after: bool
    ) -> None:
        """A mark that may be an apostrophe: it opens only where another closes it."""
        text = self.text
        if mark == "‘" and self.stack and self.stack[-1].mark == "‚":
            self.close(len(self.stack) - 1, start, end)
            return
        if mark == "’" or not before or self.spaced_after(end) or ELIDED.match(text, start):
            return
        if end < len(text) and not (text[end].isalnum() or text[end] in '"“[…¿¡'):
            return
        closer = self.closer(index, mark)
        if closer >= 0:
            self.push(OpenQuotation(mark, start, end, closer, self.take_continued()))
        elif self.at_paragraph_start(start) and not self.stack and mark == "‘":
            self.push(OpenQuotation(mark, start, end, -1, self.take_continued()))

    def closer(self, index: int, mark: str) -> int:
        """The index of the mark that closes a single one, or -1."""
        text = self.text
        fallback = -1
        for later in range(index + 1, min(index + LOOK_AHEAD, len(self.marks))):
            start, end, other = self.marks[later]
            if other == "\n":
                break
            if fallback >= 0 and (
                (other == "‘" and mark == "‘")
                or (
                    other == mark
                    and self.boundary_before(start)
                    and not self.boundary_after(end)
                    and not ELIDED.match(text, start)
                )
            ):
                break  # another one opens
            if other not in CLOSERS[mark]:
                continue
            if self.spaced_before(start) or not self.boundary_after(end):
                continue
            if text[start - 1] in ENDS or (text[end : end + 1] or ".") in '.,;:?!)”"…—':
                return later
            if fallback < 0 or text[self.marks[fallback][0] - 1] == "s":
                fallback = later if fallback < 0 or text[start - 1] != "s" else fallback
        return fallback

    def at_paragraph_start(self, start: int) -> bool:
        head = self.text[max(0, start - 3) : start]
        return not head.strip(" \t") or head.rstrip(" \t").endswith("\n")

    def take_continued(self) -> bool:
        continued, self.continued = self.continued, False
        return continued

    def open(self, mark: str, start: int, end: int) -> None:
        self.push(OpenQuotation(mark, start, end, -1, self.take_continued()))

    def push(self, frame: OpenQuotation) -> None:
        if len(self.stack) < DEPTH_LIMIT:
            self.stack.append(frame)

    def open_for(self, mark: str) -> int | None:
        """The depth of the innermost quotation that a mark may close."""
        for depth in range(len(self.stack) - 1, -1, -1):
            frame = self.stack[depth]
            if (
                frame.closer < 0
                and mark in CLOSERS[frame.mark]
                and len(mark) == len(CLOSERS[frame.mark] if len(frame.mark) > 1 else mark)
            ):
                return depth
        return None

    def close(self, depth: int, start: int, end: int) -> None:
        frame = self.stack[depth]
        del self.stack[depth:]
        self.emit(frame, start, end, depth, closed=True)

    def emit(
        self, frame: OpenQuotation, start: int, after: int, depth: int, *, closed: bool
    ) -> None:
        text = self.text
        inner, end = frame.start, start
        if end - inner > LONGEST:
            return
        while inner < end and text[inner].isspace():
            inner += 1
        while inner < end and text[end - 1].isspace():
            end -= 1
        if any(letter.isalnum() for letter in text[inner : min(end, inner + 200)]):
            self.found.append(
                Quotation(inner, end, frame.outer, after, frame.mark, depth, closed,
                          frame.continued)
            )  # fmt: skip

    def paragraph(self, index: int, start: int, end: int) -> None:
        """What is open at the end of a paragraph goes on in the next, or was never closed."""
        self.continued = False
        if not self.stack:
            return
        frame = self.stack[0]
        following = self.marks[index + 1] if index + 1 < len(self.marks) else None
        if following and following[0] == end and following[2] in (frame.mark, "“", '"', "»"):
            # An opening mark at each paragraph; a “»” or “"” there may open as well as close.
            self.stack.clear()
            self.emit(frame, start, start, 0, closed=False)
            self.continued = True
            return
        if following and self.closes_later(frame, index):
            del self.stack[1:]
            return
        self.stack.clear()
        self.unbalanced(frame, start)

    def closes_later(self, frame: OpenQuotation, index: int) -> bool:
        """Whether the next mark is one that only closes."""
        paragraphs = 1
        for start, end, mark in self.marks[index + 1 : index + 12]:
            if mark == "\n":
                paragraphs += 1
                if paragraphs > PARAGRAPHS_LIMIT:
                    return False
            elif mark in "'’":
                continue
            else:
                return (
                    mark in CLOSERS[frame.mark]
                    and start - frame.start < LONGEST
                    and self.boundary_after(end)
                    and not self.spaced_before(start)
                    and not (mark in '"“' and self.boundary_before(start))
                )
        return False

    def unbalanced(self, frame: OpenQuotation, end: int) -> None:
        """A mark that nothing closes: the quotation ends where its attribution begins."""
        if end - frame.start > LONGEST:
            return
        first = self.text[frame.start : end]
        for comma in re.finditer(r"[,?!…]\s+", first):
            head = first[comma.end() : comma.end() + 40]
            found = self.lex.verb.search(head)
            if found and len(head[: found.start()].split()) <= 3:
                stop = frame.start + comma.start() + 1
                self.emit(frame, stop, stop, 0, closed=False)
                return
        if self.at_paragraph_start(frame.outer) or self.text[
            max(0, frame.outer - 2) : frame.outer
        ].strip().endswith(":"):
            self.emit(frame, end, end, 0, closed=False)


def quotations(text: str, lex: Lexicon) -> list[Quotation]:
    """The quotations of a text in their order, nested ones after those that hold them."""
    if QUOTING.search(text) is None:
        return []
    found = Scanner(text, lex).run()
    outer: list[Quotation] = []
    last: Quotation | None = None
    for each in found:
        if last is not None and each.outer < last.after:
            outer.append(each._replace(depth=max(1, each.depth)))
            continue
        last = each._replace(depth=0) if each.depth else each
        outer.append(last)
    return outer
