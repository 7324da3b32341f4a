"""What reads bytes of strangers, each with what holds for whatever it is given.

A target raises only where the program is wrong: nobody's bytes may end in an exception, and each
problem has a place that is in the file, and can be shown.
"""

from __future__ import annotations

import contextlib
import re
import socket
import unicodedata
from collections.abc import Callable, Iterable
from typing import Any

from brief.anchor import anchor
from brief.anchor.anchoring import record_of
from brief.anchor.record import format_record, parse_record
from brief.annotate.requests import parse_request
from brief.config import Config, parse_config
from brief.content.article import parse_article
from brief.content.sidecar import parse_registry, parse_sidecar
from brief.formats.decode import File
from brief.formats.nodes import UNPRINTABLE
from brief.problems import Problem, Severity, render
from brief.serve.answer import Answer
from brief.serve.connections import Connections
from brief.serve.reload import EventStreams
from brief.serve.request import RESERVED, Refusal, parse_target
from brief.serve.server import RequestHandler

Codes = frozenset[str]
"""The kinds of problems that were told: what an input has reached, as far as that shows."""
Target = Callable[[bytes], Codes]

SEPARATOR = b"\n=====8<=====\n"
"""Between the article and the sidecar of one input."""
CONFIG = Config()


def front_matter(data: bytes) -> Codes:
    return markdown(b"---\n" + data + b"\n---\nThe words of an article.\n")


def markdown(data: bytes) -> Codes:
    """An article with its front matter, or without."""
    if not data.startswith(b"---"):
        data = b"---\ntitle: T\ndate: 2026-01-01\n---\n" + data
    article, problems = parse_article(File("content/a.md", data))
    codes = told(problems, data, "content/a.md")
    assert article is not None or failing(problems)
    if article is not None:
        text = article.document.text
        assert not UNPRINTABLE.search(text)
    return codes


def sidecar(data: bytes) -> Codes:
    read, problems = parse_sidecar(File("content/a.yaml", data), CONFIG)
    codes = told(problems, data, "content/a.yaml")
    for each in read.annotations:
        each.selector.quote.encode()
    return codes


def registry(data: bytes) -> Codes:
    actors, problems = parse_registry(File("content/actors.yaml", data))
    assert actors is not None or failing(problems)
    return told(problems, data, "content/actors.yaml")


def configuration(data: bytes) -> Codes:
    _, problems = parse_config(File("brief.yaml", data))
    return told(problems, data, "brief.yaml")


def annotated(data: bytes) -> Codes:
    """An article and its sidecar: what is anchored spells its words, and no word is lost."""
    text, _, beside = data.partition(SEPARATOR)
    if not text.startswith(b"---"):
        text = b"---\ntitle: T\ndate: 2026-01-01\n---\n" + text
    article, _ = parse_article(File("content/a.md", text))
    if article is None:
        return frozenset()
    read, _ = parse_sidecar(File("content/a.yaml", beside), CONFIG)
    anchored, problems = anchor(article.document, read.annotations, article.beside_the_body)
    codes = told(problems, beside, "content/a.yaml")
    for each in anchored:
        for start, end in each.spans:
            assert 0 <= start < end <= len(article.document.text)
    return codes


