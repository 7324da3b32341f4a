"""What options of several commands are."""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path
from typing import Any

import click

URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://.*", re.DOTALL)
"""An address; a single letter is a drive of Windows."""
NO_PLACE = re.compile(
    r"[A-Za-z][A-Za-z0-9+.-]+(?:::|:/(?!/))|.*::[A-Za-z][A-Za-z0-9+.-]+://", re.DOTALL
)
"""What looks like an address and would be a folder of a strange name: fsspec's chains, `s3:/x`."""
LOCAL = re.compile("(?:file|local)://", re.IGNORECASE)


class Folder(click.Path):
    """The path of a folder that may or may not be there, but can be."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The path; fails where the system allows no such name."""
        try:
            os.lstat(value)
        except OSError as error:
            if error.errno in (errno.ENAMETOOLONG, errno.EINVAL):
                self.fail(f"“{str(value)[:40]}…”: {error.strerror}.", param, ctx)
        return super().convert(value, param, ctx)


class Destination(Folder):
    """The path of a folder, or the address of a place in an object store, which is text."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The path, or the address; a folder may be named by its address, too."""
        if isinstance(value, str) and NO_PLACE.match(value):
            self.fail(
                f"“{value}” is not the address of one place, such as s3://bucket/folder. A folder "
                f"of this name is ./{value}",
                param,
                ctx,
            )
        if isinstance(value, str) and URL.fullmatch(value):
            if not (local := LOCAL.match(value)):
                return value
            value = value[local.end() :]
            if not value.startswith("/"):
                self.fail(
                    f"“{local[0]}{value}” is an address of another machine. A folder of this one "
                    "has three slashes: file:///folder.",
                    param,
                    ctx,
                )
        return super().convert(value, param, ctx)


def check_base_url(url: str) -> None:
    """Raise `UsageError` where the address that `--base-url` gives, if any, can't be a site's."""
    from brief.formats.urls import site_refusal
    from brief.problems import UsageError

    if url and (refused := site_refusal(url)):
        raise UsageError(f"--base-url can't be “{url}”. {refused}", "Write https://….")


FOLDER = Folder(path_type=Path)
DESTINATION = Destination(path_type=Path)
NO_FILE = Folder(path_type=Path, file_okay=False)
