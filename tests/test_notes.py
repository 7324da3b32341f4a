"""Notes that tell what an earlier version said: the words that they repeat were deleted."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_exchanged import check, corrected, quoted, statuses

from brief.anchor import Status
from brief.anchor.realign import realign

BODY = (
    "The council met on Tuesday. {}The debate was long and bitter, and nobody left early.\n\n"
    "It is not clear when the next meeting will be held in the town."
)
SAID = (
    ("The port will close for ever", "“{},” Ann Ng said. "),
    ("the port will close for ever", "Mayor Ann Ng said that {}, and the men went home. "),
)
NOTES = [
    "An earlier version of this article misstated what the mayor said: “{}.”",
    "An earlier version of this story misquoted Mayor Ann Ng as saying “{}.”",
    "A previous version of this article incorrectly stated that {}.",
    "This article was amended on 3 March 2026. An earlier version said {}.",
    "This article originally said that {}.",
    "The article previously said that {}.",
    "We have removed the sentence “{}.”",
    "Because of an editing error, this article said that {}.",
    "Earlier, this page said {}.",
    "In einer früheren Version dieses Artikels hieß es: „{}“.",
    "Une version précédente de cet article indiquait que {}.",
    "Una versión anterior de este artículo decía que {}.",
    "Una versione precedente di questo articolo riportava le parole «{}».",
    "Uma versão anterior deste artigo dizia que {}.",
    "W poprzedniej wersji tego artykułu podaliśmy: „{}”.",
    "В предыдущей версии этой статьи говорилось: «{}».",
    "In een eerdere versie van dit artikel stond: “{}.”",
]


@pytest.mark.parametrize("note", NOTES)
@pytest.mark.parametrize(("words", "said"), SAID)
def test_deleted_words_that_a_note_repeats_are_an_orphan(words: str, said: str, note: str) -> None:
    old, rest = BODY.format(said.format(words)), BODY.format("")
    start = old.index(words)
    for new in (f"{rest}\n\n{note}", f"{note}\n\n{rest}", f"{rest} {note}"):
        new = new.format(words)
        lead = ((new.index(words), new.index(words) + len(words)),)
        (outcome,) = realign(old, [((start, start + len(words)),)], new, [lead])
        assert (outcome.status, outcome.spans, outcome.alone) == (Status.ORPHAN, (), False)


@pytest.mark.parametrize(("words", "said"), SAID)
def test_words_that_stay_are_not_the_notes(words: str, said: str) -> None:
    old = BODY.format(said.format(words))
    new = f"{old}\n\nAn earlier version of this article misstated the mayor’s age."
    start = old.index(words)
    for text in (new, f"{new} It said that {words}."):
        (outcome,) = realign(old, [((start, start + len(words)),)], text)
        assert outcome.spans == ((start, start + len(words)),)
    # A note may be put before them.
    new = old.replace("The council met", "This article has been updated. The council met")
    (outcome,) = realign(old, [((start, start + len(words)),)], new)
    assert new[slice(*outcome.spans[0])] == words
    # Other texts have versions, too, and what was in a note stays in it.
    for note in ("An earlier version of the bill said: “{}.”", NOTES[0]):
        old = f"{BODY.format('')}\n\n{note.format(words)}"
        new = f"{note.format(words)}\n\n{BODY.format('')}"
        at, now = old.index(words), new.index(words)
        (outcome,) = realign(old, [((at, at + len(words)),)], new)
        assert outcome.spans == ((now, now + len(words)),)


@pytest.mark.slow
def test_a_repair_leaves_words_that_a_note_repeats(tmp_path: Path) -> None:
    words, said = SAID[0]
    note = NOTES[0].format(words)
    root = corrected(
        tmp_path,
        BODY.format(said.format(words)),
        f"{BODY.format('')}\n\n{note}",
        ("lee", f"quote: {words}"),
    )
    assert statuses(root) == ["orphan"]
    assert check(root, "--fix").code == 1
    assert statuses(root) == ["orphan"]
    assert quoted(root) == {"lee": words}
