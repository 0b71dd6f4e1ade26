"""What a worksheet is made of, before it has words: parts, fields, and where each is recorded.

Words are content: the title of part ``stories`` of sheet DIS is ``sheets.DIS.stories.heading``, the
label of its field ``quote`` ``sheets.DIS.stories.quote.label`` (and ``…hint`` where there is one).
"""

from dataclasses import dataclass, field
from typing import Literal

from aiworkshop.method.phases import PhaseId

MOST_ROWS = 200
_COUNTS = {"badges": (8, 12)}

SheetScope = Literal["person", "group", "room"]
"""For whom one copy is printed."""

FieldKind = Literal[
    "lines",  # ruled lines to write on
    "box",  # an empty box, for one idea
    "ticks",  # choices side by side
    "checklist",  # choices one below the other, each with its sentence
    "number_of",  # the number of a choice whose legend stands by, for narrow columns
    "tick",  # one sentence to agree to
    "scale",  # 1 to 5
    "number",
    "year",
    "date",
    "money",
    "printed",  # filled before printing, nothing to write
    "drawing",  # a drawing, entered as a photo only
    "signature",  # never entered
]

WRITTEN: frozenset[FieldKind] = frozenset(
    (
        *("lines", "box", "ticks", "checklist", "number_of", "tick"),
        *("scale", "number", "year", "date", "money"),
    )
)
"""Kinds that are typed in when a sheet comes back."""


@dataclass(frozen=True, slots=True)
class RecordSpec:
    """The record that a part (or a whole sheet) becomes in the library.

    ``fixed`` are fields that it always has; ``link`` names its reference to the record that it
    belongs to (``under``: a part's id, empty for the sheet's own record); ``takes`` fills a field
    from another place of the sheet (field, path). ``reuse``: the table's own record of this kind,
    where there is one, instead of another one.
    """

    kind: str
    fixed: tuple[tuple[str, str], ...] = ()
    link: str = ""
    under: str = ""
    takes: tuple[tuple[str, str], ...] = ()
    reuse: bool = False


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One thing to write.

    ``lines``: writing lines of 9 mm (for a box or a drawing: its height in them). ``width``: its
    share of the row in twelfths; fields that fit together stand beside each other. ``choices``: the
    content section whose ids are offered, but for those ``without``; ``several``: more than one may
    be ticked. ``target``: the field of the part's record; empty for an answer that stays with the
    sheet. ``makes``: each line is a record of its own, its title the line. ``text``: content key of
    the label where it is not the sheet's own. ``numbered``: lines begin with their number.
    """

    id: str
    kind: FieldKind = "lines"
    lines: int = 1
    width: int = 12
    target: str = ""
    choices: str = ""
    without: tuple[str, ...] = ()
    several: bool = False
    numbered: bool = False
    makes: RecordSpec | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class PartSpec:
    """A part of a sheet.

    ``shape`` names how it is drawn (``documents/worksheets/shapes``):
    ``words`` texts to read (``texts``: content keys, or sections of which all entries are listed);
    ``fields`` fields in rows; ``entries`` numbered boxes of fields, never parted; ``rows`` a table;
    others draw one sheet's own picture. ``count``: how many entries, rows, petals. ``record``: what
    each of them becomes. ``source``: what is printed in the rows: ``members``, ``agenda``,
    ``votes`` (themes, else opportunities), ``opportunities``, ``participants``, ``rules``.
    ``quiet``: set small, such as tips.
    """

    id: str
    shape: str = "fields"
    fields: tuple[FieldSpec, ...] = ()
    count: int = 1
    record: RecordSpec | None = None
    source: str = ""
    texts: tuple[str, ...] = ()
    heading: bool = True
    quiet: bool = False
    new_page: bool = False

    @property
    def counts(self) -> tuple[int, int]:
        """The fewest and most entries, rows or petals that a facilitator may ask for; of badges,
        on a page that is cut apart."""
        return _COUNTS.get(self.shape, (1, MOST_ROWS))


@dataclass(frozen=True, slots=True)
class WorksheetSpec:
    """One sheet. ``id`` is its three letters; name and purpose are content (``worksheets.<id>``).

    ``phase`` is empty for sheets that serve any phase. ``record``: the record that the sheet as a
    whole becomes. ``variants``: parts by the name of a variant, for sheets that come in more than
    one form; ``parts`` is the first. ``bare``: has no head of its own (signs, badges, posters).
    """

    id: str
    phase: PhaseId | None
    scope: SheetScope
    parts: tuple[PartSpec, ...] = ()
    record: RecordSpec | None = None
    paper: Literal["A4", "A3"] = "A4"
    landscape: bool = False
    bare: bool = False
    variants: tuple[tuple[str, tuple[PartSpec, ...]], ...] = field(default=())

    def parts_of(self, variant: str = "") -> tuple[PartSpec, ...]:
        """The parts of a variant; the usual ones where it is empty or unknown."""
        return dict(self.variants).get(variant, self.parts)


def line(field_id: str, width: int = 12, target: str = "", **more: object) -> FieldSpec:
    """A single writing line."""
    return FieldSpec(field_id, width=width, target=target, **more)  # type: ignore[arg-type]


def lines(field_id: str, count: int, target: str = "", **more: object) -> FieldSpec:
    """Some writing lines below each other, over the whole width."""
    return FieldSpec(field_id, lines=count, target=target, **more)  # type: ignore[arg-type]


def ticks(field_id: str, choices: str, target: str = "", **more: object) -> FieldSpec:
    """Choices side by side."""
    return FieldSpec(field_id, "ticks", target=target, choices=choices, **more)  # type: ignore[arg-type]
