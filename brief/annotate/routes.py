"""The editor's addresses: what a page gets, and who may ask for a change."""

from __future__ import annotations

import html
import secrets
from email.message import Message
from importlib import resources
from typing import Any
from urllib.parse import parse_qs

import msgspec

from brief.annotate.articles import articles_page, rows
from brief.annotate.requests import parse_request
from brief.annotate.session import Session
from brief.serve.answer import POLICY, UNFRAMED, Answer, content_type
from brief.serve.request import RESERVED, RequestTarget, check_origin

BASE = f"{RESERVED}annotate/"
ASSETS = frozenset(
    each.name for each in resources.files("brief.annotate").joinpath("assets").iterdir()
)
JSON = "application/json; charset=utf-8"
TOKEN = "X-Brief-Token"


class Routes:
    """The extension of a preview that lets its pages be annotated."""

    def __init__(self, session: Session, edit_from: frozenset[str] | None) -> None:
        """Takes changes from pages of the hosts `edit_from` alone; of all where it is None."""
        self.session = session
        self.edit_from = edit_from
        self.token = secrets.token_urlsafe(24)

    def element(self, name: str, revision: int) -> bytes | None:
        """The editor's elements, for the page of a brief."""
        article = self.article_at(name)
        if not article:
            return None
        return (
            f'<link rel="stylesheet" href="{BASE}words.css">'
            f'<script src="{BASE}theme.js" data-token="{self.token}" data-revision="{revision}"'
            f' data-article="{html.escape(article)}"></script>'
            f'<script type="module" src="{BASE}editor.js"></script>'
        ).encode()

    def article_at(self, name: str | None) -> str:
        """The path of the article whose page has a name; empty where it is another page."""
        revision = self.session.revision()
        if revision is None or not name:
            return ""
        brief = revision.site.by_slug.get(name.removesuffix("/index.html"))
        return brief.article.path if brief and name == f"{brief.slug}/index.html" else ""

    def get(self, target: RequestTarget) -> Answer | None:
        """A file of the editor, the state of an article, or the list of articles."""
        if not target.path.startswith(BASE):
            return None
        name = target.path.removeprefix(BASE)
        if not name:
            return self.articles()
        if name in {"state.json", "guesses.json"}:
            article = parse_qs(target.query).get("article", [""])[0]
            of = self.session.state if name == "state.json" else self.session.guesses
            return as_json(of(article))
        if name in ASSETS:
            data = resources.files("brief.annotate").joinpath("assets", name).read_bytes()
            return Answer(200, content_type(name), data)
        return missing()

    def articles(self) -> Answer:
        revision = self.session.revision()
        if revision is None:
            return missing()
        page = articles_page(
            revision, rows(revision, self.session), self.session.preview.state.problems
        )
        return Answer(200, "text/html; charset=utf-8", page, policy=POLICY + UNFRAMED)

    def post(self, target: RequestTarget, headers: Message, data: bytes) -> Answer:
        """What becomes of a request for a change."""
        host = headers.get("Host", "")
        origin = headers.get("Origin")
        if origin is None or check_origin(origin, headers.get("Sec-Fetch-Site"), host):
            return refused(403, "Only the editor's own pages may ask for this.")
        name = host.rpartition(":")[0] if not host.endswith("]") and ":" in host else host
        if self.edit_from is not None and name.strip("[]").lower() not in self.edit_from:
            return refused(403, "Changes are taken from this machine only.")
        if not secrets.compare_digest(headers.get(TOKEN, "").encode(), self.token.encode()):
            return refused(
                403,
                "The editor has been restarted since: reload this page. What you typed is kept.",
            )
        if target.path != f"{BASE}change":
            return refused(404, "There is no such address.")
        if headers.get_content_type() != "application/json" or not headers.get("Content-Type"):
            return refused(415, "A change is JSON.")
        request = parse_request(data)
        if isinstance(request, str):
            return refused(400, request)
        return as_json(self.session.answer(request))


def as_json(value: Any) -> Answer:
    return Answer(200, JSON, msgspec.json.encode(value))


def refused(status: int, reason: str) -> Answer:
    return Answer(status, JSON, msgspec.json.encode({"ok": False, "reason": reason, "errors": {}}))


def missing() -> Answer:
    return Answer(404, "text/plain; charset=utf-8", b"There is no such file.\n")
