"""The library's folder was taken away: said at once, with what is unsaved brought to safety."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from aiworkshop.base.paths import documents_folder
from aiworkshop.base.text import Text

if TYPE_CHECKING:
    from aiworkshop.facilitation.saving_elsewhere import SavedElsewhere
    from aiworkshop.ui.main_window import MainWindow

WORDS_FILE = "unsaved.txt"


def tell_taken(window: "MainWindow", words: Callable[[], str]) -> None:
    """Say that the library is gone, until it is there again; nothing on the screen is touched."""
    saving = window.findChild(SavingElsewhere) or SavingElsewhere(window)
    saving.tell(words)


@dataclass(frozen=True, slots=True)
class Unsaved:
    """Words that are in no library: where they stand, and they themselves."""

    place: str
    words: str


class SavingElsewhere(QObject):
    """One of a window. ``ask_folder`` gives the folder to save into; empty: none."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._told: list[Callable[[], str]] = []
        self.ask_folder: Callable[[], str] = self._ask_folder
        window.desk.reached.connect(self._reached)

    def tell(self, words: Callable[[], str]) -> None:
        """The strip with both ways out."""
        self._told.append(words)
        self._window.notices.problem(
            words,
            lambda: QCoreApplication.translate("Away", "Try again"),
            self._window.desk.try_again,
            (lambda: self.tr("Save what is on the screen elsewhere…"), self.begin),
        )

    def _reached(self) -> None:
        """It is there again: what was refused is saved by itself."""
        if not self._told:
            return
        told, self._told = self._told, []
        window = self._window
        for words in told:
            window.notices.settle(words)
        if window.desk.has_refused:
            window.desk.try_again()
        window.notices.say(lambda: self.tr("The library is there again. Work goes on in it."))

    # Saving elsewhere

    def begin(self) -> None:
        """Ask where to, then have every field hand over what stands in it."""
        chosen = self.ask_folder()
        if not chosen:
            return
        window, folder = self._window, Path(chosen)
        window.flush()
        if window.desk.is_saving:
            once = Qt.ConnectionType.SingleShotConnection
            window.desk.saving.connect(lambda _: self._save_soon(folder), once)
        else:
            self._save(folder)

    def _save_soon(self, folder: Path) -> None:
        """Once the fields have back what was refused."""
        QTimer.singleShot(0, self, lambda: self._save(folder))

    def _save(self, chosen: Path) -> None:
        """The words first, which need nothing; then what the library still gives."""
        desk = self._window.desk
        text = self._text(list(self.unsaved()))
        name = self.tr("Saved elsewhere {day}").format(day=f"{datetime.now():%Y-%m-%d %H-%M}")
        commands = tuple(desk.refused_commands)
        ids = [self._window.context.workshop_id, *(each.workshop_id for each in commands)]
        workshop_ids = [key for key in dict.fromkeys(ids) if key]

        def write() -> Path:
            folder = _free(chosen / name)
            folder.mkdir(parents=True)
            # With a mark that tells old editors of text which letters these are.
            (folder / WORDS_FILE).write_text(text, encoding="utf-8-sig")
            return folder

        def written(folder: Path) -> None:
            desk.database(
                lambda bench: bench.save_elsewhere(folder, workshop_ids, commands),
                lambda saved: self._saved(folder, saved),
                failed=lambda _: self._saved(folder, None),
                context=self,
            )

        desk.work(write, written, failed=self._not_written, context=self)

    def _saved(self, folder: Path, saved: "SavedElsewhere | None") -> None:
        from aiworkshop.ui.errors import path_words
        from aiworkshop.ui.folders import folder_offer

        def words() -> str:
            if saved is None or not saved.files:
                return self.tr(
                    "What was unsaved is in {folder}, as text. The library itself can no longer "
                    "be read."
                ).format(folder=path_words(folder))
            sentence = self.tr(
                "Saved in {folder}: what was unsaved as text, and a copy of the workshop with it "
                "in, to be brought in anywhere."
            ).format(folder=path_words(folder))
            if saved.left:
                sentence += " " + self.tr("%n change(s) stand in the text only.", "", saved.left)
            return sentence

        target = folder / WORDS_FILE
        self._window.notices.offer(words, *folder_offer(self._window.desk, target))

    def _not_written(self, error: Exception) -> None:
        if not isinstance(error, OSError):
            self._window.desk.failed.emit(error)
            return
        reason = error.strerror or type(error).__name__
        self._window.notices.problem(
            lambda: self.tr(
                "Nothing could be saved there ({reason}). Everything stays on the screen; "
                "choose another folder."
            ).format(reason=reason),
            lambda: self.tr("Choose another folder…"),
            self.begin,
        )

    # What is unsaved

    def unsaved(self) -> Iterable[Unsaved]:
        """What stands in fields, what was to be done, and drafts; each of it once."""
        seen: set[str] = set()
        for each in (*_in_fields(self._window), *self._refused(), *self._drafts()):
            if each.words not in seen:
                seen.add(each.words)
                yield each

    def _refused(self) -> Iterable[Unsaved]:
        from aiworkshop.facilitation.saving_elsewhere import words_of
        from aiworkshop.ui.command_names import command_name

        for command in self._window.desk.refused_commands:
            words = "\n".join(words_of(command))
            if words:
                yield Unsaved(command_name(command.code), words)

    def _drafts(self) -> Iterable[Unsaved]:
        for words in self._window.desk.drafts.unsaved().values():
            yield Unsaved(self.tr("Draft"), words)

    def _text(self, unsaved: Sequence[Unsaved]) -> str:
        head = self.tr("What was on the screen and in no library, {moment}").format(
            moment=f"{datetime.now():%d/%m/%Y %H:%M}"
        )
        parts = [head, self._window.top_bar.title.text()]
        parts += [f"{each.place}:\n{each.words}" if each.place else each.words for each in unsaved]
        if not unsaved:
            parts.append(self.tr("Everything had been saved."))
        return "\n\n".join(part for part in parts if part) + "\n"

    def _ask_folder(self) -> str:
        return QFileDialog.getExistingDirectory(
            self._window,
            self.tr("Save what is on the screen elsewhere"),
            str(documents_folder()),
        )


def _in_fields(window: QWidget) -> Iterable[Unsaved]:
    """What is typed and not stored, in this window and in dialogs over it."""
    roots = [window, *(each for each in QApplication.topLevelWidgets() if each.isVisible())]
    fields = dict.fromkeys(field for root in roots for field in root.findChildren(QWidget))
    for field in fields:
        pending, value = getattr(field, "pending", None), getattr(field, "value", None)
        if not callable(pending) or not callable(value) or not pending():
            continue
        if isinstance(field, QLineEdit) and field.echoMode() != QLineEdit.EchoMode.Normal:
            continue
        found = value()
        words = found.text if isinstance(found, Text) else str(found if found is not None else "")
        if words.strip():
            yield Unsaved(field.accessibleName(), words.strip())


def _free(folder: Path) -> Path:
    """This name, or the first free one like it."""
    names = (folder, *(folder.with_name(f"{folder.name} ({n})") for n in range(2, 1000)))
    return next(name for name in names if not name.exists())
