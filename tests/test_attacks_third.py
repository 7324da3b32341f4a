"""What a third attack found: full disks, odd output folders, e-mails and captions, interruption."""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest
from forked import start
from repositories import git, newsroom
from sites import ARTICLE, Run, brief, make_site, snapshot

pytestmark = pytest.mark.slow

LIMITED = """
import resource, runpy, sys
what, size = sys.argv[1], int(sys.argv[2])
resource.setrlimit(getattr(resource, what), (size, size))
del sys.argv[1:3]
runpy.run_module("brief", run_name="__main__", alter_sys=True)
"""
TURNS = "WEBVTT\n\n" + "".join(
    f"00:00:{at:02}.000 --> 00:00:59.000\n<v Ada>This is what she says in turn {at}.\n\n"
    for at in range(50)
)


def limited(
    folder: Path, what: str, size: int, *arguments: str, cwd: Path, path: str = os.environ["PATH"]
) -> Run:
    """Run the real command where the system gives it no more than a limit.

    What it says is read of pipes, as it may write no file.
    """
    script = folder / "limited.py"
    script.write_text(LIMITED)
    (out, said), (err, told) = os.pipe(), os.pipe()
    try:
        command = start(
            [what, str(size), *arguments],
            cwd,
            env={"PATH": path},
            stdout=said,
            stderr=told,
            script=script,
        )
    finally:
        os.close(said)
        os.close(told)
    with open(err, encoding="utf-8") as errors, open(out, encoding="utf-8") as output:
        told_at_last, said_at_last = errors.read(), output.read()
    return Run(command.wait(), said_at_last, told_at_last)


@pytest.mark.parametrize("room", [0, 50, 500, 2_000, 5_000])
@pytest.mark.parametrize(
    "command", ["new Hello", "init more", "import turns.vtt", "schema --output schemas"]
)
def test_a_disk_that_takes_no_more_leaves_nothing_half_written(
    command: str, room: int, tmp_path: Path
) -> None:
    """No file can have more bytes than there is room for, as on a disk that is full by then."""
    root = make_site(tmp_path / "site", {"turns.vtt": TURNS})
    before = snapshot(root)
    run = limited(tmp_path, "RLIMIT_FSIZE", room, *command.split(), cwd=root)
    if run.code == 0:
        assert all(text for name, text in snapshot(root).items() if name not in before)
        return
    assert run.code == 1
    assert "can't be written: File too large.\n    Make room on the disk" in run.err
    assert run.err.count("\n") == 2
    assert snapshot(root) == before
    assert sorted(path.name for path in root.iterdir()) == ["content", "turns.vtt"]
    assert brief(*command.split(), cwd=root).code == 0


MAIL = "From: Desk <desk@example.org>\nSubject: {subject}\nDate: Mon, 02 Mar 2026 10:00:00 +0000\n"
SAID = "The bridge is open, the mayor said. It was a fine day for all.\n"


def nested(kind: str, levels: int) -> str:
    text = SAID
    for at in range(levels):
        text = f'Content-Type: {kind}; boundary="b{at}"\n\n--b{at}\n{text}\n--b{at}--\n'
    return text


BROKEN_MAIL = {
    "a subject of half a character": MAIL.format(subject="=?utf-7?Q?+2AA-?=") + f"\n{SAID}",
    "parts in parts": MAIL.format(subject="Bridge") + nested("multipart/mixed", 2_000),
    "messages in messages": (MAIL.format(subject="Bridge") + "Content-Type: message/rfc822\n\n")
    * 3_000,
    "very many parts": MAIL.format(subject="Bridge")
    + 'Content-Type: multipart/mixed; boundary="b"\n\n'
    + "--b\n\nx\n" * 100_000,
    "comments in comments": MAIL.format(subject="Bridge")
    + f"Content-Type: text/plain {'(' * 5_000}\n\n{SAID}",
}


@pytest.mark.parametrize("text", BROKEN_MAIL.values(), ids=BROKEN_MAIL.keys())
def test_an_email_that_nobody_sent_is_refused_at_once(text: str, tmp_path: Path) -> None:
    root = make_site(tmp_path, {"bridge.eml": text})
    before = snapshot(root)
    run = brief("import", "bridge.eml", cwd=root, timeout=10)
    assert run.code == 2
    assert run.err.startswith("error: “bridge.eml” can't be imported. The e-mail can't be read: ")
    assert snapshot(root) == before


