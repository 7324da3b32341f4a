"""How often annotations are found again in corrected texts: by Brief, and by what others use.

    python tests/bench/anchoring.py [--cases 10000] [--seed 1 …] [--node FOLDER] [--show KIND]

FOLDER is one in which `npm install approx-string-match` was run; without it the algorithm of the
Hypothesis client is left out. `diff-match-patch` is left out where it is not installed.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

sys.path[:0] = [str(Path(__file__).parent)]

from news import texts  # noqa: E402

from brief.anchor import describe  # noqa: E402
from brief.anchor.exact import find  # noqa: E402
from brief.anchor.outcome import Status  # noqa: E402
from brief.anchor.realign import realign, respelt  # noqa: E402
from brief.anchor.views import ArticleText  # noqa: E402

HERE = Path(__file__).parent
OPEN, CLOSE = "\ue000", "\ue001"
LENGTHS = (2, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 30, 45, 999)
WORD = re.compile(r"[^\W\d_]{2,}")
NEGATIONS = {"not", "never", "nobody", "nicht", "niemand", "kein", "pas", "personne"}
NUMBERED = re.compile(r"\d[\d.,]*\d|\d")
NAMED = re.compile(r"(?<=[a-zé] )[A-ZÉ][a-zéö]{3,}")
CONTEXT = 32

Paragraphs = list[str]


class Case(NamedTuple):
    """An edit: `truth` is where the quotation is afterwards, None where it is gone.

    `said` is the word of substance that was changed.
    """

    kind: str
    old: str
    span: tuple[int, int]
    new: str
    truth: tuple[int, int] | None
    said: str = ""

    @property
    def quote(self) -> str:
        return self.old[slice(*self.span)]


class Edit:
    """The paragraphs of a text, one with a quotation between marks, and a way to change them."""

    def __init__(self, rng: random.Random, paragraphs: Paragraphs, vocabulary: Sequence[str]):
        self.rng = rng
        self.paragraphs = paragraphs
        self.vocabulary = vocabulary
        self.said = ""

    @property
    def at(self) -> int:
        return next(n for n, each in enumerate(self.paragraphs) if OPEN in each)

    def parts(self) -> tuple[str, str, str]:
        before, rest = self.paragraphs[self.at].split(OPEN)
        quote, after = rest.split(CLOSE)
        return before, quote, after

    def put(self, before: str, quote: str, after: str) -> None:
        self.paragraphs[self.at] = f"{before}{OPEN}{quote}{CLOSE}{after}"

    def quoted(self, change: Callable[[str], str]) -> None:
        before, quote, after = self.parts()
        self.put(before, change(quote), after)

    def word(self) -> str:
        return self.rng.choice(self.vocabulary)

    def words_changed(self, text: str, share: float, least: int = 1) -> str:
        words = text.split(" ")
        count = max(least, round(share * len(words)))
        for index in self.rng.sample(range(len(words)), min(count, len(words))):
            words[index] = WORD.sub(lambda _: self.word(), words[index], count=1)
        return " ".join(words)

    def typo(self, text: str) -> str:
        places = [n for match in WORD.finditer(text) for n in range(match.start(), match.end() - 1)]
        if not places:
            return text
        at = self.rng.choice(places)
        how = self.rng.randrange(4)
        if how == 0:
            return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
        if how == 1:
            return text[:at] + text[at + 1 :]
        if how == 2:
            return text[:at] + self.rng.choice("aeinrst") + text[at:]
        return text[:at] + self.rng.choice("aeinrst") + text[at + 1 :]

    def sentence(self) -> str:
        words = [self.word() for _ in range(self.rng.randint(6, 16))]
        return " ".join(words).capitalize() + "."

    def noise(self) -> None:
        """Corrections elsewhere in the text."""
        for _ in range(self.rng.randint(0, 4)):
            index = self.rng.randrange(len(self.paragraphs))
            text = self.paragraphs[index]
            if OPEN in text or not text:
                continue
            how = self.rng.randrange(4)
            if how == 0:
                self.paragraphs[index] = self.typo(text)
            elif how == 1:
                self.paragraphs[index] = self.words_changed(text, 0.1)
            elif how == 2:
                self.paragraphs[index] = f"{text} {self.sentence()}"
            else:
                self.paragraphs.insert(index, f"{self.sentence()} {self.sentence()}")


def inserted(edit: Edit) -> None:
    for _ in range(edit.rng.randint(1, 3)):
        edit.paragraphs.insert(edit.rng.randrange(len(edit.paragraphs) + 1), edit.sentence())
    before, quote, after = edit.parts()
    edit.put(f"{edit.sentence()} {before}", quote, f"{after} {edit.sentence()}")


def typography(edit: Edit) -> None:
    swaps = [("“", '"'), ("”", '"'), ("'", "’"), ("-", "–"), (" ", "\u00a0"), ("fi", "ﬁ"),
             ("-", "—"), (" ", "  "), ("é", "e\u0301")]  # fmt: skip
    for old, new in edit.rng.sample(swaps, 4):
        edit.paragraphs[edit.at] = edit.paragraphs[edit.at].replace(old, new)


def typos(count: int) -> Callable[[Edit], None]:
    def change(edit: Edit) -> None:
        for _ in range(count):
            edit.quoted(edit.typo)

    return change


def words(share: float) -> Callable[[Edit], None]:
    return lambda edit: edit.quoted(lambda quote: edit.words_changed(quote, share))


def context(edit: Edit) -> None:
    before, quote, after = edit.parts()
    edit.put(edit.words_changed(before, 0.7, 0), quote, edit.words_changed(after, 0.7, 0))


def moved(edit: Edit) -> None:
    at = edit.at
    paragraph = edit.paragraphs.pop(at)
    places = [n for n in range(len(edit.paragraphs) + 1) if abs(n - at) > 1] or [0]
    edit.paragraphs.insert(edit.rng.choice(places), paragraph)


def moved_and_edited(edit: Edit) -> None:
    moved(edit)
    before, quote, after = edit.parts()
    edit.put(
        edit.words_changed(before, 0.12, 0),
        edit.words_changed(quote, 0.1, 0),
        edit.words_changed(after, 0.12, 0),
    )


def lengthened(edit: Edit) -> None:
    def change(quote: str) -> str:
        found = quote.split(" ")
        at = edit.rng.randrange(1, len(found)) if len(found) > 1 else 1
        more = [edit.word() for _ in range(edit.rng.randint(1, max(1, len(found) // 3)))]
        return " ".join([*found[:at], *more, *found[at:]])

    edit.quoted(change)


def shortened(edit: Edit) -> None:
    def change(quote: str) -> str:
        found = quote.split(" ")
        count = edit.rng.randint(1, max(1, len(found) // 3))
        at = edit.rng.randrange(0, len(found) - count + 1)
        return " ".join([*found[:at], *found[at + count :]]) if len(found) > count else quote

    edit.quoted(change)


def deleted(edit: Edit) -> None:
    before, _, after = edit.parts()
    edit.paragraphs[edit.at] = f"{before.rstrip()} {after.lstrip()}".strip()


def paragraph_deleted(edit: Edit) -> None:
    edit.paragraphs.pop(edit.at)


def beside(edit: Edit, twin: str) -> None:
    """Let a twin of the quotation be in another paragraph."""
    others = [n for n in range(len(edit.paragraphs)) if n != edit.at]
    index = edit.rng.choice(others)
    parts = edit.paragraphs[index].split(" ")
    at = edit.rng.randrange(len(parts) + 1)
    edit.paragraphs[index] = " ".join([*parts[:at], twin, *parts[at:]])


def copy_stays(edit: Edit) -> None:
    beside(edit, edit.parts()[1])


def look_alike_stays(edit: Edit) -> None:
    beside(edit, edit.words_changed(edit.parts()[1], 0.12))


def either_deleted(edit: Edit) -> None:
    edit.rng.choice((deleted, paragraph_deleted))(edit)


def number_changed(edit: Edit) -> None:
    def change(quote: str) -> str:
        match = edit.rng.choice(list(NUMBERED.finditer(quote)))
        edit.said = match.group()
        other = str(int(re.sub(r"\D", "", match.group())) + edit.rng.choice((1, 2, 10, 100)))
        return quote[: match.start()] + other + quote[match.end() :]

    edit.quoted(change)


def negation_changed(edit: Edit) -> None:
    def change(quote: str) -> str:
        found = quote.split(" ")
        for index, each in enumerate(found):
            if each.lower().strip("“„«,.") in NEGATIONS:
                edit.said = each.strip("“„«,.")
                return " ".join([*found[:index], *found[index + 1 :]])
        return quote

    edit.quoted(change)


def name_changed(edit: Edit) -> None:
    def change(quote: str) -> str:
        match = edit.rng.choice(list(NAMED.finditer(quote)))
        edit.said = match.group()
        others = [name for name in ("Marlowe", "Castellan", "Ibsen") if name != match.group()]
        return quote[: match.start()] + edit.rng.choice(others) + quote[match.end() :]

    edit.quoted(change)


def nothing(edit: Edit) -> None:
    pass


class Kind(NamedTuple):
    """A kind of edit: what is done `before` the text is annotated, and what is done to it then."""

    edit: Callable[[Edit], None]
    before: Callable[[Edit], None] = nothing
    quotes: Callable[[str], bool] = bool


KINDS = {
    "inserted": Kind(inserted),
    "typography": Kind(typography),
    "1 typo": Kind(typos(1)),
    "3 typos": Kind(typos(3)),
    "10 % of words": Kind(words(0.1)),
    "25 % of words": Kind(words(0.25)),
    "context rewritten": Kind(context),
    "moved": Kind(moved),
    "moved, edited": Kind(moved_and_edited),
    "lengthened": Kind(lengthened),
    "shortened": Kind(shortened, quotes=lambda quote: quote.count(" ") > 2),
    "deleted": Kind(deleted),
    "paragraph deleted": Kind(paragraph_deleted),
    "look-alike stays": Kind(either_deleted, look_alike_stays),
    "copy stays": Kind(either_deleted, copy_stays),
    "number": Kind(number_changed, quotes=lambda quote: bool(NUMBERED.search(quote))),
    "negation": Kind(
        negation_changed,
        quotes=lambda quote: (
            bool({each.strip("“„«,.") for each in quote.lower().split()[1:]} & NEGATIONS)
            and quote.lower().split()[0].strip("“„«,.") not in NEGATIONS
        ),
    ),
    "name": Kind(name_changed, quotes=lambda quote: bool(NAMED.search(quote))),
}


def quotation(rng: random.Random, paragraphs: Paragraphs) -> Paragraphs:
    """The paragraphs, with marks around some words of one."""
    index = rng.randrange(len(paragraphs))
    text = paragraphs[index]
    found = [match.span() for match in re.finditer(r"\S+", text)]
    size = min(rng.choice(LENGTHS), len(found))
    at = rng.randrange(len(found) - size + 1)
    start, end = found[at][0], found[at + size - 1][1]
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    marked = f"{text[:start]}{OPEN}{text[start:end]}{CLOSE}{text[end:]}"
    return [*paragraphs[:index], marked, *paragraphs[index + 1 :]]


def unmarked(paragraphs: Paragraphs) -> tuple[str, tuple[int, int] | None]:
    text = "\n\n".join(paragraphs)
    if OPEN not in text:
        return text, None
    start, end = text.index(OPEN), text.index(CLOSE) - 1
    return text.replace(OPEN, "").replace(CLOSE, ""), (start, end)


def cases(seed: int, count: int) -> list[Case]:
    rng = random.Random(seed)
    corpus = texts()
    vocabularies = [
        sorted({word for text in corpus[low:high] for word in WORD.findall(" ".join(text))})
        for low, high in ((0, 26), (26, 34), (34, 42), (42, len(corpus)))
    ]
    made: list[Case] = []
    kinds = list(KINDS.items())
    while len(made) < count:
        name, kind = kinds[len(made) % len(kinds)]
        number = rng.randrange(len(corpus))
        group = (number >= 26) + (number >= 34) + (number >= 42)
        for _ in range(200):
            paragraphs = quotation(rng, corpus[number])
            quote = "".join(paragraphs).split(OPEN)[1].split(CLOSE)[0]
            if quote.count(" ") and kind.quotes(quote):
                break
        else:
            continue
        edit = Edit(rng, paragraphs, vocabularies[group])
        kind.before(edit)
        old, span = unmarked(edit.paragraphs)
        assert span
        kind.edit(edit)
        if rng.random() < 0.5 and len(edit.paragraphs) > 1:
            edit.noise()
        new, truth = unmarked([each for each in edit.paragraphs if each])
        if truth and truth[0] == truth[1]:
            truth = None
        made.append(Case(name, old, span, new, truth, edit.said))
    return made


Found = tuple[int, int] | None


def overlap(one: tuple[int, int], other: tuple[int, int]) -> float:
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return max(0, shared) / (max(one[1], other[1]) - min(one[0], other[0]))


def judged(case: Case, found: Found) -> str:
    if case.truth is None:
        return "right" if found is None else "wrong"
    if found is None:
        return "lost"
    share = overlap(case.truth, found)
    return "right" if share >= 0.8 else "wrong" if share < 0.2 else "partly"


def with_record(case: Case) -> tuple[Found, str]:
    outcome = realign(case.old, [(case.span,)], case.new)[0]
    found = (outcome.spans[0][0], outcome.spans[-1][1]) if outcome.spans else None
    note = "ambiguous" if outcome.status is Status.AMBIGUOUS else ""
    if case.said and found:
        named = " ".join(f"{change.old} {change.new}" for change in outcome.changes)
        if outcome.status is not Status.CHANGED or case.said not in named:
            note = "silent"
    return found, note


def without_record(case: Case) -> tuple[Found, str]:
    selector = describe(ArticleText(case.old), *case.span)
    if selector is None:
        return None, "nameless"
    article = ArticleText(case.new)
    found = find(article, selector)
    if found.count == 1:
        return article.normal.original(found.chain[0][0], found.chain[-1][1]), ""
    if found.count:
        return None, "ambiguous"
    return respelt(article, selector), ""


def by_hypothesis(cases: Iterable[Case], node: Path) -> list[Found]:
    lines = "".join(
        json.dumps(
            {
                "text": case.new,
                "quote": case.quote,
                "prefix": case.old[max(0, case.span[0] - CONTEXT) : case.span[0]],
                "suffix": case.old[case.span[1] : case.span[1] + CONTEXT],
                "hint": case.span[0],
            }
        )
        + "\n"
        for case in cases
    )
    run = subprocess.run(
        ["node", HERE / "hypothesis_client.mjs", node.resolve()],
        input=lines, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return [
        tuple(found) if (found := json.loads(line)) else None
        for line in run.stdout.split("\n")
        if line
    ]


def by_match(case: Case) -> Found:
    """As dom-anchor-text-quote uses diff-match-patch: its `match` for slices of 32 characters."""
    from diff_match_patch import diff_match_patch

    matcher = diff_match_patch()
    matcher.Match_Distance = len(case.new) * 2
    quote, at = case.quote, case.span[0]
    first = matcher.match_main(case.new, quote[:CONTEXT], at)
    if first == -1:
        return None
    tail = quote[-CONTEXT:]
    last = matcher.match_main(case.new, tail, first + len(quote) - len(tail))
    return (first, last + len(tail)) if last != -1 and last + len(tail) > first else None


def by_diff(case: Case) -> Found:
    """By the same record as Brief's: positions are carried through the diff of the texts."""
    from diff_match_patch import diff_match_patch

    differ = diff_match_patch()
    diffs = differ.diff_main(case.old, case.new)
    differ.diff_cleanupSemantic(diffs)
    start = differ.diff_xIndex(diffs, case.span[0])
    end = differ.diff_xIndex(diffs, case.span[1] - 1) + 1
    return (start, end) if end - start > 1 else None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=10_000)
    parser.add_argument("--seed", type=int, nargs="+", default=[1])
    parser.add_argument("--node", type=Path)
    parser.add_argument("--alone", action="store_true", help="Brief alone")
    parser.add_argument("--show", default="")
    options = parser.parse_args()
    made = [case for seed in options.seed for case in cases(seed, options.cases)]
    results: dict[str, list[tuple[Found, str]]] = {}
    timed: dict[str, float] = {}

    def run(name: str, found: Callable[[], list[tuple[Found, str]]]) -> None:
        start = time.process_time()
        results[name] = found()
        timed[name] = time.process_time() - start

    run("Brief, record", lambda: [*map(with_record, made)])
    run("Brief, none", lambda: [*map(without_record, made)])
    if not options.alone:
        if options.node:
            node = options.node
            run("Hypothesis", lambda: [(each, "") for each in by_hypothesis(made, node)])
        if find_spec("diff_match_patch"):
            run("dmp match", lambda: [(by_match(case), "") for case in made])
            run("dmp diff", lambda: [(by_diff(case), "") for case in made])
    report(made, results, timed)
    if options.show:
        shown(made, results["Brief, record"], options.show)


