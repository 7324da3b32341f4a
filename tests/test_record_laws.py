"""The laws of records, on corrections that a machine thinks up."""

from __future__ import annotations

import json
import tempfile
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st
from sites import make_site, snapshot

from brief.anchor import Anchored, Status, anchor
from brief.anchor.anchoring import record_of
from brief.anchor.record import Entry, Record, format_record, parse_record
from brief.checking import check
from brief.config import Config
from brief.content.article import parse_article
from brief.content.read import read
from brief.content.sidecar import parse_sidecar
from brief.fixing import fix
from brief.formats.decode import File
from brief.preparing import prepare_all
from brief.problems import Problem
from brief.records import write_records

HEAD = "---\ntitle: Bridge\ndate: 2026-03-01\n---\n"
SENTENCES = (
    "Mayor Ada Stone said the bridge must close today, and nobody knew why.",
    "It may open again on 3 May, the mayor said, if about 12,000 people wait.",
    "The council met at noon and did not vote on the tram line to Halden.",
    "“We were never told,” said Jonas Weber, who had not been asked either.",
    "Die Bürgermeisterin sagte, die Brücke müsse „noch heute“ geschlossen werden.",
    "Der Rat tagt am 3. Mai wieder, und niemand weiß, was es kostet.",
    "Le maire a dit que le pont n’ouvrirait pas avant l’été prochain.",
    "A report that the water board published lists forty households.",
)
OTHER = ("Rain fell on Friday.", "Später schneite es.", "Personne ne répondit.")
LATER = ("rain", "7", "neu")


class Case(NamedTuple):
    """An article, as its paragraphs' sentences, and what is annotated in it."""

    paragraphs: tuple[tuple[str, ...], ...]
    quotes: tuple[str, ...]

    @property
    def article(self) -> str:
        return HEAD + "\n\n".join(map(" ".join, self.paragraphs)) + "\n"

    @property
    def sidecar(self) -> str:
        entries = "".join(
            f"  - quote: {json.dumps(each, ensure_ascii=False)}\n    kind: context\n"
            for each in self.quotes
        )
        return f"annotations:\n{entries}"


@st.composite
def cases(draw: st.DrawFn) -> Case:
    order = draw(st.permutations(SENTENCES))
    cuts = draw(st.sets(st.integers(1, len(order) - 1), max_size=3))
    edges = [0, *sorted(cuts), len(order)]
    paragraphs = tuple(tuple(order[low:high]) for low, high in pairwise(edges))
    quotes = []
    for sentence in draw(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4, unique=True)):
        words = sentence.split(" ")
        first = draw(st.integers(0, len(words) - 2))
        last = draw(st.integers(first + 2, len(words)))
        quotes.append(" ".join(words[first:last]).strip("“”„,."))
    return Case(paragraphs, tuple(quotes))


def anchored(
    article: str, sidecar: str, record: Record | None = None
) -> tuple[tuple[Anchored, ...], Record | None, list[Problem]]:
    parsed, wrong = parse_article(File("content/a.md", article.encode()))
    annotations, more = parse_sidecar(File("content/a.yaml", sidecar.encode()), Config())
    assert parsed is not None
    assert not [*wrong, *more]
    found, problems = anchor(parsed.document, annotations.annotations, record=record)
    return found, record_of(parsed.document, found), problems


def kept(record: Record | None) -> Record | None:
    """The record as it comes back from its file."""
    return parse_record(File("content/a.anchors", format_record(record)))[0] if record else None


@given(cases())
def test_anchoring_with_the_record_of_a_text_changes_nothing(case: Case) -> None:
    first, record, _ = anchored(case.article, case.sidecar)
    if record is None:
        return
    again, renewed, problems = anchored(case.article, case.sidecar, kept(record))
    assert (again, problems) == (first, [])
    assert renewed is not None
    assert format_record(renewed) == format_record(record)


