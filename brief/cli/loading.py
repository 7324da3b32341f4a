"""While programs load, Ctrl-C ends the process at once: nothing is done yet that could be lost.

Nothing but `signal` and `sys` is imported here: until this is loaded, Ctrl-C has a traceback.
"""

import signal
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType


def tell_interrupts() -> None:
    """Let Ctrl-C say no more than that, where it comes between what loads and what handles it.

    Python then ends the process by the signal, as it does with a traceback.
    """
    usual = sys.excepthook

    def tell(
        kind: type[BaseException], error: BaseException, trace: "TracebackType | None"
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.stderr.write("Interrupted.\n")
        else:
            usual(kind, error, trace)

    sys.excepthook = tell


class Loading:
    """Let the system end the process, as it does before Python has begun.

    An exception would say which file was being loaded, or be lost in what loads it.
    """

    def __init__(self) -> None:
        # Somebody may want no signal, or catch it.
        self.usual = signal.getsignal(signal.SIGINT) is signal.default_int_handler

    def __enter__(self) -> None:
        if self.usual:
            self.usual = self.handled(signal.SIG_DFL)

    def __exit__(self, *error: object) -> None:
        if self.usual:
            self.handled(signal.default_int_handler)

    def handled(self, by: "signal._HANDLER") -> bool:
        """Whether the signal is now handled so; only the main thread may change it."""
        try:
            signal.signal(signal.SIGINT, by)
        except ValueError:
            return False
        return True
