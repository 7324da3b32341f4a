"""What a build does to the output folder, and what it leaves alone."""

from __future__ import annotations

import os
import resource
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote

import pytest
from forked import start
from sites import ARTICLE, REPOSITORY, brief, make_site, page, snapshot

from brief.output import Content, write


def as_it_is(data: bytes) -> Content:
    return Content(lambda: data)


def published(site: Path) -> dict[str, bytes]:
    return {path: data for path, data in snapshot(site).items() if not path.startswith(".brief/")}


def dead_links(site: Path) -> list[str]:
    """The links of the pages in a folder that lead to no file there."""
    dead = []
    for name in sorted(published(site)):
        if not name.endswith(".html"):
            continue
        path = site / name
        for link in page(path).xpath("//@href"):
            if ":" in link or link.startswith("#") or path.name == "404.html":
                continue
            target = path.parent / unquote(link.partition("#")[0])
            if not (target / "index.html" if target.is_dir() else target).is_file():
                dead.append(f"{path.relative_to(site)} → {link}")
    return dead


def test_an_unchanged_file_is_not_touched(tmp_path: Path) -> None:
    root = make_site(tmp_path)
    assert brief("build", cwd=root).code == 0
    before = {path: path.stat() for path in (root / "site").rglob("*.html")}
    again = brief("build", cwd=root)
    assert " 0 files written, " in again.out
    for path, old in before.items():
        new = path.stat()
        assert (new.st_mtime_ns, new.st_ino) == (old.st_mtime_ns, old.st_ino)


def test_a_page_whose_source_is_gone_is_removed_with_its_folder(tmp_path: Path) -> None:
    root = make_site(tmp_path, {"content/sea.md": ARTICLE.replace("Bridge to close", "The sea")})
    assert brief("build", cwd=root).code == 0
    assert (root / "site/sea/index.html").exists()
    (root / "content/sea.md").unlink()
    assert brief("build", cwd=root).code == 0
    assert not (root / "site/sea").exists()
    assert dead_links(root / "site") == []


def test_files_of_others_stay(tmp_path: Path) -> None:
    root = make_site(tmp_path, {"content/sea.md": ARTICLE})
    assert brief("build", cwd=root).code == 0
    foreign = {"CNAME": b"example.org", "sea/notes.txt": b"mine", ".well-known/x": b"y"}
    for name, data in foreign.items():
        (root / "site" / name).parent.mkdir(exist_ok=True)
        (root / "site" / name).write_bytes(data)
    (root / "content/sea.md").unlink()
    assert brief("build", cwd=root).code == 0
    assert not (root / "site/sea/index.html").exists()
    for name, data in foreign.items():
        assert (root / "site" / name).read_bytes() == data


def test_a_file_in_the_way_is_never_overwritten(tmp_path: Path) -> None:
    root = make_site(tmp_path)
    assert brief("build", cwd=root).code == 0
    make_site(root, {"content/sea.md": ARTICLE, "site/sea/index.html": "precious"})
    before = snapshot(root / "site")
    run = brief("build", cwd=root)
    assert run.code == 1
    assert "sea/index.html in the output folder is not Brief's" in run.err
    assert snapshot(root / "site") == before


def test_an_edited_page_is_neither_overwritten_nor_removed(tmp_path: Path) -> None:
    root = make_site(tmp_path, {"content/sea.md": ARTICLE})
    assert brief("build", cwd=root).code == 0
    edited = root / "site/sea/index.html"
    edited.write_text("edited by hand")
    run = brief("build", cwd=root)
    assert run.code == 1
    assert "sea/index.html in the output folder was edited since Brief wrote it" in run.err
    (root / "content/sea.md").unlink()
    assert brief("build", cwd=root).code == 0
    assert edited.read_text() == "edited by hand"


@pytest.mark.parametrize(
    ("output", "says"),
    [
        (".", "is, or holds, the source folder"),
        ("..", "is, or holds, the source folder"),
        ("/", "is, or holds, the source folder"),
        ("content", "contain each other"),
        ("content/site", "contain each other"),
        ("templates", "contain each other"),
        ("full", "has files that Brief did not write, such as precious.txt"),
        ("repository", "has files that Brief did not write, such as .git"),
        ("brief.yaml", "is not a folder"),
    ],
)
def test_an_output_folder_that_could_be_harmed_is_refused(
    tmp_path: Path, output: str, says: str
) -> None:
    files = {"brief.yaml": "title: T\n", "full/precious.txt": "x", "repository/.git/HEAD": "x",
             "templates/x.html": "x"}  # fmt: skip
    root = make_site(tmp_path / "site-root", dict(files))
    before = snapshot(tmp_path)
    run = brief("build", "--output", output, cwd=root)
    assert (run.code, run.out) == (2, "")
    assert says in run.err
    assert snapshot(tmp_path) == before


def test_a_folder_with_only_hidden_files_and_a_cname_is_taken(tmp_path: Path) -> None:
    root = make_site(tmp_path, {"site/.gitignore": "*\n", "site/CNAME": "example.org"})
    assert brief("build", cwd=root).code == 0
    assert (root / "site/.gitignore").read_text() == "*\n"


def test_a_symbolic_link_in_the_output_is_not_followed(tmp_path: Path) -> None:
    root = make_site(tmp_path / "root")
    assert brief("build", cwd=root).code == 0
    outside = tmp_path / "outside"
    outside.mkdir()
    make_site(root, {"content/sea.md": ARTICLE})
    (root / "site/sea").symlink_to(outside)
    run = brief("build", cwd=root)
    assert run.code == 1
    assert "The output folder has a symbolic link" in run.err
    assert list(outside.iterdir()) == []


