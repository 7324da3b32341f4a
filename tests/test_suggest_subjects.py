"""Whom `brief suggest` takes for a speaker where another stands nearer, and whom it leaves open."""

from __future__ import annotations

import pytest

from brief.suggest import suggest

OBJECTS = (
    ("en", "The first of them, Iker Day, 19, shrugged. “It was dark.”", "Iker Day"),
    ("en", "Ann Ng spoke. “I ran,” she said.\n\nOut came Iker Day, 19. Silence. “It was dark.”",
     None),
    ("en", "“I ran,” said Bo Day.\n\nThe band played as Carl Roe left. Then he said: “Not yet.”",
     None),
    ("en", "The company, Utopia Mines, said it was sorry. It called the fall “a blow.”",
     "Utopia Mines"),
    ("en", "Ann Wood tweeted that the town was “breathless.” Her sons agreed.", "Ann Wood"),
    ("en", "Bo Day came, one rival calling it “a walk” and another wondering if he was “ill.”",
     None),
    ("en", "Bo Day’s reaction: “Which one? That one?”", "Bo Day"),
    ("en", "Ann Ng waited. Her answer: “Not before May.”", "Ann Ng"),
    ("de", "Petra Weber hat ihn als „Märchenonkel“ bezeichnet.", "Petra Weber"),
    ("de", "Am Montag hat Petra Weber die Pläne „unausgereift“ genannt.", "Petra Weber"),
    ("de", "Umweltminister Olaf Lies kam. „Es ist spät“, sagte der Minister.", "Olaf Lies"),
    ("de", "Ein Nachbar sagte, es sei spät.\n\nKolkrab Enno Brand kam. „Ja“, sagte er.", None),
    ("en", "His wife, Peg, overheard saying “they'll be back,” later said she meant pigs. Ann Ng"
     " left.", None),
    ("fr", "Anne Roche a souri. « C'est beau. » Son compagnon est sévère : « C'est un vol. »",
     "Son compagnon"),
    ("pl", "„Stoi krzywo” – mówi Anna Lis.\n\nInnego zdania jest Jan Kruk. – To dobre miejsce –"
     " przekonuje.", "Jan Kruk"),
    ("de", "Anna Roth lachte. Ihre Antwort: „Nicht vor Mai.“", "Anna Roth"),
    ("de", "Das teilte Ministerin Eva Roth mit. „Es ist spät“, sagte sie.", "Eva Roth"),
    ("de", "Eine Reisende war dabei. „Es war still“, sagte die 61-Jährige.", "Eine Reisende"),
    ("fr", "La députée Clara Roche a ri. « Vous n'écoutez rien ! » s'est-elle écriée.",
     "Clara Roche"),
    ("fr", "Marc Roche a quant à lui estimé que le texte était « mort-né ».", "Marc Roche"),
    ("es", "Luis Roca salió. Su compañera de lista Lola Ríos llegó y lo llamó «pirata de tierra».",
     None),
    ("pl", "Most zamknął Jan Sowa. Jak wyjaśnił, stan rzeki jest niski. „To smutne” – powiedział.",
     "Jan Sowa"),
    ("ru", "Об этом РИА Новости рассказал глава порта Иван Лесов. «Мы искали», — признался он.",
     "Иван Лесов"),
    ("ru", "«Байкал не склад», — заявил Денис Марьин ТАСС.", "Денис Марьин"),
    ("fr", "La maire, Anne Roche, a dit lundi « tendre la main » aux syndicats.", "Anne Roche"),
    ("en", "Bo Day called these words “a circus.”", "Bo Day"),
    ("en", "The leader likened Ng to “a dog.” The deputy leader, Bo Day,"
     " left.", "The leader"),
    ("de", "„Das kostet“, hieß es aus dem Büro der Senatorin.", "Büro der Senatorin"),
    ("en", "Rep. Ann Ng, D-Utop., who backs the bill, likened the board to a “dog on ice.”",
     "Ann Ng"),
    ("en", "Sen. Bo Day, R-Ore., who lost twice, compared the vote to a “bad wedding.”", "Bo Day"),
    ("en", "Ann Ng, whose sister runs the firm, portrayed the mayor as a “tired man.”", "Ann Ng"),
    ("en", "Mayor Bo Day, 61, who is retiring, dubbed the plan a “paper boat.”", "Bo Day"),
    ("en", "An hour later, former Utopia Gov. Bo Day stood on a chair. “I stay,” he shouted.",
     "Bo Day"),
    ("en", "Two days earlier, Ann Ng had lunch there. “It was cold,” she said.", "Ann Ng"),
    ("en", "Minutes later, Mr. Day left. “I am done,” he said.", "Day"),
    ("en", "Ann Ng, whose aide Bo Day asks much of voters, disagreed: “It is cheap.”", "Ann Ng"),
    ("en", "Bo Day paused. Then: “I don't do seconds.”", "Bo Day"),
    ("en", "The war cannot be, in Ann Ng’s words, “a hobby of kings.”", "Ann Ng"),
    ("en", "Her rival, retired Utopia police Sgt. Bo Day, told a crowd that “nobody called.”",
     "Bo Day"),
    ("en", "His opponent, state Sen. Ann Ng, called the fire “an attack on us all.”", "Ann Ng"),
    ("en", "Her uncle and coach, Bo Day, was brief: “She won.”", "Bo Day"),
    ("es", "En la grada, su tío y primer entrenador, Luis Roca, resumía así la tarde: «Ganó».",
     "Luis Roca"),
    ("de", "„Das kostet“, wird Vogt von der BBC zitiert.", "Vogt"),
    ("ru", "Гендиректор порта Иван Лесов принес извинения и пообещал, что «все оплатят».",
     "Иван Лесов"),
    ("ru", "Эксперт Высшей школы туризма Олег Лесов молчал. «Негде жить», — сказал он РБК.",
     "Олег Лесов"),
    ("ru", "Худрук театра на Садовой Анна Лесова ушла. «Я устала», — написала она.",
     "Анна Лесова"),
    ("fr", "La présidente, Anne Roche, a souri. « Vous aviez le temps », lui a-t-elle rappelé.",
     "Anne Roche"),
    ("fr", "Le directeur, Paul Roche, a parlé. « C'est un pas », a-t-il fait valoir mardi.",
     "Paul Roche"),
    ("en", "“We pay,” said the bill’s sponsor, Rep. Lorna Teague of Ohio.", "Lorna Teague"),
    ("en", "The House cut the fund, a move that critics called “a war on shoes.”", "critics"),
    ("de", "Der frühere Radprofi Jens Uhl hat erstmals eingeräumt, gedopt zu haben. „Ja“, sagte "
     "der 39-Jährige.", "Jens Uhl"),
    ("ru", "Наталья Лесова вышла. Предприниматели считают, что дело плохо. "
     "«Устали чиновники», — пошутила она.", "Наталья Лесова"),
    ("pl", "Z kolei prezes MZK Anna Lis przyznała, że „nie ma kierowców”.", "Anna Lis"),
)  # fmt: skip
"""Texts that end with words of somebody who isn't the last that was named before them."""

