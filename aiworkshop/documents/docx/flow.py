"""Paragraphs and tables in the order of reading, and what holds between neighbours."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from aiworkshop.documents.docx.markup import on, properties, twips, value
from aiworkshop.documents.docx.runs import PLAIN, Look, RunWriter
from aiworkshop.documents.docx.styles import STYLES
from aiworkshop.documents.pdf import theme
from aiworkshop.documents.pdf.blocks import Align, Words

_AFTER_TABLE = 4.0
_LONGEST_KEPT = 2500
"""A paragraph of more characters may be split between pages."""


@dataclass(slots=True)
class Paragraph:
    """One paragraph: its properties by their names, and its runs."""

    parts: dict[str, str]
    runs: str

    @property
    def rtl(self) -> bool:
        """Whether it reads from right to left."""
        return self.parts.get("bidi") == on("bidi")

    def xml(self) -> str:
        """The element."""
        return f"<w:p>{properties('pPr', self.parts)}{self.runs}</w:p>"


@dataclass(frozen=True, slots=True)
class Raw:
    """A table, or what else is XML already."""

    text: str

    def xml(self) -> str:
        """The element."""
        return self.text


@dataclass(slots=True)
class Flow:
    """What has been written so far.

    ``frame`` is laid on each paragraph (a card's bar and ground); ``keep``: each stays with the
    next; ``page`` and ``space`` (points) wait for what comes next.
    """

    runs: RunWriter
    items: list[Paragraph | Raw] = field(default_factory=list)
    frame: Mapping[str, str] = field(default_factory=dict)
    width: float = theme.BODY_WIDTH
    keep: bool = False
    page: bool = False
    space: float = 0.0

    @property
    def rtl(self) -> bool:
        """Whether the pages are right-to-left."""
        return self.runs.direction == "rtl"

    def text(
        self,
        style: str,
        words: Words,
        *,
        align: Align = "leading",
        own_side: bool = False,
        look: Look = PLAIN,
        more: Mapping[str, str] | None = None,
    ) -> Paragraph:
        """Add words as a paragraph; ``own_side``: aligned by their direction, not the page's."""
        made = self.made(style, words, align=align, own_side=own_side, look=look, more=more)
        return self.add(made)

    def made(
        self,
        style: str,
        words: Words,
        *,
        align: Align = "leading",
        own_side: bool = False,
        look: Look = PLAIN,
        more: Mapping[str, str] | None = None,
    ) -> Paragraph:
        """A paragraph that stands nowhere yet, such as a cell's."""
        runs = self.runs.write(words, look)
        return Paragraph(
            self.parts(style, runs.rtl, align, own_side=own_side) | (dict(more) if more else {}),
            runs.xml,
        )

    def parts(
        self, style: str, rtl: bool, align: Align = "leading", *, own_side: bool = True
    ) -> dict[str, str]:
        """Properties of a paragraph that reads in a direction."""
        parts = {"pStyle": value("pStyle", style)}
        if rtl:
            parts["bidi"] = on("bidi")
        elif self.rtl:
            parts["bidi"] = value("bidi", 0)
        turned = not own_side and rtl != self.rtl
        if align == "center":
            parts["jc"] = value("jc", "center")
        elif (align == "trailing") != turned:
            # "end" follows the paragraph's direction; "left" and "right" mean different things
            # to different programs.
            parts["jc"] = value("jc", "end")
        return parts

    def add(self, paragraph: Paragraph) -> Paragraph:
        """Put a paragraph after what stands there."""
        parts = paragraph.parts
        parts |= self.frame
        if self.items and isinstance(self.items[-1], Raw):
            self.space += _AFTER_TABLE
        if self.page:
            parts["pageBreakBefore"] = on("pageBreakBefore")
        if self.space and "spacing" not in parts:
            style = STYLES[parts["pStyle"].split('"')[1]]
            before = twips(style.before + self.space)
            parts["spacing"] = f'<w:spacing w:before="{before}"/>'
        if self.keep:
            parts["keepNext"] = on("keepNext")
            if len(paragraph.runs) < _LONGEST_KEPT:
                parts["keepLines"] = on("keepLines")
        self.page, self.space = False, 0.0
        self.items.append(paragraph)
        return paragraph

    def table(self, xml: str) -> None:
        """Add a table. Two that touch would become one, and one needs something to begin a page."""
        if self.page or not self.items or isinstance(self.items[-1], Raw):
            self.gap()
        self.space = 0.0
        self.items.append(Raw(xml))

    def gap(self) -> None:
        """An empty line of no height to speak of."""
        parts = self.parts("Gap", self.rtl)
        for name, said in (("pageBreakBefore", self.page), ("keepNext", self.keep)):
            if said:
                parts[name] = on(name)
        self.items.append(Paragraph(parts, ""))
        self.page = False

    def end_keeping(self, before: bool) -> None:
        """What was kept together ends with the last paragraph."""
        self.keep = before
        if not before and self.items and isinstance(last := self.items[-1], Paragraph):
            last.parts.pop("keepNext", None)

    def xml(self) -> Iterator[str]:
        """Everything; something always follows a table."""
        if not self.items or isinstance(self.items[-1], Raw):
            self.page = False
            self.gap()
        for item in self.items:
            yield item.xml()
