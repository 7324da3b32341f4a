"""Direct speech without quotation marks: transcripts, interviews, dialogue behind dashes; and
attributions within the marks, as in « A, dit-il, B ».
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from functools import cache, lru_cache

from brief.suggest.lexicon import Lexicon, lexicon
from brief.suggest.quotations import Quotation

TURN = re.compile(
    r"^(?P<label>(?:[^\W\d_][\w.'’-]*|\([^)\n]{1,40}\))"
    r"(?:[ ,]+(?:[^\W_][\w.'’-]*|\([^)\n]{1,40}\))){0,6})"
    r"[ ]?:[ \t]+(?P<said>\S[^\n]*(?:\n(?!\s*\n)(?![^\n:]{1,60}:[ \t])[^\n]+)*)",
    re.MULTILINE,
)
OPENING = frozenset("\"“„«»‘'‹")
DIALOGUE = re.compile(
    r"^(?P<dash>[—―]|[–-](?=[ \u00a0]))[ \u00a0]*(?=\S)(?P<said>(?![^\n]*\(@\w)[^\n]+)$",
    re.MULTILINE,
)
POST = re.compile(
    r"^(?P<said>[^\n]*\S)\s{1,8}(?P<dash>[—―–-]{1,2})[ \u00a0]?"
    r"(?=[^\W_a-z][^()\n—―–]{0,60} \(@\w{1,30}\))",
    re.MULTILINE,
)
"""What somebody posted, with their name and account behind a dash, on its line or the next."""
BLOCK = re.compile(
    r"^(?P<lead>[^\n]{1,400}):[ \t]*\n[ \t]*\n\s*"
    r"(?P<said>[^\W\d_a-z][^\n]{20,}[.!?…][”’\"»]?)[ \t]*$",
    re.MULTILINE,
)
"""A paragraph behind one that ends with a colon."""
LAST = 5
"""How many links at the end of a post are left out."""
LEAD = 8
"""How many words before the colon may say that somebody speaks."""
WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
LINKS = ("https://", "http://", "pic.twitter.com/")
LONGEST_ATTRIBUTION = 120
NEXT_DASH = re.compile(r"\s*[—–―][.,;:]?\s*(?=\S)")
BREAK = re.compile(r"[,.](?<!\bM\.)(?<!\bDr\.)\s+")
NEXT_QUOTATION = re.compile(r"[.!?]\s+[\"“„«»‘]")
APPOSED = re.compile(r"(?P<gesture>en\s+\w+ant\b)|(?P<word>[\w-]+)")
NEXT_SENTENCE = re.compile(r"[.]\s+")
"""French dialogue has no dash behind an attribution."""
WITHIN = re.compile(r"[.!?…]\s+[—–]\s+(?=[^\W_a-z])(?P<said>[^\n]+)$", re.MULTILINE)
"""Speech behind a dash after a sentence of the reporter's, as Polish and Russian have it."""
APOSTROPHE = re.compile("['’]")
FIRST = 400


def transcript(text: str, lex: Lexicon) -> list[Quotation]:
    """The turns of a transcript or an interview: “NAME: …” on several lines."""
    if text.count(":") < 2:
        return []
    turns = [
        (match["label"], *match.span("said"))
        for match in TURN.finditer(text)
        if text[match.start("said")] not in OPENING and labelled(match["label"])
    ]
    labels = Counter(label for label, _, _ in turns)
    counts = Counter[str]()
    for label, number in labels.items():
        counts[label.lower()] += number
    asks = lex.speech.questions | lex.speech.answers

    def is_turn(label: str) -> bool:
        lower = label.lower()
        return (
            counts[lower] > 1 or lower.rstrip(".") in asks or (label.isupper() and len(label) > 2)
        )

    speakers = {label for label in labels if is_turn(label)}
    sure = [at for at, (label, _, _) in enumerate(turns) if label in speakers]
    if len(sure) < 2:
        return []
    # A turn by somebody who speaks once, among others.
    return [
        Quotation(start, end, start, end, "turn")
        for at, (label, start, end) in enumerate(turns)
        if label in speakers or (sure[0] < at < sure[-1] and len(label.split()) <= 4)
    ]


def without_links(said: str) -> str:
    """A post without the links at its end."""
    words = said.rsplit(maxsplit=LAST)
    while len(words) > 1 and words[-1].startswith(LINKS):
        said = said[: said.rindex(words.pop())].rstrip()
    return said


def posts(text: str) -> list[Quotation]:
    """Posts that an article shows, without marks: “Sad! — Ann Ng (@AnnNg) May 3, 2016”."""
    if "(@" not in text:
        return []
    found = []
    for match in POST.finditer(text):
        start, end = match.span("said")
        end = start + len(without_links(match["said"]))
        if text[start] not in OPENING and any(each.isalpha() for each in text[start:end]):
            found.append(Quotation(start, end, start, match.start("dash"), "post"))
    return found


