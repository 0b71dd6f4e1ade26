"""What documents tell of a programme: a report, tables, and a page for residents."""
