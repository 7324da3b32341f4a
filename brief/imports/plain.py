"""Plain text: paragraphs found, and headline, caption, credit and a page's furniture told apart."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from itertools import pairwise

import msgspec
from msgspec import Struct

from brief.imports import furniture
from brief.imports.draft import Draft, Removed
from brief.imports.lists import NUMBERED, with_lists
from brief.imports.printed import Hyphens, page_marks

WIDE = 100
"""No text is wrapped at more code points than these."""
NARROW = 40
FULL = 0.7
HEAD = 12
"""How many lines at the top may be those of a page, not of its article."""
BELOW = 5
"""How many lines below the headline, a standfirst among them, may say who wrote it."""
SIGNATURE = 12
PROSE_WORDS = 8
SENTENCE_END = re.compile(r"[.!?…。！？:]['\"”’»“)\]]*$")
INDENT = re.compile(r"(?:\t|[ \u3000]{2,})\S")
SPACED = re.compile(r"[ \t\u3000]+")
TRAILERS = 15
"""The most words of a line that is the headline of another article."""


class TextLine(Struct, frozen=True):
    """One line of text, or a paragraph of lines put together; `number` is its first line's."""

    text: str
    number: int
    block: int
    """Which paragraph of the source it is in, blank lines parting them."""

    @property
    def prose(self) -> bool:
        """Whether it is a sentence, rather than a headline, a name or a button."""
        words = self.text.split()
        return len(words) >= PROSE_WORDS and bool(SENTENCE_END.search(self.text))


def plain(text: str) -> Draft:
    """The article in a plain text."""
    rows = [row.rstrip(" \t\r") for row in text.expandtabs(4).split("\n")]
    gone = dict.fromkeys(page_marks(rows), "of a printed page")
    gone |= dict.fromkeys(range(signature(rows), len(rows)), "a signature")
    removed = [
        Removed(shown, gone[at], at + 1)
        for at in sorted(gone)
        if (shown := alike(rows[at].replace("\f", "")))
    ]
    rows = ["" if at in gone else row.replace("\f", "") for at, row in enumerate(rows)]
    lines = lines_of(rows, set(gone))
    draft = PlainReader(lines).draft()
    removed = sorted((*draft.removed, *removed), key=lambda each: each.line)
    return msgspec.structs.replace(draft, removed=tuple(removed))


def signature(rows: list[str]) -> int:
    """Where the signature of a mail begins, or the end."""
    first = max(0, len(rows) - SIGNATURE)
    return next((at for at in range(first, len(rows)) if rows[at].strip() == "--"), len(rows))


def lines_of(rows: list[str], gone: set[int]) -> list[TextLine]:
    """The lines, those of a paragraph that is wrapped at some width put together.

    A paragraph goes on behind the end of a page, of which nothing is left but that it is `gone`.
    """
    hyphens = Hyphens(rows)
    indented = sum(bool(INDENT.match(row)) for row in rows)
    wrapped = is_wrapped(rows)
    # Wire copy: a paragraph begins with an indent, not behind a blank line.
    by_indent = wrapped and 1 < indented < FULL * sum(map(bool, rows))
    found: list[TextLine] = []
    block = 0
    begun = torn = False
    for number, row in enumerate(rows, 1):
        line = SPACED.sub(" ", row).strip()
        torn = torn or number - 1 in gone
        if not line:
            block += begun
            begun = False
            continue
        if torn and found and not SENTENCE_END.search(found[-1].text) and line[0].islower():
            last = found[-1]
            found[-1] = msgspec.structs.replace(last, text=hyphens.joined(last.text, line))
            begun, torn = True, False
            continue
        torn = False
        if begun and by_indent and INDENT.match(row):
            block += 1
        elif (
            begun and wrapped and continues(found[-1].text, rows[number - 2], line)
            and not (number <= HEAD and (signs(line) or signs(found[-1].text)))
        ):  # fmt: skip
            last = found[-1]
            found[-1] = msgspec.structs.replace(last, text=hyphens.joined(last.text, line))
            continue
        found.append(TextLine(line, number, block))
        begun = True
    return found


