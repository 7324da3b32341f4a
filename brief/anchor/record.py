"""The record of an article's anchors: `content/NAME.anchors`, committed beside the article.

It has the plain text as it was when all was last exact, sentence by sentence, so that a difference
reads well; below each line are the annotations that begin in it, each with its id, digests of its
selector and of its words, and its spans, counted from where the line begins: a correction, or a
merge, touches the lines around it and no others.

    brief anchors 1
    | Mayor Ada Stone said the bridge “must close today”.
    @ must-close-today-9fd4 2c26b46b68ff 486ea46224d1 33+16
    +  It may open again.
    # end

A line with `|` begins a line of the text, one with `+` goes on with it. Where some annotations of a
corrected article are settled and others are not, the record is of version 2: behind the text as it
is now there is, below a line `= earlier`, the one in which each of the others was exact.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import msgspec
from msgspec import Struct

from brief.anchor.outcome import Span
from brief.content.sidecar import Selector
from brief.formats.decode import (
    CONFLICT_BASE,
    CONFLICT_BEGINS,
    CONFLICT_ENDS,
    CONFLICT_MIDDLE,
    File,
)
from brief.formats.urls import is_segment
from brief.problems import Place, Problem, Severity

VERSION = 2
HEADER = "brief anchors "
COMMENT = "# Commit this with the article. Brief writes it to its last line: don't edit it by hand."
EARLIER = "= earlier"
EARLIER_LIMIT = 8
"""In how many earlier texts there may be annotations that are not settled since."""
END = "# end"
"""The last line: a file that has the comment, and not this, was cut short."""
SENTENCE = re.compile(r"(?<=[.!?])(?= )|(?<=[.!?][\"”“»’'])(?= )|(?<=[。！？])(?=.)")
ID = r"[^\s#]{1,100}"
"""What may be the id of an annotation, derived or written, if it is a segment of an address."""
ENTRY = re.compile(
    rf"@ (?P<id>{ID}) (?P<selector>[0-9a-f]{{12}}) (?P<words>[0-9a-f]{{12}})"
    rf" (?P<spans>-?\d+\+\d+(?:,-?\d+\+\d+)*)(?: was (?P<aliases>{ID}(?: {ID})*))?"
)
NUMBER = re.compile(r"[1-9][0-9]*")
DIGEST_LENGTH = 12
NUMBER_LENGTH = 8
LINE_LIMIT = 20_000


class Entry(NamedTuple):
    """What is recorded of one annotation; `aliases` are the ids that it had before.

    It has no `spans` where only its ids are known, as after a conflict.
    """

    id: str
    selector: str
    spans: tuple[Span, ...]
    aliases: tuple[str, ...] = ()


class Record(Struct, frozen=True):
    """A text as it was annotated, and where its annotations were."""

    text: str
    entries: tuple[Entry, ...]
    other: Record | None = None
    """The other side of a merge that is not resolved, if that has another text."""
    earlier: tuple[Record, ...] = ()
    """The texts in which annotations were that a correction has not settled, the last one first."""

    @property
    def texts(self) -> tuple[Record, ...]:
        """The record of each text by itself."""
        return (Record(self.text, self.entries), *self.earlier)

    @property
    def all_entries(self) -> tuple[Entry, ...]:
        """The entries of all texts."""
        return tuple(entry for each in self.texts for entry in each.entries)

    def asks_of(self, text: str) -> bool:
        """Whether it may have something to ask of the article's text as it is now."""
        return self.text != text or bool(self.earlier)

    def is_same(self, other: Record) -> bool:
        """Whether another one has the same file: entries have no order of their own."""
        return [(each.text, sorted(each.entries)) for each in self.texts] == [
            (each.text, sorted(each.entries)) for each in other.texts
        ]


def digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:DIGEST_LENGTH]


def selector_digest(selector: Selector) -> str:
    return digest(*map(str, selector))


def words_digest(text: str, spans: tuple[Span, ...]) -> str:
    return digest(*(text[start:end] for start, end in spans))


