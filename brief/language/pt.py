"""Portuguese."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language

ABBREVIATIONS = Abbreviations(
    always=(
        "Sr Sra Srs Dr Dra Drs Prof Profa Exa Eng Arq Gen Cel Cap Ten Exmo Exma Sto Sta Av "
        "aprox ex Cia"
    ),
    before_number="jan fev abr jun jul ago set out nov dez art arts cap fig vol pág págs tel núm",
)
LANGUAGE = Language("pt", "Portuguese", abbreviations=ABBREVIATIONS)
