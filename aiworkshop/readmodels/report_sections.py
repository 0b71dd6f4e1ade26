"""What the composer of reports shows."""

from dataclasses import dataclass

from aiworkshop.base.text import EMPTY_TEXT, Text


@dataclass(frozen=True, slots=True)
class ReportSection:
    """A section of a composed report.

    ``empty``: neither did the program gather anything for it, nor did anybody write a note.
    """

    id: str
    title: str
    stands: bool = True
    empty: bool = False
    noted: bool = False


@dataclass(frozen=True, slots=True)
class ReportTemplate:
    """An arrangement of a report that is kept under a name; ``stamp`` tells when."""

    id: str
    name: str
    form: str
    stamp: str


@dataclass(frozen=True, slots=True)
class TellingWords:
    """Words of a story without a name that could tell all the same who it was.

    ``found`` are the role or the name in them; ``kind`` and ``record_id`` say where.
    """

    kind: str
    record_id: str
    words: Text
    found: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ForeignWords:
    """Words of a report that are in another language than the report.

    ``translation`` is empty while nobody entered one. ``section`` is where they stand.
    """

    section: str
    kind: str
    record_id: str
    field: str
    original: Text
    translation: Text = EMPTY_TEXT


@dataclass(frozen=True, slots=True)
class PhotoChoice:
    """A photo that may stand in a report.

    ``sheet`` is the code of the sheet it shows; ``private``: that sheet holds what is to stay in
    the room.
    """

    id: str
    digest: str
    name: str
    caption: Text
    rotation: int = 0
    sheet: str = ""
    private: bool = False


@dataclass(frozen=True, slots=True)
class ReportOutline:
    """What a report without pages will hold: titles with notes, and how many more there are."""

    lines: tuple[tuple[str, str], ...] = ()
    further: int = 0
