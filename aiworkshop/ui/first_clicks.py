"""What the first clicks need, loaded before they come."""

from importlib import import_module


def import_commands() -> None:
    """What the first clicks need, loaded behind the window rather than under the finger."""
    names = (
        "records",
        "create_workshop",
        "sample",
        "sign_up_tables",
        "themes",
        "unfinished",
        "running",
        "outputs",
        "reports.arranging",
        "reports.drawing",
    )
    for name in names:
        import_module(f"aiworkshop.facilitation.{name}")
