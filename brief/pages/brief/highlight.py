"""A document and marks to HTML: each leaf run of text in its own `<mark>`, the text unchanged.

With the tags stripped, the HTML gives the plain text back, code point for code point.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from markupsafe import Markup

from brief.anchor import Span
from brief.content.document import BlockGap, Document, Piece, Run, Tag
from brief.content.markdown import PICTURE_TAG, escape
from brief.content.pictures import Size
from brief.pages.strings import comma_after

TAG_NAME = re.compile(r"<[a-z0-9]+")


class Highlight(NamedTuple):
    """What the runs of one annotation carry. `href` is where a click on them leads.

    `initials` are the speaker's sign, and `speaker_name` is that of the speaker, or how the article
    names a source without one; `voice` tells one speaker from another, and is None where nobody
    speaks.
    `second` is of a voice for which the colours have come round again. `told` is the id of the
    element, outside of the body, that says who speaks and how. `aliases` lead to it as its id does.
    `dir` is how the words run, where that is not how the article does.
    """

    id: str
    spans: tuple[Span, ...]
    kind: str
    speaker_id: str | None = None
    colour: str | None = None
    initials: str | None = None
    number: int | None = None
    href: str | None = None
    speaker_name: str | None = None
    draft: bool = False
    voice: str | None = None
    second: bool = False
    told: str | None = None
    aliases: tuple[str, ...] = ()
    dir: str | None = None


Measure = Callable[[str], Size | None]
"""Tells the size of the picture at an address that the document names."""


class Segment(NamedTuple):
    """A stretch of text that the same marks cover, the innermost one last."""

    start: int
    end: int
    marks: tuple[Highlight, ...]


def body_html(
    document: Document,
    marks: Sequence[Highlight],
    resolve: Callable[[str], str],
    measure: Measure | None = None,
    headings: Mapping[str, str] | None = None,
    table: str = "",
) -> Markup:
    """The document as HTML, the marks around their spans.

    `resolve` gives the address that a link or picture of the document is written with. Each
    top-level block has classes that name its row: `brief.pages.highlight.row` gives the same for a
    note beside it. With `measure`, pictures are given their sizes; with `headings`, which has the
    page's id for each id of the document, headings are given theirs. `table` is what the box that a
    table scrolls in is called.
    """
    writer = Writer(document.text, segments(marks), resolve, measure, headings or {}, table)
    for index, block in enumerate(document.blocks):
        writer.block(block, row(index))
    return Markup("".join(writer.out))


def inline_html(
    document: Document, resolve: Callable[[str], str], measure: Measure | None = None
) -> Markup:
    """A document without marks, such as a note, as HTML."""
    writer = Writer(document.text, (), resolve, measure, {}, "")
    for block in document.blocks:
        writer.block(block, "")
    return Markup("".join(writer.out))


@lru_cache(maxsize=1_000)
def row(index: int) -> str:
    """The classes that name a block's row, counted from 0: a digit each, as in `u7 t3` for 37."""
    digits = reversed(str(index))
    return " ".join(f"{place}{digit}" for place, digit in zip("uthk", digits, strict=False))


def block_starts(blocks: Sequence[Sequence[Piece]]) -> list[tuple[int, int]]:
    """Where the text of each top-level block that has any begins, and the block's index."""
    starts = []
    for index, block in enumerate(blocks):
        start = next((piece.start for piece in block if isinstance(piece, Run)), None)
        if start is not None:
            starts.append((start, index))
    return starts


def block_of(starts: list[tuple[int, int]], offset: int) -> int:
    """The index of the top-level block that holds the code point at an offset."""
    found = bisect_right(starts, offset, key=lambda start: start[0])
    return starts[max(0, found - 1)][1] if starts else 0


def segments(marks: Sequence[Highlight]) -> tuple[Segment, ...]:
    """The marks' spans cut where any of them begins or ends, in the order of the text."""
    edges: dict[int, list[tuple[int, int]]] = {}
    sizes = [sum(end - start for start, end in mark.spans) for mark in marks]
    for index, mark in enumerate(marks):
        for start, end in mark.spans:
            edges.setdefault(start, []).append((1, index))
            edges.setdefault(end, []).append((-1, index))
    result = []
    open_marks: list[int] = []
    before = 0
    for position in sorted(edges):
        if open_marks:
            order = sorted(
                open_marks, key=lambda index: (-sizes[index], marks[index].spans[0][0], index)
            )
            covering = tuple(marks[index] for index in order)
            result.append(Segment(before, position, covering))
        for change, index in edges[position]:
            if change > 0:
                open_marks.append(index)
            else:
                open_marks.remove(index)
        before = position
    return tuple(result)


