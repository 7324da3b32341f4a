"""Whether words in quotation marks are somebody's, or a title, a name, a slogan, a doubt."""

from __future__ import annotations

import re

from brief.suggest.lexicon import outlet_stems, outlets, small_words
from brief.suggest.narration import Narration
from brief.suggest.quotations import SINGLES, Quotation

WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
FEW = 3
LONG = 6
PAPER = 4
"""The most words of the name of a paper."""
OPENING = 160
"""How many characters are enough to tell what a quotation is."""


def sentence_like(n: Narration, quotation: Quotation) -> bool:
    """Whether the words end as a sentence does, within the marks or by a comma before them."""
    start, end = quotation.start, quotation.end
    return (n.text[end - 1] in ".,!?…;—–" and end - start > 1) or len(opening(n, quotation)) > 12


def opening(n: Narration, quotation: Quotation) -> list[str]:
    """The words of a quotation, of a long one only the first: it is no name."""
    found = n.openings.get(quotation.start)
    if found is None:
        end = min(quotation.end, quotation.start + OPENING)
        found = n.openings[quotation.start] = WORD.findall(n.text, quotation.start, end)
    return found


def title_case(found: list[str]) -> bool:
    """Whether each word that may have one begins with a capital."""
    some = False
    for word in found:
        if word[0].isupper() or word[0].isdigit():
            some = some or word.lower() not in small_words()
        elif word.lower() not in small_words():
            return False
    return some


def is_name(n: Narration, at: int, *, governed: bool) -> bool:
    """Whether a quotation is a title, a nickname, a slogan or a word as a word.

    `at` is its token; `governed` says that a verb takes it as words that were said.
    """
    quotation = n.quoted[at]
    tags, lowers, speech = n.tags, n.lowers, n.lex.speech
    text = n.text[quotation.start : quotation.end]
    found = opening(n, quotation)
    count = len(found)
    before = lowers[at - 1] if at else ""
    before_tag = tags[at - 1] if at else "P"
    ends = text[-1] in ".,!?…" and (governed or text[-1] != ",")
    some = bool(found) and found[0].lower() in speech.indefinite  # “nannte die Partei ‘Ein Übel’”
    if outlet(n, at) or told(n, at):
        return True
    if accused_of(n, at):
        return False
    if (
        speech.nouns_are_capitalised and before_tag == "C" and not ends and count <= 4
        and text[0].isupper() and of_organisation(n, before)
        and not some
    ):  # fmt: skip
        return True  # “von der Initiative ‘Rettet Berlin’”
    if before in speech.idioms.oneself and count <= 6 and not (
        speech.nouns_are_capitalised and text[:1].islower()
    ):  # fmt: skip
        return True  # “calls itself ‘the Patriots’”
    if before == "," and at > 1 and lowers[at - 2] in speech.works and (
        text[0].isupper() and (tags[at + 1] == "," or text[-1] == ",")
    ):  # fmt: skip
        return count <= 10  # “Un livre, « Le verger empoisonné », sort en mai”
    # “known as ‘the Rock’”, “a banner reading ‘Enough’”, “the word ‘fair’”
    for k in range(max(0, at - 5), at):
        if tags[k] in ".!?PQ;":
            continue
        if lowers[k] in speech.signs and all(
            tags[x] not in ".!?PQ;," or (x == at - 1 and tags[x] == ",") for x in range(k, at)
        ):
            return True
        if before in speech.idioms.as_what:
            continue  # “begrüßte die Worte als ‘…’”
        done = tags[k] == "v" and tags[k - 1] == "a" and lowers[k - 1] not in speech.being
        if governed and done:
            continue  # “a dit ‘non’”
        if governed and tags[k] == "v" and k > 1 and lowers[k - 2] in speech.idioms.reflexive:
            continue  # “s'est dit ‘soulagé’”
        if governed and k == at - 1 and lowers[k - 1] in speech.idioms.pointing:
            continue  # “called these words ‘a circus’”
        near = all(tags[x] not in ".!?PQ;:,v" or x == k for x in range(k, at))
        if not near:
            continue
        if k == at - 1 and lowers[k] in speech.idioms.known_before:
            continue  # “had known ‘from the first’ of it”
        far = speech.verb_first and at - k <= 4 and set(tags[k + 1 : at]) <= set("pdCD#")
        if far and lowers[k] in speech.idioms.impersonal_verbs and (
            speech.it.isdisjoint(lowers[k - 1 : k + 2])
        ):  # fmt: skip
            return count <= 8  # “heißt im Volksmund ‘Blaue Anna’”
        if lowers[k] in speech.naming and (at - k <= 2 or far) and before_tag != "m" and not (
            governed and lowers[k] in speech.idioms.calling
            and (k == 0 or lowers[k - 1] not in speech.being
                 or (lowers[at + 1] in speech.idioms.by_whom and not title_case(found)))
        ):  # fmt: skip
            return count <= 8
        if (
            called_a_work(n, lowers[k]) and at - k <= 1 and not ends and before_tag != "v"
            and not (text[:1].islower() or (some and governed))
        ):  # fmt: skip
            return count <= 10
        if lowers[k] in speech.works and at - k <= 3 and title_case(found) and not ends:
            return True
    if (
        title_case(found)
        and not ends
        and count <= 4
        and before_tag in ("CO" if speech.nouns_are_capitalised else "lCoO")
        and not (n.all_capitals or before in n.lex.verbs)
        and not (governed and speech.nouns_are_capitalised)
    ):
        return True  # a noun with its name: “the newspaper ‘Today’”
    following = lowers[at + 1] if at + 1 < len(lowers) else ""
    if before_tag in "d'" and following in speech.works and count <= LONG:
        return True
    if speech.nouns_are_capitalised:
        # Two nouns with capitals and no word between: “die ‘Sea Breeze’”.
        return 1 < count <= LONG and text[-1].isalnum() and all_capitalised(found) and (
            before_tag in "dp" and not n.all_capitals
        )  # fmt: skip
    if ends and governed:
        return False
    if title_case(found) and not n.all_capitals and not ends:
        first_only = count == 1
        if governed and (first_only or (before in speech.idioms.just_said or before_tag in ":,")):
            return False
        if before_tag == ":" and governed:
            return False
        if governed and before_tag in "P.!?" and tags[at + 1] in ",-" and tags[at + 2] in "vab-":
            return False  # “‘Pone 2024’, señala Ng”
        return count >= 1 and not (governed and count == 1)
    return False


