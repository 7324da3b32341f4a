"""Who says words by a place or a number alone, or says them no more: never in silence."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_exchanged import all_statuses, corrected_all
from test_nameless import IN, STAY

pytestmark = pytest.mark.slow

Pairs = tuple[tuple[str, str], ...]

WHENCE: dict[str, Pairs] = {
    "en": (
        ("“{},” it was said at the town hall.", "“{},” it was said at the police station."),
        ("“{},” came the reply from the town hall.", "“{},” came the reply from the union."),
    ),
    "de": (
        ("„{}“, verlautete aus Regierungskreisen.", "„{}“, verlautete aus Parteikreisen."),
        ("„{}“, hieß es im Rathaus.", "„{}“, hieß es in der Staatskanzlei."),
    ),
    "fr": (
        ("« {} », indique-t-on à la mairie.", "« {} », indique-t-on à la préfecture."),
        ("« {} », dit-on dans l’entourage du maire.", "« {} », dit-on dans l’entourage du préfet."),
        ("« {} », précise-t-on au ministère.", "« {} », précise-t-on au syndicat."),
        ("« {} », apprend-on de source policière.", "« {} », apprend-on de source judiciaire."),
        ("À la mairie, on affirme : « {} ».", "À la préfecture, on affirme : « {} »."),
    ),
    "es": (
        ("«{}», se dijo en el ministerio.", "«{}», se dijo en el sindicato."),
        ("«{}», señalan desde el ministerio.", "«{}», señalan desde el sindicato."),
    ),
    "pl": (
        ("„{}” – poinformowano w ministerstwie.", "„{}” – poinformowano w urzędzie miasta."),
        ("„{}” – przekazano w ratuszu.", "„{}” – przekazano w policji."),
    ),
    "ru": (("«{}», — сообщили в мэрии.", "«{}», — сообщили в полиции."),),
}
NUMBERED: dict[str, Pairs] = {
    "en": (
        ("“{},” said Witness 4.", "“{},” said Witness 5."),
        ("“{},” said Witness A.", "“{},” said Witness B."),
        ("“{},” said Juror No. 4.", "“{},” said Juror No. 5."),
        ("“{},” the 9th Circuit said.", "“{},” the 5th Circuit said."),
        ("“{},” according to the 82nd Airborne.", "“{},” according to the 101st Airborne."),
        ("“{},” said John Doe 1.", "“{},” said John Doe 2."),
    ),
    "de": (
        ("„{}“, sagte Zeuge 4.", "„{}“, sagte Zeuge 5."),
        ("„{}“, sagte der Zeuge Nr. 4.", "„{}“, sagte der Zeuge Nr. 5."),
    ),
    "fr": (("« {} », a dit le témoin numéro 4.", "« {} », a dit le témoin numéro 5."),),
    "ru": (("«{}», — сказал свидетель № 4.", "«{}», — сказал свидетель № 5."),),
}
UNSAID: dict[str, Pairs] = {
    "en": (
        ("“{},” she said.", "“{},” she almost said."),
        ("“{},” Ann Ng said.", "“{},” Ann Ng nearly said."),
        ("“{},” Ann Ng said.", "“{},” Ann Ng imagined."),
        ("“{},” Ann Ng said.", "“{},” Ann Ng thought."),
        ("“{},” she said.", "“{},” she was told."),
        ("“{},” Ann Ng said.", "“{},” Ann Ng had been warned."),
        ("Ann Ng says “{}.”", "Ann Ng was told “{}.”"),
    ),
    "de": (("„{}“, sagte Anna Ng.", "„{}“, dachte Anna Ng."),),
    "fr": (
        ("« {} », a dit Anne Ng.", "« {} », a failli dire Anne Ng."),
        ("« {} », a dit Anne Ng.", "« {} », a pensé Anne Ng."),
    ),
    "es": (("«{}», dijo Ana Ng.", "«{}», casi dijo Ana Ng."),),
    "pl": (("„{}” – powiedziała Anna Ng.", "„{}” – pomyślała Anna Ng."),),
    "ru": (
        ("«{}», — сказала Анна Нг.", "«{}», — подумала Анна Нг."),
        ("«{}», — сказала Анна Нг.", "«{}», — чуть не сказала Анна Нг."),
    ),
}
SAME: dict[str, Pairs] = {
    "en": (
        ("“{},” said Ann Ng, 34.", "“{},” said Ann Ng, 43."),
        ("“{},” said Ann Ng on page 4.", "“{},” said Ann Ng on page 5."),
        ("“{},” a nurse said at the gate.", "“{},” a nurse said at the door."),
        ("“{},” said Witness 4.", "“{},” Witness 4 told the court."),
        ("Ann Ng, whose house is nearly done, said: “{}.”",
         "Ann Ng, whose house is nearly finished, said: “{}.”"),
    ),
    "fr": (
        ("« {} », a dit Anne Ng à la mairie.", "« {} », a dit Anne Ng à la préfecture."),
        ("« {} », dit-on à la mairie.", "« {} », précise-t-on à la mairie."),
    ),
    "es": (("«{}», dijo la ministra.", "«{}», le dijo la ministra."),),
    "ru": (("«{}», — сообщили в мэрии.", "«{}», — рассказали в мэрии."),),
}  # fmt: skip


def statuses(folder: Path, kinds: dict[str, Pairs]) -> dict[str, list[str]]:
    """Of each correction and of its undoing, where the words are the first one's, and another's."""
    cases, names = [], []
    for code, pairs in kinds.items():
        for one, two in pairs:
            for who, texts in (("lee", (one, two)), ("marsh", (two, one))):
                before, after = (IN[code].format(each.format(STAY[code])) for each in texts)
                cases.append((before, after, [(who, f"quote: {STAY[code]}")]))
                names.append(" > ".join(texts))
    return all_statuses(corrected_all(folder, cases), names)


@pytest.mark.parametrize("kinds", [WHENCE, NUMBERED, UNSAID], ids=["whence", "numbered", "unsaid"])
def test_another_source_is_asked_for(tmp_path: Path, kinds: dict[str, Pairs]) -> None:
    found = statuses(tmp_path, kinds)
    assert {name: each for name, each in found.items() if each != ["changed"]} == {}


def test_the_same_source_is_not_asked_for(tmp_path: Path) -> None:
    found = statuses(tmp_path, SAME)
    assert {name: each for name, each in found.items() if each != ["exact"]} == {}
