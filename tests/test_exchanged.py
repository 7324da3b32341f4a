"""Statements that change places, words or speakers: nobody is given what another one said."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pytest
import yaml
from sites import Run, brief, make_site, snapshot

pytestmark = pytest.mark.slow

HEAD = "---\ntitle: T\ndate: 2026-01-02\n---\n"
PEOPLE = "actors:\n  lee: {name: Ann Lee}\n  marsh: {name: Bob Marsh}\nannotations:\n"
FEES = "The fee is 40 euros, said Ann Lee. The fee is 50 euros, said Bob Marsh."
FEES_LATER = "The fee is 50 euros, said Ann Lee. The fee is 60 euros, said Bob Marsh."
SAID = "Ann Lee: We will act soon. Bob Marsh: We will wait."
SAID_LATER = "Ann Lee: We will wait. Bob Marsh: We will act soon."


def sidecar(*entries: tuple[str, str]) -> str:
    return PEOPLE + "".join(f"  - {{{quote}, speaker: {who}}}\n" for who, quote in entries)


def corrected(folder: Path, before: str, later: str, *entries: tuple[str, str]) -> Path:
    """A site that was built once, and its article corrected since."""
    root = make_site(
        folder, {"content/bridge.md": HEAD + before, "content/bridge.yaml": sidecar(*entries)}
    )
    assert brief("build", "--no-locked", cwd=root).code == 0
    (root / "content/bridge.md").write_text(HEAD + later, "utf-8")
    return root


def check(root: Path, *arguments: str) -> Run:
    return brief("check", "--no-locked", *arguments, cwd=root)


def agreed(root: Path, *arguments: str) -> int:
    """The exit code of a repair to whose every question the answer is “yes”."""
    fix = ["check", "--no-locked", "--fix", *arguments]
    return brief(*fix, cwd=root, answers="y\n" * 500).code


def statuses(root: Path) -> list[str]:
    lines = check(root, "--verbose").out.splitlines()
    return [line.split(": ")[1] for line in lines if line.startswith("content/")]


def quoted(root: Path) -> dict[str, str]:
    entries = yaml.safe_load((root / "content/bridge.yaml").read_text("utf-8"))["annotations"]
    return {each["speaker"]: each["quote"] for each in entries}


def ids(root: Path) -> list[str]:
    return re.findall("^@ ([^ ]+)", (root / "content/bridge.anchors").read_text("utf-8"), re.M)


Case = tuple[str, str, list[tuple[str, str]]]
"""An article before and after it was corrected, and the annotations of it."""


def corrected_all(folder: Path, cases: Iterable[Case]) -> Path:
    """A site with an article for each case, `a0` and so on, built once, and all corrected since."""
    cases = list(cases)
    files: dict[str, str | bytes] = {}
    for number, (before, _, entries) in enumerate(cases):
        files[f"content/a{number}.md"] = HEAD + before
        files[f"content/a{number}.yaml"] = sidecar(*entries)
    root = make_site(folder, files)
    assert brief("build", "--no-locked", cwd=root).code == 0
    for number, (_, later, _) in enumerate(cases):
        (root / f"content/a{number}.md").write_text(HEAD + later, "utf-8")
    return root


def all_statuses(root: Path, names: Iterable[str]) -> dict[str, list[str]]:
    """The statuses of each case's annotations, by its name."""
    found: dict[str, list[str]] = {name: [] for name in names}
    lists = [*found.values()]
    for path, status in re.findall(
        r"^content/a(\d+)\.yaml:\d+: (\w+): ", check(root, "--verbose").out, re.M
    ):
        lists[int(path)].append(status)
    return found


