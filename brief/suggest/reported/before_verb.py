"""The clause before a verb of saying."""

from __future__ import annotations

from brief.suggest.events import Event
from brief.suggest.judgement import called_a_work, of_organisation
from brief.suggest.narration import Narration, is_clause, is_finite, manner
from brief.suggest.phrases import np_right
from brief.suggest.reported.after_verb import begins_with_a_verb, finite, skip_time
from brief.suggest.reported.around import FEW, SHORTEST, circumstance, described_only
from brief.suggest.reported.german import REACH, mood_within

OPENING = 6
"""How many tokens a sentence may have before the word that says that somebody was asked."""
FRAGMENT = 40
"""The most characters of a quotation that is a part of a reported clause."""


def preceding(n: Narration, event: Event, begin: int, end: int) -> tuple[int, int] | None:
    """The clause before “…, police said”, or around “…, police said, …”."""
    tags = n.tags
    k = event.begin - 1
    if n.lex.speech.only_clauses and event.order == "sv":
        first = k
        while first > begin and (
            tags[first] in "ld#" or n.lowers[first] in n.lex.speech.idioms.counted
            or (tags[first] == "c" and tags[first - 1] in "lo" and tags[first + 1] in "ldo")
        ):  # fmt: skip
            first -= 1
        if first < k and tags[first] in ",-":
            k = first  # “…, the regional Met Office said”, “…, the two sides said”
    close = skip_time(n, event.end, end)
    if n.lex.speech.only_clauses and tags[k] == "," and tags[close : close + 1] == [","] and (
        n.lowers[k - 1] in n.lex.speech.idioms.going_on and k - 1 > begin and tags[k - 2] != "p"
    ):  # fmt: skip
        return close + 1, end  # “drew him small because, she explained, he was”
    subject = event.subject
    of_theirs = event.order == "vs" and subject is not None and subject.head >= 0 and (
        n.lex.speech.only_clauses
    )  # fmt: skip
    hearer = (
        n.lowers[event.end] in n.lex.speech.to
        and not of_theirs
        and (n.lowers[event.end - 1] not in n.lex.speech.idioms.postposed)
    )  # not “said people close to the talks”, “said aides to Ng”
    if question_put(n, begin, event.begin) or hearer:
        return None  # “Ng’s mother, Mary, told her to run”
    if k > begin and tags[k] == "Q" and ends_in_comma(n, k) and event.order == "sv":
        k += 1
    elif k > begin and tags[k] not in ",-":
        return None
    if tags[k] == "-" and event.order == "sv" and n.lex.speech.verb_first:
        return None  # “Streit um Geld – Minister Ng spricht von ‘Unsinn’”
    if k <= begin or all(tags[x] in "Q.,-" for x in range(begin, k)):
        return None
    if n.lex.speech.verb_first and event.order == "sv" and tags[k - 1 : k + 1] == ["Q", ","] and (
        {"a", "M", "v"}.isdisjoint(tags[begin:k]) and not mood_within(n, begin, k)
    ):  # fmt: skip
        return None  # “Die Chefin der Partei ‘Neue Wege’, Ann Ng, sprach von …”
    if not n.lex.speech.idioms.concerning.isdisjoint(n.lowers[k - 3 : k]):
        return None  # “Was Ng angeht, so sprach er von …”
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
        or n.words[rest] == "&"
        or (tags[rest] == "Q" and (tags[rest - 1] in "dp" or called_so(n, rest)))
    ):
        if tags[rest] in "r":
            return None
        rest += 1
    if (
        n.lex.speech.only_clauses
        and tags[k - 1] in "sR"
        and (
            tags[k - 2] == ","
            or tags[k - 3 : k - 1] == [",", "p"]
            or tags[k - 4 : k - 1] == [",", "d", "p"]
        )
        and tags[rest : rest + 1] == [","]
    ):
        return rest + 1, end  # “…, where, he said, it would stay”
    part = begin
    if n.lex.speech.only_clauses:
        part = 1 + max((at for at in range(begin, k) if tags[at] in ":;"), default=begin - 1)
    if parts_predicate(n, event, part, k, rest, end):
        return part, end
    if n.lex.speech.only_clauses and n.lowers[begin] in n.lex.speech.idioms.what_clauses and (
        k - begin <= FEW and tags[rest : rest + 1] == [","] and is_clause(n, rest + 1, end)
    ):  # fmt: skip
        return begin, end  # “What’s more, Ng said, the money is gone”
    if n.lex.speech.only_clauses and tags[begin] == "p" and rest + 2 < end and (
        tags[rest] == "," and tags[rest + 1] in "aM" and event.order == "sv"
    ):  # fmt: skip
        return begin, end  # “Among those who came, Ng said, was the mayor”
    explained = rest + 1 < end and tags[rest] == ":" and (
        tags[rest + 1] != "Q" or (tags[begin] not in "pDs" and is_clause(n, begin, k))
    )  # fmt: skip
    if rest < end and tags[rest] not in ".!?,;-cRsm" and not (
        explained and n.lex.speech.only_clauses and rest == event.end
    ):  # fmt: skip
        return None
    if not saying_alone(n, event, begin):
        return None
    timed = skip_time(n, event.end, end) >= rest  # “…, an inquiry found on Thursday”
    timed = timed or (rest == event.end + 1 and manner(n.lowers[event.end], n.lex))
    timed = timed or n.lowers[event.end] in n.lex.speech.idioms.onward  # “he went on”
    if event.verb in n.lex.speech.idioms.unsure and event.order == "sv" and not timed:
        return None  # “Three weeks out, Ng finds her voice”
    for each in n.lex.speech.idioms.about_that:
        first = begin + len(each)
        if tuple(n.lowers[begin:first]) == each and tags[first : first + 2] == [",", "m"]:
            return first + 2, k  # “О том, что мост закрыт, сообщил Ng”
    middle = n.lex.speech.only_clauses and event.order == "sv" and tags[rest : rest + 1] == [","]
    signs = ";:" if middle else ";"  # “It had come out: payments stopped, Ng argued, because …”
    start = 1 + max((at for at in range(begin, k) if tags[at] in signs), default=begin - 1)
    inverted = tags[start + 1] in ",aM"
    if n.lowers[start] in n.lex.speech.idioms.nor and n.lex.speech.only_clauses and inverted:
        return start, end  # “Nor, she said, is the bridge safe”
    existing = n.lowers[start] in n.lex.speech.idioms.existential and tags[start + 1] in "aM"
    skipped = "c," if n.lex.speech.verb_first or existing else "cb,"  # “There is no doubt, Ng said”
    while start < k and tags[start] in skipped and not binds(n, start):
        start += 1
    if start >= k:
        if n.lex.speech.only_clauses and tags[rest] == "," and tags[rest + 1] in "aM":
            return begin, end  # “Only later, Ng said, did he read it”
        # “Then, witnesses said, he left”
        return (rest + 1, end) if tags[rest : rest + 1] == [","] else None
    if n.lex.speech.verb_first and ":" in tags[start:k]:
        colon = tags.index(":", start)
        if mood_within(n, colon, k) and not mood_within(n, start, colon):
            start = colon + 1  # “Das stimmt nicht: Es sei spät, sagte Ng”
    pronoun = event.subject.pronoun if event.subject is not None else ""
    if n.lex.speech.only_clauses and pronoun and rest == event.end and (
        tags[rest : rest + 2] == [",", "R"] and event.order == "sv" and rest + 3 < end
    ):  # fmt: skip
        return start, end  # “It must have been carried, he said, which was proof of love”
    if n.lex.speech.only_clauses and event.order == "sv" and tags[rest] == ";" and (
        rest + 2 < end and tags[start] not in "ps"
        and (tags[rest + 1] in "drCN" or is_clause(n, rest + 1, end))
    ):  # fmt: skip
        return start, end  # “It moved twice, Ng said; nobody told her”
    if (
        rest < end
        and (
            rest + 2 < end
            or (rest + 1 < end and k - start > SHORTEST and parted_verb(n, event, start, rest))
            or (rest + 1 < end and n.lowers[k - 1] in n.lex.speech.reported_mood)
        )
        and tags[rest] == ","
        and (rest == event.end or n.lex.speech.only_clauses or still_reported(n, rest + 1))
        and (
            opens_main_clause(n, event, start, rest, end)
            if (
                tags[start + binds(n, start)] in "ps"
                or n.lowers[start] in n.lex.speech.idioms.supposing_first
            )
            and not is_clause(n, start, k)
            else (
                tags[rest + 1] == "c"
                and (
                    carries_on(n, rest + 2, end)
                    or says_now(n, event, rest + 2)
                    or does_more(n, rest + 2, end)
                    or still_reported(n, rest + 1)
                )
            )  # “…, Ng said, and would be”
            or (rest == event.end and keeps_on(n, event, start, rest, end))
            or parted_verb(n, event, start, rest)
            or goes_on(n, event, rest)
            or (event.verb == "so" and k - start <= SHORTEST)  # “Man habe, so Ng, keine Angst”
            or (n.lex.speech.verb_first and tags[k - 1] in "aM")  # “Bis dann werde, so Ng, viel …”
            or n.lowers[k - 1] in n.lex.speech.reported_mood
            or (event.verb == "so" and tags[rest + 1] == "p" and tags[rest + 2] != "D")
        )
        and not (n.lex.speech.only_clauses and circumstance(n, rest + 1))
        and (
            goes_on(n, event, rest)
            or parted_verb(n, event, start, rest)
            or not described_only(n, rest, end)
        )
        and (
            n.lowers[rest + 1] not in n.lex.speech.idioms.without
            or (n.lex.speech.only_clauses and n.lowers[rest + 2] not in n.lex.speech.idioms.unsaid)
        )
    ):
        return start, end  # in the middle: the whole sentence
    inverted = not n.lex.speech.verbs.clause and not n.lex.speech.verb_first
    if inverted and event.order == "sv" and opens_with_time(n, start) and not any(
        tag in "aMv" for tag in tags[start:k]
    ):  # fmt: skip
        return None  # “Lundi soir, devant une salle comble, la maire a reconnu …”
    if inverted and ":" in tags[start:k]:
        start = k - tags[start:k][::-1].index(":")  # “… : les carrelages, dit-elle, sont neufs”
    behind = apposed(n, event.end, end)
    if event.order == "vs" and tags[behind : behind + 1] == [","] and tags[behind + 1] in "aMv":
        return start, end  # “What they need, argues Ng, is time”
    if n.lex.speech.only_clauses and event.order == "vs" and (
        (close := behind_telling(n, event.end, end)) > 0
    ) and (not is_clause(n, start, k) or tags[close + 1] == "p"):  # fmt: skip
        return start, end  # “It follows, said Ng, who teaches law, from a case”
    described = np_right(n, start, k)
    if n.lex.speech.nouns_are_capitalised and set(tags[start:k]) <= set("dlbN"):
        described = None  # “Das sei falsch, kritisierte Ng”
    whole_noun = described is not None and described.end == k and not described.pronoun
    if event.order == "vs" and whole_noun and unparted(n, event, behind, k, end):
        return start, end  # “Le pont, a dit Ng, ferme en mai”
    quotable = n.lex.speech.idioms.quotable  # “in a text quoted in the suit”
    unlisted = not n.lex.speech.verbs.clause  # its verbs are not all known
    apposed_first = n.lex.speech.verbs.clause or n.lex.speech.verb_first or event.order == "sv"
    clause = n.lex.speech.only_clauses and is_clause(n, start, k) and (
        tags[start] != "p" or acts(n, start, k)
    )  # fmt: skip
    if described is not None and described.end == k and apposed_first and not clause:
        return None  # “The head of the fund, Ann Ng, said”
    headline = begin == 0 and tags[end - 1] not in ".!?" and n.lex.speech.only_clauses
    marked = headline and tags[k - 1] == "Q" and begins_with_a_verb(n, k - 1)
    if k - start < 2 or not (marked or clause or verbal(n, start, k)):
        return None
    closing = (
        n.lex.speech.verb_first and event.order == "vs" and (rest >= end or tags[rest] in ".!?")
    )  # “In dem Werk fehlten Leute, sagte Ng.”
    if (
        tags[start] in "sp"
        and not clause
        and not (closing and tags[start] == "p" and k - start > SHORTEST)
        and "," not in tags[start + 1 : k]
        and (
            tags[start] == "s"
            or not (
                any(
                    tags[at] in "aM" or (tags[at] == "v" and n.lowers[at] not in quotable)
                    for at in range(start, k)
                )
                or (unlisted and k - start > FEW)
                or mood_within(n, start, k)
            )
        )
    ):
        return None
    if n.lex.speech.only_clauses and tags[start] == "p" and not clause and not any(
        tags[at] in "aMvN" or preterite(n, at) for at in range(start, k)
    ):  # fmt: skip
        return None  # “In Hala, a town above the bridge, Ng recalled how …”
    if n.lex.speech.only_clauses and tags[start] == "p" and not clause and rest > event.end and (
        "," not in tags[start:k] and event.verb not in n.lex.speech.idioms.saying and not timed
    ):  # fmt: skip
        return None  # “In responses attached to the report, the service agreed with it”
    if k - start <= SHORTEST and tags[rest : rest + 2] == [",", "Q"]:
        return None  # “She had, she said, ‘enough to do’”
    alone = k - start <= SHORTEST and tags[start] == "r" and event.order == "sv"
    if alone and rest == event.end and tags[rest] == ",":
        return start, end  # “She owns, she says, nine thousand hours of tape”
    return start, k


