"""Coverage: what the annotations leave out of what an article says, and where the two differ.

All of it is hints: an editor may mean it so.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import Path

import msgspec
from msgspec import Struct

from brief.anchor.realign.notes import is_in_note
from brief.config import Config
from brief.content.sidecar import ActorAt, Annotation
from brief.formats.decode import File
from brief.formats.shorten import in_marks, shorten
from brief.language import primary, speech_of, spoken
from brief.problems import Place, Problem, Severity
from brief.rejected import load_rejected, rejected_spans
from brief.site import NOTHING_UNREAD, Prepared, Unread
from brief.suggest import Statement, quoted, suggest
from brief.suggest.actors import is_name, key_of
from brief.suggest.lexicon import lexicon
from brief.workers import Map

FEW = 3
"""How many hints of one kind are listed for a file; the others are counted."""
SURE = 0.9
"""The confidence from which a speaker of the text is held against an annotation's."""
BESIDE = 80
"""How many characters before and after a quotation may name its speaker."""
CAPITAL = re.compile(r"(?<=[\s,;:(—–-])[^\W\d_a-zß-öø-ÿа-я]\w+")
INSIDE = re.compile(r"(?<=[\w,;][ \u00a0])[^\W\d_a-zß-öø-ÿа-я]\w+")
"""A word with a capital that no sentence begins with."""
ENDS = re.compile(r"[.!?][”»“\"']?\s")
SHORTEST = 3
"""The fewest letters of a word that tells a name."""

Name = tuple[str, ...]
Names = Mapping[str, frozenset[Name]]
"""The names and aliases by which each actor is known, by id."""


def coverage(
    root: Path,
    prepared: Iterable[Prepared],
    registry: Mapping[str, ActorAt],
    config: Config,
    run: Map = map,
    *,
    unread: Unread = NOTHING_UNREAD,
    whole: bool = True,
) -> list[Problem]:
    """Hints on quotations, speakers and actors of the site at `root`, in the order of the files.

    Nothing is said that an `unread` file may answer: who is used nowhere is known where the
    site is `whole`, each of its files read.
    """
    # Of a sidecar that can't be read it is not known what it covers.
    articles = [
        each
        for each in prepared
        if not each.sidecar.unread and each.article.slug not in unread.slugs
    ]
    in_known_language = [each for each in articles if each.article.meta.lang or not unread.config]
    known = names_of(registry)
    found: list[Problem] = []
    tasks = []
    for each in in_known_language:
        file, wrong = load_rejected(root, each.article.path)
        found += (msgspec.structs.replace(one, severity=Severity.HINT) for one in wrong)
        tasks.append(Task(each, names_of(each.sidecar.actors), config.lang, known, file))
    for hints in run(article_hints, tasks):
        # By which other names the registry has a speaker is not known where it was not read.
        found += (each for each in hints if not unread.registry or each.code != "speaker-differs")
    found += unused(articles, registry, whole=whole)
    found += double(articles, registry)
    return list(few(found))


def names_of(actors: Mapping[str, ActorAt]) -> dict[str, frozenset[Name]]:
    return {
        identifier: frozenset(
            key for name in (at.entry.name or "", *at.entry.aliases) if (key := key_of(name))
        )
        for identifier, at in actors.items()
    }


def others_named(
    prepared: Prepared, registry: Mapping[str, ActorAt], lang: str
) -> dict[Place, str]:
    """The annotations of one article beside whose words another speaker is named; what is told."""
    task = Task(prepared, names_of(prepared.sidecar.actors), lang, names_of(registry))
    hints = article_hints(task)
    return {
        each.place: each.message for each in hints if each.code == "speaker-differs" and each.place
    }


class Task(Struct, frozen=True):
    """What is looked at for one article: plain values, which may go to another process."""

    prepared: Prepared
    local: Names
    lang: str
    registry: Names
    rejected: File | None = None
    """What its editors rejected of what was proposed."""

    def names(self, actor: str) -> frozenset[Name]:
        none: frozenset[Name] = frozenset()
        return self.local.get(actor, none) | self.registry.get(actor, none)

    def is_namesake(self, name: Name, actor: str) -> bool:
        """Whether a name of several words is another actor's, and not this one's."""
        return (
            len(name) > 1
            and name not in self.names(actor)
            and any(
                name in names for each in (self.local, self.registry) for names in each.values()
            )
        )


