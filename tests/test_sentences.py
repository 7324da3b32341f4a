"""The sentence that a statement stands in, where its article is not at hand, and its paragraphs.

In each text the sentence that must be shown stands between bars, the quotation in double brackets.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from lxml import html
from sites import brief, make_site, page

from brief.anchor.sentences import whole_marks

WHOLE = [
    ("en", "It rained. |Sen. John Smith told the U.S. Senate at 3 p.m. on Jan. 5 that “[[we will "
           "go]]” to St. Louis.| Then it rained again."),
    ("en", "|On Sept. 11 Lt. Gov. Ada Stone said “[[no]]” to No. 5, and to pp. 4 and 5.| It rained."),
    ("en", "It rained. |Mr. and Mrs. J. K. Rowling of Apt. 4, Mt. Vernon, said “[[no]]” vs. Dr. No.|"),
    ("en", "It rained. |“[[Why?]]” Smith asked, e.g. of Ph.D. Stone.| It rained."),
    ("en", "It rained. |“[[Why?]]” she asked.| It rained."),
    ("en", "It rained. |He had … Well, “[[no]]” ... Nothing else.| It rained."),
    ("en", "It rained. |“[[We lose! All of us]],” she said of 3.5 per cent.| It rained."),
    ("en", "It rained. |He met Martin Luther King Jr. Monday, and said “[[no]]” at 4 a.m. Tuesday.|"),
    ("en", "It rained.\n\n|1. The council said “[[no]]” in Springfield, Ill. It rained.|"),
    ("en", "It rained. |Am 3. März sagte sie „[[nein]]“.| It rained."),
    ("de", "Es regnete. |Die Ministerin sagte am 3. März 2025 in St. Pölten: „[[Das geht nicht.]]“| "
           "Dann ging sie."),
    ("de", "Es regnete. |Laut Abs. 2, Nr. 5 und Art. 7 sagte z. B. Dr. Stein „[[nein]]“, d. h. Ada "
           "Stein, bzw. Wien am 24. Dezember.| Dann ging sie."),
    ("de", "Es regnete. |Der 1. FC sagte „[[nein]]“ zu ca. 300 Mio. Euro.| Dann ging er."),
    ("de", "Es regnete. |König Ludwig XIV. Frankreichs sagte „[[nein]]“.| Dann ging er."),
    ("de", "Es regnete. |Hr. Prof. Stein sagte „[[nein]]“ am Mo. 5. Jän. 2026.| Dann ging er."),
    ("de-AT", "Es regnete. |Am 12. Februar sagte u. a. Stein „[[nein]]“.| Dann ging er."),
    ("da", "Det regnede. |Den 5. Maj sagde Kong Frederik 10. Slot „[[nej]]“.| Så gik han."),
    ("nb", "Det regnet. |På 17. Mai sa kl. 9 St. Olav «[[nei]]».| Så gikk han."),
    ("cs", "Pršelo. |Dne 3. Března řekl např. Karel IV. Lucemburský „[[ne]]“.| Pak odešel."),
    ("pl", "Padało. |Dnia 3. Maja o godz. 5 ks. Jan i św. Anna powiedzieli „[[nie]]”.| Potem wyszli."),
    ("hu", "Esett. |A 3. Kerület dr. Kiss szerint „[[nem]]” volt.| Aztán elment."),
    ("fi", "Satoi. |Kello 3. Maanantai, esim. Turku, sanoi ”[[ei]]”.| Sitten hän lähti."),
    ("fr", "Il pleuvait. |Mme. Dupont, née le 3 janv. 1960, dit « [[non]] » à M. Martin.| Elle partit."),
    ("es", "Llovía. |La Sra. Gómez y el Dr. Ruiz dijeron «[[no]]» en la pág. 4.| ¿Y qué?"),
    ("it", "Pioveva. |Il Sig. Rossi disse «[[no]]» all'art. 5.| Poi uscì."),
    ("nl", "Het regende. |Dhr. Jansen zei ‘[[nee]]’ tegen mevr. Smit, blz. 4.| Toen ging hij."),
    ("ru", "Шёл дождь. |На ул. Ленина, стр. 5, проф. Иванов сказал «[[нет]]».| Он ушёл."),
    ("en", "It rained. |Sgt. Maj. Roe, Pfc. Doe and Spc. Poe said “[[no]]” together.| It rained."),
    ("en", "It rained. |On Thurs. Oct. 5 Amb. Roe told the Assoc. Press et al. “[[no]]” there.|"),
    ("en", "It rained. |The Rt. Hon. Ada Roe and Cllr. Poe of 5 Sq. Miles said “[[no]]”.| It rained."),
    ("de", "Es regnete. |Seit 44 v. Chr. Geburt sagten Reg. Rat Groß und Dr. med. Klein „[[nein]]“.|"),
    ("fr", "Il plut. |Le Gal. Poe et Mme. Roe ont dit « [[non]] ».| Elle partit."),
    ("es", "Llovía. |El Excmo. Sr. Ruiz y la Profa. Gómez dijeron «[[no]]» aquí.| Luego."),
    ("it", "Pioveva. |La Sig.ra Verdi, la Dott.ssa Bianchi e il Cav. Neri dissero «[[no]]».| Poi."),
    ("pt", "Chovia. |A Profa. Costa e V. Exa. Lima disseram “[[não]]” aqui.| Depois."),
    ("pl", "Padało. |Min. Nowak, tj. Kreml, m.in. Rosja i red. Lis powiedzieli „[[nie]]” tu.| Potem."),
    ("sv", "Det regnade. |Skåne, bl.a. Lund, dvs. Malmö, sade ”[[nej]]” här.| Sedan."),
    ("da", "Det regnede. |F.eks. Danmark sagde »[[nej]]« her.| Så."),
    ("hu", "Esett. |Szt. István azt mondta: „[[nem]]” itt.| Aztán."),
    ("uk", "Дощило. |На вул. Лісовій проф. Іваненко сказав «[[ні]]» тут.| Потім."),
    ("el", "Έβρεξε. |Ο κ. Παππάς και η κα. Ρήγα είπαν «[[όχι]]» εδώ.| Μετά."),
    ("ro", "Ploua. |Dl. Popescu și dna. Ionescu au spus „[[nu]]” aici.| Apoi."),
    ("tr", "Yağdı. |Sn. Demir ve Doç. Yıldız 5. Kolordu’da “[[hayır]]” dedi.| Sonra."),
    ("ar", "هطل المطر. |قال د. أحمد وأ. محمد «[[لا]]» هنا.| ثم."),
    ("hi", "बारिश हुई। |डॉ. शर्मा ने कहा “[[नहीं]]” यहाँ।| फिर।"),
    ("ja", "雨だった。|彼は「[[行かない。]]」と言った。|それから。"),
    ("zh", "下雨。|他说：“[[不。不行！]]”然后走了。|后来。"),
    ("eo", "Pluvis. |Mr. Smith diris “[[ne]]” al U.S. Senate.| Li foriris."),
]  # fmt: skip
ENDED = [
    ("en", "The vote was 9-4. |“[[No]],” he said.| It was 2019. It rained."),
    ("en", "He came in May. |“[[No.]]”| Then it rained (a lot). It rained."),
    ("en", "It rained (hard.) |He said “[[no]]” in 2019.| Nobody came."),
    ("en", "He was asked why? |He said “[[no]]”!| Nobody came."),
    ("de", "Das war 2019. |Er sagte „[[nein]]“ im Jahr 2020.| Dann ging er."),
    ("de", "Er ging. |»[[Nein]]«, sagte er in einer besonderen Art.| Dann ging er."),
    ("de", "„Ich gehe.“ |„[[Nein]]“, sagte sie.| Übrigens regnete es."),
    ("es", "Llovía. |Dijo «[[no]]».| ¿Y qué? Nada."),
    ("fr", "« Il pleut. » |Elle dit « [[non]] ».| « Oui. » Elle partit."),
    ("ar", "هطل المطر. |قال «[[لا]]» أمس؟| ثم ذهب."),
    ("zh", "下雨了。|他说“[[不]]”。|然后走了。"),
    ("el", "Έβρεξε. |Είπε «[[όχι]]» χθες.| Έφυγε."),
]  # fmt: skip


def parts(text: str) -> tuple[str, str, str]:
    """The article's text, the quotation in it, and the sentence to be shown."""
    plain = text.replace("|", "").replace("[[", "").replace("]]", "")
    quote = text.partition("[[")[2].partition("]]")[0]
    sentence = text.split("|")[1].replace("[[", "").replace("]]", "")
    return plain, quote, " ".join(sentence.split())


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What the index of quotations shows, by brief."""
    root = tmp_path_factory.mktemp("sentences")
    for number, (lang, text) in enumerate(WHOLE + ENDED):
        plain, quote, _ = parts(text)
        front = f"---\ntitle: Of rain\ndate: 2026-03-01\nlang: {lang}\n---\n"
        plain = plain.replace("\n1. ", "\n1\\. ")
        notes = (
            "actors:\n  ada: {name: Ada}\nannotations:\n"
            f"  - {{quote: '{quote}', kind: paraphrase, speaker: ada}}\n"
        )
        make_site(root, {f"content/b{number}.md": front + plain, f"content/b{number}.yaml": notes})
    run = brief("build", cwd=root)
    assert run.code == 0, run.err
    return {
        each.cssselect("mark a")[0].get("href").split("/")[1]: " ".join(
            each.cssselect("blockquote")[0].text_content().split()
        )
        for each in page(root / "site/quotations/index.html").cssselect("li.said")
    }


@pytest.mark.parametrize("number", range(len(WHOLE)))
def test_a_sentence_is_not_cut_where_it_may_go_on(shown: dict[str, str], number: int) -> None:
    assert shown[f"b{number}"] == parts(WHOLE[number][1])[2]


@pytest.mark.parametrize("number", range(len(ENDED)))
def test_a_sentence_ends_where_there_is_no_doubt(shown: dict[str, str], number: int) -> None:
    assert shown[f"b{len(WHOLE) + number}"] == parts(ENDED[number][1])[2]


LETTER = """The mayor read a letter: “We close the bridge.

