"""Where the spans of an old text are in a corrected one, and what is said of their words."""

from __future__ import annotations

import random
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.anchor import Status
from brief.anchor.exact import find
from brief.anchor.normalise import SPECIAL, normal, normalise
from brief.anchor.realign import Change, Outcome, Substance, changes, corrected, realign, respelt
from brief.anchor.views import ArticleText
from brief.content.sidecar import Selector

ENGLISH = """Mayor Ada Stone said the bridge must close today. It may open again in May, she said.

The council met at noon. It may meet again on 3 March, said Jonas Weber, who did not attend.

Nobody knows what the bridge costs. The bridge was built in 1931, and about 12,000 people use it.

“We will not wait,” said Weber. “We were never asked,” said Stone."""

GERMAN = """Die Bürgermeisterin sagte, die Brücke müsse noch heute geschlossen werden.

Der Stadtrat tagte am Mittag. Er werde am 3. März wieder tagen, sagte Jonas Weber, der nicht kam.

Niemand weiß, was die Brücke kostet. „Wir wurden nie gefragt“, sagte Stein."""

CHINESE = """市长说大桥今天必须关闭。她说大桥五月可能重新开放。

市议会中午开会。议员韦伯没有出席会议。"""


def test_what_passes_for_plain_is_its_own_normal_form() -> None:
    plain = [chr(code) for code in range(0x1_0000) if not SPECIAL.match(chr(code))]
    assert len(plain) > 32_000
    for each in plain:
        assert unicodedata.normalize("NFKC", each) == each
        assert not unicodedata.combining(each)
        assert each == " " or not each.isspace()
        assert normal(f"a{each}\u0301b") == normalise(f"a{each}\u0301b").text


def test_annotations_that_an_index_finds_are_where_a_search_finds_them() -> None:
    rare = " ".join(f"{each}{other}" for each in "abcdef" for other in "uvwxyz")
    words = f"{rare} the bridge , of Zürich was “closed” again and don’t . . . a a".split()
    rng = random.Random(3)
    for _ in range(10):
        text = " ".join(rng.choices(words, k=400))
        searched, indexed = ArticleText(text), ArticleText(text, 1_000)
        for _ in range(60):
            start, size = rng.randrange(len(text)), rng.randrange(1, 30)
            quote = text[start : start + size].replace("“", rng.choice('“„"'))
            assert find(searched, Selector(quote)) == find(indexed, Selector(quote))


def test_an_insertion_beside_what_moved_leaves_what_is_far_away_alone() -> None:
    blocks = [f"Deputy {each}olm spoke in hall {each} of bridges, he said." for each in "ABCDEFGH"]
    old = "\n\n".join(blocks)
    moved = [blocks[0], "Deputy Quorn slept, he said.", blocks[6], *blocks[1:6], blocks[7]]
    spans = [((old.index(each), old.index(each) + 20),) for each in blocks]
    outcomes = realign(old, spans, "\n\n".join(moved))
    assert {outcome.status for outcome in outcomes} <= {Status.EXACT, Status.MOVED}


def one(old: str, quote: str, new: str) -> tuple[Outcome, str]:
    start = old.index(quote)
    outcome = realign(old, [((start, start + len(quote)),)], new)[0]
    return outcome, " […] ".join(new[a:b] for a, b in outcome.spans)