def article_hints(task: Task) -> list[Problem]:
    """The quotations of an article that nobody annotated, and the speakers who seem to be others.

    Who says what in it is found out only where its marks or its annotations give a reason.
    """
    article = task.prepared.article
    lang = primary(article.meta.lang or task.lang)
    text = article.document.text
    if lang not in spoken():
        return []
    found = quoted(text, lang)
    outer = [(each.start, each.end) for each in found if not each.depth]
    if not outer:
        return []
    spans = Spans(task.prepared)
    loose = any(not spans.at(start, end) for start, end in outer)
    if not loose:
        names = frozenset(word for each in INSIDE.findall(text) for word in key_of(each))
        if not any(suspicious(task, text, names, *each) for each in spans.spoken(outer)):
            return []
    file = task.rejected
    rejected = rejected_spans(file, article) if file is not None else frozenset()
    quotations = [
        each
        for each in suggest(text, lang, found)
        if each.kind == "quotation" and (each.start, each.end) not in rejected
    ]
    return [*uncovered(task, spans, quotations), *other_speakers(task, spans, quotations)]


class Spans:
    """The spans of an article's annotations, by place."""

    def __init__(self, prepared: Prepared) -> None:
        self.all = sorted(
            (start, end, each.annotation) for each in prepared.anchored for start, end in each.spans
        )
        self.starts = [start for start, _, _ in self.all]
        self.reached: list[int] = []
        """The furthest end of the spans up to each."""
        for _, end, _ in self.all:
            self.reached.append(max(end, self.reached[-1] if self.reached else 0))

    def at(self, start: int, end: int) -> list[tuple[int, int, Annotation]]:
        """The spans that have something in common with one."""
        first = bisect_right(self.reached, start)
        last = bisect_left(self.starts, end)
        return [each for each in self.all[first:last] if each[1] > start]

    def spoken(self, outer: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int, Annotation]]:
        """The spans of what is quoted from an actor, and stands in one of the `outer` spans."""
        seen: set[tuple[int, int, str]] = set()
        for quotation in outer:
            for start, end, annotation in self.at(*quotation):
                key = (start, end, annotation.id)
                if annotation.speaker and annotation.kind == "quotation" and key not in seen:
                    seen.add(key)
                    yield start, end, annotation


def suspicious(
    task: Task, text: str, known: frozenset[str], start: int, end: int, annotation: Annotation
) -> bool:
    """Whether the words beside a quotation do not name its speaker, or somebody else as well.

    `known` are the words that have a capital within a sentence of the text.
    """
    names = task.names(annotation.speaker or "")
    own = {word for name in names for word in name}
    before = text[max(0, start - BESIDE) : start].rpartition("\n\n")[2]
    after = text[end : end + BESIDE].partition("\n\n")[0]
    behind = ENDS.split(after, maxsplit=1)[0]
    named = (word for each in CAPITAL.findall(behind) for word in key_of(each) if word in known)
    if next(named, "") in own:
        return False  # “…,” said the speaker: whoever is named farther away
    capitals = {word for each in CAPITAL.findall(f"{before} {after}") for word in key_of(each)}
    return bool(names) and (not capitals & own or bool((capitals - own) & known))


def uncovered(task: Task, spans: Spans, quotations: Iterable[Statement]) -> Iterator[Problem]:
    article = task.prepared.article
    lines = article.document.lines()
    speech = speech_of(primary(article.meta.lang or task.lang))
    asking = {speech.interviewer.lower(), *speech.questions}
    for each in quotations:
        if (each.speaker or "").lower() in asking or spans.at(each.start, each.end):
            continue  # What an interviewer asks is seldom annotated.
        if is_in_note(article.document.text, (each.start, each.end)):
            continue  # It is what the article said once, by its own word.
        words = shorten(article.document.text[each.start : each.end])
        who = f" It seems to be by {each.speaker}." if each.speaker else ""
        yield Problem(
            "quotation-uncovered",
            f"No annotation covers this quotation: {in_marks(words)}.{who}",
            Place(article.path, lines.at(each.start)),
            "Annotate it; “brief suggest” lists them all.",
            Severity.HINT,
        )


