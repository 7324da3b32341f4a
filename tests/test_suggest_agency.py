"""Kinds of attribution that were missed in news in the manner of agencies, several inputs each."""

from __future__ import annotations

import pytest
from suggest_cases import Case, expected, proposed

ENGLISH = (
    # A party and a place behind a name are no name.
    Case("party, relative", "Sen. Tom Kehoe, R-Ohio, who is in town this week, said voters were tired.",
         "p | Tom Kehoe | voters were tired"),
    Case("party, bracket", "Sen. Ida Moss (D-Mass.), who chairs the panel, said that voters left.",
         "p | Ida Moss | voters left"),
    Case("the Texas Republican", "Rep. Ned Stroud (R-Texas) met Ann Lee. The Texas Republican told a "
         "reporter that he had a plan.", "p | Ned Stroud | he had a plan"),
    Case("two of a party", "Sen. Tom Kehoe, R-Ohio, spoke. Sen. Ed Low, R-Utah, waited. “No,” the Ohio "
         "Republican said.", "q | Tom Kehoe | No"),
    Case("lieutenant governor", "Lt. Gov. Marta Quill came. The lieutenant governor called it “a lie.”",
         "q | Marta Quill | a lie"),
    # How many, in words
    Case("eleven percent", "Eleven percent of voters said they had left.",
         "p | Eleven percent of voters | they had left"),
    Case("forty-four", "Forty-four percent said they had left.", "p | Forty-four percent | they had left"),
    Case("half", "Nearly half of the respondents said they had left.",
         "p | half of the respondents | they had left"),
    Case("those surveyed", "Twelve of those surveyed said they had left.",
         "p | Twelve of those surveyed | they had left"),
    # Who is told apart by a participle
    Case("published", "A study published this week by the Fenwick Institute found that voters were "
         "sent home.", "p | study | voters were sent home"),
    Case("ordered", "An audit ordered by the council last year concluded that funds were missing.",
         "p | audit | funds were missing"),
    Case("filed", "A lawsuit filed Tuesday in federal court alleges that guards beat him.",
         "p | lawsuit | guards beat him"),
    Case("briefed", "Two officials briefed on the matter say that it was late.",
         "p | Two officials briefed on the matter | it was late"),
    # Relative clauses that somebody says
    Case("that she said would", "Marta Quill fought a plan that she said would “blow a hole” in the "
         "budget.", "p | Marta Quill | would “blow a hole” in the budget\nq | Marta Quill | blow a hole"),
    Case("that critics say", "He signed a bill that critics say was written by banks.",
         "p | critics | was written by banks"),
    Case("that he said was", "Bo Day fought a bill that he said was late.", "p | Bo Day | was late"),
    # Where a clause begins, and where it ends
    Case("neither", "Joel Mercer said neither candidate had landed a blow.",
         "p | Joel Mercer | neither candidate had landed a blow"),
    Case("not a single", "Ann Lee said not a single vote was counted.",
         "p | Ann Lee | not a single vote was counted"),
    Case("there was", "Ann Lee said there was a plan that required fines.",
         "p | Ann Lee | there was a plan that required fines"),
    Case("though", "Ann Lee spoke. She acknowledged, though, that it was late.",
         "p | Ann Lee | it was late"),
    Case("promised it", "Bo Day promised it would be painless.", "p | Bo Day | it would be painless"),
    Case("told her he", "Bo Day told her he was late.", "p | Bo Day | he was late"),
    Case("and let", "Bo Day said he would replace it and let insurers sell plans abroad.",
         "p | Bo Day | he would replace it and let insurers sell plans abroad"),
    Case("and went", "Ann Lee said she was tired and went home early.",
         "p | Ann Lee | she was tired and went home early"),
    Case("and expected", "Kate Lund said she was troubled and expected answers “in days.”",
         "p | Kate Lund | she was troubled and expected answers “in days”\nq | Kate Lund | in days"),
    Case("but thanked", "Ann Lee said she was tired, and thanked her voters.",
         "p | Ann Lee | she was tired"),
    Case("name, then marks", "An ad claims Ann Quill “voted herself a raise” as a senator.",
         "p | ad | Ann Quill “voted herself a raise” as a senator\nq | ad | voted herself a raise"),
    # A subject behind when it was
    Case("by morning", "Grant Hollis spoke first. By Saturday morning he had offered another version, "
         "tweeting: “I never said it.”", "q | Grant Hollis | I never said it"),
    Case("for two hours", "Linda Ortega came. For the next two hours the congresswoman defended her "
         "vote, saying it was right.", "p | Linda Ortega | it was right"),
    # Whose a participle is, and what it tells of
    Case("prepared by", "The memo, prepared by the staff of the Treasury secretary, Miriam Hsu, describes "
         "the timetable as “aggressive to a fault.”", "q | memo | aggressive to a fault"),
    Case("signed by", "The letter, signed by the head of the union, Bo Day, says that it was late.",
         "p | letter | it was late"),
    Case("pledged to", "Kim Brandt, an Oregon delegate pledged to Pennington, said by phone that she was "
         "not switching.", "p | Kim Brandt | she was not switching"),
    Case("which concluded", "He read from a report by the Defense Audit Agency, which concluded in August "
         "that fuel had left.", "p | Defense Audit Agency | fuel had left"),
    Case("which says", "Bo Day left the Civil Liberties Union, which says the law is void.",
         "p | Civil Liberties Union | the law is void"),
    # Clauses around an attribution
    Case("by noon", "By noon Wednesday, said police chief Alan Prewitt, there were 1,200 inside.",
         "p | Alan Prewitt | By noon Wednesday, said police chief Alan Prewitt, there were 1,200 inside"),
    Case("and a fifth is", "Bo Reyes nodded. Four have been arrested, he said, and a fifth is being sought.",
         "p | Bo Reyes | Four have been arrested, he said, and a fifth is being sought"),
    Case("he had … that", "Bo Dale said he had left believing that the chief of staff shared his fears.",
         "p | Bo Dale | he had left believing that the chief of staff shared his fears"),
    Case("nobody with", "Linda Ortega said nobody with a job would be denied insurance.",
         "p | Linda Ortega | nobody with a job would be denied insurance"),
    Case("state television", "Yusuf Rahmani told state television last week that the fuel was gone.",
         "p | Yusuf Rahmani | the fuel was gone"),
    Case("headline goes on", "Ann Gray backs Bo Whitlock, says he is ready",
         "p | Ann Gray | he is ready"),
    Case("did not … that", "Russell Oakes won. His campaign said the sum did not include a gift that came "
         "late.", "p | His campaign | the sum did not include a gift that came late"),
    Case("nobody who", "Ann Lee told voters nobody who is disabled would lose coverage.",
         "p | Ann Lee | nobody who is disabled would lose coverage"),
    Case("no one", "Sheriff Dan Keeler said no one was arrested.", "p | Dan Keeler | no one was arrested"),
    # A label behind a dash
    Case("headline", "Town wins at last – coach Ted Reit: “Nobody believes it”",
         "q | Ted Reit | Nobody believes it"),
)  # fmt: skip

