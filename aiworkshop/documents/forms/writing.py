"""Writers of funders' forms."""

from collections.abc import Callable
from pathlib import Path

from aiworkshop.documents.forms.document import form_document, load_form
from aiworkshop.readmodels.summary import SummaryOptions
from aiworkshop.readmodels.workshop_contents import WorkshopContents

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


def write_form_pdf(
    form_id: str,
    contents: WorkshopContents,
    options: SummaryOptions,
    target: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Write a funder's form as a PDF: the whole file or none of it.

    Raises ``UserError`` for a form there is not, one with a mistake in its file, or a text that is
    too long; and what ``documents.pdf.writer.write_pdf`` raises.
    """
    from aiworkshop.documents.pdf.writer import write_pdf

    write_pdf(form_document(load_form(form_id), contents, options), target, progress, cancelled)


def write_form_docx(
    form_id: str,
    contents: WorkshopContents,
    options: SummaryOptions,
    target: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """The same as a DOCX that can be edited; raises the same."""
    from aiworkshop.documents.docx.writer import write_docx

    write_docx(form_document(load_form(form_id), contents, options), target, progress, cancelled)
