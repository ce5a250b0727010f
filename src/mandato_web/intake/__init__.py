"""Uploaded files in; a reviewed proposal, and then published records, out. The only room that runs the reader."""
