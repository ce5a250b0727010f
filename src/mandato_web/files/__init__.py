"""Stored bytes by their SHA-256, and the sources of facts: uploads in, safe downloads out."""
