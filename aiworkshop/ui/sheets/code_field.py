"""Where a sheet's code is typed or scanned; what is wrong with it is said below."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from aiworkshop.base.errors import UserError
from aiworkshop.method.sheet_codes import ScannedCode, SheetCode, read_code
from aiworkshop.readmodels.sheet_board import SheetCard
from aiworkshop.ui.errors import describe
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.one_line import OneLine
from aiworkshop.ui.widgets.text_fields import RETURNS
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads

MOST_LETTERS = 80


class CodeField(Speaking, QWidget):
    """A line for the code. Enter opens its sheet; an unknown one is told, with the nearest."""

    found = Signal(str, int)
    """Id of the sheet, and the page that the code names (0: none)."""
    missed = Signal(str)
    """Why there is no such sheet."""
    left_downwards = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._error: Exception | None = None
        self._asked = 0
        space = context.theme.space
        self.line = _Line(self)
        self.line.setObjectName("sheet-code-field")
        self.line.setMaxLength(MOST_LETTERS)
        # Codes read from the left in every language.
        self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.line.textEdited.connect(lambda _: self._tell(None))
        icon = context.theme.icon("scan-text", "muted", 16)
        self._icon = self.line.addAction(icon, QLineEdit.ActionPosition.LeadingPosition)
        self.trouble = Label(lambda: self._trouble_words(), "small", wraps=True)
        self.trouble.setObjectName("sheet-code-trouble")
        self.nearest = Button(lambda: self._nearest_words(), kind="plain")
        self.nearest.setObjectName("sheet-code-nearest")
        self.nearest.clicked.connect(self._take_nearest)
        self._below = QWidget()
        row = QHBoxLayout(self._below)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space(8))
        row.addWidget(self.trouble, 1)
        row.addWidget(self.nearest)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(4))
        layout.addWidget(self.line)
        layout.addWidget(self._below)
        self._below.hide()
        self.setFocusProxy(self.line)
        context.theme.changed.connect(self._tint)
        self._tint()
        self.wording(self._say)

    def focus_all(self) -> None:
        """Come here, with what stands here marked."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def look_up(self, typed: str) -> None:
        """Find the sheet of a code, typed or scanned."""
        if not typed.strip():
            return
        try:
            scanned = read_code(typed)
        except UserError as error:
            self.line.setText(typed.strip()[:MOST_LETTERS])
            self._tell(error)
            self.missed.emit(describe(error))
            return
        self._find(scanned)

    def _find(self, scanned: ScannedCode) -> None:
        workshop_id = self._context.workshop_id
        self._asked += 1
        number, page = self._asked, scanned.code.page

        def find(reads: "Reads") -> SheetCard | UserError:
            try:
                return reads.find_sheet(workshop_id, scanned)
            except UserError as error:
                return error

        def answered(card: SheetCard | UserError) -> None:
            if number != self._asked:
                return
            if isinstance(card, UserError):
                self.line.setText(str(scanned.code))
                self._tell(card)
                self.missed.emit(describe(card))
                return
            self.line.clear()
            self._tell(None)
            self.found.emit(card.id, page)

        self._context.desk.read(find, answered, context=self)

    def _take_nearest(self) -> None:
        nearest = self._nearest()
        if nearest is not None:
            self._find(ScannedCode(nearest))

    def _nearest(self) -> SheetCode | None:
        details = self._error.details if isinstance(self._error, UserError) else {}
        nearest = details.get("nearest")
        return read_code(str(nearest)).code if nearest else None

    def _tell(self, error: Exception | None) -> None:
        self._error = error
        self.trouble.retranslate()
        self.nearest.retranslate()
        self.nearest.setVisible(self._nearest() is not None)
        self._below.setVisible(error is not None)
        self.line.setAccessibleDescription(self._trouble_words())

    def _trouble_words(self) -> str:
        return describe(self._error) if self._error is not None else ""

    def _nearest_words(self) -> str:
        nearest = self._nearest()
        return self.tr("Open {code}").format(code=f"\u2066{nearest}\u2069") if nearest else ""

    def _say(self) -> None:
        self.line.setPlaceholderText(self.tr("Type or scan a sheet's code, Enter opens it"))
        self.line.setAccessibleName(self.tr("Code of a sheet"))
        self._icon.setText(self.tr("Code of a sheet"))

    def _tint(self) -> None:
        palette = self.trouble.palette()
        palette.setColor(QPalette.ColorRole.PlaceholderText, self._context.theme.colour("danger"))
        self.trouble.setPalette(palette)
        self._icon.setIcon(self._context.theme.icon("scan-text", "muted", 16))


class _Line(OneLine):
    def __init__(self, owner: CodeField) -> None:
        super().__init__()
        self._owner = owner

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter looks it up, Down leads to the grid, Escape empties it."""
        if event.key() in RETURNS:
            self._owner.look_up(self.text())
        elif event.key() == Qt.Key.Key_Down:
            self._owner.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.textEdited.emit("")
        else:
            super().keyPressEvent(event)
