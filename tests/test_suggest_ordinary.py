"""`brief suggest` on what ordinary news does: how it parts, joins and attributes clauses."""

from __future__ import annotations

import pytest
from suggest_cases import Case, expected, proposed

KINDS: dict[str, tuple[tuple[str, str, str], ...]] = {
    "an attribution with its day between subject and verb": (
        ("en", "The plan, Ann Ng said Tuesday, would close the bridge.",
         "p | Ann Ng | The plan, Ann Ng said Tuesday, would close the bridge"),
        ("en", "The protests, Ann Ng said in an interview, began in May and would end soon.",
         "p | Ann Ng | The protests, Ann Ng said in an interview, began in May and would end soon"),
        ("en", "The bridge, Ann Ng wrote in a letter to the council, went up in a week.",
         "p | Ann Ng | The bridge, Ann Ng wrote in a letter to the council, went up in a week"),
        ("en", "Ann Ng, who said so in an interview, left the room.", ""),
        ("en", "The mayor, a lawyer who said little in public, would close the bridge.", ""),
    ),
    "a clause that goes on behind its attribution": (
        ("en", "Her son stayed to open the gates, Ann Ng said, and caught up with them in Vale.",
         "p | Ann Ng | Her son stayed to open the gates, Ann Ng said, and caught up with them in "
         "Vale"),
        ("en", "Nobody was assigned to sleep, Ann Ng said, so the study is weak.",
         "p | Ann Ng | Nobody was assigned to sleep, Ann Ng said, so the study is weak"),
        ("en", "Six drivers have been fined, Ann Ng said, one of them twice.",
         "p | Ann Ng | Six drivers have been fined, Ann Ng said, one of them twice"),
        ("en", "Six drivers have been fined, Ann Ng said, and declined to give names.",
         "p | Ann Ng | Six drivers have been fined"),
        ("en", "The bridge is safe, Ann Ng said, a claim that Bo Day rejects.",
         "p | Ann Ng | The bridge is safe"),
    ),
    "a journal with an ampersand": (
        ("en", "Naps do little, the researchers report in the journal Sleep & Ageing.",
         "p | researchers | Naps do little"),
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    [each for kind in KINDS.values() for each in kind],
    ids=[f"{name} {at}" for name, kind in KINDS.items() for at in range(len(kind))],
)
def test_what_ordinary_news_says(lang: str, text: str, said: str) -> None:
    assert proposed(text, lang) == expected(Case("", text, said))
