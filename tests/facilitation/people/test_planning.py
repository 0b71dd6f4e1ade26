"""What a list means, whom it brings, and that nothing is written before one knows."""

import pytest

from aiworkshop.base.text import Text
from aiworkshop.documents.lists.reading import read_pasted
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.people.adding import AddPeople
from aiworkshop.facilitation.people.columns import meaning_of, understand
from aiworkshop.facilitation.people.planning import language_codes, plan_list
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.library import Library
from aiworkshop.readmodels.people_list import ATTRIBUTE, ListPlan
from aiworkshop.readmodels.records import Participant


def plan(text: str, present: tuple[Participant, ...] = ()) -> ListPlan:
    read = read_pasted(text)
    return plan_list(read, understand(read), present)


def meanings(text: str) -> list[str]:
    return [column.meaning for column in understand(read_pasted(text)).columns]


@pytest.mark.parametrize(
    ("heading", "meaning"),
    [
        ("Full Name", "name"),
        ("E-MAIL:", "email"),
        ("first_name", "first_name"),
        ("שם מלא", "name"),
        ("שֵׁם פרטי *", "first_name"),
        ('דוא"ל', "email"),
        ("דוא״ל", "email"),
        ("מחלקה", "organisation"),
        ("الاسم", "name"),
        ("اسم", "name"),
        ("البريد الالكتروني", "email"),
        ("الوظيفه", "role"),
        ("رقم الهاتف", "phone"),
        ("Shoe size", ""),
        ("", ""),
    ],
)
def test_headings_in_three_languages(heading: str, meaning: str) -> None:
    assert meaning_of(heading) == meaning


def test_columns_found_below_a_title_and_two_rows_of_headings() -> None:
    text = (
        "Participants of 14/05/2026\t\t\t\n"
        "Name\t\tContact\t\n"
        "First name\tLast name\tE-mail\tPhone\n"
        "Dana\tLevi\tdana@example.org\t04-8123456\n"
    )
    assert meanings(text) == ["first_name", "last_name", "email", "phone"]
    (dana,) = plan(text).new
    assert (dana.row, dana.name, dana.email) == (4, "Dana Levi", "dana@example.org")


def test_other_columns_become_attributes_where_they_sort_people_into_kinds() -> None:
    rows = [f"Person {n}\t{('Spring', 'Autumn')[n % 2]}\t{n}00{n}\t" for n in range(12)]
    text = "\n".join(["Name\tFavourite season\tIdentity number\tRemarks", *rows])
    assert meanings(text) == ["name", ATTRIBUTE, "", ""]
    assert plan(text).new[1].attributes == {"Favourite season": "Autumn"}


def test_a_list_without_headings_is_understood_by_what_it_holds() -> None:
    text = "1\tDana Levi\tdana@example.org\t04-8123456\n2\tOmar\tomar@example.org\t050 1234567"
    assert meanings(text) == ["", "name", "email", "phone"]
    assert [person.name for person in plan(text).new] == ["Dana Levi", "Omar"]
    assert [person.name for person in plan("Dana Levi\nOmar Haddad").new] == [
        "Dana Levi",
        "Omar Haddad",
    ]


def test_languages_by_name_and_code() -> None:
    assert language_codes("עברית, ערבית") == (("he", "ar"), ())
    assert language_codes("العربية والعبرية") == (("ar", "he"), ())
    assert language_codes("Arabic/Hebrew; en") == (("ar", "he", "en"), ())
    assert language_codes("Klingon") == ((), ("Klingon",))
    found = plan("שם\tשפה\nסמר\tערבית\nדנה\tרוסית\nאורי\tקלינגונית")
    assert [(one.sheet_language, one.spoken_languages) for one in found.new] == [
        ("ar", ("ar",)),
        ("", ("ru",)),
        ("", ()),
    ]
    assert found.strange_languages == ("קלינגונית",)


def test_who_is_twice_and_who_only_shares_a_name() -> None:
    text = (
        "Name\tOrganisation\tPhone\n"
        "Dana Levi\tLibrary\t\n"
        "דנה לוי\tספרייה\t\n"
        "Dana  LEVI\tLibrary\t04-8123456\n"
        "Dana Levi\tSchool\t\n"
        "\tSchool\t04-1111111\n"
    )
    found = plan(text)
    assert [(one.row, one.organisation) for one in found.new] == [
        (2, "Library"),
        (3, "ספרייה"),
        (5, "School"),
    ]
    assert [(entry.person.row, entry.row) for entry in found.twice] == [(4, 2)]
    assert [one.row for one in found.same_name] == [2, 5]
    assert found.without_name == (6,)


def test_who_is_in_the_workshop_already() -> None:
    samar = Participant(id="1", name=Text("سمر خوري"), organisation=Text("المكتبة"))
    found = plan("الاسم\tالمؤسسة\nسَمَر خوري\tالمكتبة\nسمر خوري\tالمدرسة", (samar,))
    assert [entry.row for entry in found.twice] == [0]
    assert [one.organisation for one in found.new] == ["المدرسة"]
    assert found.same_name == found.new


def test_a_list_is_added_as_one_action_and_taken_back_as_one(library: Library) -> None:
    runner, reads = Runner(library), Reads(library)
    workshop = str(runner.run(CreateWorkshop(title=Text("x"))).value)
    first = str(runner.run(AddRecord(workshop, "participant", {"name": Text("Omar")})).value)
    found = plan("שם\tתפקיד\tשפה\tשכונה\nסמר\tמנהלת\tערבית\tצפון\nאורי\tמתנדב\tעברית\tדרום")
    ids = runner.run(AddPeople(workshop, found.new)).value
    people = {one.id: one for one in reads.records(Participant, workshop)}
    assert list(people) == [first, *ids]
    samar = people[ids[0]]
    assert (str(samar.role), samar.sheet_language, samar.attributes) == (
        "מנהלת",
        "ar",
        {"neighbourhood": "צפון"},
    )
    again = plan_list(*_read("שם\tתפקיד\nסמר\tמנהלת"), reads.records(Participant, workshop))
    assert not again.new and len(again.twice) == 1
    runner.undo(workshop)
    assert [one.id for one in reads.records(Participant, workshop)] == [first]


def _read(text: str):
    read = read_pasted(text)
    return read, understand(read)
