"""A session of editing: it reads an article's files, applies a change, writes, and shows it."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from brief.anchor import Span
from brief.anchor.record import Record, format_record, parse_record
from brief.annotate import rejections
from brief.annotate.acceptances import Acceptances, asked_of
from brief.annotate.beyond import Beyond
from brief.annotate.declared import Declared
from brief.annotate.drafting import drafted, kind_of
from brief.annotate.edits import Applied, Refused, Sources, apply
from brief.annotate.history import History, Step, Written, reversed_step
from brief.annotate.merge import hunks
from brief.annotate.requests import (
    AcceptAll,
    Change,
    Delete,
    Edit,
    Mark,
    Preview,
    Redo,
    Reject,
    RemoveActor,
    Request,
    Undo,
    Words,
)
from brief.annotate.state import SIDECAR_BROKEN, Broken, broken, proposals, state_of
from brief.annotate.troubles import owner_of
from brief.content.elsewhere import Elsewhere
from brief.content.read import CONTENT, REGISTRY, YAML_LIMIT
from brief.content.sidecar_edit import EditRefused, remove_actor
from brief.fixing import fix
from brief.formats.decode import File
from brief.formats.yaml_edit import comments
from brief.memo import Memo
from brief.problems import Problem, Severity
from brief.records import path_of
from brief.regular import Origin, read_regular
from brief.replacing import ChangedMeanwhile, WriteRefused, origin_of, write_file
from brief.scaffold.new_sidecar import beginning
from brief.serve import preview as served
from brief.serve.revision import Revision
from brief.site import Brief
from brief.suggest import Statement, understood
from brief.suggest.actors import description, is_name
from brief.suggest.lexicon import lexicon

LINES_AROUND = 1
TRIES = 3
NOT_IDLE = "An annotation names this actor, or another program has changed it: it stays."
NOT_RENEWED = "The record of this article can't be renewed. Run “brief check --fix”."


class Line(Struct, frozen=True):
    """A line of a file as it will be: `how` is add, cut, or around."""

    how: str
    text: str


class FileLines(Struct, frozen=True):
    """What a change writes into one file: from which line on, and how many lines are new."""

    file: str
    line: int
    count: int
    lines: tuple[Line, ...]


class Session:
    """Answers the requests of pages, one at a time."""

    def __init__(self, preview: served.Preview, announce: Callable[[], None]) -> None:
        self.preview = preview
        self.announce = announce
        self.history = History()
        self.acceptances = Acceptances()
        self.declared = Declared()
        self.memo = Memo()
        self.root = os.path.realpath(preview.root)

    def answer(self, request: Request) -> dict[str, Any]:
        """What becomes of a request: `ok`, or `refused` with a reason."""
        with self.preview.lock:
            try:
                match request:
                    case Undo():
                        return self.turn(self.history.past, self.history.undone, "undo")
                    case Redo():
                        return self.turn(self.history.future, self.history.redone, "redo")
                    case Preview():
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

    # What there is.

    def revision(self) -> Revision | None:
        """The site as it is shown."""
        return self.preview.state.good

    def sources(
        self, article: str, read: Callable[[str], bytes | None] | None = None
    ) -> Sources | None:
        """The files of an article, as they are on the disk now; None where there is none.

        Raises `OSError` and `WriteRefused` where they can't be read.
        """
        read = read or self.read
        revision = self.revision()
        if revision is None:
            return None
        site = revision.site
        brief = site.by_slug.get(site.articles.get(article.removeprefix(f"{CONTENT}/"), ""))
        if brief is None or brief.article.path != article:
            return None
        sidecar = revision.files.sidecars.get(article)
        path = sidecar.path if sidecar else article.rpartition(".")[0] + ".yaml"
        return Sources(
            article=brief.article,
            sidecar=File(path, read(path) or beginning(self.root, path)),
            registry=File(REGISTRY, read(REGISTRY) or b""),
            config=site.config,
            local=site.assets | site.articles.keys(),
            record=self.record(article, read) if site.config.anchors else None,
            beyond=self.beyond(brief),
            elsewhere=Elsewhere((self.preview.loaded or revision.files).sidecars, article),
        )

    def beyond(self, brief: Brief) -> Beyond:
        """The site around a brief, and which other briefs it may not show as they are."""
        revision, own = self.revision(), brief.article.path.rpartition(".")[0]
        if revision is None:
            return Beyond()
        problems = (each for each in self.preview.state.problems if each.severity is Severity.ERROR)
        wrong = {owner_of(each) for each in problems} - {own}
        articles = revision.site.articles.items() if wrong else ()
        stale = {slug for path, slug in articles if f"{CONTENT}/{path}".rpartition(".")[0] in wrong}
        return Beyond(revision.site, brief.slug, frozenset(stale), incomplete=bool(wrong))

    def record(
        self, article: str, read: Callable[[str], bytes | None] | None = None
    ) -> Record | None:
        """The record of an article's anchors, as it is on the disk now."""
        path = path_of(article)
        return parse_record(File(path, (read or self.read)(path) or b""))[0]

    def origin(self, path: str) -> Origin:
        """Where a sidecar or the registry really is; a new one is beside its article."""
        for found in self.preview.disk.kept:
            if found.path == path:
                return found.origin
        return origin_of(self.root, path)

    def read(self, path: str) -> bytes | None:
        """The bytes of a file; None where there is none."""
        try:
            return read_regular(self.origin(path), YAML_LIMIT)
        except FileNotFoundError:
            return None

    def state(self, article: str) -> dict[str, Any]:
        """What the page of an article is told; where it is not in the site, no more than why."""
        revision, unreadable = self.revision(), ""
        try:
            sources = self.sources(article)
        except (OSError, WriteRefused) as error:
            unreadable = getattr(error, "strerror", None) or str(error)
            sources = self.sources(article, read=lambda _: None)
        problems = self.preview.state.problems
        if sources is not None and revision is not None:
            waiting = self.acceptances.waiting(article, sources)
            state = state_of(sources, revision.site, problems, self.memo, waiting)
            if unreadable:
                state["broken"] = Broken(SIDECAR_BROKEN, unreadable, state["file"])
        else:
            state = {"version": 1, "article": article, "broken": self.absent(article)}
        turns = {"undo": len(self.history.past), "redo": len(self.history.future)}
        return {**state, **turns, "revision": self.preview.state.number}

    def absent(self, article: str) -> Broken:
        """Why an article is not in the site."""
        for each in self.preview.state.problems:
            if each.severity is Severity.ERROR and each.place and each.place.path == article:
                return broken("The article has an error", each)
        return Broken("The article is not there", "It was renamed or removed.", article)

    def refused(self, article: str) -> dict[str, Any]:
        """The refusal of what is asked of an article that is not in the site."""
        why = self.absent(article)
        reason = f"{why.place}: {why.message} Nothing is written until that is settled."
        return self.with_state(refusal(Refused(reason)), article)

    def guesses(self, article: str) -> list[dict[str, Any]]:
        """Who may say what in an article, but for what was rejected."""
        sources = self.sources(article)
        if sources is None:
            return []
        rejected = self.rejected(sources)
        found = proposals(sources, self.memo)
        return [as_guess(each, sources) for each in found if (each.start, each.end) not in rejected]

    def rejected(self, sources: Sources) -> frozenset[Span]:
        """The spans of an article that were rejected."""
        path = rejections.path_of(sources.article.path)
        file = File(path, self.read(path) or b"")
        return self.memo(rejections.rejected_spans, file, sources.article, key=("rejected", path))

    # What is changed.

    def edit(self, change: Edit) -> dict[str, Any]:
        for _ in range(TRIES):
            sources = self.sources(change.article)
            if sources is None:
                return self.refused(change.article)
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
        self, change: Edit, made: Applied, sources: Sources, files: tuple[Written, ...]
    ) -> dict[str, Any]:
        self.write(files)
        idle = self.idle(change.article, made.sidecar, sources)
        was = "" if not hasattr(change, "id") else change.id
        self.history.done(Step(change.article, files, made.id, was, sources.record))
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

    def idle(self, article: str, after: File, sources: Sources) -> list[dict[str, str]]:
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
        written = Written(path, self.read(path), after.data)
        self.write((written,))
        self.history.joined(request.article, written)
        return self.with_state({"ok": True, "id": ""}, request.article)

    def given(self, change: Change, made: Applied, before: Sources) -> None:
        """Whoever gives words that a record asks for to somebody else, or says which they are now,
        has answered it; a note alone is no answer."""
        was = asked_of(before).get(change.id)
        after = self.sources(change.article) if was else None
        now = asked_of(after).get(made.id) if after else None
        if was and now and (was.said_by, was.selector) != (now.said_by, now.selector):
            self.acceptances.add(change.article, made.id, now)

    def taken_over(self, change: Change, made: Applied, sources: Sources) -> dict[str, Any]:
        """An annotation stays as it is, also where what is said of its words is another thing now.

        The record goes on asking until it is renewed, which needs all of the article to be exact.
        """
        answer = {"ok": True, "id": made.id, "rebased": False, "line": 0, "count": 0}
        asked = asked_of(sources)
        if change.id in asked:
            self.acceptances.add(change.article, change.id, asked[change.id])
            waits = len(asked.keys() - self.acceptances.of(change.article, asked))
            if not waits and (wrong := self.renewed(change.article)):
                return self.with_state(refusal(Refused(wrong)), change.article)
            answer["waits"] = waits
        return self.with_state(answer, change.article)

    def renewed(self, article: str) -> str:
        """Renew the record of an article if all that it asks for is accepted; why it can't be."""
        sources = self.sources(article) if self.acceptances.any(article) else None
        if sources is None:
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

    def rejection(self, words: Words, sources: Sources) -> Written | Refused:
        """The file of what was rejected, with some words more."""
        path = rejections.path_of(sources.article.path)
        before = self.read(path)
        made = rejections.rejected(words, File(path, before or b""), sources.article)
        return made if isinstance(made, Refused) else Written(path, before, made.data)

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
            files = (Written(sources.sidecar.path, before, made.sidecar.data),)
            self.write(files)
            self.declared.add(request.article, sources.sidecar, made.sidecar, sources.config)
            self.history.done(Step(request.article, files))
        answer = {"ok": True, "id": "", "accepted": len(made.added)}
        return self.with_state(answer, request.article)

    def write(self, files: tuple[Written, ...]) -> None:
        """Write files, the last ones given first, and let the preview show them.

        Raises `ChangedMeanwhile` where one of them was; then each is as it was before.
        """
        paths: list[str] = []
        done: list[Written] = []
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
        self.write((*back.files, *self.with_former_ids(back)))
        turned(back)
        return self.with_state({"ok": True, "id": back.id, "article": back.article}, back.article)

    def with_former_ids(self, step: Step) -> tuple[Written, ...]:
        """The record with the ids of what a step brings back, if it has lost them."""
        now = self.record(step.article)
        if now is None or step.record is None or now.text != step.record.text:
            return ()
        known = {each.selector for each in now.entries}
        lost = tuple(each for each in step.record.entries if each.selector not in known)
        path = path_of(step.article)
        record = Record(now.text, (*now.entries, *lost))
        return (Written(path, self.read(path), format_record(record)),) if lost else ()

    def previewed(self, request: Preview) -> dict[str, Any]:
        """The lines that a change would write."""
        change = request.change
        sources = self.sources(change.article)
        if sources is None:
            return self.refused(change.article)
        made = apply(change, sources)
        if isinstance(made, Refused):
            return refusal(made)
        return {"ok": True, "id": made.id, "files": changed_lines(made, sources)}

    def with_state(self, answer: dict[str, Any], article: str) -> dict[str, Any]:
        return {**answer, "state": self.state(article)}


