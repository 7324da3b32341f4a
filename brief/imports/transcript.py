"""Transcripts: who speaks is written before what is said, or in the cues of WebVTT or SubRip.

A turn becomes a paragraph, its time and its speaker's name before the words, as a transcript is
printed; the words are annotated with the speaker.

WebVTT: https://www.w3.org/TR/webvtt1/, SubRip: lines of a number, `time --> time`, and text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import zip_longest

import msgspec
from msgspec import Struct

from brief.imports import furniture
from brief.imports.draft import Block, Draft, DraftMark, Point, Removed
from brief.imports.entities import without_references
from brief.language.model import words

CUE = re.compile(
    r"^[ \t]*(?P<begin>(?:\d{1,3}:)?\d{1,2}:\d\d[.,]\d{1,3})[ \t]*-->[ \t]*"
    r"(?:\d{1,3}:)?\d{1,2}:\d\d[.,]\d{1,3}[^\n]*$",
    re.MULTILINE,
)
NUMBER = re.compile(r"\n[ \t]*\d{1,7}[ \t]*\Z")
VOICE = re.compile(r"<v(?:\.[^\s>]*)?[ \t]+([^>]{1,120})>")
TAG = re.compile(r"</?[A-Za-z0-9][^<>\n]{0,200}>|\{\\[^{}\n]{0,60}\}")
"""Styles of WebVTT and of SubRip, such as `<c.loud>`, `<00:01.000>` and `{\\an8}`."""
SECTION = re.compile(r"(?:NOTE|STYLE|REGION)\b")

NAME = r"[^\W\d_][\w.'’-]*(?:[ ][\w.'’-]+){0,5}"
STAMP = r"[\[(]?(?P<{0}>\d{{1,2}}:\d\d(?::\d\d)?)(?:[.,]\d{{1,3}})?[\])]?"
ROLE = r"[^\W\da-z][^:\n]{0,90}"
LABEL = re.compile(
    rf"(?:{STAMP.format('before')}[ \t]*[-–—|]?[ \t]*)?(?:>>+[ ]*)?"
    rf"(?P<name>{NAME})(?:[ ]\((?P<role>[^()\n]{{1,80}})\)|,[ ](?P<office>{ROLE}))?"
    rf"(?:[ \t]*{STAMP.format('after')})?[ ]?:(?:[ \t]+|$)(?P<said>.*)"
)
"""“NAME: text”, with a time before or behind the name."""
HEADED = re.compile(rf"(?P<name>{NAME})[ \t]{{1,8}}[-–—|]?[ \t]*{STAMP.format('time')}$")
"""A line with a name and a time: what follows is said."""
PAUSE = 4.0
"""The seconds between two cues from which, where nobody is named, a paragraph ends."""
PARAGRAPH = 400
SENTENCE_END = re.compile(r"[.!?…。！？]['\"”’»)]*$")
TITLE = 150
BOLD = re.compile(r"(?P<sign>\*\*|__)(?P<name>[^*_:\n]{1,100})(?:[ ]?:(?P=sign)|(?P=sign)[ ]?:)")
"""A name in bold, as Markdown writes it."""
DASHED = re.compile(r"[-‐–—](?:[ ]+|(?=[^\W\d]|[\"“„«¿¡….]))")
"""What begins a line that another one says than the line before, or the cue before."""
FEWEST = 3
"""The fewest turns of a transcript."""
NO_NAMES = words(
    """
    note notes update photo image source correction editor's author published date time place
    location subject re to from cc tel phone fax email web www http https summary abstract
    keywords tags topics warning attention tip ps nb
    """
)


class Turn(Struct, frozen=True):
    """What one speaker says in one go; `time` is as the transcript has it."""

    said: str
    speaker: str = ""
    time: str = ""
    role: str = ""
    """In brackets behind the name."""
    office: str = ""
    """Behind the name and a comma."""


def draft_of(turns: Iterable[Turn], title: str = "", removed: Iterable[Removed] = ()) -> Draft:
    """The article that turns make: a paragraph each, its words marked as the speaker's."""
    blocks: list[Block] = []
    marks = []
    for turn in turns:
        role = f" ({turn.role})" if turn.role else f", {turn.office}" if turn.office else ""
        label = f"{turn.speaker}{role}: " if turn.speaker else ""
        time = f"[{turn.time}] " if turn.time else ""
        lead = f"{time}{label}"
        text = lead + turn.said
        if turn.speaker:
            at = len(blocks)
            marks.append(DraftMark(Point(at, len(lead)), Point(at, len(text)), turn.speaker))
        blocks.append(Block(text))
    return Draft(title=title, blocks=tuple(blocks), marks=tuple(marks), removed=tuple(removed))


