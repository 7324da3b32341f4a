"""Words that are said in another manner now, asked or joked, are never so in silence."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_whence import Pairs, statuses

pytestmark = pytest.mark.slow

MANNERS: dict[str, Pairs] = {
    "en": (
        ("“{},” Ada Stone said.", "“{},” Ada Stone asked."),
        ("“{},” Ada Stone said.", "“{},” Ada Stone asked herself."),
        ("“{},” said Ada Stone.", "“{},” wondered Ada Stone."),
        ("Ada Stone said: “{}.”", "Ada Stone asked: “{}.”"),
        ("Ada Stone said: “{}.”", "Ada Stone quipped: “{}.”"),
        ("“{},” she said.", "“{},” she joked."),
        ("“{},” Ada Stone said.", "“{},” Ada Stone said in jest."),
        ("“{},” Ada Stone said.", "“{},” Ada Stone said jokingly."),
        ("“{},” Ada Stone said.", "“{},” Ada Stone apparently said."),
        ("“{},” Ada Stone said.", "“{},” Ada Stone seems to have said."),
        ("“{},” Ada Stone said.", "“{},” Ada Stone is quoted as saying by The Times."),
        ("“{},” Ada Stone said.", "“{},” Ada Stone was quoted by The Times."),
        ("“{},” Ada Stone said.", "“{},” Ada Stone said in a dream."),
        ("“{},” Ada Stone said.", "“{},” Ada Stone said in a novel."),
        ("“{},” Ada Stone said.", "“{},” Ada Stone said under duress."),
        ("“{},” Ada Stone said.", "“{},” Ada Stone said by mistake."),
        ("“{},” Ada Stone said.", "“{},” Ada Stone in effect said."),
        ("Ada Stone said: “{}.”", "In the cartoon, Ada Stone says: “{}.”"),
        ("Ada Stone said: “{}.”", "In the indictment, Ada Stone says: “{}.”"),
        ("Ada Stone said: “{}.”", "In a leaked draft, Ada Stone says: “{}.”"),
        ("Ada Stone said: “{}.”", "Ada Stone asked Bob Marsh to say: “{}.”"),
        ("Ada Stone said: “{}.”", "Ada Stone let Bob Marsh say: “{}.”"),
        ("Ada Stone said: “{}.”", "Ada Stone got a text: “{}.”"),
        ("Ada Stone said: “{}.”", "Ada Stone was shown a note: “{}.”"),
        ("Ada Stone said that {}.", "Ada Stone guessed that {}."),
        ("Ada Stone said that {}.", "Ada Stone hoped that {}."),
    ),
    "de": (
        ("„{}“, sagte Anna Vogel.", "„{}“, fragte Anna Vogel."),
        ("„{}“, sagte Anna Vogel.", "„{}“, fragte sich Anna Vogel."),
        ("„{}“, sagte Anna Vogel.", "„{}“, sagte Anna Vogel im Scherz."),
        ("„{}“, sagte Anna Vogel.", "„{}“, sagte Anna Vogel fast."),
        ("„{}“, sagte Anna Vogel.", "„{}“, sagte Anna Vogel beinahe."),
        ("„{}“, sagte Anna Vogel.", "„{}“, sagte Anna Vogel wohl."),
        ("„{}“, sagte Anna Vogel.", "„{}“, sagte Anna Vogel offenbar."),
        ("„{}“, sagte Anna Vogel.", "„{}“, sagte Anna Vogel sinngemäß."),
        ("„{}“, sagte Anna Vogel.", "„{}“, sagte Anna Vogel in einem Roman."),
        ("„{}“, sagte Anna Vogel.", "„{}“, bekam Anna Vogel zu hören."),
        ("„{}“, sagte Anna Vogel.", "„{}“, ließ Anna Vogel Peter Kranz sagen."),
        ("Jonas Brandt sagte: „{}.“", "Jonas Brandt habe gesagt: „{}.“"),
    ),
    "fr": (
        ("« {} », a dit Anne Mercier.", "« {} », a demandé Anne Mercier."),
        ("« {} », a dit Anne Mercier.", "« {} », s’est demandé Anne Mercier."),
        ("« {} », a dit Anne Mercier.", "« {} », demande-t-elle."),
        ("« {} », a-t-elle dit.", "« {} », a-t-elle demandé."),
        ("« {} », a dit Anne Mercier.", "« {} », a dit en plaisantant Anne Mercier."),
        ("« {} », a dit Anne Mercier.", "« {} », ironise Anne Mercier."),
        ("« {} », a dit Anne Mercier.", "« {} », a dit Anne Mercier en rêve."),
        ("« {} », a dit Anne Mercier.", "« {} », a dit Anne Mercier dans un roman."),
    ),
    "es": (
        ("«{}», dijo Ana Ruiz.", "«{}», preguntó Ana Ruiz."),
        ("«{}», dijo Ana Ruiz.", "«{}», se preguntó Ana Ruiz."),
        ("«{}», dijo Ana Ruiz.", "«{}», dijo en broma Ana Ruiz."),
        ("«{}», dijo Ana Ruiz.", "«{}», diría Ana Ruiz."),
        ("«{}», dijo Ana Ruiz.", "«{}», dijo Ana Ruiz en una novela."),
        ("«{}», dijo Ana Ruiz.", "«{}», dijo Ana Ruiz en sueños."),
    ),
    "pl": (
        ("„{}” – powiedziała Anna Lis.", "„{}” – zapytała Anna Lis."),
        ("„{}” – powiedziała Anna Lis.", "„{}” – zastanawiała się Anna Lis."),
        ("„{}” – powiedziała Anna Lis.", "„{}” – ma nadzieję Anna Lis."),
        ("„{}” – powiedziała Anna Lis.", "„{}” – powiedziałaby Anna Lis."),
        ("„{}” – powiedziała Anna Lis.", "„{}” – powiedziała we śnie Anna Lis."),
        ("„{}” – powiedziała Anna Lis.", "„{}” – powiedziała żartem Anna Lis."),
    ),
    "ru": (
        ("«{}», — сказала Анна Белова.", "«{}», — спросила Анна Белова."),
        ("«{}», — сказала Анна Белова.", "«{}», — задалась вопросом Анна Белова."),
        ("«{}», — сказала Анна Белова.", "«{}», — в шутку сказала Анна Белова."),
        ("«{}», — сказала Анна Белова.", "«{}», — сказала бы Анна Белова."),
        ("«{}», — сказала Анна Белова.", "«{}», — сказала во сне Анна Белова."),
        ("«{}», — сказала Анна Белова.", "«{}», — кажется, сказала Анна Белова."),
    ),
}
SAME: dict[str, Pairs] = {
    "en": (
        ("“{}?” Ada Stone said.", "“{}?” Ada Stone asked."),
        ("“{}. Why?” Ada Stone said.", "“{}. Why?” Ada Stone wondered."),
        ("Ada Stone said: “{}.”", "Asked about the plan, Ada Stone said: “{}.”"),
        ("“{},” Ada Stone said.", "“{},” Ada Stone said when asked about the plan."),
        ("“{},” Ada Stone said.", "“{},” Ada Stone, asked about it, said."),
        ("“{},” Ada Stone said.", "Asked about it, “{},” Ada Stone said."),
        ("“{},” Ada Stone said.", "Asked about it, Ada Stone said: “{}.”"),
        ("“{},” Ada Stone said.", "“{},” Ada Stone told the court when it asked."),
        ("Ada Stone said: “{}.”", "When asked, Ada Stone told reporters: “{}.”"),
        ("“{},” Ada Stone said.", "“{},” Ada Stone predicted."),
        ("“{},” Ada Stone said.", "“{},” Ada Stone claimed."),
        ("“{},” Ada Stone said.", "“{},” Ada Stone insisted."),
        ("“{},” Ada Stone said.", "“{},” Ada Stone told the paper."),
        ("“{},” Ada Stone said.", "“{},” Ada Stone added."),
        ("“{},” Ada Stone said.", "“{},” Ada Stone recalled."),
        ("“{},” Ada Stone said.", "“{},” said Ada Stone, who wondered aloud."),
        ("“{},” Ada Stone joked.", "“{},” joked Ada Stone."),
        ("“{},” Ada Stone asked.", "“{},” asked Ada Stone."),
        ("Ada Stone called it “{}”.", "Ada Stone called this “{}”."),
        ("Ada Stone called for “{}”.", "Ada Stone asked for “{}”."),
        ("Ada Stone said that {}.", "Ada Stone predicted that {}."),
        ("“{},” Ada Stone said.", "“{},” Ada Stone said in a film about the town."),
        ("“{},” Ada Stone said.", "“{},” Ada Stone said to almost 200 people."),
    ),
    "de": (
        ("„{}?“, sagte Anna Vogel.", "„{}?“, fragte Anna Vogel."),
        ("„{}“, sagte Anna Vogel.", "„{}“, sagte Anna Vogel auf die Frage nach dem Plan."),
        ("„{}“, sagte Anna Vogel.", "„{}“, meinte Anna Vogel."),
        ("„{}“, sagte Anna Vogel.", "„{}“, behauptete Anna Vogel."),
        ("„{}“, sagte Anna Vogel.", "Auf Nachfrage sagte Anna Vogel: „{}.“"),
        ("„{}“, sagte Anna Vogel.", "„{}“, sagte Anna Vogel, die nach dem Plan gefragt wurde."),
    ),
    "fr": (
        ("« {} ? », a dit Anne Mercier.", "« {} ? », a demandé Anne Mercier."),
        ("« {} », a dit Anne Mercier.", "Interrogée sur le plan, Anne Mercier a dit : « {} »."),
        ("« {} », a dit Anne Mercier.", "« {} », a expliqué Anne Mercier."),
    ),
    "es": (
        ("«¿{}?», dijo Ana Ruiz.", "«¿{}?», preguntó Ana Ruiz."),
        ("«{}», dijo Ana Ruiz.", "«{}», dijo Ana Ruiz cuando se le preguntó por el plan."),
        ("«{}», dijo Ana Ruiz.", "«{}», aseguró Ana Ruiz."),
    ),
    "pl": (
        ("„{}?” – powiedziała Anna Lis.", "„{}?” – zapytała Anna Lis."),
        ("„{}” – powiedziała Anna Lis.", "„{}” – twierdzi Anna Lis."),
    ),
    "ru": (
        ("«{}?» — сказала Анна Белова.", "«{}?» — спросила Анна Белова."),
        ("«{}», — сказала Анна Белова.", "«{}», — заявила Анна Белова."),
    ),
}


def test_another_manner_of_saying_words_is_asked_for(tmp_path: Path) -> None:
    found = statuses(tmp_path, MANNERS)
    assert {name: each for name, each in found.items() if each != ["changed"]} == {}


def test_another_verb_of_saying_is_not_asked_for(tmp_path: Path) -> None:
    found = statuses(tmp_path, SAME)
    assert {name: each for name, each in found.items() if set(each) - {"exact", "moved"}} == {}
