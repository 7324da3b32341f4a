"""Bytes to a draft: which format they are in, by themselves and by their name."""

from __future__ import annotations

import re
from pathlib import PurePath

import msgspec

from brief.imports.draft import Draft
from brief.imports.encoding import text_of
from brief.imports.mail import Mail, mail, unescaped
from brief.imports.plain import plain
from brief.imports.transcript import CUE, captions, is_transcript, transcript
from brief.problems import UsageError

SIZE_LIMIT = 16 * 1024 * 1024
HEAD = 4096
JOINT = re.compile(r"[_\s]+|(?<!\d)-+|-+(?!\d)")
"""What stands for a space in a file's name; a day keeps its hyphens."""
HTML_SUFFIXES = (".html", ".htm", ".xhtml", ".shtml", ".mhtml")
PAGE = re.compile(
    r"<(?:!doctype\s+html|html|head|body|article|main|div|p|h1|table)\b", re.IGNORECASE
)
PAGE_BEGINS = re.compile(r"(?:<\?xml[^>]*>|<!--.*?-->|\s)*<(?:!doctype\s+html|html|head|body)\b",
                         re.IGNORECASE | re.DOTALL)  # fmt: skip
OTHERS = {
    b"%PDF": ("a PDF file", "Copy its text into a .txt file, and import that."),
    b"\xd0\xcf\x11\xe0": ("an old Word file", "Save it as .docx, and import that."),
    b"{\\rtf": ("an RTF file", "Save it as .docx, and import that."),
    b"\x89PNG": ("a picture", "Import a file that has text."),
    b"\xff\xd8\xff": ("a picture", "Import a file that has text."),
    b"GIF8": ("a picture", "Import a file that has text."),
}
"""What some files begin with that hold no text to be had."""


def read(data: bytes, name: str = "", *, charset: str = "", kind: str = "") -> Draft:
    """The article that some bytes hold; raises `UsageError` where they hold none.

    `name` is that of their file or address, `charset` and `kind` what a server says of them.
    """
    if len(data) > SIZE_LIMIT:
        raise UsageError(
            f"“{name}” has {len(data):,} bytes; the limit is {SIZE_LIMIT:,}.",
            "Save the text alone, and import that.",
        )
    for beginning, (what, hint) in OTHERS.items():
        if data.startswith(beginning):
            raise UsageError(f"“{name}” is {what}.", hint)
    lower = name.lower()
    if data.startswith(b"PK\x03\x04") or lower.endswith(".docx"):
        from brief.imports.word import word

        return word(data)
    if (message := mail(data)) is not None:
        return of_mail(message)
    text = text_of(data, charset)
    if not text.strip():
        raise UsageError(f"“{name}” is empty.", "Save the article's text in it.")
    if lower.endswith((".vtt", ".srt")) or text.startswith("WEBVTT") or is_captions(text):
        found = captions(text)
        return found if found.title else msgspec.structs.replace(found, title=title_in(name))
    if is_page(text, lower, kind):
        from brief.imports.webpage import webpage

        return webpage(text)
    text = unescaped(text)
    return transcript(text) if is_transcript(text) else plain(text)


def of_mail(message: Mail) -> Draft:
    """The article in an e-mail: its subject is the headline, also where that is said once more."""
    if message.is_page:
        draft = read(message.text.encode(), ".html", charset="utf-8")
    else:
        draft = plain(f"{message.subject}\n\n{message.text}")
    return msgspec.structs.replace(
        draft,
        title=draft.title or message.subject,
        published=draft.published or message.day,
        removed=(
            *message.header,
            *(msgspec.structs.replace(each, line=0) for each in draft.removed),
        ),
    )


def title_in(name: str) -> str:
    """A headline for captions, of the name of their file; empty where it is that of no such file.

    They have none of their own, and their first words are none.
    """
    path = PurePath(name)
    if path.suffix.lower() not in {".vtt", ".srt"}:
        return ""
    words = JOINT.sub(" ", path.stem).strip()
    return words[:1].upper() + words[1:]


def is_captions(text: str) -> bool:
    found = CUE.search(text, 0, HEAD)
    return found is not None and not text[: found.start()].strip().strip("0123456789")


def is_page(text: str, name: str, kind: str) -> bool:
    if name.endswith(HTML_SUFFIXES) or "html" in kind or PAGE_BEGINS.match(text):
        return True
    # A part of a page, copied from its source: tags that close, from its very beginning.
    return bool(PAGE.match(text.lstrip()) and "</" in text)
