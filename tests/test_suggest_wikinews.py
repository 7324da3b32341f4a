"""What is said as German news in brief has it: each frame is tried with many clauses and subjects.

So what is right of one sentence is right of its kind.
"""

from __future__ import annotations

import re

import pytest
from suggest_cases import bare

from brief.suggest import suggest

BEFORE = (
    "Utdorf, 3. Mai – Die Ministerin Anna Berg (SPD) traf am Montag den Bürgermeister Bodo Tag"
    " (CDU).\n\n"
)
CLAUSES = (
    "der Etat nicht einzuhalten sei",
    "die Brücke seit Jahren marode ist",
    "niemand verletzt worden sei",
    "die Stadt für den Umbau kein Geld habe",
    "der Zug, der aus Utdorf kam, zu schnell war",
)
SUBJECTS = ("Berg", "Der Rat", "Die Behörde", "Ein Sprecher des Ministeriums", "Die Studie")
PERFECTS = (
    "darauf hingewiesen",
    "darauf verwiesen",
    "darauf aufmerksam gemacht",
    "davor gewarnt",
    "deutlich gemacht",
    "klar gemacht",
    "klargemacht",
    "klargestellt",
    "zu Protokoll gegeben",
    "bekannt gegeben",
    "bekanntgegeben",
    "zu bedenken gegeben",
    "zu verstehen gegeben",
    "mitteilen lassen",
    "wissen lassen",
    "verlauten lassen",
    "ergänzt",
    "moniert",
    "geschildert",
    "gemutmaßt",
    "vermutet",
    "ausgeführt",
    "festgestellt",
    "prognostiziert",
    "geurteilt",
    "erzählt",
    "argumentiert",
    "bekundet",
    "herausgefunden",
    "verlautbart",
    "befürchtet",
    "daran erinnert",
    "davon gesprochen",
    "getwittert",
    "enthüllt",
    "gerügt",
    "bedauert",
)
STANCES = (
    "machte {w}darauf aufmerksam",
    "machte {w}deutlich",
    "machte {w}klar",
    "wies {w}darauf hin",
    "gab {w}zu verstehen",
    "gab {w}zu bedenken",
    "bekundete{v}",
    "bekräftigte{v}",
    "twitterte{v}",
    "enthüllte{v}",
    "rügte{v}",
    "begrüßte{v}",
    "zeigte sich {w}besorgt",
    "zeigte sich {w}überzeugt",
    "rechnet {w}damit",
    "hält es {w}für möglich",
    "vertrat {w}die Ansicht",
    "vertrat {w}die Auffassung",
    "war {w}der Meinung",
    "ist {w}der Ansicht",
    "ist {w}überzeugt",
    "ist {w}davon überzeugt",
    "kam {w}zu dem Schluss",
    "kam {w}zum Ergebnis",
    "gelangte {w}zu dem Ergebnis",
)


def checked(text: str) -> None:
    """What is reported in a text is what it has in brackets, by whoever is named there."""
    said = re.findall(r"\[([^]|]*)\|([^]]*)\]", text)
    plain = re.sub(r"\[([^]|]*)\|[^]]*\]", r"\1", text)
    whole = BEFORE + plain[0].upper() + plain[1:] + "\n"
    found = [
        each
        for each in suggest(whole, "de")
        if each.kind == "paraphrase" and each.start >= len(BEFORE)
    ]
    words = [bare(whole[each.start : each.end]).lower().removeprefix("dass ") for each in found]
    assert words == [bare(each).lower() for each, _ in said], text
    for each, (_, speaker) in zip(found, said, strict=True):
        assert speaker.lower() in (each.speaker or "").lower(), text


def name_of(subject: str) -> str:
    return "Anna Berg" if subject == "Berg" else subject.split(" ", 1)[1]


