"""French, as data."""
