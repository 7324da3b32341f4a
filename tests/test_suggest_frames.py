"""What is said, in each frame with each kind of clause, so that no pair is left out."""

from __future__ import annotations

import re

import pytest
from suggest_cases import bare

from brief.suggest import suggest

BEFORE = "Ann Ng, the mayor of Utby, met residents on Monday. Bo Day, a shopkeeper, was there.\n\n"
SPEAKERS = ("Ng", "officials", "the council's lawyer, Ida Lund,", "residents of the village")
CLAUSES = (
    "the bridge would close in May",
    "prices rose 3% last year",
    "he never touched the ball",
    "bees count with their legs",
    "nobody had been told",
    "most workers earn less than that",
    "there was no plan",
    "what worried her was the roof",
    "closing the bridge would cost jobs",
    "if it rained the game would be off",
    "the man who ran the shop had gone",
    "her party's voters want change",
    "up to 30 jobs could go",
    "half the town lives on fish",
    "three in four children walk to school",
    "only one of them knew",
    "neither side wanted war",
    "the firm's bosses ignored letters",
    "many families face higher bills",
    "more than 300 people died",
    "at least two doctors refused to go",
    "Brix owned the land",
    "children who sleep less eat more",
    "Bo Day stole the money",
    "people in the north speak another language",
    "to wait any longer would be a mistake",
    "a third of the staff left",
    "this made no difference",
    "years of neglect had weakened the dam",
)
FRAMES = (
    "{S} said {c}.",
    "{S} said on Monday {c}.",
    "{S} has said {c}.",
    "{S} believes {c}.",
    "{S} claimed {c}.",
    "{S} suggested {c}.",
    "In March, {s} said {c}.",
    "{C}, {s} said.",
    "{C}, said {s}.",
    "According to {s}, {c}.",
    "{C}, according to {s}.",
)
PAIRS = (
    ("the bridge would close in May", "prices rose 3% last year"),
    ("it was too early to tell", "the council had no money"),
    ("he had never touched the ball", "nobody had been told"),
    ("bees count with their legs", "most workers earn less than that"),
    ("there was no plan", "what worried her was the roof"),
    ("talks with the union had broken down", "his client regretted the remark"),
    ("she did not trust the figures", "the law should be changed"),
    ("more than 300 people have died", "neither side wanted war"),
    ("the firm's bosses ignored letters", "the work took longer than planned"),
    ("tenants would be better off", "rents would be frozen for a year"),
    ("they were looking at all options", "a decision was not expected before June"),
)
AROUND = (
    "Ng said [{a}], adding that [{b}].",
    "Ng said [{a}] and warned that [{b}].",
    "Ng said [{a}], a claim Day rejected.",
    "Ng said [{a}], a commitment Labour described as worthless.",
    "Ng said that [{a}], an offer which the union has turned down.",
    "Ng said [{a}], but declined to say when.",
    "Ng said [{a}] but gave no details.",
    "Ng said that [{a} and that {b}].",
    "Ng said that [{a} but that {b}].",
    "Ng said [{a} and {b}].",
    "Ng said [{a} but {b}].",
    "Ng said [{a} because {b}].",
    "Ng said [{a}], prompting laughter.",
    "Ng said [{a}], drawing boos from the crowd.",
    "Ng said [{a}], while Day argued that [{b}].",
    "Ng said [{a}], something Day denies.",
    "Ng said [{a}], something the company says is untrue.",
    "Ng said [{a}] when asked about the delay.",
    "Ng said [{a}] in a letter to staff on Monday.",
    "Ng said [{a}], though he did not say how.",
    "Ng said [{a}], citing figures from Brix.",
    "Ng said [{a}] and promised a full report by May.",
    "Ng said [{a}] and thanked the crew.",
    "Ng said [{a}], and urged people to stay at home.",
    "Ng said [{a}] and urged people to stay at home.",
    "Ng, who said [{a}], left the room.",
    "[{a}, Ng said, and {b}].",
    "[{a}, Ng said, but {b}].",
    "[{a}, Ng said, because {b}].",
    "[{a}, Ng said, while {b}].",
    "[{a}, Ng said, although {b}].",
    "[{a}], Ng said, adding that [{b}].",
    '[{a}], Ng said, adding: "It is late."',
    "[{a}], Ng said, and warned that [{b}].",
    "[{a}], she added, and promised [to resign].",
    "[{a}], Ng said in a statement.",
    "[{a}], Ng told the Post.",
    "[{a}], Ng told reporters, pointing to a map.",
    "[{a}], Ng said, smiling.",
    "[{a}], said Ng, who runs the shop.",
    "[{a}], said Ng, but declined to say when.",
    "[If the vote was lost, Ng said, {a}].",
    "[In the end, Ng said, {a}].",
    "[By 2045, Ng said, {a}].",
    "[Without the money, she told MPs, {a}].",
    "[As long as it rained, she said, {a}].",
    "[After the war, she told the court, {a}].",
    "[The old bridge, Ng said, would close in May].",
    "[The old bridge, said Ng, had been unsafe for years].",
    "[The plan to close the bridge, the council said, would save millions].",
    "[It was Day, Ng said, who stole the money].",
    "[What worried her most, Ng said, was the roof].",
    "[There was, Ng said, no plan to close the bridge].",
    "[She was, she told the court, too tired to drive].",
    "[The bridge will close in May, Ng said, unless more money is found].",
    "[The bridge will close in May, Ng said, and not before].",
    "[The bridge will close in May, Ng said, with buses running instead].",
    "[The bridge will close in May, Ng said, rather than in June as planned].",
    "[The bridge will close in May, Ng said, which is earlier than planned].",
    "Asked if it was true, Ng said [{a}].",
    "Asked about the delay, she replied that [{a}].",
    "Pressed on the cost, Ng said only that [{a}].",
    "Ng told them [{a}] and asked them to wait.",
    "Ng told the court that [{a}], and said [{b}].",
    "Ng said that [{a}: {b}].",
    "Ng believes that [{a}], and says [{b}].",
    "Ng pointed out that [{a}].",
    "Ng told reporters after the meeting that [{a}].",
    "Ng told BBC Radio Utby [{a}].",
    "Speaking outside court, Ng said [{a}].",
    "In a statement, the company said [{a}].",
    "In a statement on Monday, Ng said that [{a}].",
    "Writing in the Post, Ng argued that [{a}].",
    "Ng has long argued that [{a}].",
    "Ng went on to say that [{a}].",
    "Ng was quoted as saying [{a}].",
    "Ng wrote that [{a}].",
    "Ng, the mayor, said [{a}].",
    "Ng, 44, from Utby, said [{a}].",
    "Ng's lawyer, Ida Lund, said [{a}].",
    "Ng made clear that [{a}].",
    "Ng is convinced that [{a}].",
    "Ng's view is that [{a}].",
    "In Ng's view, [{a}].",
    "In the view of Ng, [{a}].",
    "By her own account, [{a}].",
    "As Ng sees it, [{a}].",
    "Ng's argument is that [{a}].",
    "The company's position is that [{a}].",
    "Her fear is that [{a}].",
    "Ng's answer was that [{a}].",
    "The council's explanation was that [{a}].",
    "Ng repeated her claim that [{a}].",
    "Ng rejected Day's claim that [{a}].",
    "Ng has raised concerns that [{a}].",
    "There were warnings from Ng that [{a}].",
    "Ng issued a statement saying [{a}].",
    "Ng posted a message saying that [{a}].",
    "Ng sent a letter to members warning that [{a}].",
    "Ng responded by saying that [{a}].",
    "Ng began by saying [{a}].",
    "Ng defended the plan, arguing that [{a}].",
    "Ng defended the plan, saying [{a}].",
    "Ng resigned on Monday, saying [{a}].",
    "Ng's letter said [{a}].",
    "The letter says that [{a}].",
    "The report also found [{a}].",
    "It added that [{a}].",
    "It said [{a}].",
    "The report, published on Monday, says [{a}].",
    "A study by Brix found that [{a}].",
    "Research by Brix suggests [{a}].",
    "Figures from Brix show [{a}].",
    "Polling by Brix suggests that [{a}].",
    "Minutes of the meeting show that [{a}].",
    "The survey, of 1,200 adults, found that [{a}].",
    "Police said [{a}].",
    "A source close to Ng said [{a}].",
    "One of them said [{a}].",
    "Another said that [{a}].",
    "Others said [{a}].",
    "Some fear [{a}].",
    "Many believe that [{a}].",
    "Most said [{a}].",
    "Half of them said [{a}].",
    "Two in five said [{a}].",
    "A third of parents said that [{a}].",
    "Ng said [{a}], a day after Day resigned.",
    "Ng said [{a}], days before the vote.",
    "Ng said [{a}], hours after the verdict.",
    "Ng said [{a}], in remarks that drew applause.",
    "Ng said [{a}], a reference to the flood of 2019.",
    "Ng said [{a}], to cheers.",
    "Ng said [{a}], to loud applause from the gallery.",
    "Ng said [{a}], prompting Day to walk out.",
    "Ng said [{a}], the first time she has spoken of it.",
    "Ng said [{a}], echoing remarks by Day.",
    "Ng said [{a}], her voice breaking.",
    "Ng said [{a}], without giving details.",
    "Ng said [{a}], even as the town flooded.",
    "Ng said [{a}] – a charge the company denies.",
    "Ng said [{a}], although she did not say how.",
    "Ng said [{a}], but added that [{b}].",
    "Ng said [{a}] but added that [{b}].",
    "Ng said [{a}], then left.",
    "Ng said [{a}], speaking outside court.",
    "Ng said [{a}], urging people to stay at home.",
    "Ng said [{a}], pointing to a report by Brix.",
    "Ng said [{a}], noting that [{b}].",
    "Ng said [{a}], insisting [{b}].",
    "Ng said [{a}], and accused the council of lying.",
    "Ng said [{a}] and called for an inquiry.",
    "Ng said [{a}] and praised the crew.",
    "Ng said [{a}], and blamed the weather.",
    "Ng said [{a}], dismissing claims to the contrary.",
    "[{a}], Ng said, to loud applause.",
    "[{a}], Ng said, her voice breaking.",
    "[{a}], Ng said, as protesters chanted outside.",
    "[{a}], Ng said after the match.",
    "[{a}], Ng said when asked about it.",
    "[{a}], Ng wrote in a blog post on Monday.",
    "[{a}], Ng said on Tuesday.",
    "[{a}], Ng said in an interview with the Post.",
    "[{a}], Ng told reporters on Monday, a day after Day resigned.",
    "[{a}], said Ng, speaking outside court.",
    "[{a}], said Ng, adding that [{b}].",
    "[{a}], said Ng, who added that [{b}].",
    "[{a}], said Ng. She added that [{b}].",
    "Ng said [{a}]. But she admitted that [{b}].",
    "Ng, who has said [{a}], declined to comment.",
    "Ng, who believes that [{a}], voted against.",
    "After Ng said [{a}], the meeting ended.",
    "Asked why, Ng said [{a}]. Asked again, she said [{b}].",
    "Ng says [{a}]; Day says [{b}].",
    "Ng said [{a}], whereas Day insisted [{b}].",
    "While Ng said [{a}], Day thought [{b}].",
    "Although Ng says [{a}], Day says [{b}].",
    "Both Ng and Day said [{a}].",
    "Ng, Day and others said [{a}].",
    "Ng agreed with Day that [{a}].",
    "Ng conceded to Day that [{a}].",
    "Ng told a crowd of 400 people in Utby that [{a}].",
    "Ng told a packed hall [{a}].",
    "Ng told The Post last week that [{a}].",
    "Ng told the Post's Ida Roe that [{a}].",
    "Ng told me over lunch that [{a}].",
    "Ng texted Day to say that [{a}].",
    "Ng used her speech to warn that [{a}].",
    "Ng took to social media to say [{a}].",
    "It was Ng who said that [{a}].",
    "Ng is among those who say [{a}].",
    "Ng, like Day, says [{a}].",
    "Ng, speaking in Utby, said [{a}].",
    "Ng, quoting Day, said [{a}].",
    "Ng, through a spokesman, said [{a}].",
    "Through a spokesman, Ng said [{a}].",
    "On Monday, speaking in Utby, Ng said [{a}].",
    "Last week Ng said [{a}].",
    "Earlier, Ng had said [{a}].",
    "Ng had previously said [{a}].",
    "Ng has also claimed [{a}].",
    "Ng has always maintained that [{a}].",
    "Ng would only say that [{a}].",
)
"""What is said in brackets: the rest is who says it, and what else they or others do."""
SILENT = (
    "Neither Ng nor Day said [{a}].",
    "Ng did not say whether [{a}].",
    "Ng refused to say that [{a}].",
    "Ng will say today that [{a}].",
    "Ng is expected to say that [{a}].",
    "Ng may say [{a}].",
    "Ng never said [{a}].",
    "Ng has yet to say whether [{a}].",
    "If Ng says [{a}], nobody will listen.",
    "Had Ng said [{a}], nobody would have cared.",
)


