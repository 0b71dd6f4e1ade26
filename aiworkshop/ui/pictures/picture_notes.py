"""What a picture says in words: what is not on it, and all of it for those who do not see it."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from aiworkshop.readmodels.picture import Picture, PictureNote, PicturePetal


class PictureWords(QObject):
    """Sentences about a picture in the language of the window."""

    def left_out(self, notes: Iterable[PictureNote]) -> str:
        """What is not on the picture; empty where all is."""
        return " ".join(filter(None, (self._note(note.code, note.count) for note in notes)))

    def _note(self, code: str, n: int) -> str:
        words = {
            "quote": lambda: self.tr("%n quote(s) did not fit.", "", n),
            "sentence": lambda: self.tr("%n sentence(s) did not fit.", "", n),
            "benefits": lambda: self.tr("%n line(s) on who benefits did not fit.", "", n),
            "origin": lambda: self.tr("%n line(s) on where it came from did not fit.", "", n),
            "signed_up": lambda: self.tr("%n line(s) on who signed up did not fit.", "", n),
            "name": lambda: self.tr("%n name(s) had to be cut short.", "", n),
            "centre": lambda: self.tr("The words in the middle had to be cut short."),
            "petal": lambda: self.tr("%n more would not fit on one picture.", "", n),
            "withheld": lambda: self.tr("%n quote(s) stay in the room and are left out.", "", n),
            "character": lambda: self.tr("%n sign(s) no font has are shown as boxes.", "", n),
        }.get(code)
        return words() if words else ""

    def spoken(self, picture: Picture) -> str:
        """The middle, then each petal in a line of its own."""
        lines = [str(picture.centre)]
        for petal in picture.petals:
            parts = [str(petal.name), *(str(detail.text) for detail in petal.details)]
            parts.append(self.counts(petal, stories=picture.kind.id == "core"))
            lines.append(". ".join(part.strip().rstrip(".") for part in parts if part.strip()))
        return "\n".join(lines)

    def counts(self, petal: PicturePetal, *, stories: bool) -> str:
        """Dots, tables and stories, three measures and never one."""
        parts = []
        if petal.dots is not None:
            parts.append(self.tr("%n dot(s)", "", petal.dots))
        if stories:
            parts.append(self.tr("%n table(s)", "", petal.tables))
            parts.append(self.tr("%n story(ies)", "", petal.stories))
        return " · ".join(parts)
