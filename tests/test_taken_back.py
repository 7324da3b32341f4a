"""Statements that the article takes back, or gives to another one, while their words stay."""

from __future__ import annotations

from pathlib import Path

import pytest
from sites import brief
from test_exchanged import agreed, all_statuses, check, corrected_all, sidecar

pytestmark = pytest.mark.slow

Edits = dict[str, tuple[str, str]]


def asked(folder: Path, edits: Edits, who: str) -> dict[str, list[str]]:
    """The statuses of somebody's words in each article that was corrected."""
    stay = [(who, "quote: We stay")]
    return all_statuses(corrected_all(folder, [(*each, stay) for each in edits.values()]), edits)


WAYS = "done", "undone"


def both(edits: Edits) -> list[tuple[Edits, str]]:
    """Edits, and the undoing of them, which finds the words with another speaker."""
    back = {name: (later, before) for name, (before, later) in edits.items()}
    return [(edits, "lee"), (back, "marsh")]


def added(before: str, *later: str) -> Edits:
    """An article to which each of these texts was added, in a paragraph of its own or not."""
    return {each.strip(): (before, f"{before}{each}") for each in later}


NG = "“We stay,” Ng said."
TAKEN_BACK = {
    **added(
        NG,
        " The ministry later denied that he said this.",
        " He did not say that, his office said.",
        " Ng later withdrew the remark.",
        " She took it back a day later.",
        " That was false.",
        " It rained. Ng never said so, two clerks told the court.",
        "\n\nThe words were made up, his office said.",
        "\n\nIt rained.\n\n*Correction: an earlier version of this article attributed a statement "
        "to Ng. It was made by Reed.*",
        "\n\nIt rained.\n\nCorrection: nobody said “we stay” at the meeting.",
        "\n\nIt rained.\n\nEditor’s note: Ng was misquoted in an earlier version.",
    ),
    **added(
        "„We stay“, sagte Ng.",
        " Das Ministerium dementierte später, dass er das gesagt hat.",
        " Das habe er nie gesagt, erklärte sein Büro.",
        " Später nahm sie die Aussage zurück.",
        " Er wies das Zitat einen Tag später zurück.",
        "\n\nKorrektur: In einer früheren Fassung wurde Ng ein Zitat zugeschrieben.",
    ),
    **added(
        "« We stay », a dit Ng.",
        " Le ministère a démenti qu’il ait tenu ces propos.",
        " Il n’a jamais dit cela.",
        "\n\nRectificatif : une version précédente attribuait ces propos à Ng.",
    ),
    **added(
        "«We stay», dijo Ng.",
        " Su oficina negó después que lo dijera.",
        " Nunca dijo eso, según su oficina.",
        "\n\nCorrección: una versión anterior atribuía la frase a Ng.",
    ),
    **added(
        "„We stay” – powiedziała Ng.",
        " Ministerstwo później zaprzeczyło tym słowom.",
        " Nigdy tego nie powiedziała.",
        "\n\nSprostowanie: we wcześniejszej wersji przypisaliśmy te słowa Ng.",
    ),
    **added(
        "«We stay», — сказала Анна.",
        " Позже министерство опровергло это высказывание.",
        " Этого она не говорила.",
        "\n\nИсправление: в прежней версии эти слова были приписаны Анне.",
    ),
    **added("王明說：“We stay。”", "部門隨後否認他說過這句話。", "\n\n更正：這句話不是王明說的。"),
    **added(
        "قال حسن: «We stay».",
        " ونفت الوزارة لاحقا أنه قال ذلك.",
        " ولم يقل ذلك أبدا.",
        "\n\nتصحيح: نسبت نسخة سابقة هذا الكلام إلى حسن.",
    ),
}
NOT_TAKEN_BACK = {
    **added(
        NG,
        " He did not say when.",
        " Reed denied any part in the theft.",
        " The mayor never said that the bridge was safe.",
        " Nobody told them about the statement before May.",
        " It was not said who would pay.",
        " That was three days ago.",
        " “They go,” Reed said. He denied saying so in May.",
        "\n\nCorrection: an earlier version misspelled the name of the harbour.",
        "\n\nCorrection: an earlier version gave Reed’s age as 54.",
        "\n\nCorrection: a statement in an earlier version was attributed to Reed.",
        "\n\nClarification: the harbour closes at noon.",
    ),
    **added(
        "„We stay“, sagte Ng.",
        " Das Ministerium sagte nichts dazu.",
        " Das Büro hat nicht gesagt, wann.",
        " Sie wies den Weg zurück zum Hafen.",
        "\n\nKorrektur: Die Fähre fährt um neun Uhr.",
    ),
    **added("« We stay », a dit Ng.", " Il n’a pas dit quand.", " Le port n’est pas fermé."),
    **added(
        "«We stay», dijo Ng.", " No dijo cuándo.", "\n\nCorrección: el puerto cierra a las dos."
    ),
    **added("„We stay” – powiedziała Ng.", " Nie powiedziała kiedy.", " Port nie jest zamknięty."),
    **added("«We stay», — сказала Анна.", " Она не сказала когда.", " Порт не закрыт."),
    **added("王明說：“We stay。”", "會議在週一結束。", "\n\n更正：會議在週二結束。"),
    **added("قال حسن: «We stay».", " ولم يحضر أحد.", "\n\nتصحيح: الاجتماع يوم الأحد."),
}


