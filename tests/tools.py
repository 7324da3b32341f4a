"""Programs that some tests need, and that a machine with Python and git alone may not have."""

from __future__ import annotations

import os
import shutil
from typing import NamedTuple

import pytest

REQUIRED = "BRIEF_REQUIRE_TOOLS"
"""The variable that lets tests fail where a program is missing: CI skips none."""


class Tool(NamedTuple):
    """A program: what it is called, its possible commands, and its package on Debian."""

    name: str
    commands: tuple[str, ...]
    package: str


CHROMIUM = Tool(
    "Chromium",
    # First, where it is there, the same engine without the windows around it, which nobody sees
    # here: they take a third of the processor time.
    ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"),
    "chromium",
)
FIREFOX = Tool("Firefox", ("firefox-esr", "firefox"), "firefox-esr")
JAVA = Tool("Java", ("java",), "default-jre-headless")
NPM = Tool("npm", ("npm",), "npm")
SCRIPT = Tool("script", ("script",), "bsdutils")


def path_of(tool: Tool, *, optional: bool = False) -> str:
    """Where a program is, or where the variable of its name says; skips the test without it.

    Where tools are required, that is a failure, but for one that is `optional`.
    """
    variable = tool.name.upper()
    found = os.environ.get(variable) or next(filter(None, map(shutil.which, tool.commands)), None)
    if not found:
        reason = f"{tool.name} was not found (on Debian: apt-get install {tool.package})"
        if os.environ.get(REQUIRED) and not optional:
            pytest.fail(f"{reason}, and {REQUIRED} is set", pytrace=False)
        pytest.skip(reason)
    return found
