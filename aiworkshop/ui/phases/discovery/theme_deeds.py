"""What is done with themes: each a command, said in a strip that offers to take it back."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from aiworkshop.base.text import Text
from aiworkshop.readmodels.changes import Outcome
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.discovery.theme_reads import ThemeSummary

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command

Said = Callable[[Outcome], Callable[[], str]]


class ThemeDeeds(QObject):
    """Runs the commands of the Themes tab."""

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._workshop_id = context.workshop_id

    def group(self, title: Text, finding_ids: Sequence[str]) -> None:
        """A new theme over findings."""
        from aiworkshop.facilitation.themes import GroupFindings

        count = len(finding_ids)

        def words(_: Outcome) -> Callable[[], str]:
            return lambda: self.tr("Theme “{theme}” made of %n finding(s)", "", count).format(
                theme=title
            )

        self._run(GroupFindings(self._workshop_id, tuple(finding_ids), title), words)

    def assign(self, theme: ThemeSummary, finding_ids: Sequence[str]) -> None:
        """Findings under a theme, besides those they are under."""
        from aiworkshop.facilitation.themes import AssignFindings

        title = theme.theme.title

        def words(outcome: Outcome) -> Callable[[], str]:
            count = int(str(outcome.value))
            return lambda: self.tr("%n finding(s) put under “{theme}”", "", count).format(
                theme=title
            )

        self._run(AssignFindings(self._workshop_id, theme.theme.id, tuple(finding_ids)), words)

    def move(self, old: str, theme: ThemeSummary, finding_ids: Sequence[str]) -> None:
        """Findings from one theme to another."""
        from aiworkshop.facilitation.themes import MoveFindings

        title = theme.theme.title

        def words(outcome: Outcome) -> Callable[[], str]:
            count = int(str(outcome.value))
            return lambda: self.tr("%n finding(s) moved to “{theme}”", "", count).format(
                theme=title
            )

        command = MoveFindings(self._workshop_id, old, theme.theme.id, tuple(finding_ids))
        self._run(command, words)

    def split(self, old: str, title: Text, finding_ids: Sequence[str]) -> None:
        """Findings of a theme into a new one."""
        from aiworkshop.facilitation.themes import SplitTheme

        count = len(finding_ids)

        def words(_: Outcome) -> Callable[[], str]:
            return lambda: self.tr(
                "Theme “{theme}” split off with %n finding(s)", "", count
            ).format(theme=title)

        self._run(SplitTheme(self._workshop_id, old, tuple(finding_ids), title), words)

    def unassign(self, theme_id: str, finding_ids: Sequence[str]) -> None:
        """Findings out of a theme."""
        from aiworkshop.facilitation.themes import UnassignFindings

        count = len(finding_ids)

        def words(_: Outcome) -> Callable[[], str]:
            return lambda: self.tr("%n finding(s) taken out of the theme", "", count)

        self._run(UnassignFindings(self._workshop_id, theme_id, tuple(finding_ids)), words)

    def merge(self, kept: ThemeSummary, others: Sequence[ThemeSummary]) -> None:
        """Several themes into one; the strip tells how their dots add up."""
        from aiworkshop.facilitation.themes import MergeThemes

        title = kept.theme.title
        dots = [one.theme.dots for one in (kept, *others) if one.theme.dots is not None]
        ids = tuple(one.theme.id for one in others)

        def words(_: Outcome) -> Callable[[], str]:
            if len(dots) < 2:
                return lambda: self.tr("Merged into “{theme}”").format(theme=title)
            numbers = " + ".join(str(number) for number in dots)
            # A sum reads from the left in every language.
            total = f"\u2066{numbers}\u2069"
            return lambda: self.tr("Merged into “{theme}”: {numbers} dots").format(
                theme=title, numbers=total
            )

        self._run(MergeThemes(self._workshop_id, kept.theme.id, ids), words)

    def ungroup(self, theme_ids: Sequence[str]) -> None:
        """Themes to the trash; what stood under them stays."""
        from aiworkshop.facilitation.themes import UngroupThemes

        count = len(theme_ids)

        def words(_: Outcome) -> Callable[[], str]:
            return lambda: self.tr("%n theme(s) ungrouped; their findings stay", "", count)

        self._run(UngroupThemes(self._workshop_id, tuple(theme_ids)), words)

    def move_theme(self, theme_id: str, after: str | None) -> None:
        """A theme to another place, behind ``after`` or first."""
        from aiworkshop.facilitation.records import MoveRecord

        self._run(MoveRecord(self._workshop_id, "theme", theme_id, after), None)

    def star(self, finding_id: str, *, starred: bool) -> None:
        """What a table wants retold."""
        from aiworkshop.facilitation.records import ChangeRecord

        self._run(
            ChangeRecord(self._workshop_id, "finding", finding_id, {"starred": starred}), None
        )

    def _run(self, command: "Command", words: Said | None) -> None:
        def done(outcome: Outcome) -> None:
            if words is not None and outcome.changes.records:
                self._context.notices.undoable(words(outcome), self._workshop_id)

        self._context.desk.run(command, done, context=self)