def recorded(data: bytes) -> Codes:
    """An article, its sidecar and the record of both: what is recorded anew is read as it was."""
    text, _, rest = data.partition(SEPARATOR)
    beside, _, kept = rest.partition(SEPARATOR)
    known, problems = parse_record(File("content/a.anchors", kept))
    codes = told(problems, kept, "content/a.anchors")
    assert known is not None or problems
    if not text.startswith(b"---"):
        text = b"---\ntitle: T\ndate: 2026-01-01\n---\n" + text
    article, _ = parse_article(File("content/a.md", text))
    if article is None:
        return codes
    read, _ = parse_sidecar(File("content/a.yaml", beside), CONFIG)
    anchored, problems = anchor(article.document, read.annotations, article.beside_the_body, known)
    codes |= told(problems, beside, "content/a.yaml")
    words = article.document.text
    for each in anchored:
        made_of = {unicodedata.category(sign)[0] for sign in each.annotation.id} - {"L", "M", "N"}
        assert made_of <= {"P"}, each.annotation.id
        assert re.fullmatch(r"[^\s#%&'\"<>/.,:]{1,100}", each.annotation.id)
        for start, end in each.spans:
            assert 0 <= start < end <= len(words)
    codes |= {str(each.status) for each in anchored}
    if renewed := record_of(article.document, anchored):
        again, problems = parse_record(File("content/a.anchors", format_record(renewed)))
        assert not problems
        assert again is not None
        assert again.is_same(renewed)
    return codes


def request(data: bytes) -> Codes:
    """What a connection sends to the preview: whole answers come back, and nothing else."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.sendall(data[:60_000])
        theirs.shutdown(socket.SHUT_WR)
        LocalHandler(ours, ("127.0.0.1", 1), SERVER)  # type: ignore[arg-type]
        ours.close()
        theirs.settimeout(1)
        answer = b""
        # What was not read is lost where a connection ends.
        with contextlib.suppress(ConnectionResetError):
            while piece := theirs.recv(65536):
                answer += piece
    assert not answer or answer.startswith(b"HTTP/1.1 ")
    assert b"HTTP/1.1 500" not in answer
    return frozenset(line[9:12].decode() for line in answer.splitlines() if line[:5] == b"HTTP/")


def target_of_request(data: bytes) -> Codes:
    found = parse_target(data.decode("latin-1"))
    if isinstance(found, Refusal):
        assert 400 <= found.status < 500
        return frozenset({found.reason})
    assert found.path.startswith("/")
    assert not {"..", "."} & {*found.path.split("/")}
    assert not {"\0", "\\", "\n", "\r"} & {*found.path}
    return frozenset()


def edit(data: bytes) -> Codes:
    """The body of a request that changes an annotation."""
    found = parse_request(data)
    return frozenset({type(found).__name__})


class LocalHandler(RequestHandler):
    """Answers over a pair of sockets that is no TCP."""

    disable_nagle_algorithm = False


class Responder:
    """Stands for a site that has no page."""

    extension = None

    def page(self, target: Any, *, navigation: bool) -> Answer:
        return Answer(404, "text/plain", target.path.encode())

    def reserved(self, target: Any) -> Answer:
        assert target.path.startswith(RESERVED)
        return Answer(404, "text/plain", b"")


class Server:
    """Stands for the preview's server, without its sockets."""

    responder = Responder()
    connections = Connections(4)
    streams = EventStreams()
    allowed = frozenset({"127.0.0.1", "localhost"})
    any_address = False


SERVER = Server()
SERVER.streams.stopped = True


def failing(problems: Iterable[Problem]) -> bool:
    return any(each.severity is Severity.ERROR for each in problems)


def told(problems: Iterable[Problem], data: bytes, path: str) -> Codes:
    """Assert that each problem is one that can be shown, at a place of its file; gives its code."""
    problems = tuple(problems)
    lines = 1 + data.count(b"\n") + data.count(b"\r") + 4
    for each in problems:
        assert each.code
        assert each.message
        assert each.place is not None
        assert each.place.path == path
        assert 0 <= each.place.line <= lines
        assert each.place.column >= 0
        shown = render(each)
        assert not {"\033", "\r", "\0", "\x07"} & {*shown}
        shown.encode()
    return frozenset(each.code for each in problems)


TARGETS: dict[str, Target] = {
    "front_matter": front_matter,
    "markdown": markdown,
    "sidecar": sidecar,
    "registry": registry,
    "configuration": configuration,
    "annotated": annotated,
    "record": recorded,
    "request": request,
    "target": target_of_request,
    "edit": edit,
}
