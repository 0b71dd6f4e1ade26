"""The Print tab: what goes out on paper, how each sheet looks, and one button for tomorrow."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.method.worksheets import WORKSHEETS
from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.packing import PackRequest
from aiworkshop.readmodels.records import SheetAdjustment
from aiworkshop.readmodels.sheets import Pack
from aiworkshop.ui.dialogs.pack import PackDialog, Printable, read_printable
from aiworkshop.ui.dialogs.pack_drawing import plan
from aiworkshop.ui.dialogs.pack_memory import kept_request
from aiworkshop.ui.dialogs.pack_output import PackOutput
from aiworkshop.ui.page import PageContext, Tab
from aiworkshop.ui.phases.define.side_by_side import SideBySide
from aiworkshop.ui.phases.define.worksheets_fields import Adjusted, SheetFields
from aiworkshop.ui.phases.define.worksheets_list import SheetLine, SheetList
from aiworkshop.ui.phases.define.worksheets_own import OwnQuestions
from aiworkshop.ui.phases.define.worksheets_preview import SheetPreview, everything_goes_out
from aiworkshop.ui.phases.define.worksheets_templates import SheetTemplates
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.remembered import RememberedSplit
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.scrolling import scrolling
from aiworkshop.ui.widgets.small import SectionHeading
from aiworkshop.ui.widgets.work_line import WorkLine

FIRST_SHEET = "DIS"
USUAL_SPARES = 5
LEAST_BESIDE, LEAST_BELOW = 320, 1080
"""Heights in pixels at 100 % of list and sheet, beside or below each other."""
_SHOWN_KINDS = (
    *("workshop", "agenda_step", "content_overlay", "participant", "group", "membership"),
    *("theme", "opportunity", "translation", "sheet_adjustment", "own_field"),
)


@dataclass(frozen=True, slots=True)
class Counts:
    """Pages of one copy of each sheet; pages of what the agenda needs."""

    of_sheets: dict[str, int]
    for_tomorrow: int = 0


def count_pages(printable: Printable) -> Counts:
    """For lane *work*."""
    from aiworkshop.base.errors import UserError
    from aiworkshop.documents.worksheets.pack import page_counts

    pack = plan(everything_goes_out(printable.contents), PackRequest(sheets=WORKSHEETS.ids))
    first = {copy.sheet.id: copy for copy in reversed(pack.copies)}
    copies = tuple(first.values())
    counts = page_counts(Pack(pack.facts, copies))
    of_sheets = {copy.sheet.id: count for copy, count in zip(copies, counts, strict=True)}
    try:
        tomorrow = plan(printable.contents, printable.usual)
    except UserError:
        # Every sheet is left out.
        return Counts(of_sheets)
    return Counts(of_sheets, sum(page_counts(tomorrow)))


class SheetSplit(SideBySide):
    """What can be changed and the sheet; below each other they need more than a window's height."""

    def sizeHint(self) -> QSize:
        """No more than it needs: what is in it scrolls."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as it needs."""
        super().resizeEvent(event)
        beside = self.orientation() == Qt.Orientation.Horizontal
        least = self._theme.space(LEAST_BESIDE if beside else LEAST_BELOW)
        if self.minimumHeight() != least:
            self.setMinimumHeight(least)


