"""Between the fields of the panel and the keys of an entry: what is wrong, and what is written."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from itertools import chain, count
from typing import get_args

import msgspec

from brief.annotate.requests import Fields, LinkFields, NewActor, SourceFields
from brief.config import KINDS, Config
from brief.content.elsewhere import Elsewhere
from brief.content.schema import AnnotationEntry, Link
from brief.content.sidecar import Selector
from brief.formats import urls
from brief.formats.decode import FORBIDDEN
from brief.formats.types import Identifier, Text, Url
from brief.formats.yaml_write import Value
from brief.site.fragments import theme_ids
from brief.site.labels import TAGS_OF_ONE_LIMIT

Values = dict[str, Value]
SELECTOR = ("quote", "prefix", "suffix", "occurrence", "across_paragraphs")
LINK = re.compile(r"[^#\s]*#[^#\s]+")
TEXT_LIMIT, URL_LIMIT, ID_LIMIT = (get_args(kind)[1].max_length for kind in (Text, Url, Identifier))
"""The most characters that the build allows."""
SHOWN = 40
"""How much of what is too long is shown."""
WITHIN = re.compile("['’‘ʻʼʽʾʿ·`]")
"""Signs within words, which part none: “O’Brien”."""
NO_SPEAKER = "A quotation needs somebody who says it. Choose an actor, or “Somebody unnamed”."


def wrong_fields(
    fields: Fields,
    known: Mapping[str, object],
    config: Config,
    article: str,
    local: Container[str],
    elsewhere: Elsewhere,
) -> dict[str, str]:
    """What is wrong with each field; `known` are the actors, `local` the site's files."""
    errors: dict[str, str] = {}
    if fields.kind not in {"", *KINDS, *config.kinds}:
        errors["kind"] = f"There is no kind “{fields.kind}”."
    if fields.speaker and fields.speaker not in known:
        errors["speaker"] = (
            f"There is no actor “{fields.speaker}”. Choose one of the list, or make a new one."
        )
    if fields.reported_by and fields.reported_by not in known:
        errors["teller"] = f"There is no actor “{fields.reported_by}”."
    named = fields.speaker or fields.attributed_to.strip() or fields.actor
    if fields.kind in {"", "quotation"} and not named:
        errors["speaker"] = NO_SPEAKER
    if fields.actor:
        errors |= wrong_actor(fields.actor, known, elsewhere)
    if fields.id and (refused := wrong_identifier("A permalink", fields.id)):
        errors["id"] = refused
    folder = article.removeprefix("content/").rpartition("/")[0]
    for source in fields.sources:
        for url in filter(None, (source.url.strip(), source.archived.strip())):
            if refused := wrong_url(url, folder, local):
                errors["sources"] = refused
        if not source.title.strip() and not source.url.strip():
            errors["sources"] = "A source needs a title or an address."
    if not all(LINK.fullmatch(link.to.strip()) for link in fields.see if link.to.strip()):
        errors["see"] = "A link is written as in “other-brief#its-annotation”."
    if refused := wrong_tags(fields.tags):
        errors["tags"] = refused
    for name, text in texts(fields):
        if "\0" in text or FORBIDDEN.search(text):
            errors[name] = "This has a character that no page can show."
        elif len(text) > TEXT_LIMIT:
            errors[name] = too_long("The note" if name == "note" else "This", text, TEXT_LIMIT)
    return errors


def wrong_actor(
    actor: NewActor, known: Mapping[str, object], elsewhere: Elsewhere
) -> dict[str, str]:
    if not actor.name.strip():
        return {"name": "An actor needs a name."}
    if actor.id and (refused := wrong_identifier("An id", actor.id)):
        return {"name": refused}
    if refused := urls.slug_refusal(actor.id) if actor.id else "":
        return {"name": refused}
    if actor.id in known:
        return {"name": f"There is an actor “{actor.id}” already. Choose it in the list."}
    if actor.id and (place := elsewhere.taken(actor.id, actor.name.strip())):
        return {"name": f"“{actor.id}” is somebody else in {place}. Choose another id."}
    return {}


