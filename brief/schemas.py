"""The JSON Schemas of the files that people write: what an editor completes and checks by."""

from __future__ import annotations

import json
from typing import Any

from brief.config import Config
from brief.content.schema import ActorEntry, FrontMatter, SidecarEntry
from brief.formats.types import Identifier, json_schema

FORMATS: dict[str, tuple[str, Any]] = {
    "actors": ("The registry of actors: content/actors.yaml", dict[Identifier, ActorEntry]),
    "article": ("The front matter of an article: content/NAME.md", FrontMatter),
    "config": ("The site's configuration: brief.yaml", Config),
    "sidecar": ("The sidecar of an article: content/NAME.yaml", SidecarEntry),
}
"""Each format by the name of its schema: what it describes, and its type."""


def schema(name: str) -> dict[str, Any]:
    """The JSON Schema of a format; raises `KeyError` for a name that `FORMATS` does not have."""
    title, kind = FORMATS[name]
    described = json_schema(kind)
    return {"$schema": described.pop("$schema"), "title": title, **described}


def schema_text(name: str) -> str:
    """The schema as a file holds it."""
    return json.dumps(schema(name), ensure_ascii=False, indent=2) + "\n"


def schema_files() -> dict[str, str]:
    """All the schemas by the names of their files."""
    return {f"{name}.json": schema_text(name) for name in FORMATS}
