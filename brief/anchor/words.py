"""Where words begin and end, in a normalised text.

After Unicode's word boundaries (https://www.unicode.org/reports/tr29/), but that a hyphen and a
full stop between letters are edges, and every place between two letters of a script without spaces.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator

SPACELESS = (
    (0x0E00, 0x0FFF),  # Thai, Lao, Tibetan
    (0x1000, 0x109F),  # Myanmar
    (0x1780, 0x17FF),  # Khmer
    (0x1950, 0x1AAF),  # Tai Le, New Tai Lue, Buginese, Tai Tham
    (0x1B00, 0x1B7F),  # Balinese
    (0x2E80, 0x30FF),  # CJK radicals, kana
    (0x3100, 0x312F),  # Bopomofo
    (0x31A0, 0x31FF),  # Bopomofo, CJK strokes, kana
    (0x3400, 0x4DBF),  # CJK
    (0x4E00, 0xA4CF),  # CJK, Yi
    (0xA980, 0xA9FF),  # Javanese, Myanmar
    (0xAA00, 0xAADF),  # Cham, Myanmar, Tai Viet
    (0xF900, 0xFAFF),  # CJK
    (0x1B000, 0x1B16F),  # Kana
    (0x20000, 0x3FFFF),  # CJK
)
FIRSTS = tuple(first for first, _ in SPACELESS)

IN_WORDS = "'·:*"
"""What joins two letters into one word, as in don't, paral·lel, EU:n and Kolleg*innen."""

IN_NUMBERS = ".,':^\u066b\u066c\u2044"
"""What joins two digits into one number, as in 1.5, 1,250, 1'250, 10:30, 10^2 and 1⁄2."""

ELIDED = re.compile(
    r"(?:c|d|j|l|m|n|s|t|(?:jus|lors|puis|quoi)?qu"
    r"|all|anch|bell|coll|dall|dell|dev|nell|quell|quest|sant|sull|un)",
    re.IGNORECASE,
)
"""French, Italian and Catalan words that lose their last vowel before an apostrophe: l'Europe."""

LONGEST_ELIDED = 6

VOWELS = frozenset("aeiouyœæ")

PLAIN_LETTER = "[A-Za-z0-9_]"
"""Two of these beside each other are always inside of a word."""

PATTERN_HEAD = 8
"""How many characters are found before a pattern looks at the one before them."""


def cuts_word(text: str, start: int, end: int) -> bool:
    """Whether the span begins or ends inside of a word."""
    # Most words have a space on both sides.
    return (text[start - 1 : start] != " " and inside(text, start)) or (
        text[end : end + 1] != " " and inside(text, end)
    )


def inside(text: str, position: int) -> bool:
    """Whether what is before and after the position is one word."""
    if not 0 < position < len(text):
        return False
    before, after = text[position - 1], text[position]
    if before == " " or after == " ":
        return False
    if mark(after):
        return True
    before = text[base(text, position - 1)]
    if letter(before) and letter(after):
        return not (spaceless(before) or spaceless(after))
    if after in IN_WORDS or after in IN_NUMBERS or after == '"':
        return joins(text, position)
    if before in IN_WORDS or before in IN_NUMBERS or before == '"':
        return joins(text, position - 1) and not elided(text, position - 1)
    return False


def places(words: str, text: str, start: int, end: int | None = None) -> Iterator[int]:
    """Where words begin in a text, maybe one within another, without most places inside of words.

    `inside` is asked of the rest.
    """
    start = text.find(words, start, len(text) if end is None else end)
    if start < 0:
        return  # Most words occur once, and to compile a pattern takes a thousand times longer.
    # A pattern that begins with the letters themselves is searched for many times faster.
    head = re.escape(words[:PATTERN_HEAD])
    before = rf"(?<!{PLAIN_LETTER}{head})" if re.match(PLAIN_LETTER, words[0]) else ""
    after = rf"(?!{PLAIN_LETTER})" if re.match(PLAIN_LETTER, words[-1]) else ""
    pattern = re.compile(f"{head}{before}{re.escape(words[PATTERN_HEAD:])}{after}")
    end = len(text) if end is None else end
    while found := pattern.search(text, start, end):
        yield found.start()
        start = found.start() + 1


def joins(text: str, position: int) -> bool:
    """Whether the sign at the position joins what is on its both sides."""
    sign = text[position]
    if position + 1 == len(text):
        return False
    after = text[position + 1]
    if position == 0 or text[position - 1] == " ":
        return sign == "." and after.isdigit()  # .5
    before = text[base(text, position - 1)]
    if sign in IN_NUMBERS and before.isdigit() and (after.isdigit() or sign == "^"):
        return True
    if sign == '"':  # In Hebrew, an abbreviation as it is mostly typed.
        return hebrew(before) and hebrew(after)
    if sign not in IN_WORDS or not (letter(before) and letter(after)):
        return False
    # In Korean, an ending follows a closing quotation mark at once: ‘안 된다’고.
    return not (spaceless(before) or spaceless(after) or hangul(after))


def elided(text: str, position: int) -> bool:
    """Whether the apostrophe at the position ends a word, as in l'Europe but not in all's."""
    if text[position] != "'" or not begins_word(text, position + 1):
        return False
    start = position
    while start and position - start <= LONGEST_ELIDED and letter(text[start - 1]):
        start -= 1
    return ELIDED.fullmatch(text, start, position) is not None


def begins_word(text: str, position: int) -> bool:
    """Whether a word is at the position, not the ending of one: à Paris, but not the s of all's."""
    first = text[position : position + 1]
    if not first or not letter(first):
        return False
    vowel = unicodedata.normalize("NFD", first.lower())[0] in VOWELS
    return vowel or letter(text[position + 1 : position + 2].ljust(1))


def base(text: str, position: int) -> int:
    """Where the character is that the marks up to the position combine with."""
    while position and mark(text[position]):
        position -= 1
    return position


def mark(character: str) -> bool:
    return character > "\u02ff" and unicodedata.category(character)[0] == "M"


def letter(character: str) -> bool:
    return character.isalnum() or character == "_"


def hebrew(character: str) -> bool:
    return "\u05d0" <= character <= "\u05f2"


def hangul(character: str) -> bool:
    return "\uac00" <= character <= "\ud7a3"


def spaceless(character: str) -> bool:
    """Whether the character's script puts no spaces between words."""
    if character < "\u0e00":
        return False
    index = bisect_right(FIRSTS, ord(character)) - 1
    return ord(character) <= SPACELESS[index][1]