@pytest.mark.parametrize("charset", ["utf-7", "punycode", "idna", "unicode_escape"])
def test_what_is_no_charset_of_a_page_decodes_nothing(charset: str, tmp_path: Path) -> None:
    text = f'<meta charset="{charset}"><h1>Bridge</h1><p>caf\xe9 +2AA- \\ud800 {SAID * 5_000}'
    root = make_site(tmp_path, {"page.html": text.encode("latin-1")})
    assert brief("import", "page.html", "--slug", "page", cwd=root, timeout=10).code == 0
    assert "café +2AA- \\ud800" in (root / "content/page.md").read_text()


NUMBER = f"&#{'9' * 9_000};"


def test_a_reference_to_no_character_is_no_number(tmp_path: Path) -> None:
    turns = TURNS.replace("turn 7", f"turn {NUMBER}").replace("<v Ada>", f"<v Ada {NUMBER[-50:]}>")
    note = {"type": "TextualBody", "format": "text/html", "value": f"<p>Note {NUMBER}</p>"}
    data = f'{{"@type": "NewsArticle", "headline": "Page", "author": "A {NUMBER}"}}'
    page = f"<script type='application/ld+json'>{data}</script><h1>Page</h1><p>{SAID}"
    root = make_site(
        tmp_path,
        {"turns.vtt": turns, "page.html": page, "notes.json": json.dumps([annotation(body=note)])},
    )
    assert brief("import", "turns.vtt", cwd=root).code == 0
    assert brief("import", "page.html", cwd=root).code == 0
    assert brief("import", "notes.json", "--into", "bridge", cwd=root).code == 0
    assert brief("check", "--drafts", cwd=root).code == 0
    assert "note: Note \ufffd" in (root / "content/bridge.yaml").read_text()


@pytest.mark.parametrize("name", ["CON", "Aux", "Nul", "Com1"])
def test_a_speaker_has_no_id_that_windows_reserves(name: str, tmp_path: Path) -> None:
    root = make_site(tmp_path, {"turns.vtt": TURNS.replace("Ada", name)})
    assert brief("import", "turns.vtt", cwd=root).code == 0
    assert brief("check", "--drafts", cwd=root).code == 0


def annotation(**fields: object) -> dict[str, object]:
    """A Web Annotation on words of the bridge's article."""
    selector = {"type": "TextQuoteSelector", "exact": "must close today"}
    return {"type": "Annotation", "target": {"source": "x", "selector": selector}, **fields}


@pytest.mark.parametrize(
    ("tags", "kept"),
    [
        (["\ud800", "🦆", "con", "ferry"], {"ferry"}),
        (["R&D", "R D", "Straße", "strasse", "straße"], {"R&D", "Straße", "straße"}),
        ([f"t{number}" for number in range(30)], {f"t{number}" for number in range(20)}),
    ],
    ids=["no address", "one address", "many"],
)
def test_tags_of_others_are_kept_as_far_as_there_can_be_such(
    tags: list[str], kept: set[str], tmp_path: Path
) -> None:
    root = make_site(tmp_path, {"notes.json": json.dumps([annotation(body="Note.", tags=tags)])})
    assert brief("import", "notes.json", "--into", "bridge", cwd=root).code == 0
    assert brief("check", "--drafts", cwd=root).code == 0
    assert brief("build", "--drafts", cwd=root).code == 0
    found = (root / "site/bridge/annotations.jsonld").read_text()
    assert {tag for tag in tags if json.dumps(tag, ensure_ascii=False) in found} == kept


def test_the_tags_of_an_article_have_a_limit(tmp_path: Path) -> None:
    notes = [
        annotation(body=f"Note {one}.", tags=[f"t{one}-{two}" for two in range(20)])
        for one in range(30)
    ]
    root = make_site(tmp_path, {"notes.json": json.dumps(notes)})
    assert brief("import", "notes.json", "--into", "bridge", cwd=root).code == 0
    assert brief("check", "--drafts", cwd=root).code == 0
    assert len(re.findall(r"- t\d+-\d+", (root / "content/bridge.yaml").read_text())) == 500


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32"])
def test_annotations_are_read_in_every_encoding_of_json(encoding: str, tmp_path: Path) -> None:
    text = json.dumps([annotation(body="Für alle.")], ensure_ascii=False)
    root = make_site(tmp_path, {"notes.json": text.encode(encoding)})
    assert brief("import", "notes.json", "--into", "bridge", cwd=root).code == 0
    assert "note: Für alle." in (root / "content/bridge.yaml").read_text()