@pytest.mark.parametrize(("edits", "who"), both(TAKEN_BACK), ids=WAYS)
def test_words_that_the_article_takes_back_are_asked_for(
    tmp_path: Path, edits: Edits, who: str
) -> None:
    assert asked(tmp_path, edits, who) == dict.fromkeys(edits, ["changed"])
    assert "A negation was" in check(tmp_path).err


@pytest.mark.parametrize(("edits", "who"), both(NOT_TAKEN_BACK), ids=WAYS)
def test_words_that_it_does_not_take_back_are_not_asked_for(
    tmp_path: Path, edits: Edits, who: str
) -> None:
    assert asked(tmp_path, edits, who) == dict.fromkeys(edits, ["exact"])


DENIED = {
    "stritt ab": ("Ng sagte gestern: „We stay.“", "Ng stritt gestern ab: „We stay.“"),
    "bestritt, dass": ("Ng sagte, dass We stay.", "Ng stritt ab, dass We stay."),
    "stritt … ab": ("„We stay“, sagte Ng.", "„We stay“, stritt Ng später ab."),
    "wies zurück": ("Ng sagte: „We stay.“", "Ng wies zurück: „We stay.“"),
    "wies … zurück": ("Ng nannte „We stay“ den Plan.", "Ng wies „We stay“ als Plan zurück."),
    "gab zu": ("Ng gab zu, dass We stay.", "Ng stritt ab, dass We stay."),
    "gab … zu": ("„We stay“, gab Ng am Ende zu.", "„We stay“, stritt Ng am Ende ab."),
    "nahm zurück": ("„We stay“, sagte Ng.", "„We stay“, nahm Ng später zurück."),
    "否认": ("王明说：“We stay。”", "王明否认：“We stay。”"),
    "否認曾說": ("王明說：“We stay。”", "王明否認曾說：“We stay。”"),
    "并未说": ("王明说：“We stay。”", "王明并未说：“We stay。”"),
    "沒有說過": ("王明說：“We stay。”", "王明沒有說過：“We stay。”"),
    "从未说": ("“We stay，”王明说。", "“We stay，”王明从未说过。"),
    "驳斥": ("部长表示：“We stay。”", "部长驳斥：“We stay。”"),
    "نفى": ("قال كريم ناصر إن We stay.", "نفى كريم ناصر أن We stay."),
    "ونفت": ("وقالت سلمى حداد: «We stay».", "ونفت سلمى حداد: «We stay»."),
    "لم يقل": ("قال كريم ناصر: «We stay».", "لم يقل كريم ناصر: «We stay»."),
    "ولم تقل": ("وقالت سلمى حداد: «We stay».", "ولم تقل سلمى حداد: «We stay»."),
    "لا يقول": ("يقول كريم ناصر: «We stay».", "لا يقول كريم ناصر: «We stay»."),
    "أنكر": ("أكد كريم ناصر أن We stay.", "أنكر كريم ناصر أن We stay."),
    "took back": ("Ng said, “We stay.”", "Ng took back “We stay.”"),
    "rétracté": ("« We stay », a dit Ng.", "« We stay », a rétracté Ng."),
    "retractó": ("«We stay», dijo Ng.", "Ng retractó: «We stay»."),
    "odwołała": ("„We stay” – powiedziała Ng.", "„We stay” – odwołała Ng."),
    "отозвала": ("«We stay», — сказала Анна.", "Анна отозвала слова «We stay»."),
}
NOT_DENIED = {
    "fügte hinzu": ("„We stay“, sagte Ng.", "„We stay“, fügte Ng später hinzu."),
    "teilte mit": ("Ng sagte: „We stay.“", "Ng teilte am Montag mit: „We stay.“"),
    "gab an": ("Ng sagte, dass We stay.", "Ng gab am Montag an, dass We stay."),
    "wies darauf hin": ("Ng sagte, dass We stay.", "Ng wies darauf hin, dass We stay."),
    "表示": ("王明说：“We stay。”", "王明表示：“We stay。”"),
    "周一": ("王明说：“We stay。”", "王明周一说：“We stay。”"),
    "指出": ("王明說：“We stay。”", "王明指出：“We stay。”"),
    "又說": ("王明說：“We stay。”", "王明又說：“We stay。”"),
    "وأكد": ("وقال كريم ناصر: «We stay».", "وأكد كريم ناصر: «We stay»."),
    "أضاف": ("قال كريم ناصر: «We stay».", "أضاف كريم ناصر: «We stay»."),
    "أعلن": ("قال كريم ناصر إن We stay.", "أعلن كريم ناصر أن We stay."),
    "يقول": ("قال كريم ناصر: «We stay».", "يقول كريم ناصر: «We stay»."),
}


