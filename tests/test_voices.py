"""Whose words are that nobody says any more, or that a verb without a subject leads in."""

from __future__ import annotations

import re

import pytest

from brief.anchor import Status, anchor
from brief.anchor.anchoring import record_of
from brief.anchor.outcome import Anchored
from brief.content.document import Document
from brief.content.markdown import parse_markdown
from brief.content.sidecar import Annotation, Selector, derived_id
from brief.problems import Place, Source

MARKED = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)


def read(text: str) -> Document:
    return parse_markdown(Source("a.md", text))[0]


def settled(before: str, later: str, *selectors: Selector) -> tuple[Document, list[Anchored]]:
    """A corrected article, and what became of its annotations: of words in double brackets."""
    wanted = selectors or [Selector(quote) for quote in MARKED.findall(before)]
    annotations = [
        Annotation(derived_id(each), "statement", each, Place("a.yaml", line, 1), speaker="x")
        for line, each in enumerate(wanted, 1)
    ]
    old = read(MARKED.sub(r"\1", before))
    record = record_of(old, anchor(old, annotations)[0])
    assert record is not None
    new = read(MARKED.sub(r"\1", later))
    return new, [*anchor(new, annotations, record=record)[0]]


def is_asked(each: Anchored) -> bool:
    """Whether an annotation is never taken over unasked."""
    if each.status is Status.CHANGED:
        return bool(each.named)
    return each.status in {Status.AMBIGUOUS, Status.ORPHAN}


def asked(before: str, later: str, *selectors: Selector) -> list[bool]:
    return [is_asked(each) for each in settled(before, later, *selectors)[1]]


SUBJECTLESS = {
    "Dodała, że": (
        "Ewa Lis mówi, że jest ciasno. Dodała, że [[większość rodziców popiera budowę]].",
        "Olga Sowa",
        "Stwierdziła, że",
    ),
    "Powiedziała w poniedziałek, że": (
        "Ewa Lis przyszła późno. Powiedziała w poniedziałek, że [[rodzice popierają budowę]].",
        "Olga Sowa",
        "Dodała w poniedziałek, że",
    ),
    "Añadió que": (
        "«No habrá cortes», dijo Ana Pérez. Añadió que [[la mayoría de los pueblos tiene pozos]].",
        "Sara Prado",
        "Dijo que",
    ),
    "Aseguró también que": (
        "Ana Pérez llegó tarde. Aseguró también que [[los pueblos tienen pozos]].",
        "Luis Ruiz",
        "Dijo también que",
    ),
    "Добавил, что": (
        "Иван Иванов опоздал. Добавил, что [[мост безопасен]].",
        "Пётр Петров",
        "Сказал, что",
    ),
    "Disse che": (
        "Anna Rossi è arrivata tardi. Disse che [[il ponte è sicuro]].",
        "Carla Bianchi",
        "Aggiunse che",
    ),
    "Ha detto che": (
        "Anna Rossi è arrivata tardi. Ha detto che [[il ponte è sicuro]].",
        "Carla Bianchi",
        "Ha aggiunto che",
    ),
    "Acrescentou que": (
        "Ana Souza chegou tarde. Acrescentou que [[a ponte é segura]].",
        "Rita Lima",
        "Disse que",
    ),
}


@pytest.mark.parametrize("verb", SUBJECTLESS)
def test_a_verb_without_a_subject_goes_on_with_whoever_was_named_last(verb: str) -> None:
    before, other, same = SUBJECTLESS[verb]
    name = re.findall(r"\b[A-ZА-Я]\w+ [A-ZА-Я]\w+", before)[0]
    assert asked(before, before.replace(name, other)) == [True]
    assert asked(before.replace(name, other), before) == [True]
    assert asked(before, before.replace(name, name.split()[1])) == [False]
    assert asked(before, before.replace(verb, same)) == [False]


