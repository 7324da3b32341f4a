"""A site in an object store: what is brought there, what is removed, and what is left alone.

The stores are fsspec's own, of memory and of the disk.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import fsspec
import pytest
from click.testing import CliRunner, Result
from fsspec.implementations.local import LocalFileSystem
from fsspec.implementations.memory import MemoryFileSystem
from sites import ARTICLE, brief, make_site, snapshot, without

from brief import OutputError, UsageError, build
from brief.cli import main
from brief.upload import Bucket, bucket, synchronise

pytestmark = pytest.mark.slow

SEA = {"content/sea.md": ARTICLE.replace("Bridge to close", "The sea")}
MANIFEST = ".brief/manifest.json"


class Failing(MemoryFileSystem):
    """A store that fails from its call of some number on."""

    calls = 0
    last: float = float("inf")
    cachable = False

    def count(self) -> None:
        type(self).calls += 1
        if type(self).calls > type(self).last:
            raise ConnectionError("no route")

    def put_file(self, lpath: str, rpath: str, **kwargs: Any) -> None:
        self.count()
        super().put_file(lpath, rpath, **kwargs)

    def pipe_file(self, path: str, value: bytes, **kwargs: Any) -> None:
        self.count()
        super().pipe_file(path, value, **kwargs)

    def rm_file(self, path: str) -> None:
        self.count()
        super().rm_file(path)


@pytest.fixture(autouse=True)
def emptied() -> Iterator[None]:
    yield
    MemoryFileSystem.store.clear()
    MemoryFileSystem.pseudo_dirs[:] = [""]
    Failing.last, Failing.calls = float("inf"), 0


@pytest.fixture(params=["memory", "memory, at its root", "disk"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Bucket:
    if request.param == "disk":
        return Bucket("local://there", LocalFileSystem(auto_mkdir=True), str(tmp_path / "there"))
    return bucket("memory://" if "root" in request.param else "memory://there/site")


def there(place: Bucket) -> dict[str, bytes]:
    return {path: place.files.cat_file(place.at(path)) for path in place.paths()}


def built(root: Path) -> Path:
    build(root, root / "site")
    return root / "site"


def public(site: Path) -> dict[str, bytes]:
    return {path: data for path, data in snapshot(site).items() if path != ".brief/lock"}


def test_a_place_becomes_what_a_folder_is(tmp_path: Path, place: Bucket) -> None:
    root = make_site(tmp_path / "root", SEA)
    site = built(root)
    done = synchronise(site, place)
    assert there(place) == public(site)
    assert (len(done.written), done.removed, done.unchanged) == (len(public(site)) - 1, (), 0)
    assert synchronise(site, place).written == ()

    (root / "content/sea.md").unlink()
    (root / "content/a[b].txt").write_text("a file whose name could be a pattern")
    (root / "content/ab.txt").write_text("another")
    (root / "content/bridge.md").write_text(ARTICLE + "\nMore. [One](a[b].txt) [two](ab.txt)\n")
    site = built(root)
    done = synchronise(site, place)
    assert there(place) == public(site)
    assert {"a[b].txt", "ab.txt", "bridge/index.html"} <= {*done.written}
    assert "sea/index.html" in done.removed
    assert "assets/base.css" not in done.written

    (root / "content/a[b].txt").unlink()
    (root / "content/bridge.md").write_text(ARTICLE + "\nMore. [two](ab.txt)\n")
    assert synchronise(built(root), place).removed == ("a[b].txt",)
    assert "ab.txt" in there(place)


def test_files_of_others_stay(tmp_path: Path, place: Bucket) -> None:
    root = make_site(tmp_path / "root", SEA)
    synchronise(built(root), place)
    foreign = {"CNAME": b"x", "sea/notes.txt": b"mine", ".well-known/x": b"y", "s/eañ.bin": b"\0"}
    for path, data in foreign.items():
        place.files.pipe_file(place.at(path), data)
    (root / "content/sea.md").unlink()
    site = built(root)
    synchronise(site, place)
    assert there(place) == public(site) | foreign


def test_a_file_in_the_way_is_never_overwritten(tmp_path: Path, place: Bucket) -> None:
    root = make_site(tmp_path / "root")
    synchronise(built(root), place)
    place.files.makedirs(place.at("sea"), exist_ok=True)
    place.files.pipe_file(place.at("sea/index.html"), b"precious")
    before = there(place)
    make_site(root, SEA)
    with pytest.raises(OutputError, match=r"sea/index.html at .* is not Brief's"):
        synchronise(built(root), place)
    assert there(place) == before


def test_what_was_edited_there_is_neither_overwritten_nor_removed(
    tmp_path: Path, place: Bucket
) -> None:
    root = make_site(tmp_path / "root", SEA)
    synchronise(built(root), place)
    place.files.pipe_file(place.at("sea/index.html"), b"edited")
    before = there(place)
    (root / "content/sea.md").write_text(ARTICLE)
    with pytest.raises(OutputError, match="was edited since Brief wrote it"):
        synchronise(built(root), place)
    assert there(place) == before
    (root / "content/sea.md").unlink()
    done = synchronise(built(root), place)
    assert done.kept == ("sea/index.html",)
    assert there(place)["sea/index.html"] == b"edited"


def test_what_was_removed_there_is_brought_again(tmp_path: Path, place: Bucket) -> None:
    root = make_site(tmp_path / "root")
    synchronise(built(root), place)
    place.files.rm_file(place.at("assets/base.css"))
    make_site(root, SEA)
    site = built(root)
    synchronise(site, place)
    assert there(place) == public(site)


@pytest.mark.parametrize("manifest", [b"", b"{", b"[]", b'{"files":{"a.txt":["x"]}}', b"[" * 9999])
def test_a_manifest_that_says_nothing_makes_no_file_ours(
    tmp_path: Path, place: Bucket, manifest: bytes
) -> None:
    site = built(make_site(tmp_path / "root"))
    place.files.makedirs(place.at(".brief"), exist_ok=True)
    for path, data in {MANIFEST: manifest, "a.txt": b"mine", "index.html": b"mine"}.items():
        place.files.pipe_file(place.at(path), data)
    with pytest.raises(OutputError, match=r"index.html at .* is not Brief's"):
        synchronise(site, place)
    place.files.rm_file(place.at("index.html"))
    synchronise(site, place)
    assert there(place) == public(site) | {"a.txt": b"mine"}


@pytest.mark.parametrize("foreign", ["index.html", "photo.jpg", "a/b/c"])
def test_a_place_with_files_and_no_manifest_is_refused(
    tmp_path: Path, place: Bucket, foreign: str
) -> None:
    site = built(make_site(tmp_path / "root"))
    place.files.makedirs(place.at("a/b"), exist_ok=True)
    place.files.pipe_file(place.at(foreign), b"mine")
    with pytest.raises(UsageError, match=f"has files that Brief did not write, such as {foreign}"):
        synchronise(site, place)
    assert there(place) == {foreign: b"mine"}


def test_wherever_a_store_fails_the_next_build_does_the_rest(tmp_path: Path) -> None:
    """What is there is whole, and everything that is the program's is in its manifest."""
    root = make_site(tmp_path / "root", SEA)
    old = built(root)
    old_data = public(old)
    place = Bucket("memory://there", Failing(), "/there")
    (root / "content/sea.md").unlink()
    make_site(root, {"content/lake.md": ARTICLE.replace("Bridge to close", "The lake")})
    build(root, root / "new")
    new_data = public(root / "new")
    said: list[str] = []
    whole = 0
    while True:
        MemoryFileSystem.store.clear()
        Failing.last, Failing.calls = float("inf"), 0
        synchronise(old, place)
        place.files.pipe_file("/there/mine.txt", b"mine")
        Failing.calls, Failing.last = 0, whole
        try:
            synchronise(root / "new", place)
            break
        except OutputError as error:
            said.append(error.message)
        Failing.last = float("inf")
        found = there(place)
        named = json.loads(found.pop(MANIFEST))["files"]
        assert found.pop("mine.txt") == b"mine"
        assert found.keys() <= named.keys()
        for path, data in found.items():
            assert data in (old_data.get(path), new_data.get(path))
        synchronise(root / "new", place)
        assert there(place) == new_data | {"mine.txt": b"mine"}
        whole += 1
    assert whole > 10
    assert {*said} == {"The site can't be brought to memory://there: ConnectionError: no route."}


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("nosuch://bucket/site", "Protocol not known: nosuch"),
        ("no+such://me:secret@host/site", "Protocol not known: no+such"),
        ("gs://bucket", "gcsfs"),
        ("s3://bucket/site", "s3fs"),
    ],
)
def test_a_store_that_is_not_known_is_told_before_the_build(
    tmp_path: Path, url: str, says: str
) -> None:
    if says in ("gcsfs", "s3fs"):
        try:
            fsspec.get_filesystem_class(url.partition(":")[0])
            pytest.skip(f"{says} is installed")
        except ImportError:
            pass
    root = make_site(tmp_path)
    run = brief("build", "--output", url, cwd=root)
    assert (run.code, run.out) == (2, "")
    assert says in run.err
    assert "secret" not in run.err
    assert not (root / ".brief-cache").exists()


