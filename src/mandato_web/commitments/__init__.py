"""What provisions bind, ask or invite somebody to do, who bears it, and where it stands."""
