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

from brief.language import CODES, language, meaning
from brief.language.detection import function_words

COMMAS = frozenset({None, "en", "zh", "ar", "bn", "hi", "ne"})
"""The languages in which a comma parts thousands, or None where it is not known which one it is."""

GROUPED = re.compile(r"(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+(?![\d.,]?\d)")
BY_COMMAS = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,]|\.\d{3}\b)")
BY_POINTS = re.compile(r"(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d]|\.\d|,\d{3}\b)")
BY_SEVERAL_POINTS = re.compile(r"(?<![\d.,])\d{1,3}(?:\.\d{3}){2,}(?![\d]|\.\d)")
OF_THREE = re.compile(r"\d{1,3}\.\d{3}")
"""Thousands or decimals, as the language has it."""

NO_WHOLE = re.compile(r"(?<![^\s(“„«+−-])\.(?=\d)")
"""What is before decimals of which nothing is whole: “.5”."""

NOT = re.compile(r"\b(ca|wo|sha|can|[^\W\d_]+?)(?:n['’]t|(?<=\bcan)not)\b", re.IGNORECASE)
PARTS_OF_NOT = "n't", "n’t", "annot", "N'T", "N’T", "ANNOT"
"""What these have, one or another, and is sooner found."""

STEMS = {"ca": "can", "wo": "will", "sha": "shall"}
"""What is before “not” in “can't”, “won't” and “shan't”."""

INITIALS = re.compile(r"\b[^\W\d_]{1,2}\.(?:[^\W\d_]\.)*(?:[^\W\d_]\.|[^\W\d_]$)")
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

