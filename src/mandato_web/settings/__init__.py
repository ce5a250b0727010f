"""How the project is set up: `base` for all, then `local`, `testing` or `production`."""
