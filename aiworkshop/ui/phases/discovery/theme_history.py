"""How a theme came about, in words: who wants to know why a finding stands here reads it here."""

from datetime import UTC, datetime, tzinfo
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.base.clock import stamp_time
from aiworkshop.base.text import Text
from aiworkshop.readmodels.grouping import GroupingHistory, GroupingStep
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.widgets.card_list import CardList
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.small import EmptyState
from aiworkshop.ui.widgets.words import Speaking

MOST_STEPS = 300


class ThemeHistory(Speaking, QWidget):
    """The steps of a theme, the latest first."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._steps: tuple[GroupingStep, ...] = ()
        self.zone: tzinfo = UTC
        self.list = CardList(context, lambda: self.tr("How the theme came about"), flows=True)
        self.list.setObjectName("theme-history")
        self.list.set_empty(
            EmptyState(lambda: self.tr("Nothing is known of how this theme came about."))
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        self.wording(self._fill)

    def set_zone(self, name: str) -> None:
        """The workshop's time zone."""
        try:
            self.zone = ZoneInfo(name or "Asia/Jerusalem")
        except (KeyError, ValueError, OSError):
            self.zone = UTC

    def show_theme(self, theme_id: str) -> None:
        """Read and show the steps of a theme."""
        workshop_id = self._context.workshop_id
        self._context.desk.read(
            lambda reads: reads.grouping_history(workshop_id),
            partial(self._arrived, theme_id),
            context=self,
        )

    def _arrived(self, theme_id: str, history: GroupingHistory) -> None:
        self._steps = tuple(reversed(history.of_theme(theme_id)))[:MOST_STEPS]
        self._fill()

    def _fill(self) -> None:
        self.list.set_cards(
            Card(
                id=f"{step.batch}-{place}",
                title=self._title(step),
                trailing=self._when(step),
                muted=step.undone,
            )
            for place, step in enumerate(self._steps)
        )

    def _when(self, step: GroupingStep) -> str:
        moment = stamp_time(step.at).astimezone(self.zone)
        today = datetime.now(self.zone).date()
        return f"{moment:%H:%M}" if moment.date() == today else f"{moment:%d/%m/%Y · %H:%M}"

    def _title(self, step: GroupingStep) -> Text:
        """Reads in the direction of the window, whatever the names in it do."""
        return Text(self.words(step), direction="rtl" if self.isRightToLeft() else "ltr")

    def words(self, step: GroupingStep) -> str:
        """A step in one sentence of the window's language; names keep to themselves."""
        names = {"theme": step.theme, "other": step.other, "before": step.before}
        apart = {key: f"\u2068{name}\u2069" for key, name in names.items()}
        said = self._deed(step).format(**apart)
        return self.tr("Taken back: {deed}").format(deed=said) if step.undone else said

    def _deed(self, step: GroupingStep) -> str:
        count = len(step.finding_ids)
        patterns = {
            "made": lambda: self.tr("Made as “{theme}” of %n finding(s)", "", count),
            "came": lambda: self.tr("%n finding(s) came", "", count),
            "left": lambda: self.tr("%n finding(s) left", "", count),
            "moved_in": lambda: self.tr("%n finding(s) moved here from “{other}”", "", count),
            "moved_out": lambda: self.tr("%n finding(s) moved to “{other}”", "", count),
            "merged_in": lambda: self.tr("“{other}” came in with %n finding(s)", "", count),
            "merged_into": lambda: self.tr("Merged into “{other}” with %n finding(s)", "", count),
            "split_from": lambda: self.tr("Split from “{other}” with %n finding(s)", "", count),
            "split_out": lambda: self.tr("%n finding(s) split off as “{other}”", "", count),
            "renamed": lambda: self.tr("“{before}” was renamed “{theme}”"),
            "dissolved": lambda: self.tr("Ungrouped; %n finding(s) stood here", "", count),
            "restored": lambda: self.tr("Back from the trash with %n finding(s)", "", count),
        }
        return patterns[step.deed]()