def test_a_page_may_take_the_place_of_a_folder_and_back(tmp_path: Path) -> None:
    write(tmp_path, {"a/b": b"1", "c": b"2"}, as_it_is)
    write(tmp_path, {"a": b"1", "c/d": b"2"}, as_it_is)
    assert published(tmp_path) == {"a": b"1", "c/d": b"2"}


def test_files_may_be_read_by_everybody(tmp_path: Path) -> None:
    old = os.umask(0o077)
    try:
        write(tmp_path / "site", {"a/index.html": b"1"}, as_it_is)
    finally:
        os.umask(old)
    assert (tmp_path / "site/a/index.html").stat().st_mode & 0o777 == 0o644
    assert (tmp_path / "site/a").stat().st_mode & 0o777 == 0o755


KILLED = """
import os, signal, sys
from pathlib import Path
from brief.pipeline import build
from brief.pages import Options

root, steps = Path(sys.argv[1]), int(sys.argv[2])
seen = 0

def step(event, arguments):
    global seen
    opens = event == "open" and isinstance(arguments[2], int)
    opens = opens and arguments[2] & (os.O_WRONLY | os.O_RDWR)
    if opens or event in {"os.rename", "os.remove", "os.mkdir", "os.rmdir"}:
        seen += 1
        if seen == steps:
            os.kill(os.getpid(), signal.SIGKILL)

sys.addaudithook(step)
build(root, root / "site", Options())
"""


@pytest.mark.longest
@pytest.mark.slow
def test_a_build_killed_at_any_step_leaves_whole_files_and_live_links(tmp_path: Path) -> None:
    old = {"content/sea.md": ARTICLE.replace("Bridge to close", "The sea"), "content/a.txt": "1"}
    new = {"content/hill.md": ARTICLE.replace("Bridge to close", "A hill"), "content/a.txt": "2"}

    def change(root: Path) -> None:
        make_site(root, dict(new))
        (root / "content/sea.md").unlink()

    expected = make_site(tmp_path / "expected", dict(old))
    assert brief("build", cwd=expected).code == 0
    before = published(expected / "site")
    change(expected)
    assert brief("build", cwd=expected).code == 0
    after = published(expected / "site")
    script = tmp_path / "killed.py"
    script.write_text(KILLED)
    killed = 0
    while True:
        root = make_site(tmp_path / f"at-{killed}", dict(old))
        write(root / "site", before, as_it_is)
        change(root)
        command = start([str(root), str(killed + 1)], tmp_path, stdout=2, stderr=2, script=script)
        if command.wait() == 0:
            break
        assert command.returncode == -signal.SIGKILL
        killed += 1
        for path, data in published(root / "site").items():
            assert data in (before.get(path), after.get(path)), f"{path} after {killed} steps"
        assert dead_links(root / "site") == []
        assert brief("build", cwd=root).code == 0
        assert published(root / "site") == after
    assert killed > 15


def limited() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, 2_000))


@pytest.mark.parametrize("how", ["limit", "tmpfs"])
def test_a_full_disk_leaves_the_last_site(tmp_path: Path, how: str) -> None:
    root = make_site(tmp_path / "root", {"brief.yaml": "title: A\n"})
    site = tmp_path / "disk"
    site.mkdir()
    if how == "tmpfs":
        mount = ["mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", str(site)]
        able = os.getuid() == 0 and shutil.which("mount")
        if not able or subprocess.run(mount, capture_output=True).returncode:
            pytest.skip("only root can mount a small disk")
    try:
        assert brief("build", "--output", site, cwd=root).code == 0
        before = published(site)
        make_site(root, {"brief.yaml": "title: B\n", "content/big.txt": "x" * 500_000})
        run = subprocess.run(
            [sys.executable, "-m", "brief", "build", "--output", site],
            cwd=root,
            env={**os.environ, "PYTHONPATH": str(REPOSITORY), "PYTHONDONTWRITEBYTECODE": "1"},
            preexec_fn=limited if how == "limit" else None,
            capture_output=True,
            text=True,
        )
        assert run.returncode == 1
        assert "The site can't be written" in run.stderr
        assert "Traceback" not in run.stderr
        assert published(site) == before
        (root / "content/big.txt").unlink()
        assert brief("build", "--output", site, cwd=root).code == 0
    finally:
        if how == "tmpfs":
            subprocess.run(["umount", str(site)], check=False)


def test_two_builds_at_once_are_both_right(tmp_path: Path) -> None:
    root = make_site(tmp_path)
    command = [sys.executable, "-m", "brief", "build"]
    env = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    runs = [subprocess.Popen(command, cwd=root, env=env) for _ in range(4)]
    assert [run.wait() for run in runs] == [0, 0, 0, 0]
    assert published(root / "site").keys() >= {"index.html", "bridge/index.html"}
    assert not (root / "site/.brief/staging").exists()


def test_a_new_folder_takes_its_place_beside_one_that_differs_in_case(tmp_path: Path) -> None:
    root = make_site(tmp_path, {"content/Bridge/picture.txt": "1", "content/new/deep/a.txt": "2"})
    assert brief("build", cwd=root).code == 0
    site = published(root / "site")
    assert site.keys() >= {"Bridge/picture.txt", "bridge/index.html", "new/deep/a.txt"}
    (root / "content/new/deep/b.txt").write_text("3")
    assert brief("build", cwd=root).code == 0
    assert published(root / "site") == {**site, "new/deep/b.txt": b"3"}
