"""The clock: it gives new files their date, and decides which articles wait for theirs.

Nothing else asks it, so that what is published depends on the content alone.
"""

from __future__ import annotations

import datetime
import os

from brief.problems import UsageError


def today() -> datetime.date:
    """Today in UTC; where `SOURCE_DATE_EPOCH` is set, its date, so that a run can be repeated.

    Raises `UsageError` where the variable is not a number of seconds.
    https://reproducible-builds.org/specs/source-date-epoch/
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return datetime.datetime.now(datetime.UTC).date()
    try:
        return datetime.datetime.fromtimestamp(int(epoch), datetime.UTC).date()
    except (ValueError, OverflowError, OSError):
        raise UsageError(
            f"SOURCE_DATE_EPOCH is “{epoch}”, which is not a number of seconds.",
            "Unset it, or set it to the seconds since 1970-01-01.",
        ) from None
