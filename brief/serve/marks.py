"""Marks that the preview puts on a page: what a build leaves out, where annotations are written."""

from __future__ import annotations

import datetime

from msgspec import Struct

from brief.clock import today
from brief.pages.links import quoted
from brief.serve.revision import Revision
from brief.site import Brief


class Editor(Struct, frozen=True):
    """The address by which an editor opens a file: `{path}`, `{line}` and `{column}` are put in."""

    pattern: str

    def link(self, path: str, line: int, column: int) -> str:
        """The address that opens a file, given by its absolute path, at a place."""
        return (
            self.pattern.replace("{path}", quoted(path))
            .replace("{line}", str(max(1, line)))
            .replace("{column}", str(max(1, column)))
        )


def marks(revision: Revision, name: str | None, editor: Editor | None) -> dict[str, object]:
    """What is marked on a page: links to what is left out, draft annotations, sidecar places.

    `name` is the page's file; `editor` None leaves the places out. `badges` has, by the paths of
    pages, what is said of an article that a build of today leaves out.
    """
    slug = (name or "").removesuffix("/index.html")
    brief = revision.site.by_slug.get(slug)
    base = revision.options.base_path
    now = today()
    return {
        "version": 1,
        "badge": badge(brief, now) if brief else None,
        "badges": {
            f"{base}{each.slug}/": said
            for each in revision.site.briefs
            if (said := badge(each, now))
        },
        "annotations": [each.id for each in brief.statements if each.draft] if brief else [],
        "places": places(revision, brief, editor) if brief and editor else {},
    }


def badge(brief: Brief, now: datetime.date) -> str | None:
    """What is said of an article that a build leaves out; None of one that it has."""
    if brief.article.meta.draft:
        return "Draft"
    return f"Not before {brief.date}" if brief.date > now else None


def places(revision: Revision, brief: Brief, editor: Editor) -> dict[str, dict[str, str]]:
    """Where each annotation of a brief is in its sidecar, by its id."""
    found = {}
    for statement in brief.statements:
        place = statement.place
        absolute = (revision.root / place.path).absolute().as_posix()
        found[statement.id] = {
            "place": f"{place.path}:{place.line}",
            "link": editor.link(absolute, place.line, place.column),
        }
    return found
