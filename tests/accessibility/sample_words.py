"""The sample's library, the words that people wrote in it, and the program's own in a language."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTranslator

from aiworkshop.base.resources import resource_path


def library_with_sample(folder: Path) -> Path:
    """A library of its own with the sample workshop and the sample of a programme."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "library.sqlite"
    _run(path, "sample")
    _run(path, "programme-example", "hazira")
    return path


def said_in(library: Path) -> list[str]:
    """All words of people in the sample: from its transfer copy, and from the programme's."""
    target = library.with_name("said.aiworkshop")
    _run(library, "export", _run(library, "sample").split()[-1], "-o", str(target))
    return sorted(set(_strings(_document(target))))


def _run(library: Path, *words: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "aiworkshop", "--library", str(library), *words],
        check=True, capture_output=True, text=True,
        env={**os.environ, "AIWORKSHOP_HOME": str(library.parent)},
    )  # fmt: skip
    return done.stdout


def _document(path: Path) -> Any:
    import zipfile

    with zipfile.ZipFile(path) as archive:
        return [
            json.loads(archive.read(one)) for one in archive.namelist() if one.endswith(".json")
        ]


def _strings(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [words for one in inner for words in _strings(one)]


def translated(language: str, context: str, words: str) -> str:
    """The program's words in a language."""
    translator = QTranslator()
    if language != "en":
        translator.load(str(resource_path("translations", f"aiworkshop_{language}.qm")))
    return translator.translate(context, words) or words
