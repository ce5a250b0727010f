"""What the bearers say came of a commitment, when, and on what evidence."""
