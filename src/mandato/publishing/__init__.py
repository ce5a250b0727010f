"""Values in, files and formats out."""
