"""A memo gives what the functions would, and calls them only for what has changed."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from brief.memo import Memo


def test_a_function_is_called_again_only_for_other_inputs() -> None:
    memo, calls = Memo(), []

    def double(numbers: Sequence[int]) -> list[int]:
        calls.append(numbers)
        return [2 * number for number in numbers]

    first = memo(double, [1, 2])
    assert memo(double, [1, 2]) is first
    assert memo(double, [1, 3]) == [2, 6]
    assert memo(double, [1, 2]) == first
    assert calls == [[1, 2], [1, 3], [1, 2]]


def test_keys_keep_results_apart_and_what_is_read_decides() -> None:
    memo, calls = Memo(), []

    def length(text: str) -> int:
        calls.append(text)
        return len(text)

    assert (memo(length, "a", key=1), memo(length, "bb", key=2)) == (1, 2)
    assert (memo(length, "a", key=1), memo(length, "bb", key=2)) == (1, 2)
    assert calls == ["a", "bb"]
    assert memo(length, "ccc", key=1, reads="x") == 3
    assert memo(length, "dddd", key=1, reads="x") == 3
    assert memo(length, "dddd", key=1, reads="y") == 4


def test_of_a_series_only_what_changed_is_made() -> None:
    memo, given = Memo(), []

    def run(function: Callable[[Any], Any], items: Sequence[Any]) -> Iterable[Any]:
        given.append(list(items))
        return map(function, items)

    def join(sign: str, word: str) -> str:
        return word + sign

    def made(sign: str, items: dict[str, str]) -> list[str]:
        return memo.each(join, sign, items=items, run=run)

    assert made("!", {"a": "x", "b": "y"}) == ["x!", "y!"]
    assert made("!", {"b": "y", "a": "z", "c": "w"}) == ["y!", "z!", "w!"]
    assert made("!", {"c": "w"}) == ["w!"]
    assert made("!", {"b": "y", "c": "w"}) == ["y!", "w!"]
    assert made("?", {"b": "y", "c": "w"}) == ["y?", "w?"]
    assert given == [["x", "y"], ["z", "w"], [], ["y"], ["y", "w"]]


def test_a_memo_that_travels_is_empty() -> None:
    memo = Memo()
    memo(len, "abc")
    assert pickle.loads(pickle.dumps(memo)).results == {}
