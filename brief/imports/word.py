"""Word files (.docx): the text as it will be once all insertions are accepted, and its comments.

Office Open XML, ECMA-376 part 1, 17 (WordprocessingML): https://ecma-international.org/publications-and-standards/standards/ecma-376/
"""

from __future__ import annotations

import datetime
import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any

from brief.imports import furniture
from brief.imports.draft import Block, Draft, DraftMark, Point, Removed
from brief.imports.needs import needs
from brief.problems import UsageError

ENTRIES_LIMIT = 5_000
XML_LIMIT = 24 * 1024 * 1024
"""The most bytes of all XML of a file: it is parsed into memory, many times its size."""
TOTAL_LIMIT = 128 * 1024 * 1024
DOCUMENT = "word/document.xml"
NOT_WORD = UsageError(
    "This is no Word file that can be read.", "Save it once more as .docx, or as plain text."
)

DIGITS = re.compile("[0-9]{1,6}")
HIGHEST = 999_999_999
"""Markdown's numbers have nine digits at most."""

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
SKIPPED = frozenset(
    f"{W}{name}"
    for name in ("del", "moveFrom", "delText", "instrText", "pPr", "rPr", "tblPr", "sectPr",
                 "txbxContent", "rt", "sdtPr", "fldData")
) | {FALLBACK}  # fmt: skip
"""What is no text, or not any more; a text box is read by itself."""
SIGNS = {
    f"{W}tab": " ",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "\u2011",
    f"{W}softHyphen": "",
}


def word(data: bytes) -> Draft:
    """The article in a Word file; raises `UsageError` where it is none, or a harmful one."""
    check_archive(data)
    docx = needs("docx")
    try:
        document = docx.Document(io.BytesIO(data))
        return WordReader(document).draft()
    except Exception as error:  # Whatever a library raises for a file that is broken on purpose.
        raise NOT_WORD from error


