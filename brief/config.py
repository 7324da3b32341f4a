"""`brief.yaml` to the site's configuration."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, ClassVar, Literal

from msgspec import Meta

from brief.formats.decode import File, decode
from brief.formats.types import Identifier, Lang, Text, Url
from brief.formats.values import load
from brief.problems import Problem

Style = Literal["solid", "dashed", "dotted", "double", "wavy"]
KINDS = ("quotation", "paraphrase", "claim", "context", "note")
"""The kinds of annotation that every site has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Who wrote a note."""

    name: Text
    role: Text | None = None
    __shorthand__: ClassVar = "name"


@dataclass(frozen=True, slots=True, kw_only=True)
class KindEntry:
    """A kind of annotation of the site's own."""

    label: Text
    style: Annotated[Style, Meta(description="The line under the words.")] = "dotted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """`brief.yaml`, the site's configuration. Every entry may be left out."""

    title: Text = "Briefs"
    description: Text | None = None
    base_url: Annotated[Url | None, Meta(description="Where the site will stand, https://…/")] = (
        None
    )
    lang: Lang = "en"
    by: Annotated[Author | None, Meta(description="Who writes the notes, unless one says.")] = None
    kinds: dict[Identifier, KindEntry] = field(default_factory=dict)


def parse_config(file: File | None) -> tuple[Config, list[Problem]]:
    """The configuration, or the default one and what is wrong with the file."""
    if file is None:
        return Config(), []
    source, problems = decode(file)
    if problems:
        return Config(), problems
    if not source.text.strip():
        return Config(), []
    loaded, problems = load(Config, source, what="brief.yaml")
    return (loaded.value if loaded else Config()), problems
