"""What is said as agencies and newspapers write it: when, where and how stand between the words.

Each subject, circumstance, clause and ending is tried with many of the others, so that what is
right of one sentence is right of its kind.
"""

from __future__ import annotations

import re

import pytest
from suggest_cases import bare

from brief.suggest import suggest

BEFORE = (
    "UTBY, Ohio — Ann Ng, a Republican senator from Ohio, met voters on Monday. Bo Day, a"
    " Democratic lawyer, was there.\n\n"
)
SUBJECTS = (
    "Ng",
    "Sen. Ida Lund, R-Utah,",
    "Rep. Tim Roe (D-Ohio)",
    "House Speaker Ida Lund",
    "Ng, the committee’s top Republican,",
    "Ng, a Republican who has long backed the bill,",
    "the White House",
    "White House press secretary Ida Lund",
    "a senior administration official who was not authorized to speak publicly",
    "officials briefed on the matter",
    "two people familiar with the talks",
    "House Republicans",
    "critics of the bill",
    "aides to Ng",
    "a spokeswoman for Ng",
    "a spokesman for the agency, Tim Roe,",
    "U.S. District Judge Ida Lund",
    "lawyers for Day",
    "court documents",
    "a report by the inspector general",
    "many of those interviewed",
    "some in the party",
    "a growing number of Democrats",
    "residents who live near the plant",
    "the company, which makes tires,",
    "former Gov. Ida Lund of Ohio",
    "several of her allies",
    "the majority leader, Sen. Ida Lund of Ohio,",
    "Ida Lund, a professor of law at Quinn University,",
    "local officials and residents",
    "the nonpartisan Tax Policy Center",
    "leaders of both parties",
)
CIRCUMSTANCES = (
    "Monday",
    "in a statement",
    "in a statement on Tuesday",
    "in an interview with The Post",
    "at a news conference",
    "during a hearing",
    "late Sunday",
    "last week",
    "at the time",
    "again on Thursday",
    "this week",
    "in court papers filed Friday",
    "in his opening remarks",
    "more than once",
    "under oath",
    "privately",
    "for the first time",
    "Wednesday in a speech to veterans",
    "in a letter to Congress",
    "in a brief interview outside the Capitol",
    "earlier this month",
    "on “Fox News Sunday”",
    "in a series of tweets",
    "during the call",
    "in recent weeks",
)
CLAUSES = (
    "the bill would cut taxes for the middle class",
    "he had no knowledge of the payments",
    "it was too early to draw conclusions",
    "there was no evidence of fraud",
    "Democrats were playing politics with the border",
    "his client did nothing wrong",
    "more than 40 people had been arrested",
    "the law violates the First Amendment",
    "whoever leaked the memo should be fired",
    "the three men were never paid",
    "the cuts hurt rural hospitals",
    "the measure lacks the votes to pass",
    "what happened in the room was private",
    "most of the money went to two firms",
    "at least six states plan to sue",
    "it’s time for a change",
    "the agency broke the law when it shared the data",
    "if the vote failed, the government would close",
    "the deputies who fired at him acted properly",
    "the wall that he built would not last",
    "the plan makes sense",
    "they support the ban",
    "how the money was spent remains unclear",
    "the pipeline, which crosses two rivers, was unsafe",
)
ENDS = (
    "",
    ", adding that [he had no knowledge of the payments]",
    ", but declined to give details",
    ", a charge Day denies",
    " and called for hearings",
    ", and urged the Senate to act",
    ", as the House prepared to vote",
    ", while Day argued that [there was no evidence of fraud]",
    ", days before the election",
    ", a move that angered conservatives",
    ", referring to Day",
    ", calling the plan “a joke”",
    ", drawing applause",
    ", the latest sign of tension in the party",
    ", the clearest signal yet of a split",
    ", a reversal from last year",
    ", a bet that voters will forget",
    ", something Day disputes",
    ", pointing to a report by the agency",
    ", citing security concerns",
    ", a claim that has been widely debunked",
    ", though she offered no evidence",
    "; Day said [it was too early to draw conclusions]",
    ", without elaborating",
    ", and she challenged Day to resign",
    ", two months later than planned",
    ", as she sought to calm voters",
    ", which Day has said [is surely false]",
)
AROUND = (
    ("the bill", "would cut taxes for the middle class"),
    ("Democrats", "were playing politics with the border"),
    ("by the end of the year", "most of the money will be gone"),
    ("if the vote fails", "the government will close"),
    ("what worries her most", "is the deficit"),
    ("in the end", "nobody was paid"),
    ("there is", "no evidence of fraud"),
    ("it was", "the worst decision of her career"),
    ("the ban has failed", "and drugs still cross the border"),
    ("the law went too far", "because it punished the poor"),
    ("instead of cutting taxes", "Congress should pay down the debt"),
    ("under the plan", "taxes would rise for most families"),
)
SOURCED = (
    ("the officers", "fired nine shots"),
    ("the president", "was told about the memo in May"),
    ("what the committee did not see", "was the second letter"),
    ("by the end of the year", "the fund will be empty"),
    ("the two men", "met twice in Prague"),
)


def upper(words: str) -> str:
    return words[0].upper() + words[1:]


def checked(text: str) -> None:
    """What is reported in a text is what it has in brackets."""
    text = re.sub(r",(\]?)([,.;])", r"\1\2", upper(text.removeprefix("[")))
    text = "[" * (text.count("]") > text.count("[")) + text
    said = [bare(each).lower() for each in re.findall(r"\[([^]]*)\]", text)]
    whole = BEFORE + text.replace("[", "").replace("]", "") + "\n"
    found = [
        bare(whole[each.start : each.end]).lower().removeprefix("that ")
        for each in suggest(whole, "en")
        if each.kind == "paraphrase" and each.start >= len(BEFORE)
    ]
    assert found == said, text


