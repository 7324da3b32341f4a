"""Conditions, doubts, denials and fiction beside words that somebody says: never in silence."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_whence import Pairs, statuses

pytestmark = pytest.mark.slow

HEDGED: dict[str, Pairs] = {
    "de": (("Ann Lee sagte, dass {}.", "Ann Lee sagte, dass, falls es regnet, {}."),),
    "fr": (
        ("Ann Lee a dit que {}.", "Ann Lee a dit que, selon la mairie, {}."),
        ("Ann Lee a dit que {}.", "Ann Lee a dit que si l’argent vient {}."),
    ),
    "es": (
        ("Ann Lee dijo que {}.", "Ann Lee dijo que si llueve {}."),
        ("Ann Lee dijo que {}.", "Ann Lee dijo que quizás {}."),
    ),
    "pl": (
        ("Ann Lee powiedziała, że {}.", "Ann Lee powiedziała, że być może {}."),
        ("Ann Lee powiedziała, że {}.", "Ann Lee powiedziała, że jeśli przyjdą pieniądze, {}."),
    ),
    "ru": (
        ("Ann Lee сказала, что {}.", "Ann Lee сказала, что, возможно, {}."),
        ("Ann Lee сказала, что {}.", "Ann Lee сказала, что если придут деньги, {}."),
    ),
    "en": (
        ("Ann Lee said that {}.", "Ann Lee said that, unless it rains, {}."),
        ("Ann Lee said {}.", "Ann Lee said perhaps {}."),
        ("Ann Lee says {}.", "Ann Lee says the mayor argues {}."),
        ("Ann Lee says {}.", "Ann Lee says that the mayor never said that {}."),
    ),
}
UNSAID: dict[str, Pairs] = {
    "en": (
        ("“{},” Ann Lee said.", "“{},” Ann Lee wanted to say."),
        ("“{},” Ann Lee said.", "“{},” Ann Lee omitted to say."),
        ("“{},” Ann Lee said.", "“{},” Ann Lee appeared to say."),
        ("“{},” she said.", "“{},” she tried to say."),
        ("Ann Lee said that {}.", "Ann Lee said that if the money comes {}."),
        ("Ann Lee said that {}.", "Ann Lee said that unless it rains {}."),
        ("Ann Lee said that {}.", "Ann Lee said that perhaps {}."),
        ("Ann Lee said that {}.", "Ann Lee said that maybe {}."),
        ("Ann Lee said that {}.", "Ann Lee said that critics claim {}."),
        ("Ann Lee said that {}.", "Ann Lee said that the town says {}."),
        ("Ann Lee said: “{}.”", "Ann Lee seems to have said: “{}.”"),
        ("Ann Lee said: “{}.”", "Ann Lee appeared to say: “{}.”"),
        ("Ann Lee said: “{}.”", "Ann Lee apparently said: “{}.”"),
        ("Ann Lee said: “{}.”", "Ann Lee is said to have said: “{}.”"),
        ("Ann Lee said: “{}.”", "Ann Lee was heard to say: “{}.”"),
        ("Ann Lee said: “{}.”", "Ann Lee was quoted as saying: “{}.”"),
        ("Ann Lee said: “{}.”", "Ann Lee was quoted as saying by a rival: “{}.”"),
        ("Ann Lee said: “{}.”", "Ann Lee failed to say: “{}.”"),
        ("Ann Lee said: “{}.”", "Ann Lee omitted to say: “{}.”"),
        ("Ann Lee said: “{}.”", "Ann Lee wanted to say: “{}.”"),
        ("Ann Lee said: “{}.”", "Ann Lee tried to say: “{}.”"),
        ("Ann Lee said: “{}.”", "Ann Lee intended to say: “{}.”"),
        ("Ann Lee said: “{}.”", "Ann Lee threatened to say: “{}.”"),
        ("Ann Lee said: “{}.”", "Ann Lee promised to say: “{}.”"),
        ("Ann Lee said: “{}.”", "Ann Lee has yet to say: “{}.”"),
        ("Ann Lee said: “{}.”", "Ann Lee was accused of saying: “{}.”"),
        ("Ann Lee said: “{}.”", "Ann Lee dreamed of saying: “{}.”"),
        ("Ann Lee said: “{}.”", "Ann Lee imagined: “{}.”"),
        ("Ann Lee said: “{}.”", "Ann Lee mocked: “{}.”"),
        ("Ann Lee said: “{}.”", "Ann Lee parodied: “{}.”"),
        ("Ann Lee said: “{}.”", "Ann Lee retweeted: “{}.”"),
        ("Ann Lee said: “{}.”", "Ann Lee remembered being told: “{}.”"),
        ("It was Ann Lee who said: “{}.”", "It was Bob Marsh, and not Ann Lee, who said: “{}.”"),
        ("“{},” Ann Lee said.", "“{},” Ann Lee feared."),
        ("Ann Lee said that {}.", "Ann Lee feared that {}."),
        ("Ann Lee said: “{}.”", "In a deepfake, Ann Lee said: “{}.”"),
        ("Ann Lee said: “{}.”", "In the satire, Ann Lee says: “{}.”"),
        ("Ann Lee said: “{}.”", "Suppose Ann Lee said: “{}.”"),
        ("Ann Lee said: “{}.”", "Imagine Ann Lee said: “{}.”"),
    ),
    "de": (
        ("„{}“, sagte Anna Vogel.", "„{}“, träumte Anna Vogel."),
        ("„{}“, sagte Anna Vogel.", "„{}“, spottete Anna Vogel."),
        ("Anna Vogel sagte: „{}.“", "Anna Vogel vergaß zu sagen: „{}.“"),
        ("Anna Vogel sagte: „{}.“", "Anna Vogel sagte fast: „{}.“"),
        ("Ann Lee sagte, {}.", "Ann Lee sagte, vielleicht {}."),
        ("Anna Vogel sagte: „{}.“", "Anna Vogel sagte nicht: „{}.“"),
        ("Anna Vogel sagte: „{}.“", "Anna Vogel wird vorgeworfen, gesagt zu haben: „{}.“"),
        ("Anna Vogel sagte: „{}.“", "Anna Vogel soll gesagt haben: „{}.“"),
        (
            "Nach Angaben von Anna Vogel gilt: „{}.“",
            "Entgegen den Angaben von Anna Vogel gilt: „{}.“",
        ),
    ),
    "fr": (
        ("Anne Mercier a dit : « {}. »", "Anne Mercier voulait dire : « {}. »"),
        ("Anne Mercier a dit : « {}. »", "Anne Mercier semble avoir dit : « {}. »"),
        ("« {} », a dit Anne Mercier.", "« {} », a imité Anne Mercier."),
        ("Ann Lee a dit que {}.", "Ann Lee a dit que peut-être {}."),
        ("« {} », a dit Anne Mercier.", "« {} », aurait dit Anne Mercier."),
        ("Anne Mercier a dit : « {}. »", "Anne Mercier aurait dit : « {}. »"),
        ("Anne Mercier est citée : « {}. »", "Anne Mercier est accusée d’avoir dit : « {}. »"),
        ("Anne Ng affirme que {}.", "Anne Ng espère que {}."),
    ),
    "es": (
        ("«{}», dijo Ana Ruiz.", "«{}», imitó Ana Ruiz."),
        ("«{}», dijo Ana Ruiz.", "«{}», cuestionó Ana Ruiz."),
        ("«{}», dijo Ana Ruiz.", "«{}», habría dicho Ana Ruiz."),
        ("Ana Ng afirma que {}.", "Ana Ng espera que {}."),
    ),
    "pl": (
        ("Anna Lis powiedziała: „{}”.", "Anna Lis chciała powiedzieć: „{}”."),
        ("Anna Lis powiedziała: „{}”.", "Anna Lis zapomniała powiedzieć: „{}”."),
    ),
    "ru": (
        ("Анна Нг сказала: «{}».", "Анна Нг хотела сказать: «{}»."),
        ("Анна Нг сказала: «{}».", "Анна Нг забыла сказать: «{}»."),
    ),
}
SAME: dict[str, Pairs] = {
    "en": (
        ("“{},” Ann Lee said.", "“{},” Ann Lee went on to say."),
        ("“{},” said Ann Lee.", "“{},” said Ann Lee to the paper."),
        ("Ann Lee said: “{}.”", "Ann Lee went on to say: “{}.”"),
        ("Ann Lee said: “{}.”", "Ann Lee had this to say: “{}.”"),
        ("Ann Lee said: “{}.”", "Ann Lee has said: “{}.”"),
        ("Ann Lee said: “{}.”", "In a letter, Ann Lee said: “{}.”"),
        ("“{},” said Ann Lee.", "“{},” said Ann Lee of the Harbour Party."),
        ("Ann Lee said that {}.", "Ann Lee added that {}."),
        ("Ann Lee said that {}.", "Ann Lee said {}."),
        ("Ann Lee said that {}.", "Ann Lee said on Monday that {}."),
        ("Ann Lee said that {}.", "Ann Lee told the council that {}."),
        ("Ann Lee said that {}.", "Ann Lee said that on Monday {}."),
        (
            "Ann Lee said that the bridge is old and {}.",
            "Ann Lee said that the old bridge is dangerous and {}.",
        ),
    ),
    "de": (("Ann Lee sagte, dass {}.", "Ann Lee sagte, {}."),),
    "fr": (("Ann Lee a dit que {}.", "Ann Lee a dit mardi que {}."),),
    "es": (("Ann Lee dijo que {}.", "Ann Lee añadió que {}."),),
    "pl": (("Ann Lee powiedziała, że {}.", "Ann Lee dodała, że {}."),),
    "ru": (("Ann Lee сказала, что {}.", "Ann Lee добавила, что {}."),),
}


@pytest.mark.parametrize("kinds", [HEDGED, UNSAID], ids=["hedged", "unsaid"])
def test_what_makes_it_another_statement_is_asked_for(
    tmp_path: Path, kinds: dict[str, Pairs]
) -> None:
    found = statuses(tmp_path, kinds)
    assert {name: each for name, each in found.items() if each != ["changed"]} == {}


def test_what_changes_nothing_of_it_is_not_asked_for(tmp_path: Path) -> None:
    found = statuses(tmp_path, SAME)
    assert {name: each for name, each in found.items() if each != ["exact"]} == {}