@pytest.mark.parametrize(
    ("text", "quote", "edits", "status", "found"),
    [
        # Typography is no change.
        (ENGLISH, "We will not wait", {"“": '"', "”": '"'}, "exact", "We will not wait"),
        (GERMAN, "Wir wurden nie gefragt", {"„": "»", "“": "«"}, "exact", "Wir wurden nie gefragt"),
        # Another spelling, other words, more words, fewer words.
        (ENGLISH, "must close today", {"close": "clsoe"}, "changed", "must clsoe today"),
        (ENGLISH, "must close", {"must close": "msut cloes"}, "changed", "msut cloes"),
        (GERMAN, "noch heute geschlossen", {"heute": "huete"}, "changed", "noch huete geschlossen"),
        (ENGLISH, "The council met at noon", {"council": "board"}, "changed",
         "The board met at noon"),
        (ENGLISH, "what the bridge costs", {"bridge costs": "old iron bridge really costs"},
         "changed", "what the old iron bridge really costs"),
        (ENGLISH, "The bridge was built in 1931, and about", {" was built in 1931,": ""},
         "changed", "The bridge and about"),
        # Text beside it.
        (ENGLISH, "It may meet again", {"The council met at noon. ": ""}, "exact",
         "It may meet again"),
        (ENGLISH, "It may open again", {"It may open again": "Yet it is so. It may open again"},
         "exact", "It may open again"),
        (ENGLISH, "must close today", {"Mayor Ada Stone said": "According to the mayor"}, "exact",
         "must close today"),
        (CHINESE, "五月可能重新开放", {"大桥今天": "老桥今天"}, "exact", "五月可能重新开放"),
        (CHINESE, "大桥今天必须关闭", {"今天必须": "明天必须"}, "changed", "大桥明天必须关闭"),
        # Paragraphs that were split, or became one.
        (ENGLISH, "It may meet again", {"noon. It": "noon.\n\nIt"}, "exact", "It may meet again"),
        (ENGLISH, "The council met", {"she said.\n\nThe": "she said. The"}, "exact",
         "The council met"),
        (GERMAN, "was die Brücke kostet", {"\n\n": " "}, "exact", "was die Brücke kostet"),
        # A paragraph of few words, which are all of the article.
        ("Había 40 personas en la plaza", "Había 40 personas en la plaza", {"40": "50"},
         "changed", "Había 50 personas en la plaza"),
        ("Es kamen 40 Menschen", "Es kamen 40 Menschen", {"40": "50"}, "changed",
         "Es kamen 50 Menschen"),
        ("It is late now", "It is late now", {"It is late": "We stay here"}, "orphan", ""),
        # What is gone.
        (ENGLISH, "It may open again", {" It may open again in May, she said.": ""}, "orphan", ""),
        (ENGLISH, "It may open again in May", {" It may open again in May, she said.": ""},
         "orphan", ""),
        (ENGLISH, "said Weber", {" said Weber. ": " "}, "orphan", ""),
        (GERMAN, "Niemand weiß", {"Niemand weiß, was die Brücke kostet. ": ""}, "orphan", ""),
    ],
)  # fmt: skip
def test_a_span_is_carried_through_an_edit(
    text: str, quote: str, edits: dict[str, str], status: str, found: str
) -> None:
    new = text
    for before, after in edits.items():
        assert before in new
        new = new.replace(before, after)
    outcome, words = one(text, quote, new)
    assert (outcome.status, words) == (Status(status), found)


@pytest.mark.parametrize("quote", ["Nobody knows what", "The council met at noon", "Weber, who"])
def test_a_paragraph_that_moved_takes_its_spans_along(quote: str) -> None:
    blocks = ENGLISH.split("\n\n")
    outcome, words = one(ENGLISH, quote, "\n\n".join(reversed(blocks)))
    assert words == quote
    edited = [block.replace("bridge", "old bridge") for block in reversed(blocks)]
    outcome, words = one(ENGLISH, quote, "\n\n".join(edited))
    assert words == quote
    assert outcome.status in {Status.EXACT, Status.MOVED}


def test_what_moved_is_said_to_have_moved() -> None:
    first, *rest = ENGLISH.split("\n\n")
    outcome, _ = one(ENGLISH, "must close today", "\n\n".join([*rest, first]))
    assert outcome.status is Status.MOVED


