"""Said against said: what one statement contradicts of another, from the links of both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from brief.site import Brief, Said, Site, Statement


class Dispute(Struct, frozen=True):
    """A statement, and those that stand against it."""

    claim: Said
    against: tuple[Said, ...]

    @property
    def sides(self) -> tuple[Said, ...]:
        """All that is said in it."""
        return self.claim, *self.against


def disputes_of(site: Site) -> Sequence[Dispute]:
    """The disputes of a site, by the newest brief of each; no two statements stand twice."""
    found: dict[tuple[str, str], Dispute] = {}
    told: set[frozenset[tuple[str, str]]] = set()
    for brief in site.briefs:
        for statement in brief.statements:
            for claim, against in disputed(site, brief, statement) if statement.links else ():
                pair = frozenset((key(claim), key(against)))
                if pair in told:
                    continue
                told.add(pair)
                earlier = found.get(key(claim), Dispute(claim, ()))
                found[key(claim)] = Dispute(claim, (*earlier.against, against))
    return tuple(found.values())


def disputed(site: Site, brief: Brief, statement: Statement) -> Iterator[tuple[Said, Said]]:
    """What a statement stands against, and what stands against it, each as claim and answer."""
    for link in statement.links:
        if link.relation == "contradicts":
            other = site.by_slug[link.brief]
            said = other.by_id[link.statement]
            here, there = (brief, statement), (other, said)
            claim, answer = (here, there) if link.incoming else (there, here)
            # A claim that contradicts a quotation is what the quotation stands against.
            if answer[1].kind == "claim" != claim[1].kind:
                claim, answer = answer, claim
            yield claim, answer


def key(said: Said) -> tuple[str, str]:
    return said[0].slug, said[1].id
