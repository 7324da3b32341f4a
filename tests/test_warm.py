"""Builds that use what earlier ones have kept: the site, and what is said, are a clean build's."""

from __future__ import annotations

import contextlib
import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec
import pytest
from forked import start
from msgspec.structs import replace
from sites import ARTICLE, REPOSITORY, SIDECAR, Run, brief, make_site, snapshot

from brief import Options, load_site
from brief.memo import Memo
from brief.pages import Page, data_of, input_of, plan
from brief.pages.data.statements import stated
from brief.pages.page import (
    ActorIndex,
    ActorPage,
    AtomFeed,
    DataFile,
    JsonFeed,
    NetworkPage,
    QuotationPage,
    ShareImage,
    StatementsFile,
    Subject,
    TagPage,
    TopicPage,
)
from brief.pages.paging import PAGE_SIZE, slices
from brief.pages.reads import reads
from brief.pages.voices import signs_of
from brief.program import identity
from brief.site import Actor, Brief, Site
from brief.site.parts import as_listed, with_digests
from brief.sources import KNOWN, Reading
from brief.store import KEPT_FOR, LOOKED_THROUGH, Store, digest_of, key_of
from brief.unchanged import CACHE, SETTLED, TICK, wait_for_tick

pytestmark = pytest.mark.slow

FERRY = """---
title: Ferry to run
date: 2026-03-02
topics: [Rivers]
---
# A crossing

See [him](bridge.md#actor-stone) and [this](#a-crossing). “It runs”, she said.

![A map](map.svg)
"""
SEES = """annotations:
  - quote: It runs
    speaker: sea
    id: runs
    tags: [Ferries]
  - quote: See
    kind: paraphrase
    speaker: stone
    note: See [the map](map.svg).
"""
MAP = '<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="9"/>'
FILES = {
    "brief.yaml": "title: A\nbase_url: https://example.org/\n",
    "content/actors.yaml": "sea: {name: The Sea}\nstone: {name: Ada Stone}\n",
    "content/bridge.yaml": SIDECAR.replace("quote: must", "id: closes\n    quote: must"),
    "content/ferry.md": FERRY,
    "content/ferry.yaml": SEES,
    "content/later.md": ARTICLE.replace("2026-03-01", "2031-01-01"),
    "content/map.svg": MAP % 8,
    "content/plan.txt~": "left behind",
}
"""A site with a hint: something is left behind, and something waits for its date."""


def built(
    root: Path, *options: str, env: dict[str, str] | None = None
) -> tuple[Run, dict[str, bytes]]:
    """What a build says but for how long it took and what it wrote, and what the site then is."""
    run = brief("build", *options, cwd=root, env=env)
    site = snapshot(root / "site") if (root / "site").exists() else {}
    out = run.out.partition(": ")[0]
    return Run(run.code, out, run.err), {
        path: data for path, data in site.items() if not path.startswith(".brief/")
    }


def clean(
    root: Path, folder: Path, *options: str, env: dict[str, str] | None = None
) -> tuple[Run, dict[str, bytes]]:
    """What `built` gives for a copy of the sources alone."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(root, folder, ignore=shutil.ignore_patterns("site", CACHE), symlinks=True)
    return built(folder, *options, env=env)


def settle() -> None:
    """Wait until a build can tell that no file is being edited."""
    time.sleep(SETTLED / 1e9 + 0.02)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site that has been built, so that another build would change nothing."""
    root = make_site(tmp_path / "root", dict(FILES))
    settle()
    assert brief("build", cwd=root).code == 0
    # It has written records, which are files as fresh as an edit.
    settle()
    return root


def imported(root: Path) -> str:
    """The modules that a build imports."""
    command = [sys.executable, "-X", "importtime", "-m", "brief", "build"]
    env = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    run = subprocess.run(command, cwd=root, env=env, capture_output=True, text=True, check=True)
    return run.stderr


def test_where_nothing_changed_next_to_nothing_is_imported(site: Path) -> None:
    imported(site)  # Started in another way, it may be another program.
    said = imported(site)
    assert "brief.unchanged" in said
    for name in ("jinja2", "msgspec", "markdown_it", "yaml", "sqlite3", "brief.pipeline"):
        assert f" {name}\n" not in said


