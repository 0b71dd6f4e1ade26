"""The Themes tab: what the findings have in common, named in the room's own words."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter

from aiworkshop.base.text import Text
from aiworkshop.method.content import Content
from aiworkshop.readmodels.changes import ChangeSet, Outcome
from aiworkshop.readmodels.records import Group
from aiworkshop.ui.actions import Shortcut
from aiworkshop.ui.page import PageContext, Tab
from aiworkshop.ui.phases.discovery.cards import chosen_or_current
from aiworkshop.ui.phases.discovery.finding_ids import FindingIds
from aiworkshop.ui.phases.discovery.theme_reads import Core, ThemeSummary, read_core
from aiworkshop.ui.phases.discovery.theme_sources import ThemeSources
from aiworkshop.ui.phases.discovery.theme_wall import ThemeWall
from aiworkshop.ui.phases.naming import Naming, read_content
from aiworkshop.ui.widgets.scrolling import ScrollColumn

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command

BESIDE_FROM = 540
"""Width in pixels at 100 % from which the two halves stand side by side."""
BOTH_FROM = 900
"""Height in pixels at 100 % from which findings and an open theme have room below each other."""
BELOW_HEIGHT = 520
"""Height in pixels at 100 % that findings and themes below each other need."""
_KINDS = ("theme", "theme_finding", "finding", "group", "vote_round")


class ThemesTab(Tab):
    """Findings without a theme on the leading side, themes on the other."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, scrolls=False)
        self.naming = Naming(lambda: context.language.code)
        self._themes: Sequence[ThemeSummary] = ()
        self._built = False

    def _build(self) -> None:
        """Once the method's texts are known, which name the fields."""
        self._built = True
        context = self.context
        self.sources = ThemeSources(context, self.naming)
        self.wall = ThemeWall(context, self.naming)
        self.ids = FindingIds(context.desk, context.workshop_id, self)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(self.theme.space(16))
        self.split.addWidget(self.sources)
        self.split.addWidget(self.wall)
        area = ScrollColumn()
        area.column.addWidget(self.split)
        self.body.addWidget(area)
        self._turn_split()
        self._connect()

    def _connect(self) -> None:
        self.ids.arrived.connect(self.sources.list.set_ids)
        self.sources.wanted_changed.connect(lambda: self.ids.ask(self.sources.wanted()))
        self.sources.list.digit_pressed.connect(self._assign)
        self.sources.named.connect(self._group)
        self.sources.list.opened.connect(lambda _: self.sources.ask_name())
        self.wall.room_changed.connect(self._turn_split)
        self.wall.removed.connect(self._unassign)
        self.wall.merged.connect(self._merge)
        self.wall.deleted.connect(self._delete)
        self.group_keys = Shortcut(
            self, "Ctrl+G", self.sources.ask_name, lambda: self.tr("Group what is ticked")
        )
        self.find_keys = Shortcut(
            self, "Ctrl+F", self.sources.focus_filter, lambda: self.tr("Find in the findings")
        )
        self.merge_keys = Shortcut(
            self, "Ctrl+M", self.wall.merge, lambda: self.tr("Merge the ticked themes")
        )

    # -- reading ----------------------------------------------------------------------------------

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read what may be different."""
        workshop_id = self.workshop_id
        if self.naming.needs_reading(changes):
            self.desk.read(
                lambda reads: read_content(reads, workshop_id), self._named, context=self
            )
        if not self._built:
            return
        if changes is None or changes.touches("group"):
            self.desk.read(
                lambda reads: reads.records(Group, workshop_id), self._grouped, context=self
            )
        if changes is None or changes.touches(*_KINDS):
            if changes is not None and changes.touches("finding"):
                self._touch(changes.records["finding"])
            self.ids.ask(self.sources.wanted())
            self.desk.read(lambda reads: read_core(reads, workshop_id), self._themed, context=self)

    def _touch(self, changed: frozenset[str]) -> None:
        for part in (self.sources, self.wall.details):
            self.desk.read(
                partial(part.cards.touched, changed=changed), part.list.touch, context=self
            )

    def _named(self, contents: dict[str, Content]) -> None:
        self.naming.contents = contents
        if not self._built:
            self._build()
            self.refresh(ChangeSet(self.workshop_id, dict.fromkeys(_KINDS, frozenset())))
        else:
            self.sources.list.touch(None)
            self.wall.details.list.touch(None)

    def _grouped(self, groups: list[Group]) -> None:
        tables = [group for group in groups if group.phase == "discovery"]
        self.sources.show_groups(tables)
        self.wall.details.show_groups({group.id: group.number or 0 for group in tables})

    def _themed(self, core: Core) -> None:
        self._themes = core.themes
        self.sources.show_themes(core.themes, core.findings)
        self.wall.show_themes(core.themes)

    # -- doing ------------------------------------------------------------------------------------

    def _run(
        self, command: "Command", words: Callable[[Outcome], Callable[[], str]] | None = None
    ) -> None:
        def done(outcome: Outcome) -> None:
            if words is not None and outcome.changes.records:
                self.context.notices.undoable(words(outcome), self.workshop_id)

        self.desk.run(command, done, context=self)

    def _assign(self, digit: int, finding_ids: list[str]) -> None:
        """A digit puts findings under the theme of that number."""
        from aiworkshop.facilitation.themes import AssignFindings

        finding_ids = finding_ids or chosen_or_current(self.sources.list)
        if not finding_ids or not 1 <= digit <= len(self._themes):
            return
        theme = self._themes[digit - 1].theme
        self.sources.list.clear_ticks()

        def words(outcome: Outcome) -> Callable[[], str]:
            count = int(str(outcome.value))
            return lambda: self.tr("%n finding(s) put under “{theme}”", "", count).format(
                theme=theme.title
            )

        self._run(AssignFindings(self.workshop_id, theme.id, tuple(finding_ids)), words)

    def _group(self, title: Text, finding_ids: list[str]) -> None:
        from aiworkshop.facilitation.themes import GroupFindings

        count = len(finding_ids)

        def words(_: Outcome) -> Callable[[], str]:
            return lambda: self.tr("Theme “{theme}” made of %n finding(s)", "", count).format(
                theme=title
            )

        self.sources.list.clear_ticks()
        command = GroupFindings(self.workshop_id, tuple(finding_ids), title)
        self._run(command, words)

    def _unassign(self, theme_id: str, finding_ids: list[str]) -> None:
        from aiworkshop.facilitation.themes import UnassignFindings

        count = len(finding_ids)

        def words(_: Outcome) -> Callable[[], str]:
            return lambda: self.tr("%n finding(s) taken out of the theme", "", count)

        self._run(UnassignFindings(self.workshop_id, theme_id, tuple(finding_ids)), words)

    def _merge(self, keep: str, others: list[str]) -> None:
        from aiworkshop.facilitation.themes import MergeThemes

        kept = next(summary.theme for summary in self._themes if summary.theme.id == keep)

        def words(_: Outcome) -> Callable[[], str]:
            return lambda: self.tr("Merged into “{theme}”; dots were added up").format(
                theme=kept.title
            )

        self._run(MergeThemes(self.workshop_id, keep, tuple(others)), words)

    def _delete(self, theme_ids: list[str]) -> None:
        from aiworkshop.facilitation.records import DeleteRecords

        count = len(theme_ids)

        def words(_: Outcome) -> Callable[[], str]:
            return lambda: self.tr("%n theme(s) deleted; their findings stay", "", count)

        records = tuple(("theme", key) for key in theme_ids)
        self._run(DeleteRecords(self.workshop_id, records), words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One above the other where the window is narrow."""
        super().resizeEvent(event)
        if self._built:
            self._turn_split()

    def _turn_split(self) -> None:
        beside = self.width() >= self.theme.space(BESIDE_FROM)
        way = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self.split.orientation() != way:
            self.split.setOrientation(way)
        high = self.height() >= self.theme.space(BOTH_FROM)
        both = beside or high or not self.wall.shows_theme
        self.sources.setVisible(both)
        # Below each other in a low window, they scroll rather than be squeezed.
        self.split.setMinimumHeight(self.theme.space(BELOW_HEIGHT) if both and not beside else 0)