@pytest.mark.parametrize(("edits", "who"), both(DENIED), ids=WAYS)
def test_a_verb_that_denies_is_none_of_saying(tmp_path: Path, edits: Edits, who: str) -> None:
    assert asked(tmp_path, edits, who) == dict.fromkeys(edits, ["changed"])


@pytest.mark.parametrize(("edits", "who"), both(NOT_DENIED), ids=WAYS)
def test_one_verb_of_saying_is_as_good_as_another(tmp_path: Path, edits: Edits, who: str) -> None:
    assert asked(tmp_path, edits, who) == dict.fromkeys(edits, ["exact"])


TURNS = {
    "who is asked": ("Q: Ms. Lee, why?\n\nA: We stay.", "Q: Ms. Marsh, why?\n\nA: We stay."),
    "on one line": ("Q: Why, Ms. Lee?  \nA: We stay.", "Q: Why, Ms. Marsh?  \nA: We stay."),
    "two lines before": (
        "Q: Mayor Lee, why?\n\nQ: Do you know?\n\nA: We stay.",
        "Q: Mayor Marsh, why?\n\nQ: Do you know?\n\nA: We stay.",
    ),
    "after another answer": (
        "Q: Mayor Lee, when?\n\nA: Soon.\n\nQ: Why?\n\nA: We stay.",
        "Q: Mayor Marsh, when?\n\nA: Soon.\n\nQ: Why?\n\nA: We stay.",
    ),
    "Frage": (
        "Frage: Frau Lehmann, warum?\n\nAntwort: We stay.",
        "Frage: Frau Vogt, warum?\n\nAntwort: We stay.",
    ),
    "Question": (
        "Q : Madame Martin, pourquoi ?\n\nR : We stay.",
        "Q : Madame Petit, pourquoi ?\n\nR : We stay.",
    ),
    "P": (
        "P: Señora Ruiz, ¿por qué?\n\nR: We stay.",
        "P: Señora Gil, ¿por qué?\n\nR: We stay.",
    ),
    "вопрос": (
        "Вопрос: Анна Петрова, почему?\n\nОтвет: We stay.",
        "Вопрос: Ольга Иванова, почему?\n\nОтвет: We stay.",
    ),
    "numbers": (
        "SPEAKER 1: It rains.\n\nSPEAKER 2: We stay.",
        "SPEAKER 1: It rains.\n\nSPEAKER 1: We stay.",
    ),
    "numbers before marks": ("SPEAKER 2: “We stay.”", "SPEAKER 1: “We stay.”"),
    "letters": ("Speaker A: We stay.", "Speaker B: We stay."),
    "Sprecher": ("Sprecher 2: We stay.", "Sprecher 1: We stay."),
    "Intervenant": ("Intervenant 2 : We stay.", "Intervenant 1 : We stay."),
    "Mówca": ("Mówca 2: We stay.", "Mówca 1: We stay."),
    "Спикер": ("Спикер 2: We stay.", "Спикер 1: We stay."),
    "發言人": ("發言人2：“We stay。”", "發言人1：“We stay。”"),
    "answer and question": ("A: We stay.", "Q: We stay."),
}
SAME_TURNS = {
    "what is asked": ("Q: Ms. Lee, why?\n\nA: We stay.", "Q: Ms. Lee, how?\n\nA: We stay."),
    "who is asked later": (
        "Q: Why, Ms. Lee?\n\nA: We stay.\n\nQ: Mr. Marsh?\n\nA: No.",
        "Q: Why, Ms. Lee?\n\nA: We stay.\n\nQ: Mr. Reed?\n\nA: No.",
    ),
    "more of a name": ("Q: Ms. Lee, why?\n\nA: We stay.", "Q: Ms. Ann Lee, why?\n\nA: We stay."),
    "who is asked of": (
        "Q: Ms. Lee, why did Bo go?\n\nA: We stay.",
        "Q: Ms. Lee, why did Cy go?\n\nA: We stay.",
    ),
    "another turn": (
        "SPEAKER 1: It rains.\n\nSPEAKER 2: We stay.",
        "SPEAKER 3: It rains.\n\nSPEAKER 2: We stay.",
    ),
    "case": ("SPEAKER 2: We stay.", "Speaker 2: We stay."),
    "Frage": (
        "Frage: Frau Lehmann, warum?\n\nAntwort: We stay.",
        "Frage: Frau Lehmann, wieso?\n\nAntwort: We stay.",
    ),
    "Ответ": (
        "Вопрос: Анна Петрова, почему?\n\nОтвет: We stay.",
        "Вопрос: Анна Петрова, зачем?\n\nОтвет: We stay.",
    ),
}
LETTERS = {
    "English": (
        "From: Ann Lee\nTo: Bob Marsh\n\nWe stay.",
        "From: Bob Marsh\nTo: Ann Lee\n\nWe stay.",
    ),
    "a new sender": ("From: Ann Lee\nTo: Bo\n\nWe stay.", "From: Bob Marsh\nTo: Bo\n\nWe stay."),
    "with a subject": (
        "From: Ann Lee\nTo: Bob Marsh\nSubject: The port\n\nWe stay.",
        "From: Bob Marsh\nTo: Ann Lee\nSubject: The port\n\nWe stay.",
    ),
    "with a greeting": (
        "From: Ann Lee\nTo: Bob Marsh\n\nGood morning. It is late.\n\nWe stay.",
        "From: Bob Marsh\nTo: Ann Lee\n\nGood morning. It is late.\n\nWe stay.",
    ),
    "labels": (
        "From: Ann Lee\nTo: Bob Marsh\n\nWe stay.",
        "To: Ann Lee\nFrom: Bob Marsh\n\nWe stay.",
    ),
    "deutsch": (
        "Von: Anna Lehmann\nAn: Tom Vogt\n\nWe stay.",
        "Von: Tom Vogt\nAn: Anna Lehmann\n\nWe stay.",
    ),
    "français": (
        "De : Claire Martin\nÀ : Paul Petit\n\nWe stay.",
        "De : Paul Petit\nÀ : Claire Martin\n\nWe stay.",
    ),
    "español": (
        "De: Ana Ruiz\nPara: Luis Gil\n\nWe stay.",
        "De: Luis Gil\nPara: Ana Ruiz\n\nWe stay.",
    ),
    "polski": (
        "Od: Anna Nowak\nDo: Jan Wilk\n\nWe stay.",
        "Od: Jan Wilk\nDo: Anna Nowak\n\nWe stay.",
    ),
    "русский": (
        "От: Анна Петрова\nКому: Иван Орлов\n\nWe stay.",
        "От: Иван Орлов\nКому: Анна Петрова\n\nWe stay.",
    ),
    "中文": ("发件人：王明\n收件人：李四\n\nWe stay.", "发件人：李四\n收件人：王明\n\nWe stay."),
    "العربية": (
        "من: كريم ناصر\nإلى: سامي حداد\n\nWe stay.",
        "من: سامي حداد\nإلى: كريم ناصر\n\nWe stay.",
    ),
}
SAME_LETTERS = {
    "another hearer": ("From: Ann Lee\nTo: Bo\n\nWe stay.", "From: Ann Lee\nTo: Cy\n\nWe stay."),
    "another subject": (
        "From: Ann Lee\nTo: Bob Marsh\nSubject: Port\n\nWe stay.",
        "From: Ann Lee\nTo: Bob Marsh\nSubject: The harbour\n\nWe stay.",
    ),
    "copies": (
        "From: Ann Lee\nTo: Bob Marsh\n\nWe stay.",
        "From: Ann Lee\nTo: Bob Marsh\nCc: Cy Ng\n\nWe stay.",
    ),
    "an order": (
        "From: Ann Lee\nTo: Bob Marsh\n\nWe stay.",
        "To: Bob Marsh\nFrom: Ann Lee\n\nWe stay.",
    ),
    "deutsch": (
        "Von: Anna Lehmann\nAn: Tom Vogt\n\nWe stay.",
        "Von: Anna Lehmann\nAn: Jan Wilk\n\nWe stay.",
    ),
}


