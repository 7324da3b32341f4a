"""What a page says of its article: JSON-LD, Open Graph, and its other `meta` elements.

schema.org: https://schema.org/NewsArticle, Open Graph: https://ogp.me/
"""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Callable
from itertools import islice
from typing import Any

from msgspec import Struct

from brief.imports.entities import without_references
from brief.imports.furniture import E_MAIL, day_in

PAGE = re.compile(r"(?:Web|Item)Page$")
ARTICLE = re.compile(r"(?:Article|BlogPosting|Reportage|Report|Posting)$")
TITLES = ("og:title", "twitter:title", "dc.title", "citation_title")
DATES = (
    "article:published_time", "og:published_time", "date", "dc.date", "dc.date.issued",
    "dcterms.created", "dcterms.date", "dcterms.issued", "pubdate", "publish-date",
    "citation_publication_date", "parsely-pub-date", "sailthru.date",
)  # fmt: skip
SUMMARIES = ("og:description", "description", "twitter:description", "dc.description")
AUTHORS = (
    "author", "article:author", "dc.creator", "dcterms.creator", "citation_author",
    "parsely-author", "byl",
)  # fmt: skip
OUTLETS = ("og:site_name", "application-name", "citation_journal_title", "dc.publisher")
"""The names of `meta` elements, the most trustworthy first."""
SCRIPT_LIMIT = 2 * 1024 * 1024
PROPERTY_LIMIT = 50
"""The most pieces of text of one property of an item."""
NODES_LIMIT = 2_000
TITLE_SEPARATOR = re.compile(r"\s+[|–—•·:»-]\s+")
WRAPPING = ("//", "/*", "*/", "<!--", "-->", "<![CDATA[", "]]>")
"""What older pages put around a script."""
WRAPPINGS = 8
"""The most of it."""
TOO_MANY = re.compile(r",(?=\s{0,99}[}\]])")
OUTLET_SEPARATOR = re.compile(r"\s[|–—•·:»«-]{1,2}\s|:\s|\s?::\s?|[|｜_»«]|\s—\s")
OUTLET_LONGEST = 60
SAVED = re.compile(
    r"<!--\s*(?:saved from url=\(\d{1,6}\)|Page saved with SingleFile\s+url:\s*)"
    r"(?P<url>https?://[^\s<>]{1,2000})"
)
SAVED_WITHIN = 4096
TAG = re.compile(r"<[^<>]{1,200}>")


class About(Struct, frozen=True, kw_only=True):
    """What is known of an article from the head of its page; empty where nothing is."""

    page_title: str = ""
    """That of the page, often with the outlet's name."""
    headlines: tuple[str, ...] = ()
    """What the page calls it, the most trustworthy first."""
    summary: str = ""
    author: str = ""
    house: str = ""
    """Who is given as the author, but is an organisation."""
    outlet: str = ""
    url: str = ""
    lang: str = ""
    caption: str = ""
    published: datetime.date | None = None
    body: str = ""
    """The text as JSON-LD has it."""
    live: bool = False
    """Whether it is a live blog."""
    paid: bool = False
    """Whether readers have to pay for all of it."""


def about(tree: Any, saved_from: str = "") -> About:
    """What a parsed page says of its article; `saved_from` is the address it was saved from."""
    article, outlet = described(tree)
    metas = metas_of(tree)
    title = text_of(tree.findtext(".//title"))
    outlet = first(name_of(article.get("publisher")), metas, *OUTLETS) or outlet
    author, house = authors(article.get("author"), metas, outlet)
    headlines = [
        text_of(article.get("headline")),
        *(metas.get(name, "") for name in TITLES),
        *without_outlet(title, outlet),
    ]
    address = text_of(article.get("url") or identifier(article.get("mainEntityOfPage")))
    addresses = (canonical(tree), metas.get("og:url", ""), address, saved_from)
    lang = (tree.getroottree().getroot().get("lang") or "").strip()
    published = first(text_of(article.get("datePublished")), metas, *DATES)
    day = day_in(published.replace("/", "-"))
    return About(
        page_title=title,
        headlines=tuple(dict.fromkeys(filter(None, headlines))),
        summary=first(text_of(article.get("description")), metas, *SUMMARIES),
        author=author,
        house=house,
        outlet=outlet,
        url=next(filter(is_url, addresses), ""),
        lang=text_of(article.get("inLanguage")) or lang or metas.get("og:locale", ""),
        caption=text_of(first_of(article.get("image"), "caption")),
        published=day[0] if day else None,
        body=text_of(article.get("articleBody"), lines=True),
        live="LiveBlogPosting" in types_of(article),
        paid=str(article.get("isAccessibleForFree", "")).lower() == "false",
    )


