"""`brief suggest` on English reported speech: who may be its subject, and what of it is said."""

from __future__ import annotations

import pytest
from suggest_cases import Case, expected, proposed

from brief.suggest import suggest

KINDS: dict[str, tuple[tuple[str, str], ...]] = {
    "a share of a whole as the subject": (
        ("One in four teachers said they planned to leave.",
         "p | One in four teachers | they planned to leave"),
        ("Of those asked, 72 per cent said they had never been there.",
         "p | 72 per cent | they had never been there"),
        ("Some 58 per cent believe the country is on the wrong track.",
         "p | Some 58 per cent | the country is on the wrong track"),
        ("A third think Ann Ng was right to go, and half say the rules are lax.",
         "p | third | Ann Ng was right to go\np | half | the rules are lax"),
        ("A poll suggests they are sure: a third say Ann Ng was right to go.",
         "p | poll | they are sure\np | third | Ann Ng was right to go"),
    ),
    "determiners that are somebody": (
        ("Several said the guard had been asleep.",
         "p | Several | the guard had been asleep"),
        ("Those who were there say the guard was asleep.",
         "p | Those | the guard was asleep"),
        ("Ann Ng considered several answers and some claims.", ""),
    ),
    "nouns that end as adverbs do": (
        ("Lawyers for the family say the letter was lost.",
         "p | lawyers | the letter was lost"),
    ),
    "what anybody may say, and what is only supposed": (
        ("Anyone who says the mill is safe is lying.", ""),
        ("Had Ann Ng said the fee was unlawful, it would have been dropped.", ""),
    ),
    "courts that hold": (
        ("The court held that the fee was unlawful.", "p | court | the fee was unlawful"),
        ("Ann Ng held a sign that called the fee unlawful.", ""),
    ),
    "findings without “that” whose subject is a noun alone": (
        ("The audit, which took nine months, found money had been wasted.",
         "p | audit | money had been wasted"),
        ("A study by the university found children slept less in summer.",
         "p | study | children slept less in summer"),
        ("Ann Ng charged elderly owners for roofs they never mended.", ""),
    ),
    "an attribution behind what opens a clause": (
        ("Rather than own up, Ann Ng said, he made up a trader.",
         "p | Ann Ng | Rather than own up, Ann Ng said, he made up a trader"),
        ("Instead of mending the roof, the letter says, the landlord raised the rent.",
         "p | letter | Instead of mending the roof, the letter says, the landlord raised the rent"),
        ("At the hearing, Ann Ng said, the minister fell asleep.",
         "p | Ann Ng | At the hearing, Ann Ng said, the minister fell asleep"),
        ("Then, Ann Ng said, the minister fell asleep.",
         "p | Ann Ng | the minister fell asleep"),
    ),
    "an attribution within a verb, or before “but not”": (
        ("The council had, Ann Ng pointed out, promised a pool before.",
         "p | Ann Ng | The council had, Ann Ng pointed out, promised a pool before"),
        ("The firm had been told of the leak in May, Ann Ng said, but not of its size.",
         "p | Ann Ng | The firm had been told of the leak in May, Ann Ng said, but not of its "
         "size"),
        ("The firm has dropped the sale, Ann Ng said on Tuesday, blaming the market.",
         "p | Ann Ng | The firm has dropped the sale"),
    ),
    "what is told at the end of a clause, and was not said": (
        ("Half of voters said they trusted her, down from two thirds in May.",
         "p | Half of voters | they trusted her"),
        ("The bank said prices rose 3%, up from 2% in April.",
         "p | bank | prices rose 3%, up from 2% in April"),
        ("Ann Ng said the pool would close, though she gave no date.",
         "p | Ann Ng | the pool would close"),
        ("Ann Ng said the pool would close, though it had been mended in May.",
         "p | Ann Ng | the pool would close, though it had been mended in May"),
        ("Ann Ng said the pool would close in an interview with the Gazette.",
         "p | Ann Ng | the pool would close"),
        ("Ann Ng said the pool would close and then walked out.",
         "p | Ann Ng | the pool would close"),
        ("Ann Ng said the pool would be closed and sold.",
         "p | Ann Ng | the pool would be closed and sold"),
        ("Ann Ng said she would vote for Bo Day but wished he were younger.",
         "p | Ann Ng | she would vote for Bo Day but wished he were younger"),
    ),
    "what somebody wishes to be done": (
        ("Ann Ng suggested the council look at a smaller pool.",
         "p | Ann Ng | the council look at a smaller pool"),
        ("Ann Ng demanded the minister resign.", "p | Ann Ng | the minister resign"),
        ("Ann Ng suggested waiting until May.", ""),
        ("Ann Ng proposed a fee of $5 a head.", ""),
    ),
    "a noun of saying by who gives it out": (
        ("Ann Ng raised concerns that the dam would burst.",
         "p | Ann Ng | the dam would burst"),
        ("Ann Ng gave an assurance that no jobs would go.",
         "p | Ann Ng | no jobs would go"),
        ("The judge rejected a claim by Ann Ng that she had been tricked.",
         "p | Ann Ng | she had been tricked"),
        ("Critics have seized on Ann Ng’s suggestion that pupils pay for books.",
         "p | Ann Ng | pupils pay for books"),
        ("Ann Ng issued a statement that was late.", ""),
        ("There were fears that the dam would burst.", ""),
    ),
    "what somebody is sure of, or makes clear": (
        ("Ann Ng is adamant that the fee is lawful.", "p | Ann Ng | the fee is lawful"),
        ("Ann Ng was confident the fee was lawful.", "p | Ann Ng | the fee was lawful"),
        ("Ann Ng made it clear that she would stay.", "p | Ann Ng | she would stay"),
        ("Ann Ng let it be known that she would stay.", "p | Ann Ng | she would stay"),
        ("Ann Ng was not sure that it was late.", ""),
        ("It was clear that the fee was lawful.", ""),
    ),
    "an infinitive of what somebody says all the same": (
        ("Ann Ng was quick to point out that the fee was lawful.",
         "p | Ann Ng | the fee was lawful"),
        ("Ann Ng was at pains to say that the fee was lawful.",
         "p | Ann Ng | the fee was lawful"),
        ("Ann Ng took to the radio to say that the fee was lawful.",
         "p | Ann Ng | the fee was lawful"),
        ("Ann Ng used her speech to announce that she would run.",
         "p | Ann Ng | she would run"),
        ("Ann Ng has gone on record as saying the fee is lawful.",
         "p | Ann Ng | the fee is lawful"),
        ("Ann Ng sent an email telling staff that the office would close.",
         "p | Ann Ng | the office would close"),
        ("Ann Ng refused to say that the fee was lawful.", ""),
        ("Ann Ng is likely to argue that the fee is lawful.", ""),
    ),
    "clauses that open with a condition, or turn round": (
        ("The chairman said if he had been told he would have acted.",
         "p | chairman | if he had been told he would have acted"),
        ("Only later, Ann Ng said, did she read the letter.",
         "p | Ann Ng | Only later, Ann Ng said, did she read the letter"),
        ("The chairman has said often, most recently in May, that he was misled.",
         "p | chairman | he was misled"),
        ("The chairman accepted the board had made mistakes.",
         "p | chairman | the board had made mistakes"),
        ("The chairman accepted the bonus he was owed.", ""),
    ),
    "clauses that go on behind where it was said": (
        ("Ropes can be ruled out, the authors write in Cave Science, since none was new.",
         "p | authors | Ropes can be ruled out, the authors write in Cave Science, since none was "
         "new"),
        ("The models no longer argued about that, Ann Ng told members, only about how fast.",
         "p | Ann Ng | The models no longer argued about that, Ann Ng told members, only about how "
         "fast"),
        ("No plants would be closed, Ann Ng added, but about 300 jobs in Troy would go.",
         "p | Ann Ng | No plants would be closed, Ann Ng added, but about 300 jobs in Troy would "
         "go"),
        ("There were warnings, the report says, as early as 2019.",
         "p | report | There were warnings, the report says, as early as 2019"),
        ("Her polling place moved twice, Ann Ng said; nobody had told her.",
         "p | Ann Ng | Her polling place moved twice, Ann Ng said; nobody had told her"),
        ("Too many owners, Ann Ng argued on Sky, regard the team as a line in a report.",
         "p | Ann Ng | Too many owners, Ann Ng argued on Sky, regard the team as a line in a "
         "report"),
        ("Nobody on Barra is worried, according to Ann Ng: most, she reckons, will wait.",
         "p | Ann Ng | Nobody on Barra is worried\n"
         "p | Ann Ng | most, she reckons, will wait"),
    ),
    "clauses that go on with what is felt or will be done": (
        ("Ann Ng said she saw Bo Day reach for it and feared for her life.",
         "p | Ann Ng | she saw Bo Day reach for it and feared for her life"),
        ("Ann Ng said it was long and she would remember each minute.",
         "p | Ann Ng | it was long and she would remember each minute"),
    ),
    "what the reporter adds": (
        ("Ann Ng warned that the fleet was old, it has emerged.",
         "p | Ann Ng | the fleet was old"),
        ("Ann Ng said she would buy the firm, betting that prices would rise.",
         "p | Ann Ng | she would buy the firm"),
        ("Ann Ng noted that sirens were banned, a change she said was overdue.",
         "p | Ann Ng | sirens were banned\np | Ann Ng | was overdue"),
        ("The bill passed, as a crowd put by police at 12,000 chanted outside.", ""),
        ("Ann Ng said it was late and apologised to passengers.", "p | Ann Ng | it was late"),
        ("Ann Ng said it was late, though she admitted nobody had asked.",
         "p | Ann Ng | it was late\np | Ann Ng | nobody had asked"),
    ),
    "“would say only”": (
        ("Ann Ng would say only that the coach was away.", "p | Ann Ng | the coach was away"),
        ("Ann Ng would say that the coach was away.", ""),
    ),
    "a subject of the clause, not of the verb before it": (
        ("Bo Day, 34, said he first tried it in May.", "p | Bo Day | he first tried it in May"),
        ("Ann Ng said a panel of teachers, parents and a student found it good.",
         "p | Ann Ng | a panel of teachers, parents and a student found it good"),
        ("Ann Ng said she had not read it, and wanted to know why it was late.",
         "p | Ann Ng | she had not read it, and wanted to know why it was late"),
        ("The ship took it from the ground, Ann Ng noted, and what lies beneath is older.",
         "p | Ann Ng | The ship took it from the ground, Ann Ng noted, and what lies beneath is "
         "older"),
        ("Ruling that it was late, Ann Ng ordered a count.", "p | Ann Ng | it was late"),
        ("Files released by the committee suggest it was late.",
         "p | Files | it was late"),
        ("Ann Ng said she would help, as did six others.", "p | Ann Ng | she would help"),
        ("Not everyone agrees that age is the point.", ""),
        ("Ann Ng allowed that it was late.", "p | Ann Ng | it was late"),
        ("Others take the view that it was late.", "p | Others | it was late"),
        ("“It is over,” Ann Ng said when Bo Day asked why she had left.",
         "q | Ann Ng | It is over"),
    ),
    "who is told, or when it is told": (
        ("Ann Ng boasted to donors the law was hers.", "p | Ann Ng | the law was hers"),
        ("Ann Ng has told donors, including at a retreat in Troy last month, that it is late.",
         "p | Ann Ng | it is late"),
        ("Ann Ng has spent much of May telling voters that it is late.",
         "p | Ann Ng | it is late"),
    ),
    "verbs within what was said": (
        ("Ann Ng said no one was arrested or asked to leave.",
         "p | Ann Ng | no one was arrested or asked to leave"),
        ("She had been promised a vote, Ann Ng said, and found out that it was off.",
         "p | Ann Ng | She had been promised a vote, Ann Ng said, and found out that it was off"),
        ("It has evened out, Ann Ng said, and most voters in Troy made up their minds.",
         "p | Ann Ng | It has evened out, Ann Ng said, and most voters in Troy made up their "
         "minds"),
        ("Ann Ng said she was asleep while the canals ran dry.",
         "p | Ann Ng | she was asleep while the canals ran dry"),
        ("Ann Ng said she paid no attention to polls — then cited this one.",
         "p | Ann Ng | she paid no attention to polls"),
        ("Ann Ng said she liked Bo Day, whom she called “a nice man.”",
         "p | Ann Ng | she liked Bo Day\nq | Ann Ng | a nice man."),
    ),
    "what goes on beside what was said": (
        ("Tenants say they will pay no rent, as a strike that began in May spread.",
         "p | tenants | they will pay no rent"),
        ("Ann Ng said the fund had been emptied, money she argued was theirs.",
         "p | Ann Ng | the fund had been emptied\np | Ann Ng | was theirs"),
        ("Ann Ng said it was late, though lawyers say it is not.",
         "p | Ann Ng | it was late\np | lawyers | it is not"),
        ("Ann Ng said she had ordered an audit, which she expects to take a month.",
         "p | Ann Ng | she had ordered an audit, which she expects to take a month"),
    ),
    "several verbs of one subject": (
        ("Bo Day denied any wrongdoing, said it was a loan and called it “a hunt.”",
         "p | Bo Day | Bo Day denied any wrongdoing\np | Bo Day | it was a loan\n"
         "q | Bo Day | a hunt."),
        ("The firm warned that it would not improve before May and said it was sorry.",
         "p | firm | it would not improve before May\np | firm | it was sorry"),
    ),
    "clauses with a verb that is left, or not yet found": (
        ("Ann Ng said the records left no doubt that it had been looted.",
         "p | Ann Ng | the records left no doubt that it had been looted"),
        ("Bo Day admitted he hadn’t slept.", "p | Bo Day | he hadn’t slept"),
        ("The group believes as many as 3,000 pieces remain.",
         "p | group | as many as 3,000 pieces remain"),
        ("Of those, Ann Ng added, 190 were children.",
         "p | Ann Ng | Of those, Ann Ng added, 190 were children"),
        ("Ann Ng has written to the landlord to say that she is at risk.",
         "p | Ann Ng | she is at risk"),
        ("It is unwise, according to Ann Ng of Roof, because a judge may object.",
         "p | Ann Ng | It is unwise, according to Ann Ng of Roof, because a judge may object"),
        ("Bo Day told Radio 1 it had taken months.", "p | Bo Day | it had taken months"),
    ),
    "clauses around an attribution, at whichever side": (
        ("It must have been carried, he said, which to him was proof of love.",
         "p | ? | It must have been carried, he said, which to him was proof of love"),
        ("Her son wanted to call, Ann Ng said, but who do you call?",
         "p | Ann Ng | Her son wanted to call, Ann Ng said, but who do you call"),
        ("Work had been due to start, Ann Ng said, the following Monday.",
         "p | Ann Ng | Work had been due to start, Ann Ng said, the following Monday"),
        ("Ann Ng insisted it was known: builders had been due to come, she said, next Monday.",
         "p | Ann Ng | it was known\n"
         "p | Ann Ng | builders had been due to come, she said, next Monday"),
        ("People brought soup, Ann Ng said.", "p | Ann Ng | People brought soup"),
        ("Ann Ng said what she remembers most is the rain.",
         "p | Ann Ng | what she remembers most is the rain"),
        ("Ann Ng promised this term would be her last, as she had done in 2016.",
         "p | Ann Ng | this term would be her last"),
        ("Local fishermen, who will share it, said it was not enough.",
         "p | Local fishermen | it was not enough"),
        ("A report put to councillors said the legs were rusty.",
         "p | report | the legs were rusty"),
        ("Sources said Ann Ng would wait, though one called it “a crash.”",
         "p | Sources | Ann Ng would wait\nq | one | a crash."),
        ("Ann Ng recalled the morning she opened her door.", ""),
        ("The firm paid $80 million to settle claims over a spill that fouled beaches.", ""),
    ),
    "no clauses": (
        ("The museum has agreed to hand back the bird.", ""),
        ("Ann Ng announced the deal at a rally attended by Bo Day.", ""),
        ("A copy of the letter puts the number of homes to be flooded at 31.", ""),
        ("In Hala, a cluster of houses above the bridge, Ann Ng recalled how it was.", ""),
    ),
    "a verb that is a noun": (
        ("Ann Ng said Bo Day found the will.", "p | Ann Ng | Bo Day found the will"),
    ),
    "who was told in so many words": (
        ("Mr Ng put it to her that it was Mr Day who had lied.",
         "p | Ng | it was Mr Day who had lied"),
        ("Bo Day messaged to say they had run out of water.",
         "p | Bo Day | they had run out of water"),
        ("Ann Ng liked to say that she had learned it at sea.",
         "p | Ann Ng | she had learned it at sea"),
        ("“I could sleep standing up,” an aide was heard to say.",
         "q | aide | I could sleep standing up"),
    ),
    "why, as somebody explained": (
        ("Ann Ng drew him as a heron because, she explained, she could not get his nose right.",
         "p | Ann Ng | she could not get his nose right"),
    ),
    "what work has shown": (
        ("Previous work has shown that bees understand zero.",
         "p | Previous work | bees understand zero"),
    ),
    "doubts": (
        ("Bo Day said little. He doubted that she had read them.",
         "p | Bo Day | He doubted that she had read them"),
    ),
    "people by the plural of what they are": (
        ("The plumbers told them that it was late.",
         "p | plumbers | it was late"),
        ("Climatologists say summers are longer.",
         "p | climatologists | summers are longer"),
    ),
    "a firm by where it is": (
        ("Northern Grid says 90,000 homes have no electricity.",
         "p | Northern Grid | 90,000 homes have no electricity"),
    ),
    "one of them": (
        ("The deputies were split. One of them said it was late.",
         "p | ? | it was late"),
    ),
    "where one was born": (
        ("Born in Troy, the daughter of a captain, Ann Ng left school at 15. "
         "“I never drew anybody smaller than me,” she said.",
         "q | Ann Ng | I never drew anybody smaller than me"),
    ),
    "what is left open behind “but he”": (
        ("Bo Day said he was sorry for the crash, but he stopped short of backing the bill.",
         "p | Bo Day | he was sorry for the crash"),
    ),
    "a clause within what is told in the middle": (
        ("Ann Ng has a dog. She did not trust the state when it told her the water was safe, "
         "she said, and neither did her vet.",
         "p | Ann Ng | She did not trust the state when it told her the water was safe, she "
         "said, and neither did her vet"),
    ),
    "an adjective that is a verb elsewhere": (
        ("Ann Ng said repeated tests had found nothing.",
         "p | Ann Ng | repeated tests had found nothing"),
    ),
    "“that” behind who says so, and what they are": (
        ("They were warned, says Ann Ng, the minister, that subsidies would end.",
         "p | Ann Ng | They were warned, says Ann Ng, the minister, that subsidies would end"),
    ),
    "neither nor": (
        ("The union said it could neither confirm nor deny that a complaint had come.",
         "p | union | it could neither confirm nor deny that a complaint had come"),
    ),
    "what goes on without a verb": (
        ("Ann Ng spoke. The council has 212 open cases, she revealed, but only five officers "
         "to deal with them.",
         "p | Ann Ng | The council has 212 open cases, she revealed, but only five officers "
         "to deal with them"),
    ),
    "what a speaker did next": (
        ("Bo Day thought it was late and voted against.",
         "p | Bo Day | it was late"),
        ("Ann Ng argues that it is late, and would like to see more.",
         "p | Ann Ng | it is late"),
    ),
    "a clause before a colon and marks": (
        ("Ann Ng smiled. A listing, when it comes, was likely to be abroad, she "
         "acknowledged: “They understand losses.”",
         "p | Ann Ng | A listing, when it comes, was likely to be abroad\nq | Ann Ng | They "
         "understand losses."),
    ),
    "what figures show": (
        ("Traders see a 38% chance, futures show.",
         "p | futures | Traders see a 38% chance"),
    ),
    "whoever estimates and expects": (
        ("Ann Ng estimates the unit lost $4 million and expects others to follow.",
         "p | Ann Ng | the unit lost $4 million"),
    ),
    "a source between a subject and its verb": (
        ("But the treasury, according to people who know it, thinks the risk is high.",
         "p | treasury | the risk is high"),
    ),
    "a surname that is a title": (
        ("Imran Sheikh was late.\n\nMr Sheikh suggested the witness had been promised a car.",
         "p | Imran Sheikh | the witness had been promised a car"),
    ),
    "a man who is called by his sister's name": (
        ("Edna Vale, 84, died. Mrs Vale had waited. Mr Vale said it had taken weeks.",
         "p | Vale | it had taken weeks"),
    ),
    "a firm by a word of its name": (
        ("Severn Water was fined. “It was late,” she said. It said it would appeal.",
         "q | ? | It was late\np | Severn Water | it would appeal"),
    ),
    "houses and ranks with a number": (
        ("No 10 said the prime minister was calm.",
         "p | No 10 | the prime minister was calm"),
        ("The world No. 2 said her knee hurt.",
         "p | world No. 2 | her knee hurt"),
        ("There was no 10-year plan, Ann Ng said.",
         "p | Ann Ng | There was no 10-year plan"),
    ),
    "one of those before, of whom something is told": (
        ("Ecologists were uneasy. One, who advises the government and did not want to be "
         "named, said it was late.",
         "p | One | it was late"),
    ),
    "a firm called so": (
        ("The company Altona Lund said it would close. “It is late,” she said.",
         "p | Altona Lund | it would close\nq | ? | It is late"),
    ),
    "a hope and a fear of one": (
        ("Ann Ng said she hoped it wasn't true, but feared that it was.",
         "p | Ann Ng | she hoped it wasn't true, but feared that it was"),
    ),
    "what is found, and how": (
        ("Klara Weiss said she had come to study and found the doors locked.",
         "p | Klara Weiss | she had come to study and found the doors locked"),
    ),
    "who went on": (
        ("Bo Day sat there. He had nothing against the young, he went on, but they had the "
         "world to be loud in.",
         "p | Bo Day | He had nothing against the young, he went on, but they had the world "
         "to be loud in"),
    ),
    "people outside": (
        ("Outside experts said the results rang true.",
         "p | Outside experts | the results rang true"),
    ),
    "what is put at a number": (
        ("Industry figures put that number at 12 per cent.",
         ""),
    ),
    "a view beside a thought": (
        ("Kenji Mori thinks the dollar has peaked and sees the euro higher.",
         "p | Kenji Mori | the dollar has peaked"),
    ),
    "nouns that are verbs elsewhere": (
        ("Researchers reviewed reports from 212 hospitals that took part.",
         ""),
        ("Two sources familiar with the bank's thinking told Meridian no choice had been "
         "made.",
         "p | Two sources familiar with the bank's thinking | no choice had been made"),
    ),
    "an office with an adjective behind a clause": (
        ("More than 500 millimetres (20 inches) of rain fell in 24 hours, the regional Met "
         "Office said.",
         "p | Met Office | More than 500 millimetres (20 inches) of rain fell in 24 hours"),
    ),
    "there, with an adverb": (
        ("Gus Tillotson thinks there simply aren't enough ledges.",
         "p | Gus Tillotson | there simply aren't enough ledges"),
    ),
    "what was added then": (
        ("Bo Day said he'd sleep on it, then added that he didn't expect to.",
         "p | Bo Day | he'd sleep on it\np | Bo Day | he didn't expect to"),
    ),
    "houses of saints, and firms of somebody": (
        ("A spokesman for St Aidan's said it had cooperated.",
         "p | spokesman for St Aidan's | it had cooperated"),
        ("Sotheby's said the painting was real.",
         "p | Sotheby's | the painting was real"),
    ),
    "“that” before a noun": (
        ("That plan, the report observes drily, has been open since 2022.",
         "p | report | That plan, the report observes drily, has been open since 2022"),
    ),
    "what is put, and how": (
        ("Ann Ng put it more bluntly: the Lords had had their fun.",
         "p | Ann Ng | the Lords had had their fun"),
    ),
    "what another reports beside it": (
        ("Prices rose, the bank reported, and police said they had held the owner.",
         "p | bank | Prices rose\np | police | they had held the owner"),
    ),
    "whom “he” means of two": (
        ("Jo Rudd blamed himself. Rudd has lost four games, and skipper Hal Brandt was asked "
         "if it would go on. He said he'd sleep on it.",
         "p | Hal Brandt | he'd sleep on it"),
        ("Bernadette Foy wept when Judge Malcolm Priddy told her that she was free. The "
         "case, he added, should never have been brought.",
         "p | Malcolm Priddy | she was free\np | Malcolm Priddy | The case, he added, should "
         "never have been brought"),
    ),
    "what somebody thought, within what they said": (
        ("Ann Ng has voted. She had voted for it, she said, believing that it was good.",
         "p | Ann Ng | She had voted for it, she said, believing that it was good"),
        ("Ann Ng was 31. She thought, she says now, that they had rung the wrong number.",
         "p | Ann Ng | She thought, she says now, that they had rung the wrong number"),
    ),
    "one and another": (
        ("One developer said the firm wanted out, another that it was late.",
         "p | One developer | the firm wanted out"),
    ),
    "some among others": (
        ("Some in the City think Ann Ng has little choice.",
         "p | Some in the City | Ann Ng has little choice"),
    ),
    "adjectives that end as plurals do": (
        ("It was a spontaneous protest against new cameras that film them.",
         ""),
    ),
    "offices with a country for a last name": (
        ("Historic Buildings England, which had declined, said it would look.",
         "p | Historic Buildings England | it would look"),
    ),
    "what is agreed to": (
        ("Bo Day agreed to a plan for a debt that does not exist.",
         ""),
    ),
    "who was told, and by what name": (
        ("Lord Merrion told our political editor, Dev Anand, that it was late.",
         "p | Merrion | it was late"),
    ),
    "a word that only joins": (
        ("Jane Adeyemi cautioned that the figures were less certain, however.",
         "p | Jane Adeyemi | the figures were less certain"),
    ),
    "a word that nobody prints": (
        ("A minister replied with a single word that we cannot print.",
         ""),
    ),
    "a friend of somebody's": (
        ("A close friend of Ng's said he was sad.",
         "p | close friend of Ng's | he was sad"),
    ),
    "what one hears suggested": (
        ("Pip Hawley was surprised to hear it suggested that he had been trained.",
         ""),
    ),
    "a wish behind it": (
        ("A spokesman said it was safe and wished her a speedy recovery.",
         "p | spokesman | it was safe"),
    ),
}  # fmt: skip

