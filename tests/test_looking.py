"""What the last build left is looked at by a process of its own where there are many files."""

from __future__ import annotations

import marshal
import os
import random
import sys
from pathlib import Path

import pytest
from sites import Run, brief, make_site
from test_revising import age, site_of
from test_warm import built, clean, settle, site

from brief.looking import Look, looking, state_at, surveying
from brief.unchanged import Asked, OutputState, basis

__all__ = ["site"]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="elsewhere, no process is forked"),
]

MEANWHILE = """
import brief.output
once = brief.output.last_of
def last_of(*given):
    # Somebody else has come between the look at the output folder and the writing.
    import os, shutil
    brief.output.last_of = once
    {}
    return once(*given)
brief.output.last_of = last_of
"""
FORKING = """
import sys
import brief.looking
brief.looking.WORTHWHILE = 1
sys.addaudithook(lambda event, _: print(event, file=sys.stderr) if event == "os.fork" else None)
from brief.cli import main
main()
"""


def build(root: Path, *options: str, meanwhile: str = "pass") -> Run:
    """A build for which one file is many, and what is done before it writes."""
    settle()
    script = root.parent / "meanwhile.py"
    script.write_text(MEANWHILE.format(meanwhile) + FORKING)
    return brief("build", *options, cwd=root, script=script)


def test_it_is_seen_that_nothing_has_changed(site: Path) -> None:
    assert "os.fork" not in build(site, "--jobs", "1").err
    run = build(site)
    assert (run.code, run.err.count("os.fork")) == (0, 1)
    assert "0 files written" in run.out


def test_words_are_revised_beside_what_is_left(tmp_path: Path) -> None:
    root = make_site(tmp_path / "root", site_of(random.Random(3), briefs=12))
    settle()
    assert built(root)[0].code == 0
    ages = []
    for number in range(3):
        with (root / "content/a1.md").open("a") as file:
            file.write(f"\n\nMore {number}.\n")
        run = build(root)
        assert (run.code, run.err.count("os.fork")) == (0, 1)
        ages.append(age(root))
    assert ages[1] == ages[2], "the whole site was looked at"
    assert built(root) == clean(root, tmp_path / "clean")


def test_what_is_gone_or_edited_is_found(site: Path, tmp_path: Path) -> None:
    article = site / "content" / "bridge.md"
    page = site / "site" / "bridge" / "index.html"
    other = site / "site" / "404.html"
    words = article.read_text()
    for number, broken in enumerate((other.unlink, page.unlink)):
        broken()
        article.write_text(f"{words}\nMore words {number}.\n")
        assert build(site).code == 0
        assert built(site) == clean(site, tmp_path / "clean")
    page.write_text("edited")
    run = build(site)
    assert run.code == 1
    assert "bridge/index.html in the output folder was edited" in run.err
    assert page.read_text() == "edited"


@pytest.mark.parametrize(
    ("meanwhile", "code", "said"),
    [
        ("os.rename('site/a1', 'away'); os.symlink('../away', 'site/a1')", 1, "symbolic link"),
        ("open('site/a1/index.html', 'w').write('mine')", 1, "was edited since"),
        ("os.unlink('site/a1/index.html'); os.symlink('/x', 'site/a1/index.html')", 1, "link"),
        ("os.unlink('site/a1/index.html')", 0, ""),
        ("os.unlink('site/.brief/manifest.json')", 2, "did not write"),
        ("shutil.rmtree('site/a1')", 0, ""),
    ],
)
def test_what_comes_between_the_look_and_the_writing_is_not_written_over(
    tmp_path: Path, meanwhile: str, code: int, said: str
) -> None:
    root = make_site(tmp_path / "root", site_of(random.Random(3), briefs=12))
    settle()
    assert built(root)[0].code == 0
    for number in range(2):
        with (root / "content/a1.md").open("a") as file:
            file.write(f"\n\nMore {number}.\n")
        run = build(root, meanwhile=meanwhile if number else "pass")
    assert (run.code, said in run.err) == (code, True), run.err
    if code:
        away = root / "away" / "index.html"
        page = root / "site/a1/index.html"
        assert not away.exists() or "More 1" not in away.read_text()
        assert page.is_symlink() or "More 1" not in page.read_text()
    else:
        assert built(root) == clean(root, tmp_path / "clean")


def test_another_process_finds_what_this_one_finds(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("brief.looking.WORTHWHILE", 1)
    output = site / "site"
    paths = [each.relative_to(output).as_posix() for each in output.rglob("*") if each.is_file()]
    expected = state_at(output, paths)
    with looking(output, paths) as left:
        found = left()
    assert isinstance(found, OutputState)
    assert found == expected
    with looking(output, [*paths, "none"]) as left:
        assert left() is None
    asked = Asked()
    with surveying(site, output, asked) as begun:
        assert begun.process
        assert begun() == basis(site, output, asked)
    # Nobody asks, and the process is not left behind.
    with looking(output, paths) as left:
        assert left.process
    with pytest.raises(ProcessLookupError):
        os.kill(left.process, 0)


@pytest.mark.parametrize("size", [0, 1, 20])
def test_a_process_that_came_to_no_end_has_found_nothing(size: int) -> None:
    data = marshal.dumps((("a",), ((1, 2, 3, 4),), "digest"))
    with Look(lambda: None, OutputState, many=False) as look:
        look.pipe, theirs = os.pipe()
        os.write(theirs, data[:size])
        os.close(theirs)
        assert look.received() is None
        os.close(look.pipe)
