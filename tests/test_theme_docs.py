"""`docs/theming.md` says what is so: its examples build, its names exist."""

from __future__ import annotations

import re
from pathlib import Path

from sites import REPOSITORY, page
from theme_site import everything

from brief.pages.data.feeds import FeedEntry
from brief.pages.data.sitemap import RobotsInput, SitemapIndexInput, Url
from brief.pages.listing import Item, Related
from brief.pages.listing import StatementLink as RelatedLink
from brief.pages.lists.facets import Choice, Facet
from brief.pages.lists.rows import BriefRow, Picture
from brief.pages.voices import Voice
from brief.palette import PALETTE

TEXT = (REPOSITORY / "docs" / "theming.md").read_text()
TEMPLATES = REPOSITORY / "templates"
CSS = "".join((TEMPLATES / "assets" / f"{name}.css").read_text() for name in ("base", "brief"))


def example(language: str, containing: str) -> str:
    found = re.findall(rf"```{language}\n(.*?)```", TEXT, re.DOTALL)
    (text,) = (each for each in found if containing in each)
    return str(text)


def test_the_examples_build(tmp_path: Path) -> None:
    folder = everything(
        tmp_path,
        files={
            "brief.yaml": example("yaml", "palette"),
            "templates/partials/cards.html": example("html", "cards-title"),
            "templates/partials/styles.html": example("html", "mine.css"),
            "templates/assets/mine.css": example("css", "--measure"),
        },
    )
    document = page(folder / "harbour" / "index.html")
    assert document.cssselect("#cards-title")[0].text_content() == "Who speaks here"
    (link,) = document.cssselect("link[href$='mine.css']")
    assert (folder / "harbour" / str(link.get("href"))).is_file()
    style = (folder / "assets" / "site.css").read_text()
    assert "--blue: light-dark(#003f88, #8ec1ff);" in style
    assert '[data-kind="promise"] { --line: wavy; }' in style


def test_every_named_property_and_colour_exists() -> None:
    for name in set(re.findall(r"`(--[\w]+)`", TEXT)):
        assert f"{name}:" in CSS or f"var({name}" in CSS, name
    for name in PALETTE:
        assert f"`{name}`" in TEXT


def test_every_block_and_partial_is_named_and_every_named_one_exists() -> None:
    blocks = {
        name
        for file in ("base.html", "brief.html")
        for name in re.findall(r"{% block (\w+) %}", (TEMPLATES / file).read_text())
    }
    passage = TEXT[TEXT.index("Blocks of `base.html`") : TEXT.index("What templates are given")]
    named = set(re.findall(r"`(\w+)`", passage))
    assert named == blocks
    partials = TEXT[TEXT.index("Partials of a brief") : TEXT.index("Blocks of `base.html`")]
    for name in re.findall(r"`([\w-]+\.html)`", partials):
        assert (TEMPLATES / "partials" / name).is_file()


def test_every_row_and_file_for_programs_is_named_with_all_that_it_is_given() -> None:
    used = {
        name
        for file in TEMPLATES.rglob("*.*ml")
        for name in re.findall(r'render_rows\("partials/([\w.-]+)"', file.read_text())
    }
    passage = TEXT[TEXT.index("Rows of lists") : TEXT.index("Blocks of `base.html`")]
    files = {path.name for path in TEMPLATES.iterdir() if path.suffix in {".xml", ".txt"}}
    named = set(re.findall(r"`([\w-]+\.(?:html|xml|txt))`", passage))
    assert named == used | files
    given = TEXT[TEXT.index("- in a list of statements") : TEXT.index("All text is escaped. A")]
    structs = (Item, Related, RelatedLink, Voice, BriefRow, Picture, Facet, Choice)
    for struct in (*structs, FeedEntry, Url, SitemapIndexInput, RobotsInput):
        assert set(struct.__struct_fields__) <= set(re.findall(r"`(\w+)`", given)), struct


def test_every_named_selector_finds_something(tmp_path: Path) -> None:
    folder = everything(tmp_path, "--drafts")
    document = page(folder / "harbour" / "index.html")
    table = TEXT[TEXT.index("## Elements") : TEXT.index("## Partials")]
    for name in re.findall(r"`(\.[\w-]+|\[data-[\w-]+\]|mark\[data-annotation\])`", table):
        assert document.cssselect(name), name
    for name in re.findall(r"`(data-[\w-]+)`", table):
        assert document.cssselect(f"mark[{name}]"), name
