"""Time `brief build` beside Pelican and Eleventy, by turns, in one run, and report ratios.

    python tests/bench/build.py --count 1000 --rounds 3 --pelican PATH --eleventy PATH

The others get the same articles without annotations, as they have none. Their commands are given
by path (`pip install 'pelican[markdown]'`, `npm install @11ty/eleventy`); one that is not given is
left out. Output goes to a temporary folder; each build is cold and a whole process, with a folder
for temporary files that is empty, as Brief keeps the code of its templates there. Its modules are
compiled before, as pip does with those of all that it installs. The output of the
round before is moved aside, not deleted: ext4 doesn't give out an inode anew for some time, and
looks through all that were just freed for each file that is made, so that deleting makes the build
that comes next pay for what the one before had written. Peak memory is that of the largest process.
"""

from __future__ import annotations

import argparse
import compileall
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from corpus import write_brief, write_eleventy, write_pelican

REPOSITORY = Path(__file__).parent.parent.parent


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--pelican")
    parser.add_argument("--eleventy")
    options = parser.parse_args()
    compileall.compile_dir(REPOSITORY / "brief", quiet=1)
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        commands: dict[str, tuple[list[str], Path, Path]] = {}
        write_brief(work / "brief", options.count)
        commands["brief"] = (
            [sys.executable, "-m", "brief", "build"], work / "brief", work / "brief/site",
        )  # fmt: skip
        if options.pelican:
            write_pelican(work / "pelican", options.count)
            command = [options.pelican, "content", "-s", "pelicanconf.py", "-q"]
            commands["pelican"] = (command, work / "pelican", work / "pelican/output")
        if options.eleventy:
            write_eleventy(work / "eleventy", options.count)
            command = [options.eleventy, "--quiet"]
            commands["eleventy"] = (command, work / "eleventy", work / "eleventy/_site")
        seconds: dict[str, list[float]] = {name: [] for name in commands}
        peaks: dict[str, int] = {}
        for number in range(options.rounds):
            for name, (command, cwd, output) in commands.items():
                if output.exists():
                    output.rename(work / f"{name}-{number}")
                took, peak = timed(command, cwd, work / f"temporary-{name}-{number}")
                seconds[name].append(took)
                peaks[name] = max(peaks.get(name, 0), peak)
        last = work / f"temporary-brief-{options.rounds - 1}"
        warm, _ = timed(*commands["brief"][:2], last)
        pages = sum(1 for _ in commands["brief"][2].rglob("*.html"))
    ours = statistics.median(seconds["brief"])
    print(f"{options.count} articles, {options.rounds} rounds, cold; {pages} pages by brief")
    for name, taken in seconds.items():
        median = statistics.median(taken)
        print(
            f"{name:10} median {median:6.2f} s  (min {min(taken):.2f}, max {max(taken):.2f})  "
            f"{median / ours:5.2f} × brief  peak {peaks[name] / 1024:.0f} MB"
        )
    print(f"brief, again, nothing changed: {warm:.2f} s")


def timed(command: list[str], cwd: Path, temporary: Path) -> tuple[float, int]:
    """Seconds, and the peak resident size in KB, of a process (and its children, if larger)."""
    temporary.mkdir(exist_ok=True)
    start = time.perf_counter()
    process = subprocess.Popen(
        command,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY), "TMPDIR": str(temporary)},
        stdout=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{command} failed in {cwd}")
    return time.perf_counter() - start, usage.ru_maxrss


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    main()
