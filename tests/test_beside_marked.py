"""What stands among paragraphs, or is told behind words, and is none of their speakers’ doing."""

from __future__ import annotations

import pytest
from test_marked import asked_for

pytestmark = pytest.mark.slow

TOLD = """\
“⟦adler:We lost everything⟧,” said Ben Adler.

He said ⟦adler:he would go⟧. “⟦adler:It may rain⟧.”

Lena Falk told the council it was over. “⟦falk:We close it⟧,” she said.

“⟦falk:We open it in May⟧.”

That was all.
"""
PLACES = ("He said", "Lena Falk told", "“We open", "That was")
FURNITURE = (
    "*Photo: Ivo Kramer/Agency*",
    "Foto: Ivo Kramer",
    "*Read more: [Ten things to know about the vote](https://example.org/)*",
    "*Advertisement*",
    "[Lesen Sie auch: Was Adler sagte](https://example.org/)",
)
CAPTION = """\
The bridge is old.

*Ben Adler at the bridge: “⟦adler:It is closed⟧.” Photo: Ivo Kramer*

Nobody crossed it.
"""
QUAY = """\
“⟦falk:We lost the quay and the crane⟧,” said Lena Falk, a pilot.

Nobody was hurt.
"""
KAI = """\
„⟦falk:Wir haben den Kai verloren⟧“, sagte Lena Falk, eine Lotsin.

Niemand wurde verletzt.
"""
THREE = """\
«⟦adler:Uno es el hielo del norte⟧», dijo Ben Adler. «⟦adler:Tres son los barcos del sur⟧». «Dos son
las grúas del puerto», dijo Lena Falk.

Nadie más habló.
"""
OTHERS = (
    "The police said earlier reports were false.",
    "A rumour that the quay had sunk was false.",
    "Rumours that the quay had sunk were false.",
    "Ben Adler took back his remark about the crane.",
    "Gerüchte, der Kai sei gesunken, waren falsch.",
    "„Ich habe mich beim Kran geirrt“, sagte Ben Adler.",
    "Ben Adler nahm seine Aussage über den Kran zurück.",
)
ABOUT = (
    "Falk took back her remark about the crane.",
    "She took back her remark.",
    "Ben Adler called her remark false.",
    "The rumour is false.",
    "Her report was false.",
    "A report that they lost the quay and the crane was false.",
    "„Ich habe mich geirrt“, sagte Falk.",
    "Das Gerücht ist falsch.",
)


def put_behind(sentence: str) -> tuple[str, tuple[str, str], str]:
    """A sentence behind words, and that these are not asked for."""
    is_german = any(word in sentence for word in ("sagte", "Ger", "nahm"))
    text, last = (KAI, "Lotsin.") if is_german else (QUAY, "pilot.")
    return text, (last, f"{last} {sentence}"), ""


def put_before(place: str, line: str) -> tuple[str, str]:
    return place, f"{line}\n\n{place}"


CORRECTIONS = {
    **{
        f"{line} before {place}": (TOLD, put_before(place, line), "")
        for line in FURNITURE
        for place in PLACES
    },
    **{each: put_behind(each) for each in OTHERS},
    **{each: (*put_behind(each)[:2], "falk") for each in ABOUT},
    "another one's quotation behind": (
        THREE,
        (" «Dos son\nlas grúas del puerto», dijo Lena Falk.", ""),
        "",
    ),
    "a photographer": (
        TOLD.replace("Lena Falk told", "*Photo: Ivo Kramer*\n\nLena Falk told"),
        ("Ivo Kramer", "Tim Lowe"),
        "",
    ),
    "somebody who speaks": (TOLD, put_before("“We open", "Sam Ortiz rose to speak."), "falk"),
    "a caption's photographer": (CAPTION, ("Ivo Kramer", "Tim Lowe"), ""),
    "a caption's agency": (CAPTION, ("Ivo Kramer", "Ivo Kramer/Agency"), ""),
    "a caption without a credit": (CAPTION, (" Photo: Ivo Kramer", ""), ""),
    "who is in a picture": (CAPTION, ("Ben Adler", "Sam Ortiz"), "adler"),
    "a caption that quotes": (TOLD, put_before("That was", "*Photo: Sam Ortiz: “No.”*"), ""),
}


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    return asked_for(tmp_path_factory.mktemp("beside"), CORRECTIONS)


@pytest.mark.parametrize("name", CORRECTIONS)
def test_whom_a_correction_is_about(asked: dict[str, list[str]], name: str) -> None:
    assert asked[name] == CORRECTIONS[name][2].split()
