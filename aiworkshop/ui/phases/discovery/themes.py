"""The Themes tab: what the findings have in common, named in the room's own words."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.method.content import Content
from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.records import Group
from aiworkshop.ui.actions import Shortcut
from aiworkshop.ui.page import PageContext, Tab
from aiworkshop.ui.phases.discovery.cards import chosen_or_current
from aiworkshop.ui.phases.discovery.finding_ids import FindingIds
from aiworkshop.ui.phases.discovery.theme_alike import AlikeStrip
from aiworkshop.ui.phases.discovery.theme_card import UNDER_THEME, ThemeDetails
from aiworkshop.ui.phases.discovery.theme_deeds import ThemeDeeds
from aiworkshop.ui.phases.discovery.theme_naming import ThemeNaming
from aiworkshop.ui.phases.discovery.theme_reads import Core, ThemeSummary, read_core
from aiworkshop.ui.phases.discovery.theme_sources import ThemeSources
from aiworkshop.ui.phases.discovery.theme_wall import ThemeWall
from aiworkshop.ui.phases.naming import Naming, read_content
from aiworkshop.ui.remembered import RememberedSplit
from aiworkshop.ui.widgets.card_list import CardList
from aiworkshop.ui.widgets.gradually import Gradually
from aiworkshop.ui.widgets.scrolling import ScrollColumn, scrolling
from aiworkshop.ui.widgets.words import Words

BESIDE_FROM = 520
"""Width in pixels at 100 % from which the two halves stand side by side."""
BELOW_HEIGHT = 840
"""Height in pixels at 100 % that the two halves below each other need."""
_KINDS = ("theme", "theme_finding", "finding", "group", "vote_round")


class ThemesTab(Tab):
    """On the leading side findings to bring together, or an open theme; all themes on the other."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, scrolls=False)
        self.naming = Naming(lambda: context.language.code)
        self._built = False
        self._steps = Gradually(self)
        self._splits = ""
        """The theme out of which a new one is being named."""
        self._asked_for = ""
        """The theme to go to once it is there."""

    def _begin(self) -> None:
        """Build, once the method's texts are known, which name the fields.

        Part by part, so that the window is never away for long.
        """
        self._steps.do(
            (
                self._lay_out,
                self._build_sources,
                self._build_wall,
                self._build_details,
                self._build_lines,
                self._wire,
                self._finish,
            )
        )

    @property
    def is_built(self) -> bool:
        """Whether all parts are there."""
        return self._built

    def _lay_out(self) -> None:
        """First what holds the parts: Qt styles a part when it comes in, all of it at once."""
        self.stack = QStackedWidget()
        self.leading = QVBoxLayout()
        self.leading.setContentsMargins(0, 0, 0, 0)
        self.leading.setSpacing(self.theme.space(8))
        leading = QWidget()
        leading.setLayout(self.leading)
        self.leading.addWidget(self.stack, 1)
        self.split = RememberedSplit(self.context, "themes")
        self.split.setHandleWidth(self.theme.space(16))
        self.split.addWidget(leading)
        self.area = ScrollColumn()
        self.area.column.addWidget(self.split)
        self.body.addWidget(self.area)
        self.body.setContentsMargins(0, 0, 0, self.theme.space(12))

    def _build_sources(self) -> None:
        self.ids = FindingIds(self.desk, self.workshop_id, self)
        self.deeds = ThemeDeeds(self.context, self)
        self.sources = ThemeSources(self.context, self.naming)
        self.stack.addWidget(self.sources)

    def _build_wall(self) -> None:
        self.wall = ThemeWall(self.context)
        self.split.addWidget(self.wall)

    def _build_details(self) -> None:
        self.details = ThemeDetails(self.context, self.naming)
        self.details_area = scrolling(self.details, fills=True)
        self.stack.addWidget(self.details_area)

    def _build_lines(self) -> None:
        self.naming_line = ThemeNaming(self.context, self.naming)
        self.alike = AlikeStrip(self.context)
        for place, widget in enumerate((self.alike, self.naming_line)):
            self.leading.insertWidget(place, widget)

    def _wire(self) -> None:
        self._connect()
        self._connect_wall()
        self._bind_keys()
        self.stack.currentChanged.connect(lambda _: self._turn_split())

    def _finish(self) -> None:
        self._built = True
        # The wall came in when the other half had all the room.
        half = max(self.split.width() // 2, 1)
        self.split.setSizes([half, half])
        self._turn_split()
        self.refresh(ChangeSet(self.workshop_id, dict.fromkeys(_KINDS, frozenset())))

    def _connect(self) -> None:
        self.ids.arrived.connect(self.sources.show_ids)
        self.sources.wanted_changed.connect(lambda: self.ids.ask(self.sources.wanted()))
        self.sources.group_asked.connect(self._ask_name)
        self.sources.list.opened.connect(lambda _: self._ask_name())
        for cards in (self.sources.list, self.details.list):
            cards.digit_pressed.connect(self._put)
            cards.star_asked.connect(self._turn_star)
        self.naming_line.named.connect(self._name)
        self.naming_line.numbered.connect(self._put)
        self.naming_line.left.connect(lambda: self.findings_list.setFocus())
        self.details.removed.connect(self.deeds.unassign)
        self.details.split_asked.connect(self._ask_name)
        self.details.ungroup_asked.connect(lambda key: self._ungroup([key]))
        self.details.closed.connect(self._close)
        self.alike.look_asked.connect(self._show_alike)
        self.alike.dismissed.connect(self.sources.list.view.cards.untick)

    def _connect_wall(self) -> None:
        self.wall.opened.connect(self._open)
        self.wall.current_changed.connect(self._follow)
        self.wall.merge_asked.connect(self._merge)
        self.wall.ungroup_asked.connect(self._ungroup)
        self.wall.moved.connect(lambda key, after: self.deeds.move_theme(key, after or None))
        self.wall.findings_dropped.connect(self._drop)

    def _bind_keys(self) -> None:
        keys: tuple[tuple[str, Callable[[], object], Words], ...] = (
            ("Ctrl+G", self._ask_name, lambda: self.tr("Group what is ticked, or split it off")),
            ("Ctrl+T", self._ask_number, lambda: self.tr("Under the theme of a number")),
            ("Ctrl+F", self._find, lambda: self.tr("Find in the findings")),
            ("Ctrl+M", self.wall.merge, lambda: self.tr("Merge the ticked themes")),
            ("Ctrl+U", self._ungroup_current, lambda: self.tr("Ungroup the theme")),
            ("Ctrl+K", self.alike.look_at, lambda: self.tr("Look at what sounds alike")),
            ("Ctrl+J", self._cross, lambda: self.tr("Between findings and themes")),
        )
        for sequence, act, words in keys:
            Shortcut(self, sequence, act, words)

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
        for part in (self.sources, self.details):
            self.desk.read(
                partial(part.cards.touched, changed=changed), part.list.touch, context=self
            )

    def _named(self, contents: dict[str, Content]) -> None:
        self.naming.contents = contents
        if not self._built:
            if not self._steps.pending:
                self._begin()
        else:
            self.sources.list.touch(None)
            self.details.list.touch(None)

    def _grouped(self, groups: list[Group]) -> None:
        tables = [group for group in groups if group.phase == "discovery"]
        self.sources.show_groups(tables)
        self.details.show_groups({group.id: group.number or 0 for group in tables})

    def _themed(self, core: Core) -> None:
        numbers = core.numbers_by_finding()
        self.details.history.set_zone(core.time_zone)
        self.sources.show_themes(core.themes, core.findings)
        for part in (self.sources, self.details):
            part.show_numbers(numbers)
        self.wall.show_themes(core.themes)
        self.alike.show_core(core)
        if self._asked_for:
            self.show_record(self._asked_for)
        if self.shows_theme:
            summary = self._summary(self.details.theme_id)
            self._show(summary) if summary else self._close()

    # -- looking ----------------------------------------------------------------------------------

    @property
    def shows_theme(self) -> bool:
        """Whether a theme lies open."""
        return self.stack.currentWidget() is self.details_area

    @property
    def findings_list(self) -> CardList:
        """The findings that keys act on."""
        return self.details.list if self.shows_theme else self.sources.list

    def _summary(self, theme_id: str) -> ThemeSummary | None:
        return next((one for one in self.wall.themes if one.theme.id == theme_id), None)

    def show_record(self, key: str) -> None:
        """Go to a theme, now or as soon as it was read."""
        there = self._built and self._summary(key) is not None
        self._asked_for = "" if there else key
        if there:
            self._open(key, False)

    def _open(self, theme_id: str, by_name: bool) -> None:
        summary = self._summary(theme_id)
        if summary is None:
            return
        self.wall.list.select(theme_id)
        self._show(summary)
        self.stack.setCurrentWidget(self.details_area)
        self.alike.keep_quiet(True)
        if by_name:
            self.details.title.setFocus()
        else:
            self.details.focus_findings()

    def _show(self, summary: ThemeSummary) -> None:
        self.details.show_theme(summary)

    def _follow(self, theme_id: str) -> None:
        """The open theme is the current one."""
        summary = self._summary(theme_id)
        if self.shows_theme and summary is not None:
            self._show(summary)

    def _close(self) -> None:
        self.details.flush()
        held = self.details.isAncestorOf(self.focusWidget() or self)
        self.stack.setCurrentWidget(self.sources)
        self.alike.keep_quiet(False)
        if held:
            self.wall.list.setFocus()

    def _cross(self) -> None:
        focus = self.window().focusWidget()
        over_there = focus is not None and self.wall.isAncestorOf(focus)
        if self.wall.isHidden():
            self._close()
        (self.findings_list if over_there else self.wall.list).setFocus()

    def _find(self) -> None:
        self._close()
        self.sources.focus_filter()

    def _show_alike(self, finding_ids: list[str]) -> None:
        self._close()
        self.sources.show_alike(finding_ids)

    # -- doing ------------------------------------------------------------------------------------

    def _ask_name(self) -> None:
        """Of a new theme over what is ticked, else over the current finding."""
        chosen = chosen_or_current(self.findings_list)
        if chosen:
            self._splits = self.details.theme_id if self.shows_theme else ""
            self.naming_line.ask_name(chosen)
        else:
            self.findings_list.setFocus()

    def _ask_number(self) -> None:
        chosen = chosen_or_current(self.findings_list)
        if chosen and self.wall.themes:
            self.naming_line.ask_number(chosen)

    def _name(self, title: Text, finding_ids: list[str]) -> None:
        self.findings_list.clear_ticks()
        if self._splits:
            self.deeds.split(self._splits, title, finding_ids)
        else:
            self.deeds.group(title, finding_ids)

    def _put(self, number: int, finding_ids: list[str]) -> None:
        """Under the theme of that number; out of an open theme they move there."""
        summary = self.wall.numbered(number)
        finding_ids = finding_ids or chosen_or_current(self.findings_list)
        if summary is None or not finding_ids:
            return
        if not self.shows_theme:
            self.sources.list.clear_ticks()
            self.deeds.assign(summary, finding_ids)
        elif summary.theme.id != self.details.theme_id:
            self.details.list.clear_ticks()
            self.deeds.move(self.details.theme_id, summary, finding_ids)

    def _turn_star(self, finding_id: str) -> None:
        part = self.details if self.shows_theme else self.sources
        seen = part.cards.seen.get(finding_id)
        if seen is not None:
            self.deeds.star(finding_id, starred=not seen.starred)

    def _drop(self, mime_type: str, finding_ids: list[str], theme_id: str) -> None:
        summary = self._summary(theme_id)
        if summary is not None:
            self._put(summary.number, finding_ids)
        else:
            self._splits = self.details.theme_id if mime_type == UNDER_THEME else ""
            self.naming_line.ask_name(finding_ids)

    def _merge(self, keep: str, others: Sequence[str]) -> None:
        kept = self._summary(keep)
        summaries = [found for key in others if (found := self._summary(key)) is not None]
        if kept is not None and summaries:
            self.deeds.merge(kept, summaries)

    def _ungroup_current(self) -> None:
        if self.shows_theme:
            self._ungroup([self.details.theme_id])
        else:
            self.wall.ungroup()

    def _ungroup(self, theme_ids: Sequence[str]) -> None:
        self.details.flush()
        self.deeds.ungroup(theme_ids)

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
            # Above each other, an open theme needs more room than the list of all.
            self.split.setSizes([1, 1] if beside else [3, 2])
        # Below each other in a low window, they scroll rather than be squeezed.
        # An open theme has all the room then: what scrolls in it would else scroll within a scroll.
        alone = not beside and self.stack.currentWidget() is self.details_area
        self.wall.setVisible(not alone)
        self.split.setMinimumHeight(0 if beside or alone else self.theme.space(BELOW_HEIGHT))