@pytest.mark.parametrize(("edits", "who"), both(TURNS), ids=WAYS)
def test_whose_turn_it_is_is_asked_for(tmp_path: Path, edits: Edits, who: str) -> None:
    assert asked(tmp_path, edits, who) == dict.fromkeys(edits, ["changed"])


@pytest.mark.parametrize(("edits", "who"), both(SAME_TURNS), ids=WAYS)
def test_what_another_turn_or_its_question_says_is_not(
    tmp_path: Path, edits: Edits, who: str
) -> None:
    assert asked(tmp_path, edits, who) == dict.fromkeys(edits, ["exact"])


@pytest.mark.parametrize(("edits", "who"), both(LETTERS), ids=WAYS)
def test_who_wrote_a_letter_is_asked_for(tmp_path: Path, edits: Edits, who: str) -> None:
    assert asked(tmp_path, edits, who) == dict.fromkeys(edits, ["changed"])


@pytest.mark.parametrize(("edits", "who"), both(SAME_LETTERS), ids=WAYS)
def test_what_else_is_in_the_head_of_a_letter_is_not(
    tmp_path: Path, edits: Edits, who: str
) -> None:
    assert asked(tmp_path, edits, who) == dict.fromkeys(edits, ["exact"])


def table(*rows: str, before: str = "") -> str:
    heads, *others = (f"| {row} |\n" for row in rows)
    rule = "|---" * (heads.count("|") - 1)
    return f"{before}{heads}{rule}|\n{''.join(others)}"