def described(tree: Any) -> tuple[dict[str, Any], str]:
    """What JSON-LD, or else microdata, says of the article, and the name of its website.

    What it leaves to the page, or to another object by its `@id`, is taken from there.
    """
    nodes = objects(tree)
    if not any(is_a(node, ARTICLE) for node in nodes):
        nodes += items(tree)
    named = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str)}
    articles = [node for node in nodes if is_a(node, ARTICLE)]
    article = (
        max(articles, key=about_page(tree), default={})
        if len(articles) > 1
        else (articles[0] if articles else {})
    )
    page = next((node for node in nodes if is_a(node, PAGE)), {})
    site = next((node for node in nodes if "WebSite" in types_of(node)), {})
    known = {**page, **article}
    for name in ("author", "publisher"):
        value = known.get(name)
        known[name] = [
            {**named.get(each["@id"], {}), **each}
            if isinstance(each, dict) and isinstance(each.get("@id"), str)
            else each
            for each in (value if isinstance(value, list) else [value])
        ]
    return known, text_of(site.get("name"))


def about_page(tree: Any) -> Callable[[dict[str, Any]], tuple[bool, bool]]:
    """Whether an article is the one of this page, by its address or else by its headline."""
    metas = metas_of(tree)
    addresses = {canonical(tree), metas.get("og:url", "")} - {""}
    first_heading = next(tree.iter("h1"), None)
    titles = [metas.get("og:title", ""), text_of(tree.findtext(".//title"))]
    if first_heading is not None:
        titles.append(" ".join("".join(islice(first_heading.itertext(), PROPERTY_LIMIT)).split()))

    def rank(node: dict[str, Any]) -> tuple[bool, bool]:
        own = {text_of(node.get("url")), identifier(node.get("mainEntityOfPage"))}
        headline = text_of(node.get("headline"))
        return bool(own & addresses), bool(headline) and any(headline in each for each in titles)

    return rank


def canonical(tree: Any) -> str:
    links = tree.iterfind(".//link[@rel='canonical']")
    return str(next((link.get("href", "") for link in links), ""))


def is_a(node: dict[str, Any], kind: re.Pattern[str]) -> bool:
    return any(kind.search(each) for each in types_of(node))


