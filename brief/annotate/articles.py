"""The list of articles, with how many quotations each has and how many of them are annotated."""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Iterable
from urllib.parse import quote

from msgspec import Struct

from brief.annotate.quoted import covered, quoted
from brief.annotate.session import Session
from brief.annotate.troubles import counts, owner_of
from brief.content.read import CONTENT
from brief.problems import Problem
from brief.serve.request import RESERVED
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
    base = revision.options.base_path
    title = html.escape(revision.site.config.title)
    done = sum(each.annotated for each in found)
    total = sum(each.quotations for each in found)
    table = "".join(table_row(each, base) for each in found)
    lang = revision.site.config.lang
    wrong = "".join(
        f"<li><b>{html.escape(str(each.place or CONTENT))}</b>: {html.escape(each.message)}</li>\n"
        for each in without_row(found, problems)
    )
    heading = f"{done:,} of {total:,} quotations are annotated" if total else "No quotations yet"
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Annotate – {title}</title>
<link rel="icon" href="{html.escape(quote(base))}assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="{html.escape(quote(base))}assets/brief.css">
<link rel="stylesheet" href="{RESERVED}annotate/articles.css">
<script src="{RESERVED}annotate/articles.js" defer></script>
</head>
<body class="annotate-articles">
<header><a href="{html.escape(quote(base))}" lang="{html.escape(lang)}">{title}</a></header>
<main>
<h1>{heading}</h1>
<p class="of-list">{count(len(found), "article")}. The ones with most to do come first; what is
between quotation marks and has no annotation counts. A problem is an error, or words that a
correction has moved.</p>
{f"<ul>{wrong}</ul>" if wrong else ""}<table>
<thead><tr><th scope="col">Article</th><th scope="col">Annotated quotations</th>
<th scope="col">Left</th><th scope="col">State</th></tr></thead>
<tbody>
{table}</tbody>
</table>
</main>
</body>
</html>
""".encode()


def table_row(each: Row, base: str) -> str:
    article = each.brief.article
    share = 100 * each.annotated // each.quotations if each.quotations else 100
    lang = f' lang="{html.escape(article.meta.lang)}"' if article.meta.lang else ""
    left = f"<b>{each.left:,}</b> to go" if each.left else "all" if each.quotations else "–"
    state = []
    if each.problems:
        state.append(f"<b>{count(each.problems, 'problem')}</b>")
    if each.drafts:
        state.append(count(each.drafts, "draft"))
    return (
        f'<tr><td class="of-article"><a href="{html.escape(quote(base + each.brief.slug))}/"{lang}'
        f' dir="auto">{html.escape(article.meta.title)}</a>'
        f"<small>{html.escape(each.file)} · {each.brief.date.isoformat()}</small></td>"
        f'<td class="of-count">{each.annotated:,} of {each.quotations:,}'
        f'<svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">'
        f'<rect width="{share}" height="6"/></svg></td>'
        f'<td class="of-count">{left}</td><td>{", ".join(state) or "–"}</td></tr>\n'
    )


def count(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"
