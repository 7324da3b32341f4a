"""A tree of YAML nodes to the values of `brief.schema`, with the place of each.

The rules are the records' types: an unknown key, a missing one, a value of another type and one
out of its limits are problems, all of them reported. Where a record names a field as its
`__shorthand__`, that field's scalar alone may stand for the mapping. Text stays as it was written.
"""

from __future__ import annotations

import datetime
import functools
import re
import types
from typing import (
    Annotated,
    Any,
    Generic,
    Literal,
    TypeVar,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

import msgspec
from msgspec import Meta, Struct

from brief.formats import urls
from brief.formats.nodes import Mapping, Node, Scalar, Sequence, compose, shorten
from brief.formats.types import is_record
from brief.problems import Place, Problem, Source, did_you_mean

T = TypeVar("T")
Path = tuple[str | int, ...]
MISSING: Any = object()
ENCODER = msgspec.msgpack.Encoder()
NULLS = {"", "~", "null", "Null", "NULL"}
TRUTHS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}


class Decoded(Struct, Generic[T], frozen=True):
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
    """The file's value, or None with the problems. `what` names the expected mapping."""
    node, problems = compose(source)
    if problems:
        return None, problems
    if not isinstance(node, Mapping):
        found = "is empty" if node is None or is_null(node) else f"has {name_of(node)} at its root"
        place = source.place(node.start if node else 0)
        message = f"This file {found}; {what} is a mapping."
        hint = keys(kind) if is_record(kind) else "Write “id: {name: …}”."
        return None, [Problem("type-wrong", message, place, hint)]
    decoder = Decoder(source)
    plan: Plan = describe(kind)  # type: ignore[arg-type]
    value = decoder.value(node, plan, ())
    if decoder.problems:
        return None, decoder.problems
    return Decoded(value, source, decoder.ranges), []


class Decoder:
    def __init__(self, source: Source) -> None:
        self.source = source
        self.problems: list[Problem] = []
        self.ranges: dict[Path, tuple[int, int]] = {}

    def wrong(self, node: Node, code: str, message: str, hint: str = "") -> Any:
        self.problems.append(Problem(code, message, self.source.place(node.start, node.end), hint))
        return MISSING

    def value(self, node: Node, plan: Plan, path: Path) -> Any:
        self.ranges[path] = (node.start, node.end)
        if plan.optional and is_null(node):
            return None
        base = plan.base
        if plan.shape == "record":
            if is_null(node):
                node = Mapping(node.start, node.end)
            elif isinstance(node, Scalar) and (name := getattr(base, "__shorthand__", None)):
                node = Mapping(node.start, node.end, {name: (node, node)})
            if not isinstance(node, Mapping):
                return self.wrong(
                    node,
                    "type-wrong",
                    f"A mapping is expected here, not {name_of(node)}.",
                    keys(base),
                )
            return self.mapping(node, base, path)
        if plan.shape == "list":
            return self.sequence(node, plan.parts[0], path)
        if plan.shape == "table":
            return self.table(node, plan.parts[0], plan.parts[1], path)
        if not isinstance(node, Scalar):
            return self.wrong(
                node, "type-wrong", f"{title(base)} is expected here, not {name_of(node)}."
            )
        return self.scalar(node, plan)

    def mapping(self, node: Mapping, kind: Any, path: Path) -> Any:
        self.ranges.setdefault(path, (node.start, node.end))
        fields, required = fields_of(kind)
        values: dict[str, Any] = {}
        missing = False
        for name, (key, child) in node.entries.items():
            if name not in fields:
                self.wrong(
                    key,
                    "key-unknown",
                    f"There is no key “{shorten(name)}” here.",
                    did_you_mean(name, fields),
                )
                continue
            value = values[name] = self.value(child, fields[name], (*path, name))
            missing = missing or value is MISSING
        for name in required:
            if name not in values:
                begin = Scalar(node.start, node.start + 1, "", True)
                self.wrong(
                    begin,
                    "key-missing",
                    f"The key “{name}” is missing here.",
                    f"Add “{name}: …”.",
                )
                missing = True
        return MISSING if missing else kind(**values)

    def sequence(self, node: Node, item: Plan, path: Path) -> Any:
        if is_null(node):
            return ()
        if not isinstance(node, Sequence):
            return self.wrong(
                node,
                "type-wrong",
                f"A list is expected here, not {name_of(node)}.",
                "Begin each entry with “- ”.",
            )
        values = [self.value(child, item, (*path, index)) for index, child in enumerate(node.items)]
        return MISSING if any(value is MISSING for value in values) else tuple(values)

    def table(self, node: Node, key_plan: Plan, value_plan: Plan, path: Path) -> Any:
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
            self.scalar(key, key_plan)
            values[name] = self.value(child, value_plan, (*path, name))
        return MISSING if any(value is MISSING for value in values.values()) else values

    def scalar(self, node: Scalar, plan: Plan) -> Any:
        base, text = plan.base, node.value
        if is_null(node):
            hint = "Remove the key, or give it a value."
            return self.wrong(
                node,
                "value-missing",
                f"{title(base)} is expected here, and nothing is given.",
                hint,
            )
        if plan.words:
            known = plan.words
            if text in known:
                return text
            return self.wrong(
                node,
                "word-unknown",
                f"“{shorten(text)}” is not known here.",
                did_you_mean(text, known),
            )
        if base is bool:
            if node.plain and text in TRUTHS:
                return TRUTHS[text]
            return self.wrong(
                node,
                "type-wrong",
                f"“{shorten(text)}” is not true or false.",
                "Write true or false.",
            )
        if base is int:
            if not node.plain or not re.fullmatch(r"[0-9]{1,9}", text):
                return self.wrong(
                    node, "type-wrong", f"“{shorten(text)}” is not a number.", "Write digits only."
                )
            return self.limited(node, int(text), plan)
        if base is datetime.date:
            return self.date(node)
        if plan.extra.get("check") == "url" and (refused := urls.refusal(text)):
            return self.wrong(
                node, "url-refused", f"“{shorten(text)}” is not let through. {refused}"
            )
        return self.limited(node, text, plan)

    def date(self, node: Scalar) -> Any:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", node.value):
            try:
                return datetime.date.fromisoformat(node.value)
            except ValueError:
                pass
        return self.wrong(
            node,
            "date-invalid",
            f"“{shorten(node.value)}” is not a date.",
            "Write it as YYYY-MM-DD: 2025-02-18.",
        )

    def limited(self, node: Scalar, value: Any, plan: Plan) -> Any:
        if isinstance(value, str) and not value.strip() and not plan.may_be_empty:
            return self.wrong(
                node, "value-missing", "This text is empty.", "Remove the key, or give it a value."
            )
        try:
            return plan.limits.decode(ENCODER.encode(value))
        except msgspec.ValidationError as error:
            if "shape" in plan.extra:
                return self.wrong(
                    node,
                    "value-invalid",
                    f"“{shorten(str(value))}” can't stand here.",
                    f"Write {plan.extra['shape']}.",
                )
            reason = str(error).replace("`", "").replace("Expected str", "the text must be")
            return self.wrong(
                node, "value-invalid", f"“{shorten(str(value))}” can't stand here: {reason}."
            )


