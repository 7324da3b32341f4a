"""The blocks of a web page, as a browser breaks its lines."""

from __future__ import annotations

import re
from itertools import islice
from typing import Any

from msgspec import Struct

from brief.imports import furniture
from brief.imports.plain import PROSE_WORDS, SENTENCE_END
from brief.language.model import words

INVISIBLE = words(
    """
    script style noscript template head svg canvas iframe object embed audio video map select
    option datalist input textarea progress meter math amp-ad amp-embed amp-sidebar amp-iframe
    amp-social-share amp-consent amp-analytics amp-img amp-video amp-carousel amp-sticky-ad
    amp-pixel amp-auto-ads amp-story
    """
)
INLINE = words(
    """
    a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rp
    rt ruby s samp small span strike strong sub sup time tt u var wbr img picture source
    amp-anim custom-link
    """
)
READ_ALOUD = words(
    """
    sr-only sronly screen-reader screen-reader-text screenreader visually-hidden visuallyhidden
    visually-hidden-text a11y-hidden element-invisible offscreen off-screen assistive-text
    """
)
"""The classes of text that is only read aloud."""
SIBLINGS = 20
"""How many siblings may tell what an element stands for."""
FOOTNOTE_MARK = re.compile(r"[\[(]?(?:\d{1,3}|[*†‡§¶#]|[↩↑⤴⬆^][\ufe0e\ufe0f]?)[\])]?")
"""What a link to a footnote shows, one back from there, or one to a heading itself."""
HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
PICTURE_NAMES = re.compile(r"image|img|photo|picture|bild|foto|media", re.IGNORECASE)
EMPHASIS = {"b": "strong", "strong": "strong", "i": "emphasis", "em": "emphasis"}
INLINES = 1_000
"""The most links, or words with emphasis, of a block."""
CREDIT_CLASS = re.compile(r"credit|copyright|photographer|source", re.IGNORECASE)
BOLD = frozenset({"b", "strong"})
FIGURES = frozenset({"figure", "amp-img", "picture"})
SHOWN = words("img picture amp-img video iframe figcaption noscript svg canvas")
"""What a figure has, unless it only sets a box apart."""
ELEMENTS = 60
"""Among how many elements of a figure its picture is sought."""
CAPTION_LONGEST = 150
NUMBER = re.compile("[0-9]{1,6}")
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


class PageBlock(Struct):
    """A block of a page as it is met: its text, and where it is."""

    text: str
    element: Any
    kind: str
    rows: tuple[tuple[str, ...], ...] = ()
    linked: int = 0
    """How many of its signs, but spaces, are in links."""
    bold: int = 0
    """How many of them are in bold."""
    inlines: tuple[tuple[int, int, str, str], ...] = ()
    """Behind how many signs a link or emphasis begins and ends; its kind and its address."""
    seeded: bool = False
    why: str = ""
    """Why it is left out."""
    number: int = 0
    """Of an item of a list that is numbered."""

    @property
    def prose(self) -> bool:
        words = self.text.split()
        return len(words) >= PROSE_WORDS - 2 and bool(SENTENCE_END.search(self.text))


