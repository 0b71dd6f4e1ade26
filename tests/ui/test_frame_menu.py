"""The menu tells what undo would take back."""

from dataclasses import fields, is_dataclass
from importlib import import_module
from pkgutil import walk_packages

import pytest

import aiworkshop.facilitation
from aiworkshop.ui.command_names import command_name


def codes() -> set[str]:
    """The codes of all commands that name themselves."""
    found = set()
    for module in walk_packages(aiworkshop.facilitation.__path__, "aiworkshop.facilitation."):
        for command in vars(import_module(module.name)).values():
            if isinstance(command, type) and hasattr(command, "apply"):
                # With slots, the class itself no longer has the default.
                plain = not is_dataclass(command)
                defaults = {} if plain else {f.name: f.default for f in fields(command)}
                stated = defaults.get("code", getattr(command, "code", ""))
                found |= {stated} if isinstance(stated, str) else set()
    return found - {""}


@pytest.mark.parametrize("code", sorted(codes()))
def test_every_command_has_a_name(code):
    assert command_name(code)


@pytest.mark.parametrize("verb", ["add", "change", "delete", "move", "restore"])
def test_a_command_over_any_record_is_named_by_its_verb(verb):
    assert command_name(f"{verb}_finding")


def test_there_are_commands():
    assert {"seat_participant", "confirm_wording", "add_agenda_step", "use_template"} <= codes()
