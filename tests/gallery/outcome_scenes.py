"""Dream, Design and Destiny, filled and empty, with what is open beside the list."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.gallery.stage import Stage

    Scene = Callable[["Stage"], QWidget]

PLACES = {
    "visions": ("dream", "visions"),
    "opportunities": ("dream", "opportunities"),
    "propositions": ("design", "propositions"),
    "initiatives": ("destiny", "initiatives"),
    "commitments": ("destiny", "commitments"),
    "income": ("destiny", "income"),
    "valuation": ("destiny", "valuation"),
}


def record(page_id: str, tab_id: str, place: int, part: str = "") -> "Scene":
    """A record's details, scrolled so that a widget of this name stands at the top."""

    def show(stage: "Stage") -> QWidget:
        window = stage.page(page_id, tab_id)
        tab: Any = stage.window.page.stack.currentWidget()
        keys = [key for key in tab.list.view.cards.ids() if "/" not in key]
        tab.show_record(keys[place])
        stage.settle()
        bar = tab.details.area.verticalScrollBar()
        inner = tab.details.area.widget()
        wanted = inner.findChild(QWidget, part) if part else None
        if wanted is not None:
            bar.setValue(wanted.mapTo(inner, wanted.rect().topLeft()).y() - 8)
        stage.settle()
        return window

    return show


def empty(page_id: str, tab_id: str) -> "Scene":
    """The same place in a workshop in which nothing was said yet."""

    def show(stage: "Stage") -> QWidget:
        from aiworkshop.base.text import Text
        from aiworkshop.facilitation.create_workshop import CreateWorkshop

        made: list[str] = []
        command = CreateWorkshop(
            title=Text("מה עובד אצלנו?", "he"),
            topic=Text("שכנים שעושים", "he"),
            date="2026-05-14",
            languages=("he", "ar"),
            tables=3,
        )
        stage.window.desk.run(command, lambda outcome: made.append(str(outcome.value)))
        stage.settle()
        stage.window.go(page_id, made[0], tab_id)
        stage.settle()
        return stage.window

    return show


OUTCOME_SCENES: "dict[str, Scene]" = {
    "opportunity-sign-up": record("dream", "opportunities", 0),
    "opportunity-origins": record("dream", "opportunities", 0, "draft-proposition"),
    "proposition-critique": record("design", "propositions", 0),
    "proposition-draft": record("design", "propositions", 3),
    "initiative-plan": record("destiny", "initiatives", 0, "actions-two_months"),
    "request-matches": record("destiny", "commitments", 6, "matches"),
    "offer-matches": record("destiny", "commitments", 5, "matches"),
    "income-idea": record("destiny", "income", 0),
    "request-free": record("destiny", "commitments", 9, "matches"),
    "valuation-person": record("destiny", "valuation", 0),
    **{f"{name}-empty": empty(*place) for name, place in PLACES.items()},
}
