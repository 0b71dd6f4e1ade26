"""Fields of paper on which people write several things, each of which is a record of its own.

The map of opportunities has a few lines for the names of who signs up, the design sheet a box for
what is loved. They are typed as one field, as they stand there. This is kept beside the sheets and
not in them: paper that was printed before is read the same way.
"""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SpreadSpec:
    """What a field becomes: for each thing written a record of ``kind`` that says it in ``words``.

    ``link`` names its reference to the record of the field's row or sheet. ``names``: people's
    names, also several on a line; else a line is a thing.
    """

    kind: str
    link: str
    words: str
    fixed: tuple[tuple[str, str], ...] = ()
    names: bool = False


_SPREADS = {
    ("OPP", "opportunities", "sign_up"): SpreadSpec(
        "sign_up", "opportunity_id", "person", names=True
    ),
    ("DSN", "feedback", "love"): SpreadSpec(
        "critique", "proposition_id", "words", (("kind", "love"),)
    ),
    ("DSN", "feedback", "wish"): SpreadSpec(
        "critique", "proposition_id", "words", (("kind", "wish"),)
    ),
}
SPREAD_KINDS = frozenset(spec.kind for spec in _SPREADS.values())
_BETWEEN_NAMES = re.compile(r"[\n,;،؛]")
_MARK = re.compile(r"^(?:[-–—•*·▪◦]\s+|\d{1,2}[.)]\s+)")

CHARTER_ANSWERS = ("what", "how", "where", "when")
_KEPT_WITH_RECORD = frozenset(("TEA", "initiative", field) for field in CHARTER_ANSWERS)


def spread_of(sheet: str, part: str, field: str) -> SpreadSpec | None:
    """What a field of a sheet becomes, where it is several records."""
    return _SPREADS.get((sheet, part, field))


def is_kept_with_record(sheet: str, part: str, field: str) -> bool:
    """Whether an answer is shown with its record, which therefore is made for it, too."""
    return (sheet, part, field) in _KEPT_WITH_RECORD


def written_things(spec: SpreadSpec, words: str) -> tuple[str, ...]:
    """The names, or the thoughts, that stand in a field, without the marks of a list."""
    parts = _BETWEEN_NAMES.split(words) if spec.names else words.split("\n")
    found = (_MARK.sub("", part.strip()).strip() for part in parts)
    return tuple(part for part in found if part)


def together(spec: SpreadSpec, things: tuple[str, ...], lines: int) -> str:
    """The same as they are shown in a field of so many lines."""
    between = ", " if spec.names and lines <= 1 else "\n"
    return between.join(things)
