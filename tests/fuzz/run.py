"""Long runs: inputs bred from the corpora, in this process, until their time is up.

    python tests/fuzz/run.py --seconds 1200 [--target markdown] [--seed 7] [--atheris]

An input that tells of something new joins the pool that others are bred from. One that ends in an
exception, or takes more than a second, is kept in `--found`; put a small form of it into the
corpus, which every run of the tests replays.
"""

from __future__ import annotations

import argparse
import gc
import hashlib
import random
import re
import sys
import time
import traceback
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent)]

from targets import TARGETS, Codes, Target  # noqa: E402

CORPUS = HERE / "corpus"
LONGEST = 20_000
SLOW = 1.0
TOKENS = re.compile(rb"\w+|\s+|[^\w\s]")
PIECES = tuple(
    each.encode("utf-8", "surrogatepass")
    for each in (
        "\n", "\r", "\r\n", "\t", "  ", "    ", "\0", "\ufeff", "\u200b", "\u00ad", "\u202e",
        "\u2028", "\x85", "\ufffe", "\ud800", "ﬁ", "ß", "İ", "e\u0301", "…", "[...]", "“", "„", "–",
        "---\n", "...\n", "- ", "? ", ": ", "#", "&a ", "*a", "<<: ", "!!python/object:x ", "!x ",
        "|\n", ">-\n", "{", "}", "[", "]", "'", '"', "\\", "\\ud800", "%YAML 9.9\n", "null", "NO",
        "2024-02-30", "1e999", "-0", "9" * 40, "true", "~", "> ", "* ", "1. ", "```\n", "~~~\n", "`",
        "**", "_", "![", "](", "<", ">", "<b>", "<!--", "-->", "&#0;", "&#x110000;", "&amp;", "|-|\n",
        "[^1]", "[^1]: ", "{#id}", "javascript:", "https://", "data:,", "//", "../", "%2e%2e", "%00",
        "%", "?", " HTTP/1.1\r\n", "Host: 127.0.0.1\r\n", "Content-Length: 1\r\n", "\x1b[", "::error",
        "<<<<<<< a\n", "=======\n", ">>>>>>> b\n", "quote: ", "annotations:\n", "actors: ", "id: ",
    )
)  # fmt: skip


def bred(pool: list[bytes], rng: random.Random) -> bytes:
    """An input made of one of the pool's, or of two."""
    data = rng.choice(pool)
    for _ in range(rng.choice((1, 1, 2, 3, 5, 9))):
        data = changed(data, pool, rng)
    return data[:LONGEST]


def changed(data: bytes, pool: list[bytes], rng: random.Random) -> bytes:
    start, end = sorted((rng.randint(0, len(data)), rng.randint(0, len(data))))
    end = min(end, start + rng.choice((1, 4, 30, 400)))
    match rng.randrange(9):
        case 0:
            return data[:start] + rng.choice(PIECES) + data[start:]
        case 1:
            return data[:start] + rng.choice(PIECES) + data[end:]
        case 2:
            return data[:start] + data[end:]
        case 3:
            return data[:end] + data[start:end] * rng.choice((1, 2, 9, 60)) + data[end:]
        case 4:
            return data[:start] + rng.randbytes(rng.randint(1, 3)) + data[end:]
        case 5:
            other = rng.choice(pool)
            middle = rng.randint(0, len(other))
            return data[:start] + other[middle : middle + rng.choice((5, 60, 600))] + data[start:]
        case 6:
            return data[:start] + rng.choice(pool)[rng.randint(0, 200) :]
        case 7:
            tokens = TOKENS.findall(data) or [b"x"]
            tokens[rng.randrange(len(tokens))] = rng.choice(tokens)
            return b"".join(tokens)
    tokens = TOKENS.findall(data) or [b"x"]
    del tokens[rng.randrange(len(tokens)) :: rng.choice((1, 50, 1000))]
    return b"".join(tokens)


class Run:
    """One target, and what was seen of it."""

    def __init__(self, name: str, found: Path, rng: random.Random) -> None:
        self.name = name
        self.found = found
        self.rng = rng
        self.pool = [each.read_bytes() for each in sorted((CORPUS / name).iterdir())]
        self.seen: set[Codes] = set()
        self.defects: set[str] = set()
        self.done = 0

    def __call__(self, seconds: float) -> None:
        """Breed inputs for so many seconds of the processor."""
        until = time.process_time() + seconds
        while time.process_time() < until:
            for _ in range(50):
                self.once(bred(self.pool, self.rng))

    def once(self, data: bytes) -> None:
        start = time.process_time()
        self.done += 1
        try:
            codes = TARGETS[self.name](data)
        except Exception as error:
            last = traceback.extract_tb(error.__traceback__)[-1]
            self.keep(f"{type(error).__name__} at {last.filename}:{last.lineno}", data)
            return
        if time.process_time() - start > SLOW:
            self.keep(f"slow {len(data)}", data)
        elif codes not in self.seen and len(data) < 4_000:
            self.seen.add(codes)
            self.pool.append(data)

    def keep(self, what: str, data: bytes) -> None:
        if what in self.defects:
            return
        self.defects.add(what)
        path = self.found / f"{self.name}-{hashlib.sha256(data).hexdigest()[:12]}"
        path.write_bytes(data)
        print(f"{what}: {path}", flush=True)


def by_atheris(name: str, arguments: list[str]) -> None:
    """Let libFuzzer breed the inputs, by what they reach of the code."""
    import atheris

    with atheris.instrument_imports(include=["brief"]):
        import brief.pipeline  # noqa: F401
    target: Target = TARGETS[name]

    def one(data: bytes) -> None:
        target(data)

    atheris.Setup([sys.argv[0], *arguments, str(CORPUS / name)], one)
    atheris.Fuzz()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=60.0, help="of the processor, in all")
    parser.add_argument("--target", action="append", choices=[*TARGETS])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--found", type=Path, default=Path("found"))
    parser.add_argument("--atheris", action="store_true")
    asked, more = parser.parse_known_args()
    names = asked.target or [*TARGETS]
    if asked.atheris:
        by_atheris(names[0], more)
        return 0
    asked.found.mkdir(exist_ok=True)
    gc.freeze()
    runs = [Run(name, asked.found, random.Random(f"{asked.seed} {name}")) for name in names]
    until = time.process_time() + asked.seconds
    while time.process_time() < until:
        for each in runs:
            each(min(10.0, asked.seconds / len(runs)))
    for each in runs:
        seen = f"{len(each.seen)} kinds of answers, {len(each.defects)} defects"
        print(f"{each.name}: {each.done:,} inputs, {seen}")
    print(f"{sum(each.done for each in runs):,} inputs in {time.process_time():.0f} s of processor")
    return 1 if any(each.defects for each in runs) else 0


if __name__ == "__main__":
    sys.exit(main())
