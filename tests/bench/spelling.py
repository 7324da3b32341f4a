"""Make `brief/language/spelling/`: which letters are common words, or other words like these.

    python tests/bench/spelling.py [LANGUAGE …]

It needs `simplemma` and `wordfreq`, which nothing else does. Of a language, the common words are
those that are frequent and in the dictionary; the others are all words of the dictionary that are
a slip away from a common one, and those of texts that are too frequent to be misspellings of it.
Only fingerprints of them are kept, so that neither list can be read from the files. It prints what
`MADE` is to be then.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator

from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory
from wordfreq import get_frequency_dict

from brief.language.spelling import FOLDER, Fingerprints, digest_of_files, plain

LETTERS = {
    "de": "a-zäöü", "en": "a-z", "es": "a-záéíóúüñ", "fr": "a-zàâæçéèêëîïôœùûüÿ",
    "pl": "a-ząćęłńóśźż", "ru": "а-я",
}  # fmt: skip
BITS_COMMON, BITS_OTHERS = 14, 8
RARER = {"de": 1_000}
"""How many times rarer than a common word what is like it may be and is no misspelling of it: of
German nouns, capitals don't tell family names."""


def without_one(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


def make(lang: str) -> None:
    ok = re.compile(f"[{LETTERS[lang]}]{{2,20}}")
    known = DefaultDictionaryFactory().get_dictionary(lang)
    forms = (
        each.decode() if isinstance(each, bytes) else each
        for pair in known.items()
        for each in pair
    )
    words = {word for form in forms if ok.fullmatch(word := plain(form))}
    often: dict[str, float] = {}
    for word, share in get_frequency_dict(lang, "large").items():
        if ok.fullmatch(each := plain(word)):
            often[each] = often.get(each, 0) + share
    frequent = {plain(word) for word in get_frequency_dict(lang, "small")}
    common = {word for word in frequent if word in words}
    highest: dict[str, float] = {}
    for word in common:
        for key in (word, *without_one(word)):
            highest[key] = max(highest.get(key, 0), often.get(word, 0))
    others = set()
    for word in {*words, *often} - common:
        near = max(highest.get(key, 0) for key in (word, *without_one(word)))
        if near and (word in words or often[word] * RARER.get(lang, 100) >= near):
            others.add(word)
    save(lang, common, others)
    print(lang, len(common), len(others))


def save(lang: str, common: Iterable[str], others: Iterable[str]) -> None:
    FOLDER.mkdir(exist_ok=True)
    for name, words, bits in (("common", common, BITS_COMMON), ("others", others, BITS_OTHERS)):
        made = Fingerprints.of(sorted(words), bits)
        (FOLDER / f"{lang}.{name}").write_bytes(made.data)


if __name__ == "__main__":
    for each in sys.argv[1:] or LETTERS:
        make(each)
    print(f'MADE = "{digest_of_files()}"')
