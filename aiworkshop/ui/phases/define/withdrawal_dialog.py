"""What left the program with somebody in it: to be called back, or handed over as a list."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.base.clock import stamp_time
from aiworkshop.base.text import Text
from aiworkshop.readmodels.records import Participant
from aiworkshop.ui.output_names import output_name
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.reading_order import ReadsInOrder
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.scrolling import ScrollColumn
from aiworkshop.ui.widgets.small import Line
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.readmodels.withdrawal import OutputWith

WIDTH, HEIGHT = 640, 440
MOST_SHOWN = 100


class WithdrawalDialog(ReadsInOrder, Speaking, QDialog):
    """Lists what a person was in, or may have been in; the latest first."""

    def __init__(
        self, context: PageContext, person: Participant, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._context = context
        self._person = person
        self.found: Sequence[OutputWith] = ()
        space = context.theme.space
        self.explained = Label("", wraps=True)
        self.area = ScrollColumn()
        self.area.setObjectName("withdrawal-list")
        self.area.column.setSpacing(space(10))
        self.copy = Button(lambda: self.tr("Copy the list"), icon="copy", theme=context.theme)
        self.copy.setObjectName("withdrawal-copy")
        self.copy.setEnabled(False)
        self.copy.clicked.connect(self.copy_list)
        self.leave = Button(lambda: self.tr("Close"))
        self.leave.setDefault(True)
        self.leave.clicked.connect(self.close)
        row = QHBoxLayout()
        row.setSpacing(space(8))
        row.addWidget(self.copy)
        row.addStretch(1)
        row.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(24), space(20), space(24), space(16))
        column.setSpacing(space(12))
        column.addWidget(Label(self._heading, "question", wraps=True))
        column.addWidget(self.explained)
        column.addWidget(self.area, 1)
        column.addLayout(row)
        self.resize(space(WIDTH), space(HEIGHT))
        self.wording(lambda: self.setWindowTitle(self._heading()))

    def begin(self) -> None:
        """Show it, and read the list beside."""
        workshop_id, key = self._context.workshop_id, self._person.id
        self._context.desk.database(
            lambda bench: bench.outputs_with(workshop_id, key), self._arrived, context=self
        )
        self.open()
        self.leave.setFocus()

    def copy_list(self) -> None:
        """The list as text, to be pasted into a letter or a task list."""
        lines = [self._heading(), *(self._line(each) for each in self.found)]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.copy.set_words(lambda: self.tr("Copied"))

    def _heading(self) -> str:
        name = self._person.name.text.strip() or self.tr("this person")
        return self.tr("What {name} was in").format(name=f"\u2068{name}\u2069")

    def _arrived(self, found: "list[OutputWith]") -> None:
        self.found = found
        self.copy.setEnabled(bool(found))
        if not found:
            self.explained.set_words(
                lambda: self.tr("Nothing has left the program with anything of theirs in it.")
            )
            return
        self.explained.set_words(
            lambda: self.tr(
                "These are out already. Those who have them have to be asked to put them away; "
                "made again now, they are without this person."
            )
        )
        for number, each in enumerate(found[:MOST_SHOWN]):
            if number:
                self.area.column.addWidget(Line())
            self.area.column.addWidget(self._row(each))
        further = len(found) - MOST_SHOWN
        if further > 0:
            self.area.column.addWidget(
                Label(lambda: self.tr("and %n more; the copied list has all", "", further), "muted")
            )
        self.area.column.addStretch(1)

    def _row(self, output: "OutputWith") -> QWidget:
        row = QWidget()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(lambda: self._what(output), "strong", wraps=True))
        place = Label(Text(_place(output), "", "ltr"), "muted", elides=True)
        place.setToolTip(output.target)
        words.addWidget(place)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self._context.theme.space(12))
        line.addLayout(words, 1)
        if output.there:
            show = Button(
                lambda: self.tr("Show in folder"), icon="folder-open", theme=self._context.theme
            )
            show.setObjectName("withdrawal-show")
            show.clicked.connect(partial(self.show_folder, output))
            line.addWidget(show)
        return row

    def show_folder(self, output: "OutputWith") -> None:
        """Open the folder that a file is in."""
        folder = Path(output.target).parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _what(self, output: "OutputWith") -> str:
        moment = stamp_time(output.stamp).astimezone()
        when = f"\u2066{moment:%d/%m/%Y %H:%M}\u2069"
        words = f"{output_name(output.form)} · {when}"
        return words if output.certain else f"{words} · " + self.tr("may be in it")

    def _line(self, output: "OutputWith") -> str:
        return f"{self._what(output)} · \u2066{output.target}\u2069"


def _place(output: "OutputWith") -> str:
    """The file's name before its folder, since the end of a long line is cut."""
    place = Path(output.target)
    if not place.is_absolute():
        return output.target
    return f"\u2068{place.name}\u2069 — \u2066{place.parent}\u2069"
