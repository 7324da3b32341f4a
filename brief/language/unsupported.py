"""What is told of a language in which Brief has no words of its own."""

from __future__ import annotations

from brief.language import language, primary, with_interface
from brief.problems import Place, Problem, Severity


def unsupported(lang: str, place: Place, instead: str) -> list[Problem]:
    """A warning where pages can't be in a language; `instead` says whose they are then in."""
    if language(primary(lang)).interface:
        return []
    known = ", ".join(f"{tag} ({name})" for tag, name in with_interface().items())
    return [
        Problem(
            "language-unsupported",
            f"Brief has no words of its own in “{lang}”: headings, labels and dates are {instead}.",
            place,
            f"There are: {known}. The text itself may be in any language; if these words will do, "
            "say so in brief.yaml: “lang_fallback: en”.",
            Severity.WARNING,
        )
    ]
