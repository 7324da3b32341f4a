"""Odd files and links in every place: nothing outside the site is read, written or removed.

Each command has seconds, and less memory than `/dev/zero` would take.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import socket
import tempfile
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

import pytest
from sites import ARTICLE, SIDECAR, Run, brief, make_site, snapshot

from brief.content.left_out import LEFTOVERS as PATTERNS
from brief.content.left_out import PLAIN

pytestmark = pytest.mark.slow

SECRET = "TOKEN-7f3a"
SECONDS = 60


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder with a short path, as a socket's is limited."""
    with tempfile.TemporaryDirectory() as made:
        yield Path(made)


@pytest.fixture
def site(folder: Path) -> Path:
    """A site that was built once, with something outside and something hidden that is secret."""
    make_site(
        folder / "outside",
        {"key": SECRET, "content/leak.md": ARTICLE.replace("Bridge", SECRET),
         "templates/index.html": SECRET, "templates/assets/leak.css": SECRET},
    )  # fmt: skip
    return make_site(
        folder / "s",
        {"brief.yaml": "title: T\n", ".git/config": SECRET, ".git/leak.md": ARTICLE,
         "content/photo.bin": "x", "content/actors.yaml": "sea: {name: Sea}\n",
         "templates/404.html": "404\n", "templates/assets/own.css": "p {}\n"},
    )  # fmt: skip


def limited(root: Path, *arguments: str) -> Run:
    run = brief(*arguments, cwd=root, timeout=SECONDS, memory=2 * 1024**3)
    assert "MemoryError" not in run.err, run.err
    return run


def state(folder: Path) -> dict[str, tuple[object, ...]]:
    """All that can be seen of everything below a folder."""
    return {
        path.relative_to(folder).as_posix(): (
            path.lstat().st_mode,
            path.lstat().st_mtime_ns,
            path.lstat().st_nlink,
            path.read_bytes() if path.is_file() and path.stat().st_size < 1_000_000 else None,
        )
        for path in sorted(folder.rglob("*"))
    }


# What stands in a place in the stead of what should: made at a path of the site.


def absolute_link_out(place: Path, root: Path) -> None:
    place.symlink_to(root.parent / "outside/key")


def relative_link_out(place: Path, root: Path) -> None:
    place.symlink_to(os.path.relpath(root.parent / "outside/key", place.parent))


def link_to_folder_outside(place: Path, root: Path) -> None:
    place.symlink_to(root.parent / "outside/content")


def chain_out(place: Path, root: Path) -> None:
    (root / "step").symlink_to("../outside/key")
    place.symlink_to(root / "step")


def link_out_and_in_again(place: Path, root: Path) -> None:
    place.symlink_to(root.parent / "outside/../outside/content")


def link_to_hidden_file(place: Path, root: Path) -> None:
    place.symlink_to(os.path.relpath(root / ".git/config", place.parent))


def link_to_hidden_folder(place: Path, root: Path) -> None:
    place.symlink_to(root / ".git")


def chain_to_hidden(place: Path, root: Path) -> None:
    (root / "one").symlink_to("two")
    (root / "two").symlink_to(".git")
    place.symlink_to(root / "one/config")


def link_to_zero(place: Path, root: Path) -> None:
    place.symlink_to("/dev/zero")


def link_to_nothing(place: Path, root: Path) -> None:
    place.symlink_to("nothing")


def link_to_itself(place: Path, root: Path) -> None:
    place.symlink_to(place.name)


def link_to_the_output(place: Path, root: Path) -> None:
    (root / "site/old").mkdir(parents=True)
    (root / "site/.brief").mkdir()
    (root / "site/.brief/manifest.json").write_text('{"files":{},"version":1}')
    place.symlink_to(root / "site/old")


def pipe(place: Path, root: Path) -> None:
    os.mkfifo(place)


def link_to_pipe(place: Path, root: Path) -> None:
    os.mkfifo(root / "pipe")
    place.symlink_to(root / "pipe")


def unix_socket(place: Path, root: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(place))


def folder_for_a_file(place: Path, root: Path) -> None:
    (place / "in").mkdir(parents=True)


def file_for_a_folder(place: Path, root: Path) -> None:
    place.write_text(SECRET)


def sparse(place: Path, root: Path) -> None:
    with place.open("wb") as file:
        file.truncate(50 * 1024**3)


Thing = Callable[[Path, Path], None]

