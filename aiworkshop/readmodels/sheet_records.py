"""The records of worksheets: what was printed, what came back, what a workshop's own sheets say."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, ClassVar

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.readmodels.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintRun(Record):
    """One time that sheets were printed or saved. ``code`` stands in the QR codes."""

    kind_name: ClassVar[str] = "print_run"
    code: str = ""
    target: str = ""
    request: Any = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedLayout(Record):
    """A sheet as it was printed, words included (``readmodels.sheets.sheet_from_json``)."""

    kind_name: ClassVar[str] = "printed_layout"
    sheet: str = ""
    digest: str = ""
    layout: Any = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedSheet(Record):
    """One copy on paper; ``state`` is ``expected received entered replaced``."""

    kind_name: ClassVar[str] = "printed_sheet"
    print_run_id: str | None = None
    printed_layout_id: str | None = None
    group_id: str | None = None
    participant_id: str | None = None
    sheet: str = ""
    state: str = ""
    group_number: int | None = None
    copy: int | None = None
    pages: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(Record):
    """What a sheet says at a ``path`` (``part.row.field``), or which record that place became.

    ``words`` hold texts, ``value`` everything else as JSON; ``record_kind`` and ``record_id`` name
    the record of a row. ``unclear``: to be asked while the group is still there; then ``words`` say
    which word.
    """

    kind_name: ClassVar[str] = "answer"
    printed_sheet_id: str | None = None
    path: str = ""
    record_kind: str = ""
    record_id: str = ""
    value: str = ""
    words: Text = EMPTY_TEXT
    unclear: bool = False


@dataclass(frozen=True, slots=True)
class SourceSheet:
    """The sheet that a record was first written on.

    ``question`` is ``part`` or ``part.field``; ``participant_id`` names whoever wrote it about
    themselves on a sheet of their own.
    """

    kind: str
    record_id: str
    sheet: str
    question: str = ""
    participant_id: str = ""


@dataclass(frozen=True, slots=True)
class CharterAnswer:
    """What a team's charter sheet says that the charter has no field for.

    ``field``: of ``method.worksheets.spreads.CHARTER_ANSWERS``.
    """

    initiative_id: str
    field: str
    words: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetAdjustment(Record):
    """How a workshop's own sheet differs: left out; ``lines`` {part.field: lines} and {part: rows};
    ``hidden`` fields (part.field) and parts."""

    kind_name: ClassVar[str] = "sheet_adjustment"
    sheet: str = ""
    left_out: bool = False
    lines: Any = field(default_factory=dict)
    hidden: list[str] = field(default_factory=list)


def newest_adjustments(found: Iterable[SheetAdjustment]) -> dict[str, SheetAdjustment]:
    """The adjustment of each sheet; of two that two laptops made, the one changed last."""
    ordered = sorted(found, key=lambda each: (each.changed, each.id))
    return {each.sheet: each for each in ordered}


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnField(Record):
    """A question that the facilitator added at the end of a sheet; other languages' words are
    translations of ``label``."""

    kind_name: ClassVar[str] = "own_field"
    sheet: str = ""
    label: Text = EMPTY_TEXT
    lines: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment(Record):
    """A photo, of a sheet or of the room; its file is named by ``digest`` beside the library.

    ``caption`` says what is seen, also to those who cannot see it.
    """

    kind_name: ClassVar[str] = "attachment"
    printed_sheet_id: str | None = None
    digest: str = ""
    source_digest: str = ""
    name: str = ""
    media_type: str = ""
    page: int | None = None
    width: int | None = None
    height: int | None = None
    size: int | None = None
    rotation: int | None = None
    caption: Text = EMPTY_TEXT
