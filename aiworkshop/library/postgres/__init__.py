"""A library in a PostgreSQL database, for an office. Loaded only where an address names one."""
