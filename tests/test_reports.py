"""Corrections of which no rule beside the words tells that somebody else says them."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_exchanged import all_statuses, check, corrected, corrected_all, statuses

pytestmark = pytest.mark.slow

STAY = [("lee", "quote: We stay")]

POLISH = (
    "Rada miasta zebrała się w poniedziałek, aby rozmawiać o pieniądzach, i debata była długa. "
    "Burmistrz nie przyszedł, ponieważ był chory. "
)
RUSSIAN = (
    "Городской совет собрался в понедельник, чтобы обсудить деньги, и обсуждение было долгим. "
    "Мэр не пришёл, потому что он был болен. "
)

ANOTHER = {
    "not misspelt": ("“We stay,” said the mayor.", "“We stay,” said the major."),
    "her": ("“We stay,” the mother said.", "“We stay,” the other said."),
    "a critic": ("“We stay,” said Ann Lee.", "“We stay,” said a critic of Ann Lee."),
    "a lawyer": ("“We stay,” said Ann Lee.", "“We stay,” said a lawyer for Ann Lee."),
    "an office": ("“We stay,” said Ann Lee.", "“We stay,” said the office of Ann Lee."),
    "a spokesman": ("“We stay,” said Ann Lee.", "“We stay,” said Ann Lee’s spokesman."),
    "two": ("“We stay,” said Ann Lee.", "“We stay,” said Ann Lee and Bo Marsh."),
    "to her": ("“We stay,” said Ann Lee.", "“We stay,” said Bo Marsh to Ann Lee."),
    "of her": ("“We stay,” said Ann Lee.", "“We stay,” said Bo Marsh of Ann Lee."),
    "a king": ("“We stay,” said King Charles II.", "“We stay,” said King Charles III."),
    "police": ("“We stay,” a police spokesman said.", "“We stay,” a hospital spokesman said."),
    "a deputy": ("“We stay,” the mayor said.", "“We stay,” the deputy mayor said."),
    "of a post": ("“We stay,” the mayor said.", "“We stay,” a critic of the mayor said."),
    "for a post": ("“We stay,” said the mayor.", "“We stay,” said a lawyer for the mayor."),
    "a town": ("“We stay,” the town said.", "“We stay,” the mayor of the town said."),
    "former": ("“We stay,” the mayor said.", "“We stay,” a former mayor said."),
    "ehemalig": (
        "Der Rat tagte am Dienstag. „We stay“, sagte ein Minister.",
        "Der Rat tagte am Dienstag. „We stay“, sagte ein ehemaliger Minister.",
    ),
    "ancien": (
        "Le conseil de la ville a siégé mardi pour la première fois. "
        "« We stay », a déclaré un ministre.",
        "Le conseil de la ville a siégé mardi pour la première fois. "
        "« We stay », a déclaré un ancien ministre.",
    ),
    "abogado": (
        "«We stay», dijo el alcalde de la ciudad.",
        "«We stay», dijo un abogado del alcalde de la ciudad.",
    ),
    "były": ("„We stay” – powiedział minister.", "„We stay” – powiedział były minister."),
    "бывший": ("«We stay», — сказал министр.", "«We stay», — сказал бывший министр."),
    "a witness": ("“We stay,” the first witness said.", "“We stay,” the second witness said."),
    "رد": (
        "ورد باسم رشيد، عضو النقابة، قائلا: «We stay».",
        "ورد سامي خوري، عضو النقابة، قائلا: «We stay».",
    ),
    "a month": (
        "| Name | Words |\n|---|---|\n| Anna Stone | We stay |\n| Bo Marsh | They go |",
        "| Name | Words |\n|---|---|\n| Celina March | We stay |\n| Bo Marsh | They go |",
    ),
    "critics": (
        "Lee added that the town would close it, and We stay.",
        "Critics of Lee claimed that the town would close it, and We stay.",
    ),
    "between": (
        "Ann Lee took the floor at eight.\n\nShe said: “We stay.”",
        "Ann Lee took the floor at eight.\n\nClara Marsh took the floor at nine.\n\n"
        "She said: “We stay.”",
    ),
    "an apposition": (
        "The mayor, Ann Lee, said: “We stay.”",
        "The husband of the mayor, Ann Lee, said: “We stay.”",
    ),
    "whose": (
        "The mayor, Ann Lee, said: “We stay.”",
        "The mayor’s husband, Ann Lee, said: “We stay.”",
    ),
    "a clerk’s brother": (
        "A clerk accused of theft told the court: “We stay.”",
        "The brother of a clerk accused of theft told the court: “We stay.”",
    ),
    "Gegnerin": ("„We stay“, sagte Ann Lee.", "„We stay“, sagte eine Gegnerin von Ann Lee."),
    "mari": (
        "« We stay », a déclaré Odile Lee.",
        "« We stay », a déclaré le mari d’Odile Lee.",
    ),
    "marido": (
        "La alcaldesa, Ana Lee, dijo: «We stay».",
        "El marido de la alcaldesa, Ana Lee, dijo: «We stay».",
    ),
    "brat": (
        f"{POLISH}„We stay” – powiedziała Żurek.",
        f"{POLISH}„We stay” – powiedział brat Żurek.",
    ),
    "муж": (
        f"{RUSSIAN}«We stay», — сказала Анна Ли.",
        f"{RUSSIAN}«We stay», — сказал муж Анны Ли.",
    ),
    "analysts": (
        "Analysts at Northmere Bank said: “We stay.”",
        "Analysts at Southmere Bank said: “We stay.”",
    ),
    "before retracting": (
        "“We stay,” said Ann Lee.",
        "“We stay,” said Ann Lee, before retracting it.",
    ),
    "antes de": ("«We stay», dijo Ana Lee.", "«We stay», dijo Ana Lee, antes de retractarse."),
    "miała": (
        f"{POLISH}„We stay” – powiedziała Anna Żurek.",
        f"{POLISH}„We stay” – miała powiedzieć Anna Żurek.",
    ),
    "Kritiker": (
        "Die Bürgermeisterin sagte: „We stay.“",
        "Ein Kritiker der Bürgermeisterin sagte: „We stay.“",
    ),
    "crítico": (
        "La alcaldesa, Ana Lee, dijo: «We stay».",
        "Un crítico de la alcaldesa, Ana Lee, dijo: «We stay».",
    ),
    "противник": (
        f"{RUSSIAN}«We stay», — сказала Анна Ли.",
        f"{RUSSIAN}«We stay», — сказал противник Анны Ли.",
    ),
    "belied": (
        "Ann Lee said “We stay”.",
        "Ann Lee said “We stay”, but records show otherwise.",
    ),
    "elle": (
        "Anne Pierre a pris la parole. Elle a dit : « We stay. »",
        "Claire Martel a pris la parole. Elle a dit : « We stay. »",
    ),
    "ella": (
        "Ana Piedra tomó la palabra a las ocho. Ella dijo: «We stay».",
        "Clara Marín tomó la palabra a las ocho. Ella dijo: «We stay».",
    ),
    "should": ("“We stay,” Ann Lee said.", "“We stay,” Ann Lee should have said."),
    "allegedly": ("“We stay,” Ann Lee said.", "“We stay,” Ann Lee allegedly said."),
    "a question": ("“We stay,” said Ann Lee.", "Did Ann Lee say “We stay”?"),
    "厂长": ("工厂厂长王小红说：“We stay。”", "工厂厂长李建国说：“We stay。”"),
    "标签": ("王小红：We stay。", "李建国：We stay。"),
    "据": ("“We stay。”王小红说。", "“We stay。”据李建国说。"),
    "她": ("王小红八点发言。她说：“We stay。”", "张秀英八点发言。她说：“We stay。”"),
    "另起一段": (
        "王小红八点发言。\n\n她说：“We stay。”",
        "张秀英八点发言。\n\n她说：“We stay。”",
    ),
    "列表": ("王小红说：\n\n- 价格上涨\n- We stay", "张秀英说：\n\n- 价格上涨\n- We stay"),
    "وقالت": (
        "أخذت أمل حداد الكلمة عند الثامنة. وقالت: «We stay».",
        "أخذت سعاد منصور الكلمة عند الثامنة. وقالت: «We stay».",
    ),
    "قائمة": (
        "قالت أمل حداد:\n\n- ارتفعت الأسعار\n- We stay",
        "قالت سعاد منصور:\n\n- ارتفعت الأسعار\n- We stay",
    ),
    "headings": (
        "## Ann Lee\n\nWe stay.\n\n## Bo Marsh\n\nThey go.",
        "## Bo Marsh\n\nWe stay.\n\n## Ann Lee\n\nThey go.",
    ),
    "a heading gone": (
        "## Ann Lee\n\nWe stay.\n\n## Bo Marsh\n\nThey go.",
        "## Bo Marsh\n\nWe stay.",
    ),
    "a section": (
        "## Ann Lee\n\nVisitors came from the whole county.\n\nWe stay.",
        "## Clara Marsh\n\nVisitors came from the whole county.\n\nWe stay.",
    ),
    "an answer’s label": (
        "Question to Ann Lee: What comes now?\n\nAnswer: We stay.",
        "Question to Clara Marsh: What comes now?\n\nAnswer: We stay.",
    ),
    "columns": (
        "| Ann Lee | Bo Marsh |\n|---|---|\n| We stay | They go |",
        "| Ann Lee | Bo Marsh |\n|---|---|\n| They go | We stay |",
    ),
    "a list": (
        "Ann Lee said:\n\n- The river rises.\n- We stay.",
        "Clara Marsh said:\n\n- The river rises.\n- We stay.",
    ),
    "an answer": (
        "Question to Ann Lee: What comes now?\n\n“We stay.”",
        "Question to Clara Marsh: What comes now?\n\n“We stay.”",
    ),
    "another's post": ("Mayor Ann Lee said that We stay.", "The deputy mayor said that We stay."),
    "an aide": ("Lee said: “We stay.”", "An aide to Lee said: “We stay.”"),
    "a club's": (
        "A league spokeswoman said that We stay.",
        "An Athletic spokeswoman said that We stay.",
    ),
    "traders": (
        "The Harbour Traders’ Association warned that We stay.",
        "The Harbour Residents’ Association warned that We stay.",
    ),
    "not before marks": ("Lee called it “We stay”.", "Lee called it not “We stay”."),
    "anything but": ("Lee called it “We stay”.", "Lee called it anything but “We stay”."),
    "if before": (
        "The council met in the old hall to talk about it. “We stay,” Lee said.",
        "The council met in the old hall to talk about it. “If it rains, We stay,” Lee said.",
    ),
    "quoting": ("“We stay,” Lee said.", "“We stay,” Lee said, quoting her foreman."),
    "misspoke": ("“We stay,” Lee said.", "“We stay,” Lee said. “I misspoke,” he told us later."),
    "an update": (
        "Police say that We stay.",
        "Police say that We stay. UPDATE: Police now say that report was wrong.",
    ),
    "a correction's heading": (
        "Lee said that the ferry and the bridge We stay.",
        "Lee said that the ferry and the bridge We stay.\n\n## Correction\n\n"
        "Lee did not say that We stay.",
    ),
    "an address": (
        "From: Wilf Ashdown, Church Row\n\nWe stay.",
        "From: Hector Vane, Church Row\n\nWe stay.",
    ),
    "refused": (
        "Ann Lee promised:\n\n- a second ambulance\n- We stay",
        "Ann Lee refused to promise:\n\n- a second ambulance\n- We stay",
    ),
    "nurses": (
        "What nurses want, according to Ann Lee:\n\n- a second ambulance\n- We stay",
        "What patients want, according to Ann Lee:\n\n- a second ambulance\n- We stay",
    ),
    "unless": (
        "The council met in the old hall to talk about it. Ann Lee said that We stay.",
        "The council met in the old hall to talk about it. "
        "Ann Lee said that We stay, unless it rains.",
    ),
    "a question mark": ("“We stay.” That is what we heard.", "“We stay?” That is what we heard."),
    "a verb alone": (
        "Rada zebrała się w ratuszu, który stoi nad rzeką, i mówiła o tym, co się stało w maju. "
        "Anna Kamińska zabrała głos. Powiedziała: „We stay”.",
        "Rada zebrała się w ratuszu, który stoi nad rzeką, i mówiła o tym, co się stało w maju. "
        "Celina Rudnik zabrała głos. Powiedziała: „We stay”.",
    ),
    "corrected": (
        "“We stay,” said Ann Lee.",
        "“We stay,” said Ann Lee. She has since corrected herself.",
    ),
    "apologised": (
        "“We stay,” said Ann Lee.",
        "“We stay,” said Ann Lee. Lee has since apologised for the remark.",
    ),
    "bold names": (
        "**Ann Lee**\n\nWe stay.\n\n**Bo Marsh**\n\nThey go.",
        "**Bo Marsh**\n\nWe stay.\n\n**Ann Lee**\n\nThey go.",
    ),
    "a row gone": (
        "| Name | Words |\n|---|---|\n| Ann Lee | We stay |\n| Bo Marsh | They go |",
        "| Name | Words |\n|---|---|\n| Bo Marsh | We stay |",
    ),
}
THE_SAME = {
    "her child": ("“We stay,” said Ann Lee.", "“We stay,” said Ann Lee, a mother of two."),
    "a bank’s article": (
        "Analysts at Northmere Bank said: “We stay.”",
        "Analysts at the Northmere Bank said: “We stay.”",
    ),
    "where": ("“We stay,” Ann Lee said.", "“We stay,” Ann Lee said in Northmere."),
    "her post": ("“We stay,” said Ann Lee.", "“We stay,” said Mayor Ann Lee."),
    "a spokesman": (
        "“We stay,” the ministry said.",
        "“We stay,” a spokesman for the ministry said.",
    ),
    "of a town": ("“We stay,” the mayor said.", "“We stay,” the mayor of the town said."),
    "misspelt": ("“We stay,” said teh mayor.", "“We stay,” said the mayor."),
    "misspelt of": ("“We stay,” said the mayor fo Ayton.", "“We stay,” said the mayor of Ayton."),
    "misspelt said": ("“We stay,” siad the mayor.", "“We stay,” said the mayor."),
    "falsch": ("„We stay“, sagte dre Minister.", "„We stay“, sagte der Minister."),
    "fautif": ("« We stay », a déclaré lle ministre.", "« We stay », a déclaré le ministre."),
    "her post alone": ("“We stay,” the mayor said.", "“We stay,” said the mayor."),
    "an article": (
        "„We stay“, sagte die Bürgermeisterin.",
        "„We stay“, sagte eine Bürgermeisterin.",
    ),
    "initials": ("« We stay », a dit Jean-Pierre Martin.", "« We stay », a dit J.-P. Martin."),
    "in front": ("“We stay,” said Ann Lee.", "As Ann Lee put it on Monday, “We stay.”"),
    "حداد": ("وقالت حداد: «We stay».", "وأضافت أمل حداد: «We stay»."),
    "补充": ("王小红说：“We stay。”", "王小红补充说：“We stay。”"),
    "头衔": ("王小红说：“We stay。”", "厂长王小红表示：“We stay。”"),
    "a section’s subject": (
        "## Winter in Ayton\n\nThe river rose.\n\n“We stay,” said Ann Lee.",
        "## Summer in Beeston\n\nThe river rose.\n\n“We stay,” said Ann Lee.",
    ),
    "his post": (
        "Hallow’s mayor, Basil Orme, wrote twice. “We stay,” he said.",
        "Hallow’s mayor, Basil Orme, wrote twice. “We stay,” said the mayor.",
    ),
    "the agency": (
        "The agency disputes that: We stay.",
        "The Environment Agency disputes that: We stay.",
    ),
    "a style of marks": (
        "Lee wrote on the club’s website that it rains and We stay.",
        "Lee wrote on the club's website that it rains and We stay.",
    ),
    "pledged": (
        "What Ann Lee promised:\n\n- a second ambulance\n- We stay",
        "What Ann Lee pledged:\n\n- a second ambulance\n- We stay",
    ),
    "another’s correction": (
        "“We stay,” Lee said.",
        "“We stay,” Lee said.\n\nCorrection: The bridge was built in 1911, not 1912.",
    ),
    "what follows exchanged": (
        "From: Wilf Ashdown\n\nSir, We stay in the old town until the bells ring.\n"
        "Newcomers may buy earplugs.\n\nFrom: Amos Pell\n\n"
        "Sir, I never told her anything of the kind. The ringers stop when I ask.",
        "From: Wilf Ashdown\n\nSir, We stay in the old town until the bells ring.\n"
        "The ringers stop when I ask.\n\nFrom: Amos Pell\n\n"
        "Sir, I never told her anything of the kind. Newcomers may buy earplugs.",
    ),
    "a comma before if": (
        "The council met in the old hall to talk about it. Ann Lee said that We stay, if it rains.",
        "The council met in the old hall to talk about it. Ann Lee said that We stay if it rains.",
    ),
    "a section’s name": (
        "## Lee\n\nThe river rose in March.\n\nWe stay.",
        "## Ann Lee\n\nThe river rose in March.\n\nWe stay.",
    ),
    "another’s list": (
        "Bo Reed said:\n\n“It rains.”\n\nAnn Lee took the floor.\n\nShe said: “We stay.”",
        "Bo Marsh said:\n\n“It rains.”\n\nAnn Lee took the floor.\n\nShe said: “We stay.”",
    ),
    "点": ("王小红八点发言。她说：“We stay。”", "王小红九点发言。她说：“We stay。”"),
    "雨": ("王小红发言。她说：“We stay。”", "王小红发言。雨下得很大。她说：“We stay。”"),
    "المطر": (
        "أخذت أمل حداد الكلمة عند الثامنة. وقالت: «We stay».",
        "أخذت أمل حداد الكلمة عند التاسعة. نزل المطر. وقالت: «We stay».",
    ),
    "rain between": (
        "Ann Lee took the floor at eight.\n\nShe said: “We stay.”",
        "Ann Lee took the floor at eight.\n\nIt rained.\n\nShe said: “We stay.”",
    ),
    "farther away": (
        "Bo Marsh left.\n\nIt rained.\n\nIt was cold.\n\nAnn Lee was there. “We stay,” she said.",
        "Clara Reed left.\n\nIt rained.\n\nIt was cold.\n\nAnn Lee was there. “We stay,” she said.",
    ),
}


def both_ways(edits: dict[str, tuple[str, str]]) -> dict[str, tuple[str, str]]:
    """Edits, and their undoing."""
    return edits | {f"{name}, undone": (new, old) for name, (old, new) in edits.items()}


def test_another_one_who_says_words_is_asked_for(tmp_path: Path) -> None:
    root = corrected_all(tmp_path, [(*each, STAY) for each in ANOTHER.values()])
    assert all_statuses(root, ANOTHER) == {name: ["changed"] for name in ANOTHER}


def test_the_same_one_said_otherwise_is_not_asked_for(tmp_path: Path) -> None:
    edits = both_ways(THE_SAME)
    root = corrected_all(tmp_path, [(*each, STAY) for each in edits.values()])
    assert all_statuses(root, edits) == {name: ["exact"] for name in edits}


@pytest.mark.parametrize(
    ("before", "later"),
    [
        ("“{}”, said Ann Lee.", "Ann Lee said that {}."),
        ("Ann Lee said that {}.", "“{},” Ann Lee said."),
        ("“{}”, said Ann Lee.", "According to Ann Lee, {}."),
    ],
)
def test_an_attribution_in_another_form_is_not_asked_for(
    tmp_path: Path, before: str, later: str
) -> None:
    words = "the port of the old town stays open until the winter"
    rain = "It rained all day.\n\n{}\n\nThe town is small and old."
    edit = (rain.format(each.format(words)) for each in (before, later))
    assert statuses(corrected(tmp_path, *edit, ("lee", f"quote: {words}"))) == ["exact"]


def test_a_long_change_is_shown_from_where_it_differs(tmp_path: Path) -> None:
    lead = "What the council heard in the old hall on Tuesday evening, according to "
    before, later = (f"{lead}{who}:\n\n- the river\n- We stay" for who in ("Ann Lee", "Bo Marsh"))
    said = check(corrected(tmp_path, before, later, *STAY)).err
    assert "“… evening, according to Ann Lee:” to “… evening, according to Bo Marsh:”" in said
    # Nothing of it is in the sidecar's words, so that nothing can be written there.
    assert "writes it into the sidecar" not in said
    assert "“brief check --fix”, which asks whether they are right as they are" in said
    assert "change the sidecar first" in said
