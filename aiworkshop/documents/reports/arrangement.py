"""Sections in the order that a workshop chose, and the notes written by hand for them."""

from collections.abc import Iterable, Sequence

from aiworkshop.documents.pdf.blocks import Block, Heading, KeepTogether, PageBreak, Paragraph
from aiworkshop.documents.reports.registry import SECTIONS, SectionSpec
from aiworkshop.method.content import Content
from aiworkshop.readmodels.records import ReportText
from aiworkshop.readmodels.workshop_contents import WorkshopContents

SECTION_PLACE = "section."


def arranged(order: Sequence[str] | None) -> tuple[SectionSpec, ...]:
    """All sections: those named in their order, then the others in the registry's."""
    named = [key for key in dict.fromkeys(order or ()) if key in SECTIONS]
    others = [key for key in SECTIONS.ids if key not in named]
    return tuple(SECTIONS[key] for key in (*named, *others))


def written_notes(contents: WorkshopContents, form: str) -> dict[str, ReportText]:
    """The notes of a form by section."""
    return {
        each.place.removeprefix(SECTION_PLACE): each
        for each in contents.report_text
        if each.form == form and each.place.startswith(SECTION_PLACE) and each.words
    }


def is_empty(blocks: Iterable[Block]) -> bool:
    """Whether nothing but headings and the sentence that there is nothing yet stands there."""
    return all(_says_nothing(block) for block in blocks)


def _says_nothing(block: Block) -> bool:
    if isinstance(block, KeepTogether):
        return is_empty(block.blocks)
    return isinstance(block, Heading | PageBreak) or (
        isinstance(block, Paragraph) and block.muted and not block.small
    )


def section_title(content: Content, section: str) -> str:
    """What a section is called; its id where the texts of an older workshop do not know it."""
    key = f"reports.sections.{section}"
    return content.texts.get(key) or content.texts.get(f"summary.{section}.title", section)