def as_guess(proposal: Statement, sources: Sources) -> dict[str, Any]:
    """A proposal for the page, with how its speaker is written: by a name, or `attributed_to`."""
    article, speaker = sources.article, proposal.speaker or ""
    lex = lexicon(understood(article.document.text, article.meta.lang, sources.config.lang))
    named = is_name(speaker, lex)
    return {
        **msgspec.to_builtins(proposal),
        "attributed_to": "" if named or not speaker else description(speaker, lex),
        "actor_kind": kind_of(speaker, lex) if named else "",
    }


def refusal(refused: Refused) -> dict[str, Any]:
    """The answer that says why nothing was written."""
    answer: dict[str, Any] = {"ok": False, "reason": refused.reason, "errors": refused.errors}
    if refused.theirs is not None:
        answer["conflict"] = {"theirs": refused.theirs, "mine": refused.mine}
    return answer


def written(made: Applied, sources: Sources, sidecar: bytes | None) -> tuple[Written, ...]:
    """The files that a change writes, the sidecar first; it is `sidecar` on the disk."""
    files = [Written(sources.sidecar.path, sidecar, made.sidecar.data)]
    if made.registry != sources.registry:
        before = sources.registry.data or None
        files.append(Written(REGISTRY, before, made.registry.data))
    return tuple(files)


