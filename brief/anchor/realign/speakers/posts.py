"""Who has a post, by sentences that tell it: “The mayor is Ann Lee”, “Ann Lee, the mayor”."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from brief.anchor.realign.speakers.names import is_same
from brief.anchor.realign.speakers.reader import Reader
from brief.anchor.realign.speakers.telling import Telling, acting_words, others_words
from brief.anchor.realign.substance import words_of
from brief.language import Words

SHORT = 8
"""How many words a sentence has that tells who has a post, and no more."""

POST = 3
"""How many words tell a post beside a name: “the deputy mayor”."""


BESIDE = 2
"""How far a word is from a post which makes that another one: “ministro en funciones”."""

IN_BRACKETS = re.compile(r"\(([^()]+)\)\s*\Z")


def roles_beside(texts: Iterable[str], telling: Telling) -> Words:
    """The words of texts that make posts in them another one's: “deputy”, “prime minister”."""
    found: set[str] = set()
    for text in texts:
        words = words_of(text)
        # Of “l’ancien”, what is behind the article.
        lower = [word.folded.strip(".").replace("’", "'").rpartition("'")[2] for word in words]
        found.update(others_words().intersection(lower))
        posts = [word in telling.posts | telling.sayers for word in lower]
        for at in (at for at, word in enumerate(lower) if word in acting_words()):
            is_end = at + 1 == len(lower) or telling.is_verb(words[at + 1])
            before, behind = posts[max(0, at - BESIDE) : at], posts[at + 1 : at + 2]
            found.update(
                lower[at : at + 1]
                if any(behind) or "-" in lower[at] or (is_end and any(before))
                else ()
            )
    return frozenset(found)


def are_posts(names: Iterable[str], telling: Telling) -> bool:
    """Whether names are none but posts that have capitals: “the Deputy Prime Minister”."""
    known = telling.posts | telling.sayers | telling.articles | others_words() | acting_words()
    return all(word.casefold().strip(".") in known for name in names for word in name.split())


def has_another_post(old: str, new: str, telling: Telling) -> bool:
    """Whether two labels, with posts, are of two people: “The Deputy Prime Minister”.

    By a name in brackets they may be.
    """
    names = [IN_BRACKETS.search(each) for each in (old, new)]
    if names[0] and names[1]:
        return not is_same(names[0][1], names[1][1], telling)
    posts = [IN_BRACKETS.sub("", each) for each in (old, new)]
    if any(names) or not are_posts(
        (word.text for post in posts for word in words_of(post)), telling
    ):
        return False
    one, two = ({word.folded.strip(".") for word in words_of(each)} for each in posts)
    ladies, gentlemen = telling.women - telling.men, telling.men - telling.women
    return roles_beside(posts[:1], telling) != roles_beside(posts[1:], telling) or any(
        a & gentlemen and b & ladies for a, b in ((one, two), (two, one))
    )


def who_has_posts(fragments: Iterable[str], reader: Reader) -> dict[str, list[str]]:
    """Whom short sentences name, by the posts in them: “The mayor is Ann Lee”."""
    found: dict[str, list[str]] = {}
    for each in fragments:
        words = words_of(each)
        if len(words) <= SHORT and (names := reader.people([each])):
            for word in words:
                if word.folded in reader.telling.posts:
                    found.setdefault(word.folded, []).extend(names)
        elif (
            len(words) > SHORT
            and "," in each
            and any(word.folded in reader.telling.posts for word in words)
        ):
            for post, name in appositions(each, reader):
                found.setdefault(post, []).append(name)
    return found


def appositions(sentence: str, reader: Reader) -> Iterator[tuple[str, str]]:
    """Each post and whose it is, where they are side by side: “when Ann Lee, the mayor, spoke”."""
    posts = reader.telling.posts
    for first, second in pairwise(sentence.split(",")):
        for part, beside in ((first, second), (second, first)):
            words = words_of(part)[-POST:] if part is first else words_of(part)
            known = [word.folded for word in words if word.folded in posts]
            if not known or len(words) > POST:
                continue
            for name in reader.people([beside])[: None if part is second else 1]:
                # Only what is just beside the comma.
                before, _, after = beside.rpartition(name)
                if (
                    name.casefold() not in posts
                    and not (before if part is first else after).strip()
                ):
                    yield from ((post, name) for post in known)
