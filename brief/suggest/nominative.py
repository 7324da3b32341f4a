"""Names in the genitive, as behind “zdaniem” and “по словам”, as they are by themselves."""

from __future__ import annotations

from brief.language import Speech

SHORTEST = 3
"""The fewest letters of a name without its ending."""


def nominative(name: str, speech: Speech) -> str | None:
    """A name in the genitive as a subject has it; None where it is none, or not surely known."""
    if not speech.genitives:
        return None
    first, *rest = name.split()
    lower = first.lower()
    if not rest or lower in speech.male_names | speech.female_names:
        return None
    for gender, known in (("m", speech.male_names), ("f", speech.female_names)):
        for ending, replaced in speech.genitives[f"first {gender}"]:
            given = lower.removesuffix(ending) + replaced
            if lower.endswith(ending) and given in known:
                family = [family_name(each, gender, speech) for each in rest]
                if not all(family):
                    return None
                return " ".join([given.capitalize(), *filter(None, family)])
    return None


def is_given(lower: str, speech: Speech) -> bool:
    """Whether a word is a first name, by itself or in the genitive."""
    return any(
        lower in known
        or any(
            lower.endswith(ending) and lower.removesuffix(ending) + replaced in known
            for ending, replaced in speech.genitives.get(f"first {gender}", ())
        )
        for gender, known in (("m", speech.male_names), ("f", speech.female_names))
    )


def family_name(word: str, gender: str, speech: Speech) -> str | None:
    """A last name, or a patronymic, in the nominative; None where it may be another."""
    vowels = speech.idioms.vowels
    for ending, replaced in speech.genitives[gender]:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < SHORTEST:
            continue
        if not replaced and (stem[-1] in vowels or stem[-2] not in vowels):
            return None  # “Dudka” may be “Dudek”
        return stem + replaced
    return word if gender == "f" and word[-1] not in vowels else None
