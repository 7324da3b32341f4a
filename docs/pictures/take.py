"""Take the README's pictures of the demo site: `python docs/pictures/take.py`.

The site is built from the repository into a temporary folder, served on loopback, and opened in
Chromium; the pictures are written beside this script. `python docs/pictures/take.py FOLDER [SITE]`
takes each kind of page instead, as a whole, at every width, by day, by night and printed, into a
folder: to be looked at after a change of the theme; of the brief with most statements, what a
reader sees in each state. SITE is another folder with a `content/`; one with `search: true` has
pictures of a search, too.

It needs what the tests need: `pip install -e '.[dev]'`, and Chromium. The README's pictures are
taken with the fonts of Debian's `fonts-liberation`.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
REPOSITORY = HERE.parent.parent
sys.path[:0] = [str(REPOSITORY), str(REPOSITORY / "tests")]

try:
    from browser import FLAGS, SEARCH_POLICY, serve
    from PIL import Image, ImageOps
    from playwright.sync_api import Page, sync_playwright
    from tools import CHROMIUM, path_of

    from brief.pages import Options
    from brief.pipeline import build
    from brief.problems import ContentError, render
except ModuleNotFoundError as error:
    sys.exit(f"error: {error}.\n    Install what the tests need: pip install -e '.[dev]'")

PAPER = 642
"""What of a printed page is between its margins."""
SHOTS = [
    ("brief-wide", "riyadh/", 1360, 940, "light", "screen"),
    ("brief-narrow", "riyadh/#beneficial", 390, 844, "light", "screen"),
    ("brief-dark", "riyadh/", 1360, 940, "dark", "screen"),
    ("brief-print", "riyadh/", PAPER, 1148, "light", "print"),
    ("front", "", 1360, 940, "light", "screen"),
    ("actor", "actors/lavrov/", 1360, 940, "light", "screen"),
    ("quotations", "quotations/", 1360, 940, "light", "screen"),
]

EACH = {
    "front": "",
    "actor": "actors/{actor}/",
    "actors": "actors/",
    "network": "actors/network/",
    "quotations": "quotations/",
    "disputed": "quotations/evidence/disputed/",
    "topic": "topics/{topic}/",
    "topics": "topics/",
    "archive": "archive/",
    "year": "archive/{year}/",
    "tags": "tags/",
    "tag": "tags/{tag}/",
    "search": "search/?q={word}",
    "search-nothing": "search/?q=qqqzzz",
    "not-found": "404.html",
}
"""Each kind of page but a brief's, by the name of its pictures; the actor is who speaks most."""
WIDTHS = (1440, 1024, 768, 360)

STATES = {
    "rest": "",
    "read": "scrollTo(0, innerHeight)",
    "chosen": "document.querySelectorAll('mark[id] > a')[2].click()",
    "picked": "document.querySelector('[data-pick]').click()",
    "narrowed": "document.querySelector('[data-pick-kind]').click()",
    "plain": "choose('plain', true)",
}
"""What is done on a brief's page before it is taken."""
MARGIN = 76
"""The 2 cm around a printed page, which a browser leaves out on the screen."""
EDGE = "#c8c8c8"


def main() -> None:
    if len(sys.argv) > 1:
        take_each(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else REPOSITORY)
        return
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        build(REPOSITORY, Path(folder) / "site", Options())
        browser = playwright.chromium.launch(executable_path=path_of(CHROMIUM), args=FLAGS)
        with serve(Path(folder) / "site") as address:
            for name, path, width, height, scheme, media in SHOTS:
                page = browser.new_page(
                    viewport={"width": width, "height": height},
                    color_scheme=scheme,  # type: ignore[arg-type]
                    reduced_motion="reduce",
                )
                page.emulate_media(media=media)  # type: ignore[arg-type]
                page.goto(address + path)
                page.wait_for_load_state("networkidle")
                page.screenshot(path=HERE / f"{name}.png")
                if media == "print":
                    on_paper(HERE / f"{name}.png")
                page.close()
        browser.close()


def take_each(target: Path, source: Path) -> None:
    """Each kind of page, at each width, light and dark, and printed."""
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        # A base URL would lead the page for wrong addresses to it.
        site = build(source, Path(folder) / "site", Options()).site
        actor = max(site.said, key=lambda name: len(site.said[name]), default="")
        known = {
            "actor": actor,
            "topic": next(iter(site.topics), ""),
            "tag": next((path.name for path in (Path(folder) / "site/tags").glob("*/")), ""),
            "year": str(site.briefs[0].date.year) if site.briefs else "",
            "word": site.actors[actor].name.split()[-1] if actor else "",
        }
        browser = playwright.chromium.launch(executable_path=path_of(CHROMIUM), args=FLAGS)
        with serve(Path(folder) / "site", policy=SEARCH_POLICY) as address:
            for scheme in ("light", "dark", "print"):
                page = browser.new_page(
                    color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce"
                )
                page.emulate_media(media="print" if scheme == "print" else "screen")
                for name, path in EACH.items():
                    where = path.format(**known)
                    there = Path(folder) / "site" / where.partition("?")[0]
                    if not (there if there.suffix else there / "index.html").is_file():
                        continue
                    for width in (PAPER,) if scheme == "print" else WIDTHS:
                        page.set_viewport_size({"width": width, "height": 900})
                        page.goto(address + where)
                        page.wait_for_load_state("networkidle")
                        shot = target / f"{name}-{width}-{scheme}.png"
                        page.screenshot(path=shot, full_page=True)
                if site.briefs and scheme == "print":
                    page.goto(f"{address}{site.briefs[0].slug}/")
                    page.screenshot(path=target / "brief-print.png", full_page=True)
                elif site.briefs:
                    longest = max(site.briefs, key=lambda brief: len(brief.statements))
                    take_states(page, f"{address}{longest.slug}/", target, scheme)
                page.close()
        browser.close()


def take_states(page: Page, address: str, target: Path, scheme: str) -> None:
    """A brief's page in each of its states, as it is in the window."""
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 740 if width < 500 else 900})
        for state, action in STATES.items():
            page.goto(address)
            page.evaluate(action)
            page.wait_for_timeout(100)
            page.screenshot(path=target / f"brief-{state}-{width}-{scheme}.png")
            page.evaluate("localStorage.clear()")


def on_paper(picture: Path) -> None:
    """Put the picture of what is printed on a sheet of paper."""
    with Image.open(picture) as printed:
        framed = ImageOps.expand(printed.convert("RGB"), MARGIN - 1, "white")
    ImageOps.expand(framed, 1, EDGE).save(picture, optimize=True)


if __name__ == "__main__":
    try:
        main()
    except ContentError as error:
        sys.exit("\n".join(map(render, error.problems)))
