"""Discovery: interviews, findings, themes and the positive core."""
