"""The Report page: a report is composed here and seen page by page before it is handed on."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.records import Workshop
from aiworkshop.ui.page import Page, PageContext
from aiworkshop.ui.pages import PAGES
from aiworkshop.ui.pages.report_basics import ReportBasics
from aiworkshop.ui.pages.report_editors import ReportEditor, make_editor
from aiworkshop.ui.pages.report_forms import form_names, report_forms, suffixes_of
from aiworkshop.ui.pages.report_photos import ReportPhotos
from aiworkshop.ui.pages.report_preview import ReportPreview
from aiworkshop.ui.pages.report_saving import ReportSaving, format_name
from aiworkshop.ui.pages.report_sections import ReportSections
from aiworkshop.ui.pages.report_translations import ReportTranslations
from aiworkshop.ui.pages.report_warning import ReportWarning
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.checks import ComboField, slim
from aiworkshop.ui.widgets.scrolling import ScrollColumn, scrolling

if TYPE_CHECKING:
    from aiworkshop.facilitation.outputs import ReportRequest
    from aiworkshop.readmodels.report_sections import ForeignWords, PhotoChoice, ReportSection
    from aiworkshop.readmodels.summary import PhotoBytes
    from aiworkshop.readmodels.workshop_contents import WorkshopContents

SIDE_WIDTH, EDITOR_WIDTH, LEAST_WIDTH, MARGIN = 340, 460, 220, 24
BASICS, SECTIONS, PHOTOS, LANGUAGES, FORM = "basics", "sections", "photos", "languages", "form"
READ_AFTER_MILLISECONDS = 30


class ReportPage(Page):
    """What is handed on, and how; beside it the pages; saving and printing."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, PAGES["report"])
        self._contents: WorkshopContents | None = None
        self._photos: tuple[PhotoChoice, ...] = ()
        self._photo_bytes: PhotoBytes | None = None
        self._reading = 0
        self._composing = 0
        self._told: tuple[tuple[ReportSection, ...], tuple[ForeignWords, ...]] = ((), ())
        self._stale_parts: set[str] = set()
        self._forms = report_forms()
        self._form = next(iter(self._forms))
        self.editors: dict[str, ReportEditor] = {}
        self._parts: dict[str, QWidget] = {}
        self._build_parts()
        self.preview_area = ReportPreview(context)
        self.preview = self.preview_area.pages
        self.warning = ReportWarning(context)
        self.saving = ReportSaving(self, context, self._ask)
        self._arrange()
        self._compose_later = QTimer(self)
        self._compose_later.setSingleShot(True)
        self._compose_later.setInterval(READ_AFTER_MILLISECONDS)
        self._compose_later.timeout.connect(self._compose)
        self._show_form()

    # Making

    def _build_parts(self) -> None:
        self.basics = ReportBasics(self.context)
        self.sections = ReportSections(self.context)
        self.photos = ReportPhotos(self.context)
        self.translations = ReportTranslations(self.context)
        self.basics.arranged.connect(lambda name, value: self._write((name, value)))
        self.sections.arranged.connect(
            lambda order, left_out: self._write(("sections", order), ("left_out", left_out))
        )
        self.photos.chosen.connect(lambda ids: self._write(("photo_ids", ids)))
        for part in (self.basics, self.sections):
            part.typed.connect(self._draw)
        # What an earlier version showed on the page itself.
        self.language, self.names, self.form = (
            self.basics.language,
            self.basics.names,
            self.basics.form,
        )
        self.parts = QTabBar()
        self.parts.setObjectName("report-parts")
        self.parts.setDrawBase(False)
        self.parts.setExpanding(False)
        self.parts.setUsesScrollButtons(True)
        self.parts.currentChanged.connect(self._show_part)
        self.part_stack = QStackedWidget()
        for part_id, widget in (
            (BASICS, scrolling(self.basics, fills=True)),
            (SECTIONS, scrolling(self.sections, fills=True)),
            (PHOTOS, scrolling(self.photos, fills=True)),
            (LANGUAGES, scrolling(self.translations, fills=True)),
        ):
            self._parts[part_id] = widget
            self.part_stack.addWidget(widget)

    def _arrange(self) -> None:
        space = self.theme.space
        self.form_choice = slim(ComboField())
        self.form_choice.setObjectName("report-form")
        self.form_choice.committed.connect(self._form_chosen)
        self.side = QWidget()
        left = QVBoxLayout(self.side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(space(8))
        left.addWidget(self.form_choice)
        left.addWidget(self.parts)
        left.addWidget(self.part_stack, 1)
        self.beside = QStackedWidget()
        self.beside.addWidget(self.preview_area)
        asking = scrolling(self.warning, fills=True)
        self.beside.addWidget(asking)
        self.warning.closed.connect(lambda: self.beside.setCurrentIndex(0))
        row = QHBoxLayout()
        row.setSpacing(space(24))
        row.addWidget(self.side)
        row.addWidget(self.beside, 1)
        self.body.addLayout(row, 1)
        self._add_actions(self.body)
        self.theme.changed.connect(self._fit)
        self.wording(self._say)

    def _add_actions(self, column: QVBoxLayout) -> None:
        """What the page is for stays in sight."""
        self.save = Button(lambda: self.tr("Save as…"), kind="primary")
        self.save.setObjectName("report-save")
        self.save.clicked.connect(lambda: self.saving.ask_and_save())
        self.format_choice = slim(ComboField())
        self.format_choice.setMinimumContentsLength(11)
        self.format_choice.setObjectName("report-format")
        self.format_choice.committed.connect(self._format_chosen)
        self.print = Button(lambda: self.tr("Print…"))
        self.print.clicked.connect(lambda: self.saving.ask_and_print())
        line = QHBoxLayout()
        line.setSpacing(self.theme.space(8))
        for widget in (self.save, self.format_choice, self.print):
            line.addWidget(widget)
        line.addWidget(self.preview_area.state, 1)
        column.addLayout(line)

    def _say(self) -> None:
        self.form_choice.set_options(form_names(self._forms, self.context.language.code))
        self.form_choice.set_value(self._form)
        self.form_choice.setAccessibleName(self.tr("What we hand on"))
        self.format_choice.setAccessibleName(self.tr("File format"))
        self.parts.setAccessibleName(self.tr("Parts of the report's making"))
        self._offer_formats()
        words = self._part_words()
        for place in range(self.parts.count()):
            self.parts.setTabText(place, words[self.parts.tabData(place)])

    def _part_words(self) -> dict[str, str]:
        return {
            BASICS: self.tr("Report"),
            SECTIONS: self.tr("Sections"),
            PHOTOS: self.tr("Photos"),
            LANGUAGES: self.tr("Languages"),
            FORM: self.tr("Fill in"),
        }

    # Which report

    @property
    def contents(self) -> "WorkshopContents | None":
        """The workshop as it was last read, with what is being typed."""
        if self._contents is None:
            return None
        from aiworkshop.facilitation.reports.drawing import with_typed_words

        return with_typed_words(self._contents, self._form, self._typed())

    @property
    def workshop(self) -> Workshop | None:
        """The workshop's own record."""
        return self._contents.workshop if self._contents else None

    def request(self) -> "ReportRequest":
        """The report that is shown."""
        from aiworkshop.facilitation.outputs import ReportRequest
        from aiworkshop.facilitation.reports.arranging import arranged_request

        suffix = str(self.format_choice.value() or "")
        language = self.context.language.code
        if self._contents is None:
            return ReportRequest(language, form=self._form, suffix=suffix)
        languages = self._contents.workshop.languages
        request = arranged_request(
            self._contents, self._form, languages[0] if languages else language, suffix
        )
        return replace(request, photo_bytes=self._photo_bytes)

    def objections(self) -> tuple[str, ...]:
        """What speaks against handing it on."""
        editor = self.editors.get(self._form)
        return editor.objections() if editor is not None else ()

    def choose_form(self, form: str) -> None:
        """Show another form."""
        self.form_choice.set_value(form)
        self._form_chosen(form)

    def show_part(self, part: str) -> None:
        """Show a part of the composer: ``basics``, ``sections``, ``photos``, ``languages``."""
        for place in range(self.parts.count()):
            if self.parts.tabData(place) == part:
                self.parts.setCurrentIndex(place)

    def _form_chosen(self, form: str) -> None:
        self.flush()
        self._form = form
        self._show_form()
        self._compose()

    def _show_form(self) -> None:
        """The parts that the form has, and its formats."""
        form = self._forms[self._form]
        parts = [BASICS, SECTIONS, PHOTOS, LANGUAGES] if form.composed else [BASICS, LANGUAGES]
        if form.written and self._editor() is not None:
            parts.insert(0, FORM)
        words = self._part_words()
        # A form is chosen to be filled in.
        current = FORM if FORM in parts else self.parts.tabData(self.parts.currentIndex())
        blocked = self.parts.blockSignals(True)
        while self.parts.count():
            self.parts.removeTab(0)
        for part in parts:
            self.parts.setTabData(self.parts.addTab(words[part]), part)
        self.parts.setCurrentIndex(parts.index(current) if current in parts else 0)
        self.parts.blockSignals(blocked)
        self.basics.templates.show_form(self._form)
        self._offer_formats()
        self.print.setVisible(form.paper and ".pdf" in suffixes_of(self._form))
        self._show_part(self.parts.currentIndex())
        self._fit()

    def _editor(self) -> ReportEditor | None:
        editor = self.editors.get(self._form)
        if editor is None:
            editor = make_editor(self.context, self._form)
            if editor is not None:
                self.editors[self._form] = editor
                editor.typed.connect(self._draw)
                area = ScrollColumn()
                area.column.addWidget(editor, 1)
                self.part_stack.addWidget(area)
                self._parts[f"{FORM}/{self._form}"] = area
        return editor

    def _show_part(self, place: int) -> None:
        part = str(self.parts.tabData(place) or BASICS)
        key = f"{FORM}/{self._form}" if part == FORM else part
        self.part_stack.setCurrentWidget(self._parts[key])
        self._tell_part()

    def _fit(self) -> None:
        wide = self._forms[self._form].written and self._form in self.editors
        wanted = self.theme.space(EDITOR_WIDTH if wide else SIDE_WIDTH)
        # Large letters on a small screen leave the pages half of the room.
        half = (self.contentsRect().width() - 2 * MARGIN) // 2
        self.side.setFixedWidth(max(min(wanted, half), self.theme.space(LEAST_WIDTH)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words and pages share the room."""
        super().resizeEvent(event)
        self._fit()

    def _offer_formats(self) -> None:
        suffixes = suffixes_of(self._form)
        self.format_choice.set_options([(each, format_name(each)) for each in suffixes])
        kept = self.context.settings.reports.get(self._form, "")
        self.format_choice.set_value(kept if kept in suffixes else suffixes[0])

    def _format_chosen(self, suffix: str) -> None:
        self.context.settings.reports[self._form] = suffix

    # Reading and showing

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read the workshop again; whatever changed may stand in the report."""
        self._read()

    def read_again(self, done: Callable[[], object]) -> None:
        """Write what is typed, read it, then call ``done``."""
        self.flush()
        self._read(done)

    def _read(self, done: Callable[[], object] | None = None) -> None:
        self._reading += 1
        number = self._reading

        def read(bench: Any) -> "tuple[WorkshopContents, tuple[PhotoChoice, ...], PhotoBytes]":
            from aiworkshop.facilitation.reads.report_photos import photo_reader

            contents = bench.reads.report_contents(self.workshop_id)
            photos = bench.reads.report_photos(self.workshop_id)
            return contents, photos, photo_reader(contents, bench.photo_path)

        def known(
            found: "tuple[WorkshopContents, tuple[PhotoChoice, ...], PhotoBytes]",
        ) -> None:
            # Who waits for this reading goes on with what it found, whatever was asked since.
            if number == self._reading or done is not None:
                self._contents, self._photos, self._photo_bytes = found
                self._compose_later.start()
                self._show_report()
                self._draw()
            if done is not None:
                done()

        self.desk.database(read, known, context=self)

    def _show_report(self) -> None:
        contents, request = self._contents, self.request()
        if contents is None:
            return
        form = self._forms[self._form]
        self.basics.show_report(contents, request, composed=form.composed)
        self.photos.show_photos(self._photos, request.photo_ids)
        editor = self.editors.get(self._form)
        if editor is not None:
            editor.show_report(contents, request)

    def _compose(self) -> None:
        """Have the sections and what is not translated told, off the main thread."""
        contents, request = self._contents, self.request()
        if contents is None:
            return
        self._show_report()
        self._draw()
        self._composing += 1
        number, interface = self._composing, self.context.language.code

        def look() -> "tuple[tuple[ReportSection, ...], tuple[ForeignWords, ...]]":
            from aiworkshop.facilitation.reports.arranging import report_sections
            from aiworkshop.facilitation.reports.translating import foreign_words

            return report_sections(contents, request, interface), foreign_words(contents, request)

        self.desk.work(look, lambda found: self._composed(number, *found), context=self)

    def _composed(
        self,
        number: int,
        sections: "tuple[ReportSection, ...]",
        words: "tuple[ForeignWords, ...]",
    ) -> None:
        if number != self._composing or self._contents is None:
            return
        self._told = (sections, words)
        self._stale_parts = {SECTIONS, LANGUAGES}
        self._tell_part()

    def _tell_part(self) -> None:
        """Rows are made when they are first seen: there are many."""
        part = str(self.parts.tabData(self.parts.currentIndex()) or BASICS)
        if self._contents is None or part not in self._stale_parts:
            return
        self._stale_parts.discard(part)
        sections, words = self._told
        if part == SECTIONS:
            from aiworkshop.documents.reports.arrangement import written_notes

            notes = written_notes(self._contents, self._form)
            self.sections.show_sections(self._form, sections, notes)
        else:
            titles = {each.id: each.title for each in sections}
            self.translations.show_words(self.request().language, words, titles)

    def _typed(self) -> dict[str, Text]:
        editor = self.editors.get(self._form)
        return {
            **self.basics.being_typed(),
            **self.sections.being_typed(),
            **(editor.being_typed() if editor is not None else {}),
        }

    def _draw(self) -> None:
        contents = self.contents
        if contents is not None:
            self.preview_area.want(contents, self.request())

    # Writing

    def _write(self, *fields: tuple[str, object]) -> None:
        from aiworkshop.facilitation.reports.writing import ArrangeReport

        self.desk.run(ArrangeReport(self.workshop_id, self._form, fields), context=self)

    def _ask(self, *what: object) -> None:
        self.warning.ask(*what)  # type: ignore[arg-type]
        self.beside.setCurrentIndex(1)
