"""The fields of a record, labelled with the method's words as this workshop has them."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from aiworkshop.method.programmes import DRIVERS
from aiworkshop.method.registry import Registry
from aiworkshop.method.simple import Named
from aiworkshop.readmodels.records import Group, Record
from aiworkshop.ui.focus import tab_stops, tab_through
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.channel_tags import ChannelField
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.widgets.checks import slim
from aiworkshop.ui.widgets.fields import (
    CheckField,
    ComboField,
    DateField,
    MoneyField,
    TagPicker,
    TextArea,
    TextField,
)
from aiworkshop.ui.widgets.form import FieldForm
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking, Words

Option = tuple[Any, Words]


class RecordForm(FieldForm):
    """A ``FieldForm`` that finds labels and hints by ``naming``.

    ``section`` says under which record the labels stand (``fields.<section>.<name>``); it is
    asked again by ``reword``, as a commitment that becomes a request has other labels.
    """

    def __init__(
        self, context: PageContext, naming: Naming, section: Callable[[], str], *, columns: int = 1
    ) -> None:
        super().__init__(context, columns=columns)
        self.naming = naming
        self._section = section
        self._offered: dict[str, list[Option]] = {}

    def share(self, *parts: int) -> None:
        """Give the columns these parts of the width."""
        for column, part in enumerate(parts):
            self._grid.setColumnStretch(column, part)

    # Adding fields

    def line(self, name: str, *, wide: bool = True) -> TextField:
        """One line of words."""
        return self.add(name, self.label(name), TextField(self.hint(name)), wide=wide)

    def area(self, name: str, *, lines: int = 3) -> TextArea:
        """Several lines of words."""
        return self.add(name, self.label(name), TextArea(self.hint(name), lines=lines), wide=True)

    def date(self, name: str) -> DateField:
        """A day."""
        return self.add(name, self.label(name), DateField())

    def money(self, name: str) -> MoneyField:
        """Shekels."""
        return self.add(
            name, lambda: f"{self.naming.label(self._section(), name)} (₪)", MoneyField()
        )

    def check(self, name: str, words: Words) -> CheckField:
        """Yes or no."""
        return self.add(name, "", CheckField(words), wide=True)

    def choice(self, name: str, words: Words | None = None, *, wide: bool = True) -> ComboField:
        """One of what ``offer`` gives."""
        label = self.label(name) if words is None else words
        return self.add(name, label, slim(ComboField()), wide=wide)

    def named(
        self,
        name: str,
        section: str,
        registry: Registry[Named],
        none: Words = "",
        words: Words | None = None,
    ) -> ComboField:
        """One of a registry of the method; ``none`` for nothing chosen yet."""
        field = self.choice(name, words, wide=False)
        first: list[Option] = [("", none)] if none else []
        self.offer(name, first + list(self.names_of(section, registry)))
        return field

    def tags(self, name: str, section: str, registry: Registry[Named]) -> TagPicker:
        """Several of a registry of the method."""
        return self.add(
            name, self.label(name), TagPicker(list(self.names_of(section, registry))), wide=True
        )

    def table(self) -> ComboField:
        """At which table it was said."""
        return self.choice("group_id", lambda: self.tr("Table"))

    def channels(self) -> ChannelField:
        """The channels of the workshop's programmes; hidden until ``offer_channels``."""
        label = lambda: self.naming.label("outcome", "channels")  # noqa: E731
        field = self.add("channels", label, ChannelField(), wide=True)
        self.set_field_visible("channels", False)
        return field

    def carried_on(self) -> None:
        """Who carries it on: quietly at the end, since it is known only after a while."""
        self.add_widget(Label(lambda: self.tr("Who carries it on"), "muted"))
        hint = lambda: self.naming.hint("outcome", "transferred_to")  # noqa: E731
        for_whom = lambda: self.naming.label("outcome", "transferred_to")  # noqa: E731
        self.add("transferred_to", for_whom, TextField(hint), wide=True)
        self.named(
            "driver",
            "drivers",
            DRIVERS,
            lambda: self.tr("Not said yet"),
            lambda: self.naming.label("outcome", "driver"),
        )

    def note(self, name: str) -> Label:
        """A gentle line across the form, hidden while it has no words."""
        label = Label("", "small", wraps=True)
        label.setObjectName(name)
        label.hide()
        self.add_widget(label)
        return label

    # What there is to choose

    def names_of(self, section: str, registry: Registry[Named]) -> Iterable[tuple[str, Words]]:
        """The entries of a registry with their names."""
        return [(spec.id, partial(self.naming.name, section, spec.id)) for spec in registry]

    def offer(self, name: str, options: Sequence[Option]) -> None:
        """What can be chosen for a field; call it before ``bind``."""
        self._offered[name] = list(options)

    def offer_tables(self, groups: Sequence[Group]) -> None:
        """No table, and these."""
        options: list[Option] = [(None, lambda: self.tr("No table"))]
        options += [(group.id, partial(self._table_words, group)) for group in groups]
        self.offer("group_id", options)

    def offer_records(self, name: str, none: Words, records: Sequence[tuple[str, Words]]) -> None:
        """None, and these records by their words."""
        self.offer(name, [(None, none), *records])

    def offer_channels(self, channels: Sequence[tuple[str, Words]]) -> None:
        """The channels that can be ticked; without any, the field is hidden."""
        field = self.fields["channels"]
        if field.offer(channels):
            names = list(self.fields)
            place = names.index("channels")
            before, after = (self.fields[names[place + step]] for step in (-1, 1))
            # Chips made later would come last of all in the order of Tab.
            tab_through((tab_stops(before) or [before])[-1], [field], after)
        self.set_field_visible("channels", bool(channels))

    def bind(self, kind: str, record: Record | None) -> None:
        """Show a record."""
        before = self.record
        if before is not None and (record is None or before.id != record.id):
            super().bind(kind, None)
        if record is not None:
            for name, options in self._offered.items():
                self.fields[name].set_options(options)
        super().bind(kind, record)

    def set_field_visible(self, name: str, visible: bool) -> None:
        """Show or hide a field with its label."""
        field = self.fields[name]
        field.setVisible(visible)
        for label in self.findChildren(Label):
            if label.buddy() is field:
                label.setVisible(visible)

    def reword(self) -> None:
        """Say labels and hints again, as another kind of record has other ones."""
        self.retranslate()
        for child in self.findChildren(QWidget):
            if isinstance(child, Speaking):
                child.retranslate()

    def label(self, name: str) -> Words:
        """The label of a field."""
        return lambda: self.naming.label(self._section(), name)

    def hint(self, name: str) -> Words:
        """What stands in a field while it is empty."""
        return lambda: self.naming.hint(self._section(), name)

    def _table_words(self, group: Group) -> str:
        number = self.tr("Table {number}").format(number=group.number)
        return f"{number} · {group.name}" if group.name else number