@pytest.mark.parametrize("text", ["{},", "[],", "[[],{}],"])
def test_brackets_without_end_take_no_memory_without_end(text: str, tmp_path: Path) -> None:
    size = 15 * 1024 * 1024 // len(text)
    root = make_site(tmp_path, {"notes.json": f"[{text * size}1]"})
    command = ["import", "notes.json", "--into", "bridge"]
    run = limited(tmp_path, "RLIMIT_AS", 500_000_000, *command, cwd=root)
    assert (run.code, run.err.count("\n")) == (2, 2)
    assert "has more than 500,000 brackets" in run.err


OUTPUTS = {
    ".brief-cache": "is a place for what is no site",
    "site/../.brief-cache/": "is a place for what is no site",
    ".brief-cache/site": "is a place for what is no site",
    ".git/site": "is a place for what is no site",
    "dangling": "dangling is a symbolic link that leads to no folder",
    "dangling/site": "dangling is a symbolic link that leads to no folder",
    "loop": "loop is a symbolic link that leads to no folder",
    "loop/site": "loop is a symbolic link that leads to no folder",
    "content/bridge.md/../../site": "content/bridge.md is not a folder",
    "file": "file is not a folder",
    "file/site": "file is not a folder",
    "simplecache::memory://x": "is not the address of one place",
    "filecache::s3://bucket/x": "is not the address of one place",
    "zip://x::memory://a.zip": "is not the address of one place",
    "dir::x": "is not the address of one place",
    "s3:/bucket/x": "is not the address of one place",
    "site/../content": "contain each other",
}


@pytest.mark.parametrize(("output", "said"), OUTPUTS.items(), ids=OUTPUTS.keys())
def test_no_site_is_written_where_something_else_is(output: str, said: str, tmp_path: Path) -> None:
    root = make_site(tmp_path / "news", {"file": "mine"})
    assert brief("build", cwd=root).code == 0
    (root / ".git").mkdir()
    (root / "dangling").symlink_to("gone")
    (root / "loop").symlink_to("loop")
    before = snapshot(root), sorted(root.rglob("*"))
    run = brief("build", "--output", output, cwd=root)
    assert run.code == 2
    assert said in " ".join(run.err.split())
    assert (snapshot(root), sorted(root.rglob("*"))) == before


@pytest.mark.parametrize("output", ["./dir::x", "a:b", "::", "C", "new/folder"])
def test_a_folder_may_have_a_strange_name(output: str, tmp_path: Path) -> None:
    root = make_site(tmp_path)
    assert brief("build", "--output", output, cwd=root).code == 0
    assert (root / output / "bridge/index.html").exists()


@pytest.mark.parametrize("seen", ["click.globals", "click.types", "brief.cli.check"])
@pytest.mark.parametrize("command", ["--help", "check", "new Hello"])
def test_who_interrupts_what_still_loads_reads_no_traceback(
    command: str, seen: str, tmp_path: Path
) -> None:
    """Python says of each module when it is loaded; of `seen` it says so before the signal."""
    root = make_site(tmp_path)
    running = subprocess.Popen(
        [sys.executable, "-X", "importtime", "-m", "brief", *command.split()],
        cwd=root,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert running.stderr
    for line in running.stderr:
        if line.split("|")[-1].strip() == seen:
            break
    running.send_signal(signal.SIGINT)
    said = "".join(line for line in running.stderr if not line.startswith("import time:"))
    assert running.wait(20) in {-signal.SIGINT, 128 + signal.SIGINT, 0}
    assert said in {"", "Interrupted.\n"}


def test_an_interrupt_between_loading_and_handling_has_no_traceback(tmp_path: Path) -> None:
    """As where the signal comes right after `brief.cli` is loaded, and before its `main` runs."""
    code = "import brief.cli, os, signal; os.kill(os.getpid(), signal.SIGINT)"
    run = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        # Where a shell has the tests in its background, the signal is ignored, unless it is said.
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),
    )
    assert (run.returncode, run.stderr) == (-signal.SIGINT, "Interrupted.\n")


def test_who_wants_no_interruption_has_none(tmp_path: Path) -> None:
    root = make_site(tmp_path)
    usual = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        running = subprocess.Popen([sys.executable, "-m", "brief", "check"], cwd=root)
    finally:
        signal.signal(signal.SIGINT, usual)
    while running.poll() is None:
        running.send_signal(signal.SIGINT)
        time.sleep(0.02)
    assert running.returncode == 0


