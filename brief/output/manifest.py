"""The manifest: what the program wrote into the output folder, by digests."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from brief.output.private import MANIFEST, MANIFEST_LIMIT, PRIVATE, private
from brief.regular import read_regular
from brief.store import UNREADABLE

DIGEST = re.compile("[0-9a-f]{64}")
Manifest = Mapping[str, tuple[str, ...]]
"""The digests that a file of ours may have: two while a build replaces it."""


class Stored(Struct, frozen=True):
    """The manifest's file. It may have come with a copy of the site: what it says is looked at."""

    files: Mapping[str, Any]
    version: int = 1


STORED = msgspec.json.Decoder(Stored)


class Known(Struct, frozen=True):
    """The same file where it is known to be as a build of ours left it."""

    files: dict[str, tuple[str]]


KNOWN = msgspec.json.Decoder(Known)


def both(before: Manifest, final: Manifest) -> Manifest:
    """The digests that files may have while the final ones come."""
    found = {**before, **final}
    for path, digests in before.items():
        if (now := final.get(path)) and now != digests:
            found[path] = tuple(sorted({*digests, *now}))
    return found


def read_manifest(output: Path) -> Manifest:
    """What the program wrote before; nothing where the manifest is missing or broken."""
    try:
        return decoded_manifest(read_regular(private(output, MANIFEST), MANIFEST_LIMIT))
    except FileNotFoundError:
        return {}


def known_manifest(output: Path) -> Manifest:
    """What the program wrote before, where the file is known to be as it left it: in less time."""
    return KNOWN.decode(read_regular(private(output, MANIFEST), MANIFEST_LIMIT)).files


def decoded_manifest(data: bytes) -> Manifest:
    """What a manifest's file says; nothing where it is broken."""
    try:
        stored = STORED.decode(data)
    except UNREADABLE:
        return {}
    return {
        path: tuple(digests)
        for path, digests in stored.files.items()
        if is_site_path(path) and are_digests(digests)
    }


def is_site_path(path: str) -> bool:
    """Whether a build may have written a file of that path: below the site, and nothing hidden."""
    if "\0" in path or (os.sep != "/" and (os.sep in path or ":" in path)):
        return False
    try:
        path.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return not any(part == "" or part.startswith(".") for part in path.split("/"))


def are_digests(value: Any) -> bool:
    return isinstance(value, list) and all(
        isinstance(each, str) and DIGEST.fullmatch(each) for each in value
    )


def encoded_manifest(manifest: Manifest) -> bytes:
    """The manifest as its file has it."""
    return msgspec.json.encode(Stored(dict(sorted(manifest.items()))))


def write_manifest(output: Path, manifest: Manifest) -> None:
    content = encoded_manifest(manifest)
    staged = output / PRIVATE / f"{MANIFEST}.new"
    # Made anew: what a killed build has left may be another name of some file.
    staged.unlink(missing_ok=True)
    with staged.open("xb") as file:
        file.write(content)
    os.replace(staged, output / PRIVATE / MANIFEST)