@pytest.mark.parametrize("circumstance", CIRCUMSTANCES)
@pytest.mark.parametrize("clause", CLAUSES)
def test_a_clause_is_found_behind_each_circumstance(circumstance: str, clause: str) -> None:
    for verb in ("said", "has since insisted", "told reporters", "made clear"):
        checked(f"Ng {verb} {circumstance} that [{clause}].")
    if clause[0].islower() and "Congress" not in circumstance and "outside" not in circumstance:
        checked(f"Ng said {circumstance} [{clause}].")


@pytest.mark.parametrize("subject", SUBJECTS)
@pytest.mark.parametrize("clause", CLAUSES)
def test_each_subject_says_each_clause(subject: str, clause: str) -> None:
    checked(f"{subject} said [{clause}].")
    checked(f"{subject} warned on Tuesday that [{clause}].")
    checked(f"[{clause}], {subject} said.")
    checked(f"[{clause}], according to {subject}.")
    checked(f"According to {subject}, [{clause}].")


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("clause", CLAUSES)
def test_a_clause_ends_before_what_the_reporter_goes_on_with(end: str, clause: str) -> None:
    if end.startswith(" and") and {"who", "when"} & set(clause.split()):
        return  # whoever fired at him may have called for hearings
    checked(f"Ng said [{clause}]{end}.")
    checked(f"The agency’s lawyer argued in a letter that [{clause}]{end}.")


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_clause_goes_on_over_who_says_it(subject: str) -> None:
    for first, second in AROUND:
        if first == "Democrats" and ", which" in subject:
            continue  # a list, to begin with
        checked(f"[{first}, {subject} said, {second}].")
        if not first.startswith(("it", "the ban", "the law")):
            checked(f"[{first}, {subject} told reporters on Tuesday, {second}].")
    for first, second in SOURCED:
        checked(f"[{first}, according to {subject}, {second}].")


