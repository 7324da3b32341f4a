"""Corrections of articles with several speakers: which annotations are asked for, and no others.

In a text, `⟦lee:We stay⟧` are words that are annotated with their speaker; nothing else is marked.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from sites import brief, make_site

pytestmark = pytest.mark.slow

PEOPLE = """\
actors:
  adler: {name: Ben Adler}
  brandt: {name: Olaf Brandt}
  falk: {name: Lena Falk}
  ortiz: {name: Sam Ortiz}
  rossi: {name: Gianni Rossi}
annotations:
"""
MARK = re.compile("⟦([a-z]+):([^⟧]+)⟧")

MARKS = """\
**Harrow Town 3, Velden United 2** – A late goal sent Harrow to the top, before 18,400 spectators.

| | Harrow | Velden |
|---|---|---|
| Shots | 17 | 9 |
| Corners | 8 | 3 |
| Mark | “⟦brandt:Seven out of ten⟧” (Brandt) | “⟦rossi:Zero⟧” (Rossi) |

Harrow have won.
"""
SPOKEN = """\
[00:41] **Lena Falk:** ⟦falk:We asked them twice⟧.

[00:50] **Sam Ortiz:** ⟦ortiz:They never answered us⟧.

[00:54] **Ben Adler:** That is not true. ⟦adler:We answered in May⟧.

[00:59] **Olaf Brandt:** ⟦brandt:In May it was late⟧.
"""
ANSWERED = """\
Ulrich Kern had asked for it. “⟦falk:We need the money⟧,” Lena Falk said.

Ulrich Kern, who sat beside her, contradicted. “⟦adler:Nobody needs it⟧,” Ben Adler said.

“⟦rossi:The tax is a theft⟧,” said Gianni Rossi. A spokeswoman for Crane called that “a lie”.
"""
SAID = """\
“⟦brandt:We needed luck⟧,” Olaf Brandt said.

“⟦rossi:We lost all but the cat⟧,” said Gianni Rossi. “⟦rossi:It may rain again⟧.”

“⟦adler:The figures are right⟧,” Ben Adler said.
"""
END = "Ben Adler said.\n"
ASKED = """\
**When do you stop?**

⟦falk:I stop when they let me⟧. ⟦falk:My pension starts in 2031⟧.

**What was wrong with the summary?**

I would sign it again, but ⟦falk:it left out the costs⟧.
"""
REPORTED = """\
**15:40** – Trains have stopped at Aldham.

**15:55** – Our reporter Ben Adler is at Aldham station:

> ⟦adler:Nobody here knows when the next train goes⟧.

**16:10** – The line is open again.
"""
CHECKED = """\
**Claim:** Lena Falk said: “⟦falk:The fuel tax has doubled in two years⟧.”

