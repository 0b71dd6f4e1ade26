"""The town's register: what a town is good at, over all its workshops, and who could use it."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from aiworkshop.method.content import Content
from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.naming import name_in
from aiworkshop.readmodels.records import Authority, RegisterAsset
from aiworkshop.readmodels.town_register import Saying, TownRegister
from aiworkshop.ui.page import PageContext, Tab
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.programmes.register_list import RegisterList
from aiworkshop.ui.programmes.register_map import HeatTable
from aiworkshop.ui.programmes.register_matches import RegisterMatches
from aiworkshop.ui.programmes.register_review import RegisterReview
from aiworkshop.ui.programmes.register_saving import RegisterSaving
from aiworkshop.ui.programmes.register_words import RegisterWords, folded_words
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.checks import TagPicker, slim
from aiworkshop.ui.widgets.fields import ComboField
from aiworkshop.ui.widgets.small import EmptyState
from aiworkshop.ui.widgets.words import Words

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads
    from aiworkshop.method.same_assets import SameAsset

_FOLLOWED = (
    *("authority", "workshop", "finding", "translation", "interview", "group", "participant"),
    *("register_asset", "register_source", "register_apart"),
)
"""What the register rests on."""
Answer = tuple[dict[str, Content], list[Authority]]


class RegisterTab(Tab):
    """Choose a town; then its assets, their heat map, what may be the same, and matches."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, scrolls=False)
        self.naming = Naming(lambda: context.language.code)
        self.words = RegisterWords(self.naming, self)
        self.register: TownRegister | None = None
        self._towns: list[Authority] = []
        self._asked = 0
        self._wanted = ""
        self._build()
        self._connect()

    def _build(self) -> None:
        space = self.theme.space
        self.town = slim(ComboField())
        self.town.setMinimumContentsLength(14)
        self.town.setObjectName("register-town")
        self.wording(lambda: self.town.setAccessibleName(self.tr("Town")))
        self.views = TagPicker(self._views(), multiple=False)
        self.views.setObjectName("register-views")
        self.views.set_value(["list"])
        self.save = Button(lambda: self.tr("Save the register…"), icon="download", theme=self.theme)
        self.save.setObjectName("register-save")
        self.head = QWidget()
        column = QVBoxLayout(self.head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(8))
        row = QHBoxLayout()
        row.setSpacing(space(12))
        row.addWidget(self.town)
        row.addStretch(1)
        row.addWidget(self.save)
        column.addLayout(row)
        column.addWidget(self.views)
        self._build_panels()
        self.body.addWidget(self.head)
        self.body.addWidget(self.stack, 1)
        self.body.addWidget(self.no_town, 1)
        self.head.hide()
        self.stack.hide()
        self.no_town.hide()
        self.saving = RegisterSaving(self, self.context)

    def _build_panels(self) -> None:
        self.list = RegisterList(self.context, self.words)
        self.heat = HeatTable(self.theme, self.words)
        self.review = RegisterReview(self.context, self.words)
        self.matches = RegisterMatches(self.context, self.words)
        self.panels = {
            "list": self.list,
            "map": self.heat,
            "review": self.review,
            "matches": self.matches,
        }
        self.stack = QStackedWidget()
        for panel in self.panels.values():
            self.stack.addWidget(panel)
        self.no_town = EmptyState(
            lambda: self.tr(
                "A register gathers what the workshops of a town found. Add the town first, "
                "and choose it under the details of its workshops."
            ),
            lambda: self.tr("Add a town"),
        )
        self.no_town.pressed.connect(lambda: self.context.go("programmes", None, "towns"))
        self.no_town.setObjectName("register-no-town")

    def _connect(self) -> None:
        self.town.committed.connect(lambda _: self._read())
        self.views.committed.connect(self._choose_view)
        self.heat.chosen.connect(self._narrow)
        self.list.unite_asked.connect(self._unite)
        self.list.go_asked.connect(self._go)
        self.review.finished.connect(lambda: self.show_view("list"))
        self.review.counted.connect(self.views.retranslate)
        self.save.setMenu(self._save_menu())
        self.wording(self._name_towns)

    # Reading

    def refresh(self, changes: ChangeSet | None) -> None:
        """Towns, and the chosen one's register, as far as they may be others."""
        if changes is None or changes.touches("authority"):
            self.desk.read(self._read_towns, self._got_towns, context=self)
        elif changes.touches(*_FOLLOWED):
            self._read()
        if self.view == "matches":
            self.matches.refresh(changes)
        else:
            self.matches.stale = True

    @property
    def view(self) -> str:
        """Which part is shown."""
        shown = self.views.value()
        return shown[0] if shown else "list"

    def show_view(self, view: str) -> None:
        """Show a part: ``list``, ``map``, ``review`` or ``matches``."""
        self.views.set_value([view])
        if view != "review":
            self.review.leave()
        panel = self.panels[view]
        self.stack.setCurrentWidget(panel)
        if view == "matches" and self.matches.stale:
            self.matches.refresh(None)

    def show_record(self, key: str) -> None:
        """Go to an asset, in whichever town it is, as soon as it was read."""
        self._wanted = key
        self.show_view("list")

        def town_of(reads: "Reads") -> str:
            found = reads.record(RegisterAsset, key)
            return found.authority_id or "" if found is not None and not found.deleted else ""

        self.desk.read(town_of, self._go_to_town, context=self)

    def _go_to_town(self, town: str) -> None:
        if town and town != self.town.value():
            self.town.set_value(town)
        self._read()

    def flush(self) -> None:
        """What decides on others is saved only when it is decided."""
        if self.list.details is not None:
            self.list.details.flush()
        self.matches.flush()

    @staticmethod
    def _read_towns(reads: "Reads") -> Answer:
        from aiworkshop.facilitation.contents import plain_contents

        return plain_contents(), list(reads.office(["authority"]).authority)

    def _got_towns(self, answer: Answer) -> None:
        self.naming.contents, self._towns = answer
        self._name_towns()
        self.head.setVisible(bool(self._towns))
        self.stack.setVisible(bool(self._towns))
        self.no_town.setVisible(not self._towns)
        known = {town.id for town in self._towns}
        if self._towns and self.town.value() not in known:
            self.town.set_value(self._towns[0].id)
        self.retranslate_parts()
        self._read()

    def retranslate_parts(self) -> None:
        """What is worded by the method's texts, now that they are known."""
        self.review.fields.reword()
        if self.list.details is not None:
            self.list.details.form.reword()

    def _read(self) -> None:
        town = self.town.value()
        if not town or not self._towns:
            return
        self._asked += 1
        asked = self._asked

        def query(reads: "Reads") -> tuple[TownRegister, dict[str, str]]:
            register = reads.town_register(town)
            return register, folded_words(register)

        self.desk.read(
            query,
            lambda found: self._got_register(asked, *found),
            failed=lambda _: None,  # the town went meanwhile: its news are on their way
            context=self,
        )
        self.matches.show_town(town)
        if self.view == "matches":
            self.matches.refresh(None)

    def _got_register(self, asked: int, register: TownRegister, folded: dict[str, str]) -> None:
        if asked != self._asked:
            return
        self.register = register
        self.list.show_register(register, folded)
        self.heat.show_heat(register.heat_map)
        self.save.setEnabled(bool(register.assets))
        if self._wanted in register.by_id:
            wanted, self._wanted = self._wanted, ""
            self.list.show_asset(wanted)

        def compare() -> "list[SameAsset]":
            from aiworkshop.facilitation.reads.town_register import alike_in

            return alike_in(register)

        self.desk.work(compare, lambda found: self._got_alike(asked, found), context=self)

    def _got_alike(self, asked: int, found: "list[SameAsset]") -> None:
        if asked == self._asked and self.register is not None:
            self.review.show_groups(self.register, found)

    # Going on

    def _choose_view(self, chosen: list[str]) -> None:
        self.show_view(chosen[0] if chosen else self._current_view())

    def _current_view(self) -> str:
        shown = self.stack.currentWidget()
        return next(name for name, panel in self.panels.items() if panel is shown)

    def _narrow(self, category: str | None, in_use: str | None) -> None:
        self.list.narrow(category, in_use)
        self.show_view("list")
        self.list.list.setFocus()

    def _unite(self, assets: list[str]) -> None:
        self.show_view("review")
        self.review.show_by_hand(assets)
        if self.review.cards:
            self.review.cards[0].belongs.setFocus()

    def _go(self, saying: Saying) -> None:
        self.context.go("discovery", saying.workshop.id, f"findings/{saying.id}")

    def _save_menu(self) -> QMenu:
        menu = QMenu(self)
        for names in (False, True):
            action = menu.addAction("")
            action.triggered.connect(partial(self._save, names))
            self.wording(partial(self._say_save, action, names))
        return menu

    def save_register(self, *, names: bool) -> None:
        """Ask for a file and write what may leave the room to it."""
        if self.register is not None:
            town = self._town_name(self.register.authority)
            self.saving.ask_and_save(self.register, town, names=names)

    def _save(self, names: bool, _: bool = False) -> None:
        self.save_register(names=names)

    def _say_save(self, action: QAction, names: bool) -> None:
        with_names = self.tr("With holders, where that was agreed to")
        action.setText(with_names if names else self.tr("Without names"))

    # Words

    def _views(self) -> list[tuple[str, Words]]:
        return [
            ("list", lambda: self.tr("Assets")),
            ("map", lambda: self.tr("Heat map")),
            ("review", lambda: self._review_words()),
            ("matches", lambda: self.tr("Offers and requests")),
        ]

    def _review_words(self) -> str:
        left = len(self.review.waiting) if hasattr(self, "review") else 0
        return (
            self.tr("May be the same ({count})").format(count=left)
            if left
            else self.tr("May be the same")
        )

    def _town_name(self, town: Authority) -> str:
        return str(name_in(town, self.context.language.code)) or self.tr("A town without a name")

    def _name_towns(self) -> None:
        options: list[tuple[Any, Words]] = [(one.id, self._town_name(one)) for one in self._towns]
        options.sort(key=lambda option: str(option[1]))
        self.town.set_options(options)
