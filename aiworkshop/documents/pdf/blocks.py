"""What a report is made of: plain values that the PDF writer lays out on A4 pages.

For whoever writes a report: build a :class:`Document` from these blocks and hand it to
:func:`aiworkshop.documents.pdf.writer.write_pdf`. Nothing here knows fonts, pages or reportlab,
so reports stay testable as data.

* **Words.** Every visible text is :data:`Words`: a ``str``, a :class:`~aiworkshop.base.text.Text`
  (its direction and override are honoured) or a tuple of :class:`Span` for a bold or coloured
  part. Each text finds its own direction from its first strong letter; texts without one (numbers,
  dates) follow the document. Line breaks in a text are kept. Empty words take no room.
* **Direction.** ``Document.language`` decides the page: in Hebrew and Arabic heads, bullets,
  accent bars and the order of table columns are mirrored. Never mirror or reorder anything
  yourself: ``"leading"`` means right on a right-to-left page.
* **Hue.** The name of a phase's colour (:data:`HUES`). It is drawn as a thin bar, a chip's
  outline or a number's colour only.
* **Keeping together.** A heading stays with what follows it. A :class:`Card`, :class:`Quote`,
  table row or :class:`KeepTogether` is not split while it fits on one page; longer ones are.
* **Contents.** :class:`Contents` prints the headings of level 1 and 2 with page numbers; the
  outline (bookmarks) is made of all headings, with or without it; ``in_contents=False`` keeps a
  heading out of both. Headings do not stand inside cards.

Example::

    Document(
        title="Summary", language="he",
        blocks=(
            Cover(title="סיכום המפגש", subtitle="עכו", lines=("12/03/2026",), hue="report"),
            Heading(1, "סיפורים", hue="discovery"),
            Card((Strong("לוח השכונה"), Paragraph("…"), Quote("…", source="שולחן 3")),
                 hue="discovery"),
        ),
    )
"""

from dataclasses import dataclass
from typing import Literal

from aiworkshop.base.text import ResolvedDirection, Text, language_direction
from aiworkshop.documents.text.span import Span as Span
from aiworkshop.method.capacity import show_hundredths
from aiworkshop.readmodels.picture import Picture

Align = Literal["leading", "center", "trailing"]
Hue = Literal["prepare", "discovery", "dream", "design", "destiny", "report", "none"]

HUES: dict[str, str] = {
    "prepare": "#475569",
    "discovery": "#B45309",
    "dream": "#6D28D9",
    "design": "#0F766E",
    "destiny": "#BE185D",
    "report": "#1D4ED8",
    "none": "#5F6470",
}


Words = str | Text | tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 (begins a section), 2 or 3."""

    level: int
    text: Words
    hue: Hue = "none"
    in_contents: bool = True


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text. ``muted`` is for what explains, such as an empty section's sentence."""

    text: Words
    muted: bool = False
    small: bool = False
    align: Align = "leading"


@dataclass(frozen=True, slots=True)
class Strong:
    """A bold line of its own, such as the title of a story inside a card."""

    text: Words
    hue: Hue = "none"


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's own words, with a thin bar on the leading side and the source below."""

    text: Words
    source: Words = ""
    hue: Hue = "none"


@dataclass(frozen=True, slots=True)
class BulletList:
    """Items with a bullet on the leading side, or counted 1, 2, 3."""

    items: tuple[Words, ...]
    numbered: bool = False
    hue: Hue = "none"


