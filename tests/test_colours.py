"""Whose colour is which: an actor's own follows from its id, and in a brief from that brief."""

from __future__ import annotations

import itertools
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sites import brief, make_site, page

PALETTE = ("blue", "vermilion", "green", "purple", "ochre", "teal",
           "crimson", "indigo", "olive", "magenta", "brown", "slate")  # fmt: skip
PEOPLE = ("ada", "ben", "cem", "dora", "emil", "fred", "gul", "hana", "ines", "jan", "kofi",
          "lena", "maya", "nils", "olga", "pia")  # fmt: skip


class Told(NamedTuple):
    """A brief: its day, who speaks in it in turn, and who of them has a colour in its sidecar."""

    day: int
    speakers: list[str]
    chosen: dict[str, str] = {}  # noqa: RUF012

    def files(self, name: str, see: str = "") -> dict[str, str]:
        """The article and its sidecar; its first statement is linked to that of `see`."""
        words = [f"word{number}" for number, _ in enumerate(self.speakers)]
        actors = "".join(
            f"  {id}: {{name: {id.title()}"
            + (f", colour: {self.chosen[id]}" if id in self.chosen else "")
            + "}\n"
            for id in dict.fromkeys(self.speakers)
        )
        annotations = "".join(
            f"  - {{quote: {word}, speaker: {id}, id: s{number}, tags: [said], note: So."
            + (f", see: ['{see}#s0']" if see and not number else "")
            + "}\n"
            for number, (word, id) in enumerate(zip(words, self.speakers, strict=True))
        )
        return {
            f"content/{name}.md": f"---\ntitle: {name}\ndate: 2026-03-{self.day:02}\n"
            f"topics: [Rain]\n---\n{' and '.join(words)} were said.\n",
            f"content/{name}.yaml": f"actors:\n{actors}annotations:\n{annotations}",
        }


def colours(site: Path) -> dict[tuple[str, str], list[str]]:
    """The colours on each page: of whom, or of what a link leads to; in the order of the page.

    What has neither is a sign or a bar beside something that has.
    """
    found: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for path in sorted(site.rglob("*.html")):
        for part in page(path).cssselect("[data-colour]"):
            links = [each.get("href") for each in [part, *part.iter("a")] if each.get("href")]
            if not links:
                continue
            who = part.get("data-speaker") or part.get("data-actor") or part.get("id") or part.tag
            # A statement in a list has the colour of its brief, to which its words lead.
            words = [each for each in links if "#s" in each] if "said" in part.classes else []
            key = (path.relative_to(site).as_posix(), " ".join([who, *(words or links)[:1]]))
            found[key].append(part.get("data-colour"))
    return dict(found)


def built(root: Path, files: dict[str, str]) -> dict[tuple[str, str], list[str]]:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    run = brief("build", "--strict", cwd=root)
    assert run.code == 0, run.err
    return colours(root / "site")


def cards(root: Path, name: str) -> dict[str, str]:
    document = page(root / "site" / name / "index.html")
    return {each.get("data-actor"): each.get("data-colour") for each in document.cssselect(".card")}


def own(root: Path, actor: str) -> str:
    (header,) = page(root / f"site/actors/{actor}/index.html").cssselect(".actor-header")
    return str(header.get("data-colour"))


CASTS = st.builds(
    Told,
    st.integers(1, 5),
    st.lists(st.sampled_from(PEOPLE), min_size=1, max_size=14),
    st.dictionaries(st.sampled_from(PEOPLE), st.sampled_from(PALETTE), max_size=2),
)


@pytest.mark.slow
@settings(max_examples=15)
@given(
    before=st.lists(CASTS, min_size=1, max_size=4),
    more=CASTS,
    registry=st.dictionaries(st.sampled_from(PEOPLE), st.sampled_from(PALETTE), max_size=3),
)
def test_a_brief_more_of_any_day_changes_no_colour_of_another_page(
    before: list[Told], more: Told, registry: dict[str, str]
) -> None:
    names = [f"b{number}" for number, _ in enumerate(before)]
    files = {"brief.yaml": "title: Of colours\n"}
    if registry:
        files["content/actors.yaml"] = "".join(
            f"{id}: {{name: {id.title()}, colour: {colour}}}\n" for id, colour in registry.items()
        )
    for name, told in zip(names, before, strict=True):
        files |= told.files(name, see=names[0] if name != names[0] else "")
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        earlier = built(root, files)
        later = built(root, more.files("added", see=names[0]))
    assert earlier
    # What stood on a page of a long list may stand on the next one now; a brief's page keeps all.
    for key, was in earlier.items():
        assert key in later or key[0].partition("/")[0] not in names, key
        assert set(later.get(key, was)) == set(was), key


