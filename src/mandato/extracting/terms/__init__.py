"""An agreement's provisions in; out, how long it lasts."""
