"""The method's texts as one workshop has them."""

from collections.abc import Iterable, Mapping

from aiworkshop.method.content import Content, load_content
from aiworkshop.readmodels.records import ContentOverlay


def workshop_content(
    language: str, snapshot: Mapping[str, str], overlays: Iterable[ContentOverlay]
) -> Content:
    """The texts of a workshop in one language: its snapshot with the facilitator's wording.

    Texts that came with a later version of the program fill what the snapshot did not have.
    Raises ``KeyError`` for a language that the program has no texts in.
    """
    current = load_content(language)
    stored = snapshot.get(language)
    content = Content.from_snapshot(stored, current) if stored else current
    edits = {
        overlay.content_key: overlay.words.text
        for overlay in overlays
        if overlay.words.resolved_language(language) == language
        and overlay.content_key in content.texts
    }
    return content.with_overlay(edits) if edits else content
