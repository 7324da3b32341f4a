"""What is around the blocks of a page: which of the article’s they are beside, and in what box."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import Any

from brief.imports.blocks import HEADINGS, PageBlock
from brief.imports.plain import SENTENCE_END

LISTS = frozenset({"ul", "ol", "dl"})
FEW_WORDS = 8
"""The most words of the heading of a box."""
LEVELS = 3
SIGNS = 300
OUTWARDS = 6
SMALL = 400
"""Below how many characters a box may only ask for an address."""
ASKED = 160
"""The most characters of a sentence in such a box."""


class Surroundings:
    """The elements around blocks, of some of which it is known that they are the article’s."""

    def __init__(self, pieces: list[PageBlock]) -> None:
        self.pieces = pieces
        seeded = [piece for piece in pieces if piece.seeded]
        self.parents = {piece.element.getparent() for piece in seeded}
        self.parents |= {piece.element for piece in seeded}
        self.signatures = {signature(piece.element) for piece in seeded if piece.prose}
        self.headed: dict[Any, bool] = {}
        self.holding: set[Any] = set()
        """All that has sentences of the article in it."""
        self.telling: set[Any] = set()
        """All that has longer ones."""
        for piece in seeded:
            if piece.prose:
                around = {*piece.element.iterancestors()}
                self.holding |= around
                self.telling |= around if len(piece.text) >= ASKED else set()

    def beside(self, piece: PageBlock) -> bool:
        """Whether a block stands where, or as, those of the article do."""
        return (
            piece.element in self.parents
            or piece.element.getparent() in self.parents
            or signature(piece.element) in self.signatures
        )

    def is_paragraph(self, piece: PageBlock) -> bool:
        """Whether a block is a paragraph just as those of the article, however short."""
        return piece.element.tag == "p" and signature(piece.element) in self.signatures

    def box(self, piece: PageBlock) -> Any:
        """The outermost element around a block that has no sentences of the article."""
        element = piece.element
        while (parent := element.getparent()) is not None and parent not in self.holding:
            element = parent
        return element

    def boxed(self, piece: PageBlock) -> bool:
        """Whether a block stands in a box of its own, with a heading or as a section."""
        box = self.box(piece)
        if box not in self.headed:
            headed = (
                box.tag in {"section", "article"} or next(box.iter(*HEADINGS), None) is not None
            )
            self.headed[box] = headed and box is not piece.element
        return self.headed[box]

    def asking(self, root: Any) -> set[Any]:
        """The small boxes that ask for something: with a form, or with a heading and a button."""
        found: set[Any] = set()
        for sign in islice(root.iter("form", "input", "button"), SIGNS):
            box = sign
            for around in islice(sign.iterancestors(), OUTWARDS):
                if around is root or around in self.telling or not is_small(around):
                    break
                box = around
            if box is not sign and (
                sign.tag != "button" or next(box.iter(*HEADINGS), None) is not None
            ):
                found.add(box)
        return found

    def headings_of_nothing(self) -> Iterable[PageBlock]:
        """The short lines of boxes in which there is nothing else but what was left out."""
        boxes: dict[Any, list[PageBlock]] = {}
        for piece in self.pieces:
            box = self.box(piece)
            if box.tag not in LISTS and box is not piece.element:
                boxes.setdefault(box, []).append(piece)
        for pieces in boxes.values():
            kept = [piece for piece in pieces if not piece.why]
            gone = len(pieces) - len(kept)
            if gone >= len(kept) and all(map(is_heading, kept)):
                yield from kept


def is_small(element: Any) -> bool:
    """Whether an element has little text and few elements."""
    length = 0
    for number, each in enumerate(element.iter()):
        length += len(each.text or "") + len(each.tail or "")
        if length >= SMALL or number >= SMALL:
            return False
    return True


def is_heading(piece: PageBlock) -> bool:
    """Whether a block may be no more than the heading of a box."""
    return (
        piece.kind in {"heading", "paragraph"}
        and len(piece.text.split()) <= FEW_WORDS
        and (piece.kind == "heading" or not SENTENCE_END.search(piece.text.rstrip(":…")))
    )


def signature(element: Any) -> tuple[tuple[str, str], ...]:
    """The elements at which a block stands, as pages of one make repeat them."""
    found = []
    for _ in range(LEVELS):
        if element is None:
            break
        found.append((str(element.tag), element.get("class") or ""))
        element = element.getparent()
    return tuple(found)
