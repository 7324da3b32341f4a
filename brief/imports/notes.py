"""The note of another program's annotation, as the Markdown of a note: no script, no markup."""

from __future__ import annotations

from functools import lru_cache
from html.parser import HTMLParser

from brief.content.document import Document
from brief.content.markdown import parse_markdown
from brief.formats.urls import refusal
from brief.imports.entities import readable_references
from brief.imports.markdown import clean, escaped
from brief.language.model import words
from brief.problems import Problem, Source

SIGNS = {"em": "*", "i": "*", "strong": "**", "b": "**"}
BLOCKS = words("p div li ul ol blockquote pre h1 h2 h3 h4 h5 h6 tr table br")
UNSEEN = words("script style template head title noscript iframe object svg math")


def as_note(text: str, *, html: bool) -> str:
    """The Markdown of a note; one that means more than a note may has its signs escaped."""
    if html:
        return from_html(text)
    text = "\n".join(line.rstrip() for line in text.replace("\r\n", "\n").split("\n")).strip()
    if "<" not in text:
        _, problems = parsed(text)
        if not problems and clean(text):
            return text
    return plainly(text)


def plain_text(note: str) -> str:
    """What a reader sees of a note, on one line."""
    document, _ = parsed(note)
    return " ".join(document.text.split())


@lru_cache(maxsize=1)
def parsed(note: str) -> tuple[Document, list[Problem]]:
    """A note as it is read; it is asked for when it is judged, and for its words right after."""
    return parse_markdown(Source("note", note), note=True)


def plainly(text: str) -> str:
    return "\n\n".join(escaped(line) for line in clean(text).split("\n") if line)


def from_html(text: str) -> str:
    reader = NoteReader()
    reader.feed(readable_references(text))
    reader.close()
    note = reader.note()
    _, problems = parsed(note)
    return plainly(reader.plain()) if problems else note


class NoteReader(HTMLParser):
    """Reads a note's HTML: paragraphs, emphasis and links are kept, all other markup is not."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[list[str]] = [[]]
        self.texts: list[str] = []
        self.open: list[str] = []
        self.unseen = 0
        self.address = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in UNSEEN:
            self.unseen += 1
        elif tag in BLOCKS:
            self.begin_block()
        elif tag in SIGNS and SIGNS[tag] not in self.open:
            # Bold in bold is no bolder, and Markdown would take the second sign for the end.
            self.blocks[-1].append(SIGNS[tag])
            self.open.append(SIGNS[tag])
        elif tag == "a" and not self.address:
            address = dict(attrs).get("href") or ""
            if address.startswith(("https://", "http://")) and not refusal(address):
                self.address = address.replace("(", "%28").replace(")", "%29")
                self.blocks[-1].append("[")

    def handle_endtag(self, tag: str) -> None:
        if tag in UNSEEN:
            self.unseen = max(0, self.unseen - 1)
        elif tag in BLOCKS:
            self.begin_block()
        elif tag in SIGNS and SIGNS[tag] in self.open:
            self.close_signs(SIGNS[tag])
        elif tag == "a":
            self.close_link()

    def handle_data(self, data: str) -> None:
        if self.unseen:
            return
        self.texts.append(data)
        words = " ".join(data.split())
        before = " " if data[:1].isspace() else ""
        after = " " if words and data[-1:].isspace() else ""
        line = escaped(words).replace("[", "\\[").replace("]", "\\]") if words else ""
        self.blocks[-1].append(f"{before}{line}{after}")

    def begin_block(self) -> None:
        self.close_link()
        while self.open:
            self.close_signs(self.open[-1])
        self.texts.append("\n")
        if self.blocks[-1]:
            self.blocks.append([])

    def close_signs(self, sign: str) -> None:
        while self.open:
            last = self.open.pop()
            self.blocks[-1].append(last)
            if last == sign:
                return

    def close_link(self) -> None:
        if self.address:
            self.blocks[-1].append(f"]({self.address})")
            self.address = ""

    def note(self) -> str:
        self.begin_block()
        paragraphs = ("".join(each).strip() for each in self.blocks)
        return "\n\n".join(" ".join(each.split()) for each in paragraphs if each)

    def plain(self) -> str:
        return "".join(self.texts)
