"""The default theme's templates, compiled once for all the builds of a test run.

A small build spends most of its time in Jinja's compiler. Through Jinja's own interface for such
caches a renderer finds what is compiled of a template by its name and a digest of its text; what
a test changes is compiled as ever.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import CodeType

import jinja2
from jinja2.bccache import Bucket

from brief.content.read import load_file, read_templates
from brief.formats.decode import File
from brief.render import Renderer


class Theme(jinja2.BytecodeCache):
    """What is compiled of a theme; it learns until it is `whole`."""

    def __init__(self) -> None:
        self.codes: dict[tuple[str, str], CodeType] = {}
        self.whole = False

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give what is known of a template."""
        bucket.code = self.codes.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Take what was compiled."""
        if not self.whole and bucket.code is not None:
            self.codes[bucket.key, bucket.checksum] = bucket.code


@contextmanager
def compiled_theme() -> Iterator[None]:
    """Compile the default theme, for all that this process and its forks render meanwhile."""
    theme = Theme()
    begin = Renderer.__init__

    def begin_with_theme(self: Renderer, templates: Mapping[str, File]) -> None:
        begin(self, templates)
        self.environment.bytecode_cache = theme

    Renderer.__init__ = begin_with_theme  # type: ignore[method-assign]
    templates = read_templates(Path(os.devnull), [], load_file)
    environment = Renderer(templates).environment
    for name in sorted(templates):
        if name.endswith(".html"):
            environment.get_template(name)
    theme.whole = True
    try:
        yield
    finally:
        Renderer.__init__ = begin  # type: ignore[method-assign]
