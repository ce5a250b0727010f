"""How reading, publishing, search and audit grow with the number of documents: `python -m bench.scale`."""
