"""Writes a :class:`~aiworkshop.documents.pdf.blocks.Document` as an accessible, editable DOCX.

The same document gives the same bytes. The file appears whole or not at all.
"""

from collections.abc import Callable
from pathlib import Path

from aiworkshop.documents.docx.compose import Composer
from aiworkshop.documents.docx.contents import heading_marks
from aiworkshop.documents.docx.numbering import Numbering
from aiworkshop.documents.docx.package import Package
from aiworkshop.documents.docx.runs import RunWriter
from aiworkshop.documents.files import write_whole
from aiworkshop.documents.pdf import blocks
from aiworkshop.documents.pdf.writer import WritingCancelled

Progress = Callable[[int, int], None]
"""Called with the number of blocks done and of all blocks."""


def write_docx(
    document: blocks.Document,
    path: Path,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Render the document and put it at ``path``.

    Raises :class:`~aiworkshop.documents.pdf.writer.WritingCancelled`, or
    :class:`~aiworkshop.base.errors.MachineError` where the disk refuses; what stood at ``path``
    before is then untouched.
    """
    write_whole(path, render_docx(document, progress, cancelled))


def render_docx(
    document: blocks.Document,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> bytes:
    """The document as a file's bytes. Uses no Qt; fit for any thread."""
    runs = RunWriter(document.language, document.direction)
    package, numbering = Package(document, runs), Numbering()
    composer = Composer(runs, package, numbering, heading_marks(document.blocks))
    total = len(document.blocks)
    for number, block in enumerate(document.blocks):
        if cancelled and cancelled():
            raise WritingCancelled
        composer.add(block)
        if progress:
            progress(number + 1, total)
    cover = bool(document.blocks) and isinstance(document.blocks[0], blocks.Cover)
    return package.finish(composer.flow.xml(), numbering, cover=cover)