def called_so(n: Narration, at: int) -> bool:
    """Whether a German quotation is the name of what stands before it: “der Zeitung ‘Bote’”."""
    if not n.lex.speech.verb_first:
        return False
    noun = n.lowers[at - 1]
    return called_a_work(n, noun) or of_organisation(n, noun) or noun in n.lex.speech.outlets


def goes_on(n: Narration, event: Event, comma: int) -> bool:
    """Whether an English clause goes on behind where it was said, by why, or by what is only so.

    “…, Ng wrote in a letter, since it was late”, “…, Ng told them, only about how fast”
    """
    if not n.lex.speech.only_clauses or event.order != "sv":
        return False
    narrowed = n.lowers[comma + 1] in n.lex.speech.idioms.only and n.tags[comma + 2] == "p"
    return narrowed or n.lowers[comma + 1] in n.lex.speech.idioms.going_on


def parted_verb(n: Narration, event: Event, start: int, comma: int) -> bool:
    """Whether an attribution parts an English verb from the rest: “There were, Ng said, nine”."""
    opens = event.begin - 1
    while opens > start and n.tags[opens] in "ldco#":
        opens -= 1
    return (
        n.lex.speech.only_clauses
        and opens - 1 >= start
        and n.tags[opens - 1] in "aMN"
        and n.tags[comma + 1] not in "gR"
    )