“We open it in *May*.

“And nobody pays.” Then the mayor left.
"""
LETTER_NOTES = """actors:
  ada: {name: Ada}
annotations:
  - quote: We close the bridge. “We open it in May. “And nobody pays.
    speaker: ada
    tags: [letters]
    note: All of it.
"""
PARAGRAPHS = ["We close the bridge.", "“We open it in May.", "“And nobody pays."]
ALONE = ["We close the bridge.", "We open it in May.", "And nobody pays."]
"""As they stand by themselves: a stylesheet gives them the marks of their language."""


@pytest.fixture(scope="module")
def letter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    front = "---\ntitle: A letter\ndate: 2026-04-01\ntopics: [Letters]\n---\n"
    files: dict[str, str | bytes] = {
        "content/letter.md": front + LETTER,
        "content/letter.yaml": LETTER_NOTES,
    }
    root = make_site(tmp_path_factory.mktemp("letter"), files)
    run = brief("build", "--base-url", "https://example.org/", cwd=root)
    assert run.code == 0, run.err
    return root / "site"


@pytest.mark.parametrize(
    "path", ["actors/ada", "quotations", "quotations/topic/letters", "tags/letters"]
)
def test_a_quotation_over_paragraphs_is_shown_as_paragraphs(letter: Path, path: str) -> None:
    said = page(letter / path / "index.html").cssselect("li.said blockquote")[0]
    assert [each.text_content() for each in said.cssselect("p.words > a")] == ALONE
    assert [each.text_content() for each in said.cssselect("p")] == ALONE


def test_the_front_page_and_feeds_show_paragraphs_too(letter: Path) -> None:
    words = page(letter / "index.html").cssselect(".poster blockquote p a")
    assert [each.text_content() for each in words] == ALONE
    (entry, *_) = json.loads((letter / "actors/ada/feed.json").read_bytes())["items"]
    marks = html.fromstring(entry["content_html"]).cssselect("blockquote > p > mark")
    assert [each.text_content() for each in marks] == PARAGRAPHS


MARKS = [
    ("en", "", "It’s about a poisoning", ", and nobody is in it.”", "“", ", and nobody is in it.”"),
    ("en", "“Harlan said, ‘", "If you fix it, say so.", "’", "“Harlan said, ‘", "’”"),
    ("en", "“He came,” she said, “and ", "went.", "", "“He came,” she said, “and ", "”"),
    ("en", "The mayor called it “", "the worst", "”.", "The mayor called it “", "”."),
    ("en", "it was.” The mayor said “", "so", "", "“it was.” The mayor said “", "”"),
    ("de", "", "Wir gehen", ", sagte sie.“", "„", ", sagte sie.“"),
    ("de", "", "“We go", "”, sagte sie.", "", "”, sagte sie."),
    ("fr", "", "On part", ", et vite.\u00a0»", "«\u00a0", ", et vite.\u00a0»"),
    ("zh", "", "草稿不是报告。", "”一位官员说。", "“", "”一位官员说。"),
    ("sv", "", "Vi går", ", sade hon.”", "", ", sade hon.”"),
    ("xx", "", "words", "”", "", "”"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "before", "quote", "after", "first", "last"), MARKS)
def test_a_sentence_of_several_has_both_its_quotation_marks(
    lang: str, before: str, quote: str, after: str, first: str, last: str
) -> None:
    assert whole_marks(before, quote, after, lang) == (first, last)
