"""Digests of values: by them, two are known to be the same without both being at hand."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

import msgspec
from markupsafe import Markup

from brief.memo import Memo
from brief.site import Site


def value_digest(value: object) -> bytes:
    """What is another for any other value."""
    return hashlib.sha256(msgspec.msgpack.encode(value, enc_hook=marked_up)).digest()


def brief_digests(site: Site, memo: Memo) -> Mapping[str, bytes]:
    """A digest of each brief of a site, by its slug."""
    return dict(zip(site.by_slug, memo.each(value_digest, items=site.by_slug), strict=True))


def marked_up(value: object) -> object:
    """HTML is told from the same text, which a template escapes."""
    if isinstance(value, Markup):
        return {"html": str(value)}
    raise NotImplementedError(type(value))
