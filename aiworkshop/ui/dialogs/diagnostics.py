"""A file for whoever helps: read it here first, leave out what shall not go, then save it."""

from collections.abc import Callable, Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSysInfo, Qt, qVersion
from PySide6.QtGui import QFontInfo, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QFileDialog,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from aiworkshop.base.paths import documents_folder, log_folder
from aiworkshop.base.settings import Settings
from aiworkshop.ui.dialogs.fitting import button_row
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.reading_order import ReadsInOrder
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.facilitation.diagnostics import Part
    from aiworkshop.ui.main_window import MainWindow

WIDTH, HEIGHT = 720, 560
FILE_NAME = "aiworkshop-diagnostics.txt"


def open_diagnostics(window: "MainWindow") -> "DiagnosticsDialog":
    """Gather and show it."""
    dialog = DiagnosticsDialog(window.context, window)
    dialog.begin()
    return dialog


class DiagnosticsDialog(ReadsInOrder, Speaking, QDialog):
    """Shows exactly what will be in the file."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._context = context
        self._parts: list[Part] = []
        self.ticks: dict[str, QCheckBox] = {}
        self.ask_target: Callable[[], str] = self._ask_target
        self._build()
        self.wording(lambda: self.setWindowTitle(self.tr("Diagnostics file")))
        self.wording(lambda: self.text.setAccessibleName(self.tr("What will be in the file")))
        self.wording(self._name_ticks)

    def _build(self) -> None:
        space = self._context.theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space(24), space(20), space(24), space(16))
        column.setSpacing(space(10))
        column.addWidget(Label(lambda: self.tr("Diagnostics file"), "question", wraps=True))
        column.addWidget(
            Label(
                lambda: self.tr(
                    "For whoever helps you. It tells how the program stands on this computer. "
                    "Nothing that anybody wrote or said is in it, and no names. Read it, untick "
                    "what shall not go along, then save it."
                ),
                wraps=True,
            )
        )
        self.chosen = FlowLayout(spacing=space(12))
        column.addLayout(self.chosen)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        column.addWidget(self.text, 1)
        self.said = Label(lambda: self.tr("The program looks through itself…"), "muted", wraps=True)
        column.addWidget(self.said)
        self.save = Button(lambda: self.tr("Save…"), kind="primary")
        self.save.setObjectName("diagnostics-save")
        self.save.setDefault(True)
        self.save.setEnabled(False)
        self.save.clicked.connect(self._save)
        self.leave = Button(lambda: self.tr("Close"))
        self.leave.clicked.connect(self.close)
        column.addLayout(button_row(self._context.theme, self.leave, self.save))
        self.resize(space(WIDTH), space(HEIGHT))

    def begin(self) -> None:
        """Show it and gather what goes in, beside whatever else one does."""
        self.open()
        self._context.desk.when_open(self._gather)

    def _gather(self) -> None:
        from aiworkshop.facilitation.diagnostics import gather

        place, screen = self._context.library_path, screen_facts()
        settings = Settings(**asdict(self._context.settings))
        self._context.desk.work(
            lambda: gather(place, settings, log_folder(), screen), self._show, context=self
        )

    def _show(self, parts: "Sequence[Part]") -> None:
        self._parts = list(parts)
        self.said.hide()
        for part in parts:
            tick = QCheckBox()
            tick.setChecked(True)
            tick.toggled.connect(self._read)
            self.ticks[part.id] = tick
            self.chosen.addWidget(tick)
        self._name_ticks()
        self._read()
        self.save.setEnabled(True)
        self.save.setFocus()

    def _name_ticks(self) -> None:
        names = {
            "program": self.tr("Program"),
            "system": self.tr("System"),
            "screen": self.tr("Screens and letters"),
            "settings": self.tr("Settings"),
            "library": self.tr("Library, in numbers"),
            "log": self.tr("Log"),
            "fault": self.tr("Last crash"),
        }
        for name, tick in self.ticks.items():
            tick.setText(names[name])

    def _read(self) -> None:
        from aiworkshop.facilitation.diagnostics import as_text

        self.text.setPlainText(as_text(self._left()))

    def _left(self) -> "list[Part]":
        return [part for part in self._parts if self.ticks[part.id].isChecked()]

    def _ask_target(self) -> str:
        start = str(documents_folder() / FILE_NAME)
        return QFileDialog.getSaveFileName(self, self.tr("Diagnostics file"), start, "*.txt")[0]

    def _save(self) -> None:
        from aiworkshop.facilitation.diagnostics import write

        target = self.ask_target()
        if target:
            path, parts = Path(target), self._left()
            self._context.desk.work(
                lambda: write(path, parts),
                lambda _: self._saved(path),
                failed=self._refused,
                context=self,
            )

    def _saved(self, path: Path) -> None:
        name = path.name
        self._context.notices.say(
            lambda: self.tr("Saved as “{name}”. It can be mailed as it is.").format(name=name)
        )
        self.close()

    def _refused(self, error: Exception) -> None:
        from aiworkshop.ui.errors import describe

        self.said.set_words(partial(describe, error))
        self.said.show()


def screen_facts() -> str:
    """Screens, scale, letters and language, as the window has them."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    lines = [
        f"Qt: {qVersion()}, {QGuiApplication.platformName()}, {application.style().objectName()}",
        f"system: {QSysInfo.prettyProductName()}",
        f"languages: {', '.join(QLocale.system().uiLanguages()[:4])}",
        f"direction: {application.layoutDirection().name}",
    ]
    for screen in application.screens():
        size, dots = screen.size(), screen.logicalDotsPerInch()
        lines.append(
            f"screen: {size.width()} × {size.height()}, scale {screen.devicePixelRatio():g}, "
            f"{dots:.0f} dots an inch, {screen.refreshRate():.0f} Hz"
        )
    font = application.font()
    lines.append(f"letters: {font.family()} {font.pointSizeF():g}, {QFontInfo(font).family()}")
    return "\n".join(lines)
