"""Web pages: the article's own text, all of it, and nothing that the page puts around it.

Trafilatura finds where the article is. Its text is then read from the page itself, from its first
block to its last, so that nothing between is lost; what is furniture by its element, its class or
its words is left out, and told of.
"""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Iterator
from copy import deepcopy
from difflib import SequenceMatcher
from html import escape
from itertools import dropwhile, islice, takewhile
from typing import Any

from brief.imports import furniture
from brief.imports.blocks import (
    FIGURES,
    HEADINGS,
    PageBlock,
    Walker,
    class_of,
    count_of,
    is_figure,
    is_link,
)
from brief.imports.bold import headings
from brief.imports.draft import Block, Draft, Inline, Removed
from brief.imports.emphasis import address, spans_in
from brief.imports.metadata import About, about, is_house, outlet_in, saved_from
from brief.imports.needs import needs
from brief.imports.plain import SENTENCE_END, alike
from brief.imports.surroundings import ASKED, Surroundings
from brief.language.model import words
from brief.problems import UsageError

ELEMENTS_LIMIT = 60_000
"""The most elements of a page that is looked through: beyond, it is no article."""
ATTRIBUTES_LIMIT = 1_000
"""The most attributes of an element: each is compared with all that it has."""
CROWDED = re.compile(
    r"""<[a-z][^\s<>"'/]*+(?:[\s/]++[^\s"'<>=/]++"""
    rf"""(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s"'<>]++))?+){{{ATTRIBUTES_LIMIT + 1}}}""",
    re.IGNORECASE,
)
LEAST_SEED = 200
"""The fewest characters by which the place of an article is known."""
MOST = 0.8
"""The share of an article's text that is all in the element which holds it."""

SPANS = frozenset({"rowspan", "colspan"})
FURNITURE_TAGS = words("nav aside footer form button dialog menu")
FURNITURE_ROLES = words(
    """
    navigation complementary banner contentinfo search dialog alertdialog menu menubar toolbar
    tablist form button alert
    """
)
FURNITURE_NAMES = words(
    """
    share sharing sharebar shares social socials related relatedlinks newsletter newsletters
    promo promos promotion advert adverts advertisement advertising ads ad adslot adunit dfp
    sponsored sponsor cookie cookies consent gdpr cmp comment comments disqus breadcrumb
    breadcrumbs crumbs tags taglist tagcloud recommend recommended recommendation
    recommendations recirc recirculation outbrain taboola subscribe subscription subscriptions
    paywall regwall piano signup sign login toolbar tools navbar nav navigation menu sidebar
    skip skiplink popup modal overlay banner footer masthead mostread trending popular teaser
    teasers readmore morelinks pagination pager author-bio authorbio bio print donate donation
    support widget carousel copyright feedback rating ratings reactions app-promo follow
    """
)
TEASERS = frozenset({"teaser", "teasers"})
FURNITURE_PHRASES = re.compile(
    r"(?:read|see|view|load|show)-?(?:more|also|next)|more-?(?:on|from|stories|news|links|like)|internal-?link|edit-?section|most-?(?:read|"
    r"popular|viewed)|you-?may|also-?(?:like|read)|inline-?(?:links|promo|newsletter|related)|call-?to-?action|"
    r"\bcta\b|site-?(?:header|nav)|top-?(?:bar|stories)|page-?header|back-?to|up-?next|out-?brain",
)
NAME_PART = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
ABOUT_NAMES = words(
    """
    byline bylines author authors dateline timestamp published pubdate updated meta metadata
    credits contributor contributors kicker eyebrow section-label category rubrik overline
    dachzeile
    """
)
PLAYER_NAMES = words(
    "player audioplayer videoplayer audio-player video-player jwplayer podcast-player"
)
AUTHOR_NAMES = words("byline bylines author authors firma autor autorka auteur")
QUOTE_NAMES = re.compile(
    r"pull-?(?:quote|out)|\bpull\b|pq\b|quote-?box|highlight-?quote|callout|blockquote|zitat", re.I
)
CAPTION_LABEL = re.compile(r"(?:image|photo) caption\s*[,:]\s*", re.IGNORECASE)
CAPTION_TAGS = frozenset({"figcaption"})
CAPTION_NAMES = words("caption captions figcaption imagecaption wp-caption-text legend")
CREDIT_NAMES = words("credit copyright source photographer imagecredit")
LEADS = words(
    """
    standfirst lead lede dek deck subtitle summary intro subheadline subhead chapo vorspann teaser
    excerpt
    """
)
NOTES_NAMES = words(
    """
    footnote footnotes endnote endnotes notes references correction corrections erratum
    clarification editors-note editorsnote update-note
    """
)
"""The classes of what stands below a text and is of it."""
STUB = re.compile(
    r"(subscribe|sign (in|up)|log ?in|register|create (a free|an) account"
    r"|become a (member|subscriber)|already (a subscriber|have an account))"
    r".{0,60}(read|continue|unlock|access|full|rest|keep)|to (continue|keep) reading"
    r"|continue reading (with|by|for)|this (article|story) is (for|only|reserved)"
    r"|jetzt (weiterlesen|abonnieren|testen)|für abonnenten|réservé aux abonnés"
    r"|(solo|exclusivo) para suscriptores|tylko dla (prenumeratorów|subskrybentów)"
    r"|только для подписчиков",
    re.IGNORECASE,
)
PARTS = re.compile(r"\s*[·|•]\s*|\s+[–—-]\s+|\u3000+|\s+(?=(?:来源|作者|记者|記者)\s?[：:])")
"""What parts the author, the day, and the time that reading takes."""
SHORT = 40
CREDIT_LONGEST = 60
LEAD_WORDS = 4
LINE = 120
CORE = 0.6
"""The share of the text that is in the element which is made for it."""
SECTIONS = words("section aside footer")
ABOVE = 20
"""The most blocks between a headline and its text."""
PULLED = "said twice: a pull quote"
PAID = "The page seems to have only the beginning of the article: the rest is paid for."


