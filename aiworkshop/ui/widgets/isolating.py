"""Parts of a sentence that keep their own order among words of the other direction (UAX #9)."""

from datetime import datetime


def apart(words: object) -> str:
    """A path, size, number or time: it reads from left to right."""
    return f"\u2066{words}\u2069"


def isolated(words: object) -> str:
    """A name: it reads as its first letter does."""
    return f"\u2068{words}\u2069"


def show_moment(moment: datetime) -> str:
    """Day and time as a person reads them."""
    return apart(f"{moment:%d/%m/%Y %H:%M}")


def show_made(made: str) -> str:
    """The same of a local ISO time; empty for anything else."""
    try:
        return show_moment(datetime.fromisoformat(made))
    except ValueError:
        return ""
