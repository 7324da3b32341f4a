"""What an attack found: names, templates, remotes and pictures that are meant to do harm."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path

import pytest
from forked import start
from sites import ARTICLE, SIDECAR, brief, make_site, page, snapshot

from brief.anchor.outcome import Status
from brief.anchor.record import Entry
from brief.anchor.recorded import CarriedEntry, EntryPlaces

pytestmark = pytest.mark.slow

GIT = ("-c", "user.name=Ada", "-c", "user.email=ada@example.org")
PICTURE = ARTICLE.replace("---\nMayor", "image: {src: a.svg, alt: A}\n---\nMayor")


@pytest.mark.parametrize(
    "svg",
    [
        f'<svg width="{"1" * 1_000_000}" height="1"/>',
        f'<svg width="{"1" * 60_000}x"/>',
        '<svg width="1e999" height="1e999"/>',
        '<svg viewBox="0 0 1e308 1e-308" width="1e30"/>',
        '<svg width="0" height="-0"/>',
        "<!--" * 16_000,
        '<svg a"' * 9_000,
        "<svg " + "a=' " * 16_000,
        "<svg " + "\n" * 60_000,
        f"<svg viewBox='{'0 ' * 30_000}'/>",
    ],
    ids=lambda svg: svg[:24],
)
def test_a_picture_of_no_sensible_size_has_none(tmp_path: Path, svg: str) -> None:
    root = make_site(tmp_path, {"content/bridge.md": PICTURE, "content/a.svg": svg})
    run = brief("build", cwd=root, timeout=5)
    assert (run.code, run.err) == (0, "")


def test_a_picture_behind_a_comment_has_its_size(tmp_path: Path) -> None:
    svg = "<!-- <svg width='7' height='7'> --><svg width='40' height=' 30px '/>"
    root = make_site(tmp_path, {"content/bridge.md": PICTURE, "content/a.svg": svg})
    assert brief("build", cwd=root).code == 0
    assert 'width="40" height="30"' in (root / "site/bridge/index.html").read_text()


WITHIN_WORDS = {
    "English": ("art", "The party started. " * 200, "Modern art is art."),
    "German": ("Amt", "Das Rathausamtsblatt der Gesamtheit. " * 150, "Ein Amt ist ein Amt."),
    "Russian": ("мир", "Всемирный кумир мирил. " * 200, "Мы за мир, за мир."),
    "French": ("eau", "Un beau bateau nouveau. " * 200, "De l'eau, de l’eau."),
    "digits": ("20", "In 2025 and 1203 and 420. " * 200, "All 20 of 20."),
    "in one word": ("ana", "banana" * 500 + ". ", "It is ana, not ana."),
}


@pytest.mark.parametrize(
    ("word", "before", "twice"), WITHIN_WORDS.values(), ids=WITHIN_WORDS.keys()
)
def test_a_word_is_none_within_others_however_often(
    tmp_path: Path, word: str, before: str, twice: str
) -> None:
    """Once it is found, twice it is not, and the first and the second of two can be named."""
    once = twice[: twice.index(word) + len(word)] + "."
    for text, occurrence, said in (
        (before + once, None, "1 exact"),
        (before + twice, None, "This text occurs 2 times"),
        (twice + " " + before, None, "This text occurs 2 times"),
        (twice[: -len(word) - 1] + before + f"{word}.", 2, "1 exact"),
        (before + twice, 3, "occurs 2 times in the article, not 3"),
        (before, None, "1 orphan"),
    ):
        entry = {
            "quote": word,
            "kind": "note",
            **({"occurrence": occurrence} if occurrence else {}),
        }
        files = {
            "content/bridge.md": f"---\ntitle: T\ndate: 2026-03-01\n---\n{text}\n",
            "content/bridge.yaml": json.dumps({"annotations": [entry]}),
        }
        run = brief("check", cwd=make_site(tmp_path, dict(files)), timeout=10)
        assert said in run.out + run.err, (text[-60:], run.err)


MANY_WAYS = {
    "as it was": ("the man and the dog. ", "the man ... the dog ... the man ... nowhere"),
    "the first is nowhere": ("the man and the dog. ", "nowhere ... the man ... the dog"),
    "many pieces": ("a b c d e f. ", " ... ".join("abcdef" * 10) + " ... nie"),
    "one piece again and again": ("вода и хлеб. ", " […] ".join(["вода"] * 60) + " […] нигде"),
    "in the wrong order": ("eins zwei drei. ", "drei … eins … zwei … drei … Schluss"),
    "letters": ("x y ", " … ".join("xy" * 40) + " … z"),
    "across paragraphs": ("the man\n\nthe dog\n\n", "the man ... the dog ... the man ... cat"),
}


@pytest.mark.parametrize(("text", "quote"), MANY_WAYS.values(), ids=MANY_WAYS.keys())
@pytest.mark.parametrize("across", [False, True])
def test_pieces_of_which_one_is_nowhere_are_an_orphan_at_once(
    tmp_path: Path, text: str, quote: str, across: bool
) -> None:
    entry = {"quote": quote, "kind": "note", "across_paragraphs": across}
    files: dict[str, str | bytes] = {
        "content/bridge.md": f"---\ntitle: T\ndate: 2026-03-01\n---\n{text * 400}\n",
        "content/bridge.yaml": json.dumps({"annotations": [entry]}),
    }
    run = brief("check", cwd=make_site(tmp_path, files), timeout=10)
    assert run.code == 1
    assert "1 orphan" in run.out


@pytest.mark.parametrize(
    ("link", "target"),
    [("content/a.txt", "../.env"), ("content/deep/a.txt", "../.notes"), ("content/d", "../.ssh"),
     ("content/ключ.txt", "../.ключ/id"), ("templates/assets/a.css", "../../.env"),
     ("content/a.md", ".draft.md"), ("content/brücke.yaml", "../.config/x.yaml")],
)  # fmt: skip
def test_a_link_to_what_is_hidden_publishes_nothing(tmp_path: Path, link: str, target: str) -> None:
    hidden = os.path.normpath(os.path.join(os.path.dirname(link), target))
    file = f"{hidden}/id" if hidden.endswith("ssh") else hidden
    root = make_site(tmp_path, {file: "---\ntitle: TOKEN-7f\ndate: 2026-01-01\n---\nTOKEN-7f\n"})
    (root / link).parent.mkdir(parents=True, exist_ok=True)
    (root / link).symlink_to(target)
    run = brief("build", cwd=root, timeout=10)
    assert run.code == 1
    assert f"{link}: error: " in run.err
    assert "TOKEN-7f" not in run.out + run.err
    assert not (root / "site").exists() or not any(
        b"TOKEN-7f" in path.read_bytes() for path in (root / "site").rglob("*") if path.is_file()
    )


@pytest.mark.parametrize("form", [[], ["--format", "github"]], ids=["text", "github"])
@pytest.mark.parametrize(
    "name", ["evil\033]0;owned\007.yaml", "x\n::error file=a::pwn\n.yaml", "x\n##[error]pwn.yaml"]
)
def test_no_path_drives_a_terminal_or_a_log(tmp_path: Path, name: str, form: list[str]) -> None:
    root = make_site(tmp_path, {f"content/{name}": "x: 1\n"})
    run = brief("check", *form, cwd=root)
    assert run.code == 1
    said = run.out + run.err
    assert not {"\033", "\007"} & set(said)
    commands = [line for line in said.splitlines() if line.lstrip().startswith("::")]
    assert all(line.startswith("::error file=content/") for line in commands)
    assert len(commands) == (1 if form else 0)
    assert "##[" not in said


@pytest.mark.parametrize("words", ["::error file=a::pwn", "  ::stop-commands::x", "a ##[error]b"])
def test_no_line_of_a_file_is_a_command_to_githubs_runner(tmp_path: Path, words: str) -> None:
    article = ARTICLE + f"\n<b>\n\n{words} <i>{words}</i>\n"
    sidecar = SIDECAR.replace("Mayor", f'"{words}"') + f"    nota: {words}\n"
    root = make_site(tmp_path, {"content/bridge.md": article, "content/bridge.yaml": sidecar})
    run = brief("check", cwd=root)
    assert run.code == 1
    lines = (run.out + run.err).splitlines()
    assert not [line for line in lines if line.lstrip().startswith("::") or "##[" in line]


def test_problems_by_the_thousand_are_counted(tmp_path: Path) -> None:
    article = ARTICLE + "\n<div>\n\n" * 5_000
    run = brief("build", cwd=make_site(tmp_path, {"content/bridge.md": article}), timeout=20)
    assert run.code == 0
    assert run.err.count("Raw HTML is off") == 50
    assert "This file has 4,950 more problems of this kind (html-raw)." in run.err
    assert run.err.endswith("\n5000 warnings.\n")


@pytest.mark.parametrize("before", [0, 300, 3_000, 30_000])
def test_a_line_is_counted_in_a_long_file_too(tmp_path: Path, before: int) -> None:
    article = ARTICLE + "\n" + "Words.\n" * before + "\n<div>\n\n<p>\n"
    line = article[: article.index("<div>")].count("\n") + 1
    run = brief("check", cwd=make_site(tmp_path, {"content/bridge.md": article}))
    assert f"content/bridge.md:{line}:1: warning: Raw HTML is off: “<div>”" in run.err
    assert f"content/bridge.md:{line + 2}:1: warning: Raw HTML is off: “<p>”" in run.err


UNSAFE = (
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ render_rows.__globals__ }}",
    "{{ self.__init__.__globals__ }}",
    "{{ cycler.__init__.__globals__.os.system('touch ran') }}",
    "{{ lipsum.__globals__ }}",
    "{{ '{0.__class__.__base__}'.format(site) }}",
    "{{ site.config.__reduce_ex__(2) }}",
)


@pytest.mark.parametrize("expression", UNSAFE)
def test_a_sites_own_template_runs_in_a_sandbox(tmp_path: Path, expression: str) -> None:
    root = make_site(tmp_path, {"templates/404.html": expression})
    run = brief("build", cwd=root)
    assert run.code == 1
    assert "templates/404.html:1: error: This template may not do that" in run.err
    assert not (root / "ran").exists()


def test_templates_that_are_trusted_run_as_programs_do(tmp_path: Path) -> None:
    files = {"templates/404.html": "{{ ''.__class__ }}", "brief.yaml": "trusted_templates: true\n"}
    root = make_site(tmp_path, dict(files))
    assert brief("build", cwd=root).code == 0
    assert "str" in (root / "site/404.html").read_text()


@pytest.mark.parametrize("path", ["assets/reading.js", "assets/BRIEF.css", "Assets/head.js"])
def test_no_file_takes_the_place_of_the_themes(tmp_path: Path, path: str) -> None:
    run = brief("build", cwd=make_site(tmp_path, {f"content/{path}": "x"}))
    assert run.code == 1
    assert f"content/{path}: error: This and the theme's file “assets/" in run.err


def test_two_files_whose_names_differ_in_their_accents_alone(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"content/caf\u00e9.png": "a", "content/cafe\u0301.png": "b"}
    run = brief("build", cwd=make_site(tmp_path, files))
    assert run.code == 1
    assert "would both be at" in run.err


@pytest.mark.parametrize("name", ["main", "cards-title", "actor-stone", "keys"])
def test_an_annotation_has_no_id_of_the_page(tmp_path: Path, name: str) -> None:
    sidecar = SIDECAR.replace("    speaker: stone\n", f"    speaker: stone\n    id: {name}\n", 1)
    run = brief("check", cwd=make_site(tmp_path, {"content/bridge.yaml": sidecar}))
    assert run.code == 1
    assert f"content/bridge.yaml:4:12: error: The page itself has the id “{name}”." in run.err


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("content/bridge.yaml", 'actors: {"bob\\n": {name: Bob}}\n'),
        ("content/bridge.yaml", 'annotations: [{quote: council, id: "a\\n"}]\n'),
        ("content/bridge.yaml", 'annotations: [{quote: council, see: ["#a\\n"]}]\n'),
        ("brief.yaml", 'lang: "en\\n"\n'),
        ("brief.yaml", 'domain: "briefs.example.org\\n"\n'),
        ("brief.yaml", 'theme: {serif: "Georgia\\n"}\n'),
        ("brief.yaml", "theme: {serif: 'Georgia, \"Times'}\n"),
        ("brief.yaml", 'theme: {sans: "O\'Hara"}\n'),
        ("brief.yaml", 'theme: {ink: {light: "#112233\\n", dark: "#ffffff"}}\n'),
    ],
)
def test_a_value_ends_where_its_pattern_does(tmp_path: Path, file: str, text: str) -> None:
    run = brief("check", cwd=make_site(tmp_path, {file: text}))
    assert run.code == 1
    assert f"{file}:1:" in run.err


@pytest.mark.parametrize(
    "name", ['x"onclick=alert(1)', "../../x", "a\033[31mb", "<script>", "x" * 5_000, "a\u2028b"]
)
def test_no_record_gives_an_id_that_brief_would_not(tmp_path: Path, name: str) -> None:
    root = make_site(tmp_path)
    assert brief("build", cwd=root).code == 0
    clean = snapshot(root / "site")
    record = root / "content/bridge.anchors"
    kept = re.sub(r"(?m)^@ \S+", lambda _: f"@ {name}", record.read_text())
    record.write_text(kept)
    run = brief("build", "--locked", cwd=root)
    assert run.code == 0
    assert "content/bridge.anchors:" in run.err
    assert "This record was not written by Brief" in run.err
    assert snapshot(root / "site") == clean


GIVEN_TWICE = {
    "one id for two": ("foo", "foo"),
    "each the other's": ("foo was bar", "bar was foo"),
    "an alias for two": ("foo was old", "bar was old"),
    "another's alias": ("foo was bar", "bar"),
    "the page's own as aliases": ("foo was main keys actor-stone", "bar was cards-title"),
    "one for two, in Arabic": ("جسر", "جسر"),
    "many": ("foo" + " was" + "".join(f" a{n}" for n in range(2_000)), "a7"),
}


@pytest.mark.parametrize(("first", "second"), GIVEN_TWICE.values(), ids=GIVEN_TWICE.keys())
def test_no_record_gives_one_id_to_two_places(tmp_path: Path, first: str, second: str) -> None:
    root = make_site(tmp_path)
    assert brief("build", cwd=root).code == 0
    record = root / "content/bridge.anchors"
    ids = iter((first, second))

    def other(entry: re.Match[str]) -> str:
        name, _, was = next(ids).partition(" ")
        return f"@ {name} {entry[1]}{was and f' {was}'}"

    record.write_text(re.sub(r"(?m)^@ \S+ (.*)$", other, record.read_text()))
    run = brief("build", "--locked", cwd=root)
    assert run.code == 0, run.err
    built = page(root / "site/bridge/index.html")
    found = [str(each) for each in built.xpath("//@id")]
    assert len(found) == len({*found})
    listed = json.loads(brief("check", "--locked", "--format", "json", cwd=root).out)["annotations"]
    assert len({each["id"] for each in listed}) == 2


def test_a_record_of_other_annotations_takes_a_bounded_time() -> None:
    """Entries by the thousand around one place, of few spans and of many, and near misses."""
    begin = time.process_time()
    pieces = tuple((n * 4, n * 4 + 2) for n in range(4_000))
    for entries in (
        [((0, 16),)] * 20_000,
        [((0, 16 + n),) for n in range(20_000)],
        [((n, n + 1_000),) for n in range(20_000)],
        [pieces] * 250,
        [tuple((n * 4 + 1, n * 4 + 3) for n in range(4_000))] * 40,
    ):
        places = EntryPlaces(
            [
                CarriedEntry(Entry(f"a{n}", f"{n:012x}", spans), "", Status.EXACT, spans)
                for n, spans in enumerate(entries)
            ]
        )
        for _ in range(5_000):
            assert places.at(((0, 17),)) is None
        for _ in range(20):
            assert places.at(pieces) is None
    assert time.process_time() - begin < 10


@pytest.mark.parametrize("name", ["con", "nul", "com1"])
def test_no_folder_has_a_name_that_windows_reserves(tmp_path: Path, name: str) -> None:
    sidecar = SIDECAR.replace("stone", name) + f"    tags: [{name}]\n"
    run = brief("check", cwd=make_site(tmp_path, {"content/bridge.yaml": sidecar}))
    assert run.code == 1
    assert run.err.count(f"“{name}” is a reserved name on Windows.") == 2


def numbered(count: int, word: str = "t") -> str:
    return f"[{', '.join(f'{word}{n}' for n in range(count))}]"


@pytest.mark.parametrize(
    ("front", "tags", "said"),
    [
        ("topics: " + numbered(50), [numbered(20)], ""),
        ("", [numbered(20, f"t{n}-") for n in range(25)], ""),
        ("topics: " + numbered(51), [], "bridge.md:4:250: error: This article has 51 topics; the"),
        ("topics: " + numbered(20_000), [], "This article has 20,000 topics; the limit is 50."),
        ("lang: de\ntopics: " + numbered(60, "Öl "), [], "This article has 60 topics"),
        ("", [numbered(21)], "bridge.yaml:4:100: error: This annotation has 21 tags; the limit is"),
        ("", [numbered(20_000)], "This annotation has 20,000 tags; the limit is 20."),
        ("", ["&t " + numbered(20), *["*t"] * 5, numbered(21)], "This annotation has 21 tags"),
        ("", [numbered(20, f"t{n}-") for n in range(26)], "this article have 520 tags; the limit"),
        ("", [numbered(20, f"Zoll {n} ") for n in range(500)], "have 10,000 tags; the limit is"),
    ],
    ids=lambda value: value[-40:] if isinstance(value, str) else f"{len(value)} annotations",
)
def test_topics_and_tags_have_a_limit(
    tmp_path: Path, front: str, tags: list[str], said: str
) -> None:
    """Each has a page, and a page of one tells of the others: thousands filled the disk."""
    words = "\n\n".join(f"It is word{n}." for n in range(len(tags)))
    entries = [f"- quote: word{n}\n  kind: note\n  tags: {each}\n" for n, each in enumerate(tags)]
    files: dict[str, str | bytes] = {
        "content/bridge.md": f"---\ntitle: T\ndate: 2026-03-01\n{front}\n---\nX.\n\n{words}\n",
        "content/bridge.yaml": "annotations:\n" + "".join(entries),
    }
    run = brief("check", cwd=make_site(tmp_path, files), timeout=30)
    assert run.code == (1 if said else 0), run.err
    assert said in run.err


@pytest.mark.parametrize("key", ["pushurl", "url"])
def test_no_url_of_a_remote_is_an_option_of_git(tmp_path: Path, key: str) -> None:
    root = make_site(tmp_path / "site")
    for arguments in (
        ("init", "-q"),
        ("add", "."),
        ("commit", "-qm", "Begin"),
        ("config", "remote.up.url", "../elsewhere.git"),
        ("config", f"remote.up.{key}", "--upload-pack=touch ran;"),
        ("config", "remote.-x.url", "../elsewhere.git"),
    ):
        subprocess.run(["git", *GIT, *arguments], cwd=root, check=True)
    for remote in ("up", "-x"):
        run = brief("publish", f"--remote={remote}", cwd=root)
        assert run.code == 2
        assert "begins with “-”, as only options do." in run.err
    assert not (root / "ran").exists()


@pytest.mark.parametrize(
    "arguments",
    [["init"], ["build", "--output"], ["build", "--source"], ["check", "--source"],
     ["serve", "--source"], ["publish", "--source"], ["schema", "--output"]],
    ids=" ".join,
)  # fmt: skip
def test_a_folder_whose_name_is_too_long_is_refused(tmp_path: Path, arguments: list[str]) -> None:
    run = brief(*arguments, "a" * 300, cwd=tmp_path)
    assert run.code == 2
    assert "File name too long" in run.err


def test_where_file_names_have_no_umlauts_it_says_what_to_set(tmp_path: Path) -> None:
    root = make_site(tmp_path, {"content/brücke.md": ARTICLE})
    ascii_only = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    run = brief("build", cwd=root, env=ascii_only)
    assert run.code == 2
    assert "set PYTHONUTF8=1" in run.err


def interrupted(root: Path) -> tuple[int, str]:
    """The exit code of a build that is interrupted as soon as it writes, and what it says."""
    for folder in ("site", ".brief-cache"):
        shutil.rmtree(root / folder, ignore_errors=True)
    reader, writer = os.pipe()
    with open(reader) as said, open(os.devnull, "w") as nothing:
        with open(writer, "w") as err:
            # Who runs the tests in the background may have them ignore the signal.
            heard = ("env", "--default-signal=INT")
            build = ["build", "--jobs", "1"]
            running = start(build, root, stdout=nothing, stderr=err, new_session=True, within=heard)
            while not (root / "site").exists() and running.poll() is None:
                time.sleep(0.005)
            with suppress(ProcessLookupError):
                os.killpg(running.pid, signal.SIGINT)
            code = running.wait(20)
        return code, said.read()


def test_an_interrupted_build_ends_as_other_programs_do(tmp_path: Path) -> None:
    for number in range(400):
        make_site(tmp_path, {f"content/{number}.md": ARTICLE, f"content/{number}.yaml": SIDECAR})
    # On a busy machine, a build may be over before it is interrupted.
    runs = (interrupted(tmp_path) for _ in range(5))
    assert next((each for each in runs if each[0] != 0), None) == (130, "Interrupted.\n")
