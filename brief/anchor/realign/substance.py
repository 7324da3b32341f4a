"""Which of the words that were changed turn what is said into something else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

from brief.anchor.index import RANGES
from brief.language.model import words

WORD = re.compile(
    rf"\d+(?:[.,:'\u066b\u066c]\d+)*|[{RANGES}]+"
    rf"|[^\W\d_{RANGES}][^\s\W{RANGES}]*(?:['’·][^\W\d_]+)*"
)
"""A number, a run of characters where no spaces part words, or a word."""

SENTENCE_END = re.compile(r"[.!?:…\"“”„«»]\s*$")

NEGATIONS = words(
    """
    no not never none nobody nothing nowhere neither nor without cannot hardly barely
    nicht nie niemals kein keine keinen keinem keiner keines niemand nichts ohne weder keineswegs
    ne pas jamais rien aucun aucune personne sans non
    nunca jamás nada nadie ningún ninguno ninguna tampoco sin
    mai niente nessuno nessuna senza né
    não nunca nenhum nenhuma ninguém sem
    nie nigdy nikt nic bez żaden żadna
    не нет никогда никто ничего ни без
    niet geen nooit niemand niets zonder inte ingen aldrig ikke ingen aldri
    لا لم لن ليس ليست ما غير بدون
    """
)
NEGATED = re.compile(r"n['’]t$|^n['’]", re.IGNORECASE)
CHARACTERS_THAT_NEGATE = re.compile(r"[不没沒无無未非ない]")

NUMBERS = words(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    hundred thousand million billion trillion half third quarter dozen dozens first second once
    twice double hundreds thousands millions billions
    ein eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig
    fünfzig sechzig siebzig achtzig neunzig hundert tausend million millionen milliarde milliarden
    un une deux trois quatre cinq sept huit neuf dix onze douze vingt trente quarante cinquante
    soixante cent mille milliard milliards
    uno una dos tres cuatro cinco seis siete ocho nueve diez veinte treinta cuarenta cincuenta
    ciento cien mil millón millones
    due tre quattro cinque sei sette otto nove dieci venti trenta cento milione milioni
    jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć sto tysiąc milion milionów
    один два три четыре пять шесть семь восемь девять десять сто тысяча миллион миллиард
    january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday
    januar februar märz april mai juni juli august oktober dezember
    montag dienstag mittwoch donnerstag freitag samstag sonntag
    janvier février mars avril juin juillet août septembre octobre novembre décembre
    lundi mardi mercredi jeudi vendredi samedi dimanche
    """
)
"""Words that count, or say when."""


class Substance(StrEnum):
    """What kind of word was changed."""

    NUMBER = "number"
    NEGATION = "negation"
    NAME = "name"


class Change(NamedTuple):
    """Words of substance that were replaced; `old` or `new` is empty where there were none."""

    kind: Substance
    old: str
    new: str


class Word(NamedTuple):
    text: str
    first: bool
    """Whether a sentence begins with it, so that its capital says nothing."""


def changes(old: str, new: str) -> tuple[Change, ...]:
    """The changes of substance between two wordings of one statement, in order."""
    olds, news = [*words_of(old)], [*words_of(new)]
    matcher = SequenceMatcher(
        None, [word.text for word in olds], [word.text for word in news], autojunk=False
    )
    found: list[Change] = []
    for what, a, b, c, d in matcher.get_opcodes():
        if what == "equal":
            continue
        before, after = olds[a:b], news[c:d]
        for kind in Substance:
            lost = [word.text for word in before if kind_of(word) is kind]
            gained = [word.text for word in after if kind_of(word) is kind]
            if [*map(str.casefold, lost)] != [*map(str.casefold, gained)]:
                # One word for another: what the name was replaced by need not be one.
                if len(before) == len(after) == 1:
                    lost, gained = [before[0].text], [after[0].text]
                found.append(Change(kind, " ".join(lost), " ".join(gained)))
                if len(before) == len(after) == 1:
                    break
    return tuple(found)


def words_of(text: str) -> Iterator[Word]:
    previous = 0
    for match in WORD.finditer(text):
        first = not previous or bool(SENTENCE_END.search(text, previous, match.start()))
        yield Word(match.group(), first)
        previous = match.end()


def kind_of(word: Word) -> Substance | None:
    text = word.text
    lower = text.casefold()
    if text[0].isdigit() or text.isnumeric() or lower in NUMBERS:
        return Substance.NUMBER
    if lower in NEGATIONS or NEGATED.search(text) or CHARACTERS_THAT_NEGATE.search(text):
        return Substance.NEGATION
    if any(map(str.isdigit, text)) or (
        text[0].isupper() and (not word.first or (len(text) > 1 and text.isupper()))
    ):
        return Substance.NAME
    return None
