"""Turns blocks into paragraphs and tables."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from aiworkshop.base.text import Text
from aiworkshop.documents.docx import charts, pictures, tables
from aiworkshop.documents.docx.contents import HeadingMark, contents_entries
from aiworkshop.documents.docx.flow import Flow, Paragraph
from aiworkshop.documents.docx.markup import border, clean, fill, on, properties, twips, value
from aiworkshop.documents.docx.numbering import Numbering, inside
from aiworkshop.documents.docx.package import Package
from aiworkshop.documents.docx.runs import Look, RunWriter
from aiworkshop.documents.docx.styles import STYLES
from aiworkshop.documents.pdf import blocks, theme

_CARD_SIDE = 11.0
_CARD_SPACE = 7
_STEP = 0.3
"""Points by which every other card is narrower: Word joins the boxes of neighbours that agree."""


@dataclass(slots=True)
class _Counts:
    card: int = 0
    heading: int = 0
    picture: int = 0


class Composer:
    """Writes the blocks of one document, one after the other."""

    def __init__(
        self, runs: RunWriter, package: Package, numbering: Numbering, marks: list[HeadingMark]
    ) -> None:
        self.flow = Flow(runs)
        self.package = package
        self.numbering = numbering
        self.marks = marks
        self.card_side = 0
        """Indent of the paragraphs within a card, in twips; 0 outside one."""
        self._counts = _Counts()
        self._makers: dict[type[Any], Callable[[Any], None]] = {
            blocks.Heading: self._heading,
            blocks.Paragraph: self._paragraph,
            blocks.Strong: self._strong,
            blocks.Quote: self._quote,
            blocks.BulletList: self._list,
            blocks.KeyValues: self._key_values,
            blocks.Table: self._table,
            blocks.Figures: self._figures,
            blocks.Chips: self._chips,
            blocks.Card: self._card,
            blocks.KeepTogether: self._together,
            blocks.Spacer: self._spacer,
            blocks.PageBreak: self._page_break,
            blocks.Rule: self._rule,
            blocks.Contents: self._contents,
            blocks.Cover: self._cover,
            blocks.Illustration: self._illustration,
            blocks.Drawing: self._drawing,
            blocks.Chart: self._chart,
        }

    def add(self, block: blocks.Block) -> None:
        """Write a block after those before it."""
        self._makers[type(block)](block)

    def _heading(self, block: blocks.Heading) -> None:
        mark = self.marks[self._counts.heading]
        self._counts.heading += 1
        if not _filled(block.text):
            return
        hue = blocks.HUES[block.hue]
        more = {}
        if mark.level == 1:
            more["pBdr"] = properties("pBdr", {"top": border("top", hue, 18, 6)})
        look = Look(colour=hue if mark.level > 1 and block.hue != "none" else "")
        style = f"Heading{mark.level}" if block.in_contents else f"Unlisted{mark.level}"
        made = self.flow.text(style, block.text, look=look, more=more)
        made.runs = mark.around(made.runs)

    def _paragraph(self, block: blocks.Paragraph) -> None:
        style = ("Normal", "Muted", "Small", "SmallMuted")[block.muted + 2 * block.small]
        if _filled(block.text):
            self.flow.text(style, block.text, align=block.align, own_side=True)

    def _strong(self, block: blocks.Strong) -> None:
        if _filled(block.text):
            look = Look(colour="" if block.hue == "none" else blocks.HUES[block.hue])
            self.flow.text("Lead", block.text, look=look, own_side=True)

    def _quote(self, block: blocks.Quote) -> None:
        if not _filled(block.text):
            return
        flow, hue = self.flow, blocks.HUES[block.hue]
        look = Look(colour=hue if self.card_side else "")
        made = flow.made("Quote", block.text, own_side=True, look=look)
        rtl = made.rtl
        beside = self._beside(hue, rtl)
        made.parts |= beside
        flow.add(made)
        if _filled(block.source):
            made.parts["keepNext"] = on("keepNext")
            source = flow.made("QuoteSource", block.source)
            # It stands on the quote's side, whichever way it reads itself.
            source.parts.pop("jc", None)
            if source.rtl != rtl:
                source.parts["jc"] = value("jc", "end")
            source.parts |= beside
            flow.add(source)

    def _beside(self, hue: str, rtl: bool) -> dict[str, str]:
        """A bar beside a quote; inside a card, which has its own, the words are in its colour."""
        if self.card_side:
            return {}
        side, indent = "right" if rtl else "left", twips(12)
        return {
            "pBdr": properties("pBdr", {side: border(side, hue, 18, 8)}),
            "ind": f'<w:ind w:left="{indent}" w:right="{indent}"/>',
        }

    def _list(self, block: blocks.BulletList) -> None:
        items = [item for item in block.items if _filled(item)]
        if not items:
            return
        number = self.numbering.number(block.numbered, block.hue)
        style = "ListNumber" if block.numbered else "ListBullet"
        numbered = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
        for item in items:
            made = self.flow.text(style, item, own_side=True, more={"numPr": numbered})
            if self.card_side:
                made.parts |= inside(block.numbered, self.card_side)

    def _key_values(self, block: blocks.KeyValues) -> None:
        rows = [row for row in block.rows if _filled(row[1])]
        if not rows:
            return
        if not self.card_side:
            self.flow.table(tables.pairs(self.flow, rows))
            return
        for label, said in rows:
            if _filled(label):
                self.flow.text("CardLabel", label)
            self.flow.text("CardValue", said)

    def _table(self, block: blocks.Table) -> None:
        if block.columns:
            self.flow.table(tables.table(self.flow, block))

    def _figures(self, block: blocks.Figures) -> None:
        for start in range(0, len(block.items), tables.FIGURES_A_ROW):
            row = block.items[start : start + tables.FIGURES_A_ROW]
            self.flow.table(tables.figures(self.flow, row, blocks.HUES[block.hue]))

    def _chips(self, block: blocks.Chips) -> None:
        chips = []
        for chip in block.items:
            hue = blocks.HUES[chip.hue]
            text = clean(blocks.plain_text(chip.text)).strip()
            if text:
                padded = replace_text(chip.text, f"\u00a0{' '.join(text.split())}\u00a0")
                look = Look(colour=hue, ground=theme.CHIP)
                chips.append(self.flow.runs.write(padded, look).xml)
        if chips:
            parts = self.flow.parts("Chips", self.flow.rtl)
            between = '<w:r><w:t xml:space="preserve">  </w:t></w:r>'
            self.flow.add(Paragraph(parts, between.join(chips)))

    def _card(self, block: blocks.Card) -> None:
        flow = self.flow
        self._counts.card += 1
        side = twips(_CARD_SIDE + _STEP * (self._counts.card % 2))
        bar, edge = ("right", "left") if flow.rtl else ("left", "right")
        lines = {each: border(each, theme.LINE, 4, 5) for each in ("top", "bottom")}
        lines[edge] = border(edge, theme.LINE, 4, _CARD_SPACE)
        lines[bar] = border(bar, blocks.HUES[block.hue], 24, _CARD_SPACE)
        before, width, keep, start = flow.frame, flow.width, flow.keep, len(flow.items)
        flow.frame = {
            "pBdr": properties("pBdr", lines),
            "shd": fill(theme.PAPER),
            "ind": f'<w:ind w:left="{side}" w:right="{side}" w:firstLine="0"/>',
        }
        flow.width, flow.keep, self.card_side = width - 2 * _CARD_SIDE, True, side
        if not flow.page:
            flow.space += 8.0
        for part in block.blocks:
            self.add(part)
        flow.frame, flow.width, self.card_side = before, width, 0
        if len(flow.items) > start:
            flow.end_keeping(keep)
        flow.keep = keep

    def _together(self, block: blocks.KeepTogether) -> None:
        flow, keep = self.flow, self.flow.keep
        flow.keep = True
        for part in block.blocks[:-1]:
            self.add(part)
        flow.keep = keep
        for part in block.blocks[-1:]:
            self.add(part)

    def _spacer(self, block: blocks.Spacer) -> None:
        if not self.flow.page:
            self.flow.space += block.height

    def _page_break(self, _block: blocks.PageBreak) -> None:
        if self.flow.items:
            self.flow.page, self.flow.space = True, 0.0

    def _rule(self, _block: blocks.Rule) -> None:
        self.flow.add(Paragraph(self.flow.parts("Rule", self.flow.rtl), ""))

    def _contents(self, block: blocks.Contents) -> None:
        self._page_break(blocks.PageBreak())
        if _filled(block.title):
            self.flow.text("TOCHeading", block.title)
        for entry in contents_entries(self.flow, self.marks):
            self.flow.add(entry)
        self._page_break(blocks.PageBreak())

    def _cover(self, block: blocks.Cover) -> None:
        self._page_break(blocks.PageBreak())
        flow, hue = self.flow, blocks.HUES[block.hue]
        coloured = Look(colour=hue)
        under = properties("pBdr", {"bottom": border("bottom", hue, 24, 8)})
        if _filled(block.kicker):
            flow.text("CoverKicker", block.kicker, look=coloured, more={"pBdr": under})
        else:
            flow.space = STYLES["CoverKicker"].before
        for style, words in (("Title", block.title), ("Subtitle", block.subtitle)):
            if _filled(words):
                flow.text(style, words)
        flow.space = 12.0
        for words in block.lines:
            if _filled(words):
                flow.text("CoverLine", words)
        flow.space = 60.0
        side = "right" if flow.rtl else "left"
        bar = properties("pBdr", {side: border(side, hue, 24, 12)})
        indent = f'<w:ind w:left="{twips(15)}" w:right="{twips(15)}"/>'
        barred = {"pBdr": bar, "ind": indent}
        if _filled(block.topic):
            if _filled(block.topic_label):
                flow.text("CoverLabel", block.topic_label, look=coloured, more=barred)
            flow.text("CoverTopic", block.topic, more=barred)
        flow.space = 0.0
        if _filled(block.note):
            flow.text("CoverNote", block.note)
        self._page_break(blocks.PageBreak())

    def _illustration(self, block: blocks.Illustration) -> None:
        self._counts.picture += 1
        shown = pictures.illustration(self.flow, self.package, block, self._counts.picture)
        self._picture(shown, block.alt, block.caption)

    def _drawing(self, block: blocks.Drawing) -> None:
        self._counts.picture += 1
        shown = pictures.drawing(self.flow, self.package, block, self._counts.picture)
        self._picture(shown, block.alt, block.caption)

    def _picture(self, inline: str, alt: str, caption: blocks.Words) -> None:
        """A picture with its caption; where it cannot be shown, what it would have told."""
        flow, keep = self.flow, self.flow.keep
        flow.keep = keep or _filled(caption)
        if inline:
            flow.add(Paragraph(flow.parts("Picture", flow.rtl, "center"), inline))
        elif alt.strip():
            flow.text("Muted", alt)
        flow.keep = keep
        if _filled(caption):
            flow.text("Caption", caption, align="center")

    def _chart(self, block: blocks.Chart) -> None:
        flow, keep = self.flow, self.flow.keep
        if _filled(block.title):
            flow.keep = True
            flow.text("Lead", block.title)
            flow.keep = keep
        flow.table(charts.chart(flow, block))


def replace_text(words: blocks.Words, text: str) -> blocks.Words:
    """The same kind of words saying ``text``; spans give way to it."""
    return replace(words, text=text) if isinstance(words, Text) else text


def _filled(words: blocks.Words) -> bool:
    return bool(blocks.plain_text(words).strip())
