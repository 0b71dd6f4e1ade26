"""What was gathered as tables of values: workbooks, comma-separated files, JSON."""
