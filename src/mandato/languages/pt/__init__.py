"""Portuguese, as data."""
