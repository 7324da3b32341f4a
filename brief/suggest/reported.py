"""Reported speech: the clause that a verb of saying, or a source, makes somebody's."""

from __future__ import annotations

from brief.language.model import Verbs
from brief.suggest.events import Event
from brief.suggest.narration import Narration
from brief.suggest.phrases import np_right

REACH = 25
OPENING = 6
"""How many tokens a sentence may have before the word that says that somebody was asked."""
FRAGMENT = 40
"""The most characters of a quotation that is a part of a reported clause."""
SHORTEST = 2
ADVERBIAL = 10
FEW = 5
"""The most tokens before a source that may be no clause."""
NEXT = 12
"""How many of the attributions after a clause may end it."""
PHRASE = 60
"""The most tokens of what is said of a source."""
APPOSED = frozenset(",dlCOo#pt'")
"""What may be said of a source behind its name, at the end of a sentence."""


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
    return min(found[0], event.begin), last + (n.lowers[last] in particles)


def first_comma(n: Narration, begin: int, end: int) -> int:
    """Where a clause ends at its first comma, be it within marks."""
    for k in range(begin, end):
        if n.tags[k] == ",":
            return k
        if n.tags[k] == "Q" and ends_in_comma(n, k):
            return k + 1
    return end


def of_subject(n: Narration, event: Event) -> bool:
    """Whether an English attribution only tells of its subject: “Ng, who said so, left”."""
    subject = event.subject
    return (
        subject is not None
        and event.order == "sv"
        and bool(n.lex.speech.verbs.clause)
        and not n.lex.speech.verb_first
        and n.tags[subject.end : subject.end + 2] == [",", "R"]
        and "," not in n.tags[subject.end + 2 : event.at]
    )


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
    stop = end
    for other in later[:NEXT]:
        if other.begin > event.at and (cut := coordinate(n, other, end)) > event.end:
            stop = cut
            break
    if interrupted(n, event, begin, stop) or parted(n, event, begin, stop):
        return trimmed(n, (begin, stop))
    stop = as_heard(n, event.end, stop)
    stop = new_start(n, event.end, stop, later)
    last = stop - 1 - (n.tags[stop - 1] in ".!?")
    if (
        last - 1 > event.end and n.tags[last] == "Q" and n.tags[last - 1] == ":"
        and not any(other.end == last - 1 for other in later[:NEXT])
    ):  # fmt: skip
        stop = last - 1  # “…, es sei spät: ‘…’”: the quotation stands by itself
    if event.order == "source" or event.order == "as":
        return trimmed(n, around_source(n, event, begin, stop if stop == last - 1 else end))
    if event.order in {"sv", "inherit", "vs"}:
        after = following(n, event, stop)
        if after is not None:
            stop = own_deed(n, after, stop)
            relative = event.begin and n.tags[event.begin - 1] == "R"
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
    if event.order in {"sv", "vs"}:
        return trimmed(n, preceding(n, event, begin, end))
    return None


def interrupted(n: Narration, event: Event, begin: int, end: int) -> bool:
    """Whether a sentence's own “that” follows: “It was untrue, Ng said, that the bank was broke”.

    What stands before the attribution says whether it is so, and belongs to it.
    """
    tags = n.tags
    behind = event.end
    comma_is_usual = n.lex.speech.has_cases or n.lex.speech.verb_first
    return (
        (event.order == "vs" or (event.order == "sv" and not comma_is_usual))
        and tags[behind : behind + 2] == [",", "m"]
        and behind + 2 < end
        and event.begin - 1 > begin
        and tags[event.begin - 1] == ","
        and tags[begin] not in "psDbRm"
        and tags[begin : event.begin].count(",") == 1
        and "Q" not in tags[begin : event.begin]
        and not question_put(n, begin, event.begin)
    )


def parted(n: Narration, event: Event, begin: int, end: int) -> bool:
    """Whether a German attribution parts a subject from its verb: “Der Wald, so Ng, sei alt”."""
    behind = event.end
    return (
        n.lex.speech.verb_first
        and event.order == "vs"
        and event.begin - 1 > begin
        and n.tags[event.begin - 1] == "," == n.tags[behind]
        and behind + 2 < end
        and n.lowers[behind + 1] in n.lex.speech.reported_mood
    )


