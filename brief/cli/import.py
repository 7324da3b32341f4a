"""`brief import`."""

from __future__ import annotations

import contextlib
import datetime
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from brief.cli.report import reported
from brief.clock import today
from brief.content.elsewhere import Elsewhere
from brief.formats.shorten import in_marks, shorten, shown
from brief.formats.urls import refusal
from brief.imports import (
    Draft,
    Removed,
    fetch,
    import_annotations,
    read,
    title_of,
    web_annotations,
    with_known,
    written,
)
from brief.language import primary
from brief.language.detection import by_script
from brief.problems import UsageError, printable
from brief.regular import Origin, TooLarge, read_regular
from brief.scaffold import Headline, free_stem, write_article
from brief.scaffold.site import SCHEMAS
from brief.suggest import TextReader, site_language, surely

SIZE_LIMIT = 16 * 1024 * 1024
WIDTH = 70


@click.command("import")
@click.argument("article", metavar="FILE|URL|-")
@click.option("--source", type=click.Path(path_type=Path), default=Path(), metavar="DIR",
              help="The folder that holds content/ (default: this one).")  # fmt: skip
@click.option("--slug", default="", metavar="NAME",
              help="The article's name in the site (default: made from the headline).")  # fmt: skip
@click.option("--date", "day", type=click.DateTime(["%Y-%m-%d"]), metavar="YYYY-MM-DD",
              help="The brief's date (default: the day of publication, or today).")  # fmt: skip
@click.option("--source-name", default="", metavar="NAME", help="The outlet that published it.")
@click.option("--url", default="", metavar="URL", help="Where it was published.")
@click.option("--allow-private", is_flag=True,
              help="Read a URL of this computer or of a private network, too.")  # fmt: skip
@click.option("--into", default="", metavar="ARTICLE",
              help="The article that annotations (.json, .jsonld) are about, by its slug or its "
              "file (default: the one whose address they give).")  # fmt: skip
@reported
def command(
    article: str,
    source: Path,
    slug: str,
    day: datetime.datetime | None,
    source_name: str,
    url: str,
    allow_private: bool,
    into: str,
) -> None:
    """Make an article, and its sidecar, of a text as you have it.

    FILE is a saved page (HTML), plain text, a Word file (.docx), captions (.vtt, .srt) or a
    transcript; a URL is fetched; “-” reads the standard input. What is left out is listed. No
    file is ever overwritten.

    Of a .json or .jsonld FILE, the Web Annotations, such as those of Hypothesis, are added to the
    sidecar of an article that is there, as drafts.
    """
    if into or article.lower().endswith((".json", ".jsonld")):
        if slug or day or source_name or url:
            raise UsageError(
                "--slug, --date, --source-name and --url are for a new article.",
                "Name the article of the annotations: --into ARTICLE.",
            )
        add_annotations(article, source, into, allow_private)
        return
    if url and (refused := refusal(url)):
        raise UsageError(f"“{url}” can't be the article's address. {refused}")
    with naming(article):
        draft = with_known(drafted(article, allow_private), outlet=source_name, url=url)
    draft = with_known(draft, lang=draft.lang or language_to_say(draft, source))
    date = day.date() if day else draft.published or today()
    title = title_of(draft) or slug or (Path(article).stem if article != "-" else "")
    if not title:
        raise UsageError(
            "The text has no headline, of which the article's name in the site is made.",
            "Write one above the text, on a line of its own, or name the article: "
            "--slug ferry-to-stay.",
        )
    draft = with_known(draft, title=title)
    stem = free_stem(source, Headline.of(title, slug))
    reader = TextReader(source)
    actors = reader.known_actors(Path(stem))
    elsewhere = reader.elsewhere if draft.has_speakers else Elsewhere()
    with naming(article):
        made = written(article, draft, date, actors, f"../{SCHEMAS}/sidecar.json", elsewhere)
    paths = write_article(source, {f"{stem}.md": made.article, f"{stem}.yaml": made.sidecar})
    for path in paths:
        click.echo(f"written   {path}")
    for line in listed(made.removed):
        click.echo(line.encode())
    for remark in made.remarks:
        click.echo(f"note      {remark}")
    click.echo("\nIt is a draft: “brief serve” shows it; remove its line “draft: true” to publish.")