@dataclass(frozen=True, slots=True)
class KeyValues:
    """Labels with their values, two columns. Pairs whose value is empty are left out."""

    rows: tuple[tuple[Words, Words], ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A table's column: its head, its share of the width, how its cells are aligned."""

    title: Words
    share: float = 1.0
    align: Align = "leading"


@dataclass(frozen=True, slots=True)
class Table:
    """A table. The head is repeated on each page; rows are not split while they fit a page.

    Each row has as many cells as there are columns, in logical order (the first column is on the
    leading side).
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Words, ...], ...]
    hue: Hue = "none"


@dataclass(frozen=True, slots=True)
class Figures:
    """A few large numbers with their labels side by side: ``(("20", "participants"), …)``."""

    items: tuple[tuple[str, Words], ...]
    hue: Hue = "report"


@dataclass(frozen=True, slots=True)
class Chip:
    """A short label in a rounded outline."""

    text: Words
    hue: Hue = "none"


@dataclass(frozen=True, slots=True)
class Chips:
    """Chips side by side, wrapped to more lines where needed."""

    items: tuple[Chip, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A box around other blocks with its hue's thin bar on the leading side.

    Cards may not stand inside cards.
    """

    blocks: "tuple[Block, ...]"
    hue: Hue = "none"


@dataclass(frozen=True, slots=True)
class KeepTogether:
    """Blocks that should stand on one page."""

    blocks: "tuple[Block, ...]"


@dataclass(frozen=True, slots=True)
class Spacer:
    """Empty room, in points; vanishes at the top of a page."""

    height: float = 8.0


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins a new page. Two in a row make no empty page."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line across the page; ``cut``: dashed, to be cut along."""

    cut: bool = False


@dataclass(frozen=True, slots=True)
class Contents:
    """A list of the headings with their page numbers, under ``title``, on pages of its own."""

    title: Words


@dataclass(frozen=True, slots=True)
class Illustration:
    """A picture in pixels, PNG or JPEG, ``size`` in them.

    ``alt`` tells what is seen to those who cannot see it; ``share`` is how much of the page's
    width it takes at most.
    """

    data: bytes
    size: tuple[int, int]
    alt: str
    caption: Words = ""
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class Drawing:
    """The positive core or the opportunity map, drawn as lines and letters, not pixels.

    The PDF writer draws it; the DOCX writer takes its pixels. ``alt`` as in an illustration.
    """

    picture: Picture
    alt: str
    caption: Words = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a chart: one value for each of the chart's ``series``, or one alone.

    Of measured values (``Chart.hundredths``) the last may be missing.
    """

    label: Words
    values: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars that lie one under the other, with their figures written at their ends.

    Readable in black and white: series differ by hatching as well as by tone. ``alt`` tells the
    figures in words.

    ``hundredths``: the values are not counted but measured, 325 is written as 3.25, and a nought is
    a value like others.
    """

    title: Words
    bars: tuple[Bar, ...]
    alt: str
    series: tuple[Words, ...] = ()
    hue: Hue = "report"
    hundredths: bool = False

    def figure(self, value: int) -> str:
        """A value as it is written at its bar."""
        return show_hundredths(value) if self.hundredths else f"{value:,}"


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page: no running head, no page number.

    ``kicker`` stands small above the title (what kind of document it is), ``lines`` below it
    (place, date, organisers), ``topic`` large in the middle, ``note`` at the foot.
    """

    title: Words
    kicker: Words = ""
    subtitle: Words = ""
    topic: Words = ""
    topic_label: Words = ""
    lines: tuple[Words, ...] = ()
    note: Words = ""
    hue: Hue = "report"


Block = (
    Heading
    | Paragraph
    | Strong
    | Quote
    | BulletList
    | KeyValues
    | Table
    | Figures
    | Chips
    | Card
    | KeepTogether
    | Spacer
    | PageBreak
    | Rule
    | Contents
    | Cover
    | Illustration
    | Drawing
    | Chart
)


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document. ``running_head`` stands on every page but the cover (default: title)."""

    title: str
    blocks: tuple[Block, ...]
    language: str = "en"
    author: str = ""
    subject: str = ""
    running_head: Words = ""

    @property
    def direction(self) -> ResolvedDirection:
        """The direction of the pages, from the document's language."""
        return language_direction(self.language)


def plain_text(words: Words) -> str:
    """The letters of ``words`` without their look."""
    if isinstance(words, tuple):
        return "".join(span.text for span in words)
    return str(words)
