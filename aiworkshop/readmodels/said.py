"""Words as a document shows them, once they may be shown at all."""

from dataclasses import dataclass

from aiworkshop.base.text import EMPTY_TEXT, Text


@dataclass(frozen=True, slots=True)
class Said:
    """Participants' own words, and what they are in the document's language if written there.

    ``translation`` is empty where the words are in that language already.
    """

    text: Text = EMPTY_TEXT
    translation: Text = EMPTY_TEXT

    def __bool__(self) -> bool:
        return bool(self.text) or bool(self.translation)

    @property
    def shown(self) -> Text:
        """One version only, for titles: the translation if there is one."""
        return self.translation or self.text


NOTHING_SAID = Said()
