"""Ukrainian."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language, Meaning, words

ABBREVIATIONS = Abbreviations(
    always="рр вул ім див пр проф акад ген св тис млн млрд грн обл напр просп пров наб",
    before_number=(
        "січ лют бер квіт трав черв лип серп вер жовт лист груд стор рис табл гл ст п пп ч тел"
    ),
)
MEANING = Meaning(
    negations=words("ледва"),
)
LANGUAGE = Language(
    "uk", "Ukrainian", abbreviations=ABBREVIATIONS, meaning=MEANING, quotes=("«»", "„“")
)