def test_the_nearest_of_thousands_of_names_is_found_at_once(tmp_path: Path) -> None:
    slips = ("persn-number-{}", "preson-number-{}", "person-nunber-{}", "person-numbr-{}")
    names = [slips[each % 4].format(each) for each in range(1_500)]
    said = "".join(f"  - {{quote: must close today, speaker: {name}}}\n" for name in names)
    actors = "".join(f"person-number-{each}: {{name: P{each}}}\n" for each in range(5_000))
    root = make_site(
        tmp_path,
        {"content/actors.yaml": actors, "content/bridge.yaml": f"annotations:\n{said}"},
    )
    (root / "content/more.md").write_text(
        ARTICLE + "\n".join(f"![x](gone{each}.png)" for each in range(1_000))
    )
    # Of the processor's time: how long that takes is a matter of what else there is to do.
    run = limited(tmp_path, "RLIMIT_CPU", 20, "check", cwd=root)
    assert run.code == 1
    for number in range(4):
        assert f"Did you mean “person-number-{number}”?" in run.err


def test_git_is_told_of_the_cache_also_after_a_full_disk(tmp_path: Path) -> None:
    root = make_site(tmp_path)
    assert limited(tmp_path, "RLIMIT_FSIZE", 0, "build", cwd=root).code == 1
    assert brief("build", cwd=root).code == 0
    assert (root / ".brief-cache/.gitignore").read_text()


@pytest.mark.parametrize("there", ["hello.yaml", "hello.yml", "Hello.YAML", "HELLO.md"])
@pytest.mark.parametrize("command", ["new Hello", "import turns.vtt --slug hello"])
def test_an_article_gets_no_sidecar_of_another(command: str, there: str, tmp_path: Path) -> None:
    root = make_site(tmp_path, {"turns.vtt": TURNS, f"content/{there}": "annotations:\n"})
    before = snapshot(root)
    run = brief(*command.split(), cwd=root)
    assert run.code == 2
    assert f"content/{there}" in run.err
    assert snapshot(root) == before


@pytest.mark.parametrize("command", ["new Actors", "import turns.vtt --slug actors"])
def test_no_sidecar_is_taken_for_the_registry(command: str, tmp_path: Path) -> None:
    root = make_site(tmp_path, {"turns.vtt": TURNS})
    before = snapshot(root)
    run = brief(*command.split(), cwd=root)
    assert run.code == 2
    assert "registry of actors" in run.err
    assert snapshot(root) == before


@pytest.mark.parametrize("folder", ["content", "templates/assets"])
@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("nul.png", "“nul.png” is a reserved name on Windows."),
        ("AUX.css", "“AUX.css” is a reserved name on Windows."),
        ("con..png", "“con..png” is a reserved name on Windows."),
        ("con .png", "“con .png” is a reserved name on Windows."),
        ("COM¹.png", "“COM¹.png” is a reserved name on Windows."),
        ("prn/a.png", "“prn” is a reserved name on Windows."),
    ],
)
def test_no_file_is_published_under_the_name_of_a_device(
    name: str, said: str, folder: str, tmp_path: Path
) -> None:
    root = make_site(tmp_path, {f"{folder}/{name}": "x"})
    for command in ("check", "build"):
        run = brief(command, cwd=root)
        assert run.code == 1
        assert f"{folder}/{name}: error: {said}\n    Rename it" in run.err
        assert run.err.count(": error: ") == 1
    assert not (root / "site").exists()


@pytest.mark.parametrize("name", ["null.png", "con-a.png", "com.png", ".nul", "lpt10.txt", "ö.png"])
def test_a_name_that_windows_can_have_is_published(name: str, tmp_path: Path) -> None:
    root = make_site(tmp_path, {f"content/{name}": "x", "content/mine/icon.aux": "x"})
    assert brief("build", cwd=root).code == 0
    assert (root / "site/mine/icon.aux").exists()
    assert (root / "site" / name).exists() == (not name.startswith("."))


@pytest.mark.parametrize("command", ["new Hello", "import turns.vtt"])
def test_no_article_begins_at_the_address_of_a_list(command: str, tmp_path: Path) -> None:
    files = {"turns.vtt": TURNS, "brief.yaml": "search: true\n", "templates/assets/x.css": ""}
    root = make_site(tmp_path / "news", files)
    assert brief("build", cwd=root).code == 0
    lists = {page.parent.name for page in (root / "site").glob("*/index.html")} - {"bridge"}
    assert lists > {"archive", "search", "tags", "topics"}
    before = snapshot(root)
    for name in sorted(lists):
        run = brief(*command.split(), "--slug", name.title(), cwd=root)
        assert run.code == 2
        if name != "actors":  # Its sidecar would be the registry, besides.
            assert f"a page of its own at “{name}/”.\n    Give another name with --slug" in run.err
        assert snapshot(root) == before


