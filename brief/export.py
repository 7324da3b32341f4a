"""Export: one article for other programs."""

from __future__ import annotations

import datetime
from pathlib import Path

from brief.content.article import parse_article, slug_of
from brief.content.naming import article_named
from brief.content.read import Files, read
from brief.formats.decode import File
from brief.pages.data.web_annotation import annotations_jsonld
from brief.pipeline import load_site
from brief.problems import ContentError, UsageError, failing


def plain_text(root: Path, name: str) -> str:
    """The plain text of an article, in which spans count.

    `name` is its slug or the path of its file. Raises `ContentError` where it has errors, and
    `UsageError` where there is no such article.
    """
    article, problems = parse_article(find(read(root), root, name))
    if article is None or failing(problems, strict=False):
        raise ContentError(problems)
    return article.document.text


def web_annotation(
    root: Path, name: str, *, drafts: bool = False, until: datetime.date | None = None
) -> bytes:
    """An article's annotations as a W3C Web Annotation collection, in JSON-LD.

    Raises `ContentError` where the site has errors, and `UsageError` where there is no such
    article or it is left out: without `drafts` drafts are, with `until` articles of a later date.
    https://www.w3.org/TR/annotation-model/
    """
    slug = slug_of(find(read(root), root, name).path)
    site = load_site(root, drafts=drafts, until=until)
    if slug in site.by_slug:
        return annotations_jsonld(site, site.by_slug[slug], site.config.address or "")
    raise UsageError(
        f"The article “{name}” is a draft, or has a future date.",
        "Export it with --drafts, or with --future.",
    )


def find(files: Files, root: Path, name: str) -> File:
    """The article's file; raises `UsageError` where there is none."""
    articles = {each.path: each for each in files.articles}
    return articles[article_named(name, root, articles)]
