"""Files that appear whole or not at all."""

import os
import tempfile
from pathlib import Path

from aiworkshop.base.errors import MachineError


def write_whole(path: Path, data: bytes) -> None:
    """Write beside the place, then take it. What stood there stays where the disk refuses.

    Raises ``MachineError``.
    """
    try:
        handle, name = tempfile.mkstemp(".tmp", f".{path.name}.", path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            Path(name).chmod(0o644)
            Path(name).replace(path)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise MachineError(
            "report.not_written",
            "The file could not be written to {path}: {reason}.",
            path=path,
            reason=error.strerror or error,
        ) from error
