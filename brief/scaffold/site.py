"""A new site's files."""

from __future__ import annotations

import datetime

from brief import __version__
from brief.content.read import RECORD
from brief.scaffold.files import text
from brief.schemas import schema_files

SCHEMAS = ".brief/schemas"
EXAMPLE = "quillhaven-ferry"


def site_files(date: datetime.date, *, github: bool, example: bool = True) -> dict[str, str]:
    """The text of each file of a new site by its path, in the order in which to write them.

    `github` adds the workflow for GitHub Pages and what it installs; without `example`, the
    configuration and the content are left out: the site has its own.
    """
    files = {}
    if example:
        files["brief.yaml"] = text("brief.yaml")
        files["content/actors.yaml"] = text("content/actors.yaml")
        for suffix in ("md", "yaml"):
            name = f"content/{EXAMPLE}.{suffix}"
            files[name] = text(name, DATE=date.isoformat())
        files[f"content/{EXAMPLE}{RECORD}"] = text(f"content/{EXAMPLE}{RECORD}")
    files["README.md"] = text("README.md")
    files[".gitignore"] = text("gitignore")
    files[".vscode/settings.json"] = text("vscode/settings.json")
    files[".vscode/extensions.json"] = text("vscode/extensions.json")
    for name, schema in schema_files().items():
        files[f"{SCHEMAS}/{name}"] = schema
    if github:
        files["requirements.txt"] = text("github/requirements.txt", VERSION=__version__)
        files[".github/workflows/pages.yml"] = text("github/pages.yml")
    return files