MET = "Mayor Ann Lee and Bob Marsh met.\n\n"
CELLS = {
    "a row": (table("Who | What", "Lee | We stay"), table("Who | What", "Marsh | We stay")),
    "a cell away": (
        table("Who | Where | What", "Ann Lee | Oslo | We stay"),
        table("Who | Where | What", "Bob Marsh | Oslo | We stay"),
    ),
    "two cells away": (
        table("Who | Age | Post | What", "Ann Lee | 54 | mayor | We stay"),
        table("Who | Age | Post | What", "Bob Marsh | 54 | mayor | We stay"),
    ),
    "two cells behind": (
        table("What | Where | Who", "We stay | Oslo | Ann Lee"),
        table("What | Where | Who", "We stay | Oslo | Bob Marsh"),
    ),
    "a column": (
        table("Topic | Lee | Ng", "Port | We stay | No", before=MET),
        table("Topic | Marsh | Ng", "Port | We stay | No", before=MET),
    ),
    "a column, two rows up": (
        table("Topic | Ann Lee | Ng", "Bridge | Yes | No", "Port | We stay | No"),
        table("Topic | Bob Marsh | Ng", "Bridge | Yes | No", "Port | We stay | No"),
    ),
    "columns exchanged": (
        table("Topic | Ann Lee | Bob Marsh", "Port | We stay | We go"),
        table("Topic | Bob Marsh | Ann Lee", "Port | We stay | We go"),
    ),
    "Zeile": (
        table("Wer | Ort | Was", "Anna Lehmann | Kiel | We stay"),
        table("Wer | Ort | Was", "Tom Vogt | Kiel | We stay"),
    ),
    "colonne": (
        table("Sujet | Claire Martin | Paul Petit", "Port | We stay | Non"),
        table("Sujet | Sophie Blanc | Paul Petit", "Port | We stay | Non"),
    ),
    "fila": (
        table("Quién | Ciudad | Qué", "Ana Ruiz | Vigo | We stay"),
        table("Quién | Ciudad | Qué", "Luis Gil | Vigo | We stay"),
    ),
    "wiersz": (
        table("Kto | Miasto | Co", "Anna Nowak | Gdynia | We stay"),
        table("Kto | Miasto | Co", "Jan Wilk | Gdynia | We stay"),
    ),
    "строка": (
        table("Кто | Город | Что", "Анна Петрова | Омск | We stay"),
        table("Кто | Город | Что", "Иван Орлов | Омск | We stay"),
    ),
    "行": (
        table("誰 | 城市 | 內容", "王明 | 台北 | We stay"),
        table("誰 | 城市 | 內容", "李四 | 台北 | We stay"),
    ),
    "صف": (
        table("من | المدينة | ماذا", "كريم ناصر | دبي | We stay"),
        table("من | المدينة | ماذا", "سامي حداد | دبي | We stay"),
    ),
}
SAME_CELLS = {
    "a place": (
        table("Who | Where | What", "Lee | Oslo | We stay"),
        table("Who | Where | What", "Lee | Bergen | We stay"),
    ),
    "a place behind": (
        table("Who | What | Place", "Lee | We stay | Oslo"),
        table("Who | What | Place", "Lee | We stay | Bergen"),
    ),
    "a place first": (
        table("City | Who | What", "Oslo | Lee | We stay"),
        table("City | Who | What", "Bergen | Lee | We stay"),
    ),
    "another row": (
        table("Who | What", "Lee | We stay", "Ng | We go"),
        table("Who | What", "Lee | We stay", "Day | We go"),
    ),
    "another column": (
        table("Topic | Ann Lee | Ng", "Port | We stay | No"),
        table("Topic | Ann Lee | Day", "Port | We stay | No"),
    ),
    "a head": (
        table("Who | Reaction", "Lee | We stay"),
        table("Speaker | Response", "Lee | We stay"),
    ),
    "more of a name": (
        table("Who | What", "Lee | We stay"),
        table("Who | What", "Ann Lee | We stay"),
    ),
    "a figure": (
        table("Who | Age | What", "Lee | 54 | We stay"),
        table("Who | Age | What", "Lee | 55 | We stay"),
    ),
    "Ort": (
        table("Wer | Ort | Was", "Lehmann | Kiel | We stay"),
        table("Wer | Ort | Was", "Lehmann | Lübeck | We stay"),
    ),
    "город": (
        table("Кто | Город | Что", "Анна | Омск | We stay"),
        table("Кто | Город | Что", "Анна | Тула | We stay"),
    ),
    "城市": (
        table("誰 | 城市 | 內容", "王明 | 台北 | We stay"),
        table("誰 | 城市 | 內容", "王明 | 高雄 | We stay"),
    ),
}


