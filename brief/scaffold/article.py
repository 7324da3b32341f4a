"""A new article's files: which headline makes which name, and what is in them."""

from __future__ import annotations

import datetime
import json
import os
import re
from pathlib import Path

from msgspec import Struct

from brief.config import parse_config
from brief.content.read import CONTENT, OUTPUT, REGISTRY, means_source, read_config
from brief.content.tree import Tree
from brief.formats.nodes import UNPRINTABLE
from brief.formats.urls import slug_refusal, slugify
from brief.problems import UsageError
from brief.scaffold.files import text
from brief.scaffold.site import SCHEMAS

SLUG_LENGTH = 80
"""The most code points of a slug made from a headline; longer ones end at a word."""


class Headline(Struct, frozen=True):
    """A headline, and the slug of its brief."""

    text: str
    slug: str

    @classmethod
    def of(cls, headline: str, slug: str = "") -> Headline:
        """The headline, on one line; `slug`, if given, instead of the one that it would make.

        Raises `UsageError` where the headline is empty, or no file could have the slug's name.
        """
        line = " ".join(headline.split())
        if not line or UNPRINTABLE.search(line):
            raise UsageError(
                "The headline is empty, or has characters that cannot be shown.",
                'Write it in quotation marks: brief new "Ferry to stay, council decides".',
            )
        made = slugify(slug) if slug else shortened(slugify(line))
        if refused := slug_refusal(made):
            raise UsageError(
                f"The slug “{made}” can't be used. {refused}"
                if made
                else f"No slug can be made of “{line}”: it has no letter or digit.",
                "Give the article's name in the site with --slug, such as --slug ferry-to-stay.",
            )
        return cls(line, made)


def shortened(slug: str) -> str:
    """The slug's first words, as far as they go into `SLUG_LENGTH` and one is whole."""
    if len(slug) <= SLUG_LENGTH:
        return slug
    return slug[: SLUG_LENGTH + 1].rpartition("-")[0] or slug[:SLUG_LENGTH]


def free_stem(root: Path, headline: Headline) -> str:
    """The path of a new article's files in the site at `root`, without their endings.

    Raises `UsageError` where there is no site, or where another article or page has the slug.
    """
    content = root / CONTENT
    if not content.is_dir():
        raise UsageError(
            f"There is no {CONTENT}/ folder in {root.absolute()}.",
            "Go to the folder of your site, name it with --source, or begin one: brief init DIR.",
        )
    for found in Tree(root, root / OUTPUT).files(CONTENT, means_source):
        stem, _, suffix = found.path.rpartition("/")[2].rpartition(".")
        if suffix.lower() == "md" and slugify(stem) == headline.slug:
            raise UsageError(
                f"{found.path} already has the address “{headline.slug}/”.",
                "Give the new article another name in the site with --slug.",
            )
    stem = f"{CONTENT}/{headline.slug}"
    if f"{stem}.yaml" == REGISTRY:
        raise UsageError(
            f"The sidecar of this article would be {REGISTRY}, the site's registry of actors.",
            "Give another name with --slug.",
        )
    check_lists(root, headline.slug)
    own = {f"{headline.slug}{suffix}" for suffix in (".md", ".yaml", ".yml")}
    for name in sorted(os.listdir(content)):
        # On some systems upper and lower case are one.
        if name.lower() in own:
            raise UsageError(
                f"{CONTENT}/{name} is there already.", "Give another name with --slug."
            )
    return stem


def check_lists(root: Path, slug: str) -> None:
    """Raise `UsageError` where a page that the site has by itself is at the article's address."""
    # Loaded where an article begins, and not for all that a new site is made of.
    from brief.pages import Options, plan
    from brief.site import Site

    config, _ = parse_config(read_config(root))
    own = plan(Site(config, (), {}), Options())
    if f"{slug}/index.html" in {page.path for page in own}:
        raise UsageError(
            f"The site has a page of its own at “{slug}/”.", "Give another name with --slug."
        )


def article_files(root: Path, headline: Headline, date: datetime.date) -> dict[str, str]:
    """The text of the article and of its sidecar by their paths in the site at `root`.

    Raises `UsageError` as `free_stem` does.
    """
    stem = free_stem(root, headline)
    iso = date.isoformat()
    return {
        f"{stem}.md": text("new/article.md", DATE=iso, TITLE=scalar(headline.text)),
        f"{stem}.yaml": text("new/sidecar.yaml", SCHEMAS=f"../{SCHEMAS}"),
    }


def scalar(value: str) -> str:
    """The text as a YAML scalar: plain where that is safe, else in double quotation marks."""
    if re.fullmatch(r"[^\W\d_][\w ,.()’“”–—-]*", value):
        return value
    # YAML 1.2 takes every JSON string as it is.
    return json.dumps(value, ensure_ascii=False)
