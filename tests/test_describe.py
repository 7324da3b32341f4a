"""A span to a selector and back: the same span, or word that no selector can tell it apart."""

from __future__ import annotations

import random
import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sites import REPOSITORY

from brief.anchor import anchor, describe
from brief.anchor.views import ArticleText
from brief.anchor.words import cuts_word
from brief.content.article import parse_article
from brief.content.document import Document
from brief.content.markdown import parse_markdown
from brief.content.sidecar import Annotation, Selector
from brief.formats.decode import File
from brief.problems import Place, Source

TEXT = """
    the council said that no bridge would close before may and the mayor agreed then der Rat sagte
    dass die Brücke im Mai schließt قال الوزير إن الجسر 大桥 关闭 don’t 1,250 “no” – …
"""
WORDS = TEXT.split()


def document(text: str) -> Document:
    return parse_markdown(Source("a.md", text))[0]


def spans_of(read: Document, selector: Selector) -> tuple[tuple[int, int], ...]:
    annotation = Annotation("x", "quotation", selector, Place("a.yaml"))
    (anchored,), _ = anchor(read, [annotation])
    return anchored.spans


def outcome(read: Document, article: ArticleText, start: int, end: int) -> str:
    """How a span was told apart; that it anchors to itself is checked."""
    selector = describe(article, start, end)
    if selector is None:
        return "none"
    assert spans_of(read, selector) == ((start, end),), (selector, read.text[start:end])
    if selector.occurrence:
        return "occurrence"
    return "context" if selector.prefix or selector.suffix else "quote"


def random_span(text: str, chance: random.Random) -> tuple[int, int]:
    """A span of 1 to 40 words, whose ends are ends of words or, rarely, anywhere."""
    start = chance.randrange(len(text))
    end = min(len(text), start + chance.randint(1, 240))
    if chance.random() < 0.9:
        while start and not text[start - 1].isspace():
            start -= 1
        while end < len(text) and not text[end].isspace():
            end += 1
        while start < end and text[start].isspace():
            start += 1
        while start < end and text[end - 1].isspace():
            end -= 1
    return start, max(end, start + 1)


def nameable(text: str, start: int, end: int) -> bool:
    """Whether a selector can be asked for: whole words, with a letter or digit, no lone space.

    An ellipsis at an end may be one of the quotation's own, and is not taken in.
    """
    words = text[start:end]
    return (
        words == words.strip()
        and not words.startswith("...")
        and not words.endswith("...")
        and any(letter.isalnum() for letter in words)
        and not cuts_word(text, start, end)
    )


def demo() -> list[Document]:
    found = []
    for path in sorted((REPOSITORY / "content").glob("*.md")):
        article, _ = parse_article(File(path.name, path.read_bytes()))
        assert article
        found.append(article.document)
    return found


def generated(seed: int) -> Document:
    """A text whose sentences repeat, some of them word for word."""
    chance = random.Random(seed)
    few = chance.sample(WORDS, 12)
    sentences = [" ".join(chance.choices(few, k=chance.randint(2, 9))) + "." for _ in range(12)]
    blocks = [" ".join(chance.choices(sentences, k=chance.randint(1, 5))) for _ in range(10)]
    return document("\n\n".join(blocks))


def check_all(documents: list[Document], count: int, seed: int) -> Counter[str]:
    chance = random.Random(seed)
    outcomes: Counter[str] = Counter()
    for read in documents:
        article = ArticleText(read.text)
        for _ in range(count):
            start, end = random_span(read.text, chance)
            how = outcome(read, article, start, end)
            outcomes[how] += 1
            if how == "none":
                words = read.text[start:end]
                # Dots at the edge of a paragraph may be an elision: what follows is then anywhere.
                if words == words.strip() and not re.search(r"…\W*\n\n|\n\n\W*…", words):
                    assert not nameable(article.normal.text, *normal_span(article, start, end)), (
                        words
                    )
    return outcomes


def normal_span(article: ArticleText, start: int, end: int) -> tuple[int, int]:
    """The normalised positions of a span."""
    before = ArticleText(article.text[:start]).normal.text
    return len(before), len(before) + len(ArticleText(article.text[start:end]).normal.text)


