"""YAML as plain data: what nodes mean, and the same with one value changed."""

from __future__ import annotations

from brief.formats import yaml_write
from brief.formats.nodes import Mapping, Node, Sequence
from brief.formats.values import is_null
from brief.formats.yaml_write import Value

Path = tuple[str | int, ...]
"""The way to a value: keys and positions, as in `("annotations", 3, "quote")`."""


Data = str | list["Data"] | dict[str, "Data"] | None
"""What a text holds: scalars as written, since the schema says what they mean."""


def data_of(node: Node | None) -> Data:
    """The values of a node: scalars as text, nothing as None."""
    if node is None or is_null(node):
        return None
    if isinstance(node, Mapping):
        return {name: data_of(child) for name, (_, child) in node.entries.items()}
    if isinstance(node, Sequence):
        return [data_of(child) for child in node.items]
    return node.value


def plain(value: Value) -> Data:
    """What a written value is read back as."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool | int):
        return yaml_write.flow(value)
    if isinstance(value, dict):
        return {name: plain(each) for name, each in value.items()}
    return [plain(each) for each in value]


def value_at(data: Data, path: Path) -> Data:
    for step in path:
        data = data[step] if isinstance(data, dict | list) else None  # type: ignore[index]
    return data


def with_value(data: Data, path: Path, value: Data) -> Data:
    """The data with the value at a path changed or added."""
    if not path:
        return value
    step, *rest = path
    if isinstance(data, list) and isinstance(step, int):
        return [*data[:step], with_value(data[step], tuple(rest), value), *data[step + 1 :]]
    known = data if isinstance(data, dict) else {}
    return {**known, str(step): with_value(known.get(str(step)), tuple(rest), value)}


def without(data: Data, path: Path) -> Data:
    """The data without the entry at a path."""
    step, *rest = path
    if rest:
        return with_value(data, (step,), without(value_at(data, (step,)), tuple(rest)))
    if isinstance(data, list) and isinstance(step, int):
        return [*data[:step], *data[step + 1 :]]
    return {name: each for name, each in data.items() if name != step}  # type: ignore[union-attr]
