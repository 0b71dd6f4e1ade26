"""The menu at the foot of the rail: taking back, language, looks, help."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QPoint
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from aiworkshop.ui.command_names import command_name
from aiworkshop.ui.help import HELP_ENTRIES, open_help
from aiworkshop.ui.i18n import available_languages
from aiworkshop.ui.jump_list import JumpList
from aiworkshop.ui.system_wishes import AS_THE_SYSTEM, SystemWishes
from aiworkshop.ui.tokens import SCALES

ValueT = TypeVar("ValueT")

if TYPE_CHECKING:
    from aiworkshop.ui.main_window import MainWindow


class MainMenu(QObject):
    """Made anew each time it is shown, so it always speaks the language of now."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def show(self) -> None:
        """Open beside its entry in the rail."""
        menu = self.make()
        button = self._window.rail.menu_button
        corner = button.mapToGlobal(QPoint(0, 0))
        menu.popup(corner - QPoint(0, menu.sizeHint().height()))

    def make(self) -> QMenu:
        """The menu as it is now. It goes when it closes."""
        menu = QMenu(self._window)
        menu.setObjectName("main-menu")
        menu.aboutToHide.connect(menu.deleteLater)
        self._add_undo(menu)
        menu.addSeparator()
        self._add_languages(menu)
        self._add_looks(menu)
        self._add_sizes(menu)
        guide = self._add(menu, self.tr("Guide"), self._window.guide.toggle, "F9")
        guide.setCheckable(True)
        guide.setChecked(self._window.guide.is_open)
        coaching = self._add(menu, self.tr("Coaching while typing"), self.toggle_coaching)
        coaching.setCheckable(True)
        coaching.setChecked(self._window.settings.coaching)
        sound = self._add(menu, self.tr("Sound of the clock"), self._turn_sound)
        sound.setCheckable(True)
        sound.setChecked(self._window.settings.clock_sound)
        self._add_recent(menu)
        menu.addSeparator()
        self._add_tabs(menu)
        self._add_help(menu)
        self._add(menu, self.tr("Quit"), self._window.close, "Ctrl+Q")
        return menu

    def _add_undo(self, menu: QMenu) -> None:
        state = self._window.desk.undo_state
        for code, name, act, keys in (
            (state.undo, self.tr("Undo"), self._window.undo, "Ctrl+Z"),
            (state.redo, self.tr("Redo"), self._window.redo, "Ctrl+Shift+Z"),
        ):
            words = f"{name}: {command_name(code)}" if code and command_name(code) else name
            self._add(menu, words, act, keys).setEnabled(code is not None)

    def _add_tabs(self, menu: QMenu) -> None:
        page = self._window.page
        if page.current_tab:
            self._add(menu, self.tr("Next tab"), lambda: page.turn_tab(1), "Ctrl+PgDn")
            self._add(menu, self.tr("Previous tab"), lambda: page.turn_tab(-1), "Ctrl+PgUp")
            menu.addSeparator()

    def _add_help(self, menu: QMenu) -> None:
        inner = menu.addMenu(self.tr("Help"))
        for entry in HELP_ENTRIES:
            words = QCoreApplication.translate("Help", entry.name)
            self._add(inner, words, partial(open_help, self._window, entry), entry.keys)

    def _add_languages(self, menu: QMenu) -> None:
        settings = self._window.settings
        choices = [("", self.tr("As the system"))]
        choices += [(language.code, language.name) for language in available_languages()]
        self._choice(menu, self.tr("Language"), choices, settings.language, self.set_language)

    def _add_looks(self, menu: QMenu) -> None:
        choices = [
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast_light", self.tr("High contrast, light")),
            ("contrast_dark", self.tr("High contrast, dark")),
        ]
        settings = self._window.settings
        self._choice(menu, self.tr("Appearance"), choices, settings.theme, self.set_theme)

    def _add_sizes(self, menu: QMenu) -> None:
        choices = [(AS_THE_SYSTEM, self.tr("As the system"))]
        choices += [(scale, f"{scale * 100:.0f} %") for scale in SCALES]
        scale = self._window.settings.font_scale
        self._choice(menu, self.tr("Size of letters"), choices, scale, self.set_scale)

    def toggle_coaching(self) -> None:
        """Ask gentle questions about what is typed, or not."""
        from aiworkshop.ui.coaching.cue_line import CueLine

        self._window.settings.coaching = not self._window.settings.coaching
        for line in self._window.findChildren(CueLine):
            line.look()

    def _add_recent(self, menu: QMenu) -> None:
        """Only where the system has such a menu."""
        jump_list = self._window.findChild(JumpList)
        if jump_list is not None and jump_list.is_there:
            wanted = self._window.settings.recent
            words = self.tr("Last workshops in the system's menu")
            recent = self._add(menu, words, lambda: jump_list.set_wanted(not wanted))
            recent.setCheckable(True)
            recent.setChecked(wanted)

    def _turn_sound(self) -> None:
        self._window.run_control.set_sound(not self._window.settings.clock_sound)

    def set_language(self, code: str) -> None:
        """Speak another language from now on."""
        window = self._window
        window.keep_geometry()
        window.settings.language = code
        window.language.choose(code)

    def set_theme(self, choice: str) -> None:
        """One of the looks, or as the system has it."""
        self._window.settings.theme = choice
        self._window.theme.choose(choice)

    def set_scale(self, scale: float) -> None:
        """Larger or smaller letters."""
        window = self._window
        window.settings.font_scale = scale
        wishes = window.findChild(SystemWishes)
        window.theme.choose(scale=wishes.scale(scale) if wishes else scale or 1.0)

    def _choice(
        self,
        menu: QMenu,
        title: str,
        choices: list[tuple[ValueT, str]],
        current: ValueT,
        choose: Callable[[ValueT], None],
    ) -> None:
        inner = menu.addMenu(title)
        group = QActionGroup(inner)
        for value, words in choices:
            action = self._add(inner, words, partial(choose, value))
            action.setCheckable(True)
            action.setChecked(value == current)
            group.addAction(action)

    def _add(self, menu: QMenu, words: str, act: Callable[[], object], keys: str = "") -> QAction:
        # The keys are shown, not bound: the window's own shortcuts act on every layout.
        action = menu.addAction(f"{words}\t{keys}" if keys else words)
        action.triggered.connect(lambda _=False: act())
        return action