def test_an_article_may_have_the_name_of_no_list(tmp_path: Path) -> None:
    root = make_site(tmp_path)
    for name in ("search", "assets", "index", "archives", "tag"):
        assert brief("new", name, cwd=root).code == 0
    assert brief("check", "--drafts", cwd=root).code == 0


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("signs.vtt", f"WEBVTT\n\n00:00:01.000 --> 00:00:09.000\n<v Ada>{'<' * 200_000}\n"),
        ("signs.txt", f"A headline\n\nSome text. {'<' * 200_000}\n"),
    ],
)
def test_what_no_article_can_have_is_refused_by_the_name_of_the_input(
    name: str, text: str, tmp_path: Path
) -> None:
    root = make_site(tmp_path, {name: text})
    before = snapshot(root)
    run = brief("import", name, cwd=root)
    assert run.code == 2
    assert run.err.startswith(f"error: “{name}” can't be an article. This text has 200,000 signs")
    assert (run.err.count("\n"), "imported.md" in run.err) == (2, False)
    assert snapshot(root) == before


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (b"", "."),
        (b"HTTP/1.1 400 Bad Request\r\n\r\n", ": what answers is something else."),
        (b"\0\0\0\0\0\0\0\x30" * 8, ": what answers is something else."),
    ],
    ids=["nothing", "another protocol", "sizes without end"],
)
def test_who_answers_as_no_scheduler_is_given_up_in_one_line(
    answer: bytes, why: str, tmp_path: Path
) -> None:
    pytest.importorskip("distributed")
    root = make_site(tmp_path)
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"dask://127.0.0.1:{server.getsockname()[1]}"
        begin = time.monotonic()
        running = subprocess.Popen(
            [sys.executable, "-m", "brief", "build", "--executor", address],
            cwd=root,
            stderr=subprocess.PIPE,
            text=True,
        )
        server.settimeout(10)
        connection, _ = server.accept()
        with connection:
            connection.sendall(answer)
            _, said = running.communicate(timeout=30)
    # Given up after 12 seconds: the rest is for the start of a slow machine.
    assert time.monotonic() - begin < 19
    assert running.returncode == 2
    first, *hint = said.splitlines()
    assert first == f"error: No Dask scheduler answers at {address} within 10 seconds{why}"
    assert not (root / "site").exists()
    assert hint == ["    Start it with “dask scheduler”, and workers with “dask worker”."]


def test_a_publication_on_a_full_disk_says_so_and_publishes_nothing(tmp_path: Path) -> None:
    """Each file has room, all of them in one have not."""
    noise = random.Random(1)
    files = {f"content/{each}.bin": noise.randbytes(100_000) for each in range(8)}
    room = newsroom(tmp_path, {**files})
    # Git is to be told that there is no room, as by a disk, and not to be killed by a signal.
    told = tmp_path / "bin/git"
    told.parent.mkdir()
    told.write_text(f'#!/bin/sh\ntrap "" XFSZ\nexec {shutil.which("git")} "$@"\n')
    told.chmod(0o755)
    before = room.private()
    path = f"{told.parent}{os.pathsep}{os.environ['PATH']}"
    run = limited(tmp_path, "RLIMIT_FSIZE", 150_000, "publish", cwd=room.work, path=path)
    assert run.code == 1
    assert run.err.startswith("error: Git can't store the site; nothing is published.\n")
    assert "write error: File too large" in run.err
    assert "make room on it" in run.err
    assert "Traceback" not in run.err
    assert not [*(room.work / ".git").glob("fast_import_crash_*")]
    assert (room.private(), room.tip()) == (before, "")
    room.published()


def test_a_commit_that_can_not_be_signed_is_an_error_in_words(tmp_path: Path) -> None:
    room = newsroom(tmp_path)
    git(room.work, "config", "commit.gpgSign", "true")
    git(room.work, "config", "gpg.program", "false")
    run = room.publish()
    assert run.code == 1
    assert re.search(r"Git says: .*gpg", run.err)  # in the user's own language
    assert room.tip() == ""
