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
        " She has since backtracked.",
        " Elle s’est ensuite rétractée.",
        " Elle est revenue sur ces propos.",
        " Sie ruderte später zurück.",
        " Später distanzierte sie sich davon.",
        " Позже она взяла свои слова обратно.",
        " That was false.",
        " Not so.",
        " That is not so.",
        " False.",
        " Not true.",
        " That was simply not true.",
        " That was not the case, the ministry said.",
        " The ministry said that was inaccurate.",
        " False, the clerk said.",
        " Ng was wrong.",
        " The recording is a forgery.",
        " The claim is misleading.",
        " The mayor lied.",
        " He was mistaken about that.",
        " She said no such thing.",
        " The opposite is true.",
        " In fact, the reverse was the case.",
        " Records show otherwise.",
        " That turned out to be false.",
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
        " Das stimmt so nicht.",
        " Das trifft nicht zu, sagte sein Büro.",
        " Sie irrte sich.",
        " Später räumte sie ein, sich geirrt zu haben.",
        " Ng hatte unrecht.",
        " Das Gegenteil ist der Fall.",
        " Er hat nichts dergleichen gesagt.",
        " Das habe er nie gesagt, erklärte sein Büro.",
        " Später nahm sie die Aussage zurück.",
        " Er wies das Zitat einen Tag später zurück.",
        "\n\nKorrektur: In einer früheren Fassung wurde Ng ein Zitat zugeschrieben.",
    ),
    **added(
        "« We stay », a dit Ng.",
        " Le ministère a démenti qu’il ait tenu ces propos.",
        " Il n’a jamais dit cela.",
        " Ce n’est pas vrai.",
        " C’est inexact.",
        " Elle s’est trompée.",
        " Ng a menti.",
        " C’est un mensonge.",
        " La citation était inventée.",
        " Elle a reconnu plus tard s’être trompée.",
        " Il n’a rien dit de tel.",
        "\n\nRectificatif : une version précédente attribuait ces propos à Ng.",
    ),
    **added(
        "«We stay», dijo Ng.",
        " Su oficina negó después que lo dijera.",
        " Nunca dijo eso, según su oficina.",
        " No es cierto.",
        " Ng mintió.",
        " Ng niega haberlo dicho.",
        " Más tarde admitió que se había equivocado.",
        " Estaba equivocado.",
        " Nunca dijo tal cosa.",
        "\n\nCorrección: una versión anterior atribuía la frase a Ng.",
    ),
    **added(
        "„We stay” – powiedziała Ng.",
        " Ministerstwo później zaprzeczyło tym słowom.",
        " Nigdy tego nie powiedziała.",
        " To nieprawda.",
        " To nie jest prawda.",
        " Nie miała racji.",
        " Ng skłamała.",
        " To kłamstwo.",
        " Cytat był zmyślony.",
        " Później przyznała, że się myliła.",
        " Nic takiego nie powiedziała.",
        "\n\nSprostowanie: we wcześniejszej wersji przypisaliśmy te słowa Ng.",
    ),
    **added(
        "«We stay», — сказала Анна.",
        " Позже министерство опровергло это высказывание.",
        " Этого она не говорила.",
        " Это не так.",
        " Это не соответствует действительности.",
        " Анна солгала.",
        " Это было ложью.",
        " Позже она признала, что ошиблась.",
        " Она никогда этого не говорила.",
        " Она ошиблась.",
        " Ничего подобного она не говорила.",
        "\n\nИсправление: в прежней версии эти слова были приписаны Анне.",
    ),
    **added(
        "王明說：“We stay。”",
        "部門隨後否認他說過這句話。",
        "這不是真的。",
        "並非事實。",
        "他說謊了。",
        "恰恰相反。",
        "\n\n更正：這句話不是王明說的。",
    ),
    **added(
        "قال حسن: «We stay».",
        " ونفت الوزارة لاحقا أنه قال ذلك.",
        " ولم يقل ذلك أبدا.",
        " هذا غير صحيح.",
        " لقد كذب حسن.",
        " العكس هو الصحيح.",
        "\n\nتصحيح: نسبت نسخة سابقة هذا الكلام إلى حسن.",
    ),
}
NOT_TAKEN_BACK = {
    **added(
        NG,
        " Not so fast, she told the board.",
        " Not right away.",
        " It is true that the bridge is not safe.",
        " The accurate figure is not known.",
        " The bridge is not right for lorries.",
        " True, the harbour is not open.",
        " The wrong bus came at nine.",
        " She took the wrong road home.",
        " The opposite bank is dry.",
        " The offer was rejected.",
        " Nobody lied to the board.",
        " There is no such thing as a free bridge.",
        " There is no evidence of a leak.",
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
        " Die Uhr stimmte, das Datum nicht.",
        " Das Blatt lag auf der falschen Seite.",
        " Sie wies den Weg zurück zum Hafen.",
        "\n\nKorrektur: Die Fähre fährt um neun Uhr.",
    ),
    **added(
        "« We stay », a dit Ng.",
        " Il n’a pas dit quand.",
        " Ce n’est pas loin.",
        " Le port n’est pas fermé.",
        " Il a eu tort de partir, et le sait.",
    ),
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
    assert asked(tmp_path, edits, who) == {key: ["changed"] for key in edits}
    assert "A negation was" in check(tmp_path).err


@pytest.mark.parametrize(("edits", "who"), both(NOT_TAKEN_BACK), ids=WAYS)
def test_words_that_it_does_not_take_back_are_not_asked_for(
    tmp_path: Path, edits: Edits, who: str
) -> None:
    assert asked(tmp_path, edits, who) == {key: ["exact"] for key in edits}


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
    assert asked(tmp_path, edits, who) == {key: ["changed"] for key in edits}


@pytest.mark.parametrize(("edits", "who"), both(NOT_DENIED), ids=WAYS)
def test_one_verb_of_saying_is_as_good_as_another(tmp_path: Path, edits: Edits, who: str) -> None:
    assert asked(tmp_path, edits, who) == {key: ["exact"] for key in edits}


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
    assert all_statuses(root, TOGETHER) == {key: ["changed"] for key in TOGETHER}
    assert agreed(root) == 0
    assert all_statuses(root, TOGETHER) == {key: ["exact"] for key in TOGETHER}


def test_what_was_corrected_in_the_article_and_its_sidecar_alike_is_right(tmp_path: Path) -> None:
    root = rewritten(tmp_path, "marsh")
    assert all_statuses(root, TOGETHER) == {key: ["exact"] for key in TOGETHER}
    assert brief("build", "--no-locked", cwd=root).code == 0


SPELT_OTHERWISE = {
    "initials": ("TF: “We stay.”", "T. F.: “We stay.”"),
    "initials that say it": ("“We stay,” said JK Ng.", "“We stay,” said J. K. Ng."),
    "a particle": (
        "“We stay,” said Ursula von der Leyen in the hall after the vote.",
        "“We stay,” said U. von der Leyen in the hall after the vote.",
    ),
    "another particle": ("“We stay,” said Charles de Gaulle.", "“We stay,” said C. de Gaulle."),
    "a shorter name": ("“We stay,” said Ann Lee.", "“We stay,” said Anna Lee."),
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
    "hers for his": ("“We stay,” said Jan Ng.", "“We stay,” said Jana Ng."),
    "his, begun alike": ("“We stay,” said Daniel Ng.", "“We stay,” said Daniela Ng."),
    "before a particle": (
        "“We stay,” said Ursula von der Leyen.",
        "“We stay,” said Albert von der Leyen.",
    ),
    "an adverb for a name": ("Lee sagte: „We stay.“", "Marsh sagte: „We stay.“"),
    "who begins": ("Lee told Ng: “We stay.”", "Marsh told Ng: “We stay.”"),
}


@pytest.mark.parametrize(("edits", "who"), both(SPELT_OTHERWISE), ids=WAYS)
def test_initials_and_adverbs_are_no_other_names(tmp_path: Path, edits: Edits, who: str) -> None:
    assert asked(tmp_path, edits, who) == {key: ["exact"] for key in edits}


@pytest.mark.parametrize(("edits", "who"), both(SPELT_LIKE), ids=WAYS)
def test_names_like_them_are(tmp_path: Path, edits: Edits, who: str) -> None:
    assert asked(tmp_path, edits, who) == {key: ["changed"] for key in edits}


BARE = "Marsh left early. She spoke for an hour.\n\n{}“We stay.”\n\nNobody else spoke."


def put_before(*paragraphs: str) -> Edits:
    """A quotation that is a paragraph by itself, before which another one was put."""
    return {each: (BARE.format(""), BARE.format(f"{each}\n\n")) for each in paragraphs}


CROSSHEADS = put_before(
    "Background", "## Background", "**Old pipes**", "What she said", "Why it matters"
)
LABELS = put_before(
    "Background:", "Bob Marsh", "## Bob Marsh", "Marsh", "Ann", "The mayor", "Mayor", "MARSH",
    "Kowalska, clerk", "She said", "What Marsh said", "Speaker 2",
)  # fmt: skip


@pytest.mark.parametrize(("edits", "who"), both(CROSSHEADS), ids=WAYS)
def test_a_crosshead_is_nobody(tmp_path: Path, edits: Edits, who: str) -> None:
    assert asked(tmp_path, edits, who) == {key: ["exact"] for key in edits}


@pytest.mark.parametrize(("edits", "who"), both(LABELS), ids=WAYS)
def test_a_label_before_bare_words_is_asked_for(tmp_path: Path, edits: Edits, who: str) -> None:
    assert asked(tmp_path, edits, who) == {key: ["changed"] for key in edits}


def farther(who: str, before: str, later: str) -> tuple[str, str]:
    """Words, and the paragraphs before them, the first of which names another one now."""
    rest = f"The board met.\n\n{'It rained all day. ' * 20}\n\n“We stay,” {who} said."
    return f"{before} chairs it.\n\n{rest}", f"{later} chairs it.\n\n{rest}"


FARTHER = {
    "a family name": farther("Lee", "Ann Lee", "Bo Lee"),
    "with its title": farther("Ms. Lee", "Ann Lee", "Eve Lee"),
    "a pronoun": farther("she", "Mayor Ann Lee", "Mayor Eve Marsh"),
}
NO_FARTHER = {
    "an initial": farther("Lee", "Ann Lee", "A. Lee"),
    "a post": farther("she", "Ann Lee", "Mayor Ann Lee"),
    "misspelt": farther("she", "Mayor Ann Lee", "Mayor Ann Leee"),
    "somebody else": farther("Ng", "Ann Lee", "Bo Lee"),
    "another place": farther("she", "Ann Lee in Halden", "Ann Lee in Bergen"),
}


@pytest.mark.parametrize(("edits", "who"), both(FARTHER), ids=WAYS)
def test_whom_a_name_means_is_asked_for_from_afar(tmp_path: Path, edits: Edits, who: str) -> None:
    assert asked(tmp_path, edits, who) == {key: ["changed"] for key in edits}


@pytest.mark.parametrize(("edits", "who"), both(NO_FARTHER), ids=WAYS)
def test_what_else_is_far_away_is_not(tmp_path: Path, edits: Edits, who: str) -> None:
    assert asked(tmp_path, edits, who) == {key: ["exact"] for key in edits}