def binds(n: Narration, at: int) -> bool:
    """Whether an English adverb belongs to what opens a clause: “rather than”, “only one”."""
    counted = n.lowers[at] in n.lex.speech.idioms.counted and n.tags[at + 1] in "d#"
    return n.lex.speech.only_clauses and n.tags[at] == "b" and (n.tags[at + 1] in "ps" or counted)


def keeps_on(n: Narration, event: Event, start: int, comma: int, end: int) -> bool:
    """Whether a clause goes on right behind the comma that closes an attribution."""
    tags, idioms = n.tags, n.lex.speech.idioms
    if n.lex.speech.only_clauses and event.begin - 2 >= start:
        if parted_verb(n, event, start, comma):
            return True
        asks = n.lowers[comma + 1] in n.lex.speech.interrogatives
        if asks and n.lowers[start] in n.lex.speech.it:
            return True  # “It was not clear, Ng said, why it was shut”
    if n.lowers[comma + 1] in idioms.evenly and n.lowers[comma + 2] in n.lex.speech.sources_as:
        return False  # “…, a poll finds, even as Ng widens her lead”
    if event.order == "sv" and tags[comma + 1] not in "cRgds":
        return True
    if n.lex.speech.only_clauses and event.order == "sv" and tags[comma + 1] == "d" and (
        "D" in tags[comma + 2 : comma + 4]
    ):  # fmt: skip
        return True  # “Work was due to start, she said, the following Monday”
    if n.lowers[comma + 1] in n.lex.speech.sources_as and tags[comma + 2] in "lbd" and (
        n.lowers[comma + 3] == n.lowers[comma + 1]
    ):  # fmt: skip
        return True  # “There were warnings, Ng said, as early as May”
    part = tags[comma + 1] in "d#" and comma + 3 < end and n.lowers[comma + 2] in idioms.partitive
    if part and n.lex.speech.only_clauses and tags[comma + 3] in "rR":
        return True  # “…, Ng said, one of them twice”
    first = n.lowers[comma + 1]
    if first in idioms.minding_now:
        return True  # “She voted for it, she said, believing it was good”
    if n.lex.speech.only_clauses and event.order == "sv":
        led = first in idioms.whereas | idioms.although or (
            first in idioms.opening and tags[comma + 2] in "drC"
        )  # “It started, Ng said, when the mayor called”
        marked = first in idioms.whereas and (
            finite(n, comma + 2, end, strict=True) or "Q" in tags[comma + 3 : comma + 6]
        )
        if led and (marked or is_clause(n, comma + 2, end)):
            return True  # “Pay fell, she said, while classes grew”
        if first in idioms.which and tags[comma + 2] in "aM":
            return True  # “It closes in May, Ng said, which is early”
        why = np_right(n, comma + 2, end) if first in n.lex.speech.sources_as else None
        if why is not None and tags[why.end] in "aM":
            return True  # “Few will gain, dealers said, as rain had ruined the crop”
    return first in idioms.going_on


