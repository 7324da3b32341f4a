"""What a page may ask for: one typed value for each change of an article's annotations.

`[start, end)` counts code points of the article's plain text, and `words` is what the page has
there: where the article has changed meanwhile, they differ, and nothing is written.
"""

from __future__ import annotations

from typing import Literal

import msgspec
from msgspec import Struct

from brief.content.schema import ActorKind, Relation
from brief.store import UNREADABLE


class SourceFields(Struct, frozen=True, forbid_unknown_fields=True):
    """A source as it is typed: without a title, its address is one."""

    title: str = ""
    url: str = ""
    archived: str = ""


class LinkFields(Struct, frozen=True, forbid_unknown_fields=True):
    """A statement that this one is linked to."""

    to: str
    relation: Relation = "see-also"


class NewActor(Struct, frozen=True, forbid_unknown_fields=True):
    """An actor to be declared; without an `id`, one is made of the name."""

    name: str
    id: str = ""
    role: str = ""
    affiliation: str = ""
    kind: ActorKind = "person"
    where: Literal["here", "registry"] = "here"


class Fields(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An annotation as it is to be."""

    start: int
    end: int
    words: str
    kind: str = ""
    speaker: str = ""
    attributed_to: str = ""
    """Who said it, where nobody is named; beside a speaker, through whom the words were heard."""
    reported_by: str = ""
    actor: NewActor | None = None
    note: str = ""
    sources: tuple[SourceFields, ...] = ()
    tags: tuple[str, ...] = ()
    see: tuple[LinkFields, ...] = ()
    id: str = ""
    draft: bool = False


class Based(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A change of one article, with the digest of the sidecar that it was based on."""

    article: str
    digest: str


class Mark(Based, frozen=True, forbid_unknown_fields=True, kw_only=True, tag="mark"):
    """A new annotation."""

    fields: Fields


class Change(Based, frozen=True, forbid_unknown_fields=True, kw_only=True, tag="change"):
    """Other fields, or other ends, for an annotation; `entry` is the digest of what it was.

    Where a correction is taken over, `seen` is the digest of the text that was looked at.
    """

    id: str
    entry: str
    fields: Fields
    seen: str = ""


class ArticleWords(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Words of an article."""

    start: int
    end: int
    words: str


class Delete(Based, frozen=True, forbid_unknown_fields=True, kw_only=True, tag="delete"):
    """One annotation less; `rejected` are its words, where they are not to be proposed again."""

    id: str
    entry: str
    rejected: ArticleWords | None = None


class Reject(ArticleWords, frozen=True, forbid_unknown_fields=True, kw_only=True, tag="reject"):
    """A proposal that is not to be made again."""

    article: str


class AcceptAll(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, tag="accept-all"):
    """Every proposal that has a speaker and is at least so sure."""

    article: str
    confidence: float


class RemoveActor(
    Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, tag="remove-actor"
):
    """An actor less whom the editor has declared, and whom no annotation names any more."""

    article: str
    actor: str


class Undo(Struct, frozen=True, forbid_unknown_fields=True, tag="undo"):
    """Back to before the last change, whichever article it was of."""


class Redo(Struct, frozen=True, forbid_unknown_fields=True, tag="redo"):
    """The change that was undone last, once more."""


class PreviewChange(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, tag="preview"):
    """The lines that a change would write; nothing is written."""

    change: Mark | Change


Edit = Mark | Change | Delete
Request = Edit | Reject | AcceptAll | RemoveActor | Undo | Redo | PreviewChange
DECODER: msgspec.json.Decoder[Request] = msgspec.json.Decoder(Request)


def parse_request(data: bytes) -> Request | str:
    """The request in a body of JSON, or why it is none."""
    try:
        return DECODER.decode(data)
    except UNREADABLE as error:
        return f"This request is not valid: {error}"