@pytest.mark.parametrize("perfect", PERFECTS)
@pytest.mark.parametrize("clause", CLAUSES)
def test_what_somebody_has_said_is_theirs(perfect: str, clause: str) -> None:
    for subject in SUBJECTS[:4]:
        whose = name_of(subject)
        checked(f"{subject} hat {perfect}, dass [{clause}|{whose}].")
        checked(f"{subject} hatte schon im Herbst {perfect}, dass [{clause}|{whose}].")
        low = subject[0].lower() + subject[1:] if " " in subject else subject
        checked(f"Am Montag hat {low} {perfect}, dass [{clause}|{whose}].")


@pytest.mark.parametrize("stance", STANCES)
@pytest.mark.parametrize("clause", CLAUSES)
def test_what_somebody_holds_is_theirs(stance: str, clause: str) -> None:
    for subject in SUBJECTS[:4]:
        for when in ("", "am Montag "):
            said = stance.format(w=when, v=" " + when.strip() if when else "")
            checked(f"{subject} {said}, dass [{clause}|{name_of(subject)}].")


@pytest.mark.parametrize("stance", ["kam zu dem Schluss", "vertritt die Ansicht"])
def test_a_study_may_hold_something(stance: str) -> None:
    for clause in CLAUSES:
        checked(f"Die Studie {stance}, dass [{clause}|Studie].")


REPORTED = (
    "die Brücke sei marode",
    "in dem Werk fehlten zwei Stellen",
    "auf der Strecke verkehren keine Züge",
    "nach dem Unfall gingen viele Anrufe ein",
    "bei der Kontrolle habe man nichts gefunden",
    "für den Umbau müssten zwei Stellen entfallen",
    "mit dem Geld werde ein Bad gebaut",
    "die Stellen fehlten seit Monaten",
)
SAID = (
    ("sagte Berg", "Anna Berg"),
    ("sagte der Vorsitzende Horst Marder", "Horst Marder"),
    ("sagte ihr Vorsitzender Horst Marder dem „Utdorfer Boten“", "Horst Marder"),
    ("sagte Berg der Zeitung „Utdorfer Bote“", "Anna Berg"),
    ("erklärte ein Sprecher der Bahn", "Sprecher der Bahn"),
    ("sagte Eva Roth von der Gruppe „Neue Wege“", "Eva Roth"),
    ("sagte Eva Roth vom Verein „Neue Wege“", "Eva Roth"),
    ("teilte die Behörde mit", "Behörde"),
)


@pytest.mark.parametrize("clause", REPORTED)
def test_a_clause_may_begin_with_where_or_when(clause: str) -> None:
    for said, whose in SAID:
        checked(f"[{clause}|{whose}], {said}.")


MOODS = (
    "die Brücke sei seit Jahren marode",
    "niemand sei verletzt worden",
    "man habe von dem Plan nichts gewusst",
    "es gebe keine Hinweise auf einen Anschlag",
    "in dem Gebiet seien zwei Züge zusammengestoßen",
    "der Täter habe mehrfach geschossen und sei dann geflohen",
)
SPEAKERS = (
    ("Berg", "Anna Berg"),
    ("Bürgermeister Tag", "Bodo Tag"),
    ("die Vorsitzende der Partei, Eva Roth,", "Eva Roth"),
    ("ein Sprecher der Polizei", "Sprecher der Polizei"),
    ("das Verteidigungsministerium", "Verteidigungsministerium"),
    ("Kanzlerin Eva Roth (CDU)", "Eva Roth"),
    ("der 47-jährige Karl Maus", "Karl Maus"),
    ("die Opposition", "Opposition"),
    ("der russische Außenminister Karl Maus", "Karl Maus"),
    ("der Leiter der Behörde, der Jurist Karl Maus,", "Karl Maus"),
    ("die Linken-Abgeordnete Eva Roth", "Eva Roth"),
)
FRAMES = (
    "[{c}|{n}], so {s}.",
    "[{c}|{n}], sagte {s} am Montag.",
    "[{c}|{n}], führte {s} aus.",
    "Am Montag sagte {s} vor Journalisten, [{c}|{n}].",
    "Dagegen erklärte {s}, [{c}|{n}].",
    "{S} zeigte sich überzeugt, [{c}|{n}].",
    "{S} ist der Ansicht, [{c}|{n}].",
    "{S} vertrat die Auffassung, [{c}|{n}].",
    "{S} wies die Vorwürfe zurück: [{C}|{n}].",
    "{S} begrüßte den Plan. [{C}|{n}].",
    "{S} sagte, [es sei spät|{n}]. [{C}|{n}].",
    "{S} sagte, [es sei spät|{n}]. [{C}|{n}], so {p} weiter.",
    "[Niemand wurde verletzt|{n}], wie {s} am Montag mitteilte.",
    "[Niemand wurde verletzt|{n}], wie {s} auf Twitter schrieb.",
    "Wie {s} mitteilte, [wurde niemand verletzt|{n}].",
)


