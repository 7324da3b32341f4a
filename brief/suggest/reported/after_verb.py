"""The clause behind a verb of saying."""

from __future__ import annotations

from brief.language.model import Verbs
from brief.suggest.events import Event
from brief.suggest.narration import (
    Narration,
    behind_circumstances,
    is_clause,
    manner,
    plural,
)
from brief.suggest.phrases import np_right
from brief.suggest.reported.german import REACH, following_german

ADVERBIAL = 10
FEW = 6
"""The most tokens up to the noun of what is denied."""


def following(n: Narration, event: Event, end: int) -> int | None:
    """Where the clause after a verb begins."""
    speech, verbs = n.lex.speech, n.lex.speech.verbs
    word, idioms = event.verb, speech.idioms
    if speech.verb_first:
        return following_german(n, event, end)
    tags, lowers = n.tags, n.lowers
    k = event.end
    if event.announces:
        return k + 1
    if event.order == "vs" and verbs.clause:
        return None
    if word in idioms.putting | idioms.just_said | idioms.summing and (
        speech.only_clauses and lowers[k] in speech.it
    ):  # fmt: skip
        colon = next((at for at in range(k + 1, min(end - 1, k + FEW)) if tags[at] == ":"), -1)
        if colon > 0 and tags[colon + 1] != "Q":
            return colon + 1  # “put it more bluntly: they had had their fun”
    participle = word in verbs.participles and reports(word, verbs)
    if word in verbs.participles and not participle:
        return None
    if (
        event.begin
        and tags[event.begin - 1] == "R"
        and (lowers[event.begin - 1] in idioms.what_clauses)
    ):
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
    if verbs.clause and tags[k : k + 1] == [":"] and k + 2 < end and event.order == "sv" and (
        word in idioms.just_said | idioms.going_further and finite(n, k + 1, end, strict=True)
    ):  # fmt: skip
        return k + 1  # “A spokesman said: the bridge is closed”
    if (then := told_then(n, event, end)) > 0:
        return then
    k = skip_time(n, k, end)
    if word in idioms.saying and k > event.end and tags[k - 1] == "b" and tags[k] in "ps" and (
        speech.only_clauses and led_on(n, k, end)
    ):  # fmt: skip
        return k - 1  # “said instead of waiting, she left”
    if speech.only_clauses and k > event.end and tags[k] == "v":
        return None  # “A memo that Ng wrote in May says …”
    if event.order == "vs" and tags[k : k + 2] == [",", "m"] and not verbs.clause:
        return None  # “dijo Ng, que vende tomates”
    if tags[k] == "p" and infinitive(n, k + 1) and states(n, event, k, end):
        return k  # “said to wait any longer would be a mistake”
    heard = behind_hearer(n, k, end)
    if heard > k and tags[heard] != "m":
        return heard  # “boasted to donors the law was late”
    k = max(k, heard)
    deed = k < end and lowers[k] in speech.to
    if deed and word not in verbs.infinitive | verbs.tell:
        return None  # “vowed to drop the rule that …”
    if deed and word in idioms.agreeing and speech.only_clauses and not together(n, event):
        return None  # “agreed to settle claims over a spill that fouled beaches”
    if event.order == "vs" and not verbs.clause and behind_quotation(n, event.begin):
        return None  # “« … », écrit Ng dans une lettre que nous avons lue”
    if word in verbs.object and asked_for(n, k, end):
        return None  # “denied the request”, “denied him bail”
    found = conjunction(n, k, end)
    if word in idioms.unsure and speech.only_clauses and found < 0 and complement(n, k, end):
        return None
    if word in idioms.putting and speech.only_clauses and found >= 0 and (
        not is_clause(n, found + 1, end)
    ):  # fmt: skip
        return None  # “put that number at 12”
    if k < found and lowers[k] in speech.no_content:
        found = -1  # “explains something that they missed”
    if found == k and speech.only_clauses and tags[found + 1] in "aM":
        return found  # “said that would be up to them”
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
    if word in verbs.infinitive and word in idioms.agreeing and not together(n, event):
        stated = speech.only_clauses and tags[k] in "drC" and is_clause(n, k, end)
        return k if stated else None  # “The museum has agreed to hand it back”: a deed
    if word in verbs.infinitive:
        if speech.to and lowers[k + (tags[k] == "N")] in speech.to:
            return k  # “pledged to”, “pledged not to”
        if not speech.to and event.order != "vs":
            own = k
            while own < min(end - 1, k + 4) and (
                tags[own] in "Nb" or lowers[own] in speech.negations | speech.clitics
                or (tags[own] == "l" and speech.has_cases)
            ):  # fmt: skip
                own += 1  # “dit ne pas savoir”, “пообещал лично приехать”
            for at in range(k, own + 1):
                if lowers[at].endswith(idioms.infinitives) and tags[at] in "vlag":
                    return k
    if not verbs.clause:
        return k if word in verbs.object and denied_noun(n, event, k) else None
    if tags[k] == "p" and word in idioms.speaking:
        k = behind_adverbial(n, k, end)
        whom = lowers[k] in idioms.of_whom or counts(n, k)
        own = -1 if whom else behind_place(n, k, end)
        if own > k:
            return own
        if counts(n, k):
            return k if finite(n, k, end, strict=word not in idioms.saying) else None
    if word in idioms.putting and n.lowers[k] in speech.it and (
        heard := behind_hearer(n, k + 1, end)
    ) > 0:  # fmt: skip
        return heard + (tags[heard] == "m")  # “put it to her that she had lied”
    if word in idioms.putting and tags[k] not in "mQ":
        return None  # “put it less gently”, “puts the number at 31”
    if word in verbs.object and tags[k] in "dlC#o":
        return None if tags[k] == "d" and tags[k + 1] in ",.;P" else k  # “denied this, saying”
    if event.begin and tags[event.begin - 1] in "Rm" and tags[k] in "aMlv" and (
        tags[event.begin - 1] == "R" or tags[event.begin - 2] in "loOc"
    ):  # fmt: skip
        return k  # “which Ng says will fail”, “a bill that Ng says will fail”
    if event.begin and verbs.clause and tags[event.begin - 1] in "lo" and tags[k] in "aM" and (
        event.order == "sv" and event.end == event.begin + 2
    ):  # fmt: skip
        return k  # “a change Ng said should have been made”
    if tags[k] == "N" and tags[k + 1 : k + 2] and (
        tags[k + 1] in "aMv"
        or (tags[k + 1] in "ldoOpR" and finite(n, k + 1, end, strict=True))
    ):  # fmt: skip
        return k  # “said nobody had come”, “said neither side was right”
    there = tags[k] == "b" and lowers[k] in idioms.existential
    opens = (
        tags[k] == "s" and word in idioms.saying and opens_clause(n, k, end)
        and "Q" not in tags[max(event.begin - 2, 0) : event.begin]
    )  # fmt: skip
    what = tags[k] == "R" and lowers[k] in idioms.what_clauses and word in idioms.saying
    if what and event.order == "sv" and sum(
        tags[x] in "aMv" and tags[x - 1] not in "aMNb" for x in range(k + 1, end)
    ) > 1:  # fmt: skip
        return k  # “said what he remembers most is the rain”
    if counts(n, k) and (word in verbs.clause or (speech.only_clauses and word in verbs.that)):
        return k if finite(n, k, end, strict=word not in idioms.saying) else None
    if states(n, event, k, end):
        return k
    if (tags[k] not in "drCOtlo#Q(" and not there and not opens) or lowers[k] in idioms.objects:
        return None
    if lowers[k] in speech.no_content and not (
        k + 1 < end
        and (
            tags[k + 1] in "aMvldoOb"
            or (tags[k + 1 : k + 3] == ["Q", "m"] and begins_with_a_verb(n, k + 1))
        )  # “said it ‘beggared belief’ that nobody had left”
    ):
        return None
    if tags[k] == "d" and lowers[k + 1] in idioms.wordless and (
        tags[k + 2] in "pD.,;!?P" or lowers[k + 2] in idioms.wordless
    ):  # fmt: skip
        return None  # “said the same of Day”, “said a few words”
    if (
        word in verbs.clause
        or (participle and word[:-3] in verbs.clause)
        or word in idioms.claiming | idioms.of_mind
    ):
        strict = word not in idioms.saying
        if word in idioms.wishing and wished(n, k, end):
            return k
        return k if finite(n, k, end, strict=strict) else None
    if word in idioms.accepting and tags[k] != "r" and not has_auxiliary(n, k, end):
        return None  # “accepted the findings”
    if tags[k] == "s":
        return k  # “said if it closed, he would go”
    if word in idioms.wishing and wished(n, k, end):
        return k
    bare_noun = tags[k] in "loQ" and (
        tags[k + 1] in "aM" or n.lowers[k + 1] in n.lex.speech.idioms.preterites
    )  # “found money had been wasted”
    if (word in verbs.that or participle) and (tags[k] in "drC" or bare_noun):
        return k if finite(n, k, end, strict=True) else None
    return None


