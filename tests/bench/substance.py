"""How often a correction that changes what is said goes unasked, and a harmless one is asked for.

    python tests/bench/substance.py [--edits 9000] [--seed 1 …] [--show silent|needless]

The sentences are those of `tests/data/substance/`, one a line, in several languages. Of
`{kind:one|another}`, each exchange for another alternative says something else, and must be asked
for; of `{same:one|another}`, none does. `<` and `>` are around words that are quoted by
themselves, too, so that what is exchanged is beside them.
"""

from __future__ import annotations

import argparse
import random
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from brief.anchor.outcome import Status
from brief.anchor.realign import realign
from brief.fixing import remade

TEXTS = Path(__file__).parents[1] / "data/substance"
SLOT = re.compile(r"\{(\w+):([^}]*)\}")
QUOTED = re.compile(r"<(.*?)>")
PARAGRAPHS = 5
CLAUSE = 5
"""How many words around the one that is exchanged are quoted, where not the sentence is."""

TYPES = 0.06
"""How often typography is changed where a sentence of any kind might be."""

TYPOGRAPHY = (
    ("“", '"'), ("”", '"'), ("„", "“"), ("«", '"'), ("»", '"'), ("'", "’"), ("-", "\u2011"),
    (" ", "\u00a0"), (" ", "  "), ("ё", "е"), ("ß", "ss"), (", ", " , "), ("...", "…"),
)  # fmt: skip


class Correction(NamedTuple):
    """One exchange: `old` and `new` are the article before and after, `span` what is quoted."""

    lang: str
    kind: str
    old: str
    span: tuple[int, int]
    new: str
    words: tuple[str, str]
    beside: bool
    """Whether what is exchanged is beside the words that are quoted."""

    @property
    def harmless(self) -> bool:
        return self.kind.startswith("same") or self.kind == "typography"


class Template(NamedTuple):
    """A sentence as its parts: texts, and slots with their alternatives."""

    parts: tuple[str, ...]
    kinds: tuple[str, ...]
    alternatives: tuple[tuple[str, ...], ...]

    def filled(self, chosen: Sequence[str]) -> str:
        pieces = [self.parts[0]]
        for word, part in zip(chosen, self.parts[1:], strict=True):
            pieces += (word, part)
        return "".join(pieces)


def templates(lang: str, texts: Path = TEXTS) -> list[Template]:
    found = []
    for line in (texts / f"{lang}.txt").read_text(encoding="utf-8").splitlines():
        pieces = SLOT.split(line)
        found.append(
            Template(
                tuple(pieces[::3]),
                tuple(pieces[1::3]),
                tuple(tuple(each.split("|")) for each in pieces[2::3]),
            )
        )
    return found


def languages() -> list[str]:
    return sorted(path.stem for path in TEXTS.glob("*.txt"))


def bare(text: str) -> str:
    return text.replace("<", "").replace(">", "")


def corrections(seed: int, edits: int) -> Iterator[Correction]:
    """As many corrections of substance, and as many harmless ones."""
    rng = random.Random(seed)
    known = {lang: templates(lang) for lang in languages()}
    weighed = [len(each) for each in known.values()]
    for wanted in ("substance", "harmless"):
        count = 0
        while count < edits:
            lang = rng.choices(list(known), weighed)[0]
            made = correction(rng, lang, known[lang], wanted == "harmless")
            if made:
                count += 1
                yield made


def correction(
    rng: random.Random, lang: str, known: Sequence[Template], harmless: bool
) -> Correction | None:
    template = rng.choice(known)
    slots = [at for at, kind in enumerate(template.kinds) if (kind == "same") == harmless]
    chosen = [rng.choice(each) for each in template.alternatives]
    before = template.filled(chosen)
    if harmless and rng.random() < TYPES:
        return in_other_types(rng, lang, known, before)
    if not slots:
        return None
    slot = rng.choice(slots)
    others = [each for each in template.alternatives[slot] if each != chosen[slot]]
    if not others:
        return None
    other = rng.choice(others)
    start = len(template.filled(chosen)[: len_before(template, chosen, slot)])
    after = template.filled([*chosen[:slot], other, *chosen[slot + 1 :]])
    inner = QUOTED.search(before)
    if inner and rng.random() < 0.75:
        quoted = inner.span(1)
        beside = not quoted[0] <= start < quoted[1]
    elif rng.random() < 0.5:
        quoted = (0, len(before) - 1)
        beside = False
    else:
        quoted = around(before, start, start + len(chosen[slot]))
        beside = False
    return in_article(
        rng, lang, known, (before, after), quoted, template.kinds[slot], (chosen[slot], other),
        beside,
    )  # fmt: skip


def len_before(template: Template, chosen: Sequence[str], slot: int) -> int:
    """Where a slot begins in the sentence."""
    return sum(map(len, template.parts[: slot + 1])) + sum(map(len, chosen[:slot]))


def around(text: str, start: int, end: int) -> tuple[int, int]:
    """The clause of some words around a range of a sentence."""
    words = [match.span() for match in re.finditer(r"[^\s<>]+", text)]
    first = next(at for at, (_, stop) in enumerate(words) if stop > start)
    last = next(at for at in range(len(words) - 1, -1, -1) if words[at][0] < end)
    first, last = max(0, first - CLAUSE), min(len(words) - 1, last + CLAUSE)
    return words[first][0], len(text[: words[last][1]].rstrip(".,"))