KINDS = {
    "when": (
        "When Ng said [{c}|Ann Ng], the crowd cheered.",
        "When Ng said [{c}|Ann Ng], she got a standing ovation.",
        "After Ng told reporters that [{c}|Ann Ng], Day left the room.",
        "Even as Ng insisted that [{c}|Ann Ng], the House voted.",
        "While Ng says [{c}|Ann Ng], Day contends that [{d}|Bo Day].",
        "Although Ng has said [{c}|Ann Ng], she voted for the bill.",
        "Hours after Ng said [{c}|Ann Ng], the agency released the memo.",
        "Before he resigned, Day said [{c}|Bo Day].",
        "Since Day said [{c}|Bo Day], donors have called his office.",
    ),
    "nested": (
        "Ng said [Day had told her that {c}|Ann Ng].",
        "Ng said that [Day told the committee {c}|Ann Ng].",
        "Aides said [Ng believed {c}|Aides].",
        "The lawsuit says [Day warned that {c}|The lawsuit].",
        "Ng testified that [she was told {c}|Ann Ng].",
        "Two officials said that [Ng has privately acknowledged that {c}|Two officials].",
        "Day said [he believes {c}|Bo Day].",
        "Day said [he thought {c}|Bo Day].",
        "Ng said [she hoped {c}|Ann Ng].",
        "Prosecutors say [Day told an agent that {c}|Prosecutors].",
        "Day told the court that [Ng had promised {c}|Bo Day].",
        "According to the indictment, [Day told investors that {c}|the indictment].",
        "[Day told investors that {c}|the indictment], according to the indictment.",
    ),
    "who": (
        "The bill was opposed by Day, who said [{c}|Bo Day].",
        "The panel heard from Day, who testified that [{c}|Bo Day].",
        "Among them was Bo Day, who argued that [{c}|Bo Day].",
        "The ruling was a victory for Ng, who has long said that [{c}|Ann Ng].",
        "He was joined by Sen. Ida Lund of Utah, who said [{c}|Ida Lund].",
        "The attack drew a rebuke from Day, a lawyer from Dayton, who said [{c}|Bo Day].",
        "The idea came from Ng, who told reporters on Tuesday that [{c}|Ann Ng].",
        "She was backed by Republicans, who say [{c}|Republicans].",
        "The order angered union leaders, who said [{c}|union leaders].",
    ),
    "colon": (
        "Ng offered a different explanation: [{c}|Ann Ng].",
        "Ng made a simple argument: [{c}|Ann Ng].",
        "Day had a warning for the party: [{c}|Bo Day].",
        "The message from Ng was clear: [{c}|Ann Ng].",
        "Ng put it this way: [{c}|Ann Ng].",
        "Ng was blunt: [{c}|Ann Ng].",
        "Day’s answer was simple: [{c}|Bo Day].",
        "Ng’s argument: [{c}|Ann Ng].",
        "The conclusion of the report was clear: [{c}|the report].",
        "Ng said it plainly: [{c}|Ann Ng].",
        "Day summed it up: [{c}|Bo Day].",
    ),
    "plural": (
        "Residents say [{c}|Residents].",
        "Experts say [{c}|Experts].",
        "Critics argue that [{c}|Critics].",
        "Supporters of the measure say [{c}|Supporters].",
        "Opponents contend that [{c}|Opponents].",
        "Analysts say [{c}|Analysts].",
        "Some lawmakers worry that [{c}|lawmakers].",
        "Many economists believe that [{c}|economists].",
        "Advocates for the disabled say [{c}|Advocates].",
        "Democrats counter that [{c}|Democrats].",
        "Administration officials say [{c}|Administration officials].",
        "Civil rights groups say [{c}|Civil rights groups].",
        "Environmentalists fear that [{c}|Environmentalists].",
        "Voting rights advocates say that [{c}|Voting rights advocates].",
        "Industry representatives say [{c}|Industry representatives].",
        "Polls show that [{c}|Polls].",
        "People close to Ng say [{c}|People].",
        "Neighbors said [{c}|Neighbors].",
        "Parents at the school said [{c}|Parents].",
        "Legal experts said [{c}|Legal experts].",
        "State officials said [{c}|State officials].",
        "Republican leaders insist that [{c}|Republican leaders].",
        "Police in Utby said [{c}|Police].",
        "Pentagon officials said [{c}|Pentagon officials].",
        "Hospital administrators warn that [{c}|Hospital administrators].",
    ),
    "doc": (
        "The report, by the inspector general, says [{c}|the report].",
        "The report, which was released on Tuesday, found that [{c}|the report].",
        "The memo, written by Day in May, says that [{c}|the memo].",
        "The study, published in Science, concluded that [{c}|the study].",
        "The letter, signed by 40 lawmakers, said [{c}|the letter].",
        "The lawsuit, filed in federal court in Utby, alleges that [{c}|the lawsuit].",
        "The complaint, filed by Day, says [{c}|the complaint].",
        "An analysis by the Tax Policy Center found that [{c}|An analysis].",
        "A draft of the report obtained by The Post says that [{c}|A draft].",
        "Court records show that [{c}|Court records].",
        "Documents released on Tuesday show that [{c}|Documents].",
        "Emails obtained by The Post suggest that [{c}|Emails].",
        "The report was released on Tuesday. It found that [{c}|The report].",
        "The lawsuit was filed in May. It alleges that [{c}|The lawsuit].",
        "The order directs agencies to act. It states that [{c}|The order].",
        "The papers, filed by prosecutors, are new. They say that [{c}|The papers].",
        "Ng released a report on Tuesday. It says that [{c}|a report].",
        "Civil liberties groups have sued. They say that [{c}|Civil liberties groups].",
        "The court issued its ruling on Friday. It held that [{c}|The court].",
        "Day’s lawsuit argues that [{c}|Day’s lawsuit].",
        "In its ruling, the court said [{c}|the court].",
        "In a report released on Tuesday, the agency said [{c}|the agency].",
        "The department’s report said [{c}|report].",
    ),
    "noun": (
        "Ng dismissed the idea that {c}.",
        "Ng has come around to the view that [{c}|Ann Ng].",
        "Day wrote to the governor warning that [{c}|Bo Day].",
        "Day sent a letter to the governor saying [{c}|Bo Day].",
        "Ng pushed back on the notion that {c}.",
        "Ng expressed concern that [{c}|Ann Ng].",
        "Ng issued a warning that [{c}|Ann Ng].",
        "Day voted no, with Ng arguing that [{c}|Ann Ng].",
        "Democrats walked out, with Day saying [{c}|Bo Day].",
        "The bill passed, with its sponsor, Ida Lund, saying [{c}|Ida Lund].",
        "The Post quoted Day as saying [{c}|Bo Day].",
        "Day was quoted as saying that [{c}|Bo Day].",
        "Ng responded with a statement saying [{c}|Ann Ng].",
        "Day took to Twitter to say [{c}|Bo Day].",
        "Ng used her speech to argue that [{c}|Ann Ng].",
        "Ng went on television to say that [{c}|Ann Ng].",
        "Day appeared on CNN to argue that [{c}|Bo Day].",
        "Ng acknowledged on CNN that [{c}|Ann Ng].",
        "In the view of many Republicans, [{c}|Republicans].",
        "To hear Ng tell it, [{c}|Ann Ng].",
        "By Day’s account, [{c}|Bo Day].",
        "The way Ng sees it, [{c}|Ann Ng].",
        "Ng is under the impression that [{c}|Ann Ng].",
        "Ng is of the opinion that [{c}|Ann Ng].",
        "Ng takes the position that [{c}|Ann Ng].",
    ),
    "rel": (
        "An ad that the group began running on Thursday says [{c}|An ad].",
        "A memo that Ng wrote in May says [{c}|Ann Ng].",
        "A lobbyist who met with Ng said [{c}|A lobbyist].",
        "A statement issued after talks in Geneva said [{c}|A statement].",
        "The report the agency released on Tuesday said [{c}|The report].",
        "A committee led by Day found that [{c}|A committee].",
        "The officials, who asked not to be named as they were private, said [{c}|The officials].",
        "One woman who came to the meeting, and who asked not to be named, said [{c}|One woman].",
        "Ida Lund, 71, a retired machinist who voted for Ng, said [{c}|Ida Lund].",
        "Ida Lund, whose son was killed in the war, said [{c}|Ida Lund].",
        "Ida Lund, head of the Utby Teachers Association, which is small, said [{c}|Ida Lund].",
        "Ng, speaking to reporters after the vote, said [{c}|Ann Ng].",
        "Ng, asked about the memo, said [{c}|Ann Ng].",
        "Ng, in a speech on Tuesday, said [{c}|Ann Ng].",
        "Ng, in her first public remarks on the case, said that [{c}|Ann Ng].",
        "Ng, through a spokesman, said [{c}|Ann Ng].",
        "Day, now a lobbyist, said [{c}|Bo Day].",
        "Day, for his part, said [{c}|Bo Day].",
        "Day, however, said [{c}|Bo Day].",
        "Day, who like Ng opposes the plan, said [{c}|Bo Day].",
        "Ng, like many Republicans, says [{c}|Ann Ng].",
        "Day, citing people he did not name, said [{c}|Bo Day].",
    ),
    "pron": (
        "Ng met Day on Tuesday. She said [{c}|Ann Ng].",
        "Ng met Day on Tuesday. He said [{c}|Bo Day].",
        "Ng attacked Day on Tuesday. She told reporters that [{c}|Ann Ng].",
        "The senator said [{c}|Ann Ng].",
        "The lawyer said [{c}|Bo Day].",
        "The Ohio Republican said [{c}|Ann Ng].",
        "Ng said [{c}|Ann Ng]. She added that [{d}|Ann Ng].",
        "Ng said [{c}|Ann Ng]. But Day disagreed. He said [{d}|Bo Day].",
        "Ng said [{c}|Ann Ng]. Day called it “a lie” and added that [{d}|Bo Day].",
    ),
    "conj": (
        "Ng said [{c}|Ann Ng] but refused to say more.",
        "Ng said [{c}|Ann Ng] but did not rule out a delay.",
        "Ng said [{c} and that she would vote no|Ann Ng].",
        "Ng criticized the plan and said [{c}|Ann Ng].",
        "Ng thanked the crew, praised Day and said [{c}|Ann Ng].",
        "Ng, a Republican, opposed the bill, saying [{c}|Ann Ng].",
        "Ng declined to comment but has said [{c}|Ann Ng].",
        "Ng did not respond to a request for comment, but she has previously said [{c}|Ann Ng].",
        "The company lowered its full-year forecast on Tuesday and said [{c}|The company].",
        "The agency lowered its forecast, blaming weak demand, and said [{c}|The agency].",
        "Ng said [{c}|Ann Ng], but questioned the timing.",
        "Ng said [{c}|Ann Ng] but questioned the timing.",
        "Ng rejected that, telling analysts that [{c}|Ann Ng].",
        "Day told WUTB radio [{c}|Bo Day].",
        "Day told the committee at 3 a.m. that [{c}|Bo Day].",
        "Ida Lund of Corliss & Co said [{c}|Ida Lund].",
        "Corliss & Co said [{c}|Corliss & Co].",
        "Day stopped long enough to say that [{c}|Bo Day].",
        "Ng said [{c}|Ann Ng], a view shared by Day.",
        "Ng said [{c}|Ann Ng], echoing a line used by Day.",
        "Ng said [{c}|Ann Ng], putting her at odds with Day.",
        "Ng said [{c}|Ann Ng], contradicting Day.",
        "Ng said [{c}|Ann Ng], breaking with her party.",
        "Ng said [{c}|Ann Ng], joining a list of critics.",
        "Ng said [{c}|Ann Ng], raising doubts about the bill.",
        "[Ng said {c}|two people], according to two people in the room.",
        "Ng said [{c}|Ann Ng], using a slur.",
        "Ng said [{c}|Ann Ng], leaving open the possibility of a deal.",
    ),
    "to whom, and when": (
        "Ng wrote to Day in March that [{c}|Ann Ng].",
        "Ng wrote to two department officials on Monday that [{c}|Ann Ng].",
        "Ng wrote to the committee last week that [{c}|Ann Ng].",
        "Ng complained to aides this week that [{c}|Ann Ng].",
        "Ng said to reporters on Tuesday that [{c}|Ann Ng].",
    ),
    "apposed by an office with “of”": (
        "The aide, deputy chief of staff Ida Lund, said [{c}|Ida Lund].",
        "The aide, chief of staff Ida Lund, wrote that [{c}|Ida Lund].",
        "Her aide, director of communications Ida Lund, said [{c}|Ida Lund].",
        "Deputy chief of staff Ida Lund said [{c}|Ida Lund].",
        "White House chief of staff Ida Lund told reporters that [{c}|Ida Lund].",
        "According to chief of staff Ida Lund, [{c}|Ida Lund].",
        "The mother of murdered nurse Ida Lund said [{c}|The mother].",
    ),
    "papers that show": (
        "The emails, which were released Thursday, show that [{c}|The emails].",
        "The texts, which were obtained by The Post, suggest that [{c}|The texts].",
        "The memos, released by Democrats on the panel, show that [{c}|The memos].",
        "The records also show that [{c}|The records].",
        "[{c}|emails], according to emails obtained by House investigators.",
        "[{c}|filings], according to filings and two people briefed on the talks.",
        "[{c}|emails], according to emails obtained by The Post and a person familiar with the "
        "matter, who asked not to be named.",
        "[{c}|documents], according to documents, but the agency waited five months.",
        "[{c}|Ann Ng], according to Ng, but the agency waited five months.",
    ),
    "findings told in passing": (
        "Ng cited a report by the Treasury that found that [{c}|a report].",
        "Ng backed the bill, pointing to an analysis by the Treasury that says [{c}|an analysis].",
        "Ng pointed to a study in Science that concluded that [{c}|a study].",
    ),
    "what its speaker did, or what came of it": (
        "Ng said [{c}|Ann Ng], dealing a blow to Day.",
        "Ng said [{c}|Ann Ng], angering conservatives.",
        "Ng said [{c}|Ann Ng], marking the end of a long fight.",
        "Ng said [{c}|Ann Ng], capping a week of talks.",
        "Ng acknowledged that [{c}|Ann Ng] but attributed it to the weather.",
        "Ng voted no, though she agreed [the committee ought to hear from Day|Ann Ng].",
        "Ng agreed [the committee should hear from Day|Ann Ng].",
    ),
    "relative clauses side by side": (
        "It was a step that critics said [was late|critics] and that Day argued [was illegal|Bo "
        "Day].",
        "The House passed a bill that Ng says [will fail|Ann Ng] and that Day says [must "
        "pass|Bo Day].",
    ),
    "whoever was told of before": (
        "Sen. Ida Lund was there. The Utah Republican said [{c}|Ida Lund].",
        "[The mill is safe|a person familiar], a person familiar with the matter said. The "
        "person said [{c}|a person familiar].",
        "[The mill is safe|a person familiar], a person familiar with the matter said. The "
        "person familiar with the matter said [{c}|a person familiar].",
    ),
}
"""By kind: what is said in brackets, with whose it is; the rest is nobody’s words."""


