"""The formats of the YAML under `content/`: front matter, sidecars and the registry of actors."""

from __future__ import annotations

import datetime
from typing import Annotated, ClassVar, Literal

from msgspec import Meta, Struct, field

from brief.config import Author
from brief.formats.types import END, Identifier, Lang, Text, Url
from brief.palette import ColourName

Relation = Literal["see-also", "repeats", "contradicts"]
ActorId = Annotated[
    Identifier,
    Meta(
        extra={"actor": "Write an actor's id; who that is, “actors:” or content/actors.yaml says."}
    ),
]
ActorKind = Literal["person", "organisation", "place"]


class Outlet(Struct, frozen=True, kw_only=True):
    """Where and when the source article was published."""

    name: Annotated[Text | None, Meta(description="The outlet.")] = None
    url: Url | None = None
    author: Text | None = None
    published: Annotated[datetime.date | None, Meta(description="YYYY-MM-DD")] = None
    retrieved: Annotated[datetime.date | None, Meta(description="YYYY-MM-DD")] = None


class Image(Struct, frozen=True, kw_only=True):
    """The article's picture. Without `src`, caption and credit still show."""

    src: Url | None = None
    alt: Annotated[str | None, Meta(description="What the picture shows; empty if decorative.")] = (
        None
    )
    caption: Text | None = None
    credit: Text | None = None


class FrontMatter(Struct, frozen=True, kw_only=True):
    """What is between the two `---` lines at the top of an article."""

    title: Annotated[Text, Meta(description="The headline.")]
    date: Annotated[datetime.date, Meta(description="The brief's date, YYYY-MM-DD.")]
    source: Outlet = field(default_factory=Outlet)
    summary: Annotated[Text | None, Meta(description="One or two sentences of plain text.")] = None
    topics: Annotated[tuple[Text, ...], Meta(description="What the brief is about.")] = ()
    image: Image | None = None
    lang: Lang | None = None
    corrections: tuple[Correction, ...] = ()
    lead: Annotated[
        bool, Meta(description="Leads the front page, as long as no newer article says so.")
    ] = False
    pull: Annotated[
        Identifier | None,
        Meta(description="The id of the annotation whose words stand for the brief in lists."),
    ] = None
    draft: Annotated[bool, Meta(description="Left out unless --drafts is given.")] = False


class ActorEntry(Struct, frozen=True, kw_only=True):
    """A person, organisation or place. In a sidecar, what is given overrides the registry."""

    name: Annotated[Text | None, Meta(description="The name as readers know it.")] = None
    kind: ActorKind | None = None
    role: Annotated[Text | None, Meta(description="The post at the time.")] = None
    affiliation: Text | None = None
    aliases: tuple[Text, ...] = ()
    former_ids: Annotated[
        tuple[Identifier, ...],
        Meta(description="Ids that the actor had: their addresses lead to the actor's page."),
    ] = ()
    image: Url | None = None
    url: Url | None = None
    description: Annotated[Text | None, Meta(description="Who this is, in Markdown.")] = None
    colour: Annotated[ColourName | None, Meta(description="A colour of the palette.")] = None


class Reference(Struct, frozen=True, kw_only=True):
    """What a note rests on."""

    title: Text
    url: Url | None = None
    archived: Annotated[Url | None, Meta(description="The address of a saved copy.")] = None


class Correction(Struct, frozen=True, kw_only=True):
    """A change to the article after it was published."""

    date: Annotated[datetime.date, Meta(description="YYYY-MM-DD")]
    text: Text


class Former(Struct, frozen=True, kw_only=True):
    """What the article said in the place of an annotation's words, until it was corrected."""

    quote: Annotated[Text, Meta(description="The words that it had.")]
    until: Annotated[datetime.date, Meta(description="The day of the correction, YYYY-MM-DD.")]


class Link(Struct, frozen=True, kw_only=True):
    """A statement that this one is linked to."""

    to: Annotated[
        str,
        Meta(
            pattern=r"^[^#\s]*#[^#\s]+" + END,
            extra={"shape": "another brief and its annotation, as in “riyadh#nato-expansion”"},
        ),
    ]
    relation: Relation = "see-also"
    __shorthand__: ClassVar = "to"


class AnnotationEntry(Struct, frozen=True, kw_only=True):
    """One remark on a span of the article."""

    quote: Annotated[Text, Meta(description="The exact words in the article; […] leaves some out.")]
    prefix: Annotated[
        Text | None, Meta(description="The words right before, to tell places apart.")
    ] = None
    suffix: Annotated[Text | None, Meta(description="The words right after.")] = None
    occurrence: (
        Annotated[int, Meta(ge=1, le=100_000, description="Which of several, from 1.")] | None
    ) = None
    across_paragraphs: Annotated[
        bool,
        Meta(description="What […] leaves out may reach over several paragraphs of one speaker."),
    ] = False
    speaker: Annotated[ActorId | None, Meta(description="The id of an actor.")] = None
    attributed_to: Annotated[
        Text | None,
        Meta(
            description="Instead of a speaker: who said it, where the article gives no name. "
            "Beside a speaker: through whom the words were heard, where it gives no name."
        ),
    ] = None
    reported_by: Annotated[
        ActorId | None,
        Meta(
            description="The id of the actor through whom the speaker's words were heard: they "
            "are shown as told by that one, and counted as nobody's own.",
            extra={
                "actor": "Write an actor's id. Where the teller has no name, write "
                "“attributed_to: {value}” beside “speaker:” instead."
            },
        ),
    ] = None
    kind: Annotated[
        Identifier | None,
        Meta(
            description="quotation (default with a speaker), paraphrase, claim, context, "
            "note (default without), or a kind of brief.yaml."
        ),
    ] = None
    note: Annotated[Text | None, Meta(description="The editors' note, in Markdown.")] = None
    by: Annotated[Author | None, Meta(description="Who wrote the note.")] = None
    sources: tuple[Reference, ...] = ()
    tags: tuple[Text, ...] = ()
    see: Annotated[tuple[Link, ...], Meta(description="Linked statements.")] = ()
    formerly: Annotated[
        tuple[Former, ...],
        Meta(description="What the article said here before it was corrected, oldest first."),
    ] = ()
    id: Annotated[
        Identifier | None, Meta(description="The permalink, where the derived one won't do.")
    ] = None
    draft: Annotated[bool, Meta(description="Shown in the live preview only.")] = False


class SidecarEntry(Struct, frozen=True, kw_only=True):
    """The sidecar of an article: `content/NAME.yaml` beside `content/NAME.md`."""

    actors: dict[Identifier, ActorEntry] = field(default_factory=dict)
    annotations: tuple[AnnotationEntry, ...] = ()
    by: Annotated[Author | None, Meta(description="Who writes this file's notes.")] = None