class Plan(Struct, frozen=True):
    """A field's type taken apart: `kind` with its limits, `base` without, and the extra notes.

    A list has the plan of its items as its part, a table those of its keys and its values;
    `words` are the only ones that may stand there, if any. `limits` decodes what is within the
    limits of the type (`msgspec.convert` would take the type apart for each value).
    """

    kind: Any
    base: Any
    optional: bool
    extra: dict[str, Any]
    may_be_empty: bool
    shape: Literal["record", "list", "table", "scalar"]
    parts: tuple[Plan, ...]
    words: tuple[str, ...]
    limits: msgspec.msgpack.Decoder[Any]


@functools.cache
def describe(kind: Any) -> Plan:
    optional = False
    extra: dict[str, Any] = {}
    metas: list[Meta] = []
    base = kind
    while True:
        if get_origin(base) is Annotated:
            base, *notes = get_args(base)
            metas += [note for note in notes if isinstance(note, Meta)]
        elif get_origin(base) in (Union, types.UnionType):
            optional = True
            (base,) = (part for part in get_args(base) if part is not types.NoneType)
        else:
            break
    for meta in metas:
        extra |= meta.extra or {}
    may_be_empty = not any(meta.min_length or meta.pattern for meta in metas)
    origin = get_origin(base)
    shape: Literal["record", "list", "table", "scalar"] = "scalar"
    parts: tuple[Any, ...] = ()
    if is_record(base):
        shape = "record"
    elif origin is tuple:
        shape, parts = "list", get_args(base)[:1]
    elif origin is dict:
        shape, parts = "table", get_args(base)
    words = get_args(base) if origin is Literal else ()
    plans = tuple(describe(part) for part in parts)
    limits = msgspec.msgpack.Decoder(kind if shape == "scalar" else None)
    return Plan(kind, base, optional, extra, may_be_empty, shape, plans, words, limits)


@functools.cache
def fields_of(kind: Any) -> tuple[dict[str, Plan], tuple[str, ...]]:
    """The plan of each field of a record, and the names of those that must be given."""
    hints = get_type_hints(kind, include_extras=True)
    fields = msgspec.structs.fields(kind)
    plans = {field.name: describe(hints[field.name]) for field in fields}
    required = tuple(field.name for field in fields if field.required)
    return plans, required


def is_null(node: Node) -> bool:
    return isinstance(node, Scalar) and node.plain and node.value in NULLS


def name_of(node: Node) -> str:
    if isinstance(node, Mapping):
        return "a mapping"
    if isinstance(node, Sequence):
        return "a list"
    return "nothing" if is_null(node) else f"“{shorten(node.value, 40)}”"


def title(base: Any) -> str:
    names = {str: "Text", int: "A number", bool: "true or false", datetime.date: "A date"}
    return names.get(base, "A word")


def keys(kind: Any) -> str:
    return f"Its keys: {', '.join(field.name for field in msgspec.structs.fields(kind))}."
