"""Whether the layout of a printed sheet in a file from outside is one, down to its last value."""

from dataclasses import is_dataclass
from functools import cache
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from aiworkshop.readmodels.sheets import ResolvedSheet, sheet_from_json

# No sheet has more lines or rows; a screen that took any number would never be finished.
_MOST = 1000


def is_layout(value: object) -> bool:
    """Whether ``sheet_from_json`` reads it and every value has the type its field promises."""
    if not isinstance(value, dict) or not isinstance(value.get("languages"), list):
        return False
    try:
        sheet = sheet_from_json(value)
    except (KeyError, IndexError, TypeError, ValueError, AttributeError):
        return False
    return _fits(sheet, ResolvedSheet) and value.keys() <= _hints(ResolvedSheet).keys()


def _fits(value: Any, hint: Any) -> bool:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Literal:
        return isinstance(value, str) and value in arguments
    if origin in (Union, UnionType):
        return any(_fits(value, argument) for argument in arguments)
    if origin is tuple:
        return isinstance(value, tuple) and _items_fit(value, arguments)
    if origin is dict:
        return isinstance(value, dict) and all(
            _fits(key, arguments[0]) and _fits(item, arguments[1]) for key, item in value.items()
        )
    if is_dataclass(hint):
        return type(value) is hint and all(
            _fits(getattr(value, name), inner) for name, inner in _hints(type(value)).items()
        )
    return type(value) is hint and (hint is not int or 0 <= value <= _MOST)


def _items_fit(values: tuple[Any, ...], hints: tuple[Any, ...]) -> bool:
    if hints[1:] == (...,):
        return all(_fits(value, hints[0]) for value in values)
    return len(values) == len(hints) and all(map(_fits, values, hints))


@cache
def _hints(cls: Any) -> dict[str, Any]:
    return get_type_hints(cls)