def parts_predicate(
    n: Narration, event: Event, begin: int, comma: int, close: int, end: int
) -> bool:
    """Whether an English attribution parts a subject from its verb, with when and where it was.

    “The plan, Ng said on Friday, would close the bridge.”
    """
    tags, speech = n.tags, n.lex.speech
    if not speech.only_clauses or event.order != "sv" or close + 2 >= end:
        return False
    if tags[comma] != "," or tags[close] != "," or comma - begin < 1:
        return False
    begin += tags[begin] == "b" and tags[begin + 1] in "d#l"  # “Too many owners, Ng said, …”
    verb = close + 1
    while verb < end - 1 and tags[verb] in "bN":
        verb += 1
    asks = speech.idioms.what_clauses | speech.interrogatives
    what = n.lowers[begin] in asks and tags[verb] in "aM"
    if not what and (
        tags[begin] not in "dlCOo#t" or not set(tags[begin:comma]) <= set("dlCOo#'ptDc")
    ):  # fmt: skip
        return False
    idioms, word = speech.idioms, n.lowers[verb]
    known = word in idioms.bases or word in idioms.acts_of_one or word in idioms.acts
    past = tags[verb] == "l" and (preterite(n, verb) or known or tags[verb + 1] in "dr")
    subject = event.subject
    apart = tags[event.at - 1] == ","  # “…, a spokesman for the firm, Bo Day, said, …”
    if subject is None or (
        subject.named and not apart and n.lowers[subject.begin] in speech.indefinite
    ):
        return False  # “Ng, a spokesman for Day said, will stay”
    if "R" in n.tags[max(subject.end, event.at - SHORTEST) : event.at]:
        return False  # “The mayor, a lawyer who said so in May, left”
    return (tags[verb] in "aMv" or past) and not any(
        n.lowers[at].endswith("ed") for at in range(begin, comma)
    )