def webpage(source: str) -> Draft:
    """The article of a page's HTML; raises `UsageError` where it has none that can be found."""
    tree = parsed(source)
    known = about(tree, saved_from(source))
    pieces = [piece for piece in Walker(tree).run() if piece.text or any(map(any, piece.rows))]
    body = flat(known.body)
    if len(body) >= LEAST_SEED and not any(flat(piece.text)[:60] in body for piece in pieces):
        # A page that only its scripts would fill.
        tree = parsed("".join(f"<p>{escape(each)}" for each in known.body.split("\n")))
        pieces = Walker(tree).run()
    if not pieces:
        raise UsageError("The page has no text.", "Copy the article's text, and import that.")
    whole = seed(tree, pieces, known)
    return Selection(tree, pieces, known, whole=whole).draft()


def parsed(source: str) -> Any:
    """The page's tree, for as much of it as can be an article."""
    etree = needs("lxml.etree")
    html = needs("lxml.html")
    # The text has been decoded: what it says of its encoding does not hold any more.
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", source.replace("\0", ""))
    if CROWDED.search(text):
        raise UsageError(
            f"The page has an element with more than {ATTRIBUTES_LIMIT:,} attributes.",
            "Copy the article's text, and import that.",
        )
    try:
        parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
        tree = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError) as error:
        raise UsageError(
            "The page has no text that can be read.", "Copy the article's text, and import that."
        ) from error
    if sum(1 for _ in tree.iter()) > ELEMENTS_LIMIT:
        raise UsageError(
            f"The page has more than {ELEMENTS_LIMIT:,} elements.",
            "Copy the article's text, and import that.",
        )
    return tree


# Where the article is


