"""Forms that funders ask for, as data: what stands in them, and how long it may be."""