def upper(words: str) -> str:
    return words[0].upper() + words[1:]


def clauses(text: str) -> list[str]:
    """What is reported in a text behind its first paragraph."""
    whole = BEFORE + upper(text) + "\n"
    return [
        bare(whole[each.start : each.end]).lower()
        for each in suggest(whole, "en")
        if each.kind == "paraphrase" and each.start >= len(BEFORE)
    ]


@pytest.mark.parametrize("clause", CLAUSES)
@pytest.mark.parametrize("frame", FRAMES)
def test_a_clause_is_found_in_every_frame(frame: str, clause: str) -> None:
    for speaker in SPEAKERS:
        text = frame.format(S=upper(speaker), s=speaker, c=clause, C=upper(clause))
        assert clauses(text.replace(",,", ",").replace(",.", ".")) == [clause.lower()]


@pytest.mark.parametrize("frame", AROUND)
def test_a_clause_ends_where_its_speaker_does_and_goes_on_over_an_aside(frame: str) -> None:
    for first, second in PAIRS:
        text = frame.format(a=first, b=second)
        said = [bare(each).lower() for each in re.findall(r"\[([^]]*)\]", text)]
        found = clauses(text.replace("[", "").replace("]", ""))
        assert [each.removeprefix("that ") for each in found] == said


