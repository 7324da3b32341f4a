"""What the fork server of the tests has done before it forks, so that no fork does it again.

A command spends most of its time on what a longer-lived process would do once: it imports what it
turns out to need, compiles patterns, reads words of languages and digests the program. A site in
two languages is taken through the commands that need most; forks find all that is kept of it.
"""

from __future__ import annotations

import contextlib
import functools
import gc
import importlib
import os
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from types import CodeType

from import_pages import PAGES
from jinja2.bccache import Bucket
from sites import ARTICLE, make_site

from brief import making, render
from brief.cli import COMMANDS, main
from brief.program import identity
from brief.render import Compiled

RUNS = (
    ["build"],
    ["check"],
    ["suggest", "content/ufer.md"],
    ["export", "bridge"],
    ["import", "page.html"],
)
GERMAN = ARTICLE.replace("title:", "lang: de\ntitle:")


def once(read: Callable[[Compiled, Bucket], None]) -> Callable[[Compiled, Bucket], None]:
    """Read the code of a template, unless the file that has it is known: it is as it was."""
    known: dict[object, CodeType] = {}

    def load(folder: Compiled, bucket: Bucket) -> None:
        name = os.path.join(folder.directory, folder.pattern % (bucket.key,))
        try:
            file = (name, bucket.checksum, *identity(os.lstat(name)))
        except OSError:
            return
        bucket.code = known.get(file)
        if bucket.code is None:
            read(folder, bucket)
            if bucket.code is not None:
                known[file] = bucket.code

    return load


def warm() -> None:
    """Run the commands once, and let what is there now be nobody's to collect."""
    with (
        tempfile.TemporaryDirectory() as folder,
        contextlib.chdir(folder),
        open(os.devnull, "w") as nothing,
        contextlib.redirect_stdout(nothing),
        contextlib.redirect_stderr(nothing),
    ):
        for name in COMMANDS:
            importlib.import_module(f"brief.cli.{name}")
        # Each build makes the same of the theme's stylesheets, which takes a sixth of its time, and
        # reads the same code of its templates, which takes another.
        making.compact = functools.cache(making.compact)
        render.Compiled.load_bytecode = once(render.Compiled.load_bytecode)
        make_site(Path(), {"content/ufer.md": GERMAN, "page.html": next(iter(PAGES.values())).html})
        for arguments in RUNS:
            main(arguments, standalone_mode=False)
    assert threading.active_count() == 1, "A fork has one thread only."
    # Where temporary files go is for the environment of each fork to say.
    tempfile.tempdir = None
    gc.collect()
    gc.freeze()


warm()
