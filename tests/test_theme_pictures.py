"""Pictures keep their place while they load, and a preview knows when one changes its shape."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from browser import WATCH, serve, visit
from lxml import html
from PIL import Image
from playwright.sync_api import Browser
from serve_support import preview
from sites import REPOSITORY, brief, make_site, page
from theme_site import picture

pytestmark = pytest.mark.slow

ORIENTATION = 0x0112
TURNED = 6


def saved(kind: str, size: tuple[int, int], *, turned: bool = False, **options: Any) -> bytes:
    """A picture as a file of some kind; `turned` as a camera does it that was held upright."""
    image, out = Image.new("RGB", size, "gray"), io.BytesIO()
    if turned:
        options["exif"] = Image.Exif()
        options["exif"][ORIENTATION] = TURNED
    image.save(out, kind, **options)
    return out.getvalue()


def svg(attributes: str, inside: str = '<rect width="3" height="4"/>', before: str = "") -> bytes:
    return f'{before}<svg xmlns="http://www.w3.org/2000/svg" {attributes}>{inside}</svg>'.encode()


COMMENT = f"<?xml version='1.0'?><!-- <svg width='1' {'x' * 2_000} -->"
KINDS = {
    "plain.png": (picture(30, 20), (30, 20)),
    "plain.jpg": (saved("JPEG", (31, 17)), (31, 17)),
    "turned.jpeg": (saved("JPEG", (31, 17), turned=True), (17, 31)),
    "progressive.JPG": (saved("JPEG", (33, 18), progressive=True), (33, 18)),
    "plain.gif": (saved("GIF", (12, 34)), (12, 34)),
    "lossy.webp": (saved("WEBP", (41, 23)), (41, 23)),
    "lossless.webp": (saved("WEBP", (43, 29), lossless=True), (43, 29)),
    "plain.avif": (saved("AVIF", (64, 48)), (64, 48)),
    "given.svg": (svg('width="120" height="80.4"'), (120, 80)),
    "units.svg": (svg("width='1in' height = '36pt'"), (96, 48)),
    "half.svg": (svg('width="50" viewBox="0 0 10 20"'), (50, 100)),
    "long.svg": (
        svg('height="10px" width="20px"', before=COMMENT),
        (20, 10),
    ),
}
SHAPES = {
    "box.svg": (svg('viewBox="0 0 30 10"'), (30, 10)),
    "relative.svg": (svg('width="100%" height="100%" viewBox="-5,-5,20,40"'), (20, 40)),
}
"""Where a browser, too, knows only the shape."""
BROKEN = {
    "empty.png": b"",
    "cut.png": picture(30, 20)[:18],
    "zero.png": picture(0, 0),
    "cut.jpg": saved("JPEG", (31, 17))[:60],
    "text.jpg": b"This is no picture at all.",
    "text.webp": b"RIFF....WEBPVP8X",
    "cut.avif": saved("AVIF", (64, 48))[:40],
    "open.svg": b'<svg width="5" height="5"',
    "unsized.svg": svg(""),
    "percent.svg": svg('width="50%" height="20"'),
    "nothing.svg": svg('width="0" height="20"'),
    "immense.svg": svg('width="1e300" height="20"'),
    "page.svg": b"<!doctype html><p>",
    "noise.gif": bytes(range(256)) * 20,
}


def shown(root: Path, pictures: dict[str, bytes], extra: str = "") -> Path:
    """The folder of a built site with an article that has the pictures in its body."""
    body = "\n\n".join(f"![{name}](pictures/{name})" for name in pictures)
    files: dict[str, str | bytes] = {
        f"content/pictures/{name}": data for name, data in pictures.items()
    }
    files["content/shown.md"] = f"---\ntitle: Shown\ndate: 2026-01-01\n{extra}---\n{body}\n\nEnd.\n"
    make_site(root, files)
    run = brief("build", cwd=root)
    assert (run.code, run.err) == (0, "")
    return root / "site"


def size(image: html.HtmlElement) -> tuple[str | None, str | None]:
    return image.get("width"), image.get("height")


def in_body(folder: Path) -> dict[str, tuple[str | None, str | None]]:
    images = page(folder / "shown/index.html").cssselect("[data-article-body] img")
    return {image.get("alt"): size(image) for image in images}


def test_each_kind_of_picture_has_its_true_size(chromium: Browser, tmp_path: Path) -> None:
    every = KINDS | SHAPES
    folder = shown(tmp_path, {name: data for name, (data, _) in every.items()})
    assert in_body(folder) == {
        name: (str(width), str(height)) for name, (_, (width, height)) in every.items()
    }
    with serve(folder) as address, visit(chromium, f"{address}shown/", height=9_000) as visited:
        images = visited.page.locator("[data-article-body] img")
        for image in images.all():
            image.evaluate("image => image.decode()")
        found = images.evaluate_all(
            "all => all.map(each => [each.alt, each.naturalWidth, each.naturalHeight])"
        )
        assert not visited.trouble
    for name, width, height in found:
        given = every[name][1]
        if name in KINDS:
            assert (width, height) == given, name
        else:
            assert width / height == given[0] / given[1], name


def test_a_broken_picture_has_no_size_and_breaks_nothing(tmp_path: Path) -> None:
    folder = shown(tmp_path, BROKEN, "image: {src: pictures/empty.png, alt: Nothing}\n")
    assert in_body(folder) == dict.fromkeys(BROKEN, (None, None))
    (lead,) = page(folder / "shown/index.html").cssselect(".picture img")
    assert size(lead) == (None, None)


def test_pictures_of_notes_and_the_lead_have_their_size_and_what_is_far_loads_late(
    tmp_path: Path,
) -> None:
    lead = "image: {src: pictures/lead.png, alt: Lead}\n"
    notes = "annotations:\n  - {quote: End., note: '![In a note](pictures/note.png)'}\n"
    make_site(tmp_path, {"content/shown.yaml": notes, "content/pictures/note.png": picture(7, 5)})
    folder = shown(tmp_path, {"lead.png": picture(60, 40)}, lead)
    document = page(folder / "shown/index.html")
    (first,) = document.cssselect(".picture img")
    assert size(first) == ("60", "40")
    assert first.get("loading") is None
    (noted,) = document.cssselect(".note img")
    assert size(noted) == ("7", "5")
    for image in (noted, *document.cssselect("[data-article-body] img")):
        assert (image.get("loading"), image.get("decoding")) == ("lazy", "async")


@pytest.mark.parametrize("width", [pytest.param(320, marks=pytest.mark.slow), 1280])
def test_a_slow_picture_moves_nothing(chromium: Browser, tmp_path: Path, width: int) -> None:
    pictures = {"tall.png": picture(300, 400), "wide.svg": svg('viewBox="0 0 300 90"')}
    folder = shown(tmp_path, pictures, "image: {src: pictures/tall.png, alt: Lead}\n")
    with serve(folder) as address:
        assert shift_of(chromium, f"{address}shown/", width) == 0
        assert shift_of(chromium, f"{address}shown/", width, sizes=False) > 0


def test_a_slow_picture_of_unknown_size_moves_nothing_where_it_leads(
    chromium: Browser, tmp_path: Path
) -> None:
    make_site(tmp_path, {"content/pictures/lead.svg": svg("")})
    folder = shown(tmp_path, {}, "image: {src: pictures/lead.svg, alt: Lead}\n")
    with serve(folder) as address:
        assert shift_of(chromium, f"{address}shown/", 1280) == 0


def shift_of(chromium: Browser, address: str, width: int, *, sizes: bool = True) -> float:
    """The layout shift of a page whose pictures come when it has been painted without them."""
    context = chromium.new_context(viewport={"width": width, "height": 2_000})
    context.add_init_script(WATCH)
    tab = context.new_page()
    held: list[Any] = []
    tab.route("**/pictures/*", lambda route: held.append(route))
    if not sizes:
        tab.route("**/shown/", lambda route: route.fulfill(body=without_sizes(route.fetch().text()),
                                                           content_type="text/html"))  # fmt: skip
    tab.goto(address, wait_until="domcontentloaded")
    painted = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
    tab.evaluate(painted)
    while len(held) < len({image.get_attribute("src") for image in tab.locator("img").all()}):
        tab.evaluate(painted)
    for route in held:
        route.continue_()
    tab.wait_for_load_state()
    for image in tab.locator("img").all():
        image.evaluate("image => image.decode()")
    tab.evaluate(painted)
    shift = float(tab.evaluate("window.shift"))
    context.close()
    return shift


def without_sizes(text: str) -> str:
    document = html.document_fromstring(text)
    for image in document.cssselect("[data-article-body] img"):
        del image.attrib["width"], image.attrib["height"]
    return "<!doctype html>" + html.tostring(document, encoding="unicode")


def test_a_tall_picture_fits_the_window_and_a_wide_one_the_column(
    chromium: Browser, tmp_path: Path
) -> None:
    pictures = {"tall.png": picture(200, 2_000), "wide.png": picture(3_000, 100)}
    folder = shown(tmp_path, pictures, "image: {src: pictures/tall.png, alt: Lead}\n")
    with serve(folder) as address:
        for width in (320, 1280):
            with visit(chromium, f"{address}shown/", width=width) as visited:
                lead = visited.page.locator(".picture img").bounding_box()
                assert lead
                assert lead["height"] <= 900
                assert visited.overflow() == 0


def test_a_preview_shows_the_new_size_of_a_picture(tmp_path: Path) -> None:
    shown(tmp_path, {"one.png": picture(30, 20), "two.svg": svg('viewBox="0 0 4 5"')})
    pictures = tmp_path / "content/pictures"
    with preview(tmp_path) as running:
        before = running.request("/shown/").data
        assert b'width="30" height="20"' in before
        assert b'width="4" height="5"' in before
        (pictures / "one.png").write_bytes(picture(50, 10))
        running.until(lambda: b'width="50" height="10"' in running.request("/shown/").data)
        (pictures / "two.svg").unlink()
        (pictures / "two.svg").write_bytes(svg('viewBox="0 0 40 5"'))
        running.until(lambda: b'width="40" height="5"' in running.request("/shown/").data)
        (pictures / "one.png").write_bytes(b"")
        running.until(lambda: b'width="50"' not in running.request("/shown/").data)
        (pictures / "one.png").write_bytes(picture(30, 20))
        (pictures / "two.svg").write_bytes(svg('viewBox="0 0 4 5"'))
        running.until(lambda: running.request("/shown/").data == before)


def test_a_site_without_pictures_loads_nothing_to_measure_them(tmp_path: Path) -> None:
    make_site(tmp_path, {"content/table.csv": "a,b\n"})
    code = (
        "import sys; from brief.cli import main\n"
        "try: main(['build'])\n"
        "except SystemExit as end: print(end.code, 'imagesize' in sys.modules)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={"PYTHONPATH": str(REPOSITORY)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.splitlines()[-1] == "0 False"


PLACES = """() => [...document.images].map(each => {
  const {width, height} = each.getBoundingClientRect();
  return [Math.round(width), Math.round(height)];
})"""


def test_a_picture_that_is_still_to_come_has_its_place(chromium: Browser, tmp_path: Path) -> None:
    sizes = {"tall": (90, 160), "usual": (300, 200), "wide": (400, 100)}
    body = "\n\n".join(f"![]({name}.png)" for name in sizes)
    files = {f"content/{name}.png": picture(*size) for name, size in sizes.items()}
    for name in sizes:
        meta = f"title: A\ndate: 2025-01-01\nimage: {{src: {name}.png, alt: B}}"
        files[f"content/of-{name}.md"] = f"---\n{meta}\n---\n{body}\n".encode()
    root = make_site(tmp_path, files)
    assert brief("build", cwd=root).code == 0
    context = chromium.new_context()
    page, held = context.new_page(), []
    page.route("**/*.png", lambda route: held.append(route))
    with serve(root / "site") as address:
        for name, (width, height) in sizes.items():
            for window in (360, 768, 1024, 1440):
                page.set_viewport_size({"width": window, "height": 800})
                page.goto(f"{address}of-{name}/", wait_until="domcontentloaded")
                kept = page.evaluate(PLACES)
                while held:
                    held.pop().continue_()
                page.wait_for_load_state("load")
                assert page.evaluate(PLACES) == kept
                first = kept[0]
                if window >= 1024:
                    assert abs(first[0] / first[1] - width / height) < 0.1, (name, window, first)
    context.close()
