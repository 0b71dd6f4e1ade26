"""Saving a town's register as a file: tables, or one page with the heat map."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from aiworkshop.base.paths import documents_folder
from aiworkshop.readmodels.town_register import TownRegister
from aiworkshop.ui.folders import folder_offer
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.pages.report_saving import format_name, safe_file_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from aiworkshop.facilitation.outputs import Output

SUFFIXES = (".xlsx", ".csv", ".pdf")
_REMEMBERED = "town_register"


class RegisterSaving(QObject):
    """Asks where to, writes there off the main thread, and says so."""

    def __init__(self, tab: QWidget, context: PageContext) -> None:
        super().__init__(tab)
        self._context = context
        self.ask_file: Callable[[str], str] = self._ask_file

    def ask_and_save(self, register: TownRegister, town: str, *, names: bool) -> None:
        """Save what may leave the program of a register; ``town`` names the file."""
        folder = Path(self._context.settings.reports.get("folder", ""))
        if not folder.is_absolute() or not folder.is_dir():
            folder = documents_folder()
        suffix = self._context.settings.reports.get(_REMEMBERED, SUFFIXES[0])
        title = self.tr("Register")
        name = safe_file_name(f"{title} – {town}") + suffix
        chosen = self.ask_file(str(folder / name))
        if not chosen:
            return
        target = Path(chosen)
        if target.suffix.lower() not in SUFFIXES:
            target = target.with_name(target.name + suffix)
        self._context.settings.reports["folder"] = str(target.parent)
        self._context.settings.reports[_REMEMBERED] = target.suffix.lower()
        self.save(register, target, names=names)

    def save(self, register: TownRegister, target: Path, *, names: bool) -> None:
        """Write it there, whole or not at all."""
        language = self._context.language.code

        def write() -> "list[Output]":
            from aiworkshop.facilitation.saved_register import outputs_of, write_register

            told = write_register(register, language, target, names=names)
            return outputs_of(told, str(target.absolute()), language, names=names)

        def written(outputs: "list[Output]") -> None:
            self._context.desk.database(lambda bench: _log(bench, outputs), context=self)
            self._context.notices.offer(
                lambda: self.tr("Saved as {name}").format(name=target.name),
                lambda: self.tr("Show"),
                lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))),
                other=folder_offer(self._context.desk, target),
            )

        self._context.desk.work(write, written, context=self)

    def _ask_file(self, suggestion: str) -> str:
        filters = {suffix: f"{format_name(suffix)} (*{suffix})" for suffix in SUFFIXES}
        parent = self.parent()
        chosen, kind = QFileDialog.getSaveFileName(
            parent if isinstance(parent, QWidget) else None,
            self.tr("Save the register"),
            suggestion,
            ";;".join(filters.values()),
            filters.get(Path(suggestion).suffix, ""),
        )
        suffix = next((each for each, words in filters.items() if words == kind), "")
        if chosen and suffix and Path(chosen).suffix.lower() not in SUFFIXES:
            return chosen + suffix
        return chosen


def _log(bench: Any, outputs: "list[Output]") -> None:
    """Each workshop remembers what left the program of it."""
    for output in outputs:
        bench.log_output(output)
