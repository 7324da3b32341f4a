"""Fix: the repairs of annotations whose article was corrected, and writing them.

A repair gives an annotation the selector of the place where its words are now. It changes nothing
else of the sidecar, and is made only where that place is known.
"""

from __future__ import annotations

import datetime
import difflib
import re
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence, Set
from functools import partial
from pathlib import Path

import msgspec
from msgspec import Struct

from brief.anchor import Anchored, Status
from brief.anchor.anchoring import record_of
from brief.anchor.describe import ELISION, describe_again, leads_to
from brief.anchor.diagnosis import told
from brief.anchor.normalise import normal
from brief.anchor.outcome import Span
from brief.anchor.realign import corrected, respelt, styled
from brief.anchor.record import (
    EARLIER_LIMIT,
    Entry,
    Record,
    format_record,
    parse_record,
    selector_digest,
)
from brief.anchor.signs import signs_of
from brief.anchor.views import ArticleText
from brief.content.document import Document
from brief.content.naming import articles_named
from brief.content.read import Files, read
from brief.content.sidecar import Annotation, Selector, derived_id
from brief.content.sidecar_edit import Annotations, Changes, EditRefused
from brief.coverage import others_named
from brief.formats.decode import File, decode
from brief.formats.laid_out import laid_out
from brief.formats.shorten import in_marks, shorten
from brief.formats.yaml_write import Value, flow
from brief.language.detection import surely
from brief.preparing import Sources, prepare, prepare_all, reading_config
from brief.problems import Place, Problem, failing
from brief.records import path_of, write_records
from brief.renamed import articles_of, has_all_of
from brief.replacing import WriteRefused, origin_of, rewrite, write_file
from brief.site import Prepared

LEFT = 2
"""How many times as long words may have been as what is left of them."""

WORD = re.compile(r"\w+")
JOINED_BEFORE = re.compile(r"\S+\Z")
JOINED_BEHIND = re.compile(r"\A\S+")
REACH = 20
"""How much of a longer word is shown of which some words are a part."""

LETTERS_LOOKED_AT = 100_000_000
"""How many letters of an article are looked at for words in another spelling: 250 times 400,000."""


class Repair(Struct, frozen=True):
    """What is to be changed of one annotation, number `index` of a sidecar.

    `doubts` say what makes it another statement, `old` and `new` are the whole wordings.
    """

    path: str
    line: int
    index: int
    id: str
    status: Status
    old: str
    new: str
    doubts: tuple[str, ...]
    changes: Changes


class Fixed(Struct, frozen=True):
    """What was done: the repairs that were made, and what could not be written, with why.

    `waiting` has those that change nothing but the record, which is renewed when all else of the
    article is settled, too. `renewed` has the records of articles in which nothing was to be
    repaired, and `moved` tells of those that went along with their article, which was renamed.
    """

    made: tuple[Repair, ...]
    refused: tuple[str, ...]
    waiting: tuple[Repair, ...] = ()
    renewed: tuple[str, ...] = ()
    moved: tuple[str, ...] = ()


RENEWED = frozenset({"record-damaged", "record-conflict"})
"""The problems of records that are written anew where all annotations are exact."""

Ask = Callable[[Repair, str], bool]
"""Whether a repair, which makes this difference to the sidecar, is to be made.

It may raise `Stop`: then neither this one nor any that follows is.
"""


class Stop(Exception):
    """Nothing more is to be asked; what was answered until then is."""


class Asking:
    """What asks of one repair after the other, until nothing more is to be asked."""

    def __init__(self, ask: Ask) -> None:
        self.ask = ask
        self.stopped = False

    def __call__(self, repair: Repair, difference: str) -> bool:
        try:
            return self.ask(repair, difference)
        except Stop:
            self.stopped = True
            return False


