"""The laws of anchoring and highlighting, on text, markup and spans that a machine thinks up.

Continuous integration runs the profile “ci” (see `conftest.py`): 2,000 examples of each law, and
5,000 of those of anchoring. There it seeds a generator of random numbers for each example: to draw
each number takes five times as long as the laws themselves. Elsewhere, and each Monday, it draws
them all, and makes an example that fails as small as can be.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Callable
from itertools import pairwise, product
from random import Random
from typing import NamedTuple, TypeVar

import html5lib
from examples import MANY, examples
from hypothesis import assume, example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from brief.anchor import Status, anchor
from brief.anchor.elision import elided
from brief.anchor.normalise import INVISIBLE, normalise
from brief.anchor.words import inside
from brief.content.document import BlockGap, Document
from brief.content.markdown import PARSERS, DocumentBuilder, make_parser, parse_markdown
from brief.content.sidecar import Annotation, Selector
from brief.formats.decode import FORBIDDEN
from brief.pages.brief.highlight import Highlight, body_html
from brief.problems import Place, Source

ALPHABET = "abc deé“”’'\"—-…ﬁ½x\u00adß\u200b\u0301 Ω漢字🙂&<>  "
MARKS = ["*{}*", "**{}**", "`{}`", "~~{}~~", "[{}](https://a.b/)", "{}  \n",
         "{}\n", "![{}](x.png)", "\\*{}", "&amp;{}", "<{}>"]  # fmt: skip
BLOCKS = ["{}", "# {}", "- {}", "1. {}", "> {}", "- - {}", "> - {}", "    {}",
          "```\n{}\n```", "```\n\n{}\n```", "|a|{}|\n|-|:-:|\n|c|d|", "---",
          "- a\n\n  {}", "{}\n==="]  # fmt: skip
PLANES = [(0, 0x7F), (0, 0x7F), (0x80, 0x2FF), (0x300, 0xD7FF), (0xE000, 0x10FFFF)]
T = TypeVar("T")


def made(make: Callable[[Random], T]) -> st.SearchStrategy[T]:
    """What a function makes of random numbers."""
    return st.randoms(use_true_random=MANY in os.environ).map(make)


def words(random: Random) -> str:
    # Of few letters, the same words are made again.
    letters = random.choice((ALPHABET, ALPHABET, "ab ", "a“\u0301"))
    return "".join(random.choices(letters, k=random.randint(1, 12)))


def inline(random: Random, leaves: int = 6) -> str:
    if leaves < 2 or random.random() < 0.4:
        return words(random)
    count = random.randint(1, min(leaves, 4))
    return " ".join(
        random.choice(MARKS).format(inline(random, (leaves - 1) // count)) for _ in range(count)
    )


def anything(random: Random) -> str:
    """Any characters that a file may have."""
    characters = (chr(random.randint(*random.choice(PLANES))) for _ in range(random.randint(0, 80)))
    return FORBIDDEN.sub("", "".join(characters))


def markdown(random: Random) -> str:
    if random.random() < 0.3:
        return anything(random)
    return "\n\n".join(
        random.choice(BLOCKS).format(inline(random)) for _ in range(random.randint(1, 6))
    )


def parsed(text: str) -> Document:
    document, _ = parse_markdown(Source("a.md", text.replace("\r", "\n").replace("\0", "�")))
    return document


def highlighted(random: Random) -> tuple[Document, list[Highlight]]:
    document = parsed(markdown(random))
    edges = range(len(document.text) + 1)
    marks = []
    for number in range(random.randint(0, 6) if document.text else 0):
        cuts = sorted(random.sample(edges, min(len(edges), random.randint(2, 6))))
        spans = tuple(zip(cuts[::2], cuts[1::2], strict=False))
        href = random.choice([None, f"#note-{number}"])
        marks.append(Highlight(f"m{number}", spans, "quotation", "ada", "blue", "A", number, href))
    return document, marks


@examples(2_000)
@given(made(highlighted))
def test_the_text_stands_and_each_annotation_spells_its_span(
    case: tuple[Document, list[Highlight]],
) -> None:
    document, marks = case
    assume(document.text)
    html = body_html(document, marks, lambda url: url)
    body = html5lib.HTMLParser(namespaceHTMLElements=False, strict=True).parseFragment(html)
    assert "".join(body.itertext()) == document.text
    gaps = {
        position
        for pieces in document.blocks
        for piece in pieces
        if isinstance(piece, BlockGap)
        for position in range(piece.start, piece.end)
    }
    spelt = {mark.id: "" for mark in marks}
    for element in body.iter("mark"):
        for name in element.get("data-annotation").split():
            spelt[name] += "".join(element.itertext())
    assert spelt == {
        mark.id: "".join(
            document.text[position]
            for start, end in mark.spans
            for position in range(start, end)
            if position not in gaps
        )
        for mark in marks
    }
    ids = [element.get("id") for element in body.iter() if element.get("id")]
    assert sorted(ids) == sorted(name for name, text in spelt.items() if text)


UNSEEN = dict.fromkeys(map(ord, INVISIBLE))


def nfkc(text: str) -> str:
    return unicodedata.normalize("NFKC", text.translate(UNSEEN))


anchoring_law = examples(5_000)


def annotation(selector: Selector) -> Annotation:
    return Annotation("x", "quotation", selector, Place("a.yaml"))


SWAPS = str.maketrans({"“": '"', "”": '"', "’": "'", "—": "-", "…": "...", "ﬁ": "fi", " ": "\n  "})


def quoted(random: Random) -> tuple[Document, int, int, bool]:
    """A document, and a span of it that is quoted with other signs, or with the same."""
    document = parsed(markdown(random))
    size = len(document.text)
    start = random.randrange(max(size, 1))
    longest = random.choice([2, 12, size])
    end = random.randint(start, min(start + longest, size))
    return document, start, end, random.random() < 0.5


@anchoring_law
@given(made(quoted))
def test_a_quotation_is_found_where_it_stands_and_nowhere_else(
    case: tuple[Document, int, int, bool],
) -> None:
    document, start, end, swapped = case
    text = document.text
    quote = text[start:end]
    assume(quote)
    # Nobody can choose a letter without its accent, or half of a syllable, whatever is between
    # them that isn't seen.
    pieces = (text[:start], quote, text[end:])
    assume(nfkc(text) == "".join(map(nfkc, pieces)))
    if swapped:
        quote = quote.translate(SWAPS)
    wanted = normalise(quote).text.strip()
    whole = normalise(text).text
    places = [
        place
        for place in range(len(whole))
        if wanted
        and whole.startswith(wanted, place)
        and on_edges(whole, place, place + len(wanted))
    ]
    (found,), problems = anchor(document, [annotation(Selector(quote))])
    if len(places) == 1 and not elided(wanted).has_ellipsis:
        # A finder that finds nothing is as wrong as one that finds too much.
        assert found.status is Status.EXACT
        ((a, b),) = found.spans
        assert normalise(text[a:b]).text.count(wanted) == 1
        # What the mark covers is what was chosen, but for white space and characters that
        # are not seen at its ends, and for the rest of a ligature that it cuts.
        if on_edges(whole, *chosen(document, start, end)):
            assert a < end
            assert start < b
    elif len(places) > 1 and not elided(wanted).has_ellipsis:
        assert found.status is Status.AMBIGUOUS
        assert f"occurs {len(places):,} times" in problems[0].message
    if found.status is not Status.EXACT:
        assert found.spans == ()
        assert [problem.code[:7] for problem in problems] == ["anchor-"]


def on_edges(text: str, start: int, end: int) -> bool:
    return not inside(text, start) and not inside(text, end)


def chosen(document: Document, start: int, end: int) -> tuple[int, int]:
    """The normalised positions of a span, without the white space at its ends."""
    normal = normalise(document.text)
    first, last = normal.position(start), normal.position(end)
    text = normal.text[first:last]
    return first + len(text) - len(text.lstrip()), last - len(text) + len(text.rstrip())


SPOKEN = [
    "he",
    "the",
    "war",
    "we",
    "no.",
    "yes,",
    "don’t",
    "1,250",
    "“Go”",
    "et",
    "l’homme",
    "漢字",
]
ELLIPSES = ["...", "…", "[...]", "[…]", "(...)", "[. . .]", ". . .", "....", ". . . .", ".…"]
Elided = tuple[Document, list[tuple[int, int]], str, bool]


def left_out(random: Random) -> Elided:
    """A document, spans of it, a quotation of them, and whether that may cross paragraphs."""
    vocabulary = random.sample(SPOKEN, random.randint(1, len(SPOKEN)))
    blocks = [
        " ".join(random.choices(vocabulary, k=random.randint(1, 8)))
        for _ in range(random.randint(1, 4))
    ]
    document = parsed("\n\n".join(blocks))
    text = document.text
    spoken = [match.span() for match in re.finditer(r"\S+", text)]
    count = min(random.randint(2, 4), len(spoken))
    chosen_words = sorted(random.sample(range(len(spoken)), count))
    spans = []
    for first, following in pairwise([*chosen_words, len(spoken)]):
        last = random.randrange(first, following)
        spans.append((spoken[first][0], spoken[last][1]))
    quote = text[slice(*spans[0])].rstrip(".")
    for start, end in spans[1:]:
        quote += f" {random.choice(ELLIPSES)} {text[start:end].rstrip('.')}"
    return document, spans, quote, random.random() < 0.5


@anchoring_law
@given(made(left_out))
def test_what_is_left_out_lies_within_one_paragraph(case: Elided) -> None:
    document, spans, quote, across = case
    text = document.text
    pieces = [text[start:end].rstrip(".") for start, end in spans]
    selector = Selector(quote, across_paragraphs=across)
    (found,), problems = anchor(document, [annotation(selector)])
    whole = normalise(text)
    one = text.find("\n\n", spans[0][0], spans[-1][1]) < 0
    if one or across:
        # It is somewhere: here, and maybe elsewhere.
        assert found.status is not Status.ORPHAN, problems
    if found.status is Status.EXACT:
        first, last = found.spans[0][0], found.spans[-1][1]
        assert across or len(spans) == 1 or "\n\n" not in text[first:last]
        # A piece over two paragraphs may be in one elsewhere.
        assert [" ".join(text[a:b].rstrip(".").split()) for a, b in found.spans] == [
            " ".join(piece.split()) for piece in pieces
        ]
        for a, b in found.spans:
            assert on_edges(whole.text, whole.position(a), whole.position(b))
        if one or across:
            assert [(a, a + len(text[a:b].rstrip("."))) for a, b in found.spans] == [
                (a, a + len(text[a:b].rstrip("."))) for a, b in spans
            ]
    elif found.status is Status.ORPHAN:
        assert {problem.code for problem in problems} == {"anchor-across"}


class Chosen(NamedTuple):
    """Paragraphs of few words, and a selector of the same words, its quotation in pieces."""

    blocks: list[list[str]]
    pieces: list[list[str]]
    prefix: list[str]
    suffix: list[str]
    occurrence: int | None = None
    across: bool = False


def chosen_words(random: Random) -> Chosen:
    vocabulary = ["he", "the", "war", "we", "nothing", "so"][: random.randint(1, 6)]

    def some(*counts: int) -> list[str]:
        return random.choices(vocabulary, k=random.choice(counts))

    return Chosen(
        [some(*range(1, 9)) for _ in range(random.randint(1, 3))],
        [some(1, 2) for _ in range(random.choice((1, 1, 2, 2, 3)))],
        some(0, 0, 1, 2),
        some(0, 0, 1, 2),
        random.choice((None, None, 1, 2, 3)),
        random.random() < 0.4,
    )


def ways_of(case: Chosen) -> list[tuple[int, ...]]:
    """The numbers of the words at which the pieces begin, each way that the selector allows."""
    spoken = [word for block in case.blocks for word in block]
    block_of = [number for number, block in enumerate(case.blocks) for _ in block]

    def is_allowed(begins: tuple[int, ...]) -> bool:
        ends = [begin + len(piece) for begin, piece in zip(begins, case.pieces, strict=True)]
        first, last = begins[0], ends[-1]
        return (
            all(end <= begin for end, begin in zip(ends, begins[1:], strict=False))
            and (len(begins) == 1 or case.across or block_of[first] == block_of[last - 1])
            and spoken[max(0, first - len(case.prefix)) : first] == case.prefix
            and spoken[last : last + len(case.suffix)] == case.suffix
        )

    places = (
        [at for at in range(len(spoken)) if spoken[at : at + len(piece)] == piece]
        for piece in case.pieces
    )
    ways = [begins for begins in product(*places) if is_allowed(begins)]
    if case.occurrence and (len(ways) > 1 or not (case.prefix or case.suffix)):
        return ways[case.occurrence - 1 : case.occurrence]
    return ways


@anchoring_law
@given(made(chosen_words))
@example(Chosen([["the", "war", "we"]], [["when"]], ["the"], []))
@example(Chosen([["the", "war", "we"]], [["when"], ["we"]], ["the"], []))
def test_a_selector_leads_where_trying_each_place_leads(case: Chosen) -> None:
    text = "\n\n".join(map(" ".join, case.blocks))
    document = parsed(text)
    selector = Selector(
        " […] ".join(map(" ".join, case.pieces)),
        " ".join(case.prefix),
        " ".join(case.suffix),
        case.occurrence,
        case.across,
    )
    (found,), _ = anchor(document, [annotation(selector)])
    ways = ways_of(case)
    if len(ways) != 1:
        assert found.status is (Status.AMBIGUOUS if ways else Status.ORPHAN)
        assert found.spans == ()
        return
    spoken = [match.span() for match in re.finditer(r"\w+", text)]
    assert found.status is Status.EXACT
    assert found.spans == tuple(
        (spoken[begin][0], spoken[begin + len(piece) - 1][1])
        for begin, piece in zip(ways[0], case.pieces, strict=True)
    )


def repeated(random: Random) -> tuple[list[str], str]:
    """Words, some of them many times, and one of them."""
    vocabulary = random.sample(SPOKEN, random.randint(1, len(SPOKEN)))
    said = random.choices(vocabulary, k=random.randint(1, 12))
    return said, random.choice(said)


@anchoring_law
@given(made(repeated))
def test_what_settles_one_of_several_places_does(case: tuple[list[str], str]) -> None:
    said, word = case
    document = parsed(" ".join(said))
    (found,), problems = anchor(document, [annotation(Selector(word))])
    count = said.count(word)
    assert found.status is (Status.EXACT if count == 1 else Status.AMBIGUOUS)
    if count > 1:
        spans = set()
        for line in problems[0].hint.splitlines()[1 : min(count, 8) + 1]:
            key, _, value = line.partition(": ")[2].partition(": ")
            given = {key: int(value) if key == "occurrence" else value[1:-1].replace("''", "'")}
            (settled,), _ = anchor(document, [annotation(Selector(word, **given))])
            assert settled.status is Status.EXACT
            spans.add(settled.spans)
        assert len(spans) == min(count, 8)


def twice(random: Random) -> tuple[str, str]:
    """A word, and what parts it from the same one."""
    word = "".join(random.choices("abcé漢-", k=random.randint(1, 6)))
    return word, random.choice([" x ", ", then ", "\n\n", " — "])


@anchoring_law
@given(made(twice))
def test_a_text_that_stands_twice_is_never_anchored_without_help(case: tuple[str, str]) -> None:
    word, between = case
    assume(word.strip("-"))
    document = parsed(f"Q {word}{between}Q {word} end.")
    assume(document.text.count(f"Q {word}") == 2)
    (found,), problems = anchor(document, [annotation(Selector(f"Q {word}"))])
    assert found.status is Status.AMBIGUOUS
    assert [problem.code for problem in problems] == ["anchor-ambiguous"]
    for occurrence in (1, 2):
        selector = Selector(f"Q {word}", occurrence=occurrence)
        (settled,), _ = anchor(document, [annotation(selector)])
        first = document.text.index(f"Q {word}")
        expected = first if occurrence == 1 else document.text.index(f"Q {word}", first + 1)
        assert settled.spans[0][0] == expected


@given(st.text(ALPHABET + "\n\t\u3000\u00a0ｱﾞ각e\u030112²³₂⁻①⒈", max_size=40))
@example("\u0301\u0301\uff9e")
@example("½\u200b½")
@example("1½²m²10²³①②3")
def test_normalising_maps_back_and_is_stable(text: str) -> None:
    normal = normalise(text)
    assert normalise(normal.text).text == normal.text
    for position in range(len(normal.text)):
        start, end = normal.original(position, position + 1)
        assert 0 <= start < end <= len(text)
        if not normal.text[position].isspace():
            assert normal.text[position] in normalise(text[start:end]).text
    starts = [normal.at(position)[0] for position in range(len(normal.text))]
    assert starts == sorted(starts)


@given(st.text("abc éΩ漢.,;:'\"()-+=#0123456789%/?\n", max_size=40))
def test_a_plain_note_reads_as_the_parser_reads_it(text: str) -> None:
    source = Source("a.yaml", text)
    builder = DocumentBuilder(source)
    builder.blocks_of(PARSERS[True].parse(text))
    document, _ = parse_markdown(source, note=True)
    assert document == builder.document()


STOCK = make_parser(note=False)
if hasattr(MarkdownIt().inline, "terminator_re"):  # Older versions have it as a constant.
    STOCK.inline.terminator_re = MarkdownIt().inline.terminator_re


@given(made(markdown))
def test_what_ends_a_text_changes_nothing(text: str) -> None:
    text = text.replace("\r", "\n").replace("\0", "�")
    assert PARSERS[False].parse(text) == STOCK.parse(text)
