"""People from a list, as the dialog shows them before anything is written."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from tests.gallery.stage import Stage

LIST = (
    "רשימת משתתפים\t\t\t\t\n"
    "שם מלא\tתפקיד\tמחלקה\tשפה\tשכונה\n"
    "סמר ח'ורי\tמנהלת\tספרייה עירונית\tערבית\tהעיר העתיקה\n"
    "أمل حدّاد\tمعلّمة\tمدرسة الأمل\tالعربية\tהעיר העתיקה\n"
    "Dana Levi\tVolunteer\tNeighbourhood committee\tHebrew\tצפון\n"
    "אורי כהן\tרכז נוער\tמתנ״ס\tעברית\tצפון\n"
    "אורי כהן\tגנן\tאגף שפ״ע\tעברית\tצפון\n"
    "אורי כהן\tגנן\tאגף שפ״ע\tקלינגונית\tצפון\n"
    "\tמזכירה\tלשכת ראש העיר\tעברית\tצפון\n"
)


def people_list(stage: "Stage") -> QWidget:
    from aiworkshop.ui.dialogs.people_list import PeopleListDialog

    stage.page("prepare", "participants")
    dialog = PeopleListDialog(stage.window.page.context, stage.window.page)
    dialog.read_pasted(LIST)
    return stage.dialog(dialog)


SCENES = {"people-list": people_list}
