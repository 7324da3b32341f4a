"""A tree of YAML nodes to the values of `brief.schema`, with the place of each.

The rules are the records' types: an unknown key, a missing one, a value of another type and one
out of its limits are problems, all of them reported. Where a record names a field as its
`__shorthand__`, that field's scalar alone may take the place of the mapping. Text stays as it was
written.
"""

from __future__ import annotations

import calendar
import datetime
import re
from collections import Counter
from typing import Any, Generic, TypeGuard, TypeVar

import msgspec
from msgspec import Struct

from brief.formats import urls
from brief.formats.diagnosis.keys import LOOSE_KEY, colon_advice
from brief.formats.diagnosis.layout import name_of_space
from brief.formats.fields import FieldPlan, describe, fields_of, homes_of
from brief.formats.nodes import Mapping, Node, Scalar, Sequence, compose
from brief.formats.quoting import flow_bracket, is_cut, line_at, quoted, requoted, rewritten
from brief.formats.shorten import shorten, shown
from brief.formats.types import is_record
from brief.problems import Place, Problem, Severity, Source, did_you_mean

T = TypeVar("T")
Path = tuple[str | int, ...]
MISSING: Any = object()
ENCODER = msgspec.msgpack.Encoder()
COMMENT = re.compile(r"[ \t]*(#[^\n]*)")
WORDS = re.compile(r"[^\W\d_][\w .-]*|…")
ADDRESS = re.compile(r"[a-z]+://[\w./?=&%~+#-]*[\w/]|[\w-]*#[\w-]+")
LIMITS = (
    ("Expected `int` >= ", "the number must be at least "),
    ("Expected `int` <= ", "the number must be at most "),
    ("Expected `str` of length <= ", "the most characters that the text may have are "),
    ("Expected `str` matching regex ", "the text must match "),
)
"""What the decoder says of a limit, and what a reader is told."""
IN_FULL = 1_000
"""How many problems of a kind have their line and a remedy: of a file with more, few are shown."""
EXAMPLE = "sergey-lavrov"
NULLS = {"", "~", "null", "Null", "NULL"}
TRUTHS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}


class Decoded(Struct, Generic[T], frozen=True, array_like=True):
    """A value with the ranges of its parts: `("annotations", 3, "quote")` → `[start, end)`."""

    value: T
    source: Source
    ranges: dict[Path, tuple[int, int]]

    def place(self, *path: str | int) -> Place:
        """The place of a part, or of the nearest part above it that the file has."""
        while path not in self.ranges:
            path = path[:-1]
        return self.source.place(*self.ranges[path])


def load(kind: type[T], source: Source, *, what: str) -> tuple[Decoded[T] | None, list[Problem]]:
    """The file's value, or None with the problems. `what` names the expected mapping.

    A file that has nothing, or nothing but comments, is a mapping without entries.
    """
    node, problems = compose(source)
    if (node is None and problems) or any(each.severity is Severity.ERROR for each in problems):
        return None, problems
    if node is None or is_null(node):
        node = Mapping(0, 0) if node is None else Mapping(node.start, node.end)
    if not isinstance(node, Mapping):
        place = source.place(node.start)
        message = f"This file has {name_of(node)} at its root; {what} is a mapping."
        hint = keys(kind) if is_record(kind) else "Write “id: {name: …}”."
        if isinstance(node, Scalar) and (match := LOOSE_KEY.match(source.text, node.start)):
            hint = colon_advice(source, match)
        return None, [*problems, Problem("type-wrong", message, place, hint)]
    decoder = Decoder(source, kind, problems)
    plan: FieldPlan = describe(kind)  # type: ignore[arg-type]
    value = decoder.value(node, plan, ())
    if value is MISSING or decoder.failed:
        return None, decoder.problems
    return Decoded(value, source, decoder.ranges), decoder.problems


