"""Web Annotations as other programs write them, to values: what is annotated, and what is said.

https://www.w3.org/TR/annotation-model/: a list of annotations, an AnnotationPage or an
AnnotationCollection; and what the API of Hypothesis answers (https://h.readthedocs.io/en/latest/api/),
whose `rows` have the note in `text`, and `tags` and `user` beside it. All of it is written by
strangers: whatever is not as it should be is left out, and told of with its place.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct

from brief.formats.decode import FORBIDDEN
from brief.problems import UsageError

ANNOTATIONS_LIMIT = 5_000
"""More are not one article's."""
BRACKETS_LIMIT = 500_000
"""Each begins a value that takes many times the memory of the bracket."""
STRING = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"', re.DOTALL)
"""What is in one is no bracket of JSON."""
DAY = re.compile(r"\d{4}-\d\d-\d\d")
TARGETS_LIMIT = 100
TEXT_LIMIT = 20_000
"""The most code points of a text in YAML."""
SHOWN = 60


class Quote(Struct, frozen=True):
    """Some words of a text: what is around them, and where they begin; -1 where that is unknown."""

    exact: str
    prefix: str = ""
    suffix: str = ""
    start: int = -1


class FormerQuote(Struct, frozen=True):
    """What an article said formerly, until a day, as the file has it."""

    quote: str
    until: str


class SecondHand(Struct, frozen=True):
    """Whose words somebody else tells: the addresses of both, and the teller's name."""

    speaker: str = ""
    teller: str = ""
    teller_name: str = ""
    said: str = ""
    """Both in one line."""


class Foreign(Struct, frozen=True):
    """An annotation of another program; `where` is its place in the file.

    `quotes` has one for each piece of the words, none where it is on no words. `note` is Markdown,
    or HTML where `html` says so. `about` is the address of the text.
    """

    where: str
    about: str = ""
    id: str = ""
    quotes: tuple[Quote, ...] = ()
    note: str = ""
    html: bool = False
    by: str = ""
    kind: str = ""
    voice: str = ""
    actor: str = ""
    tags: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    relations: Mapping[str, str] = {}
    """How a statement is linked to those at some of the addresses, where a brief says so."""
    second_hand: SecondHand | None = None
    formerly: tuple[FormerQuote, ...] = ()
    wrong: str = ""
    """Why it can't be used, where that is so."""


def web_annotations(text: str, name: str) -> list[Foreign]:
    """The annotations of a JSON file; raises `UsageError` where it holds none."""
    plain = STRING.sub("", text)
    if plain.count("{") + plain.count("[") > BRACKETS_LIMIT:
        raise UsageError(
            f"“{name}” has more than {BRACKETS_LIMIT:,} brackets.", "Split it into several files."
        )
    try:
        value = json.loads(text)
    except json.JSONDecodeError as error:
        raise UsageError(
            f"{name}:{error.lineno}:{error.colno}: This is not JSON: {error.msg}.",
            "Save the annotations as their program gives them, as JSON or JSON-LD.",
        ) from None
    except (RecursionError, ValueError):
        raise UsageError(
            f"“{name}” is nested too deeply, or has a number that is too long.",
            "Save the annotations as their program gives them, as JSON or JSON-LD.",
        ) from None
    found = list(items_of(value))
    if not found:
        raise UsageError(
            f"“{name}” has no annotations.",
            "A list of annotations, an AnnotationPage or AnnotationCollection, and Hypothesis's "
            "“rows” are read.",
        )
    if len(found) > ANNOTATIONS_LIMIT:
        raise UsageError(
            f"“{name}” has {len(found):,} annotations; the limit is {ANNOTATIONS_LIMIT:,}.",
            "Split it into several files.",
        )
    return [annotation(where, item) for where, item in found]


