"""`brief suggest --write`: proposals become draft annotations, and nothing else changes."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from sites import Run, brief, make_site

from brief.anchor import anchor
from brief.annotate.drafting import Drafted, drafted
from brief.annotate.edits import ArticleFiles
from brief.config import Config
from brief.content.article import parse_article
from brief.content.sidecar import parse_sidecar
from brief.formats.decode import File
from brief.suggest import suggest

FRONT = "---\ntitle: Ferry\ndate: 2026-03-01\n---\n"
FERRY = (
    FRONT
    + "“Not today.”\n\n“It is safe,” said Ada Stone, the mayor of Utopia. She told Reuters the"
    " ferry would sail.\n\nA neighbour said the pier was closed. Bo Day, of the harbour board,"
    " said it “may never open again”.\n"
)


def write(site: Path, *arguments: str) -> Run:
    return brief("suggest", "--write", *arguments, cwd=site)


def ferry(root: Path, sidecar: str | bytes | None = None, **files: str) -> Path:
    """A site with the article `ferry`, and its sidecar, if it has one."""
    own = {} if sidecar is None else {"content/ferry.yaml": sidecar}
    return make_site(root, {"content/ferry.md": FERRY, **own, **files})


def entries(site: Path, name: str = "ferry") -> dict[str, dict[str, object]]:
    """The annotations of a sidecar by their words."""
    loaded = yaml.safe_load((site / f"content/{name}.yaml").read_text("utf-8"))
    return {each["quote"]: each for each in loaded["annotations"]}


def test_a_sidecar_is_made(tmp_path: Path) -> None:
    site = ferry(tmp_path)
    run = write(site, "ferry")
    assert run.code == 0, run.err
    assert run.out.startswith(
        "written   content/ferry.yaml: 3 quotations, 2 paraphrases, 2 new actors (stone, day), "
        "1 speaker in doubt\n"
    )
    text = (site / "content/ferry.yaml").read_text("utf-8")
    assert yaml.safe_load(text)["actors"] == {
        "stone": {"name": "Ada Stone", "role": "mayor", "affiliation": "Utopia"},
        "day": {"name": "Bo Day"},
    }
    found = entries(site)
    assert all(each["draft"] for each in found.values())
    assert found["the ferry would sail"]["kind"] == "paraphrase"
    assert found["the pier was closed"]["attributed_to"] == "a neighbour"
    assert "speaker" not in found["Not today."]
    assert "kind: quotation  # in doubt who says it: add speaker: " in text
    assert brief("check", "--strict", cwd=site).code == 0


@pytest.mark.parametrize("begin", ["---", "--- #x\n", "...", "--- ~", "# später\n", "  \n\t\n"])
def test_a_sidecar_without_entries_is_written_into(tmp_path: Path, begin: str) -> None:
    site = ferry(tmp_path, begin)
    run = write(site, "ferry")
    assert run.code == 0, run.err
    assert "It is safe," in entries(site)
    assert brief("check", "--strict", cwd=site).code == 0


def test_what_is_written_is_in_the_preview_only_until_it_is_accepted(tmp_path: Path) -> None:
    site = ferry(tmp_path)
    write(site, "ferry")
    assert brief("build", "--strict", cwd=site).code == 0
    assert b"data-annotation" not in (site / "site/ferry/index.html").read_bytes()
    sidecar = site / "content/ferry.yaml"
    sidecar.write_text(sidecar.read_text("utf-8").replace("    draft: true\n", ""), "utf-8")
    assert brief("build", cwd=site).code == 0
    page = (site / "site/ferry/index.html").read_text("utf-8")
    assert 'data-speaker="stone"' in page


def test_the_registrys_actors_are_not_declared_again(tmp_path: Path) -> None:
    registry = "stone: {name: Ada Stone}\nb-day: {name: Bo Henry Day, aliases: [Bo Day]}\n"
    site = ferry(tmp_path, **{"content/actors.yaml": registry})
    write(site, "ferry")
    assert "actors:" not in (site / "content/ferry.yaml").read_text("utf-8")
    assert entries(site)["It is safe,"]["speaker"] == "stone"
    assert entries(site)["may never open again"]["speaker"] == "b-day"
    assert (site / "content/actors.yaml").read_text("utf-8") == registry


def test_of_two_actors_with_one_name_none_is_chosen(tmp_path: Path) -> None:
    registry = "stone: {name: Ada Stone}\nold-stone: {name: Ada Stone}\n"
    site = ferry(tmp_path, **{"content/actors.yaml": registry})
    write(site, "ferry")
    assert "speaker" not in entries(site)["It is safe,"]
    assert "# in doubt who says it: add speaker: stone or old-stone" in (
        site / "content/ferry.yaml"
    ).read_text("utf-8")


def test_a_taken_id_is_not_given_to_somebody_else(tmp_path: Path) -> None:
    site = ferry(tmp_path, **{"content/actors.yaml": "stone: {name: Cy Stone}\n"})
    write(site, "ferry")
    assert entries(site)["It is safe,"]["speaker"] == "ada-stone"


OTHERS = {
    "of another name": (
        "actors: {stone: {name: Cy Stone}, day: {name: Di}}\n",
        ["ada-stone", "bo-day"],
    ),
    "of the same name": ("actors: {stone: {name: Ada Stone}}\n", ["stone", "day"]),
    "in a sidecar that can't be read": ("actors:\n  day: {name: [\n", ["stone", "bo-day"]),
}


@pytest.mark.parametrize("name", OTHERS)
def test_an_id_of_another_sidecar_is_not_given_to_somebody_else(name: str, tmp_path: Path) -> None:
    sidecar, expected = OTHERS[name]
    site = ferry(tmp_path, **{"content/other.md": FRONT + "Text.\n", "content/other.yaml": sidecar})
    write(site, "ferry")
    loaded = yaml.safe_load((site / "content/ferry.yaml").read_text("utf-8"))
    assert list(loaded["actors"]) == expected


def test_nor_is_one_that_was_declared_just_before(tmp_path: Path) -> None:
    site = ferry(tmp_path, **{"content/other.md": FERRY.replace("Ada", "Cy").replace("Bo", "Di")})
    assert write(site, "ferry", "other").code == 0
    assert entries(site, "other")["It is safe,"]["speaker"] == "cy-stone"
    assert brief("check", cwd=site).code == 0


@pytest.mark.parametrize(
    "own",
    [
        "annotations:\n  - quote: It is safe\n    kind: note\n    note: Is it?\n",
        "annotations:\n  - quote: “It is safe,” said Ada Stone\n    kind: context\n",
        "annotations: [{quote: is safe, kind: claim}]\n",
        "annotations:\n- quote: It is safe, is it?\n  kind: claim\n- {quote: It is, kind: note}\n",
        "annotations:\n  - {quote: 'It is safe,', draft: true, kind: note}   # mine\n",
    ],
)
def test_what_has_an_annotation_of_any_kind_is_left_alone(own: str, tmp_path: Path) -> None:
    site = ferry(tmp_path, own)
    write(site, "ferry")
    found = [quote for quote in entries(site) if "is safe" in quote or quote == "It is"]
    assert len(found) == own.count("quote:")
    assert_kept(own.encode(), (site / "content/ferry.yaml").read_bytes())


def assert_kept(before: bytes, after: bytes) -> None:
    """Every byte that there was is there, in its order; where lists are blocks, every line."""
    rest = iter(after)
    assert all(byte in rest for byte in before)
    if b"[" not in before and b"actors: {" not in before:
        lines = iter(after.splitlines())
        assert all(line in lines for line in before.splitlines())


def test_a_last_name_is_the_articles_own_actors(tmp_path: Path) -> None:
    article = FRONT + "Ng: “No.”\n\nDay said the pier was closed.\n"
    site = make_site(
        tmp_path,
        {
            "content/a.md": article,
            "content/a.yaml": "actors: {ada: {name: Ada Ng}}\n",
            "content/actors.yaml": "bo: {name: Bo Day}\n",
        },
    )
    write(site, "a")
    found = entries(site, "a")
    assert found["No."]["speaker"] == "ada"
    assert "speaker" not in found["the pier was closed"]
    assert "add speaker: bo" in (site / "content/a.yaml").read_text("utf-8")


def test_a_comment_stays_with_its_entry(tmp_path: Path) -> None:
    own = "annotations:\n  # why\n  - quote: harbour board\n    note: x\n"
    site = ferry(tmp_path, own)
    write(site, "ferry")
    assert "\n  # why\n  - quote: harbour board\n" in (site / "content/ferry.yaml").read_text(
        "utf-8"
    )


@pytest.mark.parametrize(
    "own",
    [
        "",
        "# nothing yet\n",
        "annotations:\n",
        "by: {name: Desk}\n",
        "# Two of us.\r\nactors:\r\n  stone:   {name: Ada Stone}\r\n",
        "actors: {cy: {name: Cy}}\nannotations:\n\n  # why\n  - quote: the pier\n    note: |\n"
        "      Long.\n\n      Longer.\n",
        "annotations:\n- quote: harbour board\n  note: x\n\n- quote: Reuters\n  note: y",
    ],
)
def test_existing_lines_stay_and_a_second_run_changes_no_byte(own: str, tmp_path: Path) -> None:
    site = ferry(tmp_path, own)
    run = write(site, "ferry")
    assert run.code == 0, run.err
    after = (site / "content/ferry.yaml").read_bytes()
    if own.endswith("\n") or not own:
        assert_kept(own.encode(), after)
    assert brief("check", cwd=site).code == 0
    again = write(site, "ferry")
    assert again.out.startswith("as it is  content/ferry.yaml: nothing to add (")
    assert (site / "content/ferry.yaml").read_bytes() == after


@pytest.mark.parametrize(
    ("own", "place"),
    [
        ("annotations:\n  - quote: [a\n", "content/ferry.yaml:"),
        ("annotations:\n  - qoute: It is safe\n", "content/ferry.yaml:2:5"),
        ("annotations: 5\n", "content/ferry.yaml:1:14"),
        ("annotations: &all\n  - quote: the pier\n    note: x\n", "content/ferry.yaml"),
        (b"annotations: # \xff\n", "content/ferry.yaml:1"),
    ],
)
def test_a_sidecar_with_errors_is_not_touched(own: str | bytes, place: str, tmp_path: Path) -> None:
    site = ferry(tmp_path, own)
    run = write(site, "ferry", "bridge")
    assert run.code == 1
    assert place in run.err
    assert (site / "content/ferry.yaml").read_bytes() == (
        own if isinstance(own, bytes) else own.encode()
    )
    assert "content/bridge.yaml" in run.out


def test_only_articles_of_the_site_have_sidecars(tmp_path: Path) -> None:
    site = ferry(tmp_path)
    (site / "notes.txt").write_text(FERRY, "utf-8")
    run = write(site, "ferry", "notes.txt")
    assert run.code == 2
    assert "“notes.txt” is not an article of this site" in run.err
    assert "“brief import notes.txt” makes an article of it" in run.err
    assert not (site / "content/ferry.yaml").exists()
    run = write(site, "fery")
    assert (run.code, "Did you mean “ferry”?" in run.err) == (2, True)


@pytest.mark.parametrize("name", ["ferry", "content/ferry.md", "./content/ferry.md"])
def test_an_article_is_named_by_slug_or_file(name: str, tmp_path: Path) -> None:
    assert write(ferry(tmp_path), name).out.startswith("written   content/ferry.yaml")


def test_from_another_folder(tmp_path: Path) -> None:
    ferry(tmp_path / "one")
    run = brief("suggest", "--write", "--source", "one", "one/content/ferry.md", cwd=tmp_path)
    assert run.out.startswith("written   content/ferry.yaml"), run.err


def test_as_json_the_proposals_have_the_new_actors(tmp_path: Path) -> None:
    run = write(ferry(tmp_path), "ferry", "--format", "json")
    found = json.loads(run.out)["statements"]
    assert [each["actor"] for each in found][:3] == [None, "stone", "stone"]
    assert "written   content/ferry.yaml" in run.err


def test_a_link_out_of_the_site_is_not_written_through(tmp_path: Path) -> None:
    site = ferry(tmp_path / "site")
    outside = tmp_path / "outside.yaml"
    outside.write_text("annotations:\n", "utf-8")
    os.symlink(outside, site / "content/ferry.yaml")
    run = write(site, "ferry")
    assert run.code == 1
    assert outside.read_text("utf-8") == "annotations:\n"


@pytest.mark.parametrize(
    "entry",
    ["- quote: Not today.\n", "- {quote: nowhere at all}\n", "- quote: “Сегодня” нет\n",
     "- quote: It … safe\n", "# many\n"],
)  # fmt: skip
def test_too_many_rejections_are_an_error_at_once(tmp_path: Path, entry: str) -> None:
    text = "annotations:\n" + entry * (900_000 // len(entry.encode()))
    site = ferry(tmp_path, **{"content/ferry.rejected": text})
    run = brief("suggest", "--write", "ferry", cwd=site, timeout=20)
    assert run.code == 1
    size = len(text.encode())
    said = f"content/ferry.rejected: error: This file has {size:,} bytes; the limit is 131,072."
    assert said in run.err
    assert not (site / "content/ferry.yaml").exists()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("annotations:\n  - quote: [Not today.\n", "2:12: error: This is not valid YAML"),
        ("annotations:\n  - quot: Not today.\n", "2:5: error: There is no key “quot” here."),
        ("- quote: Not today.\n", "1:1: error: This file has a list at its root"),
    ],
    ids=["YAML", "key", "list"],
)
def test_rejections_that_cannot_be_read_are_an_error(tmp_path: Path, text: str, said: str) -> None:
    """What was rejected would come back as a draft otherwise."""
    site = ferry(tmp_path, **{"content/ferry.rejected": text})
    run = brief("suggest", "--write", "ferry", cwd=site)
    assert run.code == 1
    assert f"content/ferry.rejected:{said}" in run.err
    assert not (site / "content/ferry.yaml").exists()
    assert (site / "content/ferry.rejected").read_text("utf-8") == text


def test_what_was_rejected_is_not_written(tmp_path: Path) -> None:
    site = ferry(tmp_path, **{"content/ferry.rejected": "annotations:\n  - quote: Not today.\n"})
    run = write(site, "ferry")
    assert "; of what was found, 1 rejected\n" in run.out
    assert "Not today." not in entries(site)
    assert brief("build", cwd=site).code == 0
    assert not list((site / "site").rglob("*.rejected"))


PIECES = st.sampled_from(
    [
        "“It is so,” said Ada Ng.", "“It is so”", "Ada Ng said it was so.", "“Yes.”", "Ng: “No.”",
        "„Ja“, sagte Bo Day, der Minister.", "« Oui », a dit Ada Ng.", "the police said it rained.",
        "“We *will*", "and “never” again,” she said.", "\n\n", "\n\n", "- “Yes.”\n", "* * *\n\n",
        "A neighbour said “Yes.”", "“[…] so …”", "‘It is so’, he added.",
    ]
)  # fmt: skip
OWN = st.lists(
    st.sampled_from(
        ["  - {quote: It is so, note: x}", "  - quote: “Yes.”\n    kind: note", "  # why",
         "  - quote: 'No.'\n    speaker: ng\n    # mine\n", "  - {quote: Ada Ng, occurrence: 2}"]
    ), max_size=3, unique=True,
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=14), OWN, st.booleans())
def test_each_proposal_anchors_where_it_was_found_and_once(
    pieces: list[str], own: list[str], known: bool
) -> None:
    article, _ = parse_article(File("content/a.md", (FRONT + " ".join(pieces)).encode()))
    assert article is not None
    lines = ["actors: {ng: {name: Ada Ng}}"] * known + ["annotations:"] * bool(own) + own
    before = File("content/a.yaml", "".join(f"{line}\n" for line in lines).encode())
    proposals = suggest(article.document.text, "en")
    sources = ArticleFiles(article, before, File("content/actors.yaml", b""), Config())
    made = drafted(proposals, sources)
    assert isinstance(made, Drafted), made
    assert_kept(before.data, made.sidecar.data)
    if made.added:
        sidecar, _ = parse_sidecar(made.sidecar, Config())
        spans = [each.spans for each in anchor(article.document, sidecar.annotations)[0]]
        for each in made.added:
            assert ((each.start, each.end),) in spans
    total = len(made.added) + made.left.covered + made.left.nameless
    quotations = [each for each in proposals if each.kind == "quotation"]
    held = {
        (each.start, each.end)
        for each in proposals
        if each.kind == "paraphrase"
        and any(one.start < each.end and each.start < one.end for one in quotations)
    }
    assert total == len({(each.start, each.end) for each in proposals} - held)
    again = drafted(proposals, ArticleFiles(article, made.sidecar, sources.registry, Config()))
    assert isinstance(again, Drafted)
    assert again.sidecar == made.sidecar


def test_what_somebody_is_told_to_have_said_is_written_for_neither(tmp_path: Path) -> None:
    text = FRONT + "“We will close it,” said Mayor Ada Stone, according to Bo Day, an aide.\n"
    site = make_site(tmp_path, {"content/ferry.md": text})
    assert write(site, "ferry").code == 0
    (entry,) = entries(site).values()
    assert entry["kind"] == "quotation"
    assert not {"speaker", "attributed_to"} & set(entry)
    assert "# in doubt who says it: add speaker: " in (
        (site / "content/ferry.yaml").read_text("utf-8")
    )


def test_it_is_said_what_the_count_of_annotated_ones_is_of(tmp_path: Path) -> None:
    site = ferry(tmp_path)
    write(site, "ferry")
    found = len(entries(site))
    (site / "content/ferry.md").write_text(f"{FERRY}\nNobody spoke of the pier itself.\n", "utf-8")
    sidecar = site / "content/ferry.yaml"
    more = "  - {quote: Nobody spoke, kind: note, note: N.}\n"
    sidecar.write_text(sidecar.read_text("utf-8").rstrip("\n") + f"\n{more}", "utf-8")
    assert len(entries(site)) == found + 1
    assert write(site, "ferry").out == (
        f"as it is  content/ferry.yaml: nothing to add (of what was found, {found} annotated "
        "already)\n"
    )
