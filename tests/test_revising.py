"""A word more in an article: what a build then makes is what one of the whole site makes."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
from pathlib import Path

import pytest
from sites import make_site
from test_warm import built, clean, settle

from brief.store import FILE
from brief.unchanged import CACHE

pytestmark = pytest.mark.slow

WORDS = ("water", "bridge", "it", "is", "the", "council", "night", "report", "of", "and")
NAMES = ("ada", "ben", "cleo", "dan", "eva", "finn")
TOPICS = ("Rivers", "Roads", "Schools")


def article(number: int, rng: random.Random) -> dict[str, str]:
    """An article of a few paragraphs, and its sidecar: links, notes, quotations said again."""
    body, rows = [], []
    for place in range(rng.randrange(1, 5)):
        words = " ".join(rng.choices(WORDS, k=rng.randrange(4, 30)))
        quote = f"I saw {words} {place}"
        name = rng.choice(NAMES)
        body.append(f"“{quote}”, said {name.capitalize()} {' '.join(rng.choices(WORDS, k=9))}.")
        row = f"- quote: {quote}\n  speaker: {name}\n  id: s{place}\n"
        if rng.random() < 0.3:
            row += f"  note: See [that](a{rng.randrange(12)}.md) and *this*.\n"
        if number and rng.random() < 0.4:
            relation = rng.choice(("contradicts", "repeats", "see-also"))
            row += f"  see: [{{to: a{rng.randrange(number)}#s0, relation: {relation}}}]\n"
        if rng.random() < 0.2:
            row += f"  reported_by: {rng.choice([each for each in NAMES if each != name])}\n"
        rows.append(row)
        body.append(" ".join(rng.choices(WORDS, k=60)).capitalize() + ".")
    body.append(f"See [a map](/map.svg) and [another](a{rng.randrange(12)}.md#s0).")
    head = f"title: Title {number}\ndate: 202{number % 3}-0{number % 4 + 1}-11\n"
    head += f"topics: [{rng.choice(TOPICS)}, {rng.choice(TOPICS)}]\n"
    head += rng.choice(("", "image: {src: /map.svg, alt: A map}\n", "lang: de\n"))
    return {
        f"content/a{number}.md": f"---\n{head}---\n" + "\n\n".join(body) + "\n",
        f"content/a{number}.yaml": "annotations:\n" + "".join(rows),
    }


def site_of(rng: random.Random, briefs: int = 36) -> dict[str, str]:
    people = "".join(f"{each}: {{name: {each.capitalize()} Stone}}\n" for each in NAMES)
    files = {
        "brief.yaml": "title: A\nbase_url: https://example.org/\n",
        "content/actors.yaml": people,
        "content/map.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="9"/>',
    }
    for number in range(briefs):
        files |= article(number, rng)
    return files


def edit(root: Path, rng: random.Random) -> str:
    """Change a word of an article's text, or add or remove one; seldom anything else."""
    path = rng.choice(sorted(root.glob("content/*.md")))
    head, body = path.read_text().rsplit("---\n", 1)
    words = body.split(" ")
    places, kind = range(len(words)), rng.random()
    if rng.random() < 0.85:
        marks = [" ".join(words[: each + 1]) for each in places]
        places = [n for n, each in enumerate(marks) if each.count("“") == each.count("”")]
    place = rng.choice(places)
    if kind < 0.4:
        words.insert(place, rng.choice(WORDS))
    elif kind < 0.6:
        words[place] = rng.choice(WORDS)
    elif kind < 0.7:
        del words[place]
    elif kind < 0.85:
        words.append("\n\nIn the end " + " ".join(rng.choices(WORDS, k=rng.randrange(80))))
    elif kind < 0.9:
        head = head.replace("Title", "New title", 1)
    elif kind < 0.95:
        sidecar = path.with_suffix(".yaml")
        sidecar.write_text(sidecar.read_text().replace("*this*", "*that*", 1) + "# A remark.\n")
        return f"{sidecar.name} remark"
    else:
        words[place] += f" [there](a{rng.randrange(12)}.md)"
    path.write_text(head + "---\n" + " ".join(words))
    return f"{path.name} {place} {kind:.2f}"


def age(root: Path) -> int:
    """How many builds have looked at the whole site, and kept something."""
    with sqlite3.connect(root / CACHE / FILE) as database:
        found: int = database.execute("PRAGMA user_version").fetchone()[0]
    return found


def test_what_is_kept_does_not_grow_with_each_word(tmp_path: Path) -> None:
    root = make_site(tmp_path / "root", site_of(random.Random(3), briefs=12))
    assert built(root)[0].code == 0
    settle()
    path, rows, ages = root / "content/a1.md", [], []
    for _ in range(6):
        with path.open("a") as file:
            file.write("\n\nMore.\n")
        settle()
        assert built(root)[0].code == 0
        with sqlite3.connect(root / CACHE / FILE) as database:
            rows += database.execute("SELECT count(*) FROM kept").fetchone()
        ages.append(age(root))
    assert len({*ages[1:]}) == 1
    assert len({*rows[1:]}) == 1


@pytest.mark.parametrize("seed", range(int(os.environ.get("BRIEF_SEQUENCES", 4))))
def test_a_few_words_at_random(tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    root = make_site(tmp_path / "root", site_of(rng))
    options = rng.choice(((), (), ("--drafts",), ("--explicit-index",), ("--locked",)))
    built(root)
    done: list[str] = []
    revised = 0
    for _ in range(14):
        settle()
        built(root, *options)
        settle()
        shutil.rmtree(tmp_path / "before", ignore_errors=True)
        shutil.copytree(root / "content", tmp_path / "before")
        done.append(edit(root, rng))
        if rng.random() < 0.2:
            done.append(edit(root, rng))
        if rng.random() < 0.1:
            gone = rng.choice(sorted(root.glob("site/*/index.html")))
            gone.unlink()
            done.append(f"{gone.parent.name} removed")
        settle()
        before = age(root)
        expected, files = clean(root, tmp_path / "clean", *options)
        run, made = built(root, *options)
        assert run == expected, (seed, done, options)
        if run.code == 0:
            assert made == files, (seed, done, options)
            revised += age(root) == before
        else:
            # Words of a quotation have gone: what was there before is put back.
            shutil.rmtree(root / "content")
            shutil.copytree(tmp_path / "before", root / "content")
    # Locked, a record that is out of date is told of by a build of the whole site.
    assert revised >= 4 or "--locked" in options, (done, options)
