"""What a request asks for, and why it may be refused: decided on its text alone."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Sequence
from urllib.parse import unquote_to_bytes, urlsplit

from msgspec import Struct

RESERVED = "/-/brief/"
"""The addresses that the preview keeps for itself."""
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})

TARGET = re.compile(r"/[!$&-;=@-Z_a-z~\[\]%?|^`{}\"<>\x80-\xff]*\Z")
HOST = re.compile(r"(\[[0-9a-fA-F:.]+\]|[0-9A-Za-z._-]+)(?::(\d{1,5}))?\Z")
BAD_ESCAPE = re.compile(r"%(?![0-9a-fA-F]{2})")


class RequestTarget(Struct, frozen=True):
    """A decoded path, which begins with a slash, and the query as it is."""

    path: str
    query: str = ""


class Refusal(Struct, frozen=True):
    """A request that is not answered: the status code and a sentence."""

    status: int
    reason: str


def parse_target(raw: str) -> RequestTarget | Refusal:
    """The target of a request line (RFC 9112, 3.2.1: the origin form alone)."""
    if not TARGET.match(raw):
        return Refusal(400, "This is not the path of an address.")
    path, _, query = raw.partition("?")
    if BAD_ESCAPE.search(path):
        return Refusal(400, "This address has a broken percent sign.")
    try:
        decoded = unquote_to_bytes(path.encode("latin-1")).decode("utf-8")
    except UnicodeDecodeError:
        return Refusal(400, "This address is not UTF-8.")
    segments = decoded.split("/")
    if (
        ".." in segments
        or "." in segments
        or "" in segments[1:-1]
        or re.search(r"[\x00-\x1f\x7f\\]", decoded)
        or re.search(r"%2f|%5c", path, re.IGNORECASE)
    ):
        return Refusal(400, "This address does not name a page.")
    return RequestTarget(decoded, query)


def check_host(headers: Sequence[str], allowed: frozenset[str], *, any_address: bool) -> str:
    """Why the `Host` headers of a request are refused; empty where there is one, and it's ours.

    A page of another site whose name leads here (DNS rebinding) sends that name. With
    `any_address`, numbers are allowed: no name has been resolved for them.
    """
    if len(headers) != 1:
        return "A request has exactly one Host."
    match = HOST.match(headers[0].strip())
    if match is None or int(match.group(2) or 0) > 65535:
        return "This Host is not valid."
    name = match.group(1).strip("[]").lower().rstrip(".")
    if name in allowed:
        return ""
    if any_address and is_address(name):
        return ""
    return "This server does not answer to that name."


def check_origin(origin: str | None, site: str | None, host: str) -> str:
    """Why a page elsewhere may not ask for what the preview keeps for itself; empty if it may."""
    if origin is not None:
        try:
            parts = urlsplit(origin)
        except ValueError:
            return "This Origin is not valid."
        if parts.scheme not in {"http", "https"} or parts.netloc.lower() != host.strip().lower():
            return "Pages of other sites may not ask for this."
    if site is not None and site not in {"same-origin", "none"}:
        return "Pages of other sites may not ask for this."
    return ""


def is_address(name: str) -> bool:
    """Whether a host is written as an IP address."""
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def is_loopback(host: str) -> bool:
    """Whether what is bound to this host can be reached from this machine only."""
    return host == "localhost" or (is_address(host) and ipaddress.ip_address(host).is_loopback)


def is_wildcard(host: str) -> bool:
    """Whether what is bound to this host can be reached under every address of the machine."""
    return not host or (is_address(host) and ipaddress.ip_address(host).is_unspecified)
