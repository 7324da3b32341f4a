"""Ukrainian."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language, Meaning, phrases, words

ABBREVIATIONS = Abbreviations(
    always="рр вул ім див пр проф акад ген св тис млн млрд грн обл напр просп пров наб",
    before_number=(
        "січ лют бер квіт трав черв лип серп вер жовт лист груд стор рис табл гл ст п пп ч тел"
    ),
)
MEANING = Meaning(
    drops_subject=True,
    nobody=words("хтось ніхто інші деякі багато"),
    questions=words("запитання питання журналіст кореспондент ведучий"),
    answers=words("відповідь"),
    versions=phrases(
        """
        версії цієї статті
        версія цієї статті
        ми вилучили
        """
    ),
    turns={
        "condition": "якщо, за умови що",
        "exception": "якщо не, хіба що",
        "concession": "хоча, попри, незважаючи на, однак, проте, навіть якщо",
        "cause": "тому що, оскільки, бо, через, завдяки, тому, отже",
        "until": "до, поки, доки",
        "after": "після, відколи",
        "before": "перед, перш ніж",
        "only": "тільки, лише, виключно",
        "also": "також, теж, навіть, включно з",
        "outside": "крім, окрім, за винятком",
        "instead": "замість",
        "sure": "напевно, безсумнівно, звичайно",
        "unsure": "можливо, мабуть, ймовірно, нібито",
        "still": "ще, досі, ще не",
        "already": "вже",
        "ended": "вже не, більше не",
        "nearly": "майже, близько, приблизно",
        "exactly": "рівно, точно, цілком",
        "scarcely": "ледь, ледве",
        "at_least": "щонайменше, не менше",
        "at_most": "щонайбільше, не більше",
        "more_than": "понад, більше ніж",
        "less_than": "менше ніж",
        "always": "завжди, постійно",
        "often": "часто",
        "rarely": "рідко, іноді",
        "either": "або, чи",
    },
    negations=words("ледва"),
)
LANGUAGE = Language(
    "uk", "Ukrainian", abbreviations=ABBREVIATIONS, meaning=MEANING, quotes=("«»", "„“")
)
