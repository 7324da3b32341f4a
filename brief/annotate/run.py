"""Run the editor: a preview with marking switched on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from brief.annotate.routes import BASE, Routes
from brief.annotate.session import Session
from brief.content.article import slug_of
from brief.content.naming import article_named
from brief.problems import UsageError
from brief.serve import Reporter, Settings, serve
from brief.serve.preview import Preview
from brief.serve.request import LOOPBACK, is_loopback


class Start(Struct, frozen=True, kw_only=True):
    """What is opened first, and from where changes are taken.

    `article` names one by its slug or its file; empty opens the list of articles.
    """

    article: str = ""
    remote: bool = False


def annotate(root: Path, settings: Settings, reporter: Reporter, start: Start) -> None:
    """Preview the site at `root`, and let its pages be annotated; ends as `serve` does.

    Raises `UsageError` as `serve` does, where the host is not this machine alone and `start` does
    not say so, and where there is no such article.
    """
    if not is_loopback(settings.host) and not start.remote:
        raise UsageError(
            f"With --host {settings.host}, everyone in this network could change your files.",
            "Leave --host out, or, if that is what you want, add --allow-remote-editing.",
        )
    if start.remote:
        reporter.say(
            "warning: everyone who can open this page can change the sidecars of this site."
        )
    previews: list[Preview] = []

    def extend(preview: Preview, announce: Callable[[], None]) -> Routes:
        previews.append(preview)
        return Routes(Session(preview, announce), None if start.remote else LOOPBACK)

    def ready(address: str) -> None:
        reporter.ready(opened(previews[0], root, address, start.article))

    serve(root, settings, Reporter(reporter.say, reporter.report, ready), extend)


def opened(preview: Preview, root: Path, address: str, article: str) -> str:
    """The address of an article's page, or of the list; raises `UsageError`."""
    base = preview.state.base_path
    top = address.removesuffix(base)
    if not article:
        return f"{top}{BASE}"
    if (revision := preview.state.good) is None:
        return address
    # One with errors has a page, too: that says what they are, until they are fixed.
    path = article_named(article, root, [each.path for each in revision.files.articles])
    return f"{address}{slug_of(path)}/"
