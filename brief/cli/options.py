"""What options of several commands are."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any

import click


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


FOLDER = Folder(path_type=Path)
NO_FILE = Folder(path_type=Path, file_okay=False)
