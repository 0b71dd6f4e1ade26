"""The one folder takes along what the program asks for, also by name only, and nothing else."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import collecting
import pytest

from aiworkshop.base.resources import resource_path

PACKAGE = collecting.PACKAGE
SOURCES = sorted(PACKAGE.rglob("*.py"))


@cache
def imported() -> tuple[tuple[Path, str], ...]:
    """Every module that the program names in an import."""
    return tuple(_imported())


def _imported() -> Iterator[tuple[Path, str]]:
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                yield from ((path, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                yield path, node.module
                yield from ((path, f"{node.module}.{alias.name}") for alias in node.names)


def test_every_module_of_the_program_is_asked_for() -> None:
    asked = set(collecting.modules_of_program())
    for path in SOURCES:
        if "versions" in path.parts:
            continue  # taken along as files
        parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
        name = ".".join(part for part in parts if part != "__init__")
        assert name in asked


def test_what_registries_name_is_asked_for() -> None:
    asked = set(collecting.modules_of_program())
    text = "\n".join(path.read_text("utf-8") for path in SOURCES)
    named = set(re.findall(r'"(aiworkshop(?:\.\w+)+):\w+"', text))
    assert len(named) > 20
    assert named <= asked


def test_nothing_that_is_imported_is_left_out() -> None:
    left_out = set(collecting.EXCLUDED_MODULES)
    for path, name in imported():
        parts = name.split(".")
        beginnings = {".".join(parts[:count]) for count in range(1, len(parts) + 1)}
        assert not beginnings & left_out, f"{path.name} imports {name}"


def test_the_parts_of_qt_that_are_imported_stay() -> None:
    used = {name.split(".")[1] for _, name in imported() if name.startswith("PySide6.Qt")}
    assert {"QtCore", "QtGui", "QtWidgets", "QtPrintSupport"} <= used
    for name in used:
        assert name.removeprefix("Qt") in collecting.QT_LIBRARIES
        assert collecting.is_kept(f"PySide6/{name}.abi3.so")


def test_resources_and_migrations_come_as_files() -> None:
    taken = {Path(folder) / Path(source).name for source, folder in collecting.resource_files()}
    for parts in (
        ("fonts", "NotoSansHebrew-Regular.ttf"),
        ("translations", "aiworkshop_he.qm"),
        ("content", "ar", "cues.toml"),
        ("application", "aiworkshop.svg"),
        ("icons", "LICENSE"),
    ):
        assert resource_path(*parts).is_file()
        assert Path("aiworkshop/resources", *parts) in taken
    assert not any(path.suffix == ".ts" for path in taken)
    moved = {Path(folder) / Path(source).name for source, folder in collecting.migration_files()}
    versions = PACKAGE / "library/migrations/versions"
    for path in versions.glob("*.*"):
        assert path.suffix == ".pyc" or path.relative_to(PACKAGE.parent) in moved
    assert Path("aiworkshop/library/migrations/env.py") in moved


@pytest.mark.parametrize(
    "target",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/plugins/styles/qmodernwindowsstyle.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so",
        "PySide6/Qt/translations/qtbase_he.qm",
        "PySide6/Qt/lib/libQt6DBus.so.6",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/Qt6Core.dll",
        "PySide6/MSVCP140.dll",
        "libxcb-cursor.so.0",
        "libsqlite3.so.0",
        "psycopg_binary.libs/libcrypto-3a0647ea.so.3",
        "aiworkshop/resources/samples/akko.toml",
    ],
)
def test_what_the_window_needs_stays(target: str) -> None:
    assert collecting.is_kept(target)


@pytest.mark.parametrize(
    "target",
    [
        "PySide6/Qt/lib/libQt6Qml.so.6",
        "PySide6/Qt6Quick.dll",
        "PySide6/opengl32sw.dll",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "PySide6/Qt/translations/designer_he.qm",
        "libGL.so.1",
        "libfontconfig.so.1",
        "libcrypto.so.3",
        "libssl-3-x64.dll",
        "somebody/tests/data.bin",
    ],
)
def test_what_nobody_asks_for_goes(target: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert not collecting.is_kept(target)
