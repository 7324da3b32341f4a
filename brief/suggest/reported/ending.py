"""Where a reported clause ends: before what somebody else says, or what its speaker did."""

from __future__ import annotations

from brief.suggest.events import Event
from brief.suggest.narration import Narration, behind_aside, is_clause, is_finite
from brief.suggest.phrases import np_right
from brief.suggest.reported.after_verb import following
from brief.suggest.reported.around import SHORTEST, circumstance, described_only
from brief.suggest.reported.before_verb import ends_in_comma, preterite
from brief.suggest.reported.german import REACH

NEXT = 12
"""How many of the attributions after a clause may end it."""


def first_comma(n: Narration, begin: int, end: int) -> int:
    """Where a clause ends at its first comma, be it within marks.

    One within an English clause is none: “if it rains, it will”, “the bridge, which is old, will”.
    """
    opens = n.lex.speech.only_clauses and n.lowers[begin] in n.lex.speech.idioms.opening
    within = begin
    for k in range(begin, end):
        if n.tags[k] == "," and k >= within:
            if opens and is_clause(n, k + 1, end):
                opens = False
                continue
            close = behind_aside(n, k, end) if n.lex.speech.only_clauses else 0
            if close and not any(is_finite(n, begin, x) for x in range(begin + 1, k)):
                within = close + 1
                continue
            return k
        if n.tags[k] == "Q" and ends_in_comma(n, k):
            return k + 1
    return end


def of_subject(n: Narration, event: Event) -> bool:
    """Whether an attribution only tells of its subject: “Ng, who said so, left”."""
    subject = event.subject
    if subject is None or event.order != "sv" or n.lex.speech.verb_first:
        return False
    k = event.at - 1
    while k > subject.end and n.tags[k] in "bsa":
        k -= 1
    if n.tags[k] == "R" and k > subject.end + 1 and n.lex.speech.verbs.clause:
        return True  # “Ng, a nurse who once said so, left”
    comma, opens = n.tags[subject.end], n.tags[subject.end + 1]
    whose = opens == "R" or (opens == "m" and not n.lex.speech.has_cases)
    return comma == "," and whose and "," not in n.tags[subject.end + 2 : event.at]


def new_start(n: Narration, begin: int, end: int, later: list[Event]) -> int:
    """Where a clause ends before another sentence, behind a colon or with its own attribution."""
    tags = n.tags
    run = tags[begin:end]
    if ":" not in run and ";" not in run:
        return end
    for k in range(begin + 2, end - 2):
        if tags[k : k + 2] == [":", "Q"] and any(
            k + 1 < other.begin <= k + 5 for other in later[:NEXT]
        ):  # fmt: skip
            return k  # “… que llevará su nombre: «…», escribió”
        if tags[k] == ":" and n.words[k + 1][:1].isupper() and not (
            n.lex.speech.nouns_are_capitalised
        ):  # fmt: skip
            return k
        if tags[k] == ";" and any(other.begin > k for other in later[:NEXT]):
            return k
        if tags[k] == ":" and n.lex.speech.only_clauses and any(
            other.order == "sv" and k < other.begin and (
                (
                    other.begin <= k + 2
                    and other.subject is not None
                    and not other.subject.pronoun
                )
                or tags[other.begin - 1] == "," == tags[other.end]
            )
            for other in later[:NEXT]
        ):  # fmt: skip
            return k  # “A poll suggests they differ: a third say …”
    return end


def as_heard(n: Narration, begin: int, end: int) -> int:
    """Where a clause ends before “, según ha podido saber este diario”."""
    words = n.lex.sources_heard
    if "," not in n.tags[begin:end]:
        return end
    for each in n.lex.speech.idioms.emerged:
        first = end - len(each) - (n.tags[end - 1] in ".!?")
        if n.tags[first - 1] == "," and tuple(n.lowers[first : first + len(each)]) == each:
            return first - 1  # “…, it has emerged”
    if not words:
        return end
    for k in range(begin + 1, end - 1):
        if n.tags[k - 1] == "," and n.lowers[k] in words and n.tags[k + 1] in "aMv":
            return k - 1
    return end


