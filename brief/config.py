"""`brief.yaml` to the site's configuration."""
