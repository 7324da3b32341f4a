"""Pages of the preview's own, which are of no site, and which no theme changes."""

from __future__ import annotations

from functools import cache
from typing import Any

import jinja2

from brief.serve.request import RESERVED


@cache
def templates(package: str) -> jinja2.Environment:
    """The templates of a package, compiled as they are first asked for."""
    return jinja2.Environment(
        loader=jinja2.PackageLoader(package),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )


def own_page(package: str, name: str, **values: Any) -> bytes:
    """A page by the template of that name in a package, with these values."""
    template = templates(package).get_template(f"{name}.html")
    return template.render(reserved=RESERVED, **values).encode() + b"\n"


def message_page(title: str, message: str, details: str = "") -> bytes:
    """A page that tells of an error, or of an address at which there is nothing."""
    return own_page("brief.serve", "message", title=title, message=message, details=details)
