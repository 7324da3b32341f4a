"""A number is found as a number: what is raised, circled or a fraction is no digit of it."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from sites import brief, make_site
from test_nameless import IN
from test_voices import MARKED, asked


def found(folder: Path, text: str, quote: str) -> bool:
    """Whether the check of a site finds a quotation in an article."""
    annotations = yaml.safe_dump({"annotations": [{"quote": quote, "note": "N"}]})
    root = make_site(
        folder,
        {
            "content/a.md": f"---\ntitle: T\ndate: 2026-01-02\n---\n{text}\n",
            "content/a.yaml": annotations,
        },
    )
    return brief("check", cwd=root).code == 0


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("They counted 10² people.", "102 people"),
        ("They counted 10² people.", "2 people"),
        ("They counted 10² people.", "10"),
        ("They counted 102 people.", "10² people"),
        ("They counted １０² people.", "102 people"),
        ("They counted 10₂ people.", "102 people"),
        ("It grew by 10⁻³ a day.", "10"),
        ("It grew by 10⁻³ a day.", "10-3 a day"),
        ("It took 1½ years.", "11/2 years"),
        ("It took 1½ years.", "½ years"),
        ("It took 1½ years.", "1"),
        ("In 2024¹ they came.", "20241 they came"),
        ("①20人来了。", "120人"),
        ("共20①人。", "201人"),
        ("⒈5人来了。", "1.5人"),
    ],
)
def test_what_is_no_digit_of_a_number_is_not_read_as_one(
    tmp_path: Path, text: str, quote: str
) -> None:
    assert not found(tmp_path, text, quote)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("They counted 10² people.", "10² people"),
        ("They counted 10² people.", "10^2 people"),
        ("It grew by 10⁻³ a day.", "10^-3 a day"),
        ("There are 5 m² of CO₂.", "5 m2 of CO2"),
        ("There are 5 m2 of CO2.", "5 m² of CO₂"),
        ("It took 1½ years.", "1½ years"),
        ("It took ½ a year.", "½ a year"),
        ("In 2024¹ they came.", "2024¹ they came"),
        ("They counted １０ people.", "10 people"),
        ("①20人来了。", "20人"),
    ],
)
def test_a_number_is_found_however_it_is_typed(tmp_path: Path, text: str, quote: str) -> None:
    assert found(tmp_path, text, quote)


SIGNED = [
    ("“[[10 degrees is cold]],”", "“−10 degrees is cold,”"),
    ("“[[10 degrees is cold]],”", "“-10 degrees is cold,”"),
    ("“[[It rose to 5]],”", "“It rose to 5%,”"),
    ("“[[It rose to 5]],”", "“It rose to 5 %,”"),
    ("“[[5 million is enough]],”", "“$5 million is enough,”"),
    ("“[[It cost 5]] €,”", "“It cost 5 $,”"),
    ("“[[2 may pass]],”", "“1–2 may pass,”"),
    ("“[[They want 2]],”", "“They want 2–3,”"),
    *(("“[[We won 3]],”", f"“We won {each},”") for each in ("3/4", "3°", "3€", "3+")),
    *(("“[[5 it was]],”", f"“{each} it was,”") for each in (".5", "±5", "<5", "≥ 5", "1/5", "#5")),
    ("“[[It rose to 5]],”", "“It rose to 5 percent,”"),
]
NAMED = [
    ("[[York is home]]", "New York is home"),
    ("[[We love York]]", "We love York Minster"),
    ("[[We thank Smith]]", "We thank Smith-Jones"),
    ("[[We thank Smith]]", "We thank Smith’s wife"),
    ("[[Smith pays]]", "Ann Smith pays"),
]
HOW_MANY = [
    ("[[We won 3]]", "We won 3½"),
    ("[[We won 3]]", "We won 3:1"),
    ("[[Boats sank]]", "Few boats sank"),
    ("[[Boats sank]]", "Most of the boats sank"),
    ("[[40 boats sank]]", "Less than 40 boats sank"),
    ("[[Forty boats sank]]", "Fewer than forty boats sank"),
]
SIGNED_ALIKE = [
    ("“−[[10 degrees is cold]],”", "“-10 degrees is cold,”"),
    ("“[[It rose to 5]]%,”", "“It rose to 5 %,”"),
    ("“No, [[10 came]],”", "“No – 10 came,”"),
]


@pytest.mark.parametrize(("before", "later"), SIGNED)
def test_a_sign_just_beside_words_makes_their_number_another(before: str, later: str) -> None:
    article = "The river rose.\n\n{} said Ann Lee.\n\nThe clerk slept."
    assert asked(article.format(before), article.format(later)) == [True]
    number = MARKED.findall(before)[0]
    back = later.replace(number, f"[[{number}]]")
    assert asked(article.format(back), article.format(MARKED.sub(r"\1", before))) == [True]


@pytest.mark.parametrize(("before", "later"), SIGNED_ALIKE)
def test_the_same_sign_in_another_style_does_not(before: str, later: str) -> None:
    article = "The river rose.\n\n{} said Ann Lee.\n\nThe clerk slept."
    assert asked(article.format(before), article.format(later)) == [False]


@pytest.mark.parametrize(("before", "later"), NAMED + HOW_MANY)
def test_what_is_just_beside_words_is_asked_for(before: str, later: str) -> None:
    article = "The river rose.\n\n“{},” said Ann Lee.\n\nThe clerk slept."
    assert asked(article.format(before), article.format(later)) == [True]


@pytest.mark.parametrize("later", ["Old boats sank", "Boats sank today", "The boats sank"])
def test_other_words_beside_them_are_not(later: str) -> None:
    """Where they are not all that somebody is quoted with: that is what is quoted now."""
    article = IN["en"].format("“It is late. {}. We know it,” said Ann Lee.")
    assert asked(article.format("[[Boats sank]]"), article.format(later)) == [False]


@pytest.mark.parametrize("signs", ["$", "+", "±", "1-", "A-", "#/"])
def test_many_signs_before_a_number_take_no_time(signs: str) -> None:
    """The signs of a price list that lost its words, or of somebody who wants to stop builds."""
    article = "The river rose.\n\nIt was {}, “[[5 it was]],” said Ann Lee.\n\nThe clerk {}."
    many = signs * 60
    assert asked(article.format(many, "slept"), article.format(many, "woke")) == [False]
    assert asked(article.format(many, "slept"), article.format(f"{many}{signs}", "woke"))
    beside = article.replace("{}, “", "“{} ")
    assert asked(beside.format("", "slept"), beside.format(many, "slept"))
