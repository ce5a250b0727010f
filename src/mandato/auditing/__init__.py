"""A set of instruments in, findings and coverage out."""
