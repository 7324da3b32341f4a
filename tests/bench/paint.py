"""Measure when a page of the demo is painted by a slow telephone, and what moves on it.

    python tests/bench/paint.py --runs 5 --width 412 --hugo PATH

The processor runs at a quarter of its speed, and the network is what Lighthouse calls slow 4G: an
answer takes 150 ms, and 1.6 Mbit come in a second. The cache is empty, and the server doesn't
compress. `--devtools` takes the network that Chromium's own tools call slow 4G, where an answer
takes 562 ms, and `--gzip` a server that compresses, as GitHub's does. With `--hugo`, the same text
is built by Hugo with no style at all, and the two are loaded by turns; with `--before`, the same
page of a folder that an earlier commit built. Reported are medians: of the first paint, of the
largest, of when the page was loaded; and the worst layout shift of all runs.
"""

from __future__ import annotations

import argparse
import gzip
import statistics
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).parent.parent.parent
sys.path[:0] = [str(REPOSITORY), str(REPOSITORY / "tests")]

from browser import FLAGS, Handler, serve  # noqa: E402
from playwright.sync_api import Browser, sync_playwright  # noqa: E402
from tools import CHROMIUM, path_of  # noqa: E402

from brief.content.article import parse_article  # noqa: E402
from brief.formats.decode import File  # noqa: E402

LIGHTHOUSE = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 204_800,
    "uploadThroughput": 96_000,
}
"""https://github.com/GoogleChrome/lighthouse: core/config/constants.js"""
DEVTOOLS = {
    "offline": False,
    "latency": 562.5,
    "downloadThroughput": 180_000,
    "uploadThroughput": 84_375,
}
"""https://github.com/ChromeDevTools/devtools-frontend: core/sdk/NetworkManager.ts"""
CPU = 4
WATCH = """
window.found = {shift: 0, largest: 0};
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) found.shift += entry.value;
}).observe({type: "layout-shift", buffered: true});
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) found.largest = entry.startTime;
}).observe({type: "largest-contentful-paint", buffered: true});
"""
READ = """async () => {
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  let [painted] = performance.getEntriesByName("first-contentful-paint");
  while (!painted || !found.largest) {
    await new Promise(requestAnimationFrame);
    [painted] = performance.getEntriesByName("first-contentful-paint");
  }
  const first = painted.startTime;
  const {loadEventEnd} = performance.getEntriesByType("navigation")[0];
  return {...found, first, loaded: loadEventEnd};
}"""
LAYOUT = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title>
<meta name="viewport" content="width=device-width,initial-scale=1"></head>
<body><main><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--width", type=int, default=412)
    parser.add_argument("--height", type=int, default=823)
    parser.add_argument("--page", default="riyadh/", help="the page's address within the demo")
    parser.add_argument("--devtools", action="store_true")
    parser.add_argument("--gzip", action="store_true")
    parser.add_argument("--before", type=Path, help="the demo as another commit built it")
    parser.add_argument("--hugo", help="the program, to build the same text without style")
    options = parser.parse_args()
    network = DEVTOOLS if options.devtools else LIGHTHOUSE
    handler = Compressing if options.gzip else Handler
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        work = Path(folder)
        command = [sys.executable, "-m", "brief", "build", "--output", work / "brief"]
        subprocess.run(command, cwd=REPOSITORY, check=True, capture_output=True)
        pages = {
            "brief": stack.enter_context(serve(work / "brief", handler=handler)) + options.page
        }
        if options.before:
            before = stack.enter_context(serve(options.before, handler=handler))
            pages["before"] = before + options.page
        if options.hugo:
            slug = options.page.strip("/")
            build_hugo(options.hugo, work / "hugo", slug)
            public = work / "hugo/public"
            pages["hugo"] = f"{stack.enter_context(serve(public, handler=handler))}{slug}/"
        playwright = stack.enter_context(sync_playwright())
        chromium = playwright.chromium.launch(executable_path=path_of(CHROMIUM), args=FLAGS)
        viewport = (options.width, options.height)
        for address in pages.values():
            load(chromium, address, viewport, network)
        found: dict[str, list[dict[str, float]]] = {name: [] for name in pages}
        for _ in range(options.runs):
            for name, address in pages.items():
                found[name].append(load(chromium, address, viewport, network))
        chromium.close()
    print(f"{options.page} {options.width} × {options.height}, {options.runs} runs, ms")
    for name, runs in found.items():
        first, largest, loaded = (
            statistics.median(run[what] for run in runs) for what in ("first", "largest", "loaded")
        )
        each = sorted(round(run["largest"]) for run in runs)
        print(
            f"{name:6} first {first:5.0f}  largest {largest:5.0f} ({each[0]}–{each[-1]})  "
            f"loaded {loaded:5.0f}  shift {max(run['shift'] for run in runs):.4f}"
        )


class Compressing(Handler):
    """Sends text compressed."""

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            return self.send_error(404)
        body = gzip.compress(path.read_bytes(), 6, mtime=0)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        return None


def load(
    chromium: Browser, address: str, viewport: tuple[int, int], network: dict[str, Any]
) -> dict[str, float]:
    """One visit with nothing kept from the one before."""
    width, height = viewport
    context = chromium.new_context(viewport={"width": width, "height": height})
    context.add_init_script(WATCH)
    tab = context.new_page()
    session = context.new_cdp_session(tab)
    session.send("Network.enable")
    session.send("Network.setCacheDisabled", {"cacheDisabled": True})
    session.send("Network.emulateNetworkConditions", network)
    session.send("Emulation.setCPUThrottlingRate", {"rate": CPU})
    tab.goto(address, wait_until="networkidle")
    measured: dict[str, float] = tab.evaluate(READ)
    context.close()
    return measured


def build_hugo(hugo: str, root: Path, slug: str) -> None:
    """The article of a brief as a page by Hugo: a headline, the text, and no stylesheet."""
    source = f"content/{slug}.md"
    article, _ = parse_article(File(source, (REPOSITORY / source).read_bytes()))
    if article is None:
        sys.exit(f"There is no article {source}.")
    text = (REPOSITORY / source).read_text(encoding="utf-8").split("\n---\n", 1)[1]
    for name, written in {
        "hugo.toml": 'baseURL = "/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
        "layouts/_default/single.html": LAYOUT,
        "layouts/_default/list.html": LAYOUT,
        f"content/{slug}.md": f"---\ntitle: {article.meta.title!r}\n---\n{text}",
    }.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(written, encoding="utf-8")
    subprocess.run([hugo, "--quiet"], cwd=root, check=True, capture_output=True)


if __name__ == "__main__":
    main()
