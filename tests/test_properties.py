"""The laws of anchoring and highlighting, on text, markup and spans that a machine thinks up.

Continuous integration runs the profile “ci” (see `conftest.py`): 2,000 examples of each law.
"""

from __future__ import annotations

import unicodedata

import html5lib
from hypothesis import assume, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from brief.anchor import Status, anchor
from brief.anchor.normalise import normalise
from brief.content.markdown import PARSERS, Builder, Document, Gap, make_parser, parse_markdown
from brief.content.sidecar import Annotation, Selector
from brief.formats.decode import FORBIDDEN
from brief.pages.brief.highlight import Mark, body_html
from brief.problems import Place, Source

ALPHABET = "abc deé“”’'\"—-…ﬁ½x\u00adß\u200b\u0301 Ω漢字🙂&<>  "
words = st.text(ALPHABET, min_size=1, max_size=12)


def wrapped(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    marks = st.sampled_from(["*{}*", "**{}**", "`{}`", "~~{}~~", "[{}](https://a.b/)", "{}  \n",
                             "{}\n", "![{}](x.png)", "\\*{}", "&amp;{}", "<{}>"])  # fmt: skip
    return st.lists(st.tuples(marks, inner), min_size=1, max_size=4).map(
        lambda pairs: " ".join(mark.format(text) for mark, text in pairs)
    )


inline = st.recursive(words, wrapped, max_leaves=6)
block = st.tuples(
    st.sampled_from(["{}", "# {}", "- {}", "1. {}", "> {}", "- - {}", "> - {}", "    {}",
                     "```\n{}\n```", "```\n\n{}\n```", "|a|{}|\n|-|:-:|\n|c|d|", "---",
                     "- a\n\n  {}", "{}\n==="]),
    inline,
).map(lambda pair: pair[0].format(pair[1]))  # fmt: skip
markdown = st.one_of(
    st.lists(block, min_size=1, max_size=6).map("\n\n".join),
    st.text(max_size=80).filter(lambda text: not FORBIDDEN.search(text)),
)


def parsed(text: str) -> Document:
    document, _ = parse_markdown(Source("a.md", text.replace("\r", "\n").replace("\0", "�")))
    return document


@st.composite
def highlighted(draw: st.DrawFn) -> tuple[Document, list[Mark]]:
    document = parsed(draw(markdown))
    size = len(document.text)
    assume(size > 0)
    marks = []
    for number in range(draw(st.integers(0, 6))):
        cuts = sorted(draw(st.sets(st.integers(0, size), min_size=2, max_size=6)))
        spans = tuple(zip(cuts[::2], cuts[1::2], strict=False))
        href = draw(st.sampled_from([None, f"#note-{number}"]))
        marks.append(Mark(f"m{number}", spans, "quotation", "ada", "blue", "A", number, href))
    return document, marks


@given(highlighted())
def test_the_text_stands_and_each_annotation_spells_its_span(
    case: tuple[Document, list[Mark]],
) -> None:
    document, marks = case
    html = body_html(document, marks, lambda url: url)
    body = html5lib.HTMLParser(namespaceHTMLElements=False, strict=True).parseFragment(html)
    assert "".join(body.itertext()) == document.text
    gaps = {
        position
        for pieces in document.blocks
        for piece in pieces
        if isinstance(piece, Gap)
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


def nfkc(text: str) -> str:
    return unicodedata.normalize("NFKC", text)


def annotation(selector: Selector) -> Annotation:
    return Annotation("x", "quotation", selector, Place("a.yaml"))


SWAPS = str.maketrans({"“": '"', "”": '"', "’": "'", "—": "-", "…": "...", "ﬁ": "fi", " ": "\n  "})


@given(st.data())
def test_a_quotation_is_found_where_it_stands_and_nowhere_else(data: st.DataObject) -> None:
    document = parsed(data.draw(markdown))
    text = document.text
    assume(text.strip())
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    quote = text[start:end]
    # Nobody can choose a letter without its accent, or half of a syllable.
    pieces = (text[:start], quote, text[end:])
    assume(nfkc(text) == "".join(map(nfkc, pieces)))
    if data.draw(st.booleans()):
        quote = quote.translate(SWAPS)
    wanted = normalise(quote).text.strip()
    (found,), _ = anchor(document, [annotation(Selector(quote))])
    if found.status is not Status.EXACT:
        assert found.spans == ()
        return
    if len(found.spans) == 1:
        ((a, b),) = found.spans
        assert wanted in normalise(text[a:b]).text
        assert normalise(text).text.count(wanted) >= 1
        if normalise(text).text.count(wanted) == 1:
            # What the mark covers is what was chosen, but for white space and characters that
            # are not seen at its ends, and for the rest of a ligature that it cuts.
            assert a < end
            assert start < b


@given(st.data())
def test_a_text_that_stands_twice_is_never_anchored_without_help(data: st.DataObject) -> None:
    word = data.draw(st.text("abcé漢-", min_size=1, max_size=6).filter(lambda w: w.strip("-")))
    between = data.draw(st.sampled_from([" x ", ", then ", "\n\n", " — "]))
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


@given(st.text(ALPHABET + "\n\t\u3000\u00a0ｱﾞ각e\u0301", max_size=40))
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
    builder = Builder(source)
    builder.blocks_of(PARSERS[True].parse(text))
    document, _ = parse_markdown(source, note=True)
    assert document == builder.document()


STOCK = make_parser(note=False)
STOCK.inline.terminator_re = MarkdownIt().inline.terminator_re


@given(markdown)
def test_what_ends_a_text_changes_nothing(text: str) -> None:
    text = text.replace("\r", "\n").replace("\0", "�")
    assert PARSERS[False].parse(text) == STOCK.parse(text)
