"""How each file of a site is made: of a page, of data, of a file that is copied."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import partial

import msgspec
from msgspec import Struct

from brief.config import Config
from brief.content.read import (
    Asset,
    Files,
    large_asset,
    read_asset,
)
from brief.formats import urls
from brief.formats.css import compact
from brief.formats.decode import File
from brief.memo import Memo
from brief.output import Content
from brief.pages import DataFile, Options, Page, data_of, input_of
from brief.pages.brief.share_image import drawn_from
from brief.pages.inputs import Input, digest
from brief.pages.listing import Listings
from brief.pages.page import AnnotationsFile, BriefPage, JsonFeed, ShareImage, StatementsFile
from brief.pages.reads import reads, reads_of_brief
from brief.problems import ContentError
from brief.render import Renderer
from brief.site import Brief, Site
from brief.store import key_of


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
            return compact(output.data) if output.path.endswith(".css") else output.data
        case Asset():
            return read_asset(output)
        case DataFile():
            return data_of(site, options, output, memo)
        case Pictured(file, picture):
            return data_of(site, options, file, memo, read_asset(picture))
        case Page():
            return renderer(output, input_of(site, options, output, memo), memo)


class Making(Struct, frozen=True):
    """How the output files of a site are made; `theme` is a digest of its templates.

    Unless it is `quick`, a file is not known by what it `reads`: that takes the whole site.
    """

    site: Site
    options: Options
    renderer: Renderer
    memo: Memo
    theme: bytes
    quick: bool = True

    def __call__(self, output: Output) -> Content:
        """How one is made, and by which digests it is known to be as it was."""
        match output:
            case Page():
                return self.page(output)
            case DataFile(holds=AnnotationsFile() | JsonFeed() | StatementsFile()):
                looks = 2 if isinstance(output.holds, AnnotationsFile) else 1
                made_from = partial(self.reads, output)
                return Content(self.plainly(output), made_from, self.quick * looks)
            case DataFile(holds=ShareImage(slug)):
                return self.share_image(output, slug, None)
            case Pictured(DataFile(holds=ShareImage(slug)), picture):
                return self.share_image(output, slug, picture)
            case File(path, data):
                return Content(self.plainly(output), lambda: iter([key_of(path.encode(), data)]))
            case Asset():
                return Content(self.plainly(output), large=partial(large_asset, output))
        return Content(self.plainly(output))

    def share_image(self, output: Output, slug: str, picture: Asset | None) -> Content:
        listings, brief = Listings(self.site, self.memo), self.site.by_slug[slug]

        def made_from() -> Iterator[bytes]:
            # What can't be read is told of when the picture is drawn.
            with suppress(ContentError):
                own = hashlib.blake2b(read_asset(picture)).digest() if picture else b""
                if self.quick:
                    yield reads_of_brief(listings, self.options, slug) + own
                shown = msgspec.msgpack.encode(drawn_from(self.site, brief))
                yield key_of(b"share image", shown, own)

        return Content(self.plainly(output), made_from, self.quick * 2, lasting=True)

    def reads(self, file: Page | DataFile) -> Iterator[bytes]:
        return reads(self.site, self.options, file, self.memo) if self.quick else iter(())

    def plainly(self, output: Output) -> Callable[[], bytes]:
        return partial(content, self.site, self.options, self.renderer, self.memo, output)

    def page(self, page: Page) -> Content:
        found: list[Input] = []

        def given() -> Input:
            if not found:
                found.append(input_of(self.site, self.options, page, self.memo))
            return found[0]

        def made_from() -> Iterator[bytes]:
            for each in self.reads(page):
                yield each + self.theme
            yield digest(page, given(), self.theme)

        looks = self.quick * (2 if isinstance(page.shows, BriefPage) else 1)
        return Content(lambda: self.renderer(page, given(), self.memo), made_from, looks)


def theme_digest(files: Files, *, trusted: bool) -> bytes:
    """What is another where any template is, or what they may do."""
    templates = {
        name: file.data for name, file in files.templates.items() if not name.startswith("assets/")
    }
    return hashlib.sha256(msgspec.msgpack.encode((trusted, sorted(templates.items())))).digest()