def told_then(n: Narration, event: Event, end: int) -> int:
    """Where an English clause begins behind when, where and how it was said, or -1."""
    verbs, word = n.lex.speech.verbs, event.verb
    if event.order not in {"sv", "inherit"}:
        return -1
    begin = behind_circumstances(n, event.end, end)
    if begin < 0 or n.tags[begin - 1] == "m":
        return begin
    known = verbs.clause | verbs.that | n.lex.speech.idioms.of_mind
    of_clause = word in known or (word in verbs.participles and reports(word, verbs))
    return begin if of_clause else -1


def states(n: Narration, event: Event, k: int, end: int) -> bool:
    """Whether an English clause without “that” begins at a token, behind a verb of saying."""
    speech = n.lex.speech
    verbs, idioms, tag, word = speech.verbs, speech.idioms, n.tags[k], event.verb
    if not speech.only_clauses or n.lowers[k] in idioms.objects | speech.no_content:
        return False
    of_clause = word in verbs.clause | idioms.claiming | idioms.of_mind or (
        word in verbs.participles and reports(word, verbs)
    )
    if not of_clause and word not in verbs.that:
        return False
    if word in idioms.saying and n.tags[event.begin - 1] not in ",Q" and led_on(n, k, end):
        return True
    asks = n.lowers[k] in speech.interrogatives and word in idioms.saying
    compared = tag == "s" and n.lowers[k] == n.lowers[k + 2]  # “said as long as she stayed, …”
    if tag in "sR" and not (
        of_clause and (asks or compared or n.lowers[k] in idioms.opening | idioms.what_clauses)
    ):  # fmt: skip
        return False
    if tag == "p" and not (of_clause and n.lowers[k] in speech.to and infinitive(n, k + 1)):
        return False
    if not of_clause and tag in "lo#" and n.tags[event.at - 1] == "R":
        return False  # “those who charged owners for roofs have been jailed”
    counted = (tag == "b" and n.lowers[k] in idioms.counted) or (
        tag == "_" and n.tags[k + 1] == "#"  # “said $2 million had been lost”
    )
    if tag == "b" and n.lowers[k] in idioms.existential and n.tags[k + 1] in "aM":
        return True
    owned = tag == "D" and n.tags[k + 1] == "'"  # “said Monday’s vote was late”
    return (tag in "drCOtlo#psR" or counted or owned) and is_clause(n, k, end)