def preterite(n: Narration, at: int) -> bool:
    """Whether an English word has the form of the past: “closed”, “went”."""
    lower = n.lowers[at]
    return lower.endswith("ed") or lower in n.lex.speech.idioms.preterites


def carries_on(n: Narration, at: int, end: int) -> bool:
    """Whether what was said goes on behind “and”: a verb, or a clause with an auxiliary."""
    english = n.lex.speech.only_clauses
    while english and at < end - 1 and n.tags[at] == "b":
        at += 1
    if english and n.lowers[at] in n.lex.speech.interrogatives and n.tags[at + 1] in "aM":
        return True  # “…, she said, but who do you call?”
    if english and n.tags[at] == "Q" and n.text[n.quoted[at].start].islower():
        return True  # “It was late, Ng said, and ‘not worth the money’”
    base = n.lowers[at] in n.lex.speech.idioms.bases  # “would cost a lot, Ng said, and take years”
    past = n.tags[at] == "l" and (preterite(n, at) or base)
    idioms = n.lex.speech.idioms
    if english and n.lowers[at] in idioms.unsure | idioms.blaming and n.tags[at + 1] != "Q":
        return True  # “She was promised it, Ng said, and found out that it was off”
    if english and n.tags[at] == "N" and n.tags[at + 1] in "pdrsbal":
        return True  # “It was told of the leak, Ng said, but not of its size”
    verbs = n.lex.speech.verbs
    another = any(
        n.tags[k] == "v" and n.tags[k - 1] in "loOC" and n.lowers[k] in verbs.clause | verbs.that
        for k in range(at + 1, min(end, at + OPENING))
    )  # “…, Ng reported, and police said”
    if english and not another and is_clause(n, at, end) and not narrates(n, at, end):
        return True  # “It will close, Ng said, and prices rose last year”
    if english and at < end and n.tags[at] in "dl#N" and not any(
        is_finite(n, at - 1, k) for k in range(at, end)
    ):  # fmt: skip
        return True  # “It has 212 cases, she said, but only five officers”
    return n.tags[at] in "aM" or (english and (past or opens_clause(n, at, end)))


