"""How a page links to others of the site: by way of the site's root."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import quote

from msgspec import Struct


class Linker(Struct, frozen=True):
    """From a target within the site (`riyadh/#nato`) to the link that a page has to it.

    `root` is what leads from the page to the site's root: `../../`, or an absolute path; `index` is
    what a folder's link ends with: nothing, or `index.html` for a site on disk.
    """

    root: str
    index: str = ""

    def __call__(self, target: str) -> str:
        """The link to a target; a mere fragment stays one."""
        path, hash_sign, fragment = target.partition("#")
        if not path and hash_sign:
            return target
        if not path or path.endswith("/"):
            path += self.index
        return (self.root + quoted(path) or "./") + hash_sign + fragment


@lru_cache(maxsize=10_000)
def quoted(path: str) -> str:
    return quote(path)
