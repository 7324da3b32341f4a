"""Answers: from a request's target to a status, headers and bytes, out of the table of pages."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from email.message import Message
from io import BufferedReader
from typing import Protocol
from urllib.parse import parse_qs

from msgspec import Struct, field

from brief.content.article import slug_of
from brief.content.read import ASSET_LIMIT, Asset
from brief.memo import Forgotten
from brief.pages.links import quoted
from brief.pages.plan import INDEX, SEARCH
from brief.problems import ContentError, Problem, Severity
from brief.regular import digest_regular, open_regular
from brief.serve import overlay
from brief.serve.marks import Editor, marks
from brief.serve.own_pages import message_page
from brief.serve.preview import Preview
from brief.serve.request import RESERVED, RequestTarget
from brief.serve.revision import Body, Revision, digest_of

POLICY = (
    "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'"
)
UNFRAMED = "; frame-ancestors 'none'"
"""What keeps a page in which a click changes something out of the frames of others."""
SEARCH_POLICY = POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
"""The policy of a page with a search, and of the script that works for it: it is WebAssembly."""
NOT_FOUND = "404.html"
ABSENT = "absent"
"""Stands for the digest of a page where the site has none."""
TYPES = {
    "atom": "application/atom+xml",
    "avif": "image/avif",
    "css": "text/css",
    "csv": "text/csv",
    "gif": "image/gif",
    "htm": "text/html",
    "html": "text/html",
    "ico": "image/x-icon",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "js": "text/javascript",
    "json": "application/json",
    "jsonld": "application/ld+json",
    "mjs": "text/javascript",
    "mp3": "audio/mpeg",
    "mp4": "video/mp4",
    "pdf": "application/pdf",
    "png": "image/png",
    "svg": "image/svg+xml",
    "txt": "text/plain",
    "vtt": "text/vtt",
    "wasm": "application/wasm",
    "webm": "video/webm",
    "webmanifest": "application/manifest+json",
    "webp": "image/webp",
    "woff": "font/woff",
    "woff2": "font/woff2",
    "xml": "application/xml",
}
"""Content types by suffix: the system's own table differs from machine to machine."""
TEXTUAL = frozenset({"application/json", "application/xml", "application/manifest+json"})


PIECE = 64 * 1024
"""The most bytes of an answer that are sent, and of a file that are read, at a time."""
RELOADED = 1024 * 1024
"""The largest HTML file of the content that is read as a whole, to put the reload script in."""

Data = bytes | tuple[memoryview, ...] | BufferedReader
"""What is sent: bytes, pieces that are sent one after another, or an open file."""


class Answer(Struct, frozen=True):
    """A response, before it is written; `etag` is empty where there is none."""

    status: int
    type: str
    data: Data
    etag: str = ""
    headers: tuple[tuple[str, str], ...] = field(default=())
    policy: str = POLICY


class Extension(Protocol):
    """What another command serves beside the site, at reserved addresses of its own."""

    def element(self, name: str, revision: int) -> bytes | None:
        """What is put into the head of a page, instead of the reload script; None for that.

        `revision` is the number of the revision that the page is of.
        """

    def get(self, target: RequestTarget) -> Answer | None:
        """The answer to a request for a reserved address; None for one of others."""

    def post(self, target: RequestTarget, headers: Message, data: bytes) -> Answer:
        """The answer to a request that may change something."""


