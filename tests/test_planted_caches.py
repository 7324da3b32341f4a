"""A cache that comes with a clone: nothing in it is believed, followed, waited for or removed."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sites import ARTICLE, SIDECAR, brief, make_site, snapshot

from brief.unchanged import CACHE

WORDS = "The council met at noon"
FALSE = "The mayor fled at night"  # Of the same length, as the values are packed.
TAMPER = """
import sqlite3, sys
from brief.store import digest_of
database = sqlite3.connect(sys.argv[1])
for key, value in database.execute("SELECT key, value FROM kept").fetchall():
    new = value.replace(sys.argv[2].encode(), sys.argv[3].encode())
    database.execute("UPDATE kept SET value = ?, digest = ? WHERE key = ?",
                     (new, digest_of(key, new), key))
database.commit()
"""


def user(folder: Path) -> dict[str, str]:
    """Somebody's environment: each has a folder of their own for what programs keep."""
    return {"XDG_CACHE_HOME": str(folder)}


def planted(root: Path, mallory: dict[str, str]) -> None:
    """A site whose cache has what no article says, with digests that are right for its author."""
    assert brief("build", cwd=root, env=mallory).code == 0
    path = root / CACHE / "kept.sqlite"
    env = {**os.environ, **mallory}
    subprocess.run([sys.executable, "-c", TAMPER, path, WORDS, FALSE], env=env, check=True)


def test_no_page_is_made_of_what_somebody_else_has_kept(tmp_path: Path) -> None:
    root = make_site(tmp_path / "site")
    mallory, ada = user(tmp_path / "mallory"), user(tmp_path / "ada")
    assert brief("build", cwd=root, env=ada).code == 0
    clean = snapshot(root / "site")
    shutil.rmtree(root / CACHE)
    shutil.rmtree(root / "site")
    planted(root, mallory)
    for kept in (True, False):
        if not kept:
            shutil.rmtree(root / "site")
        assert brief("build", cwd=root, env=ada).code == 0
        assert snapshot(root / "site") == clean


def test_what_one_has_kept_oneself_is_believed(tmp_path: Path) -> None:
    root = make_site(tmp_path / "site")
    mallory = user(tmp_path / "mallory")
    planted(root, mallory)
    shutil.rmtree(root / "site")
    assert brief("build", cwd=root, env=mallory).code == 0
    assert any(FALSE.encode() in each for each in snapshot(root / "site").values())


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
@pytest.mark.parametrize(
    "what", ["nothing", "short", "link", "pipe", "read by others", "no folder", "empty"]
)
def test_a_site_is_built_whatever_is_in_the_place_of_the_secret(tmp_path: Path, what: str) -> None:
    root, home = make_site(tmp_path / "site"), tmp_path / "home"
    secret = home / "brief/secret"
    if what == "no folder":
        home.write_text("a file")
    elif what != "nothing":
        secret.parent.mkdir(parents=True)
        (tmp_path / "other").write_bytes(bytes(32))
        match what:
            case "link":
                secret.symlink_to(tmp_path / "other")
            case "pipe":
                os.mkfifo(secret)
            case "read by others":
                secret.write_bytes(bytes(32))
                secret.chmod(0o644)
            case _:
                secret.write_bytes(bytes(0 if what == "empty" else 5))
    for _ in range(2):
        shutil.rmtree(root / "site", ignore_errors=True)
        assert brief("build", cwd=root, env=user(home)).code == 0
    if what == "nothing":
        assert secret.stat().st_mode & 0o777 == 0o600
        assert len(secret.read_bytes()) == 32


