"""The pages of a report while it is being composed: drawn again and again, from memory."""

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from aiworkshop.base.ids import new_id
from aiworkshop.base.text import Text
from aiworkshop.facilitation.outputs import ReportRequest, write_report
from aiworkshop.readmodels.records import ReportText

if TYPE_CHECKING:
    from aiworkshop.documents.pdf.kept import KeptLayout
    from aiworkshop.readmodels.workshop_contents import WorkshopContents

SUMMARY_WORDS = "workshop.one_page_summary"
"""The place of the words that stand in the workshop's own record."""


class ReportDrawing:
    """Draws reports as PDF for the eye. One for a page of the window; for any thread."""

    def __init__(self) -> None:
        # Made where pages are made: it brings along what takes long to load.
        self._kept: KeptLayout | None = None

    def pdf(
        self,
        contents: "WorkshopContents",
        request: ReportRequest,
        cancelled: Callable[[], bool] | None = None,
    ) -> bytes:
        """The pages. Raises what ``write_report`` raises."""
        if request.form == "summary":
            # The long one: what is the same as before is not laid out again.
            from aiworkshop.documents.pdf.kept import KeptLayout
            from aiworkshop.documents.pdf.writer import render_pdf
            from aiworkshop.documents.reports.summary import summary_document

            self._kept = self._kept or KeptLayout()
            document = summary_document(contents, request.options())
            return render_pdf(document, cancelled=cancelled, kept=self._kept).data
        with tempfile.TemporaryDirectory(prefix="aiworkshop-preview-") as folder:
            target = Path(folder) / "preview.pdf"
            write_report(contents, request, target, cancelled=cancelled)
            return target.read_bytes()


def with_typed_words(
    contents: "WorkshopContents", form: str, typed: Mapping[str, Text]
) -> "WorkshopContents":
    """The workshop as if these words, by place, were written already."""
    if not typed:
        return contents
    words = dict(typed)
    workshop = contents.workshop
    if SUMMARY_WORDS in words:
        workshop = replace(workshop, one_page_summary=words.pop(SUMMARY_WORDS))
    texts = []
    for each in contents.report_text:
        own = each.form == form and each.place in words
        texts.append(replace(each, words=words.pop(each.place)) if own else each)
    fresh = [
        ReportText(id=new_id(), workshop_id=workshop.id, form=form, place=place, words=said)
        for place, said in words.items()
    ]
    return replace(contents, workshop=workshop, report_text=(*texts, *fresh))
