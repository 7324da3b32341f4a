"""The pipeline, top to bottom: read, parse, anchor, assemble, plan, render, write."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from brief.anchor import anchor, in_sentence
from brief.anchor.anchoring import record_of
from brief.anchor.record import Record, format_record, parse_record
from brief.config import Config, parse_config
from brief.content.article import parse_article, slug_of
from brief.content.pictures import picture_size
from brief.content.read import (
    CONFIG,
    CONTENT,
    REGISTRY,
    TEMPLATES,
    Asset,
    Files,
    read,
    read_asset,
    refused,
)
from brief.content.sidecar import ActorAt, parse_registry, parse_sidecar
from brief.formats import urls
from brief.formats.decode import File
from brief.language import primary
from brief.language.unsupported import unsupported
from brief.memo import Memo, kept_keys
from brief.output import Content, Written, check_output, write
from brief.pages import DataFile, Options, Page, clashes, data_of, input_of, plan
from brief.pages.brief.share_image import drawn_from, undrawn
from brief.pages.inputs import Input, digest
from brief.pages.listing import Listings
from brief.pages.page import AnnotationsFile, BriefPage, JsonFeed, ShareImage, StatementsFile
from brief.pages.reads import reads, reads_of_brief
from brief.problems import ContentError, Problem, Severity
from brief.profile import Profile
from brief.records import may_be_written, path_of, stale, write_records
from brief.regular import Steps
from brief.render import Renderer
from brief.site import Brief, Part, Prepared, Site, Unread, assemble, part_of
from brief.sources import Changed, Reading, digest_of, whole
from brief.store import Store, key_of
from brief.workers import Map

DEFAULTS = Options()


class Report(Struct, frozen=True):
    """What a build did."""

    site: Site
    written: Written
    warnings: tuple[Problem, ...]


def build(
    root: Path | str,
    output: Path | str,
    options: Options = DEFAULTS,
    *,
    drafts: bool = False,
    until: datetime.date | None = None,
    strict: bool = False,
    locked: bool = True,
    run: Map = map,
    once: bool = False,
    profile: Profile | None = None,
) -> Report:
    """Build the site at `root` into the folder `output`.

    Articles are prepared, and pages rendered and staged, by `run`, which is called as `map` is:
    with an executor's `map`, in its processes on this machine. Articles of a later date than
    `until` are left out. What this build makes is kept at `root` for the next one; what it writes
    is not remembered where the output folder is written only `once`. A `profile` takes note of what
    takes how long. Unless it is `locked`, the records of articles whose annotations are all exact
    are written under `content/`.

    Raises `ContentError` with all the problems where the content has errors (with `strict`,
    warnings too), `UsageError`, and `OutputError`; the output folder is then as it was.
    """
    root, output = Path(root), Path(output)
    profile = profile or Profile()
    check_output(root, output, (root / CONTENT, root / TEMPLATES))
    memo = Memo(Store(root))
    with profile.stage("Read files") as stage:
        reading = Reading(root, memo.store)
        files = read_known(root, output, reading)
        stage.count = len(files.articles) + len(files.sidecars) + len(files.assets)
    with profile.stage("Prepare articles") as stage:
        try:
            takings, problems = take_all(files, drafts=drafts, run=run, memo=memo)
        except Changed:
            reading = Reading(root, memo.store, trusting=False)
            files = read_known(root, output, reading)
            takings, problems = take_all(files, drafts=drafts, run=run, memo=memo)
        reading.keep()
        stage.count, stage.kept = len(files.articles), takings.kept
    if locked and takings.config.anchors:
        problems += stale(root, takings.taken)
    with profile.stage("Assemble the site") as stage:
        parts = [each.part for each in takings.taken if each.part]
        site, wrong = assembled(parts, takings, files, drafts=drafts, until=until, memo=memo)
        problems += wrong
        stage.count = len(site.briefs)
    options = msgspec.structs.replace(
        options, base_url=options.base_url or site.config.address or ""
    )
    with profile.stage("Plan pages") as stage:
        pages = plan(site, options, memo)
        problems += clashes(site, pages, theme_assets(files))
        problems += undrawn(site, options.base_url, drawn(pages))
        stage.count = len(pages)
    if site.config.search and not failing(problems, strict=strict):
        # A site without a search doesn't wait for what makes one.
        from brief.search import search_files

        with profile.stage("Make the search") as stage:
            index = search_files(site, options, memo)
            stage.count = len(index)
        pages += index
        problems += clashes(site, index)
    if failing(problems, strict=strict):
        raise ContentError(problems)
    due = []
    if takings.config.anchors and not locked:
        due = [each for each in takings.taken if each.renewed]
        keep_recorded(root, files, takings.config, due, memo)
    files = without_articles(files, memo)
    del parts, takings
    renderer = renderer_of(files, site.config)
    theme = theme_digest(files, trusted=renderer.trusted)
    making = Making(site, options, renderer, memo, theme)
    outputs = gathered(pages, files, site)
    with profile.stage("Make and write files") as stage:
        written = write(output, outputs, making, run=run, store=memo.store, once=once)
        stage.count, stage.kept = len(outputs), written.known
    problems += write_records(root, due)[1]
    memo.store.forget()
    return Report(site, written, tuple(problems))


def read_known(root: Path, output: Path, reading: Reading) -> Files:
    """The files of the site, of which sources that were read before are read when asked for."""
    with Steps() as steps:
        return read(root, reading.loading(steps), picture_size, output=output)


def drawn(pages: Iterable[Page | DataFile]) -> set[str]:
    """The slugs of the briefs of which there are pictures for sharing."""
    data = (page.holds for page in pages if isinstance(page, DataFile))
    return {holds.slug for holds in data if isinstance(holds, ShareImage)}


def failing(problems: list[Problem], *, strict: bool) -> bool:
    """Whether problems stop a build: errors do, and with `strict` warnings."""
    fatal = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return any(problem.severity in fatal for problem in problems)


def load_site(
    root: Path | str, *, drafts: bool = False, until: datetime.date | None = None
) -> Site:
    """The site at `root`: its briefs, statements and actors, as a build would show them.

    Without `drafts` drafts are left out, with `until` articles of a later date.
    Raises `ContentError` with all the problems where the content has errors, and `UsageError`
    where there is no site.
    """
    site, problems = load(read(Path(root), measure=picture_size), drafts=drafts, until=until)
    if failing(problems, strict=False):
        raise ContentError(problems)
    return site


def load(
    files: Files,
    *,
    drafts: bool = False,
    until: datetime.date | None = None,
    run: Map = map,
    memo: Memo | None = None,
) -> tuple[Site, list[Problem]]:
    """Parse, anchor and assemble: the site that the files make, and what is wrong in it.

    With the `memo` of the last load, this one costs what has changed.
    """
    memo = memo or Memo()
    sources, problems = prepare_all(files, run=run, memo=memo)
    site, wrong = site_of(sources, files, drafts=drafts, until=until, memo=memo)
    return site, problems + wrong


def site_of(
    sources: Sources,
    files: Files,
    *,
    drafts: bool,
    until: datetime.date | None,
    memo: Memo | None = None,
) -> tuple[Site, list[Problem]]:
    """The site that the sources make, and what is wrong between them."""
    memo = memo or Memo()
    registry = None if sources.unread.registry else sources.registry
    items = {each.path: each for each in sources.prepared}
    parts = memo.each(part_of, registry, drafts, items=items)
    return assembled(parts, sources, files, drafts=drafts, until=until, memo=memo)


def assembled(
    parts: Iterable[Part],
    shared: Shared,
    files: Files,
    *,
    drafts: bool,
    until: datetime.date | None,
    memo: Memo,
) -> tuple[Site, list[Problem]]:
    """The site of what its articles give to it, and what is wrong between them."""
    return assemble(
        parts,
        shared.registry,
        shared.config,
        {asset.path: asset.size for asset in files.assets},
        unread=shared.unread,
        drafts=drafts,
        until=until,
        memo=memo,
    )


Item = tuple[File, File | None, File | None]
"""An article with its sidecar and its record."""
Result = tuple[Prepared | None, list[Problem]]
PREPARED: Any = tuple[Prepared | None, list[Problem]]


REGISTERED: Any = tuple[dict[str, ActorAt] | None, list[Problem]]


class Shared(Struct, frozen=True):
    """What all articles of a site have in common.

    Which kinds of annotations there are is not `kinds_known` where the configuration is not.
    """

    config: Config
    registry: Mapping[str, ActorAt]
    unread: Unread
    kinds_known: bool

    @property
    def known_registry(self) -> Mapping[str, ActorAt] | None:
        """The registry; None where there is one that could not be read."""
        return None if self.unread.registry else self.registry


class Sources(Shared, frozen=True):
    """What a site is assembled from. `prepared` has drafts too."""

    prepared: tuple[Prepared, ...]


class Takings(Shared, frozen=True):
    """The same for a build; how many articles are as they were `kept`."""

    taken: tuple[Taken, ...]
    kept: int


class Taken(Struct, frozen=True, array_like=True):
    """What a build takes of an article: the rest of what is known of it stays on the disk."""

    part: Part | None
    problems: list[Problem]
    recorded: bool = False
    renewed: Record | None = None

    @property
    def path(self) -> str:
        """The path of the article's file."""
        return self.part.brief.article.path if self.part else ""