def object_end(n: Narration, begin: int, end: int) -> int:
    """Where what somebody denies ends: “denied wrongdoing and has not been charged”."""
    for k in range(begin + 1, end - 1):
        listed = n.tags[k] == "," and n.tags[k + 1] == "v" and n.lex.speech.only_clauses
        if listed or (n.tags[k] == "c" and n.tags[k + 1] in "aMNv"):
            return k
    return end


def own_past(n: Narration, begin: int, end: int) -> int:
    """Where an English clause with a modal ends before a past: “would close and thanked them”.

    What would happen is not past, so that the past is what its speaker did.
    """
    tags, idioms = n.tags, n.lex.speech.idioms
    if not n.lex.speech.only_clauses:
        return end
    for k in range(begin + 2, end - 1):
        did = n.lowers[k] in idioms.joining_deeds and n.lowers[k + 1] in idioms.deeds
        if did and not within_another(n, k):
            return k - (tags[k - 1] == ",")  # “it was sorry and apologised to them”
        if n.lowers[k] in idioms.but and n.lowers[k + 1] in idioms.deeds_but:
            return k - (tags[k - 1] == ",")  # “it makes sense but questioned the timing”
    modal = next((k for k in range(begin, end) if tags[k] in "aMvmRsQ,;:c"), end)
    verb = modal + 1
    while verb < end and tags[verb] in "bN":
        verb += 1
    if modal >= end or tags[modal] != "M" or verb >= end or tags[verb] == "a":
        return end
    for k in range(verb + 1, end - 1):
        if tags[k] in "aMmRsQ;:":
            break
        if n.lowers[k] in idioms.joining_deeds:
            past = k + 1 + (tags[k + 1] == "b")
            did = past_only(n, past) and tags[past] in "lv" and tags[past + 1] != "l"
            if did and not preterite(n, k - 1):
                return k
    return end


def past_only(n: Narration, at: int) -> bool:
    """Whether an English word is a past, and no infinitive: “thanked”, but not “put”."""
    idioms = n.lex.speech.idioms
    return preterite(n, at) and n.lowers[at] not in idioms.bases | idioms.unchanged


def where_said(n: Narration, begin: int, end: int) -> int:
    """Where a clause ends before where it was said: “would close in an interview with Ng”."""
    tags, lowers, idioms = n.tags, n.lowers, n.lex.speech.idioms
    if not idioms.occasions:
        return end
    for k in range(end - 2, begin + 2, -1):
        if tags[k] in ",;:aMvmRs":
            break
        if tags[k] == "p" and tags[k + 1] == "d" and lowers[k] in idioms.on_occasion:
            noun = k + 2
            while noun < end - 1 and tags[noun] in "lDC'" and lowers[noun] not in idioms.occasions:
                noun += 1
            if lowers[noun] in idioms.occasions:
                return k
    return end


def when_asked(n: Narration, begin: int, end: int) -> int:
    """Where an English clause ends before what its speaker was asked: “…, when asked about it”."""
    idioms, lowers = n.lex.speech.idioms, n.lowers
    for k in range(begin + 2, end - 1):
        if lowers[k] in idioms.when_asked:
            put = k + 1 + (n.tags[k + 1] == "a")
            if lowers[put] in n.lex.speech.put and n.tags[put + 1] in "pRs.":
                return k - (n.tags[k - 1] == ",")
    return end


def another_said(n: Narration, at: int, end: int) -> bool:
    """Whether somebody’s name or noun at a token has a verb of saying that a verb follows."""
    if not n.lex.speech.only_clauses or n.tags[at] not in "dC":
        return False
    subject = np_right(n, at, end)
    if subject is None:
        return False
    verb = subject.end
    while n.tags[verb] in "ab":
        verb += 1
    return n.tags[verb] == "v" and n.tags[verb + 1] in "aMv"


def they_did(n: Narration, begin: int, end: int) -> int:
    """Where an English clause ends before “, and he challenged Ng to resign”."""
    idioms = n.lex.speech.idioms
    for k in range(begin + 2, end - 3):
        if n.tags[k : k + 2] == [",", "c"] and n.tags[k + 2] == "r" and (
            n.lowers[k + 3 + (n.tags[k + 3] == "b")] in idioms.speech_acts
        ):  # fmt: skip
            return k
    return end


