"""Where the program's own files are: fonts, icons, texts, translations."""

from importlib.resources import files
from pathlib import Path


def resource_path(*parts: str) -> Path:
    """Path of a bundled resource, such as ``resource_path("fonts", "NotoSans-Regular.ttf")``.

    An installed wheel carries the folder inside the package; an editable install does not see
    that mapping and finds it at the top of the checkout.
    """
    package = Path(str(files("aiworkshop")))
    inside = package / "resources"
    root = inside if inside.is_dir() else package.parent / "resources"
    return root.joinpath(*parts)
