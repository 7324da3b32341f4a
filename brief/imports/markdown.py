"""Blocks of plain text to Markdown that reads back as just this text.

What means something in CommonMark, in tables, footnotes or comments gets a backslash, but only
where it would mean it: a text stays readable.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from brief.formats.decode import FORBIDDEN
from brief.imports.draft import Block
from brief.imports.emphasis import written

PUNCTUATION = r"!-/:-@\[-`{-~"
ALWAYS = re.compile(
    rf"\\(?=[{PUNCTUATION}]|$)|`|~(?=~)|(?<=~)~|<(?=[A-Za-z/!?<])|&(?=\#?\w+;)"
    r"|\*(?!(?<=\s\*)\s)|(?<![^\W_])_|_(?![^\W_])|\[(?=\^)|\^(?=\[)",
    re.MULTILINE,
)
"""What means something wherever it is."""
BRACKET = re.compile(r"[\[\]]")
LINKS = re.compile(r"\][\[(:]")
"""Where brackets may be those of a link, or of a definition of one."""
BEGINNING = re.compile(
    r"^(?:(?P<number>\d{1,9})(?=[.)](?:\s|$))|(?=#{1,6}(?:\s|$))|(?=[>=<])|(?=[-+*](?:\s|$))"
    r"|(?=[-=*_~:|][-=*_~:|\s]*$)|(?=~~~))",
    re.MULTILINE,
)
"""What means something at the beginning of a line."""
HEADING_END = re.compile(r"(?P<hash>#+)$|(?P<id>\{(?=[^{}]*\}$))")
SPACES = re.compile(r"[ \t\f\v]+")


def markdown(blocks: Iterable[Block]) -> str:
    """The blocks as the body of an article."""
    parts: list[str] = []
    before = ""
    number, sign = 0, "."
    for block in blocks:
        if block.number and number and block.number != number + 1:
            # With another sign, it is another list.
            sign = ")" if sign == "." else "."
        marker = f"{block.number}{sign} " if block.number else "- "
        written = item(block, marker) if block.kind == "item" else MAKERS[block.kind](block)
        if not written:
            continue
        number = block.number
        tight = before == block.kind == "item"
        parts.append(f"{'' if not parts else chr(10) if tight else chr(10) * 2}{written}")
        before = block.kind
    return "".join(parts) + "\n" if parts else ""


def paragraph(block: Block) -> str:
    return "\n".join(written_lines(block))


def written_lines(block: Block) -> list[str]:
    """The lines of a block, with its links and its emphasis."""
    lines = lines_of(block.text)
    if not block.inlines or "\n".join(lines) != block.text:
        return [escaped(line) for line in lines]
    found = []
    start = 0
    for line in lines:
        text = written(line, block.inlines, start, inline)
        found.append(text if text[:1] in "*[" and line[:1] != text[:1] else beginning(text))
        start += len(line) + 1
    return found


def heading(block: Block) -> str:
    text = inline(" ".join(lines_of(block.text)))
    text = HEADING_END.sub(lambda match: "\\" + match.group(), text)
    return f"## {text}" if text else ""


def item(block: Block, marker: str) -> str:
    lines = written_lines(block)
    return marker + f"\n{' ' * len(marker)}".join(lines) if lines else ""


def quotation(block: Block) -> str:
    return "\n".join(f"> {line}" for line in written_lines(block))


def table(block: Block) -> str:
    width = max(map(len, block.rows), default=0)
    rows = [
        "| " + " | ".join([*map(cell, row), *[""] * (width - len(row))]) + " |"
        for row in block.rows
    ]
    return "\n".join([*rows[:1], "|" + " --- |" * width, *rows[1:]]) if width else ""


def cell(text: str) -> str:
    return inline(" ".join(lines_of(text))).replace("|", "\\|")


MAKERS = {
    "paragraph": paragraph,
    "heading": heading,
    "quotation": quotation,
    "table": table,
}


def clean(text: str) -> str:
    """The text without what no page can hold, and without spaces that nobody sees."""
    return "\n".join(lines_of(text))


def lines_of(text: str) -> list[str]:
    """The lines that have something in them, single spaces within and none around."""
    text = FORBIDDEN.sub("", text.replace("\0", ""))
    lines = (SPACES.sub(" ", line).strip() for line in text.splitlines())
    return [line for line in lines if line]


def escaped(line: str) -> str:
    """A line of text, whose beginning may not mean anything either."""
    return beginning(inline(line))


def beginning(text: str) -> str:
    """A line whose signs are escaped, and what means something at its beginning, too."""
    if text.startswith("\\"):
        return text
    return BEGINNING.sub(lambda match: f"{match['number'] or ''}\\", text, count=1)


def inline(line: str) -> str:
    text = ALWAYS.sub(lambda match: f"\\{match.group()}", line)
    if LINKS.search(line):
        text = BRACKET.sub(lambda match: f"\\{match.group()}", text.replace("\\[", "["))
    return text
