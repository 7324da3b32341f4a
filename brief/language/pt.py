"""Portuguese."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language, Meaning, words

ABBREVIATIONS = Abbreviations(
    always=(
        "Sr Sra Srs Dr Dra Drs Prof Profa Exa Eng Arq Gen Cel Cap Ten Exmo Exma Sto Sta Av "
        "aprox ex Cia"
    ),
    before_number="jan fev abr jun jul ago set out nov dez art arts cap fig vol pág págs tel núm",
)
MEANING = Meaning(
    negations=words("não nunca nenhum nenhuma ninguém sem"),
    dates=words(
        """
        janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro
        dezembro
        """
    ),
    told_by=words("disse dizem"),
    denials=words("falso falsa mentira desmente negou correção"),
    opposites=(
        ("antes", "depois"),
        ("mais", "menos"),
        ("sobe sobem subiu aumentou", "cai caem caiu diminuiu"),
    ),
)
LANGUAGE = Language(
    "pt", "Portuguese", abbreviations=ABBREVIATIONS, meaning=MEANING, quotes=("«»", "“”")
)
