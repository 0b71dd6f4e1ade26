"""The pack dialog: choose what is printed, see every page, print it or save it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.method.content import Content, available_languages
from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.packing import PackRequest
from aiworkshop.ui.dialogs.pack_choices import PackChoices
from aiworkshop.ui.dialogs.pack_drawing import DrawnPack, PackDrawing
from aiworkshop.ui.dialogs.pack_memory import keep_request
from aiworkshop.ui.dialogs.pack_output import PackOutput
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.naming import Naming, read_content
from aiworkshop.ui.reading_order import ReadsInOrder
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.pdf_preview import PdfPreview
from aiworkshop.ui.widgets.scrolling import scrolling
from aiworkshop.ui.widgets.words import Speaking
from aiworkshop.ui.widgets.work_line import WorkLine

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads
    from aiworkshop.readmodels.workshop_contents import WorkshopContents

CHOICES_WIDTH = 340
SIZE = (1180, 760)
"""Width and height in pixels at 100 %."""


@dataclass(frozen=True, slots=True)
class Printable:
    """A workshop as far as its sheets need it, with the method's words for it by language.

    ``usual`` is what the agenda needs.
    """

    contents: "WorkshopContents"
    texts: Mapping[str, Content]
    usual: PackRequest


def read_printable(
    reads: "Reads", workshop_id: str, texts: Mapping[str, Content] | None = None
) -> Printable:
    """Everything at one moment; for lane *db*. ``texts``: known already."""
    from aiworkshop.facilitation.worksheets.packing import PACK_KINDS, default_request

    contents = reads.contents(workshop_id, kinds=PACK_KINDS)
    known = texts or read_content(reads, workshop_id)
    return Printable(contents, known, default_request(contents))


class PackDialog(ReadsInOrder, Speaking, QDialog):
    """Choices at the leading side, pages beside them, what can be done below.

    It closes when the pack is out. Where that fails, it stays as it is and says why.
    """

    def __init__(
        self,
        context: PageContext,
        printable: Printable,
        request: PackRequest,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.context = context
        self._printable = printable
        self._languages: dict[str, str] = {}
        """Of tables, chosen since they were read."""
        self._known: DrawnPack | None = None
        self._problem: Exception | None = None
        self._fresh = True
        naming = Naming(lambda: context.language.code)
        naming.contents = printable.texts
        workshop = printable.contents.workshop
        spoken = [code for code in workshop.languages if code in available_languages()]
        languages = [*spoken, *(code for code in available_languages() if code not in spoken)]
        self.choices = PackChoices(context.theme, naming, languages)
        self.preview = PdfPreview(context.desk, context.theme)
        self.drawing = PackDrawing(context.desk, self)
        self.output = PackOutput(context, self)
        self.setStyleSheet(context.theme.hue_sheet("prepare"))
        self._build()
        self._connect()
        self._fit_window()
        self._show_printable(printable)
        self.choices.show_request(request)
        self.wording(self._say)
        self.print.setFocus()

    # Building

    def _build(self) -> None:
        space = self.context.theme.space
        self.counts = Label("", "strong")
        self.counts.setObjectName("pack-counts")
        self.place = Label("", "muted")
        self.line = WorkLine(
            self.context.theme, lambda: self.tr("Preparing the pages…"), counts_pages=True
        )
        self.nothing = Label("", "muted", wraps=True)
        self.side = side = scrolling(self.choices)
        side.setFixedWidth(space(CHOICES_WIDTH))
        heads = QWidget()
        head = FlowLayout(space(16), heads)
        head.addWidget(self.counts)
        head.addWidget(self.place)
        right = QVBoxLayout()
        right.setSpacing(space(8))
        right.addWidget(heads)
        right.addWidget(self.nothing)
        right.addWidget(self.preview, 1)
        row = QHBoxLayout()
        row.setSpacing(space(24))
        row.addWidget(side)
        row.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(24), space(20), space(24), space(16))
        column.setSpacing(space(12))
        column.addLayout(row, 1)
        column.addWidget(self.line)
        column.addWidget(self._make_buttons())

    def _make_buttons(self) -> QWidget:
        theme = self.context.theme
        self.print = Button(lambda: self.tr("Print…"), kind="primary", icon="printer", theme=theme)
        self.print.setObjectName("pack-print")
        self.save = Button(lambda: self.tr("Save as one PDF…"))
        self.save.setObjectName("pack-save")
        self.save_by_table = Button(lambda: self.tr("Save one PDF a table…"))
        self.save_by_table.setObjectName("pack-save-by-table")
        self.close_button = Button(lambda: self.tr("Close"), kind="plain")
        self.close_button.setObjectName("pack-close")
        holder = QWidget()
        flow = FlowLayout(theme.space(8), holder)
        for button in (self.print, self.save, self.save_by_table, self.close_button):
            flow.addWidget(button)
        return holder

    def _connect(self) -> None:
        self.choices.changed.connect(self._chosen)
        self.choices.tables.language_chosen.connect(self._change_language)
        self.preview.place_changed.connect(lambda _: self._say_place())
        self.drawing.begun.connect(self._drawing_begun)
        self.drawing.drawn.connect(self._show_drawn)
        self.drawing.failed.connect(self._not_drawn)
        self.output.begun.connect(self._sending)
        self.output.progressed.connect(self.line.progress)
        self.output.ended.connect(self._sent_or_not)
        self.output.refused.connect(self.line.fail)
        self.output.sent.connect(self._done)
        self.line.cancel_asked.connect(self.output.cancel)
        self.print.clicked.connect(
            lambda: self.output.ask_and_print(self._printable.contents, self.choices.request())
        )
        self.save.clicked.connect(
            lambda: self.output.ask_and_save(self._printable.contents, self.choices.request())
        )
        self.save_by_table.clicked.connect(
            lambda: self.output.ask_and_save_by_table(self.choices.request())
        )
        self.close_button.clicked.connect(self.reject)
        self.context.desk.changed.connect(self._changed_elsewhere)

    def _fit_window(self) -> None:
        """As large as it needs to be, but no larger than the window below it."""
        wanted = QSize(*(self.context.theme.space(side) for side in SIZE))
        window = self.parentWidget()
        room = window.size() if window is not None else self.screen().availableSize()
        self.resize(wanted.boundedTo(room * 0.96))

    # What is chosen

    def _chosen(self) -> None:
        self._keep()
        self._draw()

    def _keep(self) -> None:
        """Spare sheets are for now; the next time all is as it was."""
        request = self.choices.request()
        if not request.only_spares:
            keep_request(self.context.settings, self.context.workshop_id, request)

    def _change_language(self, group_id: str, language: str) -> None:
        """It is the table's own language, here as on the board of tables."""
        from aiworkshop.facilitation.records import ChangeRecord

        read = {one.id: one.language for one in self._printable.contents.group}
        seen = {"language": self._languages.get(group_id, read.get(group_id, ""))}
        # The next choice rests on this one.
        self._languages[group_id] = language

        def refused(error: Exception) -> None:
            self._languages.clear()
            self._changed_elsewhere(ChangeSet(""))
            self.context.desk.failed.emit(error)

        fields = {"language": language}
        command = ChangeRecord(self.context.workshop_id, "group", group_id, fields, seen)
        self.context.desk.run(command, failed=refused, context=self)

    def _changed_elsewhere(self, changes: ChangeSet) -> None:
        ours = changes.workshop_id in ("", self.context.workshop_id)
        if not ours or self.output.busy or changes.touches("print_run"):
            return
        workshop_id, texts = self.context.workshop_id, self._printable.texts
        self.context.desk.read(
            lambda reads: read_printable(reads, workshop_id, texts), self._read, context=self
        )

    def _read(self, printable: Printable) -> None:
        self._show_printable(printable)
        self._draw()

    def _show_printable(self, printable: Printable) -> None:
        self._printable = printable
        self._languages.clear()
        contents = printable.contents
        left_out = {each.sheet for each in contents.sheet_adjustment if each.left_out}
        self.choices.show_groups(contents.group)
        self.choices.sheets.set_preset(printable.usual.sheets)
        self.choices.sheets.set_left_out(left_out)

    # The preview

    def showEvent(self, event: QShowEvent) -> None:
        """The pages are made once the dialog is there, not while it is laid out."""
        super().showEvent(event)
        if self._fresh:
            QTimer.singleShot(0, self, self._draw_at_once)

    def _draw_at_once(self) -> None:
        self._draw(at_once=True)

    def _draw(self, *, at_once: bool = False) -> None:
        contents, request = self._printable.contents, self.choices.request()
        self.drawing.ask(contents, request, at_once=at_once)

    def _drawing_begun(self) -> None:
        self._problem = None
        self.place.set_words(self.tr("Drawing the pages…"))

    def _show_drawn(self, drawn: DrawnPack) -> None:
        self._known, self._problem = drawn, None
        self.preview.show_pdf(drawn.pdf, from_top=self._fresh)
        self._fresh = False
        self._say()

    def _not_drawn(self, error: Exception) -> None:
        """Nothing to print, or something unexpected."""
        from aiworkshop.base.errors import AppError

        self._known, self._problem = None, error
        self.preview.show_pdf(None)
        self._say()
        if not isinstance(error, AppError):
            self.context.desk.failed.emit(error)

    def _say(self) -> None:
        from aiworkshop.ui.errors import describe

        self.setWindowTitle(self.tr("Print worksheets"))
        self.nothing.setVisible(self._problem is not None)
        self.nothing.set_words(describe(self._problem) if self._problem else "")
        known = self._known
        if known is None or not known.whole:
            self.counts.set_words("")
        else:
            pages = self.tr("%n page(s)", "", known.pages)
            papers = self.tr("%n sheet(s) of paper", "", known.papers)
            large = self.tr("%n on A3", "", known.on_a3) if known.on_a3 else ""
            self.counts.set_words(" · ".join(part for part in (pages, papers, large) if part))
        for button in (self.print, self.save, self.save_by_table):
            button.setEnabled(self._problem is None and not self.output.busy)
        self._say_place()

    def _say_place(self) -> None:
        count, place = self.preview.page_count, self.preview.place
        if self._known is not None and not self._known.whole:
            self.place.set_words(self.tr("Drawing the pages…"))
        elif not count:
            self.place.set_words("")
        else:
            words = self.tr("Page {number} of {count}")
            self.place.set_words(words.format(number=min(place, count), count=count))

    # On its way out

    def _sending(self) -> None:
        self._keep()
        self.line.begin()
        self.choices.setEnabled(False)
        self._say()

    def _sent_or_not(self) -> None:
        self.line.end()
        self.choices.setEnabled(True)
        self._say()

    def _done(self) -> None:
        self.accept()

    def done(self, result: int) -> None:
        """Closing ends what is on its way."""
        self.output.cancel()
        self.drawing.stop()
        super().done(result)
