"""What comes of a programme in one town: its channels, its capacity, its income register."""

from collections import Counter
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.naming import name_in
from aiworkshop.readmodels.office_contents import OfficeContents
from aiworkshop.readmodels.outcomes import TownEnrolment, town_enrolments
from aiworkshop.readmodels.records import Authority, Channel
from aiworkshop.ui.page import PageContext, Tab
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.programmes.office_words import cohort_title
from aiworkshop.ui.programmes.outcomes_capacity import CapacityBoard
from aiworkshop.ui.programmes.outcomes_channel import ChannelPart
from aiworkshop.ui.programmes.outcomes_parts import PartBar
from aiworkshop.ui.programmes.outcomes_register import RegisterPanel
from aiworkshop.ui.widgets.checks import ComboField, slim
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import EmptyState
from aiworkshop.ui.widgets.words import Words

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads

TOWN_KINDS = ("programme", "channel", "cohort", "authority", "enrolment")
CAPACITY, INCOME = "capacity", "income"


class OutcomesTab(Tab):
    """Choose a town in a programme, then what to look at. One panel is there at a time."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, scrolls=False)
        self.naming = Naming(lambda: context.language.code)
        self.enrolments: tuple[TownEnrolment, ...] = ()
        self.alone: tuple[Authority, ...] = ()
        self._cohorts: Counter[str] = Counter()
        self.panel: Tab | None = None
        self._panel_key = ("", "")
        self._wanted = ("", "")
        self._build()
        self.wording(self._show)

    def _build(self) -> None:
        self.town = slim(ComboField())
        self.town.setObjectName("outcomes-town")
        self.town.setMinimumContentsLength(28)
        self.town.committed.connect(lambda _: self._show())
        self.wording(lambda: self.town.setAccessibleName(self.tr("Town and programme")))
        self.topic = Label("", "muted", elides=True)
        head = QHBoxLayout()
        head.setSpacing(self.theme.space(12))
        head.addWidget(self.town)
        head.addWidget(self.topic, 1)
        self.parts = PartBar(self.theme)
        self.parts.chosen.connect(lambda _: self._show())
        self.empty = EmptyState(
            lambda: self.tr(
                "No town is enrolled yet: enrol one in a programme, then what comes of it is kept "
                "here."
            ),
            lambda: self.tr("Enrol a town"),
        )
        self.empty.pressed.connect(lambda: self.context.go("programmes", None, "programmes"))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.body.addLayout(head)
        self.body.addWidget(self.parts)
        self.body.addWidget(self.stack, 1)

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read the towns where they may be others; then what is shown."""
        if self.panel is not None:
            self.panel.refresh(changes)
        names = self.naming.needs_reading(changes)
        if not (names or changes is None or changes.touches(*TOWN_KINDS)):
            return

        def query(reads: "Reads") -> tuple[OfficeContents, object]:
            from aiworkshop.facilitation.contents import plain_contents

            return reads.office(TOWN_KINDS), plain_contents() if names else None

        self.desk.read(query, self._arrived, context=self)

    def show_record(self, wanted: str) -> None:
        """``<enrolment>`` or ``<enrolment>/<part>``, now or as soon as it was read."""
        enrolment, _, part = wanted.partition("/")
        self._wanted = (enrolment, part)
        if self.enrolments or self.alone:
            self._show()

    def _arrived(self, answer: tuple[OfficeContents, object]) -> None:
        office, texts = answer
        if isinstance(texts, dict):
            self.naming.contents = texts
        self.enrolments = town_enrolments(office)
        self._cohorts = Counter(cohort.programme_id or "" for cohort in office.cohort)
        enrolled = {one.authority.id for one in self.enrolments}
        self.alone = tuple(one for one in office.authority if one.id not in enrolled)
        self._show()

    def _show(self) -> None:
        options: list[tuple[str, Words]] = [
            (one.enrolment.id, partial(self._town_words, one)) for one in self.enrolments
        ]
        options += [(one.id, partial(self._name, one)) for one in self.alone]
        wanted, part = self._wanted
        known = [key for key, _ in options]
        chosen = wanted if wanted in known else self.town.value()
        if chosen not in known:
            chosen = known[0] if known else ""
        if wanted in known:
            self._wanted = ("", "")
        self.town.set_options(options)
        self.town.set_value(chosen)
        there = bool(options)
        for widget in (self.town, self.topic, self.parts):
            widget.setVisible(there and widget.parentWidget() is not None)
        if not there:
            self._take_away()
            self.stack.setCurrentWidget(self.empty)
            return
        self._show_parts(part if wanted == chosen else "")

    def _show_parts(self, wanted: str) -> None:
        one = self.enrolment()
        topic = (one.enrolment.reframed_topic or one.enrolment.challenge) if one else ""
        self.topic.set_words(topic)
        channels = one.channels if one else ()
        parts: list[tuple[str, Words]] = [
            (channel.id, partial(self._name, channel)) for channel in channels
        ]
        if one is not None:
            parts.append((CAPACITY, lambda: self.tr("Capacity indicators")))
        parts.append((INCOME, lambda: self.tr("Resource and income register")))
        self.parts.offer(parts)
        if wanted:
            self.parts.choose(wanted)
        key = (str(self.town.value()), self.parts.value())
        if key == self._panel_key and self.panel is not None:
            return
        self._take_away()
        self._panel_key = key
        self.panel = self._make(one, channels)
        self.stack.addWidget(self.panel)
        self.stack.setCurrentWidget(self.panel)
        self.panel.refresh(None)

    def _make(self, one: TownEnrolment | None, channels: Sequence[Channel]) -> Tab:
        part = self.parts.value()
        if one is None or part == INCOME:
            authority = one.authority.id if one else str(self.town.value())
            return RegisterPanel(self.context, self.naming, authority)
        if part == CAPACITY:
            return CapacityBoard(self.context, one.enrolment.id)
        channel = next(each for each in channels if each.id == part)
        others = [each.id for each in channels if each.id != part]
        return ChannelPart(self.context, self.naming, one.enrolment.id, channel, others)

    def _take_away(self) -> None:
        panel, self.panel, self._panel_key = self.panel, None, ("", "")
        if panel is not None:
            panel.flush()
            self.stack.removeWidget(panel)
            panel.hide()
            panel.deleteLater()

    def enrolment(self) -> TownEnrolment | None:
        """The chosen town in its programme; None for a town that is in none."""
        chosen = self.town.value()
        return next((one for one in self.enrolments if one.enrolment.id == chosen), None)

    def _town_words(self, one: TownEnrolment) -> str:
        parts = [self._name(one.authority), self._name(one.programme)]
        # The only cohort of a programme says nothing, here as on the other tabs.
        if self._cohorts[one.programme.id] > 1:
            parts.append(str(cohort_title(one.cohort, self.context.language.code)))
        return " · ".join(f"\u2068{part}\u2069" for part in parts if part)

    def _name(self, record: object) -> str:
        found = name_in(record, self.context.language.code)  # type: ignore[arg-type]
        return str(found) or self.tr("Without a name yet")
