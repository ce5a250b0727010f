"""The register for programs: nightly dumps, and a read-only interface in JSON. Both show what every visitor may see."""
