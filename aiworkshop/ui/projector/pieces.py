"""Blocks as pieces of a known height, which can be split where a page ends."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from aiworkshop.ui.projector.blocks import Bar, Block, Card, Grid, Para, Picture
from aiworkshop.ui.projector.lettering import break_words, draw_lines, reading_direction

if TYPE_CHECKING:
    from aiworkshop.ui.projector.clock_face import ClockFace
    from aiworkshop.ui.projector.frame import Frame

Paint = Callable[[QPainter, QRectF, "ClockFace | None"], None]
PADDING = 0.45
"""Around the words of a card, in units."""
BETWEEN = 0.4
"""Between two cards, in units."""
FEWEST_LINES = 2
"""No page ends or begins with fewer lines of a paragraph."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Something of a height that is painted as a whole; ``gap`` above it counts within a page."""

    height: float
    gap: float
    paint: Paint
    with_next: bool = False
    """Never the last on a page, such as a heading."""
    is_free: Callable[[QRectF, QRectF], bool] | None = None
    """As of a ``Picture``: the piece fills the wall."""


@dataclass(frozen=True, slots=True)
class Run:
    """Lines ``first`` to ``last`` of a paragraph."""

    para: Para
    first: int = 0
    last: int | None = None


def pieces(block: Block, frame: "Frame", room: float) -> Iterator[Piece]:
    """The block cut so that no piece is higher than ``room``, a whole page."""
    width = frame.body.width()
    if isinstance(block, Para):
        yield from _para_pieces(block, frame, width, room)
    elif isinstance(block, Card):
        for part in fitting_cards(block, frame, width, room):
            yield _row_piece((part,), frame, width, 1)
    elif isinstance(block, Grid):
        yield from _grid_pieces(block, frame, width, room)
    elif isinstance(block, Bar):
        yield from _bar_pieces(block, frame, width, room)
    else:
        yield _picture_piece(block, frame, room)


def _font(para: Para, frame: "Frame") -> QFont:
    return frame.font(para.size, bold=para.bold)


def _side(para: Para, frame: "Frame") -> Qt.AlignmentFlag:
    if para.edge == "middle":
        return Qt.AlignmentFlag.AlignHCenter
    if para.edge == "own":
        rtl = reading_direction(para.words) == "rtl"
        return Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    return frame.leading


def _height(run: Run, frame: "Frame", width: float) -> float:
    broken = break_words(run.para.words, _font(run.para, frame), width)
    return broken.height(run.first, run.last)


def _draw(painter: QPainter, spot: QPointF, run: Run, frame: "Frame", width: float) -> None:
    para = run.para
    colour = frame.colour(para.tone)
    lines = (run.first, run.last)
    font = _font(para, frame)
    draw_lines(painter, spot, para.words, font, width, _side(para, frame), colour, lines)


def _split(para: Para, frame: "Frame", width: float, rooms: "Iterator[float]") -> Iterator[Run]:
    """Runs of the paragraph, each as many lines as the next of ``rooms`` holds."""
    heights = break_words(para.words, _font(para, frame), width).heights
    first = 0
    while first < len(heights):
        room, used, last = next(rooms), 0.0, first
        while last < len(heights) and (used + heights[last] <= room or last == first):
            used += heights[last]
            last += 1
        rest = len(heights) - last
        if 0 < rest < FEWEST_LINES and last - first > FEWEST_LINES:
            last -= FEWEST_LINES - rest
        yield Run(para, first, last)
        first = last


def _para_pieces(para: Para, frame: "Frame", width: float, room: float) -> Iterator[Piece]:
    def same() -> Iterator[float]:
        while True:
            yield room

    for place, run in enumerate(_split(para, frame, width, same())):

        def paint(painter: QPainter, area: QRectF, _: "ClockFace | None", run: Run = run) -> None:
            _draw(painter, area.topLeft(), run, frame, area.width())

        gap = para.gap * frame.unit if place == 0 else 0.0
        yield Piece(_height(run, frame, width), gap, paint, para.with_next)


@dataclass(frozen=True, slots=True)
class LaidCard:
    """A card, or the part of one that a page holds."""

    lead: str
    runs: tuple[Run, ...]
    ground: bool


