"""One module a command of `mandato`: its options, and the few lines that run it."""
