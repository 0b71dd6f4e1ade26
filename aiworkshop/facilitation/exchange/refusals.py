"""Why a file is not imported: one sentence each, with what happened and what to do about it."""

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import clean_text

_LONGEST_PLACE = 120

SENTENCES: dict[str, str] = {
    "exchange_unreadable": (
        "The file {file} cannot be opened. Nothing was changed. "
        "Check that it is there and that you may read it."
    ),
    "exchange_foreign": (
        "The file {file} is not a workshop exported by aiworkshop. Nothing was changed. "
        "Choose a file that was made by exporting a workshop."
    ),
    "exchange_report": (
        "The file {file} is a report: it holds only what may be shown, and is no copy of the "
        "workshop. Nothing was changed. Choose a file that was made with “Save a transfer copy”."
    ),
    "exchange_newer": (
        "The file {file} was made by a newer version of aiworkshop. Nothing was changed. "
        "Install the newer version and import the file again."
    ),
    "exchange_broken": (
        "The file {file} is incomplete or damaged and cannot be read beyond {place}. "
        "Nothing was changed. Export the workshop again and import the new file."
    ),
    "exchange_malformed": (
        "In the file {file}, {place} is not as an exported workshop has it. Nothing was changed. "
        "Export the workshop again and import the new file."
    ),
    "exchange_unknown": (
        "The file {file} has something that this version of aiworkshop does not know: {place}. "
        "Nothing was changed. Install the newest version, or export the workshop again."
    ),
    "exchange_duplicate": (
        "In the file {file}, {place} has the id of an earlier record. Nothing was changed. "
        "Export the workshop again and import the new file."
    ),
    "exchange_dangling": (
        "In the file {file}, {place} refers to something that is neither in the file nor in this "
        "library. Nothing was changed. Export the workshop again and import the new file."
    ),
    "exchange_too_large": (
        "The file {file} is larger than an exported workshop can be: {place}. "
        "Nothing was changed. Export the workshop again and import the new file."
    ),
    "exchange_taken": (
        "In the file {file}, {place} is already in this library as part of another workshop. "
        "Nothing was changed. Import the file into another library."
    ),
}


class RefusedError(Exception):
    """A file does not hold; ``place`` names the spot in it, in the file's own terms."""

    def __init__(self, place: str = "", code: str = "exchange_malformed") -> None:
        super().__init__(f"{code}: {place}")
        self.place = place
        self.code = code

    def inside(self, outer: str) -> "RefusedError":
        """The same refusal, seen from further out."""
        return RefusedError(f"{outer}.{self.place}" if self.place else outer, self.code)

    def sentence(self, file: str) -> UserError:
        """What the person reads. Names from the file are cleaned and cut, whatever they hold."""
        place = " ".join(clean_text(self.place).split())
        if len(place) > _LONGEST_PLACE:
            place = place[: _LONGEST_PLACE - 1] + "…"
        return UserError(
            self.code, SENTENCES[self.code], file=clean_text(file), place=place or "“”"
        )
