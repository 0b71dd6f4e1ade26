"""What can go wrong, in three kinds, each with one clear sentence.

A *user* error is something the person can set right (a wrong file, a missing title); an
*environment* error lies with the machine (a full disk, a file in use). Everything else is a bug.
Texts are English patterns; the window translates them by ``code``.
"""


class AppError(Exception):
    """An expected failure. ``code`` names it, ``details`` fill the pattern."""

    def __init__(self, code: str, message: str, **details: object) -> None:
        super().__init__(message.format(**details))
        self.code = code
        self.pattern = message
        self.details = details


class UserError(AppError):
    """The person can set this right."""


class MachineError(AppError):
    """The machine, the disk or another program stands in the way."""
