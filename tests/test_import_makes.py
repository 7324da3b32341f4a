"""Pages as more makes of sites write them: what is the article's, and what is around it."""

from __future__ import annotations

import io
import json

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from import_pages import BRIDGE, LETTER, TEXT, TITLE, YARD, page, paragraphs

from brief.content.markdown import parse_markdown
from brief.imports import read
from brief.imports.draft import Block, Draft, Inline
from brief.imports.files import faithful
from brief.imports.markdown import clean, markdown
from brief.language.detection import by_script
from brief.problems import Source

pytestmark = pytest.mark.slow

LEAD = "The boats are old, but nobody wants a bridge."


def draft_of(body: str, head: str = "") -> Draft:
    return read(page(body, head).encode(), "a.html")


def data_of(value: object, wrapped: str = "{}") -> str:
    written = wrapped.replace("{}", json.dumps(value))
    return f'<script type="application/ld+json">{written}</script>'


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
    "a form": (
        f"<article><h1>{TITLE}</h1>{paragraphs(TEXT[:3])}<section class='x9'><h4>The Quay by mail"
        f"</h4><p>Every week, the harbour.</p><button>Yes, please</button></section>"
        f"{paragraphs(TEXT[3:])}</article>",
    ),
    "a card that is a link": (
        f"<article><h1>{TITLE}</h1>{paragraphs(TEXT[:3])}<a href='/1'><div>{BRIDGE}</div><div>It "
        f"is old.</div></a>{paragraphs(TEXT[3:])}</article>",
    ),
    "a player": (
        f"<article><h1>{TITLE}</h1><div class='audio player'><span>00:00 / 04:10</span></div>"
        f"{paragraphs(TEXT)}</article>",
    ),
    "how the author is reached": (
        f"<article><h1>{TITLE}</h1><p class='byline'>By Ann Ng</p>{paragraphs(TEXT)}<p>Ann Ng "
        f"(Ostmark)</p><p>Contact Ann Ng at ng@post.example. Follow her there.</p></article>",
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
    "in one line": "<figcaption>Ada Stone on Monday. <span class='credit'>BO DAY</span>"
    "</figcaption>",
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


OTHER = {
    "@type": "NewsArticle", "headline": BRIDGE, "url": "https://post.example/2",
    "datePublished": "2024-01-01", "author": {"name": "Bo Day"}, "publisher": {"name": "The Quay"},
}  # fmt: skip
OWN = {
    "@type": "NewsArticle", "headline": TITLE, "url": "https://post.example/1",
    "datePublished": "2025-02-18", "author": {"name": "Ann Ng"},
    "publisher": {"name": "The Harbour Post"},
}  # fmt: skip
LINK = "<link rel='canonical' href='https://post.example/1'>"
HEADS = {
    "data of several articles": f"{LINK}{data_of([OTHER, OWN])}",
    "data of several articles, by the headline": data_of([OTHER, OWN]),
    "data in CDATA": data_of(OWN, "\n//<![CDATA[\n{}\n//]]>\n"),
    "data with a comma too many": data_of(OWN).replace("}</script>", ",}</script>"),
}


@pytest.mark.parametrize("name", HEADS)
def test_the_data_that_are_of_this_article(name: str) -> None:
    draft = draft_of(f"<article><h1>{TITLE}</h1>{paragraphs(TEXT)}</article>", HEADS[name])
    assert (draft.title, draft.author, draft.outlet) == (TITLE, "Ann Ng", "The Harbour Post")
    assert (draft.url, str(draft.published)) == ("https://post.example/1", "2025-02-18")


@pytest.mark.parametrize(
    "title",
    [
        f"{TITLE} - The Harbour Post", f"{TITLE} | News | The Harbour Post",
        f"{TITLE} :: The Harbour Post", f"The Harbour Post: {TITLE}", f"{TITLE}_The Harbour Post",
    ],
)  # fmt: skip
def test_the_outlet_that_only_the_title_names(title: str) -> None:
    source = page(f"<article><h1>{TITLE}</h1>{paragraphs(TEXT)}</article>", title=title)
    draft = read(source.encode(), "a.html")
    assert (draft.title, draft.outlet) == (TITLE, "The Harbour Post")


def test_the_headline_is_the_texts_where_the_title_is_the_papers() -> None:
    source = page(f"<div><h1>{TITLE}</h1>{paragraphs(TEXT)}</div>", title="Post weekly: no bridge")
    draft = read(source.encode(), "a.html")
    assert (draft.title, texts(draft)) == (TITLE, TEXT)


@pytest.mark.parametrize(
    "comment",
    [
        "<!-- saved from url=(0022)https://post.example/1 -->",
        "<!--\n Page saved with SingleFile \n url: https://post.example/1 \n saved date: Tue -->",
    ],
)
def test_where_a_browser_says_it_saved_a_page(comment: str) -> None:
    source = f"{comment}\n<html><body><h1>{TITLE}</h1>{paragraphs(TEXT)}</body></html>"
    assert read(source.encode(), "a.html").url == "https://post.example/1"


AUTHORS = {
    "an address behind the name": "<p class='byline'>By Ann Ng ann.ng@post.example</p>",
    "an interview": "<p>Interview: Ann Ng</p>",
    "a title before the name": "<p class='author'>Dr. Ann Ng</p>",
}


@pytest.mark.parametrize("name", AUTHORS)
def test_the_author_is_a_name(name: str) -> None:
    draft = draft_of(f"<article><h1>{TITLE}</h1>{AUTHORS[name]}{paragraphs(TEXT)}</article>")
    assert draft.author.removeprefix("Dr. ") == "Ann Ng"
    assert texts(draft) == TEXT


def test_a_chinese_page_with_its_source_and_author_in_a_line() -> None:
    text = ("停运十二年的云岭缆车周五重新启动，八个车厢改成了图书馆，每厢藏书一百二十册。" * 3,) * 3
    source = (
        f"<html><head><title>山城旧缆车变身流动图书馆_云岭新闻网</title></head><body><h1>山城旧缆车变身流动图书馆"
        "</h1><div>2025年04月18日 09:12　来源：云岭新闻网　作者：林晓雯</div>"
        f"{paragraphs(text)}</body></html>"
    )
    draft = read(source.encode(), "a.html")
    assert (draft.title, draft.outlet, draft.author) == (
        "山城旧缆车变身流动图书馆", "云岭新闻网", "林晓雯",
    )  # fmt: skip
    assert (str(draft.published), texts(draft)) == ("2025-04-18", text)


LINES = (
    "Story continues below advertisement", "Become a member", "View this email in your browser",
    "You are receiving this email because you asked for it.", "Press release No. 44/2025",
    "[Home] [Search] [Feedback] [Help]", "Copyright Policy | Disclaimers | Privacy Policy | Donate",
    "Pressemitteilung Nr. 17/2025", "Table of Contents",
)  # fmt: skip


@pytest.mark.parametrize("line", LINES)
def test_lines_of_pages_are_no_text(line: str) -> None:
    draft = draft_of(
        f"<article><h1>{TITLE}</h1>{paragraphs(TEXT[:3])}<p>{line}</p>{paragraphs(TEXT[3:])}</article>"
    )
    assert texts(draft) == TEXT
    assert line in [each.text for each in draft.removed]


@pytest.mark.parametrize(
    ("text", "lang"),
    [("停运十二年的云岭缆车周五重新启动，改成了图书馆。", "zh"),
     ("校庭には口径六十センチの望遠鏡が。", "ja"),
     ("כל בוקר בשש עולה אבנר דגן על קו.", "he"), ("The boats are old, says 陈立群.", None)],
)  # fmt: skip
def test_the_language_that_a_script_tells(text: str, lang: str | None) -> None:
    assert by_script(text) == lang


def word(*paragraphs: tuple[str, str], author: str = "") -> Draft:
    """The draft of a Word file: paragraphs with a style, or `Bold` for one that is in bold."""
    document = docx.Document()
    document.core_properties.author = author
    document.core_properties.title = "Word Document"
    for text, style in paragraphs:
        added = document.add_paragraph(style=None if style in {"", "Bold"} else style)
        added.add_run(text).bold = style == "Bold" or None
    data = io.BytesIO()
    document.save(data)
    return read(data.getvalue(), "a.docx")


def test_a_headline_and_headings_of_a_word_file_without_styles() -> None:
    draft = word(
        (TITLE, "Bold"), ("", ""), ("By Ann Ng | 18 February 2025", ""), (TEXT[0], ""),
        ("What it costs", "Bold"), (TEXT[1], ""), ("Said in bold.", "Bold"), (TEXT[2], ""),
    )  # fmt: skip
    assert (draft.title, draft.author, str(draft.published)) == (TITLE, "Ann Ng", "2025-02-18")
    assert [(block.kind, block.text) for block in draft.blocks] == [
        ("paragraph", TEXT[0]), ("heading", "What it costs"), ("paragraph", TEXT[1]),
        ("paragraph", "Said in bold."), ("paragraph", TEXT[2]),
    ]  # fmt: skip


def test_a_subtitle_is_the_summary_and_the_author_may_stand_below_it() -> None:
    draft = word(
        (TITLE, "Title"), (LEAD, "Subtitle"), ("By Ann Ng", ""), ("18 February 2025", ""),
        (TEXT[0], ""), author="office-pc-7",
    )  # fmt: skip
    assert (draft.title, draft.summary, draft.author) == (TITLE, LEAD, "Ann Ng")
    assert texts(draft) == TEXT[:1]
    assert word((TEXT[0], ""), author="office-pc-7").author == ""


def test_bold_lines_of_a_page_are_headings_but_names_of_speakers_are_not() -> None:
    draft = draft_of(
        f"<article><h1>{TITLE}</h1><p>{TEXT[0]}</p><p><b>What it costs</b></p><p>{TEXT[1]}</p>"
        f"<p><b>Ann Ng</b></p><p>{TEXT[2]}</p><p><b>Ann Ng</b></p>{paragraphs(TEXT[4:])}</article>"
    )
    assert [block.text for block in draft.blocks if block.kind == "heading"] == ["What it costs"]


def test_a_transcript_of_a_broadcast_with_a_head_and_offices() -> None:
    draft = read(
        b"THE HARBOUR HOUR\n\nInterview With Ada Stone\n\nAired February 18, 2025 - 18:00 ET\n\n"
        b"ANN NG, HOST: Why does the ferry stay?\n\nADA STONE, MAYOR OF OSTMARK: We need it.\n\n"
        b"NG: And the bridge?\n\n(CROSSTALK)\n\nSTONE: We have no money.\n\nNG: Thank you.\n\n"
        b"Transcribed by https://post.example\n"
    )
    assert [mark.speaker for mark in draft.marks] == ["ANN NG", "ADA STONE", "NG", "STONE", "NG"]
    assert draft.blocks[1].text == "ANN NG, HOST: Why does the ferry stay?"
    assert (draft.title, str(draft.published)) == ("THE HARBOUR HOUR", "2025-02-18")
    assert draft.removed[-1].text == "Transcribed by https://post.example"


@pytest.mark.parametrize("mark", ["**{}:**", "**{}**:", "__{}:__"])
def test_names_that_markdown_makes_bold(mark: str) -> None:
    said = (("Ann Ng", "Why?"), ("Bo Day", "We need it."), ("Ann Ng", "And the bridge?"))
    text = "\n\n".join(f"{mark.format(name)} {words}" for name, words in said)
    assert [block.text for block in read(text.encode()).blocks] == [
        f"{name}: {words}" for name, words in said
    ]


PRINTED = f"""The Quay, Vol. 12

{TITLE}

The ferry between Quillhaven and Ostmark will stay, the coun-
cil decided on Monday after a debate of nine hours that was
held in the long-
unused hall of the harbour, with the windows open to the

12

The Quay, Vol. 12

sea and a smell of tar. The council met for the second time.
The yard is long and the boats are unused in a storm from

13

The north. A debate of the long kind is usual.
"""


def test_what_printing_leaves_in_a_text() -> None:
    draft = read(PRINTED.encode())
    assert draft.title == TITLE
    assert [block.text for block in draft.blocks] == [
        "The ferry between Quillhaven and Ostmark will stay, the council decided on Monday after a "
        "debate of nine hours that was held in the long-unused hall of the harbour, with the "
        "windows open to the sea and a smell of tar. The council met for the second time. The yard "
        "is long and the boats are unused in a storm from",
        "The north. A debate of the long kind is usual.",
    ]
    assert [(each.line, each.text) for each in draft.removed] == [
        (1, "The Quay, Vol. 12"), (10, "12"), (12, "The Quay, Vol. 12"), (17, "13"),
    ]  # fmt: skip


LISTS = {
    "bullets": ("• one post\n• two boats", [("one post", 0), ("two boats", 0)]),
    "hyphens": ("- one post\n- two boats", [("one post", 0), ("two boats", 0)]),
    "numbers": ("1. Seeds are sown.\n2. They grow.", [("Seeds are sown.", 1), ("They grow.", 2)]),
}


@pytest.mark.parametrize("name", LISTS)
def test_lists_in_a_text(name: str) -> None:
    text, items = LISTS[name]
    draft = read(f"{TITLE}\n\n{TEXT[0]}\n\n{text}\n\n{TEXT[1]}\n".encode())
    found = [(each.text, each.number) for each in draft.blocks if each.kind == "item"]
    assert found == items
    assert [block.text for block in draft.blocks if block.kind == "paragraph"] == [*TEXT[:2]]


def test_dialogue_behind_hyphens_is_no_list() -> None:
    said = ("- Will it stay?", "- It will, said the mayor.")
    draft = read(f"{TITLE}\n\n{TEXT[0]}\n\n{said[0]}\n\n{said[1]}\n".encode())
    assert [(each.kind, each.text) for each in draft.blocks[1:]] == [("paragraph", x) for x in said]


def test_the_signature_of_a_mail_and_the_contact_of_a_release_are_no_text() -> None:
    text = (
        f"{TITLE}\n\n{LEAD}\n\nBy Ann Ng\nFeb. 18, 2025, 7:00 a.m. ET\n\n{TEXT[0]}\n\n{TEXT[1]}\n\n"
    )
    draft = read(f"{text}Press contact:\nAnn Ng, 555 0120\n\n--\nSent from my phone\n".encode())
    assert [block.text for block in draft.blocks] == [LEAD, *TEXT[:2]]
    assert (draft.author, str(draft.published)) == ("Ann Ng", "2025-02-18")


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("OSTMARK, 18 February 2025 – The ferry will stay, it was said.", "2025-02-18"),
        ("Ostmark (18.02.2025) - The ferry will stay, it was said.", "2025-02-18"),
        ("On 18 February 2025 the council decided that the ferry stays.", "None"),
        ("It was late. On 18 February 2025 - a Tuesday - they came home.", "None"),
    ],
)
def test_the_day_of_a_dateline(line: str, day: str) -> None:
    assert str(read(f"{TITLE}\n\n{line}\n\n{TEXT[1]}\n".encode()).published) == day


