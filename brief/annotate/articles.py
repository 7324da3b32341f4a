"""The list of articles, with how many quotations each has and how many of them are annotated."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from msgspec import Struct

from brief.annotate.quoted import covered, quoted
from brief.annotate.session import Session
from brief.annotate.troubles import counts, owner_of
from brief.content.read import CONTENT
from brief.pages.links import Linker
from brief.plural import counted
from brief.problems import Problem
from brief.serve.own_pages import own_page
from brief.serve.revision import Revision
from brief.site import Brief


class Row(Struct, frozen=True):
    """One article: its quotations, those that are annotated, its draft annotations and problems."""

    brief: Brief
    file: str
    quotations: int
    annotated: int
    drafts: int
    problems: int

    @property
    def left(self) -> int:
        """How many quotations have no annotation yet."""
        return self.quotations - self.annotated

    @property
    def percent(self) -> int:
        """How much of them is annotated."""
        return 100 * self.annotated // self.quotations if self.quotations else 100


def rows(revision: Revision, session: Session) -> list[Row]:
    """The site's articles, those with most to do first."""
    wrong = Counter(owner_of(each) for each in session.preview.state.problems if counts(each))
    found = [row(revision, session, each, wrong) for each in revision.site.briefs]
    return sorted(found, key=lambda each: (-each.left, -each.problems))


def row(revision: Revision, session: Session, brief: Brief, wrong: Counter[str]) -> Row:
    article = brief.article
    lang = article.meta.lang or revision.site.config.lang
    spans = session.memo(quoted, article.document.text, lang, key=("quoted", article.path))
    marked = [span for each in brief.statements for span in each.spans]
    stem = article.path.rpartition(".")[0]
    sidecar = revision.files.sidecars.get(article.path)
    return Row(
        brief,
        (sidecar.path if sidecar else f"{stem}.yaml").removeprefix("content/"),
        len(spans),
        sum(covered(span, marked) for span in spans),
        sum(each.draft for each in brief.statements),
        wrong[stem],
    )


def without_row(found: list[Row], problems: Iterable[Problem]) -> list[Problem]:
    """The problems that count of what is in no row, such as the registry."""
    stems = {each.brief.article.path.rpartition(".")[0] for each in found}
    return [each for each in problems if counts(each) and owner_of(each) not in stems]


def articles_page(revision: Revision, found: list[Row], problems: Iterable[Problem]) -> bytes:
    """The list as a page, in the theme's colours."""
    return own_page(
        "brief.annotate",
        "articles",
        title=revision.site.config.title,
        lang=revision.site.config.lang,
        link=Linker(revision.options.base_path),
        done=sum(each.annotated for each in found),
        total=sum(each.quotations for each in found),
        rows=found,
        problems=without_row(found, problems),
        content=CONTENT,
        number="{:,}".format,
        counted=counted,
    )
