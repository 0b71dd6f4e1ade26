"""Pictures are made with the program's own application: its typefaces, its style."""

from tests.ui.conftest import qapp as qapp
