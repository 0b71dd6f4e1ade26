"""Where the program's own files are: fonts, icons, texts, translations."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def resource_path(*parts: str) -> Path:
    """Path of a bundled resource, such as ``resource_path("fonts", "NotoSans-Regular.ttf")``.

    An installed wheel carries the folder inside the package; an editable install does not see
    that mapping and finds it at the top of the checkout. A plain path, since every supported way
    to install unpacks the files, and ``importlib.resources`` is slow to import.
    """
    inside = _PACKAGE / "resources"
    root = inside if inside.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)
