"""Whether letters are a common word of a language, or another word that is only a slip from one.

Each file is a Bloom filter of fingerprints, which `tests/bench/spelling.py` makes: it never takes a
word for none, and what is none for a word in two of a hundred cases. What is a word is a fact of
the language; the words themselves are not in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parent
MADE = "0b0e18c74316146f37484a01acdc08b6"
"""The digest of the files: what is kept of articles is known by the program's own text alone, so that
this is another one where they are.
"""
HASHES = 6
WIDTH = 8
"""The bytes of a digest that one hash is made of."""


class Fingerprints(NamedTuple):
    """A set of words that can be asked, and not listed."""

    data: bytes

    @classmethod
    def of(cls, words: Iterable[str], bits: int) -> Fingerprints:
        """Of some words, with so many bits for each."""
        known = [*words]
        data = bytearray(len(known) * bits // 8 + 1)
        for word in known:
            for place in places(word, len(data) * 8):
                data[place // 8] |= 1 << place % 8
        return cls(bytes(data))

    def has(self, word: str) -> bool:
        return all(self.data[at // 8] >> at % 8 & 1 for at in places(word, len(self.data) * 8))


def places(word: str, size: int) -> Iterator[int]:
    digest = blake2b(word.encode(), digest_size=2 * WIDTH).digest()
    one, other = (int.from_bytes(digest[at : at + WIDTH], "big") for at in (0, WIDTH))
    return ((one + number * other) % size for number in range(HASHES))


def plain(word: str) -> str:
    """A word as it is looked up: as no house writes it otherwise."""
    return word.casefold().replace("ё", "е").replace("ph", "f")


def digest_of_files() -> str:
    made = blake2b(digest_size=16)
    for file in sorted(FOLDER.iterdir()):
        if file.suffix in {".common", ".others"}:
            made.update(file.name.encode() + file.read_bytes())
    return made.hexdigest()


@cache
def fingerprints(code: str, name: str) -> Fingerprints | None:
    file = FOLDER / f"{code}.{name}"
    return Fingerprints(file.read_bytes()) if file.exists() else None


def is_common(word: str, code: str) -> bool:
    known = fingerprints(code, "common")
    return known is not None and known.has(plain(word))


def is_misspelling(word: str, other: str, code: str) -> bool:
    """Whether letters that are like a common word are no other word themselves."""
    return is_common(other, code) and not is_in_dictionary(word, code)


def is_in_dictionary(word: str, code: str) -> bool:
    """Whether letters are a common word, or another one that is only a slip from such."""
    others = fingerprints(code, "others")
    return is_common(word, code) or (others is not None and others.has(plain(word)))
