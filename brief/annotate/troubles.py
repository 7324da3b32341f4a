"""What is wrong with an article's annotations, with the places in the text that would settle it."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from functools import partial

from msgspec import Struct

from brief.anchor import Anchored, Span, Status
from brief.anchor.diagnosis import told
from brief.anchor.exact import find
from brief.anchor.nearest import nearest
from brief.anchor.normalise import normal
from brief.anchor.recorded import REATTRIBUTED
from brief.anchor.signs import signs_of
from brief.anchor.unmarked import unmarked
from brief.anchor.views import ArticleText
from brief.annotate.edits import ArticleFiles, Entries
from brief.content.read import CONTENT, REGISTRY
from brief.content.sidecar import Annotation
from brief.problems import Problem, Severity

PLACES_SHOWN = 30
STOPS = ".,;:!?…"
MARKS = "“”„‟«»‹›‘’‚\"'「」『』 \n"


class Trouble(Struct, frozen=True):
    """One problem; `id` is that of the annotation that has it, empty where none has.

    `places` are the spans of the article that may be meant: of an ambiguous annotation all, of an
    orphan the nearest.
    """

    code: str
    message: str
    hint: str
    severity: str
    file: str
    line: int
    id: str = ""
    places: tuple[Span, ...] = ()
    meant: str = ""
    """The actor that may be meant where a speaker is unknown."""
    substance: tuple[str, ...] = ()
    """Which numbers, dates, negations, opposites, names and speakers were changed."""
    same: bool = False
    """Whether the words are the same, and what is said of them beside them has changed."""
    said_by: tuple[str, str] = ("", "")
    """To whom the article gave the same words, and gives them now, if it is that that changed."""


def counts(problem: Problem) -> bool:
    """Whether a problem is counted: an error is, and words that a correction has moved."""
    return problem.severity is Severity.ERROR or problem.code == "anchor-moved"


def owner_of(problem: Problem) -> str:
    """What a problem's file has the name of, without its ending, as an article and its sidecar do.

    Empty where it is of no one article, such as the registry's.
    """
    path = problem.place.path if problem.place else ""
    shared = path == REGISTRY or not path.startswith(f"{CONTENT}/")
    return "" if shared else path.rpartition(".")[0]


def troubles(
    problems: Iterable[Problem],
    entries: Entries | Problem,
    anchored: Iterable[Anchored],
    sources: ArticleFiles,
    actors: Iterable[str],
) -> list[Trouble]:
    """The problems that count of an article and its sidecar, and of what all articles share.

    That a sidecar can't be read is told once, apart from these.
    """
    actors = tuple(actors)
    stem = sources.article.path.rpartition(".")[0]
    owners: dict[int, Annotation] = {}
    if isinstance(entries, Entries):
        for annotation in entries.sidecar.annotations:
            start, end = annotation.written
            first = entries.text.count("\n", 0, start) + 1
            owners |= dict.fromkeys(range(first, first + entries.text.count("\n", start, end) + 1),
                                    annotation)  # fmt: skip
    lost = {each.annotation.id: each for each in anchored if each.status is not Status.EXACT}
    document = sources.article.document
    article = ArticleText(document.text, signs=partial(signs_of, document))
    found = []
    for problem in problems:
        if problem.place is None or not counts(problem) or owner_of(problem) not in {"", stem}:
            continue
        if problem == entries:
            continue
        in_sidecar = problem.place.path == sources.sidecar.path
        owner = owners.get(problem.place.line) if in_sidecar else None
        places: tuple[Span, ...] = ()
        if owner and owner.id in lost and problem.code.startswith("anchor-"):
            places = places_of(lost[owner.id], article)
        found.append(
            Trouble(
                problem.code,
                problem.message,
                problem.hint,
                str(problem.severity),
                problem.place.path,
                problem.place.line,
                owner.id if owner else "",
                places,
                nearest_actor(owner, actors) if problem.code == "actor-unknown" else "",
                substance_of(lost[owner.id]) if owner and owner.id in lost else (),
                *beside(lost.get(owner.id) if owner else None, sources),
            )
        )
    return found


def troubles_elsewhere(problems: Iterable[Problem], article: str) -> list[Trouble]:
    """The errors of other articles, which keep the site from being built."""
    stem = article.rpartition(".")[0]
    return [
        Trouble(each.code, each.message, each.hint, str(each.severity), place.path, place.line)
        for each in problems
        if (place := each.place) and each.severity is Severity.ERROR
        if owner_of(each) not in {"", stem}
    ]


def substance_of(anchored: Anchored) -> tuple[str, ...]:
    return tuple(told(*change) for change in anchored.named)


def beside(anchored: Anchored | None, sources: ArticleFiles) -> tuple[bool, tuple[str, str]]:
    """Whether words are the same as they were, and to whom they were given and are given now."""
    if anchored is None or sources.record is None or anchored.status is not Status.CHANGED:
        return False, ("", "")
    text = sources.article.document.text
    if [*anchored.was] != [text[start:end] for start, end in anchored.spans]:
        return False, ("", "")
    names = [each for each in anchored.named if each[0] in REATTRIBUTED]
    return True, names[0][1:] if len(names) == len(anchored.named) == 1 else ("", "")


def nearest_actor(owner: Annotation | None, actors: Iterable[str]) -> str:
    """The id that is most like that of an unknown speaker; empty where none is."""
    speaker = (owner.speaker if owner else None) or ""
    return next(iter(get_close_matches(speaker, list(actors), n=1)), "")


def places_of(anchored: Anchored, article: ArticleText) -> tuple[Span, ...]:
    """The spans that an annotation without one may mean."""
    if anchored.spans:
        # Only one span has words that can be taken over as they are.
        return anchored.spans if len(anchored.spans) == 1 else ()
    if anchored.was:
        return ()
    selector = anchored.annotation.selector
    bare = selector._replace(prefix="", suffix="", occurrence=None)
    count = find(article, selector).count or find(article, bare).count
    base = selector if find(article, selector).count else bare
    places = []
    for number in range(1, min(count, PLACES_SHOWN) + 1):
        chain = find(article, base._replace(occurrence=number)).chain
        if chain:
            start, end = chain[0][0], chain[-1][1]
            places.append(article.normal.original(start, end))
    if places:
        return tuple(places)
    wanted = normal((selector.quote, *unmarked(selector.quote).forms)[-1]).strip()
    near = nearest(article.normal.text, article.words, wanted) if wanted else None
    if near is None:
        return ()
    start, end = article.normal.original(*near.span)
    while start < end and article.text[start] in MARKS:
        start += 1
    ending = MARKS if wanted[-1] in STOPS else MARKS + STOPS
    while end > start and article.text[end - 1] in ending:
        end -= 1
    return ((start, end),) if start < end else ()
