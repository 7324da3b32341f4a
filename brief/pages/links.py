"""How a page links to others of the site: by way of the site's root."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import quote, urlsplit

from msgspec import Struct

NOT_FOUND = "404.html"


class Options(Struct, frozen=True):
    """How links are written.

    Links are relative. `explicit_index` lets them name `index.html`, for a folder on disk;
    `base_url` (`https://example.org/repo/`, or empty) is the site's address, for what must
    have absolute addresses: feeds, the site map, the 404 page.
    """

    base_url: str = ""
    explicit_index: bool = False

    @property
    def base_path(self) -> str:
        """The path of the base URL, with a slash at both ends."""
        path = urlsplit(self.base_url).path.strip("/")
        return f"/{path}/" if path else "/"


class Linker(Struct, frozen=True, cache_hash=True):
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


def linker(path: str, options: Options) -> Linker:
    """How the page at a path links to others.

    The 404 page is shown at any address, so its links are absolute.
    """
    if path == NOT_FOUND:
        return Linker(options.base_path)
    return Linker("../" * path.count("/"), "index.html" if options.explicit_index else "")