def format_record(record: Record) -> bytes:
    """The file of a record: the same for the same record, whatever was in the file before."""
    lines = [f"{HEADER}{VERSION if record.earlier else 1}", COMMENT, *text_lines(record)]
    for each in record.earlier:
        lines += [EARLIER, *text_lines(each)]
    lines.append(END)
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def text_lines(record: Record) -> list[str]:
    """The lines of one text, each with the entries that begin in it."""
    entries = sorted(record.entries, key=lambda entry: (entry.spans, entry.id), reverse=True)
    lines: list[str] = []
    start = 0
    for line in record.text.split("\n"):
        for number, piece in enumerate(SENTENCE.split(line)):
            lines.append(f"{'+' if number else '|'} {piece}" if piece else "|")
            end = start + len(piece)
            while entries and entries[-1].spans[0][0] < end:
                lines.append(format_entry(entries.pop(), record.text, start))
            start = end
        start += 1
    return lines


def format_entry(entry: Entry, text: str, start: int) -> str:
    spans = ",".join(f"{first - start}+{last - first}" for first, last in entry.spans)
    was = f" was {' '.join(entry.aliases)}" if entry.aliases else ""
    return f"@ {entry.id} {entry.selector} {words_digest(text, entry.spans)} {spans}{was}"


def parse_record(file: File | None, now: str | None = None) -> tuple[Record | None, list[Problem]]:
    """The record that a file holds; none, and a problem, where it can't be relied on.

    That is one that was cut short, too, or has an entry whose words are not at its spans. A record
    in conflict is both its sides, where the text is given as it is `now`.
    """
    if file is None:
        return None, []
    text = file.data.decode("utf-8-sig", "replace").replace("\r\n", "\n")
    if CONFLICT_BEGINS.search(text) or CONFLICT_ENDS.search(text):
        versions = [*sides(text)]
        if not any(parse("", each)[0] for each in versions):
            return None, [damaged(file.path, 1)]
        return None if now is None else resolved(versions, now), [conflict(file.path)]
    try:
        file.data.decode("utf-8")
    except UnicodeDecodeError as error:
        return None, [damaged(file.path, file.data.count(b"\n", 0, error.start) + 1)]
    record, problems = parse(file.path, text)
    return (None if problems else record), problems


def sides(text: str) -> Iterator[str]:
    """The two versions that a conflict is between."""
    for number in range(2):
        lines: list[str] = []
        part = None
        for line in text.split("\n"):
            if CONFLICT_BEGINS.match(line):
                part = 0
            elif part is not None and CONFLICT_BASE.match(line):
                part = -1
            elif part is not None and CONFLICT_MIDDLE.match(line):
                part = 1
            elif CONFLICT_ENDS.match(line):
                part = None
            elif part is None or part == number:
                lines.append(line)
        yield "\n".join(lines)


def resolved(versions: Iterable[str], now: str) -> Record | None:
    """What two versions have together: if they have two texts, first the one as it is `now`."""
    records = [record for each in versions if (record := parse("", each)[0])]
    if not records:
        return None
    if len({each.text for each in records}) == 1:
        return merged(records)
    first, other = sorted(records, key=lambda each: each.text != now)
    return msgspec.structs.replace(first, other=other)


def merged(records: Sequence[Record]) -> Record:
    """What records of one text have together: what one of them has settled is."""
    texts: dict[str, dict[str, Entry]] = {}
    known: set[str] = set()
    for number in range(max(len(each.texts) for each in records)):
        for each in records:
            for layer in each.texts[number : number + 1]:
                mine = texts.setdefault(layer.text, {})
                new = (entry for entry in layer.entries if entry.selector not in known)
                mine.update((entry.selector, entry) for entry in new)
                known.update(mine)
    first, *more = [Record(text, tuple(mine.values())) for text, mine in texts.items()]
    return msgspec.structs.replace(first, earlier=tuple(each for each in more if each.entries))


