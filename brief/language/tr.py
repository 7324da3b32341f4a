"""Turkish."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language

ABBREVIATIONS = Abbreviations(
    always="Sn Av Doç Yrd Öğr Gör Gen Alb Yzb Müh vb vs bkz Cad Sok Mah Apt",
    ordinals=True,
)
LANGUAGE = Language("tr", "Turkish", abbreviations=ABBREVIATIONS)