def new_start(n: Narration, begin: int, end: int, later: list[Event]) -> int:
    """Where a clause ends before another sentence, behind a colon or with its own attribution."""
    tags = n.tags
    run = tags[begin:end]
    if ":" not in run and ";" not in run:
        return end
    for k in range(begin + 2, end - 2):
        if tags[k] == ":" and n.words[k + 1][:1].isupper() and not (
            n.lex.speech.nouns_are_capitalised
        ):  # fmt: skip
            return k
        if tags[k] == ";" and any(other.begin > k for other in later[:NEXT]):
            return k
    return end


def as_heard(n: Narration, begin: int, end: int) -> int:
    """Where a clause ends before “, según ha podido saber este diario”."""
    words = n.lex.sources_heard
    if not words or "," not in n.tags[begin:end]:
        return end
    for k in range(begin + 1, end - 1):
        if n.tags[k - 1] == "," and n.lowers[k] in words and n.tags[k + 1] in "aMv":
            return k - 1
    return end


def own_deed(n: Narration, begin: int, end: int) -> int:
    """Where a clause ends before what its speaker did next: “…, and thanked his voters”."""
    tags, lowers = n.tags, n.lowers
    german, idioms = n.lex.speech.verb_first, n.lex.speech.idioms
    if {",", "Q"}.isdisjoint(tags[begin:end]):
        return end
    for k in range(begin + 2, end - 1):
        if tags[k - 1] == "Q" and ends_in_comma(n, k - 1) and assesses(n, k):
            return k  # “that it was ‘late,’ a claim for which there is no proof”
        if tags[k - 1] != ",":
            continue
        lower, following = lowers[k], tags[k + 1]
        if lower == "without" and following == "g":
            return k - 1
        if lower in idioms.reaction and tags[k + 1] in "ldov":
            return k - 1  # “…, drawing cheers”
        if assesses(n, k):
            return k - 1  # “…, a decision that split his family”
        if lower == "which" and following == "r":
            return k - 1  # “…, which he put down to luck”
        if tags[k] == "c" and following == "l":
            verb = lowers[k + 1]
            if verb.endswith(("te", "ten")) if german else verb.endswith("ed"):
                return k - 1
    return end


def assesses(n: Narration, at: int) -> bool:
    """Whether the reporter goes on about what was said: “a (stunning) break that split …”."""
    idioms, tags = n.lex.speech.idioms, n.tags
    if n.lowers[at] not in idioms.indefinite:
        return False
    noun = at + 1
    while tags[noun] == "l" and noun < at + 3 and n.lowers[noun] not in idioms.assessed:
        noun += 1
    which = noun + 1 + (tags[noun + 1] == "p")
    return n.lowers[noun] in idioms.assessed and tags[which] in "mR"


def coordinate(n: Narration, event: Event, end: int) -> int:
    """Where a clause ends at a verb of saying of the same rank, or -1 where it is inside."""
    tags = n.tags
    k = event.begin - 1
    if k < 0:
        return -1
    if tags[k] == "Q" and event.order == "source":
        return k + 1
    if tags[k] == "Q" and event.order == "inherit" and ends_in_comma(n, k):
        return k + 1
    if tags[k] in "b" and k and tags[k - 1] in "c,":
        k -= 1
    if event.order == "inherit" and not event.void and not says_more(n, event, end):
        return -1  # “had seen him and found no reason to charge him”
    if tags[k] == "c":
        return k - 1 if tags[k - 1] in ",;-" else k
    if tags[k] == ";":
        return k
    if (
        tags[k] == ","
        and event.order == "sv"
        and following(n, event, end) is None
        and (event.end >= end or tags[event.end] in ".pbD" or described_only(n, event.end, end))
    ):
        return k
    if tags[k] in ",-" and (event.order == "inherit" or event.order in {"source", "as"}):
        return k
    if tags[k] == "s" and (
        n.lowers[k] in n.lex.speech.idioms.whereas
        or (event.void and n.lowers[k] in n.lex.speech.idioms.although)
    ):  # fmt: skip
        return k - 1 if tags[k - 1] == "," else k
    return -1


def says_more(n: Narration, event: Event, end: int) -> bool:
    """Whether what was said stands behind a verb: in marks, or as a clause."""
    if n.lex.speech.verb_first:
        return True
    if not n.lex.speech.verbs.clause:
        if not n.lex.speech.has_cases:
            return True
        return "Q" in n.tags[event.end : end] or following(n, event, end) is not None
    if "Q" in n.tags[event.end : min(end, event.end + REACH)]:
        return True
    return event.verb not in n.lex.speech.idioms.unsure or following(n, event, end) is not None


