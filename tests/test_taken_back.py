"""Statements that the article takes back, or gives to another one, while their words stay."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_exchanged import all_statuses, check, corrected_all

pytestmark = pytest.mark.slow

STAY = [("lee", "quote: We stay")]

Edits = dict[str, tuple[str, str]]


def asked(folder: Path, edits: Edits) -> dict[str, list[str]]:
    """The statuses of the words of each article that was corrected."""
    return all_statuses(corrected_all(folder, [(*each, STAY) for each in edits.values()]), edits)


def undone(edits: Edits) -> Edits:
    return {name: (later, before) for name, (before, later) in edits.items()}


def added(before: str, *later: str) -> Edits:
    """An article to which each of these texts was added, in a paragraph of its own or not."""
    return {each.strip(): (before, f"{before}{each}") for each in later}


NG = "“We stay,” Ng said."
TAKEN_BACK = {
    **added(
        NG,
        " The ministry later denied that he said this.",
        " He did not say that, his office said.",
        " Ng later withdrew the remark.",
        " She took it back a day later.",
        " That was false.",
        " It rained. Ng never said so, two clerks told the court.",
        "\n\nThe words were made up, his office said.",
        "\n\nIt rained.\n\n*Correction: an earlier version of this article attributed a statement "
        "to Ng. It was made by Reed.*",
        "\n\nIt rained.\n\nCorrection: nobody said “we stay” at the meeting.",
        "\n\nIt rained.\n\nEditor’s note: Ng was misquoted in an earlier version.",
    ),
    **added(
        "„We stay“, sagte Ng.",
        " Das Ministerium dementierte später, dass er das gesagt hat.",
        " Das habe er nie gesagt, erklärte sein Büro.",
        " Später nahm sie die Aussage zurück.",
        " Er wies das Zitat einen Tag später zurück.",
        "\n\nKorrektur: In einer früheren Fassung wurde Ng ein Zitat zugeschrieben.",
    ),
    **added(
        "« We stay », a dit Ng.",
        " Le ministère a démenti qu’il ait tenu ces propos.",
        " Il n’a jamais dit cela.",
        "\n\nRectificatif : une version précédente attribuait ces propos à Ng.",
    ),
    **added(
        "«We stay», dijo Ng.",
        " Su oficina negó después que lo dijera.",
        " Nunca dijo eso, según su oficina.",
        "\n\nCorrección: una versión anterior atribuía la frase a Ng.",
    ),
    **added(
        "„We stay” – powiedziała Ng.",
        " Ministerstwo później zaprzeczyło, że to powiedziała.",
        " Nigdy tego nie powiedziała.",
        "\n\nSprostowanie: we wcześniejszej wersji przypisaliśmy te słowa Ng.",
    ),
    **added(
        "«We stay», — сказала Анна.",
        " Позже министерство опровергло это высказывание.",
        " Этого она не говорила.",
        "\n\nИсправление: в прежней версии эти слова были приписаны Анне.",
    ),
    **added("王明說：“We stay。”", "部門隨後否認他說過這句話。", "\n\n更正：這句話不是王明說的。"),
    **added(
        "قال حسن: «We stay».",
        " ونفت الوزارة لاحقا أنه قال ذلك.",
        " ولم يقل ذلك أبدا.",
        "\n\nتصحيح: نسبت نسخة سابقة هذا الكلام إلى حسن.",
    ),
}
NOT_TAKEN_BACK = {
    **added(
        NG,
        " He did not say when.",
        " Reed denied any part in the theft.",
        " The mayor never said that the bridge was safe.",
        " Nobody told them about the statement before May.",
        " It was not said who would pay.",
        " That was three days ago.",
        " “They go,” Reed said. He denied saying so in May.",
        "\n\nCorrection: an earlier version misspelled the name of the harbour.",
        "\n\nCorrection: an earlier version gave Reed’s age as 54.",
        "\n\nCorrection: a statement in an earlier version was attributed to Reed.",
        "\n\nClarification: the harbour closes at noon.",
    ),
    **added(
        "„We stay“, sagte Ng.",
        " Das Ministerium sagte nichts dazu.",
        " Das Büro hat nicht gesagt, wann.",
        " Sie wies den Weg zurück zum Hafen.",
        "\n\nKorrektur: Die Fähre fährt um neun Uhr.",
    ),
    **added("« We stay », a dit Ng.", " Il n’a pas dit quand.", " Le port n’est pas fermé."),
    **added(
        "«We stay», dijo Ng.", " No dijo cuándo.", "\n\nCorrección: el puerto cierra a las dos."
    ),
    **added("„We stay” – powiedziała Ng.", " Nie powiedziała kiedy.", " Port nie jest zamknięty."),
    **added("«We stay», — сказала Анна.", " Она не сказала когда.", " Порт не закрыт."),
    **added("王明說：“We stay。”", "會議在週一結束。", "\n\n更正：會議在週二結束。"),
    **added("قال حسن: «We stay».", " ولم يحضر أحد.", "\n\nتصحيح: الاجتماع يوم الأحد."),
}


def test_words_that_the_article_takes_back_are_asked_for(tmp_path: Path) -> None:
    """And again where that is undone."""
    assert asked(tmp_path / "a", TAKEN_BACK) == dict.fromkeys(TAKEN_BACK, ["changed"])
    back = undone(TAKEN_BACK)
    assert asked(tmp_path / "b", back) == dict.fromkeys(back, ["changed"])
    assert "A negation was" in check(tmp_path / "a").err


def test_words_that_it_does_not_take_back_are_not_asked_for(tmp_path: Path) -> None:
    for step, edits in enumerate((NOT_TAKEN_BACK, undone(NOT_TAKEN_BACK))):
        assert asked(tmp_path / str(step), edits) == dict.fromkeys(edits, ["exact"])
