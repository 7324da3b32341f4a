"""Words that are a letter or two from others: no slip, so that an editor is asked by name."""

from __future__ import annotations

import pytest

from brief.anchor.realign.substance import corrected
from brief.language.spelling import MADE, digest_of_files

LIKE_WORDS = {
    "en": (
        "The {} was what we wanted to see here.",
        """
        trial trail, casual causal, diary dairy, form from, fund find, board broad, marital
        martial, immoral immortal, united untied, sacred scared, quite quiet, desert dessert,
        affect effect, angel angle, bear beer, beer bear, prison person, poll pool, vote veto,
        raped rapid, killed filled, legal regal, hanged changed, fired hired, hired fired, won
        own, none done, loan lean, abuse amuse, tax tux, ban van, ban bank, mine mind, arms
        aims, bomb tomb, rioters writers, raid aid, aid raid, war ware, peace piece, gun fun,
        shot shut, riot root, mob job, spy shy, cop cap, rape tape, drug drag, gang bang, coal
        goal, oil soil, gas has, nuclear unclear, unclear nuclear, treat threat, threat treat,
        prosecute persecute, ensure insure, perpetrate perpetuate, elicit illicit, prescribe
        proscribe, eminent imminent, ingenious ingenuous, allude elude, council counsel,
        principal principle, statue statute, flaunt flout, adverse averse, discreet discrete,
        ordinance ordnance, emigrate immigrate, immigrant emigrant, historic hysteric, exited
        excited, exiled exited, accept except, devote devout, mailed jailed, bailed jailed, sued
        used, laid paid, paid laid, fraud freud, bribe tribe, tribe bribe, cheat cheap, leak
        lean, steal steel, steel steal, poison prison, gay guy, jew dew, race rape, nazi nazis,
        coups cops, feud food, siege seize, reign resign, resign reign, mortal moral, moral
        mortal, amoral moral
        """,
    ),
    "de": (
        "Das war die {} im ganzen Land.",
        """
        Wahl Zahl, Zahl Wahl, Mord Nord, Nord Mord, Kasse Klasse, Strafe Straße, Klage Lage,
        Lage Klage, Verrat Vorrat, Vorrat Verrat, Unfall Anfall, Abgabe Aufgabe, Rat Tat, Tat
        Rat, Bund Hund, Steuer Feuer, Krieg Kriegt, Waffe Waffel, Macht Nacht, Nacht Macht, Bank
        Band, Haft Kraft, Haft Schaft, Not Tot, Recht Rechnung, Sieg Sog, Gesetz Gesetzt, Partei
        Parteien, Betrug Betrag, Betrag Betrug, Entzug Einzug, Einzug Entzug, Auszug Aufzug,
        Ansage Aussage, Aussage Ansage, Vertrag Vortrag, Vortrag Vertrag, Verzug Vorzug, Vorzug
        Verzug, Mauer Bauer, Bauer Mauer, Schuld Schule, Schule Schuld, Tote Note, Toten Noten
        """,
    ),
    "fr": (
        "C'était la {} de toute la ville.",
        """
        grève trêve, trêve grève, vente rente, guerre terre, terre guerre, peine reine, reine
        peine, mort port, port mort, prise crise, crise prise, loi roi, roi loi, baisse caisse,
        caisse baisse, hausse fausse, amende amande, amande amende, poison poisson, poisson
        poison, cause pause, pause cause, vote note, note vote, mère mare, dette cette, faute
        haute, faim fin, fin faim, voix voie, voie voix, balle salle, salle balle, bourse
        course, course bourse, prison prisons, tueur tuteur, tuteur tueur, voleur valeur, valeur
        voleur, élu élue, arme armée, armée arme, femme ferme, ferme femme, défense dépense,
        dépense défense
        """,
    ),
    "es": (
        "Era la {} de toda la ciudad.",
        """
        casa caza, caza casa, pena peña, guerra tierra, tierra guerra, ley rey, rey ley, voto
        roto, muerte suerte, suerte muerte, multa culta, culta multa, deuda duda, duda deuda,
        carta corta, banca barca, barca banca, bala sala, sala bala, renta venta, venta renta,
        alza baja, toma tomo, mesa misa, misa mesa, paz pez, pez paz, huelga huella, huella
        huelga, cuenta cuesta, cuesta cuenta, marcha mancha, mancha marcha, lucha ducha, fuerza
        fuera, alcalde alcaide, caso vaso, hombre hambre, hambre hombre, pueblo puesto, ira
        isla, feria fiera
        """,
    ),
    "pl": (
        "To była {} w całym mieście.",
        """
        kara kasa, kasa kara, wojna wolna, wolna wojna, partia partie, zgoda zguba, praca prasa,
        prasa praca, władza władze, rada rana, rana rada, bomba bombka, lista liszka, strata
        straż, droga trwoga, trwoga droga, szkoła szkoda, szkoda szkoła, mowa umowa, umowa mowa,
        wina winna, winna wina, sprawa poprawa, obrona korona, korona obrona, broń bron, waga
        wada, wada waga, sala skala, skala sala
        """,
    ),
    "ru": (
        "Это была {} во всём городе.",
        """
        война волна, волна война, казна казнь, казнь казна, страна стена, плата палата, палата
        плата, партия парта, власть сласть, пуля доля, доля воля, воля доля, цена сцена, сцена
        цена, вина война, тюрьма тюрьмы, победа беда, беда победа, смерть смерч, смерч смерть,
        защита зачистка, борьба борода, полиция позиция, позиция полиция, милиция позиция,
        реформа форма, форма реформа, работа забота, забота работа, мера вера, вера мера, сила
        вила, права прага
        """,
    ),
}


@pytest.mark.parametrize("lang", LIKE_WORDS)
def test_a_word_like_another_is_never_taken_for_that_one_misspelt(lang: str) -> None:
    sentence, words = LIKE_WORDS[lang]
    pairs = [each.split() for each in words.split(",")]
    assert len(pairs) > 25
    silent = [
        (old, new)
        for one, other in pairs
        for old, new in ((one, other), (other, one))
        if not corrected(sentence.format(old), sentence.format(new), lang)
    ]
    assert silent == []


def test_the_program_knows_its_tables_of_spelling() -> None:
    assert digest_of_files() == MADE
