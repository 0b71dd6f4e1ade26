"""A list of people from outside: as it was read, as it is understood, as it would be added."""

from collections.abc import Mapping
from dataclasses import dataclass, field

ATTRIBUTE = "attribute"
"""What a column means whose heading becomes an attribute for mixing tables."""
LEFT_OUT = ""

FIELDS = (
    "name",
    "first_name",
    "last_name",
    "role",
    "organisation",
    "sheet_language",
    "spoken_languages",
    "email",
    "phone",
)
"""What a column of a list can mean besides."""

MIXED = ("sector", "neighbourhood", "level", "age_group", "gender")
"""Attributes that have names of their own in the program."""


@dataclass(frozen=True, slots=True)
class ReadList:
    """Cells as words, every row as wide as the widest, rows without words left out.

    ``numbers`` are the rows' numbers in the file, from 1. ``encoding`` is how a text file was
    read, empty for spreadsheets; ``sheets`` are the sheets of a spreadsheet that hold something.
    ``errors`` counts formulas without a result.
    """

    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...]
    encoding: str = ""
    sheets: tuple[str, ...] = ()
    sheet: str = ""
    errors: int = 0


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, and what it means: one of ``FIELDS``, ``MIXED``, ``ATTRIBUTE`` or
    ``LEFT_OUT``."""

    heading: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Understood:
    """Where the people begin (index into ``rows``), and what the columns mean."""

    first: int
    columns: tuple[Column, ...]

    @property
    def has_names(self) -> bool:
        """Whether some column says who it is."""
        return any(column.meaning in ("name", "first_name", "last_name") for column in self.columns)


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """Somebody on the list. ``row`` is the number of the row in the file."""

    row: int
    name: str
    role: str = ""
    organisation: str = ""
    sheet_language: str = ""
    spoken_languages: tuple[str, ...] = ()
    email: str = ""
    phone: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Twice:
    """Somebody who is there already: in the workshop (``row`` 0), or in an earlier row."""

    person: ListedPerson
    row: int


@dataclass(frozen=True, slots=True)
class ListPlan:
    """What adding a list would do, before anything is written.

    ``new`` are people to add; ``twice`` are known already and left out unless asked for;
    ``same_name`` are among the new ones and share a name with somebody else, so both are kept;
    ``without_name`` are numbers of rows that tell no name; ``strange_languages`` are words in a
    language column that no language is called.
    """

    new: tuple[ListedPerson, ...] = ()
    twice: tuple[Twice, ...] = ()
    same_name: tuple[ListedPerson, ...] = ()
    without_name: tuple[int, ...] = ()
    strange_languages: tuple[str, ...] = ()
