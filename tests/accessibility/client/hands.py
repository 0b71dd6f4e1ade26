"""A screen reader's ears and a keyboard: what the accessibility bridge tells, and keys on a screen.

Run by the system's Python, which has AT-SPI's own bindings.
"""

import time
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from tests.accessibility.client.nodes import ITEMS, Box, Node  # noqa: E402

warnings.simplefilter("ignore", DeprecationWarning)
KEYS = {
    "Tab": 0xFF09, "Return": 0xFF0D, "Escape": 0xFF1B, "Down": 0xFF54, "Up": 0xFF52, "F1": 0xFFBE,
    "Left": 0xFF51, "Right": 0xFF53, "Menu": 0xFF67, "Space": 0x20, "F10": 0xFFC7, "Delete": 0xFFFF,
}  # fmt: skip
SHIFT = 0xFFE1
CONTROL = 0xFFE3
PATIENCE = 15.0
QUIET = 0.2
"""Seconds without news after which everything is there."""
MOST_ITEMS = 40
"""Of a long list that many are read."""
_STATES = {state: state.value_nick for state in Atspi.StateType.__enum_values__.values()}
_HEARD = (
    "object:state-changed:focused",
    "object:state-changed:showing",
    "object:children-changed",
    "object:property-change",
    "object:announcement",
    "object:text-changed",
    "window:activate",
)


class MissingError(Exception):
    """What was waited for did not come."""


