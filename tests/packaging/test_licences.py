"""Every part that a package may hold has a licence text."""

import re
import tomllib
from importlib import metadata
from pathlib import Path

import licences
import pytest

ROOT = Path(__file__).parents[2]


def runtime() -> set[str]:
    """The distributions that the program needs, one after the other, as they are installed here."""
    found: set[str] = set()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = [*project["dependencies"], "psycopg", "psycopg-binary"]
    while asked:
        line = asked.pop()
        name = re.split(r"[^\w.-]", line, maxsplit=1)[0]
        plain = re.sub(r"[-_.]+", "-", name).lower()
        # an extra that nobody asked for
        if ";" in line and "extra ==" in line:
            continue
        try:
            distribution = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        if plain not in found:
            found.add(plain)
            asked += distribution.requires or []
    return found


def test_what_the_program_needs_is_known() -> None:
    assert {"pyside6-essentials", "shiboken6", "sqlalchemy", "reportlab", "lxml"} <= runtime()


@pytest.mark.parametrize("name", sorted(runtime()))
def test_every_part_has_a_text(name: str) -> None:
    part = licences.of_distribution(metadata.distribution(name))
    assert part.texts, f"put the licence of {name} into packaging/licences/"
    assert any(len(path.read_bytes()) > 200 for _, path in part.texts)
    assert part.licence


@pytest.mark.parametrize("name", sorted(runtime() - {"typing-extensions"}))
def test_every_part_stands_in_the_table(name: str) -> None:
    table = (ROOT / "packaging/README.md").read_text("utf-8").lower().replace("_", "-")
    assert re.search(rf"\b{re.escape(name)}\b", table), f"packaging/README.md has no {name}"


def test_texts_are_gathered_from_what_is_in_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(licences, "own_parts", list)
    files = [
        Path(str(metadata.distribution(name).locate_file(file)))
        for name, file in (("segno", "segno/__init__.py"), ("pillow", "PIL/Image.py"))
    ]
    parts = licences.gather(files, tmp_path / "LICENCES")
    assert [part.name.lower() for part in parts] == ["pillow", "segno"]
    assert (tmp_path / "LICENCES" / "segno" / "LICENSE").read_text("utf-8").startswith("Copyright")
    assert "segno" in (tmp_path / "LICENCES" / "README.txt").read_text("utf-8")


def test_a_part_without_a_text_makes_no_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nameless = licences.Part("nobody's library", "1", "?", "", ())
    monkeypatch.setattr(licences, "own_parts", lambda: [nameless])
    with pytest.raises(LookupError, match="nobody's library"):
        licences.gather([], tmp_path / "LICENCES")


def test_what_every_package_holds_has_its_text() -> None:
    for name in ("python", "PySide6_Essentials", "shiboken6", "psycopg-binary"):
        assert licences.kept_texts(name)
    for path in ("resources/fonts/OFL.txt", "resources/icons/LICENSE", "LICENSE"):
        assert (ROOT / path).is_file()