def comments_lost(before: File, after: File) -> int:
    """How many comments a file had that it has no longer."""
    had, has = (Counter(comments(file.data.decode())) for file in (before, after))
    return (had - has).total()


def changed_lines(made: Applied, sources: Sources) -> list[FileLines]:
    """What a change writes into each file, the sidecar last."""
    files = [file_lines(sources.sidecar, made.sidecar)]
    if made.registry != sources.registry:
        files.insert(0, file_lines(sources.registry, made.registry))
    return files


def file_lines(before: File, after: File) -> FileLines:
    """The lines that differ between two versions of a file, with a line around each stretch."""
    old, new = before.data.decode().splitlines(), after.data.decode().splitlines()
    lines: list[Line] = []
    shown = 0
    count = 0
    place = 0
    for hunk in hunks(old, new):
        begin = max(shown, hunk.start - LINES_AROUND)
        lines += [Line("around", text) for text in old[begin : hunk.start]]
        lines += [Line("cut", text) for text in old[hunk.start : hunk.end]]
        lines += [Line("add", text) for text in hunk.lines]
        shown = hunk.end
        if not place or hunk.lines:
            place = hunk.start + count + 1
        count += len(hunk.lines)
        if shown < len(old):
            lines.append(Line("around", old[shown]))
            shown += 1
    return FileLines(after.path, place, count, tuple(lines))
