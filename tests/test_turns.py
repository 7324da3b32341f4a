"""Words that turn a statement round, where others are in their place: asked for by name."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_exchanged import agreed, check, corrected, quoted, statuses

from brief.anchor.realign import changes, realign
from brief.language import CODES, language

TURNED = [
    ("en", "The port closes unless it rains", "The port closes if it rains", "unless", "if"),
    ("en", "They stay until the town pays", "They stay after the town pays", "until", "after"),
    ("en", "We closed the bridge only", "We closed the bridge also", "only", "also"),
    ("en", "It sails despite the storm", "It sails because of the storm", "despite", "because of"),
    ("en", "all ships except ferries", "all ships including ferries", "except", "including"),
    ("en", "He asked whether it is true", "He knows that it is true", "whether", ""),
    ("en", "the fee is at least 40 euros", "the fee is up to 40 euros", "at least", "up to"),
    ("en", "They came by bus and ferry", "They came by bus or ferry", "and", "or"),
    ("en", "He came by bus", "He allegedly came by bus", "", "allegedly"),
    ("de", "Wir bleiben, obwohl es regnet", "Wir bleiben, weil es regnet", "obwohl", "weil"),
    ("de", "Er kommt, es sei denn es regnet", "Er kommt, wenn es regnet", "es sei denn", "wenn"),
    ("de", "Sie warten, bis er zahlt", "Sie warten, seit er zahlt", "bis", "seit"),
    ("de", "Er hat nur Brot", "Er hat sogar Brot", "nur", "sogar"),
    ("fr", "Il part à moins qu’elle reste", "Il part si elle reste", "à moins qu’elle", "si"),
    ("fr", "Il sort bien que tu cries", "Il sort parce que tu cries", "bien que", "parce que"),
    ("fr", "Il ferme jusqu’à mardi", "Il ferme depuis mardi", "jusqu’à", "depuis"),
    ("es", "Sale a menos que llueva", "Sale si llueve", "a menos que", "si"),
    ("es", "Sale aunque llueve", "Sale porque llueve", "aunque", "porque"),
    ("es", "Cierra hasta el martes", "Cierra tras el martes", "hasta", "tras"),
    ("it", "Esce sebbene piova", "Esce perché piove", "sebbene", "perché"),
    ("it", "Esce a meno che piova", "Esce se piove", "a meno che", "se"),
    ("pt", "Sai embora chova", "Sai porque chove", "embora", "porque"),
    ("pt", "Fecha até terça", "Fecha após terça", "até", "após"),
    ("pl", "Port działa, chyba że pada", "Port działa, jeśli pada", "chyba że", "jeśli"),
    ("pl", "Stoi mimo deszczu", "Stoi dzięki deszczowi", "mimo", "dzięki"),
    ("ru", "Он ушёл, хотя идёт дождь", "Он ушёл, потому что идёт дождь", "хотя", "потому что"),
    ("ru", "Он ещё здесь", "Он уже здесь", "ещё", "уже"),
    ("nl", "Hij blijft tenzij het regent", "Hij blijft indien het regent", "tenzij", "indien"),
    ("sv", "Han går trots regnet", "Han går tack vare regnet", "trots", "tack vare"),
    ("da", "Han går, medmindre det regner", "Han går, hvis det regner", "medmindre", "hvis"),
    ("nb", "Han går selv om det regner", "Han går fordi det regner", "selv om", "fordi"),
    ("cs", "Jde, ačkoli prší", "Jde, protože prší", "ačkoli", "protože"),
    ("sk", "Ide, hoci prší", "Ide, pretože prší", "hoci", "pretože"),
    ("uk", "Він іде, хоча дощить", "Він іде, тому що дощить", "хоча", "тому що"),
    ("ro", "Pleacă deși plouă", "Pleacă pentru că plouă", "deși", "pentru că"),
    ("hu", "Elmegy, bár esik", "Elmegy, mert esik", "bár", "mert"),
    ("fi", "Hän lähtee vaikka sataa", "Hän lähtee koska sataa", "vaikka", "koska"),
    ("tr", "Yağmura rağmen gider", "Yağmur nedeniyle gider", "rağmen", "nedeniyle"),
    ("ar", "سيغادر رغم المطر", "سيغادر بسبب المطر", "رغم", "بسبب"),
    ("el", "Φεύγει μόνο αυτός", "Φεύγει επίσης αυτός", "μόνο", "επίσης"),
]  # fmt: skip

THE_SAME = [
    ("en", "They stay although it rains", "They stay though it rains"),
    ("en", "They stay until May", "They stay till May"),
    ("en", "It sank because of the storm", "It sank due to the storm"),
    ("en", "Because it rained we stayed", "We stayed because it rained"),
    ("en", "It costs about 40 euros", "It costs around 40 euros"),
    ("en", "It costs more than 40 euros", "It costs over 40 euros"),
    ("en", "He asked if it is true", "He asked whether it is true"),
    ("en", "They slept while it rained", "They slept whilst it rained"),
    ("en", "We talked about the new bridge", "We talked of the new bridge"),
    ("de", "Wir bleiben, obwohl es regnet", "Wir bleiben, obgleich es regnet"),
    ("de", "Er kam auch", "Er kam ebenfalls"),
    ("fr", "Il sort bien qu’il pleuve", "Il sort quoiqu’il pleuve"),
    ("fr", "Elle vient aussi", "Elle vient également"),
    ("es", "Sale debido a ella", "Sale a causa de ella"),
    ("it", "Esce soltanto lui", "Esce solo lui"),
    ("pt", "Apenas ele sai", "Somente ele sai"),
    ("pl", "Wyszedł, ponieważ pada", "Wyszedł, gdyż pada"),
    ("ru", "Он тоже здесь", "Он также здесь"),
    ("nl", "Hij blijft omdat het regent", "Hij blijft doordat het regent"),
    ("sv", "Han äter bara fisk", "Han äter endast fisk"),
]


@pytest.mark.parametrize(("code", "old", "new", "lost", "gained"), TURNED)
def test_words_that_turn_a_statement_are_named(
    code: str, old: str, new: str, lost: str, gained: str
) -> None:
    known = code if language(code).speech else None
    named = {(each.old, each.new) for each in changes(old, new, known)}
    if known is None and (lost, gained) not in named:
        # A short word may be another language's: “se” is “himself” in Spanish.
        assert (lost, "") in named
        assert len(gained) < 3
    else:
        assert (lost, gained) in named
    assert changes(new, old, known)


@pytest.mark.parametrize(("code", "old", "new"), THE_SAME)
def test_others_that_mean_the_same_are_not(code: str, old: str, new: str) -> None:
    known = code if language(code).speech else None
    assert not [each for each in changes(old, new, known) if each.kind == "turn"]
    assert not [each for each in changes(new, old, known) if each.kind == "turn"]


def test_each_kind_of_them_is_known() -> None:
    from brief.anchor.realign.turns import GROUPS

    kinds = frozenset().union(*GROUPS)
    for code in CODES:
        assert kinds.issuperset(language(code).meaning.turns), code


@pytest.mark.parametrize("words", ["The port stays shut", "pays the bill"])
def test_what_turns_words_just_beside_them_is_asked_for(words: str) -> None:
    old = "“The port stays shut unless the town pays the bill,” said Ann Ng."
    start = old.index(words)
    new = old.replace("unless", "if")
    (outcome,) = realign(old, [((start, start + len(words)),)], new)
    assert [(each.old, each.new) for each in outcome.told] == [("unless", "if")]
    new = old.replace("the town", "our town")
    (outcome,) = realign(old, [((start, start + len(words)),)], new)
    assert not outcome.told


@pytest.mark.slow
def test_a_repair_asks_for_them_by_name(tmp_path: Path) -> None:
    old, new = "The port closes unless it rains", "The port closes if it rains"
    root = corrected(tmp_path, f"Ann Lee: {old}.", f"Ann Lee: {new}.", ("lee", f"quote: {old}"))
    assert statuses(root) == ["changed"]
    asked = check(root, "--fix").err
    assert "“unless”" in asked
    assert "take this over?" in asked
    assert quoted(root) == {"lee": old}
    assert agreed(root) == 0
    assert quoted(root) == {"lee": new}


@pytest.mark.slow
def test_a_repair_tells_what_was_added(tmp_path: Path) -> None:
    old, new = "The port closes to ferries", "The port closes only to ferries"
    root = corrected(tmp_path, f"Ann Lee: {old}.", f"Ann Lee: {new}.", ("lee", f"quote: {old}"))
    assert "A word that turns the statement was added: “only”." in check(root, "--fix").err
    assert quoted(root) == {"lee": old}