def prepare_all(
    files: Files, *, run: Map = map, memo: Memo | None = None
) -> tuple[Sources, list[Problem]]:
    """Parse and anchor: every article by itself, and what is wrong in the files."""
    memo = memo or Memo()
    shared, problems = shared_of(files, memo)
    results = prepare_each(shared.config, items_of(files, shared.config), run, memo)
    problems += told(shared, [wrong for _, wrong in results])
    prepared = tuple(each for each, _ in results if each)
    gone = lost([file.path for file in files.articles], [each for each, _ in results])
    unread = unread_of(files, gone, shared.known_registry)
    return Sources(shared.config, shared.registry, unread, shared.kinds_known, prepared), problems


def take_all(files: Files, *, drafts: bool, run: Map, memo: Memo) -> tuple[Takings, list[Problem]]:
    """The same for a build, which takes less of each article, and most as the last one kept it."""
    shared, problems = shared_of(files, memo)
    config, registry = shared.config, shared.known_registry
    items = items_of(files, config)

    def prepared(some: Sequence[Item]) -> Iterator[Result]:
        read = whole_items(some)
        reading = reading_config(config)
        return memo.passing(
            prepare_item, reading, items=read, reads=digests_of, run=run, lasting=PREPARED
        )

    found = memo.store.found
    known = dict(zip(items, item_keys(config, items.values()), strict=True))
    taken = memo.each(
        taken_of, registry, drafts, items=items, reads=known, first=prepared, lasting=Taken
    )
    problems += told(shared, [each.problems for each in taken])
    unread = unread_of(files, lost(items, [each.part for each in taken]), registry)
    kept = memo.store.found - found
    return Takings(
        config, shared.registry, unread, shared.kinds_known, tuple(taken), kept
    ), problems


