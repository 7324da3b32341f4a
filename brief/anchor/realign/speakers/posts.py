"""Who has a post, by sentences that tell it: “The mayor is Ann Lee”, “Ann Lee, the mayor”."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from brief.anchor.realign.speakers.reader import Reader
from brief.anchor.realign.substance import words_of

SHORT = 8
"""How many words a sentence has that tells who has a post, and no more."""

POST = 3
"""How many words tell a post beside a name: “the deputy mayor”."""


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