@pytest.mark.parametrize(
    ("text", "quote", "before", "after", "change"),
    [
        (ENGLISH, "again on 3 March", "3", "5", ("number", "3", "5")),
        (ENGLISH, "about 12,000 people", "12,000", "1,200", ("number", "12,000", "1,200")),
        (ENGLISH, "built in 1931", "1931", "1913", ("number", "1931", "1913")),
        (ENGLISH, "open again in May", "May", "July", ("date", "May", "July")),
        (ENGLISH, "who did not attend", "did not", "did", ("negation", "not", "")),
        (ENGLISH, "We were never asked", "never", "often", ("negation", "never", "often")),
        (ENGLISH, "Mayor Ada Stone said", "Stone", "Wood", ("name", "Stone", "Wood")),
        (GERMAN, "sagte Jonas Weber, der nicht kam", "nicht ", "", ("negation", "nicht", "")),
        (GERMAN, "am 3. März wieder", "März", "Mai", ("date", "März", "Mai")),
        (GERMAN, "am 3. März wieder", "3", "13", ("number", "3", "13")),
        (GERMAN, "sagte Jonas Weber", "Weber", "Maurer", ("name", "Weber", "Maurer")),
    ],
)
def test_a_change_of_substance_is_named(
    text: str, quote: str, before: str, after: str, change: tuple[str, str, str]
) -> None:
    new = text.replace(quote, quote.replace(before, after))
    outcome, words = one(text, quote, new)
    assert (outcome.status, words) == (Status.CHANGED, quote.replace(before, after))
    assert [tuple(map(str, each)) for each in outcome.changes] == [change]


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("We agree with it", "We disagree with it", [("agree", "disagree")]),
        ("It is unlikely to rain", "It is likely to rain", [("unlikely", "likely")]),
        ("That is legal here", "That is illegal here", [("legal", "illegal")]),
        ("It was a regular vote", "It was an irregular vote", [("regular", "irregular")]),
        ("They go before the vote", "After the vote they go", [("before", "After")]),
        ("Fewer people came", "More people came", [("Fewer", "More")]),
        ("Prices rose above ten", "Prices fell below ten", [("rose", "fell"), ("above", "below")]),
        ("Das ist möglich", "Das ist unmöglich", [("möglich", "unmöglich")]),
        ("Er kam vor der Wahl", "Er kam nach der Wahl", [("vor", "nach")]),
        ("Sie zahlen mehr Miete", "Sie zahlen weniger Miete", [("mehr", "weniger")]),
        ("die öffentliche Sitzung", "die nichtöffentliche Sitzung",
         [("öffentliche", "nichtöffentliche")]),
        ("il approuve la loi", "il désapprouve la loi", [("approuve", "désapprouve")]),
        ("c'est possible", "c'est impossible", [("possible", "impossible")]),
        ("il viendra avant midi", "il viendra après midi", [("avant", "après")]),
        ("il y a plus de bruit", "il y a moins de bruit", [("plus", "moins")]),
        ("We agree with it", "We concur with it", []),
        ("They may go", "They might go", []),
        ("The inner court", "The outer court", []),
        ("Er kam in der Nacht", "Er kam in jener Nacht", []),
    ],
)  # fmt: skip
def test_a_word_that_is_its_opposite_now_is_named(
    old: str, new: str, named: list[tuple[str, str]]
) -> None:
    assert [*changes(old, new)] == [Change(Substance.OPPOSITE, *each) for each in named]


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("It opens in May", "It opens in June", Substance.DATE),
        ("It opens on Monday", "It opens on Friday", Substance.DATE),
        ("Er kommt im Mai", "Er kommt im Juni", Substance.DATE),
        ("il viendra le 3 mai", "il viendra le 3 juin", Substance.DATE),
        ("il viendra en mai", "il viendra en juin", Substance.DATE),
        ("non viene mai qui", "non viene spesso qui", Substance.NEGATION),
        ("It opens in ten days", "It opens in two days", Substance.NUMBER),
    ],
)
def test_a_day_or_month_is_a_date_and_no_number(old: str, new: str, kind: Substance) -> None:
    assert [each.kind for each in changes(old, new)] == [kind]


def test_a_copy_does_not_take_the_place_of_what_was_deleted() -> None:
    copy = f"{ENGLISH}\n\nThe paper wrote that the bridge must close today, as said before."
    outcome, _ = one(copy, "must close today", copy.replace(" must close today", "", 1))
    assert outcome.status is Status.ORPHAN
    other = copy.replace("must close today, as", "must close now, as")
    outcome, _ = one(other, "must close today", other.replace(" must close today", "", 1))
    assert outcome.status is Status.ORPHAN


