"""Where a page of the handbook is read: text, links, pictures; nothing of it leaves the program."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QImage,
    QImageReader,
    QPainter,
    QPen,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from aiworkshop.base.folding import fold
from aiworkshop.ui.help.handbook_html import Setting, page_html
from aiworkshop.ui.help.handbook_text import (
    PICTURE_RATIO,
    Page,
    find_folded,
    load_shortcuts,
    picture_path,
)
from aiworkshop.ui.i18n import describe_language
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.tokens import FONT_ROLES
from aiworkshop.ui.widgets.words import Speaking

TEXT_WIDTH, MARGIN = 720, 32
"""In pixels at 100 %: a line longer than this is hard to read."""
_SET_AGAIN_MILLISECONDS = 80


class HandbookView(Speaking, QTextBrowser):
    """One page at a time; ``followed`` tells of a link that was pressed."""

    followed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._page: Page | None = None
        self._words: tuple[str, ...] = ()
        self._set_width = 0
        self.setObjectName("handbook-view")
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: else it comes while a page is set, and the lines have another length.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.anchorClicked.connect(lambda url: self.followed.emit(url.toString()))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SET_AGAIN_MILLISECONDS)
        self._later.timeout.connect(self.set_again)
        theme.changed.connect(self.set_again)
        self.wording(self._name)

    @property
    def page(self) -> Page | None:
        """What is shown."""
        return self._page

    def show_page(self, page: Page, anchor: str = "", words: Sequence[str] = ()) -> None:
        """Show a page from its beginning or from an anchor; mark the words that were looked for."""
        self._page, self._words = page, tuple(words)
        if QAccessible.isActive():
            # A screen reader goes by a caret; for others, arrows scroll.
            self.setTextInteractionFlags(
                self.textInteractionFlags() | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self._set()
        self._name()
        self.go_to(anchor)

    def _name(self) -> None:
        words = self.tr("Page of the handbook")
        self.setAccessibleName(f"{words}: {self._page.title}" if self._page else words)

    def go_to(self, anchor: str) -> None:
        """Show a section of the page; empty: its beginning."""
        top = self.verticalScrollBar()
        top.setValue(0)
        cursor = QTextCursor(self.document())
        if anchor:
            self.scrollToAnchor(anchor)
            cursor = self.cursorForPosition(QPoint(self.viewport().width() // 2, 1))
        # The caret comes along, by which a screen reader reads on; it must not scroll back.
        place = top.value()
        self.setTextCursor(cursor)
        top.setValue(place)

    def show_words(self, words: Sequence[str]) -> None:
        """Mark these words, no others."""
        self._words = tuple(words)
        self._mark()

    def set_again(self) -> None:
        """In other colours, letters or widths, at the same place."""
        if self._page is not None:
            bar = self.verticalScrollBar()
            share = bar.value() / max(bar.maximum(), 1)
            self._set()
            bar.setValue(round(share * bar.maximum()))

    def _set(self) -> None:
        assert self._page is not None
        language = self._page.language
        direction = describe_language(language).direction
        rtl = direction == "rtl"
        self._set_width = self.text_width()
        colours = {name: self._theme.colour(name).name() for name in ("chip", "line", "muted")}
        colours["link"] = self._theme.accent().name()
        document = self.document()
        # Cleared first: pictures of another width or language are kept under the same names.
        document.clear()
        document.setDefaultFont(self._theme.font())
        document.setDocumentMargin(self._margin())
        option = document.defaultTextOption()
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        document.setDefaultTextOption(option)
        setting = Setting(
            direction,
            colours,
            self._theme.space,
            lambda role: FONT_ROLES[role].points * self._theme.scale,
            self.picture_width,
            lambda: load_shortcuts(language),
        )
        self.setHtml(page_html(self._page.blocks, setting))
        self._mark()

    def text_width(self) -> int:
        """Room for a line."""
        inside = self.viewport().width() - 2 * self._margin()
        return max(min(inside, self._theme.space(TEXT_WIDTH)), 120)

    def _margin(self) -> int:
        return min(self._theme.space(MARGIN), self.viewport().width() // 16)

    # Pictures

    def picture_width(self, name: str) -> int:
        """As wide as the text, but never larger than it was made; 0 where there is none."""
        assert self._page is not None
        size = QImageReader(str(picture_path(name, self._page.language))).size()
        return self._shown_width(size.width()) if size.isValid() else 0

    def _shown_width(self, pixels: int) -> int:
        return min(self._set_width, round(pixels / PICTURE_RATIO * self._theme.scale))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Pictures from our own folder; nothing else is ever loaded."""
        if self._page is None or kind != 2:
            return None
        file = name if isinstance(name, str) else name.toString()
        image = QImage(str(picture_path(file, self._page.language)))
        if image.isNull():
            return None
        ratio = self.devicePixelRatioF()
        shown = self._shown_width(image.width())
        scaled = image.convertToFormat(QImage.Format.Format_RGB32).scaledToWidth(
            min(round(shown * ratio), image.width()), Qt.TransformationMode.SmoothTransformation
        )
        painter = QPainter(scaled)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawRect(0, 0, scaled.width() - 1, scaled.height() - 1)
        painter.end()
        scaled.setDevicePixelRatio(scaled.width() / shown)
        return scaled

    # Words that were looked for

    def _mark(self) -> None:
        ground = QColor(self._theme.accent())
        ground.setAlpha(60)
        marks = []
        text = self.toPlainText()
        for word in self._words:
            for begin, end in find_folded(text, fold(word)):
                mark = QTextEdit.ExtraSelection()
                mark.cursor = QTextCursor(self.document())
                mark.cursor.setPosition(begin)
                mark.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                mark.format.setBackground(ground)
                marks.append(mark)
        self.setExtraSelections(marks)

    # Following the window

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines keep a length that reads well, pictures fit."""
        side = max((self.width() - self._theme.space(TEXT_WIDTH + 2 * MARGIN)) // 2, 0)
        if self.viewportMargins().left() != side:
            self.setViewportMargins(side, 0, side, 0)
        super().resizeEvent(event)
        if self._page is not None and self.text_width() != self._set_width:
            self._later.start()