def wrong_tags(tags: Iterable[str]) -> str:
    """Why tags can't have pages, as each of a site does; empty where they can."""
    names = [tag.strip() for tag in tags if tag.strip()]
    for name in names:
        if refused := urls.slug_refusal(urls.name_slug(name)):
            return f"“{name[:40]}” can't be a tag. {refused}"
    count = len({urls.same_name(name) for name in names})
    if count > TAGS_OF_ONE_LIMIT:
        return f"These are {count} tags; at most {TAGS_OF_ONE_LIMIT} are allowed."
    return ""


def wrong_id(identifier: str, others: frozenset[str], actors: Iterable[str]) -> str:
    """Why an annotation can't have an id beside `others` of its page; empty where it can."""
    actors = frozenset(actors)
    ids = others | {identifier}
    if identifier in others:
        return f"Another annotation of this article has the permalink “{identifier}”."
    if (ids & theme_ids(ids, actors)) - (others & theme_ids(others, actors)):
        return f"The page itself has the id “{identifier}”. Choose another permalink."
    return ""


def too_long(what: str, text: str, limit: int) -> str:
    return f"{what} has {len(text):,} characters; at most {limit:,} are allowed."


def wrong_identifier(what: str, text: str) -> str:
    """Why a text can't be the id of an actor or of an annotation; empty where it can."""
    if len(text) > ID_LIMIT:
        return too_long("This", text, ID_LIMIT)
    if is_identifier(text):
        return ""
    return f"{what} has lower-case letters, digits and single hyphens."


def wrong_url(url: str, folder: str, local: Container[str]) -> str:
    if len(url) > URL_LIMIT:
        return too_long(f"“{url[:SHOWN]}…”", url, URL_LIMIT)
    if refused := urls.refusal(url):
        return refused
    if urls.is_external(url) or urls.local_path(url, folder)[0] in local:
        return ""
    return f"“{url}” is not a web address. It begins with https://"


def texts(fields: Fields) -> Iterator[tuple[str, str]]:
    """Each text that is typed, with the name of the field that it is typed into."""
    yield "attributed", fields.attributed_to
    yield "note", fields.note
    for tag in fields.tags:
        yield "tags", tag
    for link in fields.see:
        yield "see", link.to
    for source in fields.sources:
        yield from (("sources", text) for text in (source.title, source.url, source.archived))
    if fields.actor:
        actor = fields.actor
        yield from (("name", text) for text in (actor.name, actor.role, actor.affiliation))


def is_identifier(text: str) -> bool:
    """Whether a text can be the id of an actor or of an annotation."""
    try:
        msgspec.convert(text, Identifier)
    except msgspec.ValidationError:
        return False
    return True


def entry_values(fields: Fields, speaker: str, selector: Selector) -> Values:
    """The keys of a new entry."""
    values = {**selector_values(selector), **other_values(fields, speaker)}
    return {name: value for name, value in values.items() if value is not None}


def selector_values(selector: Selector) -> dict[str, Value | None]:
    given = dict(zip(SELECTOR, selector, strict=True))
    return {name: given[name] or None for name in SELECTOR}


def other_values(fields: Fields, speaker: str) -> dict[str, Value | None]:
    """All keys but those of the selector; None for one that is not written."""
    attributed = fields.attributed_to.strip()
    kind = fields.kind
    if kind == usual_kind(speaker or attributed):
        kind = ""
    return {
        "id": fields.id or None,
        "kind": kind or None,
        "speaker": speaker or None,
        "attributed_to": attributed or None,
        "reported_by": fields.reported_by or None,
        "note": note_of(fields.note) or None,
        "sources": [source_values(each) for each in fields.sources] or None,
        "tags": [tag.strip() for tag in fields.tags if tag.strip()] or None,
        "see": [written_link(each) for each in fields.see if each.to.strip()] or None,
        "draft": fields.draft or None,
    }


