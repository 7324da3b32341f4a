"""What users get wrong: each gives one clear message with its place, and the last site stays."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from sites import ARTICLE, SIDECAR, Run, brief, make_site, snapshot

HEAD = "---\ntitle: T\ndate: 2026-01-01\n---\n"
BRIDGE = "content/bridge.md"
CAR = "content/bridge.yaml"
ACTORS = "content/actors.yaml"


class Case(NamedTuple):
    """One mistake: the files that make it, and what the command must say of it."""

    name: str
    files: dict[str, str | bytes]
    says: str
    code: int = 1


def car(text: str) -> dict[str, str | bytes]:
    return {CAR: f"actors: {{stone: {{name: Ada Stone}}}}\n{text}"}


def quote(rest: str) -> dict[str, str | bytes]:
    return car(f"annotations:\n- quote: must close today\n  speaker: stone\n  {rest}\n")


def front(line: str) -> dict[str, str | bytes]:
    return {BRIDGE: ARTICLE.replace("date: 2026-03-01\n", f"date: 2026-03-01\n{line}\n")}


BOMB = "a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n" + "".join(
    f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]\n"
    for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)

CASES = [
    # Sidecars and other YAML
    Case("sidecar without article", {"content/sea.yaml": SIDECAR}, "content/sea.yaml: error: This sidecar has no article."),
    Case("two sidecars", {"content/bridge.yml": SIDECAR}, "has two sidecars"),
    Case("unknown key", quote("nota: x"), f"{CAR}:5:3: error: There is no key “nota” here."),
    Case("unknown actor", {CAR: SIDECAR.replace("speaker: stone", "speaker: stonee")}, f"{CAR}:5:14: error: There is no actor “stonee”."),
    Case("unknown kind", quote("kind: quotatoin"), f"{CAR}:5:9: error: There is no kind “quotatoin”."),
    Case("duplicate id", car("annotations:\n- {quote: must close today, speaker: stone, id: a}\n- {quote: It may open again, speaker: stone, id: a}\n"), f"{CAR}:4:50: error: This annotation has the same id as the one on line 3: a."),
    Case("same selector twice", car("annotations:\n- {quote: must close today, speaker: stone}\n- {quote: must close today, kind: note}\n"), f"{CAR}:4:11: error: This annotation has the same selector as the one on line 3"),
    Case("ids derived alike", car("annotations:\n- {quote: must close today, suffix: '170', speaker: stone}\n- {quote: must close today, suffix: '392', kind: note}\n"), f"{CAR}:4:11: error: The id derived from this annotation’s selector is also that of the one on line 3: must-close-today-dfd8."),
    Case("id derived like another's", car("annotations:\n- {quote: It may open again, id: must-close-today-dfd8, speaker: stone}\n- {quote: must close today, suffix: '392', kind: note}\n"), f"{CAR}:4:11: error: The id derived from this annotation’s selector is also that of the one on line 3: must-close-today-dfd8."),
    Case("id like a derived one", car("annotations:\n- {quote: must close today, suffix: '392', kind: note}\n- {quote: It may open again, id: must-close-today-dfd8, speaker: stone}\n"), f"{CAR}:4:34: error: This annotation has the same id as the one on line 3: must-close-today-dfd8."),
    Case("list instead of mapping", {CAR: "- a\n"}, f"{CAR}:1:1: error: This file has a list at its root"),
    Case("scalar instead of mapping", {CAR: "hello\n"}, f"{CAR}:1:1: error: This file has “hello” at its root"),
    Case("two documents", {CAR: SIDECAR + "---\na: b\n"}, f"{CAR}:10:1: error: A second YAML document begins here."),
    Case("wrong type", quote("occurrence: first"), f"{CAR}:5:15: error: “first” is not a number."),
    Case("occurrence 0", quote("occurrence: 0"), f"{CAR}:5:15: error: “0” is not allowed here: the number must be at least 1"),
    Case("huge integer", quote(f"occurrence: {'9' * 5000}"), f"{CAR}:5:15: error:"),
    Case("tab", {CAR: "annotations:\n\t- quote: a\n"}, f"{CAR}:2:1: error: This is not valid YAML"),
    Case("unterminated quotation mark", {CAR: 'annotations:\n- quote: "must close\n'}, "Close the quotation mark"),
    Case("not UTF-8", {CAR: b"annotations:\n- quote: caf\xe9\n"}, f"{CAR}:2:13: error: Byte 25 (0xe9) is not UTF-8."),
    Case("UTF-16", {CAR: SIDECAR.encode("utf-16")}, "It looks like UTF-16"),
    Case("NUL in YAML", {CAR: SIDECAR.replace("Ada", "A\0a")}, f"{CAR}:2:18: error: The character U+0000"),
    Case("control character", {CAR: SIDECAR.replace("Ada", "A\x80a")}, f"{CAR}:2:18: error: The character U+0080"),
    Case("duplicate key", {CAR: "annotations: []\nannotations: []\n"}, f"{CAR}:2:1: error: The key “annotations” is here a second time; it is first on line 1."),
    Case("python tag", {CAR: "annotations: !!python/object:os.system []\n"}, f"{CAR}:1:14: error: The tag"),
    Case("alias bomb", {CAR: BOMB}, "error: The aliases of this file repeat more than 1,000 values."),
    Case("merge key", {CAR: "a: &a {b: c}\nd: {<<: *a}\n"}, f"{CAR}:2:5: error: Merge keys"),
    Case("self alias", {CAR: "annotations: &a [*a]\n"}, f"{CAR}:1:18: error: The alias *a is inside of what it names."),
    Case("unknown alias", {CAR: "annotations: *a\n"}, f"{CAR}:1:14: error: The alias *a names nothing"),
    Case("500 brackets", {CAR: "[" * 500}, "error: This is nested more than 24 levels deep."),
    Case("200,000 brackets", {CAR: "[" * 200_000}, "error: This is nested more than 24 levels deep."),
    Case("surrogate", {CAR: 'annotations:\n- quote: "\\ud800"\n'}, f"{CAR}:2:"),
    Case("teller of no speaker", car("annotations:\n- {quote: may, kind: claim, occurrence: 1, reported_by: stone}\n"), f"{CAR}:3:57: error: This annotation has reported_by, but no speaker"),
    Case("teller of somebody unnamed", car("annotations:\n- quote: It may open again\n  attributed_to: a clerk\n  reported_by: stone\n"), f"{CAR}:5:16: error: This annotation has reported_by, but no speaker"),
    Case("teller of himself", quote("reported_by: stone"), f"{CAR}:5:16: error: “stone” is both the speaker and the one"),
    Case("two tellers", quote("attributed_to: a clerk\n  reported_by: stone"), f"{CAR}:6:16: error: This annotation has both reported_by and attributed_to."),
    Case("unknown teller", quote("reported_by: stnoe"), f"{CAR}:5:16: error: There is no actor “stnoe”.\n      reported_by: stnoe\n                   ^^^^^\n    Did you mean “stone”?"),
    Case("teller that is a list", quote("reported_by: [a, b]"), f"{CAR}:5:16: error:"),
    Case("pull of nothing", front("pull: it-may-open"), f"{BRIDGE}:4:7: error: There is no annotation “it-may-open”"),
    Case("pull of what nobody says", {**front("pull: sea"), CAR: "annotations:\n- {quote: the bridge, id: sea, note: A bridge.}\n"}, f"{BRIDGE}:4:7: error: Nobody speaks in “sea”."),
    Case("pull of second-hand words", {**front("pull: sea"), CAR: "actors: {stone: {name: A}, clerk: {name: B}}\nannotations:\n- {quote: It may open again, id: sea, speaker: stone, reported_by: clerk}\n"}, f"{BRIDGE}:4:7: error: The words of “sea” are second-hand"),
    Case("lead that is a word", front("lead: first"), f"{BRIDGE}:4:7: error:"),
    Case("description that links to no file", {ACTORS: "sea: {name: x, description: 'See [this](no.md).'}\n", CAR: "annotations: []\nactors: {sea: {role: x}}\n"}, f"{ACTORS}:1:29: error: The link to “/no.md” leads to no file."),
    Case("empty quote", car("annotations:\n- quote: ''\n"), f"{CAR}:3:10: error: This text is empty."),
    Case("no quote", car("annotations:\n- note: a\n"), f"{CAR}:3:3: error: The key “quote” is missing here."),
    Case("bad id", quote("id: Not Good"), f"{CAR}:5:7: error: “Not Good” is not allowed here."),
    Case("name as speaker", quote("reported_by: Ann Lee"), "single hyphens, such as “ann-lee”."),
    Case("name in Cyrillic", quote("reported_by: Анна Ли"), "single hyphens, such as “sergey-lavrov”."),
    Case("javascript source", quote("sources: [{title: a, url: 'javascript:alert(1)'}]"), "Links with “javascript:” are not allowed"),
    Case("link to nowhere", quote("see: ['sea#x']"), f"{CAR}:5:9: error: The link to “sea#x” leads to no statement of the site."),
    Case("source that is no file", quote("sources: [{title: a, url: paper.pdf}]"), f"{CAR}:5:29: error: The link to “paper.pdf” leads to no file."),
    Case("note that links to no file", quote("note: 'See [the paper](paper.pdf).'"), f"{CAR}:5:9: error: The link to “paper.pdf” leads to no file."),
    Case("portrait that is no file", {CAR: SIDECAR.replace("role: Mayor", "role: Mayor, image: no.png")}, f"{CAR}:2:48: error: The link to “/no.png” leads to no file."),
    Case("source article that is no file", front("source: {name: A, url: no.html}"), f"{BRIDGE}:4:24: error: The link to “no.html” leads to no file."),
    Case("too large a sidecar", {CAR: "# x\n" * 400_000}, f"{CAR}: error: This file has 1,600,000 bytes"),
    # Anchoring
    Case("text that is not there", car("annotations:\n- {quote: must open today, speaker: stone}\n"), "The nearest text is on line 5: “must close today"),
    Case("text that is there twice", car("annotations:\n- {quote: may, kind: note}\n"), f"{CAR}:3:11: error: This text occurs 2 times in the article"),
    Case("part of a word", car("annotations:\n- {quote: lose, kind: note}\n"), "it is a part of a longer word"),
    Case("prefix that is not there", car("annotations:\n- {quote: may, kind: note, prefix: They}\n"), "not with this prefix"),
    Case("third of two", car("annotations:\n- {quote: may, kind: note, occurrence: 3}\n"), "occurs 2 times in the article, not 3"),
    # The registry and the configuration
    Case("registry is a list", {ACTORS: "- name: x\n"}, f"{ACTORS}:1:1: error: This file has a list at its root"),
    Case("actor without name", {ACTORS: "sea: {role: sea}\n"}, f"{ACTORS}:1:6: error: The actor “sea” has no name."),
    Case("unknown actor kind", {ACTORS: "sea: {name: x, kind: persn}\n"}, f"{ACTORS}:1:22: error: “persn” is not known here."),
    Case("two names for one id", {ACTORS: "stone: {name: Bea Stone}\n"}, f"{CAR}:2:10: error: The actor “stone” is Ada Stone here, but Bea Stone at content/actors.yaml:1:8."),
    Case("unknown key in brief.yaml", {"brief.yaml": "titel: x\n"}, "brief.yaml:1:1: error: There is no key “titel” here.\n    titel: x\n    ^^^^^\n    Did you mean “title”?"),
    Case("base URL that is none", {"brief.yaml": "base_url: 'https:// x'\n"}, "brief.yaml:1:11: error:"),
    # Articles
    Case("no front matter", {BRIDGE: "Hello\n"}, f"{BRIDGE}:1:1: error: This article has no front matter."),
    Case("empty article", {BRIDGE: ""}, f"{BRIDGE}:1:1: error: This article has no front matter."),
    Case("unclosed front matter", {BRIDGE: "---\ntitle: T\n\nText\n"}, f"{BRIDGE}:1:1: error: The front matter that begins here is not closed."),
    Case("no title", {BRIDGE: "---\ndate: 2026-01-01\n---\nmust close today\n"}, f"{BRIDGE}:2:1: error: The key “title” is missing here."),
    Case("date that is none", {BRIDGE: ARTICLE.replace("2026-03-01", "2024-02-30")}, f"{BRIDGE}:3:7: error: “2024-02-30” is not a date: there is no such day.\n    date: 2024-02-30\n          ^^^^^^^^^^\n    That month has 29 days."),
    Case("unknown front matter key", front("sumary: x"), f"{BRIDGE}:4:1: error: There is no key “sumary” here."),
    Case("picture that is not there", front("image: {src: no.png}"), f"{BRIDGE}:4:14: error: The link to “no.png” leads to no file."),
    Case("javascript link", {BRIDGE: ARTICLE + "\n[x](javascript:alert(1))\n"}, f"{BRIDGE}:9:5: error: The link to “javascript:alert(1)” is not allowed."),
    Case("link to no file", {BRIDGE: ARTICLE + "\n[x](sea.md)\n"}, f"{BRIDGE}:9:5: error: The link to “sea.md” leads to no file."),
    Case("link out of the site", {BRIDGE: ARTICLE + "\n[x](../../etc/passwd)\n"}, "leads to no file"),
    Case("nested too deep", {BRIDGE: HEAD + ">" * 150 + " must close today. It may open again\n"}, f"{BRIDGE}:5:1: error: The text is nested more than 100 levels deep"),
    Case("article not UTF-8", {BRIDGE: ARTICLE.encode() + b"\xff\n"}, f"{BRIDGE}:8:1: error: Byte 192 (0xff) is not UTF-8."),
    Case("too large an article", {BRIDGE: ARTICLE + "x " * 400_000}, "bytes; the limit is 524,288"),
    Case("two articles with one slug", {"content/old/bridge.md": ARTICLE}, "content/old/bridge.md: error: This article and content/bridge.md would both be at “bridge/”."),
    Case("slugs that differ in case", {"content/Bridge.md": ARTICLE}, "would both be at “bridge/”"),
    Case("slugs in NFC and NFD", {"content/caf\u00e9.md": ARTICLE, "content/cafe\u0301.md": ARTICLE}, "would both be at"),
    Case("slug without a letter", {"content/🙂.md": ARTICLE}, "content/🙂.md: error: Its name has no letter or digit"),
    Case("reserved slug", {"content/CON.md": ARTICLE}, "content/CON.md: error: “con” is a reserved name on Windows."),
    # Templates
    Case("template with a syntax error", {"templates/index.html": "a\n{% if %}\n"}, "templates/index.html:2: error:"),
    Case("template with an unknown name", {"templates/index.html": "a\n\n{{ nothing.here }}\n"}, "templates/index.html:3: error: UndefinedError: 'nothing' is undefined"),
    Case("template that is not UTF-8", {"templates/index.html": b"\xff"}, "templates/index.html:1:1: error: Byte 0"),
    Case("template that includes nothing", {"templates/index.html": "{% include 'no.html' %}"}, "There is no template “no.html”."),
]  # fmt: skip


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = make_site(tmp_path_factory.mktemp("good"))
    assert brief("build", cwd=root).code == 0
    return root


def refused(built: Path, root: Path, spoil: Callable[[Path], object], says: str) -> Run:
    """Spoil a built site; the command must say so, and leave the last good site."""
    shutil.copytree(built, root)
    before = snapshot(root / "site")
    spoil(root)
    run = brief("build", cwd=root)
    assert says in run.err, run.err
    assert run.code in (1, 2)
    assert run.out == ""
    assert snapshot(root / "site") == before
    return run


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_mistake_is_told_with_its_place(built: Path, tmp_path: Path, case: Case) -> None:
    run = refused(built, tmp_path / "s", lambda root: make_site_over(root, case.files), case.says)
    assert run.code == case.code


def make_site_over(root: Path, files: dict[str, str | bytes]) -> None:
    """The files beside those of a site that is there, which keep their content otherwise."""
    kept = {name: (root / name).read_bytes() for name in (BRIDGE, CAR)}
    make_site(root, {**kept, **files})


def test_an_unreadable_file_is_told(built: Path, tmp_path: Path) -> None:
    def spoil(root: Path) -> None:
        os.mkfifo(root / "content/pipe.md")
        (root / "content/folder.md").mkdir()

    run = refused(
        built, tmp_path / "s", spoil, "content/pipe.md: error: This is not a regular file"
    )
    assert "content/folder.md: error: This is a folder, not an article." in run.err


@pytest.mark.skipif(os.getuid() == 0, reason="root reads everything")
def test_a_file_without_permission_is_told(built: Path, tmp_path: Path) -> None:
    refused(
        built, tmp_path / "s", lambda root: (root / BRIDGE).chmod(0),
        f"{BRIDGE}: error: This can't be read: permission denied.",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("target", "says"),
    [
        ("../..", "leads out of the site"),
        ("/dev/zero", "leads out of the site"),
        ("..", "leads to a folder above it"),
        ("loop", "This can't be read"),
        ("nothing", "This can't be read: no such file or directory"),
    ],
)
def test_a_symbolic_link_is_followed_only_inside(
    built: Path, tmp_path: Path, target: str, says: str
) -> None:
    def spoil(root: Path) -> None:
        (root / "content/loop").symlink_to(target)

    refused(built, tmp_path / "s", spoil, says)


GOOD = [
    ("byte order mark", lambda text: b"\xef\xbb\xbf" + text),
    ("CRLF", lambda text: text.replace(b"\n", b"\r\n")),
    ("lone CR", lambda text: text.replace(b"\n", b"\r")),
]


@pytest.mark.parametrize(("name", "change"), GOOD, ids=[name for name, _ in GOOD])
def test_what_editors_do_to_line_ends_changes_nothing(
    built: Path, tmp_path: Path, name: str, change: Callable[[bytes], bytes]
) -> None:
    files: dict[str, str | bytes] = {
        BRIDGE: change(ARTICLE.encode()),
        CAR: change(SIDECAR.encode()),
    }
    root = make_site(tmp_path, files)
    run = brief("build", "--strict", cwd=root)
    assert (run.code, run.err) == (0, "")
    assert snapshot(root / "site") == snapshot(built / "site")


def test_text_stays_as_it_was_written(tmp_path: Path) -> None:
    sidecar = SIDECAR.replace("role: Mayor", "role: NO, affiliation: 1.10, description: 12:30:45")
    root = make_site(tmp_path, {CAR: sidecar})
    assert brief("build", cwd=root).code == 0
    text = (root / "site/bridge/index.html").read_text()
    assert "NO, 1.10" in text


def test_content_is_never_a_template(tmp_path: Path) -> None:
    article = ARTICLE.replace("The council", "{{ 7*7 }} {% include 'x' %} The council")
    root = make_site(tmp_path, {BRIDGE: article})
    assert brief("build", cwd=root).code == 0
    assert "{{ 7*7 }} {% include" in (root / "site/bridge/index.html").read_text()


def test_a_warning_fails_only_a_strict_build(tmp_path: Path) -> None:
    root = make_site(tmp_path, {BRIDGE: ARTICLE + "\n<script>alert(1)</script>\n"})
    run = brief("build", cwd=root)
    assert run.code == 0
    assert f"{BRIDGE}:9:1: warning: Raw HTML is off" in run.err
    strict = brief("build", "--strict", cwd=root)
    assert strict.code == 1
    assert "<script>alert" not in (root / "site/bridge/index.html").read_text()
