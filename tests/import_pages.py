"""Twenty saved pages of different makes, all invented: the text of each, and what is not of it."""

from __future__ import annotations

import json
from typing import NamedTuple


class Page(NamedTuple):
    """A page, the paragraphs of its article in their order, and its headline."""

    html: str
    text: tuple[str, ...]
    title: str


TITLE = "Ferry to stay, council decides"
TEXT = (
    "The ferry between Quillhaven and Ostmark will stay, the council decided on Monday after a "
    "debate of nine hours.",
    "“It is the right thing to do,” said Mayor Ada Stone after the vote in the town hall.",
    "The boats carry 4,000 people a day, most of them pupils and workers of the shipyard.",
    "No other town on the coast has kept one.",
    "A bridge would have cost 400 million marks. “We do not have them,” Stone said, “and we will "
    "not have them next year.”",
    "The opposition called the decision “a step backwards” and wants to ask the court.",
)
FURNITURE = (
    "Read the best of the week in your inbox every Friday, free of charge.",
    "Bridge to Ostmark closed until May",
    "Shipyard looks for two hundred welders",
    "We use cookies to make this site better for you.",
    "All rights reserved",
    "Facebook",
    "Advertisement",
)
"""What must be in no article; a page has some of it."""
LETTER, BRIDGE, YARD, COOKIES, RIGHTS, FACEBOOK, ADVERT = FURNITURE


def paragraphs(texts: tuple[str, ...], tag: str = "p", **attributes: str) -> str:
    written = "".join(f' {name}="{value}"' for name, value in attributes.items())
    return "\n".join(f"<{tag}{written}>{text}</{tag}>" for text in texts)


def page(body: str, head: str = "", title: str = f"{TITLE} – The Harbour Post") -> str:
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f"{head}</head>\n<body>{body}</body></html>\n"
    )


def data(**fields: object) -> str:
    document = {"@context": "https://schema.org", "@type": "NewsArticle", **fields}
    return f'<script type="application/ld+json">{json.dumps(document)}</script>'


NAV = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/sport'>Sport</a></li></ul></nav>"
LINKS = (
    f"<ul><li><a href='/1'>{BRIDGE}</a></li><li><a href='/2'>{YARD}</a></li></ul>"  # two of them
)
FOOTER = f"<footer><p>© 2025 The Harbour Post. {RIGHTS}.</p></footer>"