def blocks(text: str, lex: Lexicon) -> list[Quotation]:
    """Speech set as a paragraph of its own, without marks: “She continued:”, and then “I …”."""
    found = []
    for match in BLOCK.finditer(text) if ":\n" in text else ():
        lead = [each.lower() for each in WORD.findall(match["lead"])[-LEAD:]]
        said = (APOSTROPHE.split(each.lower())[0] for each in WORD.findall(match["said"]))
        if (
            any(each in lex.verbs or lex.is_document(each) for each in lead)
            and not (lex.speech.i | lex.speech.idioms.mine).isdisjoint(said)
            and not TURN.match(text, match.start("said"))
            and '"' not in match["lead"]
        ):
            start, end = match.span("said")
            found.append(Quotation(start, end, start, end, "block"))
    return found


@lru_cache(maxsize=1000)
def labelled(label: str) -> bool:
    """Whether words could be the name before a turn: each with a capital, but for small ones."""
    words = [word for word in re.findall(r"[^\W\d_][\w'’-]*", label) if len(word) > 3] or [label]
    return all(word[0].isupper() for word in words)


@cache
def attribution_pattern(code: str) -> re.Pattern[str]:
    """A comma or a dash, and the beginning of an attribution."""
    lex = lexicon(code)
    speech, verbs = lex.speech, lex.speech.verbs
    plain = lex.verbs - verbs.perfect if not speech.verb_first else lex.verbs
    endings = "|".join(map(re.escape, sorted(speech.enclitic, key=len, reverse=True)))
    enclitic = f"(?:{endings})?" if endings else ""

    def any_of(group: frozenset[str]) -> str:
        return "|".join(map(re.escape, sorted(group, key=len, reverse=True))) or "(?!)"

    helped = ""
    helpable = verbs.perfect | verbs.that if speech.turns.any_participle else verbs.perfect
    if verbs.perfect:
        helped = (
            rf"|(?:(?:{any_of(speech.auxiliaries)}){enclitic}\s*){{1,3}}"
            rf"(?:{any_of(helpable)})\b"
        )
    idioms = speech.idioms
    ended = speech.feminine_verbs + speech.masculine_verbs + idioms.reflexive_ends
    past = "|".join(map(re.escape, ended))
    # Behind a dash any verb in the past is one of saying: no list has all of them.
    unknown = (
        rf"(?(dash)|(?!))\w+(?:{past})\b"
        rf"|(?(dash)|(?!))\w+\s+(?:{any_of(idioms.reflexive_behind)})\b"
        rf"|(?(dash)|(?!))(?=[{speech.turns.letters}])\w+(?=\.?[ \t]*(?:\n|\Z))"
        if past
        else "(?!)"
    )
    return re.compile(
        rf"(?P<comma>[,?!…]\s+|(?P<dash>[,.?!…]?\s*[—–―]\s*))"
        rf"(?P<said>{speech.turns.subject}(?:(?:{any_of(idioms.reflexive_before)})\s*)?(?:(?:{any_of(plain)}){enclitic}\b{helped}|{unknown}))"
    )


def pieces(
    text: str, start: int, end: int, code: str, *, dashes: bool, within: bool
) -> list[tuple[int, int]]:
    """The stretches of speech in `[start, end)`, its attributions left out."""
    pattern, lex = attribution_pattern(code), lexicon(code)
    found: list[tuple[int, int]] = []
    position = start
    while position < end:
        match = pattern.search(text, position, end)
        while match is not None and dashes and match["dash"] is None:
            match = pattern.search(text, match.end(), end)
        if match is None or match.start() <= position:
            found.append((position, end))
            break
        stop = match.start() + (1 if text[match.start()] in ",.?!…" else 0)
        found.append((position, stop))
        begin = match.start("said")
        if match["dash"] is not None or not within:
            after = NEXT_DASH.search(text, match.end(), end)
            if after is None and lex.speech.turns.ends_with_sentence:
                after = NEXT_SENTENCE.search(text, match.end(), end)
            if after is None or after.start() - begin > LONGEST_ATTRIBUTION:
                break
            if NEXT_QUOTATION.search(text, begin, after.start()):
                break  # another quotation, which has an attribution of its own
            position = after.end()
        else:
            after = BREAK.search(text, match.end(), end)
            while (
                after is not None
                and after[0][0] == ","
                and (apposed(text, after.end(), lex) or said_at(text, after.end(), code))
            ):
                after = BREAK.search(text, after.end(), end)
            if after is None:
                break
            if after.start() - begin > LONGEST_ATTRIBUTION:
                found[-1] = (position, end)
                break
            position = after.end()
    stripped = [(a, a + len(text[a:b].rstrip())) for a, b in found]
    return [(a, b) for a, b in stripped if any(each.isalpha() for each in text[a:b])]


