"""The words of a language by which a text tells who says something."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from brief.anchor.realign.substance import Word
from brief.language import Words, language, meaning, speech_of, spoken
from brief.language.detection import function_words
from brief.language.model import Phrases


class Telling(NamedTuple):
    """The words of a language by which a text tells who says something."""

    verbs: Words
    with_hearer: Words
    """The verbs after which the hearer follows: “told the paper”."""
    being: Words
    """The verbs that make one of these a passive: “was told”."""
    articles: Words
    """What may begin a noun's phrase."""
    indefinite: Words
    """Those that introduce somebody: “a”."""
    pronouns: tuple[Words, ...]
    """Those for a man, a woman, and several people."""
    all_pronouns: Words
    neutral: Words
    """What may be in an attribution without changing whose the words are."""
    distancing: Words
    """What tells in it that words are somebody else's, or nobody's."""
    adverbs: Words
    auxiliaries: Words
    joining: Words
    """What joins a noun to the name behind it: “critics of Ng”."""
    questions: Words
    """Labels of who asks."""
    answers: Words
    interrogatives: Words
    men: Words
    """What a man's name has before it: “Mr.”."""
    women: Words
    posts: Words
    """What may be before a name and is no given name: titles, posts and forms of address."""
    sayers: Words
    """Whoever may say something, and is told by no name: posts, and groups of people."""
    relations: Words
    """Who somebody is to another one: “brother”, “critic”."""
    given: Words
    """Given names."""
    endings: tuple[str, ...]
    """Those of names in other cases."""
    sources: Phrases
    """What stands before the source of words: “according to”."""
    sources_after: Phrases
    """What stands behind it: “zufolge”."""

    def is_verb(self, word: Word) -> bool:
        lower = word.folded
        return lower in self.verbs and (word.first or word.text[0] == lower[0])

    def is_adverb(self, word: Word) -> bool:
        return word.folded in self.adverbs

    def is_article(self, word: Word) -> bool:
        return word.folded in self.articles

    def is_pronoun(self, word: Word) -> bool:
        return word.folded in self.all_pronouns


@cache
def telling(code: str | None) -> Telling:
    """The words of a language that is one of `spoken`, or those of all of them together."""
    if code is None:
        each = [telling(one) for one in spoken()]

        def union(words_of: Callable[[Telling], Words]) -> Words:
            return frozenset().union(*map(words_of, each))

        return Telling(
            union(lambda one: one.verbs),
            union(lambda one: one.with_hearer),
            union(lambda one: one.being),
            union(lambda one: one.articles),
            union(lambda one: one.indefinite),
            tuple(word for one in each for word in one.pronouns),
            union(lambda one: one.all_pronouns),
            union(lambda one: one.neutral),
            union(lambda one: one.distancing),
            union(lambda one: one.adverbs),
            union(lambda one: one.auxiliaries),
            union(lambda one: one.joining),
            union(lambda one: one.questions) | meaning().questions,
            union(lambda one: one.answers) | meaning().answers,
            union(lambda one: one.interrogatives),
            union(lambda one: one.men),
            union(lambda one: one.women),
            # “M.” is an initial, unless the text is surely French.
            frozenset(word for one in each for word in one.posts if len(word) > 1),
            union(lambda one: one.sayers),
            union(lambda one: one.relations) | fold(meaning().relations),
            union(lambda one: one.given),
            (),
            (
                *(unparted(phrase) for one in each for phrase in one.sources),
                *meaning().sources,
            ),
            tuple(phrase for one in each for phrase in one.sources_after),
        )
    speech = speech_of(code)
    said = speech.verbs
    return Telling(
        fold(
            said.clause | said.that | said.tell | said.quote | said.perfect | said.participles
            | meaning().told_by
        ),
        fold(said.tell),
        speech.being,
        (speech.determiners | speech.possessives | speech.indefinite) - speech.prepositions,
        speech.indefinite,
        (speech.he, speech.she, speech.they),
        speech.he | speech.she | speech.they,
        fold(
            speech.roles.union(
                function_words(), speech.titles, speech.documents, speech.organisations,
                speech.outlets, speech.times, speech.adverbs, speech.auxiliaries,
                meaning().adverbs, meaning().places, *said.particles.values(),
            )
        ),
        speech.modals | speech.rumour_modals | speech.negations | meaning().negations
        | meaning().denials | meaning().others,
        fold(speech.adverbs | meaning().adverbs),
        speech.auxiliaries,
        (speech.of | speech.genitive | speech.sources_as) - meaning().places,
        speech.questions | language(code).meaning.questions,
        speech.answers | language(code).meaning.answers,
        speech.interrogatives,
        fold(speech.men),
        fold(speech.women),
        fold(
            speech.roles.union(speech.men, speech.women, speech.titles, speech.ranks, *(
                value.split() for value in speech.ranks.values()
            ))
        ),
        fold(speech.roles | speech.groups),
        fold(speech.relations),
        fold(speech.male_names | speech.female_names),
        speech.family_endings if speech.has_cases else (),
        tuple(map(unparted, speech.sources_before)),
        speech.sources_after,
    )  # fmt: skip


@cache
def others_words() -> Words:
    """The words that make a role another one's, in all languages: “deputy”, “former”."""
    idioms = (speech_of(code).idioms for code in spoken())
    return frozenset().union(*(each.second | each.former for each in idioms))


@cache
def acting_words() -> Words:
    """Those that do so next to a role alone: “prime minister”."""
    return frozenset().union(*(speech_of(code).idioms.acting for code in spoken()))


def unparted(phrase: tuple[str, ...]) -> tuple[str, ...]:
    """A phrase whose elided words are one with those behind them: “d’après”."""
    return tuple(" ".join(phrase).replace("' ", "'").split())


def fold(found: Words) -> Words:
    """Words as they are looked up: “ß” is “ss”."""
    return frozenset(map(str.casefold, found))
