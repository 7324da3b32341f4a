"""House style: “ten” is “10”, “don't” is “do not”, and “3 March” is “March 3”.

A text in which such are written in one way has the same words of substance as another whose style
alone is another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cache, lru_cache
from typing import NamedTuple

from brief.language import CODES, language
from brief.language.detection import function_words

POINTS = frozenset({"de", "es", "it", "pt", "nl", "da", "nb", "ro", "el", "tr"})
"""The languages in which a full stop parts thousands, where a comma does in English."""

GROUPED = re.compile(r"(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+(?![\d.,]?\d)")
BY_COMMAS = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,]|\.\d{3}\b)")
BY_POINTS = re.compile(r"(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.]|,\d{3}\b)")

NOT = re.compile(r"\b(ca|wo|sha|can|[^\W\d_]+?)(?:n['’]t|(?<=\bcan)not)\b", re.IGNORECASE)
PARTS_OF_NOT = "n't", "n’t", "annot", "N'T", "N’T", "ANNOT"
"""What these have, one or another, and is sooner found."""

STEMS = {"ca": "can", "wo": "will", "sha": "shall"}
"""What is before “not” in “can't”, “won't” and “shan't”."""

INITIALS = re.compile(r"\b(?:[^\W\d_]\.){2,}")
SINGLE = re.compile(r"\b([^\W\d_])-(?=[^\W\d_]{2})")
"""A letter that is joined to a word: “e-mail”."""

MONTH = r"(?P<month>[^\W\d_]{3,}\.?)"
DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er)?"
MONTH_FIRST = re.compile(rf"\b{MONTH} {DAY}\b(?![.,:]\d)(?:,(?P<more> \d{{4}}\b))?")
DAY_FIRST = re.compile(rf"(?<![\d.,])\b{DAY}\.?(?: of)? {MONTH}(?P<more>)")

ORDINAL = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)\b")
ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth"),
    *("seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"),
)

WITH_POINTS = re.compile(r"(?<![\d.,])(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{4})\b|(?!\d))")
"""The day of a month, in a language that writes it so: “3.3.2026”."""

MONEY = "$€£¥₽₺₹₴₩"
NUMBER = r"\d+(?:[.,]\d+)*"
SIGN_FIRST = re.compile(rf"([{MONEY}])\s?({NUMBER})")
MILLIONS = re.compile(rf"([{MONEY}]\s?{NUMBER})\s?m\b")
"""Elsewhere “m” is metres."""

WORD = re.compile(rf"{NUMBER}|[^\W\d_]+(?:['’][^\W\d_]+)*\.?|%|[{MONEY}]")
JOINTS = frozenset({" ", "-", "\u00a0", "\u202f", "\u2009", ""})
"""What may be between the parts of one number, and between that and its unit."""

HUNDRED, THOUSAND = 100, 1_000
TEN, TENS = 10, 20


class House(NamedTuple):
    """How a language writes what may be written in several ways."""

    numbers: dict[str, int]
    scales: dict[str, int]
    signs: dict[str, str]
    """The sign of a unit by each of the words for it."""
    per_cent: re.Pattern[str]
    """What is “percent” in several words, one of which may be a number."""
    months: frozenset[str]
    clock: re.Pattern[str]
    """A time of day with what stands behind it: “3.30pm”, “15:00 Uhr”."""
    first_days: re.Pattern[str]
    """The first day of a month in words: “premier mars”, “primero de marzo”."""
    millions: re.Pattern[str]
    """Millions of a currency that is a word: “3.5m euros”. Elsewhere “m” is metres."""


