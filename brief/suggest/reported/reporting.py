"""Reported speech: the clause that a verb of saying, or a source, makes somebody's."""

from __future__ import annotations

from brief.suggest.events import Event
from brief.suggest.narration import Narration, is_clause, is_finite
from brief.suggest.phrases import np_right
from brief.suggest.reported.after_verb import following
from brief.suggest.reported.around import SHORTEST, around_source
from brief.suggest.reported.before_verb import preceding, preterite, question_put
from brief.suggest.reported.ending import (
    NEXT,
    as_heard,
    assesses,
    coordinate,
    first_comma,
    new_start,
    object_end,
    of_subject,
    own_deed,
    trimmed,
)
from brief.suggest.reported.german import REACH, mood_within
from brief.suggest.reported.silence import withheld, without

FEW_WORDS = 7
"""The most words between a verb and its colon."""
FEW = 2
"""The verbs of a sentence whose subject has a clause of its own: that one’s, and its own."""


def clause(
    n: Narration, event: Event, begin: int, end: int, later: list[Event]
) -> tuple[int, int] | None:
    """The tokens of what an event reports, in a sentence `[begin, end)`.

    `later` are the events after it, of which one may end the clause. A denial is reported with its
    verb and its subject: the clause alone says the contrary.
    """
    found = reported(n, event, begin, end, later)
    if found is None or n.tags[found[0] - 1] == ":" or not denies(n, event, end):
        return found  # “dementierte: Es gebe keine Hinweise”
    last = max(found[1], event.end)
    particles = n.lex.speech.verbs.particles.get(event.verb, ())
    first = event.at if of_subject(n, event) else event.begin  # “Ng, who denies that”
    return min(found[0], first), last + (n.lowers[last] in particles)


def denies(n: Narration, event: Event, end: int) -> bool:
    """Whether an event says that something is not so."""
    denial = n.lex.speech.verbs.denial
    return event.verb in denial or any(
        f"{event.verb} {n.lowers[k]}" in denial and n.tags[k + 1] in ",.:;!?QP-cm"
        for k in range(event.at + 1, min(end, event.at + REACH))
    )


