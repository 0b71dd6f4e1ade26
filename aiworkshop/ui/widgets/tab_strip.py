"""The tabs of a page; those that find no room stand in a menu at their end."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QTabBar, QToolButton, QWidget

from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.button import IconButton
from aiworkshop.ui.widgets.words import Speaking


class TabStrip(Speaking, QWidget):
    """A ``bar`` of tabs, and ``more``: a button that is there only while some are out of sight."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.bar = QTabBar()
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setElideMode(Qt.TextElideMode.ElideNone)
        # The bar may be narrower than its tabs; its own arrows have no width (window.qss).
        self.bar.setUsesScrollButtons(True)
        self.more = IconButton(theme, "chevrons-right", lambda: self.tr("All tabs"), pointing=True)
        self.more.setObjectName("all-tabs")
        self.more.clicked.connect(self._list_all)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(4))
        row.addWidget(self.bar, 1)
        row.addWidget(self.more)
        self.more.hide()

    def step(self, distance: int) -> None:
        """Show the next tab or, for −1, the one before; from the last on to the first."""
        self.bar.setCurrentIndex((self.bar.currentIndex() + distance) % self.bar.count())

    def menu(self) -> QMenu:
        """All tabs by name, the shown one ticked. It goes when it closes."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for index in range(self.bar.count()):
            action = menu.addAction(self.bar.tabText(index))
            action.setCheckable(True)
            action.setChecked(index == self.bar.currentIndex())
            action.triggered.connect(partial(self._choose, index))
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for all, or not."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Other words or letters need other room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        too_wide = self.bar.sizeHint().width() > self.width()
        self.more.setVisible(too_wide)
        if too_wide:
            # The bar's own arrows, which have no width, must not take the focus either.
            for arrow in self.bar.findChildren(QToolButton):
                arrow.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _choose(self, index: int) -> None:
        self.bar.setCurrentIndex(index)

    def _list_all(self) -> None:
        menu = self.menu()
        wide = menu.sizeHint().width()
        # Under the button's far edge, inwards.
        start = 0 if self.isRightToLeft() else self.more.width() - wide
        menu.popup(self.more.mapToGlobal(QPoint(start, self.more.height())))
