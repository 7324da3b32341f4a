"""Of a whole quotation, what it is now: with the words that were added at its edges."""

from __future__ import annotations

import pytest
from test_nameless import IN
from test_voices import is_asked, settled

from brief.anchor import Status

AROUND = {
    **IN,
    "el": "Το συμβούλιο συνεδρίασε την Τρίτη για να μιλήσει για τα χρήματα, και η "
    "συζήτηση ήταν μεγάλη.\n\n"
    "{}\n\nΔεν είναι σαφές πότε θα γίνει η επόμενη συνεδρίαση.",
    "hu": "A tanács kedden ült össze, hogy a pénzről beszéljen, és a vita hosszú volt.\n\n"
    "{}\n\nNem világos, mikor lesz a következő ülés.",
    "fi": "Valtuusto kokoontui tiistaina puhumaan rahasta, ja keskustelu oli pitkä.\n\n"
    "{}\n\nSeuraavan kokouksen ajankohta on auki.",
    "ro": "Consiliul s-a întrunit marți pentru a vorbi despre bani, iar dezbaterea a "
    "fost lungă.\n\n{}\n\nNu este clar când va avea loc următoarea ședință.",
    "id": "Dewan bertemu pada hari Selasa untuk membahas uang, dan perdebatan "
    "berlangsung lama.\n\n{}\n\nBelum jelas kapan rapat berikutnya akan diadakan.",
    "he": "המועצה נפגשה ביום שלישי כדי לדבר על הכסף, והדיון היה ארוך.\n\n"
    "{}\n\nלא ברור מתי תהיה הישיבה הבאה.",
}
GROWN = (
    ("el", "«{}», είπε η Άννα Λη.", "Θα ανοίξουμε τη γέφυρα", "Δεν θα ανοίξουμε τη γέφυρα"),
    ("hu", "„{}” – mondta Lee Anna.", "Mindenki jön", "Nem mindenki jön"),
    ("fi", "”{}”, sanoi Anna Lee.", "Kaikki tulevat", "Eivät kaikki tulevat"),
    ("ro", "„{}”, a spus Ana Lee.", "Închidem școala", "Nu închidem școala"),
    ("id", "“{},” kata Anna Lee.", "Semua orang datang", "Tidak semua orang datang"),
    ("he", '"{}", אמרה אנה לי.', "נסגור את בית הספר", "לא נסגור את בית הספר"),
    ("en", "“{},” said Ann Lee.", "Everyone comes", "Almost everyone comes"),
    ("en", "“{},” said Ann Lee.", "If they close it", "Even if they close it"),
    ("en", "“{},” said Ann Lee.", "Everyone comes", "Not everyone comes"),
    ("en", "“{},” said Ann Lee.", "I may sell", "I may sell if anyone will buy"),
    ("en", "“{},” said Ann Lee.", "I may sell", "I may sell unless it floods again"),
    ("en", "“{},” said Ann Lee.", "We came late", "We came at the very end"),
    (
        "en",
        "“{},” said Ann Lee.",
        "Boats left the harbour at noon",
        "Boats left the harbour on the stroke of twelve",
    ),
    ("en", "“{},” said Ann Lee.", "They asked thrice", "They asked three times"),
    ("en", "“{},” said Ann Lee.", "All came, but not Ann", "All came, Ann too"),
    ("en", "“{},” said Ann Lee.", "I may sell", "I may sell over my dead body"),
    ("en", "“{},” said Ann Lee.", "I may sell", "I may sell when the rain stops"),
    ("en", "“{},” said Ann Lee.", "I may sell", "I may sell to anyone but the council"),
    ("en", "“{},” said Ann Lee.", "We open it", "We open it or in June"),
    ("en", "“{},” said Ann Lee.", "We open it", "We open it at the earliest"),
    ("en", "“{},” said Ann Lee.", "I may sell", "I may sell once I am dead"),
    ("de", "„{}“, sagte sie.", "Ich verkaufe", "Ich verkaufe, wenn jemand kauft"),
    ("de", "„{}“, sagte sie.", "Ich verkaufe", "Ich verkaufe, außer es regnet"),
    ("de", "„{}“, sagte sie.", "Ich verkaufe", "Ich verkaufe, sobald ich tot bin"),
    ("de", "„{}“, sagte sie.", "Ich verkaufe", "Ich verkaufe nur an Nachbarn"),
    ("de", "„{}“, sagte sie.", "Wenn sie schließen", "Auch wenn sie schließen"),
    ("fr", "« {} », dit-elle.", "Je vendrai", "Je vendrai si quelqu’un achète"),
    ("fr", "« {} », dit-elle.", "Je vendrai", "Je vendrai peut-être"),
    ("fr", "« {} », dit-elle.", "Je vendrai", "Je vendrai à condition qu’on me paie"),
    ("es", "«{}», dijo ella.", "Venderé la casa", "Venderé la casa cuando me muera"),
    ("es", "«{}», dijo ella.", "Venderé la casa", "Venderé la casa si alguien compra"),
    ("pl", "„{}” – powiedziała Ewa.", "Sprzedam dom", "Sprzedam dom, jeśli ktoś kupi"),
    ("pl", "„{}” – powiedziała Ewa.", "Sprzedam dom", "Sprzedam dom, chyba że spadnie deszcz"),
    ("ru", "«{}», — сказала она.", "Я продам дом", "Я продам дом, если кто-то купит"),
    ("ru", "«{}», — сказала она.", "Я продам дом", "Я продам дом только соседям"),
    ("ru", "«{}», — сказала она.", "Предлагали трижды", "Предлагали три раза"),
)
SENTENCES = (
    ("el", "**Άννα:** {}. Είναι αργά.", "Θα ανοίξουμε τη γέφυρα", "Δεν θα ανοίξουμε τη γέφυρα"),
    ("hu", "– {} – mondta Lee Anna.", "Mindenki jön", "Nem mindenki jön"),
    ("hu", "Lee Anna tudja. {}. Holnap kezdünk.", "Mindenki jön", "Nem mindenki jön"),
    ("hu", "„{}. Nyitva van” – mondta Lee Anna.", "Mindenki jön", "Nem mindenki jön"),
    ("ro", "Ana Lee a spus că {}.", "închidem școala", "închidem școala niciodată"),
    ("en", "“{}. It is open,” said Ann Lee.", "Everyone comes", "Almost everyone comes"),
    ("en", "**Ann Lee:** {}. It is open.", "If they close it, I go", "Even if they close it, I go"),
    ("fr", "**Ana :** {}. On verra.", "S’ils ferment, je pars", "Même s’ils ferment, je pars"),
    ("es", "**Ana:** {}. Veremos.", "Si cierran, me voy", "Incluso si cierran, me voy"),
    ("en", "Ann Lee said that {}. It rained.", "he may sell", "he may sell if anyone will buy"),
    ("en", "Ann Lee said {}, and nobody came.", "they asked thrice", "they asked three times"),
    (
        "en",
        "Ann Lee knows. {}. It rained.",
        "Boats left the harbour at noon",
        "Boats left the harbour on the stroke of twelve",
    ),
    ("de", "**Anna:** {}. Es regnet.", "Ich verkaufe", "Ich verkaufe nur an Nachbarn"),
)
LABELLED = (
    ("### Ben Adler (02:36)\n\n{}", "[02:36] **Ben Adler:** {}"),
    ("**Ben Adler** [02:36] {}", "[02:36] **Ben Adler:** {}"),
    ("### Ben Adler (02:36)\n\n{}", "**Ben Adler:** {}"),
)
SAME = (
    ("en", "“{},” said Ann Lee.", "We stay here", "We stay here. It is late"),
    ("en", "“{},” said Ann Lee.", "We came at 10pm", "We came at 10 pm"),
    ("en", "“{},” said Ann Lee.", "We do it everyday", "We do it every day"),
    ("de", "„{}“, sagte sie.", "1200 Leute kamen", "1 200 Leute kamen"),
    ("ru", "«{}», — сказала она.", "Поэтому он пришёл", "По этому он пришёл"),
)


