"""Action plans and what they cover of the commitments they implement."""