def seed(tree: Any, pieces: list[PageBlock], known: About) -> bool:
    """Mark the blocks of which it is known that they are the article's; whether these are all."""
    text = flat(known.body)
    whole = len(text) >= LEAST_SEED
    if not whole:
        text = flat(extracted(tree))
    for piece in pieces:
        shown = flat(piece.text)
        piece.seeded = len(shown) > 20 and shown in text
    found = sum(len(flat(piece.text)) for piece in pieces if piece.seeded)
    if found < LEAST_SEED:
        for piece in pieces:
            piece.seeded = piece.seeded or (piece.prose and not by_place(piece.element, None))
    return whole and found >= MOST * len(text)


def flat(text: str) -> str:
    """The letters and digits of a text."""
    return re.sub(r"[\W_]+", "", text).lower()


def width(text: str) -> int:
    """How much a text says: a sign of Chinese or Japanese as much as two letters."""
    return sum(2 if sign >= "\u2e80" else 1 for sign in text)


def extracted(tree: Any) -> str:
    """The article's text as Trafilatura finds it."""
    trafilatura = needs("trafilatura")
    copy = deepcopy(tree)
    # It would fill each row and column that a cell says it spans.
    for cell in copy.iter("td", "th"):
        for name in SPANS.intersection(cell.keys()):
            del cell.attrib[name]
    found = trafilatura.extract(
        copy, fast=True, include_comments=False, include_tables=True, favor_recall=True
    )
    return found or ""


def guessed(tree: Any, outlet: str) -> About:
    """Who wrote it, and when, as Trafilatura finds it in the page's classes and times."""
    metadata = needs("trafilatura.metadata")
    dates = {"original_date": True, "extensive_search": False}
    found = metadata.extract_metadata(deepcopy(tree), date_config=dates, extensive=False)
    author = (found.author or "").replace("; ", ", ")
    day = furniture.day_in(found.date or "")
    return About(
        author="" if is_house(author, outlet) else author, published=day[0] if day else None
    )