def following(n: Narration, event: Event, end: int) -> int | None:
    """Where the clause after a verb begins."""
    speech, verbs = n.lex.speech, n.lex.speech.verbs
    word, idioms = event.verb, speech.idioms
    if speech.verb_first:
        return following_german(n, event, end)
    tags, lowers = n.tags, n.lowers
    k = event.end
    if event.order == "vs" and verbs.clause:
        return None
    participle = word in verbs.participles and reports(word, verbs)
    if word in verbs.participles and not participle:
        return None
    if event.begin and tags[event.begin - 1] == "R" and lowers[event.begin - 1] == "what":
        return None  # “against what she said was a plague”
    if word in verbs.quote and not (word in verbs.clause or word in verbs.that):
        k = skip_time(n, k, end)
        told = k + 1 < end and tags[k] == "m" and verbs.clause
        return k + 1 if told and finite(n, k + 1, end, strict=True) else None
    if (
        k + 1 < end and tags[k] == ":" and tags[k + 1] != "Q" and not verbs.clause
        and event.order == "sv" and event.subject is not None
    ):  # fmt: skip
        return k + 1  # “напомнила: бюджет принят”
    k = skip_time(n, k, end)
    if event.order == "vs" and tags[k : k + 2] == [",", "m"] and not verbs.clause:
        return None  # “dijo Ng, que vende tomates”
    deed = k < end and lowers[k] in speech.to
    if deed and word not in verbs.infinitive | verbs.tell:
        return None  # “vowed to drop the rule that …”
    found = conjunction(n, k, end)
    if k < found and lowers[k] in speech.no_content:
        found = -1  # “explains something that they missed”
    pointed = idioms.pointed_at | idioms.assessed
    if found >= 0 and tags[found + 1] == "l" and lowers[found + 1] in pointed and (
        tags[found + 2] in "aMv"
    ):  # fmt: skip
        return found  # “predicts that number will grow”
    if found >= 0 and nothing_else(n, found + 1, end):
        return None  # “dijo que no”
    if found >= 0:
        return found + 1 if found + 1 < end else None
    if k >= end:
        return None
    if word in verbs.infinitive:
        if speech.to and tags[k] == "p" and lowers[k] in speech.to:
            return k
        if not speech.to and infinitive(lowers[k]) and event.order != "vs":
            return k
    if not verbs.clause:
        return None
    if tags[k] == "p" and word in idioms.speaking:
        k = behind_adverbial(n, k, end)
        if counts(n, k):
            return k if finite(n, k, end, strict=False) else None
    if lowers[k] == "it" and word in idioms.putting:
        return None  # “put it less gently”
    if word in verbs.object and tags[k] in "dlC#o":
        return k
    if event.begin and tags[event.begin - 1] == "R" and tags[k] in "aMl":
        return k  # “which Ng says will fail”
    if tags[k] == "N" and tags[k + 1 : k + 2] and tags[k + 1] in "aMv":
        return k  # “said nobody had come”
    there = tags[k] == "b" and lowers[k] in idioms.existential
    if (tags[k] not in "drCOtlo#Q(" and not there) or lowers[k] in idioms.objects:
        return None
    if lowers[k] in speech.no_content and not (k + 1 < end and tags[k + 1] in "aMvl"):
        return None
    if (
        word in verbs.clause
        or (participle and word[:-3] in verbs.clause)
        or word in idioms.claiming
    ):
        strict = word not in idioms.saying
        return k if finite(n, k, end, strict=strict) else None
    if (word in verbs.that or participle) and tags[k] in "drC":
        return k if finite(n, k, end, strict=True) else None
    return None


def nothing_else(n: Narration, begin: int, end: int) -> bool:
    """Whether a clause is no more than “no”, “yes”, “so”."""
    tags, content = n.tags, n.lex.speech.no_content
    return begin < end and n.lowers[begin] in content and tags[begin + 1] in ".!?P;"


