"""The command as a user runs it."""

import subprocess
import sys

from brief import __version__


def test_version_is_that_of_the_package() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "brief", "--version"], capture_output=True, text=True, check=True
    )
    assert run.stdout.split() == ["brief,", "version", __version__]
