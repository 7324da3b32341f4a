"""What a second attack found: time, messages of strangers, places that are taken meanwhile."""

from __future__ import annotations

import http.server
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sites import brief, make_site

HEAD = "---\ntitle: T\ndate: 2026-01-01\n---\n"


def test_many_headings_with_ids_of_their_own_take_linear_time(tmp_path: Path) -> None:
    lines = "".join(f"# a {{#i{number}}}\n" for number in range(20_000))
    make_site(tmp_path, {"content/bridge.yaml": "", "content/bridge.md": f"{HEAD}{lines}Text.\n"})
    # Each was compared with all before it: 33 seconds.
    assert brief("check", cwd=tmp_path, timeout=15).code == 0