@pytest.mark.parametrize(
    ("old", "quote", "new"),
    [
        (
            "The court ordered the hospital trust to pay the costs.",
            "the costs",
            "The court ordered the hospital trust to pay. Closed access roads damage what June "
            "costs leave only now.",
        ),
        (
            "The mayor said on Friday that the ferry would be sold.",
            "the ferry",
            "The mayor said on Friday that. Rain fell and all along the quay a ferry waited for "
            "people until it would be sold.",
        ),
        (
            "Das Gericht verurteilte die Stadt, die Kosten zu tragen.",
            "die Kosten",
            "Das Gericht verurteilte die Stadt, zu schweigen. Später stiegen überall im Land "
            "wieder Kosten und Preise, die niemand wollte, um sie zu tragen.",
        ),
        (
            "Le tribunal a condamné l’hôpital à payer les frais.",
            "les frais",
            "Le tribunal a condamné l’hôpital à payer. Puis la pluie est tombée sur nos jardins "
            "encore frais du matin.",
        ),
        (
            "They asked whether the new bridge was safe.",
            "new bridge",
            "They asked whether the. Nobody answered them at first, as a bridge in Halden had "
            "fallen that morning and it was safe.",
        ),
    ],
)
def test_one_word_of_a_few_in_an_inserted_sentence_is_not_what_was_deleted(
    old: str, quote: str, new: str
) -> None:
    start = old.index(quote)
    (outcome,) = realign(old, [((start, start + len(quote)),)], new)
    assert (outcome.status, outcome.spans) in {(Status.ORPHAN, ()), (Status.AMBIGUOUS, ())}


def test_words_that_are_spelt_like_deleted_ones_by_chance_are_not_these() -> None:
    """A name between them is no witness of what is not there."""
    old = (
        "The vote was postponed until Friday. “If the union does not act, we shall do so without "
        "asking anybody for permission,” Ada Stone told reporters in Northfield.\n\n"
        "Critics call the pension reform reckless in May; supporters say it pleases them."
    )
    new = old.replace(
        "permission,” Ada Stone told reporters in Northfield",
        "Northfield. A bank planned its stone exchange with most streets and both ambitious "
        "sports sign",
    )
    outcome, _ = one(old, "permission,” Ada Stone told reporters in", new)
    assert outcome.status is Status.ORPHAN


def test_of_two_equal_sentences_in_a_row_nobody_knows_which_is_gone() -> None:
    outcome, _ = one("One. He left. He left. Two.", "He left", "One. He left. Two.")
    assert outcome.status is Status.AMBIGUOUS


def test_several_spans_are_carried_together() -> None:
    spans = tuple(
        (ENGLISH.index(piece), ENGLISH.index(piece) + len(piece))
        for piece in ("the bridge must", "open again in May")
    )
    new = ENGLISH.replace("Mayor Ada Stone", "The mayor").replace("open", "be opened")
    outcome = realign(ENGLISH, [spans], new)[0]
    found = [new[a:b] for a, b in outcome.spans]
    assert (outcome.status, found) == (
        Status.CHANGED,
        ["the bridge must", "opened again in May"],
    )


@pytest.mark.parametrize("size", [1_000, 100_000])
def test_one_letter_over_and_over_anchors_nothing_wrongly(size: int) -> None:
    for old in ("a" * size, "a " * (size // 8), "a\n\n" * (size // 50)):
        outcome = realign(old, [((10, 20),)], f"b{old[: size // 2]}")[0]
        assert outcome.status in {Status.ORPHAN, Status.AMBIGUOUS}


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("It may meet agian on", "It may meet again on"),
        ("Nobody knos what the bridge costs", "Nobody knows what the bridge costs"),
        ("said Jonas Webber, who did", "said Jonas Weber, who did"),
        # Short words too, among enough that are the same.
        ("Mayor Ada Stone said teh bridge must", "Mayor Ada Stone said the bridge must"),
        ("The bridge was built i 1931, and about", "The bridge was built in 1931, and about"),
        ("and aabout 12,000 people use it", "and about 12,000 people use it"),
        # Days and months that are none as they are spelt; the next sign is not taken along.
        ("may meet again on 3 Mrach, said Jonas", "may meet again on 3 March, said Jonas"),
        ("what the brigde costs", "what the bridge costs"),
        ("may meet again on 3 May, said Jonas", None),
        ("teh bridge must close", None),
        ("Mayor Ada Stone said she bridge must", None),
        ("Mayor Ada Stone saw the bridge close today", None),
        # Other words, numbers, negations; and what is in two places.
        ("It may meet later on 3 March", None),
        ("It may meet again on 4 March", None),
        ("who did now attend", None),
        ("must open today", None),
        ("We were", None),
        # Another word, by the language's or by those that the text has elsewhere.
        ("Mayor Ada Stone said them bridge must", None),
        ("Nobody knows what he bridge costs. The", None),
        ("Nobody knows hat the bridge costs. The", None),
        ("and bout 12,000 people use it", None),
        # Another form of a word is another statement's.
        ("what the bridge costl", None),
        ("what the bridges costs", None),
        ("what the bridge cost", None),
    ],
)
def test_without_an_old_text_only_a_misspelling_is_found(quote: str, found: str | None) -> None:
    span = respelt(ArticleText(ENGLISH), Selector(quote))
    assert (span and ENGLISH[slice(*span)]) == found


