"""The program's log: what went wrong and where in the code, never what participants wrote.

A log may be sent to somebody who helps. So an error is kept as its type, its code where it is
one of ours, and the places in the code; its message is left out, since a message may quote a
title or a name. Our own messages carry only the names of commands, counts and durations.
"""

import logging
import re
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from zlib import crc32

from aiworkshop.base.errors import AppError

_BYTES = 500_000
_OLDER_FILES = 3
_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"
NAME = "aiworkshop"

_CODE = re.compile(r"[\w.<>:+-]{1,60}", re.ASCII)
_IDENTIFIER = re.compile(r"\b(?:Q[A-Z]\w*(?:::~?\w+)*|q[A-Z]\w*|qt\.[\w.]+)", re.ASCII)

_Caught = tuple[type[BaseException], BaseException, TracebackType | None]


class WordlessFormatter(logging.Formatter):
    """Writes errors without their messages."""

    def formatException(self, ei: _Caught | tuple[None, None, None]) -> str:
        """Types, codes and places of an error and of what caused it."""
        return "\n".join(described(ei[1])) if ei[1] is not None else ""

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
        logger.warning("%s refused: %s", what, _code(error.code))
    else:
        logger.error("%s failed", what, exc_info=error)


def log_fact(what: str, **facts: object) -> None:
    """Keep something that happened: ``what`` names it, facts are numbers and codes.

    Whatever looks like more than a code is left out.
    """
    told = [f"{name}={_code(value)}" for name, value in facts.items()]
    logging.getLogger(NAME).info("%s", " ".join([_code(what), *told]))


def log_foreign(source: str, level: int, message: str) -> None:
    """Keep that a library we use said something, such as Qt.

    It may quote anything, so of its words only names of its own functions are kept, and a number
    by which the same message is known again.
    """
    names = " ".join(dict.fromkeys(_IDENTIFIER.findall(message)))[:200]
    plain = re.sub(r"[^A-Za-z]+", " ", message)
    logging.getLogger(NAME).log(level, "%s: %s #%08x", source, names, crc32(plain.encode()))


def log_trace(what: str, trace: str) -> None:
    """Keep where threads were, as the fault handler wrote it: files and functions of the code."""
    logging.getLogger(NAME).warning("%s\n%s", what, trace)


def watch_everywhere() -> None:
    """Log what nobody catches: in threads, and where objects go."""

    def in_thread(caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None and not isinstance(caught.exc_value, SystemExit):
            log_failure("thread", caught.exc_value)

    def unraisable(caught: "sys.UnraisableHookArgs") -> None:
        if caught.exc_value is not None:
            log_failure("unraisable", caught.exc_value)

    threading.excepthook = in_thread
    sys.unraisablehook = unraisable


def watch_no_more() -> None:
    """Python's own ways again."""
    threading.excepthook = threading.__excepthook__
    sys.unraisablehook = sys.__unraisablehook__


def _code(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.1f}"
    words = str(value)
    return words if _CODE.fullmatch(words) else "…"


def described(error: BaseException) -> list[str]:
    """Types, codes and places of an error, of what caused it, and of what is in a group."""
    lines: list[str] = []
    seen: set[int] = set()
    waiting = [(error, "")]
    while waiting:
        current, indent = waiting.pop()
        if id(current) in seen:
            continue
        seen.add(id(current))
        code = f" ({_code(current.code)})" if isinstance(current, AppError) else ""
        kind = type(current)
        lines.append(f"{indent}{_code(kind.__module__)}.{_code(kind.__qualname__)}{code}")
        for frame in traceback.extract_tb(current.__traceback__):
            name = Path(frame.filename).name
            lines.append(f"{indent}  {_code(name)}:{frame.lineno} in {_code(frame.name)}")
        earlier = current.__cause__ or current.__context__
        if earlier is not None:
            waiting.append((earlier, indent))
        if isinstance(current, BaseExceptionGroup):
            waiting += [(one, f"{indent}| ") for one in reversed(current.exceptions)]
    return lines
