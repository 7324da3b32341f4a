"""The site as the last build left it: pages of it are shown before the preview has read it."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable
from pathlib import Path

from brief.config import Config
from brief.content.read import CONTENT, OUTPUT
from brief.lazy import LazyMapping
from brief.looking import Begun
from brief.making import renderer_of
from brief.memo import Memo
from brief.pages import Options, plan_one
from brief.problems import ContentError
from brief.regular import Origin
from brief.revising import left_by_last_build
from brief.serve.disk import signature
from brief.serve.revision import Revision
from brief.store import Store


def early_revision(
    root: Path,
    options_of: Callable[[Config], Options],
    until: datetime.date | None,
    now: Begun | None = None,
) -> Revision | None:
    """The site that the last build of it left; None where a file has changed, or may have.

    `now` gives what a build would begin with, where it is looked for already.

    None also where there are drafts, or articles later than `until`: whether they are shown is
    for the preview to say.
    """
    memo = Memo(Store(root))
    try:
        left = left_by_last_build(root, root / OUTPUT, memo, now)
    except ContentError:
        return None
    if left is None:
        return None
    site, files = left
    if until and any(brief.date > until for brief in site.briefs[:1]):
        return None
    real = os.path.realpath(root)
    origins = {name: Origin(real, f"{CONTENT}/{name}") for name in sorted(site.assets)}
    return Revision(
        number=0,
        root=root,
        files=files,
        site=site,
        options=options_of(site.config),
        renderer=renderer_of(files, site.config),
        assets=LazyMapping(origins, signature),
        lasting=memo,
        memo=memo,
    )


def answers(revision: Revision, path: str) -> bool:
    """Whether what is at a path of the server is found without the rest of the site."""
    base = revision.options.base_path
    if not path.startswith(base):
        return True
    name = path.removeprefix(base)
    name = f"{name}index.html" if not name or name.endswith("/") else name
    if name in revision.site.assets:
        return False
    of_theme = name.startswith("assets/") and name in revision.files.templates
    return of_theme or plan_one(revision.site, name) is not None
