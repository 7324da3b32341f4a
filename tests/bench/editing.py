"""What is asked for of corrections as editors make them, and of who says what in other shapes.

    python tests/bench/editing.py [editing|attributions] [--seed 1 …] [--show silent|needless|lost]

Of `tests/data/editing/` each word of `{typo:wrong|right}` is put right, which is harmless, and so
is each exchange of a house style, an order, a form or a title. A `slip` is another word, which
nothing tells from a change of what is said. Of `tests/data/attributions/` each exchange of `who`
and `what` says something else, and none of `same` does. All exchanges are made, among other
paragraphs that the seed chooses.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

from substance import QUOTED, Correction, bare, len_before, report, results, show, templates

DATA = Path(__file__).parents[1] / "data"
ONE_WAY = {"typo", "slip"}
"""What is made in one direction: of the wrong words the right ones."""

SAYS_OTHERWISE = {"who", "what", "slip"}
LANGUAGES = ("de", "en", "es", "fr", "pl", "ru")


def exchanges(name: str, seed: int) -> Iterator[Correction]:
    rng = random.Random(seed)
    for lang in LANGUAGES:
        known = templates(lang, DATA / name)
        plain = [bare(each.filled([one[-1] for one in each.alternatives])) for each in known]
        for number, template in enumerate(known):
            chosen = [
                each[-1] if kind in ONE_WAY else each[0]
                for kind, each in zip(template.kinds, template.alternatives, strict=True)
            ]
            others = plain[:number] + plain[number + 1 :]
            for slot, (kind, each) in enumerate(
                zip(template.kinds, template.alternatives, strict=True)
            ):
                pairs = [(each[0], each[1])] if kind in ONE_WAY else permutations(each, 2)
                for one, other in pairs:
                    if one == other:
                        continue
                    before, after = (
                        template.filled([*chosen[:slot], word, *chosen[slot + 1 :]])
                        for word in (one, other)
                    )
                    start = len_before(template, chosen, slot)
                    first, second = rng.sample(others, 2)
                    old, new = (f"{first}\n\n{bare(text)}\n\n{second}" for text in (before, after))
                    quoted = QUOTED.search(before)
                    edges = quoted.span(1) if quoted else (0, len(before.rstrip(".")))
                    beside = not edges[0] <= start < edges[1]
                    offset = len(first) + 2
                    span = tuple(offset + len(bare(before[:edge])) for edge in edges)
                    shown = kind if kind in SAYS_OTHERWISE else f"same: {kind}"
                    yield Correction(
                        lang, shown, old, (span[0], span[1]), new, (one, other), beside
                    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", nargs="*", default=["editing", "attributions"])
    parser.add_argument("--seed", type=int, nargs="+", default=[1])
    parser.add_argument("--show", choices=("silent", "needless", "lost"))
    options = parser.parse_args()
    for name in options.data:
        for seed in options.seed:
            made = results(exchanges(name, seed))
            print(f"{name}, seed {seed}")
            report(made)
            if options.show:
                show(getattr(made, options.show))


if __name__ == "__main__":
    main()
