"""The handbook's pictures: which scene of the gallery each one is made from."""

PICTURES = (
    *("library", "details", "tables", "print", "findings", "themes", "dream", "design"),
    *("destiny", "sheets", "projector", "report", "follow-up", "backups", "programmes"),
)
