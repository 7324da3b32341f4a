"""Records whose article was renamed without them: by its text it is told which that is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from brief.anchor.record import parse_record
from brief.content.article import parse_article
from brief.content.read import Files
from brief.formats.decode import File
from brief.regular import Steps
from brief.sources import whole

NEARLY = 0.8
"""How much alike the words of a record and of an article are that is its own, at least."""

SAME_LINES = 0.3
"""How much of a record's text an article has as it is, so that it is looked at more closely."""

LINE = re.compile(rb"^[|+] (.{20,})$", re.MULTILINE)
"""A part of a record's text that is long enough to be nowhere else."""

SPACE = re.compile(r"\s+")


def articles_of(files: Files, *, recorded: bool = False) -> dict[str, str]:
    """The articles of records that have none of their name, by the paths of the records.

    That is one with nearly the same text, if no other has, and no other such record is it. Where
    articles may be `recorded`, those are looked at, too, that have a record of their own.
    """
    annotated = [
        each
        for each in (files.articles if files.stray_records else ())
        if each.path in files.sidecars and (recorded or each.path not in files.records)
    ]
    if not annotated:
        return {}
    with Steps() as steps:
        strays = [whole(each, steps) for each in files.stray_records]
        found = [pair for each in annotated for pair in pairs(whole(each, steps), strays)]
    records, articles = (Counter(each) for each in zip(*found, strict=True)) if found else ({}, {})
    return {
        record: article for record, article in found if records[record] == 1 == articles[article]
    }


def pairs(article: File, strays: Iterable[File]) -> Iterator[tuple[str, str]]:
    """The records that may be an article's, with that, by their paths."""
    source = SPACE.sub(" ", article.data.decode("utf-8", "replace"))
    likely = [each for each in strays if shares_lines(each, source)]
    parsed = parse_article(article)[0] if likely else None
    if parsed is None:
        return
    # Most sites have no such record, and need not wait for what compares it.
    from rapidfuzz.distance import Indel

    words = parsed.document.text.split()
    for each in likely:
        record, problems = parse_record(each)
        if record is None or problems:
            continue
        if Indel.normalized_similarity(record.text.split(), words, score_cutoff=NEARLY):
            yield each.path, article.path


def shares_lines(record: File, source: str) -> bool:
    """Whether enough of a record's text is in the source of an article, markup or not."""
    lines = [SPACE.sub(" ", each.decode("utf-8", "replace")) for each in LINE.findall(record.data)]
    shared = sum(len(each) for each in lines if each.strip() in source)
    # What is too short for such a line is compared in any case.
    return shared >= SAME_LINES * sum(map(len, lines))


def adopted(files: Files) -> Mapping[str, File]:
    """The records of other names that are those of articles without one, by their articles."""
    known = {each.path: each for each in files.stray_records}
    return {article: known[record] for record, article in articles_of(files).items()}


def has_all_of(record: File, former: File) -> bool:
    """Whether a record has each permalink of another one of the same article."""
    one, two = (parse_record(each)[0] for each in (record, former))
    if one is None or two is None:
        return False
    known = {name for each in one.all_entries for name in (each.id, *each.aliases)}
    return all(known.issuperset((each.id, *each.aliases)) for each in two.all_entries)