class Decoder:
    def __init__(self, source: Source, kind: Any, problems: list[Problem]) -> None:
        self.source = source
        self.kind = kind
        self.problems = problems
        self.ranges: dict[Path, tuple[int, int]] = {}
        self.failed = False
        self.told: Counter[str] = Counter()

    def wrong(self, node: Node, code: str, message: str, hint: str = "") -> Any:
        place = self.source.place(node.start, node.end)
        self.told[code] += 1
        if self.told[code] > IN_FULL:
            place, hint = Place(place.path, place.line, place.column), ""
        self.problems.append(Problem(code, message, place, hint))
        self.failed = True
        return MISSING

    def collection(self, path: Path) -> str:
        """The bracket of the flow collection that holds a value, if one does."""
        return flow_bracket(self.source.text, self.ranges[path[:-1]][0]) if path else ""

    def requoted(self, node: Node, path: Path) -> str:
        return requoted(self.source, node.start, self.collection(path))

    def value(self, node: Node, plan: FieldPlan, path: Path, *, required: bool = False) -> Any:
        self.ranges[path] = (node.start, node.end)
        if is_open(node):
            if plan.needs_value:
                return self.without_value(node, plan, path, required=required)
            self.warn_of_comment(node, plan, path)
        if plan.optional and is_null(node):
            return None
        base = plan.base
        if plan.shape == "record":
            if is_null(node):
                node = Mapping(node.start, node.end)
            elif isinstance(node, Scalar) and (name := getattr(base, "__shorthand__", None)):
                node = Mapping(node.start, node.end, {name: (node, node)})
            if not isinstance(node, Mapping):
                hint = f"{self.as_record(node, plan)}\n{keys(base)}".lstrip()
                if match := LOOSE_KEY.match(self.source.text, node.start):
                    hint = colon_advice(self.source, match)
                return self.wrong(
                    node, "type-wrong", f"A mapping is expected here, not {name_of(node)}.", hint
                )
            return self.mapping(node, base, path)
        if plan.shape == "list":
            return self.sequence(node, plan.parts[0], path)
        if plan.shape == "table":
            return self.table(node, plan.parts[0], plan.parts[1], path)
        if not isinstance(node, Scalar):
            message = f"{title(base)} is expected here, not {name_of(node)}."
            return self.wrong(node, "type-wrong", message, self.as_text(node, plan, path))
        return self.scalar(node, plan, path, required=required)

    def as_text(self, node: Node, plan: FieldPlan, path: Path) -> str:
        """What makes a text of a list or mapping that was hardly meant as one."""
        if instead := plan.extra.get("actor"):
            entries = node.entries.items() if isinstance(node, Mapping) else ()
            given = (
                child.value
                for name, (_, child) in entries
                if isinstance(child, Scalar) and f"{name}: {{value}}" in instead
            )
            return str(instead).replace("{value}", next(given, "…"))
        if plan.base is not str:
            return ""
        flow = flow_bracket(self.source.text, node.start)
        if isinstance(node, Sequence) and not flow:
            return "Write the text after the colon, without “- ”."
        sign = "a colon and a space in it"
        if flow:
            sign = f"{'brackets' if isinstance(node, Sequence) else 'braces'} at its beginning"
        return f"Put quotation marks around a text with {sign}. {self.requoted(node, path)}"

    def without_value(self, node: Scalar, plan: FieldPlan, path: Path, *, required: bool) -> Any:
        """The key, or the entry of a list, has no value: at most a comment, which may be meant."""
        what = f"The key “{path[-1]}”" if path and isinstance(path[-1], str) else "This entry"
        hint = "Give it a value." if required else "Remove it, or give it a value."
        if node.value and plan.is_prose:
            hint = f"{hint} If “{node.value}” is the text, put quotation marks around it. "
            hint += self.requoted(node, path)
        comment = COMMENT.match(self.source.text, node.end)
        if comment and not node.value:
            node = Scalar(comment.start(1), comment.end(1), "", True)
            hint = f"From “#” on, the line is a comment. {hint}"
            if plan.is_prose:
                hint += " If it is the text, put quotation marks around it. "
                hint += self.requoted(node, path)
        return self.wrong(node, "value-missing", f"{what} has no value.", hint)

    def warn_of_comment(self, node: Scalar, plan: FieldPlan, path: Path) -> None:
        """A comment after a single space may be meant as a part of the text before it."""
        text = self.source.text
        if not is_cut(text, node.end):
            return
        start, end = node.end + 1, line_at(text, node.end)[1]
        read = f"Only “{tail(node.value)}” is" if node.value else "Nothing is"
        hint = "If it is a comment, put two spaces before “#”."
        if node.value:
            hint = (
                "If it is part of the text, put quotation marks around the whole text. "
                f"{self.requoted(node, path)}\n{hint}"
            )
        elif plan.shape == "list" and plan.parts[0].is_prose:
            entry = rewritten(self.source, start, end, f"[{quoted(text[start:end].rstrip())}]")
            hint = f"If it is an entry, put quotation marks around it. {entry}\n{hint}"
        self.problems.append(
            Problem(
                "value-cut",
                f"{read} read here: from “#” on, the line is a comment.",
                self.source.place(start, end),
                hint,
                Severity.WARNING,
            )
        )

    def mapping(self, node: Mapping, kind: Any, path: Path) -> Any:
        self.ranges.setdefault(path, (node.start, node.end))
        fields, required = fields_of(kind)
        values: dict[str, Any] = {}
        missing = False
        meant: set[str] = set()
        before: Node | None = None
        for name, (key, child) in node.entries.items():
            if name not in fields:
                hint = self.key_hint(key, child, before, fields)
                message = f"There is no key “{shorten(name)}” here."
                self.wrong(key, "key-unknown", message, hint)
                # What it was meant as is not missing, too.
                meant |= {each for each in required if each in name or f"“{each}”?" in hint}
                continue
            before = child
            value = values[name] = self.value(
                child, fields[name], (*path, name), required=name in required
            )
            missing = missing or value is MISSING
        for name in required:
            missing = missing or name in meant
            if name not in values and name not in meant:
                begin = Scalar(node.start, node.start + 1, "", True)
                self.wrong(
                    begin,
                    "key-missing",
                    f"The key “{name}” is missing here.",
                    f"Add “{name}: …”.",
                )
                missing = True
        return MISSING if missing else kind(**values)

    def key_hint(
        self, key: Scalar, child: Node, before: Node | None, fields: dict[str, FieldPlan]
    ) -> str:
        """What an unknown key was meant as: `before` is the value before it."""
        text, name = self.source.text, key.value
        odd = next((each for each in name if each.isspace() and each != " "), "")
        if odd:
            return f"It has {name_of_space(odd)} in it: type ordinary spaces in its place."
        if key.plain and name.startswith("-"):
            hyphen = rewritten(self.source, key.start, key.start + 1, "- ")
            return f"Put a space after the hyphen. {hyphen}"
        if key.plain and name.startswith(("•", "·", "–", "—", "−")):
            hyphen = rewritten(self.source, key.start, key.start + 1, "-")
            return f"An entry of a list begins with a hyphen. {hyphen}"
        if is_open(child) and child.start <= key.end:
            if match := LOOSE_KEY.match(text, key.start):
                return colon_advice(self.source, match)
            if isinstance(before, Scalar) and text[before.end : key.start].strip() == ",":
                value = text[before.start : key.end]
                whole = rewritten(self.source, before.start, key.end, quoted(value))
                return f"A comma ends a value in braces: put quotation marks around it. {whole}"
        nearest = did_you_mean(name, fields)
        if name not in (homes := homes_of(self.kind)) or nearest.startswith("Did you mean"):
            return nearest
        return f"It is a key of {homes[name]}: indent it as those are. {nearest}"

    def sequence(self, node: Node, item: FieldPlan, path: Path) -> Any:
        if is_null(node):
            return ()
        if not isinstance(node, Sequence):
            return self.wrong(
                node,
                "type-wrong",
                f"A list is expected here, not {name_of(node)}.",
                f"Begin each entry with “- ”. {self.as_list(node, item)}".rstrip(),
            )
        values = [self.value(child, item, (*path, index)) for index, child in enumerate(node.items)]
        return MISSING if any(value is MISSING for value in values) else tuple(values)

    def as_list(self, node: Node, item: FieldPlan) -> str:
        """The line with a list in place of what was meant as one, where that is plain."""
        one_line = "\n" not in self.source.text[node.start : node.end]
        if isinstance(node, Scalar) and node.plain and one_line and item.shape == "scalar":
            entries = [each.strip() for each in node.value.strip("[]").split(",")]
            plain = [each if WORDS.fullmatch(each) else quoted(each) for each in entries if each]
            return rewritten(self.source, node.start, node.end, f"[{', '.join(plain)}]")
        if isinstance(node, Mapping) and item.shape == "record":
            return rewritten(self.source, node.start, node.start, "- ")
        if item.shape == "record" and one_line:
            return self.as_record(node, item, "[]")
        return ""

    def as_record(self, node: Node, plan: FieldPlan, around: str = "") -> str:
        """The line with a mapping in place of a text that is a value of it: its address or name."""
        text = self.source.text[node.start : node.end]
        if not isinstance(node, Scalar) or not node.value.strip() or "\n" in text:
            return ""
        value = node.value
        first, last = around[:1], around[1:]
        if getattr(plan.base, "__shorthand__", None):
            return rewritten(self.source, node.start, node.end, f"{first}{in_flow(value)}{last}")
        fields, required = fields_of(plan.base)
        is_address = [name for name in fields if fields[name].extra.get("check") == "url"]
        texts = [name for name in (*required, *fields) if fields[name].is_prose]
        external = urls.is_external(value) or value.startswith("www.")
        given = (is_address if external and is_address else [*texts, *fields])[0]
        if external and given in is_address and not urls.is_external(value):
            value = f"https://{value}"
        host = urls.host(value)
        others = {
            name: "YYYY-MM-DD" if fields[name].base is datetime.date else host or "…"
            for name in required
        }
        entries = {**others, given: value}
        written = ", ".join(f"{name}: {in_flow(each)}" for name, each in entries.items())
        return rewritten(self.source, node.start, node.end, f"{first}{{{written}}}{last}")

    def table(self, node: Node, key_plan: FieldPlan, value_plan: FieldPlan, path: Path) -> Any:
        if is_null(node):
            return {}
        if not isinstance(node, Mapping):
            return self.wrong(
                node,
                "type-wrong",
                f"A mapping is expected here, not {name_of(node)}.",
                "Write “id: {name: …}”.",
            )
        values = {}
        for name, (key, child) in node.entries.items():
            self.scalar(key, key_plan, path)
            values[name] = self.value(child, value_plan, (*path, name))
        return MISSING if any(value is MISSING for value in values.values()) else values

    def scalar(self, node: Scalar, plan: FieldPlan, path: Path, *, required: bool = False) -> Any:
        base, text = plan.base, node.value
        if is_null(node):
            return self.without_value(node, plan, path, required=required)
        if plan.words:
            known = plan.words
            if text in known:
                return text
            return self.wrong(
                node,
                "word-unknown",
                f"{shown(text)} is not known here.",
                did_you_mean(text, known),
            )
        if base is bool:
            if node.plain and text in TRUTHS:
                return TRUTHS[text]
            return self.wrong(
                node,
                "type-wrong",
                f"{shown(text)} is not true or false.",
                "Write true or false.",
            )
        if base is int:
            if not node.plain or not re.fullmatch(r"[0-9]{1,9}", text):
                return self.wrong(
                    node,
                    "type-wrong",
                    f"{shown(text)} is not a number.",
                    "Write digits only.",
                )
            return self.limited(node, int(text), plan)
        if base is datetime.date:
            return self.date(node)
        if plan.extra.get("check") == "url" and (refused := urls.refusal(text)):
            return self.wrong(node, "url-refused", f"{shown(text)} is not allowed. {refused}")
        if node.plain and is_cut(self.source.text, node.end) and plan.is_prose:
            self.warn_of_comment(node, plan, path)
        return self.limited(node, text, plan)

    def date(self, node: Scalar) -> Any:
        if match := re.fullmatch(r"([0-9]{4})-([0-9]{2})-[0-9]{2}", node.value):
            try:
                return datetime.date.fromisoformat(node.value)
            except ValueError:
                return self.no_such_day(node, int(match[1]), int(match[2]))
        return self.wrong(
            node,
            "date-invalid",
            f"{shown(node.value)} is not a date.",
            "Write it as YYYY-MM-DD: 2025-02-18.",
        )

    def no_such_day(self, node: Scalar, year: int, month: int) -> Any:
        """What is written like a date, of a month or a day that there is not."""
        hint = "Correct it; a date is written as YYYY-MM-DD."
        if year and 1 <= month <= 12:
            hint = f"That month has {calendar.monthrange(year, month)[1]} days."
        message = f"“{node.value}” is not a date: there is no such day."
        return self.wrong(node, "date-invalid", message, hint)

    def limited(self, node: Scalar, value: Any, plan: FieldPlan) -> Any:
        if isinstance(value, str) and not value.strip() and not plan.may_be_empty:
            return self.wrong(
                node, "value-missing", "This text is empty.", "Remove it, or give it a value."
            )
        try:
            return plan.limits.decode(ENCODER.encode(value))
        except msgspec.ValidationError as error:
            if "shape" in plan.extra:
                return self.misshapen(node, str(value), plan)
            reason = str(error)
            for found, words in LIMITS:
                reason = reason.replace(found, words)
            return self.wrong(
                node,
                "value-invalid",
                f"{shown(str(value))} is not allowed here: {reason}.",
            )

    def misshapen(self, node: Scalar, value: str, plan: FieldPlan) -> Any:
        """A text that is not of the shape that the field's have; a name may tell the actor."""
        slug = urls.slugify(value).encode("ascii", "ignore").decode().strip("-")
        slug = slug[:80].strip("-") or EXAMPLE
        hint = f"Write {plan.extra['shape'].replace('{slug}', slug)}."
        is_actor = "actor" in plan.extra
        if is_actor:
            entry = f"{slug}: {{name: {in_flow(shorten(value))}}}"
            hint += f" It is an actor's id; “actors:” says who that is: “{entry}”."
        message = f"{shown(value)} is not allowed here."
        place = self.source.place(node.start, node.end)
        actor = value if is_actor else ""
        self.problems.append(Problem("value-invalid", message, place, hint, actor=actor))
        self.failed = True
        return MISSING


def in_flow(value: str) -> str:
    """A text as a value within brackets, in quotation marks where it needs them."""
    return value if WORDS.fullmatch(value) or ADDRESS.fullmatch(value) else quoted(value)


def is_open(node: Node) -> TypeGuard[Scalar]:
    """Whether nothing is where a value should be, not even `~` or `null`."""
    return isinstance(node, Scalar) and node.plain and not node.value


def is_null(node: Node) -> bool:
    return isinstance(node, Scalar) and node.plain and node.value in NULLS


def name_of(node: Node) -> str:
    if isinstance(node, Mapping):
        return "a mapping"
    if isinstance(node, Sequence):
        return "a list"
    if is_null(node):
        return "nothing"
    return shown(node.value, 40) if node.value.strip() else "an empty text"


def tail(text: str, width: int = 40) -> str:
    """The end of a text, on one line."""
    flat = " ".join(text.split())
    return flat if len(flat) <= width else f"…{flat[1 - width :]}"


def title(base: Any) -> str:
    names = {str: "Text", int: "A number", bool: "true or false", datetime.date: "A date"}
    return names.get(base, "A word")


def keys(kind: Any) -> str:
    return f"Its keys: {', '.join(fields_of(kind)[0])}."