SEVERAL = (
    ("en", "“It never came,” said one, Ann Dee Ng.", "Ann Dee Ng"),
    ("en", "“It never came,” said one of them.", None),
    ("es", "«No se veía nada», relató uno de ellos, Luis Roca, tras la cena.", "Luis Roca"),
    ("fr", "« On n'a rien vu », raconte l'une d'elles, Anne Roche.", "Anne Roche"),
    ("ru", "Ушел Иван Лесов. «Зато не замерзли», — пошутил один из них, уходя.", None),
    ("ru", "«Зато не замерзли», — пошутил один из них, Иван Лесов.", "Иван Лесов"),
)
"""One of several, who has a name behind it or none."""

GENITIVES = (
    ("pl", "Zdaniem posłanki Anny Zielińskiej z Lewicy potrzeba pieniędzy.", "Anna Zielińska"),
    ("pl", "Zdaniem radnego Jana Nowaka potrzeba pieniędzy.", "Jan Nowak"),
    ("pl", "Według prezesa Marka Wolskiego potrzeba pieniędzy.", "Marek Wolski"),
    ("pl", "Według ekspertki od transportu dr Moniki Bielak potrzeba pieniędzy.", "Monika Bielak"),
    ("pl", "Zdaniem radnego Jana Dudka potrzeba pieniędzy.", "Jana Dudka"),
    ("ru", "По словам Ивана Лесова, денег не хватит.", "Иван Лесов"),
    ("ru", "По словам Анны Петровой, денег не хватит.", "Анна Петрова"),
    ("ru", "По мнению министра Олега Залесского, денег не хватит.", "Олег Залесский"),
    ("ru", "По словам главного инженера института Ирины Лесовой, денег не хватит.",
     "Ирина Лесова"),
    ("ru", "По словам профессора политехнического университета Льва Строкова, денег не хватит.",
     "Лев Строков"),
)  # fmt: skip
"""Sources in the genitive; a name that may have two nominatives stays as it is."""

