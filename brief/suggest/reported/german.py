"""The clause behind a German verb of saying."""

from __future__ import annotations

from brief.suggest.events import Event
from brief.suggest.judgement import called_a_work
from brief.suggest.narration import Narration

REACH = 25
FOREIGN = 6
"""Verbs in “-ieren” have more letters in the subjunctive: “ihre Tiere” is no such."""


def following_german(n: Narration, event: Event, end: int) -> int | None:
    """The clause after a German verb: behind a comma, with “dass”, in the subjunctive, or plain."""
    tags, lowers, speech = n.tags, n.lowers, n.lex.speech
    word = event.verb
    verbs = speech.verbs
    asks = word in verbs.infinitive
    sure = convinced(n, event, end)
    if word == "so" or not (word in verbs.clause or word in verbs.perfect or asks or sure):
        return None
    k = max(event.at + 1, event.end if event.order == "vs" else event.at + 1)
    stop = min(end, k + REACH)
    while k < stop and tags[k] != ",":
        if tags[k] == ":" and k + 2 < end and tags[k + 1] != "Q" and any(
            lowers[at] in speech.reported_mood for at in range(k + 1, end)
        ):  # fmt: skip
            return k + 1  # “dementierte: Es gebe keine Hinweise”
        named = tags[k - 1] in "dp" or called_a_work(n, lowers[k - 1])  # “der Zeitung ‘Tag’”
        let = tags[k] == "v" and lowers[k] in verbs.particles.get(word, ())
        if let:
            k += 1  # “ließ mitteilen, sie habe”
            continue
        if tags[k] in ":;vP-.!?" or (tags[k] == "Q" and not named):
            return None
        k += 1
    if k >= stop or k + 2 >= end:
        return None
    if "," in tags[event.begin : event.end] and tags[k + 1] == "p":
        where = next((at for at in range(k + 2, min(end, k + 8)) if tags[at] in ",:aMvQ"), k)
        if tags[where] == "," and lowers[where - 1] not in speech.reported_mood:
            k = where  # “sagte die Chefin, Ann Ng, vor Journalisten, es”
    # An apposition may stand between: “sagte der Chef, Max Lohr, dass”.
    for at in range(k + 1, min(end, k + 12)):
        if tags[at] == "m":
            if tags[at - 1] == "," or (at > 1 and tags[at - 2] == ","):
                return at + 1
            break
        if tags[at] in "aMv" or lowers[at] in speech.reported_mood:
            break  # “sagte, er habe gewusst, dass”
    particles = verbs.particles.get(word, frozenset())
    near = all(lowers[at] in particles for at in range(event.at + 1, k))
    first = k + 1
    mood = mood_within(n, first, end)
    if (
        mood
        and tags[first] == "d"
        and (
            relative(n, first, end)
            or tags[first + 1] == "v"
            or tags[first + 1 : first + 3] == ["b", "v"]
        )
    ):
        return None  # “betonte Ng, der zugleich ankündigte, er werde gehen”
    if tags[first] == "m":
        return first + 1
    if lowers[first] in speech.interrogatives and whoever(n, first, end):
        return first
    if lowers[first] in speech.interrogatives or lowers[first] in speech.idioms.unreported:
        return None
    opens = first + (tags[first] == "b")
    if tags[opens] == "s" and event.order == "vs" and event.begin and tags[event.begin - 1] == ",":
        return None  # “Geld könne kommen, hieß es, sofern es reiche”
    if not mood and (asks or word in speech.idioms.stressing) and with_infinitive(n, first, end):
        return first
    if asks and word not in verbs.clause and word not in verbs.perfect:
        return None
    if not mood and (has_object(n, event) or verb_last(n, event)):
        return None
    if tags[first] == "d" and not mood:
        return first if near else None
    if tags[first] == "s" and not mood:
        return None
    if mood:
        return first
    if tags[first] == "g" or (tags[first] == "p" and not mood and not near):
        return None
    return first if near or tags[k - 1] in "bpr" else None


def whoever(n: Narration, first: int, end: int) -> bool:
    """Whether a clause is the subject of a German one in the mood: “wer schweige, stimme zu”."""
    comma = next((k for k in range(first, end) if n.tags[k] in ",:;"), end)
    verb = comma + 1
    if verb >= end or n.tags[comma] != ",":
        return False
    return n.lowers[verb] in n.lex.speech.reported_mood or (
        n.tags[verb] == "l" and n.lowers[verb].endswith("e") and n.tags[verb + 1] in "drb"
    )


