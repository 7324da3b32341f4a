"""The noun phrase that begins behind a verb."""

from __future__ import annotations

from brief.suggest.lexicon import PARTICLES, gender_of
from brief.suggest.narration import Narration
from brief.suggest.phrases.left import np_left
from brief.suggest.phrases.meaning import affiliated, interpret
from brief.suggest.phrases.phrase import REACH, Phrase


def behind_where(n: Narration, phrase: Phrase, end: int) -> Phrase:
    """A role, where it is, and the name: “lider w oświacie Jan Kruk”."""
    if phrase.named or phrase.head < 0 or n.tags[phrase.head] not in "oO":
        return phrase
    for k in range(phrase.end + 2, min(end - 1, phrase.end + 5)):
        if n.tags[k] == "C" == n.tags[k + 1] and gender_of(n.lowers[k]):
            name = np_right(n, k, end)
            if name is None or not name.named:
                return phrase
            role = n.slice(phrase.begin, k)
            return Phrase(phrase.begin, name.end, name.first, name.last, role=role)
        if n.tags[k] not in "lC":
            break
    return phrase


def np_right(n: Narration, first: int, high: int) -> Phrase | None:
    """The phrase that begins with a token."""
    tags, lowers = n.tags, n.lowers
    speech = n.lex.speech
    high = min(high, first + REACH)
    if first >= high:
        return None
    if tags[first] == "r":
        return Phrase(first, first + 1, pronoun=lowers[first])
    if speech.only_clauses and tags[first] in "d#" and first + 2 < high and (
        lowers[first + 1] in speech.whose and lowers[first] in speech.idioms.alone | speech.one
    ):  # fmt: skip
        of = first + 2 + (lowers[first + 2] in speech.idioms.pointing)
        whole = np_right(n, first + 2, high)
        end = whole.end if whole is not None else of
        return Phrase(first, max(end, of), head=first)  # “one of the men”, “some of those present”
    if speech.only_clauses and tags[first : first + 2] == ["d", "p"] and (
        lowers[first] in speech.idioms.alone - speech.idioms.single
        and lowers[first + 1] in speech.idioms.circumstances
    ):  # fmt: skip
        where = np_right(n, first + 2, high)
        if where is not None and where.named | (where.head >= 0):
            return Phrase(first, where.end, head=first)  # “some in the party”
    at = first
    if tags[at] == "d":
        at += 1
        while at < high and tags[at] == "d":
            at += 1
    start = at
    joint = False
    noun = -1
    while at < high:
        tag = tags[at]
        if tag in "CtOo":
            if tag in "Oo" and speech.nouns_are_capitalised and another_name(tags, start, at):
                break  # “warf Kanzlerin Ann Ng Minister Bo Day ‘Versagen’ vor”
            # “said the mayor Reuters”: a second noun with no determiner in German is another.
            noun = at
            at += 1
        elif tag == "l" or tag == "#":
            if at > start and did(n, at):
                break  # “The union sued Ng”, “a study published last month”
            if (
                noun >= 0
                and tags[at - 1] in "Ct"
                and not (lowers[at] in PARTICLES and at + 1 < high and tags[at + 1] in "CldP")
            ):
                if speech.only_clauses and before_role(n, at, high):
                    at += 1
                    continue
                people = n.lex.is_organisation(lowers[at]) or (
                    speech.only_clauses
                    and (n.lex.is_group(lowers[at]) or lowers[at] in speech.idioms.listening)
                )
                if tag == "l" and speech.verbs.clause and people and (
                    not speech.verb_first and at - start == 1
                ):  # fmt: skip
                    at += 1  # “said Utopia police”
                    continue
                if speech.has_cases and before_given_name(n, start, at, high):
                    at += 1
                    continue
                break
            if noun >= 0 and speech.nouns_are_capitalised:
                break
            if tag == "l":
                noun_like = not lowers[at].endswith("ly")
                if not noun_like:
                    break
            at += 1
        elif (tag == "'" and at > start) or (
            tag == "D" and at + 1 < high and tags[at + 1] in "o" and at == start
        ):
            at += 1
        elif tag in "pd" and at > start and joins(n, first, at, high):
            own = at
            at += 1
            while at < high and tags[at] == "d":
                at += 1
            if speech.only_clauses and at < high and tags[at] not in "CtOol#'":
                at = own
                break  # “reporters for the first time”
        elif (
            tag == "c" and at + 1 < high and tags[at + 1] in "Ct" and tags[at - 1] == "C"
            and not speech.nouns_are_capitalised
        ):  # fmt: skip
            joint = True
            at += 1
        else:
            break
    if at == start or tags[at - 1] in "dp":
        return None
    phrase = interpret(n, first, at)
    if phrase is not None and joint and "c" in tags[first:at]:
        return Phrase(first, at, head=at - 1, joint=True)
    return phrase


