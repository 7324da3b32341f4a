"""The fields of records as their types tell them: what a value may be, where a key belongs."""

from __future__ import annotations

import functools
import types
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

import msgspec
from msgspec import Meta, Struct

from brief.formats.types import is_record


class FieldPlan(Struct, frozen=True):
    """A field's type taken apart: `kind` with its limits, `base` without, and the extra notes.

    A list has the plan of its items as its part, a table those of its keys and its values;
    `words` are the only ones allowed there, if any. `limits` decodes what is within the
    limits of the type (`msgspec.convert` would take the type apart for each value).
    """

    kind: Any
    base: Any
    optional: bool
    extra: dict[str, Any]
    may_be_empty: bool
    shape: Literal["record", "list", "table", "scalar"]
    parts: tuple[FieldPlan, ...]
    words: tuple[str, ...]
    limits: msgspec.msgpack.Decoder[Any]

    @property
    def needs_value(self) -> bool:
        """Whether the key may not be left open: an empty list or mapping has a meaning."""
        return self.shape == "scalar" or hasattr(self.base, "__shorthand__")

    @property
    def is_prose(self) -> bool:
        """Whether the value is a text in which any character may be: no word, id or address."""
        return self.base is str and not self.words and not self.extra.keys() & {"shape", "check"}


@functools.cache
def describe(kind: Any) -> FieldPlan:
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
    for meta in reversed(metas):
        # What a field says of itself is nearer than what its type says.
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
    return FieldPlan(kind, base, optional, extra, may_be_empty, shape, plans, words, limits)


@functools.cache
def fields_of(kind: Any) -> tuple[dict[str, FieldPlan], tuple[str, ...]]:
    """The plan of each field of a record, and the names of those that must be given."""
    hints = get_type_hints(kind, include_extras=True)
    fields = msgspec.structs.fields(kind)
    plans = {field.name: describe(hints[field.name]) for field in fields}
    required = tuple(field.name for field in fields if field.required)
    return plans, required


@functools.cache
def homes_of(kind: Any) -> dict[str, str]:
    """Where each key of a file's records belongs, in words; the outer ones first."""
    if not is_record(kind):
        return {}
    homes = dict.fromkeys(fields_of(kind)[0], "the file itself")
    for name, plan in fields_of(kind)[0].items():
        inner, where = plan, f"“{name}”"
        if plan.parts:
            inner, where = plan.parts[-1], f"an entry of “{name}”"
        if inner.shape == "record":
            for key in fields_of(inner.base)[0]:
                homes.setdefault(key, where)
    return homes