def led_on(n: Narration, k: int, end: int) -> bool:
    """Whether a clause stands behind “as governor” or “under the plan,”, and belongs to it."""
    tags = n.tags
    if n.lowers[k] in n.lex.speech.sources_as and tags[k] == "s" and tags[k + 1] in "loO":
        return tags[k + 2] in "rdC" and is_clause(n, k + 2, end)
    than = tags[k] == "s" and tags[k - 1] == "b"  # “rather than”
    if (tags[k] != "p" and not than) or n.lowers[k] in n.lex.speech.to:
        return False
    comma = next((x for x in range(k + 1, min(end - 2, k + ADVERBIAL)) if tags[x] in ",aMvQ"), k)
    verb = next((x for x in range(comma + 1, end) if tags[x] in "aMv"), comma)
    another = tags[verb] == "v"  # “in Utby on Monday, a coach said”
    opens = tags[comma] == "," and tags[comma + 1] in "drClN#"
    return opens and not another and is_clause(n, comma + 1, end)


def complement(n: Narration, k: int, end: int) -> bool:
    """Whether what is found is a thing, and how it was: “found the doors locked”."""
    last = end - 1 - (n.tags[end - 1] in ".!?")
    return n.lowers[last].endswith("ed") and not any(
        n.tags[at] in "aMv" or n.lowers[at] in n.lex.speech.idioms.preterites
        for at in range(k, last)
    )