def _lead_width(lead: str, frame: "Frame") -> float:
    if not lead:
        return 0.0
    return break_words(lead, frame.font(1.0, bold=True), 10_000).widest + frame.unit * 1.1


def inner_width(lead: str, frame: "Frame", width: float, *, ground: bool) -> float:
    """Width of the words in a card of this width."""
    padding = PADDING * frame.unit * 2 if ground else 0.0
    return width - padding - _lead_width(lead, frame)


def card_height(card: LaidCard, frame: "Frame", width: float) -> float:
    """Height of a card of this width."""
    inner = inner_width(card.lead, frame, width, ground=card.ground)
    words = sum(
        _height(run, frame, inner) + (run.para.gap * frame.unit if place else 0.0)
        for place, run in enumerate(card.runs)
    )
    return words + (PADDING * frame.unit * 2 if card.ground else 0.0)


def fitting_cards(card: Card, frame: "Frame", width: float, room: float) -> Iterator[LaidCard]:
    """The card as it is; in several parts where it is higher than a page."""
    whole = LaidCard(card.lead, tuple(Run(part) for part in card.parts), card.ground)
    if card_height(whole, frame, width) <= room:
        yield whole
        return
    inner = inner_width(card.lead, frame, width, ground=card.ground)
    full = room - (PADDING * frame.unit * 2 if card.ground else 0.0)
    runs: list[Run] = []
    left = full
    for part in card.parts:
        gap = part.gap * frame.unit if runs else 0.0
        heights = break_words(part.words, _font(part, frame), inner).heights
        needed = sum(heights[: min(FEWEST_LINES, len(heights))])
        if runs and gap + needed > left:
            yield LaidCard(card.lead, tuple(runs), card.ground)
            runs, left, gap = [], full, 0.0

        def rooms(first: float = left - gap) -> Iterator[float]:
            yield first
            while True:
                yield full

        for run in _split(part, frame, inner, rooms()):
            if run.first:
                yield LaidCard(card.lead, tuple(runs), card.ground)
                runs, left, gap = [], full, 0.0
            runs.append(run)
            left -= gap + _height(run, frame, inner)
    if runs:
        yield LaidCard(card.lead, tuple(runs), card.ground)


def _row_piece(cards: Sequence[LaidCard], frame: "Frame", width: float, columns: int) -> Piece:
    """Cards side by side, all as high as the highest."""
    between = BETWEEN * frame.unit
    each = (width - between * (columns - 1)) / columns
    height = max(card_height(card, frame, each) for card in cards)

    def paint(painter: QPainter, area: QRectF, _: "ClockFace | None") -> None:
        for place, card in enumerate(cards):
            offset = place * (each + between)
            left = area.right() - offset - each if frame.mirrored else area.left() + offset
            _paint_card(painter, QRectF(left, area.top(), each, height), card, frame)

    return Piece(height, between, paint)


def _paint_card(painter: QPainter, area: QRectF, card: LaidCard, frame: "Frame") -> None:
    inner = QRectF(area)
    if card.ground:
        radius = frame.least * 0.35
        painter.setPen(QPen(frame.colour("line"), max(1.0, frame.least / 24)))
        painter.setBrush(frame.colour("surface"))
        painter.drawRoundedRect(area, radius, radius)
        padding = PADDING * frame.unit
        inner.adjust(padding, padding, -padding, -padding)
    lead = _lead_width(card.lead, frame)
    if lead:
        _paint_lead(painter, inner, card.lead, frame, lead)
        inner.adjust(0 if frame.mirrored else lead, 0, -lead if frame.mirrored else 0, 0)
    y = inner.top()
    for place, run in enumerate(card.runs):
        y += run.para.gap * frame.unit if place else 0.0
        _draw(painter, QPointF(inner.left(), y), run, frame, inner.width())
        y += _height(run, frame, inner.width())


