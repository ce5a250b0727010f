"""Treaties and what states did with them: whom they bind, since when, and why."""
