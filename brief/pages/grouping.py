"""The statements and briefs of a site in groups: by who speaks, kind, topic, tag, year."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, groupby

from brief.pages.disputes import Dispute
from brief.pages.named import tags_of, topics_of
from brief.site import Brief, Said, Site
from brief.site.labels import headings


def said_by(site: Site, actor: str) -> tuple[Said, ...]:
    return tuple(site.said_by(actor))


def statements_of(site: Site) -> tuple[Said, ...]:
    return tuple(
        (brief, each)
        for brief in site.briefs
        for each in brief.statements
        if each.actor or each.attributed_to
    )


def leading_of(site: Site) -> Brief | None:
    leads = (brief for brief in site.briefs if brief.article.meta.lead)
    return next(leads, None) or next(iter(site.briefs), None)


def grouped_by_kind(statements: tuple[Said, ...]) -> Mapping[str, tuple[Said, ...]]:
    found: defaultdict[str, list[Said]] = defaultdict(list)
    for said in statements:
        found[said[1].kind].append(said)
    return {kind: tuple(found[kind]) for kind in sorted(found)}


def grouped_by_evidence(statements: tuple[Said, ...]) -> Mapping[str, tuple[Said, ...]]:
    found: dict[str, list[Said]] = {"disputed": [], "unnamed": [], "second-hand": []}
    for said in statements:
        statement = said[1]
        if statement.links and any(link.relation == "contradicts" for link in statement.links):
            found["disputed"].append(said)
        if not statement.actor:
            found["unnamed"].append(said)
        elif statement.second_hand:
            found["second-hand"].append(said)
    return {value: tuple(said) for value, said in found.items() if said}


def disputes_by_actor(disputes: Sequence[Dispute]) -> Mapping[str, Sequence[Dispute]]:
    found: defaultdict[str, list[Dispute]] = defaultdict(list)
    for dispute in disputes:
        for name in dict.fromkeys(statement.speaks for _, statement in dispute.sides):
            if name:
                found[name].append(dispute)
    return {name: tuple(found[name]) for name in sorted(found)}


def disputes_by_topic(disputes: Sequence[Dispute]) -> Mapping[str, Sequence[Dispute]]:
    found: defaultdict[str, list[Dispute]] = defaultdict(list)
    for dispute in disputes:
        slugs = (topic.slug for brief, _ in dispute.sides for topic in topics_of(brief))
        for slug in dict.fromkeys(slugs):
            found[slug].append(dispute)
    return {slug: tuple(found[slug]) for slug in sorted(found)}


def statements_about(site: Site, topic: str) -> tuple[Said, ...]:
    """What somebody said in the briefs of a topic, given by its slug."""
    return tuple(
        (brief, each)
        for brief in site.briefs_about(topic)
        for each in brief.statements
        if each.actor or each.attributed_to
    )


def grouped_by_topic(statements: tuple[Said, ...]) -> Mapping[str, tuple[Said, ...]]:
    found: defaultdict[str, list[Said]] = defaultdict(list)
    for brief, said in by_brief(statements):
        for topic in topics_of(brief):
            found[topic.slug] += said
    return {slug: tuple(found[slug]) for slug in sorted(found)}


def grouped_by_year(statements: tuple[Said, ...]) -> Mapping[str, tuple[Said, ...]]:
    found: defaultdict[str, list[Said]] = defaultdict(list)
    for brief, said in by_brief(statements):
        found[f"{brief.date.year:04}"] += said
    return {year: tuple(found[year]) for year in sorted(found, reverse=True)}


def by_brief(statements: Iterable[Said]) -> Iterator[tuple[Brief, list[Said]]]:
    """The statements of each brief, which follow each other."""
    for _, each in groupby(statements, key=lambda said: said[0].slug):
        said = list(each)
        yield said[0][0], said


def tags_by_slug(site: Site) -> Mapping[str, str]:
    return headings(
        [
            {
                (tag.slug, tag.label): None
                for each in brief.statements
                if each.tags
                for tag in tags_of(each)
            }
            for brief in site.briefs
        ]
    )


def grouped_by_tag(site: Site) -> Mapping[str, tuple[Said, ...]]:
    found: defaultdict[str, list[Said]] = defaultdict(list)
    for brief in site.briefs:
        for statement in brief.statements:
            for tag in tags_of(statement) if statement.tags else ():
                found[tag.slug].append((brief, statement))
    return {slug: tuple(found[slug]) for slug in sorted(found)}


def grouped_briefs(site: Site) -> Mapping[int, Sequence[Brief]]:
    found: defaultdict[int, list[Brief]] = defaultdict(list)
    for brief in site.briefs:
        found[brief.date.year].append(brief)
    return {year: tuple(found[year]) for year in sorted(found, reverse=True)}


def briefs_involving(site: Site) -> Mapping[str, Sequence[Brief]]:
    found: defaultdict[str, list[Brief]] = defaultdict(list)
    for brief in site.briefs:
        for name in brief.actors:
            found[name].append(brief)
    return {name: tuple(found[name]) for name in sorted(found)}


def company_of(briefs: Iterable[Brief], actor: str) -> Mapping[str, int]:
    """In how many of the briefs that involve an actor each other one is."""
    found = Counter(chain.from_iterable(brief.actors for brief in briefs))
    del found[actor]
    return found
