"""The records of reports: what is written for them by hand, and how a workshop arranges them."""

from dataclasses import dataclass, field
from typing import Any, ClassVar

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.readmodels.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportText(Record):
    """Words written for one place of a report.

    ``place`` is ``section.<section id>`` (a note beside what the program gathered),
    ``field.<field id>`` of a form, or ``row.<report row id>.<field id>``. ``value`` holds what is
    no text: ids of ticked options, parted by blanks.
    """

    kind_name: ClassVar[str] = "report_text"
    form: str = ""
    place: str = ""
    value: str = ""
    words: Text = EMPTY_TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRow(Record):
    """A row of a form's table, such as a speaker; ``part`` is the table's id."""

    kind_name: ClassVar[str] = "report_row"
    form: str = ""
    part: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLayout(Record):
    """How a workshop arranges a report: its language, names, photos, and sections.

    ``sections`` are ids in their order; those it does not name follow in the registry's order,
    those in ``left_out`` do not stand in the report. ``choices`` are a form's own settings.
    """

    kind_name: ClassVar[str] = "report_layout"
    form: str = ""
    language: str = ""
    names: bool = False
    sections: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    photo_ids: list[str] = field(default_factory=list)
    choices: Any = field(default_factory=dict)
