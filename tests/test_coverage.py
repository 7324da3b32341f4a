"""What `brief check` hints at: quotations without an annotation, speakers and actors in doubt."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from sites import REPOSITORY, brief, make_site

pytestmark = pytest.mark.slow

FRONT = "---\ntitle: Bridge to close\ndate: 2026-03-01\n{more}---\n\n{text}\n"


def hints(site: Path) -> list[dict[str, Any]]:
    run = brief("check", "--format", "json", cwd=site)
    assert run.code == 0, run.out
    problems = json.loads(run.out)["problems"]
    assert {each["severity"] for each in problems} <= {"hint"}
    assert brief("check", "--strict", cwd=site).code == 0, "hints fail nothing"
    return list(problems)


def site(root: Path, text: str, sidecar: str = "", registry: str = "", lang: str = "en") -> Path:
    files: dict[str, str | bytes] = {
        "content/bridge.md": FRONT.format(text=text, more=f"lang: {lang}\n"),
        "brief.yaml": "lang_fallback: en\n",
        "content/bridge.yaml": sidecar or "annotations:\n",
    }
    if registry:
        files["content/actors.yaml"] = registry
    return make_site(root, files)


def annotated(*pairs: tuple[str, str], actors: str = "") -> str:
    lines = [f"  - {{quote: {json.dumps(quote)}, speaker: {who}}}" for quote, who in pairs]
    return f"actors:\n{actors}annotations:\n" + "\n".join(lines) + "\n"


STONE = "  stone: {name: Ada Stone}\n"
DAY = "  day: {name: Bo Day}\n"


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("en", "“It must close today,” said Ada Stone.", "It must close today,"),
        ("en", 'Ada Stone said: "It must close today."', "It must close today."),
        ("de", "„Sie muss heute schließen“, sagte Ada Stein.", "Sie muss heute schließen"),
        ("fr", "« Il doit fermer aujourd’hui », a dit Ada Pierre.", "Il doit fermer aujourd’hui"),
        ("es", "«Debe cerrar hoy», dijo Ada Piedra.", "Debe cerrar hoy"),
        ("pl", "„Musi zostać zamknięty”, powiedziała Ada Kamień.", "Musi zostać zamknięty"),
        ("ru", "«Его надо закрыть», — сказала Ада Каменева.", "Его надо закрыть"),
    ],
)
def test_a_quotation_that_no_annotation_covers(
    lang: str, text: str, words: str, tmp_path: Path
) -> None:
    (only,) = hints(site(tmp_path, text, lang=lang))
    assert (only["code"], only["file"], only["line"]) == (
        "quotation-uncovered", "content/bridge.md", 7,
    )  # fmt: skip
    assert f"“{words}”" in only["message"]


@pytest.mark.parametrize(
    "text",
    [
        "The ship “Hope” was late.",
        "She read “The Salt Road” to the end.",
        "The so-called “reform” has failed, they found.",
        "Nothing was said at all.",
        # What the article said once is no statement, and a version is nobody.
        "An earlier version of this article said: “The bridge must close today.”",
    ],
)
def test_what_is_no_statement_needs_no_annotation(text: str, tmp_path: Path) -> None:
    assert hints(site(tmp_path, text)) == []


def test_words_with_marks_of_their_own_are_in_others(tmp_path: Path) -> None:
    text = '«It was called "reform", and no more than that», said Ada Stein.'
    (only,) = hints(site(tmp_path, text))
    assert '«It was called "reform", and no more than that».' in only["message"]


@pytest.mark.parametrize("quote", ["It must close today", "must close", "close today,” said Ada"])
def test_an_annotation_of_a_part_covers_a_quotation(quote: str, tmp_path: Path) -> None:
    text = "“It must close today,” said Ada Stone."
    assert hints(site(tmp_path, text, annotated((quote, "stone"), actors=STONE))) == []


@pytest.mark.parametrize("asked", ["Q", "Question", "Q."])
def test_what_an_interviewer_asks_needs_no_annotation(asked: str, tmp_path: Path) -> None:
    answer = "Answer" if asked == "Question" else "A"
    text = (
        f"{asked}: Why so late?\n\n{answer}: We had no boat.\n\n"
        f"{asked}: And now?\n\n{answer}: Now we have two."
    )
    sidecar = annotated(("We had no boat.", "stone"), ("Now we have two.", "stone"), actors=STONE)
    assert hints(site(tmp_path, text, sidecar)) == []


def test_a_language_that_is_not_known_has_no_hints(tmp_path: Path) -> None:
    assert hints(site(tmp_path, "„Musí být uzavřen“, řekla Ada Kamenná.", lang="cs")) == []


def test_many_of_one_kind_are_counted(tmp_path: Path) -> None:
    text = "\n\n".join(f"“It must close on day {n},” said Ada Stone." for n in range(9))
    found = hints(site(tmp_path, text))
    assert [each["line"] for each in found] == [7, 9, 11, None]
    assert found[-1]["message"] == "And 6 more of this kind in this file."


@pytest.mark.parametrize(
    ("lang", "text", "quote"),
    [
        ("en", "“It must close today,” said Ada Stone.", "It must close today,"),
        ("en", "Ada Stone told us: “It must close today.”", "It must close today."),
        (
            "en",
            "“It must close today,” said Ada Stone after Bo Day had left.",
            "It must close today,",
        ),
        ("en", "“It must,” Ada Stone said, “close today.”", "close today."),
        ("de", "„Sie muss heute schließen“, sagte Ada Stone.", "Sie muss heute schließen"),
        ("fr", "« Il doit fermer », a dit Ada Stone.", "Il doit fermer"),
        ("es", "«Debe cerrar hoy», dijo Ada Stone.", "Debe cerrar hoy"),
    ],
)
def test_a_speaker_whom_the_article_gives_otherwise(
    lang: str, text: str, quote: str, tmp_path: Path
) -> None:
    sidecar = annotated((quote, "day"), actors=DAY)
    found = hints(site(tmp_path, f"{text}\n\nBo Day was there.", sidecar, lang=lang))
    (only,) = (each for each in found if each["code"] == "speaker-differs")
    assert (only["file"], only["line"]) == ("content/bridge.yaml", 4)
    assert "Ada Stone" in only["message"]
    assert "day" in only["message"]


def test_a_speaker_whose_namesake_the_article_gives(tmp_path: Path) -> None:
    """Two actors of one family name are two people, whom their given names tell apart."""
    actors = "  jon: {name: Jon Petrak}\n  mila: {name: Mila Petrak, aliases: [Petrak]}\n"
    text = "“It must close today,” said Mila Petrak, a farmer.\n\nJon Petrak was there."
    wrong = hints(
        site(tmp_path / "wrong", text, annotated(("It must close today,", "jon"), actors=actors))
    )
    assert [each["code"] for each in wrong if each["code"] == "speaker-differs"]
    text = text.replace("said Mila Petrak, a farmer", "said Petrak")
    either = hints(
        site(tmp_path / "either", text, annotated(("It must close today,", "jon"), actors=actors))
    )
    assert not [each["code"] for each in either if each["code"] == "speaker-differs"]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("“It must close today,” said Ada Stone.", "{name: Ada Stone}"),
        ("“It must close today,” said Stone, the mayor.", "{name: Ada Stone}"),
        ("“It must close today,” said the mayor.", "{name: Ada Stone}"),
        ("Bo Day was there. “It must close today,” she said.", "{name: Ada Stone}"),
        ("“It must close today,” said Ada Marie Stone.", "{name: X, aliases: [Ada Marie Stone]}"),
        ("“It must close today,” said Bo Day, spokesman of the Roads Office.",
         "{name: Roads Office, kind: organisation}"),
    ],
)  # fmt: skip
def test_a_speaker_who_is_the_same_or_is_not_named(text: str, actors: str, tmp_path: Path) -> None:
    sidecar = annotated(("It must close today,", "stone"), actors=f"  stone: {actors}\n")
    assert hints(site(tmp_path, text, sidecar)) == []


def test_an_actor_who_is_used_nowhere(tmp_path: Path) -> None:
    registry = (
        "stone: {name: Ada Stone}\nng: {name: Ann Ng}\nday: {name: Bo Day}\nli: {name: Cy Li}\n"
    )
    sidecar = annotated(
        ("It must close today,", "stone"), actors="  li: {}\n  fox: {name: Di Fox}\n"
    )
    text = "“It must close today,” said Ada Stone. Bo Day was there."
    found = hints(site(tmp_path, text, sidecar, registry))
    assert [(each["code"], each["file"]) for each in found] == [
        ("actor-unused", "content/bridge.yaml"),
        ("actor-unused", "content/actors.yaml"),
    ]
    assert "“fox”" in found[0]["message"]
    assert "“ng”" in found[1]["message"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("{name: Ada Stone}", "{name: Ada Stone}"),
        ("{name: Ada Stone}", "{name: ADA STONE}"),
        ("{name: José Díaz}", "{name: Jose Diaz}"),
        ("{name: Ada Stone}", "{name: A. M. Stone, aliases: [Ada Stone]}"),
        ("{name: The Roads Office}", "{name: Roads Office}"),
    ],
)
def test_one_person_under_two_ids(one: str, other: str, tmp_path: Path) -> None:
    actors = f"  one: {one}\n  two: {other}\n"
    sidecar = annotated(("must close", "one"), ("It", "two"), actors=actors)
    (only,) = hints(site(tmp_path, "It must close today.", sidecar))
    assert only["code"] == "actor-double"
    assert "“two” and “one” (content/bridge.yaml:2)" in only["message"]


def test_two_people_of_one_last_name_are_two(tmp_path: Path) -> None:
    actors = (
        "  one: {name: Ada Stone, aliases: [Stone]}\n  two: {name: Bo Stone, aliases: [Stone]}\n"
    )
    sidecar = annotated(("must close", "one"), ("It", "two"), actors=actors)
    assert hints(site(tmp_path, "It must close today.", sidecar)) == []


TWICE = "“It must close today,” said Ada Stone.\n\n“It must stay open,” said Bo Day."
REJECTIONS = "annotations:\n  - quote: It must close today,\n"


def with_rejections(root: Path, text: str, rejections: str, sidecar: str = "") -> Path:
    made = site(root, text, sidecar)
    (made / "content/bridge.rejected").write_text(rejections, "utf-8")
    return made


def test_a_quotation_that_was_rejected_is_not_named(tmp_path: Path) -> None:
    (only,) = hints(with_rejections(tmp_path, TWICE, REJECTIONS))
    assert only["code"] == "quotation-uncovered"
    assert "“It must stay open,”" in only["message"]


def test_a_quotation_that_was_rejected_is_found_by_its_words(tmp_path: Path) -> None:
    """The file has no line and no place: the text may have been changed around the words."""
    made = with_rejections(tmp_path, f"A new beginning.\n\n{TWICE}", REJECTIONS)
    (only,) = hints(made)
    assert "“It must stay open,”" in only["message"]
    (made / "content/bridge.rejected").unlink()
    assert len(hints(made)) == 2


def test_a_speaker_who_was_rejected_with_the_words_is_not_held_against_another(
    tmp_path: Path,
) -> None:
    sidecar = annotated(("It must close today,", "day"), actors=STONE + DAY)
    text = "“It must close today,” said Ada Stone.\n\nBo Day was there."
    codes = [each["code"] for each in hints(site(tmp_path / "kept", text, sidecar))]
    assert "speaker-differs" in codes
    rejected = with_rejections(tmp_path / "rejected", text, REJECTIONS, sidecar)
    assert "speaker-differs" not in [each["code"] for each in hints(rejected)]


def test_words_in_a_longer_quotation_that_was_rejected_are_named(tmp_path: Path) -> None:
    """Only what was proposed as it was rejected is settled."""
    longer = "annotations:\n  - quote: It must\n    occurrence: 1\n"
    assert len(hints(with_rejections(tmp_path, TWICE, longer))) == 2


@pytest.mark.parametrize("rejections", ["annotations: [\n", "x" * 200_000, "- a list\n"])
def test_what_was_rejected_cannot_be_read(rejections: str, tmp_path: Path) -> None:
    """A hint says so, and all quotations are named."""
    found = hints(with_rejections(tmp_path, TWICE, rejections))
    assert {each["file"] for each in found} == {"content/bridge.rejected", "content/bridge.md"}
    assert sum(each["code"] == "quotation-uncovered" for each in found) == 2


def test_a_link_in_place_of_what_was_rejected_is_told_of(tmp_path: Path) -> None:
    made = site(tmp_path, TWICE)
    (made / "content/bridge.rejected").symlink_to("bridge.yaml")
    found = hints(made)
    assert sum(each["code"] == "quotation-uncovered" for each in found) == 2
    assert any(each["file"] == "content/bridge.rejected" for each in found)


def test_a_build_does_not_look_for_them(tmp_path: Path) -> None:
    run = brief("build", cwd=site(tmp_path, "“It must close today,” said Ada Stone."))
    assert (run.code, run.err) == (0, "")


def test_the_demo_and_a_new_site_have_none(tmp_path: Path) -> None:
    assert brief("init", "new", cwd=tmp_path).code == 0
    assert hints(tmp_path / "new") == []
    assert hints(REPOSITORY) == []
