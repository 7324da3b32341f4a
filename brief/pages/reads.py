"""What a file reads of its site, as a digest that takes less time than the file's input does.

A file of which this is as it was need not be looked at again, so whatever decides the file must be
here: the briefs that it shows, those that they are linked with, and what it is told of all others.
More than it reads may be here, too. It then costs the input to learn that nothing has changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from brief.content.pictures import Size
from brief.memo import Memo
from brief.pages.brief.related import (
    Neighbour,
    candidates,
    neighbour,
    neighbours,
    related,
)
from brief.pages.data.feeds import ENTRIES, updated
from brief.pages.data.statements import parts_of, stated
from brief.pages.digests import value_digest
from brief.pages.disputes import Dispute
from brief.pages.links import Options
from brief.pages.listing import Listings
from brief.pages.lists import actor
from brief.pages.lists.archive import months_of
from brief.pages.lists.facets import facets
from brief.pages.lists.quotations import quotations
from brief.pages.named import topics_of
from brief.pages.page import (
    ActorIndex,
    ActorPage,
    AnnotationsFile,
    AtomFeed,
    BriefPage,
    DataFile,
    JsonFeed,
    MovedPage,
    NetworkPage,
    Page,
    QuotationPage,
    Sitemap,
    StatementsFile,
    Subject,
    TagPage,
    TopicPage,
    YearPage,
)
from brief.site import Actor, Brief, Said, Site


def reads(site: Site, options: Options, file: Page | DataFile, memo: Memo) -> Iterator[bytes]:
    """Digests of all that a file is made from, but for its template, the one soonest made first.

    There are none where they would be of no less than the file's input.
    """
    shows = file.shows if isinstance(file, Page) else file.holds
    listings = Listings(site, memo)
    more: object = None
    names: object = None
    of = digest_of
    match shows:
        case BriefPage(slug):
            yield reads_of_brief(listings, options, slug)
            brief = site.by_slug[slug]
            own = own_reads(listings, options, brief, neighbours(site, brief))
            yield value_digest((own, related(site, brief)))
            return
        case AnnotationsFile(slug):
            yield reads_of_brief(listings, options, slug)
            yield value_digest((slug, of_briefs(listings, options, [slug])))
            return
        case StatementsFile(_, name):
            parts = memo(parts_of, site)
            slugs: Iterable[str] = slugs_of(parts[name].briefs(site) if name else site.briefs)
            of = stated
        case ActorPage(name, _):
            yield value_digest((file, memo(reads_of_actor, site, options, memo, name, key=name)))
            return
        case MovedPage(name):
            yield value_digest((file, site.actors[name].name))
            return
        case TopicPage(slug, part):
            # The first page tells of the statements of them all.
            disputes = listings.disputes_by_topic.get(slug, ()) if part.first else ()
            about = site.about[slug]
            slugs = [*part.of(about), *slugs_in(disputes)]
            counted = about if part.first else ()
            said = of_briefs(listings, options, counted, listed_of), cast_of(listings, counted)
            count = len(listings.by_topic.get(slug, ())) if part.first else 0
            more = sides(disputes), count, said
        case QuotationPage(facet, value, part):
            listed = part.of(quotations(listings, facet, value))
            slugs, of = slugs_said(listed), listed_of
            more = ends(listed)
            if part.first:
                more = more, memo(value_digest, facets(listings), key="facets")
        case TagPage(tag, part):
            listed = part.of(listings.by_tag[tag])
            slugs, of = slugs_said(listed), listed_of
            more = ends(listed), listings.tags[tag]
        case YearPage(year, part):
            briefs = listings.briefs_by_year[year]
            slugs = slugs_of(part.of(briefs))
            months = [*months_of(listings, year).items()]
            more = tuple(listings.briefs_by_year), months
        case ActorIndex() | NetworkPage():
            slugs, of = slugs_of(site.briefs), listed_of
            names = [*names_of(listings).values()]
        case Sitemap():
            slugs, more = (), [(brief.slug, updated(brief)) for brief in site.briefs]
            names = [*site.actors]
        case AtomFeed(subject) | JsonFeed(subject):
            slugs = in_feed(site, subject)
            of = listed_of if subject.kind == "actor" else digest_of
            names = names_of(listings).get(subject.name)
        case _:
            return
    yield value_digest((file, more, of_list(listings, options, slugs, of, names)))


def of_list(
    listings: Listings,
    options: Options,
    slugs: Iterable[str],
    of: Callable[[Brief], bytes],
    names: object,
) -> object:
    """What is read of a list of some briefs, and of the site around it."""
    slugs = [*dict.fromkeys(slugs)]
    topics = listings.memo(value_digest, listings.site.topics, key="topics")
    told = topics, bool(listings.site.briefs), names
    return told, of_briefs(listings, options, slugs, of), cast_of(listings, slugs)


def reads_of_actor(site: Site, options: Options, memo: Memo, name: str) -> bytes:
    """A digest of all that each page of an actor is made from: each tells of all that it said."""
    listings = Listings(site, memo)
    disputes = listings.disputes_by_actor.get(name, ())
    slugs = [*slugs_of(listings.involving[name]), *slugs_in(disputes)]
    picture = actor.share_image(listings, name, options.base_url)
    more = sides(disputes), picture, registered(site, name)
    names = names_of(listings)[name]
    return value_digest((more, of_list(listings, options, slugs, digest_of, names)))


def names_of(listings: Listings) -> Mapping[str, bytes]:
    """A digest of each actor as the site has it, by its id.

    Its initials are in it, and whether another one has its name.
    """
    known = listings.signs, listings.namesakes
    return listings.memo(digests_of_actors, listings.site.actors, *known)


def digests_of_actors(
    actors: Mapping[str, Actor], signs: Mapping[str, str], namesakes: frozenset[str]
) -> Mapping[str, bytes]:
    return {
        name: value_digest((actor, signs[name], name in namesakes))
        for name, actor in actors.items()
    }


def cast_of(listings: Listings, slugs: Iterable[str]) -> list[bytes]:
    """The same of all actors of each brief: a list names no others but those that it is about."""
    names = names_of(listings)
    known = listings.memo(casts, listings.site, names)
    return [known[slug] for slug in slugs]


def casts(site: Site, names: Mapping[str, bytes]) -> Mapping[str, bytes]:
    # Each in a digest: lists of all its actors name a brief, of whom it may have thousands.
    return {
        brief.slug: value_digest([names[name] for name in brief.actors]) for brief in site.briefs
    }


def reads_of_brief(listings: Listings, options: Options, slug: str) -> bytes:
    """A digest of all that any file of a brief is made from, but for its template and picture."""
    site, memo = listings.site, listings.memo
    return memo(reads_of_briefs, site, options, memo)[slug]


def reads_of_briefs(site: Site, options: Options, memo: Memo) -> Mapping[str, bytes]:
    """The same of each brief, by its slug.

    Which briefs are like it takes a while to find: here is among which ones that is sought.
    """
    listings = Listings(site, memo)
    shown = [neighbour(site, brief) for brief in site.briefs]
    actors, topics = candidates(site, shown)
    found = {}
    for brief, newer, older in zip(site.briefs, [None, *shown], [*shown[1:], None], strict=False):
        among = (
            [actors.get(name) for name in brief.actors],
            [topics.get(topic.slug) for topic in topics_of(brief)],
        )
        own = own_reads(listings, options, brief, (older, newer))
        found[brief.slug] = value_digest((own, among))
    return found


def own_reads(
    listings: Listings,
    options: Options,
    brief: Brief,
    beside: tuple[Neighbour | None, Neighbour | None],
) -> object:
    """What the page of a brief reads, but for the briefs that are like it."""
    pictured = bool(options.base_url and listings.face(brief))
    return brief.slug, of_briefs(listings, options, [brief.slug]), beside, pictured


def digest_of(brief: Brief) -> bytes:
    return brief.digest


def listed_of(brief: Brief) -> bytes:
    return brief.listed


def of_briefs(
    listings: Listings,
    options: Options,
    slugs: Iterable[str],
    of: Callable[[Brief], bytes] = digest_of,
) -> object:
    """What is read of some briefs: they themselves, and all that may be asked with them.

    `of` says which digest has all that is read of one.
    """
    site, memo = listings.site, listings.memo
    known = memo(with_linked, site, memo, of, key=of)
    told = memo(value_digest, (options, site.config), key="config")
    return told, [known[slug] for slug in slugs]


def with_linked(site: Site, memo: Memo, of: Callable[[Brief], bytes]) -> Mapping[str, bytes]:
    """A digest of each brief with what it leads to, by its slug."""
    known = {brief.slug: of(brief) for brief in site.briefs}
    found = dict(known)
    for slug, (leads, links) in memo(leads_of_all, site).items():
        if leads:
            found[slug] = value_digest((found[slug], leads))
        if links:
            actors = memo(value_digest, site.actors, key="actors")
            others = [known[other] for other in links]
            found[slug] = value_digest((found[slug], others, actors))
    return found


Leads = list[tuple[str, str | None, Size | None]]
"""Where the addresses within the site lead that a brief names; of pictures, their sizes."""


def leads_of_all(site: Site) -> Mapping[str, tuple[Leads, list[str]]]:
    """Of each brief that leads anywhere: where to, and which briefs it is linked with."""
    found = {}
    for brief in site.briefs:
        links = {link.brief for statement in brief.statements for link in statement.links}
        leads = leads_to(site, brief)
        if leads or links:
            found[brief.slug] = leads, sorted(links)
    return found


def leads_to(site: Site, brief: Brief) -> Leads:
    path = brief.article.path
    return [(url, site.target(url, path), site.picture(url, path)) for url in brief.leads]


def registered(site: Site, name: str) -> tuple[bool, list[str | None]]:
    """Whether the site has the picture of an actor, and where the words on it lead."""
    about = site.actors[name].description
    links = [actor.target(site, link.url) for link in about.links] if about else []
    return site.actors[name].image in site.assets, links


def slugs_of(briefs: Iterable[Brief]) -> list[str]:
    return [brief.article.slug for brief in briefs]


def slugs_said(said: Iterable[Said]) -> list[str]:
    return [brief.article.slug for brief, _ in said]


def slugs_in(disputes: Iterable[Dispute]) -> list[str]:
    return [slug for dispute in disputes for slug in slugs_said(dispute.sides)]


def sides(disputes: Iterable[Dispute]) -> list[list[tuple[str, str]]]:
    """Who stands against whom, in their order."""
    return [keys_of(each.sides) for each in disputes]


def keys_of(said: Iterable[Said]) -> list[tuple[str, str]]:
    """Which statements they are."""
    return [(brief.slug, statement.id) for brief, statement in said]


def ends(listed: Sequence[Said]) -> list[tuple[str, str]]:
    """The first and the last statement of a page: what is between them, its briefs decide."""
    return keys_of([*listed[:1], *listed[-1:]])


def in_feed(site: Site, about: Subject) -> Iterable[str]:
    """The slugs of the briefs that a feed has entries of."""
    match about.kind:
        case "site":
            return slugs_of(site.briefs[:ENTRIES])
        case "topic":
            return site.about.get(about.name, ())[:ENTRIES]
        case "actor":
            return [slug for slug, _ in site.said.get(about.name, ())[:ENTRIES]]
