"""Something nobody expected: what happened, what is safe, what to do now, and a report to copy."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from aiworkshop.ui.dialogs.fitting import grow
from aiworkshop.ui.reading_order import ReadsInOrder
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking, Words, spoken

WIDTH = 560
REPORT_LINES = 9


class BugDialog(ReadsInOrder, Speaking, QDialog):
    """One for however many failures; the report holds no words of participants."""

    diagnostics_asked = Signal()
    restart_asked = Signal()

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        happened: Words,
        report: str,
        safe: Words = "",
        *,
        can_restart: bool = False,
    ) -> None:
        """``safe`` says what is saved. ``can_restart``: there is a program to start again."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._theme = theme
        self._reports = [report]
        self.times = 1
        space = theme.space
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space(24), space(20), space(24), space(16))
        layout.setSpacing(space(10))
        layout.addWidget(Label(happened, "question", wraps=True))
        self.count = Label(self._count_words, "muted", wraps=True)
        self.count.hide()
        layout.addWidget(self.count)
        if spoken(safe):
            layout.addWidget(Label(safe, wraps=True))
        if can_restart:
            layout.addWidget(Label(self._advice, wraps=True))
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.report.setMinimumHeight(self.report.fontMetrics().lineSpacing() * REPORT_LINES)
        layout.addWidget(self.report, 1)
        layout.addLayout(self._buttons(can_restart))
        self.resize(space(WIDTH), self.sizeHint().height())
        grow(self)
        self.go_on.setFocus()
        self.wording(lambda: self.setWindowTitle(self.tr("Something unexpected happened")))
        self.wording(lambda: self.report.setAccessibleName(self.tr("Report")))

    def _buttons(self, can_restart: bool) -> QVBoxLayout:
        space = self._theme.space
        self.copy = Button(lambda: self.tr("Copy the report"))
        self.copy.setObjectName("bug-copy")
        self.copy.clicked.connect(self._copy)
        self.diagnostics = Button(lambda: self.tr("Save a diagnostics file…"))
        self.diagnostics.setObjectName("bug-diagnostics")
        self.diagnostics.clicked.connect(self.diagnostics_asked)
        self.restart = Button(lambda: self.tr("Restart"))
        self.restart.setObjectName("bug-restart")
        self.restart.setVisible(can_restart)
        self.restart.clicked.connect(self.restart_asked)
        self.go_on = Button(lambda: self.tr("Go on"), kind="primary")
        self.go_on.setObjectName("bug-go-on")
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self.accept)
        telling, acting = QHBoxLayout(), QHBoxLayout()
        for row, buttons in (
            (telling, (self.copy, self.diagnostics)),
            (acting, (self.restart, self.go_on)),
        ):
            row.setSpacing(space(8))
            if row is acting:
                row.addStretch(1)
            for button in buttons:
                row.addWidget(button)
            if row is telling:
                row.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(space(8))
        column.addLayout(telling)
        column.addLayout(acting)
        return column

    def add(self, report: str) -> None:
        """It happened again, or something else did: told here, not in another dialog."""
        self.times += 1
        if report not in self._reports and len(self._reports) < 10:
            self._reports.append(report)
            self.report.setPlainText(self.whole_report)
        self.count.show()
        self.count.retranslate()
        grow(self)

    @property
    def whole_report(self) -> str:
        """All that differ, one behind the other."""
        return "\n\n".join(self._reports)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.whole_report)

    def _count_words(self) -> str:
        return self.tr("It happened %n time(s).", "", self.times)

    def _advice(self) -> str:
        return self.tr(
            "Go on working. If it happens again, restart: "
            "words that stood in an open field are offered again."
        )