def upper(words: str) -> str:
    return words[0].upper() + words[1:]


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize(("subject", "name"), SPEAKERS)
def test_each_frame_takes_each_speaker_and_clause(frame: str, subject: str, name: str) -> None:
    whose = {"Anna Berg": "sie", "Eva Roth": "sie", "Opposition": "sie"}.get(name, "er")
    if "{p}" in frame and name not in {"Anna Berg", "Bodo Tag", "Eva Roth", "Karl Maus"}:
        return
    for clause in MOODS:
        text = frame.format(s=subject, S=upper(subject), c=clause, C=upper(clause), n=name, p=whose)
        checked(text.replace(",.", ".").replace(",,", ","))


PAPERS = ("das „Handelsecho“", "die Zeitung „Echo“", "die Illustrierte „Blick nach vorn“")
FROM = (
    "",
    " am Montag",
    " unter Berufung auf Regierungskreise",
    " in seiner Montagsausgabe",
    " mit Verweis auf einen internen Bericht",
)
HAPPENED = (
    ("plant das Ministerium ein Sparpaket", "das Ministerium plant ein Sparpaket"),
    ("war die Weiche gestört", "die Weiche war gestört"),
)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("source", FROM)
def test_a_paper_reports_with_where_it_has_it_from(paper: str, source: str) -> None:
    name = re.findall("„(.*)“", paper)[0]
    for verb in ("berichtet", "meldete", "schreibt"):
        for inverted, straight in HAPPENED:
            checked(f"Wie {paper}{source} {verb}, [{inverted}|{name}].")
            checked(f"[{straight}|{name}], wie {paper}{source} {verb}.")


@pytest.mark.parametrize(
    "own",
    [
        "nach eigenen Angaben",
        "nach eigenem Bekunden",
        "nach eigener Aussage",
        "eigenen Angaben zufolge",
        "laut eigener Darstellung",
    ],
)
def test_what_is_so_by_somebody_s_own_words_is_theirs(own: str) -> None:
    checked(f"[Die Partei hat {own} 4000 Mitglieder|Partei].")
    checked(f"{own} [hat die Partei 4000 Mitglieder|Partei].")
    checked(f"[Die Beamten stellten {own} 14 Gewehre sicher|Beamten].")


NAMED = (
    "Partei „Neuer Weg“",
    "Organisation „Ärzte für alle“",
    "Rebellengruppe „Morgenröte“",
    "Initiative „Rettet das Tal“",
    "Aktion „Saubere Küste“",
    "Zeitung „Tagblatt“",
    "Fachzeitschrift „Eis und Klima“",
)
OF_NAMED = (
    "des Vereins „Rote Socke“",
    "des Projekts „Saubere Stadt“",
    "des Buches „Der letzte Zug“",
    "des Verbands „Freie Wirte“",
    "des Dokumentarfilms „Zehn Prozent“",
    "der Talkshow „Klartext am Abend“",
    *("der " + each for each in NAMED),
)
ABOUT = (
    "Die Vorsitzende {n}, Mira Stanek, kritisierte das Gesetz.",
    "Die Vorsitzende {n}, Mira Stanek, erklärte, [man sei bereit|Mira Stanek].",
    "Die Gründerin {n}, Mira Stanek, teilte mit, [man habe geholfen|Mira Stanek].",
    "Berg lobte die Arbeit {n}.",
    "Die Gäste {n} kamen aus Utdorf.",
    "Berg warf den Leuten {n} Versagen vor.",
)