@pytest.mark.parametrize("frame", SILENT)
def test_what_nobody_said_is_no_statement(frame: str) -> None:
    for clause, _ in PAIRS:
        assert clauses(frame.format(a=clause)) == []


SUBJECTS = {
    "Moscow": "Moscow",
    "Up to 40 residents": "residents",
    "Four out of five doctors": "Four out of five doctors",
    "The Archbishop of Utby": "The Archbishop of Utby",
    "The King": "The King",
    "Ng's camp": "Ng's camp",
    "People who know him": "People",
    "UN experts": "experts",
    "French officials": "officials",
    "One of the men": "One of the men",
    "State media": "State media",
    "The two sides": "The two sides",
    "Sources close to the talks": "Sources close to the talks",
}
"""Whoever may be the subject, and how the speaker is called."""


@pytest.mark.parametrize("subject", SUBJECTS)
@pytest.mark.parametrize("frame", ["{s} said {c}.", "{s} warned that {c}.", "{s} told staff {c}."])
def test_each_subject_speaks(subject: str, frame: str) -> None:
    for clause in ("the bridge would close in May", "prices rose last year"):
        whole = BEFORE + frame.format(s=subject, c=clause) + "\n"
        found = [each for each in suggest(whole, "en") if each.start >= len(BEFORE)]
        assert [bare(whole[each.start : each.end]) for each in found] == [clause]
        assert SUBJECTS[subject].casefold() in (found[0].speaker or "").casefold()


