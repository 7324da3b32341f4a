"""How newspapers attribute at length: long subjects, sources with a history, posts, asides."""

from __future__ import annotations

import pytest
from suggest_cases import Case, expected, proposed

ENGLISH = (
    # A subject whose clause ends with words in marks
    Case("clause that ends in marks",
         "The lawyer Joan Pell, who once ran as the candidate of “common sense,” told a radio "
         "host that she would sue.",
         "p | Joan Pell | she would sue\nq | Joan Pell | common sense"),
    Case("interviewer",
         "Senator Hal Reyes, whose last book was called “a sermon,” said in an interview with "
         "Metro TV’s Kim Roe that he would run.",
         "p | Hal Reyes | he would run"),
    # All words before a full name
    Case("ex-senator", "“They forgot us,” former Iowa Sen. Carla Winn said.",
         "q | Carla Winn | They forgot us"),
    Case("ally", "“He is ready,” veteran Harmon fund-raiser Lou Ibarra insisted.",
         "q | Lou Ibarra | He is ready"),
    # A town with its state within what is said of somebody
    Case("state", "Dale Pike, a welder from Flint, Michigan, said the plant had closed.",
         "p | Dale Pike | the plant had closed"),
    Case("short state", "“It rained,” said Ida Moss, a baker from Salem, Ore., who stayed.",
         "q | Ida Moss | It rained"),
    Case("nobody’s town", "A baker from Salem, Ore., said the road was shut.",
         "p | baker | the road was shut"),
    # What is said of a source up to the end of its sentence
    Case("source with a clause",
         "Gov. Ann Wood told friends that she was tired, according to two guests at the dinner, "
         "both of whom asked not to be named.",
         "p | two guests | Gov. Ann Wood told friends that she was tired"),
    Case("source with knowledge",
         "The bank will cut 300 jobs, according to a person with direct knowledge of the plan who "
         "was not authorized to speak.",
         "p | person | The bank will cut 300 jobs"),
    Case("how they spoke",
         "Rebels claim the road is open, a senior official said, speaking on condition of "
         "anonymity because talks go on.",
         "p | senior official | Rebels claim the road is open"),
    # “that” belongs to the clause, not to the verb
    Case("that within",
         "Jo Ernst waved it off, adding that the mayor “has been very frank” that he will sign.",
         "p | Jo Ernst | the mayor “has been very frank” that he will sign\n"
         "q | Jo Ernst | has been very frank"),
    # A clause that goes on behind its attribution
    Case("goes on", "The tunnel was late, Carla Winn said, and would be later still.",
         "p | Carla Winn | The tunnel was late, Carla Winn said, and would be later still"),
    Case("behind a condition",
         "If the dam fails, Hal Reyes said, the valley will flood within an hour.",
         "p | Hal Reyes | If the dam fails, Hal Reyes said, the valley will flood within an hour"),
    Case("behind where", "In most towns, the agency said, the number of fires had doubled.",
         "p | agency | In most towns, the agency said, the number of fires had doubled"),
    Case("an aside, and no clause", "At the market, Hal Reyes said, a smile on his face, nothing.",
         ""),
    # Whoever is told of in what somebody says is not whom a pronoun goes on with
    Case("told of", "Ida Moss said her aunt told her to run. “I ran,” she said.",
         "p | Ida Moss | her aunt told her to run\nq | Ida Moss | I ran"),
    # The only one whom a paragraph has named
    Case("no subject", "“We won,” Hal Reyes said.\n\nThe verdict was a relief for Helen Pell. She "
         "called it “a new start.”",
         "q | Hal Reyes | We won\nq | Helen Pell | a new start"),
    Case("aides", "The vote was close. Peter Pike’s friends told him to go. He said he would stay.",
         "p | Peter Pike | he would stay"),
    Case("two of them", "The vote hurt Joan Pell more than Ida Moss. She said it was “rigged.”",
         "p | ? | it was “rigged.”\nq | ? | rigged"),
    Case("somebody else",
         "The suit was filed by a former driver of Hal Reyes. He said he had “lost all.”",
         "p | ? | he had “lost all.”\nq | ? | lost all"),
    # Verbs
    Case("assured", "Hal Reyes assured the owners that the dam would hold.",
         "p | Hal Reyes | the dam would hold"),
    Case("ripped", "Ida Moss ripped the budget as “a fairy tale.”",
         "q | Ida Moss | a fairy tale"),
    # An infinitive, and then the words
    Case("infinitive", "Kim Roe took the floor to accuse the board: “You knew for a year.”",
         "q | Kim Roe | You knew for a year"),
    Case("then", "“I ran,” Bo Day said. Then, with a grin: “I ran far.”",
         "q | Bo Day | I ran\nq | Bo Day | I ran far"),
    Case("a work", "The memoir, “Cold Water Days,” calls Bo Day “a fool.”", "q | memoir | a fool"),
    # What is said of a subject ends with words in marks
    Case("speaking on", "Kim Roe, speaking on “Morning Coast,” dismissed the poll as “noise.”",
         "q | Kim Roe | noise"),
    Case("nicknamed", "Bo Day, nicknamed “the Anvil,” said he would fight again.",
         "p | Bo Day | he would fight again"),
    Case("including",
         "Owners of boats, including former mayor Hal Reyes, a lawyer, say it is unfair.",
         "p | Owners | it is unfair"),
    Case("what the reporter adds", "Ida Moss wrote that the audit was “cooked,” a charge for which "
         "she gave no proof.",
         "p | Ida Moss | the audit was “cooked\nq | Ida Moss | cooked"),
    Case("who once said", "Lee Park, who has said he would “fight to the end,” on Friday gave up.",
         "p | Lee Park | he would “fight to the end\n"
         "q | Lee Park | fight to the end"),
    Case("who said so", "Lee Park, who once said the dam was a toy, on Friday opened it.",
         "p | Lee Park | the dam was a toy"),
    Case("hours after", "The vote came weeks after Ida Moss warned that the roof leaked.",
         "p | Ida Moss | the roof leaked"),
    Case("as one put it", "As one of his friends put it, “Nobody asked.”",
         "q | one of his friends | Nobody asked"),
    Case("a message", "Ida Moss’s advice to the owners: “Sell.”", "q | Ida Moss | Sell"),
    Case("an adjective",
         "Lee Park said he would not run, a sudden reversal that stunned his friends.",
         "p | Lee Park | he would not run"),
    Case("two words", "She had, Ida Moss said, “enough to do.”", "q | Ida Moss | enough to do"),
    # Two who speak together, and one who tells of another
    Case("together", "Ida Moss and Lee Park said in a joint letter that they were “done.”",
         "p | Ida Moss and Lee Park | they were “done.”\nq | Ida Moss and Lee Park | done"),
    Case("one after the other", "“No,” said Ida Moss, and Lee Park said it was late.",
         "q | Ida Moss | No\np | Lee Park | it was late"),
    Case("of another", "Helen Moss noted that the board had called it late, and she said it was.",
         "p | Helen Moss | the board had called it late\np | Helen Moss | it was"),
    Case("each other", "Ida Moss had called her rival “a fake,” the rival had called her “a pest.”",
         "q | Ida Moss | a fake\nq | rival | a pest"),
    Case("a word", "Told that he had used the word “mob,” Lee Park winced.", ""),
    Case("an ad", "A union released an ad calling both men “cowards.”", "q | ad | cowards"),
    Case("himself", "The plan pleased Lee Park himself, who wrote that it was “overdue.”",
         "p | Lee Park | it was “overdue.”\nq | Lee Park | overdue"),
    Case("a host and no clause", "“I won,” Ida Moss told Metro News Saturday host Lee Park.",
         "q | Ida Moss | I won"),
    # Speech as a paragraph of its own
    Case("block", "“It was cold,” Lee Park said.\n\nPark continued:\n\nI had two coats, and I gave "
         "one away. She said “thanks.”\n\nNobody else spoke.",
         "q | Lee Park | It was cold\n"
         "q | Lee Park | I had two coats, and I gave one away. She said “thanks.”"),
    Case("list", "The report says this:\n\nThe dam has four gates, of which one is shut for good.",
         ""),
    # Posts
    Case("post on its own line",
         "Others joined in.\n\nNo bridge, no vote! https://t.co/x1y\n\n"
         "— Lee Park (@leepark) May 3, 2016",
         "q | Lee Park | No bridge, no vote!"),
    Case("post in one line",
         "The mayor answered.\n\nWe hear you - all of you. — Mayor Ida Moss (@idamoss) May 4, 2016",
         "q | Ida Moss | We hear you - all of you"),
)  # fmt: skip


