"""What a syntax error of YAML most likely is: where the slip is, and the line as it was meant.

The parser tells where it could not go on, which is often a line below the slip, and in its own
terms. What it had read before, as tokens, tells what it made of the text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import yaml

from brief.formats.diagnosis.brackets import marker, unclosed_bracket
from brief.formats.diagnosis.fault import Fault, read_before, value_before
from brief.formats.diagnosis.keys import colon_in_text, loose_colon, no_key
from brief.formats.diagnosis.layout import indentation, odd_space, stray_line, tab
from brief.formats.diagnosis.text import cut_above, escape, text_after_value, unclosed_quotation
from brief.problems import Problem, Source


def diagnose(source: Source, error: yaml.MarkedYAMLError, tokens: Iterable[Any]) -> Problem:
    """The problem that a reader can act on. `tokens` are the text's, up to where they fail."""
    mark, context = error.problem_mark or error.context_mark, error.context_mark
    at = mark.index if mark else 0
    kept, opened = read_before(at, tokens)
    fault = Fault(
        source,
        problem=error.problem or "",
        context=error.context or "",
        at=at,
        since=context.index if context else at,
        value=value_before(source.text, kept),
        collection=source.text[opened : opened + 1] if opened >= 0 else "",
        opened=opened,
        last=kept[-1] if kept else None,
    )
    for check in CHECKS:
        if found := check(fault):
            return found
    reason = " ".join((fault.problem or fault.context or "it cannot be read").split()).rstrip(".")
    return fault.found(
        at, reason, "Check the indentation and the quotation marks here and on the line above."
    )


CHECKS: tuple[Callable[[Fault], Problem | None], ...] = (
    stray_line,
    tab,
    odd_space,
    unclosed_quotation,
    escape,
    cut_above,
    loose_colon,
    colon_in_text,
    no_key,
    unclosed_bracket,
    marker,
    text_after_value,
    indentation,
)
"""In the order in which they know best; the first that finds its slip tells of it."""
