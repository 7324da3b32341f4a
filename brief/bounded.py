"""Code that may have no end, such as a stranger's template, stopped when it has taken its time.

In the main thread, the system's clock of a process's time does it. Elsewhere, as in a preview, and
on Windows, which has no such clock, a thread looks after the others.
"""

from __future__ import annotations

import contextlib
import signal
import threading
import time
from collections.abc import Callable, Iterator
from types import FrameType

SECONDS = 30.0
"""The most processor time that a template which is not trusted may take for a page."""

LOOKS = 20
"""How often the time that is left is looked at."""


class TakesTooLong(Exception):
    """A template is still at a page after `SECONDS` of processor time."""

    def __init__(self) -> None:
        super().__init__(f"it has not come to an end in {SECONDS:g} seconds")


@contextlib.contextmanager
def bounded() -> Iterator[None]:
    """Raise `TakesTooLong` in what does not end within `SECONDS`, in whichever thread it is."""
    main = threading.current_thread() is threading.main_thread()
    with by_signal() if main and hasattr(signal, "SIGVTALRM") else WATCH.over_this_thread():
        yield


@contextlib.contextmanager
def by_signal() -> Iterator[None]:
    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise TakesTooLong

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


class Watch:
    """A thread that stops others: it lives while there is one to look after.

    It can't stop what is one step of Python's, however long, and no more can a signal.
    """

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.ends: dict[int, tuple[float, Callable[[], float]]] = {}
        self.looking = False

    @contextlib.contextmanager
    def over_this_thread(self) -> Iterator[None]:
        """Look after the thread that asks."""
        own, clock = threading.get_ident(), clock_of_this_thread()
        with self.lock:
            self.ends[own] = (clock() + SECONDS, clock)
            if not self.looking:
                self.looking = True
                threading.Thread(target=self.look, name="brief-watch", daemon=True).start()
        try:
            yield
        finally:
            with self.lock:
                if self.ends.pop(own, None) is None:
                    # It was stopped as it ended: nothing else is to be.
                    raise_in(own, None)

    def look(self) -> None:
        while True:
            time.sleep(SECONDS / LOOKS)
            with self.lock:
                for thread, (end, clock) in [*self.ends.items()]:
                    if clock() >= end:
                        del self.ends[thread]
                        raise_in(thread, TakesTooLong)
                if not self.ends:
                    self.looking = False
                    return


WATCH = Watch()


def clock_of_this_thread() -> Callable[[], float]:
    """Tells, in any thread, the processor time of this one; where no system can, that of day."""
    if not hasattr(time, "pthread_getcpuclockid"):
        return time.monotonic
    number = time.pthread_getcpuclockid(threading.get_ident())
    return lambda: time.clock_gettime(number)


def raise_in(thread: int, error: type[Exception] | None) -> None:
    """Raise an exception in a thread at its next step; or don't, if it hasn't taken it yet."""
    # Hardly ever used, and it takes some milliseconds to load.
    import ctypes

    given = None if error is None else ctypes.py_object(error)
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), given)