VOCABULARY = [
    *("the", "bridge", "council", "may", "meet", "close"),
    *("open", "again", "not", "today", "Weber", "3", "5"),
]
words = st.sampled_from(VOCABULARY)
sentences = st.lists(words, min_size=3, max_size=12).map(lambda each: " ".join(each) + ".")
texts = st.lists(sentences, min_size=1, max_size=5).map("\n\n".join)


@st.composite
def annotated(draw: st.DrawFn) -> tuple[str, tuple[int, int]]:
    text = draw(texts)
    starts = [
        0,
        *(n + 1 for n, each in enumerate(text[:-1]) if each.isspace() and text[n + 1] > " "),
    ]
    start = draw(st.sampled_from(starts))
    ends = [
        n
        for n in range(start + 1, len(text) + 1)
        if text[n - 1].isalnum() and not text[n : n + 1].isalnum()
    ]
    return text, (start, draw(st.sampled_from(ends[:12])))


@given(annotated(), texts)
def test_a_span_in_an_unchanged_text_is_where_it_was(
    case: tuple[str, tuple[int, int]], other: str
) -> None:
    text, span = case
    outcome = realign(text, [(span,)], text)[0]
    assert outcome == Outcome(Status.EXACT, (span,))
    # Whatever became of it: carried once more through no change, it stays.
    for found in realign(text, [(span,)], other):
        assert realign(other, [found.spans], other)[0].spans == found.spans


@given(
    annotated(),
    st.integers(0, 8),
    st.lists(st.sampled_from(["xanthic", "yolk", "zebu"]), min_size=1),
)
def test_text_added_elsewhere_moves_no_anchor(
    case: tuple[str, tuple[int, int]], at: int, added: list[str]
) -> None:
    text, (start, end) = case
    blocks = text.split("\n\n")
    at = min(at, len(blocks))
    before = "\n\n".join(blocks[:at])
    more = " ".join(added)
    new = "\n\n".join([*blocks[:at], more, *blocks[at:]])
    shift = len(more) + 2 if at == 0 or start > len(before) else 0
    outcome = realign(text, [((start, end),)], new)[0]
    if not (start <= len(before) < end and shift == 0):
        assert outcome.spans == ((start + shift, end + shift),)
        assert outcome.status is Status.EXACT


@given(annotated(), texts)
def test_what_is_carried_there_and_back_is_where_it_was_or_nowhere(
    case: tuple[str, tuple[int, int]], more: str
) -> None:
    text, span = case
    new = f"{text}\n\n{more}"
    there = realign(text, [(span,)], new)[0]
    if there.spans and there.status is Status.EXACT:
        back = realign(new, [there.spans], text)[0]
        assert back.spans in {(span,), ()}


REPEATED = ["Yes.", "Not a word.", "The council said yes.", "The council met at noon."]


def paragraphs_of(texts: list[str]) -> list[tuple[tuple[int, int], ...]]:
    ends = [len("\n\n".join(texts[: n + 1])) for n in range(len(texts))]
    return [((end - len(text), end),) for text, end in zip(texts, ends, strict=True)]


@given(
    st.lists(st.sampled_from(REPEATED), min_size=1, max_size=6),
    st.integers(0, 6),
    st.sampled_from(["Then it rained.", "It rained, and then it was late."]),
)
def test_equal_paragraphs_stay_what_they_were_beside_a_new_one(
    old: list[str], at: int, added: str
) -> None:
    at = min(at, len(old))
    new = [*old[:at], added, *old[at:]]
    places = paragraphs_of(new)
    del places[at]
    outcomes = realign("\n\n".join(old), paragraphs_of(old), "\n\n".join(new))
    assert outcomes == [Outcome(Status.EXACT, place, ()) for place in places]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        # What is beside them was exchanged, or replaced: each may be another one.
        (["Lee:", "Yes.", "Marsh:", "Yes."], ["Marsh:", "Yes.", "Rain.", "Lee:", "Yes."]),
        (["Lee:", "Yes.", "Marsh:", "Yes."], ["Reed:", "Yes.", "Stone:", "Yes."]),
        (["Yes.", "Rain.", "Yes."], ["Yes.", "Yes.", "Rain."]),
    ],
)
def test_equal_paragraphs_that_may_be_others_are_nobodys(old: list[str], new: list[str]) -> None:
    spans = [each for each in paragraphs_of(old) if each[0][1] - each[0][0] == len("Yes.")]
    outcomes = realign("\n\n".join(old), spans, "\n\n".join(new))
    assert Status.EXACT not in {each.status for each in outcomes}


