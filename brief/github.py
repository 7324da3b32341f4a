"""GitHub Pages: where it shows the site of a repository."""

from __future__ import annotations

import re

REMOTE = re.compile(
    r"(?:(?:https?|git|ssh)://(?:[^/@]+@)?(?:www\.|ssh\.)?github\.com(?::\d+)?/"
    r"|(?:[^/@]+@)?(?:ssh\.)?github\.com:/?)"
    r"([A-Za-z0-9-]+)/([A-Za-z0-9._-]+?)(?:\.git)?/?",
    re.IGNORECASE,
)


def pages_address(url: str) -> str:
    """The address of a repository's site, from that of its remote; empty if it isn't on GitHub.

    https://docs.github.com/pages/getting-started-with-github-pages/types-of-github-pages-sites
    """
    match = REMOTE.fullmatch(url)
    if match is None:
        return ""
    owner, name = match.groups()
    host = f"{owner.lower()}.github.io"
    return f"https://{host}/" if name.lower() == host else f"https://{host}/{name}/"
