"""Italian."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language, Meaning, words

ABBREVIATIONS = Abbreviations(
    always=(
        "Sig Sigg ra na ssa Cav Rag Geom Dott Prof Avv Ing Arch On Sen Gen Col Cap Mons Ss "
        "Spett ca ecc es"
    ),
    before_number="genn febb apr giu lug ago sett ott nov dic art artt cap fig vol pag pagg tel num",
)
MEANING = Meaning(
    negations=words("non mai niente nessuno nessuna senza né"),
    numbers=words(
        """
        due tre quattro cinque sette otto nove dieci venti trenta cento mille milione
        milioni
        """
    ),
    dates=words(
        """
        gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre
        dicembre lunedì martedì mercoledì giovedì venerdì
        """
    ),
    told_by=words("detto aggiunge"),
    denials=words(
        """
        falso falsa smentito smentisce smentì correzione erroneamente contrario parodia
        """
    ),
    opposites=(
        ("prima", "dopo"),
        ("più", "meno"),
        ("sopra", "sotto"),
    ),
)
LANGUAGE = Language(
    "it", "Italian", abbreviations=ABBREVIATIONS, meaning=MEANING, quotes=("«»", "“”")
)
