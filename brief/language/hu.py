"""Hungarian."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language

ABBREVIATIONS = Abbreviations(
    always="dr ifj id özv prof Szt stb ún kb pl ill vö",
    before_number="jan febr márc ápr máj jún júl aug szept okt nov dec sz old bek tel",
    ordinals=True,
)
LANGUAGE = Language("hu", "Hungarian", abbreviations=ABBREVIATIONS, quotes=("„”",))
