"""The last changes, to be undone and done again, across files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import msgspec
from msgspec import Struct

from brief.anchor.record import Record
from brief.annotate.acceptances import AskedAnnotation
from brief.annotate.edits import Refused, read_entries, read_registry
from brief.annotate.merge import merged
from brief.config import Config
from brief.content.read import REGISTRY
from brief.formats.decode import File
from brief.problems import Problem

STEPS_LIMIT = 50
RENEWED_SINCE = (
    "The article was corrected again since, and that was settled, so this stays as it is."
)
RENAMED_SINCE = "The article was renamed or removed since, so what was settled of it stays so."
CHANGED_SINCE = "The lines have been changed by another program since, so they stay as they are."


class FileChange(Struct, frozen=True):
    """A file that was written: its bytes before and after; None where there was none."""

    path: str
    before: bytes | None
    after: bytes | None


class Step(Struct, frozen=True):
    """One change: of which article, and of which annotation before and after it."""

    article: str
    files: tuple[FileChange, ...]
    id: str = ""
    was: str = ""
    record: Record | None = None
    """The article's record before it."""
    texts: tuple[str, ...] = ()
    """The texts of which the record may be before it and after it, if it settles a correction."""
    kept: AskedAnnotation | None = None
    """What was accepted as it is."""
    is_back: bool = False
    """Whether it takes back that it was."""


class History(Struct):
    """What can be undone, and what can be done again, the last one at the end."""

    past: list[Step] = msgspec.field(default_factory=list)
    future: list[Step] = msgspec.field(default_factory=list)

    def done(self, step: Step) -> None:
        """Remember a change; what had been undone can't be done again."""
        self.past = [*self.past, step][-STEPS_LIMIT:]
        self.future = []

    def joined(self, article: str, written: FileChange) -> None:
        """A file was written once more, as a part of the last change if that wrote it, too."""
        last = self.past[-1] if self.past else None
        if last is None or last.article != article:
            return self.done(Step(article, (written,)))
        files = tuple(
            FileChange(each.path, each.before, written.after)
            if (each.path, each.after) == (written.path, written.before)
            else each
            for each in last.files
        )
        if files == last.files:
            return self.done(Step(article, (written,)))
        self.past = [*self.past[:-1], msgspec.structs.replace(last, files=files)]
        return None

    def undone(self, step: Step) -> None:
        """The last change has been undone, and this is how it is done again."""
        self.past.pop()
        self.future.append(step)

    def forget(self, step: Step) -> None:
        """A step can't be taken: the ones before it still can."""
        self.past = [each for each in self.past if each is not step]
        self.future = [each for each in self.future if each is not step]

    def redone(self, step: Step) -> None:
        """The change undone last has been done again, and this is how it is undone."""
        self.future.pop()
        self.past.append(step)


def reversed_step(
    step: Step, read: Callable[[str], bytes | None], config: Config
) -> Step | Refused:
    """The step that takes a step back, on the files as they are now; refused if it can't be known.

    The step given leads from `before` to `after`; the one made from what there is now to what
    there would be without it.
    """
    files = []
    for written in step.files:
        now = read(written.path)
        if now == written.after:
            files.append(FileChange(written.path, now, written.before))
            continue
        if now is None or written.after is None:
            return Refused(CHANGED_SINCE)
        result = merged(written.after, written.before or b"", now)
        if result is None or not only_this(written, now, result, config):
            return Refused(CHANGED_SINCE)
        files.append(FileChange(written.path, now, result))
    return msgspec.structs.replace(
        step, files=tuple(files), id=step.was, was=step.id, is_back=not step.is_back
    )


def only_this(written: FileChange, now: bytes, result: bytes, config: Config) -> bool:
    """Whether the values that change from `now` to `result` are just those that were changed."""
    values = [
        values_of(File(written.path, data or b""), config)
        for data in (written.after, written.before, now, result)
    ]
    after, before, current, new = values
    if after is None or before is None or current is None or new is None:
        return False
    return before - after == new - current and after - before == current - new


def values_of(file: File, config: Config) -> Counter[bytes] | None:
    """Each entry of a sidecar or the registry, as often as it is there; None for a broken file."""
    if file.path == REGISTRY:
        actors, _ = read_registry(file)
        if actors is None:
            return None
        return Counter(encoded(name, at.entry) for name, at in actors.items())
    entries = read_entries(file, config)
    if isinstance(entries, Problem):
        return None
    actors_here = (encoded(name, at.entry) for name, at in entries.sidecar.actors.items())
    return Counter([*(encoded("", each) for each in entries.entries), *actors_here])


def encoded(name: str, value: object) -> bytes:
    return msgspec.json.encode((name, value))
