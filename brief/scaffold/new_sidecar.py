"""A sidecar that is not there yet."""

from __future__ import annotations

import os

from brief.scaffold.site import SCHEMAS


def beginning(root: str, path: str) -> bytes:
    """What a new sidecar begins with: where its schema is, if the site has it."""
    if not os.path.isfile(f"{root}/{SCHEMAS}/sidecar.json"):
        return b""
    up = "../" * path.count("/")
    return f"# yaml-language-server: $schema={up}{SCHEMAS}/sidecar.json\n\n".encode()
