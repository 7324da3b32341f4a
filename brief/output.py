"""Write: from bytes to the disk, the only stage that changes it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path


def write(output: Path, files: Mapping[str, bytes]) -> None:
    """Write the files below the output folder."""
    for path, data in files.items():
        target = output / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
