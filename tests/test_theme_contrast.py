"""Every colour of the stylesheet on all that it may stand on, in both modes (WCAG 2.2)."""

from __future__ import annotations

import re
from itertools import product

import pytest
from sites import REPOSITORY

from brief.palette import PALETTE, PAPER, channels, contrast

CSS = (REPOSITORY / "templates" / "assets" / "base.css").read_text()
SHADES = {
    name: {"light": light, "dark": dark}
    for name, light, dark in re.findall(
        r"--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)", CSS
    )
}
VOICES = (*PALETTE, "quiet")
MODES = ("light", "dark")
SHARES = {
    (strength, mode): int(share) / 100
    for strength, night, share in re.findall(r"--(tint|lit)(-night)?: (\d+)%", CSS)
    for mode in (MODES[bool(night)],)
}
"""How much of the voice a highlight's ground has, at rest and lit, by day and by night."""


def mixed(top: str, share: float, below: str) -> str:
    """The colour of a translucent layer on another."""
    pairs = zip(channels(top), channels(below), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in pairs)


def test_the_stylesheet_knows_each_colour_of_the_palette_and_its_paper() -> None:
    assert SHADES["paper"] == PAPER
    for name in PALETTE:
        assert name in SHADES
        assert f"[data-colour={name}] {{ --voice: var(--{name}); }}" in CSS


@pytest.mark.parametrize("mode", MODES)
def test_text_stands_out_on_every_background(mode: str) -> None:
    faint = [
        (text, ground)
        for text, ground in product(("ink", "quiet", "link"), ("paper", "panel"))
        if contrast(SHADES[text][mode], SHADES[ground][mode]) < 4.5
    ]
    assert faint == []


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", VOICES)
def test_a_voice_stands_out_on_paper_and_tint(name: str, mode: str) -> None:
    voice, paper = SHADES[name][mode], SHADES["paper"][mode]
    tint = mixed(voice, SHARES["tint", mode], paper)
    lit = mixed(voice, SHARES["lit", mode], paper)
    assert contrast(voice, paper) >= 4.5
    assert contrast(voice, tint) >= 4.5
    for text in ("ink", "quiet", "link"):
        assert contrast(SHADES[text][mode], tint) >= 4.5
    assert contrast(SHADES["ink"][mode], lit) >= 4.5
    assert contrast(voice, lit) >= 3
    assert contrast(voice, SHADES["panel"][mode]) >= 3


@pytest.mark.parametrize("mode", MODES)
def test_what_is_no_text_stands_out(mode: str) -> None:
    for ground in ("paper", "panel"):
        assert contrast(SHADES["edge"][mode], SHADES[ground][mode]) >= 3
