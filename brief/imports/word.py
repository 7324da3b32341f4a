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

import msgspec

from brief.imports import furniture
from brief.imports.bold import headings
from brief.imports.draft import Block, Draft, DraftMark, Point, Removed
from brief.imports.needs import needs
from brief.imports.plain import SENTENCE_END
from brief.problems import UsageError

ENTRIES_LIMIT = 5_000
XML_LIMIT = 24 * 1024 * 1024
"""The most bytes of all XML of a file: it is parsed into memory, many times its size."""
TOTAL_LIMIT = 128 * 1024 * 1024
DOCUMENT = "word/document.xml"
NOT_WORD = UsageError(
    "This is no Word file that can be read.", "Save it once more as .docx, or as plain text."
)

NO_TITLE = "Word Document"
"""What the library calls a file that says nothing of itself."""
NO_AUTHORS = frozenset(
    {
        "python-docx", "author", "user", "admin", "administrator", "owner", "unknown",
        "windows user", "microsoft office user", "un-named", "apache poi", "libreoffice",
    }
)  # fmt: skip
FIRST = 8
"""Among how many paragraphs a headline is sought."""
FEW = 8
HEADLINE_LONGEST = 200
BEFORE_AUTHOR = 2
"""Below how many paragraphs the author may be named."""
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


def is_bold(paragraph: Any) -> bool:
    """Whether all runs of a paragraph that have words are set in bold."""
    found = False
    for run in paragraph.iter(f"{W}r"):
        if not any((each.text or "").strip() for each in run.iter(f"{W}t")):
            continue
        sign = run.find(f"{W}rPr/{W}b")
        if sign is None or sign.get(f"{W}val", "1") in {"0", "false", "off"}:
            return False
        found = True
    return found


def name_in(author: str) -> str:
    """The author that a file names, unless it is a program's or a computer's name."""
    name = author.strip()
    known = name.lower() not in NO_AUTHORS and not any(map(str.isdigit, name))
    return name if known and "@" not in name else ""


class WordReader:
    """One walk over the paragraphs and tables of a document."""

    def __init__(self, document: Any) -> None:
        self.document = document
        self.styles = {style.style_id: style for style in document.styles}
        self.blocks: list[Block] = []
        self.removed: list[Removed] = []
        self.title = self.summary = self.author = ""
        self.bold: list[bool] = []
        """Of each block, whether all of it is in bold."""
        self.titled = self.is_titled()
        self.published: datetime.date | None = None
        self.open: dict[str, Point] = {}
        self.ranges: dict[str, tuple[Point, Point]] = {}
        self.references: dict[str, Point] = {}
        self.levels = levels_of(document)
        self.counts: dict[tuple[str, int], int] = {}

    def draft(self) -> Draft:
        self.walk(self.document.element.body)
        self.footnotes()
        core = self.document.core_properties
        by_core = "" if core.title == NO_TITLE else (core.title or "").strip()
        return Draft(
            title=self.title or by_core,
            summary=self.summary,
            blocks=tuple(self.with_headings()),
            marks=tuple(self.marks()),
            removed=tuple(self.removed),
            author=self.author or name_in(core.author or ""),
            published=self.published,
        )

    def is_above(self) -> bool:
        """Whether there are only short lines above a headline: they are taken away."""
        above = [block.text for block in self.blocks]
        if len(above) > 2 or any(len(text.split()) > FEW or not text for text in above):
            return False
        self.removed += (Removed(" ".join(text.split()), "above the headline") for text in above)
        self.blocks.clear()
        self.bold.clear()
        return True

    def is_titled(self) -> bool:
        """Whether one of the first paragraphs has the style of a headline, or there is but one."""
        paragraphs = self.document.element.body.iter(f"{W}p")
        first = [each for each in paragraphs if next(each.iter(f"{W}t"), None) is not None][:FIRST]
        return len(first) < 2 or any(
            self.style(each).startswith(("title", "heading 1")) for each in first
        )

    def with_headings(self) -> list[Block]:
        """The blocks, those that are headings by their bold letters as such."""
        bold = [*self.bold, *[False] * (len(self.blocks) - len(self.bold))]
        found = headings(
            [
                (block.text, is_bold and block.kind == "paragraph", len(block.text.split()) > FEW)
                for block, is_bold in zip(self.blocks, bold, strict=False)
            ]
        )
        return [
            msgspec.structs.replace(block, kind="heading") if at in found else block
            for at, block in enumerate(self.blocks)
        ]

    def is_headline(self, text: str) -> bool:
        """Whether a first paragraph without a style is the headline."""
        return (
            not self.titled and not self.title and not self.blocks
            and len(text.split()) > 2 and len(text) <= HEADLINE_LONGEST
            and not SENTENCE_END.search(text.strip())
            and not furniture.furniture(text.strip()) and not furniture.byline(text.strip())
            and furniture.stamp(text.strip()) is None
        )  # fmt: skip

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
        elif (style.startswith("title") and not self.title and not self.blocks) or self.is_headline(
            text
        ):
            self.title = " ".join(text.split())
            self.forget(len(self.blocks))
        elif style == "subtitle" and self.title and not self.blocks and not self.summary:
            self.summary = " ".join(text.split())
            self.forget(len(self.blocks))
        elif not (self.title and len(self.blocks) < BEFORE_AUTHOR and self.signed(text)):
            kind, number = "paragraph", 0
            if style.startswith(("heading", "subtitle")):
                kind = "heading"
                if style == "heading 1" and not self.title and self.is_above():
                    self.title = " ".join(text.split())
                    self.forget(len(self.blocks))
                    return
            elif style.startswith("list") or element.find(f"{W}pPr/{W}numPr") is not None:
                kind, number = "item", self.number(element)
            elif style.startswith(("quote", "intense quote")):
                kind = "quotation"
            self.bold += [False] * (len(self.blocks) - len(self.bold))
            self.bold.append(is_bold(element))
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