def test_all_of_a_brief_differ_as_far_as_the_palette_goes(tmp_path: Path) -> None:
    make_site(tmp_path, Told(1, list(PEOPLE[:12])).files("twelve"))
    built(tmp_path, Told(1, list(PEOPLE)).files("sixteen"))
    assert sorted(cards(tmp_path, "twelve").values()) == sorted(PALETTE)
    counts = [list(cards(tmp_path, "sixteen").values()).count(colour) for colour in PALETTE]
    assert sorted(counts) == [1] * 8 + [2] * 4


def test_those_of_one_colour_never_speak_one_after_the_other(tmp_path: Path) -> None:
    """Neither in the text nor in the line of voices, as long as there is another colour."""
    texts = [list(PEOPLE), list(reversed(PEOPLE)), list(PEOPLE[::3] + PEOPLE[1::3] + PEOPLE[2::3])]
    told = {f"b{n}": Told(1, [*each, *each[::-2], each[5]]) for n, each in enumerate(texts)}
    files = {path: text for name, each in told.items() for path, text in each.files(name).items()}
    built(tmp_path, files)
    for name, each in told.items():
        found = cards(tmp_path, name)
        assert len(found) > len(set(found.values())) == len(PALETTE)
        for order in (each.speakers, list(found)):
            for one, other in itertools.pairwise(order):
                assert one == other or found[one] != found[other], (name, one, other)


def test_who_says_nothing_takes_no_colour_from_who_speaks(tmp_path: Path) -> None:
    heard = Told(1, list(PEOPLE[:10]))
    silent = "".join(f"  {id}: {{name: {id.title()}}}\n" for id in PEOPLE[10:])
    files = heard.files("ten")
    files["content/ten.yaml"] = files["content/ten.yaml"].replace("actors:\n", f"actors:\n{silent}")
    make_site(tmp_path, heard.files("alone") | files)
    built(tmp_path, {})
    assert len(set(cards(tmp_path, "alone").values())) == 10
    assert cards(tmp_path, "ten") == cards(tmp_path, "alone")


def test_the_order_of_statements_makes_no_difference(tmp_path: Path) -> None:
    make_site(tmp_path, Told(1, list(PEOPLE[:9])).files("forth"))
    built(tmp_path, Told(1, list(reversed(PEOPLE[:9]))).files("back"))
    assert cards(tmp_path, "forth") == cards(tmp_path, "back")


def test_who_is_alone_has_the_own_colour_and_lists_show_that_of_the_brief(tmp_path: Path) -> None:
    make_site(tmp_path, Told(1, list(PEOPLE[:12])).files("twelve"))
    for number, id in enumerate(PEOPLE[:12]):
        make_site(tmp_path, Told(2, [id]).files(f"alone{number}"))
    every = built(tmp_path, {})
    for number, id in enumerate(PEOPLE[:12]):
        assert cards(tmp_path, f"alone{number}") == {id: own(tmp_path, id)}
    listed = {key: was for key, was in every.items() if key[0].startswith(("quotations", "tags"))}
    assert listed
    for (_, who), was in listed.items():
        id, _, link = who.partition(" ")
        if id == "stone":
            continue
        assert set(was) == {cards(tmp_path, link.split("/")[-2])[id]}


def test_a_chosen_colour_is_kept_and_the_others_give_way(tmp_path: Path) -> None:
    two = Told(1, ["ada", "ben"])
    make_site(tmp_path, two.files("two"))
    built(tmp_path, {})
    mine = cards(tmp_path, "two")
    assert mine == {id: own(tmp_path, id) for id in mine}
    built(tmp_path, {"content/actors.yaml": f"ben: {{name: Ben, colour: {mine['ada']}}}\n"})
    assert cards(tmp_path, "two")["ben"] == own(tmp_path, "ben") == mine["ada"]
    assert cards(tmp_path, "two")["ada"] != mine["ada"] == own(tmp_path, "ada")


def test_a_colour_in_a_sidecar_is_for_that_brief(tmp_path: Path) -> None:
    registry = {"content/actors.yaml": "ada: {name: Ada, colour: teal}\n"}
    make_site(tmp_path, registry | Told(1, ["ada"]).files("plain"))
    built(tmp_path, Told(2, ["ada"], {"ada": "brown"}).files("own"))
    assert cards(tmp_path, "own") == {"ada": "brown"}
    assert cards(tmp_path, "plain") == {"ada": "teal"}
    assert own(tmp_path, "ada") == "teal"


@pytest.mark.parametrize(
    ("actor", "colour"),
    [("lavrov", "olive"), ("rubio", "slate"), ("bruce", "purple"), ("zelenskyy", "green"),
     ("emil", "crimson")],
)  # fmt: skip
def test_an_own_colour_is_the_same_from_version_to_version(
    tmp_path: Path, actor: str, colour: str
) -> None:
    make_site(tmp_path, Told(1, [actor]).files("one"))
    built(tmp_path, {})
    assert cards(tmp_path, "one") == {actor: colour}
