"""What is said of words by what is beside them: “I never said that …”, “…, said Ann Lee”."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from brief.anchor.outcome import Span
from brief.anchor.realign.apart import identified, told_apart
from brief.anchor.realign.attributions import attributed, related, unsaid
from brief.anchor.realign.beats import beaten, replaced, supplied
from brief.anchor.realign.caseless import unread
from brief.anchor.realign.furniture import credit_behind
from brief.anchor.realign.going_on import has_letters
from brief.anchor.realign.hedged import CLAUSE_END, clause, hedged
from brief.anchor.realign.house import in_full
from brief.anchor.realign.introductions import introduced
from brief.anchor.realign.labels import labelled_otherwise
from brief.anchor.realign.manners import said_otherwise
from brief.anchor.realign.misspelt import spelt_alike, with_names
from brief.anchor.realign.nameless import nameless, owned
from brief.anchor.realign.reports import Words, but_posts, is_said_by_the_same, reported
from brief.anchor.realign.roles import are_he_and_she, doubled, in_other_roles, renounced
from brief.anchor.realign.run_on import run_on
from brief.anchor.realign.sentence import (
    COLONS,
    LABEL,
    sentence,
    signed_by_another,
    signed_otherwise,
    with_paragraph_before,
    without_crosshead,
)
from brief.anchor.realign.speakers import (
    QUOTATION_MARKS,
    Reader,
    Sides,
    Signing,
    Speakers,
    Telling,
    belied,
    denied,
    signing,
    sure,
    with_colons,
    without_others,
)
from brief.anchor.realign.stops import QUESTION_MARKS
from brief.anchor.realign.substance import (
    CAPITALS,
    Change,
    Substance,
    changes,
    words_of,
)
from brief.anchor.realign.turns import turned
from brief.anchor.realign.voices import QuotedWords, have_same_speaker, quotation_of, voiced
from brief.anchor.realign.whence import from_elsewhere
from brief.language import meaning, speech_of, spoken

CAPITAL = rf"[{CAPITALS}]\."
INITIALS = re.compile(rf"\b{CAPITAL}(?:\s?{CAPITAL})+")
MORE_INITIALS = re.compile(rf"\.\s?{CAPITAL}")
"""What all of these have, and is sooner found."""

FULL_STOPS = frozenset(".!?…。！？؟")

NO_LETTERS = re.compile(r"[.\s]")

TIME = r"\d{1,3}(?::\d{2}){1,2}"
STAMP = re.compile(
    rf"^[\[(]{TIME}[\])] | [\[(]{TIME}[\])](?=:?(?:\s|$))|^\d\d?[:.]\d\d(?: Uhr)? [–—-] ", re.M
)
"""When words were spoken, or told: “[00:41] Ng: …”, “Ng (00:41): …”, “15.55 – Ng says …”."""
ASIDE = re.compile(r"[\[(]|^\d", re.M)
"""What one of these, and what is done meanwhile, begins with: “[00:41]”, “15.55”, “(laughs)”."""

LONGEST = 300
"""How many characters are read at each side of words."""

FURTHER = 600
"""How many characters behind them may have what takes them back."""

NEXT = 3
"""How many words beside others may turn them: “unless the town”."""


def beside(
    old: str,
    was: Span,
    new: str,
    now: Span,
    speakers: Speakers,
    cells: tuple[Span, Span] | None = None,
) -> tuple[Change, ...]:
    """What the text beside words tells otherwise now: negations of them, and who says them.

    What their own sentence does not tell is read in the paragraphs around them.
    """
    found = told_beside(old, was, new, now, speakers, cells)
    if any(each.kind is not Substance.SPEAKER for each in found):
        return found
    around, since = around_both(old, was, new, now, speakers, cells)
    if around == since and not found and not speakers.is_changed_near(was, now):
        return found
    telling = speakers.old.telling
    before = Words(old, was, sentence(around, telling))
    after = Words(new, now, sentence(since, telling))
    is_alone = not any(map(has_letters, (before.told, after.told)))
    if found and is_alone and speakers.are_labelled_alike(was, now):
        # Nothing but the label of their speech tells who says them.
        return ()
    if around != since and (within := nested(before, after, speakers)):
        return found or tuple(within)
    if speakers.are_read:
        if found:
            sides = before.told.sides, after.told.sides
            is_another = (
                any(owned(*sides, speakers))
                or any(told_apart(*sides, speakers))
                or any(doubled(*sides))
                or any(identified(*sides, speakers))
                or are_he_and_she(*sides, speakers)
                or any(renounced(*sides, speakers))
                or any(in_other_roles(before.told, after.told, speakers))
                or any(but_posts(speakers.meant(before.told, after.told), speakers))
                or any(labelled_otherwise(around, since, speakers))
                or any(hedged(around, since, speakers))
                or any(unsaid(*sides, speakers))
                or any(beaten(around, sides[0], since, sides[1], speakers))
            )
            is_same = not is_another and (
                is_said_by_the_same(before, after, found, speakers)
                or is_within_a_quotation(before, after, found, speakers)
            )
            return () if is_same else found
        found = tuple(reported(before, after, speakers))
        found = found or tuple(from_elsewhere(before, after, speakers))
    if found or cells or around == since:
        return found
    around, since = without_crosshead(around, since, old[slice(*was)], speakers)
    before = before._replace(told=sentence(around, telling))
    after = after._replace(told=sentence(since, telling))
    return tuple(voiced(said(before, speakers.old), said(after, speakers.new)))


def nested(old: Words, new: Words, speakers: Speakers) -> list[Change]:
    """Who is said, within a quotation, to say a part of it: “and the state says we pay”."""
    heads = []
    for text, span, _ in (old, new):
        quotation = quotation_of(text, span)
        if quotation is None:
            return []
        heads.append(clause(Sides(text[quotation[0] + 1 : span[0]], "")).before.strip())
    before, after = heads
    if before == after:
        return []
    if speakers.old.tells(before) == speakers.new.tells(after):
        # “Ng told me” has a name where “I told Ng” has whoever hears it.
        names, others = speakers.old.people([before]), speakers.new.people([after])
        if bool(names) == bool(others) or not all(
            name in before and name in after for name in (*names, *others)
        ):
            return []
    return [Change(Substance.SPEAKER, before, after)]


def is_within_a_quotation(
    old: Words, new: Words, found: Iterable[Change], speakers: Speakers
) -> bool:
    """Whether words are within a quotation of the same one's who says them alone in one text.

    “We stay,” said Lee, for “We stay. It is late,” said Lee.
    """
    one, two = said(old, speakers.old), said(new, speakers.new)
    return (
        all(each.kind is Substance.SPEAKER and "" in (each.old, each.new) for each in found)
        and (one.whole is None) != (two.whole is None)
        and has_letters(one.told) != has_letters(two.told)
        and have_same_speaker(one, two)
        and (one.whole or one.told).sides == (two.whole or two.told).sides
    )


def has_speaker(old: str, was: Span, new: str, now: Span, speakers: Speakers) -> bool:
    """Whether somebody with a name says words in both texts, and it is the same one."""
    around, since = around_both(old, was, new, now, speakers, None)
    telling = speakers.old.telling
    before = said(Words(old, was, sentence(around, telling)), speakers.old)
    after = said(Words(new, now, sentence(since, telling)), speakers.new)
    return have_same_speaker(before, after)


def said(words: Words, reader: Reader) -> QuotedWords:
    """Words, with what is beside them and beside the quotation that they are part of."""
    text, span, told = words
    quotation = quotation_of(text, span)
    if quotation is None or not words_of(
        text[quotation[0] : span[0]] + text[span[1] : quotation[1]]
    ):
        return QuotedWords(reader, text, span, told, None)
    around = surroundings(text, (quotation[0] + 1, quotation[1] - 1), (0, len(text)), reader)
    return QuotedWords(reader, text, span, told, sentence(around, reader.telling))


def told_beside(
    old: str, was: Span, new: str, now: Span, speakers: Speakers, cells: tuple[Span, Span] | None
) -> tuple[Change, ...]:
    """What is told otherwise in their sentence, and by names and retractions farther away.

    A negation counts in their own clause; what denies them, and who says them, in their sentence.
    Of words in `cells` of a table, that is no more than these.
    """
    words = old[slice(*was)]
    whole = run_on(old, was), run_on(new, now)
    if was != whole[0] and now != whole[1]:
        was, now = whole
    around, since = around_both(old, was, new, now, speakers, cells)
    if around != since:
        around, since = without_crosshead(around, since, words, speakers)
    telling = speakers.old.telling
    found = speakers.written(was, now)
    if cells is None and speakers.is_changed_before(was, now):
        found += speakers.farther(was, now, (sentence(around, telling), sentence(since, telling)))
    if not cells and (lead := speakers.led(was, now, lambda: sentence(since, telling).sides)):
        found.append(lead)
    if not cells and not found:
        found += introduced(was, now, lambda: sentence(since, telling).sides, speakers)
    if speakers.identities and speakers.tells_of_post("".join(around)):
        one, two = (
            with_small_post(sentence(each, telling).sides, telling) for each in (around, since)
        )
        found += identified(one, two, speakers)
    if around == since and not speakers.corrections:
        return tuple(found)
    found += speakers.taken_back(
        words, behind(old, was[1]), behind(new, now[1]), lambda: sentence(around, telling)
    )
    found += speakers.afterwards(behind(old, was[1]), behind(new, now[1]))
    if speakers.corrections:
        found += speakers.corrected(words, sentence(around, telling))
    around, since = (Sides(*map(in_full, with_initials(each))) for each in (around, since))
    if around == since:
        return tuple(found)
    if is_question(around.after) != is_question(since.after):
        found.append(Change(Substance.NEGATION, around.after[:1], since.after[:1]))
    told, told_now = sentence(around, telling), sentence(since, telling)
    if told.sides != told_now.sides:
        found += [*negated(around, since, speakers)] or hedged(around, since, speakers)
        if not found:
            found += denied(told.sides, told_now.sides, telling)
        if not found:
            found += belied(told.sides, told_now.sides, telling)
        if (inner := clause(around)) != (inner_now := clause(since)):
            found += speakers.introduced(inner, inner_now)
    found += but_posts(speakers.retold(told, told_now), speakers)
    if told.sides != told_now.sides:
        found = found or [
            *said_otherwise(Words(old, was, told), Words(new, now, told_now), speakers)
        ]
        found = found or [*attributed(told.sides, told_now.sides, speakers)]
        found = found or [*related(told.sides, told_now.sides, speakers)]
        found = found or [*nameless(told.sides, told_now.sides, speakers)]
        found = found or [*told_apart(told.sides, told_now.sides, speakers)]
        found = found or [*doubled(told.sides, told_now.sides)]
        found = found or [*renounced(told.sides, told_now.sides, speakers)]
        found = found or [*signed_otherwise(around, since, telling)]
        found = found or [*supplied(told.sides, told_now.sides, speakers)]
        found = found or [*replaced(told.sides, told_now.sides, speakers)]
    found = found or [*signed_by_another(around, since, telling)]
    found = found or [*labelled_otherwise(around, since, speakers)]
    found = found or [*in_other_roles(told, told_now, speakers)]
    further = with_paragraph_before(told, around), with_paragraph_before(told_now, since)
    found = found or [*beaten(around, told.sides, since, told_now.sides, speakers)]
    found = found or but_posts(speakers.meant(*further), speakers)
    if not found:
        found += unread(*further)
    rest, rest_now = old[was[1] : was[1] + LONGEST], new[now[1] : now[1] + LONGEST]
    if not found and rest != rest_now:
        found += speakers.named_afterwards(further[0], rest, further[1], rest_now)
    return tuple(dict.fromkeys(found))


def with_small_post(sides: Sides, telling: Telling) -> Sides:
    """What is beside words, without the capital of a post that is their label: “Mayor: …”."""
    post = sides.before.strip(f"{QUOTATION_MARKS}{COLONS}\n").casefold()
    return Sides(post, sides.after) if post in telling.posts else sides


def negated(around: Sides, since: Sides, speakers: Speakers) -> Iterator[Change]:
    """What negates words in their clause, or makes them depend on something, in one text alone."""
    if is_denied_before(around.before) != is_denied_before(since.before):
        before, after = (each.before.rstrip(QUOTATION_MARKS)[-LABEL:] for each in (around, since))
        yield Change(Substance.NEGATION, before.strip(), after.strip())
    condition, condition_now = (conditions(each, speakers) for each in (around, since))
    if bool(condition) != bool(condition_now):
        yield Change(Substance.NEGATION, condition, condition_now)
    yield from turned_beside(clause(around), clause(since), speakers.code)
    for before, after in zip(clause(around), clause(since), strict=True):
        if before != after:
            found = changes(before, after)
            yield from (each for each in found if each.kind is Substance.NEGATION)


def turned_beside(old: Sides, new: Sides, code: str | None) -> Iterator[Change]:
    """The words just before or behind others that turn them, if others are in their place now."""
    edges = ((each.before.split()[-NEXT:], each.after.split()[:NEXT]) for each in (old, new))
    for sides in zip(*edges, strict=True):
        one, two = ([word.text for word in words_of(" ".join(side))] for side in sides)
        yield from (Change(Substance.TURN, *each) for each in turned(one, two, code) if all(each))


def with_initials(around: Sides) -> Sides:
    """The same with initials in one way: “TF” for “T. F.”."""
    if not any(map(MORE_INITIALS.search, around)):
        return around
    return Sides(*(INITIALS.sub(lambda each: NO_LETTERS.sub("", each[0]), side) for side in around))


@lru_cache(maxsize=4)
def around_both(
    old: str, was: Span, new: str, now: Span, speakers: Speakers, cells: tuple[Span, Span] | None
) -> tuple[Sides, Sides]:
    """What is around words in both texts, spelt alike."""
    within, within_now = cells or speakers.letters(was, now)
    signs = speakers.signings(was, now)
    around = surroundings(old, was, within, speakers.old, signs[0])
    since = surroundings(new, now, within_now, speakers.new, signs[1])
    since = spelt_alike(around, since, speakers.old.telling)
    return around, with_names(around, since) if speakers.have_accents else since


def surroundings(
    text: str, span: Span, within: Span, reader: Reader, signs: Signing | None = None
) -> Sides:
    before = text[max(within[0], span[0] - LONGEST) : span[0]]
    if ASIDE.search(before):
        before = gestures().sub("", STAMP.sub("", before))
    before = with_colons(before, reader)
    # A stop is beside words, whether they are quoted with it or not.
    end = span[1] - (text[span[1] - 1 : span[1]] == "." and span[1] - span[0] > 1)
    after = credit_behind().sub("", text[end : min(within[1], span[1] + LONGEST)])
    signs = signing(text, span) if signs is None else signs
    return Sides(*without_others(before, after, signs))


@cache
def gestures() -> re.Pattern[str]:
    """What is done while somebody speaks, in brackets: “(laughs) ”, “[he smiles] ”."""
    known = "|".join(sorted(map(re.escape, meaning().gestures)))
    return re.compile(rf"[\[(](?:[^\W\d_]+ ){{0,2}}(?:{known})[\])]\s?", re.I)


def conditions(around: Sides, speakers: Speakers) -> str:
    """What tells beside words under which condition they are meant: “unless the bank pays”."""
    # A text that has less of a language than the other one is in the same, forth and back.
    codes = {sure(each.text) for each in (speakers.old, speakers.new)} - {None}
    code = codes.pop() if len(codes) == 1 else None
    if code is None or code not in spoken():
        return ""
    phrases = speech_of(code).idioms.conditions
    before = CLAUSE_END.split(around.before)[-1].strip()
    after = CLAUSE_END.split(around.after.lstrip(", "), maxsplit=1)[0]
    found = [before.strip(",")] if before.endswith(",") else []
    return " ".join(
        each.strip()
        for each in (*found, after)
        if any(words_in(each)[: len(phrase)] == phrase for phrase in phrases)
    )


def behind(text: str, end: int) -> str:
    """The text behind words, from within their sentence, or from its end, on."""
    found = text[end : end + FURTHER]
    ended = text[end - 1 : end] in FULL_STOPS
    return f". {found.lstrip(QUOTATION_MARKS + ' ')}" if ended else found


def words_in(text: str) -> tuple[str, ...]:
    return tuple(text.casefold().replace(",", "").split())


def is_denied_before(before: str) -> bool:
    """Whether a negation is just before the mark that opens words: “called it not “a scandal””."""
    text = before.rstrip(QUOTATION_MARKS)
    if text == before or not text.endswith(" "):
        return False
    words = words_in(text[-LABEL:])
    return words[-1:] != () and (
        words[-1] in meaning().negations or words[-2:] in {("anything", "but"), ("far", "from")}
    )


def is_question(after: str) -> bool:
    """Whether a question ends with the words before a text."""
    return after.lstrip()[:1] in QUESTION_MARKS and bool(after.strip())
