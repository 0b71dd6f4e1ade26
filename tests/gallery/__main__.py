"""Renders every screen of the program to pictures, and fails on cut text or an empty screen.

    python -m tests.gallery OUT_FOLDER [--only NAME] [--look he-dark-100]

OUT_FOLDER must lie outside the repository.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QWidget

from tests.gallery.judge import clipped, empty
from tests.gallery.scenes import SCENES
from tests.gallery.stage import LOOKS, Stage, sample_library

ROOT = Path(__file__).resolve().parents[2]


def main() -> int:
    options = parse()
    out = options.out.resolve()
    if out.is_relative_to(ROOT):
        print(f"{out} lies inside the repository; pictures do not belong there.", file=sys.stderr)
        return 2
    out.mkdir(parents=True, exist_ok=True)
    problems: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        os.environ["AIWORKSHOP_HOME"] = folder
        from aiworkshop.ui.app import make_application

        app = make_application()
        with sample_library(Path(folder)) as (library, workshop_id):
            for look in LOOKS:
                if options.look in ("", look.name):
                    stage = Stage(app, library, workshop_id, look)
                    problems += shoot(stage, out, options.only)
                    stage.close()
            problems += pdf_pages(library, workshop_id, out, options.only)
    for problem in problems:
        print(problem)
    print(f"{len(list(out.glob('*.png')))} pictures in {out}, {len(problems)} problems")
    return 1 if problems else 0


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", default="", help="names that contain this")
    parser.add_argument("--look", default="", choices=["", *(look.name for look in LOOKS)])
    return parser.parse_args()


def shoot(stage: Stage, out: Path, only: str) -> list[str]:
    """All scenes in one look."""
    problems = []
    for name, widget in scenes(stage, only):
        image = widget.grab().toImage()
        image.save(str(out / f"{name}-{stage.look.name}.png"))
        where = f"{name} ({stage.look.name})"
        problems += [f"{where}: {problem}" for problem in clipped(widget)]
        if empty(image):
            problems.append(f"{where}: nothing to be seen")
        problems += [f"{where}: {error!r}" for error in stage.errors]
        stage.errors.clear()
        stage.clear()
    return problems


def scenes(stage: Stage, only: str) -> Iterator[tuple[str, QWidget]]:
    """The registered scenes, then every tab of every page."""
    from aiworkshop.ui.pages import PAGES

    for name, build in SCENES.items():
        if only in name:
            yield name, build(stage)
    for spec in PAGES:
        if spec.id == "library" or (only and only.split("-")[0] not in spec.id):
            continue
        stage.page(spec.id)
        for tab in tabs_of(stage) or [""]:
            name = f"{spec.id}-{tab}" if tab else spec.id
            if only in name:
                yield name, stage.page(spec.id, tab)


def tabs_of(stage: Stage) -> list[str]:
    """Ids of the shown page's tabs."""
    page = stage.window.page
    if not page.current_tab:
        return []
    return [str(page.tab_bar.tabData(index)) for index in range(page.tab_bar.count())]


def pdf_pages(library: Path, workshop_id: str, out: Path, only: str) -> list[str]:
    """The first pages of the summary in each language."""
    if only and "summary" not in only:
        return []
    import pypdfium2

    from aiworkshop.cli import main as command

    problems = []
    for language in ("en", "he", "ar"):
        target = library.with_name(f"summary-{language}.pdf")
        options = ["--library", str(library), "--language", language, "-o", str(target)]
        code = command(["report", workshop_id, *options])
        if code:
            problems.append(f"summary ({language}): exit code {code}")
            continue
        with pypdfium2.PdfDocument(target) as document:
            for number in range(min(4, len(document))):
                page = document[number]
                picture = page.render(scale=1.4).to_pil()
                picture.save(out / f"summary-{language}-{number + 1}.png")
                page.close()
    return problems


if __name__ == "__main__":
    sys.exit(main())