def own_deed(n: Narration, begin: int, end: int) -> int:
    """Where a clause ends before what its speaker did next: “…, and thanked his voters”."""
    end = when_asked(n, begin, where_said(n, begin, own_past(n, begin, end)))
    end = they_did(n, begin, end)
    tags, lowers = n.tags, n.lowers
    german, idioms = n.lex.speech.verb_first, n.lex.speech.idioms
    if {",", "Q", "-"}.isdisjoint(tags[begin:end]):
        return end
    for k in range(begin + 2, end - 1):
        if tags[k - 1] == "Q" and ends_in_comma(n, k - 1) and (
            assesses(n, k)
            or (not german and lowers[k] in n.lex.speech.sources_as and meanwhile(n, k + 1, end))
        ):  # fmt: skip
            return k  # “that it was ‘late,’ a claim for which there is no proof”
        if tags[k - 1] == "-" and (
            assesses(n, k) or (lowers[k] in idioms.then and past_only(n, k + 1))
        ):  # fmt: skip
            return k - 1  # “… — a line that drew a laugh”
        if tags[k - 1] != ",":
            continue
        lower, following = lowers[k], tags[k + 1]
        if lower in idioms.alone and following == "m" and not german:
            return k - 1  # “One said that it was late, another that it was early”
        if lower in idioms.without and following == "g":
            return k - 1
        if lower in idioms.own_deeds:
            return k - 1  # “…, blaming the rain”
        if not german and lower in n.lex.speech.sources_as and meanwhile(n, k + 1, end):
            return k - 1  # “…, as a strike spread”, “…, as the House prepared to vote”
        if lower in n.lex.speech.sources_as and following == "r" and (
            not idioms.doing.isdisjoint(lowers[k + 2 : k + 4])
        ):  # fmt: skip
            return k - 1  # “…, as he had done before”
        if lower in idioms.then and past_only(n, k + 1):
            return k - 1  # “…, then left”
        first = lowers[k + 1] in idioms.ordinals and lowers[k + 2].endswith("ed")
        if lower in n.lex.speech.sources_as and first and not german:
            return k - 1  # “…, as first reported by the Post”
        likewise = lower in n.lex.speech.sources_as and following == "a" and not german
        if likewise and tags[k + 2] in "d#CtOol":
            return k - 1  # “…, as did six others”
        if tags[begin] == "r" and tuple(lowers[k : k + 2]) in idioms.changing:
            return k - 1  # “said they trusted her, down from half in May”
        if lower in idioms.reaction and tags[k + 1] in "ldovCOtr":
            return k - 1  # “…, drawing cheers”
        if not german and circumstance(n, k):
            return k - 1  # “…, a day after the vote”, “…, to applause”
        if assesses(n, k):
            return k - 1  # “…, a decision that split his family”
        if (
            lower in idioms.which
            and following == "r"
            and (tags[k + 2] == "v" or lowers[k + 2].endswith("ed"))
            and lowers[k + 2] not in idioms.knowing
        ):
            return k - 1  # “…, which he put down to luck”
        if lower in idioms.which and not german and another_said(n, k + 1, end):
            return k - 1  # “…, which the company has said was a mistake”
        if tags[k] == "c" and following == "M" and lowers[k + 2] in idioms.wanting:
            return k - 1  # “argues that it is late, and would like to see more”
        deed = k + (tags[k] == "c")
        if german and tags[deed] == "v" and lowers[deed] not in n.lex.speech.reported_mood and (
            deed > k or set(tags[begin:k]).isdisjoint("smR")
        ):  # fmt: skip
            return k - 1  # “sagte, es sei spät, und trat zurück”, “…, nannte aber keine Gründe”
        if tags[k] == "c" and following == "l":
            verb = lowers[k + 1]
            if verb in idioms.states:
                continue  # “he had not read it, and wanted to know why”
            if verb.endswith(idioms.past_ends or ("-",)):
                return k - 1
            deed = verb in idioms.preterites and verb not in idioms.unchanged | idioms.unsure
            if deed and tags[begin] == "r" and not german and tags[k + 2] in "bd":
                return k - 1  # “he had been threatened, and held up a folder”
    return end