def test_the_demo_and_repeated_passages() -> None:
    outcomes = check_all(demo(), 40, 1) + check_all([generated(seed) for seed in range(6)], 60, 2)
    assert outcomes["none"] < outcomes.total() * 0.15
    assert outcomes["quote"] > 200
    assert outcomes["context"] > 30
    assert outcomes["occurrence"] > 0


@pytest.mark.slow
def test_ten_thousand_spans() -> None:
    outcomes = check_all(demo(), 500, 3)
    outcomes += check_all([generated(seed) for seed in range(100, 150)], 150, 4)
    assert outcomes.total() >= 10_000
    assert outcomes["none"] < outcomes.total() * 0.15


def test_the_fewest_words_that_settle_it() -> None:
    read = document("The mayor said no. The council said no. The mayor said yes.")
    article = ArticleText(read.text)
    first = read.text.index("said no")
    assert describe(article, first, first + 7) == Selector("said no", "mayor")
    second = read.text.index("said no", first + 1)
    assert describe(article, second, second + 7) == Selector("said no", "council")
    assert describe(article, 0, 9) == Selector("The mayor", "", "said no.")


def test_places_that_only_their_number_tells_apart() -> None:
    read = document("\n\n".join(["No."] * 30))
    article = ArticleText(read.text)
    starts = [at for at in range(len(read.text)) if read.text.startswith("No", at)]
    for number, start in enumerate(starts, 1):
        selector = describe(article, start, start + 2)
        assert selector
        assert spans_of(read, selector) == ((start, start + 2),)
        assert selector.occurrence in (None, number)


@pytest.mark.parametrize(
    ("kept", "copy"),
    [
        ("No ferry sails.", "No ferry sails. Rain fell."),
        ("No ferry sails.", "“No ferry sails.” Rain fell."),
        ("The port is shut. No ferry sails. Nor does the bus.", "No ferry sails. Rain fell."),
    ],
)
def test_a_copy_just_behind_is_not_the_words_once_these_are_deleted(kept: str, copy: str) -> None:
    before, after = "They stayed.\n\n", f"\n\n{copy}\n\nThey left."
    text = f"{before}{kept}{after}"
    start = text.index("No ferry sails")
    article = ArticleText(text)
    selector = describe(article, start, start + len("No ferry sails"))
    assert selector
    assert spans_of(document(text), selector) == ((start, start + len("No ferry sails")),)
    assert not spans_of(document(f"{before}{after.strip()}"), selector)


def test_a_copy_just_before_is_not_the_words_once_these_are_deleted() -> None:
    before = "It rained. “No ferry sails.”\n\n"
    text = f"{before}No ferry sails.\n\nThey left."
    start = text.rindex("No ferry")
    selector = describe(ArticleText(text), start, start + len("No ferry sails"))
    assert selector
    assert not spans_of(document(f"{before}They left."), selector)


@pytest.mark.parametrize("span", [(0, 2), (3, 4), (3, 7), (4, 6), (10, 11)])
def test_no_selector_names_a_part_of_a_word(span: tuple[int, int]) -> None:
    article = ArticleText("The warden sleeps.")
    assert describe(article, *span) is None


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=40), st.data())
def test_any_words_of_any_text(words: list[str], data: st.DataObject) -> None:
    read = document(" ".join(words))
    if not read.text:
        return
    start = data.draw(st.integers(0, len(read.text) - 1))
    end = data.draw(st.integers(start + 1, len(read.text)))
    outcome(read, ArticleText(read.text), start, end)


def test_spans_count_code_points() -> None:
    read = document("👩‍👩‍👧 said “go 🚢 now” and e\u0301te\u0301 came. She said it.")
    text = read.text
    article = ArticleText(text)
    for words in ("go 🚢 now", "e\u0301te\u0301 came", "She said it"):
        start = text.index(words)
        selector = describe(article, start, start + len(words))
        assert selector
        assert spans_of(read, selector) == ((start, start + len(words)),)
