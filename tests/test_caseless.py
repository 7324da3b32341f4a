"""Who says words in scripts without capitals: relations, titles, and the gender of verbs."""

from __future__ import annotations

import pytest
from test_voices import asked

IN = {
    "ar": "اجتمع المجلس يوم الثلاثاء للحديث عن المال وكان النقاش طويلا.\n\n"
    "{}\n\nليس من الواضح متى سيكون الاجتماع المقبل.",
    "ja": "評議会は火曜日に予算について話し合うために集まった。\n\n"
    "{}\n\n次の会合がいつになるかは分かっていない。",
    "zh": "议会星期二开会讨论资金问题。\n\n{}\n\n下次会议的时间还不清楚。",
}
MAYOR = "وقالت رئيسة البلدية منى حداد: «[[نغلق الجسر في الربيع]]»."
NURSE = "«[[الجسر مغلق]]»، تقول الممرضة ليلى خوري."
ADDED = "جاءت منى حداد أمس. وأضافت أن [[الجسر مغلق]]."
SATO = "「[[橋を開通させる]]」と佐藤恵子市長は述べた。"
ANOTHER = (
    ("ar", MAYOR, "رئيسة البلدية منى حداد", "نائبة رئيسة البلدية سعاد عون"),
    ("ar", MAYOR, "وقالت رئيسة البلدية", "وقال زوج رئيسة البلدية"),
    ("ar", MAYOR, "منى حداد", "سعاد عون"),
    ("ar", NURSE, "ليلى خوري", "هدى سالم"),
    ("ar", ADDED, "وأضافت أن", "وأضاف ناصر أن"),
    ("ar", "جاءت منى حداد أمس. وقال: «[[الجسر مغلق]]».", "وقال", "وقالت"),
    ("ja", SATO, "佐藤恵子市長は", "佐藤恵子市長の夫は"),
    ("ja", "佐藤氏が来た。また、[[橋を開通させる]]と語った。", "また、", "また、森議員は"),
    ("ja", "「[[橋を開通させる]]」と森氏は話した。", "森氏", "高橋氏"),
    ("zh", "市长王芳说:“[[我们将开放大桥]]。”", "王芳说", "王芳的丈夫说"),
)
SAME = (
    ("ar", MAYOR, "وقالت رئيسة", "وأكدت رئيسة"),
    ("ar", MAYOR, "رئيسة البلدية منى حداد", "منى حداد"),
    ("ar", MAYOR, "رئيسة البلدية منى حداد", "رئيسة البلدية حداد"),
    ("ar", NURSE, "الممرضة ليلى خوري", "ليلى خوري"),
    ("ar", ADDED, "وأضافت أن", "وقالت أن"),
    ("ja", "佐藤氏が来た。また、[[橋を開通させる]]と語った。", "また、", "また、佐藤氏は"),
)


@pytest.mark.parametrize(("code", "text", "one", "two"), ANOTHER)
def test_another_one_is_asked_for(code: str, text: str, one: str, two: str) -> None:
    assert one in text
    both = [IN[code].format(each) for each in (text, text.replace(one, two))]
    for before, after in (both, both[::-1]):
        assert all(asked(before, after))


@pytest.mark.parametrize(("code", "text", "one", "two"), SAME)
def test_the_same_one_is_not_asked_for(code: str, text: str, one: str, two: str) -> None:
    assert one in text
    both = [IN[code].format(each) for each in (text, text.replace(one, two))]
    for before, after in (both, both[::-1]):
        assert not any(asked(before, after))