class Hands:
    """The program as it stands on this screen."""

    def __init__(self, name: str = "aiworkshop") -> None:
        Atspi.init()
        # Its own patience is 0.8 s, less than a busy machine may need for a page.
        Atspi.set_timeout(15_000, 15_000)
        self.desktop = Atspi.get_desktop(0)
        self.desktop.set_cache_mask(Atspi.Cache.NONE)
        self.heard: list[tuple[str, str]] = []
        """Kind and words of what was told."""
        self._known: dict[str, Any] = {}
        self._focused: Any = None
        self._moves = 0
        self._context = GLib.MainContext.default()
        self._listener = Atspi.EventListener.new(self._hear)
        for kind in _HEARD:
            self._listener.register(kind)
        self.app = self.until(lambda: self._find_app(name), f"the program {name}")

    def _find_app(self, name: str) -> Any:
        for place in range(self.desktop.get_child_count()):
            child = self.desktop.get_child_at_index(place)
            if child is not None and child.get_name() == name and child.get_child_count():
                return child
        return None

    # Ears

    def _hear(self, event: Any) -> None:
        self._last = time.monotonic()
        kind = event.type
        if kind.startswith("object:announcement"):
            self.heard.append(("announcement", str(event.any_data)))
        elif kind == "object:property-change:accessible-name":
            self.heard.append(("name", str(event.any_data)))
        elif kind == "object:state-changed:focused" and event.detail1:
            self._focused = event.source
            self._moves += 1

    _last = 0.0

    def listen(self, seconds: float = 0.0) -> None:
        """Take in what is told, for so long."""
        end = time.monotonic() + seconds
        while True:
            while self._context.iteration(False):
                pass
            if time.monotonic() >= end:
                return
            time.sleep(0.004)

    def settle(self, quiet: float = QUIET) -> None:
        """Until nothing was told for a while."""
        end = time.monotonic() + PATIENCE
        self._last = time.monotonic()
        while time.monotonic() < end and time.monotonic() - self._last < quiet:
            self.listen(0.02)

    def until(self, ask: Callable[[], Any], what: str, seconds: float = PATIENCE) -> Any:
        """Wait for something and return it."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                found = ask()
            except GLib.Error:  # it went while it was being asked
                found = None
            if found:
                return found
            self.listen(0.03)
        raise MissingError(what)

    # Eyes

    def windows(self) -> list[Any]:
        """What of the program is shown: window, dialogs, menus."""
        shown = []
        for place in range(self.app.get_child_count()):
            child = self.app.get_child_at_index(place)
            if child is not None and "showing" in states_of(child):
                shown.append(child)
        return shown

    def read(self, within: Any = None) -> Node:
        """Everything that is shown in a window; without one, in the program."""
        if within is not None:
            return read(within)
        root = Node("application", "aiworkshop", states=frozenset({"showing"}))
        for window in self.windows():
            child = read(window)
            child.parent = root
            root.children.append(child)
        return root

    def handle(self, own_id: str) -> Any:
        """A shown object of this name, or None; without reading everything."""
        known = self._known.get(own_id)
        if known is not None and _is_shown(known):
            return known
        for one in shown(self.app):
            if (one.get_accessible_id() or "").rpartition(".")[2] == own_id:
                self._known[own_id] = one
                return one
        return None

    def focus(self) -> Node | None:
        """What has the focus."""
        if self._focused is None:
            return None
        try:
            return node_of(self._focused)
        except GLib.Error:
            return None

    # Hands

    def act(self, handle: Any, *wanted: str) -> None:
        """Do the first of these actions that it has."""
        names = action_names(handle)
        for name in wanted or ("Press", "Toggle", "SetFocus"):
            if name in names:
                Atspi.Action.do_action(handle, names.index(name))
                return
        raise MissingError(f"an action of {wanted} at {handle.get_name()!r}, which has {names}")

    def take_focus(self, handle: Any) -> None:
        """Give it the focus, as a screen reader does."""
        if not Atspi.Component.grab_focus(handle):
            raise MissingError(f"the focus at {handle.get_name()!r}")
        self.until(lambda: "focused" in states_of(handle), f"the focus at {handle.get_name()!r}")

    def key(self, name: str, *, held: tuple[int, ...] = ()) -> None:
        """Press a key, with others held."""
        for one in held:
            self._strike(one, Atspi.KeySynthType.PRESS)
        Atspi.generate_keyboard_event(KEYS[name], None, Atspi.KeySynthType.SYM)
        for one in reversed(held):
            self._strike(one, Atspi.KeySynthType.RELEASE)

    def _strike(self, keysym: int, kind: Any) -> None:
        code = {SHIFT: 50, CONTROL: 37}[keysym]
        Atspi.generate_keyboard_event(code, None, kind)

    def tab(self, *, back: bool = False, seconds: float = 1.0) -> Node | None:
        """One step of Tab; None where the focus stays."""
        self.listen()
        moves = self._moves
        self.key("Tab", held=(SHIFT,) if back else ())
        end = time.monotonic() + seconds
        while self._moves == moves and time.monotonic() < end:
            self.listen(0.01)
        # A list tells of its current item and of itself: the last word counts.
        while True:
            seen = self._moves
            self.listen(0.03)
            if self._moves == seen:
                break
        return self.focus() if self._moves != moves else None

    def write(self, handle: Any, words: str) -> None:
        """Put words into a field through its accessible text."""
        Atspi.EditableText.set_text_contents(handle, words)
        self.until(lambda: text_of(handle) == words, f"the words {words!r} in their field")


def states_of(handle: Any) -> frozenset[str]:
    """Names of states."""
    return frozenset(_STATES[state] for state in handle.get_state_set().get_states())


def action_names(handle: Any) -> list[str]:
    """What can be done."""
    if "Action" not in handle.get_interfaces():
        return []
    count = Atspi.Action.get_n_actions(handle)
    return [Atspi.Action.get_action_name(handle, place) for place in range(count)]


def text_of(handle: Any) -> str:
    """What stands in a field."""
    return str(Atspi.Text.get_text(handle, 0, Atspi.Text.get_character_count(handle)))


def node_of(handle: Any) -> Node:
    """All that is told of one object."""
    interfaces = frozenset(handle.get_interfaces())
    role = handle.get_role_name()
    node = Node(
        role,
        handle.get_name() or "",
        handle.get_description() or "",
        states_of(handle),
        tuple(action_names(handle)),
        interfaces,
        box_of(handle),
        handle.get_accessible_id() or "",
        handle=handle,
    )
    node.label = _label(handle)
    if "Text" in interfaces:
        node.text = text_of(handle)
    if role == "combo box":
        node.text = _chosen(handle, node.text)
    if "Value" in interfaces:
        node.value = Atspi.Value.get_current_value(handle)
    return node


def _label(handle: Any) -> str:
    """Name of the label that stands for it."""
    for relation in handle.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return str(relation.get_target(0).get_name())
    return ""


def box_of(handle: Any) -> Box:
    """Where it is on the screen now."""
    box = Atspi.Component.get_extents(handle, Atspi.CoordType.SCREEN)
    return box.x, box.y, box.width, box.height


def _is_shown(handle: Any) -> bool:
    """Whether it is still there to be seen."""
    try:
        return "showing" in states_of(handle)
    except GLib.Error:
        return False


def scrolled_in(handle: Any) -> Box | None:
    """Where what it is scrolled in stands on the screen."""
    around = handle.get_parent()
    while around is not None:
        if (around.get_accessible_id() or "").endswith(".qt_scrollarea_viewport"):
            return box_of(around)
        around = around.get_parent()
    return None


def _chosen(handle: Any, text: str | None) -> str | None:
    """What a choice stands at: an edit's words, or its list's chosen item."""
    for child in shown(handle, everything=True):
        if child.get_role_name() in ITEMS and "selected" in states_of(child):
            return str(child.get_name())
    return text


def read(handle: Any) -> Node:
    """An object and all that is shown inside; of a long list the first items."""
    node = node_of(handle)
    items = 0
    for place in range(handle.get_child_count()):
        child = handle.get_child_at_index(place)
        if child is None or "showing" not in states_of(child):
            continue
        if child.get_role_name() in ITEMS:
            items += 1
            if items > MOST_ITEMS:
                break
        inside = read(child)
        inside.parent = node
        node.children.append(inside)
    return node


def shown(handle: Any, *, everything: bool = False) -> Iterator[Any]:
    """An object and all that is shown inside, without asking more than needed."""
    yield handle
    if handle.get_role_name() in ("table", "list") and not everything:
        return
    for place in range(min(handle.get_child_count(), 400)):
        child = handle.get_child_at_index(place)
        if child is not None and (everything or "showing" in states_of(child)):
            yield from shown(child, everything=everything)
