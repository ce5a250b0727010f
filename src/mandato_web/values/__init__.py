"""Small values that every room shares: dates as exact as their source, and wordings in several languages."""
