"""What pure functions have given, kept for as long as what they read is as it was.

What takes long to make is kept on disk as well, by a digest of what it was made from.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Container, Hashable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, TypeVar, TypeVarTuple

import msgspec

from brief.store import Store, key_of
from brief.workers import Map

K = TypeVar("K", bound=Hashable)
T = TypeVar("T")
R = TypeVar("R")
Ts = TypeVarTuple("Ts")

LATEST = 20_000
"""How many results of a function are kept where all would be the most of what a large site takes:
of rows of lists, about 30 MB."""

ENCODER = msgspec.msgpack.Encoder()


class Memo:
    """Results of functions, each with what it was made from.

    It never changes what is given: the functions are pure, and what they read is compared by its
    value. What is the same object is equal at once, so that a comparison costs what has changed.
    Any thread may ask; two that ask at once may both do the work.
    """

    def __init__(self, store: Store | None = None) -> None:
        """Keeps in the `store` what is to last, and on no disk where there is none."""
        self.store = store or Store()
        self.results: dict[Hashable, tuple[object, Any]] = {}
        self.latest: dict[Hashable, dict[Hashable, tuple[object, Any]]] = {}
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

    def lately(self, function: Callable[[*Ts], R], *inputs: *Ts, key: Hashable) -> R:
        """What the function gives for the inputs; of its results the latest are kept alone.

        So it is for what there is the more of, the larger the site, and takes little time to make.
        """
        kept = self.latest.setdefault(function, {})
        known = kept.get(key)
        if known is None or known[0] != inputs:
            known = kept[key] = (inputs, function(*inputs))
            if len(kept) > LATEST:
                # Another thread may do the same.
                with contextlib.suppress(KeyError, RuntimeError):
                    del kept[next(iter(kept))]
        result: R = known[1]
        return result

    def each(
        self,
        function: Callable[[*Ts, T], R],
        *shared: *Ts,
        items: Mapping[K, Any],
        reads: Mapping[K, object] | None = None,
        first: Callable[[list[T]], list[Any]] | None = None,
        run: Map = map,
        lasting: type[R] | None = None,
    ) -> list[R]:
        """What the function gives for what is `shared` and each item, in the items' order.

        Only items that are not as they were under their key are given to `run`, and those of keys
        that are gone are forgotten. `reads` has what is compared in the place of each item, such as
        its digest. Results of the type `lasting` are kept on disk as well. Where there is something
        to be done `first`, the function is called with what that makes of the items.
        """
        compared: Mapping[K, object] = items if reads is None else reads
        read, known = self.series.get(function, (shared, {}))
        if read != shared:
            known = {}
        now: dict[K, tuple[Any, Any]] = {}
        changed = []
        for key in items:
            found = known.get(key)
            if found is None or found[0] != compared[key]:
                changed.append(key)
                found = (compared[key], None)
            now[key] = found
        call: Callable[[T], R] = partial(function, *shared)  # type: ignore[call-arg]
        items_changed = [items[key] for key in changed]
        results: Iterable[R]
        if lasting is None or self.store.root is None:
            results = run(call, first(items_changed) if first else items_changed)
        else:
            keys = kept_keys(function, shared, [compared[key] for key in changed])
            results = lasting_results(self.store, keys, lasting, call, items_changed, first, run)
        for key, result in zip(changed, results, strict=True):
            now[key] = (compared[key], result)
        results = [result for _, result in now.values()]
        # Bytes that are on disk as they are need not be held besides.
        held = lasting is not bytes or self.store.root is None
        self.series[function] = (shared, now if held else {})
        return results

    def keep_only(self, function: Callable[..., Any], keys: Container[Hashable]) -> None:
        """Forget what `each` has given, but for what this function has given for these keys."""
        shared, known = self.series.get(function, ((), {}))
        self.series.clear()
        self.series[function] = (shared, {key: known[key] for key in known if key in keys})

    def follow(
        self, function: Callable[..., R], changes: Mapping[K, Callable[[T, R], tuple[T, R]]]
    ) -> None:
        """Know what `each` would give for other items, where that follows from what it has given.

        The `changes` are by the keys of the last call, whose results were kept on disk: each makes
        the other item, and its result, of the item and its result. What it gave none for is left.
        """
        shared, known = self.series.get(function, ((), {}))
        others = {key: change(*known[key]) for key, change in changes.items() if key in known}
        self.series[function] = (shared, {**known, **others})
        keys = kept_keys(function, shared, [item for item, _ in others.values()])
        kept = (encoded(result) for _, result in others.values())
        self.store.put((key, data) for key, data in zip(keys, kept, strict=True) if data)


def kept_keys(function: Callable[..., R], shared: object, items: Iterable[T]) -> list[bytes]:
    """By what the results of a function for items are known on disk."""
    of = f"{function.__module__}.{function.__qualname__}".encode(), ENCODER.encode(shared)
    return [key_of(*of, ENCODER.encode(item)) for item in items]


def lasting_results(
    store: Store,
    keys: Sequence[bytes],
    kind: type[R],
    call: Callable[[T], R],
    items: Sequence[T],
    first: Callable[[list[T]], list[Any]] | None,
    run: Map,
) -> list[R]:
    """What the call gives for each item: as it was kept by its key, or made by `run` and then kept.

    Where processes share the work, results travel as they are kept. What is made at home is not
    read back: it may share much with what it was made from.
    """
    decode = msgspec.msgpack.Decoder(kind).decode
    results: dict[bytes, R] = {}
    for key, data in store.get(keys).items():
        with contextlib.suppress(msgspec.MsgspecError):  # Somebody else may have put it there.
            results[key] = decode(data)
    missing = [index for index, key in enumerate(keys) if key not in results]
    given = [items[index] for index in missing]
    if first and given:
        given = first(given)
    made = map(call, given) if run is map else run(partial(packed, call), given)

    def fresh() -> Iterator[tuple[bytes, bytes]]:
        for index, result in zip(missing, made, strict=True):
            if isinstance(result, Packed):
                data, result = result.data, decode(result.data)
            else:
                data = encoded(result)
            if data:
                yield keys[index], data
            results[keys[index]] = result

    store.put(fresh())
    return [results[key] for key in keys]


class Packed(msgspec.Struct, frozen=True):
    """A result as it is kept."""

    data: bytes


def packed(call: Callable[[T], R], item: T) -> Packed | R:
    """The result as it is kept; itself where it can't be."""
    result = call(item)
    data = encoded(result)
    return Packed(data) if data else result


def encoded(result: object) -> bytes:
    """The result as it is kept; empty where it has what can't be, such as half a surrogate."""
    try:
        return ENCODER.encode(result)
    except (UnicodeEncodeError, OverflowError):
        return b""