TENS_BEFORE = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
COMPOUND_ORDINAL = re.compile(
    rf"\b({'|'.join(TENS_BEFORE)})[- ]({'|'.join(ORDINALS[:9])})\b", re.IGNORECASE
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

MILLIONS_BEHIND = re.compile(rf"({NUMBER})\s?M(?=\s?[{MONEY}])")
ORDINAL_DAY = re.compile(
    r"\b([^\W\d_]{3,})(?:[- ]([^\W\d_]{3,}))? (?:of |de )?(?P<month>[^\W\d_]{3,}\.?)(?!\w)"
)
NOON = 12
OF_MONEY = re.compile("^(?:de |d['’])")
"""What is between millions and a currency in some languages: “5 millions d'euros”."""

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
    """A time of day with what stands beside it: “3.30pm”, “15:00 Uhr”, “godz. 15”."""
    parts_of_days: dict[str, int]
    """How many hours later it is than the clock says, by what stands behind the time."""
    variants: re.Pattern[str]
    """What may be written in another way, by whatever it is."""
    variant_of: dict[str, str]
    capitals: frozenset[str]
    """What is another word without its capitals: “US”."""
    clitics: re.Pattern[str]
    clitic_of: dict[str, str]
    """What the end of a contracted word is by itself, by what is behind the apostrophe."""
    is_sure: bool
    """Whether the language is known, so that it is known what parts decimals."""
    ordinals: dict[str, int]
    """The days of a month in words."""
    joints: frozenset[str]
    """What joins ones to tens: “und”."""
    compounds: re.Pattern[str] | None
    """A number of several that is one word."""
    roman: re.Pattern[str] | None
    """An ordinal number in Roman letters."""
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
    before: set[str] = set()
    parts_of_days: dict[str, int] = {}
    variant_of: dict[str, str] = {}
    capitals: set[str] = set()
    clitic_of: dict[str, str] = {}
    hosts: set[str] = set()
    ordinals: dict[str, int] = {}
    joints: set[str] = set()
    roman: set[str] = set()
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
        before |= known.meaning.hours_before
        parts_of_days |= dict.fromkeys(known.meaning.mornings, 0)
        parts_of_days |= dict.fromkeys(known.meaning.afternoons, NOON)
        for one, others in (*known.meaning.variants.items(), *known.wording.variants.items()):
            each_of = [other.strip() for other in others.split(", ")]
            variant_of |= {other.casefold(): one for other in each_of}
            capitals |= {other.casefold() for other in each_of if other.isupper()}
        clitic_of |= known.wording.clitics
        hosts |= known.wording.hosts
        for day, forms in enumerate(known.meaning.ordinal_days.split(), 1):
            ordinals |= dict.fromkeys(map(str.casefold, forms.split("/")), day)
        joints |= {known.meaning.number_joint} - {""}
        roman |= {known.meaning.roman_ending} - {""}
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
            rf"(?<![\d.,:/])(?:(?P<before>{one_of(before)}) )?"
            r"(?P<hour>[01]?\d|2[0-3])"
            rf"(?:(?P<mark>[.:]| ?h ?| (?:{one_of(hours)}) )(?P<minute>[0-5]\d))?"
            rf"(?P<behind>\s?(?:{one_of({*hours, *parts_of_days})})\b)?(?![\d:%/]|[.,]\d)",
            re.IGNORECASE,
        ),
        parts_of_days=parts_of_days,
        variants=re.compile(
            rf"(?<!\w)(?:{one_of(variant_of)})(?!\w)",
            re.IGNORECASE,
        ),
        variant_of=variant_of,
        capitals=frozenset(capitals),
        clitics=re.compile(rf"\b({one_of(hosts)})['’]({one_of(clitic_of)})\b", re.IGNORECASE),
        clitic_of=clitic_of,
        is_sure=code is not None,
        ordinals=ordinals,
        joints=frozenset(joints),
        compounds=compounds(numbers, scales, joints) if joints else None,
        roman=re.compile(rf"\b([XVI]{{2,6}})({one_of(roman)})\b") if roman else None,
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
    own = house(code)
    text = uncontracted(in_full(text), own)
    text = own.variants.sub(lambda each: in_one_style(each[0], own), text)
    text = INITIALS.sub(lambda each: each[0].replace(".", ""), text)
    text = SINGLE.sub(r"\1", text)
    if own.roman:
        text = own.roman.sub(lambda each: f"{roman(each[1])}{each[2]}", text)
    text = GROUPED.sub(lambda each: re.sub(r"\D", "", each[0]), text)
    text = NO_WHOLE.sub("0.", text)
    groups = BY_COMMAS if code in COMMAS else BY_POINTS
    if code is None:
        text = BY_SEVERAL_POINTS.sub(lambda each: each[0].replace(".", ""), text)
    text = with_months(with_ordinals(text, own), code)
    text = groups.sub(lambda each: re.sub(r"\D", "", each[0]), text)
    text = own.clock.sub(lambda each: clock_time(each, own), text)
    text = own.millions.sub(r"\1 million", text)
    text = MILLIONS.sub(r"\1 million", own.per_cent.sub("percent", text))
    text = MILLIONS_BEHIND.sub(r"\1 million", text)
    text = COMPOUND_ORDINAL.sub(compound_ordinal, text)
    if own.compounds:
        text = own.compounds.sub(lambda each: str(compound(each, own)), text)
    text = with_signs(with_signs_behind(in_digits(text, own)), own)
    return with_days_first(text, own)


def in_one_style(found: str, own: House) -> str:
    """What something is written as; “us” is not “US”."""
    known = found.casefold()
    return found if known in own.capitals and found == known else own.variant_of[known]


def uncontracted(text: str, own: House) -> str:
    """A text with two words for what is one: “it is” for “it's”."""
    if not own.clitic_of or ("'" not in text and "’" not in text):
        return text
    return own.clitics.sub(lambda each: f"{each[1]} {own.clitic_of[each[2].casefold()]}", text)


ROMAN = {"I": 1, "V": 5, "X": 10}


def roman(letters: str) -> int:
    """The number that Roman letters are: “XIX”."""
    values = [ROMAN[each] for each in letters]
    return sum(-value if value < max(values[at:]) else value for at, value in enumerate(values))


def clock_time(found: re.Match[str], own: House) -> str:
    """“15.30 h” for “3:30 pm”, and “15 h” for “15.00” and “15 Uhr”.

    What is beside it, or its mark, tells that it is a time; a full stop may part decimals.
    """
    behind = (found["behind"] or "").strip().casefold()
    minute = found["minute"] or "00"
    if not (found["before"] or behind or found["minute"]):
        return found[0]
    if found["mark"] == "." and not (found["before"] or behind) and is_measured(found, own):
        return found[0]
    hour = int(found["hour"])
    if (later := own.parts_of_days.get(behind)) is not None:
        hour = hour % NOON + later
    return f"{hour} h" if minute == "00" else f"{hour}.{minute} h"