def taken_of(registry: Mapping[str, ActorAt] | None, drafts: bool, result: Result) -> Taken:
    """What a build takes of what is known of an article."""
    prepared, problems = result
    if prepared is None:
        return Taken(None, problems)
    part = part_of(registry, drafts, prepared)
    return Taken(part, problems, prepared.recorded, prepared.renewed)


def shared_of(files: Files, memo: Memo) -> tuple[Shared, list[Problem]]:
    """What articles have in common, and what is wrong in it, and in finding files."""
    config, problems = memo(parse_config, files.config)
    kinds_known = not failing(problems, strict=False) or bool(config.kinds)
    kinds_known = kinds_known and CONFIG not in refused(files.problems)
    (registry, wrong), *_ = memo.each(
        parse_registry, items={REGISTRY: files.registry}, lasting=REGISTERED
    )
    shared = Shared(config, registry or {}, unread_of(files, (), registry), kinds_known)
    return shared, [*files.problems, *problems, *wrong]


def told(shared: Shared, wrong: Iterable[Iterable[Problem]]) -> list[Problem]:
    """What is wrong in the articles, as far as it is known to be."""
    problems = chain.from_iterable(wrong)
    return [each for each in problems if shared.kinds_known or each.code != "kind-unknown"]


def lost(paths: Iterable[str], found: Iterable[object]) -> list[str]:
    """The paths of the articles that were read, but not parsed: of which nothing is found."""
    return [path for path, each in zip(paths, found, strict=True) if each is None]


