"""Marks that the preview puts on a page: which parts are drafts, and where annotations stand."""

from __future__ import annotations

from urllib.parse import quote

from msgspec import Struct

from brief.serve.revision import Revision
from brief.site import Brief

EDITORS = {
    "cursor": "cursor://file{path}:{line}:{column}",
    "idea": "idea://open?file={path}&line={line}&column={column}",
    "textmate": "txmt://open?url=file://{path}&line={line}&column={column}",
    "vscode": "vscode://file{path}:{line}:{column}",
    "vscodium": "vscodium://file{path}:{line}:{column}",
    "zed": "zed://file{path}:{line}:{column}",
}
"""The addresses by which editors open a file at a line."""


class Editor(Struct, frozen=True):
    """The address by which an editor opens a file: `{path}`, `{line}` and `{column}` are put in."""

    pattern: str

    def link(self, path: str, line: int, column: int) -> str:
        """The address that opens a file, given by its absolute path, at a place."""
        return (
            self.pattern.replace("{path}", quote(path))
            .replace("{line}", str(max(1, line)))
            .replace("{column}", str(max(1, column)))
        )


def marks(revision: Revision, name: str | None, editor: Editor | None) -> dict[str, object]:
    """What is marked on a page: links to drafts, draft annotations, places in the sidecar.

    `name` is the page's file; `editor` None leaves the places out.
    """
    slug = (name or "").removesuffix("/index.html")
    brief = revision.site.by_slug.get(slug)
    base = revision.options.base_path
    return {
        "version": 1,
        "draft": brief is not None and brief.article.meta.draft,
        "drafts": [
            f"{base}{each.slug}/" for each in revision.site.briefs if each.article.meta.draft
        ],
        "annotations": [each.id for each in brief.statements if each.draft] if brief else [],
        "places": places(revision, brief, editor) if brief and editor else {},
    }


def places(revision: Revision, brief: Brief, editor: Editor) -> dict[str, dict[str, str]]:
    """Where each annotation of a brief stands in its sidecar, by its id."""
    found = {}
    for statement in brief.statements:
        place = statement.place
        absolute = (revision.root / place.path).absolute().as_posix()
        found[statement.id] = {
            "place": f"{place.path}:{place.line}",
            "link": editor.link(absolute, place.line, place.column),
        }
    return found