def signs(line: str) -> bool:
    """Whether a line says who wrote an article, or when."""
    return bool(furniture.byline(line) or furniture.stamp(line))


def is_wrapped(rows: list[str]) -> bool:
    """Whether lines are broken at some width, not at the ends of paragraphs."""
    widest = max(map(len, rows), default=0)
    if not NARROW < widest <= WIDE:
        return False
    inner = [
        row for at, (row, after) in enumerate(pairwise(rows))
        if row and after and not INDENT.match(after)
        and not (at < HEAD and (signs(row) or signs(after)))
    ]  # fmt: skip
    full = [row for row in inner if len(row) > FULL * widest]
    within = sum(not SENTENCE_END.search(row) for row in full)
    return within > 0 and len(full) >= 0.6 * len(inner) and within * 2 >= len(full)


def continues(text: str, row: str, line: str) -> bool:
    """Whether a line goes on with the sentence before it: that one was full, or not at its end."""
    if line[:1] in "-•*▪◦‣∙●" and line[1:2] == " ":
        return False
    if NUMBERED.match(line) and (NUMBERED.match(text) or SENTENCE_END.search(text)):
        return False
    return len(row) > NARROW or not SENTENCE_END.search(text)


def alike(text: str) -> str:
    """The text with every white space as one space: a headline may have unbreakable ones."""
    return " ".join(text.split())


