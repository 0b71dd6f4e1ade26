"""What the library keeps about itself: journal, drafts, conflicts, outputs, texts, templates."""

from sqlalchemy import Boolean, Column, Index, Integer, LargeBinary, String, Table, Text as LongText

from aiworkshop.library.schema.columns import METADATA

# One row a command (a batch of many changes takes several rows with the same batch id).
journal = Table(
    "journal",
    METADATA,
    Column("sequence", Integer, primary_key=True, autoincrement=True),
    Column("batch", String(32), nullable=False),
    Column("workshop_id", String(32), nullable=False),
    Column("command", String, nullable=False),
    Column("stamp", String(26), nullable=False),
    # JSON list of changes; compressed where it is long
    Column("changes", LargeBinary, nullable=False),
    Index(None, "batch"),
    Index(None, "workshop_id"),
    sqlite_autoincrement=True,
)

# What stands in an open editor and is not yet a record.
draft = Table(
    "draft",
    METADATA,
    Column("workshop_id", String(32), primary_key=True),
    Column("place", String, primary_key=True),
    Column("payload", LongText, nullable=False),
    Column("saved_at", String(26), nullable=False),
)

# A value that lost when two copies were merged.
conflict = Table(
    "conflict",
    METADATA,
    Column("id", String(32), primary_key=True),
    # No reference: what belongs to the office can conflict, too.
    Column("workshop_id", String(32), nullable=False),
    Column("record_kind", String, nullable=False),
    Column("record_id", String(32), nullable=False),
    Column("field", String, nullable=False),
    Column("kept", LongText, nullable=False),
    Column("other", LongText, nullable=False),
    Column("kept_stamp", String(26), nullable=False),
    Column("other_stamp", String(26), nullable=False),
    Column("resolved", Boolean, nullable=False, server_default="0"),
    Index(None, "workshop_id"),
)

# The method's texts as they were when a workshop was made; never changed.
content_snapshot = Table(
    "content_snapshot",
    METADATA,
    Column("hash", String(64), primary_key=True),
    Column("content", LongText, nullable=False),
)

# What left the program: so that a withdrawal can name it.
output_log = Table(
    "output_log",
    METADATA,
    Column("id", String(32), primary_key=True),
    Column("workshop_id", String(32), nullable=False),
    Column("stamp", String(26), nullable=False),
    Column("form", String, nullable=False),
    Column("path", String, nullable=False),
    Column("language", String(8), nullable=False, server_default=""),
    Column("names", Boolean, nullable=False, server_default="0"),
    # JSON list of the ids of records that stood in it, compressed; NULL where nobody noted them
    Column("record_ids", LargeBinary),
)

# A way of wording and shaping worksheets that a facilitator keeps for further workshops.
worksheet_template = Table(
    "worksheet_template",
    METADATA,
    Column("id", String(32), primary_key=True),
    Column("name", String, nullable=False),
    # JSON, see facilitation/worksheets/templates.py
    Column("content", LongText, nullable=False),
    Column("stamp", String(26), nullable=False),
)

# An arrangement of a report that a facilitator keeps for further workshops.
report_template = Table(
    "report_template",
    METADATA,
    Column("id", String(32), primary_key=True),
    Column("name", String, nullable=False),
    Column("form", String, nullable=False),
    # JSON, see facilitation/reports/templates.py
    Column("content", LongText, nullable=False),
    Column("stamp", String(26), nullable=False),
)

meta = Table(
    "meta",
    METADATA,
    Column("key", String, primary_key=True),
    Column("value", String, nullable=False),
)
