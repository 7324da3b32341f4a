"""Problems for machines: JSON, GitHub's workflow commands, and SARIF."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from brief import __version__
from brief.codes import CODES
from brief.problems import Problem, printable, printable_line

SARIF_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
GITHUB_LEVELS = {"error": "error", "warning": "warning"}
SARIF_LEVELS = {"error": "error", "warning": "warning"}
SARIF_LIMIT = 25_000
"""The most results of a run: with more, GitHub refuses the whole file."""
LINK = re.compile(r"\[([^]]*)\]\([^)]*\)")


def as_json(problem: Problem) -> dict[str, Any]:
    """The problem as a JSON object; what is not known is null."""
    place = problem.place
    return {
        "code": problem.code,
        "severity": str(problem.severity),
        "file": place.path if place else None,
        "line": place.line or None if place else None,
        "column": place.column or None if place else None,
        "message": problem.message,
        "hint": problem.hint or None,
    }


def as_github(problem: Problem, prefix: str = "") -> str:
    """The problem as a workflow command, which GitHub shows beside the line in a pull request.

    `prefix` is put before the path: the site's folder within the repository.
    https://docs.github.com/actions/reference/workflow-commands-for-github-actions
    """
    properties = []
    place = problem.place
    if place:
        properties.append(f"file={escape_property(printable_line(prefix + place.path))}")
        if place.line:
            properties.append(f"line={place.line}")
        if place.line and place.column:
            properties.append(f"col={place.column}")
            properties.append(f"endColumn={place.column + place.width}")
    properties.append(f"title={escape_property(problem.code)}")
    level = GITHUB_LEVELS.get(str(problem.severity), "notice")
    return f"::{level} {','.join(properties)}::{escape_data(sentences(problem))}"


def as_sarif(problems: Iterable[Problem], prefix: str = "") -> dict[str, Any]:
    """The problems as a SARIF 2.1.0 log of one run.

    `prefix` is put before the paths. https://docs.oasis-open.org/sarif/sarif/v2.1.0/
    Of more problems than GitHub takes it has the first, and says how many there are.
    """
    given = tuple(problems)
    problems = given[:SARIF_LIMIT]
    more = {"properties": {"problems": len(given)}} if len(given) > SARIF_LIMIT else {}
    codes = sorted({problem.code for problem in problems})
    return {
        "$schema": SARIF_SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "Brief",
                        "semanticVersion": __version__,
                        "rules": [rule(code) for code in codes],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [result(each, codes.index(each.code), prefix) for each in problems],
                **more,
            }
        ],
    }


def rule(name: str) -> dict[str, Any]:
    """What GitHub wants to know of each code: names for it, what it means, and where help is."""
    code = CODES[name]
    meaning = without_links(code.meaning)
    return {
        "id": name,
        "name": name.replace("-", " ").title().replace(" ", ""),
        "shortDescription": {"text": meaning.partition(". ")[0].rstrip(".") + "."},
        "fullDescription": {"text": meaning},
        "help": {"text": without_links(code.remedy)},
        "defaultConfiguration": {"level": SARIF_LEVELS.get(str(code.severity), "note")},
    }


def without_links(text: str) -> str:
    return LINK.sub(r"\1", text)


def result(problem: Problem, index: int, prefix: str) -> dict[str, Any]:
    place = problem.place
    made: dict[str, Any] = {
        "ruleId": problem.code,
        "ruleIndex": index,
        "level": SARIF_LEVELS.get(str(problem.severity), "note"),
        "message": {"text": sentences(problem)},
    }
    if place:
        # GitHub shows nothing without a line, so a problem of a whole file is at its first.
        region: dict[str, Any] = {"startLine": place.line or 1}
        if place.line and place.column:
            region["startColumn"] = place.column
            region["endColumn"] = place.column + place.width
        if place.line and place.excerpt:
            region["snippet"] = {"text": printable(place.excerpt, keep_tabs=True)}
        artifact = {"uri": quote(prefix + place.path)}
        made["locations"] = [{"physicalLocation": {"artifactLocation": artifact, "region": region}}]
    return made


def sentences(problem: Problem) -> str:
    """What is wrong and what to do about it."""
    message = printable_line(problem.message)
    return f"{message}\n{printable(problem.hint)}" if problem.hint else message


def escape_data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def escape_property(text: str) -> str:
    return escape_data(text).replace(":", "%3A").replace(",", "%2C")
