"""What pure functions have given, kept for as long as what they read is as it was.

What takes long to make is kept on disk as well, by a digest of what it was made from.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Container, Hashable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import islice
from typing import Any, TypeVar, TypeVarTuple

import msgspec

from brief.lazy import LazySequence
from brief.store import AT_ONCE, UNREADABLE, Store, key_of
from brief.workers import Map

K = TypeVar("K", bound=Hashable)
T = TypeVar("T")
R = TypeVar("R")
Ts = TypeVarTuple("Ts")

First = Callable[[Sequence[Any], Callable[[Any], R]], Iterable["R | Packed"]]
"""What makes of some items what a function is called with, and calls it."""

LATEST = 20_000
"""How many results of a function are kept where all would be the most of what a large site takes:
of rows of lists, about 30 MB."""

ENCODER = msgspec.msgpack.Encoder()


class Forgotten(Exception):
    """What was given once is not kept any more."""


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
        elif known[0] is not read:
            # What is in it is then the same object next time, which need not be compared.
            known = self.results[function, key] = (read, known[1])
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
        first: First[R] | None = None,
        run: Map = map,
        lasting: type[R] | None = None,
    ) -> list[R]:
        """What the function gives for what is `shared` and each item, in the items' order.

        Only items that are not as they were under their key are given to `run`, and those of keys
        that are gone are forgotten. `reads` has what is compared in the place of each item, such as
        its digest. Results of the type `lasting` are kept on disk as well. Where there is something
        to be done `first`, that is given the items and what the function then is called by.
        """
        compared: Mapping[K, object] = items if reads is None else reads
        read, known = self.series.get(function, (shared, {}))
        if read != shared:
            known = {}
        now: dict[K, tuple[Any, Any]] = {}
        changed = []
        for key in items:
            found = known.get(key)
            same = found is not None and (found[0] is compared[key] or found[0] == compared[key])
            if not same:
                changed.append(key)
            # What is the same object next time need not be compared, which may take long.
            found = (compared[key], found[1] if found is not None and same else None)
            now[key] = found
        call: Callable[[T], R] = partial(function, *shared)  # type: ignore[call-arg]
        results: Iterable[R]
        if lasting is None or self.store.root is None:
            items_changed = [items[key] for key in changed]
            made = first(items_changed, call) if first else run(call, items_changed)
            results = (unpacked(each, lasting) for each in made)
        else:
            keys = kept_keys(function, shared, [compared[key] for key in changed])
            # What is kept need not be had to be known.
            those_changed = LazySequence(changed, lambda some: map(items.__getitem__, some))
            results = lasting_results(self.store, keys, lasting, call, those_changed, first, run)
        for key, result in zip(changed, results, strict=True):
            now[key] = (compared[key], result)
        results = [result for _, result in now.values()]
        # Bytes that are on disk as they are need not be held besides.
        held = lasting is not bytes or self.store.root is None
        self.series[function] = (shared, now if held else {})
        return results

    def passing(
        self,
        function: Callable[[*Ts, T], R],
        *shared: *Ts,
        items: Sequence[T],
        reads: Callable[[T], object],
        run: Map,
        lasting: type[R],
        then: Callable[[R], Any],
    ) -> Iterator[Any]:
        """What is made `then` of the same, one by one: that itself is kept on disk alone.

        `reads` gives what is compared in the place of an item. What is made anew is followed up in
        the process that has made it, and may come as it is to be kept, as what is done `first`.
        """
        keys = kept_keys(function, shared, map(reads, items))
        call: Callable[[T], R] = partial(function, *shared)  # type: ignore[call-arg]
        return lasting_results(self.store, keys, lasting, call, items, None, run, then)

    def recalled(
        self, function: Callable[..., R], *shared: object, reads: Iterable[object], lasting: type[R]
    ) -> list[R]:
        """What `each` has given before; raises `Forgotten` where it is no longer kept on disk."""
        keys = kept_keys(function, shared, reads)
        known = self.store.get(keys)
        decode = msgspec.msgpack.Decoder(lasting).decode
        try:
            return [decode(known[key]) for key in keys]
        except (KeyError, *UNREADABLE) as error:
            raise Forgotten from error

    def know(
        self, function: Callable[..., Any], reads: object, gives: object, key: Hashable = None
    ) -> None:
        """Take it as known what a function gives for its inputs, or for what it `reads` of them."""
        self.results[function, key] = (reads, gives)

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
        the other item, and its result, of the item and its result, whose place these take there.
        What it gave none for is left.
        """
        shared, known = self.series.get(function, ((), {}))
        others = {key: change(*known[key]) for key, change in changes.items() if key in known}
        keys = kept_keys(function, shared, [known[key][0] for key in others])
        self.series[function] = (shared, {**known, **others})
        self.replace(function, shared, keys, others.values())

    def follow_passing(
        self,
        function: Callable[[*Ts, T], R],
        *shared: *Ts,
        changes: Iterable[tuple[T, Callable[[T, R], tuple[T, R]]]],
        reads: Callable[[T], object],
        lasting: type[R],
    ) -> None:
        """The same for what was `passing`: each item goes with its change."""
        decode = msgspec.msgpack.Decoder(lasting).decode
        each = iter(changes)
        while some := list(islice(each, AT_ONCE)):
            keys = kept_keys(function, shared, [reads(item) for item, _ in some])
            known = self.store.get(keys)
            others: list[tuple[object, R]] = []
            for key, (item, change) in zip(keys, some, strict=True):
                with contextlib.suppress(KeyError, *UNREADABLE):
                    other, result = change(item, decode(known[key]))
                    others.append((reads(other), result))
            self.replace(function, shared, known, others)

    def replace(
        self,
        function: Callable[..., R],
        shared: object,
        keys: Iterable[bytes],
        others: Iterable[tuple[object, R]],
    ) -> None:
        """Keep results of other items on disk in the place of those of the keys."""
        self.store.drop(keys)
        others = list(others)
        new = kept_keys(function, shared, [item for item, _ in others])
        kept = (encoded(result) for _, result in others)
        self.store.put((key, data) for key, data in zip(new, kept, strict=True) if data)


