"""The Portfolio tab: what the workshops of a programme came to, and the way down to the words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aiworkshop.method.content import Content
from aiworkshop.method.portfolio import PROMISES
from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.naming import name_in
from aiworkshop.readmodels.portfolio import (
    ALL,
    UNTAGGED,
    Portfolio,
    PortfolioPlace,
    ProgrammeChoice,
)
from aiworkshop.ui.page import PageContext, Tab
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.programmes.number_table import NumberTable
from aiworkshop.ui.programmes.portfolio_drill import PortfolioDrill
from aiworkshop.ui.programmes.portfolio_figures import Figures
from aiworkshop.ui.programmes.portfolio_rows import (
    Numbers,
    balance,
    capacity,
    energy,
    growth,
    kept,
    matrix,
)
from aiworkshop.ui.programmes.portfolio_saving import PortfolioSaving
from aiworkshop.ui.programmes.portfolio_words import PortfolioText
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.checks import ComboField, slim
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.scrolling import ScrollColumn, Sheet
from aiworkshop.ui.widgets.small import EmptyState, SectionHeading

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads

Answer = tuple[tuple[ProgrammeChoice, ...], Portfolio | None, dict[str, Content] | None]

CHOOSER_LETTERS = 14
"""Room for a name, as where a town is chosen on the other tabs."""


class PortfolioTab(Tab):
    """Programme, cohort and channel; figures and tables; behind each number its records."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, scrolls=False)
        self.naming = Naming(lambda: context.language.code)
        self.choices: tuple[ProgrammeChoice, ...] = ()
        self.portfolio: Portfolio | None = None
        self._programme = self._cohort = ""
        self._came_from: QWidget | None = None
        self.stack = QStackedWidget()
        self._build_overview()
        self.body.addWidget(self.head)
        self.body.addWidget(self.stack, 1)
        self.head.hide()
        self.stack.currentChanged.connect(lambda _: self._show_head())
        self.drill = PortfolioDrill(context, self.naming)
        self.drill.left.connect(self.back)
        self.empty = EmptyState(
            lambda: self.tr(
                "A programme with its towns shows here what its workshops came to: how far each "
                "town is, what was kept, what grew."
            ),
            lambda: self.tr("Enrol a town") if self.portfolio else self.tr("Write a programme"),
        )
        self.empty.pressed.connect(self._go_on)
        self.empty.setObjectName("portfolio-empty")
        for widget in (self.overview, self.drill, self.empty):
            self.stack.addWidget(widget)
        self.wording(self._show)

    def _build_overview(self) -> None:
        space = self.theme.space
        self.overview = ScrollColumn()
        column = self.overview.column
        column.setContentsMargins(0, 0, 0, space(16))
        column.setSpacing(space(12))
        self.programme = slim(ComboField())
        self.programme.setMinimumContentsLength(CHOOSER_LETTERS)
        self.programme.setObjectName("portfolio-programme")
        self.programme.committed.connect(self._choose_programme)
        self.cohort = slim(ComboField())
        self.cohort.setMinimumContentsLength(CHOOSER_LETTERS)
        self.cohort.setObjectName("portfolio-cohort")
        self.cohort.committed.connect(self._choose_cohort)
        self.channel = ComboField()
        self.channel.setObjectName("portfolio-channel")
        self.channel.committed.connect(lambda _: self._show_matrix())
        self.hand_on = Button(lambda: self.tr("Hand on…"), icon="download", theme=self.theme)
        self.hand_on.setObjectName("portfolio-hand-on")
        self.hand_on.clicked.connect(self._to_saving)
        self.head = QWidget()
        row = QHBoxLayout(self.head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space(12))
        row.addWidget(self.programme)
        row.addWidget(self.cohort)
        row.addStretch(1)
        row.addWidget(self.hand_on)
        self.figures = Figures(self.theme)
        self.figures.opened.connect(self.open_place)
        column.addWidget(self.figures)
        self.matrix_head = SectionHeading(lambda: self._text("matrix.title"))
        self.matrix_head.add_action(self.channel)
        self.tables: dict[str, NumberTable] = {}
        self.sections: dict[str, QWidget] = {}
        self._notes: dict[str, Label] = {}
        self._add_section(column, "matrix", self.matrix_head)
        for measure in PROMISES:
            self._add_section(column, measure)
        self._add_section(column, "capacity", names=2)
        for section in ("energy", "balance", "growth"):
            self._add_section(column, section, names=2 if section == "balance" else 1)
        self.saving = PortfolioSaving(self.context, self._chosen)
        column.addWidget(self.saving)
        column.addStretch(1)

    def _show_head(self) -> None:
        """The choosers stand above the numbers, not above what is behind one."""
        shown = self.stack.currentWidget()
        self.head.setVisible(self.portfolio is not None and shown is not self.drill)
        self.hand_on.setVisible(shown is self.overview)

    def _go_on(self) -> None:
        """Where a town is enrolled, or the first programme written."""
        where = f"programmes/{self._programme}" if self.portfolio else "programmes"
        self.context.go("programmes", None, where)

    def _to_saving(self) -> None:
        bar = self.overview.verticalScrollBar()
        bar.setValue(bar.maximum())
        self.saving.form.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_section(
        self,
        column: QVBoxLayout,
        section: str,
        head: SectionHeading | None = None,
        names: int = 1,
    ) -> None:
        keys = {"commitments": "kept.commitments", "actions": "kept.actions"}
        key = keys.get(section, f"{section}.title")
        box = QWidget()
        inside = QVBoxLayout(box)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(self.theme.space(4))
        inside.addWidget(head or SectionHeading(lambda: self._text(key)))
        table = NumberTable(self.theme, names)
        table.setObjectName(f"portfolio-{section}")
        table.opened.connect(self.open_place)
        sheet = Sheet(self.theme)
        sheet.body.setContentsMargins(*[self.theme.space(4)] * 4)
        sheet.body.addWidget(table)
        note = Label("", "small", wraps=True)
        inside.addWidget(sheet)
        inside.addWidget(note)
        column.addWidget(box)
        self.tables[section], self.sections[section] = table, box
        self._notes[section] = note

    # Reading

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read again what stands in the numbers."""
        names = self.naming.needs_reading(changes)
        programme, cohort = self._programme, self._cohort

        def query(reads: "Reads") -> Answer:
            from aiworkshop.facilitation.contents import plain_contents

            choices = reads.programmes()
            chosen = next(
                (each for each in choices if each.programme.id == programme),
                choices[0] if choices else None,
            )
            found = None
            if chosen is not None:
                known = {each.id for each in chosen.cohorts}
                wanted = cohort if cohort in known else ALL
                found = reads.portfolio(chosen.programme.id, wanted)
            return choices, found, plain_contents() if names else None

        self.desk.read(query, self._arrived, context=self)

    def _arrived(self, answer: Answer) -> None:
        self.choices, self.portfolio, texts = answer
        if texts is not None:
            self.naming.contents = texts
        if self.portfolio is not None:
            self._programme = self.portfolio.programme.id
            self._cohort = self.portfolio.cohort.id if self.portfolio.cohort else ALL
        if self.stack.currentWidget() is self.drill and self.portfolio is not None:
            self.drill.read()
        self._show()

    def _chosen(self) -> tuple[str, str, str]:
        if self.portfolio is None:
            return "", "", ""
        name = name_in(self.portfolio.programme, self.context.language.code)
        return self._programme, self._cohort, str(name)

    def _choose_programme(self, key: str) -> None:
        self._programme, self._cohort = key, ALL
        self.refresh(None)

    def _choose_cohort(self, key: str) -> None:
        self._cohort = key or ALL
        self.refresh(None)

    # Showing

    @property
    def portfolio_words(self) -> PortfolioText:
        """The words in the language of the window."""
        return PortfolioText(self.naming, self.context.language.code)

    def _text(self, key: str) -> str:
        return self.portfolio_words(key)

    def _show(self) -> None:
        if not hasattr(self, "empty"):
            return
        portfolio = self.portfolio
        if portfolio is None:
            if self.naming.contents:
                self.empty.button.retranslate()
                self.stack.setCurrentWidget(self.empty)
                self._show_head()
            return
        if self.stack.currentWidget() is not self.drill:
            self.empty.button.retranslate()
            self.stack.setCurrentWidget(self.overview if portfolio.towns else self.empty)
        self._show_head()
        self._offer(portfolio)
        self.figures.show_portfolio(portfolio, self.portfolio_words)
        self._show_matrix()
        words = self.portfolio_words
        for measure in PROMISES:
            self._fill(measure, kept(portfolio, words, measure))
        self._fill("capacity", capacity(portfolio, words))
        self._fill("energy", energy(portfolio, words), words("energy.intro"))
        self._fill("balance", balance(portfolio, words), self._balance_words(portfolio))
        training = portfolio.training
        told = words(
            "growth.training",
            sessions=training.sessions,
            minutes=training.minutes,
            people=training.people,
        )
        self._fill("growth", growth(portfolio, words, self.naming), told)
        for box in self.sections.values():
            for heading in box.findChildren(SectionHeading):
                heading.heading.retranslate()

    def _balance_words(self, portfolio: Portfolio) -> str:
        found = portfolio.balance
        tables = self.portfolio_words(
            "balance.tables",
            fewest=found.fewest,
            middle=found.middle,
            most=found.most,
            tables=found.tables,
        )
        return f"{self._text('balance.intro')} {tables}" if found.tables else ""

    def _show_matrix(self) -> None:
        portfolio = self.portfolio
        if portfolio is not None:
            channel = self.channel.value() or ALL
            self._fill("matrix", matrix(portfolio, self.portfolio_words, channel))

    def _fill(self, section: str, numbers: Numbers, note: str = "") -> None:
        table = self.tables[section]
        keys = {"commitments": "kept.commitments", "actions": "kept.actions"}
        name = self._text(keys.get(section, f"{section}.title"))
        table.set_keys(numbers.keys)
        table.show_rows(numbers.titles, numbers.rows, name)
        self.sections[section].setVisible(bool(numbers.rows))
        self._notes[section].set_words(note)
        self._notes[section].setVisible(bool(note))

    def _offer(self, portfolio: Portfolio) -> None:
        code = self.context.language.code
        untitled = self._text("title.untitled")
        self.programme.set_options(
            [
                (each.programme.id, str(name_in(each.programme, code)) or untitled)
                for each in self.choices
            ]
        )
        self.programme.set_value(portfolio.programme.id)
        chosen = next(
            (each for each in self.choices if each.programme.id == portfolio.programme.id), None
        )
        cohorts = chosen.cohorts if chosen else ()
        named = [
            (
                each.id,
                str(name_in(each, code))
                or self.portfolio_words("common.cohort", n=each.number or ""),
            )
            for each in cohorts
        ]
        self.cohort.set_options([(ALL, self.tr("All cohorts")), *named])
        self.cohort.set_value(self._cohort)
        self.cohort.setVisible(len(cohorts) > 1)
        wanted = self.channel.value() or ALL
        channels = [ALL, *(each.id for each in portfolio.channels), UNTAGGED]
        words = self.portfolio_words
        self.channel.set_options([(each, str(words.channel(portfolio, each))) for each in channels])
        self.channel.set_value(wanted if wanted in channels else ALL)
        self.channel.setVisible(bool(portfolio.channels))
        self.programme.setAccessibleName(self.tr("Programme"))
        self.cohort.setAccessibleName(self.tr("Cohort"))
        self.channel.setAccessibleName(self.tr("Channel"))

    # Down to the records, and back

    def open_place(self, place: PortfolioPlace, name: str) -> None:
        """Show what is behind a number."""
        self._came_from = self.focusWidget()
        channel = place.channel
        if channel != ALL and self.portfolio is not None:
            name = f"{name} · {self.portfolio_words.channel(self.portfolio, channel)}"
        self.drill.show_place(self._programme, self._cohort, place, name)
        self.stack.setCurrentWidget(self.drill)
        self.drill.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def back(self) -> None:
        """To the numbers, where one was."""
        self.stack.setCurrentWidget(self.overview)
        if self._came_from is not None:
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