class Selection:
    """The blocks of a page that are its article's."""

    def __init__(self, tree: Any, pieces: list[PageBlock], known: About, *, whole: bool) -> None:
        self.tree = tree
        self.known = known
        self.whole = whole
        self.live = known.live
        self.all = pieces
        self.keepers: set[Any] = set()
        self.captions: dict[Any, Any] = {}
        self.summary = self.outlet = self.by_name = ""
        self.root = self.container(pieces)
        self.pieces = [piece for piece in pieces if is_within(piece.element, self.root)]
        self.caption = self.credit = self.author = ""
        self.by_class = True
        """Whether a class is enough for the figure of a caption."""
        self.figure: Any = None
        """That of the caption and the credit."""
        self.published = known.published
        self.title = ""

    def container(self, pieces: list[PageBlock]) -> Any:
        """The smallest element that has nearly all of what is the article's."""
        pieces = self.one_article([piece for piece in pieces if piece.seeded])
        total = sum(len(piece.text) for piece in pieces)
        sizes: Counter[Any] = Counter()
        for piece in pieces:
            for element in (piece.element, *piece.element.iterancestors()):
                sizes[element] += len(piece.text)
        holding = [element for element, size in sizes.items() if size >= MOST * total]
        least = min(
            holding, key=lambda each: -sum(1 for _ in each.iterancestors()), default=self.tree
        )
        # One long paragraph may be nearly all of a short article.
        blocks = Counter(piece.element for piece in self.all)
        while blocks[least] == 1 and least.getparent() is not None and least.tag != "body":
            least = least.getparent()
        return self.with_beginning(least)

    def with_beginning(self, root: Any) -> Any:
        """The element around another one that has the text between the headline and that, too."""
        within = (at for at, piece in enumerate(self.all) if is_within(piece.element, root))
        first = next(within, 0)
        titles = {flat(title) for title in self.known.headlines}
        found: list[Any] = []
        leads: list[PageBlock] = []
        for piece in reversed(self.all[max(0, first - ABOVE) : first]):
            if self.level(piece) == "h1" or flat(piece.text) in titles:
                break
            if piece.kind == "item":
                continue  # What the article says in short.
            if self.is_lead(piece) and len(piece.text.split()) >= LEAD_WORDS:
                leads.append(piece)
            elif piece.prose and not self.is_aside(piece):
                found.append(piece.element)
        else:
            return root
        if len(leads) == 1 and not found:
            self.summary = alike(leads[0].text)
        else:
            found += (piece.element for piece in leads)
        for element in found:
            while not is_within(element, root):
                root = root.getparent()
        return root

    def is_aside(self, piece: PageBlock) -> bool:
        """Whether sentences above the text are none of it."""
        around = [piece.element, *piece.element.iterancestors()]
        return bool(
            by_place(piece.element, None)
            or furniture.furniture(piece.text)
            or furniture.credit(piece.text)
            or any(map(is_figure, around))
            or any(names_of(each) & (CAPTION_NAMES | CREDIT_NAMES | ABOUT_NAMES) for each in around)
        )

    def one_article(self, seeded: list[PageBlock]) -> list[PageBlock]:
        """The blocks of the one article that the page is about, where it has several."""
        if self.live:
            return seeded
        by_article: dict[Any, list[PageBlock]] = {}
        for piece in seeded:
            around = list(piece.element.iterancestors("article"))
            if around:
                by_article.setdefault(around[-1], []).append(piece)
        rest = len(seeded) - sum(map(len, by_article.values()))
        self.live = self.is_live(list(by_article))
        if len(by_article) < 2 or rest * 2 > len(seeded) or self.live:
            return seeded
        titles = [flat(title) for title in self.known.headlines]

        def rank(article: Any) -> tuple[bool, int]:
            headings = [flat(" ".join(each.itertext())) for each in article.iter(*HEADINGS)]
            named = any(
                text and any(text in title or title in text for title in titles)
                for text in headings
            )
            return named, sum(len(piece.text) for piece in by_article[article])

        return by_article[max(by_article, key=rank)]

    def is_live(self, articles: list[Any]) -> bool:
        """Whether several articles are the posts of a live blog."""
        if len(articles) < 2:
            return False
        parent = articles[0].getparent()
        timed = sum(article.find(".//time") is not None for article in articles)
        names = " ".join(
            f"{each.get('class', '')} {each.get('id', '')}" for article in articles
            for each in (article, *article.iterancestors())
        ).lower()  # fmt: skip
        together = all(article.getparent() is parent for article in articles)
        return (
            together
            and timed == len(articles)
            and bool(re.search(r"live|ticker|post|update|entry", names))
        )

    # What is kept

    def draft(self) -> Draft:
        self.title = self.headline()
        self.judge()
        kept = [piece for piece in self.pieces if not piece.why]
        kept_ids = {id(piece) for piece in kept}
        self.read_above(kept_ids)
        if not kept:
            raise UsageError(
                "No article was found on the page.", "Copy the article's text, and import that."
            )
        in_bold = [
            (
                piece.text,
                piece.kind == "paragraph" and is_bold(piece),
                piece.prose,
            )
            for piece in kept
        ]
        for at in headings(in_bold):
            kept[at].kind = "heading"
        text = flat(" ".join(piece.text for piece in kept))
        summary = self.summary or self.known.summary
        if flat(summary)[:60] in text:
            summary = ""
        missing = not (self.known.author or self.author) or self.published is None
        guess = guessed(self.tree, self.known.outlet) if missing else About()
        return Draft(
            title=self.title,
            blocks=tuple(
                Block(piece.text, piece.kind, piece.rows, piece.number, self.inlines(piece))
                for piece in kept
            ),
            removed=tuple(self.removed(kept_ids)),
            remarks=self.remarks(kept),
            summary=summary,
            caption=self.caption or self.known.caption,
            credit=self.credit,
            lang=self.known.lang,
            outlet=self.known.outlet or self.outlet or outlet_in(self.known.page_title, self.title),
            url=self.known.url,
            author=self.known.author
            or self.author
            or self.by_name
            or guess.author
            or self.known.house,
            published=self.published
            or guess.published
            or self.day_above(kept_ids)
            or furniture.dateline(kept[0].text),
        )

    def inlines(self, piece: PageBlock) -> tuple[Inline, ...]:
        """The links and the emphasis of a block, but where all of it is in bold, or a heading."""
        if piece.kind == "heading":
            return ()
        bold = is_bold(piece)
        known = [
            (start, end, kind, address(url, self.known.url))
            for start, end, kind, url in piece.inlines
            if not (bold and kind == "strong")
        ]
        return spans_in([each for each in known if each[2] != "link" or each[3]], piece.text)

    def day_above(self, kept: set[int]) -> datetime.date | None:
        """The day that a line between the headline and the text names with other words."""
        head = dropwhile(lambda piece: flat(self.title) not in flat(piece.text), self.all)
        for piece in takewhile(lambda piece: not (piece.prose and id(piece) in kept), head):
            if len(piece.text) <= LINE and (day := furniture.day_in(piece.text)):
                return day[0]
        return None

    def headline(self) -> str:
        """The page's headline: that of its heading which is most like what its head says."""
        marked = [piece for piece in self.all if piece.kind == "heading"]
        inside = [piece for piece in self.pieces if piece.kind == "heading"]
        ones = [piece for piece in marked if self.level(piece) == "h1"]
        lines = takewhile(lambda piece: not piece.prose, self.pieces)  # Not marked as headings.
        candidates = [*inside, *ones, *marked, *lines]
        for title in self.known.headlines:
            wanted = flat(title)
            for piece in candidates:
                shown = flat(piece.text)
                if (
                    wanted
                    and shown
                    and (shown == wanted or (width(shown) > 12 and wanted.startswith(shown)))
                ):
                    return alike(piece.text)
        said = set(self.known.headlines) - {self.known.page_title}
        for piece in [*(each for each in ones if each in inside), *ones]:
            if len(piece.text.split()) > 2 and (
                not said or SequenceMatcher(None, piece.text, self.known.headlines[0]).ratio() > 0.4
            ):
                return alike(piece.text)
        if self.known.headlines:
            return self.known.headlines[0]
        if marked:
            return alike((inside or marked)[0].text)
        first = self.pieces[0]
        is_headline = not first.prose and len(first.text.split()) > 2
        return alike(first.text) if is_headline and len(first.text) < 200 else ""

    @staticmethod
    def level(piece: PageBlock) -> str:
        for element in (piece.element, *piece.element.iterancestors()):
            if element.tag in HEADINGS:
                return str(element.tag)
        return ""

    def judge(self) -> None:
        """Decide of each block why it is left out, if it is."""
        self.weigh()
        title = flat(self.title)
        texts = [flat(piece.text) for piece in self.pieces]
        whole = "\n".join(texts)
        seeded = [at for at, piece in enumerate(self.pieces) if piece.seeded]
        first, last = (seeded[0], seeded[-1]) if seeded else (0, len(self.pieces) - 1)
        surroundings = Surroundings(self.pieces)
        asking = surroundings.asking(self.root)
        trailing: Any = None
        """The box of a heading of links, as long as nothing but links has followed."""
        for at, piece in enumerate(self.pieces):
            if texts[at] and texts[at] == title:
                piece.why = "the headline"
            elif (why := self.by_caption(piece)) or (why := by_place(piece.element, self.keepers)):
                piece.why = why
            elif self.is_repeated(piece, texts[at], whole):
                piece.why = PULLED
            elif piece.kind == "table":
                continue
            elif STUB.search(piece.text) and len(piece.text) < 300 and at >= last - 1:
                piece.why = "an offer to subscribe"
            elif furniture.ends_article(piece.text) and (piece.kind != "paragraph" or at > last):
                piece.why = "the heading of links"
                trailing = surroundings.box(piece)
                continue
            elif why := furniture.furniture(piece.text):
                piece.why = why
            elif (len(piece.text) < ASKED and asking and self.is_in(piece, asking)) or (
                not piece.prose and self.names_around(piece) & PLAYER_NAMES
            ):
                piece.why = "a part of the page"
            elif (
                self.is_link(piece)
                and (trailing is not None or piece.kind != "heading" or not first <= at <= last)
                and (
                    piece.kind == "item"
                    or not SENTENCE_END.search(piece.text)
                    or any(map(is_link, piece.element.iterancestors()))
                )
            ) or (trailing is not None and trailing is surroundings.box(piece) and not piece.prose):
                piece.why = "a link to something else"
            elif self.live and furniture.TIME.fullmatch(piece.text):
                continue
            elif (at <= first + 2 or at >= last or not piece.prose) and self.about(piece):
                piece.why = "the author or the date"
            elif at < first and not self.begins(piece, surroundings):
                piece.why = "before the text"
            elif at > last and not self.goes_on(piece, surroundings):
                piece.why = "after the text"
            if not piece.why:
                trailing = None
        for piece in surroundings.headings_of_nothing():
            piece.why = "the heading of links"
        quoted = {self.set_apart(piece) for piece in self.pieces if piece.why == PULLED} - {None}
        for piece in self.pieces:
            if not piece.why and not piece.prose and self.set_apart(piece) in quoted:
                piece.why = PULLED  # Who said it, below a pull quote.

    @staticmethod
    def is_in(piece: PageBlock, boxes: set[Any]) -> bool:
        return not boxes.isdisjoint([piece.element, *piece.element.iterancestors()])

    def begins(self, piece: PageBlock, surroundings: Surroundings) -> bool:
        """Whether a block before all that is known to be the article's is of it, too."""
        if self.whole:
            return False
        ended = bool(SENTENCE_END.search(piece.text))
        beside = surroundings.beside(piece)
        return (
            piece.prose
            or (beside and (ended or surroundings.is_paragraph(piece)))
            or self.is_lead(piece)
        )

    def goes_on(self, piece: PageBlock, surroundings: Surroundings) -> bool:
        """Whether a block behind all that is known to be the article's is of it, too."""
        if self.whole:
            return False
        if self.names_around(piece) & NOTES_NAMES:
            return True
        if surroundings.beside(piece):
            ended = bool(SENTENCE_END.search(piece.text))
            return piece.prose or ended or surroundings.is_paragraph(piece)
        return piece.prose and not surroundings.boxed(piece)

    def weigh(self) -> None:
        """Find the elements that hold so much of the text that they are no furniture."""
        total = sum(len(piece.text) for piece in self.pieces if piece.seeded) or 1
        sizes: Counter[Any] = Counter()
        for piece in self.pieces:
            if piece.seeded:
                for element in (piece.element, *piece.element.iterancestors()):
                    sizes[element] += len(piece.text)
        self.keepers = {element for element, size in sizes.items() if size > 0.4 * total}
        self.without_sections(total, sizes)
        # Where much of the text stands beside pictures, it is no captions.
        beside = sum(size for element, size in sizes.items() if is_figure(element))
        self.by_class = beside <= 0.2 * total

    def without_sections(self, total: int, sizes: Counter[Any]) -> None:
        """Doubt blocks that stand in sections below the element which has most of the text."""
        holding = [element for element, size in sizes.items() if size > CORE * total]
        core = max(holding, key=lambda each: sum(1 for _ in each.iterancestors()), default=None)
        if core is None or core.tag in SECTIONS:
            return
        below = False
        for piece in self.pieces:
            if is_within(piece.element, core):
                below = True
            elif below and any(
                each.tag in SECTIONS for each in takewhile(
                    lambda each: not is_within(core, each),
                    (piece.element, *piece.element.iterancestors()),
                )
            ):  # fmt: skip
                piece.seeded = False

    def is_repeated(self, piece: PageBlock, text: str, whole: str) -> bool:
        """Whether a block only shows once more what the text says."""
        if len(text) < 12:
            return False
        if self.set_apart(piece) is None:
            return False
        # Without its quotation marks and the name below it, it is within another block.
        return whole.count(text) > 1

    def set_apart(self, piece: PageBlock) -> Any:
        """The outermost element around a block that sets it apart as a quotation, or None."""
        around = takewhile(
            lambda element: element is not self.root,
            (piece.element, *piece.element.iterancestors()),
        )
        return next(
            (
                element
                for element in reversed(list(around))
                if element not in self.keepers
                and (
                    element.tag in {"aside", "figure", "q", "blockquote"}
                    or QUOTE_NAMES.search(class_of(element))
                )
            ),
            None,
        )

    def by_caption(self, piece: PageBlock) -> str:
        """Why a caption or a credit is left out: it is noted, or is that of another picture."""
        around = []
        for element in (piece.element, *piece.element.iterancestors()):
            if element is self.root:
                break
            around.append(element)
        names = {name for element in around for name in names_of(element)}
        figure = next(
            (
                element
                for element in reversed(around)
                if (self.by_class or element.tag in FIGURES) and is_figure(element)
            ),
            None,
        )
        if figure is not None and self.is_link(piece):
            return "a link to something else"
        captioned = any(element.tag in CAPTION_TAGS for element in around) or names & CAPTION_NAMES
        quoted = any(element.tag == "blockquote" for element in around)
        pictured = figure is not None and not quoted
        if not (captioned or pictured or (names & CREDIT_NAMES and not piece.prose)):
            found = furniture.credit(piece.text) if not piece.prose else None
            if found is None:
                return ""
            captioned = True
        if any(element.tag == "table" for element in around) and figure is None:
            return ""
        text = CAPTION_LABEL.sub("", piece.text.replace("\n", " "))
        if furniture.is_caption_label(text):
            return "the caption"
        found = furniture.credit(text)
        caption, credit = found or ((text, "") if not names & CREDIT_NAMES else ("", text))
        if found is None and caption and self.is_credit(piece, figure):
            caption, credit = "", caption
        begun = self.credit and (figure is None or figure is not self.figure)
        if (caption and self.caption) or (credit and self.credit) or (caption and begun):
            return "of another picture"
        self.figure = figure
        self.caption = self.caption or alike(caption)
        self.credit = self.credit or alike(credit)
        return "the caption"

    def is_credit(self, piece: PageBlock, figure: Any) -> bool:
        """Whether a short text in a figure is whose picture it is, beside its caption."""
        if figure is None or len(piece.text) > CREDIT_LONGEST or SENTENCE_END.search(piece.text):
            return False
        if figure is self.figure and self.caption and not self.credit:
            return True
        if figure not in self.captions:
            self.captions[figure] = next(figure.iter(*CAPTION_TAGS), None)
        caption = self.captions[figure]
        return caption is not None and not is_within(piece.element, caption)

    def is_link(self, piece: PageBlock) -> bool:
        within = any(map(is_link, (piece.element, *piece.element.iterancestors())))
        return len(piece.text) < 200 and (within or piece.linked > 0.8 * count_of(piece.text))

    def is_lead(self, piece: PageBlock) -> bool:
        return bool(self.names_around(piece) & LEADS)

    def names_around(self, piece: PageBlock) -> set[str]:
        """The words in the classes of a block and of what is around it, but for the article."""
        return {
            name
            for element in (piece.element, *piece.element.iterancestors())
            if element not in self.keepers
            for name in names_of(element)
        }

    def read_above(self, kept: set[int]) -> None:
        """Note who wrote the article, and when, where that is around what holds the text."""
        inside = {id(piece) for piece in self.pieces}
        above = takewhile(lambda piece: id(piece) not in kept, self.all)
        head = dropwhile(lambda piece: flat(self.title) not in flat(piece.text), above)
        for piece in head:
            for line in piece.text.split("\n") if id(piece) not in inside else ():
                author, day = self.signed(alike(line))
                self.author = self.author or author
                self.published = self.published or day

    def signed(self, line: str) -> tuple[str, datetime.date | None]:
        """Who wrote the article, and when, as far as a line says just that."""
        known = line if line and line == self.known.author else ""
        return known or furniture.byline(line), furniture.stamp(line)

    def about(self, piece: PageBlock) -> bool:
        """Whether a block says who wrote the article, or when: it is then noted."""
        text = alike(piece.text)
        author, day = self.signed(text)
        # A text of Chinese has its spaces between such parts.
        parts = [part for part in PARTS.split(piece.text) if part] if not piece.prose else []
        signs = [self.signed(part) for part in parts]
        if len(parts) > 1:
            self.outlet = self.outlet or next(filter(None, map(furniture.outlet, parts)), "")
        if len(parts) > 1 and any(map(any, signs)) and max(map(len, parts)) < SHORT:
            author = author or next((name for name, _ in signs if name), "")
            day = day or next((each for _, each in signs if each), None)
        if author:
            self.author = self.author or author
        if day:
            self.published = self.published or day
        names = self.names_around(piece)
        named = bool(names & ABOUT_NAMES) and not piece.prose
        if names & AUTHOR_NAMES and furniture.is_name(text):
            self.by_name = self.by_name or text
        crumbs = furniture.is_path(text)
        known = self.known.author or self.author or self.by_name
        own = known and text.startswith(known) and len(text) < len(known) + SHORT + SHORT
        contact = furniture.is_contact(text, known)
        return bool(author or day or named or crumbs or (own and not piece.prose) or contact)

    def removed(self, kept: set[int]) -> Iterator[Removed]:
        """What is left out: each block with sentences, and what is between as one."""
        inside = {id(piece) for piece in self.pieces}
        run: list[str] = []
        reason = ""
        for piece in self.all:
            if id(piece) in kept:
                why = None
            elif id(piece) not in inside:
                why = (
                    "the headline"
                    if flat(piece.text) == flat(self.title)
                    else "outside of the article"
                )
            else:
                why = piece.why
            text = piece.text or " ".join(cell for row in piece.rows for cell in row)
            if run and (why is None or why != reason or piece.prose):
                yield Removed(" / ".join(run), reason)
                run = []
            if why is not None:
                reason = why
                run.append(alike(text))
                if piece.prose:
                    yield Removed(run.pop(), reason)
        if run:
            yield Removed(" / ".join(run), reason)

    def remarks(self, kept: list[PageBlock]) -> tuple[str, ...]:
        stub = any(piece.why == "an offer to subscribe" for piece in self.pieces) or any(
            STUB.search(piece.text) and len(piece.text) < 300 for piece in self.all
        )
        words = sum(len(piece.text.split()) for piece in kept)
        if stub and (self.known.paid or words < 250):
            return (PAID,)
        return ()


