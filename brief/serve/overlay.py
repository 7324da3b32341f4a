"""What the preview adds to a page: the element of the script that reloads it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib import resources

from brief.problems import Problem, render, without_floods
from brief.serve.request import RESERVED

HEAD_END = re.compile(rb"</head\s*>", re.IGNORECASE)
ASSETS = ("marks.css", "overlay.css", "reload.js", "worker.js")


def script_element(digest: str, styles: str) -> bytes:
    """The one element that is put into pages for a browser.

    It names the bytes that the page was made of, so that a change in between isn't missed.
    """
    return (
        f'<script src="{RESERVED}reload.js" data-digest="{digest}" data-styles="{styles}" defer>'
        "</script>"
    ).encode()


def inject(page: bytes, element: bytes) -> tuple[memoryview, memoryview, memoryview]:
    """The page with the element before the end of its head, or at its end if it has none.

    Of the page no copy is made: there may be many who read it.
    """
    match = HEAD_END.search(page)
    position = match.start() if match else len(page)
    view = memoryview(page)
    return view[:position], memoryview(element), view[position:]


def text(problems: Iterable[Problem]) -> str:
    """The problems as the terminal shows them."""
    return "\n".join(render(problem) for problem in without_floods(problems))


def asset(name: str) -> bytes | None:
    """A file of the preview's own by its name; None if there is none."""
    if name not in ASSETS:
        return None
    return resources.files("brief.serve").joinpath("assets", name).read_bytes()