PLANTED = ["built-*", "kept.sqlite", "kept.sqlite-journal", "kept.sqlite-wal", "kept.sqlite-shm"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes in folders")
@pytest.mark.parametrize("name", PLANTED)
@pytest.mark.parametrize("what", ["pipe", "endless", "link", "huge", "folder"])
def test_nothing_in_a_cache_holds_a_build_up(tmp_path: Path, name: str, what: str) -> None:
    root = make_site(tmp_path / "site")
    outside = tmp_path / "outside"
    outside.write_text("precious")
    assert brief("build", cwd=root).code == 0
    clean = snapshot(root / "site")
    path = next((root / CACHE).glob(name), root / CACHE / name)
    path.unlink(missing_ok=True)
    match what:
        case "pipe":
            os.mkfifo(path)
        case "endless":
            path.symlink_to("/dev/zero")
        case "link":
            path.symlink_to(outside)
        case "huge":
            with path.open("wb") as file:
                file.truncate(100 * 1024**3)
        case "folder":
            path.mkdir()
    assert brief("build", cwd=root, timeout=10).code == 0
    (root / "content/bridge.md").write_text(ARTICLE + "\nMore.\n")
    assert brief("build", cwd=root, timeout=10).code == 0
    (root / "content/bridge.md").write_text(ARTICLE)
    assert brief("build", cwd=root, timeout=10).code == 0
    assert snapshot(root / "site") == clean
    assert outside.read_text() == "precious"


def test_where_the_cache_is_a_link_nothing_there_is_removed(tmp_path: Path) -> None:
    root, outside = make_site(tmp_path / "site"), tmp_path / "outside"
    outside.mkdir()
    for name in ("kept.sqlite", "kept.sqlite-journal"):
        (outside / name).write_text("precious")
    (root / CACHE).symlink_to(outside)
    for text in (ARTICLE, ARTICLE + "\nMore.\n"):
        (root / "content/bridge.md").write_text(text)
        assert brief("build", cwd=root).code == 0
    assert {path.name: path.read_text() for path in outside.iterdir()} == {
        "kept.sqlite": "precious",
        "kept.sqlite-journal": "precious",
    }


def test_no_journal_is_played_back(tmp_path: Path) -> None:
    """SQLite would remove the file that one names as the journal above it."""
    root = make_site(tmp_path / "site", {"content/bridge.yaml": SIDECAR})
    victim = tmp_path / "victim"
    victim.write_text("precious")
    assert brief("build", cwd=root).code == 0
    kept = root / CACHE / "kept.sqlite"
    with contextlib.closing(sqlite3.connect(kept)) as database:
        size = database.execute("PRAGMA page_count").fetchone()[0]
    above = str(victim).encode()
    journal = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(4) * 2
    journal += size.to_bytes(4, "big") + (512).to_bytes(4, "big") + (4096).to_bytes(4, "big")
    journal = journal.ljust(512, b"\0") + (1).to_bytes(4, "big") + above
    journal += len(above).to_bytes(4, "big") + (sum(above) & 0xFFFFFFFF).to_bytes(4, "big")
    (root / CACHE / "kept.sqlite-journal").write_bytes(journal + journal[:8])
    (root / "content/bridge.md").write_text(ARTICLE + "\nMore.\n")
    assert brief("build", cwd=root).code == 0
    assert victim.read_text() == "precious"
    assert not re.search("journal", " ".join(path.name for path in (root / CACHE).iterdir()))


OTHERS = [
    b'{"files":{"\xff":["00"]}}', b'{"files":{"a":["\xc3"]}}', b'{"files":{"\xed\xa0\x80":[]}}',
    b"[" * 100_000, b'{"files":' * 50_000, b'{"files":{"index.html":"00"}}', b"null", b"",
]  # fmt: skip


@pytest.mark.parametrize("data", OTHERS, ids=range(len(OTHERS)))
def test_a_manifest_that_is_none_is_as_good_as_none(tmp_path: Path, data: bytes) -> None:
    root = make_site(tmp_path)
    assert brief("build", cwd=root).code == 0
    clean = snapshot(root / "site")
    (root / "site/.brief/manifest.json").write_bytes(data)
    assert brief("build", cwd=root, timeout=10).code == 0
    assert snapshot(root / "site") == clean
    (root / "site/.brief/manifest.json").write_bytes(data)
    (root / "content/bridge.md").write_text(ARTICLE + "\nMore.\n")
    run = brief("build", cwd=root, timeout=10)
    assert (run.code, "is not Brief's" in run.err) == (1, True)


BYTES = """
import sqlite3, sys
from brief.store import digest_of
database = sqlite3.connect(sys.argv[1])
for (key,) in database.execute("SELECT key FROM kept").fetchall():
    new = bytes.fromhex(sys.argv[2])
    database.execute("UPDATE kept SET value = ?, digest = ? WHERE key = ?",
                     (new, digest_of(key, new), key))
database.commit()
"""
NO_TEXT = {
    "no text": "a3ff00ff",  # A text of three bytes that are none.
    "no text in a map": "81a3ff00ff92c000",
    "text for an array of all": "dd00000001a1e9",
    "cut": "dd00000010",
    "deep": "91" * 2_000 + "c0",
    "nothing": "",
}


@pytest.mark.parametrize("value", NO_TEXT.values(), ids=NO_TEXT)
@pytest.mark.parametrize("edited", [True, False])
def test_what_is_kept_and_is_no_value_is_made_again(
    tmp_path: Path, value: str, edited: bool
) -> None:
    """With digests that are right, as a fault of the program's own would leave them."""
    root = make_site(tmp_path / "site", {"content/other.md": ARTICLE})
    home = user(tmp_path / "home")
    assert brief("build", cwd=root, env=home).code == 0
    clean = snapshot(root / "site")
    command = [sys.executable, "-c", BYTES, root / CACHE / "kept.sqlite", value]
    subprocess.run(command, env={**os.environ, **home}, check=True)
    if edited:
        (root / "content/bridge.md").write_text(ARTICLE + "\nMore.\n")
        assert brief("build", cwd=root, env=home).code == 0
        (root / "content/bridge.md").write_text(ARTICLE)
    shutil.rmtree(root / "site")
    assert brief("build", cwd=root, env=home).code == 0
    assert snapshot(root / "site") == clean
