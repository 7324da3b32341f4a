"""Time Brief beside Hugo, Eleventy, Pelican and MkDocs, by turns, and print the ratios.

    python tests/bench/compare.py --count 1000 --count 5000 --rounds 5

All get the same articles, with topics; Brief's have ten annotations each, speakers, `base_url` and
pictures for sharing besides, and once more go without base URL and pictures. The others are
installed into a temporary folder (PyPI and npm), or found in `--tools DIR` where a run before has
installed them; nothing else is written. Each figure is the median over the rounds of a whole
process, its children included:

- cold: no output, and nothing kept;
- again: nothing has changed;
- one: a word of one article has changed.

Outputs of rounds before are moved aside, not deleted, for the reason that `build.py` gives.
"""

from __future__ import annotations

import argparse
import compileall
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from corpus import write_brief, write_eleventy, write_hugo, write_mkdocs, write_pelican

REPOSITORY = Path(__file__).parent.parent.parent
PACKAGES = ("hugo", "pelican[markdown]", "mkdocs")
WAYS = ("cold", "again", "one")


class Generator(NamedTuple):
    """A generator with its site: its command, its output, what it keeps, where its articles are."""

    command: list[str]
    root: Path
    output: str
    kept: tuple[str, ...]
    articles: str


class Took(NamedTuple):
    """How long a process took, in seconds: by the clock, and of processors."""

    wall: float
    cpu: float


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--count", type=int, action="append", help="articles (default: 1000)")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", action="append", help="leave out all generators but these")
    parser.add_argument("--tools", type=Path, help="where the others are, or are to be, installed")
    options = parser.parse_args()
    compileall.compile_dir(REPOSITORY / "brief", quiet=1)
    with tempfile.TemporaryDirectory() as folder:
        tools = options.tools.resolve() if options.tools else Path(folder) / "tools"
        if not tools.exists():
            install(tools)
        for count in options.count or [1000]:
            compare(Path(folder) / str(count), tools, count, options.rounds, options.only)


def install(tools: Path) -> None:
    """Install the others."""
    subprocess.run([sys.executable, "-m", "venv", tools], check=True)
    subprocess.run([tools / "bin/pip", "install", "--quiet", *PACKAGES], check=True)
    npm = shutil.which("npm")
    if npm is None:
        print("npm was not found: Eleventy is left out.", file=sys.stderr)
    else:
        command = [npm, "install", "--silent", "--prefix", tools, "@11ty/eleventy"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def generators(work: Path, tools: Path) -> dict[str, tuple[Generator, Callable[[Path, int], None]]]:
    """Each generator with what writes its site."""
    brief = [sys.executable, "-m", "brief", "build", "--quiet"]
    kept = (".brief-cache",)

    def pictured(root: Path, count: int) -> None:
        write_brief(root, count, "https://example.org/")

    def at(name: str) -> Path:
        return work / name

    found = {
        "hugo": (
            Generator([str(tools / "bin/hugo"), "--quiet"], at("hugo"), "public", (), "content"),
            write_hugo,
        ),
        "eleventy": (
            Generator(
                [str(tools / "node_modules/.bin/eleventy"), "--quiet"], at("eleventy"), "_site",
                (), ".",
            ),
            write_eleventy,
        ),
        "pelican": (
            Generator(
                [str(tools / "bin/pelican"), "content", "-s", "pelicanconf.py", "-q"],
                at("pelican"), "output", ("cache",), "content",
            ),
            write_pelican,
        ),
        "mkdocs": (
            Generator([str(tools / "bin/mkdocs"), "build", "-q"], at("mkdocs"), "site", (), "docs"),
            write_mkdocs,
        ),
        "brief": (Generator(brief, at("brief"), "site", kept, "content"), pictured),
        "brief, no pictures": (Generator(brief, at("plain"), "site", kept, "content"), write_brief),
    }  # fmt: skip
    return {name: each for name, each in found.items() if os.path.exists(each[0].command[0])}


def compare(work: Path, tools: Path, count: int, rounds: int, only: list[str] | None) -> None:
    """Let each generator build by turns, and print what they took."""
    chosen = {
        name: each for name, each in generators(work, tools).items() if not only or name in only
    }
    took: dict[str, dict[str, list[Took]]] = {name: {way: [] for way in WAYS} for name in chosen}
    for each, write in chosen.values():
        write(each.root, count)
    for number in range(rounds):
        for name, (each, _) in chosen.items():
            aside = work / f"aside-{number}-{name}"
            aside.mkdir()
            for path in (each.output, *each.kept):
                if (each.root / path).exists():
                    (each.root / path).rename(aside / path)
            temporary = work / f"temporary-{number}-{name}"
            temporary.mkdir()
            took[name]["cold"].append(timed(each, temporary))
            time.sleep(0.2)  # No generator may think that its files are being edited.
            took[name]["again"].append(timed(each, temporary))
            change(each.root / each.articles / f"article-{count // 2}.md", number)
            time.sleep(0.2)
            took[name]["one"].append(timed(each, temporary))
    show(count, rounds, took)


def change(article: Path, number: int) -> None:
    """Put a word in the place of another of the article's, which no annotation quotes."""
    text = article.read_text()
    old = f"number-1{'x' * number} "
    assert old in text
    article.write_text(text.replace(old, f"number-1{'x' * (number + 1)} ", 1))


def timed(generator: Generator, temporary: Path) -> Took:
    start = time.perf_counter()
    process = subprocess.Popen(
        generator.command,
        cwd=generator.root,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY), "TMPDIR": str(temporary)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    if status:
        raise SystemExit(f"{generator.command} failed in {generator.root}")
    return Took(wall, usage.ru_utime + usage.ru_stime)


def show(count: int, rounds: int, took: dict[str, dict[str, list[Took]]]) -> None:
    """Print the medians, and each as a multiple of the first generator's."""
    load = " ".join(f"{each:.1f}" for each in os.getloadavg())
    print(f"{count:,} articles, median of {rounds}; load {load}")
    print(f"{'':20}" + "".join(f"{way:>8} {'cpu':>7} {'ratio':>6}" for way in WAYS))
    first = next(iter(took))
    for name, ways in took.items():
        row = ""
        for way, times in ways.items():
            wall = statistics.median(each.wall for each in times)
            cpu = statistics.median(each.cpu for each in times)
            base = statistics.median(each.wall for each in took[first][way])
            row += f"{wall:8.2f} {cpu:7.2f} {wall / base:6.2f}"
        print(f"{name:20}{row}", flush=True)


if __name__ == "__main__":
    main()
