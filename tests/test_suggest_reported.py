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
    "an attribution behind what opens a clause": (
        ("Rather than own up, Ann Ng said, he made up a trader.",
         "p | Ann Ng | Rather than own up, Ann Ng said, he made up a trader"),
        ("Instead of mending the roof, the letter says, the landlord raised the rent.",
         "p | letter | Instead of mending the roof, the letter says, the landlord raised the rent"),
        ("At the hearing, Ann Ng said, the minister fell asleep.",
         "p | Ann Ng | At the hearing, Ann Ng said, the minister fell asleep"),
        ("Then, Ann Ng said, the minister fell asleep.",
         "p | Ann Ng | the minister fell asleep"),
    ),
    "an attribution within a verb, or before “but not”": (
        ("The council had, Ann Ng pointed out, promised a pool before.",
         "p | Ann Ng | The council had, Ann Ng pointed out, promised a pool before"),
        ("The firm had been told of the leak in May, Ann Ng said, but not of its size.",
         "p | Ann Ng | The firm had been told of the leak in May, Ann Ng said, but not of its "
         "size"),
        ("The firm has dropped the sale, Ann Ng said on Tuesday, blaming the market.",
         "p | Ann Ng | The firm has dropped the sale"),
    ),
    "what is told at the end of a clause, and was not said": (
        ("Half of voters said they trusted her, down from two thirds in May.",
         "p | Half of voters | they trusted her"),
        ("The bank said prices rose 3%, up from 2% in April.",
         "p | bank | prices rose 3%, up from 2% in April"),
        ("Ann Ng said the pool would close, though she gave no date.",
         "p | Ann Ng | the pool would close"),
        ("Ann Ng said the pool would close, though it had been mended in May.",
         "p | Ann Ng | the pool would close, though it had been mended in May"),
        ("Ann Ng said the pool would close in an interview with the Gazette.",
         "p | Ann Ng | the pool would close"),
        ("Ann Ng said the pool would close and then walked out.",
         "p | Ann Ng | the pool would close"),
        ("Ann Ng said the pool would be closed and sold.",
         "p | Ann Ng | the pool would be closed and sold"),
        ("Ann Ng said she would vote for Bo Day but wished he were younger.",
         "p | Ann Ng | she would vote for Bo Day but wished he were younger"),
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "text", "said"),
    [(kind, *each) for kind, cases in KINDS.items() for each in cases],
)
def test_each_kind_of_reported_speech_is_read(kind: str, text: str, said: str) -> None:
    # A headline before it, so that none of these is one.
    assert proposed(f"News.\n\n{text}\n", "en") == expected(Case(kind, text, said))
