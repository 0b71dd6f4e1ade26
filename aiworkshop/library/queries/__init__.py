"""Reading: from tables to the frozen records of ``readmodels``."""
