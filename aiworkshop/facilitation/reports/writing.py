"""Words that are written for a report, beside what the program gathered."""

from dataclasses import dataclass
from uuid import NAMESPACE_URL, uuid5

from aiworkshop.base.text import Text
from aiworkshop.facilitation.commands import RecordKey, link_origins
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.readmodels.form_answers import CONSENT, row_place
from aiworkshop.readmodels.records import ReportLayout, ReportRow, ReportText

TEXT = ReportText.kind_name
LAYOUT = ReportLayout.kind_name
ROW = ReportRow.kind_name


def report_text_id(workshop_id: str, form: str, place: str) -> str:
    """The id of what is written there: the same on every laptop, so that copies merge into one."""
    return uuid5(NAMESPACE_URL, f"aiworkshop:report-text:{workshop_id}:{form}:{place}").hex


def report_layout_id(workshop_id: str, form: str) -> str:
    """The id of a form's arrangement: the same on every laptop."""
    return uuid5(NAMESPACE_URL, f"aiworkshop:report-layout:{workshop_id}:{form}").hex


@dataclass(frozen=True, slots=True)
class WriteReportText:
    """Write at a place of a report (``readmodels.report_records.ReportText``).

    ``words`` or ``value``, or both; what is None stays as it is. Value: the record's id.
    """

    workshop_id: str
    form: str
    place: str
    words: Text | None = None
    value: str | None = None
    code: str = "write_report_text"

    def apply(self, unit: UnitOfWork) -> str:
        given = {"words": self.words, "value": self.value}
        fields: dict[str, object] = {
            name: value for name, value in given.items() if value is not None
        }
        key = report_text_id(self.workshop_id, self.form, self.place)
        _put(unit, TEXT, key, {"form": self.form, "place": self.place}, fields)
        return key


@dataclass(frozen=True, slots=True)
class ArrangeReport:
    """Set how the workshop arranges a form; ``fields`` are those of ``ReportLayout``.

    Value: the record's id.
    """

    workshop_id: str
    form: str
    fields: tuple[tuple[str, object], ...]
    code: str = "arrange_report"

    def apply(self, unit: UnitOfWork) -> str:
        key = report_layout_id(self.workshop_id, self.form)
        _put(unit, LAYOUT, key, {"form": self.form}, dict(self.fields))
        return key


@dataclass(frozen=True, slots=True)
class AddReportRow:
    """A row at the end of a form's table, perhaps with what is known of it. Value: its id.

    ``words`` are by field id; ``agreed``: the person agreed to stand there. ``origins`` name
    whom the row tells of, so that it goes with what they take back.
    """

    workshop_id: str
    form: str
    part: str
    words: tuple[tuple[str, Text], ...] = ()
    agreed: bool = False
    origins: tuple[RecordKey, ...] = ()
    code: str = "add_report_row"

    def apply(self, unit: UnitOfWork) -> str:
        key = unit.add(ROW, {"form": self.form, "part": self.part})
        for field, words in self.words:
            place = row_place(key, field)
            WriteReportText(self.workshop_id, self.form, place, words).apply(unit)
        if self.agreed:
            place = row_place(key, CONSENT)
            WriteReportText(self.workshop_id, self.form, place, value="yes").apply(unit)
        link_origins(unit, (ROW, key), self.origins)
        return key


def _put(
    unit: UnitOfWork, kind: str, key: str, fixed: dict[str, object], fields: dict[str, object]
) -> None:
    table = RECORD_TABLES[kind]
    found = unit.connection.execute(table.select().where(table.c.id == key)).mappings().first()
    if found is None:
        unit.add(kind, {**fixed, **fields}, key=key)
        return
    if found["deleted"]:
        unit.restore(kind, key)
    unit.change(kind, key, fields)
