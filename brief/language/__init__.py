"""The languages that Brief knows: one file per language, with all that is particular to it."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from functools import cache

from brief.language.model import Abbreviations as Abbreviations
from brief.language.model import Language as Language
from brief.language.model import Meaning as Meaning
from brief.language.model import Speech as Speech
from brief.language.model import Words as Words

CODES = tuple(
    sorted(
        (module.name for module in pkgutil.iter_modules(__path__) if len(module.name) < 4),
        key=lambda code: (code != "en", code),
    )
)
"""The code of each language, which is the name of its module; English is first."""


def primary(lang: str) -> str:
    """The language of a tag, without script and region: `en` of `en-GB`."""
    return lang.partition("-")[0].lower()


@cache
def language(code: str) -> Language:
    """The language of a code, or one that nothing is known of."""
    if code not in CODES:
        return Language(code, code)
    found = importlib.import_module(f"brief.language.{code}").LANGUAGE
    assert isinstance(found, Language)
    return found


@cache
def speech_of(code: str) -> Speech:
    """How speech is told in a language of `spoken`."""
    found = language(code).speech
    assert found is not None
    return found


@cache
def spoken() -> tuple[str, ...]:
    """The languages in which statements can be proposed, English first."""
    return tuple(code for code in CODES if language(code).speech)


@cache
def short_titles() -> Words:
    """The titles of all languages that a full stop may follow: “Mr.”, “Sra.”."""
    each = map(speech_of, spoken())
    return frozenset().union(
        *(one.abbreviations & one.titles.union(one.men, one.women, one.ranks) for one in each)
    )


@cache
def given_names() -> Words:
    """Those of people in all languages."""
    each = map(speech_of, spoken())
    return frozenset().union(*(one.male_names | one.female_names for one in each))


@cache
def months() -> Words:
    """The months of all languages."""
    return frozenset(month.casefold() for code in CODES for month in language(code).months)


@cache
def meaning() -> Meaning:
    """The words of all languages that change what is said."""
    each = [language(code).meaning for code in CODES]

    def union(words_of: Callable[[Meaning], Words]) -> Words:
        return frozenset(word.casefold() for one in each for word in words_of(one))

    return Meaning(
        negations=union(lambda one: one.negations),
        denials=union(lambda one: one.denials),
        denial_phrases=tuple(phrase for one in each for phrase in one.denial_phrases),
        denials_within=union(lambda one: one.denials_within),
        untruths=tuple(phrase for one in each for phrase in one.untruths),
        truths=union(lambda one: one.truths),
        corrections=union(lambda one: one.corrections),
        versions=tuple(phrase for one in each for phrase in one.versions),
        closings=union(lambda one: one.closings),
        letters=union(lambda one: one.letters),
        sayings=union(lambda one: one.sayings),
        pointing=union(lambda one: one.pointing),
        negating_prefixes={key: at for one in each for key, at in one.negating_prefixes.items()},
        opposites=tuple(pair for one in each for pair in one.opposites),
        opposites_within=tuple(pair for one in each for pair in one.opposites_within),
        numbers=union(lambda one: one.numbers),
        numbering=union(lambda one: one.numbering),
        units=union(lambda one: one.units),
        dates=union(lambda one: one.dates) | months(),
        no_dates=union(lambda one: one.no_dates),
        told_by=union(lambda one: one.told_by),
        sources=tuple(phrase for one in each for phrase in one.sources),
        told_within=union(lambda one: one.told_within),
        others=union(lambda one: one.others),
        fictions=union(lambda one: one.fictions),
        informants=union(lambda one: one.informants),
        elder=union(lambda one: one.elder),
        younger=union(lambda one: one.younger),
        hearing=union(lambda one: one.hearing),
        to_hearers=union(lambda one: one.to_hearers),
        either_names=union(lambda one: one.either_names),
        senders=union(lambda one: one.senders),
        adverbs=union(lambda one: one.adverbs),
        columns=union(lambda one: one.columns),
        gestures=union(lambda one: one.gestures),
        rumours=union(lambda one: one.rumours),
        recanting=tuple(phrase for one in each for phrase in one.recanting),
        credits=union(lambda one: one.credits),
        furniture=tuple(phrase for one in each for phrase in one.furniture),
        places=union(lambda one: one.places),
        nobody=union(lambda one: one.nobody),
        in_turn=union(lambda one: one.in_turn),
        owned_by=union(lambda one: one.owned_by),
        relations=union(lambda one: one.relations),
        viewing=union(lambda one: one.viewing),
        looking_back=union(lambda one: one.looking_back),
        stances=union(lambda one: one.stances),
        questions=union(lambda one: one.questions),
        answers=union(lambda one: one.answers),
    )


@cache
def with_interface() -> Mapping[str, str]:
    """The names of the languages that pages can be in, by their codes."""
    return {code: language(code).name for code in sorted(CODES) if language(code).interface}