INLINES = {
    "a link": (
        "It is <a href='https://a.example/x y'>here</a>.", "It is [here](https://a.example/x%20y).",
    ),
    "a link within the site": (
        "<a href='/x'>Here</a> it is.", "[Here](https://post.example/x) it is.",
    ),
    "a script": ("It is <a href='javascript:x()'>not here</a>.", "It is not here."),
    "emphasis": ("It is <em>not</em> <strong> here</strong>.", "It is *not* **here**."),
    "one in another": (
        "It <b>is <a href='https://a.example/'>so</a></b>.", "It **is [so](https://a.example/)**.",
    ),
    "signs": ("A * B_ [1] <i>x</i>!<a href='https://a.example'>y</a>",
              "A * B\\_ \\[1\\] *x*\\![y](https://a.example)"),
    "no words": ("It<i> </i>is <b class='icon'></b>here.", "It is here."),
    "where no signs may be": ("He said<b>“no”</b>twice.", "He said“no”twice."),
    "lines": ("<i>Tick<br>Tock</i> it goes.", "*Tick*\n*Tock* it goes."),
}  # fmt: skip


@pytest.mark.parametrize("name", INLINES)
def test_links_and_emphasis(name: str) -> None:
    source, wanted = INLINES[name]
    draft = draft_of(
        f"<article><h1>{TITLE}</h1><p>{TEXT[0]}</p><p>{source}</p>{paragraphs(TEXT[1:])}</article>",
        LINK,
    )
    assert markdown(map(faithful, draft.blocks)).split("\n\n")[1] == wanted