def other_speakers(task: Task, spans: Spans, quotations: Iterable[Statement]) -> Iterator[Problem]:
    """Where the words beside a quotation name another speaker than its annotation."""
    told: set[str] = set()
    lex = lexicon(primary(task.prepared.article.meta.lang or task.lang))
    for said in quotations:
        who = key_of(said.speaker or "")
        beside = said.confidence >= SURE and who and who[-1] in key_of(said.evidence)
        if not beside or not is_name(said.speaker or "", lex):
            continue  # Nobody is named beside these words.
        for start, end, annotation in spans.at(said.start, said.end):
            shared = min(end, said.end) - max(start, said.start)
            most = 2 * shared > end - start and 2 * shared > said.end - said.start
            actor = annotation.speaker
            if not most or not actor or annotation.kind != "quotation" or annotation.id in told:
                continue
            names = task.names(actor)
            known = any(same(who, name) for name in names)
            if not names or (known and not task.is_namesake(who, actor)):
                continue
            about = key_of(f"{said.role or ''} {said.affiliation or ''}")
            if any(set(name) <= set(about) for name in names):
                continue  # An organisation speaks by its spokeswoman.
            told.add(annotation.id)
            yield Problem(
                "speaker-differs",
                f"The article seems to give these words to {said.speaker} "
                f"({in_marks(said.evidence)}), "
                f"the annotation to “{actor}”.",
                annotation.place,
                "Correct “speaker:”, or leave it if the annotation is right.",
                Severity.HINT,
            )


def same(one: Name, other: Name) -> bool:
    """Whether two names may be one person's: one is a part of the other, or the last word is."""
    return set(one) <= set(other) or set(other) <= set(one) or one[-1] == other[-1]


def unused(
    prepared: list[Prepared], registry: Mapping[str, ActorAt], *, whole: bool
) -> Iterator[Problem]:
    """Actors who are used nowhere: no annotation has them, and no text names them."""
    used = {name for each in prepared for name, _ in each.sidecar.voices}
    for each in prepared:
        speakers = {name for name, _ in each.sidecar.voices}
        text: frozenset[str] | None = None
        for identifier, at in each.sidecar.actors.items():
            used.add(identifier)
            name = at.entry.name
            if identifier in speakers or name is None:
                continue
            text = frozenset(key_of(each.article.document.text)) if text is None else text
            names = (name, *at.entry.aliases)
            if any(word in text for one in names for word in key_of(one) if len(word) >= SHORTEST):
                continue  # Listed, as somebody whom the article is about.
            yield nowhere(identifier, at, "says nothing in this article, and is not named in it")
    if whole:
        for identifier, at in registry.items():
            if identifier not in used and not mentioned(at, prepared):
                yield nowhere(identifier, at, "is used in no article, and named in none")


def mentioned(at: ActorAt, prepared: Iterable[Prepared]) -> bool:
    """Whether an article has an actor's name, though nothing that this one says."""
    names = [name for name in (at.entry.name, *at.entry.aliases) if name]
    return any(name in each.article.document.text for each in prepared for name in names)


def nowhere(identifier: str, at: ActorAt, what: str) -> Problem:
    message = f"The actor “{identifier}” {what}."
    return Problem("actor-unused", message, at.place, "Remove it, or use it.", Severity.HINT)


def double(prepared: Iterable[Prepared], registry: Mapping[str, ActorAt]) -> Iterator[Problem]:
    """Actors of different ids who have one name."""
    first: dict[Name, tuple[str, Place]] = {}
    told: set[tuple[str, str]] = set()
    everyone = [registry, *(each.sidecar.actors for each in prepared)]
    for actors in everyone:
        for identifier, at in actors.items():
            full = key_of(at.entry.name or "")
            aliases = (key_of(alias) for alias in at.entry.aliases)
            for name in dict.fromkeys([full, *(alias for alias in aliases if len(alias) > 1)]):
                if not name:
                    continue
                other, place = first.setdefault(name, (identifier, at.place))
                pair = (min(other, identifier), max(other, identifier))
                if other == identifier or pair in told:
                    continue
                told.add(pair)
                yield Problem(
                    "actor-double",
                    f"“{identifier}” and “{other}” ({place.path}:{place.line}) have the same name.",
                    at.place,
                    "If they are one person, use one id; otherwise make their names different.",
                    Severity.HINT,
                )


def few(problems: Iterable[Problem]) -> Iterator[Problem]:
    """The first hints of each kind for a file, and how many more there are."""

    def kind(problem: Problem) -> tuple[str, str]:
        return problem.place.path if problem.place else "", problem.code

    order: dict[tuple[str, str], int] = {}
    listed = list(problems)
    for problem in listed:
        order.setdefault(kind(problem), len(order))
    for (path, code), group in groupby(sorted(listed, key=lambda each: order[kind(each)]), kind):
        each = list(group)
        yield from each[:FEW]
        if len(each) > FEW:
            yield Problem(
                code,
                f"And {len(each) - FEW:,} more of this kind in this file.",
                Place(path),
                severity=Severity.HINT,
            )