def fix(
    root: Path, names: Iterable[str], ask: Ask, corrected: datetime.date | None = None
) -> Fixed:
    """Make the repairs of the site at `root`, or of the articles `names`, that are asked for.

    With the day on which the articles were `corrected`, annotations whose words were published and
    are others now get what the article said until then, for readers. The record of an article that
    was repaired, one that can't be relied on, and one of another text than the article has now are
    renewed where all its annotations are exact; where some are not, it goes on telling so. Where
    there is none, none is made.
    Raises `UsageError` where a name is that of no article.
    """
    files = read(root)
    refused: list[str] = []
    moved = [*moved_along(root, files, names, refused)]
    if moved:
        files = read(root)
    sources, problems = prepare_all(files)
    unsound = {
        each.place.path: each.code for each in problems if each.place and each.code in RENEWED
    }
    # Of a sidecar with a fault not all annotations are known, nor what the record should have.
    broken = {
        each.place.path.rpartition(".")[0]
        for each in problems
        if each.place and failing([each], strict=False)
    }
    # What is damaged is as good as removed.
    kept = {
        article: record
        for article, record in files.records.items()
        if unsound.get(record.path) != "record-damaged"
    }
    files = msgspec.structs.replace(files, records=kept)
    made: list[Repair] = []
    waiting: list[Repair] = []
    outdated: list[Prepared] = []
    wanted = articles_named(names, root, dict.fromkeys(each.path for each in files.articles))
    asking = Asking(ask)
    for each in sources.prepared:
        if asking.stopped:
            break
        if each.article.path not in wanted:
            continue
        sidecar = files.sidecars.get(each.article.path)
        if sidecar is None:
            continue
        until = None if each.article.meta.draft else corrected
        lost = any(one.status is not Status.EXACT for one in each.anchored)
        others = others_named(each, sources.registry, sources.config.lang) if lost else {}
        accepted, changed = accepted_of(each, sidecar, others, asking, refused, until)
        if not accepted:
            if asking.stopped:
                break
            if path_of(each.article.path) in unsound:
                renew(root, files, sources, each, sidecar, refused)
            elif sources.config.anchors and each.recorded and not is_in(broken, each):
                outdated.append(each)
            continue
        if problem := rewrite(root, sidecar, changed):
            refused.append(problem)
            continue
        whole = False
        if sources.config.anchors:
            whole = renew(root, files, sources, each, changed, refused, accepted)
        made += (one for one in accepted if whole or one.changes)
        waiting += (one for one in accepted if not whole and not one.changes)
    written, wrong = write_records(root, outdated)
    refused += map(as_told, wrong)
    renewed = tuple(file.path for file in written.values())
    return Fixed(tuple(made), tuple(refused), tuple(waiting), renewed, tuple(moved))


def moved_along(
    root: Path, files: Files, names: Iterable[str], refused: list[str]
) -> Iterator[str]:
    """Rename the records of articles that were renamed, and tell of each.

    Where the article has a record by now, the former one is removed if that has all of it.
    """
    found = articles_of(files, recorded=True)
    if not found or not prepare_all(files)[0].config.anchors:
        return
    wanted = articles_named(names, root, dict.fromkeys(each.path for each in files.articles))
    strays = {each.path: each for each in files.stray_records}
    for record, article in found.items():
        own = files.records.get(article)
        if article not in wanted or (own and not has_all_of(own, strays[record])):
            continue
        try:
            if own is None:
                write_file(origin_of(root, path_of(article)), strays[record].data, before=None)
            write_file(origin_of(root, record), None, before=strays[record].data)
        except (WriteRefused, OSError) as error:
            refused.append(f"{record}: {getattr(error, 'strerror', None) or error}")
            continue
        if own is None:
            yield f"{record} is {path_of(article)} now, as its article was renamed."
        else:
            yield f"{record} was removed, as {own.path} has all of it."


def is_in(stems: Container[str], each: Prepared) -> bool:
    """Whether an article's files have one of these names."""
    return each.article.path.rpartition(".")[0] in stems


def accepted_of(
    each: Prepared,
    sidecar: File,
    others: Mapping[Place, str],
    ask: Asking,
    refused: list[str],
    until: datetime.date | None,
) -> tuple[list[Repair], File]:
    """The repairs of one sidecar that are asked for, and the sidecar with them.

    `others` says of annotations, by place, that another speaker is named beside their words.
    """
    document = each.article.document
    article = ArticleText(document.text, signs=partial(signs_of, document))
    quoted = {normal(one.annotation.selector.quote): one.annotation for one in each.anchored}
    selectors = Counter(selector_digest(one.annotation.selector) for one in each.anchored)
    accepted: list[Repair] = []
    written: Annotations | None = None
    unwritable: EditRefused | None = None
    after: dict[int, File] = {}
    most = LETTERS_LOOKED_AT // (1 + len(article.text))
    unsought = {*[index for index, one in enumerate(each.anchored) if is_nowhere(one)][most:]}
    if unsought:
        place = each.anchored[min(unsought)].annotation.place
        refused.append(
            f"{sidecar.path}:{place.line}: From here on, {len(unsought):,} annotations that are "
            "nowhere were not looked for in another spelling. Correct some above, and run it again."
        )
    for index, anchored in enumerate(each.anchored):
        repair = None if index in unsought else repair_of(article, index, anchored, selectors)
        if repair is None:
            if anchored.spans and anchored.status is not Status.EXACT:
                place = anchored.annotation.place
                refused.append(
                    f"{sidecar.path}:{place.line}: {unnamed(document.text, anchored.spans)}"
                )
            continue
        doubts = [*repair.doubts]
        if other := others.get(anchored.annotation.place):
            doubts.append(other)
        rival = quoted.get(normal(repair.new))
        is_reworded = repair.status is Status.CHANGED and normal(repair.old) != normal(repair.new)
        if is_reworded and rival:
            doubts.append(f"These words are quoted in line {rival.place.line}, too.")
        if is_reworded and (reason := remade(repair.old, repair.new)):
            doubts.append(reason)
        repair = msgspec.structs.replace(repair, doubts=tuple(doubts))
        if until and is_reworded and not anchored.annotation.draft:
            if too_early := before_last(anchored.annotation, each, until):
                refused.append(f"{sidecar.path}:{repair.line}: {too_early}")
                continue
            edits = {**repair.changes, "formerly": formerly(anchored.annotation, until)}
            repair = msgspec.structs.replace(repair, changes=edits)
        try:
            if unwritable:
                raise unwritable
            written = written or Annotations(sidecar)
            old, new = written.alone(index, repair.changes)
        except EditRefused as error:
            if written is None:
                unwritable = error  # To find that out again takes the whole file each time.
            refused.append(f"{sidecar.path}:{repair.line}: {error.message} {by_hand(repair)}")
            continue
        if ask(repair, difference(old, new, written.line(index))):
            accepted.append(repair)
            after[index] = new
        elif ask.stopped:
            break
    if not (written and accepted):
        return [], sidecar
    try:
        return accepted, written.changed(after)
    except EditRefused as error:
        refused.append(f"{sidecar.path}: {error}")
        return [], sidecar


