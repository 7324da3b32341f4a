"""Who says words by a sentence behind theirs that is about them: “That is how Ann Lee sees it.”"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, pairwise

from brief.anchor.realign.speakers.names import is_same, without
from brief.anchor.realign.speakers.reader import QUOTATION_MARKS, Beside, Reader, sure
from brief.anchor.realign.stops import sentences
from brief.anchor.realign.substance import Change, Substance, Word, kind_of, words_of
from brief.language import meaning, speech_of, spoken
from brief.language.detection import function_words

LOOKED_AT = 3
"""The rest of the words' own sentence, its end, and the one behind it."""
FIRST = 3
"""Within how many words a sentence looks back at the paragraph before: “With these words”."""
SHORT = 4
"""How many words such a sentence has at most without a verb of saying: “That was Ann Lee.”"""
NEAR = 3
"""How many words before a verb, or behind it, may be who says words without a name."""
FOLLOWING = 2
"""How many sentences behind that of words may name who said them."""
LONGEST = 14
"""How many words tell no more than whose others are."""


def told_afterwards(one: Reader, behind: str, other: Reader, since: str) -> list[Change]:
    """Whose words are by the sentence behind them, where that names another one now."""
    place, place_now = telling_paragraph(behind), telling_paragraph(since)
    if place == place_now:
        return []
    old, new = telling_back(one, *place), telling_back(other, *place_now)
    # A sentence of the next paragraph may be one of this paragraph now.
    if old == new or (not old and new in behind) or (not new and old in since):
        return []
    names, others = named(one, old), named(other, new)
    lost = [name for name in names if not any(is_same(name, each, one.telling) for each in others)]
    gained = [
        name for name in others if not any(is_same(name, each, one.telling) for each in names)
    ]
    # Where the sentence is gone, its name may stand with the words themselves.
    if not new and all(name in since for name in lost):
        lost = []
    is_another = lost or gained or (not names and not others and are_told_by_others(one, old, new))
    return [Change(Substance.SPEAKER, old, new)] if is_another else []


def named_afterwards(
    one: Reader, old: Beside, behind: str, other: Reader, new: Beside, since: str
) -> Iterator[Change]:
    """Who is named first behind words that nobody says by what is beside them or before them."""
    if any(map(tells_before, (one, other), (old, new))):
        return
    names, others = named_first(one, behind), named_first(other, since)
    lost = without(names, others, is_same, one.telling)
    gained = without(others, names, is_same, one.telling)
    if lost and gained:
        yield Change(Substance.SPEAKER, lost[0], gained[0])


def tells_before(reader: Reader, told: Beside) -> bool:
    return (
        any(any(map(str.isalnum, side)) for side in told.sides)
        or bool(names_in(reader, told.earlier))
        or any(map(reader.telling.is_pronoun, words_of(told.earlier)))
    )


def named_first(reader: Reader, behind: str) -> list[str]:
    """Those whom the first of some sentences behind words names that names anybody."""
    following = islice(sentences(behind.partition("\n")[0]), 1, FOLLOWING + 1)
    for each in following:
        if any(mark in each.strip(f"{QUOTATION_MARKS} ") for mark in QUOTATION_MARKS):
            break
        if found := names_in(reader, each):
            return found
    return []


def names_in(reader: Reader, text: str) -> list[str]:
    """Whom the last sentence names that names somebody; in full, where each noun has a capital."""
    code = sure(reader.text)
    if not (code in spoken() and speech_of(code).nouns_are_capitalised):
        return reader.subject(text)
    found = ([name for name in reader.people([each]) if " " in name] for each in sentences(text))
    return next(filter(None, reversed([*found])), [])


def are_told_by_others(reader: Reader, old: str, new: str) -> bool:
    """Whether one noun beside the verbs of a sentence is in the place of another one."""
    before, after = beside_verbs(reader, old), beside_verbs(reader, new)
    return bool(before - after) and bool(after - before)


def beside_verbs(reader: Reader, text: str) -> set[str]:
    """The nouns near a verb of saying, or what says that words are somebody's."""
    words = words_of(text)
    telling = [at for at, word in enumerate(words) if tells(reader, word)]
    return {
        word.folded
        for at, word in enumerate(words)
        if any(abs(at - each) <= NEAR for each in telling)
        and at not in telling
        and word.folded not in function_words()
        and word.folded not in meaning().looking_back
        and kind_of(word) is None
    }


def tells(reader: Reader, word: Word) -> bool:
    return word.folded in meaning().stances or reader.telling.is_verb(word)


def named(reader: Reader, text: str) -> list[str]:
    """Whom a sentence names, but for what it begins with."""
    none = meaning().looking_back | function_words().keys()
    return [name for name in reader.people([text]) if name.casefold() not in none]


def telling_back(reader: Reader, paragraph: str, is_next: bool) -> str:
    """The sentence behind words that tells whose they are; empty where there is none.

    Behind words that end their paragraph, it may be the first of the next one.
    """
    known = meaning()
    if is_next:
        first = next(sentences(paragraph))
        return "" if is_quotation(first) else looking_back(reader, first)
    for number, each in enumerate(islice(sentences(paragraph), LOOKED_AT)):
        if is_quotation(each):
            continue
        if number and (found := looking_back(reader, each)):
            return found
        text = each.strip(f"{QUOTATION_MARKS} .–—-")
        all_words = words_of(text)
        words = [word.folded.replace("’", "'") for word in all_words]
        if not text[:1].isupper() or not 1 < len(words) <= LONGEST:
            continue
        stances = [each.rpartition("'")[2] in known.stances for each in words]
        # “Das Ministerium sagte …” is about somebody, “Diese Ansicht vertritt …” about words.
        is_noun = all_words[1].text[0].isupper() and reader.telling.is_article(all_words[0])
        is_back = words[0] in known.looking_back and (stances[1] or not is_noun)
        # “So Lee.” has no more.
        if is_back and len(words) == 2:
            return text
        if any(stances) and (is_back or words[-1] in known.pointing):
            return text
    return ""


def is_quotation(sentence: str) -> bool:
    """Whether a sentence begins with what it quotes, so that it tells whose that is."""
    text = sentence.lstrip(" .")
    return text[:1] in QUOTATION_MARKS and any(mark in text[2:-1] for mark in QUOTATION_MARKS)


def telling_paragraph(behind: str) -> tuple[str, bool]:
    """What is behind words in their paragraph, or the next one if that is nothing; and which."""
    paragraph, _, rest = behind.partition("\n")
    if any(map(str.isalnum, paragraph)):
        return paragraph, False
    return rest.strip().partition("\n")[0], True


def looking_back(reader: Reader, sentence: str) -> str:
    """A sentence that tells whose the paragraph before it is: “So wrote Ann Lee in a letter.”"""
    text = sentence.strip(f"{QUOTATION_MARKS} .–—-")
    words = words_of(text)
    # With a colon it is the label of what follows: “Our verdict: false.”
    if (
        ":" in text
        or not 1 < len(words) <= LONGEST
        or not (len(words) <= SHORT or any(tells(reader, word) for word in words))
    ):
        return ""
    # “Das Ministerium sagte …” is about somebody, “Diese Worte …” about words.
    is_back = any(
        word.folded.replace("’", "'") in meaning().looking_back
        and not (
            reader.telling.is_article(word)
            and behind.text[0].isupper()
            and behind.folded not in meaning().stances
        )
        for word, behind in pairwise(words[: FIRST + 1])
    )
    # “The words are Ann Lee’s.”
    is_about = reader.telling.is_article(words[0]) and words[1].folded in meaning().stances
    return text if is_back or is_about else ""