OPEN = (
    ("en", "“It is late,” said Bo Day, a lawyer who had been expected to lose.\n\n"
     "Ann Ng’s lawyer, Eva Lee, denied it. “It was a murmur,” she said.", "Eva Lee"),
    ("fr", "Procès de l'incendie : « Je n'ai rien vu »", None),
    ("ru", "Артист Иван Лесов молчал. Другой артист, не назвавший себя, выразился резче: "
     "«Бросили».", "Другой артист"),
    ("ru", "Директор Иван Лесов не согласился. «Если так, то я балерина», — цитирует его сайт.",
     None),
)  # fmt: skip
"""Where somebody else must not be taken."""

CLAUSES = (
    ("According to the fair's own figures, the races drew 11,400 people last year, more than ever.",
     "the races drew 11,400 people last year, more than ever"),
    ("A man who was there and asked not to be named said the posts had been rotten.",
     "the posts had been rotten"),
    ("A poll released this month found that most people like it.", "most people like it"),
    ("Sgt. Bo Day said nobody had been hurt.", "nobody had been hurt"),
    ("A judge blocked the law, ruling that it sweeps up children.", "it sweeps up children"),
    ("Witnesses in the town say at least four civilians died.", "at least four civilians died"),
    ("Residents of the town say about 40 people fled.", "about 40 people fled"),
    ("Bo Day said it had rained, an answer that drew groans.", "it had rained"),
    ("Bo Day said it had rained, drawing groans.", "it had rained"),
    ("Bo Day predicts that number will hold.", "that number will hold"),
    ("Ng had warned him that it would rain, two people familiar with the talks said.",
     "Ng had warned him that it would rain"),
    ("Jurors freed a former Border Patrol agent who said he feared for his life.",
     "he feared for his life"),
)  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "speaker"), OBJECTS + SEVERAL + OPEN)
def test_the_words_are_whose_they_are(lang: str, text: str, speaker: str | None) -> None:
    found = [each for each in suggest(text, lang) if each.kind == "quotation"]
    assert found[-1].speaker == speaker


@pytest.mark.parametrize(("lang", "text", "speaker"), GENITIVES)
def test_a_source_has_its_name_as_it_is_by_itself(lang: str, text: str, speaker: str) -> None:
    assert [each.speaker for each in suggest(text, lang)] == [speaker]


@pytest.mark.parametrize(("text", "words"), CLAUSES)
def test_a_clause_begins_and_ends_where_it_does(text: str, words: str) -> None:
    assert [text[each.start : each.end] for each in suggest(text, "en")] == [words]


def test_a_vow_to_do_something_reports_no_relative_clause() -> None:
    found = suggest("Bo Day broke ranks, vowing to scrap the rule that he once wrote.", "en")
    assert found == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The lawyer, Lori Tran, confirmed the request but wouldn't say more."),
        ("en", "“Numbers don't squeal,” read one supporter's T-shirt."),
        ("fr", "Selon nos informations, la statue retrouvera son socle en mai."),
        ("en", "According to our research, the statue will be back in May."),
        ("de", "Petra Weber hat die Pläne nicht als „unausgereift“ bezeichnet."),
    ],
)
def test_nobody_says_anything(lang: str, text: str) -> None:
    assert suggest(text, lang) == []