def unnamed(text: str, spans: Sequence[Span]) -> str:
    """Why no selector names the place of words, as far as it is known, and what to do."""
    (start, _), (_, end) = spans[0], spans[-1]
    before = JOINED_BEFORE.search(text[max(0, start - REACH) : start])
    behind = JOINED_BEHIND.match(text[end : end + REACH])
    first = start - len(before[0] if before else "")
    last = end + len(behind[0] if behind else "")
    own, around = (in_marks(shorten(each)) for each in (text[start:end], text[first:last]))
    return (
        f"No selector finds just {own} in {around}, where it is now. If a space is missing there, "
        "add it to the article."
    )


def by_hand(repair: Repair) -> str:
    """What somebody is to write who writes a repair themselves."""
    values = {name: each for name, each in repair.changes.items() if each is not None}
    gone = [name for name, each in repair.changes.items() if each is None]
    lines = [f"{name}: {flow(each)}" for name, each in values.items()]
    parts = [f"write {', '.join(lines)}"] if lines else []
    if gone:
        parts.append(f"remove {', '.join(gone)}")
    return f"In an editor, {' and '.join(parts)}." if parts else ""


def remade(old: str, new: str) -> str | None:
    """Why the new wording of a statement may be another one, though no word of it tells so."""
    code = surely(new)
    before, after = (WORD.findall(styled(each, code).casefold()) for each in (old, new))
    if len(new) * LEFT < len(old):
        return "Less than half of the words is left."
    if before != after and sorted(before) == sorted(after):
        return "The words are in another order."
    return None


def before_last(annotation: Annotation, each: Prepared, until: datetime.date) -> str:
    """Why an article can't have been corrected on a day; empty where it can."""
    last = annotation.formerly[-1].until if annotation.formerly else None
    if last and until < last:
        return f"{until} is before the last correction of these words ({last}): give --date."
    if until < each.article.meta.date:
        return f"{until} is before the day of the article ({each.article.meta.date}): give --date."
    return ""


def formerly(annotation: Annotation, until: datetime.date) -> Value:
    """What the article said in the place of an annotation's words, with what it said last."""
    before = [(each.quote, each.until) for each in annotation.formerly]
    return [
        {"quote": quote, "until": day.isoformat()}
        for quote, day in [*before, (annotation.selector.quote, until)]
    ]


def is_nowhere(anchored: Anchored) -> bool:
    """Whether nothing tells where an annotation's words are but words that are like them."""
    return anchored.status is Status.ORPHAN and not anchored.was