class WorksheetsTab(Tab):
    """Buttons on top; the sheets and what can be changed; beside them the chosen one."""

    wording_asked = Signal(str)
    """The sheet whose words shall be changed."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.naming = Naming(lambda: context.language.code)
        self.printable: Printable | None = None
        self.sheet = FIRST_SHEET
        self.dialog: PackDialog | None = None
        self._wanted: tuple[str, ...] = ()
        self._counts = Counts({})
        self._counted = 0
        self.output = PackOutput(context, self)
        self._build()
        self._connect()
        self.wording(self._say)

    # Building

    def _build(self) -> None:
        space = self.theme.space
        self.list = SheetList(self.theme, self.naming)
        self.fields = SheetFields(self.theme, self.naming)
        self.own = OwnQuestions(self.context)
        self.templates = SheetTemplates(self.context)
        self.preview = SheetPreview(self.context)
        self.line = WorkLine(self.theme, lambda: self.tr("Printing…"), counts_pages=True)
        self.tomorrow = Label("", "muted", wraps=True)
        self.tomorrow.setObjectName("print-counts")
        self.split = SheetSplit(
            self.context, "worksheets", self._make_side(), self.preview, share=0.5
        )
        self.body.setSpacing(space(8))
        self.body.addWidget(self._make_buttons())
        self.body.addWidget(self.tomorrow)
        self.body.addWidget(self.line)
        self.body.addWidget(self.split, 1)

    def _make_buttons(self) -> QWidget:
        self.print = Button(
            lambda: self.tr("Print what I need for tomorrow"),
            kind="primary",
            icon="printer",
            theme=self.theme,
        )
        self.print.setObjectName("print-tomorrow")
        self.choose = Button(lambda: self.tr("Choose and print…"))
        self.choose.setObjectName("print-choose")
        self.spares = Button(lambda: self.tr("Spare sheets…"))
        self.spares.setObjectName("print-spares")
        holder = QWidget()
        flow = FlowLayout(self.theme.space(8), holder)
        for button in (self.print, self.choose, self.spares):
            button.setEnabled(False)
            flow.addWidget(button)
        return holder

    def _make_side(self) -> QWidget:
        space = self.theme.space
        changing = QWidget()
        changing.setProperty("scrolled", True)
        column = QVBoxLayout(changing)
        column.setContentsMargins(0, space(4), 0, space(8))
        column.setSpacing(space(8))
        self.heading = SectionHeading("")
        self.words = Button(lambda: self.tr("Change the wording"), icon="pencil", theme=self.theme)
        self.words.setObjectName("sheet-wording")
        self.own_heading = SectionHeading(lambda: self.tr("Own questions"))
        column.addWidget(self.heading)
        column.addWidget(self.fields)
        column.addWidget(self.own_heading)
        column.addWidget(self.own)
        column.addWidget(self.words, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(SectionHeading(lambda: self.tr("All sheets")))
        column.addWidget(self.templates)
        column.addStretch(1)
        side = RememberedSplit(self.context, "worksheets-side", Qt.Orientation.Vertical)
        side.setHandleWidth(space(12))
        side.addWidget(scrolling(self.list))
        self.changing = scrolling(changing)
        side.addWidget(self.changing)
        side.setStretchFactor(0, 5)
        side.setStretchFactor(1, 4)
        return side

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose_sheet)
        self.list.toggled.connect(self._leave_out)
        self.fields.changed.connect(self._adjust)
        self.words.clicked.connect(lambda: self.wording_asked.emit(self.sheet))
        self.print.clicked.connect(self._print_for_tomorrow)
        self.choose.clicked.connect(self._choose_and_print)
        self.spares.clicked.connect(self._print_spares)
        self.output.begun.connect(self.line.begin)
        self.output.progressed.connect(self.line.progress)
        self.output.ended.connect(self.line.end)
        self.output.refused.connect(self.line.fail)
        self.output.refused.connect(lambda _: self._say())
        self.line.cancel_asked.connect(self.output.cancel)
        self.output.join()

    # Reading

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read the workshop as far as its sheets need it."""
        if changes is not None and not changes.touches(*_SHOWN_KINDS):
            return
        workshop_id = self.workshop_id
        texts = None if self.naming.needs_reading(changes) else self.naming.contents
        self.desk.read(
            lambda reads: read_printable(reads, workshop_id, texts), self._arrived, context=self
        )

    def _arrived(self, printable: Printable) -> None:
        other_texts = printable.texts is not self.naming.contents
        self.printable = printable
        if other_texts:
            self.naming.contents = printable.texts
            self.list.retranslate_all()
            self.fields.forget()
        for button in (self.print, self.choose, self.spares):
            button.setEnabled(True)
        self._show()
        self.preview.show_workshop(printable.contents)
        if self._wanted:
            self.print_sheets(self._wanted)
        self._counted += 1
        number = self._counted
        self.desk.work(
            lambda: count_pages(printable) if self._counted == number else None,
            lambda counts: self._show_counts(number, counts),
            context=self,
        )

    def _show_counts(self, number: int, counts: Counts | None) -> None:
        if counts is not None and number == self._counted:
            self._counts = counts
            self._show_lines()
            self._say()

    def _show(self) -> None:
        if self.printable is None:
            return
        contents = self.printable.contents
        self._show_lines()
        self.list.select(self.sheet)
        self.fields.show_sheet(WORKSHEETS[self.sheet], self._adjustment(self.sheet))
        takes_questions = not WORKSHEETS[self.sheet].bare
        self.own_heading.setVisible(takes_questions)
        self.own.setVisible(takes_questions)
        languages = contents.workshop.languages
        self.own.show_sheet(self.sheet, languages, contents.own_field, contents.translation)
        self.preview.show_sheet(self.sheet)
        self._say()

    def _show_lines(self) -> None:
        pages = self._counts.of_sheets
        self.list.show_lines(
            {
                sheet: SheetLine(sheet, not self._left_out(sheet), pages.get(sheet, 0))
                for sheet in WORKSHEETS.ids
            }
        )

    def _say(self) -> None:
        name = self.naming.name("worksheets", self.sheet)
        self.heading.set_words(f"{name} · {self.sheet}")
        pages = self._counts.for_tomorrow
        self.tomorrow.set_words(
            self.tr("For tomorrow: what the agenda needs, %n page(s).", "", pages) if pages else ""
        )

    def _adjustment(self, sheet: str) -> SheetAdjustment | None:
        found = self.printable.contents.sheet_adjustment if self.printable else ()
        # Merging two laptops may have left two; the newest holds.
        return max(
            (each for each in found if each.sheet == sheet),
            key=lambda each: (each.changed, each.id),
            default=None,
        )

    def _left_out(self, sheet: str) -> bool:
        adjustment = self._adjustment(sheet)
        return adjustment is not None and adjustment.left_out

    # Changing

    def _choose_sheet(self, sheet: str) -> None:
        if sheet != self.sheet:
            self.flush()
            self.sheet = sheet
            self._show()

    def _leave_out(self, sheet: str, goes_out: bool) -> None:
        from aiworkshop.facilitation.worksheets.adjusting import AdjustSheet

        command = AdjustSheet(self.workshop_id, sheet, left_out=not goes_out)
        self.desk.run(command, context=self)

    def _adjust(self, wanted: Adjusted) -> None:
        from aiworkshop.facilitation.worksheets.adjusting import AdjustSheet

        command = AdjustSheet(
            self.workshop_id, self.sheet, lines=dict(wanted.lines), hidden=wanted.hidden
        )

        def refused(error: Exception) -> None:
            self._show()
            self.desk.failed.emit(error)

        self.desk.run(command, failed=refused, context=self)

    # Printing

    def print_sheets(self, sheets: tuple[str, ...]) -> None:
        """Choose and print these, as soon as the workshop has been read."""
        self._wanted = sheets if self.printable is None else ()
        self._open(lambda printable: replace(printable.usual, sheets=sheets))

    def _print_for_tomorrow(self) -> None:
        self.flush()
        if self.printable is not None:
            self.output.ask_and_print(self.printable.contents, self.printable.usual)

    def _choose_and_print(self) -> None:
        def request(printable: Printable) -> PackRequest:
            groups = frozenset(group.id for group in printable.contents.group)
            kept = kept_request(self.context.settings, self.workshop_id, groups)
            return kept or printable.usual

        self._open(request)

    def _print_spares(self) -> None:
        """For those who walk in: what a person gets, without a name or table."""

        def request(printable: Printable) -> PackRequest:
            usual = printable.usual.sheets
            personal = tuple(key for key in usual if WORKSHEETS[key].scope == "person")
            return replace(
                printable.usual,
                sheets=personal or usual,
                spares=USUAL_SPARES,
                only_spares=True,
                order="by_sheet",
            )

        self._open(request)

    def _open(self, request: Callable[[Printable], PackRequest]) -> None:
        self.flush()
        if self.printable is None or self.dialog is not None:
            return
        printable = self.printable
        self.dialog = PackDialog(self.context, printable, request(printable), self.window())
        self.dialog.finished.connect(self._closed)
        # In a turn of its own: to make the dialog and to lay it out take long enough by themselves.
        QTimer.singleShot(1, self.dialog, self.dialog.open)

    def _closed(self) -> None:
        self.dialog = None
