"""The look of a worksheet: measures in points, colours as ``#RRGGBB``.

Paper is copied in grey, and the copy is copied: what is to be seen is at least 0.6 pt wide and no
lighter than :data:`RULE`; meaning never rests on a hue.
"""

from aiworkshop.documents.pdf.blocks import HUES
from aiworkshop.documents.text.engine import TextStyle

MILLIMETRE = 72 / 25.4
EDGE = 8 * MILLIMETRE
"""Nothing is printed nearer to the edge: office printers cannot."""
SIDE = 15 * MILLIMETRE
TOP = 12 * MILLIMETRE

HEAD_ROOM = 42.0
"""A first page may have so much less room than the others."""

LINE_PITCH = 9 * MILLIMETRE
"""From one writing line to the next."""
WIDEST_PITCH = 12 * MILLIMETRE
"""How far apart they may stand where a page has room to spare."""
GUTTER = 14.0
"""Between fields that stand beside each other."""
LANGUAGE_GAP = 24.0
"""Between the same words in two languages: wider than that, so that no line runs into the other."""
PADDING = 10.0
RADIUS = 6.0
PART_GAP = 13.0
FIELD_GAP = 10.0

INK = "#1F2430"
MUTED = "#565B66"
RULE = "#9A9A9A"
FRAME = "#8E8E8E"
TINT = "#F4F2EE"
RULE_WIDTH = 0.7
FRAME_WIDTH = 0.8

TITLE = TextStyle(22, bold=True, colour=INK, leading=1.25)
COMPACT_TITLE = TextStyle(12, bold=True, colour=INK, leading=1.3)
KICKER = TextStyle(10, bold=True, leading=1.3)
GROUP = TextStyle(13, bold=True, colour=INK, leading=1.35)
FACTS = TextStyle(9.5, colour=MUTED, leading=1.35)
CODE = TextStyle(9.5, bold=True, colour=INK, leading=1.3)
CUE = TextStyle(12.5, bold=True, colour=INK, leading=1.4)
HEADING = TextStyle(13, bold=True, colour=INK, leading=1.35)
ENTRY_TITLE = TextStyle(11.5, bold=True, colour=INK, leading=1.35)
LABEL = TextStyle(10.5, bold=True, colour=INK, leading=1.35)
HINT = TextStyle(9, colour=MUTED, leading=1.35)
BODY = TextStyle(11, colour=INK, leading=1.45)
QUIET = TextStyle(9, colour=INK, leading=1.4)
CHOICE = TextStyle(10, colour=INK, leading=1.35)
CELL = TextStyle(10.5, colour=INK, leading=1.3)
COLUMN = TextStyle(9.5, bold=True, colour=INK, leading=1.25)
FOOT = TextStyle(8.5, colour=MUTED, leading=1.3)
FLOOR = 7.5
"""No text is set smaller, however long it is; it wraps instead."""


def hue(phase: str) -> str:
    """The colour of a phase's bar; a quiet slate where a sheet has no phase."""
    return HUES.get(phase, "#475569")