def behind_adverbial(n: Narration, k: int, end: int) -> int:
    """Where a clause begins behind where something was said: “told us in Utah he had won”."""
    tags = n.tags
    for at in range(k + 1, min(end - 1, k + ADVERBIAL)):
        if tags[at] == "r" and tags[at + 1] in "aMlvbN":
            return at
        if tags[at] not in "pdlCOo'D#":
            break
    return k


def counts(n: Narration, k: int) -> bool:
    """Whether a clause begins with how many: “say at least four people died”."""
    return n.lowers[k : k + 2] in (["at", "least"], ["at", "most"]) or (
        n.lowers[k] in n.lex.speech.idioms.counting and n.tags[k + 1] == "#"
    )


def reports(participle: str, verbs: Verbs) -> bool:
    """Whether a participle is one of a verb that a clause may follow: “adding”, not “calling”."""
    if not verbs.clause:
        return True
    base = participle.removesuffix("ing")
    known = verbs.clause | verbs.that
    return not known.isdisjoint((base, base + "e", base + "ed", base[:-1]))


def finite(n: Narration, begin: int, end: int, *, strict: bool) -> bool:
    """Whether words look like a clause: a finite verb comes before any conjunction."""
    tags = n.tags
    for k in range(begin, end):
        tag = tags[k]
        if tag in "aM":
            return k > begin
        alone = n.lowers[k - 1] in n.lex.speech.idioms.alone
        if tag == "Q" and k > begin and (tags[k - 1] != "d" or alone) and not strict:
            return True  # “said Ng ‘thinks he can win’”
        if tag == "c" and strict and tags[k + 1] in "aMN":
            return False  # “confirmed the request but wouldn't say”
        if tag in "mRs" and k > begin:
            return False if strict else end - begin >= 6
        if tag == "v" and k > begin and tags[k - 1] not in "dp'":
            return True
        if (
            tag == "l"
            and k > begin + (0 if tags[begin] == "r" else 1) - 1
            and (n.lowers[k].endswith("ed") or (tags[k - 1] in "r"))
            and tags[k - 1] not in "dp"
        ):
            return True
        if tag in ",;" and strict:
            return False
    return not strict and end - begin >= 4 and "l" in tags[begin + 1 : end]


def infinitive(lower: str) -> bool:
    return lower.endswith(("er", "ir", "oir", "re", "ar"))


def skip_time(n: Narration, k: int, end: int) -> int:
    """Over “also”, “on Sunday”, “late Monday”."""
    tags = n.tags
    while k < end:
        if (
            tags[k] == "b"
            and k + 1 < end
            and tags[k + 1] in "aM"
            and n.lowers[k] in n.lex.speech.idioms.existential
        ):
            break  # “insisted there was no plan”
        if tags[k] in "bD" or (tags[k] == "#" and k and tags[k - 1] == "D"):
            k += 1
        elif (
            tags[k] == "p"
            and k + 1 < end
            and (tags[k + 1] == "D" or (tags[k + 1] in "dl" and k + 2 < end and tags[k + 2] == "D"))
        ):
            k += 2
        else:
            break
    return k


def conjunction(n: Narration, k: int, end: int) -> int:
    """Where the “that” stands which begins the clause, or -1."""
    tags = n.tags
    for at in range(k, min(end, k + REACH)):
        tag = tags[at]
        if tag == "m":
            follows = tags[at + 1] if at + 1 < end else "."
            if (
                at > k
                and tags[at - 1] in "lCo"
                and (follows in "aM" or (tags[k] in "dlCoO#" and follows in "vl"))
                and (n.lex.speech.verbs.clause)
            ):
                return -1  # a relative clause: “said the plan that failed”
            return at
        if (tag == "," and at + 1 < end and tags[at + 1] in "mb") or tag == "b":
            continue
        if tag == "," and at - 2 >= k and tags[at - 2] == ",":
            continue
        if tag == "," and tags[at + 2 : at + 3] == [","] and n.lowers[at + 1].endswith("ly"):
            continue  # “admitted, grudgingly, that”
        if tag == "Q" and at + 1 < end and tags[at + 1] == "m" and at > k and tags[at - 1] in "pd'":
            continue  # “said on CNN’s ‘State of the Union’ that”
        if tag == "," and at + 1 < end and tags[at + 1] == "p":
            after = next((x for x in range(at + 1, min(end, at + 10)) if tags[x] == ","), -1)
            if after > 0 and after + 1 < end and tags[after + 1] == "m":
                return after + 1  # “a rappelé, dans un communiqué, que”
        if tag in ",.:;!?QPvMRs" or (tag == "r" and at > k):
            return -1
    return -1


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
    return not n.lex.speech.reported_mood.isdisjoint(n.lowers[begin:end])


