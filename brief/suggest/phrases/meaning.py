"""Who is meant by the words of a noun phrase."""

from __future__ import annotations

from brief.suggest.lexicon import PARTICLES, gender_of
from brief.suggest.narration import STARTS, Narration
from brief.suggest.phrases.phrase import NOUN, Phrase
from brief.suggest.phrases.roles import belonging, is_relation, lead, owner


def thing_first(n: Narration, first: int, last: int) -> bool:
    """Whether an adjective and a noun begin a German sentence, and no name: “Scharfe Kritik”."""
    word = n.lowers[first]
    return (
        last - first == 2
        and word.endswith(n.lex.speech.idioms.adjectival or ("-",))
        and (first == 0 or n.tags[first - 1] in STARTS)
        and not gender_of(word)
        and not n.lex.is_group(n.lowers[first + 1])
        and n.tags[first + 1] == "C"
    )


def interpret(n: Narration, begin: int, end: int) -> Phrase | None:
    """The phrase that stands at `[begin, end)`."""
    tags, lowers = n.tags, n.lowers
    if begin >= end:
        return None
    if end - begin == 1 and tags[begin] == "r":
        return Phrase(begin, end, pronoun=lowers[begin])
    speech, run = n.lex.speech, tags[begin:end]
    joined = "p" in run or (bool(speech.genitive) and "d" in run)
    if joined and (called := behind_genitives(n, begin, end)) is not None:
        return called
    # “the head of the fund”: what follows the first preposition is no part of the head.
    main = end
    for at in range(begin + 1, end) if joined else ():
        if tags[at] == "p" or (
            tags[at] == "d" and lowers[at] in speech.genitive and tags[at - 1] in "CoO"
        ):
            inside = (
                lowers[at] in PARTICLES
                and tags[at - 1] == "C"
                and n.words[at + 1 : at + 2] != [""]
                and not affiliated(n, at, begin)
                and any(tags[k] == "C" for k in range(at + 1, min(end, at + 3)))
                and not n.lex.is_role(lowers[at - 1])
                and not n.lex.is_group(lowers[at - 1])
            )
            if not inside or lowers[at] in speech.genitive:
                main = at
                break
    if begin < main < end and set(tags[begin:main]) <= {"d", "#"}:
        return Phrase(begin, end, head=end - 1)  # “one of the people”, “some 58 per cent”
    affiliation = ""
    if main < end and organisation(n, begin, main, end):
        return Phrase(begin, end, lead(n, begin, main), end)
    if main < end:
        found = titled(n, begin, main, end)
        if found is not None:
            return found
        if lowers[main] in speech.of or tags[main] == "d":
            at = main + 1 if tags[main] == "p" else main
            affiliation = belonging(n, at, end)
    first = run_start(n, begin, main)
    role_at = max(first, begin) - 1
    while role_at >= begin and tags[role_at] not in "oO":
        role_at -= 1
    if role_at < begin:
        role_at = -1
    if first < main:
        head = begin
        for at in range(first - 1, begin - 1, -1):
            if tags[at] == "'":
                whose, head = owner(n, begin, at, first)
                affiliation = affiliation or whose
                break
        title = ""
        name = first
        for at in range(first, main):
            if tags[at] == "t":
                title = lowers[at]
                name = at + 1
        start = lead(n, head, first)
        role = n.slice(start, first) if role_at >= head else ""
        if role and any(is_relation(n, at) for at in range(start, first)):
            role = affiliation = ""
        if role and (split := place_before(n, name, main)) > name:
            affiliation = affiliation or n.slice(name, split)
            name = split
        elif not role and (split := behind_place(n, name, main)) > name:
            role = n.slice(name, split) if speech.nouns_are_capitalised else ""
            name = split
        if not role and name > first + 1:
            role = n.slice(first, name)
        if name == main:  # a title alone
            return Phrase(begin, end, head=main - 1, affiliation=affiliation)
        return Phrase(
            begin, end, name, main, role=role, affiliation=affiliation,
            title=title or (lowers[role_at] if role_at >= head else ""),
        )  # fmt: skip
    head = main - 1
    while head > begin and tags[head] in "#'":
        head -= 1
    if not speech.verbs.clause:
        # Genitives and adjectives follow their noun: “rzeczniczka policji”.
        head = next(
            (
                at
                for at in range(begin, head)
                if tags[at] in "oO" or n.lex.is_group(lowers[at]) or lowers[at] in speech.documents
            ),
            head,
        )
    if tags[head] not in NOUN or tags[head] == "#":
        return None
    if tags[head] == "l" and (
        lowers[head].endswith(speech.idioms.describing_participles or ("-",))
        or lowers[head] in speech.idioms.postposed
        or lowers[head] in speech.idioms.irregular
    ):
        # “a report dated”, “the man arrested”: the noun that is known is the head.
        known = [
            at for at in range(begin, head)
            if tags[at] in "oO" or n.lex.is_group(lowers[at])
            or lowers[at] in n.lex.speech.documents
        ]  # fmt: skip
        if (
            known
            and lowers[head] not in n.lex.speech.documents
            and "'" not in tags[known[-1] : head]
        ):
            head = known[-1]
    if not affiliation:
        for at in range(head - 1, begin, -1):
            if tags[at] == "'":
                affiliation, _ = owner(n, begin, at, head + 1)
                break
        else:
            start = lead(n, begin, head)
            stop = start
            while stop < head and tags[stop] == "C":
                stop += 1
            if stop > start and tags[head] in "oO":
                affiliation = n.slice(start, stop)
    role = n.slice(head, head + 1) if tags[head] in "oO" else ""
    if is_relation(n, head):
        role = affiliation = ""
    return Phrase(begin, end, head=head, role=role, affiliation=affiliation)


