"""What the rest of a site refuses of an annotation: links to no statement, and tags that clash.

All of it would be told by the build, in these words; only what a change adds is refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from brief.annotate.requests import Fields
from brief.content.schema import AnnotationEntry
from brief.content.sidecar import Annotation
from brief.formats import urls
from brief.problems import Place
from brief.site import Site
from brief.site.cross_references import back_to_itself, to_nowhere
from brief.site.labels import Label, clash, too_many_tags

NOWHERE = Place("")


class Beyond(Struct, frozen=True):
    """The rest of the site, of which one article is.

    Of the briefs in `stale` it is not known what they have now; where `incomplete`, neither is
    which briefs there are.
    """

    site: Site | None = None
    slug: str = ""
    stale: frozenset[str] = frozenset()
    incomplete: bool = False


def refused_beyond(
    fields: Fields,
    entry: AnnotationEntry | None,
    others: Iterable[Annotation],
    beyond: Beyond,
    own: str | None = None,
) -> dict[str, str]:
    """What is wrong with the links and tags that are new in an entry, beside `others`."""
    others = tuple(others)
    errors: dict[str, str] = {}
    old = frozenset(link.to for link in entry.see) if entry else frozenset()
    links = [to for link in fields.see if (to := link.to.strip()) and to not in old]
    ids = frozenset(each.id for each in others)
    for to in links:
        if is_own(to, fields.id or own, beyond):
            errors["see"] = back_to_itself(to)
        elif not is_statement(to, ids, beyond):
            errors["see"] = to_nowhere(to)
        if errors:
            break
    had = frozenset(map(urls.same_name, entry.tags)) if entry else frozenset()
    tags = [tag for each in fields.tags if (tag := each.strip())]
    new = [tag for tag in tags if urls.same_name(tag) not in had]
    if new and (refused := next(wrong_new_tags(new, tags, others, beyond), "")):
        errors["tags"] = refused
    return errors


def is_own(to: str, own: str | None, beyond: Beyond) -> bool:
    """Whether a link leads to the statement of this id in the article itself."""
    slug, _, statement = to.partition("#")
    return beyond.site is not None and slug in {"", beyond.slug} and statement == own


def is_statement(to: str, ids: frozenset[str], beyond: Beyond) -> bool:
    """Whether a link leads to a statement, as far as is known."""
    if beyond.site is None:
        return True
    slug, _, statement = to.partition("#")
    if slug in {"", beyond.slug}:
        return statement in ids or statement in former(beyond.slug, beyond)
    if slug in beyond.stale:
        return True
    brief = beyond.site.by_slug.get(slug)
    if brief is None:
        return beyond.incomplete
    return any(each.id == statement for each in brief.statements) or statement in former(
        slug, beyond
    )


def former(slug: str, beyond: Beyond) -> frozenset[str]:
    """The ids that the statements of a brief had before."""
    brief = beyond.site.by_slug.get(slug) if beyond.site else None
    statements = brief.statements if brief else ()
    return frozenset(alias for each in statements for alias in each.aliases)


def wrong_new_tags(
    new: list[str], tags: list[str], others: tuple[Annotation, ...], beyond: Beyond
) -> Iterator[str]:
    here = [Label(urls.name_slug(tag), tag, place) for each in others for tag, place in each.tags]
    own = [Label(urls.name_slug(tag), tag, NOWHERE) for tag in tags]
    known = by_address([*elsewhere(beyond), *here])
    for label in own:
        same = known.setdefault(label.slug.casefold(), [])
        for earlier in same if label.name in new else ():
            if urls.same_name(earlier.name) != urls.same_name(label.name):
                yield clash("tags", label, earlier).message
        same.append(label)
    places = {urls.same_name(each.name): each.place for each in (*here, *own)}
    for problem in too_many_tags([*places.values()]):
        yield problem.message


def elsewhere(beyond: Beyond) -> Iterator[Label]:
    """The tags of the site's other articles, with the annotations that have them."""
    for brief in beyond.site.briefs if beyond.site else ():
        if brief.slug == beyond.slug:
            continue
        for statement in brief.statements:
            for tag in statement.tags:
                yield Label(urls.name_slug(tag), tag, statement.place)


def by_address(labels: Iterable[Label]) -> dict[str, list[Label]]:
    """Labels by the folder that each would have, on systems where upper and lower case are one."""
    found: dict[str, list[Label]] = {}
    for label in labels:
        found.setdefault(label.slug.casefold(), []).append(label)
    return found
