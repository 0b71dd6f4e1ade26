"""The QR code of a page, small enough for its corner and quick enough for a pack of hundreds."""

from dataclasses import dataclass

import segno

from aiworkshop.documents.pdf.embedding import DocumentFonts
from aiworkshop.documents.worksheets.page import Room
from aiworkshop.method.sheet_codes import ScannedCode

_MASK = 3
"""Always the same: choosing the best of eight costs more than the rest of a page, and any one of
them scans."""
QUIET = 4
"""Modules of white that a reader needs around the code (ISO/IEC 18004, 5.3.8)."""


@dataclass(frozen=True, slots=True)
class QrCode:
    """A code in its room; ``runs``: row, first module and length of each dark run."""

    room: Room
    size: int
    runs: tuple[tuple[int, int, int], ...]

    @property
    def quiet_room(self) -> Room:
        """The room with the white around it."""
        return self.room.inset(-QUIET * self.room.width / self.size)

    def code(self, _fonts: DocumentFonts, height: float) -> str:
        """Operators that draw it on a page of that height: one path."""
        module = self.room.width / self.size
        x, top = self.room.x, height - self.room.y
        squares = "\n".join([f"{start} {row} {length} 1 re" for row, start, length in self.runs])
        return f"q 0 g {module:.4f} 0 0 {-module:.4f} {x:.2f} {top:.2f} cm\n{squares}\nf Q"


def qr_code(code: ScannedCode, room: Room) -> QrCode:
    """The code as printed: error correction Q, in the smallest version that holds it."""
    made = segno.make_qr(str(code), error="q", mode="alphanumeric", mask=_MASK, boost_error=False)
    runs = []
    for row, modules in enumerate(made.matrix):
        line = bytes(modules)
        start = line.find(1)
        while start >= 0:
            end = line.find(0, start)
            end = len(line) if end < 0 else end
            runs.append((row, start, end - start))
            start = line.find(1, end)
    return QrCode(room, len(made.matrix), tuple(runs))
