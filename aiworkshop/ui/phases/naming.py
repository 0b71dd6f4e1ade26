"""The method's texts as this workshop has them, in the language of the window."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from aiworkshop.method.content import Content, available_languages
from aiworkshop.readmodels.changes import ChangeSet

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads


def read_content(reads: "Reads", workshop_id: str) -> dict[str, Content]:
    """Texts of a workshop by language, its own wording included; for lane *db*."""
    from aiworkshop.facilitation.contents import workshop_content

    contents = reads.contents(workshop_id, kinds=["content_overlay"])
    return {
        language: workshop_content(language, contents.content, contents.content_overlay)
        for language in available_languages()
    }


class Naming:
    """Names of kinds, categories, levels and fields in the language of the window.

    ``contents`` is replaced as a whole, so that lane *db* may ask while the main thread changes
    it. Before the texts were read, every name is empty.
    """

    def __init__(self, language_code: Callable[[], str]) -> None:
        self.contents: Mapping[str, Content] = {}
        self._language_code = language_code

    def needs_reading(self, changes: ChangeSet | None) -> bool:
        """Whether the texts are not known, or others since this change."""
        return not self.contents or changes is None or changes.touches("content_overlay")

    def name(self, section: str, spec_id: str) -> str:
        """The name of an entry; empty for none, its id for one that nobody knows."""
        return self._text(f"{section}.{spec_id}.name", spec_id) if spec_id else ""

    def explanation(self, section: str, spec_id: str) -> str:
        """The sentence that explains an entry."""
        return self._text(f"{section}.{spec_id}.explanation") if spec_id else ""

    def label(self, record: str, field: str) -> str:
        """The label of a field."""
        return self._text(f"fields.{record}.{field}.label")

    def hint(self, record: str, field: str) -> str:
        """The hint of a field."""
        return self._text(f"fields.{record}.{field}.hint")

    def text(self, key: str) -> str:
        """Any text by its key; empty where there is none."""
        return self._text(key)

    def _text(self, key: str, otherwise: str = "") -> str:
        contents = self.contents
        content = contents.get(self._language_code()) or contents.get("en")
        return content.texts.get(key, otherwise) if content else ""