def repair_of(
    article: ArticleText, index: int, anchored: Anchored, selectors: Counter[str]
) -> Repair | None:
    """The repair of an annotation; none where it is exact, or its place is not known.

    `selectors` counts the digests of those that the sidecar has.
    """
    annotation = anchored.annotation
    spans, old = anchored.spans, annotation.selector.quote
    if is_nowhere(anchored):
        found = respelt(article, annotation.selector)
        spans = (found,) if found else ()
    if anchored.status is Status.EXACT or not spans:
        return None
    own = selector_digest(annotation.selector)

    def is_taken(selector: Selector) -> bool:
        digest = selector_digest(selector)
        return selectors[digest] > (digest == own)

    selector = describe_again(article, spans, annotation.selector, is_taken)
    if selector is None:
        return None
    typed = selector._replace(quote=laid_out(old, selector.quote, normal))
    if normal(typed.quote).strip() == normal(selector.quote).strip() and leads_to(
        article, typed, spans
    ):
        selector = typed
    new = ELISION.join(article.text[start:end] for start, end in spans)
    wanted: dict[str, str | int | None] = {
        "quote": selector.quote,
        "prefix": selector.prefix or None,
        "suffix": selector.suffix or None,
        "occurrence": selector.occurrence,
    }
    had = annotation.selector._asdict()
    edits = {name: value for name, value in wanted.items() if value != (had[name] or None)}
    if not anchored.was and annotation.id == derived_id(annotation.selector):
        # No record keeps the permalink.
        edits["id"] = annotation.id
    substance = anchored.named if anchored.was else corrected(old, new, surely(article.text))
    return Repair(
        annotation.place.path,
        annotation.place.line,
        index,
        annotation.id,
        anchored.status if anchored.was else Status.CHANGED,
        old,
        new,
        tuple(told(*each) for each in substance),
        edits,
    )


HUNK = re.compile(r"^@@ -(\d+)(,\d+)? \+(\d+)(,\d+)? @@$", re.MULTILINE)


def difference(before: File, after: File, line: int) -> str:
    """What is changed of a part of a file that begins on a line, as a unified difference."""
    old, new = (decode(file)[0].text.splitlines(keepends=True) for file in (before, after))
    text = "".join(difflib.unified_diff(old, new, before.path, after.path, n=1))

    def moved(found: re.Match[str]) -> str:
        first, second = (int(found[n]) + line - 1 for n in (1, 3))
        return f"@@ -{first}{found[2] or ''} +{second}{found[4] or ''} @@"

    return HUNK.sub(moved, text)


def renew(
    root: Path,
    files: Files,
    sources: Sources,
    each: Prepared,
    sidecar: File,
    refused: list[str],
    made: Sequence[Repair] = (),
) -> bool:
    """Write the record of an article whose sidecar was repaired; whether all repairs are kept.

    Why it can't be written is added to what is `refused`.
    It is that of the new text. Where something is left, the text stays, too, in which that was
    exact: it alone tells that what is left is not where its words lead.
    """
    article = next(file for file in files.articles if file.path == each.article.path)
    repaired, _ = prepare(article, sidecar, None, reading_config(sources.config))
    if repaired is None:
        return False
    done = {repair.index for repair in made}
    anchored = [
        now._replace(annotation=now.annotation._replace(id=was.annotation.id), aliases=was.aliases)
        for now, was in zip(repaired.anchored, each.anchored, strict=True)
    ]
    left = each.recorded and any(
        was.status is not Status.EXACT and index not in done
        for index, was in enumerate(each.anchored)
    )
    if left:
        settled = {
            index
            for index, was in enumerate(each.anchored)
            if (was.status is Status.EXACT or index in done)
            and anchored[index].status is Status.EXACT
        }
        kept = done <= settled
        file = files.records.get(article.path)
        record = (
            partly_renewed(file, repaired.article.document, anchored, settled) if kept else None
        )
    else:
        record = record_of(repaired.article.document, anchored)
    if record:
        due = [msgspec.structs.replace(repaired, renewed=format_record(record))]
        written, wrong = write_records(root, due)
        refused += map(as_told, wrong)
        if not written and not wrong:
            refused.append(
                f"{path_of(article.path)} is behind a symbolic link, so it is not renewed: the "
                "next check tells the same again."
            )
    return not left or record is not None


def as_told(problem: Problem) -> str:
    """A problem in one line."""
    return f"{problem.place.path}: {problem.message}" if problem.place else problem.message


def partly_renewed(
    file: File | None, document: Document, anchored: Sequence[Anchored], settled: Set[int]
) -> Record | None:
    """The record of a text in which some annotations are settled, by their numbers.

    The others stay in the texts that the record in a file has of them. None where it can't be
    relied on, or an annotation that is left could be taken for a settled one.
    """
    record, doubts = parse_record(file, document.text)
    if record is None or doubts:
        return None
    digests = [selector_digest(each.annotation.selector) for each in anchored]
    left = {each for index, each in enumerate(digests) if index not in settled}
    if any(digests[index] in left for index in settled):
        return None
    entries = tuple(
        Entry(one.annotation.id, digests[index], one.spans, one.aliases)
        for index, one in enumerate(anchored)
        if index in settled
    )
    done = {name for each in entries for name in (each.id, *each.aliases)}
    earlier: list[Record] = []
    for each in record.texts:
        kept = tuple(one for one in each.entries if one.selector in left or one.id not in done)
        if kept and each.text == document.text:
            entries += kept
        elif kept:
            earlier.append(Record(each.text, kept))
    if len(earlier) > EARLIER_LIMIT:
        return None
    return Record(document.text, entries, earlier=tuple(earlier))