@pytest.mark.parametrize(("code", "frame", "before", "after"), [*GROWN, *SENTENCES])
def test_what_was_added_to_a_quotation_is_asked_for_with_all_of_it(
    code: str, frame: str, before: str, after: str
) -> None:
    old = AROUND[code].format(frame.format(f"[[{before}]]"))
    new, (each,) = settled(old, AROUND[code].format(frame.format(after)))
    assert is_asked(each)
    assert [new.text[slice(*span)] for span in each.spans] == [after]


@pytest.mark.parametrize(("code", "frame", "before", "after"), SAME)
def test_another_sentence_or_spelling_is_not_asked_for(
    code: str, frame: str, before: str, after: str
) -> None:
    old = AROUND[code].format(frame.format(f"[[{before}]]"))
    _, (each,) = settled(old, AROUND[code].format(frame.format(after)))
    assert not is_asked(each)


def test_words_that_only_join_are_taken_over() -> None:
    old, new = (
        IN["en"].format(f"“{each},” said Ann Lee.") for each in ("[[We stay]]", "And we stay")
    )
    text, (each,) = settled(old, new)
    assert each.status is Status.CHANGED
    assert not is_asked(each)
    assert [text.text[slice(*span)] for span in each.spans] == ["And we stay"]


@pytest.mark.parametrize(("before", "after"), LABELLED)
def test_a_label_is_no_part_of_what_replaced_the_first_word(before: str, after: str) -> None:
    words = ("Twice. In 2011. I would do it again", "Once. In 2011. I would do it again")
    old = IN["en"].format(before.format(f"[[{words[0]}]]."))
    new, (each,) = settled(old, IN["en"].format(after.format(f"{words[1]}.")))
    assert is_asked(each)
    assert [new.text[slice(*span)] for span in each.spans] == [words[1]]


def test_a_word_that_is_said_first_is_none_of_the_sentence() -> None:
    old, new = (
        IN["en"].format(f"**Ann Lee:** {each}. It is open.")
        for each in ("[[Everyone comes]]", "Yes, everyone comes")
    )
    text, (each,) = settled(old, new)
    assert not is_asked(each)
    assert [text.text[slice(*span)] for span in each.spans] == ["everyone comes"]