GERMAN = (
    # An adverb before the verb, and the subject behind it
    Case("mittlerweile", "Mittlerweile teilte der Betreiber mit, dass der Ofen kalt sei.",
         "p | Betreiber | der Ofen kalt sei"),
    Case("erneut", "Erneut warnte die Behörde, das Wasser sei nicht sauber.",
         "p | Behörde | das Wasser sei nicht sauber"),
    Case("an object behind it",
         "Später beschrieb die Zeugin Ute Brand den Fahrer als „völlig ruhig“.",
         "q | Ute Brand | völlig ruhig"),
    # Whose people let it be known
    Case("verlautete", "Aus dem Rathaus verlautete, der Platz bleibe gesperrt.",
         "p | Rathaus | der Platz bleibe gesperrt"),
    Case("meldete", "Zwei Züge seien entgleist, meldete die Agentur TASR.",
         "p | Agentur TASR | Zwei Züge seien entgleist"),
    # Words in marks first
    Case("als", "Als „Zumutung“ bezeichnete Ute Brand den neuen Fahrplan.",
         "q | Ute Brand | Zumutung"),
    Case("von", "Von einem „bitteren Ende“ sprach Trainer Jan Lohr.",
         "q | Jan Lohr | bitteren Ende"),
    Case("zeigte sich", "Ute Brand zeigte sich „maßlos enttäuscht“ von dem Urteil.",
         "q | Ute Brand | maßlos enttäuscht"),
    # The subjunctive behind a sign, and around a short clause
    Case("semicolon", "Der Verein protestierte gegen die Sperre; sie treffe vor allem Kinder.",
         "p | Verein | sie treffe vor allem Kinder"),
    Case("colon", "Ute Brand zeigte sich zufrieden: Nun könne man endlich planen.",
         "p | Ute Brand | Nun könne man endlich planen"),
    Case("short", "Es gebe, so der Sprecher, keinen Anlass zur Sorge.",
         "p | Sprecher | Es gebe, so der Sprecher, keinen Anlass zur Sorge"),
    Case("als within",
         "Jan Lohr sagte ab. Er sagte, er sei krank. Der Verein als Ganzes sei in Not.",
         "p | Jan Lohr | er sei krank\np | Jan Lohr | Der Verein als Ganzes sei in Not"),
    # What somebody is sure of, and a subject with a clause of its own
    Case("sicher", "„Der Damm wird halten“, ist sich Bauleiter Jan Lohr sicher.",
         "q | Jan Lohr | Der Damm wird halten"),
    Case("überzeugt", "„Wir steigen auf“, war Ute Brand überzeugt.",
         "q | Ute Brand | Wir steigen auf"),
    Case("clause", "Der Lotse, der das Unglück leicht verletzt überlebte, gab an, er "
         "habe geschlafen.", "p | Lotse | er habe geschlafen"),
    # Another word for whom the paragraph is about
    Case("Regierungschefin", "Ministerpräsidentin Ute Brand trat zurück. „Ich bin müde“, sagte die "
         "Regierungschefin.", "q | Ute Brand | Ich bin müde"),
)  # fmt: skip


