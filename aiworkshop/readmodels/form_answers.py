"""What stands in a funder's form, after the permission rules.

``report_text`` places of a form: ``field.<id>`` for its fields, texts and ticks,
``row.<row id>.<id>`` for those of a row. The value of ticks names options, parted by blanks, and
the nth part (from 0) of one as ``option.n``.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from aiworkshop.readmodels.summary import NOTHING_SAID, Said

CONSENT = "consent"
"""In a personal row: the place whose value says that the person agreed to stand there."""


def field_place(field_id: str) -> str:
    """Where a field's words are kept."""
    return f"field.{field_id}"


def row_place(row_id: str, field_id: str) -> str:
    """Where the words of a row's field are kept."""
    return f"row.{row_id}.{field_id}"


@dataclass(frozen=True, slots=True)
class FormRow:
    """A row of a form's table."""

    id: str
    words: Mapping[str, Said] = field(default_factory=dict)
    values: Mapping[str, str] = field(default_factory=dict)
    agreed: bool = False


@dataclass(frozen=True, slots=True)
class FormAnswers:
    """Everything written in a form. ``offered`` is what the program knows for empty fields."""

    words: Mapping[str, Said] = field(default_factory=dict)
    values: Mapping[str, str] = field(default_factory=dict)
    rows: Mapping[str, tuple[FormRow, ...]] = field(default_factory=dict)
    offered: Mapping[str, Said] = field(default_factory=dict)

    def said(self, field_id: str) -> Said:
        """What was written, else what the program offers."""
        return self.words.get(field_id) or self.offered.get(field_id) or NOTHING_SAID

    def ticked(self, field_id: str) -> frozenset[str]:
        """The options that were ticked."""
        return frozenset(self.values.get(field_id, "").split())

    def texts(self) -> dict[str, str]:
        """The written words alone, by field, with their translation where both are printed."""
        return {
            name: "\n".join(each.text for each in (said.text, said.translation) if each)
            for name, said in self.words.items()
        }
