"""The sample's library, the words that people wrote in it, and the program's own in a language."""

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTranslator

from aiworkshop.base.resources import resource_path


def library_with_sample(folder: Path, *, programme: bool = True) -> Path:
    """A library of its own with the sample workshop and an example of a programme."""
    from aiworkshop.bootstrap import opened_workbench
    from aiworkshop.facilitation.programmes.examples import InsertProgrammeExample
    from aiworkshop.facilitation.sample import InsertSample

    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "library.sqlite"
    with opened_workbench(path) as bench:
        workshop_id = str(bench.runner.run(InsertSample()).value)
        if programme:
            bench.runner.run(InsertProgrammeExample("hazira"))
        bench.export(workshop_id, _copy_of(path))
    return path


def said_in(library: Path) -> list[str]:
    """All words of people in the sample, from its transfer copy."""
    return sorted(set(_strings(_document(_copy_of(library)))))


def _copy_of(library: Path) -> Path:
    return library.with_name("said.aiworkshop")


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
