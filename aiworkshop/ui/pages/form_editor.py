"""The editor of a funder's form: every field in the funder's order, saved as one types."""

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.method.forms import spec
from aiworkshop.method.forms.loading import form_files, form_folders, read_form
from aiworkshop.readmodels.form_aids import FormAids
from aiworkshop.readmodels.form_answers import field_place
from aiworkshop.ui.errors import describe
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.pages.form_editor_counts import WordCounter, WordCounts
from aiworkshop.ui.pages.form_editor_fields import FieldGrid, ShortField
from aiworkshop.ui.pages.form_editor_rows import RowsCell
from aiworkshop.ui.pages.form_editor_texts import TextCell
from aiworkshop.ui.pages.form_editor_ticks import FocusField, TicksCell, option_names
from aiworkshop.ui.pages.form_editor_writer import FormWriter, ValueField
from aiworkshop.ui.pages.report_editors import ReportEditor
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import Line
from aiworkshop.ui.widgets.words import Speaking, Words

if TYPE_CHECKING:
    from aiworkshop.facilitation.outputs import ReportRequest
    from aiworkshop.readmodels.workshop_contents import WorkshopContents


class FormEditor(Speaking, ReportEditor):
    """Fields of one form. A form file with a mistake is told of in their place."""

    def __init__(self, context: PageContext, form_id: str) -> None:
        super().__init__()
        self._context = context
        self.setObjectName("form-editor")
        self.form: spec.FormSpec | None = None
        self.mistake: UserError | None = None
        self.writer = FormWriter(context, form_id, self)
        self.writer.typed.connect(self.typed)
        self.shorts: dict[str, ShortField] = {}
        self.texts: dict[str, TextCell] = {}
        self.tables: dict[str, RowsCell] = {}
        self.choices: dict[str, FocusField | TicksCell] = {}
        self._asked = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, context.theme.space(8), context.theme.space(16))
        self._column.setSpacing(context.theme.space(14))
        try:
            self.form = read_form(form_files(form_folders())[form_id])
        except UserError as error:
            self.mistake = mistake = error
            self._column.addWidget(Label(lambda: describe(mistake), "body", wraps=True))
        else:
            self.counts = WordCounts(self.form, self)
            self._build(self.form)
        self._column.addStretch(1)

    # What the page asks

    def show_report(self, contents: "WorkshopContents", request: "ReportRequest") -> None:
        """Show what is written; what is being typed stays."""
        if self.form is None:
            return
        own = [each for each in contents.report_row if each.form == self.form.id]
        # Rows first: their fields are filled with the others.
        for table in self.tables.values():
            table.show_rows(own, names=request.names)
        self.writer.know(contents)
        for table in self.tables.values():
            table.show_rows(own, names=request.names)
        self._ask_aids(self.form, contents, request)

    def being_typed(self) -> Mapping[str, Text]:
        """Words that are not written yet, by place."""
        return self.writer.being_typed()

    def over_limit(self) -> bool:
        """Whether any text is longer than the funder takes."""
        return self.form is not None and any(each.over for each in self.counts.counts())

    def objections(self) -> tuple[str, ...]:
        """Which texts are too long, and by how much."""
        return tuple(self._objections())

    def _objections(self) -> Iterator[str]:
        for count in self.counts.counts() if self.form is not None else ():
            if count.over:
                yield self.tr(
                    "“{field}” has {words} words where {limit} are allowed: {over} too many."
                ).format(
                    field=self.texts[count.fields[0]].label.text(),
                    words=count.words,
                    limit=count.limit,
                    over=count.over,
                )

    # What helps

    def _ask_aids(
        self, form: spec.FormSpec, contents: "WorkshopContents", request: "ReportRequest"
    ) -> None:
        self._asked += 1
        number = self._asked

        def make() -> FormAids | None:
            from aiworkshop.facilitation.reports.forms import form_aids

            # A newer wish makes this one pointless.
            return form_aids(form, contents, request.options()) if number == self._asked else None

        def known(aids: FormAids | None) -> None:
            if aids is not None and number == self._asked:
                self._offer(aids)

        self._context.desk.work(make, known, context=self)

    def _offer(self, aids: FormAids) -> None:
        for name, cell in self.shorts.items():
            cell.offer(aids.offered.get(name, EMPTY_TEXT))
        for name, text in self.texts.items():
            text.offer(aids.drafts.get(name))
        for table in self.tables.values():
            table.offer_people(aids.people)

    # Building

    def _build(self, form: spec.FormSpec) -> None:
        makers: dict[type[Any], Callable[[Any], QWidget | None]] = {
            spec.Letterhead: self._letterhead,
            spec.Address: self._address,
            spec.FormHeading: self._heading,
            spec.FormFields: self._fields,
            spec.FormText: self._text,
            spec.FormFocus: self._focus,
            spec.FormTicks: self._ticks,
            spec.FormRows: self._rows,
        }
        for part in form.parts:
            widget = makers[type(part)](part)
            if widget is not None:
                self._column.addWidget(widget)

    def _words(self, wording: spec.Wording, number: int | None = None) -> Words:
        """The funder's words in the language of the window, where the form has them."""
        form = self.form
        assert form is not None

        def say() -> str:
            words = form.word(wording, self._context.language.code)
            return f"{number}. {words}" if number else words

        return say

    def _letterhead(self, part: spec.Letterhead) -> QWidget:
        return Label(self._words(part.title), "question", wraps=True)

    def _address(self, part: spec.Address) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._context.theme.space(2))
        for line in part.lines:
            column.addWidget(Label(self._line(line), "muted", wraps=True))
        return box

    def _line(self, line: spec.AddressLine) -> Words:
        words = self._words(line.label)
        return lambda: f"{words() if callable(words) else words}: \u2068{line.value}\u2069"

    def _heading(self, part: spec.FormHeading) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, self._context.theme.space(6), 0, 0)
        column.setSpacing(self._context.theme.space(4))
        if part.level == 1:
            column.addWidget(Line())
        role = "question" if part.level == 1 else "strong"
        column.addWidget(Label(self._words(part.text, part.number), role, wraps=True))
        if part.note:
            column.addWidget(Label(self._words(part.note), "small", wraps=True))
        if part.limit:
            counter = WordCounter(self._context.theme)
            counter.setObjectName(f"form-count-{part.limit}")
            self.counts.head(part.limit, counter)
            column.addWidget(counter)
        return box

    def _fields(self, part: spec.FormFields) -> QWidget:
        grid = FieldGrid(self._context)
        for field in part.fields:
            cell = ShortField(self._context, self._words(field.label))
            cell.field.setObjectName(f"form-{field.id}")
            self.shorts[field.id] = cell
            self.writer.bind_words(field_place(field.id), cell.field)
            grid.add(cell)
        return grid

    def _text(self, part: spec.FormText) -> QWidget:
        cell = TextCell(self._context, self._words(part.label, part.number), self._words(part.note))
        cell.area.setObjectName(f"form-{part.id}")
        self.texts[part.id] = cell
        self.counts.watch(part.id, cell.area, cell.counter)
        self.writer.bind_words(field_place(part.id), cell.area)
        return cell

    def _focus(self, part: spec.FormFocus) -> QWidget:
        assert self.form is not None
        names = option_names(self._context, self.form)
        cell = FocusField(self._context, self._words(part.label), part.options, names)
        self.choices[part.id] = cell
        self.writer.bind_value(field_place(part.id), ValueField(cell, " ".join, str.split))
        return cell

    def _ticks(self, part: spec.FormTicks) -> QWidget:
        assert self.form is not None
        names = option_names(self._context, self.form)
        cell = TicksCell(self._context, self._words(part.label), part.options, names)
        self.choices[part.id] = cell
        self.writer.bind_value(field_place(part.id), ValueField(cell.picker, " ".join, str.split))
        return cell

    def _rows(self, part: spec.FormRows) -> QWidget:
        assert self.form is not None
        table = RowsCell(self._context, self.form, part, self.writer)
        self.tables[part.id] = table
        return table
