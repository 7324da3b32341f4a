"""What is looked up, where there is much to find, is what a search for each finds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.anchor.exact import find, spans_of
from brief.anchor.views import INDEXED, ArticleText
from brief.content.sidecar import Selector
from brief.pages.data import web_annotation

SIGNS = "ab B1 2.,-'’_é漢ก\u0301"
TEXTS = st.text(st.sampled_from(SIGNS), max_size=60)


@given(TEXTS, st.data())
def test_words_are_found_in_an_index_where_a_search_finds_them(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    length = data.draw(st.integers(1, 6))
    quote = data.draw(st.one_of(st.just(text[start : start + length]), st.text(SIGNS, max_size=4)))
    searched, indexed = ArticleText(text, 1), ArticleText(text, INDEXED)
    assert searched.places is None
    assert indexed.places is not None
    one, other = (find(each, Selector(quote)) for each in (searched, indexed))
    assert spans_of(searched, one) == spans_of(indexed, other)
    assert (one.count, one.counted) == (other.count, other.counted)


@pytest.mark.parametrize("quote", ["w7", "w7 it", "is w7"])
def test_a_word_or_two_are_looked_up(quote: str) -> None:
    text = " ".join(f"w{number} it is" for number in range(2_000))
    places = ArticleText(text, INDEXED).places
    assert places is not None
    found = places.of(quote)
    assert found is not None
    assert text.index(f"{quote} ") in found
    assert len(found) < 10


@given(st.text(st.sampled_from("ab😀 "), max_size=200), st.data())
def test_what_is_around_words_is_as_long_as_a_search_finds_it_must_be(
    text: str, data: st.DataObject
) -> None:
    ends = st.tuples(st.integers(0, len(text)), st.integers(0, 4))
    spans = [(start, min(start + length, len(text))) for start, length in data.draw(st.lists(ends))]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(web_annotation, "MANY", 0)
        once = web_annotation.found_once(text, spans)
    for span in spans:
        searched = web_annotation.distinguishing_context(text, span, ())
        assert web_annotation.distinguishing_context(text, span, once) == searched
