"""Romanian."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language, Meaning, words

ABBREVIATIONS = Abbreviations(
    always="dl dna dra dnul dvs prof sf str bd ing av gen col etc",
    before_number="nr art alin pag cap",
)
MEANING = Meaning(
    sources=(("potrivit",),),
    drops_subject=True,
    nobody=words("cineva nimeni alții unii mulți"),
    owned_by=words("al ai"),
    questions=words("întrebare reporter moderator"),
    answers=words("răspuns"),
    turns={
        "condition": "dacă, cu condiția ca",
        "exception": "decât dacă, cu excepția cazului",
        "concession": "deși, în ciuda, totuși, chiar dacă",
        "cause": "pentru că, deoarece, fiindcă, din cauza, datorită, de aceea",
        "until": "până la, până când",
        "after": "după, după ce",
        "before": "înainte de, înainte",
        "only": "doar, numai, exclusiv",
        "also": "și, de asemenea, chiar, inclusiv",
        "outside": "cu excepția, în afară de",
        "instead": "în loc de, în locul",
        "sure": "sigur, cu siguranță",
        "unsure": "probabil, posibil, se pare că",
        "still": "încă",
        "already": "deja",
        "at_least": "cel puțin",
        "at_most": "cel mult",
        "more_than": "mai mult de",
        "less_than": "mai puțin de",
        "always": "întotdeauna, mereu",
        "often": "adesea, des",
        "rarely": "rareori, uneori",
        "either": "sau, ori",
    },
)
LANGUAGE = Language(
    "ro", "Romanian", abbreviations=ABBREVIATIONS, meaning=MEANING, quotes=("„”", "«»")
)
