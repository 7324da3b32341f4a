"""Calls that fail while a site is built, one after another, until a build meets none of them.

Run it for every step: `python tests/faults/sweep.py`; `--every 9` takes one in nine. A test takes
a sample. The process that builds has `shim.c` in front of its C library; each build is a fork.
"""

from __future__ import annotations

import argparse
import ctypes
import errno
import itertools
import json
import mmap
import os
import runpy
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent), str(HERE.parent.parent)]

from sites import ARTICLE, SIDECAR, make_site, snapshot  # noqa: E402
from test_output import dead_links, published  # noqa: E402

CALLS = {"open": 1, "write": 2, "fsync": 3, "rename": 4, "unlink": 5}
ERRORS = {"EIO": errno.EIO, "ENOSPC": errno.ENOSPC, "EACCES": errno.EACCES, "EINTR": errno.EINTR}
OLD: dict[str, str | bytes] = {
    "content/sea.md": ARTICLE.replace("Bridge to close", "The sea"),
    "content/sand.md": ARTICLE.replace("Bridge to close", "The [sea](sea.md)"),
    "content/a.bin": "1",
    "content/place": "a file",
    "content/room/deep/a.bin": "in a folder",
    "brief.yaml": "title: Old\n",
}
NEW: dict[str, str | bytes] = {
    "content/hill.md": ARTICLE.replace("Bridge to close", "A hill"),
    "content/hill.yaml": SIDECAR,
    "content/bridge.yaml": SIDECAR + "  - {quote: The council met at noon, kind: context}\n",
    "content/a.bin": "2",
    "content/place/b.bin": "a folder",
    "content/room": "a file",
    "brief.yaml": "title: New\n",
}
GONE = ("content/sea.md", "content/sand.md", "content/place", "content/room")


@dataclass(frozen=True)
class Fault:
    """The call at a step fails; if it is `lasting`, so do all after it."""

    call: str
    error: str
    lasting: bool
    kept: bool
    """Whether the last build has kept what it made."""
    step: int = 0

    def __str__(self) -> str:
        how = "from then on" if self.lasting else "once"
        return f"{self.call} {self.step} {self.error} {how}, {'warm' if self.kept else 'cold'}"