def speaking_subject(n: Narration, begin: int, end: int) -> Phrase | None:
    """Who is the subject of a clause of which the verb may be unknown: “the union withdrew”."""
    phrase = np_right(n, begin, end)
    if phrase is None or phrase.named or phrase.pronoun:
        return phrase
    nouns = [
        k for k in range(phrase.begin, phrase.end)
        if n.tags[k] in "oO" or n.lex.is_group(n.lowers[k])
    ]  # fmt: skip
    return np_left(n, nouns[-1], begin) if nouns else None


def another_name(tags: list[str], begin: int, at: int) -> bool:
    """Whether a role follows on a name that has its own: “Kanzlerin Ann Ng Minister”."""
    first = at
    while first > begin and tags[first - 1] == "C":
        first -= 1
    return begin < first < at and tags[first - 1] == "O"


def did(n: Narration, at: int) -> bool:
    """Whether an English past tense or participle stands behind its noun, and no adjective."""
    speech = n.lex.speech
    before = n.lowers[at - 1]
    known = n.tags[at - 1] in "oO" or n.lex.is_group(before) or before in speech.documents
    went = (
        n.lowers[at] in speech.idioms.preterites
        and n.lowers[at] not in speech.idioms.acts_or_things
    )
    if speech.only_clauses and went and n.tags[at] == "l" and n.tags[at - 1] in "lo":
        return True  # “the qualifier beat Ng”
    return (
        speech.only_clauses
        and known
        and n.tags[at] == "l"
        and n.lowers[at].endswith("ed")
        and n.lowers[at] not in speech.naming
        and n.tags[at + 1] not in "oO"
    )


def before_role(n: Narration, at: int, high: int) -> bool:
    """Whether a role or a title follows: “Ng campaign manager Bo Day”, “Utopia police Sgt. Li”."""
    for k in range(at, min(at + 4, high)):
        if n.tags[k] in "ot":
            return True
        if n.tags[k] not in "l":
            return False
    return False


def before_given_name(n: Narration, first: int, at: int, high: int) -> bool:
    """Whether genitives lead from an office to a name: “Гендиректор порта Иван Ли”."""
    if gender_of(n.lowers[first]):
        return False
    for k in range(at, min(at + 4, high - 1)):
        if n.tags[k] == "C" == n.tags[k + 1] and gender_of(n.lowers[k]):
            return True
        if n.tags[k] not in "lC":
            return False
    return False


def joins(n: Narration, first: int, at: int, high: int) -> bool:
    """Whether a preposition goes on with the phrase: “head of the fund”, “Noor van der Meulen”."""
    tags, lowers = n.tags, n.lowers
    speech = n.lex.speech
    if at + 1 >= high:
        return False
    follows = tags[at + 1]
    if affiliated(n, at, first):
        return False
    if (
        speech.nouns_are_capitalised
        and lowers[at] in speech.idioms.infinitive_to
        and follows == "l"
    ):
        return False  # “gab Eva Roth zu bedenken”
    # “nannte Jan Lohr den Plan …”
    article = speech.nouns_are_capitalised and tags[at] == "d" and lowers[at] not in speech.genitive
    if lowers[at] in PARTICLES and tags[at - 1] == "C" and not article and (
        follows == "C" or (follows in "dlp" and (tags[at] == "p" or lowers[at + 1] in PARTICLES))
    ):  # fmt: skip
        role_before = any(tags[k] in "oO" for k in range(first, at))
        return not (role_before and speech.nouns_are_capitalised)
    is_description = tags[at - 1] in "oOl" or (
        tags[at - 1] == "C" and (tags[first] == "d" or n.lex.is_group(lowers[at - 1]))
    )
    if tags[at] == "d":
        return bool(
            lowers[at] in speech.genitive and is_description and follows in "ClO"
            and (n.lex.is_role(lowers[at - 1]) or n.lex.is_group(lowers[at - 1])
                 or lowers[at - 1] in speech.documents)
        )  # fmt: skip
    if lowers[at] not in speech.of or not is_description:
        return False
    return lowers[at] not in speech.idioms.placing and follows in "CdlOo#t"