**Verdict: Mostly true.** The tax rose from 12 to 22 cents.
"""
GERMAN = """\
Verkehrsministerin Lena Falk will das bauen. „⟦falk:Das Geld ist da⟧“, sagte Falk. Sie sagte dem
Neustädter Boten, ⟦falk:die Brücke werde im Mai fertig⟧. „⟦falk:Wir sind bereit⟧.“
"""
FRENCH = """\
L’association Rive Vive proteste. « ⟦falk:Le pont est fermé⟧ », a dit l’association. Interrogée sur
le calendrier, la maire a répondu : « ⟦adler:Nous ouvrirons en mai⟧. »
"""


def with_note(note: str) -> tuple[str, str]:
    return END, f"{END}\n{note}\n"


def stamped(form: str) -> tuple[str, str]:
    """All labels of the transcript in another form."""
    plain = MARK.sub(r"\2", SPOKEN)
    return plain, re.sub(r"\[(.*?)\] \*\*(.*?):\*\* ", form, plain)


CORRECTIONS = {
    "a number above a table whose corner is empty": (MARKS, ("18,400", "18,040"), ""),
    "a row more": (MARKS, ("| Corners | 8 | 3 |", "| Corners | 8 | 3 |\n| Fouls | 6 | 11 |"), ""),
    "a row less": (MARKS, ("| Corners | 8 | 3 |\n", ""), ""),
    "another one in a cell": (MARKS, ("(Brandt)", "(Adler)"), "brandt"),
    "a cell that is empty": (MARKS.replace(" 8 ", " "), ("18,400", "18,040"), ""),
    "a denial's time": (SPOKEN, ("[00:54] ", ""), ""),
    "a denial's initials": (SPOKEN, ("Ben Adler", "BA"), ""),
    "a denial by another one": (SPOKEN, ("Ben Adler", "Ann Ng"), "adler"),
    "a denial that goes": (SPOKEN, ("That is not true. ", ""), "falk ortiz"),
    "a denial that is none": (SPOKEN, ("is not true", "is true"), "falk ortiz"),
    "a denial that is denied": (SPOKEN, ("That is not", "Nobody says that is not"), "falk ortiz"),
    "a post before who contradicts": (ANSWERED, ("Ulrich Kern, who", "Rail chief Kern, who"), ""),
    "whose lie it is called": (ANSWERED, ("A spokeswoman for Crane", "Crane"), ""),
    "a contradiction that is none": (ANSWERED, ("contradicted", "agreed"), "falk"),
    "stamps behind names": (SPOKEN, stamped(r"**\2** (\1): "), ""),
    "stamps without colons": (SPOKEN, stamped(r"**\2** [\1] "), ""),
    "names as headings": (SPOKEN, stamped(r"### \2\n\n"), ""),
    "names and stamps as headings": (SPOKEN, stamped(r"### \2 (\1)\n\n"), ""),
    "no stamps": (SPOKEN, stamped(r"**\2:** "), ""),
    "a note on the first one": (
        SAID,
        with_note("*Correction: the remark about luck was wrongly attributed to Olaf Brandt.*"),
        "brandt",
    ),
    "a note on the second one": (
        SAID,
        with_note("**Correction:** An earlier version misquoted Gianni Rossi."),
        "rossi rossi",
    ),
    "a note on the last one": (
        SAID,
        with_note("*Correction: An earlier version misquoted Ben Adler.*"),
        "adler",
    ),
    "a note on nobody": (SAID, with_note("*Correction: That is wrong.*"), "adler"),
    "a gesture": (ASKED, ("I stop when", "(laughs) I stop when"), ""),
    "a gesture between sentences": (ASKED, ("My pension", "[she smiles] My pension"), ""),
    "another question": (ASKED, ("was wrong with the summary", "was wrong with it"), ""),
    "another answer's beginning": (ASKED, ("I would sign it again", "Yes"), ""),
    "a time's sign": (REPORTED, ("15:55", "15.55"), ""),
    "a reporter": (REPORTED, ("Ben Adler", "Ann Hill"), "adler"),
    "a verdict's label": (CHECKED, ("**Verdict:", "**Our verdict:"), ""),
    "a paper that hears it": (GERMAN, ("Neustädter Boten", "Deutschen Rundfunk"), ""),
    "a post": (GERMAN, ("sagte Falk", "sagte die Ministerin"), ""),
    "a whole post": (GERMAN, ("sagte Falk", "sagte die Verkehrsministerin"), ""),
    "another post": (GERMAN, ("sagte Falk", "sagte die Finanzministerin"), "falk falk falk"),
    "a man's post": (GERMAN, ("sagte Falk", "sagte der Minister"), "falk falk falk"),
    "an apostrophe, and another verb": (FRENCH, ("L’association", "L'association"), ""),
    "another one's post": (FRENCH, ("la maire a répondu", "la ministre a répondu"), "adler"),
}


def corrected(text: str, change: tuple[str, str]) -> str:
    old, new = change
    assert text.count(old) == 1
    return text.replace(old, new)


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    return asked_for(tmp_path_factory.mktemp("marked"), CORRECTIONS)


def asked_for(
    folder: Path, corrections: Mapping[str, tuple[str, tuple[str, str], str]]
) -> dict[str, list[str]]:
    """The speakers of the annotations that are asked for, by the correction's name."""
    files: dict[str, str | bytes] = {}
    later = {}
    head = "---\ntitle: T\ndate: 2026-01-02\n---\n"
    for number, (text, change, _) in enumerate(corrections.values()):
        plain = MARK.sub(r"\2", text)
        entries = "".join(
            f"  - {{quote: {words}, speaker: {who}}}\n" for who, words in MARK.findall(text)
        )
        files[f"content/a{number}.md"] = head + plain
        files[f"content/a{number}.yaml"] = PEOPLE + entries
        later[f"content/a{number}.md"] = head + corrected(plain, change)
    root = make_site(folder, files)
    assert brief("build", "--no-locked", cwd=root).code == 0
    for path, text in later.items():
        (root / path).write_text(text, "utf-8")
    found: dict[str, list[str]] = {name: [] for name in corrections}
    lists = [*found.values()]
    told = brief("check", "--no-locked", "--verbose", cwd=root).out
    for number, line, status in re.findall(r"^content/a(\d+)\.yaml:(\d+): (\w+): ", told, re.M):
        entry = str(files[f"content/a{number}.yaml"]).splitlines()[int(line) - 1]
        if status not in {"exact", "moved"}:
            lists[int(number)].append(entry.rpartition(" ")[2].rstrip("}"))
    return found


@pytest.mark.parametrize("name", CORRECTIONS)
def test_whom_a_correction_is_about(asked: dict[str, list[str]], name: str) -> None:
    assert asked[name] == CORRECTIONS[name][2].split()