def meanwhile(n: Narration, at: int, end: int) -> bool:
    """Whether a clause behind “as” tells what happened when something was said."""
    idioms, speech = n.lex.speech.idioms, n.lex.speech
    if n.lowers[at] in idioms.indefinite:
        return True
    if n.tags[at] == "r" and speech.only_clauses:
        deed = n.tags[at + 1] == "l" and preterite(n, at + 1)  # “…, as she sought to calm them”
        return deed and n.lowers[at] not in speech.it
    if not speech.only_clauses or n.tags[at] not in "dCtOo" or n.lowers[at] in idioms.pointing:
        return False
    return n.lowers[at] not in speech.possessives and is_clause(n, at, end)


def ranks(n: Narration, at: int) -> bool:
    """Whether a token begins what was the latest or the first of its kind: “, the latest sign”."""
    idioms = n.lex.speech.idioms
    own = n.lowers[at] in n.lex.speech.possessives and n.lowers[at + 1] in idioms.superlatives
    if n.tags[at - 1] == "," and own and set(n.tags[at + 2 : at + 5]) & set(".;P"):
        return True  # “…, its best showing yet”
    if n.tags[at - 1] != "," or n.lowers[at] not in idioms.articles - idioms.indefinite:
        return False
    if n.lowers[at + 1] not in idioms.ordinals | idioms.superlatives:
        return False
    nouns = set(n.lowers[at + 2 : at + 5])
    if n.lowers[at + 1] not in idioms.newest and idioms.assessed.isdisjoint(nouns):
        return False
    verb = next((k for k in range(at + 2, len(n.tags)) if n.tags[k] in ",.;:!?P-mRaMv"), at)
    return n.tags[verb] not in "aMv"


def one_of_assessed(n: Narration, at: int) -> bool:
    """Whether a token begins one of several of a kind: “…, one of many remarks that hurt”."""
    idioms = n.lex.speech.idioms
    one = n.tags[at - 1] == "," and n.lowers[at] in idioms.single
    return one and n.lowers[at + 1] in idioms.partitive and any(
        n.lowers[k].removesuffix("s") in idioms.assessed for k in range(at + 2, at + 6)
    )  # fmt: skip


def assesses(n: Narration, at: int) -> bool:
    """Whether the reporter goes on about what was said: “a (stunning) break that split …”."""
    idioms, tags = n.lex.speech.idioms, n.tags
    if n.lex.speech.only_clauses and tags[at - 1] == "," and tags[at : at + 3] == ["l", "r", "v"]:
        return True  # “…, money he argued would have paid for it”
    if n.lowers[at] in idioms.of_clauses and tags[at + 1] in "mRrCtdo":
        return True  # “…, something that he denies”
    if n.lowers[at] in idioms.assessed and tags[at - 1] == "," and tags[at + 1] in "mR":
        return True  # “…, advice which they passed on”
    if n.lex.speech.only_clauses and (ranks(n, at) or one_of_assessed(n, at)):
        return True
    if n.lowers[at] not in idioms.indefinite or at + 1 >= len(tags):
        return False
    noun = at + 1
    while tags[noun] == "l" and noun < at + 3 and n.lowers[noun] not in idioms.assessed:
        noun += 1
    if noun + 2 >= len(tags):
        return False
    which = noun + 1 + (tags[noun + 1] == "p")
    if n.lowers[noun] in idioms.alluding and n.lowers[noun + 1] in ("to", "at"):
        return True
    if n.lex.speech.only_clauses and any(
        "".join(tags[k : k + 3]) in ("lrv", "lCv") for k in (at + 1, at + 2)
    ):
        return True  # “…, a change she said was late”
    own = at + 3 + (tags[at + 3] == "b" or n.lowers[at + 3].endswith("ly"))
    if n.lex.speech.only_clauses and tags[at + 2] == "r" and tags[own + 1] in ".,;" and (
        tags[own] == "v" or n.lowers[own].endswith(("s", "ed"))
    ):  # fmt: skip
        return True  # “…, a subject she rarely raises”
    rest = "".join(tags[noun : noun + REACH]).partition("P")[0].partition(".")[0]
    marked = rest.find("Q")
    another = tags[noun + 1] in "CrdO" and (marked < 0 or rest[marked - 1] in "vl")
    of = n.lex.speech.only_clauses and (
        tags[noun + 1] in "pR" or n.lowers[noun + 1].endswith("ed")
        or n.lowers[noun + 1] in idioms.irregular
    )  # fmt: skip
    return n.lowers[noun] in idioms.assessed and (tags[which] in "mR" or another or of)


