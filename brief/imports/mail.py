"""E-mails, such as press releases: the text of the message, and what its header says.

RFC 5322 (Internet Message Format), RFC 2045, 6.7 (quoted-printable).
"""

from __future__ import annotations

import datetime
import email
import email.policy
import quopri
import re
from email.message import EmailMessage

from msgspec import Struct

from brief.imports.draft import Removed
from brief.imports.encoding import text_of
from brief.imports.furniture import day_in
from brief.problems import UsageError

HEADER = re.compile(
    rb"\s*((?:[A-Z][A-Za-z-]{1,40}:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n){2,80})\r?\n"
)
FORWARDED = re.compile(rb"\s*-{3,20} ?[^\r\n-]{3,60} ?-{3,20}\r?\n")
"""The line above the header of a message that is forwarded."""
NAMED = re.compile(rb"^(?:From|Date|MIME-Version|Content-Type|Message-ID):", re.MULTILINE | re.I)
SUBJECT = re.compile(rb"^Subject:", re.MULTILINE | re.I)
HEAD = 64 * 1024
PART = re.compile(rb"^--", re.MULTILINE)
"""A line that may begin a part."""
PARTS_LIMIT = 10_000
HOLDER = re.compile(rb"^Content-Type:\s*(?:multipart|message)/", re.MULTILINE | re.IGNORECASE)
"""A part that has parts: each line is looked at for the ends of all that it is in."""
HOLDERS_LIMIT = 100
ESCAPE = re.compile(r"=(?:[0-9A-F]{2}|[ \t]*(?:\n|\Z))")


class Mail(Struct, frozen=True):
    """The text of an e-mail, its subject, the day it was sent, and its header."""

    text: str
    subject: str
    day: datetime.date | None
    is_page: bool
    header: tuple[Removed, ...]


def mail(data: bytes) -> Mail | None:
    """The e-mail that some bytes are, or None."""
    if begun := FORWARDED.match(data[:HEAD]):
        data = data[begun.end() :]
    header = HEADER.match(data[:HEAD])
    if header is None or not SUBJECT.search(header[1]) or not NAMED.search(header[1]):
        return None
    parts = len(PART.findall(data))
    if parts > PARTS_LIMIT or len(HOLDER.findall(data)) > HOLDERS_LIMIT:
        raise unread("it has too many parts")
    try:
        return read(data.lstrip(), header[1])
    except UsageError:
        raise
    except Exception as error:
        # The library meets what nobody has ever sent in its own ways, as with too deep a recursion.
        raise unread("its header is broken") from error


def unread(why: str) -> UsageError:
    return UsageError(f"The e-mail can't be read: {why}.", "Save its text alone, and import that.")


def read(data: bytes, header: bytes) -> Mail | None:
    """The e-mail; raises anything where it is none that a program has sent."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    part = message.get_body(("plain", "html"))
    if part is None:
        return None
    payload = part.get_payload(decode=True)
    body = payload if isinstance(payload, bytes) else b""
    lines = re.sub(r"\n[ \t]+", " ", text_of(header)).splitlines()
    subject = " ".join(str(message["subject"] or "").split())
    sent = message["date"].datetime if "date" in message else None
    named = day_in(str(message["date"] or "")) if sent is None else None
    return Mail(
        unquoted(text_of(body, part.get_content_charset() or "")),
        subject,
        sent.date() if sent else named and named[0],
        part.get_content_type() == "text/html",
        tuple(Removed(line, "a line of the e-mail's header") for line in lines),
    )


def unquoted(text: str) -> str:
    """The text without the signs before each line by which a mail quotes another."""
    rows = text.split("\n")
    shown = [row for row in rows if row.strip()]
    if not shown or not all(row.startswith(">") for row in shown):
        return text
    return "\n".join(row.removeprefix(">").removeprefix(" ") for row in rows)


def unescaped(text: str) -> str:
    """The text without what quoted-printable leaves in the copy of an e-mail: “=E2=80=9C”."""
    found = ESCAPE.findall(text)
    if len(found) < 2 or len(found) != text.count("="):
        return text
    return text_of(quopri.decodestring(text.encode()))
