"""The projector as the main window knows it: the show, the window on the wall, where it stands."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal

from aiworkshop.ui.actions import Shortcut
from aiworkshop.ui.clock.keys import add_clock_shortcuts
from aiworkshop.ui.pages import PAGES
from aiworkshop.ui.projector.displays import Display, Displays
from aiworkshop.ui.projector.show import Show
from aiworkshop.ui.projector.window import ProjectorWindow

if TYPE_CHECKING:
    from aiworkshop.ui.main_window import MainWindow
    from aiworkshop.ui.projector.panel import ControlPanel
    from aiworkshop.ui.projector.privacy import Privacy

_PHASES = ("discovery", "dream", "design", "destiny")


class Projector(QObject):
    """Shows on the second screen; with one screen only, in front of everything on that one."""

    changed = Signal()
    """Showing or not, gone or back."""

    def __init__(self, window: "MainWindow", displays: Displays, privacy: "Privacy") -> None:
        super().__init__(window)
        self._main = window
        self.displays = displays
        self.privacy = privacy
        self.show = Show(window.desk, window.clock, window.settings, self)
        self.window: ProjectorWindow | None = None
        self._panel: ControlPanel | None = None
        self.on: Display | None = None
        """The screen it stands on while it is shown."""
        self.gone: Display | None = None
        """The screen that was unplugged while the room was looking."""
        displays.added.connect(self._plugged)
        displays.removed.connect(self._unplugged)
        window.installEventFilter(self)
        self._bind_keys()

    def _bind_keys(self) -> None:
        show = self.show
        for keys, act, words in (
            ("Shift+F5", show.toggle_black, lambda: self.tr("Projector: black, or not")),
            ("Ctrl+F5", show.toggle_frozen, lambda: self.tr("Projector: freeze, or let go")),
            (
                "Ctrl+Shift+PgUp",
                lambda: show.zoom(1),
                lambda: self.tr("Projector: larger letters"),
            ),
            (
                "Ctrl+Shift+PgDown",
                lambda: show.zoom(-1),
                lambda: self.tr("Projector: smaller letters"),
            ),
            ("Alt+PgDown", lambda: show.turn_page(1), lambda: self.tr("Projector: next page")),
            ("Alt+PgUp", lambda: show.turn_page(-1), lambda: self.tr("Projector: previous page")),
        ):
            Shortcut(self._main, keys, act, words)

    # Following the main window

    def follow(self, workshop_id: str, page_id: str) -> None:
        """The workshop that is open, and the page that the facilitator looks at."""
        if workshop_id != self.show.workshop_id:
            if not workshop_id:
                self.stop()
            self.show.open_workshop(workshop_id)
            if self._panel is not None and not workshop_id:
                self._panel.hide()
        if page_id in PAGES.ids and PAGES[page_id].needs_workshop:
            self.show.set_phase(page_id if page_id in _PHASES else "")

    # Showing

    @property
    def showing(self) -> bool:
        """Whether the room sees it."""
        return self.on is not None

    def toggle(self) -> None:
        """Show it, or take it away."""
        if self.showing:
            self.stop()
        elif not self.show.workshop_id:
            self._main.notices.say(
                lambda: self.tr("The projector shows an open workshop: open one first.")
            )
        else:
            self.start()

    def start(self, display: Display | None = None) -> None:
        """Show it on a screen, by default the one of last time, else any other than this."""
        display = display or self._wanted()
        others = self.displays.others(self._main)
        alone = display not in others
        self.gone = None
        self._put_on(display, active=alone)
        if alone:
            self.privacy.set_on_the_wall(True)
        else:
            self._main.settings.projector["screen"] = display.key
        self.changed.emit()

    def stop(self) -> None:
        """Take it away; what it showed is there again next time."""
        self.on = self.gone = None
        self._take_away()
        self.changed.emit()

    def _wanted(self) -> Display:
        """The remembered screen; where it is not there, another, with a sentence about it."""
        others = self.displays.others(self._main)
        kept = self._main.settings.projector.get("screen", "")
        found = [one for one in others if one.is_remembered(kept)]
        if found:
            return found[0]
        if not others:
            self._main.notices.say(
                lambda: self.tr("There is no second screen, so the room saw this one.")
            )
            return self.displays.of(self._main)
        if kept:
            self._main.notices.say(
                lambda: self.tr(
                    "The screen of last time is not there. The room sees “{name}” now."
                ).format(name=others[0].name)
            )
        return others[0]

    def _put_on(self, display: Display, *, active: bool) -> None:
        if self.window is None:
            self.window = ProjectorWindow(self.show)
            self.window.left.connect(self.stop)
            # On one screen the wall covers the clock.
            add_clock_shortcuts(self.window, self._main.run_control)
            self.destroyed.connect(self.window.deleteLater)
        self.on = display
        self.show.set_size(display.geometry.size())
        self._stay_awake()
        # On its own screen it must not take the keyboard from whoever is typing; not every
        # system heeds the attribute.
        typing = self._main.isActiveWindow()
        self.window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not active)
        self.displays.fill(self.window, display)
        if active:
            self.window.raise_()
            self.window.activateWindow()
        elif typing:
            self._main.activateWindow()

    def _take_away(self) -> None:
        if self.window is not None and self.window.isVisible():
            own = self.window.isActiveWindow()
            self.window.hide()
            if own:
                self._main.activateWindow()
        self._stay_awake()

    def _stay_awake(self) -> None:
        looked_at = self._panel is not None and self._panel.isVisible()
        self.show.set_active(self.showing or looked_at)

    # Plugging and unplugging

    def _unplugged(self, display: Display) -> None:
        if self.on is None or self.on.key != display.key:
            return
        # Hidden before Qt moves it in front of the facilitator's work.
        self.on, self.gone = None, display
        self._take_away()
        self._main.notices.offer(
            lambda: self.tr(
                "The projector is gone. What it showed comes back when it is plugged in again."
            ),
            lambda: self.tr("Show it on this screen"),
            lambda: self.start(self.displays.of(self._main)),
        )
        self.changed.emit()

    def _plugged(self, display: Display) -> None:
        if self.gone is None:
            return
        if display.is_remembered(self.gone.key):
            self.start(display)
            self._main.notices.say(lambda: self.tr("The projector is back."))
        else:
            self._main.notices.offer(
                lambda: self.tr("Another screen was plugged in: “{name}”.").format(
                    name=display.name
                ),
                lambda: self.tr("Show it there"),
                lambda: self.start(display),
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """With the main window everything goes."""
        if event.type() == QEvent.Type.Hide and not event.spontaneous():
            self.stop()
        return False

    # The panel

    @property
    def panel(self) -> "ControlPanel":
        """Made when first opened."""
        if self._panel is None:
            from aiworkshop.ui.projector.panel import ControlPanel

            self._panel = ControlPanel(self, self._main.theme, self._main)
            self._panel.closed.connect(self._stay_awake)
        return self._panel

    def toggle_panel(self) -> None:
        """Open the remote control below its button, or put it away."""
        if not self.show.workshop_id:
            return
        if self.panel.isVisible():
            self.panel.close_panel()
            return
        if not self.showing:
            others = self.displays.others(self._main)
            screen = others[0] if others else self.displays.of(self._main)
            self.show.set_size(screen.geometry.size())
        self.panel.open_below(self._main.top_bar)
        self._stay_awake()
