"""What this room shows in the head of every page."""