def _paint_lead(painter: QPainter, inner: QRectF, lead: str, frame: "Frame", width: float) -> None:
    font = frame.font(1.0, bold=True)
    height = break_words(lead, font, width).height()
    wide = width - frame.unit * 0.4
    left = inner.right() - wide if frame.mirrored else inner.left()
    badge = QRectF(left, inner.top() + frame.unit * 0.08, wide, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(frame.tint(0.14))
    painter.drawRoundedRect(badge, height * 0.3, height * 0.3)
    middle = Qt.AlignmentFlag.AlignHCenter
    draw_lines(painter, badge.topLeft(), lead, font, wide, middle, frame.colour("hue"))


def _grid_pieces(grid: Grid, frame: "Frame", width: float, room: float) -> Iterator[Piece]:
    between = BETWEEN * frame.unit
    fit = int((width + between) // (grid.least * frame.unit + between))
    columns = max(1, min(fit, grid.most, len(grid.cards)))
    columns = _whole_columns(grid, frame, width, room, columns)
    # Five in rows of three and two, rather than of four and one.
    columns = -(-len(grid.cards) // -(-len(grid.cards) // columns))
    each = (width - between * (columns - 1)) / columns
    row: list[LaidCard] = []
    for card in grid.cards:
        for part in fitting_cards(card, frame, each, room):
            row.append(part)
            if len(row) == columns:
                yield _row_piece(tuple(row), frame, width, columns)
                row = []
    if row:
        yield _row_piece(tuple(row), frame, width, columns)


def _whole_columns(grid: Grid, frame: "Frame", width: float, room: float, most: int) -> int:
    """The most columns in which every card fits a page as it is; ``most`` where none do."""
    between = BETWEEN * frame.unit
    for columns in range(most, 0, -1):
        each = (width - between * (columns - 1)) / columns
        parts = (list(fitting_cards(card, frame, each, room)) for card in grid.cards)
        if all(len(found) == 1 for found in parts):
            return columns
    return most


def _bar_pieces(bar: Bar, frame: "Frame", width: float, room: float) -> Iterator[Piece]:
    piece = _bar_piece(bar, frame, width)
    if piece.height <= room:
        yield piece
        return
    for para in bar.words:
        yield from _para_pieces(para, frame, width, room)
    yield _bar_piece(replace(bar, words=()), frame, width)


def _bar_piece(bar: Bar, frame: "Frame", width: float) -> Piece:
    unit = frame.unit
    number = Para(str(bar.value), 1.5, bold=True, tone="hue")
    beside = max(2.2 * unit, break_words(number.words, _font(number, frame), width).widest)
    inner = width - beside - unit
    words = [Run(para) for para in bar.words]
    tall = sum(_height(run, frame, inner) for run in words)
    thick = 0.32 * unit
    height = max(tall, 1.6 * unit) + thick + 0.3 * unit

    def paint(painter: QPainter, area: QRectF, _: "ClockFace | None") -> None:
        mirrored = frame.mirrored
        left = area.left() + (beside + unit if mirrored else 0)
        y = area.top()
        for run in words:
            _draw(painter, QPointF(left, y), run, frame, inner)
            y += _height(run, frame, inner)
        spot = QPointF(area.left() if mirrored else area.right() - beside, area.top())
        side = replace(number, edge="screen")
        lines = (0, None)
        font, colour = _font(side, frame), frame.colour("hue")
        draw_lines(painter, spot, side.words, font, beside, frame.trailing, colour, lines)
        track = QRectF(area.left(), area.bottom() - thick, area.width(), thick)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(frame.tint(0.14))
        painter.drawRoundedRect(track, thick / 2, thick / 2)
        long = track.width() * bar.value / bar.most if bar.most else 0.0
        if long:
            start = track.right() - long if mirrored else track.left()
            painter.setBrush(frame.colour("hue"))
            filled = QRectF(start, track.top(), max(long, thick), thick)
            painter.drawRoundedRect(filled, thick / 2, thick / 2)

    return Piece(height, 0.7 * unit, paint)


def _picture_piece(picture: Picture, frame: "Frame", room: float) -> Piece:
    def paint(painter: QPainter, area: QRectF, face: "ClockFace | None") -> None:
        picture.paint(painter, area, frame, face)

    return Piece(room, 0.0, paint, is_free=picture.is_free)
