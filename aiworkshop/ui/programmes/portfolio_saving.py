"""Handing a portfolio on: as a report, as tables, as a page for residents."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from aiworkshop.base.paths import documents_folder
from aiworkshop.ui.folders import folder_offer
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.pages.report_forms import suffixes_of
from aiworkshop.ui.pages.report_saving import format_name, safe_file_name
from aiworkshop.ui.phases.define.names import language_options
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.checks import CheckField, ComboField
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import SectionHeading
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.facilitation.outputs import Output, ReportRequest
    from aiworkshop.readmodels.portfolio import ProgrammeContents

PORTFOLIO, RESIDENTS = "portfolio", "residents"


class PortfolioSaving(Speaking, QWidget):
    """What is to be made, in which language, with names or without; and the button for it."""

    def __init__(self, context: PageContext, chosen: Callable[[], tuple[str, str, str]]) -> None:
        """``chosen`` gives programme, cohort and the programme's name."""
        super().__init__()
        self._context = context
        self._chosen = chosen
        self.ask_file: Callable[[str], str] = self._ask_file
        theme = context.theme
        forms = [(PORTFOLIO, each) for each in suffixes_of(PORTFOLIO)]
        forms += [(RESIDENTS, each) for each in suffixes_of(RESIDENTS)]
        self.form = ComboField([(each, self._form_words(*each)) for each in forms])
        self.form.setObjectName("portfolio-form")
        self.language = ComboField(language_options())
        self.language.setObjectName("portfolio-language")
        self.language.set_value(context.language.code)
        self.names = CheckField(lambda: self.tr("With the names that may be told"))
        self.names.setObjectName("portfolio-names")
        self.save_button = Button(lambda: self.tr("Save as…"), kind="primary")
        self.save_button.setObjectName("portfolio-save")
        self.save_button.clicked.connect(self.ask_and_save)
        self.explanation = Label("", "small", wraps=True)
        self.form.committed.connect(lambda _: self._explain())
        row = FlowLayout(theme.space(12))
        for field in (self.form, self.language, self.names, self.save_button):
            row.addWidget(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(8))
        column.addWidget(SectionHeading(lambda: self.tr("Hand on")))
        column.addLayout(row)
        column.addWidget(self.explanation)
        self.wording(self._say)

    def _form_words(self, form: str, suffix: str) -> Callable[[], str]:
        def words() -> str:
            name = self.tr("Page for residents") if form == RESIDENTS else self.tr("Portfolio")
            return f"{name} · {format_name(suffix)}"

        return words

    def _say(self) -> None:
        self.form.setAccessibleName(self.tr("What to hand on"))
        self.language.setAccessibleName(self.tr("Language of the report"))
        self._explain()

    def _explain(self) -> None:
        if not hasattr(self, "explanation"):
            return
        form = (self.form.value() or (PORTFOLIO, ""))[0]
        self.explanation.set_words(
            self.tr(
                "One page for a website, in three languages, with only what people gave for the "
                "public."
            )
            if form == RESIDENTS
            else self.tr("What was to stay in the room is left out, and numbers of few people.")
        )

    # Saving

    def ask_and_save(self) -> None:
        """Ask for a file and write the report to it."""
        _, suffix = self.form.value()
        form, _ = self.form.value()
        programme, _, name = self._chosen()
        if not programme:
            return
        title = self.tr("Page for residents") if form == RESIDENTS else self.tr("Portfolio")
        words = safe_file_name(f"{title} – {name} – {self.language.value()}")
        chosen = self.ask_file(str(documents_folder() / (words + suffix)))
        if chosen:
            target = Path(chosen)
            self.save(target if target.suffix else target.with_name(target.name + suffix))

    def save(self, target: Path) -> None:
        """Read what may be told, write it off the main thread, log it, and say so."""
        from aiworkshop.facilitation.outputs import ReportRequest

        form, suffix = self.form.value()
        programme, cohort, _ = self._chosen()
        request = ReportRequest(
            self.language.value(), bool(self.names.value()), form, target.suffix or suffix
        )
        public = form == RESIDENTS
        self._context.desk.read(
            lambda reads: reads.programme_contents(programme, cohort, public=public),
            lambda contents: self._write(contents, request, target),
            context=self,
        )

    def _write(self, contents: "ProgrammeContents", request: "ReportRequest", target: Path) -> None:
        def make() -> "tuple[tuple[Output, ...], int]":
            from aiworkshop.facilitation.outputs import write_programme_report
            from aiworkshop.facilitation.reports.programme import programme_outputs, telling_count

            write_programme_report(contents, request, target)
            outputs = programme_outputs(contents, request, str(target.absolute()))
            return outputs, telling_count(contents, request)

        def done(made: "tuple[tuple[Output, ...], int]") -> None:
            outputs, telling = made

            def log(bench: Any) -> None:
                for output in outputs:
                    bench.log_output(output)

            self._context.desk.database(log, context=self)
            self._context.notices.offer(
                lambda: self._saved_words(target.name, telling),
                lambda: self.tr("Show"),
                lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))),
                other=folder_offer(self._context.desk, target),
            )

        self._context.desk.work(make, done, context=self)

    def _saved_words(self, name: str, telling: int) -> str:
        saved = self.tr("Saved as {name}").format(name=name)
        if not telling:
            return saved
        note = self.tr("%n sentence(s) in it hold a role or a name: read them first.", "", telling)
        return f"{saved} · {note}"

    def _ask_file(self, suggestion: str) -> str:
        suffix = Path(suggestion).suffix
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the portfolio"),
            suggestion,
            f"{format_name(suffix)} (*{suffix})",
        )
        return chosen
