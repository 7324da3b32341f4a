"""Take the pictures of the editor: `python docs/pictures/annotate.py`.

An article of its own is annotated in a temporary folder, by keys and taps in Chromium; the pictures
are written beside this script. It needs what the tests need: `pip install -e '.[dev]'`, and
Chromium.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent.parent / "tests")]

try:
    from browser import FLAGS
    from playwright.sync_api import Page, sync_playwright
    from tools import CHROMIUM, path_of
except ModuleNotFoundError as error:
    sys.exit(f"error: {error}.\n    Install what the tests need: pip install -e '.[dev]'")

ARTICLE = """---
title: Harbor bridge closed after inspectors find cracks in two main cables
date: 2026-11-24
summary: Engineers warned of corrosion in 2023; the agency says it learned of the cracks on Friday.
source: {name: The Harbour Post, url: https://example.org/bridge}
topics: [Transport]
---
“We are not going to gamble with people’s lives,” Gov. Ellen Marsh said at a news conference beside
the barricaded eastern approach. “This bridge will reopen when the engineers tell me it is safe.”

The closing followed what the state’s chief bridge engineer, Tomas Okafor, called “the worst reading
I have seen in thirty years”. Sensors on the south cable recorded 214 wire breaks between Friday
night and Sunday morning, he said; a normal year brings three or four.

But a former inspector, Paul Nygaard, said that he had warned of corrosion in a memorandum in 2023.
“I wrote it down, I signed it, and I sent it to three people,” Nygaard said in an interview. “Nobody
ever called me back.”
"""
SIDECAR = """actors:
  marsh: {name: Ellen Marsh, role: Governor}
  okafor: {name: Tomas Okafor, role: Chief bridge engineer}
  nygaard: {name: Paul Nygaard, role: Former bridge inspector}
annotations:
  - quote: We are not going to gamble with people’s lives,
    speaker: marsh
  - quote: the worst reading I have seen in thirty years
    speaker: okafor
  - quote: Sensors on the south cable recorded 214 wire breaks
    kind: paraphrase
    speaker: okafor
    note: The raw log shows 211. Three were struck as duplicates.
    sources: [{title: Sensor log, url: https://example.org/log}]
  - quote: I wrote it down, I signed it, and I sent it to three people,
    speaker: nygaard
"""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        content = Path(folder) / "content"
        content.mkdir()
        (content / "bridge.md").write_text(ARTICLE, encoding="utf-8")
        (content / "bridge.yaml").write_text(SIDECAR, encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=path_of(CHROMIUM), args=FLAGS)
        command = [sys.executable, "-m", "brief", "annotate", "bridge", "--port", "0"]
        with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, text=True) as server:
            assert server.stdout
            address = server.stdout.readline().strip()
            page = browser.new_page(viewport={"width": 1360, "height": 940})
            opened(page, address)
            page.screenshot(path=HERE / "annotate.png")
            phone = browser.new_page(viewport={"width": 390, "height": 844}, has_touch=True)
            opened(phone, address)
            phone.screenshot(path=HERE / "annotate-phone.png")
            server.terminate()
        browser.close()


def opened(page: Page, address: str) -> None:
    """Let the panel be open at the last quotation."""
    page.goto(address)
    page.wait_for_selector("brief-editor[data-ready]", state="attached")
    page.wait_for_timeout(500)
    page.keyboard.press("p")
    page.keyboard.press("Enter")
    page.wait_for_selector("#panel")
    page.wait_for_timeout(500)


if __name__ == "__main__":
    main()