def is_bold(piece: PageBlock) -> bool:
    return piece.bold >= count_of(piece.text) > 0


def is_within(element: Any, root: Any) -> bool:
    return element is root or any(each is root for each in element.iterancestors())


def names_of(element: Any) -> set[str]:
    """The words in an element's class, id and the like: whole names, and their parts."""
    found: set[str] = set()
    for attribute in ("class", "id", "data-component", "data-testid", "itemprop", "rel"):
        for name in (element.get(attribute) or "")[:300].split():
            found.add(name.lower())
            found |= {part.lower() for part in NAME_PART.findall(name)}
    return found


def has_links(element: Any) -> bool:
    """Whether an element begins with links, as one does that leads to other articles."""
    return any(each.tag == "a" for each in islice(element.iter(), ABOVE))


def by_place(element: Any, keepers: set[Any] | None) -> str:
    """Why a block at an element is furniture by what is around it, or an empty text."""
    for each in (element, *element.iterancestors()):
        if keepers is not None and each in keepers:
            return ""
        if each.tag in {"body", "html"}:
            return ""
        if each.tag in FURNITURE_TAGS:
            return f"in an element “{each.tag}”"
        if (each.get("role") or "").lower() in FURNITURE_ROLES:
            return "a part of the page"
        names = names_of(each) & FURNITURE_NAMES
        if names and names <= TEASERS and not has_links(each):
            continue  # What an article begins with, before the rest that is paid for.
        if names or FURNITURE_PHRASES.search(class_of(each).lower()):
            return "a part of the page"
    return ""