def relative(n: Narration, first: int, end: int) -> bool:
    """Whether a German clause that begins with “die” ends with its verb: it describes somebody."""
    stop = next((at for at in range(first, end) if n.tags[at] in ",.;!?"), end)
    mood = n.lex.speech.reported_mood
    return n.lowers[stop - 1] in mood and mood.isdisjoint(n.lowers[first : stop - 1])


def preceding(n: Narration, event: Event, begin: int, end: int) -> tuple[int, int] | None:
    """The clause before “…, police said”, or around “…, police said, …”."""
    tags = n.tags
    k = event.begin - 1
    if question_put(n, begin, event.begin):
        return None
    if k > begin and tags[k] == "Q" and ends_in_comma(n, k) and event.order == "sv":
        k += 1
    elif k > begin and tags[k] not in ",-":
        return None
    if k <= begin or all(tags[x] in "Q.,-" for x in range(begin, k)):
        return None
    if tags[k - 1] == "Q" and tags[k - 2] == ":":
        return None
    if tags[k - 1] == "Q" and n.quoted[k - 1].end - n.quoted[k - 1].start > FRAGMENT and not (
        n.lex.speech.verb_first and mood_within(n, begin, k - 1)
    ):  # fmt: skip
        return None
    if tags[begin] == "Q" and ends_in_comma(n, begin) and "v" in tags[begin:k]:
        return None  # “‘…,’ Ng said, one of them recalled”
    rest = event.end
    particles = n.lex.speech.verbs.particles.get(event.verb, ())
    while rest < end and (
        n.lowers[rest] in particles
        or tags[rest] in "bDpdlCOo#'rtg()"
        or (tags[rest] == "Q" and tags[rest - 1] in "dp")
    ):
        if tags[rest] in "r":
            return None
        rest += 1
    if rest < end and tags[rest] not in ".!?,;-cRsm":
        return None
    if not saying_alone(n, event):
        return None
    if event.verb in n.lex.speech.idioms.unsure and event.order == "sv" and rest > event.end:
        return None  # “Three weeks out, Ng finds her voice”
    start = 1 + max((at for at in range(begin, k) if tags[at] == ";"), default=begin - 1)
    while start < k and tags[start] in ("c," if n.lex.speech.verb_first else "cb,"):
        start += 1
    if n.lex.speech.verb_first and ":" in tags[start:k]:
        colon = tags.index(":", start)
        if mood_within(n, colon, k) and not mood_within(n, start, colon):
            start = colon + 1  # “Das stimmt nicht: Es sei spät, sagte Ng”
    if (
        rest < end
        and rest + 2 < end
        and tags[rest] == ","
        and rest == event.end
        and (
            opens_main_clause(n, event, start, end)
            if tags[start] in "ps"
            else (event.order == "sv" and tags[rest + 1] not in "cRgds")
            or (tags[rest + 1] == "c" and tags[rest + 2] in "aM")  # “…, Ng said, and would be”
            or (event.verb == "so" and k - start <= SHORTEST)  # “Man habe, so Ng, keine Angst”
            or (event.verb == "so" and tags[rest + 1] == "p" and tags[rest + 2] != "D")
            or n.lowers[rest + 1] in n.lex.speech.idioms.going_on
        )
        and not described_only(n, rest, end)
    ):
        return start, end  # in the middle: the whole sentence
    behind = apposed(n, event.end, end)
    if event.order == "vs" and tags[behind : behind + 1] == [","] and tags[behind + 1] in "aMv":
        return start, end  # “What they need, argues Ng, is time”
    unlisted = not n.lex.speech.verbs.clause  # its verbs are not all known
    described = np_right(n, start, k)
    if described is not None and described.end == k:
        return None  # “The head of the fund, Ann Ng, said”
    if k - start < 2 or not verbal(n, start, k):
        return None
    if (
        tags[start] in "sp"
        and "," not in tags[start + 1 : k]
        and (
            tags[start] == "s"
            or not (any(t in "aMv" for t in tags[start:k]) or (unlisted and k - start > FEW))
        )
    ):
        return None
    if k - start <= SHORTEST and tags[rest : rest + 2] == [",", "Q"]:
        return None  # “She had, she said, ‘enough to do’”
    return start, k


