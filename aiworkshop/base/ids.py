"""Identities that are made on any laptop without asking another, ordered by time."""


def new_id() -> str:
    """A time-ordered UUID (version 7, RFC 9562) as 32 hexadecimal digits."""
    # Late: it reads its own metadata, and with that loads e-mail and sockets, 40 ms before a paint.
    from uuid6 import uuid7

    return uuid7().hex