@pytest.mark.parametrize(
    ("code", "old", "new", "named"),
    [
        ("en", "It was legal to shoot there", "It was lethal to shoot there", ("legal", "lethal")),
        ("en", "It is a casual link", "It is a causal link", ("casual", "causal")),
        ("en", "The court upheld the ban", "The court lifted the ban", ("upheld", "lifted")),
        ("en", "He killed a man", "He tried to kill a man", ("killed", "tried to kill")),
        ("en", "He killed a man", "He may have killed a man", ("", "may have")),
        ("en", "It is far from safe", "It is safe", ("far from", "")),
        ("en", "I broke the law", "He broke the law", ("I", "He")),
        (
            "en",
            "The workers beat the police",
            "Police beat the workers",
            ("The workers police", "Police workers"),
        ),
        ("en", "It rose by a lot", "It rose to a lot", ("by", "to")),
        ("en", "Nearly every boy came", "Every boy came", ("Nearly", "")),
        ("en", "It uses 5 Mb a day", "It uses 5 MB a day", ("Mb", "MB")),
        ("en", "It weighs 5 tonnes", "It weighs 5 tons", ("tonnes", "tons")),
        ("en", "The council will resign", "The council will re-sign", ("resign", "re sign")),
        ("de", "Wir fordern mehr", "Wir fördern mehr", ("fordern", "fördern")),
        ("de", "Die Brücke ist sicher", "Die Brücke sei sicher", ("ist", "sei")),
        ("de", "Sie steigt um viel", "Sie steigt auf viel", ("um", "auf")),
        ("de", "Fast alle kamen", "Alle kamen", ("Fast", "")),
        ("de", "Die Firma stellt ein", "Die Firma stellt aus", ("ein", "aus")),
        ("en", "The alleged killer fled", "The killer fled", ("alleged", "")),
        ("fr", "Il faut partir", "Il faudrait partir", ("faut", "faudrait")),
        ("pl", "Sędzia skazał go", "Sędzia uniewinnił go", ("skazał", "uniewinnił")),
        ("zh", "会议上午开始", "会议下午开始", ("会议上午开始", "会议下午开始")),
        ("fr", "nous paierons tout", "nous paierions tout", ("paierons", "paierions")),
        ("fr", "Presque tous sont venus", "Tous sont venus", ("Presque", "")),
        ("fr", "il est venu hier soir", "il est venu avant-hier soir", ("", "avant")),
        ("es", "El alcalde hablo ayer", "El alcalde habló ayer", ("hablo", "habló")),
        ("es", "y pagaremos todo", "y pagaríamos todo", ("pagaremos", "pagaríamos")),
        ("pl", "my zapłacimy", "my zapłacilibyśmy", ("zapłacimy", "zapłacilibyśmy")),
        ("ru", "Мы заплатили им", "Мы заплатили бы им", ("", "бы")),
        ("ru", "Его оправдали", "Его осудили", ("оправдали", "осудили")),
        ("ar", "يجب أن ندفع", "يمكن أن ندفع", ("يجب", "يمكن")),
        ("zh", "市政府必须付款", "市政府可以付款", ("市政府必须付款", "市政府可以付款")),
    ],
)
def test_a_word_that_is_another_one_now_is_named(
    code: str, old: str, new: str, named: tuple[str, str]
) -> None:
    """Whatever it is: no list of opposites has all."""
    assert [*corrected(old, new, code)] == [Change(Substance.WORD, *named)]


