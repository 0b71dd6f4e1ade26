"""All fields of the kit, in one place to import from."""

from aiworkshop.ui.widgets.checks import CheckField, ComboField, TagPicker, slim
from aiworkshop.ui.widgets.text_area import TextArea
from aiworkshop.ui.widgets.text_fields import TextField
from aiworkshop.ui.widgets.value_fields import (
    DateField,
    HundredthsField,
    MoneyField,
    NumberField,
    PlainField,
    TimeField,
)

__all__ = [
    "CheckField",
    "ComboField",
    "DateField",
    "HundredthsField",
    "MoneyField",
    "NumberField",
    "PlainField",
    "TagPicker",
    "TextArea",
    "TextField",
    "TimeField",
    "slim",
]