def reported(
    n: Narration, event: Event, begin: int, end: int, later: list[Event]
) -> tuple[int, int] | None:
    """The tokens of the clause itself."""
    if event.void or event.hearer:
        return None
    putting = event.order == "as" and event.verb in n.lex.speech.idioms.putting
    if putting and "Q" in n.tags[event.end : end] and not n.lex.speech.only_clauses:
        return None
    if putting and alone_in_marks(n, event.end, end):
        return None  # “As Ng put it in his memoir, ‘power is a drug’”
    stop = end
    for other in later[:NEXT]:
        if other.order == "as" and event.order in {"sv", "inherit"} and put_so(n, other):
            continue  # “said it was, as she put it, ‘a disgrace’”
        although = n.lowers[other.begin - 1] in n.lex.speech.idioms.although
        middle = although and n.tags[event.begin - 1] == "," == n.tags[event.end]
        if (
            other.begin > event.at
            and (cut := coordinate(n, other, end, event)) > event.end - middle
        ):
            if other.order in {"inherit", "sv"} and shared(n, event, other, begin, end):
                continue  # “He was promised a vote, he said, and found out that it was off”
            if n.tags[cut] == "c" and lists(n, event.end, cut):
                continue  # “said a panel of teachers, parents and a student found it good”
            stop = cut
            break
    if interrupted(n, event, begin, stop) or parted(n, event, begin, stop):
        return trimmed(n, (begin, stop))
    if event.noun:
        return trimmed(n, claimed(n, event, begin, stop))
    stop = as_heard(n, event.end, stop)
    first = event.end
    if n.lex.speech.only_clauses and ":" in n.tags[first : first + FEW_WORDS]:
        colon = n.tags.index(":", first)
        if event.order == "sv" and colon == first and n.tags[event.begin - 1] == "," and (
            event.subject is not None and event.subject.pronoun
            and is_clause(n, begin, event.begin - 1) and n.tags[colon + 1] != "Q"
        ):  # fmt: skip
            return trimmed(n, (begin, end))  # “It was no saving, he said: it cost twice as much”
        if following(n, event, stop) == colon + 1:
            first = colon + 1
    stop = new_start(n, first, stop, later)
    last = stop - 1 - (n.tags[stop - 1] in ".!?")
    if (
        last - 1 > event.end and n.tags[last] == "Q" and n.tags[last - 1] == ":"
        and not any(other.end == last - 1 for other in later[:NEXT])
    ):  # fmt: skip
        stop = last - 1  # “…, es sei spät: ‘…’”: the quotation stands by itself
    if event.order == "source" or event.order == "as":
        although = stop + 1 < end and n.lowers[stop + 1] in n.lex.speech.idioms.although
        cut = stop if stop == last - 1 or although else end
        return trimmed(n, around_source(n, event, begin, cut))
    if event.order in {"sv", "inherit", "vs"}:
        after = following(n, event, stop)
        if after is not None and both_sides(n, event, begin, after, stop):
            return trimmed(n, (begin, stop))
        if after is not None and main_verb_only(n, event, begin, after, stop):
            return None
        if after is not None:
            stop = own_deed(n, after, without(n, after, withheld(n, after, stop)))
            if event.order == "sv" and event.verb.endswith("s"):
                stop = own_view(n, after, stop)
            if event.verb in n.lex.speech.verbs.object and n.tags[after - 1] not in "m:":
                stop = object_end(n, after, stop)
            told_apart = n.lex.speech.verbs.clause and n.tags[event.at - 1] == "R" and (
                event.subject is not None and not event.subject.named
            )  # fmt: skip
            relative = event.begin and (
                n.tags[event.begin - 1] == "R"
                or told_apart  # “a machinist who said it was late, asked”
                or (n.tags[begin] == "s" and event.begin == begin + 1)  # “While Ng said so, …”
                or opens_sentence(n, event, begin)
            )
            if n.tags[event.at] == "g" and (
                (event.begin == begin and event.subject is None)
                or (event.begin == begin + 1 and n.tags[begin] == "p")  # “En affirmant que …”
            ):  # fmt: skip
                stop = before_subject(n, after, stop)
            led = n.tags[event.begin - 1] == "s" or (
                n.lowers[event.begin - 1] in n.lex.speech.idioms.subordinating
            )
            if (event.order == "inherit" or led) and (
                close := resumes(n, event, after, stop)
            ) > after:
                stop = close
            comma = first_comma(n, after, stop) if relative or of_subject(n, event) else stop
            ends = n.tags[comma] == "," and n.tags[comma + 1] in "pcs#" and not relative and any(
                n.tags[k] in "aMv" for k in range(begin, event.begin)
            )  # fmt: skip
            if not ends:
                stop = comma  # “, which Ng says will fail, passed”
            return trimmed(
                n,
                (after, stop),
                least=1 if n.tags[after] in "pdr" or n.lex.speech.implied else SHORTEST,
            )
    if event.order == "inherit" and aside(n, event, begin, end):
        colon = max((k + 1 for k in range(begin, event.begin) if n.tags[k] == ":"), default=begin)
        return trimmed(n, (colon, end))
    read = event.order == "inherit" and event.verb in n.lex.speech.impersonal  # “y lit-on”
    if event.order in {"sv", "vs"} or read:
        speech = n.lex.speech
        middle = speech.only_clauses and n.tags[event.end] in ",;"
        found = preceding(n, event, begin, stop if middle else end)
        if middle and found is not None and found[1] > event.end + 1:
            behind = event.end + 2
            cut = next((k for k in range(behind, found[1]) if tells_on(n, k)), found[1])
            found = found[0], cut  # “It had, Ng said, been lost, a practice that has ended”
        return trimmed(n, found)
    return None


def opens_sentence(n: Narration, event: Event, begin: int) -> bool:
    """Whether a clause that begins an English sentence only tells when something else was so.

    “After Ng said so, …”, “Hours before Ng said so, …”, “Even as Ng said so, …”
    """
    first, speech = event.begin - 1, n.lex.speech
    led = n.tags[first] == "s" or (n.lowers[first] in speech.idioms.subordinating)
    near = begin <= first < begin + SHORTEST + 1
    when = all(
        n.tags[k] in "bdl#c" or n.lowers[k] in speech.idioms.durations for k in range(begin, first)
    )
    return speech.only_clauses and led and near and when


def tells_on(n: Narration, at: int) -> bool:
    """Whether the reporter goes on about what was said, behind a comma at the token before."""
    return n.tags[at - 1] == "," and assesses(n, at)


def both_sides(n: Narration, event: Event, begin: int, after: int, end: int) -> bool:
    """Whether German is reported on both sides: “Er sei gegangen, sagte Ng, dann sei er da.”"""
    return (
        n.lex.speech.verb_first
        and event.order == "vs"
        and n.tags[event.begin - 1] == "," == n.tags[after - 1]
        and event.begin - 2 > begin
        and n.tags[after] in "bdrC"
        and mood_within(n, begin, event.begin - 1)
        and mood_within(n, after, end)
    )


