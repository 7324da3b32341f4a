"""Greek."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language, Meaning, words

ABBREVIATIONS = Abbreviations(
    always="κ κα κκ δρ καθ βλ π Αγ λεωφ οδ δισ εκατ χλμ",
    before_number="αρ σελ άρθρ κεφ τηλ",
)
MEANING = Meaning(
    drops_subject=True,
    nobody=words("κάποιος κάποια κανείς κανένας άλλοι μερικοί πολλοί"),
    questions=words("ερώτηση δημοσιογράφος"),
    answers=words("απάντηση"),
    turns={
        "condition": "αν, εάν, εφόσον",
        "exception": "εκτός αν, εκτός εάν",
        "concession": "αν και, παρόλο που, παρά, ωστόσο, όμως",
        "cause": "επειδή, διότι, λόγω, χάρη, γι’ αυτό",
        "until": "μέχρι, έως, ώσπου",
        "after": "μετά, αφού, από",
        "before": "πριν, προτού",
        "only": "μόνο, αποκλειστικά",
        "also": "επίσης, ακόμη και, συμπεριλαμβανομένων",
        "outside": "εκτός",
        "instead": "αντί",
        "sure": "σίγουρα, βεβαίως",
        "unsure": "ίσως, πιθανόν, μάλλον",
        "at_least": "τουλάχιστον",
        "at_most": "το πολύ",
        "more_than": "περισσότερο από",
        "less_than": "λιγότερο από",
        "always": "πάντα, πάντοτε",
        "often": "συχνά",
        "rarely": "σπάνια",
        "either": "ή",
    },
)
LANGUAGE = Language(
    "el", "Greek", abbreviations=ABBREVIATIONS, meaning=MEANING, quotes=("«»", "“”")
)
