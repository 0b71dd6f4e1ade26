"""The lists of the dialog that erases a person: what goes, and what it cannot reach."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.base.clock import stamp_time
from aiworkshop.base.text import Text
from aiworkshop.readmodels.erasing import BackupWith, ErasePreview, Mention
from aiworkshop.readmodels.withdrawal import OutputWith
from aiworkshop.ui.output_names import output_name
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.pages.places import kind_name, place_of_record
from aiworkshop.ui.projector.private_label import PrivateLabel
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.isolating import apart, isolated, show_made, show_moment
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import SectionHeading
from aiworkshop.ui.widgets.words import Speaking, Words, listed, spoken

MOST_SHOWN = 100
MOST_LETTERS = 160
_Go = Callable[[str, str, str], None]
_QUIET = ("participant", "printed_sheet", "theme_finding", "answer", "report_text")


class ErasingParts(Speaking, QWidget):
    """Fills a column, and remembers what it says as ``lines`` of text."""

    def __init__(self, context: PageContext, column: QVBoxLayout, go: _Go) -> None:
        super().__init__()
        self.hide()
        self._context, self._column, self._go = context, column, go
        self.lines: list[str] = []

    def show_preview(
        self, preview: ErasePreview, second_place: tuple[str, str], *, told: bool
    ) -> None:
        """Before: what goes, then what is out of reach."""
        self._clear()
        self._heading(lambda: self.tr("What is erased"))
        self._line(
            lambda: self.tr("Name, role, organisation, contact data, answers for mixing tables")
        )
        counts = [(kind, n) for kind, n in preview.always if kind not in _QUIET]
        if counts:
            self._line(lambda: self.counted(counts))
        if told:
            self._line(
                lambda: self.tr("What they told: {what}").format(what=self.counted(preview.told))
            )
            if preview.quotes:
                self._line(
                    lambda: self.tr("%n quote(s) on themes taken from it", "", preview.quotes)
                )
        if preview.named:
            self._line(
                lambda: self.tr("Their name in %n other entry(ies), which stay", "", preview.named)
            )
        if preview.drafts:
            self._line(lambda: self.tr("%n draft(s) that nobody finished", "", preview.drafts))
        self._line(lambda: self.tr("All of this also in the history of changes and in the search"))
        if preview.same_name:
            self._line(
                lambda: self.tr(
                    "Somebody else here has the same name. So a name is taken out only where it is "
                    "linked to this person; look at the places below yourself."
                ),
                "strong",
            )
        self._out_of_reach(preview, second_place, preview.backups)

    def show_rest(
        self,
        preview: ErasePreview,
        second_place: tuple[str, str],
        *,
        deleted: bool,
        left: Sequence[str],
    ) -> None:
        """Afterwards: what is left to do by hand."""
        self._clear()
        backups = [one for one in preview.backups if not deleted or Path(one.path).name in left]
        self._out_of_reach(preview, second_place, backups)

    def counted(self, counts: Sequence[tuple[str, int]]) -> str:
        """Kinds with how many there are of each."""
        return listed([f"{kind_name(kind)} {apart(f'({number})')}" for kind, number in counts])

    def _out_of_reach(
        self,
        preview: ErasePreview,
        second_place: tuple[str, str],
        backups: Sequence[BackupWith],
    ) -> None:
        self._backups(preview, second_place, backups)
        if preview.outputs:
            self._heading(lambda: self.tr("Left the program with them in it"))
            for output in preview.outputs[:MOST_SHOWN]:
                self._line(partial(self._output, output))
            self._more(len(preview.outputs) - MOST_SHOWN)
        if preview.mentions:
            self._heading(lambda: self.tr("Look at these yourself"))
            self._line(
                lambda: self.tr(
                    "Their name, address or number stands in words of others, which are not "
                    "changed."
                ),
                "small",
            )
            for mention in preview.mentions[:MOST_SHOWN]:
                self._mention(mention)
            self._more(len(preview.mentions) + preview.more_mentions - MOST_SHOWN)
        self._column.addStretch(1)

    def _backups(
        self,
        preview: ErasePreview,
        second_place: tuple[str, str],
        backups: Sequence[BackupWith],
    ) -> None:
        self._heading(lambda: self.tr("Backups that still hold them"))
        for backup in backups:
            self._line(partial(_backup_words, backup))
        if preview.unread_backups:
            self._line(
                lambda: self.tr("Could not be looked into: {names}").format(
                    names=listed([apart(name) for name in preview.unread_backups])
                )
            )
        folder, made = second_place
        if folder:
            self._line(
                lambda: self.tr(
                    "On the second place, {folder}: the last backup is of {date}. Look there "
                    "yourself."
                ).format(folder=apart(folder), date=show_made(made) or made)
            )
        if preview.on_server:
            self._line(
                lambda: self.tr(
                    "The library is on a server: ask its keeper about backups, and to wipe what "
                    "was deleted."
                )
            )
        elif not (backups or preview.unread_backups or folder):
            self._line(lambda: self.tr("None beside this library."))
        self._line(
            lambda: self.tr(
                "Copies on sticks and other laptops are not known here. A transfer copy made from "
                "now on takes the erasure along."
            ),
            "small",
        )

    def _output(self, output: OutputWith) -> str:
        when = show_moment(stamp_time(output.stamp).astimezone())
        said = f"{output_name(output.form)} · {when} · {apart(output.target)}"
        return said if output.certain else f"{said} · " + self.tr("may be in it")

    def _mention(self, mention: Mention) -> None:
        where = partial(self._where, mention)
        self.lines.append(f"{where()} · {mention.words.text}")
        words = mention.words.text
        short = words if len(words) <= MOST_LETTERS else words[: MOST_LETTERS - 1] + "…"
        row = QWidget()
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(Label(where, "strong", wraps=True))
        said = Text(short, mention.words.language, mention.words.direction)
        column.addWidget(PrivateLabel(self._context, said, "muted", wraps=True))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(column, 1)
        if mention.kind != "draft" and not mention.deleted:
            show = Button(lambda: self.tr("Show"))
            show.setObjectName("erase-show")
            page, tab = place_of_record(mention.kind, mention.id)
            show.clicked.connect(lambda: self._go(page, mention.workshop_id, tab))
            line.addWidget(show)
        self._column.addWidget(row)

    def _where(self, mention: Mention) -> str:
        said = self.tr("Draft") if mention.kind == "draft" else kind_name(mention.kind)
        if mention.deleted:
            said += " · " + self.tr("in the trash")
        if mention.workshop:
            said += f" · {isolated(mention.workshop.text)}"
        return said

    def _heading(self, words: Words) -> None:
        self.lines += ["", spoken(words)]
        self._column.addWidget(SectionHeading(words))

    def _line(self, words: Words, role: str = "body") -> None:
        self.lines.append(spoken(words))
        self._column.addWidget(Label(words, role, wraps=True))

    def _more(self, count: int) -> None:
        if count > 0:
            self._line(lambda: self.tr("and %n more", "", count), "muted")

    def _clear(self) -> None:
        self.lines = []
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()


def _backup_words(backup: BackupWith) -> str:
    made = show_made(backup.made_at) or backup.made_at
    return f"{made} · {apart(Path(backup.path).name)}"