def whose(text: str) -> None:
    """What is reported in a text is what it has in brackets, by whoever is named there."""
    text = upper(text)
    said = re.findall(r"\[([^]|]*)\|([^]]*)\]", text)
    plain = re.sub(r"\[([^]|]*)\|[^]]*\]", r"\1", text)
    whole = BEFORE + upper(plain) + "\n"
    found = [
        each for each in suggest(whole, "en")
        if each.kind == "paraphrase" and each.start >= len(BEFORE)
    ]  # fmt: skip
    words = [bare(whole[each.start : each.end]).lower().removeprefix("that ") for each in found]
    assert words == [bare(each).lower() for each, _ in said], text
    for each, (_, speaker) in zip(found, said, strict=True):
        name = re.sub("^(?:The|An|A|the) ", "", speaker).lower()
        assert name in (each.speaker or "").lower(), text


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("clause", CLAUSES)
def test_each_kind_of_attribution_has_its_clause_and_its_speaker(kind: str, clause: str) -> None:
    for frame in KINDS[kind]:
        for first in (clause, upper(clause)) if ": [" in frame else (clause,):
            whose(frame.format(c=first, d="the court would hear the case in May"))


def test_a_colon_behind_she_said_goes_on_with_what_she_said() -> None:
    for first in ("it was no saving", "there was no evidence", "the plan makes sense"):
        whose(f"Ng was there. [{upper(first)}, she said: the bill would cost more|Ann Ng].")


