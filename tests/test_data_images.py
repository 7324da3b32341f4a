"""The picture for where a brief is shared: made where it can be, and named in the page."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from sites import brief, make_site, page, without

from brief.pages.brief.typefaces import OWN, WRITTEN, pillow, typeface_for, writes

pytestmark = pytest.mark.slow

BASE = "https://news.example/repo/"
TITLED = "---\ntitle: {title}\ndate: 2026-05-01\n---\nWords.\n"


def named(folder: Path) -> list[str]:
    """The pictures that a brief's page names for sharing."""
    document = page(folder / "index.html")
    return [each.get("content") for each in document.cssselect("meta[property='og:image']")]


def test_each_brief_has_its_picture(tmp_path: Path) -> None:
    root = make_site(tmp_path)
    assert brief("build", "--base-url", BASE, cwd=root).code == 0
    with Image.open(root / "site/bridge/share.png") as picture:
        assert picture.size == (1200, 630)
        assert len(picture.convert("RGB").getcolors(100_000) or ()) > 20
    assert named(root / "site/bridge") == [f"{BASE}bridge/share.png"]


def test_two_briefs_have_two_pictures_and_one_brief_always_the_same(tmp_path: Path) -> None:
    root = make_site(tmp_path, {"content/other.md": TITLED.format(title="Other")})
    assert brief("build", "--base-url", BASE, cwd=root).code == 0
    first = (root / "site/other/share.png").read_bytes()
    assert first != (root / "site/bridge/share.png").read_bytes()
    again = make_site(tmp_path / "again", {"content/other.md": TITLED.format(title="Other")})
    assert brief("build", "--base-url", BASE, cwd=again).code == 0
    assert (again / "site/other/share.png").read_bytes() == first


@pytest.mark.parametrize(
    ("title", "script"),
    [("اجتماع في الرياض", ""), ("A" * 400, ""), ("word " * 200, ""), ("Signed ✍🏽 today 🎉", ""),
     ("𐓏𐓘𐓻𐓘𐓻𐓟 today", "Osage"), ("𒀀𒀁 in clay", "Cuneiform"), ("𐤀𐤁 of Tyre", "Phoenician"),
     ("ᬅᬓ᭄ᬱᬭ", "Balinese"), ("ꨀꨇꨩ", "Cham")],
)  # fmt: skip
def test_a_script_without_a_font_is_named_and_all_else_is_drawn(
    tmp_path: Path, title: str, script: str
) -> None:
    root = make_site(tmp_path, {"content/other.md": TITLED.format(title=title)})
    run = brief("build", "--base-url", BASE, cwd=root)
    made = (root / "site/other/share.png").is_file()
    assert run.code == 0
    assert made == (run.err == "")
    if script and not made:
        assert f"content/other.md: hint: No font on this machine can write {script}:" in run.err
    elif not script:
        assert made
    assert bool(named(root / "site/other")) == made