# “NAME: text”


def is_transcript(text: str) -> bool:
    """Whether most of a text is turns, of more than one of which the speaker comes again."""
    rows = [row for row in rows_of(text) if row]
    names = [name for row in rows if (name := name_of(row))]
    if len(names) < FEWEST:
        return False
    paragraphs = len(re.findall(r"\n[ \t]*\n", text.strip())) + 1
    counts = Counter(name.split()[-1] for name in names)  # In full, then by the last name.
    again = sum(count for count in counts.values() if count > 1)
    return again * 2 >= len(names) and len(names) * 3 >= min(len(rows), paragraphs)


def name_of(row: str) -> str:
    """The speaker's name with which a line begins, or an empty text."""
    found = HEADED.fullmatch(row) or LABEL.match(row)
    if found is None:
        return ""
    name = found["name"]
    if found.re is LABEL and found["office"] and not is_office(name, found["office"]):
        return ""
    words = re.findall(r"[^\W\d_][\w'’-]*", name)
    capitals = all(word[0].isupper() for word in words if len(word) > 3)
    known = words and words[0].lower() not in NO_NAMES
    return name if known and capitals and words[0][0].isupper() else ""


def is_office(name: str, office: str) -> bool:
    """Whether what follows a name and a comma is an office: “JOAN FARROW, HOST: …”."""
    return name.isupper() and office.isupper()


def rows_of(text: str) -> Iterator[str]:
    """The lines, without the signs by which Markdown makes a name before them bold."""
    for row in map(str.strip, text.split("\n")):
        found = BOLD.match(row)
        yield f"{found['name']}: {row[found.end() :].lstrip()}" if found else row


def signed(row: str) -> bool:
    return bool(furniture.byline(row) or furniture.stamp(row))


def transcript(text: str) -> Draft:
    """The article that a transcript with names before the turns makes."""
    title = ""
    removed: list[Removed] = []
    turns: list[Turn] = []
    begun = False
    gap = True
    author = ""
    published = None
    for number, row in enumerate(rows_of(text), 1):
        if not row:
            gap = True
            continue
        name = name_of(row)
        if not name and gap and (reason := furniture.furniture(row)):
            removed.append(Removed(row, reason, number))
            continue
        if not name and not begun and title and signed(row):
            author = author or furniture.byline(row)
            published = published or furniture.stamp(row)
            removed.append(Removed(row, "the author or the date", number))
            continue
        if name:
            found = HEADED.fullmatch(row)
            label = None if found else LABEL.match(row)
            if found:
                turns.append(Turn("", name, found["time"]))
            elif label:
                time = label["before"] or label["after"] or ""
                said = label["said"].strip()
                turns.append(Turn(said, name, time, label["role"] or "", label["office"] or ""))
            begun = True
        elif begun and (not gap or not turns[-1].said):
            last = turns[-1]
            words = f"{last.said} {row}".strip()
            turns[-1] = Turn(words, last.speaker, last.time, last.role, last.office)
        elif begun:
            # Nothing says that this is the speaker's too: it may be the reporter's.
            turns.append(Turn(row))
        elif not title and not turns and len(row) <= TITLE:
            title = row
        else:
            turns.append(Turn(row))
        gap = False
    draft = draft_of([turn for turn in turns if turn.said], title, removed)
    return msgspec.structs.replace(draft, author=author, published=published)


# Cues


class Cue(Struct, frozen=True):
    """What is shown at one time."""

    begin: str
    seconds: float
    text: str


def captions(text: str) -> Draft:
    """The article that WebVTT or SubRip makes: cues of one speaker in one turn."""
    removed: list[Removed] = []
    title = ""
    head = text.partition("\n")[0]
    if head.startswith("WEBVTT"):
        title = head.removeprefix("WEBVTT").strip(" -–—\t")
    found = list(without_repeats(list(cues(text, removed))))
    dashes = any(dashed(TAG.sub("", cue.text).split("\n")) > 1 for cue in found)
    pieces = [each for cue in found for each in voices(cue, dashes=dashes)]
    return draft_of(turns_of(pieces), title, removed)