def still_reported(n: Narration, joint: int) -> bool:
    """Whether German goes on in its mood: “Es sei spät, sagte Ng in Bonn, und gehe nicht.”"""
    verb = joint + 1
    if not n.lex.speech.verb_first or n.tags[joint] != "c":
        return False
    return n.lowers[verb] in n.lex.speech.reported_mood or (
        n.tags[verb] == "l" and n.lowers[verb].endswith("e")
        and n.tags[verb + 1] in "drbp" and not n.lowers[verb].endswith("te")
    )  # fmt: skip


def acts(n: Narration, begin: int, end: int) -> bool:
    """Whether a finite verb stands there that is no participle: not “mails attached to it”."""
    return any(
        is_finite(n, begin, k)
        and not (
            n.lowers[k].endswith("ed")
            and n.tags[k + 1] == "p"
            and n.lowers[k + 1] not in n.lex.speech.to
        )
        for k in range(begin, end)
    )


def does_more(n: Narration, at: int, end: int) -> bool:
    """Whether a verb of saying behind “and” has an object only: “…, Ng said, and asked a lot”."""
    rest = n.tags[at + 1 : end]
    only = n.lex.speech.only_clauses and n.tags[at] == "v" and n.tags[at + 1] == "d"
    return only and set(rest).isdisjoint("aMmRsvQ,;:")


def says_now(n: Narration, event: Event, at: int) -> bool:
    """Whether a verb goes on in the present with a clause that was told in the past.

    “He accepts that it was late, Ng said, but maintains that it was safe”
    """
    now = n.tags[at] == "v" and n.lowers[at].endswith("s")
    return now and n.lex.speech.only_clauses and not event.verb.endswith("s")


def narrates(n: Narration, at: int, end: int) -> bool:
    """Whether a clause behind “and” has a person for its subject, and tells what they did."""
    subject = np_right(n, at, end)
    if subject is None or not (subject.named or subject.pronoun):
        return False
    verb = subject.end
    while n.tags[verb] in "b":
        verb += 1
    return n.tags[verb] not in "aM"


