"""A stretch of a text that looks different from the rest."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a text that looks different. ``None`` leaves the block's own look."""

    text: str
    bold: bool | None = None
    colour: str | None = None
    struck: bool = False
