"""The front page: the briefs, the latest first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from brief.site import Site


def index_context(site: Site, link: Callable[[str], str]) -> dict[str, Any]:
    """What `index.html` is given."""
    return {"title": site.config.title, "briefs": site.briefs, "lang": site.config.lang}