@pytest.mark.parametrize(
    ("code", "old", "new"),
    [
        ("en", "It cost 40 poudns", "It cost 40 pounds"),
        ("en", "The bridge is risng", "The bridge is rising"),
        ("en", "The goverment said so", "The government said so"),
        ("en", "It is teh bridge", "It is the bridge"),
        ("en", "It may opne again", "It may open again"),
        ("en", "We organised the centre", "We organized the center"),
        ("en", "It's grey, I'd say", "It is gray, I would say"),
        ("en", "The web site is down", "The website is down"),
        ("en", "We lost a dozen sheep", "We lost twelve sheep"),
        ("en", "It opens at 12 pm", "It opens at noon"),
        ("en", "It rose by .5 per cent", "It rose by 0.5 percent"),
        ("en", "We wait until noon", "We wait till noon"),
        ("en", "We honour the defence of counsellors", "We honor the defense of counselors"),
        ("en", "We practise it", "We practice it"),
        ("fr", "Il connaît le coût", "Il connait le cout"),
        ("de", "Das muß so sein", "Das muss so sein"),
        ("de", "Ein alter Mann kam", "Der alte Mann kam"),
        ("de", "Das Delphinbecken ist leer", "Das Delfinbecken ist leer"),
        ("de", "Er kam im Januar", "Er kam im Jänner"),
        ("de", "Er kam am Sonnabend", "Er kam am Samstag"),
        ("fr", "A Paris, l'évènement", "À Paris, l'événement"),
        ("fr", "Son cœur est là", "Son coeur est là"),
        ("es", "La poblacion crece", "La población crece"),
        ("es", "Un período largo", "Un periodo largo"),
        ("ru", "Ещё идут работы", "Еще идут работы"),
    ],
)
def test_a_word_that_says_the_same_is_not_named(code: str, old: str, new: str) -> None:
    assert corrected(old, new, code) == corrected(new, old, code) == ()


@pytest.mark.parametrize(
    ("code", "number", "same", "other"),
    [
        ("de", "12.000", ["12000", "12 000"], ["12", "12,0", "1.200"]),
        ("de", "1.500", ["1500", "1 500"], ["1,5", "1,50", "15"]),
        ("de", "1.200.000", ["1,2 Millionen", "1200000"], ["1,2", "1.200"]),
        ("es", "12.000", ["12000"], ["12"]),
        ("fr", "1 500", ["1.500", "1500"], ["1,5", "15"]),
        ("fr", "1,5", ["1.5"], ["1.500", "1500"]),
        ("nl", "40.000", ["40000"], ["40"]),
        ("en", "12,000", ["12000"], ["12", "12.0"]),
        (None, "12.000", [], ["12", "12000", "12,0"]),
    ],
)
def test_numbers_are_read_as_the_language_writes_them(
    code: str | None, number: str, same: list[str], other: list[str]
) -> None:
    """Where it is not known, what may be thousands or decimals is neither."""
    for each in same:
        assert corrected(f"xx {number} xx", f"xx {each} xx", code) == ()
    for each in other:
        found = corrected(f"xx {number} xx", f"xx {each} xx", code)
        assert {change.kind for change in found} == {Substance.NUMBER}, each


@pytest.mark.parametrize("after", ["the US", "US"])
def test_us_is_no_name(after: str) -> None:
    old, new = "This will hurt us badly", f"This will hurt {after} badly"
    assert [each.kind for each in corrected(old, new, "en")] == [Substance.NAME]
    assert corrected("Nobody asked us", "Nobody asked me", "en") == (
        Change(Substance.WORD, "us", "me"),
    )


@pytest.mark.parametrize(
    ("quote", "old", "new"),
    [
        ("Forty died", "“Forty died,” said Lee. It was late.",
         "“Over forty died,” said Lee. It was late."),
        ("The law applies to all children", "“The law applies to all children,” said Lee.",
         "“The law applies to all children under ten,” said Lee."),
    ],
)  # fmt: skip
def test_what_limits_words_is_asked_for_beside_them_within_the_marks(
    quote: str, old: str, new: str
) -> None:
    assert one(old, quote, new)[0].changes


def test_numbers_are_read_in_the_language_of_the_article() -> None:
    old = "Rat: „Wir zahlen 12.000 Euro“, sagte Meier."
    span = (old.index("Wir"), old.index("“"))
    for now, is_asked in (("12", True), ("12000", False)):
        new = old.replace("12.000", now)
        assert bool(realign(old, [(span,)], new, lang="de")[0].changes) is is_asked