NORTH = "Northmere has a new bridge."
CALM = "The river is calm."
UNATTRIBUTED = {
    "said that": (
        f"{NORTH}\n\nAnn Lee said that [[the water came before the warning]]. It was dark.",
        "The water came before the warning",
    ),
    "said": (
        f"{NORTH}\n\n“[[The water came before the warning]],” said Ann Lee. It was dark.",
        "The water came before the warning",
    ),
    "in the sentence before": (
        f"{NORTH}\n\n“It rained,” said Ann Lee. “[[The water came before the warning]].”",
        "The water came before the warning",
    ),
    "sagte": (
        f"{NORTH}\n\n„[[Das Wasser kam vor der Warnung]]“, sagte Anna Meier. Es war dunkel.",
        "Das Wasser kam vor der Warnung",
    ),
    "so": (
        f"{NORTH}\n\n„[[Das Haus bleibt offen]]“, so Intendantin Anna Meier. Die Stadt zahlt.",
        "Das Haus bleibt offen",
    ),
    "nach Angaben": (
        f"{NORTH}\n\nNach Angaben von Ute Weber [[ist das Haus seit Mai zu]]. Die Stadt zahlt.",
        "Ist das Haus seit Mai zu",
    ),
    "selon": (
        f"{NORTH}\n\nSelon Leroy, [[la ville versera une aide]]. Le conseil a voté.",
        "La ville versera une aide",
    ),
    "a dit": (
        f"{NORTH}\n\n« [[La ville versera une aide]] », a dit Jean Leroy. Le conseil a voté.",
        "La ville versera une aide",
    ),
    "dijo": (
        f"{NORTH}\n\n«[[El puente es seguro para todos]]», dijo Ana Pérez. Era de noche.",
        "El puente es seguro para todos",
    ),
    "zdaniem": (
        f"{NORTH}\n\nZdaniem Nowaka [[miasto zapłaci za remont]]. Rada głosowała.",
        "Miasto zapłaci za remont",
    ),
    "по словам": (
        f"{NORTH}\n\nПо словам Иванова, [[город заплатит за ремонт]]. Совет голосовал.",
        "Город заплатит за ремонт",
    ),
}
BARE = {
    "own": "{}.",
    "heading": "## {}",
    "pull quote": "> {}",
    "in marks": "“{}.”",
    "item": "- {}",
}


@pytest.mark.parametrize("form", BARE)
@pytest.mark.parametrize("way", UNATTRIBUTED)
def test_words_that_nobody_says_any_more_are_asked_for(way: str, form: str) -> None:
    before, words = UNATTRIBUTED[way]
    bare = BARE[form].format(words)
    assert asked(before, f"{bare}\n\n{NORTH}\n\n{CALM}") == [True]
    assert asked(before, f"{NORTH}\n\n{bare}\n\n{CALM}") == [True]


@pytest.mark.parametrize(
    ("before", "later"),
    [
        ("“[[We stay here]],” said Ann Lee.", "“We stay here,” Lee told the council."),
        ("“[[We stay here]],” said Ann Lee.", "Ann Lee said: “We stay here.”"),
        ("“It is late,” said Lee. “[[We stay here]].”",
         "“It is late,” said Lee.\n\n“We stay here.”"),
        ("“It is late,” said Lee. “[[We stay here]].”", "“It is cold,” said Lee. “We stay here.”"),
        ("Ann Lee said that [[we stay here]].", "According to Ann Lee, we stay here."),
        ("Ann Lee said:\n\n- [[We stay here]]", "Ann Lee said:\n\n- We stay here\n- It is late"),
        ("## Ann Lee\n\n[[We stay here]]. It rains.", "## Ann Lee\n\nWe stay here."),
        ("„[[Wir bleiben hier]]“, sagte Anna Meier.", "„Wir bleiben hier“, betonte Anna Meier."),
        ("« [[Nous restons ici]] », a dit Jean Leroy.", "Selon Jean Leroy, « nous restons ici »."),
        ("«[[Nos quedamos aquí]]», dijo Ana Pérez.", "Según Ana Pérez, «nos quedamos aquí»."),
        ("[[It rained all night]] in Northmere.", "It rained all night in the town."),
    ],
)  # fmt: skip
def test_words_that_are_told_in_another_way_are_not(before: str, later: str) -> None:
    text = "{}\n\nThe river is calm, and the town is dark.\n\n{}\n\nThe clerk slept at noon."
    assert asked(text.format(NORTH, before), text.format(NORTH, later)) == [False]