def coordinate(n: Narration, event: Event, end: int, outer: Event) -> int:
    """Where a clause ends at a verb of saying of the same rank, or -1 where it is inside.

    `outer` is the attribution of the clause.
    """
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
    whose = event.at - 1
    while tags[whose] in "abNM":
        whose -= 1
    if n.lex.speech.only_clauses and tags[k] == "c" and tags[whose] == "R" and (
        event.subject is not None and event.subject.end == whose
    ):  # fmt: skip
        return -1  # “and anyone who says so was not there”
    if n.lex.speech.only_clauses and tags[k - 1 : k + 1] == ["c", "m"] and (
        tags[outer.begin - 1] in "mR" and tags[outer.end] in "aMv" and tags[event.end] in "aMv"
    ):  # fmt: skip
        return k - 1  # “a step that Ng said was late and that Day called was illegal”
    if event.order == "inherit" and tags[k] == "c" and within_another(n, k):
        return -1  # “when her son came home and asked if it was so”
    if event.order == "inherit" and tags[k] == "c" and n.lowers[k] in n.lex.speech.idioms.either:
        return -1  # “no one was arrested or asked to leave”
    now = (
        outer.verb.endswith("s")
        and event.verb.endswith("s")
        and tags[k] == "c"
        and (outer.order == "sv" and event.verb in n.lex.speech.idioms.knowing)
    )  # “estimates it lost $4m and expects others to follow”
    if event.order == "inherit" and tags[k] == "c" and still_theirs(n, outer, event, k):
        return -1  # “said it would consider this and respond”
    if event.order == "inherit" and not event.void and not now and not says_more(n, event, end):
        return -1  # “had seen him and found no reason to charge him”
    if n.lowers[k] in n.lex.speech.idioms.nor:
        return -1  # “said it could neither confirm nor deny that”
    pronoun = event.subject.pronoun if event.subject is not None else ""
    idioms = n.lex.speech.idioms
    minds = idioms.minding | idioms.knowing | idioms.states
    if event.order == "inherit" and tags[k] == "c" and event.verb in minds and (
        n.lex.speech.only_clauses and n.tags[outer.end] == "r" and n.lowers[outer.end + 1] in minds
    ):  # fmt: skip
        return -1  # “said she hoped it was not true, but feared that it was”
    if tags[k] == "c" and event.void and pronoun and event.order == "sv" and (
        n.lex.speech.only_clauses and following(n, event, end) is None
    ):  # fmt: skip
        return -1  # “said it was late and she would remember it”
    verbs = n.lex.speech.verbs
    nothing = (
        event.order == "sv"
        and event.verb in verbs.that - verbs.clause
        and ("Q" not in tags[event.end : end] and following(n, event, end) is None)
    )  # “said it was late and his client disputed the charge”
    if tags[k] == "c" and nothing and n.lex.speech.only_clauses and tags[k - 1] != ",":
        return -1
    if tags[k] == "c":
        return k - 1 if tags[k - 1] in ",;-" else k
    if tags[k] == ";":
        return k
    noun = tags[outer.end] in "dO" and set(tags[outer.end : k]) <= set("dlCOo'p")
    if tags[k] == "," and noun and tags[k + 1] in "Ct" and n.lex.speech.only_clauses:
        return -1  # “said the mayor, Ann Ng, had been warned”
    if (
        tags[k] == ","
        and event.order == "sv"
        and (
            not n.lex.speech.only_clauses
            or event.verb in verbs.clause
            or event.verb in verbs.that
            or (event.verb in idioms.going and n.lowers[event.at + 1] in idioms.onward)
        )  # not “, the plan goes too far”
        and following(n, event, end) is None
        and n.lowers[event.end] not in n.lex.speech.to
        and (
            event.end >= end
            or tags[event.end] in ".pbD"
            or described_only(n, event.end, end)
            or (tags[event.end] == "," and whole_before(n, outer, k))
        )
    ):
        return k
    if tags[k] in ",-" and (event.order == "inherit" or event.order in {"source", "as"}):
        return -1 if event.order == "inherit" and closes_relative(n, k) else k
    if tags[k] == "s" and (
        (n.lowers[k] in n.lex.speech.idioms.whereas and says_so(n, event, end))
        or (
            n.lowers[k] in n.lex.speech.idioms.although
            and (
                event.void
                or event.verb in n.lex.speech.verbs.denial
                or (event.subject is not None and bool(event.subject.pronoun))
                or (
                    event.order == "sv"
                    and ("Q" in tags[event.end : end] or following(n, event, end) is not None)
                )
            )
        )
    ):  # fmt: skip
        return k - 1 if tags[k - 1] in ",-" else k
    return -1


