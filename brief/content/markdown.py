"""Markdown to a document: the plain text, and the tags between its runs.

A document is kept as pieces in their order, so that the text of the rendered page is the plain
text by construction: tags hold no text, and every code point of the text is in one run or gap.
CommonMark 0.31 (https://spec.commonmark.org/0.31.2/) with tables and strikethrough; comments are
left out, and all other raw HTML is off.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cached_property

from markdown_it import MarkdownIt
from markdown_it.common.normalize_url import normalizeLinkText
from markdown_it.token import Token

from brief.content import comments, footnotes, headings
from brief.content.complexity import (
    NOTE_STEPS_LIMIT,
    STEPS_LIMIT,
    TooComplex,
    excess,
    limit_labels,
    limit_steps,
    limit_tables,
)
from brief.content.document import PACK, Address, BlockGap, Document, Piece, Run, Tag
from brief.content.headings import Heading
from brief.content.prose import looks_like_prose
from brief.formats import urls
from brief.formats.shorten import shorten, shown
from brief.problems import Place, Problem, Severity, Source, excerpt_of

NESTING_LIMIT = 100
NOTE_NESTING_LIMIT = 20
"""Where the parser stops, and drops what is deeper: here that is an error.

It is also how far the parser looks for a link's end from each bracket.
"""

MISSED_LIMIT = 1_000
"""How often the source is searched in vain for what is meant: each time to the end of a line."""

SPLIT = "Split it into several articles."
PICTURE_TAG = '<img src="'
LAZY = 'loading="lazy" decoding="async"'
HTML_TAG = re.compile(r"</?[a-zA-Z][^<>\n]*>|<!\[CDATA\[|<![A-Za-z]|<\?")
ADDRESS = re.compile(r"""(?:\]\(\s*|\]:\s*|(?:src|href)\s*=\s*)["'<]?([^\s"'<>()]+)""")
"""Where a comment or raw HTML names a file."""
NO_LINK = re.compile(r"\]\(((?:[^()<>\n]|\([^()\n]*\))+)\)")
"""What is left as text of a link or picture whose address is not read as one."""
LINK_TITLE = re.compile(r"""[ \t]+(?:"[^"]*"|'[^']*')$""")
NAMES_FILE = re.compile(r"/|\.\w{1,8}(?:[?#].*)?$")
BLOCK_GAP = "\n\n"
PLAIN = re.compile(r"[A-Za-z][^\\`*_\[\]<>&~!|\n]*\n?")
"""A line in which no character means anything in Markdown: it needs no parser."""


SIGN = re.compile(r"[\n!&*<\[\\\]_`~]")
"""Where one of our inline rules may begin, or a link's text end.

The parser's own text ends at the signs of every extension, such as each hyphen and colon, where all
rules are then tried in vain.
"""


def make_parser(*, note: bool) -> MarkdownIt:
    nesting = NOTE_NESTING_LIMIT if note else NESTING_LIMIT
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": nesting})
    parser.disable("text_join")
    limit_labels(parser)
    limit_steps(parser, NOTE_STEPS_LIMIT if note else STEPS_LIMIT)
    comments.comments(parser)
    footnotes.footnotes(parser)
    parser.inline.terminator_re = SIGN
    parser.enable("strikethrough")
    if note:
        parser.disable(["heading", "lheading", "hr"])
    else:
        limit_tables(parser)
        headings.headings(parser)
    # The parser takes every link; our own list judges it, which names the place.
    parser.validateLink = lambda url: True  # type: ignore[method-assign]
    parser.normalizeLinkText = address_as_text  # type: ignore[method-assign]
    return parser


def address_as_text(link: str) -> str:
    """The text of a link that is an address: decoded, unless that has what no page can show."""
    decoded = normalizeLinkText(link)
    return decoded if decoded.isprintable() else link


PARSERS = {note: make_parser(note=note) for note in (False, True)}


def parse_markdown(source: Source, *, note: bool = False) -> tuple[Document, list[Problem]]:
    """The document of a Markdown text, and what is wrong in it.

    A `note` has neither headings nor tables. Links of a scheme that is not allowed and text
    nested too deep are errors; raw HTML, which is shown as text, is a warning, and so are
    footnotes. Comments, which are left out, are hints, and so is prose that is shown as code.
    """
    if note and PLAIN.fullmatch(source.text):
        text = source.text.rstrip()
        blocks = [[Tag("<p>"), Run(0, len(text), source.first_line), Tag("</p>")]]
        return Document(text, PACK.encode(blocks)), []
    builder = DocumentBuilder(source)
    if beyond := excess([source.text]):
        place = source.place(beyond.position)
        message = f"This text has {beyond.said}."
        return builder.document(), [Problem("text-complex", message, place, SPLIT)]
    try:
        tokens = PARSERS[note].parse(source.text)
    except TooComplex as error:
        builder.line += error.line
        builder.wrong("text-complex", f"This text has {error.said}.", "", SPLIT)
        return builder.document(), builder.problems
    builder.blocks_of(tokens, NOTE_NESTING_LIMIT if note else NESTING_LIMIT)
    builder.footnotes()
    return builder.document(), builder.problems


class DocumentBuilder:
    def __init__(self, source: Source) -> None:
        self.source = source
        self.problems: list[Problem] = []
        self.text: list[str] = []
        self.length = 0
        self.blocks: list[list[Piece]] = []
        self.pieces: list[Piece] = []
        self.line = source.first_line
        self.link_depth = 0
        self.links: list[Address] = []
        self.unshown: list[str] = []
        self.headings: list[Heading] = []
        self.given: set[str] = set()
        """The ids that headings have of their own."""
        self.ids = headings.Ids(())
        self.marks: dict[str, Place] = {}
        """Where each footnote's first mark is."""
        self.mark = ""
        """The mark of the footnote that begins here."""
        self.found = (0, 0)
        """The line and column, from 0, up to which the source has been searched."""
        self.missed = 0
        """How often it has been searched in vain from there."""

    def document(self) -> Document:
        text = "".join(self.text)
        packed = PACK.encode(self.blocks)
        return Document(text, packed, tuple(self.links), tuple(self.headings), tuple(self.unshown))

    def blocks_of(self, tokens: Sequence[Token], nesting: int = NESTING_LIMIT) -> None:
        levels = [int(token.tag[1]) for token in tokens if token.type == "heading_open"]
        shift = 2 - min(levels, default=2)
        self.ids = headings.Ids(token.meta["id"] for token in tokens if "id" in token.meta)
        opened_at = 0  # Where the innermost block's opening tag is among the pieces.
        for index, token in enumerate(tokens):
            if token.map:
                self.line = self.source.first_line + token.map[0]
            if token.level + 1 >= nesting and token.nesting == 1:
                self.wrong(
                    "text-nested",
                    f"The text is nested more than {nesting} levels deep, and would be lost.",
                    "",
                    "Flatten it.",
                )
                return
            if token.type == comments.COMMENT:
                self.comment(token)
                continue
            if token.level == 0 and token.nesting >= 0:
                self.pieces = []
                self.blocks.append(self.pieces)
            if token.type == "inline":
                if has_text(token.children or ()):
                    self.gap(opened_at)
                if self.mark:
                    self.pieces.append(footnote_mark(self.mark))
                    self.mark = ""
                self.inline(token.children or ())
                opened_at = len(self.pieces)
            elif token.type in {"fence", "code_block"}:
                self.code(token)
            elif token.type in {"heading_open", "heading_close"}:
                inline = tokens[index + (1 if token.nesting == 1 else -1)].children or ()
                if not has_text(inline):
                    continue
                level = min(6, int(token.tag[1]) + shift)
                opened_at = len(self.pieces)
                if token.nesting < 0:
                    self.pieces.append(Tag(f"</h{level}>"))
                else:
                    self.heading(token, level, headings.text_of(inline))
            elif not token.hidden:
                if token.type in {footnotes.OPEN, footnotes.CLOSE}:
                    self.footnote(token)
                elif token.content:
                    raise unknown(token)
                opened_at = len(self.pieces)
                self.pieces.append(Tag(block_tag(token)))
                if token.nesting == 1 and token.type not in LEAVES:
                    opened_at = len(self.pieces)
            else:
                opened_at = len(self.pieces)

    def gap(self, position: int) -> None:
        """Put the gap between blocks at a position of the pieces, if there is text before."""
        if self.length:
            self.pieces.insert(position, BlockGap(self.length, self.length + len(BLOCK_GAP)))
            self.append(BLOCK_GAP)

    def append(self, text: str) -> None:
        self.text.append(text)
        self.length += len(text)

    def run(self, text: str) -> None:
        """Add text to the run that is open, or begin one."""
        if not text:
            return
        start = self.length
        self.append(text)
        last = self.pieces[-1] if self.pieces else None
        if isinstance(last, Run):
            self.pieces[-1] = Run(last.start, self.length, last.line, last.in_link)
        else:
            self.pieces.append(Run(start, self.length, self.line, self.link_depth > 0))

    def heading(self, token: Token, level: int, text: str) -> None:
        name = token.meta.get("id") or self.ids.of(text)
        if name:
            place = self.place(token.meta.get("source", ""))
            explicit = "id" in token.meta
            if explicit and name in self.given:
                self.wrong(
                    "id-duplicate",
                    f"Another heading of this article has the id “{name}”.",
                    token.meta["source"],
                    "Give one of the two another.",
                )
            if explicit:
                self.given.add(name)
            self.headings.append(Heading(name, place.line, place.column, explicit))
        self.pieces.append(Tag(f"<h{level}", after=">", heading=name))

    def comment(self, token: Token) -> None:
        self.unshown += ADDRESS.findall(token.content)
        begin = token.content.partition("\n")[0]
        shown = shorten(" ".join(token.content.split()), 60)
        if token.meta["closed"]:
            message = f"This comment is left out: “{shown}”."
            hint = "No page, feed or data file has it."
            self.wrong("html-comment", message, begin, hint, Severity.HINT)
        else:
            place = self.place(begin)
            if self.last_comment_end > (place.line - self.source.first_line, place.column):
                message = "This comment does not end in the paragraph in which it begins."
                hint = "Let it begin on a line of its own."
                severity = Severity.ERROR  # Its end would be shown.
            else:
                message = "This comment is not closed, so all that follows it here is left out."
                hint = "Put “-->” at its end."
                severity = Severity.WARNING
            self.problems.append(Problem("html-comment", message, place, hint, severity))

    def footnote(self, token: Token) -> None:
        """Let the text of a footnote, which begins or ends here, begin with its mark."""
        self.mark = token.content
        if token.content:
            self.marks.setdefault(token.content, self.place(token.content))

    def footnotes(self) -> None:
        """Say once, where the first mark is, that there are footnotes."""
        if self.marks:
            shown = ", ".join(f"“{mark}”" for mark in self.marks)
            self.problems.append(
                Problem(
                    "footnote-unsupported",
                    f"Footnotes are not supported: {shown}. Their marks are not part of the text, "
                    "and what they say is shown where it is written.",
                    min(self.marks.values(), key=lambda place: (place.line, place.column)),
                    "Say it in the sentence, or in the note of an annotation.",
                    Severity.WARNING,
                )
            )

    def code(self, token: Token) -> None:
        content = token.content.removesuffix("\n")
        if token.type == "code_block" and looks_like_prose(content):
            self.wrong(
                "code-indented",
                "These lines begin with four spaces or more, so they are shown as code.",
                "",
                "Remove the indent if they are text.",
                Severity.HINT,
            )
        if token.type == "code_block" and content.lstrip().startswith(comments.OPEN):
            self.wrong(
                "html-comment",
                "This comment is indented by four spaces or more, so it is shown as code.",
                comments.OPEN,
                "Remove the indent; or put it between lines “```” if readers are to see it.",
                Severity.WARNING,
            )
        if content:
            self.gap(len(self.pieces))
        word = token.info.split(maxsplit=1)[0] if token.info.split() else ""
        name = f' class="language-{escape(word)}"' if word else ""
        self.pieces.append(Tag(f"<pre><code{name}>"))
        self.line += token.type == "fence"
        self.run(content)
        self.pieces.append(Tag("</code></pre>"))

    def inline(self, tokens: Sequence[Token]) -> None:
        for at, token in enumerate(tokens):
            match token.type:
                case "text":
                    html = HTML_TAG.search(token.content)
                    if html:
                        self.unshown += ADDRESS.findall(token.content)
                        self.wrong(
                            "html-raw",
                            f"Raw HTML is off: {shown(html.group(), 40)} is shown as text.",
                            html.group(),
                            "Write it in Markdown, or put a backslash before “<”.",
                            Severity.WARNING,
                        )
                    self.check_spaces(token.content)
                    for within in footnotes.WITHIN.findall(token.content):
                        self.marks.setdefault(shorten(within, 40), self.place(within))
                    self.run(token.content)
                case "text_special":
                    # Where it is read from a page, a carriage return is a line feed.
                    self.run("\n" if token.content == "\r" else token.content)
                case comments.COMMENT:
                    self.comment(token)
                    self.line += token.content.count("\n")
                case footnotes.MARK:
                    self.marks.setdefault(token.content, self.place(token.content))
                    self.pieces.append(footnote_mark(token.content))
                case "softbreak":
                    self.run("\n")
                    self.line += 1
                case "hardbreak":
                    self.pieces.append(Tag("<br>"))
                    self.run("\n")
                    self.line += 1
                case "code_inline":
                    self.pieces.append(Tag("<code>"))
                    self.run(token.content)
                    self.pieces.append(Tag("</code>"))
                case "image":
                    self.image(token)
                case "link_open":
                    self.link_depth += 1
                    url = str(token.attrs.get("href", ""))
                    self.check_url(url, tokens[at + 1].content if token.info == "auto" else "")
                    title = token.attrs.get("title")
                    after = f' title="{escape(str(title))}"' if title else ""
                    self.pieces.append(Tag('<a href="', url, f'"{after}>', self.line))
                case "link_close":
                    self.link_depth -= 1
                    self.pieces.append(Tag("</a>"))
                case _ if not token.content:
                    self.pieces.append(Tag(f"<{'/' * (token.nesting < 0)}{token.tag}>"))
                case _:
                    raise unknown(token)

    def check_spaces(self, text: str) -> None:
        """Say of links and pictures that are shown as text what their spaces make of them."""
        for match in NO_LINK.finditer(text):
            address = LINK_TITLE.sub("", match[1].strip())
            if " " not in address or not NAMES_FILE.search(address):
                continue
            self.wrong(
                "link-spaced",
                f"“{shorten(address)}” has a space in it, so that the link or picture is shown as "
                "text.",
                address,
                f"Write “(<{address}>)”, or “({address.replace(' ', '%20')})”.",
                Severity.WARNING,
            )

    def image(self, token: Token) -> None:
        url = str(token.attrs.get("src", ""))
        self.check_url(url, schemes=urls.SCHEMES - {"mailto"})
        alt = escape("".join(plain(token.children or ())))
        title = token.attrs.get("title")
        after = f' title="{escape(str(title))}"' if title else ""
        self.pieces.append(Tag(PICTURE_TAG, url, f'" alt="{alt}"{after} {LAZY}>', self.line))

    def check_url(
        self, url: str, written: str = "", schemes: frozenset[str] = urls.SCHEMES
    ) -> None:
        """Keep an address, and say what is wrong with it; `written` is the source's spelling."""
        if not url:
            self.wrong(
                "url-invalid", "This link leads nowhere: its URL is empty.", "](", "Give it a URL."
            )
            return
        found, width = self.find(written), len(written)
        if found < 0:
            found, width = self.find(url), len(url)
        self.links.append(Address(self.line, found + 1, url))
        if refused := urls.refusal(url, schemes=schemes):
            message = f"The link to “{shorten(url)}” is not allowed. {refused}"
            self.problems.append(Problem("url-refused", message, self.place_at(found, width)))

    def wrong(
        self,
        code: str,
        message: str,
        needle: str,
        hint: str = "",
        severity: Severity = Severity.ERROR,
    ) -> None:
        self.problems.append(Problem(code, message, self.place(needle), hint, severity))

    def place(self, needle: str) -> Place:
        """The place of a text in the line at hand, or of the line's first visible character."""
        return self.place_at(self.find(needle), len(needle))

    def find(self, needle: str) -> int:
        """Where the line at hand has a text, from 0; -1 where it hasn't.

        Where it has it several times, it is the next one that has not been asked for.
        """
        index = self.line - self.source.first_line
        if not needle or not 0 <= index < len(self.lines):
            return -1
        if self.missed > MISSED_LIMIT:
            return -1
        line = self.lines[index]
        found = line.find(needle, self.found[1] if self.found[0] == index else 0)
        if found < 0:
            self.missed += 1
            found = line.find(needle)
        if found >= 0:
            self.found = (index, found + len(needle))
        return found

    def place_at(self, found: int, width: int) -> Place:
        """The place of what was found in the line at hand."""
        index = self.line - self.source.first_line
        if not 0 <= index < len(self.lines):
            return Place(self.source.path, self.line)
        line = self.lines[index]
        if found < 0:
            found, width = len(line) - len(line.lstrip()), 1
        excerpt = excerpt_of(line, found, 0, len(line))
        return Place(self.source.path, self.line, found + 1, excerpt, width)

    @cached_property
    def lines(self) -> list[str]:
        return self.source.text.split("\n")

    @cached_property
    def last_comment_end(self) -> tuple[int, int]:
        """The line and column, from 0, of the last end of a comment, or what is before all."""
        text = self.source.text
        found = text.rfind("-->")
        if found < 0:
            return -1, 0
        return text.count("\n", 0, found), found - text.rfind("\n", 0, found) - 1


LEAVES = {"paragraph_open", "td_open", "th_open"}


def block_tag(token: Token) -> str:
    """The tag of a block; a table cell's alignment is a class, as no inline style is allowed."""
    if token.nesting < 0:
        return f"</{token.tag}>"
    attributes = ""
    for name, value in token.attrs.items():
        if name == "style":
            name, value = "class", str(value).replace("text-align:", "align-")
        attributes += f' {name}="{escape(str(value))}"'
    return f"<{token.tag}{attributes}>"


def unknown(token: Token) -> NotImplementedError:
    """A defect of ours: the parser has a rule whose text would be lost."""
    return NotImplementedError(f"Tokens of the type “{token.type}” are not rendered.")


def footnote_mark(mark: str) -> Tag:
    """A mark without text: the theme's style shows it."""
    return Tag(f'<sup data-number="{escape(mark[2:-1])}"></sup>')


UNSEEN = {comments.COMMENT, footnotes.MARK}


def plain(tokens: Iterable[Token]) -> Iterable[str]:
    """The words of an image's description."""
    for token in tokens:
        if token.type in {"softbreak", "hardbreak"}:
            yield " "
        elif token.type == "image":
            yield from plain(token.children or ())
        elif token.type not in UNSEEN:
            yield token.content


def has_text(tokens: Iterable[Token]) -> bool:
    return any(
        token.content or token.type in {"softbreak", "hardbreak"}
        for token in tokens
        if token.type != "image" and token.type not in UNSEEN
    )


def escape(text: str) -> str:
    """The text for HTML content and double-quoted attributes."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&quot;").replace("\r", "&#13;")
