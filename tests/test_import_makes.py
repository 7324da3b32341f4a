"""Pages as more makes of sites write them: what is the article's, and what is around it."""

from __future__ import annotations

import pytest
from import_pages import BRIDGE, LETTER, TEXT, TITLE, YARD, page, paragraphs

from brief.imports import read
from brief.imports.draft import Draft

pytestmark = pytest.mark.slow

LEAD = "The boats are old, but nobody wants a bridge."


def draft_of(body: str, head: str = "") -> Draft:
    return read(page(body, head).encode(), "a.html")


def texts(draft: Draft) -> tuple[str, ...]:
    return tuple(text for block in draft.blocks for text in sum(block.rows, ()) or (block.text,))


ALL_TEXT = {
    "the first paragraphs in a container of their own": (
        f"<h1>{TITLE}</h1><article><div class='teaser-content'>{paragraphs(TEXT[:2])}</div>"
        f"<div class='article-body'>{paragraphs(TEXT[2:])}</div></article>",
    ),
    "a letter that is not read aloud": (
        f"<article><h1>{TITLE}</h1><p><span aria-hidden='true'>T</span>{TEXT[0][1:]}</p>"
        f"{paragraphs(TEXT[1:])}</article>",
    ),
    "a letter that is read aloud with its word": (
        f"<article><h1>{TITLE}</h1><p><span class='sr-only'>The</span>"
        f"<span aria-hidden='true'>T</span><span aria-hidden='true'>he</span>{TEXT[0][3:]}</p>"
        f"{paragraphs(TEXT[1:])}</article>",
    ),
    "anchors around paragraphs": (
        f"<article><h1>{TITLE}</h1><p><a name='a'>{TEXT[0]}</a></p><p><a id='b'>{TEXT[1]}</a></p>"
        f"{paragraphs(TEXT[2:])}</article>",
    ),
    "words for those who listen": (
        f"<article><h1>{TITLE}</h1>{paragraphs(TEXT[:3])}<p class='visually-hidden'>End of the "
        f"first section</p>{paragraphs(TEXT[3:])}</article>",
    ),
    "each paragraph in a box": (
        f"<main><h1>{TITLE}</h1>"
        + "".join(f"<div class='row'><div class='text'><p>{text}</p></div></div>" for text in TEXT)
        + "</main>",
    ),
    "a box that has nothing but links": (
        f"<article><h1>{TITLE}</h1>{paragraphs(TEXT[:3])}<div class='x7'><div class='x8'>Also in "
        f"the paper</div><p><a href='/1'>{BRIDGE}</a></p><p><a href='/2'>{YARD}</a></p></div>"
        f"{paragraphs(TEXT[3:])}</article>",
    ),
    "sections below the text": (
        f"<main><h1>{TITLE}</h1><div class='body'>{paragraphs(TEXT)}</div><section class='offer'>"
        f"<p>{LETTER}</p><p>Would you like to give this paper to somebody whom you know?</p>"
        "</section><section><h3>Who wrote it</h3><p>Ann Ng has written about the harbour for "
        "eleven years.</p></section></main>",
    ),
    "a box of links that is set as a figure": (
        f"<article><h1>{TITLE}</h1>{paragraphs(TEXT[:3])}<figure><aside><h3>{BRIDGE}</h3>"
        f"<a href='/1'>Read more</a></aside></figure>{paragraphs(TEXT[3:])}</article>",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", ALL_TEXT)
def test_all_of_the_text_and_nothing_else(name: str) -> None:
    draft = draft_of(*ALL_TEXT[name])
    assert texts(draft) == TEXT
    assert draft.title == TITLE
    assert (draft.caption, draft.credit) == ("", "")


def test_a_standfirst_above_the_text_is_the_summary() -> None:
    draft = draft_of(
        f"<header><h1>{TITLE}</h1><p class='standfirst'>{LEAD}</p></header>"
        f"<div class='body'>{paragraphs(TEXT)}</div>"
    )
    assert (texts(draft), draft.summary) == (TEXT, LEAD)


def test_footnotes_stay_and_their_marks_go() -> None:
    draft = draft_of(
        f"<article><h1>{TITLE}</h1><p>{TEXT[0]}<sup><a href='#n1'>1</a></sup></p>"
        f"{paragraphs(TEXT[1:])}<ol class='footnotes'><li id='n1'>Minutes, p. 4 "
        "<a href='#r1'>↩︎</a></li></ol></article>"
    )
    assert texts(draft) == (*TEXT, "Minutes, p. 4")


def test_the_caption_of_a_table_stays() -> None:
    draft = draft_of(
        f"<article><h1>{TITLE}</h1>{paragraphs(TEXT[:3])}<table><caption>Boats by year</caption>"
        f"<tr><th>Year</th><th>Boats</th></tr><tr><td>2024</td><td>4</td></tr></table>"
        f"{paragraphs(TEXT[3:])}</article>"
    )
    assert texts(draft) == (*TEXT[:3], "Boats by year", "Year", "Boats", "2024", "4", *TEXT[3:])


CAPTIONS = {
    "in spans": "<figcaption><span>Ada Stone on Monday.</span><span>BO DAY</span></figcaption>",
    "with labels": (
        "<span>Image</span><figcaption><span>Ada Stone on Monday.</span><span><span>Credit..."
        "</span><span>BO DAY</span></span></figcaption>"
    ),
    "the credit first": "<div><span>BO DAY</span></div><figcaption>Ada Stone on Monday."
    "</figcaption>",
}


@pytest.mark.parametrize("name", CAPTIONS)
def test_caption_and_credit_are_told_apart(name: str) -> None:
    draft = draft_of(
        f"<article><h1>{TITLE}</h1><figure><img src='a.jpg'>{CAPTIONS[name]}</figure>"
        f"{paragraphs(TEXT)}</article>"
    )
    assert (draft.caption, draft.credit) == ("Ada Stone on Monday.", "BO DAY")
    assert texts(draft) == TEXT