HEADLINES = (
    ("Fire chief: Blaze at mill was set on purpose",
     "p | Fire chief | Blaze at mill was set on purpose"),
    ("Inquiry: police missed three chances", "p | Inquiry | police missed three chances"),
    ("Governor: No new taxes this year", "p | Governor | No new taxes this year"),
    ("Bridge could close for a year: engineer",
     "p | engineer | Bridge could close for a year"),
    ("Lakes warming faster than oceans: study",
     "p | study | Lakes warming faster than oceans"),
    ("Weather: more rain on the way", ""),
    ("Review: a fine evening at the Palace", ""),
    ("Tigers 3, Bears 2: late goal wins it", ""),
)  # fmt: skip


@pytest.mark.parametrize(("text", "said"), HEADLINES)
def test_whose_a_headline_is_by_its_colon(text: str, said: str) -> None:
    assert proposed(f"{text}\n\nIt is cold.\n", "en") == expected(Case("", text, said))


def test_the_lawyer_of_a_family_is_not_the_district_attorney() -> None:
    text = "Bo Day, the district attorney, left.\n\nThe family’s attorney said it was late.\n"
    (found,) = proposed(text, "en")
    assert found == ("p", "family’s attorney", "it was late")


def test_it_is_a_firm_that_was_the_subject_before_and_not_several() -> None:
    text = (
        "Ferries were tied up after inspectors found a crack.\n\n"
        "CalNorth, which runs the routes, said all would be checked. It was sorry, it said.\n"
    )
    said = {words: speaker for _, speaker, words in proposed(text, "en")}
    assert said == {"all would be checked": "CalNorth", "It was sorry": "CalNorth"}