def cues(text: str, removed: list[Removed]) -> Iterator[Cue]:
    matches = list(CUE.finditer(text))
    for match, after in zip_longest(matches, matches[1:]):
        stop = after.start() if after else len(text)
        body = text[match.end() : stop]
        # Only the last block before the next cue may be its number, or its name.
        parts = re.split(r"\n[ \t]*\n", body.strip("\n"))
        shown = NUMBER.sub("", parts[0]) if after and len(parts) == 1 else parts[0]
        for part in parts[1:]:
            lines = part.strip()
            if SECTION.match(lines):
                removed.append(Removed(lines, "a comment", text.count("\n", 0, stop) + 1))
            elif not (after and part is parts[-1] and "\n" not in lines):
                shown += f"\n{lines}"  # a blank line within a cue
        yield Cue(stamp(match["begin"]), seconds(match["begin"]), shown.strip())


def stamp(time: str) -> str:
    """A time as it is read: hours, minutes, seconds."""
    parts = re.split(r"[:]", re.split(r"[.,]", time)[0])
    return ":".join(part.zfill(2) for part in ["0"] * (3 - len(parts)) + parts)


def seconds(time: str) -> float:
    *larger, last = time.replace(",", ".").split(":")
    total = 0.0
    for part in larger:
        total = total * 60 + int(part)
    return total * 60 + float(last)


def without_repeats(found: list[Cue]) -> Iterator[Cue]:
    """The cues without the lines of the cue before, which rolling captions show once more."""
    shown: list[str] = []
    for cue in found:
        lines = cue.text.split("\n")
        plain = [TAG.sub("", line).strip() for line in lines]
        again = next(
            (
                size
                for size in range(min(len(shown), len(plain)), 0, -1)
                if plain[:size] == shown[-size:] and " " in " ".join(plain[:size])
            ),
            0,
        )
        shown = plain
        if rest := "\n".join(lines[again:]):
            yield Cue(cue.begin, cue.seconds, rest)


class CueWords(Struct, frozen=True):
    """Words of a cue that one speaker says; `turns` if a sign says that the speaker changes."""

    text: str
    speaker: str
    time: str
    seconds: float
    turns: bool = False


def dashed(lines: Iterable[str]) -> int:
    """How many lines of a cue begin with a dash."""
    return sum(bool(DASHED.match(line.strip())) for line in lines)


def voices(cue: Cue, *, dashes: bool) -> Iterator[CueWords]:
    """The pieces of a cue: by its voice tags, by “NAME:”, by “>>” or dashes at its lines.

    Where some cue of the file has several `dashes`, one at the beginning of another cue means as
    much.
    """
    parts = VOICE.split(cue.text)
    speakers = ["", *(without_references(name).strip() for name in parts[1::2])]
    for speaker, part in zip(speakers, parts[::2], strict=True):
        text = without_references(TAG.sub("", part))
        lines = [" ".join(line.split()) for line in text.split("\n")]
        several = dashed(lines) > 1
        run: list[str] = []
        name, changes = speaker, bool(speaker)
        for at, line in enumerate(filter(None, lines)):
            dash = DASHED.match(line) if several or (dashes and not at) else None
            line = line[dash.end() :] if dash else line
            own = "" if speaker else name_of(line)
            label = LABEL.match(line) if own else None
            new = line.startswith(">>") or dash
            if (label or new) and run:
                yield CueWords(" ".join(run), name, cue.begin, cue.seconds, changes)
                run, changes = [], True
            if label:
                name, changes, line = own, True, label["said"]
            elif new:
                name, changes, line = "", True, line.lstrip("> ")
            if line:
                run.append(line)
        if run:
            yield CueWords(" ".join(run), name, cue.begin, cue.seconds, changes)


def turns_of(pieces: list[CueWords]) -> list[Turn]:
    """The pieces of one speaker after each other as one turn."""
    found: list[Turn] = []
    last = 0.0
    named = any(piece.speaker for piece in pieces)
    for piece in pieces:
        before = found[-1] if found else None
        if before is None:
            goes_on = False
        elif piece.turns:
            goes_on = bool(piece.speaker) and piece.speaker == before.speaker
        else:
            ended = bool(SENTENCE_END.search(before.said))
            pause = piece.seconds - last > PAUSE and ended
            long = len(before.said) > PARAGRAPH and ended
            goes_on = (named and bool(before.speaker)) or not (pause or long)
        if goes_on and before is not None:
            found[-1] = Turn(f"{before.said} {piece.text}", before.speaker, before.time)
        else:
            found.append(Turn(piece.text, piece.speaker, piece.time))
        last = piece.seconds
    return found
