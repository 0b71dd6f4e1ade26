"""Run by Alembic: the migrations go through the connection and transaction they are given."""

from typing import Any

from alembic import context
from alembic.operations.ops import CreateTableOp

from aiworkshop.library.schema import METADATA


def _is_ours(name: str | None, kind: str, _parents: Any) -> bool:
    """The search index is made and dropped by ``search_upkeep.py`` alone."""
    return kind != "table" or not (name or "").startswith("search_")


def _without_info(_context: Any, _revision: Any, directives: list[Any]) -> None:
    """The program's notes on its tables have no place in a script that never changes again."""
    for operation in directives[0].upgrade_ops.ops if directives else ():
        if isinstance(operation, CreateTableOp):
            operation.info = {}
            operation.kw.pop("info", None)


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
    include_name=_is_ours,
    process_revision_directives=_without_info,
)
context.run_migrations()
