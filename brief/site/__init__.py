"""Articles with their spans and actors to a site: who said what, where, with whom."""

from brief.site.assemble import assemble
from brief.site.model import (
    NOTHING_UNREAD,
    Actor,
    Brief,
    Linked,
    Prepared,
    Said,
    Site,
    Statement,
    Unread,
)
from brief.site.parts import Part, part_of

__all__ = [
    "NOTHING_UNREAD",
    "Actor",
    "Brief",
    "Linked",
    "Part",
    "Prepared",
    "Said",
    "Site",
    "Statement",
    "Unread",
    "assemble",
    "part_of",
]