GERMAN = (
    Case("der ankündigte", "Die Pläne seien verfrüht, betonte Ole Hahn, der zugleich ankündigte, seine "
         "Fraktion werde nicht zustimmen.",
         "p | Ole Hahn | Die Pläne seien verfrüht\np | Ole Hahn | seine Fraktion werde nicht zustimmen"),
    Case("laut schimpften", "Miriam Lorenz kam. Wenn Bauern laut schimpften, könne ihr Vorschlag nicht "
         "falsch sein, meinte sie.",
         "p | Miriam Lorenz | Wenn Bauern laut schimpften, könne ihr Vorschlag nicht falsch sein"),
    Case("dieser", "Das lobte Miriam Lorenz, dann kam Dietmar Hahn. Dieser warf Lorenz „blinden Eifer“ "
         "vor.", "q | Dietmar Hahn | blinden Eifer"),
    Case("warte", "Ein Sprecher der Kommission sagte lediglich, man warte den Entwurf ab.",
         "p | Sprecher der Kommission | man warte den Entwurf ab"),
    Case("stünden", "„Woher kommt das Brot?“, fragte Egon Roth. Viele Betriebe stünden mit dem Rücken "
         "zur Wand.",
         "q | Egon Roth | Woher kommt das Brot\np | Egon Roth | Viele Betriebe stünden mit dem Rücken zur "
         "Wand"),
    Case("funktioniere", "Eva Roth sagte, die Anlage funktioniere seit Mai.",
         "p | Eva Roth | die Anlage funktioniere seit Mai"),
    Case("ob, nicht", "Miriam Lorenz kam. Ob es Ausnahmen geben werde, wollte sie nicht sagen.", ""),
    Case("auf, zu", "Minister Ole Brand rief beide Seiten auf, an den Tisch zurückzukehren.",
         "p | Ole Brand | an den Tisch zurückzukehren"),
    Case("bat", "Ole Roth bat die Bürger, zu Hause zu bleiben.", "p | Ole Roth | zu Hause zu bleiben"),
    Case("appellierte", "Ole Roth appellierte an die Bahn, das Angebot anzunehmen.",
         "p | Ole Roth | das Angebot anzunehmen"),
    Case("warnte davor", "Ole Roth warnte davor, den Streik zu verlängern.",
         "p | Ole Roth | den Streik zu verlängern"),
    Case("bat um", "Die Feuerwehr bat um Hilfe, die zu spät kam.", ""),
    Case("das teilte mit", "Elf Menschen sind verletzt worden. Das teilte die Polizei am Morgen mit.",
         "p | Polizei | Elf Menschen sind verletzt worden"),
    Case("dies bestätigte", "Zwei Männer starben. Dies bestätigte ein Sprecher der Feuerwehr.",
         "p | Sprecher der Feuerwehr | Zwei Männer starben"),
    Case("das sagte er nicht", "Ole Roth kaufte Brot. Das sagte er nicht.", ""),
    Case("demnach", "Es gibt eine Studie der Stadt. Demnach überschreiten neun Messstellen den Wert.",
         "p | Studie | überschreiten neun Messstellen den Wert"),
    Case("darin", "Demnach sind es neun, so die Studie. Früher seien es acht gewesen, heißt es darin.",
         "p | Studie | Demnach sind es neun\np | Studie | Früher seien es acht gewesen"),
    Case("nach einem Gutachten", "Nach einem Gutachten der Historikerin Ilse Mann war das Bild geraubt.",
         "p | Gutachten | war das Bild geraubt"),
    Case("nach einer Studie", "Nach einer Studie der Uni Bonn sind es zwölf.", "p | Studie | sind es zwölf"),
    Case("nach dem Bericht", "Nach dem Bericht ging der Minister nach Hause.", ""),
    Case("nach Berichten", "Nach Berichten örtlicher Medien wurden 30 verletzt.",
         "p | Medien | wurden 30 verletzt"),
    Case("Angaben zufolge", "Den Angaben der Polizei zufolge war es spät.", "p | Polizei | war es spät"),
    Case("Worten zufolge", "Den Worten von Ole Roth zufolge war es spät.", "p | Ole Roth | war es spät"),
    Case("a name that is a word", "Leonie Anders kam. Anders sprach von einem „Akt der Einsicht“.",
         "q | Leonie Anders | Akt der Einsicht"),
    Case("wer anzweifle", "Esteban Roth sprach. Das Volk habe entschieden. Wer das anzweifle, beleidige die "
         "Wähler.", "p | Esteban Roth | Das Volk habe entschieden\np | Esteban Roth | Wer das anzweifle, "
         "beleidige die Wähler"),
    Case("verbreitete", "Esteban Roth kam. Über Twitter verbreitete er: „Fünf weitere Jahre Arbeit.“",
         "q | Esteban Roth | Fünf weitere Jahre Arbeit"),
    Case("empörte sich", "„Wir haben es im Radio gehört“, empörte sich dessen Vorsitzender Uwe Strack.",
         "q | Uwe Strack | Wir haben es im Radio gehört"),
    Case("kritisierte", "Das sei falsch, kritisierte Jens Timm.", "p | Jens Timm | Das sei falsch"),
    Case("die Frau", "Viele Kinder hätten geweint, berichtete die Frau weiter.",
         "p | Frau | Viele Kinder hätten geweint"),
    Case("worden zu sein", "Eva Lohse kam. Am Freitag räumte sie dann ein, darauf hingewiesen worden zu sein.",
         "p | Eva Lohse | darauf hingewiesen worden zu sein"),
    Case("Reisehinweise", "Deutsche sollten den Ort meiden, heißt es in den Reisehinweisen.",
         "p | Reisehinweisen | Deutsche sollten den Ort meiden"),
    Case("headline", "Dorf stürzt Tabellenführer – Trainer Reit: „Das glaubt uns keiner“\n\nDer SV Dorf "
         "hat gewonnen. „Wir sind müde“, sagte Flo Reit.",
         "q | Flo Reit | Das glaubt uns keiner\nq | Flo Reit | Wir sind müde"),
)  # fmt: skip

OTHERS = (
    ("ru", Case("об этом", "Погибли два человека. Об этом сообщила полиция.",
                "p | полиция | Погибли два человека")),
    ("ru", Case("об этом ТАСС", "Мост закрыт. Об этом ТАСС сообщили в мэрии.", "")),
    ("es", Case("así lo", "Murieron dos personas. Así lo anunció Ana Ruiz.",
                "p | Ana Ruiz | Murieron dos personas")),
    ("fr", Case("ce qu'a", "Deux personnes sont mortes. C'est ce qu'a annoncé la police.",
                "p | police | Deux personnes sont mortes")),
)  # fmt: skip
CASES = (*(("en", case) for case in ENGLISH), *(("de", case) for case in GERMAN), *OTHERS)


@pytest.mark.parametrize(("lang", "case"), CASES, ids=[f"{lang} {c.name}" for lang, c in CASES])
def test_kinds_of_agency_news(lang: str, case: Case) -> None:
    assert proposed(case.text, lang) == expected(case)