def objects(tree: Any) -> list[dict[str, Any]]:
    """The objects of JSON-LD."""
    found = []
    for script in tree.iterfind(".//script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        source = (script.text or "").strip()
        if len(source) > SCRIPT_LIMIT:
            continue
        value = loaded(unwrapped(source))
        queue, seen = [value], 0
        while queue and seen < NODES_LIMIT:
            node = queue.pop(0)
            seen += 1
            if isinstance(node, list):
                queue += node
            elif isinstance(node, dict):
                found.append(node)
                queue += [each for name, each in node.items() if name in {"@graph", "mainEntity"}]
    return found


def unwrapped(source: str) -> str:
    """A script without the signs of comments around it."""
    for _ in range(WRAPPINGS):
        for sign in WRAPPING:
            source = source.removeprefix(sign).removesuffix(sign).strip()
    return source


def loaded(source: str) -> Any:
    """The value of some JSON, also where it has commas too many; None where it is none."""
    for text in (source, TOO_MANY.sub("", source)):
        try:
            return json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def items(tree: Any) -> list[dict[str, Any]]:
    """The first article of microdata (html.spec.whatwg.org/#microdata), without its text."""
    scopes = tree.iterfind(".//*[@itemscope]")
    article = next((each for each in scopes if ARTICLE.search(each.get("itemtype") or "")), None)
    return [] if article is None else [item(article)]


def item(scope: Any, *, within: bool = False) -> dict[str, Any]:
    """The properties of an item; an item `within` it has a type and plain properties alone."""
    found: dict[str, Any] = {"@type": (scope.get("itemtype") or "").rsplit("/", 1)[-1]}
    left = [*reversed(scope)]
    while left:
        element = left.pop()
        name = element.get("itemprop")
        is_item = "itemscope" in element.attrib
        if not is_item:
            left += reversed(element)
        if name and name not in found and name not in {"articleBody", "description"}:
            if not is_item:
                found[name] = property_of(element)
            elif not within:
                found[name] = item(element, within=True)
    return found


def property_of(element: Any) -> str:
    """The value of a property that is no item."""
    given = (element.get(name) for name in ("content", "datetime", "href", "src"))
    text = islice(element.itertext(), PROPERTY_LIMIT)
    return next(filter(None, given), None) or " ".join("".join(text).split())


def authors(value: Any, metas: dict[str, str], outlet: str) -> tuple[str, str]:
    """The people who wrote it, or else the organisation that is given in their place."""
    values = value if isinstance(value, list) else [value]
    people = [each for each in values if not is_house(each, outlet)]
    named = names_of(people, outlet) or next(
        (
            E_MAIL.sub("", metas[name])
            for name in AUTHORS
            if name in metas and not is_url(metas[name]) and not is_house(metas[name], outlet)
        ),
        "",
    )
    if named:
        return named, ""
    return "", names_of(values) or first("", metas, *AUTHORS, skip_urls=True)


def is_house(value: Any, outlet: str) -> bool:
    """Whether an author is the outlet, or another organisation."""
    if isinstance(value, dict) and any("Organization" in each for each in types_of(value)):
        return True
    return bool(outlet) and name_of(value).lower().startswith(outlet.lower())


def types_of(node: dict[str, Any]) -> list[str]:
    found = node.get("@type", [])
    return [str(each) for each in (found if isinstance(found, list) else [found])]


def metas_of(tree: Any) -> dict[str, str]:
    """The contents of `meta` elements by name or property, in lower case; the first counts."""
    found: dict[str, str] = {}
    for meta in tree.iterfind(".//meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        content = text_of(meta.get("content"))
        if name and content:
            found.setdefault(name.strip().lower(), content)
    return found


def text_of(value: Any, *, lines: bool = False) -> str:
    """A value's text, without the tags and entities that some put in."""
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get("name") or value.get("@value") or ""
    if not isinstance(value, str):
        return ""
    text = without_references(TAG.sub(" ", value)) if "<" in value or "&" in value else value
    return text.strip() if lines else " ".join(text.split())


def first_of(value: Any, key: str) -> Any:
    if isinstance(value, list):
        value = value[0] if value else None
    return value.get(key) if isinstance(value, dict) else None


def identifier(value: Any) -> str:
    return (
        text_of(value.get("@id") or value.get("url")) if isinstance(value, dict) else text_of(value)
    )


def name_of(value: Any) -> str:
    return text_of(first_of(value, "name") or value)


def names_of(values: list[Any], outlet: str = "") -> str:
    """The names of some people, without the outlet's behind them."""
    names: list[str] = []
    for value in values:
        inner = value.get("name") if isinstance(value, dict) else None
        names += map(text_of, inner) if isinstance(inner, list) else [name_of(value)]
    if outlet:
        names = [name.removesuffix(f", {outlet}") for name in names]
    names = [E_MAIL.sub("", name) if "@" in name else name for name in names]
    return ", ".join(dict.fromkeys(filter(None, names)))


def first(known: str, metas: dict[str, str], *names: str, skip_urls: bool = False) -> str:
    for text in (known, *(metas.get(name, "") for name in names)):
        if text and not (skip_urls and is_url(text)):
            return text
    return ""


def is_url(text: str) -> bool:
    return text.startswith(("http://", "https://"))


def saved_from(source: str) -> str:
    """The address that browsers write into a page that they save, or an empty text."""
    found = SAVED.search(source, 0, SAVED_WITHIN)
    return found["url"] if found else ""


def outlet_in(title: str, headline: str) -> str:
    """The outlet's name that a page's title has behind its headline, or before it."""
    at = title.find(headline)
    if not headline or at < 0:
        return ""
    before, after = title[:at], title[at + len(headline) :]
    for rest in (after, before):
        parts = [part.strip() for part in OUTLET_SEPARATOR.split(rest) if part.strip()]
        if parts and OUTLET_SEPARATOR.search(rest) and len(parts[-1]) <= OUTLET_LONGEST:
            return parts[-1]
    return ""


def without_outlet(title: str, outlet: str) -> list[str]:
    """The page's title without the outlet's name at an end of it, and as it is."""
    parts = TITLE_SEPARATOR.split(title)
    separators = TITLE_SEPARATOR.findall(title)
    if len(parts) > 1 and outlet:
        known = outlet.lower()
        if parts[-1].lower() == known or known in parts[-1].lower():
            return [title[: title.rindex(separators[-1] + parts[-1])], title]
        if parts[0].lower() == known:
            return [title[len(parts[0]) + len(separators[0]) :], title]
    return [title] if title else []