def infinitive(n: Narration, at: int) -> bool:
    """Whether an English verb that is none of saying stands at a token, as it is behind “to”."""
    idioms, word = n.lex.speech.idioms, n.lowers[at]
    return word in idioms.acts or word in idioms.acts_or_things or word in idioms.be


def together(n: Narration, event: Event) -> bool:
    """Whether several are the subject, who agree with each other: “Both sides agreed to talk”."""
    subject = event.subject
    if subject is None or n.tags[event.at - 1] == "a":
        return False
    return subject.joint or plural(n.lowers[max(subject.head, subject.begin)], n.lex.speech)


def behind_quotation(n: Narration, at: int) -> bool:
    """Whether a quotation ends right before a token."""
    k = at - 1
    while k > 0 and n.tags[k] in ",-":
        k -= 1
    return k >= 0 and n.tags[k] == "Q" and k < at - 1


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
        if tags[at] not in "pdlCOo'D#b":
            break
    return k


def behind_hearer(n: Narration, k: int, end: int) -> int:
    """Where a clause begins behind whom it was said to: “confirmed to reporters that”."""
    if not n.lex.speech.only_clauses or k + 2 >= end or n.lowers[k] not in n.lex.speech.to:
        return -1
    if n.lowers[k + 1] in n.lex.speech.idioms.hers and n.tags[k + 2] == "m":
        return k + 2
    hearer = np_right(n, k + 1, end)
    if hearer is not None and n.tags[hearer.end : hearer.end + 1] == ["D"] and (
        n.tags[hearer.end - 1] == "l"
    ):  # fmt: skip
        hearer = np_right(n, k + 1, hearer.end - 1)  # “wrote to the committee last week that”
    if hearer is None:
        return -1
    nobody = not (hearer.named or hearer.pronoun) and n.tags[hearer.head] not in "oO"
    if nobody and not n.lex.is_group(n.lowers[hearer.head]) and hearer.end - hearer.begin > 1:
        return -1  # “agreed to a plan for a debt that is none”
    when = skip_time(n, hearer.end, end)
    when += 2 * (n.tags[when : when + 2] == ["d", "D"])  # “this week”
    if n.tags[when : when + 1] == ["m"]:
        return when  # “wrote to two officials in March that”
    clause = n.tags[hearer.end] in "drC" and finite(n, hearer.end, end, strict=True)
    return hearer.end if clause else -1


def asked_for(n: Narration, k: int, end: int) -> bool:
    """Whether a noun phrase is what somebody wanted to have: “a request for bail”."""
    for at in range(k, min(end, k + FEW)):
        if n.lowers[at] in n.lex.speech.idioms.requests:
            return True
        if n.tags[at] not in "dlC#o'r":
            break
    return False


def behind_place(n: Narration, k: int, end: int) -> int:
    """Where a clause begins with a noun of its own behind where or when it was said, or -1.

    “said in a note the forecast looked achievable”, “said in a statement on Monday prices rose”
    """
    tags = n.tags
    for at in range(k + 2, min(end - 2, k + ADVERBIAL)):
        new = (tags[at] == "d" and tags[at - 1] in "lC") or (
            tags[at - 1] == "D" and tags[at] in "dCl"
        )
        if new and n.lowers[at - 1] not in n.lex.speech.prepositions:
            subject = np_right(n, at, end)
            if subject is not None and (
                tags[subject.end] in "aMv" or finite(n, at, end, strict=True)
            ):
                return at
        if tags[at] not in "pdlCOo'D#":
            break
    return -1


