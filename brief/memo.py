"""What pure functions have given, kept for as long as what they read is as it was."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from functools import partial
from typing import Any, TypeVar, TypeVarTuple

from brief.workers import Map

K = TypeVar("K", bound=Hashable)
T = TypeVar("T")
R = TypeVar("R")
Ts = TypeVarTuple("Ts")


class Memo:
    """Results of functions, each with what it was made from.

    It never changes what is given: the functions are pure, and what they read is compared by its
    value. What is the same object is equal at once, so that a comparison costs what has changed.
    Any thread may ask; two that ask at once may both do the work.
    """

    def __init__(self) -> None:
        self.results: dict[Hashable, tuple[object, Any]] = {}
        self.series: dict[Hashable, tuple[object, Mapping[Any, tuple[Any, Any]]]] = {}

    def __reduce__(self) -> tuple[type[Memo], tuple[()]]:
        """Elsewhere, all is made again: results are larger than what they are made from."""
        return Memo, ()

    def __call__(
        self,
        function: Callable[[*Ts], R],
        *inputs: *Ts,
        reads: object = None,
        key: Hashable = None,
    ) -> R:
        """What the function gives for the inputs: made anew where they are not those of last time.

        One result is kept for each function and `key`. `reads` is what is compared in the place of
        the inputs: what the function reads of them, where that is less.
        """
        read = inputs if reads is None else reads
        known = self.results.get((function, key))
        if known is None or known[0] != read:
            known = self.results[function, key] = (read, function(*inputs))
        result: R = known[1]
        return result

    def each(
        self,
        function: Callable[[*Ts, T], R],
        *shared: *Ts,
        items: Mapping[K, T],
        run: Map = map,
    ) -> list[R]:
        """What the function gives for what is `shared` and each item, in the items' order.

        Only items that are not as they were under their key are given to `run`, and those of keys
        that are gone are forgotten.
        """
        read, known = self.series.get(function, (shared, {}))
        if read != shared:
            known = {}
        now: dict[K, tuple[Any, Any]] = {}
        changed = []
        for key, item in items.items():
            found = known.get(key)
            if found is None or found[0] != item:
                changed.append(key)
                found = (item, None)
            now[key] = found
        call: Callable[[T], R] = partial(function, *shared)  # type: ignore[call-arg]
        results = run(call, [items[key] for key in changed])
        for key, result in zip(changed, results, strict=True):
            now[key] = (items[key], result)
        self.series[function] = (shared, now)
        return [result for _, result in now.values()]