@pytest.mark.parametrize("name", OF_NAMED)
def test_a_name_in_marks_is_no_quotation(name: str) -> None:
    for frame in ABOUT:
        text = frame.format(n=name)
        checked(text)
        plain = re.sub(r"\[([^]|]*)\|[^]]*\]", r"\1", text)
        assert not [each for each in suggest(BEFORE + plain, "de") if each.kind == "quotation"]


QUOTED = (
    "Berg warf der Regierung „Untätigkeit“ vor.",
    "Berg hatte der Partei „Feigheit“ vorgeworfen.",
    "Berg bescheinigte der Behörde „Unfähigkeit“.",
    "Berg attestierte der Firma „Schlamperei und Betrug“.",
    "Berg nannte die Partei „gefährlich“.",
    "Berg nannte die Organisation „Eine Gefahr für alle“.",
    "Berg rief der Gruppe „Haut ab!“ zu.",
    "Mira Stanek von der Partei „Neuer Weg“ sprach von einem „Sieg der Vernunft“.",
    "Die Chefin der Partei „Neuer Weg“, Mira Stanek, sprach von einem „Sieg der Vernunft“.",
)


@pytest.mark.parametrize("text", QUOTED)
def test_what_is_said_beside_a_name_is_a_quotation(text: str) -> None:
    found = [each for each in suggest(BEFORE + text, "de") if each.kind == "quotation"]
    assert len(found) == 1


NARRATED = (
    "Das Gericht machte den Weg frei.",
    "Der Unfall machte deutlich, dass die Brücke zu alt ist.",
    "Es ist sicher, dass die Brücke zu alt ist.",
    "Berg hat die Tür aufgemacht, damit es kühler wird.",
    "Der Verein hat sein Geld den Kindern gegeben, dann ging er.",
    "Nach dem Unfall war die Straße gesperrt.",
    "Der Bau kam zum Schluss, dann folgte der Park.",
    "Berg war nicht der Ansicht, dass die Brücke zu alt ist.",
    "Wer der Meinung ist, dass es zu spät sei, darf gehen.",
    "Berg und ihr Rat kamen zu keinem Ergebnis.",
)


@pytest.mark.parametrize("text", NARRATED)
def test_what_only_happens_is_nobody_s(text: str) -> None:
    checked(text)


CITED = (
    ("nach Informationen des Magazins „Kontur“", "Kontur"),
    ("nach einem Bericht der Zeitung „Echo“", "Bericht"),
    ("einem Bericht der Zeitung „Echo“ zufolge", "Bericht"),
    ("einer Umfrage des Magazins „Kontur“ zufolge", "Umfrage"),
    ("nach Angaben der Organisation „Ärzte für alle“", "Ärzte für alle"),
    ("nach Angaben aus Regierungskreisen", "Regierungskreise"),
    ("nach Angaben des Innenministeriums in Utdorf", "Innenministerium"),
    ("nach Angaben von Ministerpräsident Karl Maus", "Karl Maus"),
    ("laut Angaben der Polizei", "Polizei"),
    ("laut Einschätzung von Experten", "Experten"),
    ("laut Innenminister Karl Maus", "Karl Maus"),
)


@pytest.mark.parametrize(("source", "name"), CITED)
def test_who_is_cited_first_may_have_a_name_in_marks(source: str, name: str) -> None:
    for clause in (
        "soll die Brücke gesperrt werden",
        "starben 30 Menschen",
        "ist der Plan zu teuer",
        "hat Berg nichts gewusst",
    ):
        checked(f"{source} [{clause}|{name}].")


@pytest.mark.parametrize("verb", ["gab an", "gab zu", "behauptete", "räumte ein", "gestand"])
def test_an_infinitive_may_begin_with_what_it_is_about(verb: str) -> None:
    for clause in ("von dem Plan gewusst zu haben", "nichts gewusst zu haben"):
        checked(f"Berg {verb}, [{clause}|Anna Berg].")
