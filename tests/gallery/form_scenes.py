"""The editor of funders' forms, at its head, at its texts, over a limit, at its people and sums."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QScrollArea, QWidget

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command
    from tests.gallery.stage import Stage

Scene = Callable[["Stage"], QWidget]

SAID = "המשתתפים דיברנו על בית־ספר פתוח אחר הצהריים, ועל שכנים שמכירים זה את זה. " * 3


def editor_of(stage: "Stage", form: str) -> Any:
    """The editor, on the Report page."""
    stage.page("report")
    page: Any = stage.window.page
    page.choose_form(form)
    page.show_part("form")
    stage.settle()
    return page.editors[form]


def scrolled(stage: "Stage", widget: QWidget) -> None:
    """The widget stands near the top."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if isinstance(area, QScrollArea):
        inner = area.widget()
        area.verticalScrollBar().setValue(widget.mapTo(inner, widget.rect().topLeft()).y() - 12)
    stage.settle()


def form(form_id: str, show: Callable[["Stage", Any], object]) -> Scene:
    """An editor, brought to where it is looked at; the library is as before afterwards."""

    def scene(stage: "Stage") -> QWidget:
        editor = editor_of(stage, form_id)
        show(stage, editor)
        stage.settle()
        return stage.window

    return scene


def run(stage: "Stage", command: "Command") -> None:
    stage.window.desk.run(command)
    stage.settle()
    stage.afterwards.append(lambda: undo(stage))


def undo(stage: "Stage") -> None:
    stage.window.desk.undo(stage.workshop_id)
    stage.settle()


def write(stage: "Stage", form_id: str, place: str, words: str = "", value: str = "") -> None:
    from aiworkshop.base.text import Text
    from aiworkshop.facilitation.reports.writing import WriteReportText

    said = Text(words) if words else None
    run(stage, WriteReportText(stage.workshop_id, form_id, place, said, value or None))


def head(stage: "Stage", editor: Any) -> None:
    write(stage, "un-habitat", "field.venue", "אולם הספורט")
    scrolled(stage, editor.shorts["reporter"])


def texts(stage: "Stage", editor: Any) -> None:
    write(stage, "un-habitat", "field.summary", SAID)
    value = "land_governance land_governance.0 land_governance.2"
    write(stage, "un-habitat", "field.focus", value=value)
    scrolled(stage, editor.texts["summary"])


def over(stage: "Stage", editor: Any) -> None:
    write(stage, "un-habitat", "field.outline", SAID)
    write(stage, "un-habitat", "field.habitat_iii", "word " * 490)
    scrolled(stage, editor.texts["outline"])


def people(stage: "Stage", editor: Any) -> None:
    table = editor.tables["speakers"]
    from aiworkshop.facilitation.reports.forms import offered_people

    contents = stage.window.page.contents
    for person in offered_people(contents)[:2]:
        run(stage, table._command(person))
    scrolled(stage, table)


def budget(stage: "Stage", editor: Any) -> None:
    from aiworkshop.base.text import Text
    from aiworkshop.facilitation.reports.writing import AddReportRow

    for channel, line, planned in (
        ("branding", "שילוט בכניסה לעיר", "125000"),
        ("business_plan", "סקר נכסים", "4000050"),
    ):
        words = (("line", Text(line)),)
        run(stage, AddReportRow(stage.workshop_id, "city-report", "budget", words))
        row = list(editor.tables["budget"].rows)[-1]
        write(stage, "city-report", f"row.{row}.channel", value=channel)
        write(stage, "city-report", f"row.{row}.planned", value=planned)
    scrolled(stage, editor.tables["budget"])


FORM_SCENES: dict[str, Scene] = {
    "form-head": form("un-habitat", head),
    "form-texts": form("un-habitat", texts),
    "form-over": form("un-habitat", over),
    "form-people": form("un-habitat", people),
    "form-budget": form("city-report", budget),
}
