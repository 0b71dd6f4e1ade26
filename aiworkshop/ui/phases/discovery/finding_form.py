"""The fields of one kind of finding."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.method.permissions import DEFAULT_PERMISSION
from aiworkshop.readmodels.records import Finding, Group
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.discovery.choices import (
    category_choices,
    permission_choices,
    table_choices,
    use_choices,
)
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.phases.record_form import RecordForm
from aiworkshop.ui.widgets.checks import slim
from aiworkshop.ui.widgets.fields import CheckField, ComboField, TextArea, TextField
from aiworkshop.ui.widgets.form import FieldForm
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking, Words

FIELDS = {
    "story": ("title", "telling", "quote", "teller", "permission", "category", "group_id"),
    "success_factor": ("title", "category", "permission", "group_id"),
    "asset": (
        "title",
        "category",
        "holder",
        "in_use",
        "links_to",
        "quote",
        "permission",
        "channels",
        "group_id",
    ),
    "wish": ("title", "telling", "quote", "teller", "permission", "group_id"),
}
_AREAS = {"telling": 4, "quote": 2}


class FindingForm(Speaking, QWidget):
    """Fields that save themselves, for findings of one kind."""

    def __init__(self, context: PageContext, naming: Naming, kind: str) -> None:
        super().__init__()
        self._naming = naming
        self._kind = kind
        self._finding: Finding | None = None
        self.setObjectName(f"form-{kind}")
        has_channels = "channels" in FIELDS[kind]
        self.form = (
            RecordForm(context, naming, lambda: kind) if has_channels else FieldForm(context)
        )
        self.fields: dict[str, QWidget] = {}
        for name in FIELDS[kind]:
            self.fields[name] = self._add(name)
        self.fields["unclear"] = self.form.add(
            "unclear", "", CheckField(lambda: self.tr("Unclear on paper: ask the table")), wide=True
        )
        self.first_field = self.fields["title"]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)

    def show_finding(self, finding: Finding | None) -> None:
        """Bind the fields."""
        if finding is not None and not finding.permission:
            # No level means the default one, also wherever findings leave the program.
            finding = replace(finding, permission=DEFAULT_PERMISSION)
        self._finding = finding
        self.form.bind("finding", finding)
        self._explain()

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Offer these tables."""
        self.table.set_options(
            table_choices(groups, self.tr("Table {number}"), lambda: self.tr("No table"))
        )

    def offer_channels(self, channels: Sequence[tuple[str, Words]]) -> None:
        """The channels that can be ticked; without any, and for what has none, no field."""
        if isinstance(self.form, RecordForm):
            self.form.offer_channels(channels)

    def flush(self) -> None:
        """Commit what stands in the fields."""
        self.form.flush()

    def _add(self, name: str) -> QWidget:
        if name == "channels":
            assert isinstance(self.form, RecordForm)
            return self.form.channels()
        label = self._label(name)
        if name == "permission":
            return self._add_permission(label)
        if name == "category":
            options = category_choices(self._naming, lambda: self.tr("No category yet"))
            return self.form.add(name, label, slim(ComboField(options)), wide=True)
        if name == "in_use":
            options = use_choices(self._naming, lambda: self.tr("Not known yet"))
            return self.form.add(name, label, slim(ComboField(options)), wide=True)
        if name == "group_id":
            self.table = slim(ComboField([(None, lambda: self.tr("No table"))]))
            return self.form.add(name, lambda: self.tr("Table"), self.table, wide=True)
        field = (
            TextArea(self._hint(name), lines=_AREAS[name])
            if name in _AREAS
            else TextField(self._hint(name))
        )
        return self.form.add(name, label, field, wide=True)

    def _add_permission(self, label: Words) -> QWidget:
        field = self.form.add(
            "permission", label, slim(ComboField(permission_choices(self._naming))), wide=True
        )
        field.currentIndexChanged.connect(lambda _: self._explain())
        self.explanation = Label("", "small", wraps=True)
        self.form.add_widget(self.explanation)
        return field

    def _explain(self) -> None:
        field = self.fields.get("permission")
        if isinstance(field, ComboField):
            level = str(field.value() or "")
            self.explanation.set_words(lambda: self._naming.explanation("permissions", level))

    def _label(self, name: str) -> Words:
        return lambda: self._naming.label(self._kind, name) or self._naming.label("story", name)

    def _hint(self, name: str) -> Words:
        return lambda: self._naming.hint(self._kind, name) or self._naming.hint("story", name)
