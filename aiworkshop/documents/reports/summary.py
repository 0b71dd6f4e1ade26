"""The session summary as a document: blocks, PDF, DOCX, JSON."""

import json
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.documents.files import write_whole
from aiworkshop.documents.pdf.blocks import Block, Document
from aiworkshop.documents.reports.arrangement import is_empty
from aiworkshop.documents.reports.compose import compose_summary, with_pictures
from aiworkshop.documents.reports.labels import Labels
from aiworkshop.documents.reports.registry import SECTIONS
from aiworkshop.documents.reports.sections.opening import with_note
from aiworkshop.method.content import Content, available_languages
from aiworkshop.readmodels.summary import Summary, SummaryOptions
from aiworkshop.readmodels.workshop_content import workshop_content
from aiworkshop.readmodels.workshop_contents import WorkshopContents

JSON_SCHEMA = 1
REPORT_KIND = "aiworkshop-report"
"""Stands in every JSON that is a report, so that importing one can say what it is."""
Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


def summary_content(contents: WorkshopContents, language: str) -> Content:
    """The texts that the workshop began with, in the report's language, with its own wording.

    Raises ``UserError`` for a language that the program has no texts in.
    """
    if language not in available_languages():
        raise UserError("report.language", "There are no texts in “{language}”.", language=language)
    return workshop_content(language, contents.content, contents.content_overlay)


def summary_blocks(
    summary: Summary,
    content: Content,
    sections: tuple[str, ...] | None = None,
) -> list[Block]:
    """The blocks of all sections in order, or of those named in theirs.

    What was written by hand for a section stands at its head.
    """
    labels = Labels(content)
    wanted = SECTIONS.ids if sections is None else dict.fromkeys(sections)
    return [
        block
        for section in wanted
        if section in SECTIONS
        for block in _section(section, summary, labels)
    ]


def _section(section: str, summary: Summary, labels: Labels) -> list[Block]:
    blocks = SECTIONS[section].build(summary, labels)
    note = summary.written.get(section)
    return with_note(blocks, labels.paragraphs(note, page_side=True)) if note else blocks


def _has_come(section: str, summary: Summary, labels: Labels) -> bool:
    """Whether it is time for a section: some are not there at all before they have anything."""
    if section not in SECTIONS or not SECTIONS[section].only_filled:
        return True
    return section in summary.written or not is_empty(SECTIONS[section].build(summary, labels))


def summary_document(contents: WorkshopContents, options: SummaryOptions) -> Document:
    """The whole summary, ready for a writer."""
    content = summary_content(contents, options.language)
    summary = with_pictures(compose_summary(contents, options), contents, options)
    sections = tuple(each for each in options.sections or SECTIONS.ids if options.takes(each))
    labels = Labels(content)
    sections = tuple(each for each in sections if _has_come(each, summary, labels))
    head = summary.head
    title = head.title.shown.text or content.text("summary.cover.untitled")
    place = head.municipality.shown.text
    return Document(
        title=title,
        blocks=tuple(summary_blocks(summary, content, sections)),
        language=options.language,
        author=head.organisers.shown.text,
        subject=content.text("summary.cover.title"),
        running_head="  ·  ".join(part for part in (place, title) if part),
    )


def write_summary_pdf(
    contents: WorkshopContents,
    options: SummaryOptions,
    target: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Write the summary as a PDF: the whole file or, on failure or cancel, none of it.

    Raises what ``documents.pdf.writer.write_pdf`` raises.
    """
    from aiworkshop.documents.pdf.writer import write_pdf

    write_pdf(summary_document(contents, options), target, progress, cancelled)


def write_summary_docx(
    contents: WorkshopContents,
    options: SummaryOptions,
    target: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Write the summary as a DOCX that can be edited: whole or, on failure or cancel, not at all.

    Raises what ``documents.docx.writer.write_docx`` raises.
    """
    from aiworkshop.documents.docx.writer import write_docx

    write_docx(summary_document(contents, options), target, progress, cancelled)


def write_summary_json(
    contents: WorkshopContents,
    options: SummaryOptions,
    target: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Write what the summary shows as JSON, for other programs to read.

    It has passed the same permission rules as the PDF, so it is no copy of the workshop and cannot
    be imported. Empty values are left out. Raises ``MachineError`` where the disk refuses.
    """
    del progress, cancelled  # a moment's work
    content = summary_content(contents, options.language)
    report = {
        "kind": REPORT_KIND,
        "form": "summary",
        "schema": JSON_SCHEMA,
        "can_be_imported": False,
        "note": content.text("tables.about.not_importable"),
        **_plain(compose_summary(contents, options)),
    }
    text = json.dumps(report, ensure_ascii=False, indent=2) + "\n"
    write_whole(target, text.encode())


def _plain(value: Any) -> Any:
    if isinstance(value, Text):
        language = value.resolved_language()
        written: dict[str, Any] = {"text": value.text, "language": language}
        return written if value.direction == "auto" else {**written, "direction": value.direction}
    if is_dataclass(value):
        return _filled(
            {
                each.name: getattr(value, each.name)
                for each in fields(value)
                if each.metadata.get("written", True)
            }
        )
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(part) for part in value]
    return value


def _filled(parts: dict[str, Any]) -> dict[str, Any]:
    kept = {
        name: part
        for name, part in parts.items()
        if isinstance(part, bool | int) or (part is not None and part)
    }
    return {name: _plain(part) for name, part in kept.items()}
