"""A program that imports a file and says how far it is, to be killed in between.

python -m tests.robustness.importer LIBRARY FILE
"""

import sys
from pathlib import Path
from typing import Any

from aiworkshop.facilitation.exchange import ImportWorkshop
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.opening import open_library
from aiworkshop.library.unit_of_work import UnitOfWork

_insert = UnitOfWork.insert_rows


def _told(unit: UnitOfWork, table: Any, rows: list[Any]) -> None:
    """Each line: a table whose rows stand in the open transaction."""
    _insert(unit, table, rows)
    if rows:
        sys.stdout.write(f"{table.name}\n")
        sys.stdout.flush()


def main(path: Path, file: Path) -> int:
    """Import, told table by table; the last line says that it is kept."""
    UnitOfWork.insert_rows = _told  # type: ignore[method-assign]
    library = open_library(path)
    Runner(library).run(ImportWorkshop(file))
    sys.stdout.write("kept\n")
    sys.stdout.flush()
    library.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
