"""Documents as DOCX: the accessible master that can be edited."""
