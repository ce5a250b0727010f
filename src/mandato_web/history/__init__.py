"""Every change, appended and sealed: services tell it what they did; it proves that nothing was altered since."""