def is_measured(number: re.Match[str], own: House) -> bool:
    """Whether a number with two decimals counts something, or is money."""
    before = number.string[: number.start()].rstrip()
    behind = WORD.match(number.string, number.end() + 1)
    word = behind[0].casefold().rstrip(".") if behind else ""
    return (
        before[-1:] in MONEY
        or (bool(word) and word in {*own.signs, *own.scales, *meaning().units, "%", *MONEY})
        or number.string[number.end() : number.end() + 1] in {*MONEY, "%"}
    )


def with_ordinals(text: str, own: House) -> str:
    """A text with the days of months in digits: “3 March” for “third of March”."""
    if not own.ordinals:
        return text
    return ORDINAL_DAY.sub(lambda each: day_of_month(each, own), text)


def day_of_month(found: re.Match[str], own: House) -> str:
    """The day that one or two ordinal numbers before the name of a month are."""
    first, second = (own.ordinals.get((found[n] or "").casefold(), 0) for n in (1, 2))
    if month_of(found["month"].casefold(), own):
        if found[2] and second:
            tens = first or own.numbers.get(found[1].casefold(), 0)
            if tens >= TENS and second < TEN:
                return f"{tens + second} {found['month']}"
            return f"{found[1]} {second} {found['month']}"
        if first and not found[2]:
            return f"{first} {found['month']}"
    return found[0]


def compounds(
    numbers: dict[str, int], scales: dict[str, int], joints: Iterable[str]
) -> re.Pattern[str]:
    """A pattern of numbers in one word that have several parts: “einundzwanzig”."""
    part = one_of({*numbers, *scales, *joints})
    return re.compile(rf"\b(?:{part}){{2,}}\b", re.IGNORECASE)


def compound(found: re.Match[str], own: House) -> int | str:
    """The number that such a word is, or the word, if it is none."""
    word = found[0].casefold()
    total = 0
    for scale, size in sorted(own.scales.items(), key=lambda each: -each[1]):
        if scale in word and size <= THOUSAND:
            before, _, word = word.partition(scale)
            count = below_thousand(before, own) if before else 1
            if count is None:
                return found[0]
            total += count * size
    rest = below_thousand(word, own) if word else 0
    return found[0] if rest is None else total + rest


def below_thousand(word: str, own: House) -> int | None:
    numbers = own.numbers
    if word in numbers:
        return numbers[word]
    hundred = next((each for each, value in numbers.items() if value == HUNDRED), None)
    if hundred and hundred in word:
        before, _, rest = word.partition(hundred)
        one, other = numbers.get(before, 1 if not before else None), below_thousand(rest, own)
        return None if one is None or (rest and other is None) else one * HUNDRED + (other or 0)
    for ones, value in numbers.items():
        if value < TEN and word.startswith(ones):
            tens = next((t for t in numbers if t and word.endswith(t) and numbers[t] >= TENS), "")
            if tens and word[len(ones) : len(word) - len(tens)] in own.joints:
                return value + numbers[tens]
    return None


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
    first = parts[at].folded
    # Nothing tells whether it is thousands.
    current = None if not own.is_sure and OF_THREE.fullmatch(first) else decimal(first)
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
            words = OF_MONEY.sub("", words)
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
    return ORDINALS[number - 1] if 0 < number <= len(ORDINALS) else f"{number}th"


def compound_ordinal(found: re.Match[str]) -> str:
    """“21th” for “twenty-first”, as for “21st”."""
    tens, ones = found[1].casefold(), found[2].casefold()
    return f"{(TENS_BEFORE.index(tens) + 2) * TEN + ORDINALS.index(ones) + 1}th"


SHORTEST_MONTH = 3


def month_of(word: str, own: House) -> str:
    """The month that a word is, in full or not: “Mar.”."""
    if word in own.months:
        return word
    if not word.endswith(".") or len(word) <= SHORTEST_MONTH:
        return ""
    found = {month for month in own.months if month.startswith(word[:-1])}
    return found.pop() if len(found) == 1 else ""
