"""The catalogue of UI strings: English, German, Arabic. A text missing here shows in English."""

from __future__ import annotations

from collections.abc import Mapping

ENGLISH: Mapping[str, str] = {
    "skip": "Skip to the text",
    "site": "Site",
    "dark": "Dark",
    "briefs": "Briefs",
    "actors": "Actors",
    "quotations": "Quotations",
    "topics": "Topics",
    "archive": "Archive",
    "feed": "Feed",
}

GERMAN: Mapping[str, str] = {
    "skip": "Zum Text",
    "site": "Website",
    "dark": "Dunkel",
    "briefs": "Berichte",
    "actors": "Personen",
    "quotations": "Zitate",
    "topics": "Themen",
    "archive": "Archiv",
    "feed": "Feed",
}

ARABIC: Mapping[str, str] = {
    "skip": "انتقل إلى النص",
    "site": "الموقع",
    "dark": "داكن",
    "briefs": "الموجزات",
    "actors": "الأطراف",
    "quotations": "الاقتباسات",
    "topics": "المواضيع",
    "archive": "الأرشيف",
    "feed": "التلقيمة",
}

LANGUAGES: Mapping[str, Mapping[str, str]] = {"en": ENGLISH, "de": GERMAN, "ar": ARABIC}

MONTHS: Mapping[str, tuple[tuple[str, ...], str]] = {
    "en": (
        (
            "January", "February", "March", "April", "May", "June",
            "July", "August", "September", "October", "November", "December",
        ),
        "{day} {month} {year}",
    ),
    "de": (
        (
            "Januar", "Februar", "März", "April", "Mai", "Juni",
            "Juli", "August", "September", "Oktober", "November", "Dezember",
        ),
        "{day}. {month} {year}",
    ),
    "ar": (
        (
            "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو",
            "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
        ),
        "{day} {month} {year}",
    ),
}  # fmt: skip