def items_of(value: Any) -> Iterator[tuple[str, Any]]:
    """The annotations of a file, each with its place."""
    match value:
        case list():
            yield from numbered("", value)
        case {"rows": list(rows)}:
            yield from numbered("rows", rows)
        case {"items": list(items)}:
            yield from numbered("items", items)
        case {"first": {"items": list(items)}}:
            yield from numbered("first.items", items)
        case {"target": _}:
            yield "the annotation", value


def numbered(where: str, items: Sequence[Any]) -> Iterator[tuple[str, Any]]:
    return ((f"{where}[{number}]", item) for number, item in enumerate(items))


def annotation(where: str, item: Any) -> Foreign:
    if not isinstance(item, dict):
        return Foreign(where, wrong="it is not an annotation")
    try:
        targets = quotes_of(item.get("target"))
    except Unusable as unusable:
        return Foreign(where, note=text_of(item.get("text")), wrong=unusable.reason)
    bodies = [*as_list(item.get("body")), *as_list(item.get("bodyValue"))]
    notes = [each for each in bodies if is_note(each)]
    html = any(isinstance(each, dict) and each.get("format") == "text/html" for each in notes)
    texts = [*map(value_of, notes), text_of(item.get("text"))]
    return Foreign(
        where,
        about=text_of(item.get("uri")) or source_of(item.get("target")),
        id=text_of(item.get("id")),
        quotes=targets,
        note="\n\n".join(filter(None, texts)),
        html=html,
        by=author(item),
        kind=first(bodies, "classifying"),
        voice=first(bodies, "identifying"),
        actor=next(sources(bodies, "identifying"), ""),
        tags=(*values(bodies, "tagging"), *filter(None, map(text_of, as_list(item.get("tags"))))),
        links=tuple(sources([each for each in bodies if not is_own(each)], "linking")),
        relations=relations(bodies),
        second_hand=second_hand(bodies),
        formerly=tuple(formerly(item.get("brief:formerly"))),
        wrong=replied(item.get("references")),
    )


def replied(references: Any) -> str:
    """Why a reply has no place of its own: what it answers, as Hypothesis has it."""
    ids = [*filter(None, map(text_of, as_list(references)))]
    return f"it is a reply to {' '.join(ids[-1].split())[:SHOWN]}" if ids else ""


def is_own(body: Any) -> bool:
    """Whether a body of a brief repeats what another one says: the actors, a link to it."""
    return isinstance(body, dict) and bool(
        {"brief:role", "brief:incoming", "brief:teller"} & body.keys()
    )


def relations(bodies: Sequence[Any]) -> Mapping[str, str]:
    return {
        text_of(each.get("source")): text_of(each["brief:relation"])
        for each in bodies
        if isinstance(each, dict) and "brief:relation" in each
    }


def second_hand(bodies: Sequence[Any]) -> SecondHand | None:
    """Whose words they are, and who tells them, where a brief says that they are second-hand."""
    own = [each for each in bodies if isinstance(each, dict) and is_own(each)]
    by_role = {text_of(each.get("brief:role")): text_of(each.get("source")) for each in own}
    told = next((each for each in own if "brief:teller" in each), None)
    if "speaker" not in by_role or told is None:
        return None
    return SecondHand(
        by_role["speaker"],
        by_role.get("teller", ""),
        text_of(told.get("brief:teller")),
        value_of(told),
    )


def formerly(value: Any) -> Iterator[FormerQuote]:
    for each in as_list(value)[:TARGETS_LIMIT]:
        if isinstance(each, dict):
            quote, until = (text_of(each.get(f"brief:{name}")) for name in ("quote", "until"))
            if quote and DAY.fullmatch(until):
                yield FormerQuote(quote, until)


