"""What a funder's form is made of. Its file is read by :mod:`aiworkshop.method.forms.loading`."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

Wording = Mapping[str, str]
"""A text by language. Where a language has none, the form's first language speaks."""
FieldKind = Literal["line", "choice", "money"]


@dataclass(frozen=True, slots=True)
class WordLimit:
    """At most ``words`` in all texts that name it together, or in ``each`` of them."""

    id: str
    words: int
    each: bool = False


@dataclass(frozen=True, slots=True)
class Option:
    """Something to tick; ``parts`` are narrower ones below it, named by their words."""

    id: str
    name: Wording
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FormField:
    """One short field. ``source`` names what the program can offer, of the workshop
    (``documents/forms/answers``), or in a row of a person (``facilitation/reports/forms``).

    ``options`` are those of a choice; ``sum``: a row below adds the sums of money up.
    """

    id: str
    label: Wording
    kind: FieldKind = "line"
    source: str = ""
    options: tuple[Option, ...] = ()
    sum: bool = False


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The form's own name at its top."""

    title: Wording
    subtitle: Wording = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AddressLine:
    """A fixed line of the funder's, such as the deadline."""

    label: Wording
    value: str


@dataclass(frozen=True, slots=True)
class Address:
    """When and where the form is sent to."""

    id: str
    lines: tuple[AddressLine, ...]


@dataclass(frozen=True, slots=True)
class FormHeading:
    """A heading; with a ``limit``, for all the texts under it that share it."""

    text: Wording
    note: Wording = field(default_factory=dict)
    number: int | None = None
    level: int = 1
    limit: str = ""


@dataclass(frozen=True, slots=True)
class FormFields:
    """Short fields with their labels."""

    id: str
    fields: tuple[FormField, ...]


@dataclass(frozen=True, slots=True)
class FormText:
    """A text to be written; ``draft`` names what it can begin from (``documents/forms/drafts``)."""

    id: str
    label: Wording
    note: Wording = field(default_factory=dict)
    number: int | None = None
    limit: str = ""
    draft: str = ""
    style: Literal["", "bullet"] = ""


@dataclass(frozen=True, slots=True)
class FormFocus:
    """One option is chosen; of its parts, those that do not apply are struck through."""

    id: str
    label: Wording
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class FormTicks:
    """Options, as many as apply."""

    id: str
    label: Wording
    options: tuple[Option, ...]
    note: Wording = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FormRows:
    """Rows with the same fields: a small table each (``cards``) or one table for all.

    ``personal``: a row tells of a person, so it stands only where that person agreed.
    ``sum_by``: a field of choice; sums are added up for each of its options too.
    """

    id: str
    label: Wording
    fields: tuple[FormField, ...]
    note: Wording = field(default_factory=dict)
    shape: Literal["cards", "table"] = "table"
    source: str = ""
    personal: bool = False
    sum_by: str = ""


Part = Letterhead | Address | FormHeading | FormFields | FormText | FormFocus | FormTicks | FormRows


@dataclass(frozen=True, slots=True)
class FormSpec:
    """A whole form. ``languages`` are those it may go out in, the funder's own first."""

    id: str
    title: Wording
    languages: tuple[str, ...]
    parts: tuple[Part, ...]
    explanation: Wording = field(default_factory=dict)
    limits: tuple[WordLimit, ...] = ()

    def word(self, wording: Wording, language: str) -> str:
        """A text in that language, or as the funder wrote it."""
        return wording.get(language) or wording.get(self.languages[0], "")

    def texts(self) -> Iterator[FormText]:
        """All texts to be written, in order."""
        return (part for part in self.parts if isinstance(part, FormText))

    def limit(self, key: str) -> WordLimit | None:
        """A limit by its id; none for an empty one."""
        return next((each for each in self.limits if each.id == key), None)
