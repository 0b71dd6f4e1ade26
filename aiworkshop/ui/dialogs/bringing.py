"""What a transfer copy brings, shown before anything is written; then all of it, or nothing."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.readmodels.import_preview import VERDICTS, ImportPreview, Verdict
from aiworkshop.ui.dialogs.bringing_alikes import LookAlikes
from aiworkshop.ui.dialogs.bringing_items import Section, erased_there
from aiworkshop.ui.dialogs.bringing_passphrase import PassphraseAsk, wants_passphrase
from aiworkshop.ui.dialogs.bringing_tables import DoubleTables
from aiworkshop.ui.dialogs.bringing_way import Way
from aiworkshop.ui.dialogs.fitting import fit
from aiworkshop.ui.outgoing import TELL_EVERY_MILLISECONDS, Work
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.projector.private_label import PrivateLabel
from aiworkshop.ui.reading_order import ReadsInOrder
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.scrolling import ScrollColumn
from aiworkshop.ui.widgets.words import Speaking
from aiworkshop.ui.widgets.work_line import WorkLine

if TYPE_CHECKING:
    from aiworkshop.facilitation.exchange import ImportWorkshop

SHOWN_AFTER_MILLISECONDS = 400
"""What is read sooner is shown at once, without a line that tells how far it is."""
MOST_TABLES = 12
LEAST_WIDTH, SIZE = 420, (860, 640)
"""In pixels at 100 %: the least width; width and height."""


class EndedError(Exception):
    """Somebody no longer wants to know."""


class BringingDialog(ReadsInOrder, Speaking, QDialog):
    """Reads the file off the main thread, tells what is in it, asks once.

    ``chosen`` carries the command that was read, once somebody wants it.
    """

    chosen = Signal(object)
    told = Signal(object)
    """The ``ImportPreview``, when it is shown."""

    def __init__(
        self,
        context: PageContext,
        source: Path,
        parent: QWidget | None = None,
        way: Way | None = None,
    ) -> None:
        super().__init__(parent)
        self.way = way
        self.goes_out = way is not None and way.goes_out
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.context = context
        self.preview: ImportPreview | None = None
        self.sections: dict[Verdict, Section] = {}
        self.doubles: DoubleTables | None = None
        self.alikes: LookAlikes | None = None
        self.ask: PassphraseAsk | None = None
        self._source = source
        self.command: ImportWorkshop | None = None
        self._work = Work()
        if context.privacy is not None:
            context.privacy.watch(self)
        self._build()
        self._late = self._timer(SHOWN_AFTER_MILLISECONDS, self._show_reading, once=True)
        self._tell = self._timer(TELL_EVERY_MILLISECONDS, self._progress)
        self._take_room()
        self.wording(lambda: self.setWindowTitle(self._heading_words()))

    def _take_room(self) -> None:
        """As large as what it tells needs, and no larger than the window."""
        width, height = (self.context.theme.space(number) for number in SIZE)
        parent = self.parentWidget()
        room = (parent.window() if parent else self).size()
        self.resize(min(width, max(room.width(), 640)), min(height, max(room.height(), 480)))

    def _timer(self, milliseconds: int, act: Callable[[], None], *, once: bool = False) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(once)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer

    def _build(self) -> None:
        space = self.context.theme.space
        self.heading = Label(self._heading_words, "question", wraps=True)
        self.title = PrivateLabel(
            self.context,
            self._title_words,
            "strong",
            private=False,
            wraps=True,
        )
        # Named after the workshop.
        self.place = PrivateLabel(self.context, Text(self._source.name), "muted", wraps=True)
        self.summary = Label("", wraps=True)
        self.summary.setObjectName("bringing-summary")
        self.area = ScrollColumn()
        self.area.column.setSpacing(space(4))
        self.line = WorkLine(self.context.theme, self._reading_words)
        self.line.cancel_asked.connect(self.reject)
        self.bring = Button(self._bring_words, kind="primary")
        self.bring.setObjectName("bring-in")
        self.bring.setDefault(True)
        self.bring.clicked.connect(self._choose)
        self.leave = Button(self._leave_words)
        self.leave.setObjectName("leave-it")
        self.leave.setAutoDefault(True)
        self.leave.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(space(8))
        buttons.addWidget(self.line, 1)
        buttons.addStretch(0)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.bring)
        column = self.body = QVBoxLayout(self)
        column.setContentsMargins(space(24), space(20), space(24), space(16))
        column.setSpacing(space(8))
        column.addWidget(self.heading)
        column.addWidget(self.title)
        column.addWidget(self.place)
        column.addWidget(self.summary)
        column.addWidget(self.area, 1)
        column.addLayout(buttons)

    # Words that differ where it comes from elsewhere

    def _heading_words(self) -> str:
        return self.way.heading_words() if self.way else self.tr("What this file brings")

    def _reading_words(self) -> str:
        return self.way.reading_words() if self.way else self.tr("Reading the file…")

    def _bring_words(self) -> str:
        if self.ask is not None:
            return self.tr("Open")
        said = self.way.bring_words() if self.way else ""
        return said or self.tr("Bring it in")

    def _leave_words(self) -> str:
        return self.way.leave_words() if self.way else self.tr("Leave it")

    def _new_words(self) -> str:
        said = self.way.new_words() if self.way else ""
        return said or self.tr("This workshop is not in your library yet.")

    def _title_words(self) -> str:
        if self.preview is not None and self.preview.of_office:
            return self.tr("Programmes and towns")
        return self.tr("Workshop without a title")

    # Reading

    def read(self) -> None:
        """Begin; the dialog shows itself when there is something to see."""
        self._late.start()
        if self.way is not None:
            self.way.read(self)
        else:
            self._read_file()

    def _read_file(self, passphrase: str = "") -> None:
        def prepare() -> "ImportWorkshop":
            from aiworkshop.facilitation.exchange import ImportWorkshop

            command = ImportWorkshop(self._source, passphrase)
            command.prepare()
            return command

        self.context.desk.work(prepare, self.prepared, failed=self._not_opened, context=self)

    def _not_opened(self, error: Exception) -> None:
        """Where it is for want of the right passphrase, ask for it, as often as it takes."""
        if not wants_passphrase(error):
            self.not_read(error)
            return
        self._late.stop()
        self.line.end()
        if self.ask is None:
            self.ask = PassphraseAsk(self.context)
            self.body.insertWidget(self.body.indexOf(self.summary), self.ask)
        for widget in (self.title, self.summary, self.area):
            widget.hide()
        for button in (self.bring, self.leave):
            button.show()
        self.bring.retranslate()
        self.ask.begin(error)
        fit(self, self.context.theme.space(LEAST_WIDTH))
        self.open()

    def _open_sealed(self) -> None:
        """Try what was typed; making the key of it takes a moment."""
        assert self.ask is not None
        if words := self.ask.take():
            self._late.start()
            self._read_file(words)

    def prepared(self, command: "ImportWorkshop") -> None:
        """It was read; now look at what it would do."""
        from aiworkshop.facilitation.exchange import preview_import

        self.command = command
        if self.ask is not None:
            self.ask.deleteLater()
            self.ask = None
            self.bring.retranslate()
            self.summary.show()
            self._take_room()
        if self.goes_out and self.way is not None:
            self.way.look(self, command)
            return
        progress = self.progress()
        self.context.desk.database(
            lambda bench: preview_import(bench.library, command, progress),
            self.show_preview,
            failed=self.not_read,
            context=self,
        )

    def progress(self) -> Callable[[int, int], None]:
        """For another thread: tells how far it is, and ends the work that nobody wants."""
        work = self._work

        def tell(done: int, total: int) -> None:
            if work.cancelled:
                raise EndedError
            work.progress(done, total)

        return tell

    def _show_reading(self) -> None:
        """It takes a while: show how far it is."""
        self.title.hide()
        self.bring.hide()
        self.leave.hide()
        self.line.begin()
        self._tell.start()
        self.open()
        self.line.cancel.setFocus()

    def _progress(self) -> None:
        if self._work.total:
            self.line.progress(self._work.done, self._work.total)

    def not_read(self, error: Exception) -> None:
        """Say why, unless somebody ended it."""
        self.reject()
        if not isinstance(error, EndedError):
            self.context.desk.failed.emit(error)

    def done(self, result: int) -> None:
        """Whichever way it ends: what still reads may end."""
        self._work.cancelled = True
        self._late.stop()
        self._tell.stop()
        super().done(result)
        self.deleteLater()

    # Telling

    def show_preview(self, preview: ImportPreview) -> None:
        """Tell what the file would bring."""
        self._late.stop()
        self._tell.stop()
        self.line.end()
        self.preview = preview
        self.title.show()
        self.title.retranslate()
        if preview.title:
            ours = preview.workshop_id == self.context.workshop_id
            self.title.say(preview.title, private=not ours)
        self.summary.set_words(self._summary)
        if preview.double_tables and not preview.is_empty:
            self.doubles = DoubleTables(self.context, preview.double_tables)
            self.area.column.addWidget(self.doubles)
        if preview.look_alikes and not preview.is_empty:
            self.alikes = LookAlikes(self.context, preview.look_alikes, goes_out=self.goes_out)
            self.area.column.addWidget(self.alikes)
        for verdict in VERDICTS:
            items = preview.of(verdict)
            if items:
                section = Section(
                    self.context, verdict, items, preview.device, goes_out=self.goes_out
                )
                self.sections[verdict] = section
                self.area.column.addWidget(section)
        self.area.column.addStretch(1)
        asks = self.doubles is not None or self.alikes is not None
        self.area.setVisible(bool(self.sections) or asks)
        first = next(iter(self.sections.values()), None)
        if first is not None and first.verdict != "new":
            first.open()
        empty = preview.is_empty
        self.bring.setVisible(not empty)
        self.leave.set_words((lambda: self.tr("Close")) if empty else self._leave_words)
        self.leave.show()
        if not self.sections and not asks:
            fit(self, self.context.theme.space(LEAST_WIDTH))
        if not self.isVisible():
            self.open()
        (self.leave if empty else self.bring).setFocus()
        self.told.emit(preview)

    def _summary(self) -> str:
        preview = self.preview
        assert preview is not None
        if preview.is_empty:
            return self.tr("Nothing new in it.")
        sentences = erased_there(preview.erases)
        if preview.is_new:
            sentences.append(self._new_words())
        if preview.in_trash:
            sentences.append(self.tr("This workshop lies in the trash."))
        if preview.from_this_device:
            sentences.append(self.tr("All of it was written on this laptop."))
        lines = [" ".join(sentences)] if sentences else []
        lines += self._tables()
        photos = []
        if preview.photos:
            photos.append(self.tr("%n new photo(s)", "", preview.photos))
        if preview.missing_photos:
            photos.append(self.tr("%n photo(s) are not in the file", "", preview.missing_photos))
        if preview.settled:
            photos.append(self.tr("%n conflict(s) settled there", "", preview.settled))
        if photos:
            lines.append(" · ".join(photos))
        if len(lines) == len(sentences[:1]):
            lines.append(self.tr("Only small things such as places in lists differ."))
        return "\n".join(lines)

    def _tables(self) -> list[str]:
        """One line a table: what comes from it."""
        assert self.preview is not None
        by_table: dict[int | None, dict[str, int]] = {}
        office: dict[str, int] = {}
        for count in self.preview.counts:
            found = office if count.office else by_table.setdefault(count.table, {})
            name: str = count.verdict
            if name == "new":
                name = "findings" if count.kind == "finding" else "others"
            found[name] = found.get(name, 0) + count.count
        order = sorted(by_table, key=lambda table: (table is None, table or 0))
        lines = [self._table_line(table, by_table[table]) for table in order[:MOST_TABLES]]
        if len(order) > MOST_TABLES:
            lines.append(self.tr("and %n more table(s)", "", len(order) - MOST_TABLES))
        if office:
            lines.append(self._line(self.tr("Programmes and towns"), office))
        return lines

    def _table_line(self, table: int | None, counts: dict[str, int]) -> str:
        where = self.tr("At no table") if table is None else self.tr("Table {n}").format(n=table)
        return self._line(where, counts)

    def _line(self, where: str, counts: dict[str, int]) -> str:
        said = {
            "findings": self.tr("%n new finding(s)", "", counts.get("findings", 0)),
            "others": self._others(counts),
            "changed": self.tr("%n item(s) changed", "", counts.get("changed", 0)),
            "conflict": self.tr("%n item(s) in conflict", "", counts.get("conflict", 0)),
            "asked": self.tr("%n item(s) both deleted and changed", "", counts.get("asked", 0)),
            "deleted": self._deleted(counts.get("deleted", 0)),
        }
        parts = [words for name, words in said.items() if counts.get(name)]
        return self.tr("{where}: {what}").format(where=where, what=self.tr(", ").join(parts))

    def _others(self, counts: dict[str, int]) -> str:
        count = counts.get("others", 0)
        if counts.get("findings"):
            return self.tr("%n other new item(s)", "", count)
        return self.tr("%n new item(s)", "", count)

    def _deleted(self, count: int) -> str:
        if self.goes_out:
            return self.tr("%n item(s) deleted here", "", count)
        return self.tr("%n item(s) deleted there", "", count)

    def _choose(self) -> None:
        if self.ask is not None:
            self._open_sealed()
            return
        command = self.command
        self.accept()
        if command is not None:
            if self.doubles is not None:
                command.tables = self.doubles.chosen()
            if self.alikes is not None:
                command.joins = self.alikes.chosen()
            self.chosen.emit(command)
