"""Make the library that this version of the program leaves behind, for later versions to open.

    python -m tests.library.make_golden

Every release runs it once and adds the file; files of earlier releases are never made again.
"""

from pathlib import Path

from aiworkshop.base.text import Text
from aiworkshop.library.backup import copy_database
from aiworkshop.library.migrations import HISTORY
from aiworkshop.library.opening import open_library
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.schema.columns import Field, fields_of
from aiworkshop.library.unit_of_work import UnitOfWork

FOLDER = Path(__file__).parent / "golden"
TITLE = "חוסן קהילתי بالمجتمع"


def make_golden(target: Path, scratch: Path) -> None:
    """One workshop with one record of each kind, every field filled."""
    library = open_library(scratch, wall=lambda: 1_778_742_000_000)
    made: dict[str, str] = {}

    def workshop(unit: UnitOfWork) -> str:
        fields = {name: _value(field, made) for name, field in _own(unit, "workshop").items()}
        return unit.add("workshop", {**fields, "title": Text(TITLE, "he")})

    def records(unit: UnitOfWork) -> None:
        for kind in RECORD_TABLES:
            if kind != "workshop":
                fields = {n: _value(f, made) for n, f in _own(unit, kind).items()}
                made[kind] = unit.add(kind, fields)
        unit.change("finding", made["finding"], {"title": Text("سألوا الجيران", "ar", "rtl")})
        unit.remove("plenary_note", made["plenary_note"])

    made["workshop"], _, _ = library.write("create_workshop", "", workshop)
    library.write("fill", made["workshop"], records)
    library.close()
    target.unlink(missing_ok=True)
    copy_database(scratch, target)


def _own(unit: UnitOfWork, kind: str) -> dict[str, Field]:
    fields = fields_of(RECORD_TABLES[kind])
    return {name: f for name, f in fields.items() if name not in ("position", "deleted")}


def _value(field: Field, made: dict[str, str]) -> object:
    match field.type:
        case "text":
            return Text(f"{field.name}: שיחה, حوار, talk", "he")
        case "string":
            known = {"record_kind": "finding", "source_kind": "interview"}
            ids = {"record_id": made.get("finding"), "source_id": made.get("interview")}
            return known.get(field.name) or ids.get(field.name) or "code"
        case "integer":
            return 7
        case "boolean":
            return True
        case "json":
            return {"one": 2} if field.mapping else ["one", "two"]
    return made.get(field.refers_to)


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as scratch:
        make_golden(FOLDER / f"{HISTORY.current}.sqlite", Path(scratch) / "library.sqlite")
