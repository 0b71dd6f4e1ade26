"""The preview of a pack: its first copy at once, all the others behind it."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from aiworkshop.readmodels.packing import PackRequest
from aiworkshop.readmodels.sheets import Pack
from aiworkshop.ui.desk import Desk
from aiworkshop.ui.widgets.pdf_preview import ShownPdf, shown_pdf

if TYPE_CHECKING:
    from aiworkshop.readmodels.workshop_contents import WorkshopContents

AFTER_MILLISECONDS = 120
"""So long after the last change of a choice, the pack is drawn again."""


@dataclass(frozen=True, slots=True)
class DrawnPack:
    """A pack, or the beginning of one (``whole`` false), as it will be printed.

    ``pages_of`` has the number of pages of each copy, without the blank backs between them.
    """

    pack: Pack
    pdf: ShownPdf
    pages_of: tuple[int, ...] = ()
    whole: bool = True

    @property
    def pages(self) -> int:
        """How many pages have something on them."""
        return sum(self.pages_of)

    @property
    def papers(self) -> int:
        """How many sheets of paper it takes."""
        return sum((count + 1) // 2 if self.pack.duplex else count for count in self.pages_of)

    @property
    def on_a3(self) -> int:
        """How many of the pages want the large paper."""
        places = zip(self.pack.copies, self.pages_of, strict=False)
        return sum(count for copy, count in places if copy.sheet.paper == "A3")


def plan(contents: "WorkshopContents", request: PackRequest, print_id: str = "") -> Pack:
    """What will be printed. For lane *work*."""
    from aiworkshop.facilitation.worksheets.packing import plan_pack

    return plan_pack(contents, request, print_id=print_id)


def beginning(pack: Pack, copies: int = 1) -> DrawnPack:
    """The first copies of a pack, drawn. For lane *work*."""
    from aiworkshop.documents.worksheets.pack import render_pack

    part = replace(pack, copies=pack.copies[:copies])
    rendered = render_pack(part)
    whole = len(part.copies) == len(pack.copies)
    return DrawnPack(pack, shown_pdf(rendered.data), rendered.pages_of, whole)


class PackDrawing(QObject):
    """Draws what was asked for last; what was asked before is dropped."""

    begun = Signal()
    drawn = Signal(object)
    """A ``DrawnPack``: first the beginning, then the whole."""
    progressed = Signal(int, int)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked = 0
        self._wish: tuple[WorkshopContents, PackRequest] | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(AFTER_MILLISECONDS)
        self._later.timeout.connect(self._start)

    def ask(
        self, contents: "WorkshopContents", request: PackRequest, *, at_once: bool = False
    ) -> None:
        """Draw this pack."""
        self._wish = (contents, request)
        self._asked += 1
        if at_once:
            self._start()
        else:
            self._later.start()

    def stop(self) -> None:
        """Nobody looks any more."""
        self._asked += 1
        self._later.stop()

    def _start(self) -> None:
        if self._wish is None:
            return
        self._later.stop()
        contents, request = self._wish
        number = self._asked
        self.begun.emit()
        self._desk.work(
            lambda: beginning(plan(contents, request)) if self._asked == number else None,
            lambda found: self._begun(number, found),
            failed=lambda error: self._refused(number, error),
            context=self,
        )

    def _begun(self, number: int, found: DrawnPack | None) -> None:
        if found is None or number != self._asked:
            return
        self.drawn.emit(found)
        if found.whole:
            return
        self._desk.work(
            lambda: self._rest(number, found.pack),
            lambda whole: self._ended(number, whole),
            failed=lambda error: self._refused(number, error),
            context=self,
        )

    def _rest(self, number: int, pack: Pack) -> DrawnPack | None:
        """Runs on lane *work*."""
        from aiworkshop.documents.worksheets.pack import render_pack

        if self._asked != number:
            return None
        rendered = render_pack(pack, cancelled=lambda: self._asked != number)
        if self._asked != number:
            return None
        return DrawnPack(pack, shown_pdf(rendered.data), rendered.pages_of)

    def _ended(self, number: int, whole: DrawnPack | None) -> None:
        if whole is not None and number == self._asked:
            self.drawn.emit(whole)

    def _refused(self, number: int, error: Exception) -> None:
        if number == self._asked:
            self.failed.emit(error)
