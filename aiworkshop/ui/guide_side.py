"""The place of the guide: open, or a thin strip with a button to bring it back."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aiworkshop.base.settings import Settings
from aiworkshop.ui.theme import Theme

if TYPE_CHECKING:
    from aiworkshop.ui.frame import GuideStep
    from aiworkshop.ui.guide import Guide
    from aiworkshop.ui.widgets.button import IconButton

WIDTH = 280
LEAST_WIDTH = 220
PERCENT = 22
NARROW = 700
"""Width of the window at 100 % below which the page has all the room until the guide is asked
for; the rail shows icons alone then."""


class GuideSide(QWidget):
    """Makes the guide when a workshop is first open: the library, shown first, has none."""

    step_chosen = Signal(object)
    print_asked = Signal(object)

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._settings = settings
        self._useful = False
        self._narrow = False
        self._gives_way = False
        self._parts: tuple[Guide, IconButton] | None = None
        self._told: tuple[Sequence[GuideStep], str] = ((), "")
        self._places: Mapping[str, str] = {}
        self.setObjectName("guide")
        self.hide()

    def show_page(self, page_id: str, *, useful: bool) -> None:
        """Which page is shown, and whether it has a guide."""
        self._useful = useful
        if useful and self._parts is None:
            self._parts = self._build()
            self.show_places(self._places)
            self.show_steps(*self._told)
        if useful and self._parts:
            self._parts[0].show_page(page_id)
        self._show_rightly()

    @property
    def is_open(self) -> bool:
        """Whether the guide is shown, where there is one."""
        return not (self._settings.guide_hidden or self._gives_way)

    def toggle(self) -> None:
        """Hide the guide, or show it."""
        self._settings.guide_hidden = self.is_open
        self._gives_way = False
        self._show_rightly()

    def show_steps(self, steps: "Sequence[GuideStep]", current: str) -> None:
        """List the steps of the agenda."""
        self._told = (steps, current)
        if self._parts:
            self._parts[0].show_steps(steps, current)

    def show_current(self, step_id: str) -> None:
        """Mark the step that runs."""
        self._told = (self._told[0], step_id)
        if self._parts:
            self._parts[0].show_current(step_id)

    def show_places(self, places: Mapping[str, str]) -> None:
        """Which steps are done, running, to come or left out; shown with the next of the above."""
        self._places = places
        if self._parts:
            self._parts[0].places = places

    def fit(self, window_width: int) -> None:
        """Give way to the page in a narrow window."""
        narrow = window_width < self._theme.space(NARROW)
        if narrow != self._narrow:
            self._narrow = self._gives_way = narrow
            self._show_rightly()
        if self._parts:
            most = max(window_width * PERCENT // 100, LEAST_WIDTH)
            self._parts[0].setFixedWidth(min(self._theme.space(WIDTH), most))

    def _build(self) -> "tuple[Guide, IconButton]":
        from aiworkshop.ui.guide import Guide
        from aiworkshop.ui.widgets.button import IconButton

        guide = Guide(self._theme)
        button = IconButton(
            self._theme, "panel-right", lambda: self.tr("Show the guide"), pointing=True
        )
        guide.step_chosen.connect(self.step_chosen)
        guide.print_asked.connect(self.print_asked)
        guide.hide_asked.connect(self.toggle)
        button.clicked.connect(self.toggle)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(guide)
        return guide, button

    def _show_rightly(self) -> None:
        self.setVisible(self._useful)
        if self._parts:
            guide, button = self._parts
            guide.setVisible(self.is_open)
            button.setVisible(not self.is_open)
            self.fit(self.window().width())
