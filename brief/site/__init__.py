"""Articles with their spans and actors to a site: who said what, where, with whom."""

from brief.site.assemble import Memory, assemble
from brief.site.model import Actor, Brief, Index, Linked, Prepared, Site, Statement, Unread

__all__ = [
    "Actor",
    "Brief",
    "Index",
    "Linked",
    "Memory",
    "Prepared",
    "Site",
    "Statement",
    "Unread",
    "assemble",
]
