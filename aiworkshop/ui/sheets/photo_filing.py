"""Photos into the library: opened one after another off the main thread, told of once."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from aiworkshop.base.errors import AppError
from aiworkshop.base.paths import documents_folder
from aiworkshop.ui.errors import describe
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.widgets.words import listed

if TYPE_CHECKING:
    from aiworkshop.facilitation.worksheets.photos import KeptPhoto, PreparedPhoto
    from aiworkshop.readmodels.changes import Outcome

PHOTO_SUFFIXES = (".jpg", ".jpeg", ".png", ".heic", ".heif")
AT_ONCE = 2
_REASONS_SHOWN = 3
_NAMES_SHOWN = 4


@dataclass(slots=True)
class FilingResult:
    """What came of the photos that were added together."""

    kept: "list[KeptPhoto]" = field(default_factory=list)
    refused: list[Exception] = field(default_factory=list)
    elsewhere: "list[tuple[KeptPhoto, Path]]" = field(default_factory=list)
    """Of another workshop of this library, and where their files lie; not kept yet."""

    @property
    def photos(self) -> int:
        """How many there were."""
        return len(self.kept) + len(self.refused)

    @property
    def not_taken(self) -> int:
        """How many were refused or belong elsewhere."""
        return len(self.refused) + len(self.named("unknown_workshop")) + len(self.elsewhere)

    def named(self, place: str) -> "list[KeptPhoto]":
        """Those to which this happened."""
        return [kept for kept in self.kept if kept.place == place]


@dataclass(slots=True)
class _Round:
    """Photos on their way."""

    waiting: list[tuple[Path, str]]
    total: int
    result: FilingResult = field(default_factory=FilingResult)
    done: int = 0


class PhotoFiling(QObject):
    """``PhotoFiling(context)``; ``add(paths)`` files photos, ``ask()`` lets somebody choose them.

    One notice tells what came of all of them. More can be added while some are on their way.
    Until the last one is there, the desk is saving: the window waits for it before it closes.
    """

    progressed = Signal(int, int)
    """How many of how many."""
    finished = Signal(object)
    """The ``FilingResult``."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._round: _Round | None = None
        self._leave: Callable[[], object] | None = None
        self._folder = ""
        self.ask_sources: Callable[[], list[str]] = self._ask_sources

    @property
    def busy(self) -> bool:
        """Whether photos are on their way."""
        return self._round is not None

    def ask(self, sheet_id: str = "") -> None:
        """Choose files and add them, to a sheet where one is named."""
        chosen = self.ask_sources()
        if chosen:
            self.add([Path(each) for each in chosen], sheet_id)

    def add(self, paths: Iterable[Path], sheet_id: str = "") -> None:
        """File these; of a folder the photos in it. With a sheet, they belong to that one."""
        found = [(path, sheet_id) for each in paths for path in photo_files(each)]
        if not found:
            self.context.notices.say(lambda: self.tr("There is no photo among these files."))
            return
        if self._round is not None:
            self._round.waiting += found
            self._round.total += len(found)
            return
        self._round = _Round(found, len(found))
        self.context.desk.begin_write()
        self._tell_progress()
        # Commands are imported where the library is, before a second thread may do so.
        self.context.desk.when_open(self._begin)

    # One photo after another

    def _begin(self) -> None:
        for _ in range(AT_ONCE):
            self._next()

    def _next(self) -> None:
        running = self._round
        if running is None or not running.waiting:
            return
        path, sheet_id = running.waiting.pop(0)

        def prepare() -> "PreparedPhoto":
            from aiworkshop.facilitation.worksheets.photos import prepare_photo

            return prepare_photo(path)

        self.context.desk.work(
            prepare, partial(self._keep, path, sheet_id), failed=self._refused, context=self
        )

    def _keep(self, path: Path, sheet_id: str, photo: "PreparedPhoto") -> None:
        from aiworkshop.facilitation.worksheets.photos import KeepPhoto

        command = KeepPhoto(self.context.workshop_id, photo, sheet_id or None)
        self.context.desk.run(
            command, partial(self._kept, path), failed=self._refused, context=self
        )

    def _kept(self, path: Path, outcome: "Outcome") -> None:
        from aiworkshop.facilitation.worksheets.photos import KeptPhoto

        kept = outcome.value
        assert isinstance(kept, KeptPhoto)
        if self._round is not None:
            self._round.result.kept.append(kept)
            if kept.place == "other_workshop":
                self._round.result.elsewhere.append((kept, path))
        self._one_done()

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            self.context.desk.failed.emit(error)
        if self._round is not None:
            self._round.result.refused.append(error)
        self._one_done()

    def _one_done(self) -> None:
        running = self._round
        if running is None:
            return
        running.done += 1
        if running.done < running.total:
            self._tell_progress()
            self._next()
            return
        self._round = self._leave = None
        self.progressed.emit(running.total, running.total)
        self._tell(running.result)
        # Where one was refused, a window that wants to close stays, so that this can be read.
        self.context.desk.end_write(refused=bool(running.result.not_taken))
        self.finished.emit(running.result)

    # Telling

    def tell_closing(self, leave: Callable[[], object]) -> None:
        """The window waits for the photos that are on their way; ``leave`` closes without them."""
        if self._round is not None:
            self._leave = leave
            self._tell_progress()

    def _tell_progress(self) -> None:
        running = self._round
        assert running is not None
        done, total = running.done, running.total
        self.progressed.emit(done, total)
        if self._leave is not None:
            self.context.notices.offer(
                lambda: self.tr(
                    "%n photo(s) are still being taken. The window closes when they are.",
                    "",
                    total - done,
                ),
                lambda: self.tr("Close without them"),
                self._leave,
            )
        elif total > 1:
            self.context.notices.say(
                lambda: self.tr("Reading photos: {done} of {total}").format(done=done, total=total)
            )

    def _tell(self, result: FilingResult) -> None:
        notices = self.context.notices

        def words() -> str:
            return self.summary(result)

        if result.elsewhere:
            notices.offer(
                words,
                lambda: self.tr("Keep there"),
                lambda: self._keep_elsewhere(result),
            )
        elif result.refused or result.named("unknown_workshop"):
            if result.photos > 1:
                notices.say(lambda: self._counts(result))
            notices.problem(lambda: " ".join(self._reasons(result)))
        elif result.named("inbox"):
            notices.offer(words, lambda: self.tr("Look"), self._look)
        else:
            notices.say(words)

    def _look(self) -> None:
        self.context.go("sheets", self.context.workshop_id)

    def summary(self, result: FilingResult) -> str:
        """What came of all of them, with the reasons where something was not taken or filed."""
        return " ".join([self._counts(result), *self._reasons(result)])

    def _reasons(self, result: FilingResult) -> list[str]:
        reasons = [describe(error) for error in result.refused if isinstance(error, AppError)]
        reasons += [
            describe(kept.reason) for kept in result.named("inbox") if kept.reason is not None
        ]
        different = list(dict.fromkeys(reasons))
        left = len(different) - _REASONS_SHOWN
        sentences = [*self._belongs(result), *different[:_REASONS_SHOWN]]
        if left > 0:
            sentences.append(self.tr("And %n more reason(s).", "", left))
        return sentences

    def _counts(self, result: FilingResult) -> str:
        filed = result.named("filed")
        codes = list(dict.fromkeys(str(code) for kept in filed for code in kept.codes))
        parts = []
        if filed:
            words = self.tr("%n photo(s) filed", "", len(filed))
            if len(codes) <= 4:
                words = f"{words} ({listed(codes)})"
            parts.append(words)
        inbox, known = len(result.named("inbox")), len(result.named("known"))
        if inbox:
            parts.append(self.tr("%n wait(s) in the inbox", "", inbox))
        if known:
            parts.append(self.tr("%n was (were) here already", "", known))
        if result.not_taken:
            parts.append(self.tr("%n not taken", "", result.not_taken))
        return self.tr("Photos: {parts}.").format(parts=self.tr(", ").join(parts))

    def _belongs(self, result: FilingResult) -> list[str]:
        sentences = []
        for title in dict.fromkeys(kept.workshop_title for kept, _ in result.elsewhere):
            names = [kept.name for kept, _ in result.elsewhere if kept.workshop_title == title]
            words = self.tr("Of another workshop, “{title}”: {names}.")
            sentences.append(words.format(title=title, names=self._names(names)))
        unknown = [kept.name for kept in result.named("unknown_workshop")]
        if unknown:
            words = self.tr("Of a workshop that is not in this library: {names}.")
            sentences.append(words.format(names=self._names(unknown)))
        return sentences

    def _names(self, names: list[str]) -> str:
        """The first few."""
        left = len(names) - _NAMES_SHOWN
        shown = [*names[:_NAMES_SHOWN], *([self.tr("%n more", "", left)] if left > 0 else [])]
        return self.tr(", ").join(shown)

    def _keep_elsewhere(self, result: FilingResult) -> None:
        """One after another: each photo is read again, and only one at a time is held."""
        waiting = list(result.elsewhere)
        desk = self.context.desk
        desk.begin_write()

        def following(refused: Exception | None = None) -> None:
            if refused is not None:
                desk.failed.emit(refused)
            if waiting:
                kept, path = waiting.pop(0)
                self._keep_there(kept, path, following)
            else:
                desk.end_write()

        following()

    def _keep_there(self, kept: "KeptPhoto", path: Path, following: Callable[..., object]) -> None:
        from aiworkshop.facilitation.worksheets.photos import KeepPhoto, prepare_photo

        def done(_: object) -> None:
            self.context.notices.say(
                lambda: self.tr("Kept in “{title}”.").format(title=kept.workshop_title)
            )
            following()

        def keep(photo: "PreparedPhoto") -> None:
            command = KeepPhoto(kept.workshop_id, photo)
            self.context.desk.run(command, done, failed=following, context=self)

        self.context.desk.work(partial(prepare_photo, path), keep, failed=following, context=self)

    def _ask_sources(self) -> list[str]:
        from PySide6.QtWidgets import QApplication

        patterns = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in PHOTO_SUFFIXES)
        chosen, _ = QFileDialog.getOpenFileNames(
            QApplication.activeWindow(),
            self.tr("Add photos of sheets and drawings"),
            self._folder or str(documents_folder()),
            self.tr("Photos") + f" ({patterns})",
        )
        if chosen:
            self._folder = str(Path(chosen[0]).parent)
        return chosen


def photo_files(path: Path) -> list[Path]:
    """The file itself, whatever it is called; of a folder the photos that lie in it, by name."""
    try:
        if not path.is_dir():
            return [path]
        return sorted(each for each in path.iterdir() if each.suffix.lower() in PHOTO_SUFFIXES)
    except OSError:
        return [path]