def kept_keys(function: Callable[..., R], shared: object, items: Iterable[T]) -> list[bytes]:
    """By what the results of a function for items are known on disk."""
    name = f"{function.__module__}.{function.__qualname__}"
    of = key_of(name.encode(), ENCODER.encode(shared))
    return [key_of(of, ENCODER.encode(item)) for item in items]


def lasting_results(
    store: Store,
    keys: Sequence[bytes],
    kind: type[R],
    call: Callable[[T], R],
    items: Sequence[T],
    first: First[R] | None,
    run: Map,
    then: Callable[[R], Any] | None = None,
) -> Iterator[Any]:
    """What the call gives for each item: as it was kept by its key, or made by `run` and then kept.

    Or what is made of that `then`. Where processes share the work, results travel as they are kept.
    What is made at home is not read back: it may share much with what it was made from.
    """
    decode = msgspec.msgpack.Decoder(kind).decode
    there = store.has(keys)
    missing = [items[number] for number, key in enumerate(keys) if key not in there]
    made: Iterator[R | Packed]
    if first:
        made = iter(first(missing, call) if missing else ())
    elif run is map:
        made = map(call, missing)
    else:
        made = iter(run(partial(packed, call, then), missing))
    new: list[tuple[bytes, bytes]] = []
    known: dict[bytes, bytes] = {}
    for number, key in enumerate(keys):
        if number % AT_ONCE == 0:
            known = store.get(each for each in keys[number : number + AT_ONCE] if each in there)
        if key in there:
            try:
                result: Any = decode(known[key])
            except (KeyError, *UNREADABLE):  # Spoilt, or somebody else has put it there.
                item = items[number]
                result = next(iter(first([item], call))) if first else call(item)
            else:
                yield then(result) if then else result
                continue
        else:
            result = next(made)
        if isinstance(result, Packed):
            data, result = result.data, result.after if then else decode(result.data)
        else:
            data, result = encoded(result), then(result) if then else result
        if data:
            new.append((key, data))
        if len(new) == AT_ONCE:
            store.put(new)
            new.clear()
        yield result
    next(made, None)  # What shares the work comes to its own end.
    store.put(new)


class Packed(msgspec.Struct, frozen=True):
    """A result as it is kept, and what was made of it `after`, which may be packed, too."""

    data: bytes
    after: Any = None


def packed(call: Callable[[T], R], then: Callable[[R], Any] | None, item: T) -> Packed | R:
    """The result as it is kept; itself where it can't be."""
    result = call(item)
    data = encoded(result)
    if then:
        return Packed(data, packed(then, None, result))
    return Packed(data) if data else result


def unpacked(result: R | Packed, kind: type[R] | None) -> R:
    """The result itself, of its kind."""
    if isinstance(result, Packed):
        assert kind is not None
        return msgspec.msgpack.decode(result.data, type=kind)
    return result


def encoded(result: object) -> bytes:
    """The result as it is kept; empty where it has what can't be, such as half a surrogate."""
    try:
        return ENCODER.encode(result)
    except (UnicodeEncodeError, OverflowError):
        return b""
