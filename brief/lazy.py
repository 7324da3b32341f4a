"""Collections of which each value is made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Generic, TypeVar, overload

K = TypeVar("K")
R = TypeVar("R")
T = TypeVar("T")


class LazySequence(Sequence[T], Generic[R, T]):
    """The values that `resolve` gives for some references, in their order."""

    def __init__(
        self, references: Sequence[R], resolve: Callable[[Sequence[R]], Iterable[T]]
    ) -> None:
        self.references = references
        self.resolve = resolve

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[T, ...]: ...
    def __getitem__(self, index: int | slice) -> T | tuple[T, ...]:
        if isinstance(index, slice):
            return tuple(self.resolve(self.references[index]))
        return next(iter(self.resolve([self.references[index]])))

    def __iter__(self) -> Iterator[T]:
        return iter(self[:])

    def __len__(self) -> int:
        return len(self.references)


class LazyMapping(Mapping[K, T], Generic[K, R, T]):
    """The values that `resolve` gives for the references of some keys; each is kept."""

    def __init__(self, references: Mapping[K, R], resolve: Callable[[R], T]) -> None:
        self.references = references
        self.resolve = resolve
        self.resolved: dict[K, T] = {}

    def __getitem__(self, key: K) -> T:
        if key not in self.resolved:
            self.resolved[key] = self.resolve(self.references[key])
        return self.resolved[key]

    def __contains__(self, key: object) -> bool:
        return key in self.references

    def __iter__(self) -> Iterator[K]:
        return iter(self.references)

    def __len__(self) -> int:
        return len(self.references)
