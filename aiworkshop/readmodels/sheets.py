"""Worksheets with their words: what is printed, and what the paper in hand looked like.

A :class:`ResolvedSheet` is a spec of ``method.worksheets`` as one workshop has it: its wording, its
own fields and lines, in one or two languages. Printing freezes it (``as_json``), so that entry
matches the paper even where the wording has changed since. Everything here is plain data.
"""

from dataclasses import asdict, dataclass, field
from typing import Any

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.method.worksheets.spec import WRITTEN, FieldKind, RecordSpec

Wording = tuple[Text, ...]
"""The same words in each language of the sheet, in its order."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the choices of a field: its id in the method's registry, and its name."""

    id: str
    words: Wording
    explanation: Wording = ()


@dataclass(frozen=True, slots=True)
class SheetField:
    """A field with its words. See :class:`~aiworkshop.method.worksheets.spec.FieldSpec`."""

    id: str
    kind: FieldKind = "lines"
    label: Wording = ()
    hint: Wording = ()
    lines: int = 1
    width: int = 12
    target: str = ""
    choices: tuple[Choice, ...] = ()
    several: bool = False
    numbered: bool = False
    makes: RecordSpec | None = None

    @property
    def written(self) -> bool:
        """Whether something is typed in when the sheet comes back."""
        return self.kind in WRITTEN


@dataclass(frozen=True, slots=True)
class PrintedRow:
    """What is printed in one row: a wording for each *printed* field, in their order.

    ``record`` is kind and id of what the row is about, so that a count goes to it.
    """

    cells: tuple[Wording, ...]
    record: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A part with its words. ``entry_title`` heads each box; ``{number}`` in it is filled last."""

    id: str
    shape: str = "fields"
    heading: Wording = ()
    entry_title: Wording = ()
    fields: tuple[SheetField, ...] = ()
    count: int = 1
    record: RecordSpec | None = None
    texts: tuple[Wording, ...] = ()
    rows: tuple[PrintedRow, ...] = ()
    quiet: bool = False
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class ResolvedSheet:
    """A worksheet with all its words, ready to be laid out or typed into.

    ``languages``: one or two codes, the first leads. ``cue``: the line below the title, such as
    "write the words that were said". ``recorder``: label of the recorder's name in the head; empty
    where the sheet does not ask for it.
    """

    id: str
    languages: tuple[str, ...]
    title: Wording
    phase: str = ""
    phase_name: Wording = ()
    cue: Wording = ()
    recorder: Wording = ()
    variant: str = ""
    scope: str = "group"
    paper: str = "A4"
    landscape: bool = False
    bare: bool = False
    record: RecordSpec | None = None
    parts: tuple[SheetPart, ...] = ()
    words: dict[str, Wording] = field(default_factory=dict)
    """Small words of the page: ``table``, ``page`` ({page}, {pages}), ``topic``, ``yes`` …"""

    def part(self, part_id: str) -> SheetPart:
        """A part by its id. Raises ``KeyError``."""
        for part in self.parts:
            if part.id == part_id:
                return part
        raise KeyError(part_id)

    def as_json(self) -> dict[str, Any]:
        """Plain lists and objects that :func:`sheet_from_json` reads."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class PackFacts:
    """What every page of a pack says of its workshop; the codes are ``sheet_codes.short_code``s."""

    title: Text = EMPTY_TEXT
    municipality: Text = EMPTY_TEXT
    topic: Text = EMPTY_TEXT
    date_words: str = ""
    workshop_code: str = ""
    print_code: str = ""
    translations: "dict[str, PackFacts]" = field(default_factory=dict)

    def in_language(self, language: str) -> "PackFacts":
        """The same facts with the words that there are in this language."""
        return self.translations.get(language, self)


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetCopy:
    """One copy of a sheet for somebody: what is printed once.

    ``group_number`` 0 means the room, or a spare one whose table is not known yet; ``copy`` 0: the
    only one. ``person`` is whom it is for, where it is for one. ``stack`` names the pile that it is
    dealt with (a table's id, or the sheet's).
    """

    sheet: ResolvedSheet
    group_number: int = 0
    copy: int = 0
    group_id: str | None = None
    group_name: Text = EMPTY_TEXT
    participant_id: str | None = None
    person: Text = EMPTY_TEXT
    members: tuple[str, ...] = ()
    stack: str = ""


@dataclass(frozen=True, slots=True)
class Pack:
    """Everything that is printed in one go, in its order.

    ``duplex``: each copy begins on a front side, blank pages are put in where needed.
    """

    facts: PackFacts
    copies: tuple[SheetCopy, ...]
    duplex: bool = False


def sheet_from_json(stored: dict[str, Any]) -> ResolvedSheet:
    """A sheet as :meth:`ResolvedSheet.as_json` kept it, also after JSON made lists of tuples.

    Raises ``KeyError``, ``TypeError`` or ``ValueError`` for what is no sheet.
    """
    values = {name: stored[name] for name in _PLAIN if name in stored}
    return ResolvedSheet(
        **values,
        languages=tuple(stored["languages"]),
        title=_wording(stored["title"]),
        phase_name=_wording(stored["phase_name"]),
        cue=_wording(stored["cue"]),
        recorder=_wording(stored["recorder"]),
        record=_record(stored["record"]),
        parts=tuple(_part(part) for part in stored["parts"]),
        words={key: _wording(words) for key, words in stored["words"].items()},
    )


_PLAIN = ("id", "phase", "variant", "scope", "paper", "landscape", "bare")


def _wording(stored: Any) -> Wording:
    return tuple(Text(**words) for words in stored)


def _record(stored: Any) -> RecordSpec | None:
    if stored is None:
        return None
    pairs = {name: tuple((a, b) for a, b in stored[name]) for name in ("fixed", "takes")}
    return RecordSpec(**{**stored, **pairs})


def _part(stored: dict[str, Any]) -> SheetPart:
    return SheetPart(
        **{
            **stored,
            "heading": _wording(stored["heading"]),
            "entry_title": _wording(stored["entry_title"]),
            "fields": tuple(_field(each) for each in stored["fields"]),
            "record": _record(stored["record"]),
            "texts": tuple(_wording(words) for words in stored["texts"]),
            "rows": tuple(
                PrintedRow(
                    tuple(_wording(cell) for cell in row["cells"]),
                    (row["record"][0], row["record"][1]),
                )
                for row in stored["rows"]
            ),
        }
    )


def _field(stored: dict[str, Any]) -> SheetField:
    choices = tuple(
        Choice(each["id"], _wording(each["words"]), _wording(each["explanation"]))
        for each in stored["choices"]
    )
    words = {name: _wording(stored[name]) for name in ("label", "hint")}
    makes = _record(stored["makes"])
    return SheetField(**{**stored, **words, "choices": choices, "makes": makes})
