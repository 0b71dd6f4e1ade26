"""The Positive core tab: what the room found it can build on, to look at and read back."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.ui.page import PageContext, Tab
from aiworkshop.ui.phases.discovery.theme_reads import Core, ThemeSummary, read_core
from aiworkshop.ui.pictures.picture_board import PictureBoard
from aiworkshop.ui.projector.private_label import PrivateLabel
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import EmptyState, Surface


class PositiveCoreTab(Tab):
    """The picture, or all its words as a list. Themes without dots stay in both."""

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
        self.note = Label(
            lambda: self.tr("Read it back to the room, and set right what the room corrects."),
            "muted",
            wraps=True,
        )
        self.picture = PictureBoard(context, "core")
        self.picture.setObjectName("core-picture")
        self.list = QWidget()
        self.list.setObjectName("core-list")
        self._rows = QVBoxLayout(self.list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(self.theme.space(8))
        head = QHBoxLayout()
        head.addWidget(self.note, 1)
        head.addWidget(self.switch)
        self.body.addLayout(head)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.picture, 1)
        self.body.addWidget(self.list)
        self.rest = QWidget()
        self.body.addWidget(self.rest, 1)
        self._show()

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read the themes."""
        kinds = (
            *("theme", "theme_finding", "finding", "interview"),
            *("group", "workshop", "vote_round"),
        )
        if changes is None or changes.touches(*kinds):
            workshop_id = self.workshop_id
            self.desk.read(lambda reads: read_core(reads, workshop_id), self._arrived, context=self)
        self.picture.refresh(changes)

    def retranslate(self) -> None:
        """Count in the new language."""
        super().retranslate()
        self._fill_list()

    def _arrived(self, core: Core) -> None:
        self._core = core
        self._fill_list()
        self._show()

    def _fill_list(self) -> None:
        if self._core is None:
            return
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        themes = self._core.themes
        voted = any(summary.theme.dots is not None for summary in themes)
        for summary in themes:
            theme = summary.theme
            row = Surface()
            title = theme.title or Text(self.tr("Theme without a name"))
            row.body.addWidget(Label(title, "strong", wraps=True))
            if theme.sentence:
                row.body.addWidget(Label(theme.sentence, wraps=True))
            if theme.quote:
                kept = theme.id in self._core.withheld
                quote = PrivateLabel(self.context, theme.quote, wraps=True, private=kept)
                row.body.addWidget(quote)
            row.body.addWidget(Label(self._counts(summary, voted=voted), "muted", wraps=True))
            self._rows.addWidget(row)

    def _counts(self, summary: ThemeSummary, *, voted: bool) -> str:
        parts = [
            self.tr("%n table(s)", "", len(summary.tables)),
            self.tr("%n story(ies)", "", summary.stories),
        ]
        if voted:
            parts.insert(0, self.tr("%n dot(s)", "", summary.theme.dots or 0))
        if summary.theme.left_out:
            parts.append(self.tr("not on the picture"))
        return " · ".join(parts)

    def _switch_words(self) -> str:
        if not hasattr(self, "list") or self.list.isHidden():
            return self.tr("Show as a list")
        return self.tr("Show as a picture")

    def _turn(self) -> None:
        as_list = self.list.isHidden()
        self.picture.flush()
        self.list.setVisible(as_list)
        self.rest.setVisible(as_list)
        self.picture.setVisible(not as_list)
        self.switch.set_words(lambda: self._switch_words())
        if not as_list:
            self.picture.draw()

    def _show(self) -> None:
        known = self._core is not None
        filled = bool(self._core and self._core.themes)
        as_list = not self.list.isHidden() and filled and self.picture.isHidden()
        self.empty.setVisible(known and not filled)
        self.switch.setVisible(filled)
        self.note.setVisible(filled)
        self.picture.setVisible(filled and not as_list)
        self.list.setVisible(as_list)
        self.rest.setVisible(as_list)
