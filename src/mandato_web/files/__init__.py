"""Stored bytes by their SHA-256: uploads in, safe downloads out."""