WITHIN = {
    "en": (
        "“[[The work takes six weeks]],” said Ann Lee on Monday.\n\nThe joiner Bob Ng objected. "
        "“[[They have asked me too]],” he said.",
        "“They have asked me too. The work takes six weeks,” said Ann Lee on Monday.\n\n"
        "The joiner Bob Ng objected.",
    ),
    "en, in the middle": (
        "“It is late. [[We stay here]]. It rains,” said Ann Lee.\n\nBob Ng slept.",
        "“It is late. We stay here. It rains,” said Bob Ng.\n\nAnn Lee slept.",
    ),
    "de": (
        "„[[Die Arbeit dauert sechs Wochen]]“, sagte Anna Meier am Montag.\n\nDer Tischler Karl "
        "Schulz widersprach. „[[Mich haben sie auch gefragt]]“, sagte er.",
        "„Mich haben sie auch gefragt. Die Arbeit dauert sechs Wochen“, sagte Anna Meier am Montag."
        "\n\nDer Tischler Karl Schulz widersprach.",
    ),
    "fr": (
        "« [[Le travail prend six semaines]] », a dit Marie Petit lundi.\n\nJean Leroy a protesté. "
        "« [[Ils m’ont aussi interrogé]] », a-t-il dit.",
        "« Ils m’ont aussi interrogé. Le travail prend six semaines », a dit Marie Petit lundi.\n\n"
        "Jean Leroy a protesté.",
    ),
    "es": (
        "«[[El trabajo dura seis semanas]]», dijo Ana Pérez el lunes.\n\nLuis Ruiz protestó. "
        "«[[También me han preguntado a mí]]», dijo.",
        "«También me han preguntado a mí. El trabajo dura seis semanas», dijo Ana Pérez el lunes."
        "\n\nLuis Ruiz protestó.",
    ),
    "ru": (
        "«[[Работа займёт шесть недель]]», — сказала Ольга Петрова.\n\nИван Иванов возразил. "
        "«[[Меня тоже спросили об этом]]», — сказал он.",
        "«Меня тоже спросили об этом. Работа займёт шесть недель», — сказала Ольга Петрова.\n\n"
        "Иван Иванов возразил.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("lang", WITHIN)
def test_words_within_a_quotation_of_another_one_are_asked_for(lang: str) -> None:
    before, later = WITHIN[lang]
    assert asked(before, later)[-1]


@pytest.mark.parametrize(
    ("before", "later"),
    [
        ("“It is late. [[We stay here]],” said Ann Lee.", "“We stay here,” said Lee."),
        ("“It is late. [[We stay here]]. It rains,” said Ann Lee.",
         "“We stay here. It rains,” said Ann Lee."),
        ("“It is late. [[We stay here]]. It rains,” said Ann Lee.",
         "“It is cold. We stay here. It rains,” said Ann Lee, the mayor."),
        ("„Es ist spät“, sagte Anna Meier. „[[Wir bleiben hier]].“",
         "„Es ist spät. Wir bleiben hier“, sagte Anna Meier."),
        ("«Es tarde», dijo Ana Pérez. «[[Nos quedamos aquí]]».",
         "«Es tarde. Nos quedamos aquí», dijo Ana Pérez."),
        ("„Jest późno. [[Zostajemy tutaj]]”, powiedział Jan Nowak.",
         "„Jest zimno. Zostajemy tutaj”, powiedział Nowak."),
    ],
)  # fmt: skip
def test_words_within_one_of_their_own_speaker_are_not(before: str, later: str) -> None:
    text = "{}\n\nBob Ng slept, and the town was dark.\n\n{}\n\nThe clerk slept at noon."
    assert asked(text.format(NORTH, before), text.format(NORTH, later)) == [False]


MAY = (
    ("The bridge", "will open in May", "said Ann Lee", "The tunnel", "said Bob Ng"),
    ("Die Brücke", "öffnet im Mai", "sagte Anna Meier", "Der Tunnel", "sagte Karl Schulz"),
    ("Le pont", "ouvrira en mai", "a dit Jean Leroy", "Le tunnel", "a dit Marie Petit"),
    ("El puente", "abrirá en mayo", "dijo Ana Pérez", "El túnel", "dijo Luis Ruiz"),
    ("Мост", "откроется в мае", "сказал Иван Иванов", "Тоннель", "сказала Ольга Петрова"),
    ("Most", "ruszy w maju", "powiedział Jan Nowak", "Tunel", "powiedziała Ewa Lis"),
)
"""What opens in May and who says so; then what else does, and who says that."""


@pytest.mark.parametrize(("thing", "words", "one", "other", "two"), MAY)
@pytest.mark.parametrize("gap", [" ", "\n\n"])
def test_a_prefix_that_is_another_ones_now_leads_to_no_words_of_that_one(
    thing: str, words: str, one: str, other: str, two: str, gap: str
) -> None:
    before = f"{thing} {words}, {one}.{gap}{other} {words}, {two}.\n\n{CALM}"
    selector = Selector(words, prefix=thing)
    exchanged = f"{other} {words}, {one}.{gap}{thing} {words}, {two}.\n\n{CALM}"
    assert asked(before, exchanged, selector) == [True]
    reworded = f"Quuxly {words}, {one}.{gap}{thing} {words}, {two}.\n\n{CALM}"
    assert asked(before, reworded, selector) == [True]
    deleted = f"{CALM}\n\n{thing} {words}, {two}."
    assert asked(before, deleted, selector) == [True]


@pytest.mark.parametrize(("thing", "words", "one", "other", "two"), MAY)
def test_a_prefix_that_went_along_with_its_speaker_leads_to_their_words(
    thing: str, words: str, one: str, other: str, two: str
) -> None:
    before = f"{thing} {words}, {one}.\n\n{other} {words}, {two}.\n\n{CALM}"
    selector = Selector(words, prefix=thing)
    for later in (
        f"{other} {words}, {two}.\n\n{thing} {words}, {one}.\n\n{CALM}",
        f"{thing} {words}, {one}.\n\n{CALM}\n\n{other} {words}, {two}.",
        f"{CALM}\n\n{thing} {words}, {one}.\n\n{other} {words}, {two}.",
    ):
        new, (each,) = settled(before, later, selector)
        assert each.status is Status.EXACT
        assert new.text[: each.spans[0][0]].endswith(f"{thing} ")


def test_a_suffix_or_words_before_that_were_exchanged_decide_nothing() -> None:
    win = "We win in {}, said Ann Lee, at noon.\n\nWe win in {}, said Bob Ng, at ten."
    months = [Selector("We win", suffix=f"in {month}") for month in ("May", "June")]
    assert asked(win.format("May", "June"), win.format("June", "May"), *months) == [True, True]
    town = "“I {} the town. We win,” said Ann Lee.\n\n“I {} the town. We win,” said Bob Ng."
    verbs = [Selector("We win", prefix=f"{verb} the town.") for verb in ("know", "love")]
    assert asked(town.format("know", "love"), town.format("love", "know"), *verbs) == [True, True]
    said = "“We win,” said {}, at noon.\n\n“We win,” said {}, at ten."
    names = [Selector("We win", suffix=f",” said {name}") for name in ("Ann", "Bob")]
    now = said.format("Bob Ng", "Ann Lee")
    assert asked(said.format("Ann Lee", "Bob Ng"), now, *names) == [False, False]


FERRY = {
    "en": (
        "The ferry stops in October.",
        "Islanders protest.",
        "“[[Without the ferry our school will close]],” said Bob Ng.",
        "He added: “[[My family has lived here since 1790]].”",
    ),
    "de": (
        "Die Fähre fährt nur bis Oktober.",
        "Die Inselbewohner protestieren.",
        "„[[Ohne die Fähre muss unsere Schule schließen]]“, sagte Karl Schulz.",
        "Er fügte hinzu: „[[Meine Familie lebt hier seit 1790]].“",
    ),
    "fr": (
        "Le bac s’arrête en octobre.",
        "Les habitants protestent.",
        "« [[Sans le bac notre école va fermer]] », a dit Jean Leroy.",
        "Il a ajouté : « [[Ma famille vit ici depuis 1790]]. »",
    ),
    "es": (
        "El barco deja de salir en octubre.",
        "Los vecinos protestan.",
        "«[[Sin el barco nuestra escuela va a cerrar]]», dijo Luis Ruiz.",
        "Luis Ruiz añadió: «[[Mi familia vive aquí desde 1790]]».",
    ),
    "ru": (
        "Паром ходит только до октября.",
        "Жители протестуют.",
        "«[[Без парома наша школа закроется навсегда]]», — сказал Иван Иванов.",
        "Он добавил: «[[Моя семья живёт здесь с 1790 года]]».",
    ),
}
"""A paragraph, and the three sentences of another one, which has quotations."""


@pytest.mark.parametrize("lang", FERRY)
def test_words_that_went_along_with_their_speaker_are_found(lang: str) -> None:
    first, *others = FERRY[lang]
    before = f"{first}\n\n{' '.join(others)}"
    for later in (
        "\n\n".join([*others, first]),
        f"{others[0]}\n\n{' '.join(others[1:])}\n\n{first}",
        f"{others[1]} {others[2]}\n\n{first}\n\n{others[0]}",
    ):
        new, found = settled(before, MARKED.sub(r"\1", later))
        assert [is_asked(each) for each in found] == [False, False]
        for each, quote in zip(found, MARKED.findall(before), strict=True):
            assert new.text[slice(*each.spans[0])] == quote


@pytest.mark.parametrize("lang", FERRY)
def test_words_that_went_without_their_speaker_are_not(lang: str) -> None:
    first, *others = FERRY[lang]
    before = f"{first}\n\n{' '.join(others)}"
    alone, _ = MARKED.findall(before)
    assert asked(before, f"{alone}.\n\n{first}\n\n{others[0]}")[0]
    assert asked(before, f"{others[0]} “{alone}.”\n\n{first}")[0]
    name = re.findall(r"\b[A-ZА-Я]\w+ [A-ZА-Я]\w+", others[1])[-1]
    given_away = others[1].replace(name, "Dora Finch")
    assert asked(before, f"{others[0]}\n\n{given_away}\n\n{first}")[0]


def test_words_that_are_there_are_not_said_to_be_only_like_them() -> None:
    first, said, added = (
        "The harbour will be dredged this winter, the port authority announced on Tuesday.",
        "“The channel will be deeper by March,” said Ann Lee, who runs the port.",
        "“We have waited nine years for this money.”",
    )
    quote = added.strip("“.”")
    annotation = Annotation("a", "statement", Selector(quote), Place("a", 1, 1), speaker="lee")
    old = read(f"{first}\n\n{said} {added}\n\n{CALM}")
    record = record_of(old, anchor(old, [annotation])[0])
    found, problems = anchor(
        read(f"{first} {added}\n\n{said}\n\n{CALM}"), [annotation], record=record
    )
    assert [each.status for each in found] == [Status.ORPHAN]
    assert "nothing tells that those on line 1 are the same statement" in problems[0].message


PAY = {
    "Ann Lee said: “We will pay {} the workers.”": (
        Selector("We will pay […] the workers"),
        ("all of", "half of"), ("all of", "none of"), ("all of", "most of"), ("all of", ". So do"),
    ),
    "Anna Meier sagte: „Wir bezahlen {} Arbeiter.“": (
        Selector("Wir bezahlen […] Arbeiter"), ("alle", "keine"), ("alle", ". Sie sind"),
    ),
    "Jean Leroy a dit : « Nous paierons {} ouvriers. »": (
        Selector("Nous paierons […] ouvriers"), ("tous les", ". Ce sont des"),
    ),
    "Ana Pérez dijo: «Pagaremos {} obreros».": (
        Selector("Pagaremos […] obreros"), ("a todos los", ". Somos"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("text", PAY)
def test_what_is_left_out_may_turn_what_is_not(text: str) -> None:
    selector, *gaps = PAY[text]
    for before, later in gaps:
        assert asked(text.format(before), text.format(later), selector) == [True]
        assert asked(text.format(later), text.format(before), selector) == [True]


@pytest.mark.parametrize(
    ("before", "later"),
    [
        ("all of", "all"),
        (", whatever it costs,", ", whatever it may cost us,"),
        (", on 3 May at noon,", ", on 4 May at noon,"),
        ("ten million to", "eleven million to"),
        (", the clerk wrote,", ", as the clerk wrote,"),
    ],
)
def test_other_words_that_are_left_out_are_of_no_matter(before: str, later: str) -> None:
    text, (selector, *_) = next(iter(PAY.items()))
    assert asked(text.format(before), text.format(later), selector) == [False]


NESTED = {
    "en": ("Ann Lee said: “We work hard and {}[[we will pay for it]].”", "the state says "),
    "en, behind": ("“We work hard and {}[[we will pay for it]],” said Ann Lee.", "the state says "),
    "de": ("Anna Meier sagte: „Wir arbeiten, und {}[[wir zahlen dafür]].“", "der Staat sagt, "),
    "fr": ("Jean Leroy a dit : « Ici {}[[nous paierons tout]]. »", "l’État dit que "),
    "es": ("Ana Pérez dijo: «Trabajamos y {}[[pagaremos todo]]».", "el Estado dice que "),
    "pl": ("Jan Nowak powiedział: „Tu {}[[zapłacimy za wszystko]].”", "państwo mówi, że "),
}


@pytest.mark.parametrize("lang", NESTED)
def test_another_one_within_a_quotation_is_asked_for(lang: str) -> None:
    quotation, other = NESTED[lang]
    text = f"{NORTH}\n\n{quotation}\n\n{CALM}"
    assert asked(text.format(""), text.format(other)) == [True]
    assert asked(text.format(other), text.format("")) == [True]


@pytest.mark.parametrize(
    ("before", "later"),
    [
        ("Lee said: “We work and [[we will pay]].”", "Lee said: “We rest and we will pay.”"),
        ("“[[We will pay for it]] soon,” said Ann Lee.", "“We will pay for it,” said Ann Lee."),
        ("“I say that [[we will pay]],” said Ann Lee.", "“I tell you that we will pay,” said Lee."),
        ("„Wir arbeiten. [[Wir zahlen dafür]]“, sagte Anna Meier.",
         "„Wir warten. Wir zahlen dafür“, sagte Anna Meier."),
        ("« Ici, [[nous paierons tout]] », a dit Jean Leroy.",
         "« Nous paierons tout », a dit Jean Leroy."),
    ],
)  # fmt: skip
def test_what_else_is_within_a_quotation_is_not(before: str, later: str) -> None:
    text = f"{NORTH}\n\n{{}}\n\n{CALM}"
    assert asked(text.format(before), text.format(later)) == [False]


def test_parts_that_are_in_two_paragraphs_now_are_told_of_with_what_settles_it() -> None:
    text = "Ann Lee said: “We will build the bridge{} and we will pay for it in cash.”\n\n{}"
    quote = "We will build the bridge […] and we will pay for it"
    annotation = Annotation("a", "statement", Selector(quote), Place("a", 1, 1), speaker="lee")
    old = read(text.format(", whatever it costs,", CALM))
    record = record_of(old, anchor(old, [annotation])[0])
    new = read(text.format(", whatever it costs.\n\n“So be it,", CALM))
    found, problems = anchor(new, [annotation], record=record)
    assert [each.status for each in found] == [Status.AMBIGUOUS]
    assert [each.code for each in problems] == ["anchor-across"]
    assert "across_paragraphs: true" in problems[0].hint


def test_a_condition_is_asked_for_whichever_text_tells_its_language() -> None:
    more = (
        "Mayor Ada Stone said the bridge must close today, and nobody knew why. The council met at "
        "noon and did not vote on the tram line to Halden. "
    )
    words = "[[It may open again on 3 May, the mayor said]], {} about 12,000 people wait."
    german = "Die Bürgermeisterin sagte, die Brücke müsse „noch heute“ geschlossen werden. "
    longer = f"{more}{german}{words.format('if')} A report lists all of the forty households."
    shorter = f"{german}{words.format('rain')}"
    assert asked(longer, shorter) == asked(shorter, longer)


def test_a_source_that_is_among_the_words_is_still_theirs() -> None:
    before = "Es regnet.\n\n[[Ada Stein zufolge wurde der Hafen von den Wachen geschlossen]]."
    later = "Es regnet.\n\nLaut Ada Stein wurde der Hafen von den Wachen geschlossen."
    _, (each,) = settled(before, later)
    assert all(kind != "speaker" for kind, _, _ in each.named)


PAST_THEIR_MARK = (
    "“[[We were never told,” said Jonas Weber, who had not been asked]] either. It was late.",
    "“[[We were never told,” said Weber. “Nobody was]] asked.”",
    "„[[Wir wussten es nicht“, sagte Jonas Weber, der]] nicht gefragt wurde.",
    "« [[On ne savait rien », a dit Jonas Weber, qui]] n’était pas là.",
)


@pytest.mark.parametrize("words", PAST_THEIR_MARK)
@pytest.mark.parametrize("first", ["It was late.", "Mayor Ada Stone said that it was late."])
def test_a_paragraph_before_words_that_run_past_their_mark_is_none_of_theirs(
    words: str, first: str
) -> None:
    before = f"{first}\n\n{words}"
    assert asked(before, f"{first}\n\nRain fell on Friday.\n\n{words}") == [False]
    assert asked(before, f"{first}\n\nBob Ng slept.\n\n{words.replace('Weber', 'Meier')}") == [True]
