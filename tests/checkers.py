"""The checkers from npm that pages are held to; installed beside `tests/node/package.json`."""

from __future__ import annotations

import fcntl
import subprocess
from pathlib import Path

NODE = Path(__file__).parent / "node"
MODULES = NODE / "node_modules"


def module(name: str) -> Path:
    """The path of a file of an npm package, which is installed first where it is missing."""
    path = MODULES / name
    if not path.exists():
        with (NODE / ".lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not path.exists():
                command = ["npm", "install", "--no-audit", "--no-fund", "--no-package-lock"]
                subprocess.run(command, cwd=NODE, check=True, capture_output=True)
    return path