def outlet(n: Narration, at: int) -> bool:
    """Whether it is the paper or the programme that somebody spoke to: “sagte er der ‘Zeit’”."""
    quotation = n.quoted[at]
    text = n.text[quotation.start : quotation.end]
    found = opening(n, quotation)
    before = n.tags[at - 1] if at else "P"
    if before == "v" and n.lex.speech.has_cases and tags_after(n, at) == [",", "m"]:
        return len(found) <= FEW  # “сказал «Фонтанке», что”
    if before not in "drpCoO" and not (before == "v" and n.lex.speech.has_cases):
        return False
    if not 0 < len(found) <= LONG or not text[:1].isupper():
        return False
    if n.lowers[at - 1] in n.lex.speech.indefinite:
        return False  # “ein ‘Bild des Jammers’”
    cased = n.lex.speech.has_cases
    if any(
        word.lower() in outlets() or (cased and word.lower()[:-1] in outlet_stems())
        for word in found
    ) and (before == "d" or text[-1].isalnum()):
        return True
    ended = (
        n.lowers[at - 1] in n.lex.speech.idioms.heard_by
        and n.lex.speech.verb_first
        and text[-1].isalnum()
    )
    return ended and len(found) <= FEW and title_case(found) and not n.all_capitals and (
        n.tags[at - 2] in "CoOrvbl"
    )  # fmt: skip


def told(n: Narration, at: int) -> bool:
    """Whether a name ends the attribution of what was quoted: “«…», – сказал он «Полюсу».”"""
    tags = n.tags
    if n.lex.speech.has_cases and tags[at - 1] == "v" and tags[at + 1] in "oOCl" and (
        n.lowers[at - 2] in n.lex.speech.sources_as
    ):  # fmt: skip
        return 0 < len(opening(n, n.quoted[at])) <= FEW  # “как рассказал «Вестям» скульптор Ng”
    if n.lex.speech.verb_first and tags[at - 1] == "d" and tags[at + 1] == "v" and (
        n.lowers[at - 1] in n.lex.speech.to_hearer
        and n.lowers[at + 1] in n.lex.speech.verbs.perfect
    ):  # fmt: skip
        found = opening(n, n.quoted[at])
        return 0 < len(found) < FEW and title_case(found)  # “hatte dem ‘Boten’ gesagt”
    if not n.lex.speech.has_cases or tags[at + 1] not in ".,;-P" or tags[at - 1] not in "rCoOl":
        return False
    found = opening(n, n.quoted[at])
    if not 0 < len(found) <= FEW or not title_case(found) or n.all_capitals:
        return False
    verb = at - 1
    while verb > at - LONG and tags[verb] in "rCoOlt":
        verb -= 1
    before = verb - 1
    while before > 0 and tags[before] in ",-b":
        before -= 1
    ends = n.text[n.quoted[at].end - 1].isalnum()
    return ends and tags[verb] == "v" and before < verb - 1 and tags[before] == "Q"


def is_word(n: Narration, at: int) -> bool:
    """Whether a word or two are meant as words: “Asked about the word ‘child,’ he paused”."""
    quotation = n.quoted[at]
    few = len(opening(n, quotation)) < FEW and n.text[quotation.end - 1] == ","
    return few and at > 0 and n.lowers[at - 1] in n.lex.speech.naming


