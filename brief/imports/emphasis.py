"""Links and emphasis of a text, as Markdown writes them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from urllib.parse import quote, urljoin, urlsplit

from brief.imports.draft import Inline

SIGNS = {"strong": "**", "emphasis": "*"}
URL_LIMIT = 2_000
BRACKET = re.compile(r"(?<!\\)(?=[\[\]])")
SAFE = "!#$%&'*+,-./:;=?@_~"


def address(href: str, page: str) -> str:
    """The address of a link of a page, for Markdown; empty where it leads nowhere else."""
    href = href.strip()
    if not href or href.startswith("#") or len(href) > URL_LIMIT:
        return ""
    try:
        url = urljoin(page, href)
        parts = urlsplit(url)
        known = parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return ""
    return quote(url, safe=SAFE) if known else ""


def spans_in(counts: Iterable[tuple[int, int, str, str]], text: str) -> tuple[Inline, ...]:
    """The spans of a text of which is known behind how many signs, but spaces, they begin and end.

    A text is counted so before its spaces are put right.
    """
    places = [at for at, sign in enumerate(text) if not sign.isspace()]
    found = []
    for start, end, kind, url in counts:
        start, end = max(start, 0), min(end, len(places))
        if start < end:
            found.append(Inline(places[start], places[end - 1] + 1, kind, url))
    return tuple(found)


def written(text: str, inlines: Iterable[Inline], start: int, escape: Callable[[str], str]) -> str:
    """A line, that begins at `start`, with the signs of its spans; `escape` writes what is plain.

    Spans lie within one another, or apart.
    """
    end = start + len(text)
    within = [
        Inline(max(each.start, start), min(each.end, end), each.kind, each.url)
        for each in inlines
        if each.start < end and each.end > start
    ]
    within.sort(key=lambda each: (each.start, -each.end))
    pieces: list[str] = []
    open_: list[Inline] = []
    at = start
    linked = any(each.kind == "link" for each in within)

    def say(to: int) -> None:
        nonlocal at
        if at < to:
            plain = escape(text[at - start : to - start])
            pieces.append(BRACKET.sub(r"\\", plain) if linked else plain)
            at = to

    def close(to: int) -> None:
        while open_ and open_[-1].end <= to:
            last = open_.pop()
            say(last.end)
            pieces.append(f"]({last.url})" if last.kind == "link" else SIGNS[last.kind])

    for each in within:
        close(each.start)
        if open_ and (each.end > open_[-1].end or each.kind in {it.kind for it in open_}):
            continue
        say(each.start)
        if each.kind == "link" and pieces and pieces[-1].endswith("!"):
            pieces[-1] = f"{pieces[-1][:-1]}\\!"  # It would be a picture.
        pieces.append("[" if each.kind == "link" else SIGNS[each.kind])
        open_.append(each)
    close(end)
    say(end)
    return "".join(pieces)