ESCAPES: tuple[Thing, ...] = (
    absolute_link_out,
    relative_link_out,
    link_to_folder_outside,
    chain_out,
    link_out_and_in_again,
    link_to_zero,
)
HIDDEN: tuple[Thing, ...] = (link_to_hidden_file, link_to_hidden_folder, chain_to_hidden)
IRREGULAR: tuple[Thing, ...] = (pipe, link_to_pipe, unix_socket)
EVERYWHERE = {
    **dict.fromkeys(ESCAPES, "link-escapes"),
    **dict.fromkeys(HIDDEN, "link-hidden"),
    **dict.fromkeys(IRREGULAR, "file-irregular"),
    link_to_nothing: "file-unreadable",
    link_to_itself: "file-unreadable",
    link_to_the_output: "link-output",
}
NAMED_FILES = {folder_for_a_file: "file-irregular", sparse: "file-too-large"}
FOLDERS = {file_for_a_folder: "file-irregular"}
SOURCES: dict[str, dict[Thing, str]] = {
    "brief.yaml": {**EVERYWHERE, **NAMED_FILES},
    "content": {**EVERYWHERE, **FOLDERS},
    "content/bridge.md": {**EVERYWHERE, **NAMED_FILES},
    "content/bridge.yaml": {**EVERYWHERE, **NAMED_FILES},
    "content/actors.yaml": {**EVERYWHERE, **NAMED_FILES},
    "content/photo.bin": {**EVERYWHERE, sparse: "file-too-large"},
    "templates": {**EVERYWHERE, **FOLDERS},
    "templates/404.html": {**EVERYWHERE, **NAMED_FILES},
    "templates/assets/brief.css": {**EVERYWHERE, **NAMED_FILES},
    "templates/assets/own.css": {**EVERYWHERE, sparse: "file-too-large"},
}


COMMON = (relative_link_out, pipe)
"""What the default run puts into every place; CI puts everything."""


def rows(table: dict[str, dict[Thing, str]]) -> list[object]:
    """Each place with each thing: those that the default run leaves out are marked."""
    return [
        pytest.param(
            name, thing, code, marks=() if thing in COMMON else pytest.mark.slow,
            id=f"{name}-{thing.__name__}",
        )
        for name, row in table.items()
        for thing, code in row.items()
    ]  # fmt: skip


def put(thing: Thing, place: Path, root: Path) -> None:
    if place.is_dir():
        shutil.rmtree(place)
    place.unlink(missing_ok=True)
    thing(place, root)


@pytest.mark.parametrize(("name", "thing", "code"), rows(SOURCES))
def test_a_source_that_is_no_regular_file_of_the_site_is_refused(
    site: Path, name: str, thing: Thing, code: str
) -> None:
    put(thing, site / name, site)
    outside, built = state(site.parent / "outside"), state(site / "site")
    check = limited(site, "check", "--format", "json")
    assert check.code == 1
    found = {(each["file"], each["code"]) for each in json.loads(check.out)["problems"]}
    assert (name, code) in found, check.out
    build = limited(site, "build")
    assert (build.code, build.out) == (1, "")
    assert f"{name}: error: " in build.err
    assert SECRET not in build.err
    assert state(site.parent / "outside") == outside
    assert state(site / "site") == built


# The output folder: what stands there may have come with a copy of the site.