def opens_main_clause(n: Narration, event: Event, start: int, end: int) -> bool:
    """Whether an English attribution only parts a clause from what stands before its subject.

    “If the bill passes, Ng said, thousands will lose their homes.”
    """
    first = event.end + 1
    return (
        event.order == "sv"
        and bool(n.lex.speech.verbs.clause)
        and not n.lex.speech.verb_first
        and n.tags[first] in "drCol"
        and n.tags[start : event.begin].count(",") == 1
        and finite(n, first, end, strict=True)
    )


def question_put(n: Narration, begin: int, end: int) -> bool:
    """Whether a sentence begins with what its speaker was asked, up to the token `end`.

    “Asked whether …, Ng said no”, “Auf die Frage, ob …, sagte Ng”, “Interrogée sur …, a dit Ng”.
    """
    tags, lowers, speech = n.tags, n.lowers, n.lex.speech
    for k in range(begin, min(end - 1, begin + OPENING)):
        if lowers[k] in speech.put:
            return all(tags[at] in "bsapcg" for at in range(begin, k))
        if lowers[k] in speech.questions_put:
            return "p" in tags[begin:k] and not verbal_before_comma(n, k + 1, end)
        if tags[k] in ",;:Q":
            break
    return False


def verbal_before_comma(n: Narration, begin: int, end: int) -> bool:
    """Whether a noun has its own verb: “Auf die Frage gebe es keine Antwort, sagte Ng”."""
    mood = n.lex.speech.reported_mood
    asked = n.lex.speech.interrogatives
    for k in range(begin, end):
        if n.tags[k] == "," or n.lowers[k] in asked:
            return False
        if n.tags[k] in "aMv" or n.lowers[k] in mood:
            return True
    return False


def apposed(n: Narration, at: int, end: int) -> int:
    """The comma behind a speaker and what is said of them: “argues Ng, a professor, is”."""
    for k in range(at + 1, min(end, at + REACH)):
        if n.tags[k] == ",":
            return k
        if n.tags[k] in "aMvQ;:":
            break
    return at


def ends_in_comma(n: Narration, at: int) -> bool:
    """Whether a quotation has the comma of the sentence within its marks, as in America."""
    return n.text[n.quoted[at].end - 1] == ","


def saying_alone(n: Narration, event: Event) -> bool:
    """Whether a verb may follow what was said without an object."""
    verbs = n.lex.speech.verbs
    if event.verb == "so":
        return True
    return event.verb in verbs.clause or event.verb in verbs.that or event.verb in verbs.perfect


def verbal(n: Narration, begin: int, end: int) -> bool:
    """Whether there is something like a finite verb."""
    if not n.lex.speech.verbs.clause or n.lex.speech.verb_first:
        return end - begin >= 2
    return (
        any(
            n.tags[k] in "aMv" or (n.tags[k] == "l" and n.lowers[k].endswith(("ed", "s", "n't")))
            for k in range(begin, end)
        )
        or end - begin >= 5
    )


