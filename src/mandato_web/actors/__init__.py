"""States, organisations, bodies, units and networks; who belongs to which conference, and in what capacity."""
