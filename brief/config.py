"""`brief.yaml` to the site's configuration."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, ClassVar, Literal
from urllib.parse import urlsplit

from msgspec import Meta

from brief.formats.decode import File, decode
from brief.formats.types import Identifier, Lang, Text, Url
from brief.formats.values import load
from brief.problems import Problem

Style = Literal["solid", "dashed", "dotted", "double", "wavy"]
Domain = Annotated[
    str,
    Meta(
        pattern=r"^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$",
        max_length=253,
        description="A domain of the site's own on GitHub Pages: briefs.example.org.",
        extra={"shape": "a domain in lower case without “https://”, such as “briefs.example.org”"},
    ),
]
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
    domain: Domain | None = None
    lang: Lang = "en"
    by: Annotated[Author | None, Meta(description="Who writes the notes, unless one says.")] = None
    kinds: dict[Identifier, KindEntry] = field(default_factory=dict)

    @property
    def address(self) -> str | None:
        """Where the site will stand: the base URL, else the domain's."""
        return self.base_url or (f"https://{self.domain}/" if self.domain else None)


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
    if loaded is None:
        return Config(), problems
    config = loaded.value
    if config.domain and config.base_url:
        parts = urlsplit(config.base_url)
        if (parts.netloc.lower(), parts.path or "/") != (config.domain, "/"):
            problems.append(
                Problem(
                    "domain-conflict",
                    f"The base URL is not that of the domain {config.domain}.",
                    loaded.place("base_url"),
                    f"Remove base_url, or write “base_url: https://{config.domain}/”.",
                )
            )
    return config, problems