def convinced(n: Narration, event: Event, end: int) -> bool:
    """Whether somebody shows that they believe what follows: “zeigte sich überzeugt, dass”."""
    comma = next(
        (k for k in range(event.at, min(end, event.at + REACH)) if n.tags[k] in ",:Q"), end
    )
    return (
        comma + 1 < end
        and n.tags[comma] == ","
        and (n.tags[comma + 1] == "m" or mood_within(n, comma + 1, end))
        and n.lowers[comma - 1] in n.lex.speech.idioms.convinced
        and "N" not in n.tags[event.at : comma]
    )


def with_infinitive(n: Narration, begin: int, end: int) -> bool:
    """Whether a clause ends with an infinitive with “zu”: “den Streik zu beenden”, “anzufangen”."""
    idioms = n.lex.speech.idioms
    if n.tags[begin] in "sR":
        return False
    for at in range(begin, end):
        lower, follows = n.lowers[at], n.tags[at + 1]
        verb = lower.endswith("n") and (n.tags[at] in "alv" or lower in idioms.be)
        with_to = n.lowers[at - 1] in idioms.infinitive_to or any(
            to in lower[2:-3] for to in idioms.infinitive_to
        )
        if verb and with_to and follows in ",.;:!?P-c":
            return True
        if n.tags[at] in ".;:":
            break
    return False


def has_object(n: Narration, event: Event) -> bool:
    """Whether what was demanded stands before a participle: “hatte Haft gefordert, Ng …”."""
    begin = event.subject.end if event.subject is not None and event.order == "sv" else event.at
    for k in range(begin, event.at):
        before = k - 1
        while n.tags[before] == "l":
            before -= 1
        told = n.tags[before] == "p" or n.lowers[before] in n.lex.speech.to_hearer
        if n.tags[k] == "C" and not told:
            return True
    return False


def verb_last(n: Narration, event: Event) -> bool:
    """Whether a verb ends its clause, and the next one is not its own: “…, die Ng nannte, …”."""
    subject = event.subject
    return (
        subject is not None
        and event.order == "sv"
        and subject.end < event.at
        and n.tags[event.at - 1] in "QCOlr"
        and "a" not in n.tags[subject.end : event.at]
    )


def mood_within(n: Narration, begin: int, end: int) -> bool:
    """Whether a verb in the subjunctive stands somewhere."""
    if not n.lex.speech.reported_mood.isdisjoint(n.lowers[begin:end]):
        return True
    return bool(n.lex.speech.reported_mood) and any(
        unlisted_mood(n, k) for k in range(begin + 1, end)
    )


def unlisted_mood(n: Narration, at: int) -> bool:
    """Whether a word is a subjunctive by its form and place: “er rechne”, “die Bank zahle die”.

    No adjective stands behind its noun.
    """
    if n.tags[at] != "l" or not n.lowers[at].endswith("e"):
        return False
    if n.lowers[at].endswith("iere") and len(n.lowers[at]) > FOREIGN:
        return True  # “die Anlage funktioniere”
    if n.lowers[at].endswith(("te", "ere", "are")):
        return False
    behind_noun = n.tags[at - 1] in "CO)" and n.tags[at + 1] in "dpbrN.,"
    speech, before = n.lex.speech, n.lowers[at - 1]
    third = n.tags[at - 1] == "r" and before in speech.he | speech.she | speech.it | speech.one
    return behind_noun or third or before in speech.idioms.impersonal


def relative(n: Narration, first: int, end: int) -> bool:
    """Whether a German clause that begins with “die” ends with its verb: it describes somebody."""
    stop = next((at for at in range(first, end) if n.tags[at] in ",.;!?"), end)
    noun = first + 1
    while n.tags[noun] == "l" and n.tags[noun + 1] in "lC":
        noun += 1
    if n.tags[noun] in "CO" and noun == stop - 2:
        return False  # “betonte Ng, das Geld fehle”
    mood = n.lex.speech.reported_mood
    last = n.lowers[stop - 1] in mood or (
        n.tags[first - 1] == "," and n.tags[first - 2] in "CO" and n.tags[stop - 1] == "l"
        and n.lowers[stop - 1].endswith("e")
    )  # fmt: skip
    return last and mood.isdisjoint(n.lowers[first : stop - 1])
