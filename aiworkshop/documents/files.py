"""Documents as files."""

from pathlib import Path

from aiworkshop.base.errors import MachineError
from aiworkshop.base.whole_files import replacing


def write_whole(path: Path, data: bytes) -> None:
    """Write a document; it appears whole or not at all, with the rights the person's files have.

    Raises ``MachineError`` where the disk refuses, ``UserError`` where a library stands there.
    """
    try:
        with replacing(path) as file:
            file.write(data)
    except OSError as error:
        raise MachineError(
            "report.not_written",
            "The file could not be written to {path}: {reason}.",
            path=path,
            reason=error.strerror or error,
        ) from error