def of_organisation(n: Narration, lower: str) -> bool:
    """Whether a word is that of an organisation, in any case: “Verein”, “Vereins”."""
    cases = n.lex.speech.idioms.name_cases
    return n.lex.is_organisation(lower) or any(
        lower.endswith(each) and n.lex.is_organisation(lower.removesuffix(each)) for each in cases
    )


def accused_of(n: Narration, at: int) -> bool:
    """Whether a German quotation is what somebody is accused of: “warf der Firma ‘Betrug’ vor”."""
    accusing = n.lex.speech.idioms.accusing
    if not accusing or n.tags[at - 1] not in "CO" or n.tags[at - 2] != "d":
        return False
    if n.tags[at + 1] in "CdO":
        return False  # “warf der Partei ‘Neue Wege’ Betrug vor”
    return not accusing.isdisjoint(n.lowers[max(0, at - LONG) : at + 2])


def called_a_work(n: Narration, lower: str) -> bool:
    """Whether a noun is that of a work or of what else has a name, in any case and compound."""
    works, idioms = n.lex.speech.works, n.lex.speech.idioms
    if lower in works or not idioms.name_cases:
        return lower in works
    plain = (lower, *(lower.removesuffix(each) for each in idioms.name_cases))
    return not works.isdisjoint(plain) or (
        lower not in idioms.no_works and lower.endswith(n.lex.work_endings, 2)
    )


def is_paper(n: Narration, at: int, low: int) -> bool:
    """Whether it is the paper that says something: “The newspaper ‘Today’ reported”.

    Nothing but its article and what it is stands before it in its clause.
    """
    quotation = n.quoted[at]
    found = opening(n, quotation)
    text = n.text[quotation.start : quotation.end]
    if not 0 < len(found) <= PAPER or not text[-1].isalnum() or n.all_capitals:
        return False
    before = n.lowers[at - 1]
    called = n.lex.speech.nouns_are_capitalised and text[0].isupper() and (
        n.lex.is_organisation(before) or before in n.lex.speech.works
    )  # fmt: skip
    if not (called or title_case(found) or any(word.lower() in outlets() for word in found)):
        return False
    k = at - 1
    while k >= low and n.tags[k] in "lCoO":
        k -= 1
    if k >= low and n.tags[k] == "d":
        k -= 1
    elif k == at - 1:
        return False
    return k < low or n.tags[k] in ",c;:-.P" or (n.lex.speech.verb_first and n.tags[k] in "ab")


def tags_after(n: Narration, at: int) -> list[str]:
    """The classes of the two tokens behind a quotation."""
    return n.tags[at + 1 : at + 3]


def all_capitalised(found: list[str]) -> bool:
    """Whether each word has a capital, small ones too: a German name, no German phrase."""
    return all(word[0].isupper() for word in found)


def is_work(n: Narration, at: int) -> bool:
    """Whether it is the title of a work, whatever follows: “On ‘Good Day Utopia,’ Ng said”."""
    quotation = n.quoted[at]
    found = opening(n, quotation)
    count = len(found)
    before = n.lowers[at - 1] if at else ""
    if n.all_capitals or not title_case(found) or not 1 < count <= LONG:
        return False
    owned = at > 1 and n.tags[at - 1] == "'" and n.tags[at - 2] == "C"  # “on ABC’s ‘This Week’”
    if before == "," and at > 1:
        before = n.lowers[at - 2]  # “His memoir, ‘Good Day Utopia,’”
    return owned or before in n.lex.speech.idioms.of_works or before in n.lex.speech.works


def is_scare(n: Narration, at: int, *, governed: bool, in_clause: bool) -> bool:
    """Whether marks only keep a distance from a word or two."""
    quotation = n.quoted[at]
    tags = n.tags
    text = n.text[quotation.start : quotation.end]
    found = opening(n, quotation)
    count = len(found)
    if text[-1] in ".,!?…" and tags[at - 1 if at else 0] != "d" and count > 1:
        return False
    before = tags[at - 1] if at else "P"
    after = tags[at + 1] if at + 1 < len(tags) else "P"
    attributive = before in "d'" or (after in "dlCoO" and count <= 2 and text[-1] not in ".,!?…")
    if not governed and not in_clause:
        return count <= FEW
    if in_clause and count == 1 and before == "p" and n.lowers[at - 1] in n.lex.speech.to:
        return False  # “was needed to ‘rebalance’ the branches”
    if in_clause and count == 1:
        return attributive and (after in "lCodO" or quotation.mark in SINGLES)
    if governed or in_clause:
        return False
    return count <= FEW


def is_measure(n: Narration, at: int) -> bool:
    """Whether there is no letter to speak of between the marks."""
    quotation = n.quoted[at]
    return not any(each.isalpha() for each in n.text[quotation.start : quotation.end][:80])