def main_verb_only(n: Narration, event: Event, begin: int, after: int, end: int) -> bool:
    """Whether the verb behind “who proposed the ban” is that of the sentence: “… was there”."""
    subject = event.subject
    if not n.lex.speech.only_clauses or subject is None or subject.begin != begin or (
        n.tags[event.at - 1] != "R" or n.tags[event.at - 2] == "," or n.tags[after - 1] == "m"
    ):  # fmt: skip
        return False
    return sum(is_finite(n, after, k) and begins(n, k) for k in range(after + 1, end)) < FEW


def own_view(n: Narration, begin: int, end: int) -> int:
    """Where an English clause ends before what its speaker wants: “thinks it fell and sees …”."""
    views = n.lex.speech.idioms.viewing_now
    for k in range(begin + 2, end - 1) if views else ():
        if n.tags[k] == "c" and n.lowers[k + 1] in views:
            return k - (n.tags[k - 1] == ",")
    return end


def claimed(n: Narration, event: Event, begin: int, end: int) -> tuple[int, int] | None:
    """The clause that belongs to a noun, up to the verb of the noun where it is the subject.

    “Ng’s claim that the bank was broke has been denied”
    """
    tags, first = n.tags, event.end + 1
    stop = next((k for k in range(first, end) if tags[k] in ",;:-"), end)
    verbs = [k for k in range(first + 1, stop) if is_finite(n, first, k) and begins(n, k)]
    led = any(tags[k] in "aMv" or preterite(n, k) for k in range(begin, event.begin))
    if led or not verbs:
        return (first, stop) if led else None
    if len(verbs) == 1:
        return (first, stop) if stop < end and tags[stop + 1] in "aMv" else None
    if len(verbs) > FEW or not set(tags[first : verbs[1]]).isdisjoint("mRsc"):
        return None
    return first, verbs[1]


def begins(n: Narration, at: int) -> bool:
    """Whether a finite verb has no auxiliary before it."""
    k = at - 1
    while n.tags[k] == "b" and n.lowers[k] not in n.lex.speech.idioms.existential:
        k -= 1
    return n.tags[k] not in "aMN"


def resumes(n: Narration, event: Event, begin: int, end: int) -> int:
    """Where a clause ends before the verb of the sentence around it, or -1.

    “Ng, who was quoted as saying he would stay, could not be reached”
    """
    if not n.lex.speech.only_clauses:
        return -1
    opens = next((k for k in range(event.begin, 0, -1) if n.tags[k] in ",;:Q"), 0)
    if n.tags[opens] != "," or n.tags[opens + 1] != "R":
        return -1
    for k in range(begin, end - 2):
        idioms, word = n.lex.speech.idioms, n.lowers[k + 1]
        act = word in idioms.acts_of_one or preterite(n, k + 1) or (
            word in idioms.acts_or_things_of_one and n.tags[k + 2] in "drC"
        )  # fmt: skip
        if n.tags[k] == "," and (n.tags[k + 1] in "aMv" or (n.tags[k + 1] == "l" and act)):
            return k
    return -1


def shared(n: Narration, event: Event, other: Event, begin: int, end: int) -> bool:
    """Whether a verb behind an attribution in the middle goes on with what was said, by its kind.

    One that finds or blames, and has nothing in marks behind it, says nothing of the speaker's.
    """
    if not n.lex.speech.only_clauses or event.order != "sv":
        return False
    if other.order != "inherit":
        # “It is safe, she said, and she tells them so”: what she does is not past.
        first = other.subject.end if other.subject is not None else other.at
        if other.void and n.tags[event.end] == "," == n.tags[event.begin - 1] and (
            "M" in n.tags[first : other.at] and "N" not in n.tags[first : other.at]
        ):  # fmt: skip
            return True  # “It is safe, Ng said, and the mayor will say so”
        now = other.verb.endswith("s") and not event.verb.endswith("s")
        theirs = other.subject is not None and other.subject.pronoun
        return bool(theirs) and now and n.tags[event.end] == "," == n.tags[event.begin - 1]
    middle = n.tags[event.begin - 1] == "," == n.tags[event.end] and event.begin - 1 > begin
    object_only = n.tags[other.end] == "d" and not other.void
    if middle and object_only and "Q" not in n.tags[other.end : end] and (
        following(n, other, end) is None
    ):  # fmt: skip
        return True  # “He listened, Ng said, and asked questions”
    if middle and other.verb.endswith("s") and not event.verb.endswith("s"):
        return True  # “He accepts that it was late, Ng said, but maintains that …”
    finds = other.verb in n.lex.speech.idioms.unsure | n.lex.speech.idioms.minding_now
    blames = other.verb in n.lex.speech.idioms.blaming
    return middle and (finds or blames) and "Q" not in n.tags[other.end : end]


