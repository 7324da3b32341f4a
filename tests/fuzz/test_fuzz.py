"""Nobody's bytes end in an exception: the corpora replayed, and inputs of each reader's shape."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from run import CORPUS, bred
from strategies import INPUTS
from targets import TARGETS


def kept(name: str) -> list[Path]:
    return sorted((CORPUS / name).iterdir())


def test_each_target_has_a_corpus_and_a_strategy() -> None:
    assert TARGETS.keys() == INPUTS.keys() == {each.name for each in CORPUS.iterdir()}
    assert all(kept(name) for name in TARGETS)


@pytest.mark.parametrize("name", TARGETS)
def test_the_corpus(name: str) -> None:
    for each in kept(name):
        TARGETS[name](each.read_bytes())


@pytest.mark.parametrize("name", TARGETS)
def test_what_is_bred_of_the_corpus(name: str) -> None:
    pool, rng = [each.read_bytes() for each in kept(name)], random.Random(name)
    for _ in range(40):
        TARGETS[name](bred(pool, rng))


@pytest.mark.slow
@pytest.mark.parametrize("name", TARGETS)
def test_inputs_of_the_shape_that_is_expected(name: str) -> None:
    @settings(max_examples=max(60, settings.default.max_examples // 8))  # type: ignore[union-attr]
    @given(INPUTS[name])
    def holds(data: bytes) -> None:
        TARGETS[name](data)

    holds()


@settings(max_examples=60)
@given(st.sampled_from(sorted(TARGETS)), st.binary(max_size=300))
def test_any_bytes(name: str, data: bytes) -> None:
    TARGETS[name](data)
