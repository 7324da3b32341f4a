"""What is offered of what was found: no words twice, no quotation to two speakers, right ids."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml
from annotate_support import Editor, editor
from lxml import html
from sites import brief, make_site

from brief.suggest import suggest

FRONT = "---\ntitle: News\ndate: 2026-03-01\nlang: {lang}\n---\n\n"


class Overlap(NamedTuple):
    lang: str
    text: str
    offered: tuple[str, ...]


OVERLAPS = {
    "de": Overlap("de", "Eine Sprecherin des Landratsamts erklärte, man habe „den Antrag nie "
                  "abgelehnt“.", ("den Antrag nie abgelehnt",)),
    "de-guillemets": Overlap("de", "Der Bürgermeister sagte, die Stadt sei »am Ende ihrer Kräfte« "
                             "und brauche Hilfe.", ("am Ende ihrer Kräfte",)),
    "en": Overlap("en", "A spokesman said it was “looking at two other sites”. He said the pier "
                  "was closed.", ("looking at two other sites", "the pier was closed")),
    "en-american": Overlap("en", "A spokesman said it was “looking at two other sites.”",
                           ("looking at two other sites.",)),
    "fr": Overlap("fr", "La porte-parole a déclaré que la mairie n'avait « jamais refusé la "
                  "demande ».", ("jamais refusé la demande",)),
    "es": Overlap("es", "El alcalde dijo que el plan era «una vergüenza para la ciudad».",
                  ("una vergüenza para la ciudad",)),
}  # fmt: skip
GOING_ON = {
    "en": ("en", "“The bank was here first,” said Ada Stone.\n\nBo Day was next to her. “We never "
           "asked for it.\n\n“We never will.\n\n“That is all.”\n"),
    "de": ("de", "„Die Bank war zuerst da“, sagte Ada Stein.\n\nBo Tag stand neben ihr. „Wir haben "
           "nie gefragt.\n\n„Wir werden es nie.\n\n„Das ist alles.“\n"),
    "fr": ("fr", "« La banque était là », a dit Ada Morel.\n\nBo Roy était à côté d'elle. « Nous "
           "n'avons rien demandé.\n\n« Nous ne demanderons rien.\n\n« C'est tout. »\n"),
}  # fmt: skip
"""A quotation of three paragraphs, which somebody else says than the rules think."""
FIRST = {"en": "We never asked for it.", "de": "Wir haben nie gefragt.",
         "fr": "Nous n'avons rien demandé."}  # fmt: skip
REST = {"en": ("We never will.", "That is all."), "de": ("Wir werden es nie.", "Das ist alles."),
        "fr": ("Nous ne demanderons rien.", "C'est tout.")}  # fmt: skip
CHAIN = "“It is safe,” said Bo Day. “It is old.”\n\nAda Ng left the room. “Good.”\n"
VOICES = {
    "named": ("cy: {name: Cy Lee}", "speaker: cy", ("Cy Lee", "cy", "")),
    "unnamed": ("cy: {name: Cy Lee}", "attributed_to: a neighbour",
                ("a neighbour", None, "a neighbour")),
}  # fmt: skip


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    """The editor over an article for each case."""
    files = {
        f"content/{name}.md": FRONT.format(lang=case.lang) + case.text + "\n"
        for name, case in OVERLAPS.items()
    }
    for name, (lang, text) in GOING_ON.items():
        for voice, (actors, said, _) in VOICES.items():
            files[f"content/on-{name}-{voice}.md"] = FRONT.format(lang=lang) + text
            files[f"content/on-{name}-{voice}.yaml"] = (
                f"actors:\n  {actors}\nannotations:\n  - quote: {FIRST[name]}\n    {said}\n"
            )
    last = "actors: {cy: {name: Cy Lee}}\nannotations:\n  - quote: That is all.\n    speaker: cy\n"
    files["content/last.md"] = FRONT.format(lang="en") + GOING_ON["en"][1]
    files["content/last.yaml"] = last
    files["content/chain.md"] = FRONT.format(lang="en") + CHAIN
    files["content/chain.yaml"] = last.replace("That is all.", "It is safe,")
    site = make_site(tmp_path_factory.mktemp("offers"), files)
    with editor(site, "/en/") as running:
        yield running


def guesses(desk: Editor, name: str, text: str) -> dict[str, dict[str, object]]:
    """The guesses for an article of plain paragraphs, by their words."""
    found = json.loads(desk.server.get(f"/-/brief/annotate/guesses.json?article=content/{name}.md"))
    return {text[each["start"] : each["end"]]: each for each in found}


@pytest.mark.parametrize("name", OVERLAPS)
def test_a_clause_that_holds_a_quotation_gives_way_to_it(name: str, desk: Editor) -> None:
    _, text, offered = OVERLAPS[name]
    assert tuple(guesses(desk, name, text)) == offered


@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize("name", GOING_ON)
def test_a_quotation_goes_on_with_the_speaker_that_the_sidecar_has(
    name: str, voice: str, desk: Editor
) -> None:
    found = guesses(desk, f"on-{name}-{voice}", GOING_ON[name][1])
    for words in (FIRST[name], *REST[name]):
        each = found[words]
        assert (each["speaker"], each["actor"], each["attributed_to"]) == VOICES[voice][2], words
    others = [each for words, each in found.items() if words not in (FIRST[name], *REST[name])]
    assert {each["actor"] for each in others} == {None}


def test_the_last_part_of_a_quotation_says_whose_the_first_is(desk: Editor) -> None:
    found = guesses(desk, "last", GOING_ON["en"][1])
    assert {found[words]["actor"] for words in (FIRST["en"], *REST["en"])} == {"cy"}
    assert found["The bank was here first,"]["speaker"] == "Ada Stone"


def test_what_goes_on_from_a_quotation_beside_it_follows_the_sidecar_too(desk: Editor) -> None:
    found = guesses(desk, "chain", CHAIN)
    assert found["It is old."]["actor"] == "cy"
    assert found["Good."]["actor"] != "cy"


def test_what_is_written_goes_on_with_the_sidecars_speaker(tmp_path: Path) -> None:
    site = make_site(tmp_path, {
        "content/a.md": FRONT.format(lang="de") + GOING_ON["de"][1],
        "content/a.yaml": f"actors: {{cy: {{name: Cy Lee}}}}\nannotations:\n"
                          f"  - {{quote: {FIRST['de']}, speaker: cy}}\n",
    })  # fmt: skip
    assert brief("suggest", "--write", "a", cwd=site).code == 0
    found = yaml.safe_load((site / "content/a.yaml").read_text("utf-8"))["annotations"]
    by_words = {each["quote"]: each["speaker"] for each in found}
    assert {by_words[words] for words in REST["de"]} == {"cy"}


UNBALANCED = (
    ("de", "Eine Sprecherin erklärte, man habe „den Antrag nie abgelehnt. Der Rat tagt."),
    ("de", "Eine Sprecherin erklärte, man habe »den Antrag nie abgelehnt. Der Rat tagt."),
    ("de", "Der Rat bleibt dabei. Man habe nie „gewartet, sagte Ada Stein."),
    ("en", "The mayor said the plan was “a mess and would fail. The council met."),
    ("en", 'The mayor said the plan was "a mess and would fail. The council met.'),
    ("en", "The plan was dead” and would fail, Ada Stone said."),
    ("fr", "Le maire a déclaré que le plan était « un désastre. Le conseil se réunit."),
    ("fr", "Le maire a déclaré que le plan était « un désastre, dit-il, et une honte »."),
    ("es", "El alcalde dijo que el plan era «un desastre. El consejo se reúne."),
)


@pytest.mark.parametrize(("lang", "text"), UNBALANCED)
def test_no_clause_has_a_mark_without_its_other_one(lang: str, text: str) -> None:
    assert [each for each in suggest(text, lang) if each.kind == "paraphrase"] == []


def test_an_inch_is_no_mark() -> None:
    (only,) = suggest('The mayor said the 15" pipe was broken and would leak.', "en")
    assert only.kind == "paraphrase"


IDS = {
    "Can Aydın": "aydin", "Eva Wöhrle": "wohrle", "Jan Łukasz": "lukasz", "Per Øre": "ore",
    "Novak Đoković": "dokovic", "Emil Strauß": "strauss", "Jón Ægisson": "aegisson",
    "Anna Þórsdóttir": "thorsdottir", "Ġorġ Ħal": "hal",
    "Ann O’Neill": "oneill", "İlham Əliyev": "eliyev",
}  # fmt: skip


def test_ids_keep_every_letter(tmp_path: Path) -> None:
    lines = [f"“Number {at} is safe,” said {name}.\n" for at, name in enumerate(IDS)]
    text = FRONT.format(lang="en") + "\n".join(lines)
    site = make_site(tmp_path, {"content/a.md": text})
    assert brief("suggest", "--write", "a", cwd=site).code == 0
    actors = yaml.safe_load((site / "content/a.yaml").read_text("utf-8"))["actors"]
    assert {each["name"]: name for name, each in actors.items()} == IDS


NAMES = {
    "“We go on,” said Q.": ("Q.", "person"),
    "“We go on,” said Q. The others left.": ("Q", "person"),
    "“We go on,” said Q. He left.": ("Q", "person"),
    "“We go on,” J.K. said.": ("J.K.", "person"),
    "“We go on,” said J. K. Rowe.": ("J. K. Rowe", "person"),
    "“We go on,” said A. De Souza.": ("A. De Souza", "person"),
    "“We go on,” said Mary B. She left.": ("Mary B", "person"),
    "“We go on,” the U.N. said.": ("U.N.", "organisation"),
    "“We go on,” said the WHO.": ("WHO", "organisation"),
}  # fmt: skip
GERMAN_NAMES = {
    "„Wir machen weiter“, sagte M.": ("M.", "person"),
    "„Wir machen weiter“, sagte M. Der Rat schwieg.": ("M", "person"),
    "„Wir machen weiter“, sagte die WHO.": ("WHO", "organisation"),
}


@pytest.mark.parametrize(("lang", "names"), [("en", NAMES), ("de", GERMAN_NAMES)])
def test_an_initial_is_no_organisation(
    lang: str, names: dict[str, tuple[str, str]], tmp_path: Path
) -> None:
    site = make_site(
        tmp_path, {f"content/a{at}.md": FRONT.format(lang=lang) + text + "\n"
                   for at, text in enumerate(names)}
    )  # fmt: skip
    assert brief("suggest", "--write", *(f"a{at}" for at in range(len(names))), cwd=site).code == 0
    for at, named in enumerate(names.values()):
        loaded = yaml.safe_load((site / f"content/a{at}.yaml").read_text("utf-8"))
        (actor,) = loaded["actors"].values()
        assert (actor["name"], actor.get("kind", "person")) == named


UNKNOWN = {
    "zh": ("市长王明说：“桥是安全的。”她补充说，桥将于周一开放。", "Chinese"),
    "ar": ("قال العمدة أحمد علي: «الجسر آمن». وأضاف أن الجسر سيفتح يوم الاثنين.", "Arabic"),
}


@pytest.mark.parametrize("lang", UNKNOWN)
@pytest.mark.parametrize("options", [(), ("--write",), ("--format", "json")])
def test_in_a_language_that_is_not_known_nothing_is_guessed(
    options: tuple[str, ...], lang: str, tmp_path: Path
) -> None:
    text, called = UNKNOWN[lang]
    site = make_site(tmp_path, {"content/a.md": FRONT.format(lang=lang) + text + "\n"})
    run = brief("suggest", "a", *options, cwd=site)
    name = "content/a.md" if "--write" in options else "a"
    assert run.code == 0
    assert run.err == (
        f"Statements can't be proposed in the language of {name}, {called}: only in English (en), "
        "German (de), Spanish (es), French (fr), Polish (pl) and Russian (ru). --lang CODE reads "
        "it as one of these.\n"
    )
    assert not (site / "content/a.yaml").exists()


@pytest.mark.parametrize(
    ("lang", "others", "told"),
    [
        ("en", "", "As the article describes the source."),
        ("en", "  - {quote: second, attributed_to: a clerk}\n", "two of them may be one person"),
        ("de", "", "So bezeichnet der Artikel die Quelle."),
        ("de", "  - {quote: second, attributed_to: a clerk}\n", "zwei davon können eine Person"),
    ],
)
def test_of_one_unnamed_source_it_is_not_said_that_two_may_be_one(
    lang: str, others: str, told: str, tmp_path: Path
) -> None:
    site = make_site(tmp_path, {
        "brief.yaml": f"title: News\nlang: {lang}\n",
        "content/a.md": FRONT.format(lang=lang) + "The first and the second.\n",
        "content/a.yaml": f"annotations:\n  - {{quote: first, attributed_to: a clerk}}\n{others}",
    })  # fmt: skip
    assert brief("build", cwd=site).code == 0
    page = html.fromstring((site / "site/a/index.html").read_text("utf-8"))
    (line,) = page.cssselect("#unnamed .role")
    assert told in line.text_content()