class Walker:
    """One walk over a page, which cuts its text into blocks wherever a browser breaks the line."""

    def __init__(self, tree: Any) -> None:
        self.tree = tree
        self.found: list[PageBlock] = []
        self.run_of: list[str] = []
        self.linked = self.bold = self.signs = 0
        self.inlines: list[tuple[int, int, str, str]] = []
        self.owner: Any = tree
        self.numbers: dict[Any, int] = {}
        """The number of each item that has not yet begun, and the last one of each list."""

    def run(self) -> list[PageBlock]:
        body = self.tree.find("body")
        self.visit(body if body is not None else self.tree)
        self.flush()
        return self.found

    def flush(self) -> None:
        """End the block that is open."""
        text = "".join(self.run_of)
        parts = re.split(r"\n[ \t]*\n\s*", text)
        before = 0
        for part in parts:
            lines = [" ".join(re.split(r"[ \t\r\f\v]+", line)).strip() for line in part.split("\n")]
            lines = list(filter(None, lines))
            signed = any(furniture.byline(line) or furniture.stamp(line) for line in lines)
            # A headline, an author and a day may be parted by no more than line breaks.
            for shown in lines if signed else filter(None, ["\n".join(lines)]):
                linked, bold = (self.linked, self.bold) if len(parts) == 1 else (0, 0)
                kind = self.kind()
                number = self.number() if kind == "item" else 0
                if number is None:
                    kind, number = "paragraph", 0
                signs = count_of(shown)
                own = tuple(
                    (start - before, end - before, what, url)
                    for start, end, what, url in self.inlines
                    if start < before + signs and end > before
                )
                before += signs
                self.found.append(
                    PageBlock(
                        shown, self.owner, kind,
                        linked=linked, bold=bold, number=number, inlines=own,
                    )
                )  # fmt: skip
        self.run_of.clear()
        self.inlines.clear()
        self.linked = self.bold = self.signs = 0

    def kind(self) -> str:
        for element in (self.owner, *self.owner.iterancestors()):
            tag = element.tag
            if tag in HEADINGS:
                return "heading"
            if tag in {"li", "dt", "dd"}:
                return "item"
            if tag == "blockquote":
                return "quotation"
            if tag not in {"p", "div", "span"}:
                break
        return "paragraph"

    def number(self) -> int | None:
        """The number of an item in a numbered list, 0 in another one.

        None where what is open goes on with an item that has begun.
        """
        for element in (self.owner, *self.owner.iterancestors()):
            if element.tag == "li":
                of = element.getparent()
                return self.numbers.pop(element, None) if of in self.numbers else 0
        return 0

    def count(self, item: Any) -> None:
        """Give an item of a numbered list its number."""
        of = item.getparent()
        if of is None or of.tag != "ol":
            return
        first = of.get("start") or "1"
        start = int(first) if NUMBER.fullmatch(first) else 1
        self.numbers[of] = self.numbers[item] = self.numbers.get(of, start - 1) + 1

    def say(self, text: str | None, within: Any, *, kept: bool) -> None:
        if not text:
            return
        text = text.replace("\u00ad", "")  # Only a page's layout has soft hyphens.
        shown = text if kept else re.sub(r"[ \t\r\n\f]+", " ", text)
        if not self.run_of and not shown.strip():
            return
        if not self.run_of:
            self.owner = within
        self.run_of.append(shown)
        self.signs += count_of(shown)

    def visit(self, element: Any, block: Any = None, kept: bool = False) -> None:
        tag = element.tag
        if (
            not isinstance(tag, str)
            or tag in INVISIBLE
            or (is_hidden(element) and (self.run_of or not is_initial(element)))
            or is_read_aloud(element)
            or (tag == "a" and is_footnote_mark(element))
        ):
            return
        block = element if block is None else block
        inline = tag in INLINE and not has_blocks(element) and not is_line_of_caption(element)
        if tag == "br":
            if self.run_of:
                self.run_of.append("\n")
            return
        if tag == "table" and is_data(element):
            self.flush()
            caption = element.find("caption")
            if caption is not None:
                self.visit(caption)
            self.found.append(PageBlock("", element, "table", rows_of(element)))
            return
        kept = kept or tag in {"pre", "xmp"}
        if not inline:
            self.flush()
            block = element
        if tag == "li":
            self.count(element)
        signs = self.signs
        self.say(element.text, block, kept=kept)
        for child in element:
            self.visit(child, block, kept)
            self.say(child.tail, block, kept=kept)
        said = max(0, self.signs - signs)
        what = "link" if tag == "a" else EMPHASIS.get(tag, "")
        if inline and what and said and len(self.inlines) < INLINES:
            self.inlines.append((signs, self.signs, what, element.get("href") or ""))
        if is_link(element):
            self.linked += said
        elif tag in BOLD:
            self.bold += said
        if not inline:
            self.flush()


def count_of(text: str) -> int:
    """How many signs a text has that are no spaces."""
    return sum(map(len, text.split()))