class World:
    """A site between two states, and what its output folder may have."""

    def __init__(self, folder: Path, shim: Path) -> None:
        self.root = folder / "site-root"
        self.pristine = folder / "pristine"
        self.shim = ctypes.CDLL(str(shim))
        self.met = mmap.mmap(-1, mmap.PAGESIZE)
        self.before: dict[str, bytes] = {}
        make_site(self.root, dict(OLD))
        assert self.build() == (0, "")
        self.before = published(self.root / "site")
        for each in GONE:
            path = self.root / each
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        make_site(self.root, dict(NEW))
        shutil.copytree(self.root, self.pristine)
        self.own_before = snapshot(self.root / "content")
        assert self.build() == (0, "")
        self.after = published(self.root / "site")
        assert self.after.keys() != self.before.keys()
        self.own_after = snapshot(self.root / "content")
        assert len(self.own_after.items() - self.own_before.items()) == 2, "records to be written"

    def renew(self, kept: bool) -> None:
        shutil.rmtree(self.root)
        shutil.copytree(self.pristine, self.root)
        if not kept:
            shutil.rmtree(self.root / ".brief-cache")

    def build(self, fault: Fault | None = None) -> tuple[int, str]:
        """Build in a fork; the exit code, and what was said on stderr."""
        with tempfile.TemporaryFile() as said:
            child = os.fork()
            if not child:
                self.become_a_build(said.fileno(), fault)
            code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
            said.seek(0)
            return code, said.read().decode()

    def become_a_build(self, said: int, fault: Fault | None) -> None:
        code = 70
        try:
            os.dup2(said, 2)
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            os.chdir(self.root)
            sys.argv = ["brief", "build", "--jobs", "1"]
            if fault:
                count = ctypes.c_int.from_buffer(self.met)
                count.value = 0
                self.shim.shim_set(
                    CALLS[fault.call], ERRORS[fault.error], fault.step, int(fault.lasting),
                    str(self.root).encode(), ctypes.byref(count),
                )  # fmt: skip
            runpy.run_module("brief", run_name="__main__", alter_sys=True)
        except SystemExit as ended:
            code = ended.code if isinstance(ended.code, int) else 0 if ended.code is None else 1
        except BaseException:
            sys.excepthook(*sys.exc_info())
        finally:
            sys.stderr.flush()
            os._exit(code)

    def met_calls(self) -> int:
        return ctypes.c_int.from_buffer(self.met).value

    def wrong(self, fault: Fault) -> Iterator[str]:
        """What is not as it should be after a fault, and after the build that follows."""
        self.renew(fault.kept)
        code, said = self.build(fault)
        site = published(self.root / "site")
        if code not in {0, 1, 2} or "Traceback" in said:
            yield f"exit {code}: {said[-300:]}"
        for path, data in site.items():
            if data not in (self.before.get(path), self.after.get(path)):
                yield f"{path} is torn"
        own = snapshot(self.root / "content")
        known = self.own_before.items() | self.own_after.items()
        if lost := self.own_before.keys() - own.keys():
            yield f"lost beside the articles: {lost}"
        if wrong := [path for path, data in own.items() if (path, data) not in known]:
            yield f"torn beside the articles, or left there: {wrong}"
        in_part = "new only in part" in said
        if code == 0 and site != self.after:
            yield f"exit 0, but not the new site: {sorted(site.items() ^ self.after.items())[:1]}"
        if code != 0 and not in_part and site != self.before:
            yield f"exit {code}, not the last site: {said}"
        if (dead := dead_links(self.root / "site")) and "links that may lead nowhere" not in said:
            yield f"dead links: {dead[:3]}: {said}"
        code, said = self.build()
        if code:
            yield f"the next build fails: {said}"
        if published(self.root / "site") != self.after:
            yield "the next build is not a clean build's"
        if snapshot(self.root / "content") != self.own_after:
            yield "the next build does not write the records"
        if left := list((self.root / ".brief-cache").glob("built-*.*")):
            yield f"left: {left}"


def sweep(world: World, every: int, first: int, verbose: bool) -> tuple[Counter[str], list[str]]:
    """How many builds met which fault, and what was wrong after any."""
    counts: Counter[str] = Counter()
    failures: list[str] = []
    names = list(ERRORS)
    for turn, (call, lasting, kept) in enumerate(
        itertools.product(CALLS, (False, True), (True, False))
    ):
        for step in itertools.count(first, every):
            # Each turn meets each error, and each step each error in one of the turns.
            error = names[(step // every + turn) % len(names)]
            # A call that is interrupted is made again: if it always were, that had no end.
            fault = Fault(call, error, lasting and error != "EINTR", kept, step)
            wrong = [f"{fault}: {each}" for each in world.wrong(fault)]
            failures += wrong
            if verbose:
                print(fault, *wrong, sep="\n  ", file=sys.stderr, flush=True)
            if world.met_calls() < step:
                break
            counts[call] += 1
    return counts, failures


def compiled(folder: Path) -> Path:
    """The shim, compiled."""
    shim = folder / "shim.so"
    command = ["cc", "-shared", "-fPIC", "-O1", "-o", str(shim), str(HERE / "shim.c"), "-ldl"]
    subprocess.run(command, check=True)
    return shim


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--verbose", action="store_true")
    asked = parser.parse_args()
    if "LD_PRELOAD" not in os.environ:
        with tempfile.TemporaryDirectory() as folder:
            shim = compiled(Path(folder))
            env = {**os.environ, "LD_PRELOAD": str(shim), "SOURCE_DATE_EPOCH": "1798761600"}
            env["PYTHONPATH"] = str(HERE.parent.parent)
            return subprocess.run([sys.executable, *sys.argv], env=env).returncode
    import warmed  # noqa: F401  # The forks have it loaded, and have built before.

    with tempfile.TemporaryDirectory() as folder:
        world = World(Path(folder).resolve(), Path(os.environ["LD_PRELOAD"]))
        counts, failures = sweep(world, asked.every, asked.first, asked.verbose)
    print(json.dumps({"met": counts, "failures": failures}, indent=1))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
