"""The projector in the bar at the top: what the room sees, and whether it sees this screen."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from aiworkshop.ui.projector.privacy import Privacy
from aiworkshop.ui.projector.projector import Projector
from aiworkshop.ui.projector.views import VIEWS
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.button import IconButton
from aiworkshop.ui.widgets.words import Speaking

STATE_ICONS = {
    "off": ("projector", "muted"),
    "gone": ("circle-alert", "danger"),
    "black": ("moon", "ink"),
    "frozen": ("snowflake", "ink"),
    "showing": ("projector", "saved"),
}


def projector_state(projector: Projector) -> str:
    """A key of ``STATE_ICONS``."""
    show = projector.show
    if projector.gone is not None:
        return "gone"
    if not projector.showing:
        return "off"
    if show.black:
        return "black"
    return "frozen" if show.frozen else "showing"


class ProjectorBar(Speaking, QWidget):
    """A button that opens the remote control and says the state; an eye while words are hidden."""

    def __init__(self, projector: Projector, privacy: Privacy, theme: Theme) -> None:
        super().__init__()
        self._projector = projector
        self._privacy = privacy
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(2))
        self.eye = IconButton(
            theme, "eye-off", lambda: self.tr("Private words are hidden; hold F4 to see them")
        )
        self.eye.setObjectName("privacy-eye")
        self.eye.pressed.connect(lambda: privacy.hold(True))
        self.eye.released.connect(lambda: privacy.hold(False))
        self.button = QToolButton()
        self.button.setObjectName("projector-button")
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.clicked.connect(projector.toggle_panel)
        row.addWidget(self.eye)
        row.addWidget(self.button)
        projector.changed.connect(self._say)
        projector.show.changed.connect(self._say)
        privacy.changed.connect(self._look)
        theme.changed.connect(self._say)
        self._told: tuple[str, str, float, str] | None = None
        self.wording(self._say)
        self._look()

    def _look(self) -> None:
        self.eye.setVisible(self._privacy.applies)
        self.eye.set_icon("eye-off" if self._privacy.masking else "eye")

    def _say(self) -> None:
        state = projector_state(self._projector)
        view = VIEWS[self._projector.show.view_id].words()
        words = {
            "off": self.tr("Projector"),
            "gone": self.tr("Projector gone"),
            "black": self.tr("Black"),
            "frozen": self.tr("Frozen"),
        }.get(state, view)
        told = (state, words, self._theme.scale, self._theme.mode)
        if told == self._told:
            return
        self._told = told
        icon, tint = STATE_ICONS[state]
        size = self._theme.space(18)
        self.button.setIcon(self._theme.icon(icon, tint))
        self.button.setIconSize(QSize(size, size))
        # Qt leaves next to nothing between icon and words.
        self.button.setText(f" {words}".replace("&", "&&"))
        names = {
            "off": self.tr("Projector: off"),
            "gone": self.tr("Projector: unplugged"),
            "black": self.tr("Projector: black, behind it “{view}”"),
            "frozen": self.tr("Projector: frozen"),
        }
        name = names.get(state, self.tr("Projector: the room sees “{view}”")).format(view=view)
        self.button.setAccessibleName(name)
        self.button.setToolTip(self.tr("{state}. Shift+F11 opens it.").format(state=name))
