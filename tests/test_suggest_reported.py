"""`brief suggest` on English reported speech: who may be its subject, and what of it is said."""

from __future__ import annotations

import pytest
from suggest_cases import Case, expected, proposed

KINDS: dict[str, tuple[tuple[str, str], ...]] = {
    "a share of a whole as the subject": (
        ("One in four teachers said they planned to leave.",
         "p | One in four teachers | they planned to leave"),
        ("Of those asked, 72 per cent said they had never been there.",
         "p | 72 per cent | they had never been there"),
        ("Some 58 per cent believe the country is on the wrong track.",
         "p | Some 58 per cent | the country is on the wrong track"),
        ("A third think Ann Ng was right to go, and half say the rules are lax.",
         "p | third | Ann Ng was right to go\np | half | the rules are lax"),
        ("A poll suggests they are sure: a third say Ann Ng was right to go.",
         "p | poll | they are sure\np | third | Ann Ng was right to go"),
    ),
    "determiners that are somebody": (
        ("Several said the guard had been asleep.",
         "p | Several | the guard had been asleep"),
        ("Those who were there say the guard was asleep.",
         "p | Those | the guard was asleep"),
        ("Ann Ng considered several answers and some claims.", ""),
    ),
    "nouns that end as adverbs do": (
        ("Lawyers for the family say the letter was lost.",
         "p | lawyers | the letter was lost"),
    ),
    "what anybody may say, and what is only supposed": (
        ("Anyone who says the mill is safe is lying.", ""),
        ("Had Ann Ng said the fee was unlawful, it would have been dropped.", ""),
    ),
    "courts that hold": (
        ("The court held that the fee was unlawful.", "p | court | the fee was unlawful"),
        ("Ann Ng held a sign that called the fee unlawful.", ""),
    ),
    "findings without “that” whose subject is a noun alone": (
        ("The audit, which took nine months, found money had been wasted.",
         "p | audit | money had been wasted"),
        ("A study by the university found children slept less in summer.",
         "p | study | children slept less in summer"),
        ("Ann Ng charged elderly owners for roofs they never mended.", ""),
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "text", "said"),
    [(kind, *each) for kind, cases in KINDS.items() for each in cases],
)
def test_each_kind_of_reported_speech_is_read(kind: str, text: str, said: str) -> None:
    # A headline before it, so that none of these is one.
    assert proposed(f"News.\n\n{text}\n", "en") == expected(Case(kind, text, said))