def check_archive(data: bytes) -> None:
    """Raise `UsageError` for what is no .docx, or would unfold into more than a text can be."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            names = {each.filename for each in entries}
            if DOCUMENT not in names and not any(name.startswith("word/") for name in names):
                raise UsageError(
                    "This is a zip archive, but no Word file.",
                    "Save the text as .docx, HTML or plain text.",
                )
            xml = [each for each in entries if each.filename.endswith((".xml", ".rels"))]
            if (
                len(entries) > ENTRIES_LIMIT
                or sum(each.file_size for each in entries) > TOTAL_LIMIT
                or sum(each.file_size for each in xml) > XML_LIMIT
            ):
                raise UsageError(
                    "This Word file unfolds into far more than an article.",
                    "Save the text alone as .docx, or as plain text.",
                )
            for each in xml:
                # Word writes none; entities could unfold without end.
                if b"<!DOCTYPE" in archive.read(each) or each.flag_bits & 1:
                    raise NOT_WORD
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError, OSError,
            ValueError, EOFError, zipfile.zlib.error) as error:  # type: ignore[attr-defined]  # fmt: skip
        raise NOT_WORD from error


def levels_of(document: Any) -> dict[tuple[str, int], int]:
    """With what number each level of a numbered list begins, by its list and its depth."""
    part = next(
        (
            part
            for part in document.part.package.iter_parts()
            if str(part.content_type).endswith("numbering+xml")
        ),
        None,
    )
    if part is None:
        return {}
    numbering = needs("docx.oxml").parse_xml(part.blob)
    abstract: dict[str, dict[int, int]] = {}
    for each in numbering.iter(f"{W}abstractNum"):
        starts = {}
        for depth, level in enumerate(each.iter(f"{W}lvl")):
            form, start = level.find(f"{W}numFmt"), level.find(f"{W}start")
            first = start.get(f"{W}val", "1") if start is not None else "1"
            if form is not None and form.get(f"{W}val") not in {"bullet", "none"}:
                starts[depth] = int(first) if DIGITS.fullmatch(first) and int(first) else 1
        abstract[each.get(f"{W}abstractNumId", "")] = starts
    return {
        (each.get(f"{W}numId", ""), depth): start
        for each in numbering.iter(f"{W}num")
        if (of := each.find(f"{W}abstractNumId")) is not None
        for depth, start in abstract.get(of.get(f"{W}val", ""), {}).items()
    }


class WordReader:
    """One walk over the paragraphs and tables of a document."""

    def __init__(self, document: Any) -> None:
        self.document = document
        self.blocks: list[Block] = []
        self.removed: list[Removed] = []
        self.title = ""
        self.author = ""
        self.published: datetime.date | None = None
        self.open: dict[str, Point] = {}
        self.ranges: dict[str, tuple[Point, Point]] = {}
        self.references: dict[str, Point] = {}
        self.styles = {style.style_id: style for style in document.styles}
        self.levels = levels_of(document)
        self.counts: dict[tuple[str, int], int] = {}

    def draft(self) -> Draft:
        self.walk(self.document.element.body)
        self.footnotes()
        core = self.document.core_properties
        return Draft(
            title=self.title or (core.title or "").strip(),
            blocks=tuple(self.blocks),
            marks=tuple(self.marks()),
            removed=tuple(self.removed),
            author=self.author
            or ((core.author or "").strip() if core.author != "python-docx" else ""),
            published=self.published,
        )

    def walk(self, parent: Any) -> None:
        for element in parent:
            if element.tag == f"{W}p":
                self.paragraph(element)
            elif element.tag == f"{W}tbl":
                self.table(element)
            elif element.tag == f"{W}commentRangeStart":
                self.begin(element, Point(len(self.blocks), 0))
            elif element.tag == f"{W}commentRangeEnd":
                self.end(element, self.last())
            elif element.tag in {f"{W}sdt", f"{W}sdtContent", f"{W}ins", f"{W}customXml"}:
                self.walk(element)

    def footnotes(self) -> None:
        """What stands at the foot of pages, and at the end: paragraphs after the text."""
        parse = needs("docx.oxml").parse_xml
        for part in self.document.part.package.iter_parts():
            if str(part.content_type).endswith(("footnotes+xml", "endnotes+xml")):
                for note in parse(part.blob):
                    if note.get(f"{W}type") is None:
                        self.walk(note)

    def last(self) -> Point:
        return Point(max(0, len(self.blocks) - 1), len(self.blocks[-1].text) if self.blocks else 0)

    def begin(self, element: Any, point: Point) -> None:
        self.open.setdefault(element.get(f"{W}id", ""), point)

    def end(self, element: Any, point: Point) -> None:
        name = element.get(f"{W}id", "")
        self.ranges.setdefault(name, (self.open.get(name, point), point))

    def paragraph(self, element: Any) -> None:
        style = self.style(element)
        pieces: list[str] = []
        for piece in self.text(element, pieces):
            pieces.append(piece)
        text = "".join(pieces)
        if not text.strip():
            pass
        elif style.startswith("title") and not self.title and not self.blocks:
            self.title = " ".join(text.split())
            self.forget(len(self.blocks))
        elif not (self.title and not self.blocks and self.signed(text)):
            kind, number = "paragraph", 0
            if style.startswith(("heading", "subtitle")):
                kind = "heading"
                if style == "heading 1" and not self.title and not self.blocks:
                    self.title = " ".join(text.split())
                    self.forget(len(self.blocks))
                    return
            elif style.startswith("list") or element.find(f"{W}pPr/{W}numPr") is not None:
                kind, number = "item", self.number(element)
            elif style.startswith(("quote", "intense quote")):
                kind = "quotation"
            self.blocks.append(Block(text, kind, number=number))
        for box in element.iter(f"{W}txbxContent"):
            if not any(each.tag == FALLBACK for each in box.iterancestors()):
                self.walk(box)

    def number(self, element: Any) -> int:
        """The number of an item, if its list has some: those of a list go on after other text."""
        style = element.find(f"{W}pPr/{W}pStyle")
        known = self.styles.get(style.get(f"{W}val")) if style is not None else None
        own = element.find(f"{W}pPr/{W}numPr")
        found = own if own is not None else known and known.element.find(f"{W}pPr/{W}numPr")
        if found is None:
            return 0
        name, level = (
            each.get(f"{W}val", "") if (each := found.find(f"{W}{tag}")) is not None else ""
            for tag in ("numId", "ilvl")
        )
        key = name, int(level) if level.isascii() and level.isdigit() else 0
        start = self.levels.get(key, 0)
        if not start:
            return 0
        for other in [each for each in self.counts if each[0] == name and each[1] > key[1]]:
            del self.counts[other]
        self.counts[key] = self.counts.get(key, start - 1) + 1
        return min(self.counts[key], HIGHEST)

    def signed(self, text: str) -> bool:
        """Take a line below the headline that says who wrote the article, or when."""
        line = " ".join(text.split())
        author, day = furniture.byline(line), furniture.stamp(line)
        if not author and day is None:
            return False
        if author and (named := furniture.day_in(line)):
            day = named[0]
        self.author = self.author or author
        self.published = self.published or day
        self.removed.append(Removed(line, "the author" if author else "the date"))
        self.forget(len(self.blocks))
        return True

    def forget(self, block: int) -> None:
        """Comments on what is no part of the body begin where the body does."""
        top = Point(block, 0)
        self.open = dict.fromkeys(self.open, top)
        self.ranges = {
            name: (top, top) if start.block >= block else (start, end)
            for name, (start, end) in self.ranges.items()
        }

    def style(self, element: Any) -> str:
        """The name of a paragraph's style, in lower case."""
        found = element.find(f"{W}pPr/{W}pStyle")
        style = self.styles.get(found.get(f"{W}val")) if found is not None else None
        return str(style.name or "").lower() if style is not None else ""

    def text(self, parent: Any, before: list[str]) -> Iterator[str]:
        """The texts of runs, insertions and links; comments begin and end between them."""
        for element in parent.iterchildren():
            tag = element.tag
            if tag in SKIPPED or not isinstance(tag, str):
                continue
            if tag == f"{W}t":
                yield element.text or ""
            elif tag in SIGNS and not (tag == f"{W}br" and element.get(f"{W}type") == "page"):
                yield SIGNS[tag]
            elif tag == f"{W}commentRangeStart":
                self.begin(element, Point(len(self.blocks), sum(map(len, before))))
            elif tag == f"{W}commentReference":
                point = Point(len(self.blocks), sum(map(len, before)))
                self.references.setdefault(element.get(f"{W}id", ""), point)
            elif tag == f"{W}commentRangeEnd":
                self.end(element, Point(len(self.blocks), sum(map(len, before))))
            else:
                yield from self.text(element, before)

    def table(self, element: Any) -> None:
        rows = []
        for row in element.iter(f"{W}tr"):
            cells = []
            for cell in row.iter(f"{W}tc"):
                texts: list[str] = []
                for paragraph in cell.iter(f"{W}p"):
                    pieces: list[str] = []
                    for piece in self.text(paragraph, [*texts, *pieces]):
                        pieces.append(piece)
                    texts.append("".join(pieces))
                cells.append(" ".join(filter(None, texts)))
            rows.append(tuple(cells))
        if any(map(any, rows)):
            self.blocks.append(Block("", "table", tuple(rows)))

    def marks(self) -> Iterator[DraftMark]:
        """The comments that are on words of the text."""
        for comment in self.document.comments:
            said = "\n\n".join(filter(None, (each.text.strip() for each in comment.paragraphs)))
            name = str(comment.comment_id)
            place = self.ranges.get(name)
            if place is None and name in self.references:
                place = (self.references[name], self.references[name])
            if not said:
                continue
            author = (comment.author or "").strip()
            if place is None or not self.blocks:
                self.removed.append(
                    Removed(said, f"a comment of {author or 'somebody'} on no text")
                )
                continue
            yield DraftMark(*place, note=said, by=author)
