"""The program's log: what went wrong and where in the code, never what participants wrote.

A log may be sent to somebody who helps. So an error is kept as its type, its code where it is
one of ours, and the places in the code; its message is left out, since a message may quote a
title or a name. Our own messages carry only the names of commands, counts and durations.
"""

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from aiworkshop.base.errors import AppError

_BYTES = 500_000
_OLDER_FILES = 3
_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"
NAME = "aiworkshop"

_Caught = tuple[type[BaseException], BaseException, TracebackType | None]


class WordlessFormatter(logging.Formatter):
    """Writes errors without their messages."""

    def formatException(self, ei: _Caught | tuple[None, None, None]) -> str:
        """Types, codes and places of an error and of what caused it."""
        return "\n".join(_described(ei[1])) if ei[1] is not None else ""

    def formatStack(self, stack_info: str) -> str:
        """No source lines either."""
        del stack_info
        return ""


def start_log(folder: Path) -> logging.Logger:
    """Log to ``aiworkshop.log`` in this folder, at most 2 MB with the older files.

    Where the folder cannot be written, the program runs without a log.
    """
    logger = logging.getLogger(NAME)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    stop_log()
    handler: logging.Handler
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "aiworkshop.log",
            maxBytes=_BYTES,
            backupCount=_OLDER_FILES,
            encoding="utf-8",
            delay=True,
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(WordlessFormatter(_FORMAT))
    logger.addHandler(handler)
    # An error inside the log must not stop a save.
    logging.raiseExceptions = False
    return logger


def stop_log() -> None:
    """Close the log's file."""
    logger = logging.getLogger(NAME)
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()


def log_failure(what: str, error: BaseException) -> None:
    """Keep an error; ``what`` names the command or job, such as ``add_finding``."""
    logger = logging.getLogger(NAME)
    if isinstance(error, AppError):
        logger.warning("%s refused: %s", what, error.code)
    else:
        logger.error("%s failed", what, exc_info=error)


def _described(error: BaseException) -> list[str]:
    lines: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        code = f" ({current.code})" if isinstance(current, AppError) else ""
        lines.append(f"{type(current).__module__}.{type(current).__qualname__}{code}")
        for frame in traceback.extract_tb(current.__traceback__):
            lines.append(f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}")
        current = current.__cause__ or current.__context__
    return lines
