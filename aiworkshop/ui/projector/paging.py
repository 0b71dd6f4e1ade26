"""A slide on pages: made one by one, so that a long list does not hold anybody up."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter

from aiworkshop.ui.projector.blocks import Slide
from aiworkshop.ui.projector.clock_face import (
    ClockFace,
    LevelWords,
    paint_small_clock,
    small_clock_size,
)
from aiworkshop.ui.projector.frame import Frame
from aiworkshop.ui.projector.lettering import break_words, draw_lines
from aiworkshop.ui.projector.pieces import Piece, pieces
from aiworkshop.ui.tokens import Mode


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on one page: pieces, each at its distance from the top of the body."""

    pieces: tuple[tuple[float, Piece], ...] = ()
    height: float = 0.0

    @property
    def whole(self) -> Piece | None:
        """The piece that fills the wall, if this page is one."""
        return next((piece for _, piece in self.pieces if piece.is_free), None)


@dataclass(frozen=True, slots=True)
class Wall:
    """How the room's screen is: its size, and what the facilitator chose for it."""

    size: QSize
    zoom: float = 1.0
    mode: Mode = "light"
    clock: bool = False
    """A small clock in the corner."""

    def frame(self, slide: Slide, *, paged: bool) -> Frame:
        """The frame in which a slide stands on this wall."""
        return replace(
            Frame.of(self.size),
            zoom=self.zoom,
            mode=self.mode,
            hue=slide.hue,
            mirrored=slide.mirrored,
            has_head=bool(slide.heading),
            has_foot=paged or (self.clock and slide.corner_clock),
        )


def make_pages(slide: Slide, frame: Frame) -> Iterator[Page]:
    """The pages in order; at least one. A block that fits a page is not torn apart."""
    room = frame.body.height() + 0.5
    placed: list[tuple[float, Piece]] = []
    held: list[Piece] = []

    def bottom() -> float:
        return placed[-1][0] + placed[-1][1].height if placed else 0.0

    for block in slide.blocks:
        for piece in pieces(block, frame, frame.body.height()):
            held.append(piece)
            if piece.with_next:
                continue
            needed = sum(one.gap + one.height for one in held)
            if placed and bottom() + needed > room:
                yield Page(tuple(placed), bottom())
                placed = []
            for one in held:
                if placed and bottom() + one.gap + one.height > room:
                    yield Page(tuple(placed), bottom())
                    placed = []
                placed.append((bottom() + (one.gap if placed else 0.0), one))
            held = []
    placed += [(bottom(), one) for one in held]
    yield Page(tuple(placed), bottom())


