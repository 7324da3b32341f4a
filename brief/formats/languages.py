"""The languages in which Brief has words of its own: headings, labels, dates."""

from __future__ import annotations

from brief.problems import Place, Problem, Severity

LANGUAGES = {"ar": "Arabic", "de": "German", "en": "English"}
"""Their names by their tags."""


def primary(lang: str) -> str:
    """The language of a tag, without script and region: `en` of `en-GB`."""
    return lang.partition("-")[0].lower()


def unsupported(lang: str, place: Place, instead: str) -> list[Problem]:
    """A warning where pages can't be in a language; `instead` says whose they are then in."""
    if primary(lang) in LANGUAGES:
        return []
    known = ", ".join(f"{tag} ({name})" for tag, name in LANGUAGES.items())
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