def test_it_has_the_colours_of_who_speaks_and_the_articles_picture(tmp_path: Path) -> None:
    photo = io.BytesIO()
    Image.new("RGB", (900, 600), "#ff0000").save(photo, "PNG")
    files: dict[str, str | bytes] = {
        "content/bridge.md": "---\ntitle: Bridge to close\ndate: 2026-03-01\npull: open\n"
        "image: {src: red.png}\n---\n“It may open again,” the mayor said. “We wait.”\n",
        "content/bridge.yaml": "actors: {stone: {name: Ada Stone, colour: teal}, "
        "poe: {name: Bo Poe, colour: magenta}}\nannotations:\n"
        "  - {quote: It may open again, id: open, speaker: stone}\n"
        "  - {quote: We wait., speaker: poe}\n",
        "content/red.png": photo.getvalue(),
    }
    root = make_site(tmp_path, files)
    assert brief("build", "--strict", "--base-url", BASE, cwd=root).code == 0
    with Image.open(root / "site/bridge/share.png") as drawn:
        picture = drawn.convert("RGB")
    teal, magenta = (11, 107, 111), (160, 42, 131)
    # The stamp and the name are the speaker's, the line at the foot has both voices.
    stamp = picture.crop((64, 300, 128, 580)).getcolors(100_000) or []
    assert teal in {colour for _, colour in stamp}
    foot = {colour for _, colour in picture.crop((0, 600, 1200, 625)).getcolors(100_000) or []}
    assert {teal, magenta} <= foot
    # The picture is at the right, in black and white.
    red, green, blue = picture.getpixel((1100, 200))
    assert max(red, green, blue) - min(red, green, blue) < 12
    assert red < 200
    # The headline begins at the top left, in ink, and is the largest.
    assert min(sum(each) for _, each in picture.crop((64, 100, 700, 300)).getcolors(9999)) < 100
    front, actor = page(root / "site/index.html"), page(root / "site/actors/stone/index.html")
    for document in (front, actor):
        (image,) = document.cssselect("meta[property='og:image']")
        assert image.get("content") == f"{BASE}bridge/share.png"
        assert document.cssselect("meta[property='og:title'][content]")
    # The picture has the words of another: it is not that of an actor who did not say them.
    other = page(root / "site/actors/poe/index.html")
    assert not other.cssselect("meta[property='og:image']")
    assert other.cssselect("meta[property='og:title'][content='Bo Poe']")


@pytest.mark.parametrize(("portrait", "shared"), [("poe.jpg", True), ("poe.svg", False)])
def test_whose_words_no_picture_has_is_shared_with_the_portrait(
    tmp_path: Path, portrait: str, shared: bool
) -> None:
    files: dict[str, str | bytes] = {
        "content/actors.yaml": f"poe: {{name: Bo Poe, image: {portrait}}}\n",
        f"content/{portrait}": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        "content/bridge.md": "---\ntitle: Bridge\ndate: 2026-03-01\npull: open\n---\n"
        "“It may open again,” the mayor said. “We wait.”\n",
        "content/bridge.yaml": "actors: {stone: {name: Ada Stone}}\nannotations:\n"
        "  - {quote: It may open again, id: open, speaker: stone}\n"
        "  - {quote: We wait., speaker: poe}\n",
    }
    root = make_site(tmp_path, files)
    assert brief("build", "--base-url", BASE, cwd=root).code == 0
    document = page(root / "site/actors/poe/index.html")
    images = [each.get("content") for each in document.cssselect("meta[property='og:image']")]
    assert images == ([f"{BASE}{portrait}"] if shared else [])


@pytest.mark.parametrize("data", [b"", b"not a picture", b"\x89PNG\r\n\x1a\n" + b"\0" * 40])
def test_a_picture_that_is_none_is_left_out(tmp_path: Path, data: bytes) -> None:
    files: dict[str, str | bytes] = {
        "content/other.md": TITLED.format(title="Other\nimage: {src: a.png}"),
        "content/a.png": data,
    }
    root = make_site(tmp_path, files)
    assert brief("build", "--base-url", BASE, cwd=root).code == 0
    with Image.open(root / "site/other/share.png") as picture:
        assert picture.size == (1200, 630)


def test_without_pillow_or_a_base_url_there_is_none(tmp_path: Path) -> None:
    root = make_site(tmp_path / "site")
    assert brief("build", cwd=root).code == 0
    assert not list(root.rglob("share.png"))
    env = without("PIL", tmp_path / "absent")
    assert brief("build", "--base-url", BASE, cwd=root, env=env).code == 0
    assert not list(root.rglob("share.png"))
    assert named(root / "site/bridge") == []


def test_pillows_own_typeface_writes_what_it_is_known_to_write() -> None:
    assert all(writes("", each) for each in WRITTEN)
    assert typeface_for("A plan: “1–2”") == OWN
    assert pillow()