def apposed(text: str, at: int, lex: Lexicon) -> bool:
    """Whether what stands behind the comma of an attribution still tells of the speaker.

    The name behind a role, an age, an occupation, a gesture: “dit l'avocate, Me Ng”, “lance Ng,
    cariste, en souriant”.
    """
    word = APPOSED.match(text, at)
    if word is None:
        return False
    if word["gesture"] or word["word"][0].isupper() or word["word"][0].isdigit():
        return True
    lower = word["word"].lower()
    if lower in lex.speech.idioms.articles:
        following = APPOSED.match(text, word.end() + 1)  # “dit Ng, la maire, lors du conseil”
        if following is None or not following["word"]:
            return False
        stop = text[following.end() : following.end() + 1]
        return stop == "," and lex.is_role(following["word"].lower())
    idioms = lex.speech.idioms
    ends = lower.removesuffix("s").endswith(idioms.occupation_ends or ("-",))
    begins = lower.startswith(idioms.occupation_begins or ("-",))
    return lex.is_role(lower) or (lower not in lex.classes and (ends or begins))


@cache
def said_at_pattern(code: str) -> re.Pattern[str]:
    """What begins where it was said."""
    found = ("[ ]".join(map(re.escape, each)) for each in lexicon(code).speech.idioms.said_at)
    return re.compile("|".join(found) or "(?!)")


def said_at(text: str, at: int, code: str) -> bool:
    """Whether it stands behind a comma where it was said: “a dit Ng, maire, à la sortie.”."""
    return said_at_pattern(code).match(text, at) is not None


def dialogue(text: str, code: str) -> list[Quotation]:
    """Speech behind a dash at the beginning of a paragraph."""
    turns = lexicon(code).speech.turns
    lines = [
        match for match in DIALOGUE.finditer(text) if match["dash"] in "—―" or turns.short_dash
    ]
    pattern = attribution_pattern(code)
    if turns.within_lines:
        taken = {text.count("\n", 0, match.start()) for match in lines} if lines else set()
        later = [
            match for match in WITHIN.finditer(text)
            if (said := pattern.search(text, match.start("said"), match.start("said") + FIRST))
            and said["dash"] is not None
        ]  # fmt: skip
        lines += [m for m in later if text.count("\n", 0, m.start()) not in taken]
        lines.sort(key=lambda match: match.start())
    if not lines:
        return []
    attributed = sum(
        bool(pattern.search(text, match.start("said"), match.end())) for match in lines
    )
    if not attributed:
        return []
    dashes = turns.parted_by_dashes
    found = []
    for match in lines:
        for begin, stop in pieces(
            text, match.start("said"), match.end(), code, dashes=dashes, within=False
        ):
            found.append(Quotation(begin, stop, begin, stop, "dash"))
    return found


def split(quotation: Quotation, text: str, code: str) -> list[Quotation]:
    """A quotation without the attributions within its marks."""
    dashes = lexicon(code).speech.turns.parted_by_dashes
    parts = pieces(text, quotation.start, quotation.end, code, dashes=dashes, within=True)
    if len(parts) == 1 and parts[0] == (quotation.start, quotation.end):
        return [quotation]
    found = []
    for index, (begin, stop) in enumerate(parts):
        outer = quotation.outer if index == 0 else begin
        last = index == len(parts) - 1 and stop == quotation.end
        found.append(
            quotation._replace(start=begin, end=stop, outer=outer,
                               after=quotation.after if last else stop)
        )  # fmt: skip
    return found


def speech(text: str, marked: list[Quotation], code: str) -> list[Quotation]:
    """All quotations of a text, marked or not, nested ones told by their depth."""
    lex = lexicon(code)
    unmarked = transcript(text, lex) or dialogue(text, code)
    unmarked += [
        each
        for each in blocks(text, lex)
        if not any(each.outer < turn.after and turn.outer < each.after for turn in unmarked)
    ]
    unmarked = sorted(unmarked + posts(text))
    found: list[Quotation] = []
    for each in marked:
        if each.depth == 0 and lex.speech.incises:
            found += split(each, text, code)
        else:
            found.append(each)
    if not unmarked:
        return found
    if not found:
        return unmarked
    starts = [each.outer for each in marked if not each.depth]
    ends = [each.after for each in marked if not each.depth]
    unmarked = [
        each for each in unmarked
        if each.mark == "turn" or not (
            (at := bisect_right(starts, each.outer) - 1) >= 0 and each.outer < ends[at]
        )
    ]  # fmt: skip
    merged = sorted([*found, *unmarked], key=lambda each: (each.outer, -each.after))
    result: list[Quotation] = []
    reached = -1
    for each in merged:
        if each.outer < reached:
            result.append(each._replace(depth=max(1, each.depth)))
        else:
            result.append(each._replace(depth=0) if each.depth else each)
            reached = each.after
    return result
