"""House style is no change of substance; another number, date or negation always is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_exchanged import agreed, check, corrected, quoted, statuses

from brief.anchor.realign import changes
from brief.language import language

STYLES = [
    ("en", "It costs ten euros", "It costs 10 euros"),
    ("en", "It costs twenty-one euros", "It costs €21"),
    ("en", "a hundred and two cats", "100 and two cats"),
    ("en", "two million people", "2,000,000 people"),
    ("en", "3.5 million people", "3,500,000 people"),
    ("en", "£3bn", "£3 billion"),
    ("en", "$5 million", "5 million dollars"),
    ("en", "10,000 people", "10 000 people"),
    ("en", "the first time", "the 1st time"),
    ("en", "They do not vote", "They don’t vote"),
    ("en", "They cannot vote", "They can't vote"),
    ("en", "We will not go", "We won't go"),
    ("en", "about ten per cent of it", "about 10% of it"),
    ("en", "10 percent", "10 per cent"),
    ("en", "It opens on 3 March", "It opens on March 3"),
    ("en", "It opens on March 3, 2026", "It opens on 3rd March 2026"),
    ("en", "It opens on Mar. 3", "It opens on March 3"),
    ("en", "send an e-mail now", "send an email now"),
    ("en", "the U.S. army", "the US army"),
    ("en", "at 3 p.m. today", "at 3pm today"),
    ("en", "5 kilometres", "5 km"),
    ("en", "red, white and blue", "red, white, and blue"),
    ("en", "the mayor’s “plan”", 'the mayor\'s "plan"'),
    ("de", "Es kostet zehn Euro", "Es kostet 10 €"),
    ("de", "rund 10 Prozent", "rund 10 %"),
    ("de", "2 Mio. Euro", "zwei Millionen Euro"),
    ("de", "eine E-Mail", "eine Email"),
    ("de", "1.000 Leute", "1000 Leute"),
    ("en", "We lost 3.5m euros", "We lost 3.5 million euros"),
    ("en", "It opens at 3.30pm", "It opens at 3:30pm"),
    ("en", "Half of them left", "1/2 of them left"),
    ("en", "two-thirds of them", "2/3 of them"),
    ("en", "at 15:30 today", "at 3.30 p.m. today"),
    ("en", "at 15.00 today", "at 3 pm today"),
    ("en", "the twenty-first congress", "the 21st congress"),
    ("en", "the third of March", "3 March"),
    ("de", "um 15:00", "um 15.00"),
    ("de", "am dritten März", "am 3. März"),
    ("de", "hunderttausend Leute", "100.000 Leute"),
    ("de", "einundzwanzig Leute", "21 Leute"),
    ("fr", "à 15 heures", "à 15h00"),
    ("fr", "5 millions d’euros", "5 M€"),
    ("fr", "le XXIe siècle", "le 21e siècle"),
    ("es", "la mitad de las casas", "1/2 de las casas"),
    ("es", "a las 3 de la tarde", "a las 15:00"),
    ("pl", "o godz. 15", "o 15.00"),
    ("pl", "trzeciego marca", "3 marca"),
    ("pl", "do 14.05.2024", "do 14 maja 2024"),
    ("ru", "в 15 часов", "в 15:00"),
    ("ru", "третьего марта", "3 марта"),
    ("pt", "às 15h", "às 15:00"),
    ("en", "It opens at 3.00pm", "It opens at 3pm"),
    ("de", "um 15:00 Uhr", "um 15.00 Uhr"),
    ("de", "um 15.30 Uhr", "um 15:30 Uhr"),
    ("de", "um 15:00 Uhr", "um 15 Uhr"),
    ("de", "am 3.3. wieder", "am 3. März wieder"),
    ("de", "am 03.03. wieder", "am 3. März wieder"),
    ("de", "am 3.3.2026 wieder", "am 3. März 2026 wieder"),
    ("fr", "le premier mars", "le 1er mars"),
    ("es", "el primero de marzo", "el 1 de marzo"),
    ("fr", "dix euros", "10 €"),
    ("fr", "10 pour cent", "10 %"),
    ("es", "diez euros", "10 euros"),
    ("es", "10 por ciento", "10 %"),
    ("it", "dieci euro", "10 euro"),
    ("it", "10 per cento", "10 %"),
    ("pt", "dez euros", "10 euros"),
    ("pt", "10 por cento", "10 %"),
    ("pl", "dziesięć euro", "10 euro"),
    ("pl", "10 procent", "10 %"),
    ("ru", "десять евро", "10 евро"),
    ("ru", "10 процентов", "10 %"),
    ("en", "It takes 25 minutes", "It takes 25 mins"),
    ("en", "a 25-minute delay", "a 25-min. delay"),
    ("en", "two minutes late", "two min late"),
    ("en", "It took two hours", "It took two hrs"),
    ("en", "three weeks, ten years", "three wks, ten yrs"),
    ("en", "Our enrolment is rising", "Our enrollment is rising"),
    ("en", "the fulfilment of a marvellous plan", "the fulfillment of a marvelous plan"),
    ("en", "The paediatric ward treats anaemia", "The pediatric ward treats anemia"),
    ("en", "mould and artefacts", "mold and artifacts"),
    ("de", "Es dauert 25 Minuten", "Es dauert 25 Min."),
    ("fr", "Il faut 25 minutes", "Il faut 25 min"),
    ("es", "Tarda 25 minutos", "Tarda 25 min"),
    ("pl", "Trwa 25 minut", "Trwa 25 min"),
    ("ru", "Это займёт 25 минут", "Это займёт 25 мин."),
]

OTHERS = [
    ("en", "It takes 25 minutes", "It takes 25 hrs"),
    ("en", "It takes 25 mins", "It takes 25 miles"),
    ("en", "2 hours late", "2 am late"),
    ("de", "Es dauert 25 Minuten", "Es dauert 25 Monate"),
    ("ru", "Это займёт 25 мин.", "Это займёт 25 ч."),
    ("en", "at 15:00 today", "at 16:00 today"),
    ("en", "at 3 pm today", "at 3 am today"),
    ("en", "for 15.30 euros", "for 15.30 dollars"),
    ("en", "one half of it", "a third of it"),
    ("fr", "il dure 15 heures", "il dure 15 minutes"),
    ("fr", "le XXIe siècle", "le XIXe siècle"),
    ("de", "dreihundert Leute", "vierhundert Leute"),
    ("ru", "третьего марта", "пятого марта"),
    ("en", "It is 3.5m high", "It is 3.5 million high"),
    ("en", "We lost 3.5m euros", "We lost 3.5 billion euros"),
    ("en", "We lost 3.5m euros", "We lost 35m euros"),
    ("en", "It opens at 3.30pm", "It opens at 3:20pm"),
    ("en", "It opens at 3.30pm", "It opens at 3.30am"),
    ("en", "It opens at 3.05pm", "It opens at 3:50pm"),
    ("de", "um 15:00 Uhr", "um 15.30 Uhr"),
    ("de", "um 15:00 Uhr", "um 1500 Uhr"),
    ("de", "um 15.05 Uhr", "um 15:50 Uhr"),
    ("de", "am 3.3. wieder", "am 3. Mai wieder"),
    ("de", "am 3.4. wieder", "am 4. März wieder"),
    ("de", "am 3.3.2026 wieder", "am 3. März 2025 wieder"),
    ("de", "Sie kostet 3,30 Euro", "Sie kostet 3.3. Euro"),
    ("fr", "le premier mars", "le 11 mars"),
    ("fr", "le premier mars", "le premier mai"),
    ("es", "el primero de marzo", "el 3 de marzo"),
    ("en", "It costs ten euros", "It costs 100 euros"),
    ("en", "It costs ten euros", "It costs 11 euros"),
    ("en", "It costs €40", "It costs 40 dollars"),
    ("en", "It costs €40", "It costs 50 euros"),
    ("en", "$5 million", "€5 million"),
    ("en", "twenty-one people", "22 people"),
    ("en", "2 million people", "2 billion people"),
    ("en", "two million people", "2,000 people"),
    ("en", "2 million people", "2 people"),
    ("en", "3.5 million people", "35 million people"),
    ("en", "1,000 people", "1.000 people"),
    ("en", "1,000 people", "10,000 people"),
    ("en", "from ten to 20", "from 20 to 10"),
    ("en", "the first time", "the 2nd time"),
    ("en", "It opens on 3 March", "It opens on 4 March"),
    ("en", "It opens on 3 March", "It opens on March 4"),
    ("en", "It opens on 3 March", "It opens on May 3"),
    ("en", "from March 3 to May 5", "from May 3 to March 5"),
    ("en", "They do not vote", "They do vote"),
    ("en", "They don’t vote", "They do vote"),
    ("en", "We won't go", "We will go"),
    ("en", "They can't vote", "They can vote"),
    ("en", "10 per cent of it", "11% of it"),
    ("en", "10% of it", "10 euros of it"),
    ("en", "at 3 p.m. today", "at 3 a.m. today"),
    ("en", "5 km", "5 miles"),
    ("en", "5 m", "5 million"),
    ("de", "Es kostet zehn Euro", "Es kostet 11 Euro"),
    ("de", "am 3. März", "am 3. Mai"),
    ("de", "1,5 Mio. Euro", "1,5 Mrd. Euro"),
    ("de", "1.000 Leute", "1,000 Leute"),
    ("fr", "dix euros", "12 euros"),
    ("fr", "quatre-vingts euros", "24 euros"),
    ("es", "diez euros", "12 euros"),
    ("it", "dieci euro", "12 euro"),
    ("pt", "dez euros", "12 euros"),
    ("pl", "dziesięć euro", "12 euro"),
    ("ru", "десять евро", "12 евро"),
]


def known(code: str) -> str | None:
    return code if language(code).speech else None


@pytest.mark.parametrize(("code", "old", "new"), STYLES)
def test_another_style_is_no_change_of_substance(code: str, old: str, new: str) -> None:
    assert changes(old, new, known(code)) == ()
    assert changes(new, old, known(code)) == ()


@pytest.mark.parametrize(("code", "old", "new"), OTHERS)
def test_another_number_or_negation_is(code: str, old: str, new: str) -> None:
    assert changes(old, new, known(code))
    assert changes(new, old, known(code))


SMALL = dict(
    enumerate(
        re.findall(
            r"\w+",
            """
            zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
            fifteen sixteen seventeen eighteen nineteen
            """,
        )
    )
)
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def in_words(number: int) -> str:
    if number < 20:
        return SMALL[number]
    if number < 100:
        ten, one = divmod(number, 10)
        return TENS[ten - 2] + (f"-{SMALL[one]}" if one else "")
    scale, name = next(
        (size, name)
        for size, name in ((10**6, "million"), (1_000, "thousand"), (100, "hundred"))
        if number >= size
    )
    many, rest = divmod(number, scale)
    return f"{in_words(many)} {name}" + (f" {in_words(rest)}" if rest else "")


@given(st.integers(2, 10**8 - 1), st.integers(2, 10**8 - 1))
def test_numbers_are_the_same_only_where_they_are(number: int, other: int) -> None:
    text = "They found {} cats in the hall"
    for written in (f"{number}", f"{number:,}", in_words(number)):
        old = text.format(written)
        assert changes(old, text.format(f"{number:,}"), "en") == ()
        for another in (f"{other}", f"{other:,}", in_words(other)):
            assert bool(changes(old, text.format(another), "en")) == (number != other)


CLOCK = st.tuples(st.integers(0, 23), st.integers(0, 59))
DAYS = st.tuples(st.integers(1, 31), st.integers(1, 12))


@given(CLOCK, CLOCK, DAYS, DAYS)
def test_times_and_days_are_the_same_only_where_they_are(
    time: tuple[int, int], later: tuple[int, int], day: tuple[int, int], other: tuple[int, int]
) -> None:
    months = language("de").months
    old = "Sie sperren die Brücke um {}.{:02} Uhr am {}.{}. für Busse"
    new = "Sie sperren die Brücke um {}:{:02} Uhr am {}. {} für Busse"
    first = old.format(*time, *day)
    for now in (time, later):
        for when in (day, other):
            second = new.format(*now, when[0], months[when[1] - 1])
            is_same = (now, when) == (time, day)
            assert bool(changes(first, second, "de")) != is_same, (first, second)
            assert bool(changes(second, first, "de")) != is_same, (second, first)


@pytest.mark.slow
def test_a_repair_of_the_style_asks_nothing(tmp_path: Path) -> None:
    old = "We do not pay ten per cent on 3 March, red, white and blue"
    new = "We don't pay 10% on March 3, red, white, and blue"
    root = corrected(tmp_path, f"Ann Lee: {old}.", f"Ann Lee: {new}.", ("lee", f'quote: "{old}"'))
    assert statuses(root) == ["changed"]
    run = check(root, "--fix")
    assert (run.code, "take this over?" in run.err) == (0, False)
    assert quoted(root) == {"lee": new}


@pytest.mark.slow
@pytest.mark.parametrize(("number", "day"), [("100%", "March 3"), ("10%", "March 4")])
def test_a_repair_of_a_number_asks(tmp_path: Path, number: str, day: str) -> None:
    old = "We do not pay ten per cent on 3 March"
    new = f"We don't pay {number} on {day}"
    root = corrected(tmp_path, f"Ann Lee: {old}.", f"Ann Lee: {new}.", ("lee", f"quote: {old}"))
    assert "take this over?" in check(root, "--fix").err
    assert quoted(root) == {"lee": old}
    assert agreed(root) == 0
    assert quoted(root) == {"lee": new}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("before", "later"),
    [
        ("Lee did not smile: “We stay.”", "Lee didn’t smile: “We stay.”"),
        ("Lee said ‘We stay’ and did not smile.", "Lee said ‘We stay’ and didn’t smile."),
        ("Lee said ‘We stay’, but does not say why.", "Lee said ‘We stay’, but doesn’t say why."),
        (
            "Nobody told me: ‘We stay’, as she was not in.",
            "Nobody told me: ‘We stay’, as she wasn’t in.",
        ),
        ("Lee said on 3 March: “We stay.”", "Lee said on March 3: “We stay.”"),
        ("Lee told ten reporters: “We stay.”", "Lee told 10 reporters: “We stay.”"),
        (
            "Critics say the 40 million euros that she paid were the reason: “We stay.”",
            "Critics say the €40 million that she paid were the reason: “We stay.”",
        ),
        ("Lee wrote in an e-mail: “We stay.”", "Lee wrote in an email: “We stay.”"),
    ],
)
def test_the_style_of_what_is_beside_words_is_not_asked_for(
    tmp_path: Path, before: str, later: str
) -> None:
    assert statuses(corrected(tmp_path, before, later, ("lee", "quote: We stay"))) == ["exact"]
