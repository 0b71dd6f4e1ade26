"""Through every place of the program, as somebody who does not see it."""

import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from tests.accessibility.client.hands import (
    Hands,
    MissingError,
    box_of,
    scrolled_in,
    shown,
    states_of,
    text_of,
)
from tests.accessibility.client.judge import Problem, WordsOf, backwards, called, judge
from tests.accessibility.client.nodes import Node, is_interactive

MOST_STOPS = 250
RAIL = "rail-"


@dataclass
class Stop:
    """One place, and what is wrong there."""

    place: str
    controls: int = 0
    stops: int = 0
    """How many presses of Tab lead round."""
    problems: list[Problem] = field(default_factory=list)


@dataclass(frozen=True)
class Plan:
    """What to walk."""

    language: str
    said: tuple[str, ...]
    pages: tuple[str, ...] = ()
    """Only these; none: all."""
    finding: str = ""
    """Words to enter and to read back."""
    saved: str = ""
    """What the program says when all is kept."""
    help: str = ""
    shortcuts: str = ""
    """Names of entries of the menu."""
    tab_round: bool = True


class Walk:
    """Goes by what the rail and the tabs tell, and acts by what controls offer."""

    def __init__(self, hands: Hands, plan: Plan) -> None:
        self.hands = hands
        self.plan = plan
        self.stops: list[Stop] = []

    @property
    def mirrored(self) -> bool:
        """Whether one reads from the right."""
        return self.plan.language in ("he", "ar")

    # Places

    def everywhere(self) -> None:
        """The library, then every page of the workshop with its tabs."""
        wanted = self.plan.pages
        self.hands.until(lambda: self.hands.handle("CardView"), "the list of workshops")
        self.hands.settle()
        if not wanted or "library" in wanted:
            self.frame("frame, nothing open")
            self.look("library", "page-library")
        self.open_workshop()
        if not wanted:
            self.frame("frame")
        for own_id in [one for one in self.rail() if one != f"{RAIL}library"]:
            page = own_id.removeprefix(RAIL)
            if not wanted or page in wanted:
                self.page(page)

    def rail(self) -> list[str]:
        """Names of the entries that lead somewhere."""
        rail = self.hands.read(self.hands.handle("rail"))
        return [one.own_id for one in rail.walk() if one.role == "radio button"]

    def open_workshop(self) -> None:
        """Enter on the first of the list."""
        self.hands.take_focus(self.hands.handle("CardView"))
        self.hands.key("Return")
        self.hands.until(lambda: self.hands.handle("rail-discovery"), "the workshop")
        self.hands.settle()

    def go(self, page: str) -> None:
        """Press its entry of the rail."""
        self.hands.act(self.hands.handle(f"{RAIL}{page}"), "Press", "Toggle")
        self.hands.until(lambda: self.hands.handle(f"page-{page}"), f"the page {page}")
        self.hands.settle()

    def page(self, page: str) -> None:
        """A page with all its tabs."""
        self.go(page)
        tabs = self.tabs(page)
        if not tabs:
            self.look(page, f"page-{page}")
        for place, name in enumerate(tabs):
            handles = self.hands.until(lambda: self.tab_handles(page), f"the tabs of {page}")
            self.hands.act(handles[place], "Press", "Toggle")
            self.hands.settle()
            self.look(f"{page}/{name}", f"page-{page}")

    def tab_handles(self, page: str) -> list[Any]:
        """What the bar of tabs tells."""
        bars = (one for one in shown(self.hands.handle(f"page-{page}")) if _is_tabs(one))
        bar = next(bars, None)
        if bar is None:
            return []
        children = [bar.get_child_at_index(at) for at in range(bar.get_child_count())]
        return [one for one in children if one.get_role_name() == "page tab"]

    def tabs(self, page: str) -> list[str]:
        """Their names."""
        return [one.get_name() for one in self.tab_handles(page)]

    # Looking

    def frame(self, place: str) -> None:
        """What stands around every page."""
        window = self.hands.read()
        around = [window.find("top-bar"), window.find("rail"), window.find("guide")]
        self._judged(place, [one for one in around if one is not None])

    def look(self, place: str, own_id: str) -> Stop:
        """Judge a page, and go round it by Tab."""
        stop = self._judged(place, [self.hands.read(self.hands.handle(own_id))])
        if self.plan.tab_round:
            self.round(stop, own_id)
        return stop

    def _judged(self, place: str, roots: Iterable[Node]) -> Stop:
        print(place, file=sys.stderr, flush=True)  # noqa: T201
        stop = Stop(place)
        for root in roots:
            stop.controls += sum(is_interactive(one) for one in root.walk())
            stop.problems += judge(root, self.plan.language, self.plan.said)
        self.stops.append(stop)
        return stop

    def round(self, stop: Stop, own_id: str) -> None:
        """Tab leads through the page, in the order of reading, and round the window."""
        start = next(name for name in self.rail() if self._is_chosen(name))
        self.hands.take_focus(self.hands.handle(start))
        # Once its rail entry is chosen a page's own stops come between others of the window.
        inside: list[Node] = []
        for _ in range(MOST_STOPS):
            node = self.hands.tab()
            if node is None:
                last = self.hands.focus()
                stop.problems.append(Problem("trap", called(last) if last else "?"))
                return
            stop.stops += 1
            if node.own_id == start:
                break
            if node.within(own_id):
                inside.append(node)
            if not node.name.strip():
                stop.problems.append(Problem("stop without name", called(node)))
        else:
            stop.problems.append(Problem("no way round", f"{MOST_STOPS} stops"))
        for node in inside:
            node.box = box_of(node.handle)  # all as they stand now: on the way some were scrolled
            node.scrolled_in = scrolled_in(node.handle)
        stop.problems += backwards(inside, mirrored=self.mirrored)

    def _is_chosen(self, name: str) -> bool:
        return "checked" in states_of(self.hands.handle(name))

    # Doing

    def enter_finding(self) -> None:
        """Words go into the field, Enter keeps them, the list has them, and one hears so."""
        stop = Stop("a finding entered and read back")
        self.stops.append(stop)
        self.go("discovery")
        self._tab_with("discovery", "tab-findings")
        field_handle = self.hands.until(lambda: self.hands.handle("entry-field"), "the entry field")
        self.hands.take_focus(field_handle)
        self.hands.settle()
        self.hands.heard.clear()
        self.hands.write(field_handle, self.plan.finding)
        self.hands.key("Return")
        self._expect(stop, "read back", self._in_the_list)
        self._expect(stop, "field is empty", lambda: text_of(field_handle) == "")
        said = ("announcement", self.plan.saved)
        self._expect(stop, "saved, heard", lambda: said in self.hands.heard)

    def _in_the_list(self) -> bool:
        page = self.hands.read(self.hands.handle("page-discovery"))
        cells = (one for one in page.walk() if one.role in ("table cell", "list item"))
        return any(self.plan.finding in one.name for one in cells)

    def _tab_with(self, page: str, own_id: str) -> None:
        for handle in self.tab_handles(page):
            self.hands.act(handle, "Press", "Toggle")
            self.hands.settle()
            if self.hands.handle(own_id) is not None:
                return
        raise MissingError(own_id)

    def menu_and_dialog(self) -> None:
        """The menu opens, tells its entries, closes; so does a dialog; the focus comes back."""
        stop = Stop("menu")
        self.stops.append(stop)
        menu = self.open_menu()
        entries = [one for one in self.hands.read(menu).walk() if one.role.endswith("menu item")]
        stop.controls = len(entries)
        words = WordsOf(self.plan.language, self.plan.said)
        for entry in entries:
            name = entry.name.partition("\t")[0]
            if not name.strip() or words.foreign(name):
                stop.problems.append(Problem("menu entry", called(entry)))
        self.hands.key("Escape")
        self._expect(stop, "focus back at its button", lambda: self._has_focus("rail-menu"))
        stop = Stop("dialog")
        self.stops.append(stop)
        self.open_shortcuts()
        self.dialog(stop)

    def open_menu(self) -> Any:
        """By key from its button; the focus goes to its first entry, which tells where it is."""
        self.hands.take_focus(self.hands.handle("rail-menu"))
        self.hands.key("Space")
        self.hands.settle()
        self.hands.key("Down")
        self.hands.until(lambda: "menu item" in self._focus_role(), "an entry with the focus")
        node = self.hands.focus()
        assert node is not None
        return node.handle.get_parent()  # type: ignore[attr-defined]

    def open_shortcuts(self) -> None:
        """Help, and in it the entry of that name, by key."""
        self.open_menu()
        self._down_to(self.plan.help)
        self.hands.key("Left" if self.mirrored else "Right")
        self.hands.settle()
        self._down_to(self.plan.shortcuts)
        self.hands.key("Return")

    def _down_to(self, words: str) -> None:
        for _ in range(30):
            node = self.hands.focus()
            if node is not None and node.name.partition("\t")[0] == words:
                return
            self.hands.key("Down")
            self.hands.listen(0.15)
        raise MissingError(f"the entry {words!r}")

    def dialog(self, stop: Stop) -> None:
        """The dialog that just opened."""
        handle = self.hands.until(lambda: self._dialog(), "the dialog")
        self.hands.settle()
        read = self.hands.read(handle)
        stop.controls = sum(is_interactive(one) for one in read.walk())
        stop.problems += judge(read, self.plan.language, self.plan.said)
        if not read.name.strip():
            stop.problems.append(Problem("no name", called(read)))
        self._expect(stop, "the focus is in it", lambda: self._focus_is_in(read))
        self.hands.key("Escape")
        self._expect(stop, "closed by Escape", lambda: self._dialog() is None)
        self._expect(stop, "focus comes back", lambda: self._has_focus("rail-menu"))

    def _dialog(self) -> Any:
        return next((one for one in self.hands.windows() if one.get_role_name() == "dialog"), None)

    def _focus_role(self) -> str:
        node = self.hands.focus()
        return node.role if node is not None else ""

    def _focus_is_in(self, read: Node) -> bool:
        node = self.hands.focus()
        return node is not None and node.id.startswith(read.id)

    def _has_focus(self, own_id: str) -> bool:
        handle = self.hands.handle(own_id)
        return handle is not None and "focused" in states_of(handle)

    def _expect(self, stop: Stop, what: str, ask: Callable[[], bool]) -> None:
        stop.stops += 1
        try:
            self.hands.until(ask, what, 6.0)
        except MissingError:
            stop.problems.append(Problem("did not come", what, f"heard {self.hands.heard[-6:]}"))


def _is_tabs(handle: Any) -> bool:
    """Whether these are the tabs of a page, not of something inside."""
    own = ".TabStrip." in handle.get_accessible_id()
    return own and handle.get_role_name() == "page tab list"
