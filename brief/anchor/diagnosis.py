"""Why an annotation has no span: what the user is told of it, and what to do."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache, cached_property

from rapidfuzz.distance import Prefix

from brief.anchor.elision import elided
from brief.anchor.exact import SHOWN, FoundPlaces, find, occurs
from brief.anchor.nearest import Nearest, nearest
from brief.anchor.normalise import normal
from brief.anchor.outcome import Anchored, Span, Status
from brief.anchor.placing import Chain, FoundAt
from brief.anchor.record import Record
from brief.anchor.unmarked import unmarked
from brief.anchor.views import PLACES_LIMIT, ArticleText
from brief.anchor.words import cuts_word, inside
from brief.content.document import Document, Lines
from brief.content.sidecar import Annotation, Selector
from brief.formats.shorten import in_marks, shorten
from brief.language import Words, meaning, speech_of, spoken
from brief.problems import Problem, Severity

PREFIX_WORDS = 8
PREFIX_LENGTH = 200
WORDS_BESIDE = 5
LONGEST_BESIDE = 60
WORDS_AROUND = 3
SHOWN_WIDTH = 100
BETWEEN = " […] "
"""What is between the parts of a quotation."""
PARTS_TRIED = 100
AROUND_WORDS = "“”„‟\"‘’‚‛'«»‹›.,;:!?"
OUTSIDE = re.compile(r"(?<=[”\"»])\.\s*\Z")
"""A full stop behind a quotation that ends there."""
OPENING = re.compile(r'(?<!\S)"(?=\S)')
COMPARED_LIMIT = 100
"""Nobody reads what is nearest to each of thousands of texts that were not found."""

KEPT = 3
"""How many words before the first that differs are shown of two texts."""

FIX = "Run “brief check --fix”, which shows the change and writes it into the sidecar."
ACCEPT = (
    "Run “brief check --fix”, which asks whether they are right as they are: “y” takes that over. "
    "If somebody else says them now, or nobody does, change the sidecar first."
)
COPY = "Copy the words from the article, or remove the annotation."


class Diagnosis:
    """The problems of one article's annotations."""

    def __init__(
        self,
        document: Document,
        article: ArticleText,
        elsewhere: Mapping[str, str],
        record: Record | None,
    ) -> None:
        self.document = document
        self.article = article
        self.record = record
        self.text = article.normal.text
        self.compared = 0
        self.settling: dict[FoundPlaces, str] = {}
        self.elsewhere = {name: ArticleText(text) for name, text in elsewhere.items()}

    def problems(
        self, one: Anchored, found: FoundPlaces, spans: tuple[Span, ...]
    ) -> Iterator[Problem]:
        """What is wrong with an annotation, whose selector finds words at `spans`, if anything."""
        if told := self.corrected(one, spans, found.count):
            yield told
        elif found.given_up and not one.spans:
            yield self.given_up(one.annotation)
        elif one.status is Status.AMBIGUOUS:
            yield self.ambiguous(one.annotation, found)
        elif not one.spans:
            yield self.orphan(one.annotation)

    @cached_property
    def lines(self) -> Lines:
        return self.document.lines()

    def line(self, position: int) -> int:
        """The line of the file on which a position of the normalised text is."""
        return self.lines.at(self.article.normal.at(position)[0])

    def shown(self, start: int, end: int, width: int = SHOWN_WIDTH) -> str:
        """A span of the normalised text, as the article has it."""
        start, end = self.article.normal.original(start, end)
        words = OUTSIDE.sub("", self.document.text[start:end])
        return shorten(words.strip("“”\"',;: \n"), width)

    def ambiguous(self, annotation: Annotation, found: FoundPlaces) -> Problem:
        """The words are in several places: which, and what would settle each."""
        count = f"{found.count:,}" if found.counted else f"more than {found.count:,}"
        if found not in self.settling:
            self.settling[found] = self.settling_keys(found)
        return Problem(
            "anchor-ambiguous",
            f"This text occurs {count} times in the article: "
            f"{in_marks(shorten(annotation.selector.quote))}.",
            annotation.place,
            self.settling[found],
        )

    def settling_keys(self, found: FoundPlaces) -> str:
        """What to add to a selector for each of its places, line by line."""
        lines = ["Add one of:"]
        shown = found.places[:SHOWN]
        on = Counter(self.line(place.start) for place in shown)
        for number, place in enumerate(shown, 1):
            settles = self.settling_prefix(found, place) or f"occurrence: {number}"
            line = self.line(place.start)
            which = f" ({self.around(place.start, place.end)})" if on[line] > 1 else ""
            lines.append(f"  line {line}{which}: {settles}")
        if found.count > SHOWN:
            least = "" if found.counted else "at least "
            lines.append(f"  and {least}{found.count - SHOWN:,} more.")
        return "\n".join(lines)

    def given_up(self, annotation: Annotation) -> Problem:
        """The words of the article's annotations are in too many places to look at each."""
        return Problem(
            "anchor-many",
            f"The words of this article's annotations are in more than {PLACES_LIMIT:,} places; "
            f"the place of these was not looked for: "
            f"{in_marks(shorten(annotation.selector.quote))}.",
            annotation.place,
            "Quote more words in each annotation of words that occur often, or split the article.",
        )

    def settling_prefix(self, found: FoundPlaces, place: FoundAt) -> str:
        """The fewest words that are before these words here and nowhere else, as YAML, or none."""
        start, end = place.start, place.first_end
        if sum(other.start == start for other in found.places) > 1:
            return ""
        before = self.text[max(0, start - PREFIX_LENGTH) : start].rstrip()
        words = before.split(" ")
        for count in range(1, min(PREFIX_WORDS, len(words)) + 1):
            prefix = " ".join(words[-count:])
            position = start - (self.text[start - 1 : start] == " ") - len(prefix)
            whole = self.text[position:end]
            if (
                prefix
                and not inside(self.text, position)
                and self.text.find(whole) == position
                and self.text.find(whole, position + 1) < 0
            ):
                written = self.written(position, start).replace("'", "''")
                return f"prefix: '{written}{' ' * (self.text[start - 1] == ' ')}'"
        return ""

    def around(self, start: int, end: int) -> str:
        """A span of the normalised text with a few words of its block before and after it."""
        block_start, block_end = self.article.normal.block(start)
        first, last = start, end
        for _ in range(WORDS_AROUND + 1):
            first = max(self.text.rfind(" ", block_start, first), block_start)
            space = self.text.find(" ", last + 1, block_end)
            last = space if space >= 0 else block_end
        words = shorten(self.written(start, end), LONGEST_BESIDE)
        before, after = self.spaced(first, start).lstrip(), self.spaced(end, last).rstrip()
        head, tail = "… " * (first > block_start), " …" * (last < block_end)
        return f"{head}{before}{words}{after}{tail}"

    def spaced(self, start: int, end: int) -> str:
        """A span of the normalised text that may be empty, with the spaces at its ends."""
        text = self.text[start:end]
        if not text.strip():
            return text
        return f"{' ' * text.startswith(' ')}{self.written(start, end)}{' ' * text.endswith(' ')}"

    def corrected(self, one: Anchored, found: tuple[Span, ...], count: int) -> Problem | None:
        """What a correction of the text has done to an annotation; nothing where all is told.

        `count` says how often its words are there, as its selector wants them; `found` where,
        if that is once.
        """
        if self.record is None:
            return None
        annotation = one.annotation
        if one.status is Status.MOVED:
            line = self.line_of(one.spans)
            what = (
                f"This annotation is on line {line} now, with other words around it: "
                if found == one.spans
                else f"This annotation is on line {line} now, where the words that were annotated "
                "are, but its selector doesn't lead there: "
            )
            return Problem(
                "anchor-moved",
                f"{what}{in_marks(shorten(annotation.selector.quote))}.",
                annotation.place,
                FIX,
                Severity.HINT,
            )
        if one.status is Status.CHANGED:
            old, new = BETWEEN.join(one.was), spelt(self.document.text, one.spans)
            named = "".join(f" {told(*each)}" for each in one.named)
            line = self.line_of(one.spans)
            what = (
                f"What the article says beside these words was changed (line {line}): "
                f"{in_marks(shorten(old, SHOWN_WIDTH))}."
                if old == new
                else f"The words of this annotation were changed (line {line}): "
                f"{in_marks(shorten(old, SHOWN_WIDTH))} is now "
                f"{in_marks(shorten(new, SHOWN_WIDTH))}."
            )
            return Problem(
                "anchor-changed",
                f"{what}{named}",
                annotation.place,
                ACCEPT if old == new else FIX,
            )
        if one.status is Status.ORPHAN and (count or self.has_fewer(one)):
            where = f"line {self.line_of(found)}" if found else "the article"
            if found and self.has_moved(one, found):
                return Problem(
                    "anchor-orphan",
                    f"The words of this annotation are gone from where they were, and nothing "
                    f"tells that those on {where} are the same statement: "
                    f"{in_marks(shorten(annotation.selector.quote))}.",
                    annotation.place,
                    "If they are, and the same one says them, write its quote again with a prefix "
                    "or suffix; if not, remove the annotation.",
                )
            return Problem(
                "anchor-orphan",
                f"The words of this annotation were deleted, and {where} only has others like "
                f"them: {in_marks(shorten(annotation.selector.quote))}.",
                annotation.place,
                "Remove the annotation; or, if it is meant to be there, write its quote again with "
                "a prefix or suffix.",
            )
        if one.status is Status.AMBIGUOUS and not count and (across := self.across(annotation)):
            return across
        if one.status is Status.AMBIGUOUS and count <= 1:
            return Problem(
                "anchor-ambiguous",
                f"Nothing tells where this annotation is since the text was corrected: "
                f"{in_marks(shorten(annotation.selector.quote))}.",
                annotation.place,
                "Write its quote again with a prefix or suffix, or remove the annotation.",
            )
        return None

    def has_fewer(self, one: Anchored) -> bool:
        """Whether words that the record knows are there, but not as often as they were."""
        selector = one.annotation.selector
        return bool(
            one.was
            and selector.occurrence
            and find(self.article, selector._replace(occurrence=None)).count
        )

    def has_moved(self, one: Anchored, found: tuple[Span, ...]) -> bool:
        """Whether words that were once in the text as it was recorded are the ones found in it."""
        assert self.record is not None
        old, new = BETWEEN.join(one.was), spelt(self.document.text, found)
        texts = [each.text for each in self.record.texts]
        return normal(old) == normal(new) and all(
            max(text.count(words) for text in texts) == 1 for words in one.was
        )

    def line_of(self, spans: tuple[Span, ...]) -> int:
        """The line of the file on which spans of the plain text begin."""
        return self.lines.at(spans[0][0])

    def orphan(self, annotation: Annotation) -> Problem:
        """The words were not found, or not as the selector wants them."""
        selector, place = annotation.selector, annotation.place
        quote = shorten(selector.quote)
        plain = Selector(selector.quote, across_paragraphs=selector.across_paragraphs)
        found = FoundPlaces() if selector == plain else find(self.article, plain)
        if found.given_up:
            return self.given_up(annotation)
        if not found.count and (across := self.across(annotation)):
            return across
        message, hint = self.reason(selector, found)
        return Problem("anchor-orphan", f"{message}: {in_marks(quote)}.", place, hint)

    def across(self, annotation: Annotation) -> Problem | None:
        """Of a quotation with words left out, that its parts are in different paragraphs."""
        quote = annotation.selector.quote
        if annotation.selector.across_paragraphs or len(elided(normal(quote)).ranges) < 2:
            return None
        apart = find(self.article, Selector(quote, across_paragraphs=True))
        if not apart.count:
            return None
        message = "The parts of this quotation are in different paragraphs"
        hint = self.apart(apart.chain)
        return Problem(
            "anchor-across", f"{message}: {in_marks(shorten(quote))}.", annotation.place, hint
        )

    def reason(self, selector: Selector, found: FoundPlaces) -> tuple[str, str]:
        """Why there is no place, if `found` has those of the quotation alone."""
        if found.count and (selector.prefix or selector.suffix):
            return self.surroundings(selector, found)
        if found.count:
            times = "once" if found.count == 1 else f"{found.count:,} times"
            message = f"This text occurs {times} in the article, not {selector.occurrence}"
            return message, f"It is on {self.places(found)}. Fix the occurrence."
        return self.missing(selector.quote)

    def surroundings(self, selector: Selector, found: FoundPlaces) -> tuple[str, str]:
        """What is before and after the words where they are, if not this prefix or suffix."""
        wrong = [
            name
            for name, alone in (
                ("prefix", selector._replace(suffix="")),
                ("suffix", selector._replace(prefix="")),
            )
            if getattr(selector, name) and not occurs(self.article, alone)
        ]
        both = [name for name in ("prefix", "suffix") if getattr(selector, name)]
        lines = []
        for place in found.places[:SHOWN]:
            beside = []
            if "prefix" in (wrong or both):
                beside.append(self.before(place.start))
            if "suffix" in (wrong or both):
                beside.append(self.after(place.end))
            lines.append(f"  line {self.line(place.start)}: {', '.join(beside)}")
        if found.count > SHOWN:
            lines.append(f"  and {found.count - SHOWN:,} more.")
        named = " and ".join(wrong or both)
        message = f"This text was found in the article, but not with this {named}"
        return message, "\n".join([f"Fix the {named}. What is there:", *lines])

    def before(self, position: int) -> str:
        """The words before a position of the normalised text, as the article has them."""
        first = position
        for _ in range(WORDS_BESIDE + 1):
            first = max(self.text.rfind(" ", 0, first), position - LONGEST_BESIDE, 0)
        return f"{self.quoted(first, position)} before it"

    def after(self, position: int) -> str:
        last = position
        for _ in range(WORDS_BESIDE + 1):
            space = self.text.find(" ", last + 1)
            last = min(space if space >= 0 else len(self.text), position + LONGEST_BESIDE)
        return f"{self.quoted(position, last)} after it"

    def quoted(self, start: int, end: int) -> str:
        if not self.text[start:end].strip():
            return "nothing"
        return in_marks(shorten(self.written(start, end)))

    def written(self, start: int, end: int) -> str:
        """A span of the normalised text, as the article has it, on one line."""
        start, end = self.article.normal.original(start, end)
        return " ".join(self.document.text[start:end].split())

    def places(self, found: FoundPlaces) -> str:
        lines = dict.fromkeys(self.line(place.start) for place in found.places[:SHOWN])
        more = ", …" if found.count > SHOWN else ""
        return f"line {', '.join(map(str, lines))}{more}"

    def apart(self, chain: Chain) -> str:
        """Where the parts of a quotation are, in different paragraphs."""
        parts = [
            f"  line {self.line(start)}: {in_marks(self.shown(start, end))}"
            for span in chain
            for start, end in self.by_block(*span)
        ]
        if len(parts) > SHOWN:
            parts = [*parts[: SHOWN - 1], "  …", parts[-1]]
        return "\n".join(
            [
                "They may be the words of different people:",
                *parts,
                "Quote each by itself. If one speaker says it all, add “across_paragraphs: true”.",
            ]
        )

    def by_block(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The parts of a span of the normalised text in each of its blocks."""
        while start < end:
            _, block_end = self.article.normal.block(start)
            yield start, min(end, block_end)
            start = block_end

    def missing(self, quote: str) -> tuple[str, str]:
        """The message and the hint for words that are nowhere in the body."""
        message = "This text was not found in the article"
        # The signs of Markdown are passed over, so they are not what differs either.
        wanted = normal((quote, *unmarked(quote).forms)[-1]).strip()
        if not wanted:
            return message, "It has no character that a reader sees. Quote words of the article."
        for name, text in self.elsewhere.items():
            if occurs(text, Selector(quote)):
                return message, f"It is in the {name}: only the body can be annotated."
        words = elided(wanted)
        if len(words.ranges) > 1:
            for start, end in words.ranges[:PARTS_TRIED]:
                part = wanted[start:end]
                if not occurs(self.article, Selector(part)):
                    part_shown = in_marks(shorten(as_in(quote, part)))
                    message = f"A part of this text, {part_shown}, was not found in the article"
                    return message, self.cut(part) or self.like(part, quote)
            if len(words.ranges) > PARTS_TRIED:
                return message, COPY
            return message, "Its parts are there, but not in this order."
        return message, self.cut(wanted) or self.like(wanted, quote)

    def cut(self, wanted: str) -> str:
        """A hint, if the words are there but begin or end inside of a word."""
        start = self.text.find(wanted)
        if start < 0:
            return ""
        end = start + len(wanted)
        if not cuts_word(self.text, start, end):
            return ""
        first, last = start, end
        while inside(self.text, first) and start - first < SHOWN_WIDTH:
            first -= 1
        while inside(self.text, last) and last - end < SHOWN_WIDTH:
            last += 1
        where = f"On line {self.line(start)} it is a part of a longer word"
        return f"{where}: {in_marks(self.shown(first, last))}. Quote whole words."

    def like(self, wanted: str, quote: str) -> str:
        """A hint that names the text most like a quotation, and the first word that differs.

        `wanted` are the words of the `quote`, normalised.
        """
        self.compared += 1
        if self.compared > COMPARED_LIMIT:
            return COPY
        near = nearest(self.text, self.article.words, wanted)
        if near is None:
            return COPY
        start, end = near.span
        line = self.line(start)
        hint = f"The nearest text is on line {line}: {in_marks(self.shown(start, end))}."
        return f"{hint}{self.differing(near, line, quote)}"

    def differing(self, near: Nearest, line: int, quote: str) -> str:
        """The sentence that says how the nearest text differs first."""
        there = self.line(near.different)
        where = f", on line {there}," if there != line else ""
        has, wanted = self.written(*near.has) if near.has else "", as_in(quote, near.wanted)
        beside = f" after {in_marks(shorten(as_in(quote, near.after)))}" if near.after else ""
        bare_has, bare_wanted = has.strip(AROUND_WORDS), wanted.strip(AROUND_WORDS)
        if bare_has and bare_wanted and normal(bare_has) != normal(bare_wanted):
            # Where words differ, what is around them only hides it.
            has, wanted = bare_has, bare_wanted
        has, wanted = (in_marks(shorten(each)) if each else "" for each in (has, wanted))
        if has and wanted:
            return f" It has {has}{where} where the quotation has {wanted}."
        if has:
            return f" It has {has}{where}{beside}, which the quotation leaves out."
        if wanted:
            return f" It does not have {wanted}{beside}."
        return ""


def as_in(quote: str, words: str) -> str:
    """Normalised words of a quotation with quotation marks of the kind that it has."""
    if '"' in quote:
        return words
    return OPENING.sub("“", words).replace('"', "”")


def spelt(text: str, spans: tuple[Span, ...]) -> str:
    return BETWEEN.join(text[start:end] for start, end in spans)


def from_difference(old: str, new: str) -> tuple[str, str]:
    """Two texts, without what they begin with alike if that leaves no room for what differs."""
    olds, news = old.split(), new.split()
    first = max(0, Prefix.similarity(olds, news) - KEPT)
    if not first or (shorten(old), shorten(new)) == (old, new):
        return old, new
    return f"… {' '.join(olds[first:])}", f"… {' '.join(news[first:])}"


SENTENCE = 6
"""How many words a speaker is told by at most."""


def told(kind: str, old: str, new: str) -> str:
    """A change of substance, as a message names it."""
    if kind == "opposite" and not modals() >= {old.casefold(), new.casefold()}:
        return f"A word was changed to its opposite: {in_marks(old)} to {in_marks(new)}."
    if kind == "opposite":
        kind = "word"
    if kind == "number" and meaning().units.issuperset({*f"{old} {new}".casefold().split()}):
        kind = "unit"
    if kind == "speaker" and max(len(each.split()) for each in (old, new)) > SENTENCE:
        # Who says it may be in there, or nobody.
        old, new = map(shorten, from_difference(old, new))
        return f"What stands beside the words was changed: {in_marks(old)} to {in_marks(new)}."
    if kind == "turn":
        kind = "word that turns the statement"
    old, new = map(shorten, from_difference(old, new))
    if not old:
        return f"A {kind} was added: {in_marks(new)}."
    if not new:
        return f"A {kind} was removed: {in_marks(old)}."
    return f"A {kind} was changed: {in_marks(old)} to {in_marks(new)}."


@cache
def modals() -> Words:
    """Words of which none is the opposite of another: “will”, “should”."""
    return frozenset[str]().union(*(speech_of(code).modals for code in spoken()))
