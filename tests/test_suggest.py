"""`brief suggest`: the command on articles of a site and on other files."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from annotate_support import editor
from hypothesis import given, settings
from hypothesis import strategies as st
from sites import REPOSITORY, brief, make_site

from brief.suggest import suggest, surely
from brief.suggest.narration.reading import TOKEN

TEXT = "Ada Stone, the mayor, told Reuters the bridge would open.\n\n“It is safe,” she said.\n"
KEYS = [
    "start", "end", "kind", "speaker", "actor", "role", "affiliation", "told_to", "confidence",
    "evidence",
]  # fmt: skip


def statements(*arguments: str | Path, cwd: Path) -> list[dict[str, Any]]:
    run = brief("suggest", "--format", "json", *arguments, cwd=cwd)
    assert run.code == 0, run.err
    document = json.loads(run.out)
    assert document["version"] == 1
    return list(document["statements"])


def test_an_article_of_the_site(tmp_path: Path) -> None:
    site = make_site(tmp_path)
    found = statements("bridge", cwd=site)
    text = brief("export", "bridge", cwd=site).out
    assert [list(each) for each in found] == [KEYS] * 3
    assert [text[each["start"] : each["end"]] for each in found] == [
        "the bridge “must close today”",
        "must close today",
        "It may open again, the mayor said, in May",
    ]
    assert {each["speaker"] for each in found} == {"Ada Stone"}
    assert {each["actor"] for each in found} == {"stone"}
    assert {each["role"] for each in found} == {"Mayor"}


def test_a_text_file_without_a_site(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    told, said = statements("a.txt", cwd=tmp_path)
    assert TEXT[told["start"] : told["end"]] == "the bridge would open"
    assert (told["speaker"], told["told_to"], told["kind"]) == (
        "Ada Stone",
        "Reuters",
        "paraphrase",
    )
    assert TEXT[said["start"] : said["end"]] == "It is safe,"
    assert (said["speaker"], said["role"], said["kind"]) == ("Ada Stone", "mayor", "quotation")


def test_markdown_without_front_matter_counts_in_its_plain_text(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# News\n\n“It is *safe*,” said Ada Stone.\n", encoding="utf-8")
    (said,) = statements("a.md", cwd=tmp_path)
    assert (said["start"], said["end"]) == (7, 18)


def test_several_files_have_a_list_each(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
    run = brief("suggest", "a.txt", "b.txt", "--format", "json", cwd=tmp_path)
    document = json.loads(run.out)
    assert [each["file"] for each in document["files"]] == ["a.txt", "b.txt"]
    assert [len(each["statements"]) for each in document["files"]] == [2, 2]


def test_for_people_a_line_is_a_proposal(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    lines = brief("suggest", "a.txt", cwd=tmp_path).out.splitlines()
    assert lines[0].startswith("a.txt:1: Ada Stone: the bridge would open (0.9")
    assert lines[1].startswith("a.txt:3: Ada Stone: “It is safe,” (0.")


def test_the_line_is_that_of_the_file(tmp_path: Path) -> None:
    run = brief("suggest", "bridge", cwd=make_site(tmp_path))
    assert run.out.splitlines()[0].startswith("bridge:5: Ada Stone: ")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("brigde", "There is no article “brigde”."),
        ("content", "is neither an article nor a text file"),
        ("brief.yaml", "There is no article “brief.yaml”."),
        ("missing.txt", "There is no article “missing.txt”."),
    ],
)
def test_what_is_no_article(name: str, message: str, tmp_path: Path) -> None:
    run = brief("suggest", name, cwd=make_site(tmp_path))
    assert run.code == 2
    assert message in run.err


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Anne Petit est là. « C'est fini », a-t-elle ajouté. « Nous partons », dit-elle."),
        ("pl", "– Most jest stary – grzmi dr Jan Kruk. Zdaniem Kruka trzeba go zamknąć."),
        ("en", "Dr. Ada Ng spoke. “We call it off,” Ng said. The call came late, aides said."),
    ],
)
def test_what_was_read_before_makes_no_difference(lang: str, text: str) -> None:
    first = suggest(text, lang)
    assert [suggest(text, lang) for _ in range(3)] == [first] * 3


def test_an_alias_leads_to_the_actor(tmp_path: Path) -> None:
    registry = "stone: {name: Ada Marie Stone, aliases: [Ada Stone]}\nother: {name: Bo Day}\n"
    site = make_site(tmp_path, {"content/actors.yaml": registry})
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    assert {each["actor"] for each in statements("a.txt", cwd=site)} == {"stone"}


def test_the_demo() -> None:
    found = statements("riyadh", cwd=REPOSITORY)
    text = brief("export", "riyadh", cwd=REPOSITORY).out
    direct = [each for each in found if each["kind"] == "quotation"]
    assert [each["actor"] for each in direct] == ["lavrov"] * 3
    assert {each["role"] for each in direct} == {"Russian Foreign Minister"}
    reported = {
        (each["actor"], text[each["start"] : each["end"]])
        for each in found
        if each["kind"] == "paraphrase"
    }
    assert ("rubio", "to end any conflict, concessions must be made by all sides") in reported
    assert ("dmitriev", "it is too early to talk about compromises") in reported
    assert {each["actor"] for each in found} == {"lavrov", "rubio", "dmitriev"}
    (dmitriev,) = (each for each in found if each["actor"] == "dmitriev")
    assert (dmitriev["told_to"], dmitriev["role"]) == ("Reuters", "head")


PIECES = st.sampled_from(
    re.split(
        " ",
        "“ ” \" ' ‘ ’ « » „ said Ann Ng Bo Day he she told that , . : — ( ) \n\n the mayor of "
        "Utopia "
        "according to sagte dass dit « not will",
    )
)


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, max_size=60).map(" ".join))
def test_every_proposal_is_a_span_on_edges_of_words(text: str) -> None:
    for each in suggest(text):
        words = text[each.start : each.end]
        assert words
        assert words == words.strip()
        assert (each.speaker is None) == (each.confidence < 0.5)
        assert not (text[each.start - 1 : each.start].isalnum() and words[0].isalnum())
        assert not (text[each.end : each.end + 1].isalnum() and words[-1].isalnum())


FRONT = "---\ntitle: News\ndate: 2026-03-01\n{lang}---\n\n"
GERMAN = (
    "Der Hafen bleibt am Montag zu. „Wir können das nicht mehr bezahlen“, sagte die Sprecherin der "
    "Stadt, Ina Roth, und sie fügte hinzu, es sei auch für die Fischer zu spät.\n"
)
SHORT = "“Never,” said Ann Lee. “We shall see,” said Bo Ek.\n"


def articles(site: Path, lang: str, **texts: tuple[str, str]) -> Path:
    files = {f"content/{name}.md": FRONT.format(lang=own) + text
             for name, (own, text) in texts.items()}  # fmt: skip
    return make_site(site, {"brief.yaml": f"title: News\nlang: {lang}\n", **files})


LANGUAGES = {
    "short, in the site's": ("en", "", SHORT, ["Ann Lee", "Bo Ek"]),
    "surely in another": ("en", "", GERMAN, ["Ina Roth", "Ina Roth"]),
    "as the article says": ("de", "lang: en\n", SHORT, ["Ann Lee", "Bo Ek"]),
    "with a region": ("en-GB", "", SHORT, ["Ann Lee", "Bo Ek"]),
    "surely in one, of a site in another that is not known": ("it", "", GERMAN, ["Ina Roth"] * 2),
}


@pytest.mark.parametrize("name", LANGUAGES)
def test_a_text_is_read_in_its_language_or_its_sites(name: str, tmp_path: Path) -> None:
    lang, own, text, speakers = LANGUAGES[name]
    site = articles(tmp_path, lang, port=(own, text))
    assert [each["speaker"] for each in statements("port", cwd=site)] == speakers


def test_the_editor_finds_what_the_command_finds(tmp_path: Path) -> None:
    texts = {"short": ("", SHORT), "port": ("", GERMAN), "said": ("lang: de\n", GERMAN)}
    site = articles(tmp_path, "en", **texts)
    with editor(site, "/short/") as running:
        for name in texts:
            path = f"/-/brief/annotate/guesses.json?article=content/{name}.md"
            guesses = json.loads(running.server.get(path))
            assert [(each["start"], each["speaker"]) for each in guesses] == [
                (each["start"], each["speaker"]) for each in statements(name, cwd=site)
            ]


@pytest.mark.parametrize("options", [(), ("--write",), ("--format", "json")])
def test_it_says_that_nothing_was_found_and_how_it_was_read(
    options: tuple[str, ...], tmp_path: Path
) -> None:
    site = articles(tmp_path, "en", port=("lang: fr\n", "Le port est fermé depuis lundi.\n"))
    run = brief("suggest", "port", *options, cwd=site)
    name = "content/port.md" if "--write" in options else "port"
    line = f"No statement was found in {name}, read as French; --lang CODE reads it as another."
    assert (run.code, run.err) == (0, line + "\n")


OTHERS = (
    "Il sindaco di Firenze ha detto ieri che la città non può aspettare più a lungo. «Abbiamo "
    "bisogno di un nuovo ponte», ha spiegato, «e lo costruiremo con i fondi dello Stato».",
    "O prefeito de Lisboa disse ontem que a cidade não pode esperar mais. «Precisamos de uma nova "
    "ponte», explicou, «e vamos construí-la com o dinheiro do Estado».",
    "De burgemeester van Utrecht zei gisteren dat de stad niet langer kan wachten. ‘We hebben een "
    "nieuwe brug nodig’, legde hij uit, ‘en die gaan we bouwen met geld van het Rijk.’",
    "Borgmästaren i Uppsala sade i går att staden inte kan vänta längre. ”Vi behöver en ny bro”, "
    "förklarade han, ”och vi ska bygga den med pengar från staten.”",
    "Мер Львова вчора сказав, що місто не може довше чекати. «Нам потрібен новий міст», — пояснив "
    "він, — «і ми побудуємо його за гроші держави».",
    "Starosta Brna včera řekl, že město nemůže déle čekat. „Potřebujeme nový most,“ vysvětlil.",
    SHORT,
    "",
)


@pytest.mark.parametrize("text", OTHERS)
def test_no_language_is_sure_that_is_like_another(text: str) -> None:
    assert surely(text) is None


def test_a_sign_before_a_number_is_a_token_of_its_own_and_a_run_of_signs_is_one() -> None:
    found = [match[0] for match in TOKEN.finditer("He paid $6,000 for “6,5” ....... [6, 7]")]
    assert found == ["He", "paid", "$", "6,000", "for", "“", "6,5", "”", ".......", "[", "6", ",",
                     "7", "]"]  # fmt: skip