PAPERS = {
    "en": Case("newspaper", "The newspaper “Al Fajr” reported that the port would close.",
               "p | Al Fajr | the port would close"),
    "de": Case("Magazin", "Das Magazin „Der Bote“ meldete, die Bank sei pleite.",
               "p | Bote | die Bank sei pleite"),
    "fr": Case("quotidien", "Le quotidien « Le Matin » affirme que le maire partira.",
               "p | Matin | le maire partira"),
    "es": Case("diario", "El diario «La Nación» publicó que el alcalde renunciará.",
               "p | Nación | el alcalde renunciará"),
    "pl": Case("dziennik", "Dziennik „Gazeta Polska” podał, że most jest zamknięty.",
               "p | Gazeta Polska | most jest zamknięty"),
    "ru": Case("газета", "Газета «Новые известия» написала, что мост закроют.",
               "p | Новые известия | мост закроют"),
}  # fmt: skip

CASES = {
    "pl": Case("adjective", "Według ostatnich danych ministerstwa bezrobocie spadło.",
               "p | ostatnich danych ministerstwa | bezrobocie spadło"),
    "ru": Case("adjective", "По последним данным мэрии, мост откроют в мае.",
               "p | мэрии | мост откроют в мае"),
    "de": Case("adjective", "Nach ersten Angaben der Polizei war die Straße glatt.",
               "p | Polizei | war die Straße glatt"),
}  # fmt: skip


@pytest.mark.parametrize("lang", PAPERS)
def test_a_paper_in_marks_says_what_it_reports(lang: str) -> None:
    assert proposed(PAPERS[lang].text, lang) == expected(PAPERS[lang])


@pytest.mark.parametrize("lang", CASES)
def test_a_source_has_what_describes_its_noun(lang: str) -> None:
    assert proposed(CASES[lang].text, lang) == expected(CASES[lang])


def test_who_speaks_behind_an_interview_is_named() -> None:
    text = "Как заметил в интервью РИА Новости мэр города Иван Котов, мост закроют."
    assert proposed(text, "ru") == [("p", "Иван Котов", "мост закроют")]


@pytest.mark.parametrize("case", GERMAN, ids=[case.name for case in GERMAN])
def test_attributions_of_german_agencies(case: Case) -> None:
    assert proposed(case.text, "de") == expected(case)


@pytest.mark.parametrize("case", ENGLISH, ids=[case.name for case in ENGLISH])
def test_attributions_of_long_articles(case: Case) -> None:
    assert proposed(case.text, "en") == expected(case)
