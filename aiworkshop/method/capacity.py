"""Capacity indicators: a number as it was before, as it is now, and how far it has come.

Values are hundredths, so that 3.25 is 325 and nothing is rounded on the way.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

HUNDREDTHS = 100
MOST_HUNDREDTHS = 10**15
_SIGNS = re.compile("[\u200e\u200f\u061c\u2066-\u2069\\s\u00a0\u202f'’]")
_NUMBER = re.compile(r"([+-]?)(\d+)(?:\.(\d{1,2}))?")
_SAME = str.maketrans({"٫": ".", "٬": ",", "،": ",", "−": "-", "–": "-"})


@dataclass(frozen=True, slots=True)
class Measured:
    """One reading: an ISO day (or empty), the value, and whether it is from before."""

    date: str
    value: int
    baseline: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """What the readings of an indicator come to; all values in hundredths, None where unknown.

    ``before`` is the baseline, ``now`` the latest reading after it. ``better`` tells whether the
    difference goes the way that is wanted (None: no difference, or none known yet). ``way`` is how
    much of the way from before to the target is done, in whole percent; below 0 one went astray.
    """

    before: int | None = None
    before_date: str = ""
    now: int | None = None
    now_date: str = ""
    difference: int | None = None
    better: bool | None = None
    target: int | None = None
    reached: bool | None = None
    way: int | None = None


def progress(
    readings: Iterable[Measured], target: int | None = None, *, lower_is_better: bool = False
) -> Progress:
    """Where an indicator stands.

    Without a reading that is marked as baseline, the earliest is from before. Of two of one day
    the one written later counts; a day that nobody noted comes before all days.
    """
    ordered = sorted(readings, key=lambda one: one.date)
    if not ordered:
        return Progress(target=target)
    marked = [one for one in ordered if one.baseline]
    before = marked[-1] if marked else ordered[0]
    place = next(n for n, one in enumerate(ordered) if one is before)
    later = [one for one in ordered[place + 1 :] if not one.baseline]
    now = later[-1] if later else None
    shown = now or before
    reached = None
    if target is not None:
        reached = shown.value <= target if lower_is_better else shown.value >= target
    if now is None:
        return Progress(before.value, before.date, target=target, reached=reached)
    difference = now.value - before.value
    better = (difference < 0) is lower_is_better if difference else None
    return Progress(
        before.value,
        before.date,
        now.value,
        now.date,
        difference,
        better,
        target,
        reached,
        _way(before.value, now.value, target),
    )


def read_hundredths(words: str) -> int | None:
    """``3.25``, ``1,250``, ``3,5``, ``٣٫٥``, ``-2``, ``40 %``, either digit set; None for empty.

    A comma before exactly three digits groups thousands, else it is a decimal point. Raises
    ``ValueError`` for what is no number with at most two decimals.
    """
    plain = "".join(_western(letter) for letter in words.translate(_SAME))
    plain = _SIGNS.sub("", plain).strip("%٪")
    if not plain:
        return None
    plain = re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", plain).replace(",", ".")
    found = _NUMBER.fullmatch(plain)
    if not found:
        raise ValueError(words)
    sign, whole, part = found.groups()
    value = int(whole) * HUNDREDTHS + int((part or "0").ljust(2, "0"))
    if value > MOST_HUNDREDTHS:
        raise ValueError(words)
    return -value if sign == "-" else value


def show_hundredths(value: int, *, signed: bool = False) -> str:
    """A value as it is written: no more decimals than it has; ``signed``: with a plus, too."""
    whole, part = divmod(abs(value), HUNDREDTHS)
    decimals = f".{part:02}".rstrip("0") if part else ""
    sign = "−" if value < 0 else "+" if signed and value else ""
    return f"{sign}{whole:,}{decimals}"


def _way(before: int, now: int, target: int | None) -> int | None:
    if target is None or target == before:
        return None
    return round((now - before) * 100 / (target - before))


def _western(letter: str) -> str:
    digit = unicodedata.digit(letter, None)
    return letter if digit is None else str(digit)
