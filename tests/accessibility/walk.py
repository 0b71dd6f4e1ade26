"""``python -m tests.accessibility.walk OUT``: the whole program, heard from outside.

Walks every page and tab in English, Hebrew and Arabic with an AT-SPI client of its own process,
enters a finding and reads it back, and writes ``OUT/walk.md`` (pages, controls, problems).
"""

import json
import sys
from pathlib import Path
from typing import Any

from aiworkshop.method.worksheets import WORKSHEETS
from tests.accessibility.desktop import Order, missing, screen, walk
from tests.accessibility.sample_words import library_with_sample, said_in, translated

FINDINGS = {
    "en": "A neighbour who opens the gate every morning",
    "he": "שכנה שפותחת את השער בכל בוקר",
    "ar": "جارة تفتح البوّابة كلّ صباح",
}


def order_for(language: str, library: Path, pages: tuple[str, ...] = ()) -> Order:
    """What to do in a language."""
    finding = FINDINGS[language]
    return Order(
        language,
        [*said_in(library), *WORKSHEETS.ids, finding],
        list(pages),
        finding,
        translated(language, "TopBar", "All changes saved"),
        translated(language, "MainMenu", "Help"),
        translated(language, "Help", "Keyboard shortcuts"),
    )


def main(out: str, languages: tuple[str, ...] = ("en", "he", "ar")) -> int:
    """1 where anything is wrong."""
    folder = Path(out).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    lacking = missing()
    if lacking:
        print(lacking, file=sys.stderr)  # noqa: T201
        return 2
    reports = []
    with screen(folder) as display:
        for language in languages:
            library = library_with_sample(folder / language)
            report = walk(folder / language, library, order_for(language, library), display)
            (folder / f"{language}.json").write_text(
                json.dumps(report, ensure_ascii=False, indent=1), encoding="utf-8"
            )
            reports.append(report)
    told = table(reports)
    (folder / "walk.md").write_text(told, encoding="utf-8")
    print(told)  # noqa: T201
    return 1 if any(stop["problems"] for report in reports for stop in report["stops"]) else 0


def table(reports: list[dict[str, Any]]) -> str:
    """Pages × controls × problems, then each problem."""
    lines = ["| language | place | controls | stops of Tab | problems |", "|---|---|--:|--:|--:|"]
    wrong = []
    for report in reports:
        language, whole = report["language"], [0, 0, 0]
        for stop in report["stops"]:
            counts = [stop["controls"], stop["stops"], len(stop["problems"])]
            whole = [a + b for a, b in zip(whole, counts, strict=True)]
            lines.append(_row(language, stop["place"], counts))
            for one in stop["problems"]:
                detail = f" ({one['detail']})" if one["detail"] else ""
                wrong.append(
                    f"- {language} {stop['place']}: {one['kind']}: {one['control']}{detail}"
                )
        lines.append(_row(f"**{language}**", f"all, {report['seconds']} s", whole))
    return "\n".join([*lines, "", *wrong, ""])


def _row(language: str, place: str, counts: list[int]) -> str:
    return f"| {language} | {place} | " + " | ".join(map(str, counts)) + " |"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], tuple(sys.argv[2:]) or ("en", "he", "ar")))
