"""An article whose letters and accents are written as one sign, or as two: the same article."""

from __future__ import annotations

import unicodedata

import pytest
from test_voices import MARKED, settled

from brief.anchor import Status

ARTICLES = [
    "Le conseil s’est réuni à Genève.\n\nAndré Pérès a dit : « [[L’été, c’était fermé]] », "
    "et le ministre était là.\n\nLa séance a duré deux heures.",
    "Rada zebrała się w środę.\n\n"
    "„[[Zapłacimy za łódź]]” – powiedziała Bożena Żółć.\n\nDługo trwała.",
    "Der Rat tagte in Zürich.\n\n„[[Das wäre schön]]“, sagte Jörg Müller.\n\n"
    "| Wer | Was |\n|---|---|\n| Jörg Müller | [[Es wäre zu früh]] |",
    "Совет собрался.\n\n«[[Мой край открыт]]», — сказал Андрей Зайцев.\n\nЗаседание закрыли.",
]


@pytest.mark.parametrize("article", ARTICLES)
def test_only_the_form_of_its_letters_differs(article: str) -> None:
    forms = [unicodedata.normalize(form, article) for form in ("NFC", "NFD")]
    assert forms[0] != forms[1]
    for before, later in (forms, forms[::-1]):
        document, ends = settled(before, later)
        assert [each.status for each in ends] == [Status.EXACT] * len(ends)
        quotes = [document.text[slice(*each.spans[0])] for each in ends]
        assert quotes == MARKED.findall(later)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_another_speaker_is_asked_for_in_either_form(form: str) -> None:
    before = ARTICLES[0]
    later = unicodedata.normalize(form, before.replace("André Pérès", "Hélène Forêt"))
    [found] = settled(before, later)[1]
    assert found.status is Status.CHANGED
    assert found.named


@pytest.mark.parametrize("sign", ["\u2126", "\u212b", "\uf900", "ש\u05bc\u05c1", "क\u093c"])
def test_a_sign_that_has_another_form_by_itself_stays(sign: str) -> None:
    """The ohm sign is a Greek letter, composed: no letter and accent make it."""
    before = f"The council met.\n\n“[[It has 5 {sign} now]],” said Ann Lee.\n\nThe clerk slept."
    later = before.replace("slept", "woke")
    document, [found] = settled(before, later)
    assert found.status is Status.EXACT
    assert document.text[slice(*found.spans[0])] == f"It has 5 {sign} now"
    [found] = settled(before, later.replace("Ann Lee", "Bob Marsh"))[1]
    assert found.status is Status.CHANGED


def test_what_nobody_sees_within_a_word_changes_nothing() -> None:
    before = "The council met.\n\nThe Minister said “[[we stay]]” on Monday.\n\nThe clerk slept."
    for later in (
        before.replace("Minister", "Mini\u00adster"),
        before.replace("stay", "st\u00aday"),
    ):
        [found] = settled(before, later)[1]
        assert found.status is Status.EXACT