PAGES = {
    "JSON-LD": Page(
        page(
            f"<header>{NAV}</header><main><article><h1>{TITLE}</h1>{paragraphs(TEXT)}</article>"
            f"<aside><h2>Related</h2>{LINKS}</aside></main>{FOOTER}",
            data(headline=TITLE, datePublished="2025-02-18T14:05:00+01:00",
                 author=[{"@type": "Person", "name": "Ann Ng"}],
                 publisher={"@type": "Organization", "name": "The Harbour Post"}),
        ),
        TEXT, TITLE,
    ),
    "JSON-LD with the body, and nothing but divs": Page(
        page(
            f"<div id=top>{LINKS}</div><div class=x1><div class=x2>{TITLE}</div>"
            f"{paragraphs(TEXT, 'div')}<div>{LETTER}</div></div>",
            data(headline=TITLE, articleBody="\n\n".join(TEXT)),
        ),
        TEXT, TITLE,
    ),
    "no metadata": Page(
        f"<html><body><h1>{TITLE}</h1>{paragraphs(TEXT)}<p><a href='/'>Home</a></p></body></html>",
        TEXT, TITLE,
    ),
    "Open Graph alone": Page(
        page(
            f"<div class='site-header'>{NAV}</div><div class='entry-content'><h1>{TITLE}</h1>"
            f"{paragraphs(TEXT)}</div><div class='sidebar'>{LINKS}<p>{LETTER}</p></div>",
            f'<meta property="og:title" content="{TITLE}"><meta property="og:type" content="article">'
            '<meta property="og:site_name" content="The Harbour Post">'
            '<meta property="article:published_time" content="2025-02-18T14:05:00Z">',
        ),
        TEXT, TITLE,
    ),
    "a graph of JSON-LD, Yoast-like": Page(
        page(
            f"<div id='page'><div id='content' class='post-content'><h1 class='entry-title'>{TITLE}"
            f"</h1>{paragraphs(TEXT[:3])}<div class='sharedaddy'><a>{FACEBOOK}</a></div>"
            f"{paragraphs(TEXT[3:])}</div><div id='comments'><p>Anna: I have always said so, and I "
            "will always say so, whatever you think.</p></div></div>",
            '<script type="application/ld+json">'
            + json.dumps({"@graph": [{"@type": "WebSite", "name": "The Harbour Post"},
                                     {"@type": ["Article"], "headline": TITLE,
                                      "author": {"name": "Ann Ng"}}]})
            + "</script>",
        ),
        TEXT, TITLE,
    ),
    "two articles": Page(
        page(
            f"<main><article><h2>{TITLE}</h2>{paragraphs(TEXT)}</article><article><h2>{BRIDGE}</h2>"
            "<p>The bridge between the two towns is closed until the middle of May, the roads office "
            "said on Tuesday. Cars have to take the long way round.</p><p>“We know that it is hard,” "
            "said the head of the office, Bo Day, when he was asked.</p></article></main>"
        ),
        TEXT, TITLE,
    ),
    "a live blog": Page(
        page(
            f"<main><h1>{TITLE}</h1><div class='liveblog'>"
            + "".join(
                f"<article class='post' id='p{n}'><time datetime='2025-02-18T1{n}:00'>1{n}:00</time>"
                f"<p>{text}</p><div class='share'>{FACEBOOK}</div></article>"
                for n, text in enumerate(TEXT)
            )
            + f"</div></main><aside>{LINKS}</aside>",
            data(**{"@type": "LiveBlogPosting", "headline": TITLE}),
        ),
        tuple(each for n, text in enumerate(TEXT) for each in (f"1{n}:00", text)), TITLE,
    ),
    "a paywall's stub": Page(
        page(
            f"<article><h1>{TITLE}</h1>{paragraphs(TEXT[:3])}<div class='paywall'><p>Subscribe to "
            "continue reading this story, and all the others.</p><button>Subscribe</button></div>"
            f"</article><p>{LETTER}</p>",
            data(headline=TITLE, isAccessibleForFree=False),
        ),
        TEXT[:3], TITLE,
    ),
    "AMP": Page(
        "<!doctype html><html ⚡ lang='en'><head><title>x</title>"
        + data(headline=TITLE)
        + f"</head><body><amp-sidebar id=s><ul><li>{BRIDGE}</li></ul></amp-sidebar><article>"
        f"<h1>{TITLE}</h1><amp-img src='a.jpg' width=1 height=1></amp-img>{paragraphs(TEXT[:2])}"
        f"<amp-ad type=x><div fallback>{ADVERT}</div></amp-ad>{paragraphs(TEXT[2:])}"
        f"<amp-social-share type=facebook>{FACEBOOK}</amp-social-share></article></body></html>",
        TEXT, TITLE,
    ),
    "a table of data": Page(
        page(
            f"<article><h1>{TITLE}</h1>{paragraphs(TEXT[:3])}<table><caption></caption><tr><th>Year"
            "</th><th>People</th></tr><tr><td>2023</td><td>3,900</td></tr><tr><td>2024</td><td>4,000"
            f"</td></tr></table>{paragraphs(TEXT[3:])}</article>"
        ),
        (*TEXT[:3], "Year", "People", "2023", "3,900", "2024", "4,000", *TEXT[3:]), TITLE,
    ),
    "laid out by tables": Page(
        "<html><body><table width=100%><tr><td colspan=2><a href=/>Home</a> | <a href=/s>Sport</a>"
        f"</td></tr><tr><td width=150>{LINKS}</td><td><font size=5><b>{TITLE}</b></font>"
        f"<br><br>{'<br><br>'.join(TEXT)}</td></tr></table></body></html>",
        TEXT, TITLE,
    ),
    "pull quotes": Page(
        page(
            f"<article><h1>{TITLE}</h1>{paragraphs(TEXT[:2])}<blockquote class='pull-quote'>It is the "
            f"right thing to do</blockquote>{paragraphs(TEXT[2:5])}<aside class='pullquote'><p>“We do "
            f"not have them”</p></aside><figure class=quote><blockquote><p>a step backwards</p>"
            f"</blockquote></figure>{paragraphs(TEXT[5:])}</article>"
        ),
        TEXT, TITLE,
    ),
    "a quotation set apart": Page(
        page(
            f"<article><h1>{TITLE}</h1>{paragraphs(TEXT[:3])}<p>The court wrote:</p><blockquote><p>Who "
            "runs a ferry runs it every day, and for everybody who pays the fare.</p></blockquote>"
            f"{paragraphs(TEXT[3:])}</article>"
        ),
        (*TEXT[:3], "The court wrote:", "Who runs a ferry runs it every day, and for everybody who "
         "pays the fare.", *TEXT[3:]), TITLE,
    ),
    "pictures": Page(
        page(
            f"<article><h1>{TITLE}</h1><figure><img src=a.jpg><figcaption>The ferry leaves Quillhaven "
            f"at noon. <span class=credit>Photo: Bo Day</span></figcaption></figure>"
            f"{paragraphs(TEXT[:3])}<figure><img src=b.jpg><figcaption>The shipyard in winter, as seen "
            f"from the quay.</figcaption></figure>{paragraphs(TEXT[3:])}</article>"
        ),
        TEXT, TITLE,
    ),
    "a cookie notice and a newsletter in the text": Page(
        page(
            f"<div id='cookie-banner' role='dialog'><p>{COOKIES} You may choose what we may keep.</p>"
            f"<button>Accept</button></div><article><h1>{TITLE}</h1>{paragraphs(TEXT[:3])}<div "
            f"class='newsletter-box'><h3>The Week</h3><p>{LETTER}</p><form><input><button>Sign up"
            f"</button></form></div>{paragraphs(TEXT[3:])}</article>{FOOTER}"
        ),
        TEXT, TITLE,
    ),
    "links in the text": Page(
        page(
            f"<article><h1>{TITLE}</h1>{paragraphs(TEXT[:2])}<p><a href='/1'>Read more: {BRIDGE}</a>"
            f"</p>{paragraphs(TEXT[2:4])}<p><strong>See also:</strong> <a href='/2'>{YARD}</a></p>"
            f"{paragraphs(TEXT[4:])}<h3>More on this story</h3>{LINKS}</article>"
        ),
        TEXT, TITLE,
    ),
    "subheadings and a list": Page(
        page(
            f"<article><h1>{TITLE}</h1>{paragraphs(TEXT[:3])}<h2>What it costs</h2><ul><li>A bridge: "
            f"400 million marks</li><li>A boat: 2 million marks</li></ul>{paragraphs(TEXT[3:])}"
            "</article>"
        ),
        (*TEXT[:3], "What it costs", "A bridge: 400 million marks", "A boat: 2 million marks",
         *TEXT[3:]), TITLE,
    ),
    "broken HTML": Page(
        f"<html><head><title>{TITLE} | The Harbour Post</title><body><div class=wrap><h1>{TITLE}"
        f"<div id=story><p>{'<p>'.join(TEXT)}<script>document.write('<p>{ADVERT}</p>')</script>"
        f"<div class=ad>{ADVERT}",
        TEXT, TITLE,
    ),
    "hidden texts": Page(
        page(
            f"<article><h1>{TITLE}</h1><p hidden>{LETTER}</p>{paragraphs(TEXT[:2])}<div "
            f"style='display:none'><p>{COOKIES}</p></div><p aria-hidden='true'>{BRIDGE} again and "
            f"again, as we say.</p>{paragraphs(TEXT[2:])}<noscript><p>{ADVERT}</p></noscript></article>"
        ),
        TEXT, TITLE,
    ),
    "an odd framework": Page(
        page(
            "<div data-reactroot><div class='css-1a2b3c'><div class='css-9z'><a href='/'>Home</a></div>"
            f"<div class='css-4d5e'><h1 class='css-h'><span>{TITLE}</span></h1><section "
            f"name='articleBody'>"
            + "".join(
                f"<div class='css-p StoryBodyCompanionColumn'><div><p class='css-at'>{text}</p></div>"
                "</div>" for text in TEXT
            )
            + f"</section></div><div data-testid='recirculation'><h2>{BRIDGE}</h2><p>The roads office "
            "says that it can do nothing before the spring is over.</p></div></div></div>"
            f"<script>window.__STATE__ = {json.dumps({'body': list(TEXT)})}</script>"
        ),
        TEXT, TITLE,
    ),
    "one paragraph that is nearly all": Page(
        page(
            f"<nav>Home</nav><article><h1>{TITLE}</h1><p>{TEXT[0]} {TEXT[2]}</p><p>Nobody was hurt.</p>"
            f"</article><aside><h3>Most read</h3>{LINKS}</aside>"
        ),
        (f"{TEXT[0]} {TEXT[2]}", "Nobody was hurt."), TITLE,
    ),
    "a pull quote with its speaker": Page(
        page(
            f"<article><h1>{TITLE}</h1>{paragraphs(TEXT[:3])}<figure class='wp-block-pullquote'>"
            "<blockquote><p>“It is the right thing to do”</p><cite>Ada Stone, mayor</cite></blockquote>"
            f"</figure>{paragraphs(TEXT[3:])}</article>"
        ),
        TEXT, TITLE,
    ),
    "a text that scripts would show": Page(
        page(
            "<div id='app'></div>",
            data(headline=TITLE, articleBody="\n".join(TEXT)),
            title="The Harbour Post",
        ),
        TEXT, TITLE,
    ),
    "line breaks alone": Page(
        page(f"<div><font size=5><b>{TITLE}</b></font><br>18.02.2025<br><br>{'<br><br>'.join(TEXT)}"
             "</div>"),
        TEXT, TITLE,
    ),
    "soft hyphens": Page(
        page(f"<article><h1>{TITLE}</h1>{paragraphs(TEXT).replace('council', 'coun&shy;cil')}"
             "</article>"),
        TEXT, TITLE,
    ),
    "pictures and cards without a caption's element": Page(
        page(
            f"<article><h1>{TITLE}</h1>{paragraphs(TEXT[:2])}<div class='absatzbild'><img src='a.jpg'>"
            "<div class='absatzbild__info'><p>The ferry was built in 1958.</p></div></div>"
            f"{paragraphs(TEXT[2:4])}<figure class='kg-card'><a href='/1'><div>{BRIDGE}</div></a>"
            f"</figure>{paragraphs(TEXT[4:])}<p>Like Loading...</p><p>Follow The Harbour Post on "
            "<a href='#'>Facebook</a>.</p></article>"
        ),
        TEXT, TITLE,
    ),
    "a picture beside each paragraph": Page(
        page(
            f"<article><h1>{TITLE}</h1>"
            + "".join(f"<div class='media-text'><img src='a.jpg'><p>{text}</p></div>" for text in TEXT)
            + "</article>"
        ),
        TEXT, TITLE,
    ),
    "minutes of reading above the text": Page(
        page(
            f"<article><h1>{TITLE}</h1><div class='a'><p>Ann Ng</p><p>4 min read·Feb 18, 2025</p>"
            f"{paragraphs(TEXT)}</div></article>",
            '<meta name="author" content="Ann Ng">',
        ),
        TEXT, TITLE,
    ),
}  # fmt: skip
