"""Several lines of participants' words."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from aiworkshop.ui.actions import as_latin
from aiworkshop.ui.widgets.naming import say_hint
from aiworkshop.ui.widgets.text_fields import RETURNS, Worded, edits
from aiworkshop.ui.widgets.words import Speaking, Words, spoken


class TextArea(Speaking, Worded, QPlainTextEdit):
    """Several lines of words; grows with them. Ctrl+Enter commits."""

    committed = Signal(object)
    draft_changed = Signal(object)

    def __init__(
        self, placeholder: Words = "", *, lines: int = 3, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self._putting = False
        self._begin(commits_when_idle=True)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._changed)
        self.wording(lambda: say_hint(self, spoken(placeholder)))
        self._turn()

    def words(self) -> str:
        """What stands in the field."""
        return self.toPlainText()

    def put(self, words: str) -> None:
        """Show words."""
        self._putting = True
        self.setPlainText(words)
        self._putting = False

    def sizeHint(self) -> QSize:
        """As high as its words, between ``lines`` and three times as many.

        By the lines as they are laid out: Arabic ones are a third higher than Latin ones.
        """
        block = self.document().begin()
        height, count = 0.0, 0
        while block.isValid() and count <= 3 * self._lines:
            height += self.blockBoundingRect(block).height()
            count += max(1, block.layout().lineCount())
            block = block.next()
        line = self.fontMetrics().lineSpacing()
        most = 3 * self._lines
        shown = max(height * min(1.0, most / max(count, 1)), self._lines * line)
        margins = self.contentsMargins()
        # The last block brings the margin below it along.
        around = self.document().documentMargin() + margins.top() + margins.bottom()
        return QSize(super().sizeHint().width(), round(shown + around + 4))

    def minimumSizeHint(self) -> QSize:
        """Its lines are always visible."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window where the field has nothing of its own to undo."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if not self._own_undo(event):
                event.ignore()
                return False
            latin = as_latin(event)
            if latin is not None and edits(latin) and self._own_undo(latin):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter commits; editing keys work on every layout."""
        if event.key() in RETURNS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.flush()
            return
        if self._turned_by_keys(event):
            return
        latin = as_latin(event)
        if latin is not None and edits(latin) and self._own_undo(latin):
            super().keyPressEvent(latin)
            return
        if not self._own_undo(event):
            event.ignore()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving commits, unless only a menu opened."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.flush()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt's menu, and the direction."""
        menu = self.createStandardContextMenu()
        menu.addSeparator()
        self._add_directions(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks lines elsewhere."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def _changed(self) -> None:
        self.updateGeometry()
        if not self._putting:
            self._typed()

    def _turn(self) -> None:
        super()._turn()
        option = self.document().defaultTextOption()
        if option.textDirection() != self.layoutDirection():
            option.setTextDirection(self.layoutDirection())
            # Qt mirrors the alignment of labels and lines, but not of a document.
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            option.setAlignment(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            putting, self._putting = self._putting, True
            self.document().setDefaultTextOption(option)
            self._putting = putting