class Unusable(Exception):
    """Why a target can't be read."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


def quotes_of(target: Any) -> tuple[Quote, ...]:
    """The words that a target is on; raises `Unusable`."""
    targets = as_list(target)
    if len(targets) > TARGETS_LIMIT:
        raise Unusable(f"it has {len(targets):,} targets")
    found = []
    for each in targets:
        if isinstance(each, dict) and "selector" in each:
            found.append(quote_of(selectors(each["selector"])))
        elif not isinstance(each, str | dict):
            raise Unusable("its target is neither an address nor a resource")
    if found and len(found) < len(targets):
        raise Unusable("it is on the whole page as well as on words")
    return tuple(found)


def selectors(selector: Any) -> list[Mapping[str, Any]]:
    """The selectors of one target, with those that refine them."""
    found: list[Mapping[str, Any]] = []
    for each in as_list(selector)[:TARGETS_LIMIT]:
        while isinstance(each, dict) and len(found) < TARGETS_LIMIT:
            found.append(each)
            each = each.get("refinedBy")
    return found


def quote_of(known: Sequence[Mapping[str, Any]]) -> Quote:
    quotes = [each for each in known if each.get("type") == "TextQuoteSelector"]
    if not quotes:
        raise Unusable("no TextQuoteSelector tells its words")
    exact = quotes[-1].get("exact")
    if not isinstance(exact, str) or not exact.strip():
        raise Unusable("its “exact” has no words")
    if len(exact) > TEXT_LIMIT:
        raise Unusable(f"its “exact” has {len(exact):,} characters; the limit is {TEXT_LIMIT:,}")
    starts = [each.get("start") for each in known if each.get("type") == "TextPositionSelector"]
    start = starts[-1] if starts else None
    return Quote(
        readable(exact),
        text_of(quotes[-1].get("prefix"), strip=False),
        text_of(quotes[-1].get("suffix"), strip=False),
        start if isinstance(start, int) and not isinstance(start, bool) else -1,
    )


def as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def text_of(value: Any, *, strip: bool = True) -> str:
    """A text of the file; empty where it is none, or so long that nobody wrote it."""
    if not isinstance(value, str) or len(value) > TEXT_LIMIT:
        return ""
    return readable(value).strip() if strip else readable(value)


def readable(text: str) -> str:
    """The text as a page can have it: JSON may have half of a pair, and control characters."""
    return FORBIDDEN.sub("", text.replace("\0", "")).encode("utf-8", "replace").decode()


def is_note(body: Any) -> bool:
    if isinstance(body, str):
        return True
    if not isinstance(body, dict) or body.get("type", "TextualBody") != "TextualBody":
        return False
    if is_own(body):
        return False
    return body.get("purpose", "commenting") in {"commenting", "describing", "replying", "editing"}


def value_of(body: Any) -> str:
    return text_of(body.get("value") if isinstance(body, dict) else body)


def values(bodies: Sequence[Any], purpose: str) -> Iterator[str]:
    """The texts of the bodies that have a purpose."""
    for each in bodies:
        if isinstance(each, dict) and each.get("purpose") == purpose and (text := value_of(each)):
            yield text


def first(bodies: Sequence[Any], purpose: str) -> str:
    return next(values(bodies, purpose), "")


def sources(bodies: Sequence[Any], purpose: str) -> Iterator[str]:
    """The addresses of the bodies that have a purpose."""
    for each in bodies:
        if isinstance(each, dict) and each.get("purpose") == purpose:
            address = text_of(each.get("source")) or text_of(each.get("id"))
            if address:
                yield address


def source_of(target: Any) -> str:
    """The address of what is annotated."""
    for each in as_list(target)[:1]:
        return text_of(each.get("source") if isinstance(each, dict) else each)
    return ""


def author(item: Mapping[str, Any]) -> str:
    """Who wrote an annotation: the name that is shown, or that of the account."""
    shown = item.get("user_info")
    if isinstance(shown, dict) and (name := text_of(shown.get("display_name"))):
        return name
    if account := text_of(item.get("user")):
        return account.removeprefix("acct:").partition("@")[0]
    for each in as_list(item.get("creator"))[:1]:
        if isinstance(each, dict):
            return text_of(each.get("name")) or text_of(each.get("nickname"))
        return text_of(each)
    return ""
