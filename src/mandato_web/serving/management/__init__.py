"""The commands of Django that the register does in a way of its own."""
