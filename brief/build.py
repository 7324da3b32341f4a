"""The pipeline, top to bottom: read, parse, anchor, assemble, plan, render, write."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path

import msgspec
from msgspec import Struct

from brief.anchor import anchor
from brief.config import Config, parse_config
from brief.content.article import parse_article
from brief.content.pictures import picture_size
from brief.content.read import CONTENT, TEMPLATES, Asset, Files, read
from brief.content.sidecar import ActorAt, parse_registry, parse_sidecar
from brief.formats.decode import File
from brief.output import Written, check_output, write
from brief.pages import DataFile, Options, Page, clashes, plan
from brief.problems import ContentError, Problem, Severity
from brief.render import Renderer
from brief.site import Memory, Prepared, Site, assemble
from brief.workers import Map


class Report(Struct, frozen=True):
    """What a build did."""

    site: Site
    written: Written
    warnings: tuple[Problem, ...]


def build(
    root: Path,
    output: Path,
    options: Options,
    *,
    drafts: bool = False,
    strict: bool = False,
    run: Map = map,
) -> Report:
    """Build the site at `root` into the folder `output`.

    Articles are prepared, and pages rendered and staged, by `run`, which is called as `map` is:
    with an executor's `map`, in its processes on this machine.

    Raises `ContentError` with all the problems where the content has errors (with `strict`,
    warnings too), `UsageError`, and `OutputError`; the output folder is then as it was.
    """
    check_output(root, output, (root / CONTENT, root / TEMPLATES))
    files = read(root, measure=picture_size)
    site, problems = load(files, drafts=drafts, run=run)
    options = msgspec.structs.replace(
        options, base_url=options.base_url or site.config.address or ""
    )
    pages = plan(site, options)
    problems += clashes(site, pages)
    if site.config.search and not failing(problems, strict=strict):
        # A site without a search doesn't wait for what makes one.
        from brief.search import search_files

        index = search_files(site, options)
        pages += index
        problems += clashes(site, index)
    if failing(problems, strict=strict):
        raise ContentError(problems)
    render = partial(content, renderer=Renderer(files.templates))
    written = write(output, gathered(pages, files), render, run=run)
    return Report(site, written, tuple(problems))


def failing(problems: list[Problem], *, strict: bool) -> bool:
    return any(strict or problem.severity is Severity.ERROR for problem in problems)


def load(
    files: Files, *, drafts: bool = False, run: Map = map, memory: Memory | None = None
) -> tuple[Site, list[Problem]]:
    """Parse, anchor and assemble: the site that the files make, and what is wrong in it.

    With a `run` that keeps what it has run and a `memory`, the next load costs what has changed.
    """
    parts, problems = prepare_all(files, run=run, memory=memory)
    assets = {asset.path: asset.size for asset in files.assets}
    site, wrong = assemble(
        parts.prepared, parts.registry, parts.config, assets, drafts=drafts, memory=memory
    )
    return site, problems + wrong


class Parts(Struct, frozen=True):
    """What a site is assembled from. `prepared` has drafts too."""

    config: Config
    registry: Mapping[str, ActorAt]
    prepared: tuple[Prepared, ...]


def prepare_all(
    files: Files, *, run: Map = map, memory: Memory | None = None
) -> tuple[Parts, list[Problem]]:
    """Parse and anchor: every article by itself, and what is wrong in the files."""
    memory = memory or Memory()
    config, problems = memory.once("config", files.config, lambda: parse_config(files.config))
    registry, wrong = memory.once(
        "registry", files.registry, lambda: parse_registry(files.registry)
    )
    problems = [*files.problems, *problems, *wrong]
    pairs = [(article, files.sidecars.get(article.path)) for article in files.articles]
    # The rest of the configuration may change without an article being prepared anew.
    what_is_read = (config.by, config.kinds)
    read_config = memory.once(
        "read", what_is_read, lambda: Config(by=config.by, kinds=config.kinds)
    )
    prepared = []
    for each, wrong in run(partial(prepare_pair, read_config), pairs):
        problems += wrong
        if each is not None:
            prepared.append(each)
    return Parts(config, registry, tuple(prepared)), problems


def prepare_pair(
    config: Config, pair: tuple[File, File | None]
) -> tuple[Prepared | None, list[Problem]]:
    return prepare(*pair, config)


def prepare(
    article: File, sidecar: File | None, config: Config
) -> tuple[Prepared | None, list[Problem]]:
    """What can be known of one article without the others; it may run in another process."""
    parsed, problems = parse_article(article)
    annotations, wrong = parse_sidecar(sidecar, config)
    problems += wrong
    if parsed is None:
        return None, problems
    anchored, wrong = anchor(parsed.document, annotations.annotations, parsed.beside_the_body)
    return Prepared(parsed, annotations, anchored), problems + wrong


Output = Page | DataFile | File | Asset
"""What an output file is made of: a page, data, a file of the theme, an asset."""


def gathered(pages: Iterable[Page | DataFile], files: Files) -> dict[str, Output]:
    """The site's pages by path, with the files that are copied as they are."""
    made: dict[str, Output] = {page.path: page for page in pages}
    for name, file in files.templates.items():
        if name.startswith("assets/"):
            made[name] = file
    for asset in files.assets:
        made[asset.path] = asset
    return made


def content(output: Output, renderer: Renderer) -> bytes:
    """The bytes of an output file; raises `ContentError` where a template is at fault."""
    if isinstance(output, File):
        return output.data
    if isinstance(output, Asset):
        return output.origin.read_bytes()
    return renderer(output)
