"""A site that has all that a brief may hold, and one that has very much of it."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

from sites import brief, make_site

HARBOUR = """---
title: Everything a brief may hold, with a headline that runs over several lines
date: 2025-02-19
summary: Overlaps, unnamed sources, drafts, corrections, a picture, tables and lists.
source:
  name: The Example Courier
  url: "https://courier.example/2025/harbour?x=1&y=2"
  author: Ada Example
  published: 2025-02-18
  retrieved: 2025-02-20
topics: [Harbours, Ferries]
image: {src: dawn.png, alt: A harbour at dawn, caption: The harbour at dawn., credit: Photo by Lou}
corrections:
  - {date: 2025-02-21, text: An earlier version gave the wrong pier.}
---
The mayor said that the harbour would open in May, that nobody need worry about the ferries, and \
that the fish market would stay where it is. The union disagreed: the market cannot stay.

> “We will stand on the quay,” said one captain, “until the last boat is in.”

A source who was not named said the money is gone. Another source said the money was never there.

## A table

| Pier | Boats |
|---|---:|
| North | 12 |
| South | 3 |

1. First thing, with a [link out](https://example.org/long/path/that/does/not/wrap/easily/at/all).
2. Second thing that somebody claimed: the sea is rising by four millimetres a year.

```python
print("code is code, and may be long enough to need wrapping on a telephone's narrow screen")
```

![The quay in May](quay.png)

Short one.

Another short one, promised by the minister. “It is well-known, and simple: boats & nets”, she said.
"""

HARBOUR_NOTES = """by: {name: Ed Itor, role: harbour desk}
actors:
  mayor: {name: Maya Or, role: Mayor, affiliation: Town}
  union: {name: Dockers’ Union, kind: organisation}
  captain: {name: Jean-Luc Ahab, role: Captain, colour: blue}
  minister: {name: Nan Minister, colour: blue}
annotations:
  - id: all
    quote: that the harbour would open in May, that nobody need worry about the ferries, and that \
the fish market would stay where it is
    speaker: mayor
    kind: paraphrase
    note: "All three promises, with *emphasis* and a [link](https://example.org/)."
    sources:
      - {title: The Courier, url: "https://courier.example/a", archived: "https://archive.example/b"}
      - {title: A book without an address}
  - {id: ferries, quote: nobody need worry about the ferries, kind: claim, speaker: union,
     note: Inner claim., tags: [Fish & Sea, fish & sea]}
  - {id: worry, quote: worry about, kind: note, note: Innermost.}
  - id: cannot
    quote: the market cannot stay
    kind: claim
    speaker: union
    see: [{to: "#all", relation: contradicts}, {to: "bridge#closing", relation: repeats}]
  - id: quay
    quote: We will stand on the quay,” said one captain, “until the last boat is in.
    speaker: captain
    tags: [quays]
  - {id: drafted, quote: until the last boat, speaker: captain, draft: true, note: Xyzzydraft.}
  - {id: gone, quote: the money is gone, attributed_to: a source who was not named}
  - {id: never, quote: the money was never there, attributed_to: another source, note: Who?}
  - {id: sea, quote: the sea is rising by four millimetres a year, kind: claim, speaker: minister}
  - {id: promised, quote: promised by the minister, kind: promise, speaker: minister, note: A kind.}
  - {id: simple, quote: "It is well-known, and simple: boats & nets", speaker: minister}
"""

BRIDGE_NOTES = """actors:
  stone: {name: Ada Stone, role: Mayor}
  union: {name: Dockers’ Union, kind: organisation}
annotations:
  - {id: closing, quote: must close today, speaker: stone}
  - {id: again, quote: It may open again, kind: paraphrase, speaker: union, note: No date.}
"""

CONFIG = """title: The Harbour Desk
description: News, annotated.
kinds:
  promise: {label: Promise, style: wavy}
"""


def everything(root: Path, *options: str, files: dict[str, str | bytes] | None = None) -> Path:
    """The folder of the built site that has everything, with `files` in place of its own."""
    make_site(
        root,
        {
            "brief.yaml": CONFIG,
            "content/harbour.md": HARBOUR,
            "content/harbour.yaml": HARBOUR_NOTES,
            "content/bridge.yaml": BRIDGE_NOTES,
            "content/dawn.png": picture(30, 20),
            "content/quay.png": picture(400, 300),
            **(files or {}),
        },
    )
    run = brief("build", *options, cwd=root)
    assert (run.code, run.err) == (0, "")
    return root / "site"


def crowd(root: Path, notes: int = 300, actors: int = 40) -> Path:
    """The folder of a built site whose brief has very many notes by many actors."""
    lines = ["---", "title: A crowd", "date: 2025-01-01", "---"]
    names = [f"  a{n}: {{name: Speaker {chr(65 + n % 26)}{n}}}" for n in range(actors)]
    sidecar = ["actors:", *names, "annotations:"]
    for n in range(notes):
        lines.append(
            f"In the course of the long day, and before the vote, somebody told the hall that "
            f"the number {n} was on everybody's mind. Others heard it said otherwise and waited."
        )
        if n % 2:
            lines.append("")
        note = f"The hall heard number {n} from several who were there."
        sidecar.append(
            f"  - {{id: n{n}, quote: the number {n} was, speaker: a{n % actors}, note: {note}}}"
        )
    files: dict[str, str | bytes] = {
        "content/crowd.md": "\n".join(lines),
        "content/crowd.yaml": "\n".join(sidecar),
    }
    make_site(root, files)
    run = brief("build", cwd=root)
    assert (run.code, run.err) == (0, "")
    return root / "site"


def piles(root: Path) -> Path:
    """The folder of a built site with an article of 24 paragraphs, the second with five notes."""
    lines = "The committee met in the old town hall, and it went on for longer than was planned. "
    paragraphs = [lines * (1 + number % 3) for number in range(24)]
    sidecar = ["actors: {ann: {name: Ann Able}}", "annotations:"]
    for number, count in {1: 5, 2: 1, 9: 1, 14: 1, 20: 3, 23: 4}.items():
        words = [f"remark {number}.{each} was" for each in range(count)]
        paragraphs[number] = f"{', '.join(words)} what they said. {paragraphs[number]}"
        for quote in words:
            note = "What is known of the matter, where it was said, and who has denied it. " * 2
            sidecar.append(f"  - {{quote: {quote}, speaker: ann, note: '{note}'}}")
    files: dict[str, str | bytes] = {
        "content/piles.md": "---\ntitle: Piles\ndate: 2025-01-01\n---\n" + "\n\n".join(paragraphs),
        "content/piles.yaml": "\n".join(sidecar),
    }
    make_site(root, files)
    run = brief("build", cwd=root)
    assert (run.code, run.err) == (0, "")
    return root / "site"


def picture(width: int, height: int) -> bytes:
    """A grey PNG picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = (b"\0" + b"\x80" * width) * height
    body = [chunk(b"IHDR", header), chunk(b"IDAT", zlib.compress(rows)), chunk(b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(body)


LONG_NAME = "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh-Cholmondeley-Majoribanks III"
VOICES = ("Ada Alder", "Ben Birch", "Cy Cedar", "Di Dogwood", "Ed Elm", "Flo Fir", "Gus Gorse",
          "Hal Hazel", "Ivy Ilex", "Jo Juniper", "Kit Kauri", "Lou Larch", "May Maple", LONG_NAME,
          "Ned Nutmeg")  # fmt: skip
FILLER = (
    "The inquiry went through the ledgers of the lighthouse board, year by year, and found that "
    "the lamp had been out on more nights than anybody had been told. "
)
PER_VOICE = 4


def lighthouse(root: Path) -> Path:
    """The folder of a built site with a long piece: sixty-eight statements by fifteen voices.

    Of every four of a voice one has a note, one a long one, and one is no quotation. Some stand
    within others', some are nobody's or by a source without a name, and one begins in a link.
    """
    paragraphs, notes = [], []
    for number in range(len(VOICES) * PER_VOICE):
        voice = number // 2 % len(VOICES)
        words = f"the lamp of night {number} was never lit by those who were paid for it"
        paragraphs.append(f"{FILLER * (number % 3)}It was said that “{words}”. {FILLER}")
        note = {
            0: "",
            1: f", note: The log of night {number} says otherwise.",
            2: ", kind: claim",
            3: f", note: '{FILLER * 2}', sources: [{{title: Log, url: 'https://log.example/{number}'}}]",
        }[number % 4]
        notes.append(f"  - {{id: n{number}, quote: {words}, speaker: v{voice}{note}}}")
    paragraphs[6] += "Alder said: “Ben told me that ‘the oil is gone’, and Cy that ‘it was sold’.”"
    paragraphs[9] += (
        "The board’s books [name no keeper](https://example.org/books) for three years."
    )
    paragraphs[12] += "A clerk who was afraid said that the keys were lost."
    paragraphs[20] += "The tower is 41 metres high."
    paragraphs.insert(
        30,
        "| Year | Oil in litres | Paid to whom, and by whose hand it was written down | Lost |\n"
        "|---|---:|---|---:|\n| 1911 | 1,250,000 | Incomprehensibilities | 1,250,000 |\n"
        "| 1912 | 980,400 | Nobody | 980,400 |",
    )
    notes += [
        "  - {id: outer, quote: 'Ben told me that ‘the oil is gone’, and Cy that ‘it was sold’.',"
        " speaker: v0}",
        "  - {id: inner-ben, quote: the oil is gone, speaker: v1, note: As Alder remembers it.}",
        "  - {id: inner-cy, quote: it was sold, speaker: v2, kind: claim}",
        "  - {id: linked, quote: name no keeper for three years, speaker: v3}",
        "  - {id: lost-keys, quote: the keys were lost, attributed_to: a clerk who was afraid}",
        "  - {id: tower, quote: 41 metres high, kind: context, note: Measured in 1990.}",
        "  - {id: against, quote: The tower is, kind: claim, speaker: v4,"
        " see: [{to: '#n3', relation: contradicts}]}",
    ]
    actors = [
        f"  v{number}: {{name: {name}, role: Keeper, affiliation: Lighthouse board}}"
        for number, name in enumerate(VOICES)
    ]
    head = (
        "---\ntitle: The lamp that was never lit\ndate: 2026-01-01\nsummary: Who paid, for what.\n"
        "source: {name: The Courier, url: 'https://courier.example/lamp'}\ntopics: [Light]\n"
        "image: {src: tall.png, alt: A lighthouse, caption: The tower in May.}\n---\n"
    )
    files: dict[str, str | bytes] = {
        "brief.yaml": "title: The Harbour Desk\nby: {name: Ed Itor}\n",
        "content/tall.png": picture(60, 150),
        "content/lamp.md": head + "\n\n".join(paragraphs),
        "content/lamp.yaml": "\n".join(["actors:", *actors, "annotations:", *notes]),
    }
    make_site(root, files)
    run = brief("build", cwd=root)
    assert (run.code, run.err) == (0, "")
    return root / "site"
