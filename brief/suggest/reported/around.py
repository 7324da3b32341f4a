"""The sentence around a source."""

from __future__ import annotations

from brief.suggest.events import Event
from brief.suggest.narration import Narration, is_clause, is_finite
from brief.suggest.reported.after_verb import reports

SHORTEST = 2
FEW = 5
"""The most tokens before a source that may be no clause."""
PHRASE = 60
"""The most tokens of what is said of a source."""
APPOSITION = 14
ASIDE = 22
"""The most tokens of what is said of a source by a noun, and by a clause of its own."""
APPOSED = frozenset(",dlCOo#pt'D")
"""What may be said of a source behind its name, at the end of a sentence."""


def around_source(n: Narration, event: Event, begin: int, end: int) -> tuple[int, int] | None:
    """The sentence of which a source is a part, without it where it is at an end."""
    tags = n.tags
    stop = end
    while stop > begin and tags[stop - 1] in ".!?":
        stop -= 1
    start = event.end
    if n.lex.speech.only_clauses and start + 1 < stop and tags[start] == ":" and (
        tags[start + 1] != "Q" and event.begin - begin > FEW
    ):  # fmt: skip
        stop = end = start  # “Nobody wants it, according to Ng: most will move”
    if event.begin > begin and tags[event.begin - 1] in ":;":
        begin = event.begin  # “It is disputed: According to a poll, most want it.”
    if event.begin - 2 > begin and tags[event.begin - 2] == "," and tags[event.begin - 1] in "d":
        # “die Bombe, die nach Behördenangaben 250 Kilo wog, …”
        comma = next((k for k in range(start, stop) if tags[k] == ","), stop)
        return (start, comma) if comma - start >= SHORTEST else None
    if start < stop and (
        tags[start] in ":Q"
        or (tags[start] == "r" and tags[start + 1] in ":," and tags[start + 2] in "QdC")
    ):
        return None  # “As she puts it: ‘…’”
    if event.begin - 2 > begin and "c" in tags[event.begin - 2 : event.begin] and (
        tags[event.begin - 1] in ",c" and not n.lex.speech.verb_first
    ):  # fmt: skip
        return (start, stop) if stop - start >= SHORTEST else None  # “… and, as Ng said, left”
    if all(tags[k] in "cbs,p-" for k in range(begin, event.begin)):
        # First in the sentence; an apposition may follow.
        if start < stop and tags[start] == "(":
            while start < stop and tags[start] != ")":
                start += 1
            start += 1
        if start < stop and tags[start] in "Rm" and "," in tags[start:stop]:
            start = tags.index(",", start)  # “According to a man who was there, …”
        if n.lex.speech.verb_first and tags[start : start + 2] == ["p", "D"]:
            start += 2  # “Nach Angaben der Firma vom Montag ist …”
        if n.lex.speech.verb_first and tags[start : start + 2] == [",", "d"] and (
            "," in tags[start + 1 : stop]
        ):  # fmt: skip
            start = tags.index(",", start + 1)  # “Laut Ng, die dort wohnt, ist es spät”
        joined = n.lex.speech.source_joined
        if n.lex.speech.only_clauses and start < stop and tags[start] == "c":
            comma = next((k for k in range(start, stop) if tags[k] == ","), start)
            if set(tags[start:comma]) <= set("cldCoO#'p"):
                start = comma  # “According to officials and residents, …”
        if start < stop and tags[start] != "," and not joined:
            start = behind_post(n, event, start, stop)
        while n.lex.speech.only_clauses and start + 2 < stop and tags[start] == "," and (
            tags[start + 1] in "D#" and tags[start + 2] == ","
        ):  # fmt: skip
            start += 2  # “According to Sen. Ann Ng, R-Utah, …”, “Bo Day, 44, a nurse, …”
        if start < stop and tags[start] == ",":
            start = behind_aside(n, start, stop) + 1
        elif joined:
            while start + 1 < stop and tags[start] == "p" and tags[start + 1] == "C":
                start += 2
                while start < stop and tags[start] == "C":
                    start += 1  # “Zdaniem Jana Kruka z Gdyni potrzeba …”
        return (start, stop) if stop - start >= SHORTEST else None
    few = (
        event.begin - begin <= FEW
        and set(tags[begin : event.begin])
        <= set("dlQC,cb" if n.lex.speech.only_clauses else "dlQC,")
        and not (n.lex.speech.only_clauses and is_clause(n, begin, event.begin - 1))
    )
    verb_last = n.lex.speech.verb_first and event.order == "as" and "Q" not in tags[begin:start]
    few = few and not (verb_last and tags[event.begin - 2] in "lav")  # “Zehn starben, wie Ng sagte”
    close = event.end
    while n.lex.speech.only_clauses and close < stop and (
        tags[close] in "bpdlCoO#'(D)" or joins_nouns(n, close)
    ):  # fmt: skip
        close += 1  # “The deal, according to people familiar with it, could fail”
    if n.lex.speech.only_clauses and tags[close] == "R":
        close = behind_relative(n, event.end, close, stop)
    within = tags[event.begin - 1] == "," == tags[close] and close + 1 < stop
    if few and not (n.lex.speech.verb_first and event.end < stop) and not within:
        return None  # “Un phénomène « rare », selon Ng”
    last = event.begin
    tail = event.end
    furthest = min(stop, tail + PHRASE)
    while tail < furthest and not n.lex.speech.verb_first and (
        tags[tail] in "bDpdlCOo#'t()R" or (n.lex.speech.only_clauses and joins_nouns(n, tail))
    ):  # fmt: skip
        tail += 1
    comma_before = tags[last - 1] in ",-"
    relative = comma_before and tail < stop and tags[tail] != ","
    if relative:
        close = behind_relative(n, event.end, tail, stop)
        what = n.lowers[begin] in n.lex.speech.idioms.what_clauses
        if close == tail and n.lex.speech.only_clauses and (
            what or not has_finite(n, begin, last)
        ):  # fmt: skip
            close = next((k for k in range(tail, stop) if tags[k] == ","), tail)
            close = close if tags[close + 1] in "aM" else tail
        relative, tail = close > tail, close
    english = n.lex.speech.only_clauses
    if english and comma_before and tags[tail] == "," and tail + 2 < stop and (
        n.lowers[tail + 1] in n.lex.speech.idioms.but and is_clause(n, tail + 2, stop)
        and has_finite(n, begin, last)
    ):  # fmt: skip
        stop = end = tail  # “It is unsafe, according to Ng, but the agency waited”
    behind = tail
    if english and tags[tail] == "," and tags[tail + 1] == "R":
        behind = next((k for k in range(tail + 1, stop) if tags[k] == ","), stop)
    if english and comma_before and behind + 1 < stop and tags[behind] == "," and (
        tags[behind + 1] not in "Rg" and not has_finite(n, begin, event.begin)
        and has_finite(n, behind + 1, stop)
    ):  # fmt: skip
        return begin, stop  # “The two men, according to Ng, met in Prague”
    if english and comma_before and tail + 1 < stop and tags[tail] == "," and (
        n.lowers[tail + 1] in n.lex.speech.idioms.going_on
    ):  # fmt: skip
        return begin, stop  # “It is unwise, according to Ng of Roof, because …”
    if english and tail < stop and not relative and (
        (tags[tail] == "," and APPOSED.issuperset(tags[tail:stop]))
        or (comma_before and described_only(n, event.end, stop))
        or (comma_before and tags[tail + 1] == "R" and described_only(n, tail, stop))
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


def joins_nouns(n: Narration, at: int) -> bool:
    """Whether “and” joins two nouns: “local officials and residents”."""
    return n.tags[at] == "c" and n.tags[at - 1] in "loC" and n.tags[at + 1] in "ldoC"


def has_finite(n: Narration, begin: int, end: int) -> bool:
    """Whether an English verb stands somewhere that has a subject, or may have one before it."""
    return any(
        n.tags[k] in "aMv" or n.lowers[k] in n.lex.speech.idioms.preterites
        or n.lowers[k].endswith("ed") or is_finite(n, begin, k)
        for k in range(begin, end)
    )  # fmt: skip


def behind_post(n: Narration, event: Event, start: int, stop: int) -> int:
    """The comma behind what describes a source without one: “two people familiar with it, …”."""
    tags = n.tags
    comma = next((k for k in range(start, min(stop, start + 16)) if tags[k] == ","), -1)
    described = (
        comma > 0
        and not (event.subject is not None and event.subject.pronoun)
        and not n.lex.speech.verb_first
        and all(tags[k] in "pdlCOoD#'t-" for k in range(start, comma))
    )
    return comma if described else start


def behind_aside(n: Narration, start: int, stop: int) -> int:
    """The last comma of what is said of a source, or in passing, behind the comma at a token."""
    tags = n.tags
    # “…, who asked not to be named, …”, “…, all of whom had left, …”
    relative = tags[start + 1] == "R" or "pR" in "".join(tags[start + 1 : start + 4])
    ahead = start + (ASIDE if relative else APPOSITION)
    second = next((k for k in range(start + 1, min(stop, ahead)) if tags[k] == ","), -1)
    if second < 0:
        return start
    between = range(start + 1, second)
    kinds = set(tags[start + 1 : second])
    if second - start < 5 and kinds <= set("pbl") and kinds != {"l"}:
        return second  # “, sin embargo,”
    if n.lex.speech.only_clauses and named_apart(n, second, stop):
        return start  # “According to notes, the mayor, Ann Ng, told them”
    if relative and not n.lex.speech.verb_first:
        return second
    first = n.lowers[start + 1]
    # “…, those who stayed, …” is whom the clause is about.
    describes = (
        (tags[start + 1] in "dO#R" and tags[start + 2] != "R")
        or first.endswith("ed")
        or is_described(n, start + 1)
    ) and not has_object(n, start + 2, second)
    somebody = any(
        tags[k] in "oOR"
        or is_described(n, k)
        or n.lowers[k].endswith("ed")
        or (tags[k] == "#" and k < start + 3)
        or n.lex.is_organisation(n.lowers[k])
        for k in between
    )
    # “…, speaking on condition of anonymity, …”
    manner = bool(n.lex.speech.verbs.clause) and first.endswith("ing") and tags[start + 2] == "p"
    finite = any(tags[k] in "aMv" for k in range(start + 1 + manner, second))
    if n.lex.speech.only_clauses and "R" in tags[start + 1 : second]:
        finite = is_clause(n, start + 1, second)  # “…, a senator who has backed it, …”
    if manner or (describes and somebody):
        return start if finite and tags[start + 1] != "R" else second
    return start


def named_apart(n: Narration, comma: int, stop: int) -> bool:
    """Whether a name between commas is behind a comma, and then the verb of whom it names."""
    last = comma + 1
    while last < stop and n.tags[last] in "Ct":
        last += 1
    named = last > comma + 1 and last + 1 < stop and n.tags[last] == ","
    return named and is_finite(n, comma - 1, last + 1)


def behind_relative(n: Narration, begin: int, tail: int, end: int) -> int:
    """Where a clause ends that tells of a source in the middle: “two people who saw it, …”."""
    for comma in range(tail, min(end - 1, tail + PHRASE // 4)):
        if n.tags[comma] in ";:Q":
            break
        if n.tags[comma] == ",":
            whose = "R" in n.tags[begin:comma] and n.tags[comma + 1] in "rdClo#"
            return comma if whose else tail
    return tail


def is_described(n: Narration, at: int) -> bool:
    """Whether a role stands without an article, where it may: “Ng, maire”, “Ng, toxicologue”."""
    speech = n.lex.speech
    return not speech.verbs.clause and (
        n.tags[at] == "o" or n.lowers[at].endswith(speech.idioms.learned or ("-",))
    )


def has_object(n: Narration, begin: int, end: int) -> bool:
    """Whether a verb of no list stands before its object: “la ministre feuillette le projet”."""
    idioms = n.lex.speech.idioms
    return not n.lex.speech.verbs.clause and any(
        n.tags[k] == "l" and n.tags[k + 1] == "d" and not n.lowers[k].endswith(
            idioms.participial or ("-",)
        )
        for k in range(begin, end - 1)
    )  # fmt: skip


def described_only(n: Narration, begin: int, end: int) -> bool:
    """Whether an English sentence only tells of a source, or how they spoke, behind a token.

    “…, according to an aide with knowledge of the call who asked not to be named”, “…, an aide
    said, speaking on condition of anonymity”.
    """
    tags, verbs = n.tags, n.lex.speech.verbs
    if not n.lex.speech.only_clauses or begin >= end:
        return False
    comma = tags[begin] == ","
    first = begin + comma
    if n.lowers[first] in n.lex.speech.idioms.existential and tags[first + 1] in "aM":
        return False  # “By noon, Ng said, there were nine”
    if comma and tags[first] in "dlC#" and is_clause(n, first, end):
        return False  # “Without it, she told MPs, the bridge would close”
    manner = n.lowers[first].endswith("ing") and not reports(n.lowers[first], verbs)
    if not (manner if n.tags[begin - 1] == "v" else tags[first] in "RpldCbg#"):
        return False
    parting = ";:-" if comma and tags[first] == "R" else "Q;:-"  # “…, who said it was ‘late’”
    return not any(
        tags[k] in parting or (tags[k] == "," and tags[k + 1] in "crCaMv")
        for k in range(begin, end)
    )


def circumstance(n: Narration, k: int) -> bool:
    """Whether an English reporter goes on with when, how or where something was said.

    “…, days before the vote”, “…, in remarks that …”, “…, her voice breaking”.
    """
    tags, lowers, idioms = n.tags, n.lowers, n.lex.speech.idioms
    unit = k + (lowers[k] in idioms.evenly)
    unit += tags[unit] in "d#"
    if lowers[unit] in idioms.durations and lowers[unit + 1] in idioms.apart_in_time:
        return tags[unit + 2] != "r"  # not “he first used it in May, weeks before he won”
    if lowers[unit] in idioms.durations and lowers[unit + 1] in idioms.nearer:
        return lowers[unit + 2] in n.lex.speech.subordinators  # “…, two days later than planned”
    if lowers[k] in n.lex.speech.to and not idioms.audience.isdisjoint(lowers[k + 1 : k + 4]):
        return True
    if lowers[k] in idioms.apart_in_time and lowers[k + 1].endswith("ing") and (
        tags[k + 1] in "gl"
    ):  # fmt: skip
        return True  # “…, before leaving for Ohio”
    if lowers[k] in idioms.on_occasion and not idioms.remarked.isdisjoint(lowers[k + 1 : k + 3]):
        return True
    if tags[k] == "d" and lowers[k + 1] in idioms.ordinals and lowers[k + 2] in idioms.occurring:
        return True
    if tags[k] == "b" and lowers[k + 1] in n.lex.speech.sources_as and tags[k + 2] in "drCO":
        return lowers[k] in idioms.evenly
    own = lowers[k] in n.lex.speech.possessives and tags[k + 1] == "l"
    return own and lowers[k + 2].endswith("ing") and tags[k + 3] in ".,;!P"
