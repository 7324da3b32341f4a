"""Lines that an editor broke to fit a width, which a reader sees as one paragraph."""

from __future__ import annotations

import re

from brief.anchor.realign.stops import DASHES

BREAK = re.compile(r"(?<!\n)\n(?!\n)")
LABEL = re.compile(r"([^\s:][^\n:]{0,60}):[ \t]*\S")
LABELLED = 4
"""How many words a label has at most, each with a capital: “ANN LEE: No.”, “To: Ann Lee”."""

TIME = r"\d{1,3}(?:[:.]\d{2}){1,2}"
STAMP = re.compile(rf"[\[(]{TIME}[\])][ \t]*|{TIME}(?: Uhr)?[ \t]+[—–-][ \t]+")
"""When it was said: “[00:41] Ann Lee: No.”, “15:40 — The line is open.”."""

SHORT = 24
"""The most characters of a line with a label that no editor broke to fit a width."""

ENDED = re.compile(r"[.!?…。！？؟]\s?[\"“”„»«’')\]]*\Z")
SIGNATURE = 80
"""How many characters a line has at most that is a name below what somebody wrote."""


def unwrapped(text: str) -> str:
    """A text whose paragraphs have no line breaks but those that part who says what.

    It is as long as before: a space is in the place of each other one.
    """
    breaks = [each.start() for each in BREAK.finditer(text)]
    if not breaks:
        return text
    signs = [*text]
    for at in breaks:
        if not parts(text, at):
            signs[at] = " "
    return "".join(signs)


def parts(text: str, at: int) -> bool:
    """Whether the lines before and after a break are two: of two people, or with a signature."""
    begin = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at + 1)
    line, last = text[begin:at], end < 0 or text.startswith("\n\n", end)
    following = text[at + 1 : end if end >= 0 else len(text)]
    if following[:1] in DASHES:
        return True
    if STAMP.match(following) or is_labelled(following):
        return True
    if is_labelled(line) and (
        len(line) < SHORT or (following[:1].isupper() and ENDED.search(line))
    ):
        return True
    return (
        last
        and len(following) <= SIGNATURE
        and following[:1].isupper()
        and bool(ENDED.search(line))
        and not ENDED.search(following)
    )


def is_labelled(line: str) -> bool:
    """Whether a line begins with who says it, or with what it is of a letter's head."""
    stamp = STAMP.match(line)
    label = LABEL.match(line, stamp.end() if stamp else 0)
    words = label[1].split() if label else []
    return 0 < len(words) <= LABELLED and all(word[0].upper() == word[0] for word in words)
