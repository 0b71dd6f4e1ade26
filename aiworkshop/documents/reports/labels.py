"""The words of a report in its own language, and how participants' words are set beside them."""

from datetime import date

from aiworkshop.base.text import Text, language_direction
from aiworkshop.documents.pdf.blocks import Block, Paragraph, Span, Words
from aiworkshop.method.content import Content, terms
from aiworkshop.readmodels.summary import Said, TableName

MUTED = "#5F6470"
_MARKS = {"ltr": "\u200e", "rtl": "\u200f"}
_ISOLATES = {"auto": "\u2068", "ltr": "\u2066", "rtl": "\u2067"}
_POP_ISOLATE = "\u2069"


class Labels:
    """Labels, dates and sums of one report. Unknown ids are shown as they are, never an error."""

    def __init__(self, content: Content) -> None:
        self.language = content.language
        self._content = content

    def __call__(self, key: str, **values: object) -> str:
        """A text of ``content/<language>/summary.toml``. Raises ``KeyError`` for unknown keys."""
        return self._content.text(f"summary.{key}", **values)

    def text(self, key: str, **values: object) -> str:
        """Any of the method's texts, in the workshop's own wording; empty where there is none."""
        return self._content.text(key, **values) if key in self._content.texts else ""

    def group(self, key: str) -> tuple[str, ...]:
        """All of the method's texts below a key, in their order; nothing where there are none."""
        below = any(each.startswith(f"{key}.") for each in self._content.texts)
        return tuple(self._content.group(key).values()) if below else ()

    def name(self, section: str, spec_id: str) -> str:
        """The name of a registry's entry."""
        return self._content.texts.get(f"{section}.{spec_id}.name", spec_id)

    def field(self, record: str, field_id: str) -> str:
        """The label of a record's field."""
        return self._content.form_field(record, field_id).label

    def driven(self, driver: str) -> str:
        """Whether people of the place keep something going, in one line."""
        return f"{self.field('outcome', 'driver')}: {self.name('drivers', driver)}"

    def sheet_field(self, sheet: str, part: str, field_id: str) -> str:
        """The label of a field of a worksheet."""
        return self._content.texts.get(f"sheets.{sheet}.{part}.{field_id}.label", field_id)

    def term(self, term: str) -> str:
        """A word of the glossary."""
        words = terms()[term]
        return words.get(self.language, words["en"])

    def step_title(self, content_key: str) -> str:
        """The title of one of the method's agenda steps."""
        key = f"steps.{content_key.removeprefix('steps.')}.title"
        return self._content.texts.get(key, "")

    def language_name(self, code: str) -> str:
        """The name of a language, or of two (``he+ar``)."""
        return " + ".join(self._content.language_name(part) for part in code.split("+"))

    def date(self, iso: str) -> str:
        """``dd/mm/yyyy``; what is no ISO date stands as it was written."""
        try:
            return date.fromisoformat(iso).strftime("%d/%m/%Y")
        except ValueError:
            return iso

    def money(self, agorot: int | None) -> str:
        """A sum in shekels, with its agorot only where there are any."""
        if agorot is None:
            return ""
        sign = "-" if agorot < 0 else ""
        shekels, rest = divmod(abs(agorot), 100)
        return self(
            "common.shekels", amount=f"{sign}{shekels:,}" + (f".{rest:02d}" if rest else "")
        )

    def table(self, table: TableName | None) -> str:
        """A table's number and name; empty where no table is known."""
        if table is None:
            return ""
        name = isolated(table.name.shown)
        if table.number is None:
            return name
        if not table.name:
            return self("common.table", n=table.number)
        return self("common.table_named", n=table.number, name=name)

    def words(self, said: Said) -> Words:
        """The words as they were said; a translation stands on a line of its own, marked."""
        if not said.translation or not said.text:
            return said.shown
        return (Span(directed(said.text)), Span(f"\n{self.translated(said)}", False, MUTED))

    def paragraphs(self, said: Said, *, page_side: bool = False) -> list[Block]:
        """The words as paragraphs; a translation stands below, marked and muted.

        They begin on the side of their own direction, or with ``page_side`` under their heading.
        """
        if not said:
            return []
        text = said.text or said.shown
        page = language_direction(self.language)
        other = page_side and text.resolved_direction(page) != page
        blocks: list[Block] = [Paragraph(text, align="trailing" if other else "leading")]
        if said.text and said.translation:
            blocks.append(Paragraph(self.translated(said), muted=True, small=True))
        return blocks

    def told_by(self, said: Said) -> str:
        """Who told it; empty where no name may be shown."""
        return self("common.told_by", name=isolated(said.shown)) if said else ""

    def translation(self, said: Said) -> list[Block]:
        """Only the marked translation, for under a heading or a bold line."""
        if not (said.text and said.translation):
            return []
        return [Paragraph(self.translated(said), muted=True, small=True)]

    def translated(self, said: Said) -> str:
        """A translation with its mark, on one line."""
        return self("common.translation", words=isolated(said.translation))


def directed(text: Text) -> str:
    """The letters, with a mark in front where somebody overrode their direction."""
    return _MARKS.get(text.direction, "") + text.text


def isolated(words: Text) -> str:
    """Words that keep their own direction inside a sentence of another language."""
    text = words.text.strip()
    return f"{_ISOLATES[words.direction]}{text}{_POP_ISOLATE}" if text else ""


class Lines:
    """Several lines for one table cell: bold, plain or muted, empty ones left out."""

    def __init__(self, labels: Labels) -> None:
        self._labels = labels
        self._spans: list[Span] = []

    def add(self, said: Said, *, bold: bool = False, label: str = "", bullet: bool = False) -> None:
        """Add a line, and its translation below it."""
        if not said:
            return
        text = said.text or said.shown
        if label:
            self._line(f"{label}: {isolated(text)}", bold=bold)
        elif bullet:
            page = _MARKS[language_direction(self._labels.language)]
            self._line(f"{page}• {isolated(text)}", bold=bold)
        else:
            self._line(directed(text), bold=bold)
        if said.text and said.translation:
            self._line(self._labels.translated(said), muted=True)

    def plain(self, text: str) -> None:
        """Add a line of the report's own words."""
        if text:
            self._line(text)

    def note(self, text: str) -> None:
        """Add a muted line of the report's own words."""
        if text:
            self._line(text, muted=True)

    def words(self) -> Words:
        """The cell."""
        return tuple(self._spans)

    def _line(self, text: str, *, bold: bool = False, muted: bool = False) -> None:
        text = text.strip("\n")
        if self._spans:
            text = f"\n{text}"
        self._spans.append(Span(text, bold, MUTED if muted else None))
