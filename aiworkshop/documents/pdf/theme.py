"""The look of the pages: measures in points, colours as ``#RRGGBB``."""

from aiworkshop.documents.text.engine import TextStyle

MILLIMETRE = 72 / 25.4
PAGE_WIDTH = 210 * MILLIMETRE
PAGE_HEIGHT = 297 * MILLIMETRE
SIDE = 19 * MILLIMETRE
BODY_TOP = 23 * MILLIMETRE
BODY_BOTTOM = PAGE_HEIGHT - 20 * MILLIMETRE
BODY_WIDTH = PAGE_WIDTH - 2 * SIDE
BODY_HEIGHT = BODY_BOTTOM - BODY_TOP
HEAD_LINE = 16.5 * MILLIMETRE
FOOT_LINE = PAGE_HEIGHT - 13 * MILLIMETRE

INK = "#1F2430"
MUTED = "#5F6470"
LINE = "#E2DCD1"
RULE = "#9C9588"
"""Between table rows: dark enough for a scanner to see a table, else it mixes the columns."""
PAPER = "#FCFAF5"
CHIP = "#F3EFE8"

BODY = TextStyle(11)
BODY_MUTED = TextStyle(11, colour=MUTED)
SMALL = TextStyle(9.5)
SMALL_MUTED = TextStyle(9.5, colour=MUTED, leading=1.4)
LABEL = TextStyle(9.5, bold=True, colour=MUTED, leading=1.4)
STRONG = TextStyle(12, bold=True, leading=1.35)
CELL = TextStyle(10.5, leading=1.4)
NUMBER = TextStyle(24, bold=True, leading=1.2)
HEADINGS = (
    TextStyle(20, bold=True, leading=1.25),
    TextStyle(13, bold=True, leading=1.35),
    TextStyle(11.5, bold=True, leading=1.35),
)
RUNNING = TextStyle(8.5, colour=MUTED, leading=1.3)

COVER_TITLE = TextStyle(32, bold=True, leading=1.2)
COVER_SUBTITLE = TextStyle(15, colour=MUTED, leading=1.4)
COVER_TOPIC = TextStyle(19, leading=1.4)
COVER_LINE = TextStyle(11, colour=INK, leading=1.55)