def test_a_sentence_may_end_with_an_hour() -> None:
    whose("Ng said [the lights went out at 3 a.m|Ann Ng]. Day said [he saw nothing|Bo Day].")
    whose("Ng said [the lights went out at 3 a.m|Ann Ng]. It was dark.")
    whose("Ng said [the lights went out at 3 a.m. Eastern time|Ann Ng].")
    whose("Ng said [the lights went out at 3 a.m. Monday|Ann Ng].")


SINGLE = (
    "Ng said [orders had fallen sharply in May|Ann Ng].",
    "Ng said [reports of fraud were false|Ann Ng].",
    "Ng said [no further plants were under review|Ann Ng].",
    "Ng said [about half of the residents had returned|Ann Ng].",
    "Ng said [it “beggared belief” that nobody had resigned|Ann Ng].",
    "Ng said in written comments that [the agency should wait|Ann Ng].",
    "Ng said in public remarks that [the agency should wait|Ann Ng].",
    "Ng said [she had voted|Ann Ng], but she gave no reasons.",
    "Executives at several firms have in recent months said that [jobs would go|Executives].",
    "The agency has since come round to the view that [it was wrong|The agency].",
    "[Jobs have been cut|Brixo], according to Brixo, which also said that [more would go|Brixo].",
    "[Prices have risen by 4 percent|figures], figures from the motoring body show.",
    "Ng told a Senate hearing in Utby on Tuesday [the fund had spent its budget|Ann Ng].",
    "Ida Lund, 71, a retired machinist who said [she had voted|Ida Lund], asked why.",
    "The Post quotes Ida Lund, of the Guild of Heating, as saying [it was late|Ida Lund].",
    "Ng was there. [Three labs got the same answer, she said, without knowing it|Ann Ng].",
    "Many of those interviewed acknowledged that [the plan was late|Many].",
    "[A vote is expected next week|local officials], said local officials and residents.",
    "Ng was there. [A ship would be, she said, “like a doorbell.”|Ann Ng]",
    "Ng said in a call with reporters on Monday morning that [the White House had not "
    "been consulted|Ann Ng].",
    "Ng said during a visit to a factory in Dayton that [the tariffs had cost jobs|Ann Ng].",
    "Ng said as she left the Capitol that [she was optimistic about a deal|Ann Ng].",
    "Ng said after emerging from the meeting that [a deal was close|Ann Ng].",
    "Ng said shortly before the vote that [she would oppose it|Ann Ng].",
    "Ng told a conservative talk radio host last month that [she regretted the vote|Ann Ng].",
    "Ng told an audience of bankers in New York last year that [the rules had gone too "
    "far|Ann Ng].",
    "Ng told fellow Republicans behind closed doors that [the bill was dead|Ann Ng].",
    "Ng told colleagues [the bill was dead|Ann Ng].",
    "Ng told The Associated Press in an interview that [the bill was dead|Ann Ng].",
    "Ng told the AP [the bill was dead|Ann Ng].",
    "Ng told POLITICO [the bill was dead|Ann Ng].",
    "Ng has told friends that [she will not run|Ann Ng].",
    "Ng has told people close to her that [she will not run|Ann Ng].",
    "Ng has privately told allies [she will not run|Ann Ng].",
    "Ng has been telling donors that [she will not run|Ann Ng].",
    "Ng is telling donors [she will not run|Ann Ng].",
    "Ng, for example, says [the law has failed|Ann Ng].",
    "Ng herself has said [the law has failed|Ann Ng].",
    "Ng, too, said [the law had failed|Ann Ng].",
    "Ng and her allies say [the law has failed|Ng].",
    "Ng, whose husband is a doctor, says [the law has failed|Ann Ng].",
    "Ng, the first woman to lead the committee, said [the law had failed|Ann Ng].",
    "Ng, a former prosecutor and the author of the bill, said [it would save lives|Ann Ng].",
    "Rep. Ida Lund, a Democrat from Utah who sits on the panel, said [it would save "
    "lives|Ida Lund].",
    "Ida Lund, the American Nurses Guild’s president, said [it would save lives|Ida Lund].",
    "Ida Lund, a spokeswoman for the Justice Department, said in a statement that [the "
    "memo was authentic|Ida Lund].",
    "Justice Department spokeswoman Ida Lund said [the memo was authentic|Ida Lund].",
    "A Justice Department spokeswoman, Ida Lund, said [the memo was authentic|Ida Lund].",
    "The department’s spokeswoman, Ida Lund, confirmed [the memo was authentic|Ida Lund].",
    "A person familiar with the investigation said [the memo was authentic|A person].",
    "A person with knowledge of the memo said [it was authentic|A person].",
    "People who have seen the memo say [it is authentic|People].",
    "Two people who have seen the memo said [it was authentic|Two people].",
    "Several lawmakers who attended the briefing said [they were not satisfied|Several lawmakers].",
    "The lawmakers said [they were not satisfied with the answers they got|The lawmakers].",
    "Lawmakers emerging from the briefing said [they were not satisfied|Lawmakers].",
    "Aides said [Ng was on the phone all weekend trying to win votes|Aides].",
    "His aides say [he was unaware of the payments|His aides].",
    "Her allies argue that [the charges are political|Her allies].",
    "Some of her allies argue that [the charges are political|allies].",
    "One of her closest advisers said [the charges were political|One].",
    "The majority of voters say [the charges are political|majority].",
    "More than half of voters say [the charges are political|voters].",
    "Nearly six in 10 voters say [the charges are political|six in 10].",
    "Only a third of voters said [they trusted the court|third of voters].",
    "The ruling said [the state had violated the law|The ruling].",
    "The ruling found that [the state had violated the law|The ruling].",
    "In a 5-4 ruling, the court said [the state had violated the law|the court].",
    "The court ruled 5-4 that [the state had violated the law|The court].",
    "The court ruled Monday that [the state had violated the law|The court].",
    "A judge ruled last week that [the state had violated the law|A judge].",
    "A jury found that [the officer used too much force|A jury].",
    "The judge found [the officer had lied under oath|The judge].",
    "The inspector general concluded that [the officer had lied|The inspector general].",
    "The report concluded [the officer had lied|The report].",
    "The suit contends that [the officer lied about the stop|The suit].",
    "The suit, which seeks $2 million, contends that [the officer lied|The suit].",
    "The complaint says that [Day, who was then the mayor, took cash|The complaint].",
    "[Day, the complaint says, took cash in a parking lot|the complaint].",
    "The emails show that [Day knew about the payments|The emails].",
    "The emails show [Day knew about the payments|The emails].",
    "The documents suggest [Day knew about the payments|The documents].",
    "The data show that [wages rose faster than prices|The data].",
    "New data show [wages rose faster than prices|data].",
    "Data released Friday show that [wages rose faster than prices|Data].",
    "Census figures show [the county has lost 4,000 people|Census figures].",
    "Research shows that [wages rose faster than prices|Research].",
    "Studies have shown that [wages rose faster than prices|Studies].",
    "A 2018 study found that [wages rose faster than prices|A 2018 study].",
    "Scientists say [the lake is warming|Scientists].",
    "Scientists have warned for years that [the lake is warming|Scientists].",
    "The agency said in its report that [the lake was warming|The agency].",
    "The agency warned in a 2016 report that [the lake was warming|The agency].",
    "The agency says on its website that [the lake is safe|The agency].",
    "The agency’s website says [the lake is safe|website].",
    "Its website says [the lake is safe|website].",
    "Iran said Monday that [it had breached the limit|Iran].",
    "Iran’s foreign minister said [his country would not talk under pressure|Iran’s "
    "foreign minister].",
    "The Iranian foreign minister, Tim Roe, wrote on Twitter that [talks were over|Tim Roe].",
    "Iranian state television reported that [the ship had been seized|television].",
    "State media reported [the ship had been seized|State media].",
    "The Kremlin said [it had no information about the ship|The Kremlin].",
    "A Kremlin spokesman said [it had no information|A Kremlin spokesman].",
    "China’s Commerce Ministry said [it would retaliate|Commerce Ministry].",
    "Beijing said [it would retaliate|Beijing].",
    "Beijing has said [it will retaliate if the tariffs take effect|Beijing].",
    "European diplomats said [they were caught off guard|European diplomats].",
    "Analysts at Goldman Sachs said [the tariffs could cut growth|Analysts].",
    "[The tariffs could cut growth|analysts], analysts at Goldman Sachs said in a note.",
    "[The tariffs could cut growth by half a point|Ida Lund], said Ida Lund, an economist "
    "at Quinn University.",
    "[The tariffs could cut growth by half a point|Ida Lund], said Ida Lund, who studies "
    "trade at Quinn University.",
    "Ng’s office said in an email that [she had not been briefed on the plan|Ng’s office].",
    "Senate Minority Leader Ida Lund said on the floor Thursday that [the bill was “dead "
    "on arrival”|Ida Lund].",
    "Even some of the president’s allies concede [the rollout was botched|some].",
    "[The order had been drafted in haste|A third official], a third official said.",
    "In an op-ed published Sunday, Lund wrote that [the party had lost its way|Lund].",
    "In court filings, lawyers for the state have argued that [the law does not "
    "discriminate|lawyers].",
    "The lawyers have argued in court filings that [the law does not discriminate|lawyers].",
    "[The law does not discriminate|lawyers for the state], lawyers for the state have argued.",
    "Ng told Fox News’s Sean Roe that [the president had every right to ask|Ann Ng].",
    "Ng told NBC’s “Meet the Press” on Sunday that [the president had every right to ask|Ann Ng].",
    "Speaking on CNN’s “State of the Union,” Ng said [the vote would be close|Ann Ng].",
    "On Twitter, Day wrote that [the vote was rigged|Bo Day].",
    "Day tweeted that [the vote was rigged|Bo Day].",
    "Day tweeted Sunday night [the vote was rigged|Bo Day].",
    "Day’s lawyer, Ida Lund, told the judge [her client was “a broken man”|Ida Lund].",
    "Day’s lawyer told the judge that [her client was sorry|Day’s lawyer] and asked for leniency.",
    "Ng, asked whether she would run, said [she was focused on her job|Ann Ng].",
    "When asked whether she would run, Ng said [she was focused on her job|Ann Ng].",
    "Asked if she would run, Ng replied that [she was focused on her job|Ann Ng].",
    "Ng did not rule out a run, saying [she would decide by May|Ann Ng].",
    "Ng voted for the bill, though she said [it was far from perfect|Ann Ng].",
    "Ng voted for the bill, even though she said [it was far from perfect|Ann Ng].",
    "Ng said [the deal, which was reached in secret talks, would fail|Ann Ng].",
    "Ng said that [while she supports the goal, the plan goes too far|Ann Ng].",
    "Ng said that, [while she supports the goal, the plan goes too far|Ann Ng].",
    "Ng said that [if elected, she would cut taxes|Ann Ng].",
    "Ng said that [as governor, she would cut taxes|Ann Ng].",
    "Ng said [as governor she would cut taxes|Ann Ng].",
    "Ng said [under the plan, taxes would fall|Ann Ng].",
    "Ng said that [under her plan, taxes would fall for most families|Ann Ng].",
    "Ng argued that [because of the delay, the money had run out|Ann Ng].",
    "Ng estimated [it would cost $4 billion over 10 years|Ann Ng].",
    "The office estimates that [the bill would cost $4 billion over 10 years|The office].",
    "[The bill would cost $4 billion over 10 years|budget office], the budget office estimates.",
    "[About 40 percent of voters support the plan|a recent poll], according to a recent poll.",
    "A recent poll found [about 40 percent of voters support the plan|A recent poll].",
    "Ng insists [she did nothing wrong|Ann Ng].",
    "Ng maintains [she did nothing wrong|Ann Ng].",
    "Ng vowed [to fight the charges|Ann Ng].",
    "Ng has vowed [to fight the charges in court|Ann Ng].",
    "Ng pledged Tuesday [to release her tax returns|Ann Ng].",
    "Ng promised that [she would release her tax returns|Ann Ng].",
    "Ng promised reporters [she would release her tax returns|Ann Ng].",
    "Ng warned Day that [the offer would not last|Ann Ng].",
    "Ng warned against rushing to judgment.",
    "Ng suggested that [the judge was biased|Ann Ng].",
    "Ng suggested without evidence that [the judge was biased|Ann Ng].",
    "Ng claimed, without evidence, that [the judge was biased|Ann Ng].",
    "Ng falsely claimed that [the judge was biased|Ann Ng].",
    "Ng has falsely claimed [the judge was biased|Ann Ng].",
    "Ng acknowledged that [mistakes were made|Ann Ng] but defended the plan.",
    "Ng admitted [mistakes were made|Ann Ng].",
    "Ng conceded the point.",
    "Ng joked that [she needed a vacation|Ann Ng].",
    "Ng noted [the law had passed with votes from both parties|Ann Ng].",
    "Ng added [the law had passed with votes from both parties|Ann Ng].",
    "Ng also said [the law had passed with votes from both parties|Ann Ng].",
    "Ng again said [she would not resign|Ann Ng].",
    "Ng later clarified that [she meant the other bill|Ann Ng].",
    "Ng later said [she had misspoken|Ann Ng].",
    "Ng says in the ad that [Day wants to raise taxes|Ann Ng].",
    "In the ad, Ng says [Day wants to raise taxes|Ann Ng].",
    "The ad claims [Day wants to raise taxes|The ad].",
    "The ad, which began airing Tuesday, claims that [Day wants to raise taxes|The ad].",
    "The indictment says [Day took bribes|The indictment].",
    "[Day took bribes|the indictment], the indictment says.",
    "[Day took bribes|prosecutors], prosecutors say.",
    "[Day took bribes|prosecutors], prosecutors said in court documents.",
    "[Day took bribes|prosecutors], prosecutors allege.",
    "Prosecutors allege [Day took bribes from two firms|Prosecutors].",
    "Prosecutors allege that [Day, while mayor, took bribes|Prosecutors].",
    "Prosecutors have accused Day of taking bribes, which he denies.",
    "Day has said [he is innocent|Bo Day].",
    "Day, who has pleaded not guilty, says [he was framed|Bo Day].",
    "Day’s family says [he was framed|Day’s family].",
    "The family believes [he was framed|The family].",
    "Police believe [the fire was set|Police].",
    "Investigators believe [the fire was set|Investigators].",
    "Investigators think that [the fire was set|Investigators].",
    "Officials said [they did not know what started the fire|Officials].",
    "Officials said [it was not known what started the fire|Officials].",
    "[It was not clear what started the fire|officials], officials said.",
    "[The fire, which killed two people, was set|officials], officials said.",
    "[The fire killed two people and injured four|officials], officials said Monday.",
    "[Two people were killed, police said, and four were injured|police].",
    "[Two people, including a child, were killed|police], police said.",
    "[The suspect, identified as Tim Roe, 34, was arrested|police], police said.",
    "[The suspect was arrested after a chase|Ida Lund], Police Chief Ida "
    "Lund said at a news conference.",
    "[The suspect was arrested after a chase|Ida Lund], said Police Chief Ida Lund.",
    "[The suspect was arrested after a chase|a police spokeswoman], according to a police "
    "spokeswoman.",
    "According to police, [the suspect was arrested after a chase|police].",
    "Police said [the suspect, whose name was not released, was arrested|Police].",
    "Police said [the suspect fled on foot and was arrested nearby|Police].",
    "Witnesses said [they heard four shots|Witnesses].",
    "One witness said [she heard four shots|One witness].",
    "Neighbors described hearing four shots.",
    "A man who answered the door said [he had no comment|A man].",
    "The president said [he would sign the bill|president], and Ng predicted [it would "
    "pass|Ann Ng].",
    "The administration has argued that [the tariffs would bring jobs back|The "
    "administration], a claim most economists reject.",
    "Most economists say [the tariffs would raise prices|economists].",
    "A spokesman for the company said [it does not comment on pending litigation|A spokesman].",
    "The company said [it does not comment on pending litigation|The company].",
    "The company said [it was cooperating with investigators|The company], but did not elaborate.",
    "Ng is expected to say that the plan failed.",
    "Ng was right to say that the plan failed.",
    "Ng was scheduled to speak at noon.",
    "Lawmakers from both parties said [the hearing raised more questions than it "
    "answered|Lawmakers].",
    "Rep. Tim Roe, who chairs the panel, said [the hearing raised more questions|Tim Roe].",
    "Critics, including Day, said [the plan would cost jobs|Critics].",
    "Critics such as Day say [the plan would cost jobs|Critics].",
    "Some Republicans, like Ng, say [the plan would cost jobs|Republicans].",
    "Both Ng and Day say [the plan would cost jobs|Ng].",
    "Ng and Day both said [the plan would cost jobs|Ng].",
    "Neither Ng nor Day said the plan would cost jobs.",
    "Others worry [the plan would cost jobs|Others].",
    "Others say [it is too soon to tell|Others].",
    "Advocates on both sides said [the ruling would have little effect|Advocates].",
    "[The ruling, advocates said, would have little effect|advocates].",
    "[The ruling would have little effect, advocates said, because the law has changed|advocates].",
    "[The vote, expected Thursday, could be delayed|aides], aides said.",
    "[The vote could be delayed until next week|aides], aides said Tuesday night.",
    "[The vote could be delayed|a senior aide], a senior aide said, speaking on condition "
    "of anonymity.",
    "[The vote could be delayed|a senior aide], said a senior aide who spoke on condition "
    "of anonymity.",
    "A senior aide, who spoke on condition of anonymity because the talks are private, "
    "said [the vote could be delayed|A senior aide].",
    "Speaking on condition of anonymity, a senior aide said [the vote could be delayed|a "
    "senior aide].",
    "On condition of anonymity, the aide said [the vote could be delayed|the aide].",
)
"""Sentences that stand for their kind, each with what is said and by whom."""


