"""What a message advises does what it says, followed word for word."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from sites import brief, make_site

ARTICLE = """---
title: Bridge opens
date: 2026-03-01
{more}---
“It will carry trains by May,” said Ada Stone.
"""
QUOTE = "annotations:\n- quote: It will carry trains by May\n  speaker: stone\n"
STONE = "stone: {name: Ada Stone, aliases: [The Minister]}\n"
SIDECAR, ACTORS, BRIDGE = "content/bridge.yaml", "content/actors.yaml", "content/bridge.md"


def site(root: Path, sidecar: str = QUOTE, *, more: str = "", registry: str = STONE) -> Path:
    files: dict[str, str | bytes] = {
        BRIDGE: ARTICLE.format(more=more), SIDECAR: sidecar, ACTORS: registry,
    }  # fmt: skip
    return make_site(root, files)


def said(root: Path) -> str:
    run = brief("check", cwd=root)
    assert run.code == 1, run.out + run.err
    return run.err


def put(root: Path, path: str, old: str, new: str) -> None:
    text = (root / path).read_text()
    assert old in text
    (root / path).write_text(text.replace(old, new))


def is_right(root: Path) -> bool:
    run = brief("check", cwd=root)
    return run.code == 0 and run.err == ""


@pytest.mark.parametrize("name", ["Ada Stone", "ada stone", "The Minister"])
@pytest.mark.parametrize("place", ["the registry", "the sidecar"])
def test_a_name_where_an_id_is_expected(place: str, name: str, tmp_path: Path) -> None:
    sidecar = QUOTE.replace("stone", name)
    if place == "the sidecar":
        sidecar = "actors:\n  stone: {name: Ada Stone, aliases: [The Minister]}\n" + sidecar
    root = site(tmp_path, sidecar, registry=STONE if place == "the registry" else "")
    assert "Write the actor's id, not its name: “stone”.\n" in said(root)
    put(root, SIDECAR, f"speaker: {name}", "speaker: stone")
    assert is_right(root)


def test_a_teller_by_name(tmp_path: Path) -> None:
    registry = f"{STONE}lee: {{name: Bo Lee}}\n"
    root = site(tmp_path, f"{QUOTE}  reported_by: Bo Lee\n", registry=registry)
    assert "Write the actor's id, not its name: “lee”.\n" in said(root)
    put(root, SIDECAR, "Bo Lee", "lee")
    assert brief("check", cwd=root).code == 0


def test_a_name_in_the_form_of_an_id(tmp_path: Path) -> None:
    registry = "minister: {name: Ada Stone}\nstones: {name: Cy Day}\n"
    root = site(tmp_path, QUOTE.replace("stone", "ada-stone"), registry=registry)
    assert "There is no actor “ada-stone”." in (err := said(root))
    assert "Did you mean “minister”?" in err


def test_two_actors_of_the_name(tmp_path: Path) -> None:
    registry = f"{STONE}other: {{name: Ada Stone}}\n"
    root = site(tmp_path, QUOTE.replace("stone", "Ada Stone"), registry=registry)
    assert "not its name: “stone” or “other”.\n" in said(root)


def test_a_name_that_nobody_has(tmp_path: Path) -> None:
    root = site(tmp_path, QUOTE.replace("stone", "Zoë O'Hara: mayor"), registry="")
    (entry,) = re.findall("says who that is: “(.*)”\\.\n", said(site(tmp_path, quoted_name())))
    assert entry == 'zo-o-hara: {name: "Zoë O\'Hara"}'
    (root / SIDECAR).write_text(f"actors:\n  {entry}\n{QUOTE.replace('stone', 'zo-o-hara')}")
    assert "There is no actor" not in brief("check", cwd=root).err


def quoted_name() -> str:
    return QUOTE.replace("stone", "Zoë O'Hara")


def test_a_teller_without_a_name(tmp_path: Path) -> None:
    root = site(tmp_path, f"{QUOTE}  reported_by: {{attributed_to: an aide}}\n")
    assert (
        "Where the teller has no name, write “attributed_to: an aide” beside “speaker:” instead."
    ) in said(root)
    put(root, SIDECAR, "reported_by: {attributed_to: an aide}", "attributed_to: an aide")
    assert is_right(root)


@pytest.mark.parametrize(
    ("line", "written"),
    [
        (
            "  sources: https://example.org/t\n",
            "sources: [{title: example.org, url: https://example.org/t}]",
        ),
        (
            "  sources: [https://www.example.org/t?a=b]\n",
            "sources: [{title: example.org, url: https://www.example.org/t?a=b}]",
        ),
        (
            "  sources:\n  - https://example.org/t,2\n",
            '- {title: example.org, url: "https://example.org/t,2"}',
        ),
        ("  sources: The minutes, 2026\n", 'sources: [{title: "The minutes, 2026"}]'),
        ("  sources: www.example.org\n", "sources: [{title: example.org, url: https://www.example.org}]"),
        ("  tags: rail\n", "tags: [rail]"),
        ("  see: bridge#it\n", "see: [bridge#it]"),
    ],
)  # fmt: skip
def test_a_text_in_place_of_a_mapping(line: str, written: str, tmp_path: Path) -> None:
    sidecar = f"{QUOTE}  note: See it.\n{line}"
    if "see:" in line:
        sidecar += "- {quote: said Ada, id: it}\n"
    root = site(tmp_path, sidecar)
    assert f"Write: {written}" in said(root)
    old = line.strip().removeprefix("sources:\n").strip()
    put(root, SIDECAR, old, written)
    assert is_right(root), brief("check", cwd=root).err


def test_a_teller_in_a_mapping_of_another_key(tmp_path: Path) -> None:
    err = said(site(tmp_path, f"{QUOTE}  reported_by: {{id: lee}}\n"))
    assert "Write an actor's id. Where the teller has no name, write “attributed_to: …”" in err


def test_a_text_in_place_of_a_mapping_with_a_date(tmp_path: Path) -> None:
    root = site(tmp_path, f"{QUOTE}  formerly: Old words\n")
    assert "Write: formerly: [{quote: Old words, until: YYYY-MM-DD}]\n" in said(root)


def test_a_text_in_a_list_of_mappings(tmp_path: Path) -> None:
    err = said(site(tmp_path, "annotations:\n- It will carry trains by May\n"))
    assert "    Write: - {quote: It will carry trains by May}\n    Its keys: quote, prefix," in err


@pytest.mark.parametrize(
    ("line", "written"),
    [
        ("source: The Post\n", "source: {name: The Post}"),
        ("source: https://example.org/b\n", "source: {url: https://example.org/b}"),
        ("topics: Rail\n", "topics: [Rail]"),
    ],
)
def test_a_text_in_place_of_a_mapping_of_an_article(
    line: str, written: str, tmp_path: Path
) -> None:
    root = site(tmp_path, more=line)
    assert f"Write: {written}" in said(root)
    put(root, BRIDGE, line.strip(), written)
    assert is_right(root)


def test_an_actor_by_name_alone(tmp_path: Path) -> None:
    root = site(tmp_path, registry="stone: Ada Stone\n")
    assert "Write: stone: {name: Ada Stone}" in said(root)
    put(root, ACTORS, "Ada Stone", "{name: Ada Stone}")
    assert is_right(root)


ADDRESS = "“https://www.example.org/t”."


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (SIDECAR, "speaker: stone\n", "speaker: stone\n  sources: [{title: T, url: %}]\n"),
        (SIDECAR, "speaker: stone\n", "speaker: stone\n  note: See [it](%).\n"),
        (ACTORS, "name: Ada Stone", "name: Ada Stone, url: %"),
        (ACTORS, "name: Ada Stone", "name: Ada Stone, image: %"),
        (ACTORS, "name: Ada Stone", "name: Ada Stone, description: 'See [it](%).'"),
        (BRIDGE, "---\n“", "source: {name: A, url: %}\n---\n“"),
        (BRIDGE, "---\n“", "image: {src: %}\n---\n“"),
        (BRIDGE, "May,”", "[May](%),”"),
    ],
)
def test_an_address_without_its_scheme(path: str, old: str, new: str, tmp_path: Path) -> None:
    root = site(tmp_path)
    put(root, path, old, new.replace("%", "www.example.org/t"))
    assert f"Without “https://” it is the path of a file. Write {ADDRESS}\n" in said(root)
    put(root, path, "www.example.org/t", "https://www.example.org/t")
    assert is_right(root)


@pytest.mark.parametrize(
    ("address", "meant"),
    [
        ("example.org", "https://example.org"),
        ("news.example.de/a.html", "https://news.example.de/a.html"),
        ("desk@example.org", "mailto:desk@example.org"),
        ("paper.pdf", ""),
        ("no.md#a", ""),
        ("pictures/no.png", ""),
        ("../example.org/a", ""),
    ],
)
def test_what_is_an_address(address: str, meant: str, tmp_path: Path) -> None:
    root = site(tmp_path)
    put(root, BRIDGE, "May,”", f"[May]({address}),”")
    err = said(root)
    assert f"The link to “{address}” leads to no file.\n" in err
    assert (f"Write “{meant}”." in err) if meant else ("Without “" not in err)


@pytest.mark.parametrize(
    ("date", "remedy"),
    [
        ("2026-02-31", "That month has 28 days."),
        ("2024-04-00", "That month has 30 days."),
        ("2024-13-01", "Correct it; a date is written as YYYY-MM-DD."),
    ],
)
def test_a_day_that_there_is_not(date: str, remedy: str, tmp_path: Path) -> None:
    root = site(tmp_path)
    put(root, BRIDGE, "2026-03-01", date)
    err = said(root)
    assert f"error: “{date}” is not a date: there is no such day.\n" in err
    assert f"    {remedy}\n" in err


@pytest.mark.parametrize(
    "name", ["actors.yml", "Actors.yaml", "actor.yaml", "ACTORS.YML", "desk/actors.yaml"]
)
def test_a_registry_by_another_name(name: str, tmp_path: Path) -> None:
    root = site(tmp_path)
    (root / "content/desk").mkdir()
    (root / ACTORS).rename(root / "content" / name)
    assert said(root) == (
        f"content/{name}: error: This sidecar has no article, and is not the registry of actors "
        "either.\n    If it is meant as the registry, name it content/actors.yaml.\n1 error.\n"
    )
    (root / "content" / name).rename(root / ACTORS)
    assert is_right(root)


def test_a_second_registry(tmp_path: Path) -> None:
    root = site(tmp_path)
    (root / "content/actors.yml").write_text("lee: {name: Bo Lee}\n")
    assert "The registry is content/actors.yaml: put its actors there, and remove this" in said(
        root
    )


def test_an_article_about_an_actor_has_a_sidecar(tmp_path: Path) -> None:
    root = site(tmp_path)
    (root / BRIDGE).rename(root / "content/actor.md")
    (root / SIDECAR).rename(root / "content/actor.yaml")
    assert is_right(root)


@pytest.mark.parametrize(
    ("text", "quote", "places"),
    [
        ("“It is late,” said Bo Lee. “It is late,” she agreed.", "It is late", 2),
        ("“It is late.” „It is late.“ «It is late.»", "It is late", 3),
        ("“No. No. No.”", "No", 3),
        ("He said 'no', and 'no', he said.", "no", 2),
        ("It’s no. She’s no. It’s *no*.", "no", 3),
    ],
)
def test_each_of_several_places_can_be_had_by_what_is_offered(
    text: str, quote: str, places: int, tmp_path: Path
) -> None:
    sidecar = f"annotations:\n- quote: {quote}\n  note: N.\n"
    root = site(tmp_path, sidecar)
    put(root, BRIDGE, "“It will carry trains by May,” said Ada Stone.", text)
    offered = re.findall(r"^ +line 5 \(.*\): (.*)$", said(root), re.MULTILINE)
    assert len(offered) == places
    spans = []
    for each in offered:
        (root / SIDECAR).write_text(f"{sidecar}  {each}\n")
        (one,) = json.loads(brief("check", "--format", "json", cwd=root).out)["annotations"]
        assert one["status"] == "exact"
        spans.append(one["spans"][0])
    assert spans == sorted(spans)
    assert len({start for start, _ in spans}) == places


def test_what_was_corrected_is_told_in_the_line_of_its_message(tmp_path: Path) -> None:
    root = site(tmp_path, QUOTE.replace("May", "3 May"))
    put(root, BRIDGE, "by May", "by 3 May")
    assert brief("build", cwd=root).code == 0
    put(root, BRIDGE, "3 May", "5 May")
    err = said(root)
    assert "“It will carry trains by 5 May”. A number was changed: “3” to “5”.\n" in err
    assert "�" not in err
