"""The question that an item answers, in the words of the sheet that it was written on."""

from aiworkshop.base.text import Text
from aiworkshop.method.content import Content
from aiworkshop.method.worksheets import WORKSHEETS, FieldSpec
from aiworkshop.readmodels.summary import Said


def prompt_text(content: Content, sheet: str, question: str) -> Said:
    """The sheet's name and, where known, the question on it.

    ``question`` is ``part`` or ``part.field``; what this program does not know is left out.
    """
    texts = content.texts
    name = texts.get(f"worksheets.{sheet}.name", sheet)
    part_id, _, field_id = question.partition(".")
    asked = ""
    if sheet in WORKSHEETS and part_id:
        for field in _fields(sheet, part_id):
            if field.id == field_id or (not field_id and field.text):
                asked = texts.get(field.text or f"sheets.{sheet}.{part_id}.{field.id}.label", "")
                break
        asked = asked or texts.get(f"sheets.{sheet}.{part_id}.heading", "")
    return Said(Text(f"{name}: {asked}" if asked else name, content.language))


def _fields(sheet: str, part_id: str) -> list[FieldSpec]:
    spec = WORKSHEETS[sheet]
    parts = [*spec.parts, *(part for _, some in spec.variants for part in some)]
    return [field for part in parts if part.id == part_id for field in part.fields]
