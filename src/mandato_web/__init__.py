"""The register: its portal, its desk and its API, as a Django project."""