def test_a_part_of_a_headline_in_marks_may_have_its_verb() -> None:
    text = "Wall ‘could fail in a storm’, engineers warn\n\nIt is old.\n"
    said = "p | engineers | Wall ‘could fail in a storm\nq | engineers | could fail in a storm"
    assert proposed(text, "en") == expected(Case("", text, said))


def test_she_is_the_subject_before_a_colon() -> None:
    text = (
        "Amy Roux won. Former champion Lana Petrova is not so sure: Torres, she says, has time.\n"
    )
    said = "p | Lana Petrova | Torres, she says, has time"
    assert proposed(text, "en") == expected(Case("", text, said))


def test_a_label_of_a_headline_is_nobody_else() -> None:
    """A “bank chief” is no “chief economist”."""
    text = "Rates may fall: bank chief\n\n“Maybe,” said Bo Day, chief economist at Ng & Co.\n"
    said = "p | bank chief | Rates may fall\nq | Bo Day | Maybe"
    assert proposed(text, "en") == expected(Case("", text, said))


@pytest.mark.parametrize(
    ("kind", "text", "said"),
    [(kind, *each) for kind, cases in KINDS.items() for each in cases],
)
def test_each_kind_of_reported_speech_is_read(kind: str, text: str, said: str) -> None:
    # A headline before it, so that none of these is one.
    assert proposed(f"News.\n\n{text}\n", "en") == expected(Case(kind, text, said))


def test_where_somebody_belongs_is_no_person_and_no_thing() -> None:
    text = (
        "Wu Zhao was there. Zhao's deputy, Lin Wei, said it was late. The yard's owner, Ada Stone, "
        "said it was early. Brix's chief executive, Jo Poe, said it would rain.\n"
    )
    said = {each.speaker: (each.role, each.affiliation) for each in suggest(text, "en")}
    assert said == {
        "Lin Wei": ("deputy", None),
        "Ada Stone": ("owner", None),
        "Jo Poe": ("chief executive", "Brix"),
    }
