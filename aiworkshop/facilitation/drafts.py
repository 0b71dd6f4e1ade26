"""What stands in open editors and is not yet a record; never exported, journalled or reported."""

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from aiworkshop.base.text import EMPTY_TEXT, Text, clean_text
from aiworkshop.library.library import Library
from aiworkshop.library.schema.bookkeeping import draft
from aiworkshop.library.schema.workshop import workshop
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.readmodels.library_page import DraftCard


class Drafts:
    """Keeps a draft a place (an editor's name) and workshop, always on this computer.

    So a text that is being typed is safe, too, when the office's server goes away.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._local = library.local

    def save(self, workshop_id: str, place: str, payload: str) -> None:
        """Keep what stands in an editor; an empty payload lets go of it."""

        def apply(unit: UnitOfWork) -> None:
            if not payload:
                _forget(unit, workshop_id, place)
                return
            values = {"payload": clean_text(payload), "saved_at": unit.stamp}
            statement = insert(draft).values(workshop_id=workshop_id, place=place, **values)
            unit.connection.execute(
                statement.on_conflict_do_update(
                    index_elements=["workshop_id", "place"], set_=values
                )
            )

        self._local.write("draft", workshop_id, apply, journalled=False)

    def discard(self, workshop_id: str, place: str) -> None:
        """Let go of a draft."""
        self.save(workshop_id, place, "")

    def waiting(self, workshop_id: str | None = None) -> list[DraftCard]:
        """Drafts that were not finished, the latest first."""
        query = select(draft).order_by(draft.c.saved_at.desc())
        if workshop_id is not None:
            query = query.where(draft.c.workshop_id == workshop_id)
        with self._local.read() as connection:
            rows = connection.execute(query).mappings().all()
        titles = self._titles({row["workshop_id"] for row in rows})
        return [
            DraftCard(
                row["workshop_id"],
                titles.get(row["workshop_id"], EMPTY_TEXT),
                row["place"],
                row["payload"],
                row["saved_at"],
            )
            for row in rows
        ]

    def _titles(self, workshop_ids: set[str]) -> dict[str, Text]:
        if not workshop_ids:
            return {}
        names = select(workshop.c.id, workshop.c.title, workshop.c.title_language)
        with self._library.read() as connection:
            rows = connection.execute(names.where(workshop.c.id.in_(workshop_ids)))
            return {key: Text(title, language) for key, title, language in rows}


def _forget(unit: UnitOfWork, workshop_id: str, place: str) -> None:
    unit.connection.execute(
        delete(draft).where(draft.c.workshop_id == workshop_id, draft.c.place == place)
    )
