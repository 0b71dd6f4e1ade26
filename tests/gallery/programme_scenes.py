"""Programmes and towns: the ready examples, and what stands in them."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from aiworkshop.base.text import Text
from aiworkshop.readmodels.record import OFFICE_ID

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.gallery.stage import Stage

    Scene = Callable[["Stage"], QWidget]


def _run(stage: "Stage", command: Any) -> Any:
    values: list[Any] = []
    stage.window.desk.run(command, lambda outcome: values.append(outcome.value))
    stage.settle()
    return values[0] if values else None


def _add(stage: "Stage", kind: str, fields: dict[str, object]) -> str:
    from aiworkshop.facilitation.records import AddRecord

    return str(_run(stage, AddRecord(OFFICE_ID, kind, fields)))


def _examples(stage: "Stage") -> None:
    """Hazira and Equitable Cities, taken out again afterwards."""
    from aiworkshop.facilitation.programmes.examples import InsertProgrammeExample

    done = 0
    for name in ("hazira", "equitable_cities"):
        _run(stage, InsertProgrammeExample(name))
        done += 1
    for _ in range(done):
        stage.afterwards.append(lambda: stage.window.desk.undo(OFFICE_ID))


def _tab(stage: "Stage", tab_id: str) -> Any:
    stage.page("programmes", tab_id)
    return stage.window.page.stack.currentWidget()


def none_yet(stage: "Stage") -> QWidget:
    """Nothing yet: the offer of the examples."""
    _tab(stage, "programmes")
    return stage.window


def two_cohorts(stage: "Stage") -> QWidget:
    """A programme with two cohorts beside the list."""
    from aiworkshop.facilitation.programmes.examples import example_id

    _examples(stage)
    tab = _tab(stage, "programmes")
    tab.show_record(example_id("programme", "hazira"))
    stage.settle()
    bar = tab.details.area.verticalScrollBar()
    bar.setValue(tab.cohorts.mapTo(tab.details.area.widget(), tab.cohorts.rect().topLeft()).y() - 8)
    stage.settle()
    return stage.window


def programme_form(stage: "Stage") -> QWidget:
    """The upper part of the same."""
    two_cohorts(stage)
    tab: Any = stage.window.page.stack.currentWidget()
    tab.details.area.verticalScrollBar().setValue(0)
    stage.settle()
    return stage.window


def enrolment(stage: "Stage") -> QWidget:
    """A town in a cohort, with its team and a training session."""
    from aiworkshop.facilitation.programmes.enrolling import RecordAttendance
    from aiworkshop.facilitation.programmes.examples import example_id
    from aiworkshop.facilitation.records import ChangeRecord

    _examples(stage)
    key = example_id("enrolment", "hazira:1:akko")
    fields = {
        "reframed_topic": Text("רחובות שבהם עסקים ומשפחות משגשגים", "he"),
        "liaison": Text("סוהא", "he"),
        "status": "active",
    }
    _run(stage, ChangeRecord(OFFICE_ID, "enrolment", key, fields))
    people = [
        _add(stage, "team_member", {"enrolment_id": key, "name": Text(name), "role": Text(role)})
        for name, role in (("דנה", "ריכוז הצוות"), ("رنا", "تحليل البيانات"), ("Yossi", "Design"))
    ]
    training = {"cohort_id": example_id("cohort", "hazira:1"), "date": "2026-05-14"}
    first = _add(stage, "training", {**training, "title": Text("לשאול לפני שפותרים", "he")})
    _run(stage, RecordAttendance(first, tuple(people[:2])))
    for _ in range(len(people) + 3):
        stage.afterwards.append(lambda: stage.window.desk.undo(OFFICE_ID))
    tab = _tab(stage, "programmes")
    tab.show_record(key)
    stage.settle()
    tab.enrolment.trainings.rows[first].set_open(True)
    stage.settle()
    return stage.window


def enrolment_team(stage: "Stage") -> QWidget:
    """The lower part of the same."""
    enrolment(stage)
    tab: Any = stage.window.page.stack.currentWidget()
    bar = tab.details.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    stage.settle()
    return stage.window


def town(stage: "Stage") -> QWidget:
    """A town that is enrolled twice, with an inquiry and a double of it."""
    from aiworkshop.facilitation.programmes.examples import example_id

    _examples(stage)
    akko = example_id("authority", "akko")
    _add(stage, "inquiry", {"authority_id": akko, "topic": Text("שווקים חיים", "he")})
    _add(stage, "authority", {"name_he": Text("עכו", "he")})
    for _ in range(2):
        stage.afterwards.append(lambda: stage.window.desk.undo(OFFICE_ID))
    tab = _tab(stage, "towns")
    tab.show_record(akko)
    stage.settle()
    bar = tab.details.area.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    stage.settle()
    return stage.window


def cluster(stage: "Stage") -> QWidget:
    """A cluster with members."""
    from aiworkshop.facilitation.programmes.enrolling import AddClusterMember
    from aiworkshop.facilitation.programmes.examples import example_id

    _examples(stage)
    key = example_id("authority", "western_negev")
    for name in ("אופקים", "Netivot"):
        _run(stage, AddClusterMember(key, Text(name)))
        stage.afterwards.append(lambda: stage.window.desk.undo(OFFICE_ID))
    tab = _tab(stage, "towns")
    tab.show_record(key)
    stage.settle()
    bar = tab.details.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    stage.settle()
    return stage.window


def _place(stage: "Stage") -> None:
    """The sample workshop in Akko, for one of its two programmes."""
    from aiworkshop.facilitation.programmes.examples import example_id
    from aiworkshop.facilitation.records import ChangeRecord

    _examples(stage)
    fields = {
        "authority_id": example_id("authority", "akko"),
        "enrolment_ids": [example_id("enrolment", "equitable_cities:1:akko")],
    }
    key = stage.workshop_id
    _run(stage, ChangeRecord(key, "workshop", key, fields))
    stage.afterwards.append(lambda: stage.window.desk.undo(key))


def place_of_a_workshop(stage: "Stage") -> QWidget:
    """Prepare › Details with the choices of town and programme open."""
    _place(stage)
    stage.page("prepare", "details")
    tab: Any = stage.window.page.stack.currentWidget()
    stage.settle()
    tab.place.turn()
    stage.settle()
    area = tab.place.parentWidget().parentWidget().parentWidget()
    area.ensureWidgetVisible(tab.place)
    stage.settle()
    stage.afterwards.append(tab.place.turn)
    return stage.window


def library_by_place(stage: "Stage") -> QWidget:
    """The Library with the two choices above the list."""
    _place(stage)
    return stage.page("library")


PROGRAMME_SCENES: "dict[str, Scene]" = {
    "programmes-none": none_yet,
    "programmes-form": programme_form,
    "programmes-cohorts": two_cohorts,
    "programmes-enrolment": enrolment,
    "programmes-enrolment-team": enrolment_team,
    "programmes-town": town,
    "programmes-cluster": cluster,
    "programmes-place": place_of_a_workshop,
    "programmes-library": library_by_place,
}