def place_before(n: Narration, begin: int, end: int) -> int:
    """Where the name begins after a role's place: “мэр Казани Анна Ли”, “prezydent Rosji …”."""
    if end - begin < 3:
        return begin
    for at in range(begin, end - 1):
        if gender_of(n.lowers[at]):
            return at
    # Where names have cases, the first of three is most likely a place in the genitive.
    return begin + 1 if n.lex.speech.has_cases else begin


def behind_place(n: Narration, begin: int, end: int) -> int:
    """Where a name begins behind nouns: “[комитета] Думы Иван Ли”, “Ulmer Wirtin Eva Roth”."""
    speech = n.lex.speech
    if end - begin < 3 or (speech.verbs.clause and not speech.nouns_are_capitalised):
        return begin
    several = speech.nouns_are_capitalised or speech.has_cases
    furthest = min(end - 2, begin + (2 if several else 1))
    if not gender_of(n.lowers[begin]):
        for at in range(begin + 1, furthest + 1):
            if gender_of(n.lowers[at]):
                return at
    return begin


def behind_genitives(n: Narration, begin: int, end: int) -> Phrase | None:
    """“мать одного из учеников Светлана Ли”: a name in full, after all that she is."""
    if not n.lex.speech.has_cases or "p" not in n.tags[begin:end]:
        return None
    start = end
    while start > begin and n.tags[start - 1] == "C":
        start -= 1
    while end - start > 2 and not gender_of(n.lowers[start]):
        start += 1  # “Худрук театра на Таганке Анна Ли”
    given = start < end and gender_of(n.lowers[start])
    if not given or end - start < 2 or n.tags[begin] not in "oOld":
        return None
    first = lead(n, begin, start)
    relation = any(is_relation(n, at) for at in range(first, start))
    return Phrase(begin, end, start, end, role="" if relation else n.slice(first, start))


def organisation(n: Narration, begin: int, of: int, end: int) -> bool:
    """“the Department for Transport”: a name with a preposition in it."""
    tags, lowers = n.tags, n.lowers
    start = lead(n, begin, of)
    return (
        start < of
        and all(tags[at] == "C" for at in range(start, of))
        and n.lowers[of] in n.lex.speech.of
        and (tags[end - 1] == "C" or n.lex.is_organisation(lowers[of - 1]))
        and end - of <= 6
        and (any(n.lex.is_organisation(n.lowers[at]) for at in range(start, of))
             or (tags[begin] == "d" and of - start == 1
                 and not n.lex.speech.nouns_are_capitalised))
    )  # fmt: skip


def titled(n: Narration, begin: int, of: int, end: int) -> Phrase | None:
    """“Secretary of State Ann Ng”, “chief of staff Ann Ng”: a role with “of”, before a name."""
    if n.tags[of] != "p" or n.tags[of - 1] not in "Oo":
        return None
    for at in range(of + 2, end - 1):
        capital = n.tags[at - 1] == "C"
        department = n.lowers[at - 1] in n.lex.speech.idioms.departments and end - at <= 3
        if n.tags[at] == "C" and (
            (capital and (gender_of(n.lowers[at]) or department))
            or (n.tags[at - 1] in "lo" and department)
        ):  # fmt: skip
            return Phrase(
                begin, end, at, end, role=n.slice(lead(n, begin, of), at), title=n.lowers[of - 1]
            )
    return None


def run_start(n: Narration, begin: int, end: int) -> int:
    """Where the name begins that ends a phrase, or its end where none does."""
    tags, lowers = n.tags, n.lowers
    at = end
    while at > begin:
        tag = tags[at - 1]
        if tag in "Ct" or (
            lowers[at - 1] in PARTICLES
            and at < end
            and (
                (at - 2 >= begin and (tags[at - 2] == "C" or lowers[at - 2] in PARTICLES))
                or (tag == "l" and at - 1 == begin)
            )
            and (tag in "lpd")
        ):
            at -= 1
        else:
            break
    return at


def affiliated(n: Narration, at: int, begin: int) -> bool:
    """Whether a German “von” or “vom” after a name says where somebody belongs.

    It does after two names: “Lena Vogt von den Grünen”, not “Ursula von der Leyen”.
    """
    idioms = n.lex.speech.idioms
    if not n.lex.speech.nouns_are_capitalised or n.lowers[at] not in idioms.origin:
        return False
    low = at
    while low > begin and n.tags[low - 1] == "C":
        low -= 1
    article = n.lowers[at + 1] in idioms.name_articles
    if n.words[at + 2 : at + 3] and article and n.words[at + 2].isupper():
        return at - low >= 1  # “Vogt von der BBC”
    return at - low >= 2 and (
        n.lowers[at] in idioms.contracted_origin or not gender_of(n.lowers[at - 1])
    )