def report(
    made: Sequence[Case],
    results: dict[str, list[tuple[Found, str]]],
    timed: dict[str, float],
) -> None:
    table: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for name, found in results.items():
        for case, (span, note) in zip(made, found, strict=True):
            long = len(case.quote) >= 40
            for group in (case.kind, "all", *([f"{case.kind}, 40+"] if long else [])):
                table[name, group].update(filter(None, [judged(case, span), note]))
    groups = [*KINDS, "10 % of words, 40+", "25 % of words, 40+", "all"]
    print("| edit | cases |" + "".join(f" {name}: right, wrong |" for name in results))
    print("|---|--:|" + "--:|" * len(results))
    for group in groups:
        counts = [table[name, group] for name in results]
        size = sum(counts[0][each] for each in ("right", "wrong", "partly", "lost"))
        if size:
            cells = [f"{100 * each['right'] / size:.1f} %, {each['wrong']}" for each in counts]
            print(f"| {group} | {size:,} | " + " | ".join(cells) + " |")
    for name in results:
        counts_all = table[name, "all"]
        print(f"{name}: {dict(counts_all)}, {timed[name]:.1f} s")


def shown(made: Sequence[Case], found: list[tuple[Found, str]], kind: str) -> None:
    for case, (span, note) in zip(made, found, strict=True):
        verdict = judged(case, span)
        bad = verdict == kind or note == kind or (case.kind == kind and verdict != "right")
        if bad or (kind == "silent" and note == "silent"):
            print(f"--- {case.kind}: {verdict} {note}\n  {case.quote!r}")
            if case.truth:
                around = case.new[max(0, case.truth[0] - 60) : case.truth[1] + 60]
                print(f"  truth {case.new[slice(*case.truth)]!r}\n  in {around!r}")
            if span:
                print(f"  found {case.new[slice(*span)]!r}")


if __name__ == "__main__":
    main()
