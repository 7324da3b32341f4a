"""The formats of the YAML that users write: one definition for the check and for the JSON Schema.

Each dataclass is a mapping in a file. A field's type says what may stand there; its `Meta` carries
the limits and the description that an editor shows. `brief.formats.values` fills them from a
file, and `json_schema` describes them in JSON Schema 2020-12 (https://json-schema.org/draft/2020-12/schema).
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from brief.palette import ColourName

Text = Annotated[str, Meta(min_length=1, max_length=20_000)]
Url = Annotated[
    str,
    Meta(
        min_length=1,
        max_length=2_000,
        description="A web address (http, https), or a path of a file under content/.",
        extra={"check": "url"},
        extra_json_schema={"format": "uri-reference"},
    ),
]
Identifier = Annotated[
    str,
    Meta(
        pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$",
        max_length=80,
        extra={"shape": "lower-case letters, digits and single hyphens, such as “sergey-lavrov”"},
    ),
]
Lang = Annotated[
    str,
    Meta(
        pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
        description="A language tag (BCP 47), such as en or pt-BR.",
        extra={"shape": "a language tag such as “en” or “pt-BR”"},
    ),
]
ActorKind = Literal["person", "organisation", "place"]
Style = Literal["solid", "dashed", "dotted", "double", "wavy"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """Where and when the source article was published."""

    name: Annotated[Text | None, Meta(description="The outlet.")] = None
    url: Url | None = None
    author: Text | None = None
    published: Annotated[datetime.date | None, Meta(description="YYYY-MM-DD")] = None
    retrieved: Annotated[datetime.date | None, Meta(description="YYYY-MM-DD")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """The article's picture. Without `src`, caption and credit still show."""

    src: Url | None = None
    alt: Annotated[str | None, Meta(description="What the picture shows; empty if decorative.")] = (
        None
    )
    caption: Text | None = None
    credit: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontMatter:
    """What stands between the two `---` lines at the top of an article."""

    title: Annotated[Text, Meta(description="The headline.")]
    date: Annotated[datetime.date, Meta(description="The brief's date, YYYY-MM-DD.")]
    source: Outlet = field(default_factory=Outlet)
    summary: Annotated[Text | None, Meta(description="One or two sentences of plain text.")] = None
    topics: Annotated[tuple[Text, ...], Meta(description="What the brief is about.")] = ()
    image: Image | None = None
    lang: Lang | None = None
    draft: Annotated[bool, Meta(description="Left out unless --drafts is given.")] = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorEntry:
    """A person, organisation or place. In a sidecar, what is given overrides the registry."""

    name: Annotated[Text | None, Meta(description="The name as readers know it.")] = None
    kind: ActorKind | None = None
    role: Annotated[Text | None, Meta(description="The post at the time.")] = None
    affiliation: Text | None = None
    aliases: tuple[Text, ...] = ()
    image: Url | None = None
    url: Url | None = None
    description: Text | None = None
    colour: Annotated[ColourName | None, Meta(description="A colour of the palette.")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """What a note rests on."""

    title: Text
    url: Url | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnotationEntry:
    """One remark on a span of the article."""

    quote: Annotated[Text, Meta(description="The exact words in the article; […] leaves some out.")]
    prefix: Annotated[
        Text | None, Meta(description="The words right before, to tell places apart.")
    ] = None
    suffix: Annotated[Text | None, Meta(description="The words right after.")] = None
    occurrence: (
        Annotated[int, Meta(ge=1, le=100_000, description="Which of several, from 1.")] | None
    ) = None
    speaker: Annotated[Identifier | None, Meta(description="The id of an actor.")] = None
    kind: Annotated[
        Identifier | None,
        Meta(
            description="quotation (default with a speaker), paraphrase, claim, context, "
            "note (default without), or a kind of brief.yaml."
        ),
    ] = None
    note: Annotated[Text | None, Meta(description="The editors' note, in Markdown.")] = None
    sources: tuple[Reference, ...] = ()
    tags: tuple[Text, ...] = ()
    id: Annotated[
        Identifier | None, Meta(description="The permalink, where the derived one won't do.")
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SidecarEntry:
    """The sidecar of an article: `content/NAME.yaml` beside `content/NAME.md`."""

    actors: dict[Identifier, ActorEntry] = field(default_factory=dict)
    annotations: tuple[AnnotationEntry, ...] = ()


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
    kinds: dict[Identifier, KindEntry] = field(default_factory=dict)


def json_schema(kind: type) -> dict[str, Any]:
    """The JSON Schema of a mapping above; unknown keys are errors, as in the check."""
    schema = msgspec.json.schema(kind)
    for definition in schema["$defs"].values():
        definition["additionalProperties"] = False
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
