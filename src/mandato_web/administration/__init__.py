"""What an administrator does with the register as a whole: setting it up, its settings, its examples."""
