"""How well the reader reads, against annotations and reference labels: `python -m bench.accuracy`."""
