"""The codes on paper: ``DIS-3/1`` to read and type, and a longer one in the QR code to scan.

``SHEET-GROUP[-COPY]/PAGE``: the sheet's three letters, the table's number in its phase (0: the
room), the copy's number where there are several, the page. The scanned code, ``AW1.7K3M9Q.2XJ4.
DIS-3/1``, also names workshop and print; all its characters are of QR's alphanumeric set
(ISO/IEC 18004, 7.3.4), which keeps the picture small.
"""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from aiworkshop.base.errors import UserError
from aiworkshop.method.worksheets import WORKSHEETS

_ALPHABET = "0123456789ACDEFGHJKMNPQRSTUVWXYZ"
"""No I, L or O, which are misread, and no B, whose key types G and H in Arabic."""
WORKSHOP_LETTERS = 6
PRINT_LETTERS = 4
_PREFIX = "AW1"
_CODE = re.compile(r"([A-Z]{3})-?(\d{1,3})(?:-(\d{1,4}))?(?:/(\d{1,2}))?")
_DIGITS = {
    ord(digit): str(value)
    for start in "٠۰"
    for value, digit in enumerate(chr(ord(start) + offset) for offset in range(10))
}
_HEBREW_KEYS = "/'קראטוןםפשדגכעיחלךף,זסבהנמצתץ."
_HEBREW_MEANT = "QWERTYUIOPASDFGHJKL;'ZXCVBNM,./"
_ARABIC_KEYS = "ضصثقفغعهخحشسيبلاتنمكطئءؤرىةوزظ"
_ARABIC_MEANT = "QWERTYUIOPASDFGHJKL;'ZXCVNM,./"


@dataclass(frozen=True, slots=True, order=True)
class SheetCode:
    """A page of paper. ``copy`` 0: the only one; ``page`` 0: not said."""

    sheet: str
    group: int = 0
    copy: int = 0
    page: int = 0

    def __str__(self) -> str:
        copy = f"-{self.copy:02}" if self.copy else ""
        page = f"/{self.page}" if self.page else ""
        return f"{self.sheet}-{self.group}{copy}{page}"


@dataclass(frozen=True, slots=True)
class ScannedCode:
    """What a QR code says; ``workshop`` and ``print`` are empty in a code that was typed."""

    code: SheetCode
    workshop: str = ""
    print: str = ""

    def __str__(self) -> str:
        return f"{_PREFIX}.{self.workshop}.{self.print}.{self.code}"


def short_code(record_id: str, letters: int) -> str:
    """A short name for an id, always the same: by it a scan finds its workshop and print."""
    number = int.from_bytes(hashlib.sha256(record_id.encode()).digest()[:8], "big")
    return "".join(_ALPHABET[number >> 5 * place & 31] for place in range(letters))


def read_code(typed: str) -> ScannedCode:
    """A code as it was scanned or typed, in any case, with either digits, also where the keyboard
    was left in Hebrew or Arabic. Raises ``UserError`` for what is no code.
    """
    for reading in _readings(typed):
        found = _read(reading)
        if found is not None:
            return found
    raise UserError(
        "sheet_code.form",
        "“{typed}” is not a sheet code. A code looks like {example}.",
        typed=typed.strip()[:40],
        example="DIS-3/1",
    )


def nearest_code(wanted: SheetCode, known: Iterable[SheetCode]) -> SheetCode | None:
    """The known code that is most like the one that is not there: one slip of the hand away.

    Pages are left out of account. None where nothing is near.
    """
    best: tuple[int, SheetCode] | None = None
    for code in known:
        distance = _distance(wanted, code)
        if distance <= 2 and (best is None or (distance, code) < best):
            best = (distance, code)
    return best[1] if best else None


def _distance(one: SheetCode, other: SheetCode) -> int:
    letters = sum(a != b for a, b in zip(one.sheet, other.sheet, strict=True))
    return letters + (one.group != other.group) + (one.copy != other.copy)


def _readings(typed: str) -> Iterable[str]:
    plain = "".join(char for char in typed if not char.isspace() and char.isprintable())
    plain = plain.translate(_DIGITS)
    yield plain.upper()
    for keys, meant in ((_HEBREW_KEYS, _HEBREW_MEANT), (_ARABIC_KEYS, _ARABIC_MEANT)):
        if any(char in keys for char in plain if char.isalpha()):
            names, dot, code = plain.translate(str.maketrans(keys, meant)).upper().rpartition(".")
            # Arabic's B key types the letters of G and H; sheets have no such letters in a row.
            yield names + dot + code.replace("GH", "B")


def _read(plain: str) -> ScannedCode | None:
    workshop = printed = ""
    parts = plain.split(".")
    if len(parts) == 4 and parts[0] == _PREFIX:
        _, workshop, printed, plain = parts
        if (len(workshop), len(printed)) != (WORKSHOP_LETTERS, PRINT_LETTERS):
            return None
    found = _CODE.fullmatch(plain)
    if found is None or found[1] not in WORKSHEETS:
        return None
    numbers = [int(found[place] or 0) for place in (2, 3, 4)]
    return ScannedCode(SheetCode(found[1], *numbers), workshop, printed)
