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

HEADER = re.compile(
    rb"\s*((?:[A-Z][A-Za-z-]{1,40}:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n){2,80})\r?\n"
)
NAMED = re.compile(rb"^(?:From|Date|MIME-Version|Content-Type|Message-ID):", re.MULTILINE | re.I)
SUBJECT = re.compile(rb"^Subject:", re.MULTILINE | re.I)
HEAD = 64 * 1024
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
    header = HEADER.match(data[:HEAD])
    if header is None or not SUBJECT.search(header[1]) or not NAMED.search(header[1]):
        return None
    message = email.message_from_bytes(data.lstrip(), policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    part = message.get_body(("plain", "html"))
    if part is None:
        return None
    payload = part.get_payload(decode=True)
    body = payload if isinstance(payload, bytes) else b""
    lines = re.sub(r"\n[ \t]+", " ", text_of(header[1])).splitlines()
    subject = " ".join(str(message["subject"] or "").split())
    sent = message["date"].datetime if "date" in message else None
    return Mail(
        text_of(body, part.get_content_charset() or ""),
        subject,
        sent.date() if sent else None,
        part.get_content_type() == "text/html",
        tuple(Removed(line, "a line of the e-mail's header") for line in lines),
    )


def unescaped(text: str) -> str:
    """The text without what quoted-printable leaves in the copy of an e-mail: “=E2=80=9C”."""
    found = ESCAPE.findall(text)
    if len(found) < 2 or len(found) != text.count("="):
        return text
    return text_of(quopri.decodestring(text.encode()))
