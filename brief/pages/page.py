"""Output files as values: where each goes, and what it shows, from which it is made anywhere.

What a file shows is named, not held: a site of ten thousand briefs is planned at once, and a page
costs its making when it is asked for. `inputs` and `data_files` say how each is made.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from brief.pages.paging import Slice


class BriefPage(Struct, frozen=True):
    """The page of a brief."""

    slug: str


class FrontPage(Struct, frozen=True):
    """The page that a reader of the site sees first."""


class MovedPage(Struct, frozen=True):
    """What leads from the address that an actor had to its page."""

    actor: str


class NotFoundPage(Struct, frozen=True):
    """The page for an address that leads nowhere."""


class SearchPage(Struct, frozen=True):
    """The page for a search."""


class ActorIndex(Struct, frozen=True):
    """A part of the actors."""

    part: Slice


class ActorPage(Struct, frozen=True):
    """An actor, with a part of what it said."""

    actor: str
    part: Slice


class NetworkPage(Struct, frozen=True):
    """The picture of who appears with whom."""


class TopicIndex(Struct, frozen=True):
    """A part of the topics."""

    part: Slice


class TopicPage(Struct, frozen=True):
    """A part of a topic's briefs."""

    topic: str
    part: Slice


class TagIndex(Struct, frozen=True):
    """A part of the tags."""

    part: Slice


class TagPage(Struct, frozen=True):
    """A part of the statements with a tag."""

    tag: str
    part: Slice


FacetName = Literal["", "kind", "evidence", "topic", "year"]


class QuotationPage(Struct, frozen=True):
    """A part of the statements with a value of a facet; of all of them where that is empty."""

    facet: FacetName
    value: str
    part: Slice


class ArchivePage(Struct, frozen=True):
    """A part of the years."""

    part: Slice


class YearPage(Struct, frozen=True):
    """A part of a year's briefs."""

    year: int
    part: Slice


class Subject(Struct, frozen=True):
    """What a feed is about; `name` is the topic's slug, or the actor's id."""

    kind: Literal["site", "topic", "actor"]
    name: str = ""


class AtomFeed(Struct, frozen=True):
    """A feed as Atom."""

    about: Subject


class Robots(Struct, frozen=True):
    """What crawlers may read."""


class Sitemap(Struct, frozen=True):
    """The addresses within the site of some of its pages."""

    urls: tuple[str, ...]


class SitemapIndex(Struct, frozen=True):
    """The names of several site maps."""

    names: tuple[str, ...]


Shown = (
    BriefPage
    | FrontPage
    | NotFoundPage
    | MovedPage
    | SearchPage
    | ActorIndex
    | ActorPage
    | NetworkPage
    | TopicIndex
    | TopicPage
    | TagIndex
    | TagPage
    | QuotationPage
    | ArchivePage
    | YearPage
    | AtomFeed
    | Robots
    | Sitemap
    | SitemapIndex
)
"""What a page shows."""


class Page(Struct, frozen=True):
    """A file that a template makes; `path` is relative to the site: `riyadh/index.html`."""

    path: str
    template: str
    shows: Shown

    @property
    def url(self) -> str:
        """The page's address within the site; a folder's ends in `/`, the front page's is empty."""
        return self.path.removesuffix("index.html")


class SiteStyle(Struct, frozen=True):
    """What `brief.yaml` changes of the theme."""


class StatementsFile(Struct, frozen=True):
    """The statements of a part of the site, or all; or the index of the parts if there are some."""

    form: Literal["json", "csv"]
    part: str = ""


class AnnotationsFile(Struct, frozen=True):
    """The annotations of a brief."""

    slug: str


class ShareImage(Struct, frozen=True):
    """The picture of a brief."""

    slug: str


class JsonFeed(Struct, frozen=True):
    """A feed as JSON."""

    about: Subject


class MadeElsewhere(Struct, frozen=True):
    """What another program has made."""

    data: bytes


Held = SiteStyle | StatementsFile | AnnotationsFile | ShareImage | JsonFeed | MadeElsewhere
"""What a data file holds."""


class DataFile(Struct, frozen=True):
    """One output file for machines, such as `statements.json`, which no template makes."""

    path: str
    holds: Held
