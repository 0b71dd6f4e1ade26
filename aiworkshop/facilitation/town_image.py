"""Words that came to mind when people were asked how they see their town."""

from collections.abc import Mapping
from dataclasses import dataclass

from aiworkshop.base.text import Text
from aiworkshop.facilitation.commands import require
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.method.image_words import read_words, word_key
from aiworkshop.readmodels.record import OFFICE_ID


@dataclass(frozen=True, slots=True)
class AddImageWords:
    """A whole line of words with their counts, as they are called out, into one reading.

    A word that is there already gets the count on top. ``tones`` by word key say how a new word
    sounds. Value: the ids of the words, in the order of the line.
    """

    reading_id: str
    line: str
    tones: Mapping[str, str] | None = None
    workshop_id: str = OFFICE_ID
    code: str = "add_image_words"

    def apply(self, unit: UnitOfWork) -> tuple[str, ...]:
        words = read_words(self.line)
        require(words, "no_words", "There is no word in this line.")
        reading = unit.row("image_reading", self.reading_id)
        require(
            not reading["deleted"],
            "reading_gone",
            "This reading was deleted meanwhile. Take it back with Undo, then add the words.",
        )
        known = {
            word_key(str(row["word"])): row
            for row in reversed(unit.rows("image_word", image_reading_id=self.reading_id))
        }
        ids = []
        for said in words:
            key = word_key(said.word)
            row = known.get(key)
            if row is None:
                fields = {
                    "image_reading_id": self.reading_id,
                    "word": Text(said.word),
                    "count": said.count,
                    "tone": (self.tones or {}).get(key, ""),
                }
                ids.append(unit.add("image_word", fields))
                continue
            count = 1 if row["count"] is None else int(str(row["count"]))
            unit.change("image_word", str(row["id"]), {"count": count + said.count})
            ids.append(str(row["id"]))
        return tuple(ids)