def still_theirs(n: Narration, outer: Event, event: Event, at: int) -> bool:
    """Whether a verb behind an English “and” has the auxiliary of the reported clause.

    “said it would consider this and respond in May”, “had looked at it and found it ‘clean’”
    """
    if not n.lex.speech.only_clauses or n.tags[event.at - 1] != "c":
        return False
    within = range(outer.end, at)
    clause = max((k for k in within if n.tags[k] in "aM"), default=-1)
    if clause < 0 or not {",", ";", ":", "Q"}.isdisjoint(n.tags[clause:at]):
        return False
    if n.tags[clause] == "M":
        return event.verb in n.lex.bare and not event.verb.endswith(("ed", "s"))
    learnt = event.verb in n.lex.speech.idioms.unsure and not event.verb.endswith("s")
    return learnt and n.lowers[clause] in n.lex.speech.idioms.had


def whole_before(n: Narration, outer: Event, comma: int) -> bool:
    """Whether a clause is over where another attribution begins: “knew it was late, Ng said, …”."""
    first = outer.end + (n.tags[outer.end] == "m")
    whole = n.lex.speech.only_clauses and outer.order == "sv" and n.tags[comma - 1] not in "Rmspdc"
    return whole and is_clause(n, first, comma)


def within_another(n: Narration, at: int) -> bool:
    """Whether an English “and” goes on with a clause that “when” or “who” has begun."""
    speech = n.lex.speech
    if not speech.only_clauses:
        return False
    for k in range(at - 1, max(0, at - REACH), -1):
        if n.tags[k] in ",;:Qvgm":
            return False
        led = n.lowers[k] in speech.idioms.while_another and any(
            n.tags[x] in "aM" or preterite(n, x) for x in range(k + 1, at)
        )
        if n.tags[k] == "R" or led:
            return n.tags[k - 1] in "lbroO"
    return False


def closes_relative(n: Narration, comma: int) -> bool:
    """Whether a comma ends what is said of a subject: “que la ley, que aún no rige, responde a”."""
    before = next((k for k in range(comma - 1, max(0, comma - REACH), -1) if n.tags[k] == ","), 0)
    return before > 0 and n.tags[before + 1] in "mR" and n.tags[before - 1] in "lCoO"


def says_so(n: Narration, event: Event, end: int) -> bool:
    """Whether somebody says something by an event: not “while the canals ran dry”."""
    if not n.lex.speech.only_clauses or event.verb in n.lex.speech.verbs.clause:
        return True
    return "Q" in n.tags[event.end : end] or following(n, event, end) is not None


def says_more(n: Narration, event: Event, end: int) -> bool:
    """Whether what was said stands behind a verb: in marks, or as a clause."""
    if n.lex.speech.verb_first:
        return True
    if event.verb in n.lex.speech.idioms.knowing:
        # “said she was sad and expected answers ‘soon’”
        return n.lex.speech.only_clauses and (
            n.tags[event.end] == "m" or is_clause(n, event.end, end)
        )
    if event.verb in n.lex.speech.idioms.minding and following(n, event, end) is None:
        return False  # “said he saw a knife and feared for his life”
    if not n.lex.speech.verbs.clause:
        if not n.lex.speech.has_cases:
            return True
        return "Q" in n.tags[event.end : end] or following(n, event, end) is not None
    if "Q" in n.tags[event.end : min(end, event.end + REACH)]:
        return True
    return event.verb not in n.lex.speech.idioms.unsure or following(n, event, end) is not None


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
    if end - 2 > begin and tags[end - 2] == "," and n.lowers[end - 1] in (
        n.lex.speech.idioms.trailing
    ):  # fmt: skip
        end -= 2
    if end - begin < least:
        return None
    if end - begin == 1 and tags[begin] in "QC#rD":
        return None
    if all(tag == "Q" for tag in tags[begin:end]):
        return None
    return begin, end