def add_annotations(name: str, source: Path, into: str, allow_private: bool) -> None:
    """Add the annotations of a file to the sidecar of an article, and tell what became of them."""
    if name == "-":
        data = sys.stdin.buffer.read(SIZE_LIMIT + 1)
    elif is_url(name):
        data = fetch(name, allow_private=allow_private).data
    else:
        data = data_of(name)
    if len(data) > SIZE_LIMIT:
        raise UsageError(f"“{name}” is larger than {SIZE_LIMIT:,} bytes.", "Split it.")
    found = web_annotations(data.decode(json.detect_encoding(data), "replace"), name)
    made = import_annotations(source, name, found, into)
    for each in made.lost:
        foreign = each.annotation
        said = " ".join(quote.exact for quote in foreign.quotes) or foreign.note
        line = f"left out  {foreign.where}: {shown(said, WIDTH)} ({each.reason})"
        click.echo(printable(line).encode())
    counts = [f"{made.added:,} added"]
    if made.known:
        counts.append(f"{made.known:,} there already")
    if made.kept:
        counts.append(f"{made.kept:,} kept as comments")
    if others := len(made.lost) - made.kept:
        counts.append(f"{others:,} without words or a note")
    click.echo(printable(f"written   {made.sidecar}: {', '.join(counts)}").encode())
    if made.added:
        click.echo(
            "\nThey are drafts: “brief serve” shows them; remove the line “draft: true” of each "
            "to publish it."
        )


def language_to_say(draft: Draft, root: Path) -> str:
    """The language of the text, where it is surely another than the site's."""
    text = "\n".join(block.text for block in draft.blocks)
    found = surely(text) or by_script(text)
    return found if found and found != primary(site_language(root) or "en") else ""


def is_url(name: str) -> bool:
    return name.lower().startswith(("http://", "https://"))


@contextlib.contextmanager
def naming(article: str) -> Iterator[None]:
    """Say which input it is that can't be imported: a script may import many."""
    try:
        yield
    except UsageError as error:
        if article in error.message or is_url(article):
            raise
        message = f"“{article}” can't be imported. {error.message}"
        raise UsageError(message, error.hint) from error


def drafted(article: str, allow_private: bool) -> Draft:
    """The article of a file, of a URL, or of the standard input."""
    if article == "-":
        return read(sys.stdin.buffer.read(SIZE_LIMIT + 1), "-")
    if is_url(article):
        page = fetch(article, allow_private=allow_private)
        draft = read(page.data, page.url, charset=page.charset, kind=page.kind)
        return with_known(draft, url=draft.url or page.url, retrieved=today())
    path = Path(article)
    if path.suffix.lower() in {".md", ".markdown"}:
        raise UsageError(
            f"“{article}” is Markdown already.",
            "Copy it into content/, and begin it with front matter: “brief new” shows how.",
        )
    return read(data_of(article), article)


def data_of(name: str) -> bytes:
    """The bytes of a file; raises `UsageError` where it can't be read."""
    try:
        os.stat(name)  # The system follows so many links, one to another, and no more.
        real = Path(name).resolve(strict=True)
        return read_regular(Origin(str(real.parent), real.name), SIZE_LIMIT)
    except TooLarge as error:
        raise UsageError(
            f"“{name}” has {error.size:,} bytes; the limit is {SIZE_LIMIT:,}.",
            "Save the text alone, and import that.",
        ) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UsageError(
            f"“{name}” can't be read: {reason}.",
            "Name a file, a URL, or “-” to read from a pipe.",
        ) from None


def listed(removed: tuple[Removed, ...]) -> list[str]:
    """A line for each thing that was left out."""
    lines = []
    for each in removed:
        words = shorten(each.text, WIDTH)
        where = f"line {each.line}: " if each.line else ""
        lines.append(printable(f"left out  {where}{in_marks(words)} ({each.reason})"))
    return lines