def items_of(files: Files, config: Config) -> dict[str, Item]:
    """What each article is prepared from, by its path."""
    records = files.records if config.anchors else {}
    return {
        article.path: (article, files.sidecars.get(article.path), records.get(article.path))
        for article in files.articles
    }


def prepare_each(config: Config, items: Mapping[str, Item], run: Map, memo: Memo) -> list[Result]:
    """What is known of each article without the others."""
    return memo.each(prepare_item, reading_config(config), items=items, run=run, lasting=PREPARED)


def item_keys(config: Config, items: Iterable[Item]) -> list[bytes]:
    """By what it is known what is known of articles."""
    return kept_keys(prepare_item, (reading_config(config),), map(digests_of, items))


def digests_of(item: Item) -> object:
    """The paths of an item's files, each with the digest of its bytes."""
    return [file and (file.path, digest_of(file)) for file in item]


def whole_items(items: Iterable[Item]) -> list[Item]:
    """The items with the bytes of their files; raises `Changed` as `whole` does."""
    with Steps() as steps:
        return [
            (
                whole(article, steps),
                whole(sidecar, steps) if sidecar else None,
                whole(record, steps) if record else None,
            )
            for article, sidecar, record in items
        ]


def reading_config(config: Config) -> Config:
    """What is read of the configuration to prepare an article.

    The rest may change without an article being prepared anew.
    """
    return Config(
        by=config.by, kinds=config.kinds, lang=config.lang, lang_fallback=config.lang_fallback
    )


def unread_of(files: Files, lost: Iterable[str], registry: object) -> Unread:
    """What is not known of the site; `lost` are the articles that were read, but not parsed."""
    paths = {path for path in (*refused(files.problems), *lost) if path.startswith(f"{CONTENT}/")}
    return Unread(
        paths=frozenset(path.removeprefix(f"{CONTENT}/") for path in paths),
        slugs=frozenset(map(slug_of, paths)),
        registry=registry is None or REGISTRY in paths,
    )


def prepare_item(config: Config, item: Item) -> Result:
    return prepare(*item, config)


def prepare(
    article: File, sidecar: File | None, record: File | None, config: Config
) -> tuple[Prepared | None, list[Problem]]:
    """What can be known of one article without the others; it may run in another process."""
    parsed, problems = parse_article(article)
    annotations, wrong = parse_sidecar(sidecar, config)
    problems += wrong
    if parsed is None:
        return None, problems
    lang = parsed.meta.lang
    # The site's own language is told of once, in brief.yaml.
    if lang and config.lang_fallback is None and primary(lang) != primary(config.lang):
        place = parsed.front.place("lang")
        problems += unsupported(lang, place, "in the site's language")
    known, doubts = parse_record(record, parsed.document.text)
    problems += doubts
    anchored, wrong = anchor(
        parsed.document, annotations.annotations, parsed.beside_the_body, known
    )
    # What is damaged, or newer, is kept until somebody decides.
    kept = bool(doubts) and known is None and doubts[0].code != "record-conflict"
    renewed = None if kept else record_of(parsed.document, anchored)
    if renewed and known and not doubts and renewed.is_same(known):
        renewed = None
    text, lang = parsed.document.text, lang or config.lang
    placed = tuple(in_sentence(each, text, lang) for each in anchored)
    return Prepared(parsed, annotations, placed, known is not None, renewed), problems + wrong


