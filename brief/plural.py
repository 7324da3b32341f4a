"""Numbers of things in messages."""


def counted(number: int, noun: str) -> str:
    """A number and its noun: “1 file”, “1,200 files”."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
