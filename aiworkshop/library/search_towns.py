"""What the town of a workshop is called, in every language and spelling that the office knows."""

from dataclasses import dataclass

from sqlalchemy import Connection

from aiworkshop.library.folding import fold
from aiworkshop.library.search_query import fetch, listed

_NAMES = "SELECT id, name_en, name_he, name_ar, aliases FROM authority WHERE deleted = ''"


@dataclass(frozen=True, slots=True)
class TownNames:
    """Local authorities by id and by each of their names, folded."""

    names: dict[str, tuple[str, ...]]
    by_name: dict[str, str]

    def town_of(self, authority_id: str, municipality: str) -> str:
        """The authority that a workshop says it belongs to, or names; empty where none is known."""
        if authority_id in self.names:
            return authority_id
        return self.by_name.get(fold(municipality), "") if municipality else ""

    def words(self, authority_id: str, municipality: str) -> str:
        """All names of a workshop's town."""
        return " \n ".join(self.names.get(self.town_of(authority_id, municipality), ()))


def read_town_names(connection: Connection) -> TownNames:
    """The names of all authorities that the office keeps."""
    names: dict[str, tuple[str, ...]] = {}
    by_name: dict[str, str] = {}
    for key, *said, aliases in fetch(connection, f"{_NAMES} ORDER BY id DESC", ()):
        folded = [fold(str(name)) for name in (*said, *listed(aliases))]
        names[str(key)] = tuple(dict.fromkeys(name for name in folded if name))
        by_name |= dict.fromkeys(names[str(key)], str(key))
    return TownNames(names, by_name)
