"""Annotations of other programs into an article's sidecar, as drafts.

What has no place in the article is kept in the sidecar as comments, so that nobody's work is lost.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import get_args

from msgspec import Struct

from brief.anchor.describe import describe, describe_again
from brief.anchor.views import ArticleText
from brief.config import KINDS, Config
from brief.content.article import Article
from brief.content.complexity import excess
from brief.content.naming import article_named
from brief.content.read import YAML_LIMIT, Files, read
from brief.content.schema import Relation
from brief.content.sidecar import Annotation, Selector, derived_id, parse_sidecar
from brief.content.sidecar_edit import EditRefused, add_annotations, add_comments
from brief.formats import yaml_write
from brief.formats.decode import File
from brief.formats.shorten import shorten
from brief.formats.urls import name_slug, refusal, same_name, slug_refusal
from brief.formats.yaml_write import Value
from brief.imports.locating import Locator
from brief.imports.notes import as_note, plain_text
from brief.imports.web_annotation import TEXT_LIMIT, Foreign, SecondHand
from brief.preparing import Sources, prepare_all
from brief.problems import CommandError, ContentError, Severity, UsageError
from brief.replacing import rewrite
from brief.scaffold.new_sidecar import beginning
from brief.site.fragments import theme_ids
from brief.site.labels import TAGS_LIMIT, TAGS_OF_ONE_LIMIT

IDENTIFIER = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
KEPT_WIDTH = 2_000
"""How much of a text without a place is kept."""
NAMES = 10
OTHER_PAGE = "it is about another page"
LOST = "# Not found in the article, from {name}: put each where it belongs, or remove it."


class Lost(Struct, frozen=True):
    """An annotation that has no place in the article, and why."""

    annotation: Foreign
    reason: str


class Imported(Struct, frozen=True):
    """What became of the annotations of a file.

    `known` is how many the sidecar had already, and `kept` how many of those without a place are
    comments of it.
    """

    sidecar: str
    added: int
    known: int
    lost: tuple[Lost, ...]
    kept: int


def import_annotations(root: Path, name: str, found: list[Foreign], into: str) -> Imported:
    """Add annotations to the sidecar of an article, which is named, or that they are about.

    Raises `UsageError` where it is not clear which, or the notes are too complex,
    `ContentError` where the article or its sidecar is wrong, and `CommandError` where it can't be
    written; then nothing is.
    """
    if beyond := excess([each.note for each in found]):
        raise UsageError(
            f"The notes of “{name}” have {beyond.said}.", "Import the annotations in parts."
        )
    files = read(root)
    sources, _ = prepare_all(files)
    meant = target(sources, root, found, into)
    article = next(each.article for each in sources.prepared if each.article.path == meant)
    before = files.sidecars.get(article.path)
    path = f"{article.path.rpartition('.')[0]}.yaml"
    sidecar = before or File(path, beginning(str(root), path) + b"annotations:\n")
    parsed, problems = parse_sidecar(before, sources.config)
    if parsed.unread:
        raise ContentError(problems)
    maker = Maker(article, sources, files, parsed.annotations)
    made: list[tuple[Foreign, dict[str, Value]]] = []
    lost: list[Lost] = []
    known = 0
    pages = pages_of(sources)
    for each in found:
        about = each.about if each.quotes and not into else ""
        entry = maker.entry(each) if not about or page(pages, about) == meant else OTHER_PAGE
        if isinstance(entry, str):
            lost.append(Lost(each, entry))
        elif entry is None:
            known += 1
        else:
            made.append((each, entry))
    entries = [(len(parsed.annotations), maker.linked(*each)) for each in made]
    kept = [*filter(None, map(comment, lost))]
    heading = [LOST.format(name=one_line(Path(name).name))] if kept else []
    try:
        after = add_annotations(sidecar, entries)
        after = add_comments(after, [*heading, *kept])
    except EditRefused as refused:
        raise CommandError(str(refused), "Change it in an editor, and import again.") from None
    if len(after.data) > YAML_LIMIT:
        raise UsageError(
            f"{path} would have {len(after.data):,} bytes; the limit is {YAML_LIMIT:,}.",
            "Import the annotations in parts.",
        )
    wrong = [each for each in parse_sidecar(after, sources.config)[1] if each not in problems]
    if errors := [each for each in wrong if each.severity is Severity.ERROR]:
        raise ContentError(errors)
    if after.data != sidecar.data and (refusal := rewrite(root, before, after)):
        raise CommandError(refusal, "Run the command again.")
    return Imported(path, len(entries), known, tuple(lost), len(kept))


def target(sources: Sources, root: Path, found: Iterable[Foreign], into: str) -> str:
    """The path of the article whose annotations they are."""
    if into:
        return article_named(into, root, [each.article.path for each in sources.prepared])
    pages = pages_of(sources)
    meant = {path for each in found if each.about and (path := page(pages, each.about))}
    if len(meant) != 1:
        raise UsageError(
            "The annotations are about no article of the site, or about several.",
            "Name the article: --into ARTICLE.",
        )
    return meant.pop()


def pages_of(sources: Sources) -> Mapping[str, str]:
    """The path of each article, by the address of its source, and by what its own ends with."""
    return {
        **{each.article.slug: each.article.path for each in sources.prepared},
        **{
            address(each.article.meta.source.url): each.article.path
            for each in sources.prepared
            if each.article.meta.source.url
        },
    }


def page(pages: Mapping[str, str], about: str) -> str | None:
    """The article that an address is about."""
    return pages.get(address(about)) or pages.get(about.rstrip("/").rpartition("/")[2])


def address(url: str) -> str:
    """An address without what makes no difference to which page it is."""
    return re.sub(r"^https?://(www\.)?|#.*$|/+$", "", url.partition("#")[0].lower())


class Maker:
    """Makes entries of a sidecar."""

    def __init__(
        self, article: Article, sources: Sources, files: Files, present: Sequence[Annotation]
    ) -> None:
        self.article = ArticleText(article.document.text, NAMES * NAMES)
        self.slug = article.slug
        self.config: Config = sources.config
        self.locator = Locator(self.article)
        own = next(each for each in sources.prepared if each.article.path == article.path)
        self.actors = {*sources.registry, *own.sidecar.actors}
        self.statements = {
            f"{each.article.slug}#{one.annotation.id}"
            for each in sources.prepared
            for one in each.anchored
        }
        self.ids = {each.id for each in present}
        self.own_ids: dict[str, str] = {}
        """The ids of what is imported, by those that it had in the site."""
        self.page_ids = theme_ids(self.ids, self.actors)
        self.tag_names = {
            name_slug(name).casefold(): same_name(name)
            for prepared in sources.prepared
            for one in prepared.sidecar.annotations
            for name, _ in one.tags
        }
        """The site's tags by their addresses, of which each can be one tag's only."""
        self.own_tags = {same_name(name) for one in present for name, _ in one.tags}
        self.known = {
            (each.selector, " ".join((each.note.text if each.note else "").split()))
            for each in present
        }

    def entry(self, foreign: Foreign) -> dict[str, Value] | str | None:
        """The entry of an annotation; why it has none, or None where it is there already."""
        if foreign.wrong:
            return foreign.wrong
        if not foreign.quotes:
            return "it is on no words"
        spans = self.locator.spans(foreign.quotes)
        selector = self.selector(spans)
        if selector is None:
            return "its words were not found, or it is in doubt where"
        note = as_note(foreign.note, html=foreign.html)[:TEXT_LIMIT] if foreign.note else ""
        said = selector, plain_text(note)
        if said in self.known:
            return None
        self.known.add(said)
        entry: dict[str, Value] = {
            name: value for name, value in selector._asdict().items() if value
        }
        if identifier := self.identifier(foreign, selector):
            entry["id"] = identifier
        entry |= self.voice(foreign)
        if note:
            entry["note"] = note
            if by := one_line(foreign.by):
                entry["by"] = {"name": by}
        if sources := [*self.sources(foreign)]:
            entry["sources"] = sources
        if tags := [*self.tags(foreign)]:
            entry["tags"] = tags
        if formerly := [*self.formerly(foreign)]:
            entry["formerly"] = formerly
        return entry

    def linked(self, foreign: Foreign, entry: dict[str, Value]) -> Mapping[str, Value]:
        """An entry with its links, of which some may lead to others of the same file."""
        see = [*self.see(foreign)]
        return entry | ({"see": see} if see else {}) | {"draft": True}

    def selector(self, spans: tuple[tuple[int, int], ...]) -> Selector | None:
        if len(spans) == 1:
            found = describe(self.article, *spans[0])
        elif spans:
            found = describe_again(self.article, spans, Selector("", across_paragraphs=True))
        else:
            return None
        return found if found and len(found.quote) <= TEXT_LIMIT else None

    def identifier(self, foreign: Foreign, selector: Selector) -> str:
        """The id that an entry must have: its own of this site, or one that tells two apart."""
        derived = derived_id(selector)
        page, _, own = foreign.id.rpartition("#")
        ours = page.rstrip("/").rpartition("/")[2] == self.slug
        if not ours or not IDENTIFIER.fullmatch(own) or own in self.page_ids:
            own = derived
        number, wanted = 1, own
        while wanted in self.ids:
            number += 1
            wanted = f"{own}-{number}"
        self.ids.add(wanted)
        if ours:
            self.own_ids[foreign.id.rpartition("#")[2]] = wanted
        return "" if wanted == derived else wanted

    def voice(self, foreign: Foreign) -> dict[str, Value]:
        """The kind of a statement, and who makes it."""
        voice: dict[str, Value] = {}
        name = named(foreign.actor)
        if foreign.second_hand:
            voice |= self.told(foreign.second_hand)
        elif name in self.actors:
            voice["speaker"] = name
        elif said_by := one_line(foreign.voice):
            voice["attributed_to"] = said_by
        if foreign.kind in {*KINDS, *self.config.kinds}:
            if foreign.kind != ("quotation" if voice else "note"):
                voice["kind"] = foreign.kind
        elif voice:
            voice["kind"] = "note"
        return voice

    def told(self, second_hand: SecondHand) -> dict[str, Value]:
        """Whose words somebody else tells, and who; in one line where it is no actor's."""
        speaker, teller = named(second_hand.speaker), named(second_hand.teller)
        if speaker not in self.actors:
            return {"attributed_to": one_line(second_hand.said)}
        if teller in self.actors:
            return {"speaker": speaker, "reported_by": teller}
        return {"speaker": speaker, "attributed_to": one_line(second_hand.teller_name)}

    def formerly(self, foreign: Foreign) -> Iterator[Mapping[str, Value]]:
        for each in foreign.formerly:
            if is_day(each.until):
                yield {"quote": each.quote, "until": each.until}

    def tags(self, foreign: Foreign) -> Iterator[str]:
        """The tags that an annotation may have, as names come to addresses."""
        names = [tag for tag in map(one_line, foreign.tags) if not slug_refusal(name_slug(tag))]
        for name in [*dict.fromkeys(names)][:TAGS_OF_ONE_LIMIT]:
            same = same_name(name)
            taken = self.tag_names.setdefault(name_slug(name).casefold(), same) != same
            if not taken and len(self.own_tags | {same}) <= TAGS_LIMIT:
                self.own_tags.add(same)
                yield name

    def sources(self, foreign: Foreign) -> Iterator[Mapping[str, Value]]:
        for url in dict.fromkeys(foreign.links):
            if not url.startswith(("https://", "http://")) or len(url) > KEPT_WIDTH:
                continue
            if not refusal(url) and self.statement(url) is None:
                yield {"title": re.sub(r"^https?://(www\.)?|/$", "", url), "url": url}

    def see(self, foreign: Foreign) -> Iterator[Value]:
        for url in dict.fromkeys(foreign.links):
            if (found := self.statement(url)) is not None:
                relation = foreign.relations.get(url, "")
                known = relation in get_args(Relation) and relation != "see-also"
                yield {"to": found, "relation": relation} if known else found

    def statement(self, url: str) -> str | None:
        """The statement of the site that an address leads to."""
        page, _, own = url.rpartition("#")
        slug = page.rstrip("/").rpartition("/")[2]
        if slug == self.slug and own in self.own_ids:
            return f"{slug}#{self.own_ids[own]}"
        return f"{slug}#{own}" if f"{slug}#{own}" in self.statements else None


def named(address: str) -> str:
    """The id that the address of an actor's page ends with."""
    return address.rstrip("/").rpartition("/")[2]


def is_day(text: str) -> bool:
    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        return False
    return True


def one_line(text: str) -> str:
    return shorten(" ".join(text.split()), 200)


def comment(lost: Lost) -> str:
    """What has no place, as a comment of a sidecar: an entry, as it would be; or nothing."""
    foreign = lost.annotation
    quote = " [...] ".join(quote.exact for quote in foreign.quotes)
    around = foreign.quotes[0] if len(foreign.quotes) == 1 else None
    fields: dict[str, Value] = {
        "quote": shorten(quote, KEPT_WIDTH),
        "prefix": one_line(around.prefix) if around else "",
        "suffix": one_line(around.suffix) if around else "",
        "note": shorten(foreign.note, KEPT_WIDTH),
        "by": one_line(foreign.by),
        "tags": [*map(one_line, foreign.tags[:TAGS_OF_ONE_LIMIT])],
    }
    known = {key: value for key, value in fields.items() if value}
    return f"# - {yaml_write.flow(known)}   # {lost.reason}" if known else ""
