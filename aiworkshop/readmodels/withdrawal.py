"""What somebody who withdraws is told about."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OutputWith:
    """Something that left the program with somebody in it.

    ``form`` and ``target`` are those of the log of outputs, ``stamp`` tells when. ``certain``: it
    is known that something of theirs is in it; else it may be. ``there``: the file is still there.
    """

    form: str
    target: str
    stamp: str
    language: str
    certain: bool
    there: bool