@pytest.mark.parametrize("sentence", SINGLE)
def test_each_sentence_is_read(sentence: str) -> None:
    whose(sentence)


NARRATED = (
    "The House voted 218-210 on Thursday to send the bill to the Senate, where it faces "
    "an uncertain future.",
    "Ng won the county by nine points in 2016 and lost it by four two years ago.",
    "Reports of fraud have increased since the law was changed in 2014.",
    "The claims were reviewed by a panel of three judges, who found them credible.",
    "The committee heard testimony from six witnesses over two days.",
    "She is expected to announce her plans next week, days after the filing deadline.",
    "A spokesman did not respond to a request for comment.",
    "Day declined to comment through a lawyer.",
    "It is unclear whether the president knew about the memo.",
    "The agency has not decided whether to appeal.",
    "Police are looking for a man who was seen near the school.",
    "The law requires doctors to report cases in which a child has been hurt.",
    "The states argued the case before the Supreme Court in March.",
    "Talks broke down in April after the two sides could not agree on a date.",
    "The poll of 800 likely voters was conducted by telephone and has a margin of error "
    "of 3.5 percentage points.",
    "Thousands of people filled the streets, calling for the prime minister to resign.",
    "Ng has called for a special session.",
    "The senator asked her staff to prepare a list.",
    "The bill would require companies to tell customers when their data is stolen.",
    "He told his story in a book that was published last year.",
    "Nobody knows how many people live in the camp.",
    "The debate over what to do with the money has divided the council.",
    "The decision means that the case will go to trial.",
    "The new rule allows states to set their own limits, which critics oppose.",
    "The company reported a loss of $40 million for the quarter.",
    "The idea that taxes pay for themselves has a long history.",
    "The fact that he was there did not help his case.",
    "Many voters want change, and they are tired of waiting for it.",
    "A judge ordered the city to release the video.",
    "The White House announced the nomination on Tuesday.",
    "Congress approved the money in May, and the work began in June.",
    "The two men met in 2004, when both worked for a bank in Ohio.",
    "The fight over the wall shut the government for 35 days.",
    "Asked about the memo, Day shook his head and walked away.",
    "Prosecutors charged him with lying to the FBI.",
    "He was accused of taking money that belonged to a charity.",
    "Ng was told to wait outside.",
    "The letter was signed by 40 members, among them three Republicans.",
    "The measure fell two votes short, in part because four senators were absent.",
    "The suspect was charged with murder after he led officers to the body.",
    "They have until Friday to reach a deal or the government will close.",
    "Ng, who grew up on a farm, has served in the Senate since 2010.",
    "The group has spent $3 million on ads that attack Ng.",
    "The president has repeatedly attacked the judge on Twitter.",
    "The treaty, signed in 1987, bans missiles with a range of 300 to 3,400 miles.",
    "For months, Republicans have complained about the pace of confirmations.",
    "The hearing was the first since the Democrats took control of the House.",
    "Day pleaded guilty in March to two counts of fraud and agreed to cooperate with "
    "investigators.",
    "The court agreed to hear the case in the fall.",
    "As the storm approached, officials urged residents to leave.",
    "The order applies to about 40,000 workers.",
    "Day has argued more than 30 cases before the court.",
    "The council member who proposed the ban was not at the meeting.",
    "The fire started in a garage and spread to two houses before crews arrived.",
    "Support for the plan has fallen since the spring, when Ng first proposed it.",
    "Ng thanked the volunteers and hugged her husband.",
    "If the Senate rejects the bill, the House could vote again in June.",
    "The department is reviewing its policy on the use of force.",
    "Neither side has said when talks will resume.",
    "Ng would not say how she planned to vote.",
    "The campaign has raised questions about who is in charge.",
    "Democrats fear losing the seat.",
    "The president believes in tariffs.",
    "The memo describes a meeting in Prague.",
    "The trial is expected to last three weeks.",
    "Ng promised a vote by June.",
    "Critics have called the plan cruel.",
    "Residents worry about traffic, noise and the price of homes.",
    "The study looked at 4,000 children who were born before 1990.",
    "He feared for his life and ran.",
    "Officials expect turnout to be low.",
    "The union wants a raise of 4 percent and more days off.",
    "What happened next is in dispute.",
    "The attack drew widespread condemnation.",
    "The mayor hopes to open the park next spring.",
    "Voters will decide in November whether to keep the tax.",
    "The company, which denies wrongdoing, has stopped selling the drug.",
    "She found the keys on the table and locked the door behind her.",
    "The report recommends 14 changes, most of which would need the approval of Congress.",
)
"""Sentences of news in which nobody says anything, with verbs and nouns of saying in some."""


@pytest.mark.parametrize("sentence", NARRATED)
def test_what_only_happens_is_no_statement(sentence: str) -> None:
    whose(sentence)