def opens_clause(n: Narration, at: int, end: int) -> bool:
    """Whether an English clause with a subject of its own stands behind “and”."""
    if n.lowers[at] in n.lex.speech.idioms.what_clauses:
        return True  # “…, Ng noted, and what lies beneath is old”
    first = at
    while first < end and n.lowers[first] in n.lex.speech.idioms.counting:
        first += 1  # “but about 300 jobs would go”
    subject = np_right(n, first, end)
    if subject is None or subject.end >= end:
        return False
    verb = subject.end
    while verb < end and n.tags[verb] in "pdlCoO#'" and not subject.pronoun:
        if n.tags[verb] == "l" and verb > first + 1 and past_tense(n, verb):
            return True  # “most voters in the state made up their minds”
        verb += 1  # “300 jobs in Troy would go”
    return n.tags[verb] in "aM"


def past_tense(n: Narration, at: int) -> bool:
    """Whether a word is a past, and no participle that tells the noun before it apart."""
    return n.lowers[at] in n.lex.speech.idioms.preterites and n.tags[at + 1] not in "p"


def opens_with_time(n: Narration, start: int) -> bool:
    """Whether a sentence begins with when or where: “Lundi soir, …”, “El lunes, …”."""
    return n.tags[start] in "Dp" or (n.tags[start] == "d" and n.tags[start + 1] == "D")


def unparted(n: Narration, event: Event, behind: int, k: int, end: int) -> bool:
    """Whether an attribution stands between a subject and its verb, a comma at each side."""
    return (
        not n.lex.speech.verbs.clause
        and not n.lex.speech.verb_first
        and n.tags[k] == ","
        and n.tags[behind : behind + 1] == [","]
        and behind + 2 < end
        and n.tags[behind + 1] in "NlrabMv"
        and n.lowers[behind + 1] not in n.lex.speech.idioms.who
    )


def opens_main_clause(n: Narration, event: Event, start: int, comma: int, end: int) -> bool:
    """Whether an English attribution only parts a clause from what stands before its subject.

    “If the bill passes, Ng said, thousands will lose their homes.”
    """
    first = comma + 1
    return (
        n.lex.speech.only_clauses
        and (
            n.tags[first] in "drColN#"
            or n.lowers[first] in n.lex.speech.idioms.existential | n.lex.speech.idioms.counted
        )
        and n.tags[start : event.begin].count(",") == 1
        and (
            finite(n, first, end, strict=True)
            or any(preterite(n, k) for k in range(first + 1, min(end, first + OPENING)))
            or not {"a", "M"}.isdisjoint(n.tags[first : first + 2 * OPENING])
        )
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


def behind_telling(n: Narration, at: int, end: int) -> int:
    """The comma that closes a relative clause about a speaker, where more follows it; or 0."""
    if n.tags[at] != "," or n.tags[at + 1] != "R":
        return 0
    close = next((k for k in range(at + 2, min(end - 2, at + REACH)) if n.tags[k] in ",;:Q"), 0)
    return close if close and n.tags[close] == "," and n.tags[close + 1] not in "cg" else 0


def ends_in_comma(n: Narration, at: int) -> bool:
    """Whether a quotation has the comma of the sentence within its marks, as in America."""
    return n.text[n.quoted[at].end - 1] == ","


def saying_alone(n: Narration, event: Event, begin: int) -> bool:
    """Whether a verb may follow what was said without an object."""
    verbs = n.lex.speech.verbs
    if event.verb == "so" or event.verb in n.lex.speech.impersonal:
        return True
    known = event.verb in verbs.clause or event.verb in verbs.that or event.verb in verbs.perfect
    idioms = n.lex.speech.idioms
    if event.verb in idioms.going and n.lowers[event.at + 1] in idioms.onward:
        return True  # “It was late, he went on, and cold”
    # “Das sei falsch, kritisierte Ng”
    return known or (n.lex.speech.verb_first and mood_within(n, begin, event.begin))


def verbal(n: Narration, begin: int, end: int) -> bool:
    """Whether there is something like a finite verb."""
    if not n.lex.speech.only_clauses:
        return end - begin >= 2
    return (
        any(
            n.tags[k] in "aMv"
            or (n.tags[k] == "l" and n.lowers[k].endswith(("ed", "s", "n't")))
            or (n.tags[k] == "l" and preterite(n, k))
            for k in range(begin, end)
        )
        or end - begin >= 5
    )
