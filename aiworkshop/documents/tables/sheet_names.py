"""Names that a workbook may give its sheets."""

import re

_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
MOST_LETTERS = 31


class SheetNames:
    """Makes names legal and different from each other, letters large or small."""

    def __init__(self) -> None:
        self._taken: set[str] = {"history"}  # Excel keeps it for itself

    def take(self, wanted: str) -> str:
        """The name, or the nearest one that is allowed and free."""
        base = " ".join(_FORBIDDEN.sub(" ", wanted).split()).strip("'") or "-"
        name, number = _cut(base, MOST_LETTERS), 1
        while name.casefold() in self._taken:
            number += 1
            end = f" ({number})"
            name = _cut(base, MOST_LETTERS - len(end)) + end
        self._taken.add(name.casefold())
        return name


def _cut(name: str, units: int) -> str:
    """Excel counts UTF-16 units."""
    while len(name) + sum(char > "\uffff" for char in name) > units:
        name = name[:-1]
    return name.strip().strip("'")
