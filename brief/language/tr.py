"""Turkish."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language, Meaning, words

ABBREVIATIONS = Abbreviations(
    always="Sn Av Doç Yrd Öğr Gör Gen Alb Yzb Müh vb vs bkz Cad Sok Mah Apt",
    ordinals=True,
)
MEANING = Meaning(
    negations=words("değil yok hiç hiçbir asla"),
    numbers=words(
        """
        bir iki üç dört beş altı yedi sekiz dokuz yirmi otuz kırk elli altmış yetmiş seksen
        doksan yüz bin milyon milyar yarım yarısı
        """
    ),
    told_by=words("dedi diyor söyledi söylüyor ekledi belirtti açıkladı"),
)
LANGUAGE = Language("tr", "Turkish", abbreviations=ABBREVIATIONS, meaning=MEANING, quotes=("“”",))