@cache
def house(code: str | None) -> House:
    """What is known of a language, or of all of them, but for what is another word in one."""
    codes = (code,) if code else CODES
    numbers: dict[str, int] = {}
    scales: dict[str, int] = {}
    signs: dict[str, str] = {}
    months: set[str] = set()
    hours: set[str] = set()
    first_days: set[str] = set()
    doubtful: set[str] = set()
    for each in codes:
        known = language(each)
        for word, value in known.meaning.cardinals.items():
            (scales if value >= THOUSAND else numbers).setdefault(word, value)
            if numbers.get(word, scales.get(word)) != value:
                doubtful.add(word)
            if code is None and each != "en" and is_another_word(word):
                doubtful.add(word)
        signs.update(
            (word.strip(), sign)
            for sign, text in known.meaning.signs.items()
            for word in text.split(",")
        )
        months.update(map(str.casefold, known.months))
        hours |= known.meaning.hours
        first_days |= known.meaning.first_days
    if code is None:
        doubtful |= known_doubtful()
    for word in doubtful:
        numbers.pop(word, None)
        scales.pop(word, None)
    per_cent = [re.escape(word) for word, sign in signs.items() if sign == "%" and " " in word]
    pattern = re.compile(rf"\b(?:{'|'.join(per_cent) or '(?!)'})\b", re.IGNORECASE)
    return House(
        numbers,
        scales,
        signs,
        pattern,
        frozenset(months),
        clock=re.compile(
            rf"(?<![\d.,:])([01]?\d|2[0-3])[.:]([0-5]\d)(?=\s?(?:{one_of(hours)})\b)", re.IGNORECASE
        ),
        first_days=re.compile(rf"\b(?:{one_of(first_days)}) (?:de )?({one_of(months)})\b"),
        millions=re.compile(
            rf"(?<![\d.,])({NUMBER})\s?m(?=\s(?:"
            + one_of(word for word, sign in signs.items() if sign in MONEY)
            + r")\b)"
        ),
    )


def one_of(words: Iterable[str]) -> str:
    """A pattern of one of some words, of which there may be none."""
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True))) or "(?!)"


def is_another_word(number: str) -> bool:
    """Whether a number is another word of a language that has no such number: “ten” in Polish."""
    codes = function_words().get(number, ())
    return any(number not in language(each).meaning.cardinals for each in codes)


@cache
def known_doubtful() -> frozenset[str]:
    """Numbers of a language that are other words in another one."""
    return frozenset().union(*(language(each).meaning.no_cardinals for each in CODES))


@lru_cache(maxsize=256)
def styled(text: str, code: str | None) -> str:
    """A text in one style, whatever its house's is. `code` is its language, if that is sure."""
    text = INITIALS.sub(lambda each: each[0].replace(".", ""), in_full(text))
    text = SINGLE.sub(r"\1", text)
    text = GROUPED.sub(lambda each: re.sub(r"\D", "", each[0]), text)
    groups = BY_POINTS if code in POINTS else BY_COMMAS
    text = with_months(text, code)
    text = groups.sub(lambda each: re.sub(r"\D", "", each[0]), text)
    own = house(code)
    text = own.clock.sub(clock_time, text)
    text = own.millions.sub(r"\1 million", text)
    text = MILLIONS.sub(r"\1 million", own.per_cent.sub("percent", text))
    text = with_signs(with_signs_behind(in_digits(text, own)), own)
    return with_days_first(text, own)


def clock_time(found: re.Match[str]) -> str:
    """“15:30” for “15.30”, and “15” for “15.00”: behind it is what tells that it is a time."""
    return found[1] if found[2] == "00" else f"{found[1]}:{found[2]}"


def with_months(text: str, code: str | None) -> str:
    """A text with the names of months that are numbers: “3. März” for “3.3.”."""
    known = language(code) if code else None
    if known is None or not known.meaning.days_with_points:
        return text

    def named(found: re.Match[str]) -> str:
        day, month, year = int(found[1]), int(found[2]), found[3]
        if not (0 < day <= 31 and 0 < month <= len(known.months)):
            return found[0]
        return f"{day}. {known.months[month - 1]}{f' {year}' if year else ''}"

    return WITH_POINTS.sub(named, text)


def in_full(text: str) -> str:
    """A text with negations in full: “do not” for “don't”."""
    if not any(part in text for part in PARTS_OF_NOT):
        return text
    return NOT.sub(lambda each: f"{STEMS.get(each[1].casefold(), each[1])} not", text)


def with_signs_behind(text: str) -> str:
    """“5000000 $” for “$5000000”."""
    return SIGN_FIRST.sub(r"\2 \1", text)


def in_digits(text: str, own: House) -> str:
    """A text with its numbers in digits."""
    pieces: list[str] = []
    end = 0
    for first, last, value in numbers_in(text, own):
        pieces += (text[end:first], value)
        end = last
    return "".join((*pieces, text[end:]))


class HouseWord(NamedTuple):
    """A word of a text, or a number."""

    start: int
    end: int
    folded: str


def parts_of(text: str) -> list[HouseWord]:
    return [HouseWord(*each.span(), each[0].casefold()) for each in WORD.finditer(text)]