class PlainReader:
    """One walk over the lines of an article, which takes from them what is none of its text."""

    def __init__(self, lines: list[TextLine], *, short: bool = False) -> None:
        """Takes the lines; of a `short` text no line but the first can be its headline."""
        self.lines = lines
        self.short = short
        self.removed: list[Removed] = []
        self.title = ""
        self.outlet = ""
        self.caption = ""
        self.credit = ""
        self.author = ""
        self.published: datetime.date | None = None

    def draft(self) -> Draft:
        lines = self.without_headline()
        lines = self.without_pictures(lines)
        lines = list(self.without_furniture(lines))
        if not lines and self.title and not self.short:
            # What seemed to be its headline is the text itself.
            return PlainReader(self.lines, short=True).draft()
        self.removed.sort(key=lambda each: each.line)
        return Draft(
            title=self.title,
            blocks=tuple(with_lists([line.text for line in lines])),
            removed=tuple(self.removed),
            caption=self.caption,
            credit=self.credit,
            author=self.author,
            outlet=self.outlet,
            published=self.published or (furniture.dateline(lines[0].text) if lines else None),
        )

    def remove(self, line: TextLine, reason: str) -> None:
        self.removed.append(Removed(line.text, reason, line.number))

    def without_headline(self) -> list[TextLine]:
        """The lines after the headline, and without what stands above it."""
        lines = self.lines
        if self.short:
            headed = len(lines) > 1 and not SENTENCE_END.search(lines[0].text)
            self.title = alike(lines[0].text) if headed else ""
            return lines[headed:]
        head: list[TextLine] = []
        for line in lines[:HEAD]:
            if line.prose and head:
                break
            head.append(line)
        at, title = self.headline(head)
        if not title:
            return lines
        self.title = title
        for line in head[:at]:
            self.remove(line, "above the headline")
        rest = lines[at + 1 :]
        if stuck := alike(head[at].text).replace(title, "").strip(" |-–—:"):
            self.remove(msgspec.structs.replace(head[at], text=stuck), "stuck to the headline")
        kept = []
        for position, line in enumerate(rest):
            if position < HEAD and alike(line.text) == title:
                self.remove(line, "the headline once more")
            else:
                kept.append(line)
        return kept

    def headline(self, head: list[TextLine]) -> tuple[int, str]:
        """Which line is the headline, and its text without what is stuck to it."""
        texts = [alike(line.text) for line in head]
        for at, text in enumerate(texts):
            for other in texts[at + 1 :]:
                if (
                    len(other) > 10
                    and text != other
                    and other in text
                    and len(text) < 2 * len(other) + 40
                ):
                    return at, other  # “NewsFerry to stay”, “Ferry to stay | The Post”
        for at, text in enumerate(texts):
            if text in texts[at + 1 :] and len(text.split()) > 2:
                return at, text
        for at, text in enumerate(texts):
            if len(text.split()) > 2 and not self.is_of_page(text):
                sentence = head[at].prose and text.endswith(".")
                return (0, "") if sentence or len(text) > 2 * WIDE else (at, text)
        return 0, ""

    def is_of_page(self, text: str) -> bool:
        return bool(
            furniture.furniture(text) or furniture.byline(text) or furniture.stamp(text)
            or furniture.is_path(text) or furniture.credit(text)
        )  # fmt: skip

    def without_pictures(self, lines: list[TextLine]) -> list[TextLine]:
        """The lines without captions and credits, the first of which are the article's."""
        gone: set[int] = set()
        for at, line in enumerate(lines):
            found = furniture.credit(line.text)
            if found is None or furniture.furniture(line.text) or (line.prose and not found[0]):
                continue
            caption, credit = found
            gone.add(at)
            above = self.captions(lines, at, caption)
            gone.update(above)
            if not self.credit:
                self.credit = credit
                self.caption = caption or (lines[above[-1]].text if above else "")
                for k in above[:-1] if not caption else above:
                    self.remove(lines[k], "the caption once more")
            else:
                for k in [*above, at]:
                    self.remove(lines[k], "of another picture")
        return [line for at, line in enumerate(lines) if at not in gone]

    def captions(self, lines: list[TextLine], at: int, caption: str) -> list[int]:
        """The lines above a credit that are its caption: in its paragraph, or one said twice."""
        found: list[int] = []
        k = at - 1
        while k >= 0 and len(found) < 3:
            line = lines[k]
            same = line.block == lines[at].block
            repeated = bool(caption) and line.text == caption
            twice = bool(found) and line.text == lines[found[0]].text
            if not (repeated or twice or (same and not caption and not found)):
                break
            found.insert(0, k)
            k -= 1
        return found

    def without_furniture(self, lines: list[TextLine]) -> Iterator[TextLine]:
        """The lines without a page's furniture, each of which is noted."""
        last = max((at for at, line in enumerate(lines) if line.prose), default=len(lines))
        begun = trailing = False
        signed = -1
        for at, line in enumerate(lines):
            text = line.text
            if self.caption and text == self.caption:
                self.remove(line, "the caption once more")
            elif alike(text) == self.title:
                self.remove(line, "the headline once more")
            elif furniture.ends_article(text) and (begun or at > last):
                trailing = True
                self.remove(line, "the heading of links")
            elif reason := furniture.furniture(text):
                self.remove(line, reason)
            elif trailing and not line.prose and (at > last or len(text.split()) <= TRAILERS):
                self.remove(line, "a link to something else")
            elif (not begun or at > last or (at < BELOW and not line.prose)) and self.about(line):
                signed = line.block
            elif (
                line.block == signed
                and not (line.prose or self.short)
                and len(text.split()) <= PROSE_WORDS
            ):
                self.remove(line, "of the author")
            else:
                trailing = trailing and at > last
                begun = begun or line.prose
                yield line

    def about(self, line: TextLine) -> bool:
        """Whether a line says who wrote the article, or when: it is then noted."""
        if author := furniture.byline(line.text):
            self.author = self.author or author
            if named := furniture.day_in(line.text):
                self.published = self.published or named[0]
            self.remove(line, "the author")
        elif day := furniture.stamp(line.text):
            self.published = self.published or day
            self.remove(line, "the date")
        elif furniture.is_path(line.text):
            self.remove(line, "a path of pages")
        else:
            return False
        return True
