"""URLs: which schemes are allowed, what file a link names, what a slug is."""

from __future__ import annotations

import posixpath
import re
import unicodedata
from functools import lru_cache
from urllib.parse import quote, unquote, urlsplit

SCHEMES = frozenset({"http", "https", "mailto"})
"""The schemes that a link may have, wherever it comes from."""

SCHEME = re.compile(r"[\s\x00-\x20]*([^/?#]*?):")
HOST = re.compile(r"(?:[\w-]+\.)+[^\W\d_]{2,}(?::\d+)?")
MAIL = re.compile(r"[\w.+-]+@(?:[\w-]+\.)+[^\W\d_]{2,}")
TOP_LEVEL = frozenset({"com", "edu", "eu", "gov", "info", "int", "net", "org"})
"""What names of sites end in, and hardly a file's."""
SPELT_OUT = {"+": " plus ", "#": " sharp "}
"""Signs that tell names apart: `Canal` and `Canal+`, `C` and `C#`."""
NO_URL = re.compile('["<>^`{|}]')
"""Printable signs of ASCII that no URL has as they are (RFC 3986, appendix A)."""
HASHTAG = re.compile(r"(?<!\w)#(?=\w)")
ALIKE = str.maketrans("‘’‚‛′“”„‟″‐‑‒–—―−", "'" * 5 + '"' * 5 + "-" * 7)
"""Quotation marks and dashes, whose kinds tell no names apart."""
UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]"
)
"""Soft hyphens, joiners, marks of direction, variation selectors."""
RESERVED = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\.|\Z)", re.IGNORECASE
)
"""Names of devices on Windows, whatever ending they have.

https://learn.microsoft.com/windows/win32/fileio/naming-a-file
"""
SLUG_LIMIT = 200


def refusal(url: str, *, schemes: frozenset[str] = SCHEMES) -> str:
    """Why a URL is not allowed, as a sentence; empty where it is.

    Where a browser would read a scheme (white space and control characters are dropped, WHATWG
    URL 4.4), it must be of the allow-list; a path within the site has none.
    """
    if re.search(r"[\x00-\x20\x7f\\]", url):
        return (
            "A URL has no spaces, backslashes or control characters: write them as %20 and so on."
        )
    if url.startswith("//"):
        return "This URL has no scheme: begin it with “https://”."
    match = SCHEME.match(url)
    if match is None:
        return ""
    scheme = match.group(1).lower()
    if scheme not in schemes:
        return f"Links with “{scheme}:” are not allowed; these are: {', '.join(sorted(schemes))}."
    if scheme in {"http", "https"}:
        try:
            parts = urlsplit(url)
            host, _ = parts.hostname, parts.port
        except ValueError:
            host = None
        if not host or not re.match(r"[^/]+://", url):
            return "This web address has no valid host name."
    return ""


def site_refusal(url: str) -> str:
    """Why a URL can't be the address of a site, as a sentence; empty where it can.

    The addresses of pages are made by adding paths to it.
    """
    if refused := refusal(url, schemes=frozenset({"http", "https"})):
        return refused
    if not is_external(url):
        return "This URL has no scheme: begin it with “https://”."
    if "?" in url or "#" in url:
        return "The address of a site has no “?” and no “#”."
    if {".", ".."} & set(url.split("/")):
        return "The address of a site has no “.” and “..” as folders."
    if found := NO_URL.search(url):
        return f"A URL has no “{found[0]}”: write it as %{ord(found[0]):02X}."
    return ""


def is_external(url: str) -> bool:
    """Whether the URL leaves the site: it has a scheme."""
    return SCHEME.match(url) is not None


def host(url: str) -> str:
    """The host of a web address, without “www.”; empty where it has none."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def without_scheme(url: str) -> str:
    """The address that a local link was hardly meant without, with its scheme; else empty."""
    bare = url.lstrip("/")
    first, slash, _ = bare.partition("/")
    if MAIL.fullmatch(bare):
        return f"mailto:{bare}"
    label = first.lower().rpartition(".")[2]
    named = first.lower().startswith("www.") or bool(slash) or label in TOP_LEVEL
    return f"https://{bare}" if named and HOST.fullmatch(first) else ""


def encode(url: str) -> str:
    """The URL with what is not ASCII percent-encoded (RFC 3986, 2.1); what is encoded stays."""
    return quote(url, safe="%/:?#[]@!$&'()*+,;=~-._")


def local_path(url: str, folder: str) -> tuple[str, str]:
    """A link's path within the site and its fragment (with `#`); the path is `..` if it leaves it.

    `folder` is the folder, from `content/`, of the file that has the link.
    """
    path, hash_sign, fragment = url.partition("#")
    path = unquote(path.partition("?")[0])
    joined = posixpath.normpath(posixpath.join("/" + folder, path))
    if path.count("../") > 0 and posixpath.normpath(posixpath.join(folder, path)).startswith(".."):
        return "..", ""
    return joined.lstrip("/"), hash_sign + fragment


@lru_cache(maxsize=10_000)
def slugify(text: str) -> str:
    """The text as one path segment: NFKC, lower case, words joined by hyphens; maybe empty.

    Marks that combine with a letter are kept: in Hindi and Thai they are the vowels. A soft hyphen
    parts no word.
    """
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).lower())
    if folded.isascii():
        return re.sub(r"[\W_]+", "-", folded).strip("-")
    made = ["-"]
    for each in folded.replace("\u00ad", ""):
        if each.isalnum() or (made[-1] != "-" and is_mark(each) and not UNSEEN.match(each)):
            made.append(each)
        elif made[-1] != "-":
            made.append("-")
    return "".join(made).strip("-")


@lru_cache(maxsize=10_000)
def same_name(name: str) -> str:
    """What all ways of writing one topic or tag have in common.

    Case, Unicode's compatible forms, white space, characters that are not seen, kinds of quotation
    marks and dashes tell no two names apart; all else does.
    """
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).lower())
    return " ".join(UNSEEN.sub("", folded).translate(ALIKE).split())


@lru_cache(maxsize=10_000)
def name_slug(name: str) -> str:
    """The slug of a topic or a tag: as `slugify` has it, but signs that matter are spelt out.

    Marks that combine with a letter are kept: in Hindi and Thai they are the vowels.
    """
    same = HASHTAG.sub(" ", same_name(name))
    if not slugify(same):
        return ""
    spelt = "".join(SPELT_OUT.get(each, each) for each in same)
    words = "".join(each if each.isalnum() or is_mark(each) else " " for each in spelt)
    return "-".join(words.split())


def is_mark(character: str) -> bool:
    """Whether it is a mark upon the letter before it."""
    return character > "\u02ff" and unicodedata.category(character)[0] == "M"


def is_segment(text: str) -> bool:
    """Whether a text is of what `slugify` keeps, and of capitals and underscores alone."""
    return all(
        each.isalnum() or each in "-_" or (is_mark(each) and not UNSEEN.match(each))
        for each in text
    )


def path_refusal(path: str) -> str:
    """Why a path can't be a file's on Windows, as a sentence; empty where it names no device."""
    found = next(filter(RESERVED.match, path.split("/")), None)
    return f"“{found}” is a reserved name on Windows." if found else ""


def slug_refusal(slug: str) -> str:
    """Why a slug can't name a folder on every system, as a sentence; empty where it can."""
    if not slug:
        return "Its name has no letter or digit that a URL could use."
    if RESERVED.match(slug):
        return f"“{slug}” is a reserved name on Windows."
    if len(slug.encode()) > SLUG_LIMIT:
        return f"Its name is longer than {SLUG_LIMIT} bytes."
    return ""