def numbers_in(text: str, own: House) -> Iterator[tuple[int, int, str]]:
    """Where numbers are in a text, and what they are in digits."""
    parts = parts_of(text)
    at = 0
    while at < len(parts):
        value, last = number_at(text, parts, at, own)
        if value is None:
            at += 1
            continue
        yield parts[at].start, parts[last - 1].end, spelt(value)
        at = last


def number_at(text: str, parts: list[HouseWord], at: int, own: House) -> tuple[Decimal | None, int]:
    """The number that begins with a part of a text, and the part behind it."""
    total: Decimal | None = None
    current = decimal(parts[at].folded)
    is_alone = current is None
    last = at + 1 if current is not None else at
    while last < len(parts) and (
        last == at or text[parts[last - 1].end : parts[last].start] in JOINTS
    ):
        word = parts[last].folded.rstrip(".")
        if (scale := own.scales.get(word)) is not None:
            if current is None and total is not None:
                break
            total = (total or Decimal(0)) + (Decimal(1) if current is None else current) * scale
            current, is_alone = None, False
        elif (small := own.numbers.get(word)) is not None and may_follow(current, small):
            current = joined(current, small)
        else:
            break
        last += 1
    if current is not None:
        total = (total or Decimal(0)) + current
    # “One” by itself is a pronoun, or an article.
    if total is None or (is_alone and total == 1):
        return None, at + 1
    return total, last


def decimal(word: str) -> Decimal | None:
    """The number in digits, with one sign for what parts its decimals."""
    if not word[:1].isdigit():
        return None
    if word.count(",") + word.count(".") > 1 or not re.fullmatch(r"[0-9]+(?:[.,][0-9]+)?", word):
        return None
    return Decimal(word.replace(",", "."))


def may_follow(current: Decimal | None, small: int) -> bool:
    """Whether a word of a number goes on with it: “twenty” and “one”, “two” and “hundred”."""
    if current is None:
        return True
    if small == HUNDRED:
        return 1 < current < TEN or current == 1
    tens = current % HUNDRED
    return (tens >= TENS and tens % TEN == 0 and small < TEN) or (
        current >= HUNDRED and tens == 0 and small < HUNDRED
    )


def joined(current: Decimal | None, small: int) -> Decimal:
    if current is None:
        return Decimal(small)
    return current * small if small == HUNDRED else current + small


def spelt(value: Decimal) -> str:
    return f"{value.normalize():f}"


def with_signs(text: str, own: House) -> str:
    """A text with the sign of each unit behind a number: “10 %”, “40 €”, “5 km”."""
    parts = parts_of(text)
    pieces: list[str] = []
    end = 0
    for at, part in enumerate(parts):
        if not part.folded[0].isdigit() or at + 1 == len(parts):
            continue
        for length in (3, 2, 1):
            unit = parts[at + 1 : at + 1 + length]
            words = " ".join(each.folded.rstrip(".") for each in unit)
            sign = own.signs.get(words, words if words in {"%", *MONEY} else "")
            if sign and len(unit) == length and text[part.end : unit[0].start] in JOINTS:
                pieces += (text[end : part.end], f" {UNITS.get(sign, sign)}")
                end = unit[-1].end
                break
    return "".join((*pieces, text[end:]))


UNITS = {"%": "percent"}
"""What a sign is that is no word."""


def with_days_first(text: str, own: House) -> str:
    """A text with dates as “3 March 2026”, and other ordinal numbers as words: “third”."""

    def day(found: re.Match[str]) -> str:
        name = month_of(found["month"].casefold(), own)
        return f"{found['day']} {name}{found['more'] or ''}" if name else found[0]

    text = own.first_days.sub(r"1 \1", text)
    text = MONTH_FIRST.sub(day, text)
    text = DAY_FIRST.sub(day, text)
    return ORDINAL.sub(ordinal, text)


def ordinal(found: re.Match[str]) -> str:
    number = int(found[1])
    return ORDINALS[number - 1] if 0 < number <= len(ORDINALS) else found[0]


SHORTEST_MONTH = 3


def month_of(word: str, own: House) -> str:
    """The month that a word is, in full or not: “Mar.”."""
    if word in own.months:
        return word
    if not word.endswith(".") or len(word) <= SHORTEST_MONTH:
        return ""
    found = {month for month in own.months if month.startswith(word[:-1])}
    return found.pop() if len(found) == 1 else ""