@given(cases(), st.lists(st.sampled_from(OTHER), min_size=1, max_size=3), st.data())
def test_text_that_is_added_elsewhere_moves_no_anchor(
    case: Case, added: list[str], data: st.DataObject
) -> None:
    first, record, _ = anchored(case.article, case.sidecar)
    if record is None:
        return
    paragraphs = list(case.paragraphs)
    for each in added:
        paragraphs.insert(data.draw(st.integers(0, len(paragraphs))), (each,))
    later = case._replace(paragraphs=tuple(paragraphs))
    found, renewed, problems = anchored(later.article, case.sidecar, kept(record))
    assert problems == []
    assert renewed is not None
    assert [each.annotation.id for each in found] == [each.annotation.id for each in first]
    for one, other in zip(record.entries, renewed.entries, strict=True):
        assert words(record, one.spans) == words(renewed, other.spans)


def words(record: Record, spans: tuple[tuple[int, int], ...]) -> list[str]:
    return [record.text[start:end] for start, end in spans]


@given(cases(), st.data())
def test_what_is_edited_and_edited_back_has_the_first_record_again(
    case: Case, data: st.DataObject
) -> None:
    _, record, _ = anchored(case.article, case.sidecar)
    if record is None:
        return
    _, renewed, _ = anchored(data.draw(edited(case)).article, case.sidecar, kept(record))
    # What is not exact leaves the record as it was.
    _, last, problems = anchored(case.article, case.sidecar, kept(renewed or record))
    assert problems == []
    assert last is not None
    assert format_record(last) == format_record(record)


@st.composite
def edited(draw: st.DrawFn, case: Case) -> Case:
    """The same article with some words replaced, sentences dropped, and paragraphs moved."""
    paragraphs = [[*each] for each in draw(st.permutations(case.paragraphs))]
    for paragraph in paragraphs:
        for index, sentence in enumerate(paragraph):
            how = draw(st.integers(0, 5))
            each = sentence.split(" ")
            if how == 0:
                each[draw(st.integers(0, len(each) - 1))] = draw(st.sampled_from(LATER))
            elif how == 1:
                each.insert(draw(st.integers(0, len(each))), "again")
            elif how == 2 and len(paragraph) > 1:
                each = []
            paragraph[index] = " ".join(each)
    sentences = (tuple(filter(None, paragraph)) for paragraph in paragraphs)
    return case._replace(paragraphs=tuple(each or ("Nothing.",) for each in sentences))


@settings(max_examples=30)
@given(cases(), st.data())
def test_what_is_fixed_is_clean_and_what_is_clean_is_left_alone(
    case: Case, data: st.DataObject
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = make_site(
            Path(folder),
            {"content/bridge.md": case.article, "content/bridge.yaml": case.sidecar},
        )
        sources, _ = prepare_all(read(root))
        write_records(root, sources.prepared)
        before = snapshot(root)
        assert not fix(root, (), lambda repair, difference: True).made
        assert snapshot(root) == before
        later = data.draw(edited(case))
        (root / "content/bridge.md").write_text(later.article, "utf-8")
        statuses = [each.status for each in check(root).annotations]
        fixed = fix(root, (), lambda repair, difference: True)
        assert not fixed.refused
        after = [each.status for each in check(root).annotations]
        # What has no place stays as it is, and all else is exact. Where something has none, so does
        # the record, and what is said beside words that are the same is told of again.
        placed = {Status.EXACT, Status.MOVED, Status.CHANGED}
        lost = not placed.issuperset(statuses)
        if lost:
            told = (Status.CHANGED, Status.CHANGED)
            both = zip(statuses, after, strict=True)
            after = [Status.EXACT if each == told else each[1] for each in both]
        assert after == [Status.EXACT if each in placed else each for each in statuses]
        left = snapshot(root)
        again = fix(root, (), lambda repair, difference: True).made
        assert not again or (lost and not any(each.changes for each in again))
        assert snapshot(root) == left


def test_a_line_that_a_merge_left_twice_counts_once() -> None:
    record = Record("One.\n\nTwo is here.", (Entry("two", "0" * 12, ((6, 9),)),))
    text = format_record(record).decode()
    (line,) = (each for each in text.splitlines() if each.startswith("@"))
    twice = text.replace(f"{line}\n", f"{line}\n{line}\n")
    found, problems = parse_record(File("a.anchors", twice.encode()))
    assert (found, problems) == (record, [])