@dataclass(frozen=True, slots=True)
class Projection:
    """Exactly what the room sees: one page with everything around it."""

    slide: Slide
    frame: Frame
    page: Page
    number: int = 1
    count: int = 1
    more: bool = False
    """There are more pages than were counted yet."""
    face: ClockFace | None = None
    levels: LevelWords | None = None
    black: bool = False

    def paint(self, painter: QPainter) -> None:
        """On a ground of the frame's size."""
        frame = self.frame
        whole = QRectF(0, 0, frame.width, frame.height)
        if self.black:
            painter.fillRect(whole, QColor(0, 0, 0))
            return
        painter.fillRect(whole, frame.colour("paper"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        if self.page.whole is not None:
            self._paint_whole(painter, self.page.whole, whole)
            return
        if frame.has_head:
            self._paint_head(painter)
        else:
            self._paint_edge(painter)
        body = frame.body
        spare = max(0.0, body.height() - self.page.height)
        top = body.top() + (spare * 0.42 if self.slide.centred else 0.0)
        for offset, piece in self.page.pieces:
            area = QRectF(body.left(), top + offset, body.width(), piece.height)
            piece.paint(painter, area, self.face)
        if frame.has_foot:
            self._paint_foot(painter)

    def _paint_whole(self, painter: QPainter, piece: Piece, whole: QRectF) -> None:
        """What fills the wall; page mark and clock only where a corner is free."""
        piece.paint(painter, whole, self.face)
        frame = self.frame
        if self.count > 1:
            words = break_words(self._mark, frame.font(1.0, zooms=False), frame.width)
            size = QSizeF(words.widest + 2, words.height())
            spot = self._free_corner(piece, size, frame.leading)
            if spot is not None:
                self._paint_mark(painter, spot)
        if self.face and self.levels and self.slide.corner_clock:
            size = small_clock_size(frame, self.face)
            spot = self._free_corner(piece, size, frame.trailing)
            if spot is not None:
                paint_small_clock(painter, spot, frame, self.face, self.levels)

    def _free_corner(self, piece: Piece, size: QSizeF, side: Qt.AlignmentFlag) -> QRectF | None:
        """The lower or the upper corner of a side, if nothing stands there."""
        frame = self.frame
        whole = QRectF(0, 0, frame.width, frame.height)
        inset = frame.least * 0.4
        at_left = side == Qt.AlignmentFlag.AlignLeft
        left = inset if at_left else frame.width - inset - size.width()
        for top in (frame.height - inset - size.height(), inset):
            spot = QRectF(QPointF(left, top), size)
            clear = spot.marginsAdded(QMarginsF(inset, inset, inset, inset) / 2)
            if piece.is_free is not None and piece.is_free(clear, whole):
                return spot
        return None

    def _paint_head(self, painter: QPainter) -> None:
        """The view's name in one or two languages, and a thin line in its hue."""
        frame = self.frame
        line = frame.margin + frame.least * 1.65
        thick = max(2.0, frame.least / 14)
        area = QRectF(frame.margin, line, frame.width - 2 * frame.margin, thick)
        painter.fillRect(area, frame.colour("hue"))
        font = frame.font(1.0, bold=True, zooms=False)
        font2 = frame.font(1.0, zooms=False)
        half = area.width() * (1.0 if len(self.slide.heading) == 1 else 0.48)
        for place, text in enumerate(self.slide.heading[:2]):
            side = frame.leading if place == 0 else frame.trailing
            left = area.right() - half if side == Qt.AlignmentFlag.AlignRight else area.left()
            used = font if place == 0 else font2
            ascent = break_words(text, used, half).ascent
            spot = QPointF(left, line - ascent - frame.least * 0.5)
            tone = frame.colour("hue" if place == 0 else "muted")
            draw_lines(painter, spot, text, used, half, side, tone, (0, 1))

    def _paint_edge(self, painter: QPainter) -> None:
        """Where there is no heading: the hue at the edge where reading begins."""
        frame = self.frame
        wide = frame.least * 0.28
        left = frame.width - wide if frame.mirrored else 0.0
        painter.fillRect(QRectF(left, 0, wide, frame.height), frame.colour("hue"))

    def _paint_foot(self, painter: QPainter) -> None:
        frame = self.frame
        top = frame.height - frame.margin * 0.6 - frame.foot_height
        area = QRectF(frame.margin, top, frame.width - 2 * frame.margin, frame.foot_height)
        if self.count > 1:
            self._paint_mark(painter, area)
        if self.face and self.levels and self.slide.corner_clock:
            half = area.width() / 2
            left = area.left() if frame.mirrored else area.right() - half
            place = QRectF(left, area.top(), half, area.height())
            paint_small_clock(painter, place, frame, self.face, self.levels)

    @property
    def _mark(self) -> str:
        return f"\u2066{self.number} / {self.count}{'+' if self.more else ''}\u2069"

    def _paint_mark(self, painter: QPainter, area: QRectF) -> None:
        """Which page of how many, at the leading edge; reads from the left everywhere."""
        frame = self.frame
        words = self._mark
        font = frame.font(1.0, zooms=False)
        height = break_words(words, font, area.width()).height()
        spot = QPointF(area.left(), area.top() + (area.height() - height) / 2)
        tone = frame.colour("muted")
        draw_lines(painter, spot, words, font, area.width(), frame.leading, tone)
