"""A draft to the files of an article: Markdown with front matter, and a sidecar."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Mapping

import msgspec
from msgspec import Struct

from brief.anchor import describe
from brief.anchor.views import ArticleText
from brief.content.article import parse_article
from brief.content.elsewhere import Elsewhere
from brief.content.markdown import parse_markdown
from brief.content.schema import ActorEntry
from brief.formats import yaml_write
from brief.formats.decode import FORBIDDEN, File
from brief.formats.shorten import shorten
from brief.formats.urls import refusal, slug_refusal, slugify
from brief.formats.yaml_write import Value
from brief.imports.draft import Block, Draft, DraftMark, Point, Removed
from brief.imports.markdown import clean, escaped, markdown
from brief.problems import Severity, Source, UsageError
from brief.suggest.actors import key_of

TEXT_LIMIT = 20_000
"""The most code points of a text in YAML."""
ARTICLE_LIMIT = 512 * 1024
TITLE_WIDTH = 100
OFTEN = 50
"""How often the same words may be said: to count places of more is slow, and helps nobody."""
LANG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
IDENTIFIER = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
ID_LIMIT = 60
DATE = re.compile(r'^( *(?:date|published|retrieved): )"([\d-]+)"$', re.MULTILINE)
"""A date that is written as text: front matter has it as it is."""
DRAFT = "# A draft shows in “brief serve” only. Remove this line to publish.\ndraft: true\n"
ACRONYM = 4
"""The most letters of a name in capitals that may be meant so."""
EDGE = re.compile(r"\w")


class ImportedFiles(Struct, frozen=True):
    """The text of the files, and what of the draft went into neither."""

    article: str
    sidecar: str
    removed: tuple[Removed, ...]
    remarks: tuple[str, ...]


def title_of(draft: Draft) -> str:
    """The headline; the first words of the text, where nothing says what it is."""
    title = one_line(draft.title)
    if not title:
        first = next((one_line(each.text) for each in draft.blocks if each.text.strip()), "")
        title = shorten(first, TITLE_WIDTH)
    return title


def written(
    name: str,
    draft: Draft,
    date: datetime.date,
    actors: Mapping[str, ActorEntry],
    schema: str,
    elsewhere: Elsewhere,
) -> ImportedFiles:
    """The files of the draft of what `name` names.

    `actors` are those of the registry, `elsewhere` the site's sidecars.

    Raises `UsageError` where it has no text, too much, or one that can't be an article's.
    """
    size = sum(len(block.text.encode()) for block in draft.blocks)
    if size > ARTICLE_LIMIT:
        raise too_large(size)
    body = markdown(map(faithful, draft.blocks))
    if not body.strip():
        raise UsageError("No text was found in it.", "Save the article's text as a .txt file.")
    article = f"---\n{front_matter(draft, date)}---\n\n{body}"
    if len(article.encode()) > ARTICLE_LIMIT:
        raise too_large(len(article.encode()))
    parsed, problems = parse_article(File("imported.md", article.encode()))
    errors = [each for each in problems if each.severity is Severity.ERROR]
    if errors or parsed is None:
        # Their places are in a file that there will not be.
        said = " ".join(dict.fromkeys(each.message for each in errors))
        raise UsageError(f"“{name}” can't be an article. {said}", errors[0].hint)
    sidecar = SidecarWriter(draft, parsed.document.text, actors, elsewhere)
    text = sidecar.text(schema)
    return ImportedFiles(
        article, text, (*draft.removed, *sidecar.removed), (*draft.remarks, *sidecar.remarks())
    )


def faithful(block: Block) -> Block:
    """A block, without its links and emphasis if with them another text would be read."""
    if not block.inlines:
        return block
    bare = msgspec.structs.replace(block, inlines=())
    document, problems = parse_markdown(Source("imported.md", markdown([block])))
    wanted, _ = parse_markdown(Source("imported.md", markdown([bare])))
    return block if document.text == wanted.text and not problems else bare


def too_large(size: int) -> UsageError:
    return UsageError(
        f"The article has {size:,} bytes; the limit is {ARTICLE_LIMIT:,}.", "Import it in parts."
    )


def front_matter(draft: Draft, date: datetime.date) -> str:
    source: dict[str, Value] = {}
    for name, text in (
        ("name", draft.outlet),
        ("url", draft.url if not refusal(draft.url) and len(draft.url) <= 2_000 else ""),
        ("author", draft.author),
        ("published", draft.published.isoformat() if draft.published else ""),
        ("retrieved", draft.retrieved.isoformat() if draft.retrieved else ""),
    ):
        if value := one_line(text):
            source[name] = value
    image = {
        name: value
        for name, text in (("caption", draft.caption), ("credit", draft.credit))
        if (value := one_line(text))
    }
    lang = draft.lang.replace("_", "-")
    fields: dict[str, Value] = {"title": title_of(draft), "date": date.isoformat()}
    if summary := one_line(draft.summary):
        fields["summary"] = summary
    if source:
        fields["source"] = source
    if image:
        fields["image"] = image
    if LANG.fullmatch(lang):
        fields["lang"] = lang
    lines = yaml_write.mapping(fields, 0)
    text = DATE.sub(r"\1\2", "\n".join(lines))
    return f"{text}\n{DRAFT}"


def one_line(text: str) -> str:
    """Text for a field of the front matter."""
    line = " ".join(FORBIDDEN.sub("", text.replace("\0", "")).split())
    return line if len(line) <= TEXT_LIMIT else shorten(line, TITLE_WIDTH)


class SidecarWriter:
    """The sidecar of a draft whose article has some plain text."""

    def __init__(
        self, draft: Draft, text: str, actors: Mapping[str, ActorEntry], elsewhere: Elsewhere
    ) -> None:
        self.draft = draft
        self.plain = text
        self.known = {
            key_of(name): identifier
            for identifier, entry in actors.items()
            for name in (entry.name or "", *entry.aliases)
            if name
        }
        self.taken = set(actors)
        self.elsewhere = elsewhere
        self.actors: dict[str, Value] = {}
        self.removed: list[Removed] = []
        self.unnamed = 0
        """How many turns have no annotation."""
        self.full_names = self.longest_names()

    def text(self, schema: str) -> str:
        annotations = self.annotations()
        fields: dict[str, Value] = {}
        if self.actors:
            fields["actors"] = self.actors
        if annotations:
            fields["annotations"] = annotations
        head = f"# yaml-language-server: $schema={schema}\n\n"
        if not fields:
            return f"{head}# Who says what: “brief suggest --write” proposes it.\nannotations:\n"
        return head + "\n".join(yaml_write.mapping(fields, 0)) + "\n"

    def annotations(self) -> list[Value]:
        if not self.draft.marks:
            return []
        article = ArticleText(self.plain)
        seen: set[tuple[object, ...]] = set()
        found: list[Value] = []
        spans = self.spans()
        said = Counter(self.plain[start:end] for start, end, _ in spans)
        for number, (start, end, what) in enumerate(spans, 1):
            often = said[self.plain[start:end]] > OFTEN
            selector = describe(article, start, end) if start < end and not often else None
            if selector is None or len(selector.quote) > TEXT_LIMIT:
                self.lost(what)
                continue
            entry: dict[str, Value] = {"quote": selector.quote}
            for name in ("prefix", "suffix", "occurrence", "across_paragraphs"):
                if value := getattr(selector, name):
                    entry[name] = value
            if tuple(selector) in seen:
                entry["id"] = f"comment-{number}"
            seen.add(tuple(selector))
            if what.speaker:
                entry["speaker"] = self.actor(what.speaker)
            if what.note:
                note = "\n\n".join(escaped(each) for each in clean(what.note).split("\n"))
                entry["note"] = note[:TEXT_LIMIT]
            if by := one_line(what.by):
                entry["by"] = {"name": by}
            found.append(entry)
        return found

    def remarks(self) -> list[str]:
        if not self.unnamed:
            return []
        return [f"{self.unnamed:,} turns are not annotated: no quotation can name their place."]

    def lost(self, mark: DraftMark) -> None:
        self.unnamed += bool(mark.speaker)
        if mark.note:
            self.removed.append(
                Removed(mark.note, f"a comment of {mark.by or 'somebody'} on no word")
            )

    def spans(self) -> list[tuple[int, int, DraftMark]]:
        """Where each mark is in the plain text, on edges of words."""
        visible = [at for at, letter in enumerate(self.plain) if not letter.isspace()]
        before = [0]
        for block in self.draft.blocks:
            texts = [cell for row in block.rows for cell in row] or [block.text]
            before.append(before[-1] + sum(count(text) for text in texts))

        def position(point: Point) -> int:
            """How many visible characters are before a point."""
            block = self.draft.blocks[point.block] if point.block < len(self.draft.blocks) else None
            within = count(block.text[: point.offset]) if block else 0
            return before[min(point.block, len(before) - 1)] + within

        found = []
        for mark in self.draft.marks:
            first, last = position(mark.start), position(mark.end)
            last = max(last, first + 1)
            if first >= len(visible):
                first, last = len(visible) - 1, len(visible)
            start, end = visible[first], visible[min(last, len(visible)) - 1] + 1
            found.append((*self.whole_words(start, end, bool(mark.speaker)), mark))
        return found

    def whole_words(self, start: int, end: int, exact: bool) -> tuple[int, int]:
        """The span without an edge in a word; a comment on signs alone is on the words beside."""
        text = self.plain
        if not exact and not EDGE.search(text, start, end):
            after = EDGE.search(text, end)
            if after is not None:
                start, end = after.start(), after.end()
        while start > 0 and EDGE.match(text[start]) and EDGE.match(text[start - 1]):
            start -= 1
        while end < len(text) and EDGE.match(text[end - 1]) and EDGE.match(text[end]):
            end += 1
        return start, end

    def longest_names(self) -> dict[str, str]:
        """Each speaker's name in full: who is “HALVORSEN” later is “MINISTER HALVORSEN” first."""
        names = list(dict.fromkeys(mark.speaker for mark in self.draft.marks if mark.speaker))
        keys = {name: key_of(name) for name in names}
        by_end: dict[tuple[str, ...], set[str]] = {}
        for name, key in keys.items():
            for size in range(1, len(key) + 1):
                by_end.setdefault(key[-size:], set()).add(name)
        found = {}
        for name, key in keys.items():
            longer = by_end[key] - {name} if key else set()
            others = {keys[each] for each in longer if len(keys[each]) > len(key)}
            found[name] = min(longer, key=len) if len(others) == 1 else name
        return found

    def actor(self, speaker: str) -> str:
        """The id of a speaker: the registry's, or one that is made."""
        speaker = self.full_names.get(speaker, speaker)
        key = key_of(speaker)
        if key in self.known:
            return self.known[key]
        name = one_line(speaker)
        if name.isupper() and len(name) > ACRONYM:
            name = name.title()
        made = slugify(name)[:ID_LIMIT].strip("-")
        if not IDENTIFIER.fullmatch(made):
            made = "speaker"
        elif slug_refusal(made):
            made = f"speaker-{made}"  # a name that Windows reserves
        identifier, number = made, 1
        while identifier in self.taken or self.elsewhere.taken(identifier, name):
            number += 1
            identifier = f"{made}-{number}"
        self.taken.add(identifier)
        self.known[key] = identifier
        self.actors[identifier] = {"name": name}
        return identifier


def count(text: str) -> int:
    """How many characters of a text are seen."""
    return len("".join(clean(text).split()))