def parse(path: str, text: str) -> tuple[Record | None, list[Problem]]:
    """The record in a text, without the entries that are not sound, and what is wrong with it."""
    header, *lines = text.removesuffix("\n").split("\n")
    version = header.removeprefix(HEADER)
    if not header.startswith(HEADER) or not NUMBER.fullmatch(version):
        return None, [damaged(path, 1)]
    if len(version) > NUMBER_LENGTH or int(version) > VERSION:
        return None, [newer(path)]
    if not text.endswith("\n") or (COMMENT in lines[:1] and lines[-1] != END):
        return None, [damaged(path, len(lines) + 1)]
    numbered = [*enumerate(lines, 2)]
    edges = [-1, *(at for at, line in enumerate(lines) if line == EARLIER), len(lines)]
    if len(edges) - 2 > EARLIER_LIMIT:
        return None, [damaged(path, edges[EARLIER_LIMIT + 1] + 2)]
    found = [parse_text(path, numbered[a + 1 : b], a + 2) for a, b in pairwise(edges)]
    problems = [each for _, wrong in found for each in wrong]
    first, *more = [record for record, _ in found]
    if first is None:
        return None, problems[:1]
    earlier = tuple(filter(None, more))
    return msgspec.structs.replace(first, earlier=earlier), problems[:1]


def parse_text(
    path: str, lines: Iterable[tuple[int, str]], begin: int
) -> tuple[Record | None, list[Problem]]:
    """The record of one text, of numbered lines, as `parse` gives; `begin` is the line above."""
    pieces: list[str] = []
    entries: list[tuple[int, int, re.Match[str]]] = []
    seen: set[tuple[int, str]] = set()
    position = start = 0
    for number, line in lines:
        if line.startswith("#"):
            continue
        if line == "|" or line.startswith(("| ", "+ ")):
            piece = line[2:]
            if line[0] == "|" and pieces:
                piece = f"\n{piece}"
            start = position + piece.startswith("\n")
            position += len(piece)
            pieces.append(piece)
        elif pieces and len(line) < LINE_LIMIT and (match := ENTRY.fullmatch(line)):
            # A merge of lines may have left one twice.
            if (start, line) not in seen:
                entries.append((number, start, match))
            seen.add((start, line))
        else:
            return None, [damaged(path, number)]
    if not pieces:
        return None, [damaged(path, begin)]
    whole = "".join(pieces)
    found = {number: sound(whole, start, match) for number, start, match in entries}
    unsound = (damaged(path, number) for number, entry in found.items() if entry is None)
    return Record(whole, tuple(filter(None, found.values()))), [*unsound][:1]


def sound(text: str, start: int, match: re.Match[str]) -> Entry | None:
    """The entry of a line that `start` is the place of, if its words are where it says."""
    spans: list[Span] = []
    for each in match["spans"].split(","):
        offset, _, length = each.partition("+")
        if max(len(offset), len(length)) > NUMBER_LENGTH:
            return None
        first = start + int(offset)
        spans.append((first, first + int(length)))
    edges = [0, *(edge for span in spans for edge in span), len(text)]
    ordered = edges == sorted(edges) and all(first < last for first, last in spans)
    if not ordered or words_digest(text, tuple(spans)) != match["words"]:
        return None
    aliases = tuple((match["aliases"] or "").split())
    if not all(map(is_segment, (match["id"], *aliases))):
        return None
    return Entry(match["id"], match["selector"], tuple(spans), aliases)


def conflict(path: str) -> Problem:
    return Problem(
        "record-conflict",
        "This record holds an unresolved merge: only what is sure of it is used.",
        Place(path),
        "Resolve the article and its sidecar: the next build, or “brief check --fix”, rewrites the "
        "record.",
        Severity.WARNING,
    )


def damaged(path: str, line: int) -> Problem:
    return Problem(
        "record-damaged",
        "This record was not written by Brief, or was changed since, so it is ignored, and kept.",
        Place(path, line),
        "Restore it from Git; or let “brief check --fix” rewrite it, which it does where all "
        "is exact.",
        Severity.WARNING,
    )


def newer(path: str) -> Problem:
    return Problem(
        "record-newer",
        "This record was written by a newer version of Brief, so it is ignored, and kept.",
        Place(path, 1),
        "Upgrade: pip install --upgrade brief-annotated.",
        Severity.WARNING,
    )
