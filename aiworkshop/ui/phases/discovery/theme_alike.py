"""A quiet strip that offers to look at findings which sound alike; the facilitator decides."""

from collections import defaultdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout

from aiworkshop.ui.desk import Desk
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.discovery.theme_reads import Core
from aiworkshop.ui.widgets.button import Button, IconButton
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import Surface
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.method.similarity import Pair, Suggestion

QUIET_MILLISECONDS = 600
"""After the last change, so that nobody is compared in the middle of things."""


class Dismissals(QObject):
    """What was dismissed in this run, by workshop. Lives as long as the desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.pairs: dict[str, set[Pair]] = defaultdict(set)

    @classmethod
    def of(cls, desk: Desk) -> "Dismissals":
        """The desk's own."""
        found = desk.findChild(cls)
        return found if isinstance(found, cls) else cls(desk)


class AlikeStrip(Speaking, Surface):
    """One offer at a time, the likest first."""

    look_asked = Signal(list)
    """Show these findings, ticked."""
    dismissed = Signal(list)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._core: Core | None = None
        self._asked = 0
        self._looking = False
        self._quiet = False
        self.suggestions: list[Suggestion] = []
        self.setObjectName("alike-strip")
        self.label = Label(lambda: self._words(), "small", wraps=True)
        self.look = Button(lambda: self.tr("Look"), kind="plain")
        self.look.setObjectName("alike-look")
        self.look.clicked.connect(self.look_at)
        close = IconButton(context.theme, "x", lambda: self.tr("Not alike: do not offer it again"))
        close.setObjectName("alike-dismiss")
        close.clicked.connect(self.dismiss)
        space = context.theme.space
        self.body.setContentsMargins(space(12), space(4), space(4), space(4))
        row = QHBoxLayout()
        row.setSpacing(space(8))
        row.addWidget(self.label, 1)
        row.addWidget(self.look)
        row.addWidget(close)
        self.body.addLayout(row)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET_MILLISECONDS)
        self._timer.timeout.connect(self._ask)
        self.hide()

    def show_core(self, core: Core) -> None:
        """These are the themes now: compare once it is quiet."""
        self._core = core
        self._timer.start()

    def keep_quiet(self, quiet: bool) -> None:
        """Offer nothing, where something else is looked at."""
        self._quiet = quiet
        self._speak()

    @property
    def current(self) -> "Suggestion | None":
        """What is offered."""
        return self.suggestions[0] if self.suggestions else None

    def look_at(self) -> None:
        """Show the findings of the offer."""
        if self.current is not None:
            self._looking = True
            self._speak()
            self.look_asked.emit(list(self.current.finding_ids))

    def dismiss(self) -> None:
        """Offer this no more in this run."""
        if self.current is not None:
            gone = self.suggestions.pop(0)
            self._dismissals().update(gone.pairs())
            self._looking = False
            self._speak()
            self.dismissed.emit(list(gone.finding_ids))

    # -- inside -----------------------------------------------------------------------------------

    def _dismissals(self) -> "set[Pair]":
        return Dismissals.of(self._context.desk).pairs[self._context.workshop_id]

    def _ask(self) -> None:
        if self._core is None:
            return
        self._asked += 1
        asked, workshop_id = self._asked, self._context.workshop_id
        self._context.desk.read(
            lambda reads: reads.finding_lines(workshop_id),
            lambda lines: self._compare(asked, lines),
            context=self,
        )

    def _compare(self, asked: int, lines: list[tuple[str, str]]) -> None:
        core, dismissed = self._core, frozenset(self._dismissals())
        if core is None or asked != self._asked:
            return

        def compare() -> "list[Suggestion]":
            from aiworkshop.method.similarity import Fragment, ThemeOutline, suggest

            themed = {key for one in core.themes for key in one.finding_ids}
            outlines = [
                ThemeOutline(
                    one.theme.id, f"{one.theme.title} {one.theme.sentence}", one.finding_ids
                )
                for one in core.themes
            ]
            findings = [Fragment(key, words) for key, words in lines]
            unthemed = [key for key, _ in lines if key not in themed]
            return suggest(findings, unthemed, outlines, dismissed)

        self._context.desk.work(compare, lambda found: self._found(asked, found), context=self)

    def _found(self, asked: int, suggestions: "list[Suggestion]") -> None:
        if asked != self._asked:
            return
        dismissed = self._dismissals()
        kept = [one for one in suggestions if not one.pairs() <= dismissed]
        before = self.current
        if before is not None and self._looking and before in kept:
            kept.remove(before)
            kept.insert(0, before)
        else:
            self._looking = False
        self.suggestions = kept
        self._speak()

    def _speak(self) -> None:
        self.label.retranslate()
        self.look.setHidden(self._looking)
        self.setVisible(bool(self.suggestions) and not self._quiet)

    def _words(self) -> str:
        current = self.suggestions[0] if self.suggestions else None
        if current is None:
            return ""
        count = len(current.finding_ids)
        number = self._number(current.theme_id)
        if not number and self._looking:
            return self.tr("Ticked. Ctrl+G makes a theme, 1–9 puts them under one.")
        if not number:
            return self.tr("%n finding(s) sound alike.", "", count)
        if self._looking:
            return self.tr("Ticked. Press {number} to put them there.").format(number=number)
        return self.tr("%n finding(s) sound like theme {number}.", "", count).format(number=number)

    def _number(self, theme_id: str) -> int:
        themes = self._core.themes if self._core is not None and theme_id else ()
        return next((one.number for one in themes if one.theme.id == theme_id), 0)
