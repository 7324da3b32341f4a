"""Words that reached the article through somebody else: “‘…,’ Ng said, according to an aide”.

They are the words of one, as another tells them: who tells them is not their speaker, and an
annotation that only names their speaker passes them off as heard by the article itself.
"""

from __future__ import annotations

from collections.abc import Sequence

from brief.language import Speech
from brief.suggest.coreference import Speaker
from brief.suggest.events import Event
from brief.suggest.lexicon import outlets
from brief.suggest.narration import Narration
from brief.suggest.phrases import Phrase, np_left
from brief.suggest.reported import described_only, following

BETWEEN = 8
"""The most tokens between an attribution of words in marks and who tells of it."""
FEW = 3
"""The most tokens of a quotation that ends its sentence, with a colon and a full stop."""
ASIDE = frozenset(",-DbpdlCOo#'")
"""What may stand there: when, where and to whom it was said."""
CLOSING = frozenset(",.!?-DbpdlCOot#'()r")
"""What may stand behind a teller up to the end of the sentence: what is said of them."""
TELLING = frozenset({"sv", "vs", "source", "as"})


def tellers(
    n: Narration, found: Sequence[Event], speakers: Sequence[Speaker], begin: int, end: int
) -> dict[int, int]:
    """Of each attribution that another one of its sentence tells of, the number of that one.

    It is the first, or the last.
    """
    last = len(found) - 1
    while last > 0 and found[last].void and found[last].order == "inherit":
        last -= 1  # “according to an aide who asked not to be named to describe it”
    if last < 1:
        return {}
    told = {1: 0} if told_first(n, found[0], found[1], begin) else {}
    if closes(n, found[last], end):
        told |= {at: last for at in range(last) if told_of(n, found[at], found[last], begin, end)}
    return {
        at: teller
        for at, teller in told.items()
        if not same(speakers[at], speakers[teller], found[teller], n.lex.speech)
    }


def told_first(n: Narration, teller: Event, event: Event, begin: int) -> bool:
    """Whether a source begins a sentence, and the next attribution says what it tells."""
    gap = n.tags[teller.end : event.begin]
    return (
        teller.order in {"source", "as"}
        and teller.begin - begin <= 1
        and not event.void
        and speaks(n, event)
        and len(gap) <= BETWEEN
        and set(gap) <= ASIDE
    )


def told_before(n: Narration, found: Sequence[Event], at: int, begin: int, end: int) -> bool:
    """Whether an attribution behind a quotation tells of the next: “‘Go,’ Day said Ng told him”."""
    event, *later = found[at : at + 2]
    return (
        bool(later)
        and event.order == "sv"
        and later[0].order == "sv"
        and later[0].begin == event.end
        and says_before(n, event, begin)
        and closes(n, later[0], end)
        and following(n, later[0], end) is None
    )


def closes(n: Narration, event: Event, end: int) -> bool:
    """Whether nothing but what is said of the teller follows an attribution in its sentence."""
    if event.void or event.subject is None or event.order not in TELLING:
        return False
    verbs = n.lex.speech.verbs
    speaks_so = event.verb in verbs.clause or event.verb in verbs.that
    if n.lex.speech.only_clauses and event.order == "sv" and not speaks_so and (
        "Q" not in n.tags[max(0, event.begin - 2) : end]
    ):  # fmt: skip
        return False  # “while she supports it, the plan goes too far”
    particles = verbs.particles.get(event.verb, ())
    rest = range(event.end, end)
    if event.order != "as" and described_only(n, event.end, end):
        return True
    if event.order in {"source", "as"} and n.tags[event.end : event.end + 2] == [":", "Q"]:
        return len(rest) <= FEW  # “rief der Mann laut Polizei: ‘…’”
    return all(n.tags[k] in CLOSING or n.lowers[k] in particles for k in rest)


