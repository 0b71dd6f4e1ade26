"""What is told about a control, whoever asked: a screen reader from outside, or a test inside."""

from collections.abc import Iterator
from dataclasses import dataclass, field

Box = tuple[int, int, int, int]
"""Left, top, width, height on the screen."""


@dataclass(eq=False)
class Node:
    """One thing in the tree. Role and states are called as AT-SPI calls them."""

    role: str
    name: str = ""
    description: str = ""
    states: frozenset[str] = frozenset()
    actions: tuple[str, ...] = ()
    interfaces: frozenset[str] = frozenset()
    box: Box = (0, 0, 0, 0)
    id: str = ""
    """Names of the objects from the window down, with points between."""
    text: str | None = None
    """What stands in a field; of a choice what is chosen. None where that is no question."""
    value: float | None = None
    label: str = ""
    """Name of the label that stands for it."""
    children: "list[Node]" = field(default_factory=list)
    parent: "Node | None" = None
    scrolled_in: Box | None = None
    """Where what it is scrolled in stands; None for nothing."""
    handle: object = None
    """What the one who asked knows it by."""

    @property
    def own_id(self) -> str:
        """The last part of the id."""
        return self.id.rpartition(".")[2]

    def walk(self) -> "Iterator[Node]":
        """This one and all inside, in the order of the tree."""
        yield self
        for child in self.children:
            yield from child.walk()

    def find(self, own_id: str) -> "Node | None":
        """The first of this object's name."""
        return next((node for node in self.walk() if node.own_id == own_id), None)

    def within(self, own_id: str) -> bool:
        """Whether it stands inside an object of this name."""
        return f".{own_id}." in f".{self.id}."


ACTS = frozenset({"Press", "Toggle", "Increase", "Decrease", "ShowMenu"})
"""Actions that do something; the focus can be given to much that does not."""
ITEMS = frozenset({"table cell", "list item", "tree item", "page tab", "menu item"})
HEADERS = frozenset({"table column header", "table row header"})


def is_interactive(node: Node) -> bool:
    """Whether somebody can do something with it."""
    if "showing" not in node.states or node.role in HEADERS:
        return False
    if node.role == "scroll bar":
        return False  # what it moves is reached by the keys of what it stands beside
    if node.role == "table cell" and not {"focusable", "selectable"} & node.states:
        return False  # nothing can stand there
    if node.box[2] == 0 and "focusable" not in node.states:
        return False  # the arrows of a bar of tabs, which are taken away by their width
    return "focusable" in node.states or bool(ACTS & set(node.actions))
