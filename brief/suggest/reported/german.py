"""The clause behind a German verb of saying."""

from __future__ import annotations

from brief.suggest.events import Event
from brief.suggest.narration import Narration

REACH = 25


def following_german(n: Narration, event: Event, end: int) -> int | None:
    """The clause after a German verb: behind a comma, with “dass”, in the subjunctive, or plain."""
    tags, lowers, speech = n.tags, n.lowers, n.lex.speech
    word = event.verb
    verbs = speech.verbs
    if word == "so" or (word not in verbs.clause and word not in verbs.perfect):
        return None
    k = max(event.at + 1, event.end if event.order == "vs" else event.at + 1)
    stop = min(end, k + REACH)
    while k < stop and tags[k] != ",":
        if tags[k] == ":" and k + 2 < end and tags[k + 1] != "Q" and any(
            lowers[at] in speech.reported_mood for at in range(k + 1, end)
        ):  # fmt: skip
            return k + 1  # “dementierte: Es gebe keine Hinweise”
        named = tags[k - 1] in "dp" or lowers[k - 1] in speech.works  # “der Zeitung ‘Tag’”
        if tags[k] in ":;vP-.!?" or (tags[k] == "Q" and not named):
            return None
        k += 1
    if k >= stop or k + 2 >= end:
        return None
    # An apposition may stand between: “sagte der Chef, Max Lohr, dass”.
    for at in range(k + 1, min(end, k + 12)):
        if tags[at] == "m":
            if tags[at - 1] == "," or (at > 1 and tags[at - 2] == ","):
                return at + 1
            break
    particles = verbs.particles.get(word, frozenset())
    near = all(lowers[at] in particles for at in range(event.at + 1, k))
    first = k + 1
    mood = mood_within(n, first, end)
    if mood and tags[first] == "d" and relative(n, first, end):
        return None
    if tags[first] == "m":
        return first + 1
    if lowers[first] in speech.interrogatives or lowers[first] in speech.idioms.unreported:
        return None
    to_infinitive = any(
        lowers[at] == "zu" or (tags[at] == "l" and "zu" in lowers[at][2:6] and
                               lowers[at].endswith("en"))
        for at in range(first, end)
    )  # fmt: skip
    if to_infinitive and not mood and (word in verbs.infinitive or word == "betonte"):
        return first
    if tags[first] == "d" and not mood:
        return first if near else None
    if tags[first] == "s" and not mood:
        return None
    if mood:
        return first
    if tags[first] == "g" or (tags[first] == "p" and not mood and k != event.at + 1):
        return None
    return first if near or tags[k - 1] in "bpr" else None


def mood_within(n: Narration, begin: int, end: int) -> bool:
    """Whether a verb in the subjunctive stands somewhere."""
    if not n.lex.speech.reported_mood.isdisjoint(n.lowers[begin:end]):
        return True
    return any(
        n.lowers[k - 1] in n.lex.speech.idioms.impersonal  # “er rechne”
        and n.tags[k] == "l"
        and n.lowers[k].endswith("e")
        and not n.lowers[k].endswith(("te", "ere", "are"))
        for k in range(begin + 1, end)
    )


def relative(n: Narration, first: int, end: int) -> bool:
    """Whether a German clause that begins with “die” ends with its verb: it describes somebody."""
    stop = next((at for at in range(first, end) if n.tags[at] in ",.;!?"), end)
    mood = n.lex.speech.reported_mood
    return n.lowers[stop - 1] in mood and mood.isdisjoint(n.lowers[first : stop - 1])