def record(root: Path, sources: Sources, memo: Memo) -> tuple[dict[str, File], list[Problem]]:
    """Write the records that should be other than they are, as `write_records` does.

    The `memo` that the sources are from knows their articles then as if they were read anew.
    """
    written, problems = write_records(root, sources.prepared)
    memo.follow(prepare_item, {path: partial(recorded, file) for path, file in written.items()})
    return written, problems


def keep_recorded(
    root: Path, files: Files, config: Config, due: Iterable[Taken], memo: Memo
) -> None:
    """Keep what is known of articles as it is once they have the records that they should have.

    It is known before these are written, and needs much memory until then.
    """
    records = {
        each.path: File(path_of(each.path), format_record(each.renewed))
        for each in due
        if each.renewed and may_be_written(root, each.path)
    }
    before = items_of(files, config)
    memo.follow_passing(
        prepare_item,
        reading_config(config),
        changes=((before[path], partial(recorded, file)) for path, file in records.items()),
        reads=digests_of,
        lasting=PREPARED,
    )
    items = items_of(msgspec.structs.replace(files, records=files.records | records), config)
    keys = item_keys(config, (items[path] for path in records))
    changes = {
        path: partial(taken_recorded, key, file)
        for (path, file), key in zip(records.items(), keys, strict=True)
    }
    memo.follow(taken_of, changes)


def without_articles(files: Files, memo: Memo) -> Files:
    """What is needed of them once the site is known: less, as half of the memory goes to these."""
    memo.keep_only(taken_of, ())
    return msgspec.structs.replace(files, articles=(), sidecars={}, records={})


def recorded(record: File, item: Item, result: Result) -> tuple[Item, Result]:
    """An article with the record that it should have had, and what is known of it then."""
    article, sidecar, _ = item
    prepared, problems = result
    if prepared is not None:
        prepared = msgspec.structs.replace(prepared, recorded=True, renewed=None)
    return (article, sidecar, record), (prepared, without_doubts(problems, record))


def taken_recorded(key: bytes, record: File, before: bytes, taken: Taken) -> tuple[bytes, Taken]:
    """The same of what a build takes of it: it is known by another key then."""
    problems = without_doubts(taken.problems, record)
    return key, msgspec.structs.replace(taken, problems=problems, recorded=True, renewed=None)


def without_doubts(problems: Iterable[Problem], record: File) -> list[Problem]:
    """The problems but for those of a record, which is written anew."""
    return [each for each in problems if each.place is None or each.place.path != record.path]


class Pictured(Struct, frozen=True):
    """A data file that shows an asset."""

    file: DataFile
    picture: Asset


Output = Page | DataFile | Pictured | File | Asset
"""What an output file is made of: a page, data, a file of the theme, an asset."""


def renderer_of(files: Files, config: Config) -> Renderer:
    """What renders the site's pages: templates of its own are trusted where it says so."""
    return Renderer(files.templates, trusted=config.trusted_templates or not files.own_templates)


def theme_assets(files: Files) -> list[str]:
    """The files of the theme that are copied into the site, by their path there."""
    return [name for name in files.templates if name.startswith("assets/")]


