"""The tree that a screen reader gets, read inside the program: fast, but only what Qt would tell.

``python -m tests.accessibility.inside [LANGUAGE]`` judges every scene of the gallery.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget

from tests.accessibility.client.judge import Problem, judge
from tests.accessibility.client.nodes import ITEMS, Node

Role = QAccessible.Role
ROLES = {
    Role.Button: "push button",
    Role.ButtonMenu: "push button",
    Role.ButtonDropDown: "push button",
    Role.CheckBox: "check box",
    Role.RadioButton: "radio button",
    Role.EditableText: "text",
    Role.ComboBox: "combo box",
    Role.SpinBox: "spin button",
    Role.Slider: "slider",
    Role.ScrollBar: "scroll bar",
    Role.ProgressBar: "progress bar",
    Role.Table: "table",
    Role.Cell: "table cell",
    Role.ColumnHeader: "table column header",
    Role.RowHeader: "table row header",
    Role.List: "list",
    Role.ListItem: "list item",
    Role.Tree: "tree",
    Role.TreeItem: "tree item",
    Role.PageTabList: "page tab list",
    Role.PageTab: "page tab",
    Role.StaticText: "label",
    Role.Graphic: "image",
    Role.Grouping: "panel",
    Role.Dialog: "dialog",
    Role.PopupMenu: "popup menu",
    Role.MenuItem: "menu item",
    Role.Link: "link",
    Role.Splitter: "split pane",
    Role.LayeredPane: "layered pane",
    Role.Client: "filler",
    Role.Border: "filler",
    Role.Window: "frame",
}
MOST_ITEMS = 40


def tree(window: QWidget) -> Node:
    """All that is told of a window now."""
    interface = QAccessible.queryAccessibleInterface(window)
    assert interface is not None
    return _read(interface, "")


def problems(window: QWidget, language: str = "en", said: tuple[str, ...] = ()) -> list[Problem]:
    """What is wrong with what is told of it."""
    return judge(tree(window), language, said)


def _read(told: QAccessibleInterface, above: str) -> Node:
    node = _node(told, above)
    items = 0
    for place in range(told.childCount()):
        child = told.child(place)
        if child is None or not child.isValid() or child.state().invisible:
            continue
        inside = _read(child, node.id)
        items += inside.role in ITEMS
        if items > MOST_ITEMS:
            break
        inside.parent = node
        node.children.append(inside)
    return node


def _node(told: QAccessibleInterface, above: str) -> Node:
    widget = told.object()
    name = widget.objectName() or type(widget).__name__ if widget is not None else ""
    actions = told.actionInterface()
    value = told.valueInterface()
    box = told.rect()
    node = Node(
        ROLES.get(told.role(), str(told.role()).rpartition(".")[2].lower()),
        told.text(QAccessible.Text.Name),
        told.text(QAccessible.Text.Description),
        frozenset(_states(told)),
        tuple(actions.actionNames()) if actions is not None else (),
        box=(box.x(), box.y(), box.width(), box.height()),
        id=f"{above}.{name}" if name else above,
        text=told.text(QAccessible.Text.Value) if told.textInterface() is not None else None,
        value=float(value.currentValue() or 0) if value is not None else None,
    )
    if isinstance(widget, QComboBox):
        node.text = widget.currentText()
        node.label = _buddy_of(widget)
    return node


def _buddy_of(widget: QWidget) -> str:
    around = widget.parentWidget()
    labels = around.findChildren(QLabel) if around is not None else []
    return next((label.text() for label in labels if label.buddy() is widget), "")


def _states(told: QAccessibleInterface) -> Iterator[str]:
    state = told.state()
    if not state.invisible:
        yield "showing"
    for name in ("focusable", "checkable", "selectable", "checked", "focused"):
        if getattr(state, name):
            yield name


def main(language: str = "en") -> int:
    """Judge the gallery; 1 where anything is wrong."""
    from aiworkshop.ui.app import make_application
    from tests.gallery.scenes import SCENES
    from tests.gallery.stage import Look, Stage, sample_library

    app = make_application()
    QAccessible.setActive(True)
    wrong = controls = 0
    with TemporaryDirectory() as folder, sample_library(Path(folder)) as (library, workshop_id):
        stage = Stage(app, library, workshop_id, Look(language, "light", 1.0))
        for name, scene in SCENES.items():
            scene(stage)
            stage.settle()
            for window in QApplication.topLevelWidgets():
                if window.isVisible() and window.windowHandle() is not None:
                    controls += 1
                    for one in problems(window, "en" if language == "en" else language, ("",)):
                        if one.kind != "other language":
                            wrong += 1
                            print(f"{name}: {one.line()}")  # noqa: T201
            stage.clear()
        stage.close()
    print(f"{len(SCENES)} scenes, {controls} windows, {wrong} problems")  # noqa: T201
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:2]))