@pytest.mark.parametrize("subject", ["None of them", "No one", "Nobody", "Neither Ng nor Day"])
def test_nobody_says_nothing(subject: str) -> None:
    assert clauses(f"{subject} said the bridge would close.") == []


VERBS = [
    "acknowledged", "admitted", "argued", "asserted", "averred", "avowed", "bemoaned",
    "boasted", "certified", "claimed", "complained", "conceded", "concluded", "concurred",
    "conjectured", "contended", "countered", "declared", "demonstrated", "determined",
    "diagnosed", "disclosed", "divulged", "doubted", "envisaged", "established",
    "estimated", "explained", "foretold", "grumbled", "hinted", "hypothesised", "implied",
    "indicated", "inferred", "insinuated", "insisted", "lamented", "maintained",
    "marvelled", "mused", "objected", "observed", "postulated", "predicted", "prophesied",
    "reckoned", "reiterated", "restated", "signalled", "speculated", "stipulated",
    "suggested", "surmised", "swore", "testified", "underlined", "verified", "vouched",
    "vowed", "wagered", "wailed", "warned",
]  # fmt: skip
NOUNS = [
    "admission", "advice", "allegation", "answer", "argument", "assumption", "belief",
    "boast", "claim", "complaint", "concern", "conclusion", "denial", "explanation", "fear",
    "hint", "hope", "hypothesis", "insistence", "notion", "opinion", "pledge", "prediction",
    "promise", "reassurance", "recommendation", "reminder", "suspicion", "testimony",
    "theory", "verdict", "view", "warning",
]  # fmt: skip
MINDS = "adamant afraid certain clear concerned confident convinced doubtful hopeful sure worried"


@pytest.mark.parametrize("verb", VERBS)
def test_each_verb_of_saying_has_its_clause(verb: str) -> None:
    said = clauses(f"Ng {verb} that the bridge would close in May.")
    assert [each.removeprefix("ng ").removeprefix(f"{verb} that ") for each in said] == [
        "the bridge would close in may"
    ]


@pytest.mark.parametrize("noun", NOUNS)
def test_each_noun_of_saying_has_its_clause(noun: str) -> None:
    for text in ("Bo Day criticised Ng's {} that {}.", "Ng's {} is that {}."):
        assert clauses(text.format(noun, "the bridge would close in May")) == [
            "the bridge would close in may"
        ]


@pytest.mark.parametrize("mind", MINDS.split())
def test_of_what_somebody_is_sure_or_afraid(mind: str) -> None:
    text = f"Ng was {mind} that the bridge would close in May."
    assert clauses(text) == ["the bridge would close in may"]