ODD = {thing: "" for thing in EVERYWHERE if thing is not link_to_the_output}
OUTPUT: dict[str, dict[Thing, str]] = {
    ".brief": {**ODD, file_for_a_folder: ""},
    ".brief/manifest.json": {**ODD, folder_for_a_file: "", sparse: ""},
    ".brief/manifest.json.new": {**ODD, folder_for_a_file: ""},
    ".brief/lock": {**ODD, folder_for_a_file: ""},
    ".brief/staging": {**ODD, file_for_a_folder: ""},
    "index.html": {**ODD, sparse: ""},
    "assets": {**ODD, file_for_a_folder: ""},
    "bridge/index.html": {**ODD, sparse: ""},
}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a build of the site writes."""
    root = make_site(tmp_path_factory.mktemp("built"), {"brief.yaml": "title: T\n"})
    assert limited(root, "build").code == 0
    return root / "site"


@pytest.mark.parametrize(("name", "thing", "code"), rows(OUTPUT))
def test_an_odd_file_in_the_output_folder_is_refused(
    site: Path, built: Path, name: str, thing: Thing, code: str
) -> None:
    shutil.copytree(built, site / "site")
    put(thing, site / "site" / name, site)
    hidden, outside = state(site / ".git"), state(site.parent / "outside")
    before = state(site / "site")
    build = limited(site, "build")
    assert (build.code, build.out) == (1, ""), build.err
    assert name.partition("/")[0] in build.err
    assert SECRET not in build.err
    assert state(site.parent / "outside") == outside
    assert state(site / ".git") == hidden
    after = state(site / "site")
    assert {path for path in after if not path.startswith(".brief")} == {
        path for path in before if not path.startswith(".brief")
    }


ENTRIES: dict[str, Callable[[str], object]] = {
    "{outside}/key": lambda digest: [digest],
    "../../outside/key": lambda digest: [digest],
    "bridge/../../../outside/key": lambda digest: [digest],
    "../brief.yaml": lambda digest: [digest],
    "..": lambda digest: [digest],
    ".": lambda digest: [digest],
    "": lambda digest: [digest],
    "bridge//index.html": lambda digest: [digest],
    "./old.html": lambda digest: [digest],
    "bridge/": lambda digest: [digest],
    "a\0b": lambda digest: [digest],
    "way/key": lambda digest: [digest],
    "deep/way/key": lambda digest: [digest],
    "key-link": lambda digest: [digest],
    "pipe": lambda digest: [digest],
    "/dev/zero": lambda digest: ["00"],
    "zero": lambda digest: ["00"],
    "x" * 300: lambda digest: [digest],
    "x/" * 3000 + "x": lambda digest: [digest],
    ".git/config": lambda digest: [digest],
    ".brief/lock": lambda digest: [hashlib.sha256(b"").hexdigest()],
    "..\\..\\outside\\key": lambda digest: [digest],
    "C:\\Windows\\win.ini": lambda digest: [digest],
    "number": lambda digest: 5,
    "null": lambda digest: None,
    "text": lambda digest: digest,
    "mapping": lambda digest: {digest: digest},
    "numbers": lambda digest: [5, None, [digest]],
}


def test_what_a_manifest_says_of_other_places_is_not_believed(site: Path) -> None:
    assert limited(site, "build").code == 0
    output, outside = site / "site", site.parent / "outside"
    (output / "way").symlink_to(outside)
    (output / "deep").mkdir()
    (output / "deep/way").symlink_to("../../../outside")
    (output / "key-link").symlink_to(outside / "key")
    os.mkfifo(output / "pipe")
    (output / "zero").symlink_to("/dev/zero")
    (output / ".git").mkdir()
    (output / ".git/config").write_text(SECRET)
    (output / "old.html").write_text(SECRET)
    manifest = output / ".brief/manifest.json"
    stored = json.loads(manifest.read_text())
    digest = hashlib.sha256(SECRET.encode()).hexdigest()
    for name, entry in ENTRIES.items():
        stored["files"][name.format(outside=outside)] = entry(digest)
    manifest.write_text(json.dumps(stored))
    before = state(outside), state(site / ".git"), snapshot(site / "content")
    pages = {path: data for path, data in state(output).items() if not path.startswith(".brief")}
    run = limited(site, "build")
    assert run.code == 0, run.err
    assert (state(outside), state(site / ".git"), snapshot(site / "content")) == before
    now = state(output)
    assert {path: data for path, data in now.items() if not path.startswith(".brief")} == pages
    assert (site / "brief.yaml").exists()
    kept = set(json.loads(manifest.read_text())["files"])
    assert not kept & {name.format(outside=outside) for name in ENTRIES}


NO_MANIFESTS = (
    "[" * 100_000, '{"files":{"a":' + "[" * 100_000, "", "[]", "{", '{"files":' * 20_000, "\0", "{}",
    '{"files":[]}', '{"files":{"index.html":["\\ud800"]}}', '{"files":{"\\ud800":[]}}',
)  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [pytest.param(each, id=str(number), marks=pytest.mark.slow if number > 2 else ())
     for number, each in enumerate(NO_MANIFESTS)],
)  # fmt: skip
def test_a_manifest_that_is_none_claims_nothing(site: Path, text: str) -> None:
    assert limited(site, "build").code == 0
    (site / "site/.brief/manifest.json").write_text(text)
    before = snapshot(site / "site")
    assert limited(site, "build").code == 0  # Its files are as they would be written.
    (site / "content/bridge.md").write_text(ARTICLE.replace("Bridge", "Sea"))
    (site / "site/.brief/manifest.json").write_text(text)
    run = limited(site, "build")
    assert run.code == 1
    assert "is not Brief's" in run.err
    pages = {path for path in before if not path.startswith(".brief")}
    assert {path: before[path] for path in pages} == {
        path: data for path, data in snapshot(site / "site").items() if path in pages
    }


@pytest.mark.parametrize("target", ["../outside/empty", "{outside}/built", ".git/empty", ".hidden"])
def test_an_output_folder_may_not_be_a_link_out_of_the_site(site: Path, target: str) -> None:
    outside = site.parent / "outside"
    for empty in (outside / "empty", site / ".git/empty", site / ".hidden"):
        empty.mkdir()
    make_site(outside / "other")
    assert limited(outside / "other", "build", "--output", "../built").code == 0
    before = state(outside), state(site / ".git"), state(site / ".hidden")
    (site / "site").symlink_to(target.format(outside=outside))
    run = limited(site, "build")
    assert (run.code, run.out) == (2, "")
    assert "is a symbolic link out of the site" in run.err
    assert (state(outside), state(site / ".git"), state(site / ".hidden")) == before


def test_an_output_folder_may_be_a_link_within_the_site_and_a_named_one_anywhere(
    site: Path,
) -> None:
    (site / "public").mkdir()
    (site / "site").symlink_to("public")
    assert limited(site, "build").code == 0
    assert (site / "public/bridge/index.html").exists()
    (site.parent / "www").mkdir()
    (site.parent / "to-www").symlink_to("www")
    assert limited(site, "build", "--output", "../to-www").code == 0
    assert (site.parent / "www/bridge/index.html").exists()


# Links that are followed, and what is left out behind them.


def test_links_within_the_site_are_followed_wherever_they_are(site: Path) -> None:
    (site / "content").rename(site / "news")
    (site / "content").symlink_to("news")
    (site / "templates").rename(site / "look")
    (site / "templates").symlink_to(site / "look")
    (site / "brief.yaml").rename(site / "conf.txt")
    (site / "brief.yaml").symlink_to("conf.txt")
    make_site(site / "real", {"ferry.md": ARTICLE.replace("Bridge", "Ferry"), ".env": SECRET,
                              "secret/.key": SECRET, "picture.bin": "p"})  # fmt: skip
    shutil.rmtree(site / "real/content")
    (site / "news/desk").symlink_to("../real")
    (site / "real/notes").symlink_to(".env")
    run = limited(site, "build")
    assert run.code == 1
    assert "content/desk/notes: error: This symbolic link leads to something hidden" in run.err
    (site / "real/notes").unlink()
    run = limited(site, "build", "--strict")
    assert (run.code, run.err) == (0, "")
    made = snapshot(site / "site")
    assert {"ferry/index.html", "desk/picture.bin", "bridge/index.html"} <= made.keys()
    assert made["404.html"] == b"404"
    assert not any(SECRET.encode() in data for data in made.values())


def test_links_in_linked_folders_do_not_multiply_without_end(site: Path) -> None:
    for number in range(30):
        (site / f"many/l{number}").mkdir(parents=True)
        for name in "ab":
            (site / f"many/l{number}/{name}").symlink_to(f"../l{number + 1}")
    (site / "many/l30").mkdir()
    (site / "content/many").symlink_to("../many/l0")
    run = limited(site, "check")
    assert run.code == 1
    assert "in more than 500 ways" in run.err


@pytest.mark.parametrize("levels", [99, 101, 600])
def test_folders_may_lie_a_hundred_deep(folder: Path, levels: int) -> None:
    root = make_site(folder / "s")
    os.makedirs(root / "content" / "/".join("a" * levels))
    run = limited(root, "build")
    assert run.code == (0 if levels < 100 else 1), run.err
    assert ("100 folders deep" in run.err) == (levels > 100)


@pytest.mark.parametrize("suffix", [".md", ".yaml", ".txt"])
def test_the_longest_names_are_told_or_taken(site: Path, suffix: str) -> None:
    name = "ä" * ((255 - len(suffix)) // 2) + suffix
    (site / "content" / name).write_text(ARTICLE if suffix == ".md" else "x: {name: X}\n")
    run = limited(site, "build")
    assert run.code == (0 if suffix == ".txt" else 1), run.err


def test_a_file_that_changes_after_it_was_looked_at_is_not_followed(site: Path) -> None:
    from brief.content.read import read, read_asset
    from brief.problems import ContentError

    (photo,) = (each for each in read(site).assets if each.path == "photo.bin")
    assert read_asset(photo) == b"x"
    for thing in (absolute_link_out, link_to_hidden_file, pipe, link_to_zero, unix_socket):
        put(thing, site / "content/photo.bin", site)
        with pytest.raises(ContentError):
            read_asset(photo)
    (site / "content").rename(site / "away")
    (site.parent / "outside/photo.bin").write_text(SECRET)
    (site / "content").symlink_to("../outside")
    with pytest.raises(ContentError):
        read_asset(photo)


# Leftovers of editors, merges, sync programs and file managers.

LEFTOVERS = (
    "secret.md.orig", "secret.md.ORIG", "secret.md.orig.1", "secret.orig", "secret.md.bak", "secret.BAK",
    "secret.md.bak2", "secret.md.swp", "secret.md.swo", "secret.md.rej", "secret.md.tmp", "secret.tmp",
    "#secret.md#", "secret.md~", "secret.md.~1~", "~$secret.docx", "Thumbs.db", "thumbs.DB",
    "desktop.ini", "Desktop.ini", "secret.md.save", "secret.md.1", "secret.yaml.2", "secret.yml.old",
    "secret.md copy", "secret.md_old", "secret.md,v", "secret.MD.Save", "4913",
    "secret (Ada 的冲突副本 2026-01-01).md", "secret (Ada の競合コピー 2026-01-01).md",
    "secret (конфликтующая копия Ada 2026-01-01).md", "secret_Desk_Jan-01-2026-1200_Conflict.md",
    "secret (conflicted copy).md", "secret (Ada's conflicted copy 2026-01-01).md",
    "secret (conflicted copy 2026-01-01 120000).md", "secret (Conflicted Copy laptop).yaml",
    "secret (In Konflikt stehende Kopie von Ada 2026-01-01).md",
    "secret (Copie en conflit de Ada 2026-01-01).md", "secret (copia en conflicto de Ada).md",
    "secret (Co\u0301pia em conflito de Ada).md", "secret (SFConflict ada@example.org 2026-01-01).md",
    "secret.sync-conflict-20260101-120000-ABCDEFG.md", "secret_conflict-20260101-120000.md",
    "secret_BACKUP_123.md", "secret_BASE_123.md", "secret_LOCAL_123.md", "secret_REMOTE_123.md",
    "secret.md_BACKUP_123.md", "secret.md.BACKUP.123.md", "secret.md___jb_tmp___",
)  # fmt: skip
SILENT = (".#secret.md", ".DS_Store", ".secret.md.swp", ".~lock.secret.odt#", "._secret.md")
ORDINARY = (
    "old.txt", "bak.txt", "team.local.txt", "film.swf", "save.pdf", "temp", "conflict.txt",
    "the copy (2).pdf", "budget_base_2026.pdf", "x.markdown.txt", "readme.mdown", "C#", "#1 port.txt",
    "~home.txt", "thumbs.database", "a (conflict of interest).pdf",
)  # fmt: skip


@pytest.mark.parametrize("place", ["content", "content/deep/er", "templates/assets", "templates"])
def test_leftovers_are_left_out_with_one_hint_each(folder: Path, place: str) -> None:
    text = ARTICLE.replace("---\nMayor", f"draft: true\n---\n{SECRET}. Mayor")
    root = make_site(
        folder,
        {"content/secret.md": text, "content/secret.yaml": SIDECAR,
         **{f"{place}/{name}": text for name in (*LEFTOVERS, *SILENT)},
         f"{place}/old.bak/inside.html": text, f"{place}/backup~/{SECRET}.html": text},
    )  # fmt: skip
    run = limited(root, "build", "--strict")
    assert run.code == 0, run.err
    hints = [line.partition(": hint: ")[0] for line in run.err.splitlines() if ": hint: " in line]
    assert sorted(hints) == sorted(f"{place}/{name}" for name in (*LEFTOVERS, "old.bak", "backup~"))
    assert f"{len(LEFTOVERS) + 2} hints." in run.err
    made = snapshot(root / "site")
    assert not any(SECRET.encode() in data for data in made.values())
    assert not any("secret" in path or "old.bak" in path or "~" in path for path in made)
    check = json.loads(limited(root, "check", "--format", "json").out)
    assert {each["code"] for each in check["problems"]} == {"file-leftover"}
    assert {each["severity"] for each in check["problems"]} == {"hint"}


def test_names_that_only_look_alike_are_published(folder: Path) -> None:
    root = make_site(folder, {f"content/assets/{name}": "x" for name in ORDINARY})
    (root / "content/assets/4913.d").mkdir()
    (root / "content/assets/4913").mkdir()
    (root / "content/assets/4913/docket.txt").write_text("x")
    run = limited(root, "build", "--strict")
    assert (run.code, run.err) == (0, "")
    made = snapshot(root / "site")
    assert {f"assets/{name}" for name in ORDINARY} | {"assets/4913/docket.txt"} <= made.keys()


def test_no_simple_name_is_that_of_a_leftover() -> None:
    """Simple names are taken without a look at what leftovers are named like."""
    stems = ["backup", "conflict", "BASE", "old", "a4913", "desktop", "thumbs", "_conflict", "a-b"]
    endings = ["", ".anchors", ".css", ".html", ".jpg", ".md", ".png", ".yaml"]
    for stem, ending in product(stems, endings):
        name = f"{stem}{ending}"
        assert PLAIN.fullmatch(name)
        assert not any(
            re.fullmatch(pattern, name, re.VERBOSE | re.IGNORECASE) for pattern, _ in PATTERNS
        )
    for name in ("4913", *LEFTOVERS):
        assert not PLAIN.fullmatch(name)


@pytest.mark.parametrize(
    "name", ["content/bridge.md", "content/bridge.yaml", "content/actors.yaml"]
)
@pytest.mark.parametrize("target", ["../outside.txt", ".hidden/outside.txt", "pipe", "/dev/zero"])
def test_proposals_are_made_from_no_file_that_a_build_would_refuse(
    tmp_path: Path, name: str, target: str
) -> None:
    root = make_site(tmp_path / "site", {"content/bridge.yaml": SIDECAR})
    (root / ".hidden").mkdir()
    for outside in (tmp_path / "outside.txt", root / ".hidden/outside.txt"):
        outside.write_text("PRECIOUS: “It must close today,” the mayor said.\n")
    os.mkfifo(root / "pipe")
    (root / name).unlink(missing_ok=True)
    (root / name).symlink_to(target if target.startswith("/") else root / target)
    run = brief("suggest", "content/bridge.md", cwd=root, timeout=10)
    assert "PRECIOUS" not in run.out + run.err
    assert "must close today,” the mayor" not in run.out
    if "outside" in target:
        assert run.code == 1
        assert f"{name}: error: This symbolic link leads " in run.err


def test_a_text_outside_of_sites_is_read_through_a_link(tmp_path: Path) -> None:
    text = tmp_path / "texts/a.txt"
    text.parent.mkdir()
    text.write_text("“The bridge must close today,” the mayor said.\n")
    (tmp_path / "b.txt").symlink_to(text)
    run = brief("suggest", str(tmp_path / "b.txt"), cwd=make_site(tmp_path / "site"))
    assert run.code == 0
    assert "must close today" in run.out


CHAINED = [
    "site", "brief.yaml", "templates", ".brief-cache", "content/bridge.yaml", "content/more",
    "content/actors.yaml", "content/bridge.anchors", "site/.brief", "templates/base.html",
]  # fmt: skip


def chained(root: Path, name: str) -> None:
    """Put the first of thousands of links, each to the next, in the place of a file."""
    (root / "chain").mkdir()
    for number in range(3_000):
        (root / f"chain/{number}").symlink_to(str(number + 1))
    (root / "chain/3000").mkdir()
    path = root / name
    path.parent.mkdir(exist_ok=True)
    path.unlink(missing_ok=True)
    path.symlink_to(os.path.relpath(root / "chain/0", path.parent))


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such links")
@pytest.mark.parametrize("name", CHAINED)
def test_thousands_of_links_one_to_another_lead_nowhere(tmp_path: Path, name: str) -> None:
    root = make_site(tmp_path)
    chained(root, name)
    for command in ("build", "check"):
        run = brief(command, cwd=root)
        said = run.out + run.err
        if name == ".brief-cache" or (command == "check" and name.startswith("site")):
            assert run.code == 0, said
        elif name.startswith("site"):
            assert "symbolic link" in said
        else:
            assert f"{name}: error: This can't be read: too many levels of symbolic links." in said


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such links")
@pytest.mark.parametrize("command", ["suggest", "export", "import"])
def test_no_command_follows_thousands_of_links(tmp_path: Path, command: str) -> None:
    root = make_site(tmp_path)
    chained(root, "content/other.md")
    assert brief(command, "content/other.md", cwd=root).code == 2
