"""What records cost: the time to anchor with one, and that of builds with and without them.

    python tests/bench/records.py anchor            # 1,000 annotations of 100,000 characters
    python tests/bench/records.py build [BRIEFS]    # sites that nobody edited, by turns

Processor time, the median of several, and the most memory. Articles are news of `news.py`, and
those of `corpus.py`. What rapidfuzz takes to look for 1,000 quotations in 18 KB says how quick the
machine is: it took 112 ms where the bars of 50, 500 and 1,000 ms were set.
"""

from __future__ import annotations

import functools
import gc
import os
import random
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent)]

from corpus import write_brief  # noqa: E402
from news import ENGLISH, report  # noqa: E402
from rapidfuzz import fuzz  # noqa: E402

from brief.anchor import Status, anchor, describe  # noqa: E402
from brief.anchor.anchoring import record_of  # noqa: E402
from brief.anchor.record import (  # noqa: E402
    Entry,
    Record,
    format_record,
    parse_record,
    selector_digest,
)
from brief.anchor.views import ArticleText  # noqa: E402
from brief.content.document import Document  # noqa: E402
from brief.content.sidecar import Annotation, Selector, derived_id  # noqa: E402
from brief.formats.decode import File  # noqa: E402
from brief.problems import Place  # noqa: E402
from brief.unchanged import CACHE  # noqa: E402

LENGTH = 100_000
NEAR = 18_000
COUNT = 1_000
QUOTED = 100
TIMES = 7
ROUNDS = 9

Paragraphs = list[str]


def news(length: int) -> Paragraphs:
    made: Paragraphs = []
    seed = 1_000
    while sum(map(len, made)) + 2 * len(made) < length:
        made += report(seed, ENGLISH)
        seed += 1
    return made


def annotated(text: str, rng: random.Random) -> list[Annotation]:
    """As many annotations of about as many characters as there should be."""
    article = ArticleText(text)
    made: dict[str, Annotation] = {}
    while len(made) < COUNT:
        start = rng.randrange(len(text) - 2 * QUOTED)
        start = text.index(" ", start) + 1
        end = text.rindex(" ", start, start + QUOTED + 20)
        if "\n" in text[start:end] or not (selector := describe(article, start, end)):
            continue
        id = derived_id(selector)
        made[id] = Annotation(id, "note", selector, Place("content/a.yaml", 1, 1))
    return list(made.values())


def edited(paragraphs: Paragraphs, rng: random.Random) -> Paragraphs:
    """A word of each tenth paragraph misspelt, each tenth longer, each twentieth new."""
    made: Paragraphs = []
    for number, paragraph in enumerate(paragraphs):
        words = paragraph.split(" ")
        if number % 10 == 0:
            at = rng.randrange(len(words))
            words[at] = f"{words[at]}e"
        if number % 10 == 5:
            words[rng.randrange(len(words)) :] = ["and", "that", "has", "been", "corrected", "now."]
        if number % 20 == 7:
            made.append("The newsroom has added some words of its own in this place.")
        made.append(" ".join(words))
    return made


def moved(paragraphs: Paragraphs, rng: random.Random) -> Paragraphs:
    """The same, and each fifth paragraph is elsewhere."""
    made = edited(paragraphs, rng)
    away = [made.pop(index) for index in range(len(made) - 1, -1, -5)]
    for each in away:
        made.insert(rng.randrange(len(made)), each)
    return made


def forget() -> None:
    """Clear what is kept of texts, as a build begins; the tables of languages stay."""
    for each in gc.get_objects():
        if isinstance(each, functools._lru_cache_wrapper) and each.cache_info().maxsize:
            each.cache_clear()


def seconds(run: Callable[[], object]) -> float:
    taken = []
    for _ in range(TIMES):
        forget()
        start = time.process_time()
        run()
        taken.append(time.process_time() - start)
    return statistics.median(taken)


def looked_for(text: str) -> None:
    rng = random.Random(7)
    for _ in range(COUNT):
        start = rng.randrange(len(text) - QUOTED)
        words = text[start : start + QUOTED]
        fuzz.partial_ratio_alignment(words.replace("e", "x", 1), text)


def document(text: str) -> Document:
    return Document(text, b"\x90")


def time_anchoring() -> None:
    rng = random.Random(7)
    paragraphs = news(LENGTH)
    text = "\n\n".join(paragraphs)
    annotations = annotated(text, rng)
    record = record_of(document(text), anchor(document(text), annotations)[0])
    assert record is not None
    file = File("content/a.anchors", format_record(record))
    show("rapidfuzz alone", seconds(lambda: looked_for(text[:NEAR])))
    show("read the record", seconds(lambda: parse_record(file)))
    show("without a record", seconds(lambda: anchor(document(text), annotations)))
    texts = {
        "unchanged": text,
        "edited": "\n\n".join(edited(paragraphs, rng)),
        "moved": "\n\n".join(moved(paragraphs, rng)),
    }
    for name, new in texts.items():
        statuses = [each.status for each in anchor(document(new), annotations, {}, record)[0]]
        counts = ", ".join(f"{statuses.count(each)} {each}" for each in Status)
        show(name, seconds(lambda: anchor(document(new), annotations, {}, record)), counts)  # noqa: B023


def time_one_letter() -> None:
    """One letter a million times, of which one was taken away."""
    text = "a" * 1_000_000
    selector = Selector("a" * 50)
    annotation = Annotation("a", "note", selector, Place("content/a.yaml", 1, 1))
    for name, old in (("one letter", text[:-1]), ("one letter, spaced", "a " * 500_000)):
        record = Record(old, (Entry("a", selector_digest(selector), ((0, 50),)),))
        start = time.process_time()
        anchor(document(old.replace("a", "b", 1)), [annotation], {}, record)
        show(name, time.process_time() - start)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"{'most memory':20} {peak / 1024:8.0f} MB")


def show(name: str, taken: float, more: str = "") -> None:
    print(f"{name:20} {1000 * taken:8.1f} ms  {more}", flush=True)


def built(root: Path) -> float:
    """The processor time of a build of which nothing is kept but the records."""
    for folder in (root / "site", root / CACHE):
        shutil.rmtree(folder, ignore_errors=True)
    environment = {name: value for name, value in os.environ.items() if name != "CI"}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [sys.executable, "-m", "brief", "build"],
        cwd=root,
        env=environment,
        check=True,
        capture_output=True,
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def time_builds(count: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        for name, anchors in (("with", "true"), ("without", "false")):
            write_brief(work / name, count)
            (work / name / "brief.yaml").write_text(f"title: Bench\nanchors: {anchors}\n")
            built(work / name)
        taken: dict[str, list[float]] = {"with": [], "without": []}
        for number in range(ROUNDS):
            for name in sorted(taken, reverse=number % 2 == 1):
                taken[name].append(built(work / name))
        for name, each in taken.items():
            rounds = ", ".join(f"{one:.2f}" for one in each)
            print(f"{name:8} {statistics.median(each):6.2f} s  ({rounds})")
        pairs = zip(taken["with"], taken["without"], strict=True)
        ratio = statistics.median(one / other for one, other in pairs)
        print(f"records  {100 * (ratio - 1):+.1f} %")


def main() -> None:
    what, *count = sys.argv[1:] or ["anchor"]
    if what == "build":
        time_builds(int(count[0]) if count else 300)
    else:
        time_anchoring()
        time_one_letter()


if __name__ == "__main__":
    main()