def put_so(n: Narration, event: Event) -> bool:
    """Whether an aside only tells in whose words a clause goes on: “…, as she put it, …”."""
    subject = event.subject
    return (
        n.lex.speech.only_clauses
        and event.verb in n.lex.speech.idioms.putting
        and (subject is not None and bool(subject.pronoun))
        and n.tags[event.begin - 1] == ","
    )


def alone_in_marks(n: Narration, begin: int, end: int) -> bool:
    """Whether what was said stands in marks from its first word on, behind a comma or a colon."""
    return (
        any(
            n.tags[k] == "Q" and n.tags[k - 1] in ",:-"
            for k in range(begin + 1, min(end, len(n.tags)))
        )
        or n.tags[begin] == "Q"
    )


def lists(n: Narration, begin: int, end: int) -> bool:
    """Whether an English clause has no verb so far, so that “and” only joins its subjects."""
    if not n.lex.speech.only_clauses or n.tags[begin] not in "dlCOo#m":
        return False
    return "," in n.tags[begin:end] and not any(
        n.tags[k] in "aMvrQ" or preterite(n, k) for k in range(begin, end)
    )


def before_subject(n: Narration, begin: int, end: int) -> int:
    """Where a clause ends before whoever said so: “Ruling that it was late, Ng ordered more”."""
    if n.lex.speech.verb_first or n.lex.speech.has_cases:
        return end
    for k in range(begin + 2, end - 2):
        if n.tags[k] != "," or n.tags[k + 1] not in "CtdrO":
            continue
        subject = np_right(n, k + 1, end)
        if subject is not None and subject.end < end and (
            n.tags[subject.end] in "aMv" or preterite(n, subject.end)
        ):  # fmt: skip
            return k
    return end


def aside(n: Narration, event: Event, begin: int, end: int) -> bool:
    """Whether a verb alone stands between two commas: “Se acuerda, dice, del olor”."""
    return (
        n.lex.speech.implied
        and event.end - event.begin == 1
        and begin + 1 < event.begin < end - 2
        and n.tags[event.begin - 1] == "," == n.tags[event.end]
        and n.tags[event.end + 1] not in "mQ"
        and n.tags[event.begin - 2] != "Q"
        and event.verb not in n.lex.speech.verbs.participles
    )


def interrupted(n: Narration, event: Event, begin: int, end: int) -> bool:
    """Whether a sentence's own “that” follows: “It was untrue, Ng said, that the bank was broke”.

    What stands before the attribution says whether it is so, and belongs to it.
    """
    tags = n.tags
    behind = event.end
    if n.lex.speech.only_clauses and tags[behind] == "," and tags[behind + 1] in "dO":
        close = next((k for k in range(behind + 2, end) if tags[k] in ",aMv"), behind)
        behind = close if tags[close] == "," else behind  # “says Ng, the mayor, that”
    while n.lex.speech.only_clauses and tags[behind] in "bD":
        behind += 1  # “she says now, that”
    comma_is_usual = n.lex.speech.has_cases or n.lex.speech.verb_first
    return (
        (event.order == "vs" or (event.order == "sv" and not comma_is_usual))
        and tags[behind : behind + 2] == [",", "m"]
        and behind + 2 < end
        and event.begin - 1 > begin
        and tags[event.begin - 1] == ","
        and (tags[begin] not in "psDbRm" or n.lowers[begin] in n.lex.speech.idioms.existential)
        and tags[begin : event.begin].count(",") == 1
        and "Q" not in tags[begin : event.begin]
        and not question_put(n, begin, event.begin)
    )


def parted(n: Narration, event: Event, begin: int, end: int) -> bool:
    """Whether a German attribution parts a subject from its verb: “Der Wald, so Ng, sei alt”."""
    behind = event.end
    aside = "bDpdCl" if event.verb == "so" else "bD"
    while n.tags[behind] in aside:
        behind += 1  # “Der Wald, so Ng weiter, sei alt”, “…, so Ng im Radio, sei alt”
    return (
        n.lex.speech.verb_first
        and event.order == "vs"
        and event.begin - 1 > begin
        and n.tags[event.begin - 1] == "," == n.tags[behind]
        and behind + 2 < end
        and n.lowers[behind + 1] in n.lex.speech.reported_mood
    )
