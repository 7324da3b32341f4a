"""A site to pages: one pure function per page type."""