def counts(n: Narration, k: int) -> bool:
    """Whether a clause begins with how many: “say at least four people died”."""
    speech = n.lex.speech
    share = n.tags[k + 1] == "d" and n.lowers[k + 1] in speech.indefinite - speech.idioms.articles
    return tuple(n.lowers[k : k + 2]) in speech.idioms.at_least or (
        n.lowers[k] in speech.idioms.counting and (n.tags[k + 1] == "#" or share)
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
    if n.lex.speech.only_clauses and is_clause(n, begin, end):
        return True
    for k in range(begin, end):
        tag = tags[k]
        if tag in "aM":
            return k > begin and n.lowers[k - 1] not in n.lex.speech.to
        if tag == "N" and "'" in n.lowers[k] and tags[k - 1] in "rloC":
            return k > begin  # “admitted he hadn't slept”
        alone = n.lowers[k - 1] in n.lex.speech.idioms.alone
        if tag == "Q" and k > begin and (tags[k - 1] != "d" or alone) and (
            not strict or begins_with_a_verb(n, k)
        ):  # fmt: skip
            return True  # “said Ng ‘thinks he can win’”, “insisted Ng ‘was there’”
        if tag == "c" and strict and tags[k + 1] in "aMN":
            return False  # “confirmed the request but wouldn't say”
        if tag in "mRs" and k > begin:
            return False if strict else end - begin >= 6
        if tag == "r" and strict and tags[begin] == "d" and tags[k - 1] in "D" and k > begin:
            return False  # “recalled the morning she left”
        if tag == "v" and k > begin and tags[k - 1] not in "dp'":
            return True
        if (
            tag == "l"
            and k > begin + (0 if tags[begin] == "r" else 1) - 1
            and (
                (n.lowers[k].endswith("ed") and n.lowers[k + 1] not in n.lex.speech.idioms.by_whom)
                or (
                    tags[k - 1] == "r"
                    and not n.lowers[k].endswith("ly")
                    and (n.lowers[k - 1] not in n.lex.speech.it or is_act(n, k))  # “read it cold”
                )
            )
            and tags[k - 1] not in ("dpc" if strict else "dp")
        ):
            return True
        if tag == "l" and k > begin and n.lowers[k] in n.lex.speech.idioms.bases and (
            tags[k - 1] == "l" and plural(n.lowers[k - 1], n.lex.speech)
        ):  # fmt: skip
            return True  # “found most people sleep badly”
        if tag == "l" and k > begin and n.lowers[k] in n.lex.speech.idioms.preterites and (
            tags[k - 1] in "Cr" or (tags[k - 1] in "lo" and tags[k + 1] in "drC#")
            or (
                tags[k - 1] in "lo" and plural(n.lowers[k - 1], n.lex.speech)
                and tags[k + 1] != "p" and not n.lowers[k - 1].endswith("ly")
            )
        ):  # fmt: skip
            return True  # “alleges Ng set the fire”, “found children slept less”
        if tag in ",;" and strict:
            return False
    return not strict and end - begin >= 4 and "l" in tags[begin + 1 : end]


def is_act(n: Narration, at: int) -> bool:
    """Whether an English word may be a verb behind “it”."""
    idioms, word = n.lex.speech.idioms, n.lowers[at]
    return word.endswith("s") or word in (
        idioms.preterites | idioms.acts_of_one | idioms.acts_or_things_of_one
    )


def wished(n: Narration, begin: int, end: int) -> bool:
    """Whether a clause says what shall be: “suggested the city look at it”, “demanded he go”."""
    tags, lowers, idioms = n.tags, n.lowers, n.lex.speech.idioms
    if tags[begin] not in "drC" or lowers[begin] in idioms.objects:
        return False
    for k in range(begin + 1, min(end, begin + FEW)):
        if tags[k] == "a" and lowers[k] in idioms.be:
            return True
        if tags[k] == "Q" and tags[k - 1] in "loOC":
            return first_word(n, k) in idioms.bases  # “suggested reporters ‘check the date’”
        if lowers[k] in idioms.bases:
            noun = tags[k - 1] in "loOC" or (tags[k - 1] == "r" and k - 1 == begin)
            return noun and not plural(lowers[k - 1], n.lex.speech) and tags[k + 1] not in "aMv"
        if tags[k] not in "lCoO'":
            return False
    return False


def has_auxiliary(n: Narration, begin: int, end: int) -> bool:
    """Whether a clause has an auxiliary before anything else begins: “the board had failed”."""
    for k in range(begin + 1, end):
        if n.tags[k] in "aM":
            return True
        if n.tags[k] in ",;:mRscQvr":
            break
    return False


def opens_clause(n: Narration, at: int, end: int) -> bool:
    """Whether “if” or “when” opens what was said, and a main clause follows."""
    if n.lowers[at] not in n.lex.speech.idioms.opening:
        return False
    verbs = [k for k in range(at + 1, end) if n.tags[k] in "aMv" and n.tags[k - 1] not in "aMNb"]
    return len(verbs) > 1


def begins_with_a_verb(n: Narration, at: int) -> bool:
    """Whether the words of a quotation begin with a verb that a subject before it has."""
    speech = n.lex.speech
    first = first_word(n, at)
    known = first in speech.auxiliaries | speech.modals
    return known or (n.tags[at - 1] in "Cr" and first.endswith("ed"))


def first_word(n: Narration, at: int) -> str:
    """The first word of a quotation, in small letters."""
    quotation = n.quoted[at]
    words = n.text[quotation.start : quotation.end].split(None, 1)
    return words[0].casefold().replace("’", "'") if words else ""


def denied_noun(n: Narration, event: Event, k: int) -> bool:
    """Whether what somebody denies is a noun: “nie toute pression”, “отрицает сброс отходов”."""
    tags, speech = n.tags, n.lex.speech
    if event.order != "sv" or event.subject is None or n.lowers[k] in speech.no_content:
        return False
    if n.lowers[event.at - 1] in speech.clitics | speech.idioms.datives:
        return False  # “le niega el permiso”
    if tags[k] == "d":
        return tags[k + 1] in "dlCo#" and n.lowers[k + 1] not in speech.idioms.wordless
    adverb = n.lowers[k].endswith(speech.idioms.ended_adverbs or ("-",))
    return speech.has_cases and tags[k] == "l" and not adverb


def skip_time(n: Narration, k: int, end: int) -> int:
    """Over “also”, “on Sunday”, “late Monday”."""
    tags = n.tags
    while k < end:
        if (
            tags[k] == "b"
            and k + 1 < end
            and tags[k + 1 + (tags[k + 1] == "b" or n.lowers[k + 1].endswith("ly"))] in "aM"
            and n.lowers[k] in n.lex.speech.idioms.existential
        ):
            break  # “insisted there was no plan”
        if tags[k] == "b" and n.lowers[k] in n.lex.speech.idioms.counted and (
            tags[k + 1] in "d#" or tags[k + 1 : k + 3] == ["p", "#"]
        ):  # fmt: skip
            break  # “said only one of them knew”, “said up to 40 jobs would go”
        if tags[k] == "D" and tags[k + 1] == "'":
            break  # “said today’s vote was late”
        if tags[k] in "bD" or (tags[k] == "#" and k and tags[k - 1] == "D"):
            k += 1
        elif tags[k] == "l" and tags[k + 1] in ",m" and manner(n.lowers[k], n.lex) and (
            n.lex.speech.only_clauses
        ):  # fmt: skip
            k += 1  # “he said proudly, …”
        elif tags[k] == "l" and tags[k + 1] == "D" and n.lex.speech.verbs.clause:
            k += 2  # “last week”
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
    tags, idioms = n.tags, n.lex.speech.idioms
    english = n.lex.speech.only_clauses
    if english and k + 1 < end and tags[k] == "r" and tags[k + 1] in "aM":
        return -1  # “said he had left believing that”
    for at in range(k, min(end, k + REACH)):
        tag = tags[at]
        if english and tag in "aM" and at > k and tags[at - 1] in "loOCb":
            return -1  # “said the sum did not include one that came late”
        if tag == "m" and at > k and n.lex.speech.verbs.clause and tags[at + 1] == "D":
            continue  # “saying she was in Troy that night”
        timed = n.lowers[at + 1] in idioms.durations | idioms.parts_of_day | idioms.seasons
        if tag == "m" and english and at > k and timed and tags[at + 2] == "m":
            continue  # “wrote in her diary that night that”
        if tag == "," and english and n.lowers[at + 1] in n.lex.speech.sources_as:
            close = next((x for x in range(at + 2, min(end, at + 10)) if tags[x] == ","), at)
            if tags[close + 1] == "m":
                return close + 1  # “believes, as do many of her colleagues, that”
        if tag == "m" and english and at > k + 1 and tags[k] in "drC" and any(
            n.lowers[x] in n.lex.speech.idioms.preterites and tags[x] == "l"
            for x in range(k + 1, at - 1)
        ):  # fmt: skip
            return -1  # “said the records left no doubt that it was late”
        if tag == "m" and english and at > k and n.lowers[at - 1] in n.lex.speech.idioms.wordless:
            return -1  # “replied with a word that we cannot print”
        if tag == "m" and english and at > k + 1 and tags[k] in "drC" and is_clause(n, k, at):
            return -1  # “said the emails raised the possibility that it was late”
        if tag == "m" and english and at > k and n.lowers[at - 1] in idioms.claimed and (
            is_clause(n, at + 1, end)
        ):  # fmt: skip
            return at  # “expressed concern that whoever knew had left”
        if tag == "m" and english and at > k and tags[k] in "dlCOo#" and is_clause(n, k, end):
            return -1  # “said the wall that he promised would be built”
        if tag == "m":
            follows = tags[at + 1] if at + 1 < end else "."
            past = n.lowers[at + 1].endswith("ed") or n.lowers[at + 1] in idioms.preterites
            if english and follows == "l" and past and at > k and tags[k] == "p" and (
                tags[at - 1] in "lCo"
            ):  # fmt: skip
                return -1  # “said in a speech that lasted an hour”
            if (
                at > k
                and tags[at - 1] in "lCo"
                and (follows in "aM" or (tags[k] in "dlCoO#" and follows in "vl"))
                and (n.lex.speech.verbs.clause)
            ):
                return -1  # a relative clause: “said the plan that failed”
            if at > k and tags[at - 1] == "c":
                return -1  # “said it was late and that”
            return at
        if tag == "b" and n.lowers[at] in n.lex.speech.idioms.existential and (
            tags[at + 1] in "aM"
        ):  # fmt: skip
            return -1  # “said there was a plan that required fines”
        if (tag == "," and at + 1 < end and tags[at + 1] in "mb") or tag == "b":
            continue
        if tags[at : at + 3] == [",", "r", ","] or tags[at - 1 : at + 2] == [",", "r", ","]:
            continue  # “a estimé, elle, que”
        if tag == "," and at - 2 >= k and tags[at - 2] == ",":
            continue
        if tag == "," and tags[at + 2 : at + 3] == [","] and (
            n.lowers[at + 1].endswith("ly") or (tags[at + 1] in "bs" and tags[at + 3] == "m")
        ):  # fmt: skip
            continue  # “admitted, grudgingly, that”, “conceded, though, that”
        if tag == "s" and tags[at - 1] == "," == tags[at + 1] and tags[at + 2] == "m":
            continue
        how = tag == "," and n.lowers[at + 1].endswith(n.lex.speech.idioms.gerunds or ("-",))
        if how and "," in tags[at + 2 : at + 4] and tags[at + 2] in ",rla":
            continue  # “добавляет, помолчав, что”
        if tag == "Q" and at + 1 < end and tags[at + 1] == "m" and at > k and tags[at - 1] in "pd'":
            continue  # “said on CNN’s ‘State of the Union’ that”
        if tag == "," and english and tags[at + 1] in "bldCtO" and (
            (close := next((x for x in range(at + 1, min(end, at + 8)) if tags[x] in ",aMvQ"), at))
            and tags[close : close + 2] == [",", "m"]
        ):  # fmt: skip
            return close + 1  # “has said often, most recently in May, that”
        if tag == "," and at + 1 < end and tags[at + 1] == "p":
            after = next((x for x in range(at + 1, min(end, at + 14)) if tags[x] == ","), -1)
            if after > 0 and after + 1 < end and tags[after + 1] == "m":
                return after + 1  # “a rappelé, dans un communiqué, que”
        if tag in ",.:;!?QPvMRs" or (tag == "r" and at > k) or (english and tag == "g" and at > k):
            return -1
    return -1
