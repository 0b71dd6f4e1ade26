"""A person is erased: nothing of theirs is left, here and wherever the workshop is merged."""

from aiworkshop.facilitation.erasing.command import ErasePerson as ErasePerson
