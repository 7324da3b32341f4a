"""Answers: from a request's target to a status, headers and bytes, out of the table of pages."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from urllib.parse import parse_qs, quote

from brief.problems import ContentError
from brief.serve import overlay
from brief.serve.places import Editor, places
from brief.serve.preview import Body, Preview
from brief.serve.request import RESERVED, Target

POLICY = (
    "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'"
)
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


@dataclass(frozen=True, slots=True)
class Answer:
    """A response, before it is written; `etag` is empty where there is none."""

    status: int
    type: str
    data: bytes
    etag: str = ""
    headers: tuple[tuple[str, str], ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Desk:
    """Answers requests; with an `editor`, for the places of annotations too."""

    preview: Preview
    editor: Editor | None = None

    @property
    def base_path(self) -> str:
        return self.preview.base_path

    def page(self, target: Target, *, navigation: bool) -> Answer:
        """The answer to a request for a page or a file of the site.

        With `navigation` (a browser shows it), HTML has the reload script's element in it.
        """
        if not target.path.startswith(self.base_path):
            if target.path == "/" or f"{target.path}/" == self.base_path:
                return redirect(self.base_path)
            return self.missing("", navigation=navigation)
        path = target.path.removeprefix(self.base_path)
        name = self.preview.find(path)
        if name is None:
            if self.preview.find(f"{path}/") is not None:
                query = f"?{target.query}" if target.query else ""
                return redirect(quote(f"{target.path}/") + query)
            return self.missing(path, navigation=navigation)
        try:
            made = self.preview.body(name)
        except ContentError as error:
            last = self.preview.last_good(name)
            if last is None:
                return self.broken(overlay.text(error.problems), navigation=navigation)
            return self.file(name, last, 200, navigation=navigation)
        except (KeyError, OSError):
            return self.missing(path, navigation=navigation)
        return self.file(name, made, 200, navigation=navigation)

    def file(self, name: str, made: Body, status: int, *, navigation: bool) -> Answer:
        kind = content_type(name)
        if not kind.startswith("text/html"):
            return Answer(status, kind, made.data, made.digest)
        data, etag = made.data, made.digest
        if navigation:
            digest, styles = self.shown(name, made), self.preview.styles()
            editing = self.editor is not None
            data = overlay.inject(data, overlay.script_element(digest, styles, edit_links=editing))
            etag = f"{etag}-{digest}-{styles}"
        return Answer(status, kind, data, etag, (("Vary", "Accept"),))

    def shown(self, name: str, made: Body) -> str:
        try:
            return self.preview.digest(name)
        except (ContentError, KeyError, OSError):
            return made.digest

    def missing(self, path: str, *, navigation: bool) -> Answer:
        """The site's own page for what isn't there, or the preview's."""
        if self.preview.good is None:
            return self.broken(overlay.text(self.preview.problems), navigation=navigation)
        try:
            made = self.preview.body("404.html")
        except (KeyError, ContentError):
            data = overlay.own_page("Not found", f"There is no page “{path}” in this site.")
            return self.own(404, data, "404", navigation=navigation)
        return self.file("404.html", made, 404, navigation=navigation)

    def broken(self, problems: str, *, navigation: bool) -> Answer:
        """The page that stands where none has ever been made."""
        data = overlay.own_page("The site has errors", "Mend them, and it shows.", problems)
        return self.own(500, data, "broken", navigation=navigation)

    def own(self, status: int, data: bytes, digest: str, *, navigation: bool) -> Answer:
        if navigation:
            element = overlay.script_element(digest, self.preview.styles())
            data = overlay.inject(data, element)
        return Answer(status, "text/html; charset=utf-8", data, headers=(("Vary", "Accept"),))

    def reserved(self, target: Target) -> Answer:
        """The answer to a request for what the preview keeps for itself."""
        name = target.path.removeprefix(RESERVED)
        if name == "state.json":
            return as_json(self.state(query_path(target)))
        if name == "places.json" and self.editor is not None:
            return as_json(places(self.preview, self.name(query_path(target)), self.editor))
        data = overlay.asset(name)
        if data is None:
            return Answer(404, "text/plain; charset=utf-8", b"There is no such file.\n")
        return Answer(200, content_type(name), data)

    def name(self, path: str) -> str | None:
        if not path.startswith(self.base_path):
            return None
        return self.preview.find(path.removeprefix(self.base_path))

    def state(self, path: str) -> dict[str, object]:
        """What a tab that shows the page at `path` must know after a change."""
        preview = self.preview
        number, problems = preview.number, preview.problems if preview.failing else ()
        name = self.name(path)
        digest = ""
        try:
            if preview.good is None:
                digest = "broken"
            elif name is not None:
                digest = preview.digest(name)
            else:
                digest = preview.digest("404.html")
        except ContentError as error:
            problems = problems or error.problems
        except (KeyError, OSError):
            digest = "404"
        return {
            "version": 1,
            "revision": number,
            "digest": digest,
            "styles": preview.styles(),
            "problems": overlay.text(problems),
        }


def redirect(location: str) -> Answer:
    return Answer(302, "text/plain; charset=utf-8", b"", headers=(("Location", location),))


def as_json(value: object) -> Answer:
    data = json.dumps(value, ensure_ascii=False).encode()
    return Answer(200, "application/json; charset=utf-8", data)


def query_path(target: Target) -> str:
    return parse_qs(target.query).get("path", [""])[0]


def content_type(name: str) -> str:
    """The content type that a file is served with."""
    kind = TYPES.get(name.rpartition(".")[2].lower(), "application/octet-stream")
    textual = kind.startswith("text/") or kind in TEXTUAL or kind.endswith(("+xml", "+json"))
    return f"{kind}; charset=utf-8" if textual else kind