def told_of(n: Narration, event: Event, teller: Event, begin: int, end: int) -> bool:
    """Whether a teller's attribution takes another one before it, and not only what follows it."""
    tags, idioms = n.tags, n.lex.speech.idioms
    if event.void or not (speaks(n, event) or event.hearer) or agrees(n, event):
        return False
    apart = idioms.although | idioms.whereas | idioms.while_another | idioms.subordinating
    if event.begin == begin + 1 and n.lowers[begin] in apart:
        return False  # “Although Ng says he is neutral, his aides say …”
    gap = range(event.end, teller.begin)
    comma = tags[teller.begin - 1] in ",-"
    quoted = [k for k in gap if tags[k] == "Q"]
    if teller.end < end and tags[teller.end] == ":":
        return not gap
    if says_before(n, event, begin):
        light = len(gap) <= BETWEEN and all(
            tags[k] in ASIDE and n.lowers[k] not in idioms.subordinating for k in gap
        )
        return light and (comma or teller.order == "source")
    if quoted and quoted[-1] == gap[-1 - comma]:
        # A quotation right before the teller: theirs, but for a part of the other's clause.
        if len(quoted) == 1 and set(tags[event.end : quoted[0]]) <= {",", ":"}:
            # “Ng told a friend ‘I did it,’ prosecutors said”
            plain = tags[event.end] != ":" or teller.order in {"source", "as"}
            return plain and begins_clause(n, event, begin)
        return (comma or n.text[n.quoted[quoted[-1]].end - 1] == ",") and fragment(n, quoted[-1])
    if not comma:
        return False
    if quoted and teller.order not in {"source", "as"} and tags[quoted[-1] - 1] in ",:":
        return False
    return following(n, event, teller.begin) is not None


def speaks(n: Narration, event: Event) -> bool:
    """Whether an attribution has somebody, or a text, as its subject: not “the case showed”."""
    subject = event.subject
    if subject is None or event.hearer or event.order not in {"sv", "vs"}:
        return False
    if subject.named or subject.pronoun or subject.joint or subject.head < 0:
        return True
    lower = n.lowers[subject.head]
    if event.verb not in n.lex.speech.idioms.unsure and n.tags[subject.begin] == "d":
        return True
    return n.tags[subject.head] in "oO" or n.lex.is_group(lower) or n.lex.is_document(lower)


def agrees(n: Narration, event: Event) -> bool:
    """Whether it is told what somebody agreed or promised to do, which is a deed."""
    after = n.tags[event.end] == "p" and n.lowers[event.end] in n.lex.speech.to
    return after and event.verb in n.lex.speech.verbs.infinitive


def begins_clause(n: Narration, event: Event, begin: int) -> bool:
    """Whether an attribution is what a clause says, no aside in it: “…, which Ng called ‘a’”."""
    return not any(
        n.tags[k] in "aMvRsm" or n.lowers[k] in n.lex.speech.idioms.subordinating
        for k in range(begin, event.begin)
    )


def says_before(n: Narration, event: Event, begin: int) -> bool:
    """Whether what was said stands right before an attribution, in marks."""
    k = event.begin - 1
    while k > begin and n.tags[k] in ",-":
        k -= 1
    return k >= begin and n.tags[k] == "Q"


def fragment(n: Narration, at: int) -> bool:
    """Whether a quotation is a part of the clause that it ends: “that the bridge was ‘unsafe,’”."""
    first = n.text[n.quoted[at].start]
    return n.tags[at - 1] not in ",:;-cQP.!?" and (first.islower() or n.tags[at - 1] in "ad")


def within_brace(n: Narration, at: int, begin: int) -> tuple[Phrase, int] | None:
    """Who said a quotation in a German clause, by its verb, and where the naming of them begins.

    The verb stands on both sides: “Ng habe das Amt ‘unfähig’ genannt”.
    """
    if not n.lex.speech.verb_first or n.lowers[at + 1] not in n.lex.speech.verbs.perfect:
        return None
    for k in range(at - 1, begin, -1):
        if n.tags[k] in ",;:Q":
            break
        if n.lowers[k] in n.lex.speech.perfect_auxiliaries:
            last = k - 1
            while n.tags[k - 1] == ")" and last > begin and n.tags[last + 1] != "(":
                last -= 1  # “Ng (CDU) habe”
            subject = np_left(n, last, begin)
            return (subject, subject.begin) if subject is not None else None
    return None


def same(speaker: Speaker, teller: Speaker, event: Event, speech: Speech) -> bool:
    """Whether a teller tells of their own words: “Ng said it was late, she said”."""
    if teller.name is None or speaker.name is None:
        alone = speech.idioms.alone
        pronoun = event.subject.pronoun if event.subject is not None else ""
        other = speech.she if speaker.gender == "m" else speech.he if speaker.gender else alone
        return bool(pronoun) and pronoun not in alone | (other - speech.they)
    return teller.name == speaker.name


def of_record(n: Narration, phrase: Phrase | None) -> bool:
    """Whether words are read in a paper or heard on a record, and nobody's memory is trusted."""
    if phrase is None or n.tags[phrase.end] == "Q":  # “as the newspaper ‘Today’ wrote”
        return True
    lex = n.lex
    return any(
        lex.is_record(n.lowers[k]) or n.lowers[k] in outlets() or n.tags[k] == "Q"
        for k in range(phrase.begin, phrase.end)
    )
