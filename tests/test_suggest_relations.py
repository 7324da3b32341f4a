"""What somebody is to another is no role: “his rival”; what they do for one is: “his lawyer”."""

from __future__ import annotations

import pytest

from brief.suggest import suggest

NO_ROLE = (
    ("en", "His rival, Bo Day, said it was late.", "Bo Day"),
    ("en", "“It is late,” said his rival, Bo Day.", "Bo Day"),
    ("en", "“It is late,” said her longtime friend Bo Day.", "Bo Day"),
    ("en", "Bo Day, her successor, said it was late.", "Bo Day"),
    ("en", "Ann Ng's rival, Bo Day, said it was late.", "Bo Day"),
    ("en", "“It is late,” said Ng’s husband, Bo Day.", "Bo Day"),
    ("en", "“It is late,” said Bo Day, a friend of the mayor.", "Bo Day"),
    ("en", "Her predecessor as mayor, Bo Day, said it was late.", "Bo Day"),
    ("en", "Her German counterpart, Bo Day, speaking as a guest, said it was late.", "Bo Day"),
    ("en", "Her husband said it was late.", "Her husband"),
    ("de", "„Es ist zu spät“, sagte seine Frau Anna Roth.", "Anna Roth"),
    ("de", "„Es ist zu spät“, sagte ihr Vorgänger, Karl Weber.", "Karl Weber"),
    ("de", "„Es ist zu spät“, sagte Karl Weber, Bruder der Bürgermeisterin.", "Karl Weber"),
    ("fr", "« Il est trop tard », a dit son rival, Jean Petit.", "Jean Petit"),
    ("fr", "« Il est trop tard », a dit Jeanne Petit, veuve de la victime.", "Jeanne Petit"),
    ("es", "«Es tarde», dijo su rival, Juan Soto.", "Juan Soto"),
    ("es", "«Es tarde», dijo Ana Soto, viuda de la víctima.", "Ana Soto"),
    ("pl", "„Jest za późno” – powiedział jej poprzednik Jan Sowa.", "Jan Sowa"),
    ("pl", "„Jest za późno” – powiedziała Anna Sowa, żona burmistrza.", "Anna Sowa"),
    ("ru", "«Уже поздно», — сказал его соперник Иван Петров.", "Иван Петров"),
    ("ru", "«Уже поздно», — сказала жена президента Анна Петрова.", "Анна Петрова"),
)
ROLE = (
    ("en", "His lawyer, Bo Day, said it was late.", "lawyer"),
    ("en", "“It is late,” said her spokesman, Bo Day.", "spokesman"),
    ("en", "“It is late,” said his deputy, Bo Day.", "deputy"),
    ("en", "Bo Day, her rival and mayor of Utopia, said it was late.", "mayor"),
    ("en", "His wife, the lawyer Ann Wood, said it was late.", "lawyer"),
    ("en", "“It is late,” said Ann Wood, a mother of three.", "mother"),
    ("en", "“It is late,” said neighbour Ann Wood.", "neighbour"),
    ("de", "„Es ist zu spät“, sagte sein Anwalt Karl Weber.", "Anwalt"),
    ("fr", "« Il est trop tard », a dit son avocat, Jean Petit.", "avocat"),
    ("es", "«Es tarde», dijo su abogada, Ana Soto.", "abogada"),
    ("pl", "„Jest za późno” – powiedział jej rzecznik Jan Sowa.", "rzecznik"),
    ("ru", "«Уже поздно», — сказал его адвокат Иван Петров.", "адвокат"),
)


@pytest.mark.parametrize(("lang", "text", "speaker"), NO_ROLE, ids=[each[1] for each in NO_ROLE])
def test_a_relation_is_no_role(lang: str, text: str, speaker: str) -> None:
    (found,) = suggest(text, lang)
    assert (found.speaker, found.role, found.affiliation) == (speaker, None, None)


@pytest.mark.parametrize(("lang", "text", "role"), ROLE, ids=[each[1] for each in ROLE])
def test_what_somebody_does_for_another_is_a_role(lang: str, text: str, role: str) -> None:
    (found,) = suggest(text, lang)
    assert found.role == role


def test_a_relation_still_tells_who_is_meant() -> None:
    text = "Her rival Bo Day came late. Ann Ng had left. “I ran,” the rival said."
    assert [each.speaker for each in suggest(text, "en")] == ["Bo Day"]
