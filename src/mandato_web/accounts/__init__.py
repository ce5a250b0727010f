"""People who sign in, and the roles they hold for an actor."""
