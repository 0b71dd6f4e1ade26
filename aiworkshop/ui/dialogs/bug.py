"""Something nobody expected: what is safe, and a report to copy."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from aiworkshop.ui.reading_order import ReadsInOrder
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking


class BugDialog(ReadsInOrder, Speaking, QDialog):
    """The report holds no words of participants."""

    def __init__(self, parent: QWidget, theme: Theme, sentence: str, report: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        space = theme.space
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space(24), space(24), space(24), space(16))
        layout.setSpacing(space(12))
        layout.addWidget(Label(sentence, wraps=True))
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.report.setMinimumSize(space(520), space(180))
        layout.addWidget(self.report)
        row = QHBoxLayout()
        row.addStretch(1)
        copy = Button(lambda: self.tr("Copy the report"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        close = Button(lambda: self.tr("Close"), kind="primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addWidget(copy)
        row.addWidget(close)
        layout.addLayout(row)
        self.wording(lambda: self.setWindowTitle(self.tr("Something unexpected happened")))
        self.wording(lambda: self.report.setAccessibleName(self.tr("Report")))
