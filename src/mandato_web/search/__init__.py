"""One index over every kind of record: words or a typed citation in, ranked records out."""
