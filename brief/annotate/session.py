"""A session of editing: it reads an article's files, applies a change, writes, and shows it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import msgspec

from brief import rejected
from brief.anchor.record import format_record
from brief.annotate import rejections
from brief.annotate.acceptances import AskedAnnotation, asked_of
from brief.annotate.declared import Declared
from brief.annotate.drafting import drafted
from brief.annotate.edits import Applied, ArticleFiles, Refused, apply
from brief.annotate.history import (
    RENAMED_SINCE,
    RENEWED_SINCE,
    FileChange,
    Step,
    reversed_step,
)
from brief.annotate.lines import changed_lines, comments_lost
from brief.annotate.reading import ArticleReader, refusal
from brief.annotate.requests import (
    AcceptAll,
    ArticleWords,
    Change,
    Delete,
    Edit,
    Mark,
    PreviewChange,
    Redo,
    Reject,
    RemoveActor,
    Request,
    Undo,
)
from brief.annotate.state import proposals, seen_of
from brief.content.read import REGISTRY
from brief.content.sidecar_edit import EditRefused, remove_actor
from brief.fixing import fix
from brief.formats.decode import File
from brief.problems import Problem
from brief.records import path_of
from brief.replacing import ChangedMeanwhile, WriteRefused, write_file
from brief.serve import preview as served

TRIES = 3
NOT_IDLE = "An annotation names this actor, or another program has changed it: it stays."
CHANGED_MEANWHILE = (
    "The article was changed meanwhile, so nothing is taken over. Look at it as it is now."
)
LOCKED = (
    "This is answered in the record of the article, and with --locked no record is written. Start "
    "the editor without it, or run “brief check --fix”."
)
NOT_RENEWED = "The record of this article can't be renewed. Run “brief check --fix”."


class Session(ArticleReader):
    """Answers the requests of pages, one at a time."""

    def __init__(self, preview: served.Preview, announce: Callable[[], None]) -> None:
        super().__init__(preview)
        self.announce = announce
        self.declared = Declared()

    def answer(self, request: Request) -> dict[str, Any]:
        """What becomes of a request: `ok`, or `refused` with a reason."""
        with self.preview.lock:
            try:
                match request:
                    case Undo():
                        return self.turn(self.history.past, self.history.undone, "undo")
                    case Redo():
                        return self.turn(self.history.future, self.history.redone, "redo")
                    case PreviewChange():
                        return self.previewed(request)
                    case Reject():
                        return self.reject(request)
                    case AcceptAll():
                        return self.accept_all(request)
                    case RemoveActor():
                        return self.remove_actor(request)
                    case _:
                        return self.edit(request)
            except WriteRefused as refused:
                return refusal(Refused(refused.message))
            except OSError as error:
                reason = error.strerror or str(error)
                return refusal(Refused(f"The file can't be written: {reason}."))

    def edit(self, change: Edit) -> dict[str, Any]:
        for _ in range(TRIES):
            sources = self.sources(change.article)
            if sources is None:
                return self.refused(change.article)
            if isinstance(change, Change) and change.seen not in {"", seen_of(sources)}:
                return self.with_state(refusal(Refused(CHANGED_MEANWHILE)), change.article)
            made = apply(change, sources)
            if isinstance(made, Refused):
                return self.with_state(refusal(made), change.article)
            if isinstance(change, Change) and made.sidecar == sources.sidecar:
                return self.taken_over(change, made, sources)
            files = written(made, sources, self.read(sources.sidecar.path))
            if isinstance(change, Delete) and change.rejected:
                rejection = self.rejection(change.rejected, sources)
                if isinstance(rejection, Refused):
                    return self.with_state(refusal(rejection), change.article)
                files = (*files, rejection)
            try:
                return self.wrote(change, made, sources, files)
            except ChangedMeanwhile:
                continue
        return refusal(Refused("Another program keeps writing this file. Try again."))

    def wrote(
        self, change: Edit, made: Applied, sources: ArticleFiles, files: tuple[FileChange, ...]
    ) -> dict[str, Any]:
        self.write(files)
        idle = self.idle(change.article, made.sidecar, sources)
        was = "" if not hasattr(change, "id") else change.id
        step = step_of(sources, files, made.id, was)
        if not was or was not in asked_of(sources):
            # It settles no correction, so that none is a question again where it is undone.
            step = msgspec.structs.replace(step, texts=())
        self.history.done(step)
        if isinstance(change, Change):
            self.given(change, made, sources)
        self.renewed(change.article)
        lines = changed_lines(made, sources)
        answer = {"ok": True, "id": made.id, "rebased": made.rebased and bool(sources.sidecar.data),
                  "line": lines[-1].line, "count": lines[-1].count, "files": lines}  # fmt: skip
        if not isinstance(change, Mark):
            answer["idle"] = idle
        if isinstance(change, Delete):
            answer["comments"] = comments_lost(sources.sidecar, made.sidecar)
        return self.with_state(answer, change.article)

    def idle(self, article: str, after: File, sources: ArticleFiles) -> list[dict[str, str]]:
        """The actors of ours who say nothing since a sidecar was written."""
        self.declared.add(article, sources.sidecar, after, sources.config)
        were = self.declared.idle(article, sources.sidecar, sources.config)
        now = self.declared.idle(article, after, sources.config)
        return [{"id": each, "name": name} for each, name in now.items() if each not in were]

    def remove_actor(self, request: RemoveActor) -> dict[str, Any]:
        """Remove an actor whom the editor has declared, and whom no annotation names any more."""
        sources = self.sources(request.article)
        if sources is None:
            return self.refused(request.article)
        idle = self.declared.idle(request.article, sources.sidecar, sources.config)
        if request.actor not in idle:
            return self.with_state(refusal(Refused(NOT_IDLE)), request.article)
        try:
            after = remove_actor(sources.sidecar, request.actor)
        except EditRefused as refused:
            return refusal(Refused(f"{refused} Change it in an editor."))
        path = sources.sidecar.path
        written = FileChange(path, self.read(path), after.data)
        self.write((written,))
        self.history.joined(request.article, written)
        return self.with_state({"ok": True, "id": ""}, request.article)

    def given(self, change: Change, made: Applied, before: ArticleFiles) -> None:
        """Whoever gives words that a record asks for to somebody else, or says which they are now,
        has answered it; a note alone is no answer."""
        was = asked_of(before).get(change.id)
        after = self.sources(change.article) if was else None
        now = asked_of(after).get(made.id) if after else None
        if was and now and (was.said_by, was.selector) != (now.said_by, now.selector):
            self.acceptances.add(change.article, made.id, now)

    def taken_over(self, change: Change, made: Applied, sources: ArticleFiles) -> dict[str, Any]:
        """An annotation stays as it is, also where what is said of its words is another thing now.

        The record goes on asking until it is renewed, which needs all of the article to be exact.
        """
        answer = {"ok": True, "id": made.id, "rebased": False, "line": 0, "count": 0}
        asked = asked_of(sources)
        if change.id in asked and self.preview.locked:
            return self.with_state(refusal(Refused(LOCKED)), change.article)
        if change.id in asked:
            self.acceptances.add(change.article, change.id, asked[change.id])
            waits = len(asked.keys() - self.acceptances.of(change.article, asked))
            if not waits and (wrong := self.renewed(change.article)):
                return self.with_state(refusal(Refused(wrong)), change.article)
            step = step_of(sources, (), change.id, change.id)
            self.history.done(msgspec.structs.replace(step, kept=asked[change.id]))
            answer["waits"] = waits
        return self.with_state(answer, change.article)

    def renewed(self, article: str) -> str:
        """Renew the record of an article if all that it asks for is accepted; why it can't be."""
        sources = self.sources(article) if self.acceptances.any(article) else None
        if sources is None or self.preview.locked:
            return ""
        asked = asked_of(sources)
        accepted = self.acceptances.of(article, asked)
        if not accepted or asked.keys() - accepted:
            return ""
        before = self.read(path_of(article))
        done = fix(Path(self.root), [article], lambda repair, _: repair.id in accepted)
        if self.read(path_of(article)) == before:
            return next(iter(done.refused), NOT_RENEWED)
        self.acceptances.forget(article)
        self.preview.update([self.origin(path_of(article)).path])
        self.announce()
        return ""

    def reject(self, request: Reject) -> dict[str, Any]:
        """Keep that a proposal was rejected; this can be undone as a change can."""
        sources = self.sources(request.article)
        if sources is None:
            return self.refused(request.article)
        rejection = self.rejection(request, sources)
        if isinstance(rejection, Refused):
            return refusal(rejection)
        self.write((rejection,))
        self.history.done(Step(request.article, (rejection,)))
        return self.with_state({"ok": True, "id": ""}, request.article)

    def rejection(self, words: ArticleWords, sources: ArticleFiles) -> FileChange | Refused:
        """The file of what was rejected, with some words more."""
        path = rejected.path_of(sources.article.path)
        before = self.read(path)
        made = rejections.rejected(words, File(path, before or b""), sources.article)
        return made if isinstance(made, Refused) else FileChange(path, before, made.data)

    def accept_all(self, request: AcceptAll) -> dict[str, Any]:
        """Write every proposal whose speaker is sure enough, in one step."""
        sources = self.sources(request.article)
        if sources is None:
            return self.refused(request.article)
        sure = [
            each
            for each in proposals(sources, self.memo)
            if each.speaker and each.confidence >= request.confidence
        ]
        made = drafted(sure, sources, self.rejected(sources), draft=False)
        if isinstance(made, Problem):
            made = Refused(f"{made.place}: {made.message} Fix the sidecar in an editor first.")
        if isinstance(made, Refused):
            return self.with_state(refusal(made), request.article)
        if made.added:
            before = self.read(sources.sidecar.path)
            files = (FileChange(sources.sidecar.path, before, made.sidecar.data),)
            self.write(files)
            self.declared.add(request.article, sources.sidecar, made.sidecar, sources.config)
            self.history.done(Step(request.article, files))
        answer = {"ok": True, "id": "", "accepted": len(made.added)}
        return self.with_state(answer, request.article)

    def write(self, files: tuple[FileChange, ...]) -> None:
        """Write files, the last ones given first, and let the preview show them.

        Raises `ChangedMeanwhile` where one of them was; then each is as it was before.
        """
        paths: list[str] = []
        done: list[FileChange] = []
        for each in reversed(files):
            origin = self.origin(each.path)
            if each.after is None and self.read(each.path) is None:
                continue
            try:
                write_file(origin, each.after, before=each.before)
            except ChangedMeanwhile:
                for other in done:
                    write_file(self.origin(other.path), other.before, before=other.after)
                raise
            done.append(each)
            paths.append(origin.path)
        self.preview.update(paths)
        self.announce()

    def turn(self, steps: list[Step], turned: Callable[[Step], None], what: str) -> dict[str, Any]:
        """Undo or redo one step."""
        if not steps:
            return refusal(Refused(f"There is nothing to {what}."))
        revision = self.revision()
        if revision is None:
            return refusal(Refused("The site has errors, and has not been shown yet."))
        back = reversed_step(steps[-1], self.read, revision.site.config)
        if isinstance(back, Refused):
            article = steps[-1].article
            self.history.forget(steps[-1])
            return self.with_state(refusal(back), article)
        record, sources = self.record(back.article), self.sources(back.article)
        if sources is None and not back.files:
            self.history.forget(steps[-1])
            return self.with_state(refusal(Refused(RENAMED_SINCE)), back.article)
        settled = asked_of(sources) if sources else {}
        if record and back.texts and record.text not in back.texts:
            self.history.forget(steps[-1])
            return self.with_state(refusal(Refused(RENEWED_SINCE)), back.article)
        self.write((*back.files, *self.with_former_record(back)))
        if back.kept and back.is_back:
            self.acceptances.remove(back.article, back.id)
        elif back.kept:
            self.acceptances.add(back.article, back.id, back.kept)
        self.stay_settled(back, settled)
        turned(msgspec.structs.replace(back, record=record))
        return self.with_state({"ok": True, "id": back.id, "article": back.article}, back.article)

    def stay_settled(self, step: Step, asked: Mapping[str, AskedAnnotation]) -> None:
        """What others have settled since a step stays so where it is taken back.

        Before that, no more was `asked` than this.
        """
        sources = self.sources(step.article) if step.texts else None
        again = asked_of(sources) if sources else {}
        for each in again.keys() - asked.keys() - {step.id, step.was}:
            self.acceptances.add(step.article, each, again[each])

    def with_former_record(self, step: Step) -> tuple[FileChange, ...]:
        """The record that what a step brings back had, or the ids of that which it has lost.

        A correction that was settled by what is taken back is a question again.
        """
        now, former = self.record(step.article), step.record
        if now is None or former is None or self.preview.locked:
            return ()
        path = path_of(step.article)
        if now.text != former.text or (step.texts and now.earlier != former.earlier):
            due = former if step.texts else None
        else:
            known = {each.selector for each in now.all_entries}
            lost = tuple(each for each in former.entries if each.selector not in known)
            entries = (*now.entries, *lost)
            due = msgspec.structs.replace(now, entries=entries) if lost else None
        return (FileChange(path, self.read(path), format_record(due)),) if due else ()

    def previewed(self, request: PreviewChange) -> dict[str, Any]:
        """The lines that a change would write."""
        change = request.change
        sources = self.sources(change.article)
        if sources is None:
            return self.refused(change.article)
        made = apply(change, sources)
        if isinstance(made, Refused):
            return refusal(made)
        return {"ok": True, "id": made.id, "files": changed_lines(made, sources)}


def step_of(
    sources: ArticleFiles, files: tuple[FileChange, ...], identifier: str, was: str
) -> Step:
    """The step that a change of an annotation is, with the record that it found."""
    record, text = sources.record, sources.article.document.text
    texts = (record.text, text) if record and record.asks_of(text) else ()
    return Step(sources.article.path, files, identifier, was, record, texts)


def written(made: Applied, sources: ArticleFiles, sidecar: bytes | None) -> tuple[FileChange, ...]:
    """The files that a change writes, the sidecar first; it is `sidecar` on the disk."""
    files = [FileChange(sources.sidecar.path, sidecar, made.sidecar.data)]
    if made.registry != sources.registry:
        before = sources.registry.data or None
        files.append(FileChange(REGISTRY, before, made.registry.data))
    return tuple(files)