@settings(max_examples=200, deadline=None)
@given(
    st.text("ab *_[]()!<>&`\\~#1.-\n“”", min_size=1, max_size=40).map(clean),
    st.lists(
        st.tuples(
            st.integers(0, 40), st.integers(1, 20), st.sampled_from(["link", "strong", "emphasis"])
        ),
        max_size=4,
    ),
)
def test_with_links_and_emphasis_the_text_is_the_same(
    text: str, spans: list[tuple[int, int, str]]
) -> None:
    inlines = tuple(
        Inline(start, min(len(text), start + size), kind, "https://a.example/")
        for start, size, kind in spans
        if start < len(text)
    )
    written = markdown([faithful(Block(text, inlines=inlines))])
    bare = markdown([Block(text)])
    assert parse_markdown(Source("a.md", written))[0].text == parse_markdown(
        Source("a.md", bare)
    )[0].text  # fmt: skip


def test_a_mail_that_is_forwarded_and_quoted() -> None:
    head = (
        "---------- Forwarded message ---------\nFrom: Ann Ng <ng@post.example>\nDate: Tue, 18 Feb "
        f"2025 at 09:12\nSubject: {TITLE}\nTo: desk <desk@post.example>\n\n"
    )
    draft = read(f"{head}> {TEXT[0]}\n>\n> {TEXT[1]}\n".encode())
    assert (draft.title, str(draft.published)) == (TITLE, "2025-02-18")
    assert [block.text for block in draft.blocks] == [*TEXT[:2]]


def test_a_line_above_the_headline_of_a_word_file_is_no_text() -> None:
    draft = word(
        ("FERRY / 300 words", ""), (TITLE, "Heading 1"), ("by Ann Ng, 18 February 2025", ""),
        (TEXT[0], ""),
    )  # fmt: skip
    assert (draft.title, draft.author, str(draft.published)) == (TITLE, "Ann Ng", "2025-02-18")
    assert texts(draft) == TEXT[:1]
    assert draft.removed[0].text == "FERRY / 300 words"


def test_short_paragraphs_at_both_ends_are_of_the_text() -> None:
    ends = ("Quillhaven, 2:41 A.M.", "END 2:52 A.M.")
    draft = draft_of(f"<article><h1>{TITLE}</h1>{paragraphs((ends[0], *TEXT, ends[1]))}</article>")
    assert texts(draft) == (ends[0], *TEXT, ends[1])