def around_source(n: Narration, event: Event, begin: int, end: int) -> tuple[int, int] | None:
    """The sentence of which a source is a part, without it where it is at an end."""
    tags = n.tags
    stop = end
    while stop > begin and tags[stop - 1] in ".!?":
        stop -= 1
    start = event.end
    if event.begin - 2 > begin and tags[event.begin - 2] == "," and tags[event.begin - 1] in "d":
        # “die Bombe, die nach Behördenangaben 250 Kilo wog, …”
        comma = next((k for k in range(start, stop) if tags[k] == ","), stop)
        return (start, comma) if comma - start >= SHORTEST else None
    if start < stop and (
        tags[start] in ":Q"
        or (tags[start] == "r" and tags[start + 1] in ":," and tags[start + 2] in "QdC")
    ):
        return None  # “As she puts it: ‘…’”
    if all(tags[k] in "cbs,p-" for k in range(begin, event.begin)):
        # First in the sentence; an apposition may follow.
        if start < stop and tags[start] == "(":
            while start < stop and tags[start] != ")":
                start += 1
            start += 1
        if start < stop and tags[start] == "R" and "," in tags[start:stop]:
            start = tags.index(",", start)  # “According to a man who was there, …”
        if start < stop and tags[start] == ",":
            second = next(
                (k for k in range(start + 1, min(stop, start + 14)) if tags[k] == ","), -1
            )
            if second > 0 and second - start < 5 and set(tags[start + 1 : second]) <= set("pbl"):
                start = second  # “, sin embargo,”
            elif (
                second > 0
                and (tags[start + 1] in "dO#R" or n.lowers[start + 1].endswith("ed"))
                and any(
                    tags[k] in "oOR"
                    or n.lowers[k].endswith("ed")
                    or (tags[k] == "#" and k < start + 3)
                    or n.lex.is_organisation(n.lowers[k])
                    for k in range(start + 1, second)
                )
                and not any(
                    tags[k] in "aMv" for k in range(start + 1, second) if tags[start + 1] != "R"
                )
            ):
                start = second
            start += 1
        elif n.lex.speech.source_joined:
            while start + 1 < stop and tags[start] == "p" and tags[start + 1] == "C":
                start += 2
                while start < stop and tags[start] == "C":
                    start += 1  # “Zdaniem Jana Kruka z Gdyni potrzeba …”
        else:
            comma = next((k for k in range(start, min(stop, start + 16)) if tags[k] == ","), -1)
            if (
                comma > 0
                and not (event.subject is not None and event.subject.pronoun)
                and not n.lex.speech.verb_first
                and all(tags[k] in "pdlCOoD#'t-" for k in range(start, comma))
            ):
                start = comma + 1
        return (start, stop) if stop - start >= SHORTEST else None
    few = event.begin - begin <= FEW and set(tags[begin : event.begin]) <= set("dlQC,")
    if few and not (n.lex.speech.verb_first and event.end < stop):
        return None  # “Un phénomène « rare », selon Ng”
    last = event.begin
    tail = event.end
    furthest = min(stop, tail + PHRASE)
    while tail < furthest and tags[tail] in "bDpdlCOo#'t()R" and not n.lex.speech.verb_first:
        tail += 1
    comma_before = tags[last - 1] in ",-"
    english = bool(n.lex.speech.verbs.clause) and not n.lex.speech.verb_first
    if english and tail < stop and (
        (tags[tail] == "," and APPOSED.issuperset(tags[tail:stop]))
        or (comma_before and described_only(n, event.end, stop))
    ):  # fmt: skip
        tail = stop  # “according to Bo Day, an aide”
    if tail >= stop or event.end >= stop or (comma_before and tags[tail] not in ","):
        while last > begin and tags[last - 1] in ",-":
            last -= 1
        if tags[begin] in "cb" and last - begin > 3 and tags[begin] == "c":
            begin += 1
        if not comma_before and n.lex.speech.verb_first and event.end < stop:
            return begin, stop
        return (begin, last) if last - begin >= SHORTEST else None
    return begin, stop


def described_only(n: Narration, begin: int, end: int) -> bool:
    """Whether an English sentence only tells of a source, or how they spoke, behind a token.

    “…, according to an aide with knowledge of the call who asked not to be named”, “…, an aide
    said, speaking on condition of anonymity”.
    """
    tags, verbs = n.tags, n.lex.speech.verbs
    if not verbs.clause or n.lex.speech.verb_first or begin >= end:
        return False
    comma = tags[begin] == ","
    first = begin + comma
    manner = n.lowers[first].endswith("ing") and not reports(n.lowers[first], verbs)
    if not (manner if n.tags[begin - 1] == "v" else tags[first] in "RpldCbg#"):
        return False
    return not any(
        tags[k] in "Q;:-" or (tags[k] == "," and tags[k + 1] in "crCaMv") for k in range(begin, end)
    )


def trimmed(
    n: Narration, span: tuple[int, int] | None, least: int = SHORTEST
) -> tuple[int, int] | None:
    """A clause without the punctuation at its ends."""
    if span is None:
        return None
    begin, end = span
    tags = n.tags
    while begin < end and tags[begin] in ",;:-.!?)":
        begin += 1
    while end > begin and tags[end - 1] in ",;:-.!?(c":
        end -= 1
    if end - begin < least:
        return None
    if end - begin == 1 and tags[begin] in "QC#rD":
        return None
    if all(tag == "Q" for tag in tags[begin:end]):
        return None
    return begin, end
