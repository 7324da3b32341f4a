"""An article's file to an `Article`: front matter, plain text and slug."""

from __future__ import annotations

import re

from msgspec import Struct

from brief.content import comments
from brief.content.document import Document
from brief.content.markdown import parse_markdown
from brief.content.schema import FrontMatter, Image
from brief.formats.decode import File, decode, replace_nul
from brief.formats.urls import slug_refusal, slugify
from brief.formats.values import Decoded, load
from brief.problems import Place, Problem, Severity, Source

FENCE = re.compile(r"---[ \t]*\n")
LATE = re.compile(r"\s+---[ \t]*\n")
CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.MULTILINE)

PLACES = {
    "title": ("title",),
    "summary": ("summary",),
    "image's caption": ("image", "caption"),
    "image's credit": ("image", "credit"),
}
"""The keys of what readers see beside the body."""

TEXT_LOST = frozenset({"text-nested", "text-complex"})
"""The problems with which an article's text isn't known, so that nothing could anchor in it."""


class Article(Struct, frozen=True, array_like=True):
    """A source article. `path` is that of its file; its slug is the file's stem, slugified."""

    path: str
    slug: str
    front: Decoded[FrontMatter]
    document: Document

    @property
    def meta(self) -> FrontMatter:
        """The front matter."""
        return self.front.value

    @property
    def beside_the_body(self) -> dict[str, str]:
        """What readers see of the article besides its body, by what it is."""
        image = self.meta.image or Image()
        texts = {
            "title": self.meta.title,
            "summary": self.meta.summary,
            "image's caption": image.caption,
            "image's credit": image.credit,
        }
        return {name: text for name, text in texts.items() if text}


def parse_article(file: File) -> tuple[Article | None, list[Problem]]:
    """The article of a Markdown file, or None, with what is wrong in it."""
    source, problems = decode(file)
    if problems:
        return None, problems
    slug = slug_of(file.path)
    if refused := slug_refusal(slug):
        problem = Problem("name-invalid", refused, Place(file.path), "Rename the file.")
        problems.append(problem)
    parts, broken = split(source)
    problems += broken
    if parts is None:
        return None, problems
    front_matter, body = parts
    front, broken = load(FrontMatter, front_matter, what="front matter")
    problems += broken
    body, warnings = replace_nul(body)
    document, broken = parse_markdown(body)
    problems += warnings + broken
    if front is None or refused or any(each.code in TEXT_LOST for each in broken):
        return None, problems
    article = Article(file.path, slug, front, document)
    return article, problems + remarks(article)


def remarks(article: Article) -> list[Problem]:
    """Comments in the front matter, whose texts are no Markdown: readers see them."""
    return [
        Problem(
            "html-comment",
            f"This comment is shown: the {name} is plain text.",
            article.front.place(*PLACES[name]),
            "Remove it. A comment in the front matter is a line that begins with “#”.",
            Severity.WARNING,
        )
        for name, text in article.beside_the_body.items()
        if comments.WHOLE.search(text)
    ]


def slug_of(path: str) -> str:
    """The slug of an article, from the path of its file or of its sidecar's."""
    return slugify(path.rpartition("/")[2].rpartition(".")[0])


def split(source: Source) -> tuple[tuple[Source, Source] | None, list[Problem]]:
    """The front matter and the body, each knowing on which line of the file it begins."""
    opening = FENCE.match(source.text)
    if opening is None:
        return None, [
            Problem(
                "front-matter-missing",
                "This article has no front matter.",
                source.place(0),
                "Remove what is before the line “---”: the file begins with it."
                if LATE.match(source.text)
                else "Begin the file with a line “---”, then “title: …” and “date: YYYY-MM-DD”, "
                "then a line “---”.",
            )
        ]
    closing = CLOSING.search(source.text, opening.end())
    if closing is None:
        return None, [
            Problem(
                "front-matter-unclosed",
                "The front matter that begins here is not closed.",
                source.place(0, 3),
                "Put a line “---” after it.",
            )
        ]
    body_line = source.first_line + source.text.count("\n", 0, closing.end())
    front_matter = Source(source.path, source.text[opening.end() : closing.start()], 2)
    return (front_matter, Source(source.path, source.text[closing.end() :], body_line)), []