def usual_kind(said_by: str | None) -> str:
    """The kind of an entry that names none."""
    return "quotation" if said_by else "note"


def note_of(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").strip("\n").rstrip()


def source_values(source: SourceFields) -> Values:
    url = source.url.strip()
    title = source.title.strip() or re.sub(r"^https?://(www\.)?|/$", "", url)
    values = {"title": title, "url": url, "archived": source.archived.strip()}
    return {name: value for name, value in values.items() if value}


def differences(
    entry: AnnotationEntry, fields: Fields, speaker: str, selector: Selector | None
) -> dict[str, Value | None]:
    """What is to be set in an entry, and, as None, removed from it, so that it has the fields.

    Without a selector, that of the entry stays.
    """
    wanted = other_values(fields, speaker)
    if (entry.kind or usual_kind(entry.speaker or entry.attributed_to)) == fields.kind:
        # A kind that is written although it is the usual one stays written.
        wanted["kind"] = entry.kind or wanted["kind"]
    if selector is not None:
        wanted |= selector_values(selector)
    present = present_values(entry)
    return {name: value for name, value in wanted.items() if value != present.get(name)}


def present_values(entry: AnnotationEntry) -> dict[str, Value | None]:
    """The keys of an entry as `other_values` and `selector_values` would have them."""
    return {
        "id": entry.id,
        "quote": entry.quote,
        "prefix": entry.prefix,
        "suffix": entry.suffix,
        "occurrence": entry.occurrence,
        "across_paragraphs": entry.across_paragraphs or None,
        "kind": entry.kind,
        "speaker": entry.speaker,
        "attributed_to": entry.attributed_to,
        "reported_by": entry.reported_by,
        "note": note_of(entry.note or "") or None,
        "sources": [source_values(as_fields(each)) for each in entry.sources] or None,
        "tags": list(entry.tags) or None,
        "see": [written_link(each) for each in entry.see] or None,
        "draft": entry.draft or None,
    }


def as_fields(reference: object) -> SourceFields:
    title, url, archived = (getattr(reference, name) for name in ("title", "url", "archived"))
    return SourceFields(title, url or "", archived or "")


def written_link(link: LinkFields | Link) -> Value:
    """A link to another statement; the usual relation is not written."""
    to = link.to.strip()
    return to if link.relation == "see-also" else {"to": to, "relation": link.relation}


def actor_values(actor: NewActor) -> Values:
    """The keys of a new actor."""
    values = {
        "name": actor.name.strip(),
        "kind": "" if actor.kind == "person" else actor.kind,
        "role": actor.role.strip(),
        "affiliation": actor.affiliation.strip(),
    }
    return {name: value for name, value in values.items() if value}


def invented_id(actor: NewActor, known: Container[str], elsewhere: Elsewhere) -> str:
    """An id for a new actor: a person's last name, else the whole name, else a number.

    None of those `known`, none that is somebody else in another sidecar, and none that can't name
    the folder of a page.
    """
    name = actor.name.strip()
    whole = ascii_id(name)
    named = [word for word in name.split() if any(map(str.isalpha, word))]
    last = ascii_id(named[-1]) if named and actor.kind == "person" else ""
    base = whole or "actor"
    numbered = (f"{base}-{number}" for number in count(2 if whole else 1))
    # A single letter tells nobody who it is.
    made = chain((each for each in (last if len(last) > 1 else "", whole) if each), numbered)
    return next(
        each
        for each in made
        if each not in known and not urls.slug_refusal(each) and not elsewhere.taken(each, name)
    )


def ascii_id(name: str) -> str:
    """A name in small letters of the Latin alphabet, words joined by hyphens; maybe empty."""
    from anyascii import anyascii

    letters = anyascii(WITHIN.sub("", name)).lower()
    return re.sub(r"[^a-z0-9]+", "-", WITHIN.sub("", letters)).strip("-")[:60].strip("-")
