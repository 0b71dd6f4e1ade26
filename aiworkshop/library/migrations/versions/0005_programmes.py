"""Programmes of several towns: tables of the office, follow-up, and columns beside what stood.

What conflicts is no longer tied to a workshop by reference, since the office can conflict, too.
"""

from pathlib import Path

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the new tables and columns; nothing that stood is changed."""
    for statement in Path(__file__).with_suffix(".sql").read_text("utf-8").split(";\n"):
        if statement.strip():
            op.execute(statement)
