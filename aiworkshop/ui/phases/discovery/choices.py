"""What the combo fields of Discovery offer."""

from collections.abc import Sequence
from functools import partial

from aiworkshop.method.categories import CATEGORIES
from aiworkshop.method.findings import USE_LEVELS
from aiworkshop.method.permissions import PERMISSIONS
from aiworkshop.readmodels.records import Group, Participant
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.widgets.words import Words

Choice = tuple[str | None, Words]


def permission_choices(naming: Naming) -> list[Choice]:
    """The four levels, the narrowest first."""
    return [_named(naming, "permissions", spec.id) for spec in PERMISSIONS]


def category_choices(naming: Naming, none: Words) -> list[Choice]:
    """None, and the eleven categories of municipal assets."""
    return [("", none), *(_named(naming, "categories", spec.id) for spec in CATEGORIES)]


def use_choices(naming: Naming, unknown: Words) -> list[Choice]:
    """Unknown, and how far an asset is used."""
    return [("", unknown), *(_named(naming, "use_levels", spec.id) for spec in USE_LEVELS)]


def table_choices(
    groups: Sequence[Group], numbered: str, none: Words, *, no_table: str | None = None
) -> list[Choice]:
    """No table, and the tables; ``numbered`` is a pattern with ``{number}``."""
    return [(no_table, none), *((group.id, table_name(group, numbered)) for group in groups)]


def people_choices(people: Sequence[Participant], none: Words) -> list[Choice]:
    """Nobody in particular, and the participants."""
    return [(None, none), *((person.id, person.name) for person in people)]


def table_name(group: Group, numbered: str) -> str:
    """A table's number, and its name if it has one."""
    number = numbered.format(number=group.number)
    return f"{number} · {group.name}" if group.name else number


def _named(naming: Naming, section: str, spec_id: str) -> Choice:
    return spec_id, partial(naming.name, section, spec_id)
