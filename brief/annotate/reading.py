"""What there is of the articles that are edited: their files, as pages are told of them."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import msgspec

from brief import rejected
from brief.anchor import Span
from brief.anchor.record import Record, parse_record
from brief.annotate.acceptances import Acceptances
from brief.annotate.beyond import Beyond
from brief.annotate.drafting import kind_of
from brief.annotate.edits import ArticleFiles, Refused
from brief.annotate.history import History
from brief.annotate.state import SIDECAR_BROKEN, Broken, broken, proposals, state_of
from brief.annotate.troubles import owner_of
from brief.content.elsewhere import Elsewhere
from brief.content.read import CONTENT, REGISTRY, YAML_LIMIT
from brief.formats.decode import File
from brief.memo import Memo
from brief.problems import Severity
from brief.records import path_of
from brief.regular import Origin, read_regular
from brief.replacing import WriteRefused, origin_of
from brief.scaffold.new_sidecar import beginning
from brief.serve import preview as served
from brief.serve.revision import Revision
from brief.site import Brief
from brief.suggest import Statement, understood
from brief.suggest.actors import description, is_name
from brief.suggest.lexicon import lexicon


class ArticleReader:
    """Reads the files of articles; what was done in a session, and what was accepted, is known."""

    def __init__(self, preview: served.Preview) -> None:
        self.preview = preview
        self.history = History()
        self.acceptances = Acceptances()
        self.memo = Memo()
        self.root = os.path.realpath(preview.root)

    def revision(self) -> Revision | None:
        """The site as it is shown."""
        return self.preview.state.good

    def sources(
        self, article: str, read: Callable[[str], bytes | None] | None = None
    ) -> ArticleFiles | None:
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
        return ArticleFiles(
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
        reason = f"{why.place}: {why.message} Nothing is written until that is fixed."
        return self.with_state(refusal(Refused(reason)), article)

    def guesses(self, article: str) -> list[dict[str, Any]]:
        """Who may say what in an article, but for what was rejected."""
        sources = self.sources(article)
        if sources is None:
            return []
        spans = self.rejected(sources)
        found = proposals(sources, self.memo)
        return [as_guess(each, sources) for each in found if (each.start, each.end) not in spans]

    def rejected(self, sources: ArticleFiles) -> frozenset[Span]:
        """The spans of an article that were rejected."""
        path = rejected.path_of(sources.article.path)
        file = File(path, self.read(path) or b"")
        return self.memo(rejected.rejected_spans, file, sources.article, key=("rejected", path))

    def with_state(self, answer: dict[str, Any], article: str) -> dict[str, Any]:
        """An answer with the state of its article."""
        return {**answer, "state": self.state(article)}


def as_guess(proposal: Statement, sources: ArticleFiles) -> dict[str, Any]:
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