def test_without_the_extra_its_name_is_said(tmp_path: Path) -> None:
    root, env = make_site(tmp_path / "site"), without("fsspec", tmp_path / "none")
    run = brief("build", "--output", "memory://site", cwd=root, env=env)
    assert run.code == 2
    assert "pip install 'brief-annotated[cloud]'" in run.err


def ran(root: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["build", "--source", str(root), *arguments])


def test_the_command_builds_into_a_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The command looks for no rings in memory, as it ends with its build.
    monkeypatch.setattr("gc.disable", lambda: None)
    root = make_site(tmp_path / "root", SEA)
    site = public(built(root))
    first = ran(root, "--output", "memory://there")
    assert first.exit_code == 0, first.output
    assert f"{len(site) - 1} files written, 0 unchanged, 0 removed" in first.output
    place = bucket("memory://there")
    assert there(place) == site
    again = ran(root, "--output", "memory://there")
    assert f"0 files written, {len(site) - 1} unchanged, 0 removed" in again.output
    # Another place has what it has, whatever was built here for this one.
    assert ran(root, "--output", "memory://elsewhere").exit_code == 0
    assert there(bucket("memory://elsewhere")) == site
    (root / "content/sea.md").unlink()
    third = ran(root, "--output", "memory://there", "--verbose")
    assert "removed: sea/index.html" in third.output
    assert there(place) == public(built(root))
    # Wrong content changes nothing there.
    (root / "content/bridge.yaml").write_text("annotations: [{quote: not there}]\n")
    assert ran(root, "--output", "memory://there").exit_code == 1
    assert "bridge/index.html" in there(place)


def test_a_folder_may_be_named_by_its_address(tmp_path: Path) -> None:
    root = make_site(tmp_path / "root")
    run = brief("build", "--output", f"file://{tmp_path}/there", cwd=root)
    assert run.code == 0, run.err
    assert brief("build", "--output", tmp_path / "plain", cwd=root).code == 0
    assert snapshot(tmp_path / "there") == snapshot(tmp_path / "plain")
    inside = brief("build", "--output", f"file://{root}/content/x", cwd=root)
    assert inside.code == 2
    assert "contain each other" in inside.err


@pytest.mark.parametrize("url", ["file://tmp/store", "file://host/store", "local://a"])
def test_a_folder_of_another_machine_is_no_destination(tmp_path: Path, url: str) -> None:
    root = make_site(tmp_path)
    run = brief("build", "--output", url, cwd=root)
    assert run.code == 2
    assert f"“{url}” is an address of another machine." in run.err
    assert not (root / "tmp").exists()
    assert not (root / "host").exists()
