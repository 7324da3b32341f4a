"""What a cold build takes and gives per brief, as an archive grows: the tables of `docs/scale.md`.

    python tests/bench/scale.py --count 1000 --count 10000 [--plain] [--search] [--jobs N]

Each row is a whole process with those that it starts: seconds of processor; the most memory that
all of them together have at one time, looked at ten times a second (PSS: what processes share is
counted once); files and bytes of the site by what they are, a brief. `--profile` shows the stages.
"""

from __future__ import annotations

import argparse
import compileall
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from corpus import write_brief

REPOSITORY = Path(__file__).parent.parent.parent


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--count", type=int, action="append", help="briefs (default: 1000)")
    parser.add_argument("--plain", action="store_true", help="no base URL, so no pictures")
    parser.add_argument("--search", action="store_true", help="with a search index")
    parser.add_argument("--profile", action="store_true", help="show what takes how long")
    parser.add_argument("--work", type=Path, help="an empty folder for the sites, which stay there")
    parser.add_argument("arguments", nargs="*", help="more options of `brief build`, after --")
    options = parser.parse_args()
    compileall.compile_dir(REPOSITORY / "brief", quiet=1)
    with tempfile.TemporaryDirectory() as folder:
        for count in options.count or [1000]:
            root = (options.work or Path(folder)) / str(count)
            if not (root / "content").exists():
                write_brief(root, count, "" if options.plain else "https://example.org/")
            if options.search:
                with (root / "brief.yaml").open("a") as file:
                    file.write("search: true\n")
            profile = ["--profile", str(root / "profile.json")] if options.profile else []
            cpu, wall, peak = measured(root, [*profile, *options.arguments])
            show(root / "site", count, cpu, wall, peak)


def measured(root: Path, arguments: list[str]) -> tuple[float, float, int]:
    """Seconds of processor, seconds by the clock, and bytes at most, of a build."""
    command = [sys.executable, "-m", "brief", "build", "--quiet", *arguments]
    start = time.perf_counter()
    env = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    process = subprocess.Popen(command, cwd=root, env=env)
    peak = [0]
    done = threading.Event()

    def look() -> None:
        while not done.wait(0.1):
            peak[0] = max(peak[0], sum(map(memory, family(process.pid))))

    looking = threading.Thread(target=look)
    looking.start()
    _, status, used = os.wait4(process.pid, 0)
    done.set()
    looking.join()
    if status:
        raise SystemExit(f"the build of {root} failed")
    return used.ru_utime + used.ru_stime, time.perf_counter() - start, peak[0]


def family(pid: int) -> Iterator[int]:
    """A process with those that it has started, and so on."""
    yield pid
    try:
        tasks = os.listdir(f"/proc/{pid}/task")
        children = [Path(f"/proc/{pid}/task/{task}/children").read_text() for task in tasks]
    except OSError:
        return
    for child in " ".join(children).split():
        yield from family(int(child))


def memory(pid: int) -> int:
    """The bytes of a process, its share of what it has in common with others."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))


def show(site: Path, count: int, cpu: float, wall: float, peak: int) -> None:
    files: Counter[str] = Counter()
    sizes: Counter[str] = Counter()
    for path in site.rglob("*"):
        if path.is_file() and path.relative_to(site).parts[0] != ".brief":
            name = kind(path.relative_to(site))
            files[name] += 1
            sizes[name] += path.stat().st_size
    total = sum(sizes.values())
    print(
        f"{count:,} briefs: {cpu:.1f} s of processor, {wall:.1f} s, {peak / 1e6:.0f} MB; "
        f"{files.total():,} files, {total / 1e6:.1f} MB, {total / count / 1000:.1f} KB a brief"
    )
    for name, size in sizes.most_common():
        print(f"    {name:22}{files[name]:>9,}{size / count:>10,.0f} bytes a brief", flush=True)


def kind(path: Path) -> str:
    """What a file is: of a brief, of a kind of list, or by its own name at the top."""
    top = path.parts[0]
    if top.startswith("article-"):
        return f"brief/{path.name}"
    if top == "quotations" and len(path.parts) > 3:
        return f"quotations/{path.parts[1]}/"
    if top == "actors" and path.name.startswith("feed"):
        return f"actors/…/{path.name}"
    return f"{top}/" if len(path.parts) > 1 else top


if __name__ == "__main__":
    main()