@pytest.mark.parametrize(("edits", "who"), both(CELLS), ids=WAYS)
def test_whose_row_or_column_it_is_is_asked_for(tmp_path: Path, edits: Edits, who: str) -> None:
    assert asked(tmp_path, edits, who) == dict.fromkeys(edits, ["changed"])


@pytest.mark.parametrize(("edits", "who"), both(SAME_CELLS), ids=WAYS)
def test_what_else_is_in_a_table_is_not(tmp_path: Path, edits: Edits, who: str) -> None:
    assert asked(tmp_path, edits, who) == dict.fromkeys(edits, ["exact"])


TOGETHER = {
    "English": (
        "“We stay here,” said Lee.",
        "“We stay there,” said Marsh.",
        "We stay here",
        "We stay there",
    ),
    "Deutsch": (
        "„Wir bleiben“, sagte Lee.",
        "„Wir bleiben da“, sagte Marsh.",
        "Wir bleiben",
        "Wir bleiben da",
    ),
    "français": (
        "« Nous restons », a dit Lee.",
        "« On reste », a dit Marsh.",
        "Nous restons",
        "On reste",
    ),
    "español": (
        "«Nos quedamos», dijo Lee.",
        "«Nos quedaremos», dijo Marsh.",
        "Nos quedamos",
        "Nos quedaremos",
    ),
    "polski": (
        "„Zostajemy” – powiedział Lee.",
        "„Zostaniemy” – powiedział Marsh.",
        "Zostajemy",
        "Zostaniemy",
    ),
    "a label": (
        "Lee: The bridge opens in May.",
        "Marsh: The bridge opens in June.",
        "The bridge opens in May",
        "The bridge opens in June",
    ),
    "a cell": (
        "| Who | What |\n|---|---|\n| Lee | We stay in this town until the end |\n",
        "| Who | What |\n|---|---|\n| Marsh | We stay in this port until the end |\n",
        "We stay in this town until the end",
        "We stay in this port until the end",
    ),
    "the same words": ("“We stay,” said Lee.", "“We stay,” said Marsh.", "We stay", "We stay"),
}


