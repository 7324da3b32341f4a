"""What the pages say of their own, in the languages of the catalogue, and how they write dates."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from functools import cache
from typing import Literal, NamedTuple
from unicodedata import bidirectional

from msgspec import Struct

from brief.language import Language, language, primary
from brief.language.detection import surely

ENGLISH = language("en")

RIGHT_TO_LEFT = frozenset(
    {"ar", "arc", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"}
)
LETTERS_FROM_RIGHT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""The letters of Hebrew, Arabic, and the scripts that are written as they are."""


class Strings(Struct, frozen=True):
    """The words of one language; templates are given one as `t`.

    `t["skip"]` is a text, or the English one; `t("minutes", n=2)` fills its places in, and
    `t("n-briefs", n=2)` takes the form for the number; `t.date(day)` writes a date.
    """

    lang: str
    texts: Mapping[str, str]
    counts: Mapping[str, Mapping[str, str]]

    @property
    def dir(self) -> str:
        """The direction of the language: `ltr` or `rtl`."""
        return direction(self.lang)

    def __getitem__(self, key: str) -> str:
        return self.texts.get(key) or ENGLISH.interface[key]

    def __call__(self, key: str, **values: object) -> str:
        """The text of a key, its places filled in; raises `KeyError` for a key that is unknown."""
        if key in ENGLISH.counts:
            # Of a part, the form is that of the whole.
            return self.counted(key, values.get("total", values["n"])).format(**values)
        return self[key].format(**values) if values else self[key]

    def counted(self, key: str, n: object) -> str:
        """The form of a text for a number."""
        forms, rule = self.counts.get(key), language(primary(self.lang)).plural
        if forms is None:
            forms, rule = ENGLISH.counts[key], ENGLISH.plural
        assert isinstance(n, int)
        return forms.get(rule(n)) or forms["other"]

    def forms(self, key: str) -> Mapping[str, str]:
        """The forms of a text for a number that a script will know."""
        return self.counts.get(key) or ENGLISH.counts[key]

    def date(self, day: datetime.date) -> str:
        """The day in words: `18 February 2025`."""
        return long_date(day, self.lang)

    def full_date(self, day: datetime.date) -> str:
        """The day in words with that of the week: `Tuesday, 18 February 2025`."""
        return full_date(day, self.lang)


@cache
def strings(*langs: str | None) -> Strings:
    """The words of the first of these languages that the catalogue has, or English."""
    for lang in langs:
        if lang and (found := language(primary(lang))).interface:
            return Strings(lang, found.interface, found.counts)
    return Strings("en", ENGLISH.interface, ENGLISH.counts)


def direction(lang: str) -> str:
    """How a language is written: `ltr` or `rtl`."""
    return "rtl" if primary(lang) in RIGHT_TO_LEFT else "ltr"


class Way(NamedTuple):
    """The language of some words, which is empty where it is not known, and how they run."""

    lang: str
    dir: str


def way_of(text: str, lang: str) -> Way:
    """How words run that stand in a text of the language `lang`.

    What is quoted there may be in another language, of which nobody tells: it is known by its
    letters, where most of them run the other way.
    """
    own = Way(lang, direction(lang))
    if own.dir == "ltr" and not LETTERS_FROM_RIGHT.search(text):
        return own
    letters = "".join(filter(str.isalpha, text))
    from_right = len(LETTERS_FROM_RIGHT.findall(letters))
    if not letters or (own.dir == "rtl") == (2 * from_right >= len(letters)):
        return own
    return Way(surely(text) or "", "ltr") if own.dir == "rtl" else Way("", "rtl")


def comma_after(words: str) -> str:
    """The comma between some words and what else is said there, as their letters have it."""
    last = next(filter(str.isalpha, reversed(words)), "")
    # Hebrew, which runs as Arabic does, has that of Latin letters.
    arabic = last and bidirectional(last) == "AL"
    return language("ar").interface["comma"] if arabic else ENGLISH.interface["comma"]


def long_date(day: datetime.date, lang: str) -> str:
    """A date in words: by Babel for a language with a region (`en-US`), if it is installed.

    Without it, and for a plain `en`, `de` or `ar`, the catalogue's own months.
    """
    if written := by_babel(day, "long", lang):
        return written
    known = dated(lang)
    return known.date.format(day=day.day, month=known.months[day.month - 1], year=day.year)


def full_date(day: datetime.date, lang: str) -> str:
    """A date in words with the day of the week, by Babel or the catalogue as `long_date`."""
    if written := by_babel(day, "full", lang):
        return written
    known = dated(lang)
    return known.full_date.format(
        weekday=known.weekdays[day.weekday()], date=long_date(day, known.code)
    )


def by_babel(day: datetime.date, form: Literal["long", "full"], lang: str) -> str | None:
    """A date as the region of a language writes it; none without a region, or without Babel."""
    if "-" not in lang:
        return None
    try:
        from babel import Locale, UnknownLocaleError
        from babel.dates import format_date
    except ImportError:
        return None
    try:
        return str(format_date(day, form, Locale.parse(lang, sep="-")))
    except (UnknownLocaleError, ValueError):
        return None


def month_and_year(year: int, month: int, lang: str) -> str:
    """A month in words: `February 2025`."""
    return f"{dated(lang).months[month - 1]} {year}"


def dated(lang: str) -> Language:
    """The language in which a date is written: English where pages can't be in a language."""
    found = language(primary(lang))
    return found if found.interface else language("en")
