"""Arrangements of reports as a facilitator likes them, kept under a name for further workshops.

Kept are language, names, sections with their order, those left out, and a form's own choices; not
the photos and words, which belong to one workshop. A kept template is JSON::

    {"language": "he", "names": false, "sections": ["cover"], "left_out": [], "choices": {}}
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, select

from aiworkshop.base.ids import new_id
from aiworkshop.base.text import clean_text
from aiworkshop.facilitation.commands import require
from aiworkshop.facilitation.reports.writing import LAYOUT, ArrangeReport
from aiworkshop.library.schema.bookkeeping import report_template
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Change, Row
from aiworkshop.readmodels.report_sections import ReportTemplate

LONGEST_NAME = 80
_KEPT: Mapping[str, Any] = {
    "language": "",
    "names": False,
    "sections": [],
    "left_out": [],
    "choices": {},
}
"""What is kept, and what it is where a workshop arranged nothing."""


@dataclass(frozen=True, slots=True)
class KeepReportTemplate:
    """Keep the workshop's arrangement of a form under a name; what had that name gives way.

    Value: the id. Raises ``UserError`` where there is no name.
    """

    workshop_id: str
    form: str
    name: str
    code: str = "keep_report_template"

    def apply(self, unit: UnitOfWork) -> str:
        name = " ".join(clean_text(self.name).split())[:LONGEST_NAME]
        require(name, "template_name", "A template needs a name. Nothing was kept.")
        found = unit.rows(LAYOUT, form=self.form)
        row = found[0] if found else _KEPT
        content = json.dumps(
            {each: row[each] for each in _KEPT}, ensure_ascii=False, sort_keys=True
        )
        after: Row = {"content": content, "stamp": unit.stamp}
        table = report_template
        query = select(table).where(table.c.name == name, table.c.form == self.form)
        known = unit.connection.execute(query).mappings().first()
        if known is None:
            new: Row = {"id": new_id(), "name": name, "form": self.form, **after}
            unit.insert_rows(table, [new])
            return str(new["id"])
        key = str(known["id"])
        if known["content"] != content:
            unit.update_row(table, key, {each: known[each] for each in after}, after)
        return key


@dataclass(frozen=True, slots=True)
class ApplyReportTemplate:
    """Arrange the workshop's report as in a template. Value: whether anything differs now."""

    workshop_id: str
    template_id: str
    code: str = "apply_report_template"

    def apply(self, unit: UnitOfWork) -> bool:
        row = unit.row(report_template.name, self.template_id)
        kept = {**_KEPT, **json.loads(row["content"])}
        fields = tuple((each, kept[each]) for each in _KEPT)
        ArrangeReport(self.workshop_id, row["form"], fields).apply(unit)
        return bool(unit.changes)


@dataclass(frozen=True, slots=True)
class RemoveReportTemplate:
    """Let go of a template. Value: whether it was there."""

    workshop_id: str
    template_id: str
    code: str = "remove_report_template"

    def apply(self, unit: UnitOfWork) -> bool:
        table = report_template
        query = select(table).where(table.c.id == self.template_id)
        row = unit.connection.execute(query).mappings().first()
        if row is None:
            return False
        unit.connection.execute(delete(table).where(table.c.id == self.template_id))
        unit.changes.append(Change(table.name, self.template_id, dict(row), None))
        return True


def list_report_templates(connection: Connection, form: str) -> tuple[ReportTemplate, ...]:
    """The templates of a form in a library, by name."""
    table = report_template
    query = (
        select(table.c.id, table.c.name, table.c.form, table.c.stamp)
        .where(table.c.form == form)
        .order_by(table.c.name)
    )
    return tuple(ReportTemplate(*row) for row in connection.execute(query))
