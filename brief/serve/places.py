"""Editing help: where in its sidecar each annotation of a page stands, as a link to an editor."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from brief.serve.preview import Preview

EDITORS = {
    "vscode": "vscode://file{path}:{line}:{column}",
    "cursor": "cursor://file{path}:{line}:{column}",
    "vscodium": "vscodium://file{path}:{line}:{column}",
    "zed": "zed://file{path}:{line}:{column}",
    "idea": "idea://open?file={path}&line={line}&column={column}",
    "textmate": "txmt://open?url=file://{path}&line={line}&column={column}",
}
"""The addresses by which editors open a file at a line."""


@dataclass(frozen=True, slots=True)
class Editor:
    """The address by which an editor opens a file: `{path}`, `{line}` and `{column}` are put in."""

    pattern: str

    def link(self, path: str, line: int, column: int) -> str:
        """The address that opens a file, given by its absolute path, at a place."""
        return (
            self.pattern.replace("{path}", quote(path))
            .replace("{line}", str(max(1, line)))
            .replace("{column}", str(max(1, column)))
        )


def places(preview: Preview, name: str | None, editor: Editor) -> dict[str, object]:
    """The places of the annotations on a page, by their ids; none for other pages."""
    revision = preview.good
    slug = (name or "").removesuffix("/index.html")
    brief = revision.site.by_slug.get(slug) if revision else None
    found = {}
    for statement in brief.statements if brief else ():
        place = statement.place
        absolute = (preview.root / place.path).absolute().as_posix()
        found[statement.id] = {
            "place": f"{place.path}:{place.line}",
            "link": editor.link(absolute, place.line, place.column),
        }
    return {"version": 1, "annotations": found}
