"""The method's texts that a workshop refers to: fixed when it is made, with edits laid over."""

import hashlib
import json
from collections.abc import Mapping

from sqlalchemy import insert, select

from aiworkshop.library.schema.bookkeeping import content_snapshot
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.method.content import Content, available_languages, load_content
from aiworkshop.method.content import content_snapshot as language_snapshot
from aiworkshop.readmodels.records import ContentOverlay


def remember_content(unit: UnitOfWork) -> str:
    """Keep today's texts of all languages, once; returns their hash.

    Like a file named by its content, a snapshot is shared and never changes, so it is neither
    journalled nor taken back.
    """
    texts = {language: language_snapshot(language)[1] for language in available_languages()}
    content = json.dumps(texts, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    digest = hashlib.sha256(content.encode()).hexdigest()
    known = select(content_snapshot.c.hash).where(content_snapshot.c.hash == digest)
    if unit.connection.execute(known).scalar() is None:
        unit.connection.execute(insert(content_snapshot), {"hash": digest, "content": content})
    return digest


def workshop_content(
    language: str, snapshot: Mapping[str, str], overlays: tuple[ContentOverlay, ...]
) -> Content:
    """The texts of a workshop in one language: its snapshot with the facilitator's wording.

    Texts that came with a later version of the program fill what the snapshot did not have.
    """
    current = load_content(language)
    stored = snapshot.get(language)
    content = Content.from_snapshot(stored, current) if stored else current
    edits = {
        overlay.content_key: overlay.words.text
        for overlay in overlays
        if overlay.words.language == language and overlay.content_key in content.texts
    }
    return content.with_overlay(edits)