def rewritten(folder: Path, speaker: str) -> Path:
    """Articles, and their sidecars' quotations along with them, that were corrected."""
    cases = [(old, new, [("lee", f'quote: "{quote}"')]) for old, new, quote, _ in TOGETHER.values()]
    root = corrected_all(folder, cases)
    for number, (_, _, _, quote) in enumerate(TOGETHER.values()):
        notes = sidecar((speaker, f'quote: "{quote}"'))
        (root / f"content/a{number}.yaml").write_text(notes, "utf-8")
    return root


def test_whose_words_they_are_is_asked_for_where_only_these_were_corrected_along(
    tmp_path: Path,
) -> None:
    root = rewritten(tmp_path, "lee")
    assert all_statuses(root, TOGETHER) == dict.fromkeys(TOGETHER, ["changed"])
    assert agreed(root) == 0
    assert all_statuses(root, TOGETHER) == dict.fromkeys(TOGETHER, ["exact"])


def test_what_was_corrected_in_the_article_and_its_sidecar_alike_is_right(tmp_path: Path) -> None:
    root = rewritten(tmp_path, "marsh")
    assert all_statuses(root, TOGETHER) == dict.fromkeys(TOGETHER, ["exact"])
    assert brief("build", "--no-locked", cwd=root).code == 0


SPELT_OTHERWISE = {
    "initials": ("TF: “We stay.”", "T. F.: “We stay.”"),
    "initials that say it": ("“We stay,” said JK Ng.", "“We stay,” said J. K. Ng."),
    "three": ("ABC: We stay.", "A.B.C.: We stay."),
    "инициалы": ("АП: We stay.", "А. П.: We stay."),
    "Zunächst": ("Zunächst sagte Ng: „We stay.“", "Schließlich sagte Ng: „We stay.“"),
    "Danach": ("Danach sagte Ng: „We stay.“", "Später sagte Ng: „We stay.“"),
    "Anfangs": ("Anfangs sagte Ng, dass We stay.", "Zuletzt sagte Ng, dass We stay."),
    "Finally": ("Finally, Ng said: “We stay.”", "Afterwards, Ng said: “We stay.”"),
    "Then": ("Then Ng said: “We stay.”", "Later Ng said: “We stay.”"),
    "However": ("However, “We stay,” Ng said.", "Meanwhile, “We stay,” Ng said."),
    "Ensuite": ("Ensuite, Ng a dit : « We stay ».", "Enfin, Ng a dit : « We stay »."),
    "Después": ("Después, Ng dijo: «We stay».", "Finalmente, Ng dijo: «We stay»."),
    "Następnie": ("Następnie Ng powiedziała: „We stay”.", "Wreszcie Ng powiedziała: „We stay”."),
    "Затем": ("Затем Анна сказала: «We stay».", "Наконец Анна сказала: «We stay»."),
}
SPELT_LIKE = {
    "other initials": ("TF: “We stay.”", "T. G.: “We stay.”"),
    "initials exchanged": ("A. B.: “We stay.”", "B. A.: “We stay.”"),
    "an adverb for a name": ("Lee sagte: „We stay.“", "Marsh sagte: „We stay.“"),
    "who begins": ("Lee told Ng: “We stay.”", "Marsh told Ng: “We stay.”"),
}


@pytest.mark.parametrize(("edits", "who"), both(SPELT_OTHERWISE), ids=WAYS)
def test_initials_and_adverbs_are_no_other_names(tmp_path: Path, edits: Edits, who: str) -> None:
    assert asked(tmp_path, edits, who) == dict.fromkeys(edits, ["exact"])


@pytest.mark.parametrize(("edits", "who"), both(SPELT_LIKE), ids=WAYS)
def test_names_like_them_are(tmp_path: Path, edits: Edits, who: str) -> None:
    assert asked(tmp_path, edits, who) == dict.fromkeys(edits, ["changed"])
