"""Templates, components, template tags and panels that every page is assembled from."""
