"""Paints cards: a title in its own direction, chips below, what they belong to at the end."""

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate

from aiworkshop.base.text import Text
from aiworkshop.ui.projector.privacy import hidden_words
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.tokens import CORNER
from aiworkshop.ui.widgets.cards import CARD_ROLE, TICK_ROLE, Card
from aiworkshop.ui.widgets.painting import broken, draw_marked, draw_words, mirrored, text_width

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

    from aiworkshop.ui.widgets.card_list import CardView

Flag = Qt.AlignmentFlag


class CardPainter(QStyledItemDelegate):
    """Every row has the same height: a line, and one more where cards have chips or notes.

    ``flows``: the second line, without chips, goes on with a title too long for the first.
    """

    trailing_below = False
    """Whether what stands at the end stands beside the chips, so that the title has its line."""

    def __init__(
        self, theme: Theme, view: "CardView", *, chips: bool, ticks: bool, flows: bool = False
    ) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._chips = chips and not flows
        self._flows = flows
        self._ticks = ticks
        self._mirrored = False
        self._left = 0
        self._width = 0
        theme.changed.connect(self._sizes)
        self._sizes()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: "QStyleOptionViewItem",
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Presses on the tick are heard by the view, whose cards stand where they are painted."""
        return False

    def _sizes(self) -> None:
        self._strong = self._theme.font("strong")
        self._small = self._theme.font("small")
        space = self._theme.space
        self._title_height = QFontMetrics(self._strong).height() + space(2)
        self._chip_height = QFontMetrics(self._small).height() + space(7)

    def sizeHint(
        self, option: "QStyleOptionViewItem", index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The same for all."""
        return QSize(self._theme.space(240), self.row_height())

    def row_height(self) -> int:
        """Height of a card and the gap below it."""
        space = self._theme.space
        height = space(12) + self._title_height + space(12)
        if self._chips:
            height += space(8) + self._chip_height
        if self._flows:
            height += self._title_height - space(4)
        return height + self.gap

    @property
    def gap(self) -> int:
        """Distance between two cards."""
        return self._theme.space(12 if self._chips else 8)

    def paint(
        self,
        painter: QPainter,
        option: "QStyleOptionViewItem",
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Ground, then words."""
        self._mirrored = self._view.isRightToLeft()
        rect: QRect = option.rect
        self._left, self._width = rect.left(), rect.width()
        box = rect.adjusted(1, 1, -1, -self.gap)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, box, index)
        card = index.data(CARD_ROLE)
        if isinstance(card, Card):
            shown = (
                index.row() == self._view.hovered or index == self._view.selection.currentIndex()
            )
            ticked = bool(self._ticks and index.data(TICK_ROLE))
            self._paint_card(painter, box, card, ticked, near=shown)
        painter.restore()

    def star_rect(self, rect: QRect) -> QRect:
        """Where a press means the star."""
        self._left, self._width = rect.left(), rect.width()
        self._mirrored = self._view.isRightToLeft()
        start = self._theme.space(44 if self._ticks else 12)
        return self._placed(
            QRect(rect.left() + start, rect.top(), self._theme.space(30), rect.height())
        )

    def tick_rect(self, rect: QRect) -> QRect:
        """Where a press means the tick."""
        self._left, self._width = rect.left(), rect.width()
        self._mirrored = self._view.isRightToLeft()
        return self._placed(QRect(rect.left(), rect.top(), self._theme.space(44), rect.height()))

    def release_rect(self, rect: QRect) -> QRect:
        """Where a press means that the room may see it."""
        self._left, self._width = rect.left(), rect.width()
        self._mirrored = self._view.isRightToLeft()
        width = self._theme.space(44)
        spot = QRect(rect.right() - width, rect.top(), width, self._title_height * 2)
        return self._placed(spot)

    def _paint_ground(
        self, painter: QPainter, box: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        # The option's state would tell the same, but readies QStyle's eleven enumerations.
        theme, view = self._theme, self._view
        hue = theme.accent()
        chosen = view.selection.isSelected(index)
        current = view.hasFocus() and view.selection.currentIndex() == index
        hover = view.hovered == index.row()
        pen = QPen(hue if current or chosen else theme.colour("line"))
        pen.setWidthF(3 if current else 1)
        painter.setPen(pen)
        painter.setBrush(theme.colour("hover" if hover and not chosen else "surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)

    def _paint_card(
        self, painter: QPainter, box: QRect, card: Card, ticked: bool, *, near: bool
    ) -> None:
        theme, space = self._theme, self._theme.space
        x, y = box.left() + space(16), box.top() + space(12)
        line = self._title_height
        if self._ticks:
            self._paint_tick(
                painter, QRect(x, y + (line - space(18)) // 2, space(18), space(18)), ticked
            )
            x += space(28)
        if card.star is not None:
            self._paint_star(painter, x, y, card.star)
            x += space(24)
        words_from = x
        if card.lead:
            x += self._paint_lead(painter, card.lead, x, y) + space(8)
        end = box.right() - space(16)
        if card.released is not None:
            if card.released or near:
                self._paint_released(painter, end - space(16), y, released=card.released)
            end -= space(26)
        if card.private and self._masks():
            self._paint_mask(painter, box, x, y, end)
            return
        far = end
        if card.trailing and self.trailing_below:
            far -= self._paint_trailing(
                painter, card.trailing, x, end, y + line + space(8)
            ) + space(12)
        elif card.trailing:
            end -= self._paint_trailing(painter, card.trailing, x, end, y) + space(12)
        painter.setFont(self._strong)
        painter.setPen(theme.colour("muted" if card.muted else "ink"))
        spot = QRect(x, y, max(end - x, 0), line)
        if self._flows:
            self._paint_flowing(painter, spot, far, card)
            return
        self._paint_title(painter, spot, card)
        if self._chips:
            self._paint_second(painter, far, card, words_from, y + line + space(8))

    def _paint_title(self, painter: QPainter, spot: QRect, card: Card) -> None:
        if not card.marks:
            self._draw(painter, spot, card.title, self._strong)
            return
        side = Flag.AlignRight if self._mirrored else Flag.AlignLeft
        tints = (self._theme.colour("chip"), self._theme.accent())
        draw_marked(painter, self._placed(spot), card.title, card.marks, self._strong, side, tints)

    def _masks(self) -> bool:
        return self._view.privacy is not None and self._view.privacy.masking

    def _paint_flowing(self, painter: QPainter, spot: QRect, far: int, card: Card) -> None:
        """A title in two lines, the second up to ``far``; or one with the note below."""
        first, rest = broken(self._strong, card.title, spot.width())
        below = spot.translated(0, self._title_height - self._theme.space(2))
        below.setRight(far)
        self._draw(painter, spot, first, self._strong)
        if rest:
            self._draw(painter, below, rest, self._strong)
        elif card.note:
            painter.setPen(self._theme.colour("muted"))
            self._draw(painter, below, card.note, self._small)

    def _paint_tick(self, painter: QPainter, spot: QRect, ticked: bool) -> None:
        spot = self._placed(spot)
        hue = self._theme.accent()
        painter.setPen(QPen(hue if ticked else self._theme.colour("outline"), 1.5))
        painter.setBrush(hue if ticked else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(spot).adjusted(1, 1, -1, -1), 4, 4)
        if ticked:
            ratio = self._view.devicePixelRatioF()
            inner = spot.adjusted(2, 2, -2, -2)
            painter.drawPixmap(inner, self._theme.pixmap("check", "on_hue", 14, ratio))

    def _paint_star(self, painter: QPainter, x: int, y: int, star: bool) -> None:
        size = self._theme.space(16)
        spot = self._placed(QRect(x, y + (self._title_height - size) // 2, size, size))
        name = "star-filled" if star else "star"
        token = "discovery" if star else "outline"
        ratio = self._view.devicePixelRatioF()
        painter.drawPixmap(spot, self._theme.pixmap(name, token, 16, ratio))

    def _paint_released(self, painter: QPainter, x: int, y: int, *, released: bool) -> None:
        size = self._theme.space(16)
        spot = self._placed(QRect(x, y + (self._title_height - size) // 2, size, size))
        token = "saved" if released else "outline"
        ratio = self._view.devicePixelRatioF()
        painter.drawPixmap(spot, self._theme.pixmap("projector", token, 16, ratio))

    def _paint_mask(self, painter: QPainter, box: QRect, x: int, y: int, end: int) -> None:
        """Bars of one length where the words would stand."""
        space, line = self._theme.space, self._title_height
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("line"))
        thick = line // 2
        rows = [(y + (line - thick) // 2, 0.6)]
        if self._chips:
            rows.append((y + line + space(8) + (self._chip_height - thick) // 2, 0.35))
        for top, part in rows:
            bar = QRect(x, top, round((end - x) * part), thick)
            painter.drawRoundedRect(QRectF(self._placed(bar)), thick / 2, thick / 2)

    def _paint_lead(self, painter: QPainter, lead: str, x: int, y: int) -> int:
        width = max(text_width(self._small, lead) + self._theme.space(12), self._chip_height)
        top = y + (self._title_height - self._chip_height) // 2
        self._paint_chip(painter, lead, QRect(x, top, width, self._chip_height))
        return width

    def _paint_trailing(self, painter: QPainter, words: str, x: int, end: int, y: int) -> int:
        width = min(text_width(self._small, words) + 2, max((end - x) // 2, 0))
        painter.setFont(self._small)
        painter.setPen(self._theme.colour("muted"))
        spot = QRect(end - width, y, width, self._title_height)
        self._draw(painter, spot, words, self._small, trailing=True)
        return width

    def _paint_second(self, painter: QPainter, end: int, card: Card, x: int, y: int) -> None:
        space = self._theme.space
        if card.note:
            room = (
                end - x
                if not card.chips
                else min(text_width(self._small, card.note) + 2, (end - x) // 2)
            )
            painter.setFont(self._small)
            painter.setPen(self._theme.colour("muted"))
            self._draw(painter, QRect(x, y, room, self._chip_height), card.note, self._small)
            x += room + space(12)
        masks = bool(card.private_chips) and self._masks()
        for place, chip in enumerate(card.chips):
            if masks and place in card.private_chips:
                chip = hidden_words(chip)
            more = f"+{len(card.chips) - place}"
            rest = place < len(card.chips) - 1
            width = text_width(self._small, chip) + space(16 if self.trailing_below else 24)
            spare = text_width(self._small, more) + space(30) if rest else 0
            if x + width + spare > end and place:
                painter.setFont(self._small)
                painter.setPen(self._theme.colour("muted"))
                self._draw(painter, QRect(x, y, end - x, self._chip_height), more, self._small)
                return
            width = min(width, max(end - x, space(40)))
            self._paint_chip(painter, chip, QRect(x, y, width, self._chip_height))
            x += width + space(6)

    def _paint_chip(self, painter: QPainter, words: str, spot: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("chip"))
        radius = spot.height() / 2
        painter.drawRoundedRect(QRectF(self._placed(spot)), radius, radius)
        painter.setFont(self._small)
        painter.setPen(self._theme.colour("ink"))
        inner = spot.adjusted(self._theme.space(6), 0, -self._theme.space(6), 0)
        self._draw(painter, inner, words, self._small, centred=True)

    def _draw(
        self,
        painter: QPainter,
        rect: QRect,
        words: Text | str,
        font: QFont,
        *,
        trailing: bool = False,
        centred: bool = False,
    ) -> None:
        """Words in their own direction, at the window's leading (or trailing) edge."""
        side = Flag.AlignRight if self._mirrored != trailing else Flag.AlignLeft
        draw_words(painter, self._placed(rect), words, font, Flag.AlignHCenter if centred else side)

    def _placed(self, rect: QRect) -> QRect:
        """Mirrored within the row where the window is."""
        return mirrored(rect, self._width, self._left) if self._mirrored else rect
