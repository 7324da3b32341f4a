"""The types that the YAML formats share, and how a format becomes a JSON Schema.

Each format is a record (`msgspec.Struct`), a mapping in a file. A field's type says what is allowed
there; its `Meta` carries the limits and the description that an editor shows.
`brief.formats.values` fills the record from a file, and `json_schema` describes it in JSON Schema
2020-12 (https://json-schema.org/draft/2020-12/schema): one definition for both.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, get_args, get_type_hints

import msgspec
from msgspec import Meta

END = r"$(?!\n)"
"""The end of a value in a pattern: in Python, `$` alone lets a line break follow, and JSON Schema
knows no `\\Z`."""

Text = Annotated[str, Meta(min_length=1, max_length=20_000)]
Url = Annotated[
    str,
    Meta(
        min_length=1,
        max_length=2_000,
        description="A web address (http, https), or a path of a file under content/.",
        extra={"check": "url"},
        extra_json_schema={"format": "uri-reference"},
    ),
]
Identifier = Annotated[
    str,
    Meta(
        pattern=r"^[a-z0-9]+(-[a-z0-9]+)*" + END,
        max_length=80,
        extra={"shape": "lower-case letters, digits and single hyphens, such as “{slug}”"},
    ),
]
Lang = Annotated[
    str,
    Meta(
        pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*" + END,
        description="A language tag (BCP 47), such as en or pt-BR.",
        extra={"shape": "a language tag such as “en” or “pt-BR”"},
    ),
]


def json_schema(kind: type) -> dict[str, Any]:
    """The JSON Schema of a mapping; unknown keys are errors, as in the check."""
    (schema,), definitions = msgspec.json.schema_components([kind], ref_template="#/$defs/{name}")
    shorthands = {
        each.__name__: each.__shorthand__
        for each in record_types(kind)
        if hasattr(each, "__shorthand__")
    }
    for name, definition in definitions.items():
        definition["additionalProperties"] = False
        if name in shorthands:
            scalar = definition["properties"][shorthands[name]]
            definitions[name] = {"anyOf": [scalar, definition]}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **schema,
        "$defs": definitions,
    }


def is_record(kind: Any) -> bool:
    """Whether a type is one of ours with named fields."""
    return isinstance(kind, type) and issubclass(kind, msgspec.Struct)


def record_types(kind: Any) -> Iterator[Any]:
    """The records that a type is made of, itself included."""
    if is_record(kind):
        yield kind
        for hint in get_type_hints(kind).values():
            yield from record_types(hint)
    for argument in get_args(kind):
        yield from record_types(argument)