def gathered(pages: Iterable[Page | DataFile], files: Files, site: Site) -> dict[str, Output]:
    """The site's pages by path, with the files of it that are copied as they are."""
    made: dict[str, Output] = {page.path: page for page in pages}
    pictures = {asset.path: asset for asset in files.assets if asset.size}
    for page in pages:
        if isinstance(page, DataFile) and isinstance(page.holds, ShareImage):
            asset = pictures.get(picture_of(site, site.by_slug[page.holds.slug]))
            if asset:
                made[page.path] = Pictured(page, asset)
    made.update((name, files.templates[name]) for name in theme_assets(files))
    for asset in files.assets:
        if asset.path in site.assets:
            made[asset.path] = asset
    return made


def picture_of(site: Site, brief: Brief) -> str:
    """The path of a brief's own picture among the assets; empty where it has none."""
    image = brief.article.meta.image
    if image is None or not image.src or urls.is_external(image.src):
        return ""
    return site.target(image.src, brief.article.path) or ""


def content(site: Site, options: Options, renderer: Renderer, memo: Memo, output: Output) -> bytes:
    """The bytes of an output file; raises `ContentError` where a file or a template is at fault.

    A `memo` keeps what the files of the site share.
    """
    match output:
        case File():
            return output.data
        case Asset():
            return read_asset(output)
        case DataFile():
            return data_of(site, options, output, memo)
        case Pictured(file, picture):
            return data_of(site, options, file, memo, read_asset(picture))
        case Page():
            return renderer(output, input_of(site, options, output, memo), memo)


class Making(Struct, frozen=True):
    """How the output files of a site are made; `theme` is a digest of its templates."""

    site: Site
    options: Options
    renderer: Renderer
    memo: Memo
    theme: bytes

    def __call__(self, output: Output) -> Content:
        """How one is made, and by which digests it is known to be as it was."""
        site, options, memo = self.site, self.options, self.memo
        match output:
            case Page():
                return self.page(output)
            case DataFile(holds=AnnotationsFile() | JsonFeed() | StatementsFile()):
                quick = 2 if isinstance(output.holds, AnnotationsFile) else 1
                made_from = partial(reads, site, options, output, memo)
                return Content(self.plainly(output), made_from, quick)
            case DataFile(holds=ShareImage(slug)):
                return self.share_image(output, slug, None)
            case Pictured(DataFile(holds=ShareImage(slug)), picture):
                return self.share_image(output, slug, picture)
        return Content(self.plainly(output))

    def share_image(self, output: Output, slug: str, picture: Asset | None) -> Content:
        listings, brief = Listings(self.site, self.memo), self.site.by_slug[slug]

        def made_from() -> Iterator[bytes]:
            # What can't be read is told of when the picture is drawn.
            with suppress(ContentError):
                own = hashlib.blake2b(read_asset(picture)).digest() if picture else b""
                yield reads_of_brief(listings, self.options, slug) + own
                shown = msgspec.msgpack.encode(drawn_from(self.site, brief))
                yield key_of(b"share image", shown, own)

        return Content(self.plainly(output), made_from, 2, lasting=True)

    def plainly(self, output: Output) -> Callable[[], bytes]:
        return partial(content, self.site, self.options, self.renderer, self.memo, output)

    def page(self, page: Page) -> Content:
        found: list[Input] = []

        def given() -> Input:
            if not found:
                found.append(input_of(self.site, self.options, page, self.memo))
            return found[0]

        def made_from() -> Iterator[bytes]:
            for each in reads(self.site, self.options, page, self.memo):
                yield each + self.theme
            yield digest(page, given(), self.theme)

        quick = 2 if isinstance(page.shows, BriefPage) else 1
        return Content(lambda: self.renderer(page, given(), self.memo), made_from, quick)


def theme_digest(files: Files, *, trusted: bool) -> bytes:
    """What is another where any template is, or what they may do."""
    templates = {
        name: file.data for name, file in files.templates.items() if not name.startswith("assets/")
    }
    return hashlib.sha256(msgspec.msgpack.encode((trusted, sorted(templates.items())))).digest()
