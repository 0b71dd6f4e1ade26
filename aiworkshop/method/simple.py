"""A specification that is nothing but an id; its words are content."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Named:
    """Something with a name and an explanation in every content language."""

    id: str