def is_hidden(element: Any) -> bool:
    return (
        ("hidden" in element.attrib and element.get("hidden") != "until-found")
        or element.get("aria-hidden") == "true"
        or bool(HIDDEN.search(element.get("style") or ""))
    )


def is_line_of_caption(element: Any) -> bool:
    """Whether an element is the whole of a caption, or of a credit, which only a style parts."""
    if element.tag != "span":
        return False
    parent = element.getparent()
    if not any(each.tag == "figcaption" for each in islice(element.iterancestors(), 3)):
        return False
    if CREDIT_CLASS.search(element.get("class") or ""):
        return True
    children = [*islice(parent, SIBLINGS)]
    return not any((text or "").strip() for text in (parent.text, *(c.tail for c in children)))


def is_initial(element: Any) -> bool:
    """Whether an element is the first letter of a text, which is not to be read aloud by itself."""
    text = "".join(islice(element.itertext(), 3)).strip()
    parent = element.getparent()
    return (
        element.get("aria-hidden") == "true"
        and element.tag in INLINE
        and len(text) == 1
        and text.isupper()
        and parent is not None
        and not any(is_aloud(each) for each in islice(parent, SIBLINGS))
    )


def is_aloud(element: Any) -> bool:
    """Whether an element's class hides it from the eyes alone."""
    return bool(READ_ALOUD.intersection((element.get("class") or "")[:300].lower().split()))


def is_read_aloud(element: Any) -> bool:
    """Whether an element is no part of the text that is seen, and does not stand for one."""
    if not is_aloud(element):
        return False
    parent = element.getparent()
    return parent is None or not any(
        each.get("aria-hidden") == "true" for each in islice(parent, SIBLINGS)
    )


def is_link(element: Any) -> bool:
    """Whether an element is a link, not an anchor that only has a name."""
    return element.tag == "a" and (
        "href" in element.attrib or not {"id", "name"}.intersection(element.attrib)
    )


def is_footnote_mark(element: Any) -> bool:
    if not (element.get("href") or "").startswith("#"):
        return False
    return FOOTNOTE_MARK.fullmatch("".join(islice(element.itertext(), 4)).strip()) is not None


def has_blocks(element: Any) -> bool:
    """Whether an inline element has blocks in it, as sloppy pages do."""
    return any(
        isinstance(each.tag, str) and each.tag not in INLINE and each.tag != "br"
        and each.tag not in INVISIBLE
        for each in element.iterdescendants()
    )  # fmt: skip


def is_data(table: Any) -> bool:
    """Whether a table has data, rather than laying out a page."""
    if table.get("role") in {"presentation", "none"} or table.find(".//table") is not None:
        return False
    cells = list(table.iter("td", "th"))
    if not cells or any(
        cell.find(".//p") is not None and len(cell.findall(".//p")) > 1 for cell in cells
    ):
        return False
    longest = max(len(" ".join(cell.itertext())) for cell in cells)
    columns = max(
        (len(row.findall("td") + row.findall("th")) for row in table.iter("tr")), default=0
    )
    return columns > 1 and longest < 400


def rows_of(table: Any) -> tuple[tuple[str, ...], ...]:
    rows = []
    for row in table.iter("tr"):
        cells = tuple(
            " ".join(" ".join(cell.itertext()).split()) for cell in row if cell.tag in {"td", "th"}
        )
        if any(cells):
            rows.append(cells)
    return tuple(rows)


def is_figure(element: Any) -> bool:
    """Whether an element is a picture with what is said of it."""
    if element.tag in FIGURES:
        within = islice(element.iter(), ELEMENTS)
        return element.tag != "figure" or any(each.tag in SHOWN for each in within)
    if not PICTURE_NAMES.search(class_of(element)):
        return False
    length = 0
    for text in element.itertext():
        length += len(text)
        if length > CAPTION_LONGEST:  # All of a long page is not to be read for each block.
            return False
    return element.find(".//img") is not None


def class_of(element: Any) -> str:
    return f"{element.get('class', '')} {element.get('id', '')}"
