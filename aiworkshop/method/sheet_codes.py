"""The codes on paper: ``DIS-3/1`` to read and type, and a longer one in the QR code to scan.

``SHEET-GROUP[-COPY]/PAGE``: the sheet's three letters, the table's number in its phase (0: the
room), the copy's number where there are several, the page. The scanned code, ``AW1.7K3M9Q.2XJ4.
DIS-3/1``, also names workshop and print; all its characters are of QR's alphanumeric set
(ISO/IEC 18004, 7.3.4), which keeps the picture small.
"""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import takewhile

from aiworkshop.base.errors import UserError
from aiworkshop.method.worksheets import WORKSHEETS

_ALPHABET = "0123456789ACDEFGHJKMNPQRSTUVWXYZ"
"""No I, L or O, which are misread, and no B, whose key types G and H in Arabic."""
WORKSHOP_LETTERS = 6
PRINT_LETTERS = 4
_PREFIX = "AW1"
_CODE = re.compile(r"([A-Z]{3})-?(\d{1,3})(?:-(\d{1,4}))?(?:/(\d{1,2}))?")
_STROKE = re.compile(r"(?<=\d)/(?=\d)")
_DIGITS = {
    ord(digit): str(value)
    for start in "٠۰"
    for value, digit in enumerate(chr(ord(start) + offset) for offset in range(10))
}
_SEPARATORS = str.maketrans({"_": "-", "\\": "/", **dict.fromkeys("‐‑‒–—―−־", "-")})
"""What a hand or a layout makes of hyphen and stroke."""
_HEBREW_KEYS = "/'קראטוןםפשדגכעיחלךף,זסבהנמצתץ."
_HEBREW_MEANT = "QWERTYUIOPASDFGHJKL;'ZXCVBNM,./"
_ARABIC_KEYS = "ضصثقفغعهخحشسيبلاتنمكطئءؤرىةوزظ"
_ARABIC_MEANT = "QWERTYUIOPASDFGHJKL;'ZXCVNM,./"


_FARTHEST = 2


@dataclass(frozen=True, slots=True, order=True)
class SheetCode:
    """A page of paper. ``copy`` 0: the only one; ``page`` 0: not said.

    ``sheet`` has three letters; where somebody typed them, there may be no such sheet.
    """

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
    was left in Hebrew or Arabic. Only its form is judged: the letters may name no sheet, so that
    the nearest code can be found for them. Raises ``UserError`` for what is no code.
    """
    found = [code for code in map(_read, _readings(typed)) if code is not None]
    for code in found:
        if code.code.sheet in WORKSHEETS:
            return code
    if found:
        return found[0]
    raise UserError(
        "sheet_code.form",
        "“{typed}” is not a sheet code. A code looks like {example}.",
        typed=typed.strip()[:40],
        example="DIS-3/1",
    )


def nearest_code(wanted: SheetCode, known: Iterable[SheetCode]) -> SheetCode | None:
    """The known code that is most like the one that is not there, a slip or two of the hand away;
    of a sheet that does exist the nearest copy, however far.

    Pages are left out of account. Of several as near the one that begins like it for longest, then
    the first. None where nothing is near.
    """
    typed = str(replace(wanted, page=0))

    def order(code: SheetCode) -> tuple[int, int, SheetCode]:
        text = str(replace(code, page=0))
        alike = takewhile(lambda pair: pair[0] == pair[1], zip(typed, text, strict=False))
        return _slips(typed, text), -sum(1 for _ in alike), code

    best = min(map(order, known), default=None)
    if best is None or (best[0] > _FARTHEST and best[2].sheet != wanted.sheet):
        return None
    return best[2]


def _slips(one: str, other: str) -> int:
    """How many keys were wrong, missing, too many or typed the wrong way round.

    The distance of F. J. Damerau, "A technique for computer detection and correction of spelling
    errors", Communications of the ACM 7 (1964), each place changed once at most.
    """
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, char in enumerate(one, start=1):
        line = [row]
        for column, key in enumerate(other, start=1):
            least = min(last[column] + 1, line[-1] + 1, last[column - 1] + (char != key))
            if row > 1 < column and char == other[column - 2] and key == one[row - 2]:
                least = min(least, before[column - 2] + 1)
            line.append(least)
        before, last = last, line
    return last[-1]


def _readings(typed: str) -> Iterable[str]:
    plain = "".join(char for char in typed if not char.isspace() and char.isprintable())
    plain = plain.translate(_DIGITS).translate(_SEPARATORS)
    yield plain.upper()
    for keys, meant in ((_HEBREW_KEYS, _HEBREW_MEANT), (_ARABIC_KEYS, _ARABIC_MEANT)):
        if any(char in keys for char in plain if char.isalpha()):
            yield _retyped(plain, keys, meant)
            # Of the number keys the stroke is a stroke in any layout.
            yield "/".join(_retyped(each, keys, meant) for each in _STROKE.split(plain))


def _retyped(plain: str, keys: str, meant: str) -> str:
    """What the same keys type in the Latin layout."""
    names, dot, code = plain.translate(str.maketrans(keys, meant)).upper().rpartition(".")
    # Arabic's B key types the letters of G and H; sheets have no such letters in a row.
    return names + dot + code.replace("GH", "B")


def _read(plain: str) -> ScannedCode | None:
    workshop = printed = ""
    parts = plain.split(".")
    if len(parts) == 4 and parts[0] == _PREFIX:
        _, workshop, printed, plain = parts
        if (len(workshop), len(printed)) != (WORKSHOP_LETTERS, PRINT_LETTERS):
            return None
    found = _CODE.fullmatch(plain)
    if found is None:
        return None
    numbers = [int(found[place] or 0) for place in (2, 3, 4)]
    return ScannedCode(SheetCode(found[1], *numbers), workshop, printed)
