"""Files for machines: feeds, site map, statements, annotations."""
