"""Anchoring, by the real command: which words are marked, and what is said where none are."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from sites import brief, make_site

pytestmark = pytest.mark.slow

HEAD = "---\ntitle: “The bridge is dead”, says mayor\ndate: 2026-03-01\n{}---\n"


def annotated(
    root: Path, body: str, *annotations: dict[str, Any], front: str = ""
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """What `brief check` says of annotations and what is wrong; a text is given as to the YAML."""
    entries = [{"note": "N", "id": f"n{number}"} | each for number, each in enumerate(annotations)]
    make_site(
        root,
        {
            "content/bridge.md": HEAD.format(front) + body,
            "content/bridge.yaml": json.dumps({"annotations": entries}),
        },
    )
    report = json.loads(brief("check", "--format", "json", cwd=root).out)
    return report["annotations"], report["problems"]


BRIDGE = (
    "“The bridge is safe. It was tested in May, twice. Nobody was hurt. "
    "Did we hurry? We shall open it,” he said."
)
BRÜCKE = "„Die Brücke ist sicher. Wir haben geprüft! Niemand wurde verletzt“, sagte sie."
TALKS = "He said it was late.\n\nMs Roe disagreed.\n\nAbout peace, she said nothing."
OWN = "“Well… I don’t know. I asked, and I went … home,” he said. I stayed."
CONTINUED = "“First we go.\n\n“Then we rest.\n\n“Then we eat,” she said.\n\n“No,” he said."
LIST = (
    "- He said no.\n- She spoke.\n- He went home.\n\n| a | b |\n|---|---|\n| the left | the right |"
)
SOURCE = (
    "She said **NATO’s expansion** was [a grave mistake](https://example.org/x_y), "
    "and Smith & Sons agreed with `brief build` and \\*this\\*."
)

LINKED = (
    "See [first][] and [second] of it. Das [erste Wort][first] steht da.\n\n"
    "| a | b |\n|---|---|\n| *left* | `right` |\n\n"
    "[first]: https://example.org/1\n[second]: https://example.org/2\n"
)

ITEMS = (
    "# 7 Sorgen der Stadt\n\n2. April\n3. Mai und Juni\n\n"
    "> “5 Prozent” kamen, Mai und Juni.\n> Es regnet.\n"
)


class Anchors(NamedTuple):
    """A quotation, or a whole annotation, and the pieces of the body that it is found as."""

    body: str
    quote: str | dict[str, Any]
    pieces: list[str]


SAFE, OPEN = ["The bridge is safe.", "Nobody was hurt"], ["The bridge is safe.", "We shall open it"]
FOUND = [
    # Full stops before an ellipsis, and every spelling of one
    Anchors(BRIDGE, "The bridge is safe.... Nobody was hurt", SAFE),
    Anchors(BRIDGE, "The bridge is safe.... We shall open it", OPEN),
    Anchors(BRIDGE, "The bridge is safe.… We shall open it", OPEN),
    Anchors(BRIDGE, "The bridge is safe. . . . We shall open it", OPEN),
    Anchors(BRIDGE, "The bridge is safe.\u00a0.\u00a0.\u00a0. We shall open it", OPEN),
    Anchors(BRIDGE, "The bridge is safe. […] We shall open it", OPEN),
    Anchors(BRIDGE, "The bridge is safe [. . .] Nobody was hurt", ["The bridge is safe", SAFE[1]]),
    Anchors(BRIDGE, "The bridge is safe (…) Nobody was hurt", ["The bridge is safe", SAFE[1]]),
    Anchors(BRIDGE, "The bridge is safe [...]. Nobody was hurt", ["The bridge is safe", SAFE[1]]),
    Anchors(BRIDGE, "It was tested.... Nobody was hurt", ["It was tested", SAFE[1]]),
    Anchors(BRIDGE, "The bridge ... in May.... Nobody", ["The bridge", "in May", "Nobody"]),
    Anchors(BRIDGE, "… Nobody was hurt ...", ["Nobody was hurt"]),
    Anchors(BRIDGE, "Nobody was hurt....", ["Nobody was hurt."]),
    Anchors(BRÜCKE, "Die Brücke ist sicher.... Niemand", ["Die Brücke ist sicher.", "Niemand"]),
    Anchors(BRÜCKE, "ist sicher (. . .) Niemand wurde", ["ist sicher", "Niemand wurde"]),
    *(Anchors(BRIDGE, f"The bridge is safe{dots}We shall open it", ["The bridge is safe", OPEN[1]])
      for dots in (" ⋯ ", "⋯⋯", " [..] ", " (..) ", " {…} ", " /.../ ", "【…】", "〔……〕", " …؟ ",
                   "……。", " [. .]; ", "[…]։ ")),
    Anchors("大桥安全。很好。没有人受伤。", "大桥安全……。没有人", ["大桥安全", "没有人"]),
    Anchors("الجسر آمن. هل فحصناه؟ نعم.", "الجسر آمن…؟ نعم", ["الجسر آمن", "نعم"]),
    # The article's own dots
    Anchors(OWN, "Well... I", ["Well… I"]),
    Anchors(OWN, "Well . . . I", ["Well… I"]),
    Anchors(OWN, "Well... I don't [...] went… home", ["Well… I don’t", "went … home"]),
    # One block
    Anchors(TALKS, "He said [...] late", ["He said", "late"]),
    Anchors(TALKS, {"quote": "He said [...] About peace", "across_paragraphs": True},
            ["He said", "About peace"]),
    Anchors(TALKS, "late. Ms Roe", ["late.\n\nMs Roe"]),
    Anchors("So…\n\nNo, he said.", "... No", ["No"]),
    # Whole words
    Anchors("the warden and the war", {"quote": "war", "prefix": "the"}, ["war"]),
    Anchors("other war, the war", {"quote": "war", "prefix": "the"}, ["war"]),
    Anchors("Das Sperrgebiet ist ein Gebiet.", "Gebiet", ["Gebiet"]),
    Anchors("a well-known man", "known", ["known"]),
    Anchors("‘I don’t’, he said.", "don't", ["don’t"]),
    Anchors("Selon lui, l’Europe hésite.", "Europe", ["Europe"]),
    Anchors("我们不会承认这样的协议。", "不会承认", ["不会承认"]),
    Anchors("用AI技术", "AI", ["AI"]),
    Anchors("Il dit qu’à Paris, on n’y va pas, j’ai vu.", "à Paris", ["à Paris"]),
    Anchors("Il dit qu’à Paris, on n’y va pas, j’ai vu.", "y va pas", ["y va pas"]),
    Anchors("그는 ‘안 된다’고 말했다", "안 된다", ["안 된다"]),
    Anchors("그는 한국·미국과 ‘NATO’가 왔다", "미국과", ["미국과"]),
    Anchors("그는 한국·미국과 ‘NATO’가 왔다", "NATO", ["NATO"]),
    Anchors("צה״ל וג׳ורג׳", 'צה"ל', ["צה״ל"]),
    Anchors("צה״ל וג׳ורג׳", "וג'ורג'", ["וג׳ורג׳"]),
    Anchors("Alle: die Kolleg:innen, um 10:30 in der EU.", "EU", ["EU"]),
    Anchors("Alle: die Kolleg:innen, um 10:30 in der EU.", "Alle", ["Alle"]),
    Anchors("เราจะไม่ยอมรับ", "ไม่", ["ไม่"]),
    # Quotation marks
    Anchors("She: “He said ‘no’ twice”.", 'He said "no" twice', ["He said ‘no’ twice"]),
    Anchors("She: ‘He said “no” twice’.", "He said 'no' twice", ["He said “no” twice"]),
    Anchors("She: “He said ‘no’ twice”.", "He said „no“ twice", ["He said ‘no’ twice"]),
    Anchors("She: “He said ‘no’ twice”.", "He said ,,no'' twice", ["He said ‘no’ twice"]),
    Anchors("She: “He said ‘no’ twice”.", "He said ``no'' twice", ["He said ‘no’ twice"]),
    Anchors("Elle a dit « non » hier.", "a dit 'non' hier", ["a dit « non » hier"]),
    Anchors("Er sagte ‚nein‘ dazu.", "sagte »nein« dazu", ["sagte ‚nein‘ dazu"]),
    Anchors("他说「不」，然后走了", "他说“不”", ["他说「不」"]),
    Anchors("他说“不『行』”，然后走了", "不‘行’", ["不『行』"]),
    Anchors("He is 6′ 2″ tall", "6' 2\"", ["6′ 2″"]),
    Anchors("« Oui », dit-il.\n\n„Eins.\n\n„Zwei.“", "„Eins. Zwei.“", ["„Eins.\n\n„Zwei.“"]),
    Anchors("「一。\n\n「二。」", "一。\n\n二。", ["一。\n\n「二。"]),
    *(
        Anchors(CONTINUED, quote, ["First we go.\n\n“Then we rest."])
        for quote in (
            "First we go. Then we rest.",
            "First we go.\nThen we rest.",
            "First we go.\n\nThen we rest.",
            "First we go.\n\n'Then we rest.",
            "First we go. “Then we rest.",
        )
    ),
    # Markdown
    Anchors(SOURCE, "**NATO’s expansion**", ["NATO’s expansion"]),
    Anchors(SOURCE, "was [a grave mistake](https://example.org/x_y)", ["was a grave mistake"]),
    Anchors(SOURCE, "Smith &amp; Sons", ["Smith & Sons"]),
    Anchors(SOURCE, "with `brief build` and \\*this\\*", ["with brief build and *this*"]),
    Anchors(SOURCE, "expansion** was [a grave", ["expansion was a grave"]),
    Anchors(SOURCE, "mistake](https://example.org/x_y), and", ["mistake, and"]),
    Anchors("Der *alte* Mann ~~ging~~.", "*alte* Mann ~~ging~~", ["alte Mann ging"]),
    Anchors("It ![a map](m.png)goes on.", "It ![a map](m.png)goes", ["It goes"]),
    Anchors(LINKED, "[first][] and [second] of", ["first and second of"]),
    Anchors(LINKED, "[second]", ["second"]),
    Anchors(LINKED, "[erste Wort][first] steht", ["erste Wort steht"]),
    Anchors(LINKED, "| *left* | `right` |", ["left\n\nright"]),
    Anchors(LINKED, "*left* | `right`", ["left\n\nright"]),
    # What begins an item, a heading or a quotation in Markdown, where the article has one
    Anchors(ITEMS, "3. Mai und Juni", ["Mai und Juni"]),
    Anchors(ITEMS, {"quote": "2. April\n3. Mai", "across_paragraphs": True}, ["April\n\nMai"]),
    Anchors(ITEMS, "3. Mai [...] Juni", ["Mai", "Juni"]),
    Anchors(ITEMS, "> “5 Prozent” kamen", ["“5 Prozent” kamen"]),
    Anchors(ITEMS, "# 7 Sorgen", ["7 Sorgen"]),
    Anchors(ITEMS, "> Es regnet", ["Es regnet"]),
    Anchors(ITEMS, ">Juni.\n> Es regnet", ["Juni.\nEs regnet"]),
    Anchors("Der Rat tagt am 3. Mai.", "3. Mai", ["3. Mai"]),
    # Occurrences
    Anchors("the theme " * 200 + "he came", "he", ["he"]),
    Anchors("he said. the " * 150, {"quote": "he", "occurrence": 120}, ["he"]),
]  # fmt: skip


@pytest.mark.parametrize("body", list(dict.fromkeys(each.body for each in FOUND)))
def test_words_are_found(tmp_path: Path, body: str) -> None:
    wanted = [each for each in FOUND if each.body == body]
    quotes = [each.quote if isinstance(each.quote, dict) else {"quote": each.quote}
              for each in wanted]  # fmt: skip
    found, problems = annotated(tmp_path, body, *quotes)
    text = brief("export", "bridge", cwd=tmp_path).out
    got = [[text[start:end] for start, end in each["spans"]] for each in found]
    assert got == [each.pieces for each in wanted], problems


def test_the_hundred_and_twentieth_is_reached(tmp_path: Path) -> None:
    body = "".join(f"the {number} he. " for number in range(150))
    (found,), _ = annotated(tmp_path, body, {"quote": "he", "occurrence": 120})
    ((start, _),) = found["spans"]
    text = brief("export", "bridge", cwd=tmp_path).out
    assert text[start - 4 : start + 2] == "119 he"


class Fails(NamedTuple):
    """An annotation that is not found, and what must be said of it."""

    body: str
    annotation: dict[str, Any]
    code: str
    says: list[str]


MANY = "We know he is late.\n\n" + "The other there said so. " * 60 + "\n\nBut he came."
COUNCIL = (
    "Alpha.\n\nThe council should act now, the mayor said.\n\nIt will meet, for the good of all."
)
AGREED = (
    "“It will carry trains by May,” said Ada Stone. “It is late,” said Bo Lee. "
    "“It is late,” she agreed."
)
FEE = (
    "The port will raise its fee on Monday. “Nobody likes a bil,” she told the Post, "
    "“but the quay is sinking on the edge of the city.”"
)
WIDE = "".join(f"Nun sagt er {number} Worte. " for number in range(214))
CAPTION = (
    "summary: She called the plan “a waste of steel”.\n"
    "image: {alt: A bridge, caption: '“It is over,” she said.', credit: Jo Poe}\n"
)
MISSING = [
    Fails(TALKS, {"quote": "He said [...] About peace"}, "anchor-across",
          ["line 5: “He said”", "line 9: “About peace”", "across_paragraphs: true"]),
    Fails(TALKS, {"quote": "it was ... Ms Roe.... nothing"}, "anchor-across",
          ["line 5: “it was”", "line 7: “Ms Roe”"]),
    Fails(LIST, {"quote": "He said […] went home"}, "anchor-across", ["line 5:", "line 7:"]),
    Fails(LIST, {"quote": "the left (...) the right"}, "anchor-across", ["across_paragraphs"]),
    Fails("Ich weiß…\n\nDu gehst.", {"quote": "weiß … Du"}, "anchor-across",
          ["line 5: “weiß…”", "line 7: “Du”"]),
    Fails(TALKS, {"quote": "nothing [...] He said"}, "anchor-orphan", ["not in this order"]),
    Fails("He went.", {"quote": "went [...] nowhere"}, "anchor-orphan", ["“nowhere”"]),
    # What may begin an item in Markdown, and is of the words
    *(
        Fails(body, {"quote": quote}, "anchor-orphan", ["not found in the article"])
        for body, quote in [
            ("Der Rat tagt im Mai wieder.", "3. Mai"),
            ("Der Rat tagt am 13. Mai wieder.", "am\n1. Mai"),
            ("Der Rat tagt am Mai-Platz, im Mai.", "am\n1. Mai"),
            ("Posiedzenie odbędzie się w maju.", "2. maju"),
            ("Es waren 5 Grad in der Nacht.", "- 5 Grad"),
            ("Die Steuer steigt um 5 Prozent.", "> 5 Prozent"),
            ("Die Steuer steigt um 5 Prozent.", "steigt um\n> 5 Prozent"),
            ("Es war spät.\n\nMai war kalt.", "12. Mai war"),
            ("“Mai war kalt”, sagte sie.", "12. Mai war"),
            ("5 Prozent waren da.", ">5 Prozent"),
            ("It took 2 hours, the clerk said.", "+ 2 hours"),
            ("They came in 7 cars.", "# 7 cars"),
            ("The rule says that nobody may enter.", "4) nobody may … enter"),
        ]
    ),
    # Words that are cut
    Fails("the warden went", {"quote": "war", "prefix": "the"}, "anchor-orphan", ["“warden”"]),
    Fails("I don’t go", {"quote": "don"}, "anchor-orphan", ["“don’t”", "whole words"]),
    Fails("It cost 1,250.", {"quote": "1"}, "anchor-orphan", ["“1,250”"]),
    Fails("It rose 1.5 points", {"quote": "rose 1"}, "anchor-orphan", ["“rose 1.5”"]),
    Fails("the foo_bar of", {"quote": "bar"}, "anchor-orphan", ["“foo_bar”"]),
    Fails("서울에서 왔다", {"quote": "서울"}, "anchor-orphan", ["“서울에서”"]),
    Fails("tiếng Việt", {"quote": "tiế"}, "anchor-orphan", ["“tiếng”"]),
    Fails("והמלחמה נגמרה", {"quote": "מלחמה"}, "anchor-orphan", ["“והמלחמה”"]),
    Fails("ไม่ดี", {"quote": "ไม"}, "anchor-orphan", ["longer word"]),
    Fails("C’est quelqu’un, une presqu’île.", {"quote": "un"}, "anchor-orphan", ["“quelqu’un”"]),
    Fails("C’est quelqu’un, une presqu’île.", {"quote": "île"}, "anchor-orphan", ["“presqu’île”"]),
    Fails("die Kolleg:innen", {"quote": "Kolleg"}, "anchor-orphan", ["“Kolleg:innen”"]),
    Fails("die Kolleg*innen", {"quote": "die Kolleg"}, "anchor-orphan", ["“die Kolleg*innen”"]),
    Fails("sen EU:n kanta", {"quote": "EU"}, "anchor-orphan", ["“EU:n”"]),
    Fails("um 10:30 Uhr", {"quote": "30 Uhr"}, "anchor-orphan", ["“10:30 Uhr”"]),
    Fails("It’s all’s well", {"quote": "s well"}, "anchor-orphan", ["“all’s well”"]),
    # Prefix and suffix
    Fails("bathe war", {"quote": "war", "prefix": "the"}, "anchor-orphan",
          ["not with this prefix", "“bathe” before it", "Fix the prefix"]),
    Fails("Er sagte „nie“ dazu.", {"quote": "nie", "suffix": "davon"}, "anchor-orphan",
          ["not with this suffix", "«“ dazu.» after it"]),
    Fails("war there", {"quote": "war", "suffix": "the"}, "anchor-orphan", ["“there” after it"]),
    # What an article begins with is no place of words that it does not have.
    Fails("The court found nothing.", {"quote": "city council", "prefix": "The"}, "anchor-orphan",
          ["This text was not found in the article"]),
    Fails("The court found nothing. The end.", {"quote": "The judge … end", "prefix": "The"},
          "anchor-orphan", ["“The judge”"]),
    # Several places
    Fails(MANY, {"quote": "he"}, "anchor-ambiguous",
          ["occurs 2 times", "line 5: prefix: 'know '", "line 9: prefix: 'But '"]),
    Fails(WIDE, {"quote": "er"}, "anchor-ambiguous", ["occurs 214 times", "and 206 more"]),
    Fails("the dog. " * 50, {"quote": "the dog [...] the dog"}, "anchor-ambiguous",
          ["more than 1,000 times"]),
    Fails("‘no’ and ‘no’.", {"quote": '"no"'}, "anchor-ambiguous", ["occurs 2 times"]),
    # Which of several on one line
    Fails(AGREED, {"quote": "It is late"}, "anchor-ambiguous",
          ["  line 5 (… said Ada Stone. “It is late,” said Bo Lee. …): prefix: 'Stone. “'",
           "  line 5 (… said Bo Lee. “It is late,” she agreed.): prefix: 'Lee. “'"]),
    Fails(AGREED, {"quote": "said"}, "anchor-ambiguous",
          ["line 5 (… trains by May,” said Ada Stone. “It is …): prefix: 'May,” '"]),
    Fails("“No. No. No.”", {"quote": "No"}, "anchor-ambiguous",
          ["line 5 (“No. No. No.”): prefix: '“No. No. '"]),
    Fails("A *b* and a *b*.", {"quote": "*b*"}, "anchor-ambiguous", ["occurs 2 times"]),
    # The first word that differs
    Fails(COUNCIL, {"quote": "The council must act now"}, "anchor-orphan",
          ["line 7", "has “should” where the quotation has “must”"]),
    Fails(COUNCIL, {"quote": "council act now"}, "anchor-orphan", ["has “should” after “council”"]),
    Fails(COUNCIL, {"quote": "should really act"}, "anchor-orphan", ["does not have “really”"]),
    Fails(COUNCIL, {"quote": "It will meet for good of all"}, "anchor-orphan", ["line 9", "“the”"]),
    Fails("Wir gehen morgen nach Hause.", {"quote": "gehen heute nach Hause"}, "anchor-orphan",
          ["has “morgen” where the quotation has “heute”"]),
    Fails("我们不会承认这样的协议", {"quote": "我们不能承认这样的协议"}, "anchor-orphan",
          ["has “会” where the quotation has “能”"]),
    Fails("He told me ‘no’ twice.", {"quote": "told me no twice"}, "anchor-orphan",
          ["has “‘no’” where the quotation has “no”"]),
    Fails("She saw “the end”, he said.", {"quote": "saw the end he said"}, "anchor-orphan",
          ["has «“the» where the quotation has “the”"]),
    Fails("他说我们不会承认这样的协议", {"quote": "我们不能接受这样的协议"}, "anchor-orphan",
          ["has “会承认” where the quotation has “能接受”"]),
    Fails(AGREED, {"quote": "it will carry trains by May"}, "anchor-orphan",
          ["has “It” where the quotation has “it”"]),
    Fails(AGREED, {"quote": "“It will carry trains by May”"}, "anchor-orphan",
          ["article: «“It will carry trains by May”»", "«May,”» where the quotation has «May”»"]),
    Fails(AGREED, {"quote": "It will … carry trains by May”"}, "anchor-orphan",
          ["part of this text, «carry trains by May”»", "has «May,”» where the"]),
    Fails(AGREED, {"quote": '"It will bring trains"'}, "anchor-orphan",
          ["text is on line 5: “It will carry trains”", "has “carry” where the"]),
    Fails("The bridge “must close today”. It may open again.", {"quote": "must open today"},
          "anchor-orphan",
          ["line 5: “must close today”.", "has “close” where the quotation has “open”"]),
    # What has hardly a word in common is not offered
    Fails(FEE, {"quote": "a fair price"}, "anchor-orphan",
          ["\nCopy the words from the article, or remove the annotation."]),
    Fails(FEE, {"quote": "She also said that the city would pay on the day"}, "anchor-orphan",
          ["\nCopy the words from the article"]),
    Fails(FEE, {"quote": "a bill"}, "anchor-orphan", ["has “bil” where the quotation has “bill”"]),
    Fails("She saw **the end** of it.", {"quote": "saw **the edn** of"}, "anchor-orphan",
          ["has “end” where the quotation has “edn”"]),
    Fails("Das un*glaub*liche Ende", {"quote": "*glaub*"}, "anchor-orphan", ["“unglaubliche”"]),
    # In another part of the article
    Fails("The mayor spoke.", {"quote": "The bridge is dead"}, "anchor-orphan",
          ["in the title: only the body can be annotated"]),
    Fails("The mayor spoke.", {"quote": "a waste of steel"}, "anchor-orphan", ["in the summary:"]),
    Fails("The mayor spoke.", {"quote": "It is over"}, "anchor-orphan", ["the image's caption:"]),
    Fails("The mayor spoke.", {"quote": "Jo Poe"}, "anchor-orphan", ["the image's credit:"]),
    Fails("First.”\n\n“Then", {"quote": "First. Then"}, "anchor-orphan", ["“First.”"]),
]  # fmt: skip


@pytest.mark.parametrize("body", list(dict.fromkeys(each.body for each in MISSING)))
def test_what_is_not_found_is_explained(tmp_path: Path, body: str) -> None:
    cases = [each for each in MISSING if each.body == body]
    front = CAPTION if "mayor spoke" in body else ""
    found, problems = annotated(tmp_path, body, *(each.annotation for each in cases), front=front)
    assert all(each["spans"] == [] for each in found)
    problems = [each for each in problems if each["code"].startswith("anchor-")]
    assert [each["code"] for each in problems] == [each.code for each in cases]
    for case, problem in zip(cases, problems, strict=True):
        said = f"{problem['message']}\n{problem['hint']}"
        for part in case.says:
            assert part in said, said


@pytest.mark.parametrize(
    ("body", "quote"),
    [
        ("the man and the dog. " * 20_000, "the man ... the dog ... the man ... nowhere"),
        ("the man and the dog. " * 20_000, "the man ... the dog ... the man"),
        ("a " * 200_000, " ... ".join(["a"] * 1_000)),
        ("ax" * 200_000 + " a", "a [...] a"),
        ("one two three. " * 25_000, "one two four " * 300),
    ],
    ids=["a part is nowhere", "more ways than can be counted", "parts", "in words", "long"],
)
def test_no_quotation_takes_long(tmp_path: Path, body: str, quote: str) -> None:
    begun = time.monotonic()
    found, _ = annotated(tmp_path, body, {"quote": quote})
    assert time.monotonic() - begun < 5
    assert found[0]["spans"] == []
