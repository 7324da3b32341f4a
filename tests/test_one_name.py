"""One name, one thing: no two classes of the package share one."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

from sites import REPOSITORY

KNOWN = {"Change", "Statement"}
"""Those that two classes have all the same; the fewer, the better."""


def classes() -> dict[str, list[Path]]:
    found: dict[str, list[Path]] = defaultdict(list)
    for path in sorted((REPOSITORY / "brief").rglob("*.py")):
        for each in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(each, ast.ClassDef):
                found[each.name].append(path.relative_to(REPOSITORY))
    return found


def test_no_two_classes_have_one_name() -> None:
    twins = {name: paths for name, paths in classes().items() if len(paths) > 1}
    assert twins.keys() <= KNOWN, {name: twins[name] for name in twins.keys() - KNOWN}