PLACES = {
    "names before": (
        "Ann Lee: We agree. Bob Marsh: We agree.",
        "Bob Marsh: We agree. Ann Lee: We agree.",
        ('quote: We agree, prefix: "Lee: "', 'quote: We agree, prefix: "Marsh: "'),
    ),
    "names behind": (
        "“We stay,” said Ann Lee. “We stay,” said Bob Marsh.",
        "“We stay,” said Bob Marsh. “We stay,” said Ann Lee.",
        ('quote: "We stay", suffix: ",” said Ann"', 'quote: "We stay", suffix: ",” said Bob"'),
    ),
    "Chinese": (
        "居民張三說：“我支持這個計劃。”居民李四說：“我支持這個計劃。”",
        "居民李四說：“我支持這個計劃。”居民張三說：“我支持這個計劃。”",
        ('quote: 我支持這個計劃, prefix: "張三說：“"', "quote: 我支持這個計劃, prefix: 李四說：“"),
    ),
    "German": (
        "Auf die Frage sagte Ann Lee: „Ja.“ Auf die Frage sagte Bob Marsh: „Ja.“",
        "Auf die Frage sagte Bob Marsh: „Ja.“ Auf die Frage sagte Ann Lee: „Ja.“",
        ('quote: "Ja.", prefix: "Ann Lee: „"', 'quote: "Ja.", prefix: "Bob Marsh: „"'),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("before", "later", "quotes"), PLACES.values(), ids=PLACES)
def test_a_context_that_is_right_wins(
    tmp_path: Path, before: str, later: str, quotes: tuple[str, str]
) -> None:
    root = corrected(tmp_path, before, later, ("lee", quotes[0]), ("marsh", quotes[1]))
    text = (root / "content/bridge.yaml").read_text("utf-8")
    assert statuses(root) == ["exact", "exact"]
    assert check(root, "--fix").code == 0
    assert (root / "content/bridge.yaml").read_text("utf-8") == text


LEFT = {
    "said by another now": (
        "“We go,” said Lee. “It is safe.”\n\nMarsh said: “The offer is an insult.”\n\n"
        "Nobody spoke.",
        "“We go,” said Lee.\n\nMarsh said: “The offer is an outright insult.”\n\n"
        "Nobody spoke, but a clerk told the paper: “It is safe.”",
        ("lee", "quote: It is safe"),
        ("marsh", "quote: The offer is an insult"),
    ),
    "the first of two": (
        "Lee: “No comment.”\n\nMarsh: “No comment.”",
        "Lee was silent.\n\nMarsh: “No comment.”",
        ("lee", "quote: No comment., occurrence: 1"),
        ("marsh", "quote: No comment., occurrence: 2"),
    ),
    "ein Kontext, der fehlt": (
        "Lee sagte: „Dazu sage ich nichts.“\n\nMarsh rief: „Dazu sage ich nichts.“",
        "Lee schwieg.\n\nMarsh rief laut: „Dazu sage ich nichts.“",
        ("lee", "quote: Dazu sage ich nichts., occurrence: 1"),
        ("marsh", 'quote: Dazu sage ich nichts., prefix: "Marsh rief: „"'),
    ),
    "по-русски": (
        "Ли: «Без комментариев».\n\nМарш: «Без комментариев».\n\nМарш: «Мы против этого плана».",
        "Ли ушёл.\n\nМарш: «Без комментариев».\n\nМарш: «Мы против этого нового плана».",
        ("lee", "quote: Без комментариев, occurrence: 1"),
        ("marsh", "quote: Мы против этого плана"),
    ),
}


def test_what_a_repair_leaves_is_told_of_as_before(tmp_path: Path) -> None:
    """One annotation is repaired; another one's words are only somebody else's now."""
    cases = [(before, later, [left, other]) for before, later, left, other in LEFT.values()]
    root = corrected_all(tmp_path, cases)
    for again in (False, True, True):
        assert not again or agreed(root) == 1
        for name, found in all_statuses(root, LEFT).items():
            assert found[0] in {"orphan", "ambiguous"}, name
            assert found[1:] == ["exact"] or not again, name
    assert brief("build", "--no-locked", cwd=root).code == 1


def test_an_answer_is_kept_while_another_one_is_declined(tmp_path: Path) -> None:
    """Two speakers were changed: one stays as it is, the other is to be looked at."""
    told = "“We stay,” said Ann Lee. It rained.\n\n“They go,” said Bob Marsh. It snowed."
    root = corrected(
        tmp_path,
        told,
        told.replace("Ann Lee", "Ann Reed").replace("Bob Marsh", "Bo Day"),
        ("lee", "quote: We stay"),
        ("marsh", "quote: They go"),
    )
    run = brief("check", "--no-locked", "--fix", cwd=root, answers="y\nn\n")
    assert run.code == 1
    assert "1 annotation repaired" in run.err
    assert statuses(root) == ["exact", "changed"]
    assert agreed(root) == 0
    assert statuses(root) == ["exact", "exact"]


def test_what_was_not_agreed_to_is_told_of_again(tmp_path: Path) -> None:
    """The answer is “no”; the words of the other one are repaired without a question."""
    before = "Stone: “It is over,” Ann Lee said.\n\nReed: “It is over,” Bob Marsh said."
    later = before.replace("“It is over,” Ann", "“It is not over,” Ann")
    entries = [
        (who, f"quote: It is over, occurrence: {n}") for n, who in ((1, "lee"), (2, "marsh"))
    ]
    root = corrected(tmp_path, before, later, *entries)
    for _ in range(2):
        assert check(root, "--fix").code == 1
        assert statuses(root) == ["changed", "exact"]
    assert brief("build", "--no-locked", cwd=root).code == 1


TABLE = "| Who | What |\n|---|---|\n"
ROWS = {
    "names first": (
        TABLE + "| Ann Lee | We agree |\n| Bob Marsh | We agree |\n",
        TABLE + "| Bob Marsh | We agree |\n| Ann Lee | We agree |\n",
    ),
    "names last": (
        TABLE + "| We agree | Ann Lee |\n| We agree | Bob Marsh |\n",
        TABLE + "| We agree | Bob Marsh |\n| We agree | Ann Lee |\n",
    ),
    "no header": (
        "| Lee | We agree |\n|---|---|\n| Marsh | We agree |\n",
        "| Marsh | We agree |\n|---|---|\n| Lee | We agree |\n",
    ),
    "a row more": (
        TABLE + "| Ann Lee | “We agree” |\n| Bob Marsh | “We agree” |\n",
        TABLE + "| Cy Ng | “We agree” |\n| Bob Marsh | “We agree” |\n| Ann Lee | “We agree” |\n",
    ),
    "headings": (
        "## Ann Lee\n\nWe agree\n\n## Bob Marsh\n\nWe agree\n",
        "## Bob Marsh\n\nWe agree\n\n## Ann Lee\n\nWe agree\n",
    ),
    "a list": (
        "- Lee:\n  - We agree\n- Marsh:\n  - We agree\n",
        "- Marsh:\n  - We agree\n- Lee:\n  - We agree\n",
    ),
}


def test_rows_that_change_places_are_never_the_other_speakers(tmp_path: Path) -> None:
    """Told apart by their number alone: they are asked for."""
    entries = [
        ("lee", "quote: We agree, occurrence: 1"),
        ("marsh", "quote: We agree, occurrence: 2"),
    ]
    root = corrected_all(tmp_path, [(*texts, entries) for texts in ROWS.values()])
    assert all_statuses(root, ROWS) == dict.fromkeys(ROWS, ["ambiguous"] * 2)


def test_paragraphs_that_change_places_take_their_speakers_along(tmp_path: Path) -> None:
    entries = [(who, f"quote: We agree, occurrence: {n}") for n, who in ((1, "lee"), (2, "marsh"))]
    lee, marsh = "Lee: We agree\n\n", "Marsh: We agree\n\n"
    root = corrected(tmp_path, lee + marsh, marsh + lee, *entries)
    assert statuses(root) == ["moved", "moved"]
    assert agreed(root) == 0
    notes = yaml.safe_load((root / "content/bridge.yaml").read_text("utf-8"))["annotations"]
    found = {each["speaker"]: (each.get("prefix"), each.get("occurrence")) for each in notes}
    assert found == {"lee": ("Lee:", None), "marsh": ("Marsh:", None)}


def test_copies_whose_speakers_changed_places_are_asked_for(tmp_path: Path) -> None:
    lee, marsh = "Asked about it, Ann Lee answered: “Yes.”", "Asked, Bob Marsh answered: “Yes.”"
    entries = [(who, f'quote: "Yes.", occurrence: {n}') for n, who in ((1, "lee"), (2, "marsh"))]
    root = corrected(tmp_path, f"{lee} {marsh}", f"{marsh} {lee}", *entries)
    assert statuses(root) == ["ambiguous", "ambiguous"]


def test_figures_that_move_on_are_each_their_speakers(tmp_path: Path) -> None:
    entries = ("lee", "quote: The fee is 40 euros"), ("marsh", "quote: The fee is 50 euros")
    root = corrected(tmp_path, FEES, FEES_LATER, *entries)
    before = ids(root)
    assert check(root, "--fix").code == 1  # Numbers are asked for.
    assert agreed(root) == 0
    assert quoted(root) == {"lee": "The fee is 50 euros", "marsh": "The fee is 60 euros"}
    assert ids(root) == before
    assert agreed(root) == 0
    assert quoted(root)["lee"] == "The fee is 50 euros"


def test_figures_that_are_corrected_by_hand_are_right_at_once(tmp_path: Path) -> None:
    entries = ("lee", "quote: The fee is 40 euros"), ("marsh", "quote: The fee is 50 euros")
    root = corrected(tmp_path, FEES, FEES_LATER, *entries)
    before = ids(root)
    later = ("lee", "quote: The fee is 50 euros"), ("marsh", "quote: The fee is 60 euros")
    (root / "content/bridge.yaml").write_text(sidecar(*later), "utf-8")
    assert statuses(root) == ["exact", "exact"]
    assert brief("build", "--no-locked", cwd=root).code == 0
    assert ids(root) == before


def test_words_that_were_exchanged_are_asked_for_and_then_stay(tmp_path: Path) -> None:
    entries = ("lee", "quote: We will act soon"), ("marsh", "quote: We will wait")
    root = corrected(tmp_path, SAID, SAID_LATER, *entries)
    before = ids(root)
    run = check(root, "--fix")
    assert run.code == 1
    assert "These words are quoted in line 6, too." in run.err
    assert quoted(root) == {"lee": "We will act soon", "marsh": "We will wait"}
    assert agreed(root, "--record-corrections") == 0
    assert quoted(root) == {"lee": "We will wait", "marsh": "We will act soon"}
    text = (root / "content/bridge.yaml").read_text("utf-8")
    assert text.count("until") == 2
    assert agreed(root, "--record-corrections") == 0
    assert (root / "content/bridge.yaml").read_text("utf-8") == text
    assert ids(root) == before


STRAYED = {
    "English": (
        "“The ship was unsafe,” said Ann Lee. “We told the owners,” she said.\n\n"
        "A passenger, Bob Marsh, waited on the pier with the others until noon.",
        "“The ship was unsafe,” said Ann Lee.\n\n"
        "A passenger, Bob Marsh, waited on the pier with the others until noon. “We told the "
        "owners,” he said.",
        "We told the owners",
    ),
    "Arabic": (
        "قالت رئيسة البلدية سلمى حداد إن الجسر مغلق. وأضافت: «لم يسألنا أحد».\n\n"
        "وقال رئيس النقابة كريم ناصر إن النفق آمن منذ سنوات.",
        "قالت رئيسة البلدية سلمى حداد إن الجسر مغلق.\n\n"
        "وقال رئيس النقابة كريم ناصر إن النفق آمن منذ سنوات. وأضاف: «لم يسألنا أحد».",
        "لم يسألنا أحد",
    ),
    "Chinese": (
        "市長王明說會議在週一舉行並且大橋會關閉。她補充說：“沒有人問過我們。”\n\n"
        "工會主席李強說隧道是安全的而且費用不高。",
        "市長王明說會議在週一舉行並且大橋會關閉。\n\n"
        "工會主席李強說隧道是安全的而且費用不高。他補充說：“沒有人問過我們。”",
        "沒有人問過我們",
    ),
}


@pytest.mark.parametrize(("before", "later", "quote"), STRAYED.values(), ids=STRAYED)
def test_words_that_went_to_another_paragraph_may_be_another_speakers(
    tmp_path: Path, before: str, later: str, quote: str
) -> None:
    root = corrected(tmp_path, before, later, ("lee", f"quote: {quote}"))
    assert statuses(root) == ["orphan"]
    assert brief("build", cwd=root).code == 1


SUBSTANCE = {
    "Chinese number": ("費用是四千萬元", "費用是五千萬元"),
    "Chinese opposite": ("這條隧道是安全的", "這條隧道是危險的"),
    "Chinese negation": ("我們不會關閉大橋", "我們會關閉大橋"),
    "Arabic month": ("لن نغلق الجسر في يونيو", "لن نغلق الجسر في يوليو"),
    "Arabic opposite": ("وصلنا قبل العاصفة بيوم", "وصلنا بعد العاصفة بيوم"),
    "Russian month": ("мы начнём пятого июня утром", "мы начнём пятого июля утром"),
    "Polish month": ("zaczniemy piątego czerwca rano", "zaczniemy piątego lipca rano"),
    "German opposite": ("der Tunnel ist heute sicher", "der Tunnel ist heute gefährlich"),
    "English opposite": ("four people were injured there", "four people were killed there"),
    "another currency": ("it costs 40 euros a month", "it costs 40 dollars a month"),
    "a sign of money": ("it costs $40 a month", "it costs €40 a month"),
    "half of a day": ("we open at 3 a.m. every day", "we open at 3 p.m. every day"),
    "a unit": ("it is 3.5 km from here", "it is 3.5 miles from here"),
    "a possibility": ("we may close the port soon", "we will close the port soon"),
    "eine Möglichkeit": ("wir könnten den Hafen schließen", "wir müssen den Hafen schließen"),
    "Polish number": ("przyszło dwóch ludzi z miasta", "przyszło trzech ludzi z miasta"),
    "Russian number": ("пришло двадцать человек из города", "пришло тридцать человек из города"),
    "Arabic negation": ("على المدينة أن تدفع الآن", "على المدينة ألا تدفع الآن"),
    "Spanish opposite": ("esto es legal en todo el país", "esto es ilegal en todo el país"),
    "Polish opposite": ("to jest możliwe w tym roku", "to jest niemożliwe w tym roku"),
    "Russian opposite": ("это законно во всей стране", "это незаконно во всей стране"),
    "Russian doubt": ("мы думаем это законно", "мы думаем вряд ли это законно"),
    "Turkish number": ("toplantıya beş kişi geldi", "toplantıya altı kişi geldi"),
    "Turkish negation": ("bu bizim için mümkün değil", "bu bizim için mümkün oldu"),
    "a currency of millions": ("it costs 3 million dollars", "it costs 3 million euros"),
    "a unit of thousands": ("it weighs two thousand tonnes", "it weighs two thousand pounds"),
    "who pays whom": ("we pay them for the water", "they pay us for the water"),
    "him or her": ("the guards saw him at the gate", "the guards saw her at the gate"),
    "a duty": ("the town must act this year", "the town can act this year"),
    "how often": ("the ferries are always full here", "the ferries are rarely full here"),
    "where": ("the road goes north from here", "the road goes south from here"),
    "er oder sie": ("wir haben ihn heute gesehen", "wir haben sie heute gesehen"),
    "souvent": ("le bac est toujours plein ici", "le bac est rarement plein ici"),
    "nosotros": ("nosotros pagamos el agua", "ellos pagamos el agua"),
    "zawsze": ("prom jest zawsze pełny tutaj", "prom jest rzadko pełny tutaj"),
    "мы": ("мы платим за воду", "они платим за воду"),
    "a man": ("two men were shot at the gate", "two women were shot at the gate"),
    "die Tochter": ("der Sohn lebt in der Stadt", "die Tochter lebt in der Stadt"),
    "la víctima": ("la víctima vive en el barrio", "la sospechosa vive en el barrio"),
    "points": ("it rose by 5 percent a year", "it rose by 5 percentage points a year"),
    "English share": ("every house has water now", "some house has water now"),
}


@pytest.mark.parametrize(("old", "new"), SUBSTANCE.values(), ids=SUBSTANCE)
def test_what_changes_the_sense_is_asked_for_in_any_language(
    tmp_path: Path, old: str, new: str
) -> None:
    root = corrected(tmp_path, f"Ann Lee: {old}.", f"Ann Lee: {new}.", ("lee", f"quote: {old}"))
    assert "take this over?" in check(root, "--fix").err
    assert quoted(root) == {"lee": old}


DENIED = {
    "never said": ("“It is safe,” said Lee.", "“I never said it is safe,” said Lee.", "It is safe"),
    "exact": (
        "“The port closes on 5 May,” said Lee.",
        "“I never said The port closes on 5 May,” said Lee.",
        "The port closes on 5 May",
    ),
    "no longer denied": (
        "“I did not say that it is safe,” said Lee.",
        "“I said that it is safe,” said Lee.",
        "it is safe",
    ),
    "a report": (
        "Lee said that the port is safe for all ships.",
        "Lee never said that the port is safe for all ships.",
        "the port is safe for all ships",
    ),
    "after them": (
        "“It is safe, I told them,” said Lee.",
        "“It is safe, nobody told them,” said Lee.",
        "It is safe",
    ),
    "español": ("«Es legal», dijo Lee.", "«Nadie dijo que es legal», dijo Lee.", "Es legal"),
    "deutsch": (
        "„Das Wasser ist sauber“, sagte Lee.",
        "„Niemand sagt: Das Wasser ist sauber“, sagte Lee.",
        "Das Wasser ist sauber",
    ),
    "по-русски": (
        "«Это законно», сказал Ли.",
        "«Никто не сказал, что это законно», сказал Ли.",
        "Это законно",
    ),
    "中文": ("李说：“水是安全的。”", "李说：“我没有说水是安全的。”", "水是安全的"),
    "عربية": ("قال لي: «الماء آمن».", "قال لي: «ليس صحيحا أن الماء آمن».", "الماء آمن"),
}


def test_a_denial_beside_the_words_is_asked_for(tmp_path: Path) -> None:
    """The words are as they were, but are not said any more, or now are."""
    cases = [(old, new, [("lee", f"quote: {words}")]) for old, new, words in DENIED.values()]
    root = corrected_all(tmp_path, cases)
    assert all_statuses(root, DENIED) == {key: ["changed"] for key in DENIED}
    assert len(re.findall("A negation was", check(root).err)) == len(DENIED)
    assert check(root, "--fix").code == 1
    assert agreed(root) == 0
    assert all_statuses(root, DENIED) == {key: ["exact"] for key in DENIED}


BEGINNINGS = {
    "a name": ("Israel attacked the port.", "Hamas attacked the port."),
    "a short name": ("Kim wants a referendum.", "Lund wants a referendum."),
    "a sign": ("The balance was 3 million.", "The balance was -3 million."),
    "ein Subjekt": ("Opposition und Presse schwiegen.", "Regierung und Presse schwiegen."),
}


def test_who_a_sentence_begins_with_is_asked_for(tmp_path: Path) -> None:
    cases = [(old, new, [("lee", f'quote: "{old}"')]) for old, new in BEGINNINGS.values()]
    root = corrected_all(tmp_path, cases)
    before = snapshot(root / "content")
    assert check(root, "--fix").code == 1
    assert snapshot(root / "content") == before


REMADE = {
    "Arabic": ("إيران تهدد العراق", "العراق يهدد إيران"),
    "Chinese": ("俄罗斯威胁波兰", "波兰威胁俄罗斯"),
    "English": ("the driver hit the guard", "the guard hit the driver"),
    "a rest": ("we will close the old mill and the new port before the winter", "we will close"),
}


@pytest.mark.parametrize(("old", "new"), REMADE.values(), ids=REMADE)
def test_who_does_what_to_whom_is_asked_for(tmp_path: Path, old: str, new: str) -> None:
    words = ("lee", f"quote: {old}")
    root = corrected(tmp_path, f"Ann Lee: {old}.", f"Ann Lee: {new}.", words)
    check(root, "--fix")
    assert quoted(root) == {"lee": old}


MISSPELT = {
    "a word": ("Goverment officials met 1-3 of them.", "Government officials met 1-3 of them."),
    "percent": (
        "Some 40 percent of the houses are dry.",
        "Some 40 per cent of the houses are dry.",
    ),
}


@pytest.mark.parametrize(("before", "later"), MISSPELT.values(), ids=MISSPELT)
def test_a_word_that_was_misspelt_is_not_asked_for(tmp_path: Path, before: str, later: str) -> None:
    root = corrected(tmp_path, before, later, ("lee", f'quote: "{before}"'))
    assert check(root, "--fix").code == 0
    assert quoted(root) == {"lee": later}


def test_pieces_that_went_to_another_paragraph_are_not_one_quotation(tmp_path: Path) -> None:
    before = "“The talks were honest. There were tears. In the end we agreed,” Lee said."
    later = (
        "“The talks were honest. There were tears,” Lee said.\n\n“In the end we agreed,” Ng said."
    )
    words = 'quote: "The talks were honest. […] In the end we agreed"'
    root = corrected(tmp_path, before, later, ("lee", words))
    assert statuses(root) == ["ambiguous"]


RENAMED = {
    "said another": ("“We stay,” said Ann Lee.", "“We stay,” said Bob Marsh.", "name"),
    "a stop within": ("“We stay.” Ann Lee said so.", "“We stay.” Bob Marsh said so.", "name"),
    "a month’s name": ("“We stay,” said Ann Lee.", "“We stay,” said April Lee.", "name"),
    "months’ names": ("“We stay,” said June Lee.", "“We stay,” said Mayor May Lee.", "name"),
    "a number’s name": ("“We stay,” said Ida Lee, 72.", "“We stay,” said Otto Lee, 72.", "name"),
    "a day’s name": ("“We stay,” Ann Lee said.", "“We stay,” Domingo Lee said.", "name"),
    "a label": ("Lee: “We stay” until May.", "Marsh: “We stay” until May.", "name"),
    "a cell": (
        TABLE + "| Lee | We stay |\n| Ng | We go |\n",
        TABLE + "| Marsh | We stay |\n| Ng | We go |\n",
        "name",
    ),
    "ein Satz": ("„We stay“, sagte Anna Lee.", "„We stay“, sagte Bernd Marsch.", "name"),
    "a correction": ("“We stay,” Ng said.", "We misquoted Ng: “We stay,” Ng said.", "negation"),
    "it is false": ("Lee: “We stay.”", "Lee: “It is false that We stay.”", "negation"),
    "he denied it": ("“We stay,” Lee said.", "“We stay,” Lee denied saying.", "negation"),
}


def test_another_name_beside_the_words_is_asked_for(tmp_path: Path) -> None:
    stay = [("lee", "quote: We stay")]
    root = corrected_all(tmp_path, [(old, new, stay) for old, new, _ in RENAMED.values()])
    assert all_statuses(root, RENAMED) == {key: ["changed"] for key in RENAMED}
    told = re.findall(r"\ba(\d+)\.yaml:\d+:\d+: error: (?:.*\n)*?.*A (\w+) was", check(root).err)
    kinds = [(str(i), kind) for i, (_, _, kind) in enumerate(RENAMED.values())]
    assert sorted(told) == sorted(kinds)
    assert agreed(root) == 0
    assert all_statuses(root, RENAMED) == {key: ["exact"] for key in RENAMED}


RETOLD = {
    "a clerk for her": ("“We stay,” she said.", "“We stay,” a clerk said."),
    "behind the verb": ("“We stay,” she said.", "“We stay,” said a clerk."),
    "she for he": ("“We stay,” he said.", "“We stay,” she said."),
    "a stranger": ("“We stay,” she said.", "“We stay,” a docker, Bo Park, said."),
    "several for one": ("Stone said: “We stay.”", "The pilots said: “We stay.”"),
    "one noun for another": ("“We stay,” the mayor said.", "“We stay,” the union said."),
    "the other side": ("“We stay,” said Ann Ng.", "A clerk said: “We stay.”"),
    "exchanged": (
        "According to Ng, a clerk said “We stay.”",
        "According to a clerk, Ng said “We stay.”",
    ),
    "told by another": ("Ng said: “We stay.”", "According to Reed, Ng said: “We stay.”"),
    "told by another behind": ("“We stay,” Ng said.", "“We stay,” Ng said, according to Reed."),
    "said that she said": ("“We stay,” Ng said.", "“We stay,” Reed said Ng said."),
    "said by two": ("“We stay,” Ng said.", "“We stay,” Ng and Reed said."),
    "laut": ("„We stay“, sagte Ng.", "„We stay“, sagte Ng laut Vogt."),
    "selon": ("« We stay », a dit Ng.", "Selon Blanc, Ng a dit : « We stay »."),
    "según": ("«We stay», dijo Ng.", "Según Ruiz, Ng dijo: «We stay»."),
    "według": ("„We stay” – powiedziała Ng.", "Według Wilka Ng powiedziała: „We stay”."),
    "over paragraphs": (
        "Ng said: “We go. It is late.\n\n“They sleep.\n\n“We stay.”\n\nIt rained.",
        "Reed said: “We go. It is late.\n\n“They sleep.\n\n“We stay.”\n\nIt rained.",
    ),
    "over paragraphs, interrupted": (
        "“We go,” Ng said. “It is late.\n\n“They sleep.\n\n“We stay.”\n\nIt rained.",
        "“We go,” Reed said. “It is late.\n\n“They sleep.\n\n“We stay.”\n\nIt rained.",
    ),
    "over paragraphs, told behind": (
        "“We stay.\n\n“They sleep.\n\n“We go. It is late,” Ng said.\n\nIt rained.",
        "“We stay.\n\n“They sleep.\n\n“We go. It is late,” Reed said.\n\nIt rained.",
    ),
    "über Absätze": (
        "Ng sagte: „Wir gehen.\n\n„Sie schlafen.\n\n„We stay.“",
        "Vogt sagte: „Wir gehen.\n\n„Sie schlafen.\n\n„We stay.“",
    ),
    "nobody before": ("“We stay.”", "A clerk told us: “We stay.”"),
    "nobody now": ("A clerk told us: “We stay.”", "“We stay.”"),
    "within the marks": ("“We stay,” said Ng.", "“Reed told me: We stay,” said Ng."),
    "who was meant by he": (
        "Vance said no. “They go,” he said. “We stay.”",
        "Reed said no. “They go,” he said. “We stay.”",
    ),
    "after a figure": ("Hale: It is 4.5 metres, We stay.", "Kim: It is 4.5 metres, We stay."),
    "a title": ("“We stay,” said Sen. Ann Ng.", "“We stay,” said Sen. Bo Day."),
    "eine Sprecherin": ("„We stay“, sagte sie.", "„We stay“, sagte eine Sprecherin."),
    "un voisin": ("« We stay », a-t-il dit.", "« We stay », a dit un voisin."),
    "un portavoz": ("«We stay», dijo ella.", "«We stay», dijo un portavoz."),
    "burmistrz": ("„We stay” – powiedziała.", "„We stay” – powiedział burmistrz Nowak."),
    "чиновник": ("«We stay», — сказала она.", "«We stay», — сказал чиновник."),
    "李四": ("王明說：“We stay。”", "李四說：“We stay。”"),
    "他": (
        "赵强说：“这是合法的。”他又说：“We stay。”",
        "孙丽说：“这是合法的。”他又说：“We stay。”",
    ),
    "a signature": ("> We stay.\n\n— Ann Ng\n", "> We stay.\n\n— Tom Marsh\n"),
    "a signature without a dash": (
        "> We stay.\n>\n> Ann Ng, mayor\n",
        "> We stay.\n>\n> Tom Marsh, mayor\n",
    ),
    "a signature further on": (
        "> We stay. It is late.\n>\n> — Ann Ng\n",
        "> We stay. It is late.\n>\n> — Tom Marsh\n",
    ),
    "her doubts": ("Ng said that We stay.", "Ng doubted that We stay."),
    "a question": ("Ng said that We stay.", "Ng asked whether We stay."),
    "a refusal": ("Ng said that We stay.", "Ng declined to say that We stay."),
    "stopped short": ("Ng said that We stay.", "Ng stopped short of stating that We stay."),
    "ruled out": ("Ng promised: “We stay.”", "Ng ruled out the idea: “We stay.”"),
    "the opposite": ("“We stay,” Ng said.", "“We stay,” Ng said, meaning the opposite."),
    "a joke": ("“We stay,” Ng said.", "“We stay,” Ng joked."),
    "an impostor": ("“We stay,” Ng wrote.", "“We stay,” an account impersonating Ng wrote."),
    "a forgery": ("„We stay“, schrieb Ng.", "„We stay“, steht im gefälschten Brief von Ng."),
    "was told": ("Ng told them that We stay.", "Ng was told by Bo that We stay."),
    "heard": ("Ng testified that We stay.", "Ng heard from Bo that We stay."),
    "hoped": ("Ng testified that We stay.", "Ng had hoped that We stay."),
    "critics": ("According to Ann Ng, We stay.", "According to critics of Ann Ng, We stay."),
    "an interpreter": ("“We stay,” said Ann Ng.", "“We stay,” said the voice, not Ann Ng."),
    "read from a letter": ("NG: We stay.", "NG (reading from Bo’s letter): We stay."),
    "posing as": ("From: Ann Ng: We stay.", "From: somebody, posing as Ann Ng: We stay."),
    "aus einem Brief": (
        "„We stay“, sagte Anna Lehmann gestern.",
        "„We stay“, las Anna Lehmann gestern aus einem Brief vor.",
    ),
    "le prédécesseur": (
        "« We stay », a dit Claire Martin.",
        "« We stay », a dit le prédécesseur de Claire Martin.",
    ),
    "cytat": ("Nowak powiedziała, że We stay.", "Nowak usłyszała od Wilka, że We stay."),
    "whom it is about": (
        "Ann Lee and Tom Marsh met. Lee was blunt. “We stay,” she said.",
        "Ann Lee and Tom Marsh met. Marsh was blunt. “We stay,” she said.",
    ),
    "whom the paragraph before is about": (
        "Ann Lee and Tom Marsh met. Lee was blunt.\n\n“We stay.”",
        "Ann Lee and Tom Marsh met. Marsh was blunt.\n\n“We stay.”",
    ),
    "who was asked": (
        "Ann Lee and Tom Marsh met. What did Lee promise? “We stay.”",
        "Ann Lee and Tom Marsh met. What did Marsh promise? “We stay.”",
    ),
    "who begins again": (
        "Ann Lee, 54, was asked. She did not wait: “We stay.”",
        "Helen Brook, 54, was asked. She did not wait: “We stay.”",
    ),
    "who is introduced": (
        "La directrice, Claire Martin, est sortie. « We stay », a-t-elle dit.",
        "La maire, Sophie Petit, est sortie. « We stay », a-t-elle dit.",
    ),
    "wer davor steht": (
        "Anna Lehmann und Tom Vogt kamen. Lehmann wirkte müde. „We stay.“",
        "Anna Lehmann und Tom Vogt kamen. Vogt wirkte müde. „We stay.“",
    ),
    "a name elsewhere": (
        "“We stay,” Lee said. She nodded.",
        "“We stay,” said Marsh, quoting a friend. She nodded.",
    ),
    "a sentence of its own": (
        "Ann Lee and Tom Marsh met. Lee rose. “We stay.” Then she left.",
        "Ann Lee and Tom Marsh met. Marsh rose. “We stay.” Then she left.",
    ),
    "Zweifel": ("Ng sagte, dass We stay.", "Ng bezweifelte, dass We stay."),
    "démenti": ("Ng a affirmé que We stay.", "Ng a nié que We stay."),
    "nunca": ("«We stay», dijo Ruiz.", "«We stay», nunca dijo Ruiz."),
    "wątpliwości": ("Ng powiedziała, że We stay.", "Ng wątpiła, że We stay."),
    "отрицание": ("Мэр сказала, что We stay.", "Мэр отрицала, что We stay."),
    "никогда": ("«We stay», — сказала Анна.", "«We stay», — никогда не говорила Анна."),
    "بحسب": ("أعلن ذلك أمس: «We stay»، بحسب حسن.", "أعلن ذلك أمس: «We stay»، بحسب عمر."),
    "سامي": ("قال كريم ناصر إن We stay.", "قال سامي حداد إن We stay."),
}


def test_who_says_the_same_words_is_asked_for(tmp_path: Path) -> None:
    """And again where that is undone."""
    for step, who in ((1, "lee"), (-1, "marsh")):
        stay = [(who, "quote: We stay")]
        root = corrected_all(
            tmp_path / str(step), [(*texts[::step], stay) for texts in RETOLD.values()]
        )
        assert all_statuses(root, RETOLD) == {key: ["changed"] for key in RETOLD}
        assert "What the article says beside these words was changed" in check(root).err
        assert agreed(root) == 0
        assert all_statuses(root, RETOLD) == {key: ["exact"] for key in RETOLD}


INTERRUPTED = {
    "by another": (
        "“It was long. There were tears. We stay,” Ng said.",
        "“It was long,” Ng said. “There were tears,” Reed said. “We stay,” Ng said.",
        'quote: "It was long. […] We stay"',
    ),
    "by one who goes on": (
        "“We shall not, whatever they say, sell the harbour,” said Lee.",
        "“We shall not,” said Lee. Marsh broke in: “… ever sell the harbour.”",
        'quote: "We shall not […] sell the harbour"',
    ),
    "by a paragraph": (
        "Ng said: “It was long.\n\n“We stay.”",
        "Ng said: “It was long.”\n\nReed said: “Nobody came.”\n\n“We stay.”",
        'quote: "It was long. […] We stay", across_paragraphs: true',
    ),
    "auf Deutsch": (
        "„Es war lang. Wir gehen nicht“, sagte Ng.",
        "„Es war lang“, sagte Reed. „Wir gehen nicht“, sagte Ng.",
        'quote: "Es war lang. Wir gehen nicht"',
    ),
}


def test_who_speaks_in_between_is_asked_for(tmp_path: Path) -> None:
    cases = [(old, new, [("lee", quote)]) for old, new, quote in INTERRUPTED.values()]
    root = corrected_all(tmp_path, cases)
    before = snapshot(root / "content")
    assert all_statuses(root, INTERRUPTED) == {key: ["changed"] for key in INTERRUPTED}
    assert check(root, "--fix").code == 1
    assert snapshot(root / "content") == before
    assert check(root).err.count("A speaker was") >= len(INTERRUPTED)


SAME_NAME = [
    ("Ng came. “We stay,” she said.", "Ng came. “We stay,” Ng said."),
    ("“We stay,” Ng said.", "Ng said: “We stay.”"),
    ("“We stay,” Ng said.", "“We stay,” said Ng."),
    ("“We stay,” Ng said.", "“We stay,” Ng told reporters."),
    ("“We stay,” Ng said in Paris.", "“We stay,” Ng said at home."),
    ("“We stay,” she told a crowd.", "“We stay,” she told a paper."),
    ("“We stay,” the mayor said.", "“We stay,” Mayor Ng said."),
    ("“We stay,” Mayor Ng said.", "“We stay,” said Ann Ng, the mayor."),
    (
        "The talks began in Paris. Ng spoke. “We stay,” she said.",
        "The talks began in London. Ng spoke. “We stay,” she said.",
    ),
    ("„We stay“, sagte Ng.", "„We stay“, so Ng."),
    ("„We stay“, sagte Ng.", "Ng sagte am Montag: „We stay“."),
    ("王明說：“We stay。”", "王明昨天說：“We stay。”"),
    ("李明周一说：“We stay。”", "港务局长李明周一说：“We stay。”"),
    ("“We stay,” Ng said on Monday in Rome.", "“We stay,” Ng said on Monday in Oslo."),
    ("“We stay,” Ng told the Post.", "“We stay,” Ng told the Herald."),
    ("„We stay“, sagte Ng in Kiel.", "„We stay“, sagte Ng in Lübeck."),
    ("« We stay », a dit Ng à Brest.", "« We stay », a dit Ng à Lorient."),
    ("«We stay», dijo Ng en Vigo.", "«We stay», dijo Ng en Cádiz."),
    ("Ng powiedziała w Gdyni: „We stay”.", "Ng powiedziała w Gdańsku: „We stay”."),
    ("«We stay», — сказала Анна в Омске.", "«We stay», — сказала Анна в Туле."),
    ("“We stay,” said Lee.", "“We stay,” said Ann Lee."),
    ("“We stay,” Ng said. Reed denied this on Monday.", "“We stay,” Ng said. Reed denied this."),
    ("“We stay,” Lee said.", "“We stay,” according to Lee."),
    ("“We stay,” Lee said.", "According to Lee, “We stay.”"),
    ("„We stay“, sagte Ng.", "Laut Anna Ng: „We stay“."),
    (
        "Lee said: “We go.\n\n“They sleep.\n\n“We stay.”",
        "Lee said: “We go.\n\n“They sleep, I think.\n\n“We stay.”",
    ),
    (
        "Lee said: “We go.\n\n“They sleep.\n\n“We stay.”",
        "Ann Lee said: “We go.\n\n“They sleep.\n\n“We stay.”",
    ),
    ("“We go,” said Ng.\n\n“We stay,” said Lee.", "“We go,” said Bo.\n\n“We stay,” said Lee."),
    ("“We stay,” said Lee in April.", "“We stay,” said Lee in June."),
    ("In April Lee said: “We stay.”", "In June Lee said: “We stay.”"),
    ("On Tuesday Lee said: “We stay.”", "On Sunday Lee said: “We stay.”"),
    ("„We stay“, sagte Lee im August.", "„We stay“, sagte Lee im Juli."),
    ("“We stay,” said President Lee.", "“We stay,” said Ann Lee."),
    ("“We stay,” said Ann Lee.", "“We stay,” Ann Lee said in Paris."),
    ("“We stay,” said Lee. Ng was there.", "“We stay,” said Lee. Bo was there."),
    ("Ng left.\n\n“We stay,” said Lee.", "Bo left.\n\n“We stay,” said Lee."),
    ("Ng said that We stay.", "Ng told reporters on Monday that We stay."),
    ("In the evening We stay, Ng said.", "That evening We stay, Ng said."),
    ("Aldous: “We stay.”", "ALDOUS: “We stay.”"),
    ("“We stay,” said Ng.", "“We stay,” said harbour master Ann Ng."),
    ("“We stay,” said the mayor, Ann Ng.", "“We stay,” Ann Ng said with a smile."),
    ("According to Ann Ng, We stay.", "According to Mayor Ann Ng, We stay."),
    ("Ng, who owns it, said: “We stay.”", "Ng, who runs it, said: “We stay.”"),
    ("Lehmann sagte, dass We stay.", "Lehmann sagte am Montag in Kiel, dass We stay."),
    (
        "Lee took the floor. “We stay,” she said.",
        "Ann Lee took the floor. “We stay,” she said.",
    ),
    (
        "In Halifax, Lee took the floor. “We stay,” she said.",
        "In Dartmouth, Lee took the floor. “We stay,” she said.",
    ),
    (
        "Lee took the floor. It was cold. “We stay,” she said.",
        "Lee took the floor. It was warm. “We stay,” she said.",
    ),
    (
        "Mayor Lee took the floor.\n\n“We stay,” she said.",
        "The mayor, Lee, took the floor.\n\n“We stay,” she said.",
    ),
    (
        "Lehmann sprach zuerst. „We stay“, sagte sie.",
        "Anna Lehmann sprach als Erste. „We stay“, sagte sie.",
    ),
    (
        "The day was warm. “We stay,” said Lee. Others agreed.",
        "The day was not warm. “We stay,” said Lee. Nobody agreed.",
    ),
]


def test_what_is_the_same_or_said_elsewhere_changes_nothing(tmp_path: Path) -> None:
    root = corrected_all(tmp_path, [(*texts, [("lee", "quote: We stay")]) for texts in SAME_NAME])
    names = [" → ".join(texts) for texts in SAME_NAME]
    assert all_statuses(root, names) == {key: ["exact"] for key in names}


def test_the_last_of_several_that_is_gone_is_not_looked_for_in_the_first(tmp_path: Path) -> None:
    both = ("lee", "quote: We stay, occurrence: 1"), ("marsh", "quote: We stay, occurrence: 2")
    before = "Lee said: “We stay.” It rained.\n\nMarsh said: “We stay.” It snowed.\n\nBo left."
    root = corrected(tmp_path, before, "Lee said: “We stay.” It rained.\n\nBo left.", *both)
    assert statuses(root) == ["exact", "orphan"]
    told = check(root).err
    assert "were deleted, and the article only has others like them" in told
    assert "Fix the occurrence" not in told


def test_what_stays_is_shown_before_it_is_asked_for_and_is_no_correction(tmp_path: Path) -> None:
    words = ("lee", "quote: We stay")
    root = corrected(tmp_path, "“We stay,” said Lee.", "“We stay,” said Marsh.", words)
    run = check(root, "--fix", "--record-corrections", "--date", "2026-05-01")
    assert "“We stay”: these words are as they were" in run.err
    assert "its speaker too" in run.err
    assert "are quoted in line" not in run.err
    assert agreed(root, "--record-corrections", "--date", "2026-05-01") == 0
    assert "formerly" not in (root / "content/bridge.yaml").read_text("utf-8")


SPOKEN_IN_BETWEEN = ["said Ng", "Ann Ng said", "Ng told a rally"]


def test_who_spoke_in_between_before_may_be_named_otherwise(tmp_path: Path) -> None:
    text = "“The strike goes on,” {}. “It will last until May.”"
    words = ("lee", 'quote: "The strike goes on […] until May"')
    cases = [(text.format("Ng said"), text.format(each), [words]) for each in SPOKEN_IN_BETWEEN]
    root = corrected_all(tmp_path, cases)
    assert all_statuses(root, SPOKEN_IN_BETWEEN) == {key: ["exact"] for key in SPOKEN_IN_BETWEEN}


def test_a_verb_is_no_number(tmp_path: Path) -> None:
    old, new = "die Lage sei schwierig gewesen", "die Lage wäre schwierig gewesen"
    root = corrected(tmp_path, f"Ann Lee: {old}.", f"Ann Lee: {new}.", ("lee", f"quote: {old}"))
    assert "number" not in check(root).err


AFTERWARDS = {
    "English": ("The bridge must close", ". That is how {} sees it.", "Kim", "Ng"),
    "a view": ("The bridge must close", ". That is the view of {}.", "Ann Kim", "Bob Ng"),
    "or so": ("The bridge must close", ". Or so {} believes.", "Kim", "Ng"),
    "so says": ("The bridge must close", ". So says {}.", "Kim", "Ng"),
    "in marks": ("The bridge must close", ".” Those were the words of {}.", "Ann Kim", "Bob Ng"),
    "the name first": ("The bridge must close", ". {} is convinced of that.", "Kim", "Ng"),
    "Deutsch": ("Die Brücke muss zu", ". So sieht es {}.", "Meier", "Schulz"),
    "ganz kurz": ("Die Brücke muss zu", ".“ So {}.", "Meier", "Schulz"),
    "überzeugt": ("Die Brücke muss zu", ". Davon ist {} überzeugt.", "Meier", "Schulz"),
    "polski": ("Most trzeba zamknąć", ". Tak to widzi {}.", "Nowak", "Lis"),
    "po polsku krótko": ("Most trzeba zamknąć", ". Tak uważa {}.", "Nowak", "Lis"),
    "français": ("Le pont doit fermer", ". Tel est l’avis de {}.", "Leroy", "Moreau"),
    "español": ("El puente debe cerrar", ". Así lo ve {}.", "Pérez", "Ruiz"),
    "italiano": ("Il ponte deve chiudere", ". Così la vede {}.", "Rossi", "Bianchi"),
    "português": ("A ponte tem de fechar", ". É assim que {} vê a questão.", "Silva", "Costa"),
    "по-русски": ("Мост надо закрыть", ". Так это видит {}.", "Иванов", "Петров"),
}


def test_whose_words_are_by_the_sentence_behind_them_is_asked_for(tmp_path: Path) -> None:
    cases = [
        (words + behind.format(one), words + behind.format(other), [("lee", f"quote: {words}")])
        for words, behind, *names in AFTERWARDS.values()
        for one, other in (names, reversed(names))
    ]
    names = [f"{key} {way}" for key in AFTERWARDS for way in "ab"]
    root = corrected_all(tmp_path, cases)
    assert all_statuses(root, names) == {key: ["changed"] for key in names}
    before = snapshot(root / "content")
    assert check(root, "--fix").code == 1
    assert snapshot(root / "content") == before


SAME_AFTERWARDS = {
    "a name in full": (". That is how Lee sees it.", ". That is how Ann Lee sees it."),
    "misspelt": (". That is how Anderson sees it.", ". That is how Andersson sees it."),
    "another verb": (". That is how Lee sees it.", ". That is how Lee puts it."),
    "far behind": (
        ". It rained. They met. They left. So says Lee.",
        ". It rained. They met. They left. So says Ng.",
    ),
    "nobody": (". That is how it looks.", ". This is how it looks now."),
}


def test_what_does_not_tell_whose_words_are_is_not_asked_for(tmp_path: Path) -> None:
    words = "The bridge must close"
    cases = [
        (words + old, words + new, [("lee", f"quote: {words}")])
        for old, new in SAME_AFTERWARDS.values()
    ]
    root = corrected_all(tmp_path, cases)
    assert all_statuses(root, SAME_AFTERWARDS) == {key: ["exact"] for key in SAME_AFTERWARDS}
