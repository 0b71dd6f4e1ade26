"""Identities that are made on any laptop without asking another, ordered by time."""

from uuid6 import uuid7


def new_id() -> str:
    """A time-ordered UUID (version 7, RFC 9562) as 32 hexadecimal digits."""
    return uuid7().hex