def test_what_a_build_has_written_itself_is_no_change(site: Path, tmp_path: Path) -> None:
    """A record is, wherever an article was changed; but not what somebody makes of it later."""
    record = site / "content/bridge.anchors"
    imported(site)
    before = record.read_bytes()
    replaced(site / "content/bridge.md", "met at noon", "met again at noon")
    settle()
    assert " brief.pipeline\n" in imported(site)
    assert record.read_bytes() != before
    settle()
    assert " brief.pipeline\n" not in imported(site)
    same_size_and_time(record)
    settle()
    assert " brief.pipeline\n" in imported(site)
    assert built(site) == clean(site, tmp_path / "clean")


def same_size_and_time(path: Path) -> None:
    before, data = path.stat(), path.read_bytes()
    head, sign, rest = data.rpartition(b"e")
    assert sign
    path.write_bytes(head + b"a" + rest)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert path.stat().st_size == before.st_size


def replaced(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def linked_elsewhere(folder: Path) -> None:
    folder.rename(folder.parent.parent / "elsewhere")
    folder.symlink_to(folder.parent.parent / "elsewhere")


CHANGES: dict[str, Callable[[Path], object]] = {
    "an article, of the same size and time": lambda at: same_size_and_time(at / "content/ferry.md"),
    "a sidecar": lambda at: replaced(at / "content/ferry.yaml", "Ferries", "Boats"),
    "the registry": lambda at: replaced(at / "content/actors.yaml", "The Sea", "The Ocean"),
    "a registry that is gone": lambda at: (at / "content/actors.yaml").unlink(),
    "a new article": lambda at: shutil.copy(at / "content/bridge.md", at / "content/new.md"),
    "an article by another name": lambda at: (at / "content/later.md").rename(at / "content/x.md"),
    "an article that is a draft": lambda at: replaced(
        at / "content/ferry.md", "title:", "draft: true\ntitle:"
    ),
    "an article with an error": lambda at: replaced(at / "content/ferry.md", "date:", "dato:"),
    "the size of a picture": lambda at: (at / "content/map.svg").write_text(MAP % 9),
    "a picture that is gone": lambda at: (at / "content/map.svg").unlink(),
    "a file that was left behind": lambda at: (at / "content/plan.txt~").unlink(),
    "the title of the site": lambda at: replaced(at / "brief.yaml", "title: A", "title: B"),
    "the address of the site": lambda at: replaced(at / "brief.yaml", "example.org", "a.example"),
    "no configuration": lambda at: (at / "brief.yaml").unlink(),
    "a template": lambda at: make_site(at, {"templates/404.html": "gone {{ site.config.title }}"}),
    "a stylesheet": lambda at: make_site(at, {"templates/assets/own.css": "p { margin: 0 }"}),
    "a link among the articles": lambda at: (at / "content/z.md").symlink_to("bridge.md"),
    "an output file that is gone": lambda at: (at / "site/ferry/index.html").unlink(),
    "a picture of the output that is gone": lambda at: (at / "site/ferry/share.png").unlink(),
    "an output file that was spoilt": lambda at: (at / "site/index.html").write_text("spoilt"),
    "the same of its size and time": lambda at: same_size_and_time(at / "site/ferry/index.html"),
    "an output folder that is a link": lambda at: linked_elsewhere(at / "site/ferry"),
    "no output": lambda at: shutil.rmtree(at / "site"),
    "no manifest": lambda at: (at / "site/.brief/manifest.json").write_text("{"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_is_never_missed(site: Path, tmp_path: Path, change: str) -> None:
    CHANGES[change](site)
    expected, files = clean(site, tmp_path / "clean")
    settle()
    run, made = built(site)
    if "output" in change or "the same of" in change:
        assert (run.code, made) == (0, files) or (run.code == 1 and "output folder" in run.err)
        return
    assert run == expected
    if run.code == 0:
        assert made == files
    assert built(site)[0] == expected


def spoilt(data: bytes, rng: random.Random) -> bytes:
    """The bytes with some of them changed, or cut, or others'."""
    made = bytearray(data)
    for _ in range(rng.choice((1, 8, 400))):
        made[rng.randrange(len(made))] ^= 1 << rng.randrange(8)
    cut = data[: rng.randrange(len(data))]
    return rng.choice([bytes(made), bytes(made), cut, rng.randbytes(len(data)), b""])


WORDS = ("bridge", "river", "tide", "mayor", "quay")


class Editor:
    """Edits a site as people do, at random."""

    def __init__(self, root: Path, seed: int) -> None:
        self.root = root
        self.rng = random.Random(seed)

    def edit(self) -> str:
        """Make one edit; returns what it was."""
        kind = self.rng.choice(
            [self.word, self.word, self.same_size, self.sidecar, self.sidecar, self.front_matter,
             self.add, self.rename, self.delete, self.touch, self.registry, self.template,
             self.configuration, self.asset, self.output, self.keep]
        )  # fmt: skip
        return f"{kind.__name__} {kind() or ''}"

    def one_of(self, pattern: str) -> Path:
        return self.rng.choice(sorted(self.root.glob(pattern)) or [self.root / "content/bridge.md"])

    def change(self, path: Path, old: str, new: str) -> str:
        if path.exists():
            path.write_text(path.read_text().replace(old, new, 1))
        return path.name

    def word(self) -> str:
        path = self.one_of("content/*.md")
        return self.change(path, self.rng.choice(("the ", "It ", ". ")), f"a {self.word_()} ")

    def word_(self) -> str:
        return self.rng.choice(WORDS)

    def same_size(self) -> str:
        path = self.one_of("content/*")
        if path.suffix in (".md", ".svg"):
            same_size_and_time(path)
        return path.name

    def restore(self) -> str:
        """Take back what is wrong, as by a checkout."""
        for path in (self.root / "templates", self.root / "content"):
            shutil.rmtree(path, ignore_errors=True)
        make_site(self.root, dict(FILES))
        return ""

    def sidecar(self) -> str:
        path = self.one_of("content/*.yaml")
        edits = [
            ("speaker: stone", "speaker: sea"), ("speaker: sea", "speaker: stone"),
            ("given", "told"), ("Ferries", "Boats, Ferries"), ("id: runs", "id: run"),
            ("kind: paraphrase", "kind: claim"), ("    speaker:", "    draft: true\n    speaker:"),
            ("    draft: true\n", ""), ("    id: closes", "    see: [ferry#runs]\n    id: closes"),
            ("\n    see: [ferry#runs]", ""),
            ("note: No", "sources: [{title: A map, url: map.svg}]\n    note: No"),
        ]  # fmt: skip
        return self.change(path, *self.rng.choice(edits))

    def front_matter(self) -> str:
        path = self.one_of("content/*.md")
        edits = [
            ("title: ", "title: New "), ("2026-03", "2026-02"), ("2026-02", "2026-03"),
            ("date:", "draft: true\ndate:"), ("draft: true\n", ""), ("date:", "lang: de\ndate:"),
            ("lang: de\n", ""), ("date:", "topics: [Water, Rivers]\ndate:"), ("date:", "dato:"),
            ("dato:", "date:"), ("dato:", "date:"),
            ("date:", "image: {src: map.svg, alt: A map}\ndate:"),
        ]  # fmt: skip
        return self.change(path, *self.rng.choice(edits))

    def add(self) -> str:
        name = f"{self.word_()}-{self.rng.randrange(3)}"
        shutil.copy(self.one_of("content/[bf]*.md"), self.root / f"content/{name}.md")
        if self.rng.random() < 0.5:
            (self.root / f"content/{name}.yaml").write_text(SIDECAR)
        return name

    def rename(self) -> str:
        path = self.one_of("content/*.md")
        for each in (path, path.with_suffix(".yaml")):
            if each.exists():
                each.rename(each.with_stem(self.word_() if each.stem[0] != "b" else each.stem))
        return path.name

    def delete(self) -> str:
        path = self.one_of("content/*")
        if path.stem != "bridge":
            path.unlink()
        return path.name

    def touch(self) -> str:
        path = self.one_of("content/*")
        path.touch()
        return path.name

    def registry(self) -> str:
        path = self.root / "content/actors.yaml"
        entries = ["sea: {name: The Sea}", "stone: {name: Ada Stone}", "quay: {name: A Quay}",
                   "sea: {name: The Ocean, role: Ocean}", "stone: {name: Ada, colour: teal}",
                   "sea: {name: The Sea, image: map.svg}", "sea: {"]  # fmt: skip
        chosen = {each.partition(":")[0]: each for each in self.rng.sample(entries, 3)}
        path.write_text("".join(f"{each}\n" for each in chosen.values()))
        return path.read_text()

    def template(self) -> str:
        name, text = self.rng.choice(
            [("404.html", "Gone: {{ site.config.title }}"), ("404.html", "{{ gone }}"),
             ("partials/extra.html", self.word_()), ("assets/own.css", "p { margin: 0 }"),
             ("robots.txt", "# {{ path }}")]
        )  # fmt: skip
        path = self.root / "templates" / name
        if path.exists() and self.rng.random() < 0.6:
            path.unlink()
        else:
            make_site(self.root, {f"templates/{name}": text})
        return name

    def configuration(self) -> str:
        lines = ["title: B", "base_url: https://example.org/", "base_url: https://b.example/sub/",
                 "lang: de", "by: {name: The desk}", "description: Told", "titel: A",
                 "kinds: {promise: {label: P, style: wavy}}",
                 "theme: {link: {light: '#123456', dark: '#abcdef'}}"]  # fmt: skip
        chosen = {each.partition(":")[0]: each for each in self.rng.sample(lines, 3)}
        (self.root / "brief.yaml").write_text("".join(f"{each}\n" for each in chosen.values()))
        return str(sorted(chosen))

    def asset(self) -> str:
        path = self.root / "content" / self.rng.choice(("map.svg", "data/table.csv", "x.txt~"))
        path.parent.mkdir(exist_ok=True)
        path.write_text(MAP % self.rng.randrange(1, 30))
        return path.name

    def output(self) -> str:
        """Spoil or remove what was built; a build may refuse what was edited since."""
        path = self.one_of("site/[a-z]*/*.*")
        if path.is_file():
            path.unlink()
        return path.name

    def keep(self) -> str:
        """Lose what was kept, or a part of it."""
        path = self.one_of(f"{CACHE}/*")
        if path.is_file() and CACHE in str(path):
            path.write_bytes(spoilt(path.read_bytes() or b"?", self.rng))
        return path.name


def follow(folder: Path, seed: int, edits: int = 8, files: Mapping[str, str] = FILES) -> None:
    """Build a site after each of some edits: what is made and said is what a clean build makes."""
    root = make_site(folder / "root", dict(files))
    run, _ = built(root)
    editor = Editor(root, seed)
    done: list[str] = []
    for _ in range(edits):
        done.append(editor.edit() if run.code == 0 else editor.restore())
        options = editor.rng.choice(((), (), (), ("--drafts",), ("--explicit-index",)))
        if editor.rng.random() < 0.3:
            settle()
        expected, files = clean(root, folder / "clean", *options)
        for _ in range(2):
            run, made = built(root, *options)
            assert run == expected, (seed, done, options)
            if run.code == 0:
                assert made == files, (seed, done, options)


@pytest.mark.parametrize("seed", range(2))
def test_a_few_edits_at_random(tmp_path: Path, seed: int) -> None:
    follow(tmp_path, seed, edits=4)


@pytest.mark.parametrize("seed", range(100, int(os.environ.get("BRIEF_SEQUENCES", 6)) + 100))
def test_edits_at_random(tmp_path: Path, seed: int) -> None:
    follow(tmp_path, seed)


def many() -> dict[str, str]:
    """Briefs with so many statements that their lists have several pages."""
    files = dict(FILES)
    for number in range(2 * PAGE_SIZE // 10 + 5):
        said = " ".join(f"It runs for {each} days." for each in range(10, 20))
        head = f"title: T{number}\ndate: 2026-02-{number % 9 + 1:02}\ntopics: [Rivers]"
        files[f"content/many-{number}.md"] = f"---\n{head}\n---\n{said}\n"
        rows = (f"- {{quote: It runs for {each} days, speaker: sea}}\n" for each in range(10, 20))
        files[f"content/many-{number}.yaml"] = f"annotations:\n{''.join(rows)}"
    return files


@pytest.mark.parametrize("seed", range(200, int(os.environ.get("BRIEF_SEQUENCES", 2)) + 200))
def test_edits_at_random_with_lists_of_several_pages(tmp_path: Path, seed: int) -> None:
    follow(tmp_path, seed, edits=6, files=many())


OPTIONS = {
    "another address": ("--base-url", "https://b.example/"),
    "links for a folder": ("--explicit-index",),
    "drafts": ("--drafts",),
    "what is to come": ("--future",),
    "strictness": ("--strict",),
}


@pytest.mark.parametrize("options", OPTIONS)
def test_what_is_asked_is_never_missed(site: Path, tmp_path: Path, options: str) -> None:
    replaced(site / "content/ferry.md", "title:", "draft: true\ntitle:")
    for asked in ((), OPTIONS[options], ()):
        expected = clean(site, tmp_path / "clean", *asked)
        settle()
        assert built(site, *asked) == expected
        assert built(site, *asked) == expected


def test_an_article_appears_on_its_day(site: Path, tmp_path: Path) -> None:
    for epoch in ("1924905600", "1925078400", "1924905600"):  # 2030-12-31, 2031-01-02
        env = {"SOURCE_DATE_EPOCH": epoch}
        expected = clean(site, tmp_path / "clean", env=env)
        for _ in range(2):
            assert built(site, env=env) == expected
    assert built(site, env={"SOURCE_DATE_EPOCH": "never"})[0].code == 2


@pytest.mark.parametrize("name", ["built-*", "kept.sqlite"])
def test_what_is_kept_and_spoilt_is_not_believed(site: Path, name: str) -> None:
    expected = built(site)
    (path,) = (site / CACHE).glob(name)
    data, rng = path.read_bytes(), random.Random(1)
    for _ in range(8):
        path.write_bytes(spoilt(data, rng))
        if name == "kept.sqlite":
            (site / "content/map.svg").touch()
            for part in rng.sample(["ferry/index.html", "ferry/share.png", "index.html"], 2):
                (site / "site" / part).unlink(missing_ok=True)
        assert built(site) == expected


def rows(site: Path) -> int:
    with contextlib.closing(sqlite3.connect(site / CACHE / "kept.sqlite")) as database:
        found: int = database.execute("SELECT count(*) FROM kept").fetchone()[0]
    return found


STRANGE = {
    "of another shape": "CREATE TABLE kept (key, value)",
    "with more in it": "CREATE TABLE other (key); CREATE TABLE kept (key, value)",
    "a view that never ends": "CREATE VIEW kept AS WITH RECURSIVE n(key) AS (SELECT 1 UNION ALL "
    "SELECT key + 1 FROM n) SELECT key, key AS used, key AS digest, key AS value FROM n",
    "empty": "",
}


@pytest.mark.parametrize("strange", STRANGE)
def test_a_file_that_another_program_made_is_begun_anew(site: Path, strange: str) -> None:
    expected, count = built(site), rows(site)
    path = site / CACHE / "kept.sqlite"
    path.unlink()
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.executescript(STRANGE[strange])
    for _ in range(2):
        (site / "content/map.svg").touch()
        (site / "site/ferry/share.png").unlink()
        assert built(site) == expected
    # The first build has kept both articles without their records, too: parsed, and what it takes.
    assert rows(site) >= count - 4


def test_values_that_are_whole_but_not_ours_are_made_again(site: Path) -> None:
    """They were put there on purpose: of another shape, each under a key and with its digest."""
    expected = built(site)
    with contextlib.closing(sqlite3.connect(site / CACHE / "kept.sqlite")) as database:
        for key, value in database.execute("SELECT key, value FROM kept").fetchall():
            if value.startswith(b"\x89PNG"):
                continue  # A picture is a picture.
            other = b"\x93" + value[1:]
            new = other, digest_of(key, other), key
            database.execute("UPDATE kept SET value = ?, digest = ? WHERE key = ?", new)
        database.commit()
    (site / "content/map.svg").touch()
    shutil.rmtree(site / "site")
    assert built(site) == expected


def test_an_article_with_its_record_takes_the_place_of_what_was_kept_without(
    tmp_path: Path,
) -> None:
    roots = [make_site(tmp_path / name, dict(FILES)) for name in ("locked", "written")]
    settle()
    assert brief("build", "--locked", cwd=roots[0]).code == 0
    assert brief("build", "--no-locked", cwd=roots[1]).code == 0
    assert not (roots[0] / "content/bridge.anchors").exists()
    assert (roots[1] / "content/bridge.anchors").exists()
    assert rows(roots[0]) == rows(roots[1])


def test_two_builds_at_once_keep_what_both_need(site: Path, tmp_path: Path) -> None:
    expected = clean(site, tmp_path / "clean")
    for number in range(2):
        shutil.rmtree(site / CACHE)
        (site / "content/map.svg").touch()
        asked = [("--output", f"site-{number}-{each}") for each in range(3)]
        runs = [start(["build", *options], site, stdout=2, stderr=2) for options in asked]
        assert [run.wait() for run in runs] == [0, 0, 0]
        assert built(site) == expected
        for _, output in asked:
            found = snapshot(site / output)
            made = {path: found[path] for path in found if not path.startswith(".brief/")}
            assert made == expected[1]


def test_a_picture_is_drawn_once_in_its_life(site: Path) -> None:
    """A build that had to draw would have to load what draws."""
    shutil.rmtree(site / "site")
    assert "PIL.PngImagePlugin" not in imported(site)
    assert (site / "site/ferry/share.png").is_file()


def test_what_is_kept_is_forgotten_when_it_is_of_no_use_any_more(tmp_path: Path) -> None:
    store = Store(tmp_path)
    keys = [key_of(bytes([number])) for number in range(3)]
    store.put((key, b"value") for key in keys)
    for number in range(KEPT_FOR + LOOKED_THROUGH):
        later = Store(tmp_path)
        assert later.get(keys[:1]).keys() == {keys[0]}
        later.put([(key_of(b"new", bytes([number])), b"value")])
        later.forget()
    assert Store(tmp_path).get(keys).keys() == {keys[0]}
    assert rows(tmp_path) <= KEPT_FOR + LOOKED_THROUGH


def test_nothing_is_kept_behind_a_link_or_where_there_is_no_room(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    linked = make_site(tmp_path / "linked")
    (linked / CACHE).symlink_to(outside)
    taken = make_site(tmp_path / "taken", {CACHE: "a file"})
    for root in (linked, taken):
        settle()
        assert built(root)[0].code == 0
        assert built(root)[0] == built(root)[0]
    assert list(outside.iterdir()) == []
    assert (taken / CACHE).read_text() == "a file"


def test_a_brief_reads_nothing_of_the_site_that_its_digest_does_not_have() -> None:
    """Whoever lets it read more must add that to `brief.pages.reads`."""
    pages = REPOSITORY / "brief/pages"
    sources = [*(pages / "brief").glob("*.py"), pages / "data/web_annotation.py"]
    sources.append(pages / "addresses.py")
    read = {name for path in sources for name in re.findall(r"\bsite\.(\w+)\b", path.read_text())}
    assert read <= {
        "about", "actors", "briefs", "by_slug", "config", "picture", "pictures", "ranks", "said",
        "target",
    }  # fmt: skip


def test_a_list_of_statements_reads_nothing_of_a_brief_that_its_digest_does_not_have(
    tmp_path: Path,
) -> None:
    """Whoever lets it read more must add that to `brief.site.parts.as_listed`."""
    options = Options("https://example.org/")
    for root in (REPOSITORY, make_site(tmp_path, dict(FILES))):
        site = load_site(root)
        briefs = tuple(map(as_listed, site.briefs))
        by_slug = {brief.slug: brief for brief in briefs}
        other = replace(site, briefs=briefs, by_slug=by_slug)
        placed = replace(site, briefs=tuple(map(with_spans, briefs, site.briefs)))
        seen = set()
        for file in plan(site, options):
            match file:
                case Page(
                    shows=QuotationPage()
                    | TagPage()
                    | ActorIndex()
                    | NetworkPage()
                    | AtomFeed(Subject("actor"))
                ):
                    assert input_of(site, options, file) == input_of(other, options, file)
                    seen.add(file.template)
                case DataFile(holds=JsonFeed(Subject("actor"))):
                    assert data_of(site, options, file) == data_of(other, options, file)
                case DataFile(holds=StatementsFile()):
                    assert data_of(site, options, file) == data_of(placed, options, file)
                    assert stated_by(site) == stated_by(placed)
        assert seen == {"quotations.html", "tag.html", "feed.xml", "actors.html", "network.html"}


def with_spans(listed: Brief, brief: Brief) -> Brief:
    """What lists show of a brief, and where its statements are."""
    statements = zip(listed.statements, brief.statements, strict=True)
    return replace(
        listed, statements=tuple(replace(each, spans=own.spans) for each, own in statements)
    )


def stated_by(site: Site) -> list[bytes]:
    return [stated(brief) for brief in site.briefs]


def test_who_says_most_is_no_matter_of_a_page_that_does_not_tell_it(tmp_path: Path) -> None:
    """A statement more moves its speaker forward among all, and their initials may stay."""
    options = Options("https://example.org/")
    site = load_site(make_site(tmp_path, dict(FILES)))
    least = min(site.actors, key=lambda name: len(site.said.get(name, ())))
    other = replace(site, said={**site.said, least: 9 * next(iter(site.said.values()))})
    signs, others = (signs_of(each.actors, each.said) for each in (site, other))
    assert signs == others
    assert list(signs) != list(others)
    pages = [
        page
        for page in plan(site, options)
        if isinstance(page, Page) and isinstance(page.shows, ActorPage | TopicPage)
        if not (isinstance(page.shows, ActorPage) and page.shows.actor == least)
    ]
    assert {page.template for page in pages} == {"actor.html", "topic.html"}
    for page in pages:
        known, now = (list(reads(each, options, page, Memo())) for each in (site, other))
        assert known == now


@pytest.mark.parametrize("whole", [True, False], ids=["everywhere", "by the site alone"])
def test_a_page_reads_of_the_actors_those_of_its_briefs_alone(tmp_path: Path, whole: bool) -> None:
    """Whoever lets it read more must add that to `brief.pages.reads`."""
    options = Options("https://example.org/")
    for root in (REPOSITORY, make_site(tmp_path, dict(FILES))):
        site = load_site(root)
        files = plan(site, options)
        before = [[*reads(site, options, file, Memo())] for file in files]
        for name, actor in site.actors.items():
            now = replace(actor, name=f"{actor.name}son", role="Somebody else")
            other = replace(site, actors={**site.actors, name: now})
            if whole:
                briefs = tuple(with_actor(brief, name, now) for brief in site.briefs)
                other = replace(
                    other, briefs=briefs, by_slug={brief.slug: brief for brief in briefs}
                )
            same = [
                file
                for file, known in zip(files, before, strict=True)
                if known and known == [*reads(other, options, file, Memo())]
            ]
            assert same
            for file in same:
                if isinstance(file, Page):
                    one, two = (input_of(each, options, file) for each in (site, other))
                    assert one == two, file.path
                else:
                    assert data_of(site, options, file) == data_of(other, options, file)


def with_actor(brief: Brief, name: str, actor: Actor) -> Brief:
    """A brief with another actor under an id, if it has that, and its digests then."""
    if name not in brief.actors:
        return brief
    return with_digests(replace(brief, actors={**brief.actors, name: actor}))


def test_the_first_page_of_a_topic_reads_as_little_of_the_briefs_on_the_next(
    tmp_path: Path,
) -> None:
    """Whoever lets it read more must add that to `brief.pages.reads`."""
    root = make_site(tmp_path, dict(FILES))
    for number in range(2 * PAGE_SIZE + 20):
        day = f"2025-{number % 12 + 1:02}-{number % 28 + 1:02}"
        head = f"---\ntitle: T{number}\ndate: {day}\ntopics: [Rivers, Sea]\n---\n"
        (root / f"content/more-{number}.md").write_text(head + "It runs, she said.\n")
        row = f"annotations:\n- quote: It runs\n  speaker: {'sea' if number % 3 else 'stone'}\n"
        (root / f"content/more-{number}.yaml").write_text(row)
    site, options = load_site(root), Options("https://example.org/")
    part = next(slices(len(site.about["rivers"]), "topics/rivers/"))
    shown = part.of(site.about["rivers"])
    briefs = tuple(each if each.slug in shown else as_listed(each) for each in site.briefs)
    other = replace(site, briefs=briefs, by_slug={brief.slug: brief for brief in briefs})
    first = [
        page
        for page in plan(site, options)
        if isinstance(page.shows if isinstance(page, Page) else None, TopicPage)
        and page.path == "topics/rivers/index.html"
    ]
    assert len(first) == 1
    assert len(site.about["rivers"]) > len(shown)
    for page in first:
        assert input_of(site, options, page) == input_of(other, options, page)


OPENED = """
import os, sys
opened = set()
sys.addaudithook(lambda event, args: event == "open" and opened.add(os.path.basename(str(args[0]))))
from brief.cli import main
main(["build", "--quiet"], standalone_mode=False)
print(*sorted(opened), sep="\\n")
"""


def opened(root: Path) -> set[str]:
    """The names of the files that a build opens."""
    command = [sys.executable, "-c", OPENED]
    env = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    run = subprocess.run(command, cwd=root, env=env, capture_output=True, text=True, check=True)
    return set(run.stdout.split("\n"))


def test_only_what_may_have_changed_is_read(site: Path) -> None:
    names = {f"{stem}.{kind}" for stem in ("bridge", "ferry") for kind in ("md", "yaml", "anchors")}
    opened(site)  # Started in another way, it may be another program.
    settle()
    replaced(site / "content/bridge.md", "met at noon", "met again at noon")
    settle()
    assert names & opened(site) == {"bridge.md", "bridge.yaml", "bridge.anchors"}
    same_size_and_time(site / "content/later.md")
    settle()
    assert {"later.md"} <= opened(site)


def test_a_digest_that_is_not_the_files_own_is_found_out(site: Path, tmp_path: Path) -> None:
    """So it may be where a file changes between two looks at it."""
    replaced(site / "content/bridge.md", "met at noon", "met again at noon")
    expected = clean(site, tmp_path / "clean")
    settle()
    with contextlib.closing(sqlite3.connect(site / CACHE / "kept.sqlite")) as database:
        key = Reading(site, Store(site)).key
        (value,) = database.execute("SELECT value FROM kept WHERE key = ?", (key,)).fetchone()
        known = KNOWN.decode(value)
        path = next(each for each in known if each.endswith("/bridge.md"))
        known[path] = identity((site / "content/bridge.md").stat()), b"another"
        value = msgspec.msgpack.encode(known)
        new = value, digest_of(key, value), key
        database.execute("UPDATE kept SET value = ?, digest = ? WHERE key = ?", new)
        database.commit()
    assert built(site) == expected


def test_a_word_more_renders_no_list_of_quotations(site: Path) -> None:
    """They are the most of a site, and show no place in the text."""
    replaced(site / "content/bridge.md", "met at noon", "met again at noon")
    settle()
    run = brief("build", "--profile", cwd=site)
    assert run.code == 0
    assert "brief.html" in run.err
    assert "quotations.html" not in run.err


def test_a_word_behind_all_statements_makes_no_data_of_theirs(site: Path) -> None:
    """Nor does what tells who speaks wait to be loaded, where nobody is named."""
    with (site / "content/bridge.md").open("a") as file:
        file.write("The works go on.\n")
    settle()
    run = brief("build", "--profile", cwd=site)
    assert run.code == 0
    assert re.search(r"^  brief.html +1 ", run.err, re.MULTILINE)
    assert not re.search(r"^  (csv|css|js) ", run.err, re.MULTILINE)
    replaced(site / "content/bridge.md", "go on.", "still go on.")
    settle()
    said = imported(site)
    assert " brief.anchor.realign.realignment\n" in said
    assert " brief.suggest\n" not in said


def test_a_later_change_shows_in_the_times_of_a_file(tmp_path: Path) -> None:
    """Whatever the steps in which the disk's clock moves on."""
    path = tmp_path / "file"
    for number in range(50):
        path.write_text(str(number))
        before = identity(path.stat())
        wait_for_tick(tmp_path, [str(path)])
        path.write_text(str(number))
        assert identity(path.stat()) != before
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize("folder", ["none", "file"])
def test_a_clock_that_is_not_seen_is_given_its_time(tmp_path: Path, folder: str) -> None:
    (tmp_path / "file").touch()
    start = time.monotonic()
    wait_for_tick(tmp_path / folder)
    wait_for_tick(tmp_path, [str(tmp_path / "gone")])
    assert time.monotonic() - start >= 2 * TICK
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


def test_a_page_of_a_list_moves_on_where_another_brief_has_one_more(tmp_path: Path) -> None:
    """The list is as long as it was, and the second page has a part of one brief alone."""

    def write(root: Path, first: int, last: int) -> None:
        for slug, date, count in (("a", 3, first), ("b", 2, 220), ("c", 1, last)):
            words = [f"word{number}" for number in range(count)]
            body = f"---\ntitle: T\ndate: 2026-03-0{date}\n---\n" + " ".join(words)
            rows = (f"- quote: {word}\n  speaker: sea\n  tags: [Tide]\n" for word in words)
            (root / f"content/{slug}.md").write_text(body)
            (root / f"content/{slug}.yaml").write_text("annotations:\n" + "".join(rows))

    root = make_site(tmp_path / "root", {"content/actors.yaml": "sea: {name: The Sea}\n"})
    for path in root.glob("content/bridge.*"):
        path.unlink()
    write(root, 60, 60)
    built(root)
    write(root, 61, 59)
    expected, files = clean(root, tmp_path / "clean")
    settle()
    assert built(root) == (expected, files)


def test_no_page_leads_anywhere_that_its_brief_does_not_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever lets an address come from elsewhere must add that to `brief.site.parts.leads_of`."""
    asked: set[tuple[str, str]] = set()
    target = Site.target

    def noted(site: Site, url: str, article: str) -> str | None:
        asked.add((url, article))
        return target(site, url, article)

    options = Options("https://example.org/")
    for root in (REPOSITORY, make_site(tmp_path, dict(FILES))):
        site, memo = load_site(root), Memo()
        asked.clear()
        with monkeypatch.context() as patched:
            patched.setattr(Site, "target", noted)
            for file in plan(site, options, memo):
                if isinstance(file, Page):
                    input_of(site, options, file, memo)
                elif not isinstance(file.holds, ShareImage):
                    data_of(site, options, file, memo)
        named = {(url, each.article.path) for each in site.briefs for url in each.leads}
        assert {each for each in asked if each[1] != "content/actors.yaml"} <= named
        assert asked