class Responder(Struct, frozen=True):
    """Answers requests; with an `editor`, for the places of annotations in their sidecars too."""

    preview: Preview
    editor: Editor | None = None
    extension: Extension | None = None

    def page(self, target: RequestTarget, *, navigation: bool) -> Answer:
        """The answer to a request for a page or a file of the site.

        With `navigation` (a browser shows it), HTML has the reload script's element in it.
        """
        state = self.preview.state_for(target.path)
        revision = state.good
        if revision is None:
            return self.broken(state.problems, navigation=navigation)
        base = revision.options.base_path
        if not target.path.startswith(base):
            if target.path == "/" or f"{target.path}/" == base:
                return redirect(base)
            return self.missing(revision, target.path, navigation=navigation)
        path = target.path.removeprefix(base)
        name = revision.find(path)
        if name is None:
            if not path.endswith("/") and revision.find(f"{path}/") is not None:
                query = f"?{target.query}" if target.query else ""
                return redirect(quoted(f"{target.path}/") + query)
            return self.missing(revision, target.path, navigation=navigation)
        try:
            output = revision.output(name)
            if isinstance(output, Asset) and not is_reloaded(output):
                return copied(output, policy_of(revision, name))
            made = revision.body(name)
        except ContentError as error:
            last = self.preview.last_good.get(name)
            if last is None:
                return self.broken(error.problems, navigation=navigation)
            made = last
        except Forgotten:
            # What the last build had kept is gone.
            self.preview.begun.wait()
            return self.page(target, navigation=navigation)
        except (KeyError, OSError):
            return self.missing(revision, target.path, navigation=navigation)
        return self.file(revision, name, made, 200, navigation=navigation)

    def file(
        self, revision: Revision, name: str, made: Body, status: int, *, navigation: bool
    ) -> Answer:
        kind = content_type(name)
        policy = policy_of(revision, name)
        if not kind.startswith("text/html"):
            return Answer(status, kind, made.data, made.digest, policy=policy)
        self.preview.last_good.keep(name, made)
        data: Data = made.data
        etag = made.digest
        if navigation:
            digest, styles = shown(revision, name, made), revision.styles(name)
            elements = self.extension.element(name, revision.number) if self.extension else None
            policy += UNFRAMED if elements else ""
            element = elements or overlay.script_element(digest, styles)
            data, etag = overlay.inject(made.data, element), f"{etag}-{digest}-{styles}"
        return Answer(status, kind, data, etag, (("Vary", "Accept"),), policy)

    def missing(self, revision: Revision, path: str, *, navigation: bool) -> Answer:
        """The page of the errors of an article, the site's own for what isn't there, or ours."""
        slug = path.removeprefix(revision.options.base_path).strip("/")
        wrong = [each for each in self.preview.state.problems if is_of_article(each, slug)]
        try:
            if wrong and not self.preview.state.failing:
                digest = revision.digest(NOT_FOUND)
                data = message_page(
                    "This article has errors", "Fix them, and it appears.", overlay.text(wrong)
                )
                return own(404, data, digest, navigation=navigation)
            made = revision.body(NOT_FOUND)
        except (KeyError, ContentError):
            data = message_page("Not found", f"There is no page at “{path}” in this site.")
            return own(404, data, ABSENT, navigation=navigation)
        return self.file(revision, NOT_FOUND, made, 404, navigation=navigation)

    def broken(self, problems: Iterable[Problem], *, navigation: bool) -> Answer:
        """The page for where none has ever been made."""
        text = overlay.text(problems)
        data = message_page("The site has errors", "Fix them, and the site appears.", text)
        return own(500, data, broken_digest(text), navigation=navigation)

    def reserved(self, target: RequestTarget) -> Answer:
        """The answer to a request for what the preview keeps for itself."""
        name = target.path.removeprefix(RESERVED)
        path = parse_qs(target.query).get("path", [""])[0]
        if self.extension and (answer := self.extension.get(target)) is not None:
            return answer
        if name == "state.json":
            return as_json(self.state(path))
        if name == "marks.json" and (revision := self.preview.state_for(path).good) is not None:
            return as_json(marks(revision, name_at(revision, path), self.editor))
        data = overlay.asset(name)
        if data is None:
            return Answer(404, "text/plain; charset=utf-8", b"There is no such file.\n")
        return Answer(200, content_type(name), data)

    def state(self, path: str) -> dict[str, object]:
        """What a tab that shows the page at `path` must know after a change."""
        state = self.preview.state_for(path)
        revision = state.good
        problems = state.problems if state.failing else ()
        digest = styles = ""
        if revision is not None:
            name = name_at(revision, path) or NOT_FOUND
            try:
                digest = revision.digest(name)
            except ContentError as error:
                problems = problems or error.problems
            except (KeyError, OSError):
                digest = ABSENT
            styles = revision.styles(name)
        text = overlay.text(problems)
        return {
            "version": 1,
            "revision": state.number,
            "digest": digest or broken_digest(text),
            "styles": styles,
            "problems": text,
        }


def is_of_article(problem: Problem, slug: str) -> bool:
    """Whether a problem is an error of the article itself whose page is at a slug."""
    path = problem.place.path if problem.place else ""
    named = path.endswith(".md") and slug_of(path) == slug
    return named and problem.severity is Severity.ERROR


def policy_of(revision: Revision, name: str) -> str:
    """The policy that a file of the site is served under."""
    if revision.site.config.search and name.startswith((SEARCH, INDEX)):
        return SEARCH_POLICY
    return POLICY


def broken_digest(text: str) -> str:
    """Stands for the digest of a page that could never be made, because of these problems."""
    return f"broken{digest_of([text])}"


def name_at(revision: Revision, path: str) -> str | None:
    """The output file at a path of the server."""
    base = revision.options.base_path
    return revision.find(path.removeprefix(base)) if path.startswith(base) else None


def shown(revision: Revision, name: str, made: Body) -> str:
    """The digest that the page's tab compares with later ones."""
    try:
        return revision.digest(name)
    except (ContentError, KeyError, OSError):
        return made.digest


def is_reloaded(asset: Asset) -> bool:
    """Whether a file of the content is a page that is loaded again when it changes."""
    html = content_type(asset.path).startswith("text/html")
    return html and os.lstat(asset.origin.full).st_size <= RELOADED


def copied(asset: Asset, policy: str) -> Answer:
    """The answer that is a file of the content, however large; raises `OSError`."""
    file = open_regular(asset.origin)
    digest = digest_regular(file, ASSET_LIMIT)
    file.seek(0)
    return Answer(200, content_type(asset.path), file, digest[:16], policy=policy)


def own(status: int, page: bytes, digest: str, *, navigation: bool) -> Answer:
    script = overlay.script_element(digest, "")
    data = overlay.inject(page, script) if navigation else page
    return Answer(status, "text/html; charset=utf-8", data, headers=(("Vary", "Accept"),))


def redirect(location: str) -> Answer:
    return Answer(302, "text/plain; charset=utf-8", b"", headers=(("Location", location),))


def as_json(value: object) -> Answer:
    data = json.dumps(value, ensure_ascii=False).encode()
    return Answer(200, "application/json; charset=utf-8", data)


def length(data: Data) -> int:
    """How many bytes are to be sent."""
    if isinstance(data, BufferedReader):
        return os.fstat(data.fileno()).st_size
    return len(data) if isinstance(data, bytes) else sum(map(len, data))


def pieces(data: Data) -> Iterator[bytes | memoryview]:
    """What is to be sent, in pieces of a bounded size: readers may be many, and slow."""
    if isinstance(data, BufferedReader):
        while piece := data.read(PIECE):
            yield piece
        return
    for each in (memoryview(data),) if isinstance(data, bytes) else data:
        for start in range(0, len(each), PIECE):
            yield each[start : start + PIECE]


def content_type(name: str) -> str:
    """The content type that a file is served with."""
    kind = TYPES.get(name.rpartition(".")[2].lower(), "application/octet-stream")
    textual = kind.startswith("text/") or kind in TEXTUAL or kind.endswith(("+xml", "+json"))
    return f"{kind}; charset=utf-8" if textual else kind
