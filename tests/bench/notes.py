"""Measure how long the notes of a very long brief take to find their places, and how it scrolls.

    python tests/bench/notes.py --runs 9 --cpu 1

The brief has 300 notes by 40 actors. “place” is the time of the script that places the notes, none
of which has a place before, with all the layout that it asks for and leaves behind; “narrower” the
same with the text's own lines made anew, in a narrower column. “frame” is the longest time between
two frames while the page is scrolled from its top to its end. `--cpu 4` has the processor run at a
quarter of its speed.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from pathlib import Path

REPOSITORY = Path(__file__).parent.parent.parent
sys.path[:0] = [str(REPOSITORY), str(REPOSITORY / "tests")]

from browser import FLAGS, serve  # noqa: E402
from playwright.sync_api import Browser, sync_playwright  # noqa: E402
from theme_site import crowd  # noqa: E402
from tools import CHROMIUM, path_of  # noqa: E402

PLACE = """narrower => {
  const reading = document.querySelector(".reading");
  for (const each of reading.querySelectorAll("[style]")) each.removeAttribute("style");
  reading.removeAttribute("style");
  reading.offsetHeight;
  const start = performance.now();
  if (narrower) reading.style.width = `${reading.offsetWidth - narrower}px`;
  // Told of a load, the script places all notes.
  dispatchEvent(new Event("load"));
  reading.offsetHeight;
  return performance.now() - start;
}"""
SCROLL = """async () => {
  const step = () => new Promise(done => requestAnimationFrame(done));
  const end = document.documentElement.scrollHeight;
  let last = await step(), longest = 0, frames = 0;
  for (let at = 0; at < end; at += 120) {
    scrollTo(0, at);
    const now = await step();
    longest = Math.max(longest, now - last);
    last = now;
    frames += 1;
  }
  return {longest, frames};
}"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--cpu", type=int, default=1)
    parser.add_argument("--width", type=int, default=1280)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        site = crowd(Path(folder))
        chromium = playwright.chromium.launch(executable_path=path_of(CHROMIUM), args=FLAGS)
        with serve(site) as address:
            runs = [
                measure(chromium, f"{address}crowd/", options.width, options.cpu)
                for _ in range(options.runs)
            ]
        chromium.close()
    print(
        f"300 notes, {options.width} px wide, 1/{options.cpu} of the CPU, {options.runs} runs, ms"
    )
    for name in ("place", "narrower", "frame"):
        found = [run[name] for run in runs]
        median = statistics.median(found)
        print(f"{name:9} median {median:6.1f}  (min {min(found):.1f}, max {max(found):.1f})")


def measure(chromium: Browser, address: str, width: int, cpu: int) -> dict[str, float]:
    """One visit: what placing the notes takes, and the longest frame."""
    context = chromium.new_context(viewport={"width": width, "height": 900})
    tab = context.new_page()
    session = context.new_cdp_session(tab)
    session.send("Emulation.setCPUThrottlingRate", {"rate": cpu})
    tab.goto(address)
    place, narrower = (
        statistics.median(tab.evaluate(PLACE, by) for _ in range(5)) for by in (0, 300)
    )
    scrolled = tab.evaluate(SCROLL)
    context.close()
    return {"place": place, "narrower": narrower, "frame": scrolled["longest"]}


if __name__ == "__main__":
    main()
