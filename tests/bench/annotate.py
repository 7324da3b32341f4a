"""Time from pressing Enter in the editor's panel to the mark in the page, in a real browser.

    python tests/bench/annotate.py --count 1000 --marks 30

The site has so many briefs of ten annotations each. Words are chosen and the panel is opened by
keys; a script in the page notes the moment of the key, and that at which the new mark is in it.
Each mark is undone before the next.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from corpus import write_brief
from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).parent.parent))
from browser import FLAGS
from tools import CHROMIUM, path_of

WATCH = """
window.times = [];
addEventListener("keydown", event => {
  if (event.key !== "Enter" || !event.ctrlKey) return;
  const from = performance.now();
  const before = document.querySelectorAll("mark").length;
  const seen = () => {
    if (document.querySelectorAll("mark").length === before) return;
    times.push(performance.now() - from);
    observer.disconnect();
  };
  const observer = new MutationObserver(seen);
  observer.observe(document, {childList: true, subtree: true});
}, true);
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--marks", type=int, default=30)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "site"
        write_brief(root, options.count)
        article = sorted((root / "content").glob("*.md"))[0].stem
        command = [sys.executable, "-m", "brief", "annotate", article, "--port", "0"]
        with subprocess.Popen(
            command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        ) as server:
            try:
                assert server.stdout
                times = measure(server.stdout.readline().strip(), options.marks)
            finally:
                server.terminate()
    print(
        json.dumps(
            {
                "briefs": options.count,
                "marks": len(times),
                "median_ms": round(statistics.median(times), 1),
                "worst_ms": round(max(times), 1),
            }
        )
    )


def measure(address: str, marks: int) -> list[float]:
    """The milliseconds of each mark."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path_of(CHROMIUM), args=FLAGS)
        page = browser.new_page()
        page.add_init_script(WATCH)
        page.goto(address)
        page.wait_for_selector("brief-editor[data-ready]", state="attached")
        for _ in range(marks):
            # The first words in view; the panel opens as that of a context.
            for key in ("m", "Space", "ArrowRight", "ArrowRight", "4"):
                page.keyboard.press(key)
            page.wait_for_selector("#panel")
            page.wait_for_timeout(200)
            page.keyboard.press("Control+Enter")
            page.wait_for_selector("#panel", state="hidden")
            page.wait_for_timeout(300)
            page.keyboard.press("Control+z")
            page.wait_for_timeout(400)
        times: list[float] = page.evaluate("times")
        browser.close()
    return times


if __name__ == "__main__":
    main()
