"""The QR code of a page, small enough for its corner and quick enough for a pack of hundreds."""

import re
from dataclasses import dataclass

import segno

from aiworkshop.documents.pdf.embedding import DocumentFonts
from aiworkshop.documents.worksheets.page import Room
from aiworkshop.method.sheet_codes import ScannedCode

_MASK = 3
"""Always the same: choosing the best of eight costs more than the rest of a page, and any one of
them scans."""
_DARK = re.compile(b"\x01+")
QUIET = 4
"""Modules of white that a reader needs around the code (ISO/IEC 18004, 5.3.8)."""


@dataclass(frozen=True, slots=True)
class QrCode:
    """A code in its room; ``rows`` of modules from the top, dark ones are 1."""

    room: Room
    size: int
    rows: tuple[bytes, ...]

    @property
    def quiet_room(self) -> Room:
        """The room with the white around it."""
        return self.room.inset(-QUIET * self.room.width / self.size)

    def code(self, _fonts: DocumentFonts, height: float) -> str:
        """Operators that draw it on a page of that height: one path."""
        module = self.room.width / self.size
        x, top = self.room.x, height - self.room.y
        squares = "\n".join(
            [
                f"{run.start()} {number} {run.end() - run.start()} 1 re"
                for number, row in enumerate(self.rows)
                for run in _DARK.finditer(row)
            ]
        )
        return f"q 0 g {module:.4f} 0 0 {-module:.4f} {x:.2f} {top:.2f} cm\n{squares}\nf Q"


def qr_code(code: ScannedCode, room: Room) -> QrCode:
    """The code as printed: error correction Q, in the smallest version that holds it."""
    made = segno.make_qr(str(code), error="q", mode="alphanumeric", mask=_MASK, boost_error=False)
    return QrCode(room, len(made.matrix), tuple(bytes(row) for row in made.matrix))
