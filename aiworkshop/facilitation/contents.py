"""The method's texts that a workshop refers to: fixed when it is made, with edits laid over."""

import hashlib
import json

from sqlalchemy import insert, select

from aiworkshop.library.schema.bookkeeping import content_snapshot
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.method.content import (
    Content,
    available_languages,
    content_snapshot as language_snapshot,
    load_content,
)
from aiworkshop.readmodels.workshop_content import workshop_content

__all__ = ["plain_contents", "remember_content", "workshop_content"]


def plain_contents() -> dict[str, Content]:
    """The method's texts as they are, by language: for what belongs to no workshop."""
    return {language: load_content(language) for language in available_languages()}


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
