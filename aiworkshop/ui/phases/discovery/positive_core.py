"""The Positive core tab: what the room found it can build on, to look at and read back."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.ui.page import PageContext, Tab
from aiworkshop.ui.phases.discovery.core_picture import CorePicture, Petal
from aiworkshop.ui.phases.discovery.theme_reads import Core, ThemeSummary, read_core
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import EmptyState, Surface


class PositiveCoreTab(Tab):
    """Picture or list of the same words; nothing to type. Themes without dots stay in both."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._core: Core | None = None
        self.empty = EmptyState(
            lambda: self.tr(
                "The positive core grows out of themes: bring findings together under names "
                "in the room's own words."
            ),
            lambda: self.tr("Go to Themes"),
        )
        self.empty.setObjectName("core-empty")
        self.empty.pressed.connect(lambda: context.go("discovery", tab_id="themes"))
        self.switch = Button(lambda: self._switch_words(), kind="plain")
        self.switch.setObjectName("core-switch")
        self.switch.clicked.connect(self._turn)
        self.note = Label(lambda: self._note_words(), "muted", wraps=True)
        self.picture = CorePicture(self.theme)
        self.list = QWidget()
        self.list.setObjectName("core-list")
        self._rows = QVBoxLayout(self.list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(self.theme.space(8))
        head = QHBoxLayout()
        head.addWidget(self.note, 1)
        head.addWidget(self.switch)
        self.body.addLayout(head)
        for widget in (self.empty, self.picture, self.list):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self._show()

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read the themes."""
        kinds = ("theme", "theme_finding", "finding", "group", "workshop", "vote_round")
        if changes is None or changes.touches(*kinds):
            workshop_id = self.workshop_id
            self.desk.read(lambda reads: read_core(reads, workshop_id), self._arrived, context=self)

    def retranslate(self) -> None:
        """Count in the new language."""
        super().retranslate()
        self._fill()

    def _arrived(self, core: Core) -> None:
        self._core = core
        self._fill()
        self._show()

    def _fill(self) -> None:
        if self._core is None:
            return
        themes = self._core.themes
        voted = any(summary.theme.dots is not None for summary in themes)
        topic = self._core.topic or Text(self.tr("Positive core"))
        petals = [
            Petal(
                summary.theme.title or Text(self.tr("Theme without a name")),
                summary.theme.sentence,
                summary.theme.dots,
                self._counts(summary, voted=voted),
            )
            for summary in themes
        ]
        self.picture.show_core(topic, petals)
        self.picture.setAccessibleName(self.tr("Picture of the positive core"))
        self.picture.setAccessibleDescription(
            "\n".join([str(topic), *(_in_words(petal) for petal in petals)])
        )
        self._fill_list(petals)
        self.note.retranslate()

    def _fill_list(self, petals: list[Petal]) -> None:
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for petal in petals:
            row = Surface()
            row.body.addWidget(Label(petal.title, "strong", wraps=True))
            if petal.sentence:
                row.body.addWidget(Label(petal.sentence, wraps=True))
            row.body.addWidget(Label(petal.counts, "muted", wraps=True))
            self._rows.addWidget(row)

    def _counts(self, summary: ThemeSummary, *, voted: bool) -> str:
        parts = [
            self.tr("%n table(s)", "", len(summary.tables)),
            self.tr("%n story(ies)", "", summary.stories),
        ]
        if voted:
            parts.insert(0, self.tr("%n dot(s)", "", summary.theme.dots or 0))
        return " · ".join(parts)

    def _note_words(self) -> str:
        if self._core is None or not self._core.themes:
            return ""
        if self.picture.is_elided() and not self.list.isVisibleTo(self):
            return self.tr(
                "Read it back to the room, and set right what the room corrects. "
                "The list shows every word."
            )
        return self.tr("Read it back to the room, and set right what the room corrects.")

    def _switch_words(self) -> str:
        if not hasattr(self, "list") or self.list.isHidden():
            return self.tr("Show as a list")
        return self.tr("Show as a picture")

    def _turn(self) -> None:
        as_list = self.list.isHidden()
        self.list.setVisible(as_list)
        self.picture.setVisible(not as_list)
        self.switch.set_words(lambda: self._switch_words())
        self.note.retranslate()

    def _show(self) -> None:
        known = self._core is not None
        filled = bool(self._core and self._core.themes)
        as_list = not self.list.isHidden() and filled and self.picture.isHidden()
        self.empty.setVisible(known and not filled)
        self.switch.setVisible(filled)
        self.note.setVisible(filled)
        self.picture.setVisible(filled and not as_list)
        self.list.setVisible(as_list)


def _in_words(petal: Petal) -> str:
    parts = (str(petal.title), str(petal.sentence), petal.counts)
    return ". ".join(part for part in parts if part)