def in_other_types(
    rng: random.Random, lang: str, known: Sequence[Template], before: str
) -> Correction | None:
    swaps = [each for each in TYPOGRAPHY if each[0] in before]
    if not swaps:
        return None
    was, now = rng.choice(swaps)
    after = before.replace(was, now)
    if rng.random() < 0.2:
        after = unicodedata.normalize("NFD", after)
    quoted = (0, len(before) - 1)
    return in_article(rng, lang, known, (before, after), quoted, "typography", (was, now), False)


def in_article(
    rng: random.Random,
    lang: str,
    known: Sequence[Template],
    sentences: tuple[str, str],
    quoted: tuple[int, int],
    kind: str,
    words: tuple[str, str],
    beside: bool,
) -> Correction:
    """A correction of a sentence among others, which stay."""
    paragraphs = [
        " ".join(
            bare(each.filled([rng.choice(one) for one in each.alternatives]))
            for each in rng.choices(known, k=rng.randint(1, 3))
        )
        for _ in range(PARAGRAPHS)
    ]
    at = rng.randrange(PARAGRAPHS)
    texts = []
    place = rng.random() < 0.5
    for sentence in map(bare, sentences):
        own = f"{sentence} {paragraphs[at]}" if place else f"{paragraphs[at]} {sentence}"
        texts.append("\n\n".join([*paragraphs[:at], own, *paragraphs[at + 1 :]]))
    before = sentences[0]
    offset = len("\n\n".join(paragraphs[:at])) + 2 * bool(at)
    offset += 0 if place else len(paragraphs[at]) + 1
    start, end = (offset + len(bare(before[:edge])) for edge in quoted)
    while not texts[0][end - 1].isalnum() and texts[0][end - 1] not in "”»“%€":
        end -= 1
    return Correction(lang, kind, texts[0], (start, end), texts[1], words, beside)


def judged(each: Correction) -> str:
    """Whether somebody is `asked`, is told that the words are `lost`, or sees nothing."""
    outcome = realign(each.old, [(each.span,)], each.new, lang=each.lang)[0]
    if outcome.status in {Status.ORPHAN, Status.AMBIGUOUS}:
        return "lost"
    old = each.old[slice(*each.span)]
    new = " ".join(each.new[slice(*span)] for span in outcome.spans)
    if outcome.changes or (outcome.status is Status.CHANGED and remade(old, new)):
        return "asked"
    return "silent"


class Results(NamedTuple):
    """How many corrections there were of each language and kind, and those that went wrong."""

    counts: Counter[tuple[str, str]]
    silent: list[Correction]
    needless: list[Correction]
    lost: list[Correction]


def results(found: Iterable[Correction]) -> Results:
    made = Results(Counter(), [], [], [])
    for each in found:
        made.counts[each.lang, each.kind] += 1
        verdict = judged(each)
        if each.harmless and verdict == "asked":
            made.needless.append(each)
        elif each.harmless and verdict == "lost":
            made.lost.append(each)
        elif not each.harmless and verdict == "silent":
            made.silent.append(each)
    return made


def report(made: Results) -> None:
    langs = sorted({lang for lang, _ in made.counts})
    wrong = Counter((each.lang, each.kind) for each in (*made.silent, *made.needless, *made.lost))
    print("| kind |" + "".join(f" {lang} |" for lang in langs) + " all: not as it should be |")
    print("|---|" + "--:|" * (len(langs) + 1))
    for kind in sorted({kind for _, kind in made.counts}):
        cells = [f"{wrong[lang, kind]} of {made.counts[lang, kind]:,}" for lang in langs]
        whole = sum(wrong[lang, kind] for lang in langs)
        total = sum(made.counts[lang, kind] for lang in langs)
        print(f"| {kind} | " + " | ".join(cells) + f" | {whole} of {total:,} |")
    print(f"silent {len(made.silent)}, needless {len(made.needless)}, lost {len(made.lost)}")


def show(found: Iterable[Correction]) -> None:
    """Each exchange that went wrong, the most frequent first."""
    counts: Counter[tuple[str, ...]] = Counter()
    example: dict[tuple[str, ...], Correction] = {}
    for each in found:
        key = (each.lang, each.kind, "beside" if each.beside else "", *sorted(each.words))
        counts[key] += 1
        example.setdefault(key, each)
    for key, count in counts.most_common():
        each = example[key]
        start, end = each.span
        print(f"{count:4} {' '.join(key[:3])}: {each.words[0]} → {each.words[1]}")
        print(f"       {each.old[max(0, start - 30) : start]}[{each.old[start:end]}]"
              f"{each.old[end : end + 30]}".replace("\n", " "))  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--edits", type=int, default=9_000)
    parser.add_argument("--seed", type=int, nargs="+", default=[1])
    parser.add_argument("--show", choices=("silent", "needless", "lost"))
    options = parser.parse_args()
    for seed in options.seed:
        made = results(corrections(seed, options.edits))
        print(f"Seed {seed}")
        report(made)
        if options.show:
            show(getattr(made, options.show))


if __name__ == "__main__":
    main()