class Writer:
    def __init__(
        self,
        text: str,
        marked: Sequence[Segment],
        resolve: Callable[[str], str],
        measure: Measure | None,
        headings: Mapping[str, str],
        table: str,
    ) -> None:
        self.text = text
        self.marked = marked
        self.resolve = resolve
        self.measure = measure
        self.headings = headings
        self.table = table
        self.next = 0  # The first segment that does not end before what is written.
        self.out: list[str] = []
        self.seen: set[str] = set()
        self.last = {mark.id: mark.spans[-1][1] for each in marked for mark in each.marks}
        self.outer = {mark.id for each in marked for mark in each.marks[:-1]}
        self.linked: set[str] = set()
        self.end = 0  # Of the text that is written.
        self.link = 0  # Where the address of the article's link ends that is open,
        self.in_link: list[Highlight] = []  # and what was marked in it so far.
        self.blocks = 0
        self.voice: str | None = None  # Who spoke last, and in which block.
        self.heard = 0

    def block(self, pieces: Iterable[Piece], name: str) -> None:
        self.blocks += 1
        for piece in pieces:
            if isinstance(piece, Tag):
                html = piece.html
                if html.startswith("<table"):
                    html = self.scrolling(html)
                elif html.startswith("</table>"):
                    html += "</div>"
                if name and (tag := TAG_NAME.search(html)):
                    html = f'{html[: tag.end()]} class="{name}"{html[tag.end() :]}'
                    name = ""
                self.out.append(html)
                if piece.heading in self.headings:
                    self.out.append(f' id="{escape(self.headings[piece.heading])}"')
                if piece.url:
                    self.out.append(escape(self.resolve(piece.url)))
                    if piece.html == PICTURE_TAG and self.measure:
                        self.size(self.measure(piece.url))
                self.out.append(piece.after)
                if html.startswith("<a "):
                    self.link, self.in_link = len(self.out) - 1, []
                elif html == "</a>":
                    self.explain_link()
            elif isinstance(piece, BlockGap):
                self.out.append(self.text[piece.start : piece.end])
            else:
                self.run(piece)

    def size(self, size: Size | None) -> None:
        """Add the size to the tag of a picture, whose address is open."""
        if size:
            self.out.append(f'" width="{size.width}" height="{size.height}')

    def run(self, run: Run) -> None:
        position, last = run.start, run.end
        marked = self.marked
        while self.next < len(marked) and marked[self.next].end <= position:
            self.next += 1
        index = self.next
        while index < len(marked) and marked[index].start < last:
            segment = marked[index]
            start, end = max(segment.start, position), min(segment.end, last)
            self.out.append(escape(self.text[position:start]))
            self.mark(segment, start, end, run.in_link)
            position = end
            index += 1
        self.out.append(escape(self.text[position:last]))
        self.end = last

    def scrolling(self, table: str) -> str:
        """The tag of a table in a box of its own, in which it scrolls where it is wider."""
        return f'<div role="group" tabindex="0" aria-label="{escape(self.table)}">{table}'

    def mark(self, segment: Segment, start: int, end: int, in_link: bool) -> None:
        inner = segment.marks[-1]
        first = [mark for mark in reversed(segment.marks) if mark.id not in self.seen]
        self.seen.update(mark.id for mark in first)
        # One element has one id: where several annotations begin here, the others' stand inside.
        attributes: dict[str, object] = {"id": first[0].id if first else None}
        attributes |= {
            "data-annotation": " ".join(mark.id for mark in segment.marks),
            "data-kind": inner.kind,
            "data-speaker": inner.speaker_id,
            "data-colour": inner.colour,
            "data-set": 2 if inner.second else None,
            "data-draft": "" if inner.draft else None,
            "dir": inner.dir,
        }
        attributes |= self.layers(segment.marks)
        attributes |= self.sign(segment.marks, first)
        numbers = [
            str(mark.number)
            for mark in segment.marks
            if mark.number is not None
            and self.last[mark.id] == end
            # Who can follow it only beyond the article's link finds the number there.
            and not (in_link and mark.href and mark.id not in self.linked)
        ]
        attributes["data-number"] = " ".join(numbers) or None
        inside = [mark.id for mark in first[1:]]
        inside += [name for mark in first for name in mark.aliases]
        opening = "".join(f'<span id="{escape(name)}">' for name in inside)
        closing = "</span>" * len(inside)
        text = self.text[start:end]
        told = self.told(segment.marks, first)
        if in_link:
            self.in_link += [mark for mark in segment.marks if mark not in self.in_link]
        if inner.href and not in_link and not text.isspace():
            # Only an annotation's first link is a stop for the keyboard.
            link = {
                "href": inner.href,
                "aria-describedby": told,
                "tabindex": -1 if inner.id in self.linked else None,
            }
            self.linked.add(inner.id)
            opening += f"<a{written(link)}>"
            closing = f"</a>{closing}"
        elif not in_link:
            attributes["aria-describedby"] = told
        self.out.append(f"<mark{written(attributes)}>{opening}{escape(text)}{closing}</mark>")

    def told(self, marks: Sequence[Highlight], first: Sequence[Highlight]) -> str | None:
        """What a run is described by: the inner statement, and each other one that begins there."""
        told = [mark.told for mark in marks if mark.told and (mark in first or mark is marks[-1])]
        return " ".join(dict.fromkeys(told)) or None

    def explain_link(self) -> None:
        """Describe a link of the article by what is marked in it, and explain what has no other.

        A click on the words leads where the article says; a sign after them, which is a run without
        text, is the link to what is said of them.
        """
        told = dict.fromkeys(mark.told for mark in self.in_link if mark.told)
        if told:
            described = f'" aria-describedby="{escape(" ".join(told))}"'
            self.out[self.link] = described + self.out[self.link].removeprefix('"')
        for mark in self.in_link:
            if mark.href and mark.id not in self.linked and self.last[mark.id] <= self.end:
                self.linked.add(mark.id)
                sign = {
                    "data-annotation": mark.id,
                    "data-kind": mark.kind,
                    "data-speaker": mark.speaker_id,
                    "data-colour": mark.colour,
                }
                number = mark.number if mark.number is not None else "*"
                link = {"href": mark.href, "aria-labelledby": mark.told, "data-number": number}
                self.out.append(f"<mark{written(sign)}><a{written(link)}></a></mark>")
        self.in_link = []

    def layers(self, marks: Sequence[Highlight]) -> dict[str, object]:
        """What tells of statements within others.

        An outer one has a line of its own from its first word to its last, so where nothing stands
        in it too; of three and more, the outermost one and the one next to the inner are told.
        """
        outermost = marks[0]
        if outermost.id not in self.outer:
            return {}
        return {
            "data-layers": min(len(marks), 4) if len(marks) > 1 else None,
            "data-outer": outermost.colour or "",
            "data-outer-kind": outermost.kind,
            "data-alone": "" if len(marks) == 1 else None,
            "data-middle": (marks[-2].colour or "") if len(marks) > 2 else None,
        }

    def sign(self, marks: Sequence[Highlight], first: Sequence[Highlight]) -> dict[str, object]:
        """The sign of who begins to speak here, where that is not who spoke just before."""
        inner = marks[-1]
        signed = []
        for mark in reversed(first):
            if mark.voice and (mark.voice != self.voice or self.blocks - self.heard > 1):
                signed.append(mark)
                self.voice, self.heard = mark.voice, self.blocks
        if inner.voice:
            self.voice, self.heard = inner.voice, self.blocks
        by = None
        if signed and signed[-1].voice != inner.voice:
            by = "outer" if signed == [marks[0]] else "several"
        elif len(signed) > 1:
            by = "several"
        names = [mark.speaker_name or "" for mark in signed]
        return {
            "data-initials": "›".join(mark.initials or "" for mark in signed) or None,
            "data-sign": by,
            "data-name": comma_after(names[0]).join(names) if names else None,
        }


def written(attributes: Mapping[str, object]) -> str:
    """Attributes as they stand in a tag; without those that are None."""
    return "".join(
        f' {name}="{escape(str(value))}"' if value != "" else f" {name}"
        for name, value in attributes.items()
        if value is not None
    )
